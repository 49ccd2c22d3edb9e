import { expect, it } from "vitest";
import { inStageOrder } from "./stage-order.ts";

it("shows the funnel in the order of the board, whatever the numbers", () => {
  const counts = ["disqualified", "later", "review", "enriching", "won"].map((stage) => ({
    stage,
  }));
  expect(inStageOrder(counts).map(({ stage }) => stage)).toEqual([
    "enriching",
    "review",
    "won",
    "disqualified",
    "later",
  ]);
});
