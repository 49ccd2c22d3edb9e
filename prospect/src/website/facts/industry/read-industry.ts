import type { Sector } from "@leadstream/contract";
import { textOfValue, type Candidate } from "../../candidate.ts";
import type { Site } from "../../site.ts";
import { organisations, quoteOf } from "../../structured.ts";
import { countPages } from "./count-pages.ts";
import { countWords } from "./count-words.ts";
import { sectorOfType } from "./declared-types.ts";
import { lookUp } from "./lexicon.ts";
import { Tally, type Add, type Hit } from "./tally.ts";
import { addPrinted } from "./nature.ts";
import { peopleOf, rolesOf } from "./sections.ts";
import { tradeOf } from "./trade-labels.ts";

/** The trade from declared types and from the words of titles, headings and text, each word counted where it weighs most. */
export function readIndustry(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const tally = new Tally();
  const add: Add = (sector, score, hit) => tally.add(sector, score, hit);
  const declared = addDeclared(site, add);
  addName(soFar, add);
  addShop(soFar, add);
  addDomain(site, add);
  addPrinted(site.views, nameOf(soFar), add);
  // Terms and privacy pages speak of law whatever the trade.
  const telling = site.views.filter(({ page, title }) => !legal.test(`${page.url} ${title}`));
  // Where they are all there is, law is what the page is about, and only short lines are about the house.
  const legalOnly = telling.length === 0;
  countPages(legalOnly ? site.views : telling, {
    legalOnly,
    add: legalOnly ? unlessLegal(add) : add,
    english: isEnglish(soFar),
    houseName: nameOf(soFar),
    roles: rolesOf(soFar),
    people: peopleOf(soFar),
  });

  const [best, second] = tally.ranked();
  // A page of few words decides by few; what remains in doubt is said by the confidence.
  if (!best || best.score < 1 || (best.score < 1.6 && best.score < 1.5 * (second?.score ?? 0)))
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

const legal = /legal|privac|terms|condi[tcz]|datenschutz|agb|cookie|impressum|disclaimer/i;

function addDeclared(site: Site, add: Add): ReadonlyMap<Sector, Hit> {
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
  return declared;
}

function addName(soFar: readonly Candidate[], add: Add): void {
  const name = bestName(soFar);
  if (!name) return;
  const { view, quote, weight } = name;
  const english = isEnglish(soFar);
  const worth = 9 * weight;
  const addFirmly: Add = (sector, score, hit) =>
    add(sector, vague.test(hit.phrase) ? 0.3 * score : score, {
      ...hit,
      named: score < firm * worth,
    });
  const text = textOfValue(name.value);
  countWords({ text, view, quote, worth, english }, addFirmly);
}

/** An entry of this weight is what a house of the trade alone calls itself: a "Schreinerei" is one whatever its text says. */
const firm = 3.5;

/** "Kestrel Consulting" may be chemists, programmers or surveyors: what it advises on, its text says. "Kestrel Farm" may let rooms. */
const vague =
  /^(?:farms?|farmhouse|ranch|hacienda|finca|fazenda|quinta|fattoria|podere|cascina|masseria|ferme|domaine|gutshof|hof|boerderij|hoeve|consult(?:ing|ants?|ancy|oria|ores)|consulenz[ae]|conseils?|beratung|advies|advisory)$/;

function bestName(soFar: readonly Candidate[]): Candidate | undefined {
  return soFar
    .filter(({ field }) => field === "company_name")
    .sort((a, b) => b.weight - a.weight)[0];
}

function nameOf(soFar: readonly Candidate[]): string | null {
  const name = bestName(soFar);
  return name ? textOfValue(name.value) : null;
}

/** A shop's own machinery says that it sells, though not what else it does. */
function addShop(soFar: readonly Candidate[], add: Add): void {
  const shop = soFar.find(
    ({ field, value }) =>
      field === "technology" &&
      typeof value === "object" &&
      "category" in value &&
      value.category === "ecommerce",
  );
  if (shop)
    add("retail-ecommerce", 3, { phrase: "online", view: shop.view, text: shop.quote, worth: 1 });
}

/** One or two letters before a word are part of it, unless they are these: "firewire" is not to rewire. */
const articleBefore =
  /^(?:my|mr|dr|st|la|le|el|il|lo|os|as|de|da|do|di|du|al|go|we|am|im|zu|un|e|i|o) ?$/;

/** A domain runs its words together: every place in it may begin one. */
function addDomain(site: Site, add: Add): void {
  const label = site.label.replace(/[^a-z0-9]+/g, " ");
  const [view] = site.views;
  if (!view) return;
  for (let at = 0; at < label.length - 3; at += 1) {
    if (at > 0 && at < 3 && !articleBefore.test(label.slice(0, at))) continue;
    const hit = lookUp(label.slice(at));
    if (hit && hit.stem.length >= 5)
      add(hit.sector, 3 * hit.weight, {
        phrase: hit.stem,
        view,
        text: site.label,
        worth: 0.1,
        named: true,
      });
  }
}

function isEnglish(soFar: readonly Candidate[]): boolean {
  return soFar.find(({ field }) => field === "language")?.key === "en";
}

const lawWords =
  /^(?:law|legal|juridic|tax|fiscal|tva|contab|notar|direito|mediation|patent|trademark|rechts|privac|claims|capital|credit|data|platform|hosting|apps?$|societa|soci$)/;

/** A legal page says "law" and "data" whatever the trade; "lawyer" and "notary office" it says only of itself. */
const unlessLegal =
  (add: Add): Add =>
  (sector, score, hit) => {
    if (!lawWords.test(hit.phrase) || hit.worth >= 8) add(sector, score, hit);
  };

/** The sentence part that holds the word, as it stands on the page. */
function around(text: string, phrase: string): string {
  if (text.length <= 200) return text;
  const at = text.toLowerCase().indexOf(phrase.split(" ")[0] ?? "");
  const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, (at < 0 ? 0 : at) - 80)) + 1);
  const slice = text.slice(start, start + 200);
  const end = slice.lastIndexOf(" ");
  return (end > 60 ? slice.slice(0, end) : slice).trim();
}
