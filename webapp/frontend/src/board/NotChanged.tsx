import { useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { notChanged, type NotChanged as Report, type Refused } from "./actions/refused.ts";
import { useObservable } from "./use-board.ts";

const close = () => notChanged.set(null);

/** Every lead that an order could not change: what was wanted, what it is now, and why. */
export default function NotChanged() {
  const report = useObservable(notChanged);
  return report === null ? null : <List report={report} />;
}

function List({ report: { refused, wanted, again } }: { report: Report }) {
  const t = useT();
  const conflicts = refused.filter(({ now }) => now !== undefined);
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title={t.board.move.refusedMany({ count: refused.length })}
      description={t.board.notChanged.body}
      footer={
        <>
          <Button onClick={close}>{t.board.notChanged.leave}</Button>
          {conflicts.length === 0 ? null : (
            <Button
              variant="primary"
              onClick={() => {
                close();
                again(conflicts.map(({ lead }) => lead.lead_id));
              }}
            >
              {t.board.notChanged.anyway({ count: conflicts.length })}
            </Button>
          )}
        </>
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {refused.map((one) => (
          <Line key={one.lead.lead_id} refused={one} wanted={wanted} />
        ))}
      </ul>
    </Dialog>
  );
}

function Line({ refused: { lead, now, reason }, wanted }: { refused: Refused; wanted: string }) {
  const t = useT();
  return (
    <li className="py-3 text-sm first:pt-0 last:pb-0">
      <p className="font-semibold">{lead.company_name}</p>
      <p className="text-muted">{reason}</p>
      {now === undefined ? null : (
        <dl className="mt-2 grid grid-cols-2 gap-3">
          <div>
            <dt className="text-xs text-faint">{t.board.notChanged.yours}</dt>
            <dd>{wanted}</dd>
          </div>
          <div>
            <dt className="text-xs text-faint">{t.board.notChanged.theirs}</dt>
            <dd>{t.board.stages[now.stage]}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}
