import { asEvidence, findHits } from "../text/relevance.ts";
import { doesNotApply, silent, type Judge } from "./criterion.ts";
import { counted } from "../text/sentence.ts";

export const judgePains: Judge = ({ profile, passages, pagesRead }) => {
  if (profile.pain_points.length === 0)
    return doesNotApply("Your profile names no pains, so this does not count.");
  const found = profile.pain_points
    .flatMap((pain) => {
      const [hit] = findHits(pain, passages, { limit: 1 });
      return hit ? [{ pain, hit }] : [];
    })
    .toSorted((a, b) => b.hit.strength - a.hit.strength);
  // A company does not list its pains on its pages: silence is not their absence.
  if (found.length === 0)
    return silent(
      `None of your ${counted(profile.pain_points.length, "pain")} is spoken of on the ${counted(pagesRead, "page")} read.`,
    );
  const none = found.reduce((product, { hit }) => product * (1 - hit.strength), 1);
  return {
    score: Math.round((1 - none) * 100) / 100,
    evidence: found.slice(0, 3).map(({ pain, hit }) => asEvidence(hit, `Touches "${pain}"`)),
  };
};
