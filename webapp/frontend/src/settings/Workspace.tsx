import type { Plan } from "@leadstream/contract/quota";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { openSession, useMe } from "../accounts/session.ts";
import { get, send } from "../api/http.ts";
import { useQuota } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Field, Input } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { Notice } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";

const plans: readonly Plan[] = ["free", "starter", "pro", "enterprise"];

interface MyWorkspace {
  workspace_id: string;
  name: string;
  active: boolean;
}

export function Workspace() {
  const t = useT();
  const format = useFormat();
  const { workspace, role, operator } = useMe();
  const quota = useQuota();
  const queries = useQueryClient();
  const [name, setName] = useState(workspace?.name ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const mine = useQuery({
    queryKey: ["workspaces"],
    queryFn: ({ signal }) => get<{ items: MyWorkspace[] }>("/api/v1/workspaces", { signal }),
  });

  async function rename(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefusal(null);
    try {
      await send("PATCH", "/api/v1/workspaces/current", { name });
      await openSession();
      toast({ title: t.settings.renamed, tone: "success" });
    } catch (error) {
      setRefusal(describeError(error, t).message);
    }
  }

  /** The quota's new limit comes back over the live connection. */
  async function changePlan(plan: Plan): Promise<void> {
    try {
      await send("PATCH", "/api/v1/workspaces/current", { plan });
      await openSession();
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
  }

  async function moveTo(id: string): Promise<void> {
    try {
      await send("POST", `/api/v1/workspaces/${encodeURIComponent(id)}/activate`, {});
      queries.clear();
      // Another workspace is another board and another feed: everything begins anew.
      location.assign("/board");
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
  }

  const items = mine.data?.items ?? [];
  return (
    <Card>
      <form className="flex max-w-sm flex-col gap-5" onSubmit={(event) => void rename(event)}>
        <Field label={t.settings.workspaceName}>
          {(ids) => (
            <Input
              {...ids}
              value={name}
              maxLength={200}
              readOnly={role !== "owner"}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <Button
          type="submit"
          className="self-start"
          reason={role === "owner" ? null : t.settings.members.ownersOnly}
        >
          {t.common.save}
        </Button>
      </form>
      <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-3 text-sm">
        <div>
          <dt className="text-xs text-faint">{t.settings.plan}</dt>
          <dd className="font-semibold">
            {operator && role === "owner" && quota ? (
              <Select
                label={t.settings.plan}
                value={quota.plan}
                onChange={(plan) => void changePlan(plan)}
                options={plans.map((plan) => ({ value: plan, label: t.shell.quota.plans[plan] }))}
              />
            ) : (
              planName(quota?.plan, t)
            )}
          </dd>
        </div>
        {quota ? (
          <div>
            <dt className="text-xs text-faint">{t.shell.quota.label}</dt>
            <dd className="font-semibold">
              {quota.limit === null
                ? t.common.unlimited
                : `${format.number(quota.limit)} ${quota.period === "day" ? t.shell.quota.perDay : t.shell.quota.perWeek}`}
            </dd>
          </div>
        ) : null}
      </dl>
      {items.length > 1 ? (
        <Field label={t.settings.switchWorkspace} className="mt-6 max-w-sm">
          {(ids) => (
            <Select
              {...ids}
              value={items.find(({ active }) => active)?.workspace_id ?? ""}
              onChange={(id) => void moveTo(id)}
              options={items.map((one) => ({ value: one.workspace_id, label: one.name }))}
            />
          )}
        </Field>
      ) : null}
    </Card>
  );
}

function planName(plan: Plan | undefined, t: ReturnType<typeof useT>): string {
  return plan ? t.shell.quota.plans[plan] : "–";
}
