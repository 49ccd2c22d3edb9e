import type { Line } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";

/** "linkedin.com/in/ana-ruiz": the profile of the one whose name is printed there. */
export function isProfile(href: string, name: string): boolean {
  const [, slug = ""] = /linkedin\.com\/in\/([^/?#]+)/i.exec(href) ?? [];
  const surname = letterKey(name.split(/\s+/).at(-1) ?? "");
  return slug !== "" && surname.length > 2 && letterKey(slug).includes(surname);
}

/** A mailbox in the bearer's name within the same card. */
export function ownMailbox(lines: readonly Line[], index: number, name: string): boolean {
  const [first = "", ...others] = name.split(/\s+/).map(letterKey);
  const surname = others.at(-1) ?? "";
  const card = lines[index]?.element.parent;
  return (
    surname.length > 2 &&
    lines
      .slice(index + 1, index + 6)
      .some(
        ({ text, element }) =>
          text.includes("@") &&
          (element.parent === card || element.parent?.parent === card) &&
          isBoxOf(text.slice(0, text.indexOf("@")), first, surname),
      )
  );
}

/** "voss@", "a.voss@" or, of a small house, "anna@". */
function isBoxOf(printed: string, first: string, surname: string): boolean {
  const box = letterKey(printed.slice(printed.lastIndexOf(" ") + 1));
  return box.includes(surname) || (first.length > 2 && box === first);
}
