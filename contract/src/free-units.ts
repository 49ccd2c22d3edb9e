import type { Quota } from "./quota.ts";

// Apart from the schemas: the page needs the sum alone, and its policy forbids the code that zod tries to make.
/** Units that a new start could be granted; null is unlimited. */
export function freeUnits({ remaining, reserved = 0 }: Quota): number | null {
  return remaining === null ? null : Math.max(0, remaining - reserved);
}
