import type { Sector } from "@leadstream/contract";
import type { KnownLead } from "../known-lead.ts";
import { stem, words } from "../text/fold.ts";
import { passagesOf } from "../text/passages.ts";
import { finest, nicheIndex, nicheNames, niches, type NicheName } from "./industries.ts";

export interface CompanyIndustry {
  niche: NicheName | null;
  sector: Sector | null;
  /** The words that gave the trade away, as they stand on the site. */
  proof: { quote: string; source_url: string } | null;
}

// A label names the trade, prose only touches it.
const weights = {
  label: 8,
  name: 5,
  listedAs: 6,
  description: 3,
  homeTitle: 3,
  title: 1,
  product: 2,
  text: 0.25,
};
const mostFromText = 4;
const enough = 3;

/** The trade a company is in, by where its words stand; null where nothing leads clearly. */
export function companyIndustry(lead: KnownLead): CompanyIndustry {
  const scores = new Map<NicheName, number>();
  const count = (text: string, weight: number): void => {
    for (const niche of finest(nicheIndex.find(words(text).map(stem))))
      scores.set(niche, (scores.get(niche) ?? 0) + weight);
  };
  if (lead.industry) count(lead.industry.label, weights.label);
  if (lead.listedAs) count(lead.listedAs, weights.listedAs);
  count(lead.name, weights.name);
  count(lead.domain.replaceAll(/[.-]/g, " "), weights.name);
  count(lead.text("description") ?? "", weights.description);
  for (const [at, page] of lead.texts.slice(0, 4).entries())
    count(page.title, at === 0 ? weights.homeTitle : weights.title);
  for (const product of lead.all("product").slice(0, 8))
    if (typeof product.value === "string") count(product.value, weights.product);
  for (const [niche, amount] of textScores(lead))
    scores.set(niche, (scores.get(niche) ?? 0) + amount);

  const sector = lead.industry?.sector ?? null;
  const ranked = [...scores.entries()]
    // The general practice word rides along with every medical trade.
    .map(([niche, score]) => [niche, niche === "medical" ? score * 0.6 : score] as const)
    .filter(([niche]) => sector === null || niches[niche].sector === sector)
    .toSorted((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const clear = first && first[1] >= enough && first[1] >= (second?.[1] ?? 0) * 1.2;
  const niche = clear ? first[0] : onlyNicheOf(sector);
  return {
    niche,
    sector: sector ?? (niche ? niches[niche].sector : null),
    proof: niche
      ? proofOf(lead, niche)
      : lead.industry && lead.industry.fact.source_url !== ""
        ? lead.industry.fact
        : null,
  };
}

/** Some sectors hold one trade alone here. */
function onlyNicheOf(sector: Sector | null): NicheName | null {
  const inside = nicheNames.filter((name) => niches[name].sector === sector);
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function textScores(lead: KnownLead): Map<NicheName, number> {
  const scores = new Map<NicheName, number>();
  for (const passage of passagesOf(lead.texts))
    for (const niche of new Set(nicheIndex.find(passage.stems)))
      scores.set(niche, Math.min(mostFromText, (scores.get(niche) ?? 0) + weights.text));
  return scores;
}

function proofOf(lead: KnownLead, niche: NicheName): CompanyIndustry["proof"] {
  const names = (text: string): boolean => nicheIndex.find(words(text).map(stem)).includes(niche);
  if (lead.industry && lead.industry.fact.source_url !== "" && names(lead.industry.label))
    return lead.industry.fact;
  const fact = lead.facts.find(
    (one) =>
      (one.field === "description" || one.field === "product") &&
      one.source_url !== "" &&
      names(one.quote),
  );
  if (fact) return { quote: fact.quote.slice(0, 240), source_url: fact.source_url };
  const passage = passagesOf(lead.texts).find((one) => nicheIndex.find(one.stems).includes(niche));
  return passage ? { quote: passage.text.slice(0, 240), source_url: passage.url } : null;
}
