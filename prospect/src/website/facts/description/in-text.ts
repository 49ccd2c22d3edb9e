import { kindOfPage } from "../../choose-pages.ts";
import type { PageView } from "../../page-view.ts";
import { activityLabel } from "../industry/activity-label.ts";
import { hasStreet } from "../address/street.ts";
import { othersSpeak } from "../strangers.ts";
import { saysSomething } from "./merit.ts";
import { isRulesPage } from "./page-worth.ts";

export function inText(
  view: PageView,
  page: number,
  key: string,
  add: (text: string, weight: number, view: PageView, quote: string, method: "text") => void,
): void {
  let shown = 0;
  const linked = linkedLetters(view);
  // The frame of a legal page is that of every page; its body is about law.
  const legal = kindOfPage(view) === "imprint" || isRulesPage(view);
  const othersPage = /testimonials?|reviews?|depoimentos|temoignages|referenzen|recensioni/i.test(
    view.page.url,
  );
  for (const [index, line] of view.lines.entries()) {
    if (othersPage && line.region === "main") continue;
    if (
      line.region === "nav" ||
      line.href !== null ||
      line.text.length < 45 ||
      line.text.length > 3000 ||
      shown > 22
    )
      continue;
    if (/[@]|\+?\d[\d ().-]{7,}\d/.test(line.text) && line.text.length < 120) continue;
    if (line.text.length < 120 && hasStreet(line.text)) continue;
    // A row of contacts and links, not a sentence.
    if ((line.text.match(/ [|·•] /g)?.length ?? 0) >= 3) continue;
    if (othersSpeak(line.element)) continue;
    if ((linked.get(index) ?? 0) > line.text.length * 0.8) continue;
    shown += 1;
    if (activityLabel.test(view.lines[index - 1]?.text ?? ""))
      add(line.text, 0.5, view, line.text, "text");
    const framed = line.region !== "main";
    const place =
      legal && !framed
        ? 0.12
        : line.region === "footer"
          ? 0.3
          : line.tag === "li" || line.tag === "td"
            ? 0.26
            : 0.36;
    const early = Math.max(-0.06, 0.1 - shown * 0.012);
    for (const sentence of sentences(line.text).slice(0, 2))
      if (sentence.length >= 40 && saysSomething(sentence, key, framed))
        add(sentence, place + early + (legal && framed ? 0 : page / 2), view, sentence, "text");
  }
}

/** Letters of each line that stand in links: a row of links is no sentence. */
function linkedLetters(view: PageView): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { line, text } of view.links)
    letters.set(line, (letters.get(line) ?? 0) + text.length);
  return letters;
}

/** Whole sentences in pairs up to some 320 letters. */
function sentences(text: string): string[] {
  if (text.length <= 320) return [text];
  const ends = [...text.matchAll(/[.!?](?=\s+\p{Lu})/gu)].map((match) => match.index + 1);
  const parts: string[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const part = text.slice(start, end).trim();
    if (part.length >= 40) {
      parts.push(part.slice(0, 400));
      start = end;
    }
    if (parts.length >= 6) break;
  }
  return parts;
}
