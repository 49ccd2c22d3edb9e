import { Fragment } from "react";
import { useT } from "../i18n/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Switch } from "../ui/Switch.tsx";
import { setSingleKeys, useSingleKeys } from "./preferences.ts";

/** Every key, grouped by where it works. */
export default function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const on = useSingleKeys();
  const { help } = t.shell;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t.shell.shortcuts}
      description={help.body}
      width="lg"
    >
      <div className="mb-5 border-b border-line pb-4">
        <Switch
          checked={on}
          onChange={setSingleKeys}
          label={help.singleKeys}
          hint={help.singleKeysHint}
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        {[help.everywhere, help.onBoard, help.onCard, help.inLead].map((group) => (
          <section key={group.title}>
            <h3 className="mb-2 text-sm font-semibold">{group.title}</h3>
            <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1.5 text-sm">
              {group.keys.map(({ keys, does }) => (
                <Fragment key={keys}>
                  <dt>
                    <kbd className="rounded border border-line bg-card px-1.5 py-0.5 text-xs whitespace-nowrap">
                      {keys}
                    </kbd>
                  </dt>
                  <dd className="text-muted">{does}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
