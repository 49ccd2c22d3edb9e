import type { Job } from "@leadstream/contract/http";
import { rangeDays, ranges, type Range } from "./use-analytics.ts";

export interface AnalyticsView {
  range: Range;
  /** Null counts every job. */
  job: string | null;
}

const usual: Range = "day";

export function fromParams(params: URLSearchParams): AnalyticsView {
  return {
    range: ranges.find((name) => name === params.get("range")) ?? usual,
    job: params.get("job") || null,
  };
}

export function toParams({ range, job }: AnalyticsView): URLSearchParams {
  const params = new URLSearchParams();
  if (range !== usual) params.set("range", range);
  if (job !== null) params.set("job", job);
  return params;
}

/** The period that is shown, or the shortest longer one in which the job began: an old job must not look unmeasured. */
export function rangeFor(job: Job, shown: Range, now = Date.now()): Range {
  const age = (now - Date.parse(job.created_at)) / 86_400_000;
  const from = ranges.indexOf(shown);
  return ranges.find((name, index) => index >= from && rangeDays[name] > age) ?? "year";
}
