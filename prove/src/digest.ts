import type { Lead } from "@leadstream/contract";

/** What must be equal between the server's lead and the one on a board. */
export function digest(lead: Lead): string {
  const { state, stage, tier, attempt, version, progress } = lead;
  return JSON.stringify([
    state,
    stage,
    tier,
    attempt,
    version,
    Math.round(progress.progress_percentage),
  ]);
}
