import { foldedWords } from "../../clean-text.ts";
import type { Line, PageView } from "../../page-view.ts";
import { activityLabel } from "./activity-label.ts";
import { weightOfPage } from "./asides.ts";
import { isConsent, type Depths } from "./consent.ts";
import { countWords } from "./count-words.ts";
import { nothing, sectionOf } from "./sections.ts";
import type { Add } from "./tally.ts";
import { besidesTheWay, onTheWay } from "./the-way.ts";

/** What a description of such a page begins with or leads to, where it is not of the house. */
const describesTheWay =
  /^\W*(?:how to|directions|find (?:us|your way)|getting|where|como|cómo|onde|d[óo]nde|comment|où|so finden|wie sie|anfahrt|anreise|ihr weg|hoe|zo vind|route|come (?:arrivare|raggiunger)|dove)\b/i;

/** Characters of a page that are read: what a house is, it says before them. */
const enough = 7000;
const metas = [
  ["description", 4.5],
  ["og:description", 4.5],
  ["keywords", 2],
  ["og:title", 4.5],
] as const;

interface House {
  /** Terms and privacy pages are all there is. */
  legalOnly: boolean;
  add: Add;
  english: boolean;
  houseName: string | null;
  /** Lines that say what somebody of the house does. */
  roles: ReadonlySet<string>;
  people: readonly string[];
}

/** Counts the trade words of titles, descriptions, headings and lines, each text of a site once. */
export function countPages(
  views: readonly PageView[],
  { legalOnly, add, english, houseName, roles, people }: House,
): void {
  const shared = Math.sqrt(views.length);
  const known = new Set<string>();
  const name = foldedWords(houseName ?? "");
  const addOnTheWay = onTheWay(add);
  for (const view of views) {
    // A page that tells the way is still headed, described and framed by the house itself.
    const besides = besidesTheWay(view.title);
    const ofPage = (besides === null ? weightOfPage(view.title, houseName) : 1) / shared;
    countWords(
      { text: besides ?? view.title, view, quote: view.title, worth: 5 * ofPage, english, name },
      add,
    );
    for (const [meta, worth] of metas)
      for (const quote of (view.metas.get(meta) ?? []).slice(0, 1)) {
        const text = quote.slice(0, 600);
        const told = besides !== null && describesTheWay.test(quote) ? addOnTheWay : add;
        countWords({ text, view, quote, worth: worth * ofPage, english }, told);
      }
    for (const { alt, region } of view.images)
      if (region === "header" && alt.length > 15 && !known.has(alt)) {
        known.add(alt);
        countWords({ text: alt, view, worth: 1.6 * ofPage, english }, add);
      }
    const consents: Depths = new Map();
    let read = 0;
    let above = "";
    let under = nothing;
    for (const line of view.lines) {
      if (read > enough) break;
      if (line.region === "footer") under = nothing;
      else if (/^h[1-6]$/.test(line.tag) && !(under.weight < 1 && line.tag > under.tag))
        under = sectionOf(line, people, roles);
      // Menus and footers come again on every page.
      if (isConsent(line.element, consents)) continue;
      if (known.has(line.text) || (legalOnly && line.region === "main" && line.text.length > 160))
        continue;
      known.add(line.text);
      read += line.text.length;
      const stated =
        activityLabel.test(line.text) || activityLabel.test(above) ? 4 : legalOnly ? 2 : 1;
      above = line.text.length < 40 ? line.text : "";
      countWords(
        {
          text: line.text.slice(0, 3000),
          view,
          quote: line.text,
          // What somebody of the house does says less than what the house does.
          worth:
            worthOf(line) *
            (under.way ? 1 : under.weight) *
            stated *
            (roles.has(line.text) ? 0.4 : 1) *
            // Careers and staff pages are framed by what the house says on any page.
            (line.region === "main" ? ofPage : 1 / shared),
          english,
          name,
        },
        under.way || (besides !== null && line.region === "main") ? addOnTheWay : add,
      );
    }
  }
}

function worthOf({ tag, region }: Line): number {
  if (/^h[1-3]$/.test(tag)) return 1.6;
  if (region === "nav" || region === "header") return 0.8;
  return region === "footer" ? 0.5 : 0.7;
}
