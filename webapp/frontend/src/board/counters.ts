import type { Lead, LeadStage, Tier } from "@leadstream/contract/lead";
import type { FailureCode } from "@leadstream/contract/problem";
import { isWorking, stageOrder } from "./stages.ts";

export interface StageCount {
  total: number;
  tiers: Record<Tier, number>;
  /** Sum and number of the scores, for the column's mean. */
  scoreSum: number;
  scored: number;
}

/** What the headings say, kept by adding and taking away one lead at a time: never a walk over all of them. */
export interface Counters {
  stages: Record<LeadStage, StageCount>;
  working: number;
  failed: number;
  cancelled: number;
  failedBy: Partial<Record<FailureCode, number>>;
  total: number;
}

function emptyStage(): StageCount {
  return { total: 0, tiers: { high: 0, medium: 0, low: 0, unknown: 0 }, scoreSum: 0, scored: 0 };
}

export function noCounters(): Counters {
  const stages = Object.fromEntries(stageOrder.map((stage) => [stage, emptyStage()]));
  return {
    stages: stages as Record<LeadStage, StageCount>,
    working: 0,
    failed: 0,
    cancelled: 0,
    failedBy: {},
    total: 0,
  };
}

/** Adds (`by` 1) or takes away (`by` -1) one lead, in place. */
export function count(counters: Counters, lead: Lead, by: 1 | -1): void {
  const stage = counters.stages[lead.stage];
  stage.total += by;
  counters.total += by;
  if (lead.tier !== null) stage.tiers[lead.tier] += by;
  if (lead.score !== null) {
    stage.scoreSum += by * lead.score;
    stage.scored += by;
  }
  if (isWorking(lead.state)) counters.working += by;
  if (lead.state === "cancelled") counters.cancelled += by;
  if (lead.state === "failed") {
    counters.failed += by;
    const code = lead.error?.code ?? "internal";
    const failed = (counters.failedBy[code] ?? 0) + by;
    if (failed === 0) delete counters.failedBy[code];
    else counters.failedBy[code] = failed;
  }
}

/** Whether replacing one by the other can change any number. */
export function countsAlike(a: Lead, b: Lead): boolean {
  return (
    a.stage === b.stage &&
    a.tier === b.tier &&
    a.score === b.score &&
    isWorking(a.state) === isWorking(b.state) &&
    (isWorking(a.state) || a.state === b.state) &&
    a.error?.code === b.error?.code
  );
}
