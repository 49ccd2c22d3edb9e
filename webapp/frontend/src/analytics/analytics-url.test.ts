import { describe, expect, it } from "vitest";
import { someJob } from "../board/testing/some.ts";
import { fromParams, rangeFor, toParams } from "./analytics-url.ts";

describe("the address of the analytics", () => {
  it("carries period and job, and leaves out what is usual", () => {
    const view = { range: "week", job: "job-1" } as const;
    expect(fromParams(toParams(view))).toEqual(view);
    expect(toParams({ range: "day", job: null }).size).toBe(0);
  });

  it("falls back where it says nothing that exists", () => {
    expect(fromParams(new URLSearchParams("range=decade&job="))).toEqual({
      range: "day",
      job: null,
    });
  });
});

describe("the period of a job", () => {
  const now = Date.parse("2026-11-29T12:00:00Z");
  const job = (created_at: string) => someJob({ created_at });

  it("stays where the job is younger", () => {
    expect(rangeFor(job("2026-11-29T11:00:00Z"), "week", now)).toBe("week");
  });

  it("grows to the shortest that holds its beginning", () => {
    expect(rangeFor(job("2026-11-29T08:00:00Z"), "hours", now)).toBe("day");
    expect(rangeFor(job("2026-11-20T12:00:00Z"), "day", now)).toBe("month");
    expect(rangeFor(job("2020-01-01T00:00:00Z"), "day", now)).toBe("year");
  });
});
