import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useMe, type Me } from "../accounts/session.ts";
import { get, send } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Confirm } from "../ui/Confirm.tsx";
import { CopyText } from "../ui/CopyText.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Field, Input } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { EmptyState, ErrorState, Notice, Skeleton } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";
import { roles } from "./Members.tsx";

interface ApiKey {
  key_id: string;
  name: string;
  start: string;
  role: Me["role"];
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
}

const path = "/api/v1/api-keys";
const key = ["api-keys"];

export function Keys() {
  const t = useT();
  const format = useFormat();
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  const [ending, setEnding] = useState<ApiKey | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<{ items: ApiKey[] }>(path, { signal }),
  });

  async function end(one: ApiKey): Promise<void> {
    setEnding(null);
    try {
      await send("DELETE", `${path}/${encodeURIComponent(one.key_id)}`);
    } catch (failure) {
      toast({ title: describeError(failure, t).message, tone: "danger" });
    }
    await queries.invalidateQueries({ queryKey: key });
  }

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-48" />;
  return (
    <Card
      title={t.settings.sections.keys}
      actions={<Button onClick={() => setCreating(true)}>{t.settings.keys.create}</Button>}
    >
      <p className="mb-3 text-sm text-faint">
        {t.settings.keys.body}{" "}
        <a href="/api/docs" target="_blank" rel="noreferrer" className="text-accent underline">
          {t.settings.keys.docs}
        </a>
      </p>
      {data.items.length === 0 ? (
        <EmptyState title={t.settings.keys.empty} body={t.settings.keys.emptyBody} />
      ) : (
        <DataTable<ApiKey>
          caption={t.settings.sections.keys}
          rows={data.items}
          rowKey={(one) => one.key_id}
          columns={[
            {
              id: "name",
              header: t.settings.keys.name,
              cell: (one) => <span className="font-medium">{one.name}</span>,
            },
            {
              id: "start",
              header: t.settings.keys.start,
              cell: (one) => <code className="text-xs">{`${one.start}…`}</code>,
            },
            { id: "role", header: t.settings.keys.role, cell: (one) => t.settings.roles[one.role] },
            {
              id: "used",
              header: t.settings.keys.used,
              wideOnly: true,
              cell: (one) =>
                one.last_used_at ? format.ago(one.last_used_at) : t.settings.keys.never,
            },
            {
              id: "expires",
              header: t.settings.keys.expires,
              wideOnly: true,
              cell: (one) => (one.expires_at ? format.date(one.expires_at) : t.settings.keys.never),
            },
            {
              id: "end",
              header: t.settings.keys.revoke,
              align: "end",
              cell: (one) => (
                <Button
                  size="sm"
                  variant="ghost"
                  aria-label={`${t.settings.keys.revoke}: ${one.name}`}
                  onClick={() => setEnding(one)}
                >
                  {t.common.delete}
                </Button>
              ),
            },
          ]}
        />
      )}
      {creating ? <CreateKey onDone={() => setCreating(false)} /> : null}
      <Confirm
        open={ending !== null}
        title={t.settings.keys.revokeTitle}
        body={t.settings.keys.revokeBody({ name: ending?.name ?? "" })}
        confirm={t.settings.keys.revoke}
        onCancel={() => setEnding(null)}
        onConfirm={() => (ending ? void end(ending) : undefined)}
      />
    </Card>
  );
}

const spans = ["30", "90", "365", "never"] as const;
type Span = (typeof spans)[number];

function CreateKey({ onDone }: { onDone: () => void }) {
  const t = useT();
  const { role: mine } = useMe();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [role, setRole] = useState(mine);
  const [span, setSpan] = useState<Span>("90");
  const [made, setMade] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefusal(null);
    if (name.trim() === "") return setRefusal(t.accounts.required);
    setBusy(true);
    try {
      const answer = await send<{ key: string }>("POST", path, {
        name,
        role,
        expires_in_days: span === "never" ? null : Number(span),
      });
      setMade(answer.key);
      await queries.invalidateQueries({ queryKey: key });
    } catch (error) {
      setRefusal(describeError(error, t).message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onDone())}
      title={t.settings.keys.createTitle}
      footer={
        made ? (
          <Button variant="primary" onClick={onDone}>
            {t.common.close}
          </Button>
        ) : (
          <>
            <Button onClick={onDone}>{t.common.cancel}</Button>
            <Button variant="primary" type="submit" form="create-key" busy={busy}>
              {t.settings.keys.create}
            </Button>
          </>
        )
      }
    >
      {made ? (
        <div className="flex flex-col gap-3">
          <Notice tone="warn">{t.settings.keys.once}</Notice>
          <CopyText text={made} />
        </div>
      ) : (
        <form
          id="create-key"
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => void submit(event)}
        >
          <Field label={t.settings.keys.name} required>
            {(ids) => (
              <Input
                {...ids}
                maxLength={32}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label={t.settings.keys.role} hint={t.settings.roleHints[role]}>
            {(ids) => (
              <Select
                {...ids}
                value={role}
                onChange={setRole}
                options={roles
                  .slice(roles.indexOf(mine))
                  .map((one) => ({ value: one, label: t.settings.roles[one] }))}
              />
            )}
          </Field>
          <Field label={t.settings.keys.expiresIn}>
            {(ids) => (
              <Select
                {...ids}
                value={span}
                onChange={setSpan}
                options={spans.map((one) => ({
                  value: one,
                  label:
                    one === "never"
                      ? t.settings.keys.never
                      : t.settings.keys.days({ count: Number(one) }),
                }))}
              />
            )}
          </Field>
          {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        </form>
      )}
    </Dialog>
  );
}
