import { Problem } from "@leadstream/contract";
import { z } from "zod";

const Cursor = z.tuple([z.iso.datetime(), z.string().max(200)]);

/** Where a page by time ended. Opaque to clients, so that the order may change. */
export function writeCursor({ at, id }: { at: Date; id: string }): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString("base64url");
}

export function readCursor(cursor: string | undefined): { at: string; id: string } | null {
  if (cursor === undefined) return null;
  try {
    const [at, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { at, id };
  } catch (cause) {
    throw new Problem("bad_request", "The cursor is not one that this list gave out.", { cause });
  }
}
