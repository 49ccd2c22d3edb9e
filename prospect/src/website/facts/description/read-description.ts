import { textOfValue, type Candidate } from "../../candidate.ts";
import { cleanLine } from "../../clean-text.ts";
import type { PageView } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { organisations, quoteOf, texts } from "../../structured.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { inText } from "./in-text.ts";
import { demerit, isSlogan, merit } from "./merit.ts";
import { isLawful, isNoProse, withoutPageWords } from "./not-prose.ts";
import { isNotice } from "./notices.ts";
import { isRulesPage, pageWorth } from "./page-worth.ts";
import { taglines } from "./taglines.ts";
import { notSelf } from "./wordings.ts";

/** How the company says what it is: its meta descriptions and structured data, else the sentence of its text that defines it best. */
export function readDescription(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const name = soFar
    .filter(({ field }) => field === "company_name")
    .sort((a, b) => b.weight - a.weight)[0];
  const key = name ? nameKey(textOfValue(name.value)) : letterKey(site.label);
  // "Sue works as …": a sentence about one of the people.
  const people = new Set(
    soFar.flatMap(({ field, value }) =>
      field === "person" && typeof value === "object" && "name" in value
        ? [value.name, value.name.split(" ")[0] ?? ""]
        : [],
    ),
  );
  const portrays = (text: string) =>
    // A house may be named like one of them.
    !(key.length >= 3 && letterKey(text.slice(0, 120)).startsWith(key)) &&
    [1, 2, 3].some((count) => people.has(text.split(/[\s,]+/, count).join(" ")));
  const podium = new Podium();
  const put = (candidate: Candidate) => podium.add(candidate);
  const add = (
    text: string,
    weight: number,
    view: PageView,
    quote: string,
    method: Candidate["method"],
  ) => {
    const value = withoutPageWords(cleanLine(text), key);
    if (value.length < 25 || value.split(" ").length < 4) return;
    const promise =
      weight + merit(value, key) - (method === "meta" && isSlogan(value, key) ? 0.2 : 0);
    // Most sentences could not win even if nothing spoke against them.
    if (weightOf(promise) <= podium.least(view)) return;
    if (
      notSelf.test(value) ||
      isNoProse(value) ||
      isNotice(value) ||
      (method === "text" && isLawful(value)) ||
      /<\w|\{|content=/i.test(value)
    )
      return;
    put({
      field: "description",
      value: value.slice(0, 600),
      key: letterKey(value).slice(0, 120),
      view,
      quote,
      method,
      weight: weightOf(promise + demerit(value) - (method === "text" && portrays(value) ? 0.4 : 0)),
    });
  };
  for (const item of site.items) {
    const house = organisations([item]).length > 0;
    if (!house && !item.types.includes("WebSite")) continue;
    for (const text of texts(item, "description", "slogan", "disambiguatingDescription"))
      add(text, house ? 0.7 : 0.6, item.view, quoteOf(item, text), item.method);
  }
  for (const view of site.views) {
    const page = pageWorth(view, site);
    const ruled = isRulesPage(view) ? 0.3 : 0;
    for (const [meta, weight] of [
      ["description", 0.64],
      ["og:description", 0.58],
      ["twitter:description", 0.53],
    ] as const)
      for (const text of view.metas.get(meta) ?? [])
        add(
          text,
          weight + page - (ruled > 0 && !letterKey(text).includes(key) ? 0.6 : ruled),
          view,
          text,
          "meta",
        );
    inText(view, page, key, add);
    for (const { text, quote, method, weight } of taglines(view, key))
      if (
        !notSelf.test(text) &&
        !isNoProse(text) &&
        !isLawful(text) &&
        withoutPageWords(text, key) === text
      )
        put({
          field: "description",
          value: text,
          key: letterKey(text).slice(0, 120),
          view,
          quote,
          method,
          weight,
        });
    // A description of two words is better than none and stays unverified.
    for (const text of view.metas.get("description") ?? []) {
      const value = withoutPageWords(cleanLine(text), key);
      if (value.length >= 8 && !isNoProse(value) && value.length < 25 && value.includes(" "))
        put({
          field: "description",
          value,
          key: letterKey(value),
          view,
          quote: text,
          method: "meta",
          weight: 0.2,
        });
    }
  }
  return podium.all();
}

const weightOf = (worth: number) => Math.max(0.05, Math.min(0.93, 0.86 * worth));

/** The few of each page that can win; what nobody would choose needs no proof. */
class Podium {
  static readonly #places = 5;
  readonly #byPage = new Map<PageView, Candidate[]>();

  /** What a sentence of the page must weigh more than to stand among them. */
  least(view: PageView): number {
    return this.#byPage.get(view)?.[Podium.#places - 1]?.weight ?? -Infinity;
  }

  /** Of equals the one that was there first stays before. */
  add(candidate: Candidate): void {
    const ofPage = this.#byPage.get(candidate.view);
    if (!ofPage) {
      this.#byPage.set(candidate.view, [candidate]);
      return;
    }
    const behind = ofPage.findIndex(({ weight }) => weight < candidate.weight);
    ofPage.splice(behind < 0 ? ofPage.length : behind, 0, candidate);
    ofPage.length = Math.min(ofPage.length, Podium.#places);
  }

  all(): Candidate[] {
    return [...this.#byPage.values()].flat();
  }
}
