import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import type { Emit, Found } from "./found.ts";
import { nameFirst } from "./name-patterns.ts";
import { hasGivenName, tidyName } from "./person-name.ts";

/** The line of each `mailto:` link and the letters before its @. */
export function mailboxesOf(view: PageView): ReadonlyMap<number, string> {
  const boxes = new Map<number, string>();
  for (const { url, line } of view.links) {
    // Most links lead to pages.
    if (url.charAt(6) !== ":") continue;
    const box = /^mailto:([^@?]+)@/i.exec(url)?.[1];
    if (box !== undefined) boxes.set(line, letterKey(box));
  }
  return boxes;
}

/** A name beside a mailbox that spells it. */
export function byMailbox(text: string, mailbox: string | undefined, emit: Emit): Found[] | null {
  const name = mailbox === undefined ? undefined : nameFirst.exec(text)?.[1];
  if (!name || !mailbox || !hasGivenName(name)) return null;
  const surname = letterKey(tidyName(name).split(" ").at(-1) ?? "");
  return surname.length > 2 && mailbox.includes(surname) ? emit(name, null, text, 0.74) : null;
}
