import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useMe, type Me } from "../accounts/session.ts";
import { ApiProblem, get, send } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { namedFields } from "../profile/profile-form.ts";
import { Button } from "../ui/Button.tsx";
import { Confirm } from "../ui/Confirm.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Field, Input } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { ErrorState, Notice, Skeleton } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";

type Role = Me["role"];
export const roles: readonly Role[] = ["owner", "member", "viewer"];

interface Member {
  user_id: string;
  name: string;
  email: string;
  role: Role;
  joined_at: string;
}

const path = "/api/v1/workspaces/members";
const key = ["members"];

export function Members() {
  const t = useT();
  const format = useFormat();
  const { user, role } = useMe();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<{ items: Member[] }>(path, { signal }),
  });
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const mayChange = role === "owner";

  async function change(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
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
      title={t.settings.sections.members}
      actions={
        <Button
          reason={mayChange ? null : t.settings.members.ownersOnly}
          onClick={() => setAdding(true)}
        >
          {t.settings.members.add}
        </Button>
      }
    >
      <p className="mb-3 text-sm text-faint">{t.settings.members.body}</p>
      <DataTable<Member>
        caption={t.settings.sections.members}
        rows={data.items}
        rowKey={(member) => member.user_id}
        columns={[
          {
            id: "name",
            header: t.settings.members.name,
            cell: (member) => (
              <>
                <span className="font-medium">{member.name}</span>
                {member.user_id === user.id ? (
                  <span className="ml-2 text-faint">{`(${t.settings.members.you})`}</span>
                ) : null}
                <span className="block text-faint">{member.email}</span>
              </>
            ),
          },
          {
            id: "role",
            header: t.settings.members.role,
            cell: (member) =>
              mayChange ? (
                <Select
                  className="min-w-36"
                  label={t.settings.members.roleOf({ name: member.name })}
                  value={member.role}
                  onChange={(next) =>
                    void change(() =>
                      send("PATCH", `${path}/${encodeURIComponent(member.user_id)}`, {
                        role: next,
                      }),
                    )
                  }
                  options={roles.map((name) => ({ value: name, label: t.settings.roles[name] }))}
                />
              ) : (
                t.settings.roles[member.role]
              ),
          },
          {
            id: "joined",
            header: t.settings.members.joined,
            wideOnly: true,
            cell: (member) => format.date(member.joined_at),
          },
          ...(mayChange
            ? [
                {
                  id: "remove",
                  header: t.common.remove,
                  align: "end" as const,
                  cell: (member: Member) => (
                    <Button
                      size="sm"
                      variant="ghost"
                      aria-label={`${t.settings.members.remove}: ${member.name}`}
                      onClick={() => setLeaving(member)}
                    >
                      {t.common.remove}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {adding ? <AddMember onDone={() => setAdding(false)} /> : null}
      <Confirm
        open={leaving !== null}
        title={t.settings.members.removeTitle}
        body={t.settings.members.removeBody({ name: leaving?.name ?? "" })}
        confirm={t.common.remove}
        onCancel={() => setLeaving(null)}
        onConfirm={() => {
          const member = leaving;
          setLeaving(null);
          if (member)
            void change(() => send("DELETE", `${path}/${encodeURIComponent(member.user_id)}`));
        }}
      />
    </Card>
  );
}

function AddMember({ onDone }: { onDone: () => void }) {
  const t = useT();
  const queries = useQueryClient();
  const [person, setPerson] = useState({
    email: "",
    name: "",
    password: "",
    role: "member" as Role,
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const { email, name, password, role } = person;
      await send("POST", path, {
        email,
        role,
        ...(name ? { name } : {}),
        ...(password ? { password } : {}),
      });
      await queries.invalidateQueries({ queryKey: key });
      toast({ title: t.settings.members.added, tone: "success" });
      onDone();
    } catch (error) {
      const named = error instanceof ApiProblem ? namedFields(error.details) : [];
      const { message, action } = describeError(error, t);
      if (named.includes("password")) setRefusal(t.settings.members.passwordHint);
      else if (named.includes("email")) setRefusal(t.accounts.badEmail);
      else setRefusal(action ? `${message} ${action}` : message);
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onDone())}
      title={t.settings.members.add}
      footer={
        <>
          <Button onClick={onDone}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form="add-member" busy={busy}>
            {t.common.add}
          </Button>
        </>
      }
    >
      <form
        id="add-member"
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => void submit(event)}
      >
        <Field label={t.settings.members.email} required>
          {(ids) => (
            <Input
              {...ids}
              type="email"
              autoComplete="off"
              value={person.email}
              onChange={(event) => setPerson({ ...person, email: event.target.value })}
            />
          )}
        </Field>
        <Field label={t.settings.members.name} optional>
          {(ids) => (
            <Input
              {...ids}
              autoComplete="off"
              value={person.name}
              onChange={(event) => setPerson({ ...person, name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t.settings.members.role} hint={t.settings.roleHints[person.role]}>
          {(ids) => (
            <Select
              {...ids}
              value={person.role}
              onChange={(role) => setPerson({ ...person, role })}
              options={roles.map((name) => ({ value: name, label: t.settings.roles[name] }))}
            />
          )}
        </Field>
        <Field label={t.settings.members.password} hint={t.settings.members.passwordHint} optional>
          {(ids) => (
            <Input
              {...ids}
              type="password"
              autoComplete="new-password"
              value={person.password}
              onChange={(event) => setPerson({ ...person, password: event.target.value })}
            />
          )}
        </Field>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      </form>
    </Dialog>
  );
}
