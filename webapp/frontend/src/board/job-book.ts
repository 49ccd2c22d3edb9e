import type { Board, Job } from "@leadstream/contract/http";
import type { Quota } from "@leadstream/contract/quota";
import type { LiveMessage } from "@leadstream/contract/realtime";

const none: readonly Job[] = [];

/** Jobs and the quota: of each the newest, by the revision that told of it. */
export class JobBook {
  #jobs = new Map<string, { job: Job; revision: number }>();
  #list = none;
  #quota: { quota: Quota; revision: number } | null = null;

  /** Newest first; the same list while nothing changed. */
  get jobs(): readonly Job[] {
    return this.#list;
  }
  get quota(): Quota | null {
    return this.#quota?.quota ?? null;
  }

  clear(): void {
    this.#jobs.clear();
    this.#list = none;
    this.#quota = null;
  }

  restart(board: Pick<Board, "jobs" | "quota" | "revision">): void {
    this.#jobs = new Map(board.jobs.map((job) => [job.job_id, { job, revision: board.revision }]));
    this.#quota = { quota: board.quota, revision: board.revision };
    this.#sort();
  }

  /** What of it changed by this message, or null. */
  take(message: LiveMessage): "jobs" | "quota" | null {
    if (message.name === "quota-update") {
      if (message.revision < (this.#quota?.revision ?? 0)) return null;
      this.#quota = { quota: message.data, revision: message.revision };
      return "quota";
    }
    if (!("job" in message.data)) return null;
    return this.takeJob(message.data.job, message.revision) ? "jobs" : null;
  }

  /** Without a revision it is an answer over HTTP, which the feed's next word replaces. */
  takeJob(job: Job, revision?: number): boolean {
    const known = this.#jobs.get(job.job_id)?.revision ?? 0;
    if (revision !== undefined && revision < known) return false;
    this.#jobs.set(job.job_id, { job, revision: revision ?? known });
    this.#sort();
    return true;
  }

  #sort(): void {
    const newestFirst = (a: Job, b: Job) =>
      compare(b.created_at, a.created_at) || compare(b.job_id, a.job_id);
    this.#list = [...this.#jobs.values()].map(({ job }) => job).toSorted(newestFirst);
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
