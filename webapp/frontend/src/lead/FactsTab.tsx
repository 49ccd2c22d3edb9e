import type { Fact, RejectedFact } from "@leadstream/contract/facts";
import { answerSuggestion, type FullLead } from "../board/lead-requests.ts";
import { useQueryClient } from "@tanstack/react-query";
import { Lock, Pencil, Quote } from "lucide-react";
import { useState } from "react";
import { boardStore } from "../board/live-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Badge, type BadgeTone } from "../ui/Badge.tsx";
import { Button, IconButton } from "../ui/Button.tsx";
import { describeError } from "../ui/describe-error.ts";
import { EmptyState } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";
import { Said } from "../said/Said.tsx";
import { tradeName } from "../said/trade-name.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { factText, factUrl, groupFacts, ownText } from "./fact-text.ts";
import { type EditableField, fieldText } from "./edit-lead.ts";
import { FieldEditor } from "./FieldEditor.tsx";
import { ProofDialog, type Quoted } from "./Proof.tsx";
import { shortUrl } from "./safe-url.ts";
import { Section } from "./Section.tsx";
import { useSaveField } from "./use-save-field.ts";
import { detailKey } from "./use-lead-detail.ts";
import { WrongCompany } from "./WrongCompany.tsx";

const editable = [
  "company_name",
  "website",
  "industry",
  "city",
  "country",
  "email",
  "phone",
  "description",
  "tier",
] as const satisfies readonly EditableField[];

const statusTones: Record<Fact["status"], BadgeTone> = {
  verified: "success",
  unverified: "warn",
  conflicting: "danger",
  stale: "warn",
  rejected: "neutral",
};

