/**
 * Switches of the guarantees, for one purpose: the proof switches off one at a time and must then fail, which shows
 * that it can. Read once, and only when LEADSTREAM_TEST=1; a product that runs has every guard on.
 */
export type Guard = "dedupe" | "gap-check" | "commit-before-acknowledge" | "single-publisher" | "row-lock-counter" | "range-check";

const off: ReadonlySet<string> | undefined =
  process.env["LEADSTREAM_TEST"] === "1" && process.env["LEADSTREAM_GUARDS_OFF"] ? new Set(process.env["LEADSTREAM_GUARDS_OFF"].split(",")) : undefined;

export function guardIsOff(guard: Guard): boolean {
  return off !== undefined && off.has(guard);
}
