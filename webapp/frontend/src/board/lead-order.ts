import type { Lead } from "@leadstream/contract/lead";
import { stageOrder } from "./stages.ts";

export const sortNames = ["newest", "score", "name", "updated", "stage", "place"] as const;
export type SortName = (typeof sortNames)[number];
/** A minus turns the usual direction round. */
export type Sort = SortName | `-${SortName}`;
export type Compare = (a: Lead, b: Lead) => number;

const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
const newest: Compare = (a, b) =>
  descending(a.created_at, b.created_at) || descending(a.lead_id, b.lead_id);

interface Order {
  usual: "ascending" | "descending";
  /** In the usual direction. */
  compare: Compare;
  /** What has no value comes last, whichever way the rest stands. */
  blank?: (lead: Lead) => boolean;
}

const placeOf = ({ city, country }: Lead) => `${city ?? ""}, ${country ?? ""}`;

const orders: Record<SortName, Order> = {
  newest: { usual: "descending", compare: newest },
  score: {
    usual: "descending",
    compare: (a, b) => (b.score ?? 0) - (a.score ?? 0),
    blank: ({ score }) => score === null,
  },
  name: {
    usual: "ascending",
    compare: (a, b) => collator.compare(a.company_name, b.company_name),
  },
  updated: { usual: "descending", compare: (a, b) => descending(a.updated_at, b.updated_at) },
  stage: {
    usual: "ascending",
    compare: (a, b) => stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage),
  },
  place: {
    usual: "ascending",
    compare: (a, b) => collator.compare(placeOf(a), placeOf(b)),
    blank: ({ city, country }) => city === null && country === null,
  },
};

export const sorts: readonly Sort[] = sortNames.flatMap((name) => [name, `-${name}` as const]);

export function sortName(sort: Sort): SortName {
  return sort.replace(/^-/, "") as SortName; // a Sort without its minus is a SortName
}

export function turned(sort: Sort): Sort {
  const name = sortName(sort);
  return sort === name ? `-${name}` : name;
}

/** Which way the values of this order go, as `aria-sort` says it. */
export function directionOf(sort: Sort): "ascending" | "descending" {
  const { usual } = orders[sortName(sort)];
  if (sort === sortName(sort)) return usual;
  return usual === "ascending" ? "descending" : "ascending";
}

/** A total order: two leads never tie, so a column has one order whatever the road to it. */
export function compareBy(sort: Sort): Compare {
  const { compare, blank } = orders[sortName(sort)];
  const way = sort.startsWith("-") ? -1 : 1;
  return (a, b) => {
    const blanks = blank === undefined ? 0 : Number(blank(a)) - Number(blank(b));
    return blanks || compare(a, b) * way || newest(a, b);
  };
}

const fewChanges = 16;

/** A new id list with some leads taken out and some put in their place. `ids` is left alone. */
export function reorder(
  ids: readonly string[],
  removed: ReadonlySet<string>,
  inserted: readonly Lead[],
  compare: Compare,
  lead: (id: string) => Lead | undefined,
): string[] {
  const kept = removed.size === 0 ? [...ids] : ids.filter((id) => !removed.has(id));
  if (inserted.length <= fewChanges) {
    for (const one of inserted) kept.splice(place(kept, one, compare, lead), 0, one.lead_id);
    return kept;
  }
  const waiting = inserted.toSorted(compare).toReversed();
  const merged: string[] = [];
  for (const id of kept) {
    const here = lead(id);
    if (here !== undefined) merged.push(...takeBefore(waiting, here, compare));
    merged.push(id);
  }
  for (const one of waiting.toReversed()) merged.push(one.lead_id);
  return merged;
}

/** Takes from the end of `waiting` those that come before a lead. */
function takeBefore(waiting: Lead[], lead: Lead, compare: Compare): string[] {
  const taken: string[] = [];
  for (
    let next = waiting.at(-1);
    next !== undefined && compare(next, lead) < 0;
    next = waiting.at(-1)
  ) {
    taken.push(next.lead_id);
    waiting.pop();
  }
  return taken;
}

function place(
  ids: readonly string[],
  lead: Lead,
  compare: Compare,
  lookUp: (id: string) => Lead | undefined,
): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = lookUp(ids[middle] ?? "");
    if (there !== undefined && compare(there, lead) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
