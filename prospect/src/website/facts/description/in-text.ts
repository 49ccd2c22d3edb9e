import { kindOfPage } from "../../choose-pages.ts";
import type { Line, PageView } from "../../page-view.ts";
import { activityLabel } from "../industry/activity-label.ts";
import { hasStreet } from "../address/street.ts";
import { othersSpeak } from "../strangers.ts";
import { saysSomething, speaksOfItself } from "./merit.ts";
import { withoutGreeting } from "./not-prose.ts";
import { homeWorth, isRulesPage } from "./page-worth.ts";

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
      line.text.length < 25 ||
      line.text.length > 3000 ||
      shown > 22
    )
      continue;
    const text = wholeSentence(view, index);
    if (text.length < 45) continue;
    if (/[@]|\+?\d[\d ().-]{7,}\d/.test(text) && text.length < 120) continue;
    if (text.length < 120 && hasStreet(text)) continue;
    // A row of contacts and links, not a sentence.
    if ((text.match(/ [|·•] /g)?.length ?? 0) >= 3) continue;
    if (othersSpeak(line.element) || (text.length > 80 && /^["“„«]/.test(text))) continue;
    if ((linked.get(index) ?? 0) > text.length * 0.8) continue;
    shown += 1;
    if (activityLabel.test(view.lines[index - 1]?.text ?? "")) add(text, 0.5, view, text, "text");
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
    for (const sentence of sentences(text).slice(0, 2)) {
      if (sentence.length < 40) continue;
      const bare = withoutGreeting(sentence);
      if (
        saysSomething(sentence, key, framed) ||
        (bare !== sentence && saysSomething(bare, key, framed))
      )
        add(sentence, place + early + (legal && framed ? 0 : page / 2), view, sentence, "text");
      // Better than nothing where a home page opens with it.
      else if (!framed && page >= homeWorth && shown <= 6 && speaksOfItself(bare))
        add(sentence, 0.02 + early, view, sentence, "text");
    }
  }
}

const upTo = 400;
const german = / (?:und|der|die|das|wir|mit|für|ist|von|zu) /;

/** A sentence that is broken into lines of their own: whole again where each goes on in the next and the last one ends it. */
function wholeSentence(view: PageView, index: number): string {
  const first = view.lines[index] as Line;
  let whole = first.text;
  if (whole.length > 200 || /[.!?:;)]$/.test(whole)) return whole;
  for (let next = index + 1; whole.length < upTo; next += 1) {
    const line = view.lines[next];
    if (/[.!?:;)]$/.test(whole) || line?.tag !== first.tag || line.region !== first.region) break;
    const goesOn =
      /^\p{Ll}/u.test(line.text) ||
      /\p{L},$/u.test(whole) ||
      // German writes its nouns with a capital.
      (/\s\p{Ll}+$/u.test(whole) && german.test(whole));
    if (!goesOn || line.text.length > 200) break;
    whole += ` ${line.text}`;
  }
  return /[.!]$/.test(whole) ? whole : first.text;
}

/** Letters of each line that stand in links: a row of links is no sentence. */
function linkedLetters(view: PageView): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { line, text } of view.links)
    letters.set(line, (letters.get(line) ?? 0) + text.length);
  return letters;
}

/** "Coordinated by Dr. Orth" goes on. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:[Dd]ra?s?|Mrs?|Ms|[Ss]ra?|[Pp]rofa?|[Dd]ott|[Dd]ipl|[Ii]ng|[Aa]rq|[Ll]ic|Ste?|Nr|No|Inc|Ltd|bzw|ca|\p{L}))[.!?](?=\s+\p{Lu})/gu;

/** Whole sentences in pairs up to some 320 letters. */
function sentences(text: string): string[] {
  if (text.length <= 320) return [text];
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + 1);
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
