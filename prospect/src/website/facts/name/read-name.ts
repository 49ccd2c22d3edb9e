import { decodeSafely } from "../../clean-text.ts";
import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { legalNames } from "./legal-names.ts";
import { plausible, type Mention } from "./mention.ts";
import { mentions } from "./mentions.ts";
import { pageLetters } from "./page-letters.ts";
import { clamp, mentionsIn, scoreOf } from "./score.ts";
import { pick, tidy } from "./spelling.ts";

export function readName(site: Site): Candidate[] {
  const keys = new Map<string, string | null>();
  const all: Mention[] = [];
  for (const one of mentions(site)) {
    // The pages of a site mention the same names, and much else, again and again.
    let key = keys.get(one.text);
    if (key === undefined)
      keys.set(one.text, (key = plausible(one.text) ? nameKey(one.text) : null));
    if (key !== null) all.push(one);
  }
  const groups = Map.groupBy(all, ({ text }) => keys.get(text) ?? "");
  groups.delete("");
  const whole = site.views.map(pageLetters);
  const titles = [...groups].flatMap(([key, group]) =>
    group.some(({ method }) => method !== "text") ? [key] : [],
  );
  // "St Mary's<br>Church of Alder": a line that is the end of a longer name is only its second half.
  const isHalf = (key: string, group: readonly Mention[]) =>
    group.every(({ method, prior }) => method === "text" && prior <= 0.3) &&
    titles.some((title) => title.length > key.length && title.endsWith(key));
  const addresses = new Map<PageView, string>();
  const keyOfAddress = (view: PageView) => {
    let key = addresses.get(view);
    if (key === undefined) addresses.set(view, (key = lastPart(view)));
    return key;
  };
  const rough = [...groups]
    .map(([key, group]) => ({
      key,
      group,
      score:
        scoreOf(key, group, site) -
        (isHalf(key, group) ? 0.25 : 0) -
        (group.every(({ view }) => keyOfAddress(view) === key) ? 0.2 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  // Only the leaders are counted in the text: menus bring hundreds of strings that nobody is called.
  const scored = rough
    .slice(0, 15)
    .map((one) => ({ ...one, score: clamp(one.score + mentionsIn(whole, one.key)) }));
  const legal = legalNames(all, site, scored);
  return [
    ...((scored[0]?.score ?? 0) < nameless ? fromDomain(site) : []),
    ...scored.map(({ key, group, score }) => {
      const best = pick(group);
      return {
        field: "company_name" as const,
        value: tidy(best.text),
        key,
        view: best.view,
        quote: best.quote,
        method: best.method,
        weight: score,
      };
    }),
    ...legal,
  ];
}

/** Below this the best string that was found is a greeting or a heading rather than a name. */
const nameless = 0.28;

/** A house whose name is a picture still has it in its address: "info@kestrel-house.example", printed on a page. */
function fromDomain({ views, label, domain, folder }: Site): Candidate[] {
  const words = label.split("-").filter((word) => word !== "");
  if (folder !== "" || label.length < 5 || !words.every((word) => /^\p{L}/u.test(word))) return [];
  const view = views.find(({ text }) => text.toLowerCase().includes(domain));
  if (!view) return [];
  const at = view.text.toLowerCase().indexOf(domain);
  return [
    {
      field: "company_name",
      value: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "),
      key: words.join(""),
      view,
      quote: view.text.slice(at, at + domain.length),
      method: "text",
      weight: nameless,
    },
  ];
}

/** "Corpo clínico" on corpo-clinico.html alone: what the page is called, not the house. */
function lastPart({ page }: PageView): string {
  const last = URL.parse(page.url)?.pathname.split("/").at(-1) ?? "";
  return letterKey(decodeSafely(last).replace(/\.\w{2,5}$/, ""));
}
