import { Problem } from "@leadstream/contract";

export function cursorOf(position: string): string {
  return Buffer.from(position).toString("base64url");
}

/** The position after which a page begins: empty for the first. */
export function afterOf(cursor: string | undefined): string {
  if (cursor === undefined) return "";
  const position = Buffer.from(cursor, "base64url").toString();
  if (position === "" || position.length > 200 || position.includes("\0"))
    throw new Problem("bad_request", "This cursor is none of ours.", {
      action: "Leave the cursor out to read from the beginning.",
    });
  return position;
}
