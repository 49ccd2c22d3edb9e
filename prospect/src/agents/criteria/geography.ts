import { evidenceOf } from "../known-lead.ts";
import {
  countryCode,
  countryName,
  localityKey,
  namesLocality,
  readPlace,
  type PlaceWish,
} from "../market/places.ts";
import { doesNotApply, silent, type Judge, type Judged, type Verdict } from "./criterion.ts";

// A domain's ending suggests a country and proves none.
const suggested = 0.8;

export const judgeGeography: Judge = (judged) => {
  const wishes = judged.profile.geographic_focus.map(readPlace);
  if (wishes.length === 0)
    return doesNotApply("Your profile names no region, so this does not count.");
  const excluded = wishes
    .filter((wish) => wish.excluded)
    .find((wish) => matches(wish, judged)?.score === 1);
  if (excluded)
    return {
      score: 0,
      evidence: matches(excluded, judged)?.evidence ?? [],
      ruledOut: `place ruled out (${excluded.wording})`,
    };
  const wanted = wishes.filter((wish) => !wish.excluded);
  if (wanted.length === 0) {
    return judged.lead.country || judged.lead.city
      ? {
          score: 1,
          evidence: [
            {
              text: `In none of the places you rule out (${wishes.map(({ wording }) => wording).join(", ")})`,
            },
          ],
        }
      : silent("The site gives no address, so the places you rule out could not be checked.");
  }
  const answers = wanted.map((wish) => matches(wish, judged));
  const best = answers
    .filter((answer) => answer !== null)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
  if (best && (best.score ?? 0) > 0) return best;
  if (answers.some((answer) => answer === null))
    return silent("The site does not say where the company is.");
  if (!best) return silent("The site does not say where the company is.");
  if (wanted.length === 1 || !judged.lead.country) return best;
  const fact = judged.lead.best("country");
  const text = `${countryName(judged.lead.country)} is not among ${wanted.map(({ wording }) => wording).join(", ")}`;
  return { score: best.score, evidence: fact ? [evidenceOf(fact, text)] : best.evidence };
};

/** Null where nothing known decides it. */
function matches(wish: PlaceWish, judged: Judged): Verdict | null {
  const { lead } = judged;
  if (wish.anywhere) return { score: 1, evidence: [{ text: "You look everywhere" }] };
  return wish.locality ? matchesLocality(wish, wish.locality, judged) : matchesCountry(wish, lead);
}

function matchesCountry(wish: PlaceWish, lead: Judged["lead"]): Verdict | null {
  const fact = lead.best("country");
  if (lead.country && fact) {
    const inside = wish.countries.has(lead.country);
    return {
      score: inside ? 1 : 0,
      evidence: [
        evidenceOf(
          fact,
          inside && countryCode(wish.wording) === lead.country
            ? `Is in ${countryName(lead.country)}, as you look for`
            : `${countryName(lead.country)} is ${inside ? "in" : "not in"} ${wish.wording}`,
        ),
      ],
    };
  }
  if (lead.countryHint && wish.countries.has(lead.countryHint))
    return {
      score: suggested,
      evidence: [
        {
          text: `The domain ${lead.domain} ends in the country's own letters; the site states no country`,
        },
      ],
    };
  return null;
}

function matchesLocality(wish: PlaceWish, locality: string, { lead }: Judged): Verdict | null {
  for (const field of ["city", "region", "address"] as const) {
    const fact = lead.best(field);
    if (
      fact &&
      typeof fact.value === "string" &&
      (localityKey(fact.value) === locality || namesLocality(fact.value, locality))
    )
      return { score: 1, evidence: [evidenceOf(fact, `Is in ${wish.wording}`)] };
  }
  const [country] = wish.countries;
  if (country && lead.country && lead.country !== country) return matchesCountry(wish, lead);
  const city = lead.best("city");
  // Without a region on record a town may still lie in the region asked for, so only a town against a town decides.
  if (city && lead.best("address"))
    return {
      score: 0.2,
      evidence: [evidenceOf(city, `In ${lead.city}; ${wish.wording} is not named in its address`)],
    };
  return null;
}