export function FactsTab({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const [proof, setProof] = useState<Quoted | null>(null);
  const [editing, setEditing] = useState<EditableField | null>(null);
  const groups = groupFacts(lead.facts.filter((fact) => fact.status !== "rejected"));
  // One list: a field that gets its first fact while somebody writes in it keeps its editor.
  const rows: { field: keyof typeof t.lead.fields; facts: Fact[] }[] = [
    ...groups,
    ...editable
      .filter((field) => !groups.some((group) => group.field === field))
      .map((field) => ({ field, facts: [] })),
  ];
  return (
    <>
      {lead.suggestions.length === 0 ? null : (
        <Suggestions lead={lead} writable={writable} onProof={setProof} />
      )}
      {groups.length === 0 ? (
        <EmptyState title={t.lead.facts.none} body={t.lead.facts.noneBody} />
      ) : null}
      <ul className="flex flex-col">
        {rows.map(({ field, facts }) => {
          const canEdit = editable.find((name) => name === field) ?? null;
          return (
            <li key={field} className="border-t border-line px-4 py-3 first:border-t-0 sm:px-5">
              <FieldHeading
                name={t.lead.fields[field]}
                locked={lead.locked_fields.includes(field)}
                onEdit={writable && canEdit !== null ? () => setEditing(canEdit) : undefined}
              />
              {editing === canEdit && canEdit !== null ? (
                <FieldEditor lead={lead} field={canEdit} onClose={() => setEditing(null)} />
              ) : facts.length === 0 && canEdit !== null ? (
                <Plain lead={lead} field={canEdit} />
              ) : facts.some((fact) => fact.status === "conflicting") ? (
                <Conflict
                  lead={lead}
                  facts={facts}
                  field={canEdit}
                  writable={writable}
                  onProof={setProof}
                />
              ) : (
                <ul className="flex flex-col gap-2">
                  {facts.map((fact, index) => (
                    <li key={index}>
                      <FactLine fact={fact} onProof={setProof} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      {writable ? (
        <div className="border-t border-line px-4 py-4 sm:px-5">
          <WrongCompany lead={lead} />
        </div>
      ) : null}
      {lead.rejected.length === 0 ? null : <Rejected facts={lead.rejected} onProof={setProof} />}
      {proof === null ? null : (
        <ProofDialog leadId={lead.lead_id} proof={proof} onClose={() => setProof(null)} />
      )}
    </>
  );
}

/** A field of the card that no page proved: shown as it stands. */
function Plain({ lead, field }: { lead: FullLead; field: EditableField }) {
  const t = useT();
  const text =
    field === "tier" && lead.tier !== null
      ? t.board.tiers[lead.tier]
      : field === "industry"
        ? tradeName(fieldText(lead, field))
        : fieldText(lead, field);
  if (text === "") return <p className="text-sm text-faint">{t.lead.overview.unknown}</p>;
  return field === "website" ? (
    <ExternalLink url={text} className="text-sm" />
  ) : (
    <p className="text-sm text-ink">{text}</p>
  );
}

function FieldHeading({
  name,
  locked,
  onEdit,
}: {
  name: string;
  locked: boolean;
  onEdit?: (() => void) | undefined;
}) {
  const t = useT();
  return (
    <div className="flex min-h-8 items-center gap-2">
      <h3 className="text-xs font-semibold text-faint">{name}</h3>
      {locked ? (
        <span title={t.lead.facts.locked} className="text-accent">
          <Lock size={12} aria-hidden />
          <span className="sr-only">{t.lead.facts.locked}</span>
        </span>
      ) : null}
      {onEdit === undefined ? null : (
        <IconButton label={t.lead.facts.edit({ field: name })} className="ml-auto" onClick={onEdit}>
          <Pencil size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

function FactLine({ fact, onProof }: { fact: Fact; onProof: (proof: Quoted) => void }) {
  const t = useT();
  const format = useFormat();
  const url = factUrl(fact);
  const text = factText(fact.value, t, fact.field);
  return (
    <div className="min-w-0">
      <div className="text-sm text-ink">
        {url === null ? text : <ExternalLink url={url}>{text}</ExternalLink>}
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-faint">
        <Badge tone={statusTones[fact.status]}>{t.lead.statuses[fact.status]}</Badge>
        <span>{t.lead.factMethods[fact.method]}</span>
        <span className="tabular">
          {t.lead.facts.confidence} {format.percent(fact.confidence)}
        </span>
        <span>{t.lead.facts.seen({ date: format.date(fact.observed_at) })}</span>
        {fact.method === "human" || fact.source_url === "" ? null : (
          <ExternalLink url={fact.source_url} className="min-h-6 max-w-56" />
        )}
      </div>
      {fact.quote === "" || fact.method === "human" ? null : (
        <button
          type="button"
          className="mt-1 flex min-h-6 max-w-full items-center gap-1.5 rounded text-left text-xs text-muted hover:text-ink"
          title={t.lead.facts.openProof}
          onClick={() => onProof(fact)}
        >
          <Quote size={12} aria-hidden className="shrink-0 text-accent" />
          <span className="sr-only">{t.lead.facts.openProof}: </span>
          <span className="line-clamp-2 underline decoration-dotted">{fact.quote}</span>
        </button>
      )}
    </div>
  );
}

interface ConflictProps {
  lead: FullLead;
  facts: Fact[];
  field: EditableField | null;
  writable: boolean;
  onProof: (proof: Quoted) => void;
}

function Conflict({ lead, facts, field, writable, onProof }: ConflictProps) {
  const t = useT();
  const save = useSaveField(lead);
  return (
    <div role="group" aria-label={t.lead.facts.conflict}>
      <p className="mb-2 text-xs text-danger">
        {t.lead.facts.conflict}. {t.lead.facts.conflictBody}
      </p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {facts.map((fact, index) => (
          <li key={index} className="flex flex-col gap-2 rounded-lg border border-line bg-card p-3">
            <FactLine fact={fact} onProof={onProof} />
            {writable && field !== null && ownText(fact.value) !== "" ? (
              <Button
                size="sm"
                className="mt-auto self-start"
                onClick={() => void save(field, ownText(fact.value))}
              >
                {t.lead.facts.take}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Suggestions({
  lead,
  writable,
  onProof,
}: {
  lead: FullLead;
  writable: boolean;
  onProof: (proof: Quoted) => void;
}) {
  const t = useT();
  const queries = useQueryClient();
  async function answer(field: string, accept: boolean): Promise<void> {
    try {
      const { lead: next } = await answerSuggestion(lead.lead_id, field, accept);
      queries.setQueryData(detailKey(lead.lead_id), next);
      boardStore.receiveLead(next);
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
  }
  return (
    <Section title={t.lead.facts.suggestions}>
      <ul className="flex flex-col gap-3">
        {lead.suggestions.map((suggestion) => {
          const name =
            suggestion.field in t.lead.fields
              ? t.lead.fields[suggestion.field as keyof typeof t.lead.fields]
              : suggestion.field;
          const { fact } = suggestion;
          return (
            <li
              key={suggestion.field}
              className="rounded-lg border border-line bg-card p-3 text-sm"
            >
              <h4 className="font-semibold">{t.lead.facts.suggested({ field: name })}</h4>
              <dl className="my-2 grid gap-2 sm:grid-cols-2">
                <div>
                  <dt className="text-xs text-faint">{t.lead.facts.current}</dt>
                  <dd className="text-danger">
                    <del>{factText(suggestion.current, t, suggestion.field)}</del>
                  </dd>
                </div>
                <div>
                  <dt className="text-xs text-faint">{t.lead.facts.proposed}</dt>
                  <dd className="text-success">
                    <ins className="no-underline">
                      {factText(suggestion.suggested, t, suggestion.field)}
                    </ins>
                  </dd>
                </div>
              </dl>
              {fact === null || fact.quote === "" ? null : (
                <button
                  type="button"
                  className="mb-2 min-h-6 text-left text-xs text-muted underline decoration-dotted"
                  onClick={() => onProof(fact)}
                >
                  {fact.quote} ({shortUrl(fact.source_url)})
                </button>
              )}
              {writable ? (
                <div className="flex gap-2">
                  <Button
                    size="sm"
                    variant="primary"
                    onClick={() => void answer(suggestion.field, true)}
                  >
                    {t.lead.facts.accept}
                  </Button>
                  <Button size="sm" onClick={() => void answer(suggestion.field, false)}>
                    {t.lead.facts.refuse}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Rejected({
  facts,
  onProof,
}: {
  facts: readonly RejectedFact[];
  onProof: (proof: Quoted) => void;
}) {
  const t = useT();
  return (
    <details className="border-t border-line px-4 py-4 text-sm sm:px-5">
      <summary className="min-h-6 font-semibold">
        {t.lead.facts.rejected({ count: facts.length })}
      </summary>
      <p className="my-2 text-xs text-faint">{t.lead.facts.rejectedBody}</p>
      <ul className="flex flex-col gap-2">
        {facts.map((fact, index) => (
          <li key={index} className="rounded-lg bg-card p-3">
            <p className="text-ink">
              <span className="text-faint">{t.lead.fields[fact.field]}: </span>
              <del>{factText(fact.value, t, fact.field)}</del>
            </p>
            <p className="text-xs text-warn">
              <Said text={fact.reason} />
            </p>
            {fact.quote === "" ? null : (
              <button
                type="button"
                className="mt-1 min-h-6 text-left text-xs text-muted underline decoration-dotted"
                onClick={() => onProof(fact)}
              >
                {fact.quote} ({shortUrl(fact.source_url)})
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
