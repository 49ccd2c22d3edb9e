import { z } from "zod";

/** For answers that say all by their status. */
export const noBody = z.null().describe("Done; there is nothing more to say.");

/** Answers of a list that pages. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next_cursor: z.string().nullable() });
