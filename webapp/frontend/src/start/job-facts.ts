import type { Job } from "@leadstream/contract/http";
import type { Failure } from "@leadstream/contract/problem";
import { failureWords } from "../board/words.ts";
import type { Locale, Messages } from "../i18n/index.ts";

export function isActive(job: Job): boolean {
  return job.status === "queued" || job.status === "running" || job.status === "paused";
}

export function jobName(job: Job, t: Messages): string {
  if (job.query.trim() !== "") return job.query;
  const sources: Record<string, { name: string } | undefined> = t.start.sources;
  return sources[job.source]?.name ?? t.shell.job.untitled;
}

export interface JobShares {
  done: number;
  failed: number;
  working: number;
  /** Of the places asked for, those that no company has taken yet. */
  open: number;
}

/** Shares of the bar, adding up to 1. An ended job has no open places: fewer companies were found than asked for. */
export function jobShares(job: Job): JobShares {
  const whole = isActive(job) ? Math.max(job.max_leads, job.found, 1) : Math.max(job.found, 1);
  const working = isActive(job) ? Math.max(0, job.found - job.completed - job.failed) : 0;
  const done = job.completed / whole;
  const failed = job.failed / whole;
  return {
    done,
    failed,
    working: working / whole,
    open: Math.max(0, 1 - done - failed - working / whole),
  };
}

/** How long it ran, or has been running; null before it began. */
export function jobSeconds(job: Job, now = Date.now()): number | null {
  if (job.started_at === null) return null;
  const end = job.ended_at === null ? now : Date.parse(job.ended_at);
  return Math.max(0, (end - Date.parse(job.started_at)) / 1000);
}

/** What happened and what to do, in the reader's language. */
export function failureText(failure: Failure, t: Messages, locale: Locale): string {
  const { message, action } = failureWords(failure, t, locale);
  return `${message} ${action}`;
}
