import type { Job } from "@leadstream/contract/http";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { useMe } from "../accounts/session.ts";
import { Said } from "../said/Said.tsx";
import { send } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Badge, type BadgeTone } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Field } from "../ui/Field.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { ErrorState, Notice, Skeleton } from "../ui/States.tsx";
import { Switch } from "../ui/Switch.tsx";
import { toast } from "../ui/toast.ts";
import { FilePicker } from "./FilePicker.tsx";
import {
  countRows,
  importFields,
  rowsToShow,
  type ImportField,
  type Imported,
  type RowOutcome,
} from "./import-outcome.ts";

type Mapping = Record<string, ImportField | null>;
const tones: Record<RowOutcome["status"], BadgeTone> = {
  created: "success",
  merged: "accent",
  queued: "accent",
  rejected: "danger",
};

/** A file of known companies: checked row by row before anything is written. */
export default function ImportPage() {
  const t = useT();
  const { role } = useMe();
  const [, navigate] = useLocation();
  const [csv, setCsv] = useState<string | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [research, setResearch] = useState(false);
  const changed = Object.keys(mapping).length > 0;
  const body = { csv, start: research, ...(changed ? { mapping } : {}) };
  const plan = useQuery({
    queryKey: ["import", csv, mapping, research],
    queryFn: ({ signal }) =>
      send<Imported & { job: Job | null }>(
        "POST",
        "/api/v1/leads/import",
        { ...body, dry_run: true },
        { signal },
      ),
    enabled: csv !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  const run = useMutation({
    mutationFn: () => send<Imported & { job: Job | null }>("POST", "/api/v1/leads/import", body),
    onSuccess: ({ job }) => {
      toast({
        title: t.start.import.done,
        tone: "success",
        action: job
          ? { label: t.shell.toasts.showJob, onClick: () => navigate(`/jobs/${job.job_id}`) }
          : { label: t.shell.toasts.openBoard, onClick: () => navigate("/board") },
      });
    },
  });
  const usable = plan.data ? countRows(plan.data) : 0;

  function take(text: string): void {
    run.reset();
    setMapping({});
    setCsv(text);
  }

  return (
    <Page title={t.start.import.title} description={t.start.import.description}>
      <FilePicker onText={take} />
      {csv === null ? null : run.data ? (
        <Outcome title={t.start.import.result} imported={run.data} />
      ) : plan.error ? (
        <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
      ) : !plan.data ? (
        <div role="status">
          <span className="sr-only">{t.start.import.checking}</span>
          <Skeleton className="h-64" />
        </div>
      ) : (
        <>
          <Columns columns={plan.data.columns} mapping={mapping} onChange={setMapping} />
          <Outcome title={t.start.import.preview} imported={plan.data} />
          <Card>
            <div className="flex flex-wrap items-center justify-between gap-4">
              <Switch
                checked={research}
                onChange={setResearch}
                label={t.start.import.research}
                hint={t.start.import.researchHint}
              />
              <Button
                variant="primary"
                busy={run.isPending || plan.isPlaceholderData}
                reason={
                  role === "viewer"
                    ? t.errors.codes.forbidden
                    : usable === 0
                      ? t.start.import.nothing
                      : null
                }
                onClick={() => run.mutate()}
              >
                {t.start.import.run({ count: usable })}
              </Button>
            </div>
            {run.error ? (
              <div className="mt-4">
                <Notice tone="danger">{describeError(run.error, t).message}</Notice>
              </div>
            ) : null}
          </Card>
        </>
      )}
    </Page>
  );
}

const toNotes = "to_notes";
const leaveOut = "leave_out";

interface ColumnsProps {
  columns: Imported["columns"];
  /** What a person said of a heading; null leaves its cells out. The others are taken as the server reads them. */
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

function Columns({ columns, mapping, onChange }: ColumnsProps) {
  const t = useT();
  const headings = Object.keys(columns);
  function say(heading: string, choice: string): void {
    const { [heading]: _, ...rest } = mapping;
    onChange(
      choice === toNotes
        ? rest
        : { ...rest, [heading]: importFields.find((one) => one === choice) ?? null },
    );
  }
  if (headings.length === 0) return null;
  return (
    <Card title={t.start.import.columns}>
      <div className="grid gap-4 sm:grid-cols-3">
        {headings.map((heading) => (
          <Field key={heading} label={heading}>
            {(ids) => (
              <Select
                {...ids}
                value={columns[heading] ?? (mapping[heading] === null ? leaveOut : toNotes)}
                onChange={(choice) => say(heading, choice)}
                options={[
                  ...(columns[heading] == null || heading in mapping
                    ? [{ value: toNotes, label: t.start.import.toNotes }]
                    : []),
                  { value: leaveOut, label: t.start.import.leaveOut },
                  ...importFields.map((field) => ({
                    value: field as string,
                    label: t.start.import.fields[field],
                  })),
                ]}
              />
            )}
          </Field>
        ))}
      </div>
    </Card>
  );
}

function Outcome({ title, imported }: { title: string; imported: Imported }) {
  const t = useT();
  const format = useFormat();
  const shown = useMemo(() => rowsToShow(imported.rows), [imported.rows]);
  const { counts, outcomes } = t.start.import;
  return (
    <Card title={title}>
      <div role="status" className="mb-4">
        <ul className="flex flex-wrap gap-2 text-sm">
          {(["created", "merged", "queued", "rejected"] as const)
            .filter((status) => imported[status] > 0)
            .map((status) => (
              <li key={status}>
                <Badge tone={tones[status]} className="text-sm">
                  {counts[status]({ count: imported[status] })}
                </Badge>
              </li>
            ))}
        </ul>
      </div>
      <DataTable<RowOutcome>
        caption={title}
        rows={shown}
        rowKey={(row) => String(row.line)}
        columns={[
          { id: "line", header: t.start.import.line, cell: (row) => format.number(row.line) },
          { id: "company", header: t.start.import.company, cell: (row) => row.company_name ?? "" },
          {
            id: "outcome",
            header: t.start.import.outcome,
            cell: (row) => <Badge tone={tones[row.status]}>{outcomes[row.status]}</Badge>,
          },
          {
            id: "reason",
            header: t.start.import.reason,
            cell: (row) => (
              <span className="text-muted">
                <Said text={row.reason ?? ""} />
              </span>
            ),
          },
        ]}
      />
      {shown.length < imported.rows.length ? (
        <p className="mt-3 text-xs text-faint">
          {t.start.import.firstRows({
            shown: format.number(shown.length),
            count: imported.rows.length,
          })}
        </p>
      ) : null}
    </Card>
  );
}
