import { stageOrder } from "../board/stages.ts";

/** The way of a lead from left to right, as the board has it; a stage from a newer server comes last. */
export function inStageOrder<T extends { stage: string }>(counts: readonly T[]): T[] {
  const place = (stage: string) => {
    const at = stageOrder.findIndex((one) => one === stage);
    return at === -1 ? stageOrder.length : at;
  };
  return counts.toSorted((a, b) => place(a.stage) - place(b.stage));
}
