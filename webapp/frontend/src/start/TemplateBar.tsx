import type { StartJob } from "@leadstream/contract/http";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Save, Trash2 } from "lucide-react";
import { useState } from "react";
import { useMe } from "../accounts/session.ts";
import { get, send } from "../api/http.ts";
import { useT } from "../i18n/index.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Input } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { toast } from "../ui/toast.ts";
import { emptyStart, startRequest, type StartForm } from "./start-form.ts";

interface Template {
  template_id: string;
  name: string;
  request: Partial<StartJob>;
}

const key = ["templates"];
const none = "none";

/** Starts kept under a name, and three to try on the demo directory. The rows of a list belong to one start alone. */
export function TemplateBar({
  form,
  onChoose,
}: {
  form: StartForm;
  onChoose: (patch: Partial<StartForm>) => void;
}) {
  const t = useT();
  const { role } = useMe();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(none);
  const [name, setName] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<{ items: Template[] }>("/api/v1/templates", { signal }),
    staleTime: 60_000,
  });
  const saved = data?.items ?? [];
  const standing = saved.find(({ template_id }) => template_id === chosen);

  function choose(id: string): void {
    setChosen(id);
    const sample = t.start.samples[Number(id.replace("sample-", ""))];
    const template = saved.find(({ template_id }) => template_id === id);
    if (template) onChoose(formPatch(template.request));
    else if (sample)
      onChoose({ source: "directory", query: sample.query, maxLeads: 10, maxCostUsd: null });
  }

  async function change(work: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await work();
      if (done) toast({ title: done, tone: "success" });
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
    await queries.invalidateQueries({ queryKey: key });
  }

  async function save(): Promise<void> {
    const wanted = name?.trim();
    if (!wanted) return;
    setName(null);
    const { list: _, ...request } = startRequest(form);
    await change(
      () => send("POST", "/api/v1/templates", { name: wanted, request }),
      t.start.templateSaved,
    );
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm font-medium">{t.start.template}</span>
      <Select
        label={t.start.template}
        className="flex-1 basis-40"
        value={standing || chosen.startsWith("sample-") ? chosen : none}
        onChange={choose}
        options={[
          { value: none, label: t.start.templateNone },
          ...saved.map((template) => ({ value: template.template_id, label: template.name })),
          ...t.start.samples.map((sample, index) => ({
            value: `sample-${index}`,
            label: sample.name,
          })),
        ]}
      />
      {role === "viewer" ? null : name === null ? (
        <IconButton label={t.start.saveTemplate} onClick={() => setName("")}>
          <Save size={16} aria-hidden />
        </IconButton>
      ) : (
        <span className="flex flex-1 basis-60 gap-2">
          <Input
            ref={(input) => input?.focus()}
            aria-label={t.start.templateName}
            placeholder={t.start.templateName}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              // Within the form that starts the job, Enter here must only save the template.
              if (event.key === "Enter") {
                event.preventDefault();
                void save();
              }
            }}
          />
          <Button onClick={() => void save()}>{t.common.save}</Button>
        </span>
      )}
      {standing && role !== "viewer" ? (
        <IconButton
          label={`${t.start.deleteTemplate}: ${standing.name}`}
          onClick={() => {
            setChosen(none);
            void change(() =>
              send("DELETE", `/api/v1/templates/${encodeURIComponent(standing.template_id)}`),
            );
          }}
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
      ) : null}
    </div>
  );
}

function formPatch(request: Partial<StartJob>): Partial<StartForm> {
  return {
    source: request.source ?? emptyStart.source,
    query: request.user_search_query ?? "",
    maxLeads: request.max_leads ?? emptyStart.maxLeads,
    maxCostUsd: request.max_cost_usd ?? null,
  };
}
