import type { Sector } from "@leadstream/contract";
import { textOfValue, type Candidate } from "../candidate.ts";
import { foldedWords } from "../clean-text.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf } from "../structured.ts";
import { activityLabel } from "./activity-label.ts";
import { lookUp, lookUpPair, sectorOfType } from "./sector-lexicon.ts";
import { tradeOf } from "./trade-labels.ts";

interface Hit {
  phrase: string;
  view: PageView;
  /** The text it stands in; the quote is cut from it when it is chosen. */
  text: string;
  worth: number;
}

/** The trade from declared types and from the words of titles, headings and text, each word counted where it weighs most. */
export function readIndustry(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const scores = new Map<Sector, { score: number; hits: Hit[] }>();
  let add: Add = (sector, score, hit) => {
    const known = scores.get(sector) ?? { score: 0, hits: [] };
    known.score += score;
    known.hits.push(hit);
    scores.set(sector, known);
  };
  const declared = new Map<Sector, Hit>();
  for (const item of organisations(site.items))
    for (const type of item.types) {
      const sector = sectorOfType(type);
      if (!sector || declared.has(sector)) continue;
      const hit = {
        phrase: type.replace(/(?<=[a-z])(?=[A-Z])/g, " "),
        view: item.view,
        text: quoteOf(item, type),
        worth: 30,
      };
      declared.set(sector, hit);
      add(sector, 14, hit);
    }
  for (const { value, view, quote, weight } of [...soFar]
    .filter(({ field }) => field === "company_name")
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1))
    count(textOfValue(value), view, quote, 9 * weight, add);
  // A shop's own machinery says that it sells, though not what else it does.
  for (const { view, quote } of soFar
    .filter(
      ({ field, value }) =>
        field === "technology" &&
        typeof value === "object" &&
        "category" in value &&
        value.category === "ecommerce",
    )
    .slice(0, 1))
    add("retail-ecommerce", 3, { phrase: "online", view, text: quote, worth: 1 });
  const seen = new Map<string, number>();
  const lines = new Set<string>();
  // Terms and privacy pages speak of law whatever the trade.
  const telling = site.views.filter(
    (view) =>
      !/legal|privac|terms|condi[tcz]|datenschutz|agb|cookie|impressum|disclaimer/i.test(
        `${view.page.url} ${view.title}`,
      ),
  );
  // Where they are all there is, law is what the page is about, and only short lines are about the house.
  const legalOnly = telling.length === 0;
  if (legalOnly) add = unlessLegal(add);
  for (const view of legalOnly ? site.views : telling) {
    count(view.title, view, view.title, 5 / Math.sqrt(site.views.length), add);
    for (const meta of ["description", "og:description", "keywords", "og:title"])
      for (const text of (view.metas.get(meta) ?? []).slice(0, 1))
        count(
          text.slice(0, 600),
          view,
          text,
          (meta === "keywords" ? 2 : 4.5) / Math.sqrt(site.views.length),
          add,
        );
    let read = 0;
    let above = "";
    for (const line of view.lines) {
      if (read > 7000) break;
      // Menus and footers come again on every page.
      if (lines.has(line.text) || (legalOnly && line.region === "main" && line.text.length > 160))
        continue;
      lines.add(line.text);
      read += line.text.length;
      const heading = /^h[1-3]$/.test(line.tag);
      const worth = heading
        ? 1.6
        : line.region === "nav" || line.region === "header"
          ? 0.8
          : line.region === "footer"
            ? 0.5
            : 0.7;
      const stated =
        activityLabel.test(line.text) || activityLabel.test(above) ? 4 : legalOnly ? 2 : 1;
      above = line.text.length < 40 ? line.text : "";
      count(
        line.text.slice(0, 3000),
        view,
        line.text,
        (worth * stated) / Math.sqrt(site.views.length),
        (sector, score, hit) => {
          // The tenth mention says less than the first.
          const times = (seen.get(`${sector} ${hit.phrase}`) ?? 0) + 1;
          seen.set(`${sector} ${hit.phrase}`, times);
          add(sector, score / times ** 0.7, hit);
        },
      );
    }
  }
  const label = site.label.replace(/[^a-z0-9]+/g, " ");
  const first = site.views[0];
  // A domain runs its words together: every place in it may begin one.
  if (first)
    for (let at = 0; at < label.length - 3; at += 1) {
      const hit = lookUp(label.slice(at));
      if (hit && hit.stem.length >= 5)
        add(hit.sector, 3 * hit.weight, {
          phrase: hit.stem,
          view: first,
          text: site.label,
          worth: 0.1,
        });
    }
  const ranked = [...scores]
    .map(([sector, { score, hits }]) => ({ sector, score, hits }))
    .sort((a, b) => b.score - a.score || (a.sector < b.sector ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best.score < 2 || (best.score < 3 && best.score < 2.5 * (second?.score ?? 0)))
    return [];
  const share = best.score / (best.score + (second?.score ?? 0));
  const strength = Math.min(1, best.score / 14);
  const confidence = Math.min(
    0.92,
    0.25 + 0.62 * share * (0.5 + 0.5 * strength) + (declared.has(best.sector) ? 0.08 : 0),
  );
  const proof = best.hits.sort(
    (a, b) => b.worth - a.worth || b.phrase.length - a.phrase.length,
  )[0] as Hit;
  const method = declared.get(best.sector) === proof ? "jsonld" : "text";
  return [
    {
      field: "industry",
      value: { label: tradeOf(best.sector, best.hits), sector: best.sector },
      key: best.sector,
      view: proof.view,
      quote: around(proof.text, proof.phrase),
      method,
      weight: confidence,
    },
  ];
}

