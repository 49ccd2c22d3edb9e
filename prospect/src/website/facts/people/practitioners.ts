import { holds } from "../../page-view.ts";
import type { Site } from "../../site.ts";
import { letterKey } from "../name-key.ts";
import { othersSpeak } from "../strangers.ts";
import { matchesOf } from "../../matches.ts";
import { isArticle } from "./article.ts";
import type { Found } from "./found.ts";
import { hasGivenName, looksLikeName, namePattern, tidyName } from "./person-name.ts";

const practitioner = new RegExp(
  `(?<![\\p{L}.])(?:Dr|Dra|Dott|Dott\\.ssa|Dr\\.ssa|Avv|Maître)\\.?\\s(${namePattern})(?!['’]s)`,
  "gu",
);
const addressed = /Dr|Dott|Avv|Maître/;

/** "Dr. Alan Whitmore" here and there on the pages of a practice: named twice with the title, it is who practises there. */
export function practitioners(site: Site): Found[] {
  const named = site.views.flatMap((view) => {
    const summaries = view.metas.get("description") ?? [];
    if (
      isArticle(view) ||
      !(holds(view, addressed) || summaries.some((text) => addressed.test(text)))
    )
      return [];
    const texts = view.lines.flatMap(({ text, element, region }) =>
      region === "nav" || text.length > 600 || !addressed.test(text) || othersSpeak(element)
        ? []
        : [text],
    );
    return [...texts, ...summaries].flatMap((text) =>
      matchesOf(practitioner, text).flatMap(({ 0: quote, 1: name = "" }) =>
        hasGivenName(name) && looksLikeName(tidyName(name)) ? [{ name, quote, view }] : [],
      ),
    );
  });
  return [...Map.groupBy(named, ({ name }) => letterKey(tidyName(name))).values()].flatMap(
    (mentions) =>
      mentions.length < 2
        ? []
        : mentions.slice(0, 1).map(({ name, quote, view }): Found => ({
            name,
            quote,
            view,
            role: null,
            method: "text",
            weight: 0.62,
          })),
  );
}
