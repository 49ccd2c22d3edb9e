import { Problem } from "@leadstream/contract";

export type Bucket = "minute" | "hour" | "day";

export interface Period {
  from: Date;
  to: Date;
  bucket: Bucket;
}

const day = 86_400_000;

/** The asked-for time, the last seven days where nothing is asked for, in steps that fit a chart. */
export function readPeriod(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  now: Date,
): Period {
  const end = to === undefined ? now : new Date(to);
  const begin = from === undefined ? new Date(end.getTime() - 7 * day) : new Date(from);
  const length = end.getTime() - begin.getTime();
  if (length <= 0) throw new Problem("bad_request", "`from` must be before `to`.");
  if (length > 400 * day)
    throw new Problem("bad_request", "At most 400 days can be shown at once.");
  return {
    from: begin,
    to: end,
    bucket: length <= 3 * 3_600_000 ? "minute" : length <= 8 * day ? "hour" : "day",
  };
}
