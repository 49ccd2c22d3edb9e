import type {
  Fact,
  FactField,
  FactMethod,
  FactStatus,
  FactValue,
  RejectedFact,
} from "@leadstream/contract";

/** A reading that passed the quote gate, free of the page it came from. */
export interface Reading {
  field: FactField;
  value: FactValue;
  key: string;
  source_url: string;
  quote: string;
  method: FactMethod;
  weight: number;
  observed_at: string;
  refused?: string;
}

/** Fields of which a company has one; for the others every value that stands is kept. */
const single: ReadonlySet<FactField> = new Set([
  "company_name",
  "legal_name",
  "description",
  "industry",
  "founded_year",
  "employee_count",
  "country",
  "logo_url",
  "hiring",
]);
/** Fields in which a second value of nearly the same weight is a contradiction, not another wording. */
const contradicts: ReadonlySet<FactField> = new Set([
  "legal_name",
  "founded_year",
  "employee_count",
  "country",
]);
const floor: Partial<Record<FactField, number>> = {
  person: 0.5,
  city: 0.45,
  postal_code: 0.45,
  address: 0.4,
};
const verifiedFrom = 0.75;
const tooWeak = "the proof is too weak";

/** Several quotes for one field → values, the best first, what lost, and why. A pure function. */
export function resolve(readings: readonly Reading[]): { facts: Fact[]; rejected: RejectedFact[] } {
  const facts: Fact[] = [];
  const rejected: RejectedFact[] = [];
  for (const [field, ofField] of Map.groupBy(readings, (reading) => reading.field)) {
    const groups = [
      ...Map.groupBy(
        ofField.filter((reading) => !reading.refused),
        (reading) => reading.key,
      ).values(),
    ]
      .map(weigh)
      // The rest is the order of the pages: the seat is printed before the branches.
      .sort((a, b) => b.confidence - a.confidence || b.support - a.support);
    const [first, ...rest] = groups;
    const weak = (group: Weighed) => !single.has(field) && group.confidence < (floor[field] ?? 0.3);
    if (first) {
      if (weak(first))
        rejected.push({
          ...fact(first.best, first.confidence),
          status: "rejected",
          reason: tooWeak,
        });
      else facts.push(fact(first.best, first.confidence));
    }
    for (const group of rest) {
      if (single.has(field)) {
        if (first && contradicts.has(field) && group.confidence >= first.confidence * 0.8)
          facts.push({ ...fact(group.best, group.confidence), status: "conflicting" });
        else
          rejected.push({
            ...fact(group.best, group.confidence),
            status: "rejected",
            reason: "another value of this field has the stronger proof",
          });
      } else if (weak(group))
        rejected.push({
          ...fact(group.best, group.confidence),
          status: "rejected",
          reason: tooWeak,
        });
      else facts.push(fact(group.best, group.confidence));
    }
    const seen = new Set(groups.map((group) => group.best.key));
    for (const reading of ofField)
      if (reading.refused && !seen.has(`${reading.key} ${reading.refused}`)) {
        seen.add(`${reading.key} ${reading.refused}`);
        rejected.push({
          ...fact(reading, reading.weight),
          status: "rejected",
          reason: reading.refused,
        });
      }
  }
  return { facts, rejected };
}

interface Weighed {
  best: Reading;
  confidence: number;
  support: number;
}

/** The best reading counts in full; others that say the same from another place close part of the gap to certainty. */
function weigh(group: readonly Reading[]): Weighed {
  const ranked = [...group].sort(
    (a, b) =>
      b.weight - a.weight || compare(a.source_url, b.source_url) || compare(a.quote, b.quote),
  );
  const best = ranked[0] as Reading;
  const places = new Set<string>();
  let doubt = 1 - best.weight;
  for (const reading of ranked) {
    const place = `${reading.method} ${reading.source_url}`;
    if (reading !== best && !places.has(place) && places.size < 5)
      doubt *= 1 - reading.weight * 0.2;
    places.add(place);
  }
  return { best, confidence: round(Math.min(0.99, 1 - doubt)), support: group.length };
}

function fact(reading: Reading, confidence: number): Fact {
  const { field, value, source_url, quote, method, observed_at } = reading;
  const status: FactStatus = confidence >= verifiedFrom ? "verified" : "unverified";
  return {
    field,
    value,
    source_url,
    quote,
    method,
    confidence: round(confidence),
    observed_at,
    status,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
