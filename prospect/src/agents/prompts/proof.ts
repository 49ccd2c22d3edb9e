import { z } from "zod";

/** Strict modes of providers know no optional fields: what may be missing is null. */
export const quoted = { page: z.string(), quote: z.string() };
export const maybeQuoted = { page: z.string().nullable(), quote: z.string().nullable() };

/** A score as models give it, 0..100, as results carry it, 0..1. */
export function share(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score))) / 100;
}

/** Text of a model as one tidy line, of a bounded length. */
export function line(text: string, most = 500): string {
  return text.replace(/\s+/g, " ").trim().slice(0, most);
}
