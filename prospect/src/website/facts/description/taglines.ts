import { cleanLine } from "../../clean-text.ts";
import type { PageView } from "../../page-view.ts";
import { hasStreet } from "../address/street.ts";
import { letterKey } from "../name-key.ts";
import { separator } from "../name/mention.ts";
import { namesStranger } from "../third-party.ts";
import { namesKind } from "./not-prose.ts";

interface Tagline {
  text: string;
  quote: string;
  method: "text" | "meta";
  weight: number;
}

/** Last resorts: what stands under the name in the footer, behind it in the logo's alternative text, or beside it in the title. */
export function* taglines(view: PageView, key: string): Generator<Tagline> {
  const footer = view.lines.filter(({ region }) => region === "footer").slice(0, 5);
  for (const line of footer)
    if (
      line.href === null &&
      /^(?:p|div|span|section|footer|td)$/.test(line.tag) &&
      /^\p{Lu}[^©@|•·]{30,260}[.!]$/u.test(line.text) &&
      line.text.split(" ").length >= 5 &&
      !/\d{5}|\+?\d[\d ().-]{7,}\d|newsletter|reserv/i.test(line.text) &&
      !hasStreet(line.text) &&
      !namesStranger(line.text)
    )
      yield { text: line.text, quote: line.text, method: "text", weight: 0.46 };
  for (const { alt, raw, element } of view.images)
    if (/logo|brand/i.test(`${raw} ${element.attribs["class"] ?? ""}`)) {
      const text = cleanLine(alt);
      if (besideName(text, key)) yield { text, quote: alt, method: "meta", weight: 0.2 };
    }
  const beside = view.title === "" ? undefined : besideName(view.title, key);
  if (beside !== undefined) yield { text: beside, quote: beside, method: "meta", weight: 0.16 };
}

/** What the other part of "Acme – oak tables for every room" says. */
function besideName(text: string, key: string): string | undefined {
  const parts = text.split(separator).map((part) => part.trim());
  if (key.length < 3 || parts.length < 2) return undefined;
  if (!parts.some((part) => letterKey(part).includes(key))) return undefined;
  return parts.find(
    (part) =>
      !letterKey(part).includes(key) &&
      !namesKind(part) &&
      part.length >= 18 &&
      part.split(" ").length >= 3,
  );
}
