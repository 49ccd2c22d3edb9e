import type { Line, PageView } from "../../page-view.ts";
import { thirdParty } from "../third-party.ts";
import type { Found } from "./found.ts";
import { faxAfter, faxLabels, idLabels, idWords, labels, undotted } from "./labels.ts";

/** A run of digits as people write numbers: bounded, so that no page can make it slow. */
const run =
  /(?<![\w@#/=.,%-])(?<!\d:)(?:\+|00)?[ ]?\(?\d[\d()[\] .\-–—/‑\u2011]{5,26}\d(?:[ ]?(?:ext\.?|x|ramal|Durchwahl)[ ]?\d{1,6})?(?![\w@%])/gi;

/** Codes of Portugal and Brazil are grouped like telephones. */
const codeAtEnd = /(?:^|\s)\d{4,5}-\d{3}$/;

export function* inLines(view: PageView): Generator<Found> {
  for (let index = 0; index < view.lines.length; index += 1) {
    const line = view.lines[index] as Line;
    if (line.text.length > 20_000 || !/\d{2}/.test(line.text)) continue;
    for (const match of line.text.matchAll(run)) {
      // "Rua da Fonte, 12 4480-210 Conde": the digits end in a postal code, which its town follows.
      const end = match.index + match[0].length;
      if (codeAtEnd.test(match[0]) && /^,?\s\p{Lu}/u.test(line.text.slice(end, end + 3))) continue;
      const text = match[0];
      const before = line.text.slice(Math.max(0, match.index - 40), match.index);
      const above = match.index < 3 ? (view.lines[index - 1]?.text ?? "").slice(-40) : "";
      const context = before.trim() === "" ? above : before;
      const stranger = thirdParty(view, index, match.index);
      const after = line.text.slice(end, end + 24);
      if (faxLabels.test(context) || faxAfter.test(after))
        yield {
          text,
          quote: text,
          view,
          method: "text",
          weight: 0.9,
          labelled: true,
          fax: true,
          id: false,
          stranger,
        };
      else if (idLabels.test(context) || idWords.test(undotted(context)))
        yield {
          text,
          quote: text,
          view,
          method: "text",
          weight: 0.4,
          labelled: false,
          fax: false,
          id: true,
          stranger,
        };
      else
        yield {
          text,
          quote: text,
          view,
          method: "text",
          weight: 0.86,
          labelled: labels.test(context),
          fax: false,
          id: false,
          stranger,
        };
    }
  }
}
