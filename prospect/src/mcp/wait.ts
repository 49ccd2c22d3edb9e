import { setTimeout as pause } from "node:timers/promises";
import type { McpDeps } from "./deps.ts";
import { ownedJob } from "./owned-job.ts";
import type { JobView } from "./shapes.ts";
import { isOver } from "./tell.ts";
import type { Call } from "./tool.ts";

/** Often enough for the eye; a busy job says more than a client could use. */
const betweenMessagesMs = 50;

export interface Waited {
  job: JobView;
  finished: boolean;
}

/**
 * Waits until the job is over, the time is up or the caller has gone, and says meanwhile how far it is. Only a reader
 * of the job's log: leaving it changes nothing for the job.
 */
export async function waitForJob(
  deps: McpDeps,
  call: Call,
  jobId: string,
  timeoutSeconds: number,
): Promise<Waited> {
  // Its own before anything is told.
  const job = await ownedJob(deps, call.principal, jobId);
  if (isOver(job)) return { job, finished: true };
  const timeUp = AbortSignal.timeout(timeoutSeconds * 1000);
  const signal = AbortSignal.any([call.signal, timeUp]);
  let told = -1;
  for await (const progress of deps.watches.follow(jobId, signal)) {
    // The protocol wants each number above the last; a new attempt of a lead may step back.
    if (call.progress === undefined || progress.done <= told) continue;
    told = progress.done;
    await call.progress(progress);
    await pause(betweenMessagesMs, undefined, { signal }).catch(() => undefined);
  }
  call.signal.throwIfAborted();
  const now = await ownedJob(deps, call.principal, jobId);
  return { job: now, finished: isOver(now) };
}
