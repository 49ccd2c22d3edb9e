import type { Signal } from "@leadstream/contract";
import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { happenings, isCareersDoor, withoutDate } from "./market/happenings.ts";
import { evidenceOf, knowLead } from "./known-lead.ts";

type Triggers = AgentResults["buying_trigger_identification"];

export const buyingTriggerIdentification = defineAgent({
  name: "buying_trigger_identification",
  description: "Looks for reasons to write now rather than later",
  needs: ["website_research", "lead_analysis"],
  reads: ["careers_url", "hiring"],
  weight: 4,
  evidence: identifyTriggers,
});

const day = 86_400_000;
/** News older than this is history, not a reason to write now. */
export const stillNewsDays = 450;
const mostTriggers = 6;

export function identifyTriggers(input: EvidenceInput): Triggers {
  const lead = knowLead(input);
  const triggers: Triggers = happenings(need(input, "website_research").signals)
    .map((signal) => ({ signal, age: ageInDays(signal.date, input.now) }))
    .filter(({ age }) => age === null || age <= stillNewsDays)
    .map(({ signal, age }) => ({
      method: "evidence",
      trigger: isCareersDoor(signal.quote) ? careersPage : withoutDate(signal.text),
      kind: signal.kind,
      date: signal.date,
      why_now: `${isCareersDoor(signal.quote) ? careersPageMeans : reasons[signal.kind]} ${when(age)}`,
      evidence: [{ text: "On the site", source_url: signal.source_url, quote: signal.quote }],
    }));
  // A link to a careers page is no opening; a sentence or a posting is.
  const hiring = lead.all("hiring").find((fact) => fact.method !== "link");
  const careers = hiring ?? lead.best("hiring") ?? lead.best("careers_url");
  if (careers && !triggers.some((trigger) => trigger.kind === "hiring"))
    triggers.push({
      method: "evidence",
      trigger: hiring ? "Has open positions" : careersPage,
      kind: "hiring",
      date: null,
      why_now: `${hiring ? reasons.hiring : careersPageMeans} ${when(null)}`,
      evidence: [evidenceOf(careers, "On the site")],
    });
  return triggers
    .toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
    .slice(0, mostTriggers);
}

// An event that changes needs weighs more than an occasion to say hello.
const movesNeeds = new Set(["hiring", "funding", "opening", "expansion", "launch", "acquisition"]);

/** How good a reason to write each trigger is, best first, so that the strategy and the letter lean on the same one. */
export function weighTriggers(
  triggers: Triggers,
  now: Date,
): { trigger: Triggers[number]; worth: number }[] {
  return triggers
    .map((trigger) => ({
      trigger,
      worth:
        freshness(ageInDays(trigger.date, now)) *
        (isCareersDoor(trigger.evidence[0]?.quote ?? "")
          ? 0.4
          : movesNeeds.has(trigger.kind)
            ? 1
            : 0.85),
    }))
    .toSorted((a, b) => b.worth - a.worth);
}

function freshness(age: number | null): number {
  if (age === null) return 0.5;
  if (age <= 31) return 0.95;
  if (age <= 120) return 0.85;
  return age <= 365 ? 0.65 : 0.45;
}

const careersPage = "Keeps a careers page";
const careersPageMeans = "A careers page shows that they hire at times, not that they do now.";

export function ageInDays(date: string | null, now: Date): number | null {
  if (!date) return null;
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : Math.floor((now.getTime() - at) / day);
}

function when(age: number | null): string {
  if (age === null) return "The page gives no date: check that it still holds.";
  if (age < 0) return "It lies ahead.";
  if (age <= 31) return "It is from the last month.";
  if (age <= 120) return "It is from the last four months.";
  return age <= 365 ? "It is from the last year." : "It is more than a year old.";
}

const reasons: Record<Signal["kind"], string> = {
  hiring: "Open positions mean more work than hands, and a budget for it.",
  funding: "New money is spent in the months after it arrives.",
  opening: "A new place needs suppliers and systems before habits set.",
  expansion: "Growth puts strain on what was built for less.",
  launch: "Something new needs attention and the means to carry it.",
  award: "An award is an honest reason to get in touch.",
  partnership: "A new partner changes how work is done.",
  acquisition: "After an acquisition suppliers and systems are looked at again.",
  event: "An event is a place to meet and a date to meet by.",
  news: "It shows what they are busy with.",
  certification: "A certification brings duties that have to be kept up.",
};
