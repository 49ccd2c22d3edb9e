import type { EventOf } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { foldJob, type JobProgress } from "./fold-job.ts";

const running: JobProgress = {
  status: "running",
  found: 3,
  completed: 0,
  failed: 0,
  cancelled: 0,
  discarded: 0,
  startedAt: new Date("2026-11-22T10:00:00Z"),
  endedAt: null,
  estimatedTimeRemaining: 12,
  costUsd: 0,
  error: null,
};
const envelope = {
  schema_version: "1.0",
  event_id: "01a202c7-bda5-7213-aae0-f30c1d90e4cd",
  job_id: "job-1",
  user_id: "user-1",
  sequence: 7,
  timestamp: "2026-11-22T10:00:01.000Z",
} as const;
const told = (own: Partial<EventOf<"status_update">>): EventOf<"status_update"> => ({
  ...envelope,
  event_type: "status_update",
  status_message: "Told.",
  ...own,
});
const outage = {
  code: "provider_unavailable",
  message: "The provider does not answer.",
  action: "Resume when it is back.",
  retryable: true,
} as const;

describe("what the pipeline tells of a job", () => {
  it("shows a pause that no person asked for, with its reason, until it goes on", () => {
    const failed = foldJob(running, { ...envelope, event_type: "pipeline_error", error: outage });
    const paused = foldJob(failed, told({ job_status: "paused" }));
    expect(paused).toMatchObject({ status: "paused", error: outage, estimatedTimeRemaining: 12 });
    expect(foldJob(paused, told({ job_status: "running" }))).toMatchObject({
      status: "running",
      error: null,
    });
  });

  it("changes nothing by a lead's own status, nor a job that has ended", () => {
    expect(foldJob(running, told({ lead_id: "lead-1", job_status: "paused" }))).toBe(running);
    const ended: JobProgress = { ...running, status: "completed", endedAt: new Date() };
    expect(foldJob(ended, told({ job_status: "paused" })).status).toBe("completed");
  });

  it("takes over the time that is left, and that it is unknown", () => {
    expect(foldJob(running, told({ estimated_time_remaining: 4 })).estimatedTimeRemaining).toBe(4);
    expect(
      foldJob(running, told({ estimated_time_remaining: null })).estimatedTimeRemaining,
    ).toBeNull();
    expect(foldJob(running, told({}))).toBe(running);
  });
});
