import { relevanceTo } from "../lead-analysis.ts";
import { asEvidence, findHits } from "../text/relevance.ts";
import { silent, type Judge } from "./criterion.ts";
import { counted } from "../text/sentence.ts";

export const judgeOfferFit: Judge = ({ profile, passages, pagesRead }) => {
  const offer = `${profile.product_service_description}. ${profile.value_proposition}`;
  const relevance = relevanceTo(offer, passages);
  if (relevance === null)
    return silent(`Nothing on the ${counted(pagesRead, "page")} read touches what you offer.`);
  const hits = findHits(offer, passages, { limit: 2, minimum: 0.1 });
  return {
    score: relevance,
    evidence:
      hits.length > 0
        ? hits.map((hit) => asEvidence(hit, "The site speaks of what your offer deals with"))
        : [{ text: "The site touches matters of your offer" }],
  };
};
