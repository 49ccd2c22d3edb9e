import type { FullLead } from "../board/lead-requests.ts";
import type { FinalPackage } from "@leadstream/contract/lead";
import type { ReactNode } from "react";
import { useFormat, useT } from "../i18n/index.ts";
import { Badge } from "../ui/Badge.tsx";
import { EmptyState } from "../ui/States.tsx";
import { Said, useSay } from "../said/Said.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { Section } from "./Section.tsx";

/** Everything that the agents made of the company, also what they considered and did not choose. */
export function ResearchTab({ lead }: { lead: FullLead }) {
  const t = useT();
  const say = useSay();
  const made = lead.final_package;
  if (made === null)
    return <EmptyState title={t.lead.research.none} body={t.lead.research.noneBody} />;
  const id = lead.lead_id;
  const words = t.lead.research;
  return (
    <>
      <Analysis leadId={id} analysis={made.analysis} />
      {made.strategy === null ? null : <Strategy strategy={made.strategy} />}
      <Parts title={words.personas} parts={made.personas}>
        {(persona) => (
          <>
            <h4 className="font-semibold">
              {persona.name === null ? null : `${persona.name}, `}
              <Said text={persona.title} own />
            </h4>
            <Lines label={words.goals} lines={persona.goals} />
            <Lines label={words.personaChallenges} lines={persona.challenges} own />
            {persona.channel === null ? null : (
              <p className="text-xs text-faint">
                {words.channel({ channel: say(persona.channel) })}
              </p>
            )}
            <EvidenceList leadId={id} items={persona.evidence} />
          </>
        )}
      </Parts>
      <Parts title={words.pains} parts={made.pain_points}>
        {(pain) => (
          <>
            <h4 className="flex flex-wrap items-center gap-2 font-semibold">
              {pain.pain}
              <Badge
                tone={
                  pain.severity === "high"
                    ? "danger"
                    : pain.severity === "medium"
                      ? "warn"
                      : "neutral"
                }
              >
                {words.severity[pain.severity]}
              </Badge>
            </h4>
            <Line label={words.answer} text={pain.our_answer} own />
            <EvidenceList leadId={id} items={pain.evidence} />
          </>
        )}
      </Parts>
      <Parts title={words.triggers} parts={made.buying_triggers}>
        {(trigger) => (
          <>
            <h4 className="font-semibold">
              <Said text={trigger.trigger} own />
            </h4>
            <When date={trigger.date} />
            <Line label={words.whyNow} text={trigger.why_now} />
            <EvidenceList leadId={id} items={trigger.evidence} />
          </>
        )}
      </Parts>
      <Parts title={words.competitors} parts={made.competitors}>
        {(competitor) => (
          <>
            <h4 className="flex flex-wrap items-center gap-2 font-semibold">
              {competitor.name}
              <Badge>{words.relations[competitor.relation]}</Badge>
            </h4>
            <EvidenceList leadId={id} items={competitor.evidence} />
          </>
        )}
      </Parts>
      <Parts title={words.propositions} parts={made.value_propositions}>
        {(value) => (
          <>
            <p>
              <Said text={value.proposition} own />
            </p>
            {value.for_persona === null ? null : (
              <p className="text-xs text-faint">
                {words.forPersona({ persona: say(value.for_persona) })}
              </p>
            )}
            <EvidenceList leadId={id} items={value.evidence} />
          </>
        )}
      </Parts>
      <Parts title={words.objections} parts={made.objections}>
        {(objection) => (
          <>
            <h4 className="font-semibold">
              <Said text={objection.objection} />
            </h4>
            <Line label={words.response} text={objection.response} />
            <EvidenceList leadId={id} items={objection.evidence} />
          </>
        )}
      </Parts>
      <Parts title={words.questions} parts={made.questions}>
        {(question) => (
          <>
            <p className="font-semibold">
              <Said text={question.question} />
            </p>
            <p className="text-xs text-faint">
              <Said text={question.why} />
            </p>
          </>
        )}
      </Parts>
    </>
  );
}

