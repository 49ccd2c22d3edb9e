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
  const surname = letterKey(name.split(/\s+/).at(-1) ?? "");
  const card = lines[index]?.element.parent;
  return (
    surname.length > 2 &&
    lines
      .slice(index + 1, index + 4)
      .some(
        ({ text, element }) =>
          text.includes("@") &&
          (element.parent === card || element.parent?.parent === card) &&
          letterKey(text.split("@")[0] ?? "").includes(surname),
      )
  );
}
