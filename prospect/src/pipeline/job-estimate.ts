import type { Durations } from "./durations.ts";

export interface OpenWork {
  found: number;
  completed: number;
  failed: number;
  cancelled: number;
  harvest_done_at: Date | null;
}

/**
 * Seconds until the job is done: rounds of leads side by side, at the mean of the leads measured. Null while it is
 * still being found how many there are, and while none was ever measured.
 */
export function remainingSecondsOfJob(
  job: OpenWork,
  durations: Durations,
  atOnce: number,
): number | null {
  const open = job.found - job.completed - job.failed - job.cancelled;
  const perLead = durations.of("lead");
  if (perLead === null || job.harvest_done_at === null) return null;
  return Math.round(Math.ceil(open / atOnce) * perLead * 10) / 10;
}

export function progressMessage({ found, completed, failed, cancelled }: OpenWork): string {
  return `${completed + failed + cancelled} of ${found} companies done.`;
}
