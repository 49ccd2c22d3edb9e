import type { FullLead } from "../board/lead-requests.ts";
import { RotateCw } from "lucide-react";
import { retryLeads } from "../board/actions/retry-leads.ts";
import { Eta } from "../board/Eta.tsx";
import { canRetry, isWorking } from "../board/stages.ts";
import { TierBadge } from "../board/TierBadge.tsx";
import { useLead } from "../board/use-board.ts";
import { agentDoing, agentName, failureWords } from "../board/words.ts";
import { useFormat, useLocale, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { Notice } from "../ui/States.tsx";
import { Said } from "../said/Said.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { factText, groupFacts } from "./fact-text.ts";
import { Section } from "./Section.tsx";
import { WrongCompany } from "./WrongCompany.tsx";

const keyFields = new Set([
  "legal_name",
  "industry",
  "founded_year",
  "employee_count",
  "address",
  "phone",
  "email",
  "person",
  "language",
  "hiring",
]);

export function OverviewTab({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const qualification = lead.final_package?.qualification;
  const summary = lead.final_package?.analysis.summary ?? "";
  const warnings = lead.final_package?.warnings ?? [];
  const facts = groupFacts(
    lead.facts.filter((fact) => keyFields.has(fact.field) && fact.status !== "rejected"),
  );
  const nothing = qualification === undefined && facts.length === 0 && summary === "";
  return (
    <>
      <Work lead={lead} writable={writable} />
      {nothing ? (
        <p className="px-5 py-8 text-center text-sm text-muted">{t.lead.overview.nothing}</p>
      ) : null}
      {summary === "" ? null : (
        <Section title={t.lead.overview.summary} method={lead.final_package?.analysis.method}>
          <p className="text-sm text-muted">
            <Said text={summary} place="summary" />
          </p>
        </Section>
      )}
      {facts.length === 0 ? null : (
        <Section title={t.lead.overview.keyFacts}>
          <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1 text-sm">
            {facts.map(({ field, facts: group }) => (
              <div key={field} className="contents">
                <dt className="text-faint">{t.lead.fields[field]}</dt>
                <dd className="min-w-0 text-ink">
                  {group
                    .slice(0, 3)
                    .map((fact) => factText(fact.value, t, fact.field))
                    .join("; ")}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {qualification === undefined ? null : (
        <Fit leadId={lead.lead_id} qualification={qualification} />
      )}
      {warnings.length === 0 ? null : (
        <Section title={t.lead.overview.warnings}>
          <div className="flex flex-col gap-2">
            {warnings.map((warning, index) => (
              <Notice key={index} tone="warn">
                <Said text={warning.text} own />
              </Notice>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

/** The live half: what the agents are doing, or why they stopped. */
function Work({ lead: full, writable }: { lead: FullLead; writable: boolean }) {
  const id = full.lead_id;
  const t = useT();
  const locale = useLocale();
  const format = useFormat();
  const lead = useLead(id);
  if (lead === undefined) return null;
  if (isWorking(lead.state)) {
    const { current_agent, progress_percentage } = lead.progress;
    return (
      <Section title={t.lead.overview.working}>
        <p className="mb-2 text-sm text-muted">
          {current_agent === null ? null : (
            <strong className="text-ink">{agentName(current_agent, t)}: </strong>
          )}
          {agentDoing(lead, t, locale)}
        </p>
        <ProgressBar
          value={progress_percentage}
          label={t.board.card.progressOf({ company: lead.company_name })}
        />
        <p className="mt-1 flex justify-between text-xs text-faint tabular">
          <span>{format.percent(progress_percentage / 100)}</span>
          <Eta lead={lead} />
        </p>
      </Section>
    );
  }
  if (lead.error === null || !canRetry(lead)) return null;
  const words = failureWords(lead.error, t, locale);
  return (
    <Section title={t.lead.overview.failed}>
      <Notice tone="danger">{words.message}</Notice>
      <p className="mt-2 text-sm text-muted">{words.action}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {writable &&
        (lead.error.code === "address_refused" || lead.error.code.startsWith("site_")) ? (
          <WrongCompany lead={full} label={t.lead.facts.correct} />
        ) : null}
        {writable ? (
          <Button
            size="sm"
            icon={<RotateCw size={14} aria-hidden />}
            onClick={() => void retryLeads([id])}
          >
            {t.lead.retry}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

type Qualification = NonNullable<FullLead["final_package"]>["qualification"];

function Fit({ leadId, qualification }: { leadId: string; qualification: Qualification }) {
  const t = useT();
  const format = useFormat();
  const { criteria, cutoffs } = qualification;
  return (
    <Section title={t.lead.overview.fit} method={qualification.method}>
      <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
        <TierBadge tier={qualification.tier} score={qualification.score} />
        <span>
          {t.lead.overview.confidence({ share: format.percent(qualification.confidence) })}
        </span>
        <span className="text-faint">
          {t.lead.overview.cutoffs({
            high: format.number(cutoffs.high),
            medium: format.number(cutoffs.medium),
          })}
        </span>
      </div>
      <p className="mt-2 text-sm text-muted">
        <Said text={qualification.summary} />
      </p>
      <ul className="mt-3 flex flex-col gap-3">
        {criteria.map((criterion) => (
          <li key={criterion.criterion}>
            <div className="flex items-center gap-3 text-sm">
              <span className="w-36 shrink-0 text-ink">
                {criterionName(criterion.criterion, t)}
              </span>
              {criterion.score === null ? (
                <span className="flex-1 text-faint">{t.lead.overview.unknown}</span>
              ) : (
                <ProgressBar
                  className="flex-1"
                  value={criterion.score * 100}
                  label={criterionName(criterion.criterion, t)}
                />
              )}
              <span className="w-12 text-right text-muted tabular">
                {criterion.score === null ? "" : format.percent(criterion.score)}
              </span>
              <span className="w-16 text-right text-xs text-faint tabular">
                × {format.number(criterion.weight)}
              </span>
            </div>
            <EvidenceList leadId={leadId} items={criterion.evidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function criterionName(name: string, t: ReturnType<typeof useT>): string {
  return name in t.lead.criteria
    ? t.lead.criteria[name as keyof typeof t.lead.criteria]
    : name.replaceAll("_", " ");
}
