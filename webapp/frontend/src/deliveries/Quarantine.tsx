import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send } from "../api/http.ts";
import { Said, useSay } from "../said/Said.tsx";
import { useFormat, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Confirm } from "../ui/Confirm.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Card } from "../ui/Page.tsx";
import { EmptyState } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";
import { deliveriesKey, type Quarantined } from "./use-deliveries.ts";

interface Replayed {
  status: "applied" | "quarantined";
  reason: string | null;
  followed: string[];
}

export function Quarantine({ events }: { events: readonly Quarantined[] }) {
  const t = useT();
  const say = useSay();
  const queries = useQueryClient();
  const [givingUp, setGivingUp] = useState<Quarantined | null>(null);

  async function order<T>(event: Quarantined, verb: "replay" | "discard"): Promise<T | null> {
    try {
      return await send<T>(
        "POST",
        `/api/v1/deliveries/${encodeURIComponent(event.event_id)}/${verb}`,
        {},
      );
    } catch (error) {
      const { message, action } = describeError(error, t);
      toast({ title: message, tone: "danger", ...(action ? { description: action } : {}) });
      return null;
    } finally {
      await queries.invalidateQueries({ queryKey: deliveriesKey });
    }
  }

  async function replay(event: Quarantined): Promise<void> {
    const answer = await order<Replayed>(event, "replay");
    if (!answer) return;
    const applied = answer.status === "applied";
    const more =
      applied && answer.followed.length > 0
        ? t.deliveries.replayFollowed({ count: answer.followed.length })
        : say(answer.reason ?? "");
    toast({
      title: applied ? t.deliveries.replayed : t.deliveries.stillRefused,
      tone: applied ? "success" : "warn",
      ...(more ? { description: more } : {}),
    });
  }

  return (
    <Card title={t.deliveries.quarantine}>
      <p className="mb-3 text-sm text-faint">{t.deliveries.quarantineBody}</p>
      {events.length === 0 ? (
        <EmptyState title={t.deliveries.quarantineEmpty} />
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {events.map((event) => (
            <Row
              key={event.event_id}
              event={event}
              onReplay={() => void replay(event)}
              onGiveUp={() => setGivingUp(event)}
            />
          ))}
        </ul>
      )}
      <Confirm
        open={givingUp !== null}
        title={t.deliveries.discardTitle}
        body={t.deliveries.discardBody}
        confirm={t.deliveries.discard}
        onCancel={() => setGivingUp(null)}
        onConfirm={() => {
          const event = givingUp;
          setGivingUp(null);
          if (event) void order(event, "discard");
        }}
      />
    </Card>
  );
}

function Row({
  event,
  onReplay,
  onGiveUp,
}: {
  event: Quarantined;
  onReplay: () => void;
  onGiveUp: () => void;
}) {
  const t = useT();
  const format = useFormat();
  const [shown, setShown] = useState(false);
  return (
    <li className="py-3 text-sm">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <p className="font-medium">
            <code>{event.event_type}</code>{" "}
            <span className="font-normal text-faint">
              {t.deliveries.sequence({ number: format.number(event.sequence) })} ·{" "}
              {format.dateTime(event.received_at)}
            </span>
          </p>
          <p className="text-muted">
            <Said text={event.reason} />
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="ghost" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? t.deliveries.hide : t.deliveries.show}
          </Button>
          <Button size="sm" onClick={onReplay}>
            {t.deliveries.replay}
          </Button>
          <Button size="sm" variant="ghost" onClick={onGiveUp}>
            {t.deliveries.discard}
          </Button>
        </div>
      </div>
      {shown ? (
        <pre
          tabIndex={0}
          aria-label={t.deliveries.columns.event}
          className="mt-2 max-h-72 overflow-auto rounded-md border border-line bg-page p-3 text-xs"
        >
          {JSON.stringify(event.event, null, 2)}
        </pre>
      ) : null}
    </li>
  );
}
