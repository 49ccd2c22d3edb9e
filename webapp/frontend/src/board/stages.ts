import type { LeadStage, LeadState } from "@leadstream/contract/lead";

/** Columns from left to right. Written out here because the contract's own list would bring its schemas along. */
export const stageOrder = [
  "enriching",
  "qualified",
  "review",
  "contacted",
  "meeting",
  "negotiating",
  "won",
  "lost",
  "disqualified",
] as const satisfies readonly LeadStage[];

/** Where a person may put a finished lead; the live column fills itself. */
export const movableStages: readonly LeadStage[] = stageOrder.filter(
  (stage) => stage !== "enriching",
);

const working: Record<LeadState, boolean> = {
  harvested: true,
  analyzing: true,
  qualifying: true,
  strategizing: true,
  finalizing: true,
  completed: false,
  failed: false,
  cancelled: false,
};
export function isWorking(state: LeadState): boolean {
  return working[state];
}

export function canRetry(lead: { state: LeadState }): boolean {
  return lead.state === "failed" || lead.state === "cancelled";
}

/** The stage a step to the left or right, among those a person may choose. */
export function neighbourStage(stage: LeadStage, step: 1 | -1): LeadStage | null {
  const index = movableStages.indexOf(stage);
  if (index === -1) return null;
  return movableStages[index + step] ?? null;
}
