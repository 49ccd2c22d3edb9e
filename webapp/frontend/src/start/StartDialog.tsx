import { freeUnits } from "@leadstream/contract/free-units";
import { useMemo, useRef, useState, type FormEvent } from "react";
import { Link, useLocation } from "wouter";
import { useMe } from "../accounts/session.ts";
import { ApiProblem } from "../api/http.ts";
import { useQuota } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { useProfile } from "../profile/use-profile.ts";
import { Button } from "../ui/Button.tsx";
import { describeError, type Described } from "../ui/describe-error.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Field, Input } from "../ui/Field.tsx";
import { Notice } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";
import { EstimatePanel } from "./EstimatePanel.tsx";
import { ListInput } from "./ListInput.tsx";
import { settingWords, SourcePicker } from "./SourcePicker.tsx";
import { closeStart } from "./start-dialog.ts";
import {
  emptyStart,
  findObstacle,
  newAttemptKey,
  startRequest,
  type StartForm,
} from "./start-form.ts";
import { TemplateBar } from "./TemplateBar.tsx";
import { startJob, useEstimate, useSources } from "./use-start.ts";

const formId = "start-prospecting";

export default function StartDialog({ preset }: { preset: Partial<StartForm> }) {
  const t = useT();
  const format = useFormat();
  const { role } = useMe();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<StartForm>({ ...emptyStart, ...preset });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Described | null>(null);
  const attemptKey = useRef(newAttemptKey());
  const quota = useQuota();
  const sources = useSources();
  const profile = useProfile();
  const lacks = sources.data?.items.find(({ name }) => name === form.source)?.missing ?? null;
  const missing = profile.data?.missing ?? [];
  const obstacle = findObstacle(form, {
    role,
    missingProfile: missing,
    remaining: quota ? freeUnits(quota) : null,
    sourceLacks: lacks,
  });
  const request = useMemo(() => startRequest(form), [form]);
  const estimate = useEstimate(request, obstacle === null || obstacle === "quota");

  function change(patch: Partial<StartForm>): void {
    setForm((now) => ({ ...now, ...patch }));
    setRefusal(null);
    // Other input is another attempt; the same input again is the same one.
    attemptKey.current = newAttemptKey();
  }

  function obstacleWords(): string | null {
    if (obstacle === null) return null;
    if (obstacle === "quota")
      return t.start.obstacles.quota({ when: format.dateTime(quota?.resets_at) });
    if (obstacle === "source" && lacks)
      return `${t.start.obstacles.source} ${t.start.needs({ settings: format.list(lacks.map((setting) => settingWords(setting, t))) })}.`;
    return t.start.obstacles[obstacle];
  }
  const reason = obstacleWords();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || obstacle !== null) return;
    setBusy(true);
    setRefusal(null);
    try {
      const job = await startJob(request, attemptKey.current);
      closeStart();
      toast({
        id: `job-${job.job_id}`,
        title: t.shell.toasts.started,
        description: t.shell.toasts.startedBody,
        tone: "success",
        timeoutMs: 5000,
        action: { label: t.shell.toasts.showJob, onClick: () => navigate(`/jobs/${job.job_id}`) },
      });
      navigate("/board");
    } catch (error) {
      if (error instanceof ApiProblem && error.code === "profile_incomplete")
        void profile.refetch();
      setRefusal(describeError(error, t));
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : closeStart())}
      title={t.start.title}
      description={t.start.description}
      width="lg"
      footer={
        <>
          <EstimatePanel
            wanted={form.source === "list" ? form.rows.length : form.maxLeads}
            quota={quota}
            estimate={estimate.data?.estimate ?? null}
            failed={estimate.isError}
          />
          <div
            className="mr-auto min-w-0 flex-1 basis-full text-sm text-muted sm:basis-60"
            role="status"
          >
            {reason ? (
              <span className="text-warn">
                {reason}{" "}
                {obstacle === "profile" ? (
                  <Link href="/profile" className="text-accent underline" onClick={closeStart}>
                    {t.start.toProfile}
                  </Link>
                ) : null}
              </span>
            ) : null}
          </div>
          <Button onClick={closeStart}>{t.common.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy} reason={reason}>
            {busy ? t.start.starting : t.shell.startProspecting}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => void submit(event)}
      >
        <TemplateBar form={form} onChoose={change} />
        <SourcePicker
          value={form.source}
          onChange={(source) => change({ source })}
          sources={sources.data?.items ?? null}
        />
        {form.source === "list" ? (
          <ListInput onChange={(rows) => change({ rows })} />
        ) : (
          <Field label={t.start.query} hint={t.start.queryHint} optional>
            {(ids) => (
              <Input
                {...ids}
                value={form.query}
                maxLength={1000}
                placeholder={t.start.queryExample}
                onChange={(event) => change({ query: event.target.value })}
              />
            )}
          </Field>
        )}
        <div className="grid gap-5 sm:grid-cols-2">
          {form.source === "list" ? null : (
            <Field
              label={t.start.maxLeads}
              error={obstacle === "max_leads" ? t.start.obstacles.max_leads : null}
            >
              {(ids) => (
                <Input
                  {...ids}
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={10_000}
                  value={Number.isNaN(form.maxLeads) ? "" : form.maxLeads}
                  onChange={(event) => change({ maxLeads: event.target.valueAsNumber })}
                />
              )}
            </Field>
          )}
          <Field label={t.start.maxCost} hint={t.start.maxCostHint} optional>
            {(ids) => (
              <Input
                {...ids}
                type="number"
                inputMode="decimal"
                min={0}
                step="any"
                placeholder={t.start.maxCostNone}
                value={form.maxCostUsd ?? ""}
                onChange={(event) =>
                  change({
                    maxCostUsd: event.target.valueAsNumber > 0 ? event.target.valueAsNumber : null,
                  })
                }
              />
            )}
          </Field>
        </div>
        {refusal ? (
          <Notice tone="danger">
            {refusal.message} {refusal.action}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
