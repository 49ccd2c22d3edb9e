import { niches, readIndustry } from "../market/industries.ts";
import { readNegation } from "../market/places.ts";
import type { EvidenceItem } from "../known-lead.ts";
import { meaningfulTerms } from "../text/passages.ts";
import { doesNotApply, silent, type Judge, type Judged } from "./criterion.ts";

/** Same trade, a neighbour in the same sector, or elsewhere. */
const sameTrade = 1;
const sameSector = 0.5;
const sectorAskedFor = 0.9;

export const judgeIndustry: Judge = (judged) => {
  const { profile } = judged;
  const wishes = (
    profile.industry_focus.length > 0
      ? profile.industry_focus
      : [profile.target_market, profile.ideal_customer ?? ""]
  )
    .map(readNegation)
    .filter(({ wording }) => wording !== "");
  const excluded = wishes.filter(
    (wish) => wish.excluded && matchOf(wish.wording, judged) >= sectorAskedFor,
  );
  if (excluded[0])
    return {
      score: 0,
      evidence: [proof(judged, `Its trade is one you rule out: ${excluded[0].wording}`)],
      ruledOut: `trade ruled out (${excluded[0].wording})`,
    };
  const wanted = wishes.filter((wish) => !wish.excluded);
  if (wanted.length === 0)
    return doesNotApply("Your profile names no industry, so this does not count.");
  const named = wanted
    .map((wish) => ({ ...wish, match: matchOf(wish.wording, judged) }))
    .toSorted((a, b) => b.match - a.match)[0];
  if (named && named.match >= sectorAskedFor)
    return { score: named.match, evidence: [proof(judged, `Matches "${named.wording}"`)] };
  if (!judged.industry.sector && !judged.industry.niche) {
    if (named && named.match > 0)
      return {
        score: named.match,
        evidence: [proof(judged, `Its own words touch "${named.wording}"`)],
      };
    return silent("The site does not say clearly which trade this company is in.");
  }
  const readable = wanted.some(({ wording }) => {
    const read = readIndustry(wording);
    return read.niches.size > 0 || read.sectors.size > 0;
  });
  if (!readable && (!named || named.match === 0))
    return silent(
      `Could not tell whether the trade is among: ${wanted.map(({ wording }) => wording).join(", ")}.`,
    );
  const trade = judged.industry.niche
    ? niches[judged.industry.niche].label.en
    : (judged.lead.industry?.label ?? judged.industry.sector);
  return {
    score: named?.match ?? 0,
    evidence: [
      proof(
        judged,
        named && named.match > 0
          ? `Same sector as "${named.wording}", another trade: ${trade}`
          : `Its trade (${trade}) is not among those you look for`,
      ),
    ],
  };
};

function matchOf(wording: string, { lead, industry }: Judged): number {
  const wish = readIndustry(wording);
  if (industry.niche && wish.niches.has(industry.niche)) return sameTrade;
  if (sharesLabel(wording, lead.industry?.label)) return sameTrade;
  const sector = industry.sector;
  if (!sector || !wish.sectors.has(sector)) return 0;
  // "Healthcare" and "manufacturing" (which names any factory) ask for the whole sector, "dental clinics" for one trade of it.
  return [...wish.niches].some((niche) => niche !== "factory" && niches[niche].sector === sector)
    ? sameSector
    : sectorAskedFor;
}

function sharesLabel(wording: string, label: string | undefined): boolean {
  if (!label) return false;
  const asked = meaningfulTerms(wording);
  const has = new Set(meaningfulTerms(label));
  return asked.length > 0 && asked.every((term) => has.has(term));
}

function proof({ lead, industry }: Judged, text: string): EvidenceItem {
  if (industry.proof && industry.proof.source_url !== "")
    return { text, source_url: industry.proof.source_url, quote: industry.proof.quote };
  return lead.industry
    ? { text: `${text} (as corrected by hand: ${lead.industry.label})` }
    : { text };
}
