import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { get, send } from "../api/http.ts";
import { useT } from "../i18n/index.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Confirm } from "../ui/Confirm.tsx";
import { CopyText } from "../ui/CopyText.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Field, Input } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Notice, Skeleton } from "../ui/States.tsx";
import { Checkbox, Switch } from "../ui/Switch.tsx";
import { toast } from "../ui/toast.ts";
import { WebhookMessages } from "./WebhookMessages.tsx";

const eventNames = ["lead.stage_changed", "lead.enriched", "lead.failed", "job.ended"] as const;
type EventName = (typeof eventNames)[number];

interface Webhook {
  webhook_id: string;
  url: string;
  events: EventName[];
  enabled: boolean;
}

const path = "/api/v1/outgoing-webhooks";
const key = ["outgoing-webhooks"];

export function Webhooks() {
  const t = useT();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<{ items: Webhook[] }>(path, { signal }),
  });

  async function change(work: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await work();
      if (done) toast({ title: done, tone: "success" });
    } catch (failure) {
      const { message, action } = describeError(failure, t);
      toast({ title: message, tone: "danger", ...(action ? { description: action } : {}) });
    }
    await queries.invalidateQueries({ queryKey: key });
  }

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-48" />;
  return (
    <Card
      title={t.settings.sections.webhooks}
      actions={<Button onClick={() => setAdding(true)}>{t.settings.webhooks.add}</Button>}
    >
      <p className="mb-3 text-sm text-faint">{t.settings.webhooks.body}</p>
      {data.items.length === 0 ? (
        <EmptyState title={t.settings.webhooks.empty} body={t.settings.webhooks.emptyBody} />
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {data.items.map((webhook) => (
            <Row key={webhook.webhook_id} webhook={webhook} change={change} />
          ))}
        </ul>
      )}
      {adding ? <AddWebhook onDone={() => setAdding(false)} /> : null}
    </Card>
  );
}

interface RowProps {
  webhook: Webhook;
  change: (work: () => Promise<unknown>, done?: string) => Promise<void>;
}

function Row({ webhook, change }: RowProps) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const [removing, setRemoving] = useState(false);
  const address = `${path}/${encodeURIComponent(webhook.webhook_id)}`;
  return (
    <li className="py-4 text-sm">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            <span className="min-w-0 break-all">{webhook.url}</span>
            <Badge tone={webhook.enabled ? "success" : "warn"}>
              {webhook.enabled ? t.settings.webhooks.enabled : t.settings.webhooks.paused}
            </Badge>
          </p>
          <p className="mt-1 text-faint">
            {webhook.events.map((name) => t.settings.webhooks.eventNames[name]).join(" · ")}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Switch
            checked={webhook.enabled}
            onChange={(enabled) => void change(() => send("PATCH", address, { enabled }))}
            label={t.settings.webhooks.active}
          />
          <Button size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t.settings.webhooks.messages}
          </Button>
          <Button
            size="sm"
            onClick={() =>
              void change(() => send("POST", `${address}/test`, {}), t.settings.webhooks.testSent)
            }
          >
            {t.settings.webhooks.test}
          </Button>
          <Button
            size="sm"
            variant="ghost"
            aria-label={t.common.removeItem({ item: webhook.url })}
            onClick={() => setRemoving(true)}
          >
            {t.common.remove}
          </Button>
        </div>
      </div>
      {shown ? <WebhookMessages webhookId={webhook.webhook_id} url={webhook.url} /> : null}
      <Confirm
        open={removing}
        title={t.settings.webhooks.removeTitle}
        body={t.settings.webhooks.removeBody}
        confirm={t.common.remove}
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false);
          void change(() => send("DELETE", address));
        }}
      />
    </li>
  );
}

function AddWebhook({ onDone }: { onDone: () => void }) {
  const t = useT();
  const queries = useQueryClient();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<readonly EventName[]>(["lead.stage_changed"]);
  const [secret, setSecret] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefusal(null);
    if (url.trim() === "" || events.length === 0) return setRefusal(t.accounts.required);
    setBusy(true);
    try {
      const made = await send<{ secret: string }>("POST", path, { url: url.trim(), events });
      setSecret(made.secret);
      await queries.invalidateQueries({ queryKey: key });
    } catch (failure) {
      const { message, action } = describeError(failure, t);
      setRefusal(action ? `${message} ${action}` : message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onDone())}
      title={t.settings.webhooks.add}
      footer={
        secret ? (
          <Button variant="primary" onClick={onDone}>
            {t.common.close}
          </Button>
        ) : (
          <>
            <Button onClick={onDone}>{t.common.cancel}</Button>
            <Button variant="primary" type="submit" form="add-webhook" busy={busy}>
              {t.common.add}
            </Button>
          </>
        )
      }
    >
      {secret ? (
        <div className="flex flex-col gap-3">
          <Notice tone="warn">{t.settings.webhooks.secretOnce}</Notice>
          <CopyText text={secret} />
        </div>
      ) : (
        <form
          id="add-webhook"
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => void submit(event)}
        >
          <Field label={t.settings.webhooks.url} hint={t.settings.webhooks.urlHint} required>
            {(ids) => (
              <Input
                {...ids}
                type="url"
                maxLength={2000}
                value={url}
                onChange={(event) => setUrl(event.target.value)}
              />
            )}
          </Field>
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 text-sm font-medium">{t.settings.webhooks.events}</legend>
            {eventNames.map((name) => (
              <Checkbox
                key={name}
                checked={events.includes(name)}
                onChange={(on) =>
                  setEvents(on ? [...events, name] : events.filter((other) => other !== name))
                }
                label={t.settings.webhooks.eventNames[name]}
              />
            ))}
          </fieldset>
          {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        </form>
      )}
    </Dialog>
  );
}
