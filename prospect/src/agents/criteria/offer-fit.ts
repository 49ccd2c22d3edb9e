import type { Sector } from "@leadstream/contract";
import { matterIn } from "../market/matter-names.ts";
import { relevanceTo } from "../lead-analysis.ts";
import { asEvidence, findHits, type Hit } from "../text/relevance.ts";
import { silent, type Judge } from "./criterion.ts";
import { counted, listed } from "../text/sentence.ts";

/** Which matters of the offer a passage speaks of, by name. */
function whatItTouches({ matters }: Hit, sector: Sector | null): string {
  const names = matters.map((name) => matterIn(name, sector, "en"));
  return names.length > 0
    ? `Speaks of ${listed(names.slice(0, 3))}, which your offer deals with`
    : "Uses the words of your offer";
}

export const judgeOfferFit: Judge = ({ profile, industry, passages, pagesRead }) => {
  const offer = `${profile.product_service_description}. ${profile.value_proposition}`;
  const relevance = relevanceTo(offer, passages);
  if (relevance === null)
    return silent(`Nothing on the ${counted(pagesRead, "page")} read touches what you offer.`);
  const hits = findHits(offer, passages, { limit: 2, minimum: 0.1 });
  return {
    score: relevance,
    evidence:
      hits.length > 0
        ? hits.map((hit) => asEvidence(hit, whatItTouches(hit, industry.sector)))
        : [{ text: "The site touches matters of your offer" }],
  };
};
