import { Problem } from "@leadstream/contract";
import { z } from "zod";

const Position = z.tuple([z.union([z.string(), z.number()]), z.string()]);
/** The sort value and the id of the last row of a page. */
export type Position = z.infer<typeof Position>;

export function writeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

export function readCursor(cursor: string): Position {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch (cause) {
    throw new Problem("bad_request", "The cursor is none that this list gave out.", { cause });
  }
}
