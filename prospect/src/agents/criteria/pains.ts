import { aboutItself, weighPains } from "../pain-point-deepening.ts";
import { counted } from "../text/sentence.ts";
import { doesNotApply, silent, type Judge } from "./criterion.ts";

/** How much a pain that is spoken of counts, by how heavily. */
const worth = { high: 0.9, medium: 0.75, low: 0.5, unknown: 0 };

export const judgePains: Judge = ({ profile, lead, passages, pagesRead }) => {
  if (profile.pain_points.length === 0)
    return doesNotApply("Your profile names no pains, so this does not count.");
  const found = weighPains(profile, passages, aboutItself(lead)).filter(
    ({ severity }) => severity !== "unknown",
  );
  // A company does not list its pains on its pages: silence is not their absence.
  if (found.length === 0)
    return silent(
      `None of your ${counted(profile.pain_points.length, "pain")} is spoken of on the ${counted(pagesRead, "page")} read.`,
    );
  const none = found.reduce((product, { severity }) => product * (1 - worth[severity]), 1);
  return {
    score: Math.round((1 - none) * 100) / 100,
    evidence: found.slice(0, 3).map(({ pain, severity, evidence }) => ({
      ...evidence[0],
      text: severity === "low" ? `Touches "${pain}"` : `Speaks of "${pain}"`,
    })),
  };
};
