import type { Job } from "@leadstream/contract/http";
import { describe, expect, it } from "vitest";
import { en } from "../i18n/en/index.ts";
import { jobName, jobSeconds, jobShares } from "./job-facts.ts";

const job = (patch: Partial<Job>): Job => ({
  job_id: "j",
  status: "running",
  source: "directory",
  query: "",
  max_leads: 10,
  found: 0,
  completed: 0,
  failed: 0,
  discarded: 0,
  created_at: "2026-11-22T10:00:00.000Z",
  started_at: null,
  ended_at: null,
  estimated_time_remaining: null,
  cost_usd: null,
  error: null,
  cancelling: false,
  ...patch,
});

describe("the bar of a job", () => {
  it("counts against what was asked for while companies are still looked for", () => {
    expect(jobShares(job({ found: 5, completed: 2, failed: 1 }))).toEqual({
      done: 0.2,
      failed: 0.1,
      working: 0.2,
      open: 0.5,
    });
  });

  it("is full once the job has ended, however few were found", () => {
    const { done, failed, working, open } = jobShares(
      job({ status: "completed", found: 4, completed: 3, failed: 1 }),
    );
    expect([done, failed, working, open]).toEqual([0.75, 0.25, 0, 0]);
  });

  it("is empty and not broken when nothing was found", () => {
    expect(jobShares(job({ status: "completed" })).done).toBe(0);
  });

  it("never exceeds itself when companies were brought back", () => {
    const { done, failed, working, open } = jobShares(
      job({ max_leads: 2, found: 4, completed: 3 }),
    );
    expect(done + failed + working + open).toBe(1);
  });
});

it("is called by its query, else by its source", () => {
  expect(jobName(job({ query: "bakeries" }), en)).toBe("bakeries");
  expect(jobName(job({}), en)).toBe(en.start.sources.directory.name);
  expect(jobName(job({ source: "something new" }), en)).toBe(en.shell.job.untitled);
});

it("has taken no time before it began", () => {
  expect(jobSeconds(job({}))).toBeNull();
  expect(
    jobSeconds(
      job({ started_at: "2026-11-22T10:00:00.000Z", ended_at: "2026-11-22T10:00:02.500Z" }),
    ),
  ).toBe(2.5);
});