function Analysis({ leadId, analysis }: { leadId: string; analysis: FinalPackage["analysis"] }) {
  const t = useT();
  const format = useFormat();
  const words = t.lead.research;
  return (
    <Section title={words.analysis} method={analysis.method}>
      <div className="flex flex-col gap-2 text-sm text-muted">
        <p>
          <Said text={analysis.summary} place="summary" />
        </p>
        {analysis.relevance === null ? null : (
          <p className="text-xs text-faint">
            {words.relevance({ share: format.percent(analysis.relevance) })}
          </p>
        )}
        <Lines label={words.services} lines={analysis.services} own />
        {analysis.recent_activity.length === 0 ? null : (
          <div>
            <p className="text-xs font-semibold text-faint">{words.activity}</p>
            {analysis.recent_activity.map((activity, index) => (
              <div key={index}>
                <When date={activity.date} />
                <EvidenceList leadId={leadId} items={[activity]} own />
              </div>
            ))}
          </div>
        )}
        {analysis.challenges.length === 0 ? null : (
          <div>
            <p className="text-xs font-semibold text-faint">{words.challenges}</p>
            {analysis.challenges.map((challenge, index) => (
              <div key={index}>
                <p>
                  <Said text={challenge.text} />
                </p>
                <EvidenceList leadId={leadId} items={challenge.evidence} />
              </div>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

function Strategy({ strategy }: { strategy: NonNullable<FinalPackage["strategy"]> }) {
  const t = useT();
  const format = useFormat();
  const words = t.lead.research;
  return (
    <Section title={words.strategy} method={strategy.method}>
      <Line label={words.why} text={strategy.why} />
      <ul className="mt-2 flex flex-col gap-2">
        {strategy.candidates
          .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.score - a.score)
          .map((candidate) => (
            <li
              key={candidate.name}
              className={`rounded-lg border bg-card p-3 text-sm ${candidate.chosen ? "border-accent" : "border-line"}`}
            >
              <h4 className="flex flex-wrap items-center gap-2 font-semibold">
                <Said text={candidate.name} />
                <Badge tone={candidate.chosen ? "success" : "neutral"}>
                  {candidate.chosen ? words.chosen : words.rejected}
                </Badge>
                <span className="ml-auto text-xs font-normal text-muted tabular">
                  {format.percent(candidate.score)}
                </span>
              </h4>
              <p className="text-muted">
                <Said text={candidate.approach} />
              </p>
              <ul className="mt-1 list-disc pl-5 text-xs text-faint">
                {candidate.reasons.map((reason, index) => (
                  <li key={index}>
                    <Said text={reason} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </Section>
  );
}

interface Part {
  method: FinalPackage["analysis"]["method"];
}

function Parts<P extends Part>({
  title,
  parts,
  children,
}: {
  title: string;
  parts: readonly P[];
  children: (part: P) => ReactNode;
}) {
  const t = useT();
  return (
    <Section title={title} method={parts[0]?.method}>
      {parts.length === 0 ? (
        <p className="text-sm text-faint">{t.lead.research.nothingFound}</p>
      ) : null}
      <ul className="flex flex-col gap-3">
        {parts.map((part, index) => (
          <li key={index} className="rounded-lg bg-card p-3 text-sm">
            {children(part)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Line({ label, text, own = false }: { label: string; text: string; own?: boolean }) {
  if (text === "") return null;
  return (
    <p className="text-sm text-muted">
      <span className="text-faint">{label}: </span>
      <Said text={text} own={own} />
    </p>
  );
}

function Lines({
  label,
  lines,
  own = false,
}: {
  label: string;
  lines: readonly string[];
  own?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="text-xs font-semibold text-faint">{label}</p>
      <ul className="list-disc pl-5 text-sm text-muted">
        {lines.map((line, index) => (
          <li key={index}>
            <Said text={line} own={own} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A date that a page gave: only what a calendar understands is formatted, the rest is shown as it was written. */
function When({ date }: { date: string | null }) {
  const format = useFormat();
  if (date === null) return null;
  return (
    <p className="text-xs text-faint">
      {Number.isNaN(Date.parse(date)) ? date : format.date(date)}
    </p>
  );
}
