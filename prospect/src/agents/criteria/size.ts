import { evidenceOf } from "../known-lead.ts";
import { readSize, readSizeWish, sizeFit, type SizeRange } from "../market/company-size.ts";
import { doesNotApply, silent, type Judge } from "./criterion.ts";

export const judgeSize: Judge = ({ profile, lead }) => {
  const wanted = [profile.ideal_customer, profile.target_market]
    .map((text) => (text ? readSizeWish(text) : null))
    .find((range) => range !== null);
  if (!wanted) return doesNotApply("Your profile names no company size, so this does not count.");
  const fact = lead.best("employee_count");
  const actual =
    fact && (typeof fact.value === "string" || typeof fact.value === "number")
      ? readSize(fact.value)
      : null;
  if (!fact || !actual)
    return silent(
      `You look for ${wordsFor(wanted)}; the site does not say how many people work there.`,
    );
  const score = sizeFit(actual, wanted);
  return {
    score,
    evidence: [evidenceOf(fact, `${wordsFor(actual)}; you look for ${wordsFor(wanted)}`)],
  };
};

function wordsFor({ from, to }: SizeRange): string {
  if (to === null) return `${from} people or more`;
  return from === to ? `${from} people` : `${from} to ${to} people`;
}
