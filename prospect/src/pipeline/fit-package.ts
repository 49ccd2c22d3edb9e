import type { FinalPackage } from "@leadstream/contract";

/** What one event may weigh, so that it always fits a delivery (contract, section 5). */
export const maxEventBytes = 200 * 1024;

const maxQuote = 500;
const maxFacts = 400;
const maxRejected = 200;
// From what a reader misses least to what the record is for.
const shortened = [
  "rejected",
  "competitors",
  "objections",
  "questions",
  "value_propositions",
  "buying_triggers",
  "pain_points",
  "personas",
  "facts",
] as const;

/**
 * The package as it travels. One that would not fit a delivery is shortened list by list, always in the same order,
 * and says so among its warnings; the full results stay with their agents.
 */
export function fitPackage(full: FinalPackage): FinalPackage {
  let fitted: FinalPackage = {
    ...full,
    facts: full.facts.slice(0, maxFacts).map(clipQuote),
    rejected: full.rejected.slice(0, maxRejected).map(clipQuote),
  };
  const cut: string[] = [];
  if (fitted.rejected.length < full.rejected.length) cut.push("rejected");
  if (fitted.facts.length < full.facts.length) cut.push("facts");
  for (const name of shortened) {
    if (sizeOf(fitted) <= maxEventBytes) break;
    while (sizeOf(fitted) > maxEventBytes && fitted[name].length > 0) {
      fitted = { ...fitted, [name]: fitted[name].slice(0, Math.floor(fitted[name].length / 2)) };
      if (!cut.includes(name)) cut.push(name);
    }
  }
  if (sizeOf(fitted) > maxEventBytes) {
    fitted = {
      ...fitted,
      messages: [],
      briefing: null,
      warnings: [],
      analysis: { ...fitted.analysis, recent_activity: [], challenges: [], services: [] },
    };
    cut.push("messages", "briefing", "analysis");
  }
  if (cut.length === 0) return fitted;
  const text = `This record was too large to travel whole; shortened: ${cut.join(", ")}.`;
  return { ...fitted, warnings: [...fitted.warnings, { kind: "trimmed", text, source_url: "" }] };
}

function clipQuote<F extends { quote: string }>(fact: F): F {
  return fact.quote.length <= maxQuote
    ? fact
    : { ...fact, quote: fact.quote.slice(0, maxQuote).toWellFormed() };
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
