const stepsSeconds = [0.2, 0.5, 1, 2, 5, 10, 15];

/** Full jitter over the steps, the last one for ever: waiting is not failing, so there is no last attempt. */
export function retryDelayMs(failures: number, random: () => number): number {
  const step = stepsSeconds[Math.min(Math.max(failures, 1), stepsSeconds.length) - 1] ?? 15;
  return Math.round(step * 1000 * random());
}

/** `Retry-After` as seconds or as a date; null when absent or senseless. At most an hour is believed. */
export function retryAfterMs(header: string | string[] | undefined, now: Date): number | null {
  const text = (Array.isArray(header) ? header[0] : header)?.trim();
  if (text === undefined || text === "") return null;
  const ms = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), 3_600_000) : null;
}
