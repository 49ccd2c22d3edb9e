import { randomInt } from "node:crypto";

const seconds = [5, 30, 120, 600, 1_800, 7_200, 21_600];

/** Milliseconds until the next attempt, half of it at random so that receivers are not met by all at once; null ends it. */
export function nextAttemptMs(attempts: number): number | null {
  const pause = seconds[attempts - 1];
  if (pause === undefined) return null;
  return pause * 500 + randomInt(pause * 500);
}