type Add = (sector: Sector, score: number, hit: Hit) => void;

const lawWords =
  /^(?:law|legal|juridic|tax|fiscal|tva|contab|notar|direito|mediation|patent|trademark|rechts|privac|claims|capital|credit|data|platform|hosting|apps?$|societa|soci$)/;

/** A legal page says "law" and "data" whatever the trade; "lawyer" and "notary office" it says only of itself. */
const unlessLegal =
  (add: Add): Add =>
  (sector, score, hit) => {
    if (!lawWords.test(hit.phrase) || hit.worth >= 8) add(sector, score, hit);
  };

/** "Software for dentists": what follows these words is the customers' trade more often than the house's. */
const forWhom = new Set("for fur pour para per voor dla".split(" "));
const articles = new Set(
  "the den die das der le la les los las el o a os as il lo gli i de het een your our ihre unsere vos sua seu".split(
    " ",
  ),
);

/** How far a list of customers goes on after the word that begins it: "for hotels, farms and printers". */
const listLength = 7;

/** Where in the text customers are named: the first after such a word, and, after the head of a sentence, a list of them. */
function customersOf(words: readonly string[], head: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    if (!forWhom.has(words[index] as string)) continue;
    const first = index + (articles.has(words[index + 1] ?? "") ? 2 : 1);
    const last = head > 0 ? index + listLength : first;
    for (let at = first; at <= last; at += 1) found.add(at);
  }
  return found;
}

/** Every word and pair of words that the lexicon knows by its beginning. */
function count(text: string, view: PageView, quote: string, worth: number, add: Add): void {
  const words = foldedWords(text);
  const head = headOf(words);
  const customers = customersOf(words, head);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const next = words[index + 1];
    const pair = lookUpPair(word, next);
    const hit = pair ?? lookUp(word);
    if (!hit) continue;
    const phrase = pair ? `${word} ${next}` : word.startsWith(hit.stem) ? word : hit.stem;
    const told = index < head ? 2 : customers.has(index) ? 0.4 : 1;
    const weight = worth * hit.weight * told;
    add(hit.sector, weight, { phrase, view, text: quote, worth: weight });
    if (pair) index += 1;
  }
}

/** Where a sentence such as "Accounting firm in Toronto for shops" goes on from what the house is. */
const goesOn = new Set(
  "in im at for fur that which who with em en no na para que com con por a pour qui avec mit per che da voor die van met".split(
    " ",
  ),
);
const longestHead = 5;

/** How many words a text begins with that say what the house is, before it says where, for whom or how; 0 for other texts. */
function headOf(words: readonly string[]): number {
  if (words.length < longestHead) return 0;
  const end = words.slice(0, longestHead + 1).findIndex((word, at) => at > 0 && goesOn.has(word));
  return Math.max(0, end);
}

/** The sentence part that holds the word, as it stands on the page. */
function around(text: string, phrase: string): string {
  if (text.length <= 200) return text;
  const at = text.toLowerCase().indexOf(phrase.split(" ")[0] ?? "");
  const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, (at < 0 ? 0 : at) - 80)) + 1);
  const slice = text.slice(start, start + 200);
  const end = slice.lastIndexOf(" ");
  return (end > 60 ? slice.slice(0, end) : slice).trim();
}
