import type { Judge, Judged } from "./criterion.ts";
import { counted } from "../text/sentence.ts";

type Best = NonNullable<Judged["contacts"]["best"]>;

/** The page was read, so finding nobody is an answer too. */
export const judgeReachability: Judge = ({ contacts, pagesRead }) => {
  const { best } = contacts;
  if (!best)
    return {
      score: 0,
      evidence: [
        { text: `No address, number or profile on the ${counted(pagesRead, "page")} read` },
      ],
    };
  const proof = [...contacts.emails, ...contacts.phones].find((one) => one.value === best.address);
  const text = `${wayIn[best.channel]}: ${best.address}${best.name ? ` (${best.name})` : ""}`;
  return {
    score: scoreOf(best, contacts),
    evidence: [
      proof && proof.source_url !== ""
        ? { text, source_url: proof.source_url, quote: proof.quote }
        : { text },
    ],
  };
};

const wayIn: Record<Best["channel"], string> = {
  email: "E-mail",
  phone: "Telephone",
  linkedin: "Profile",
  form: "Contact form",
};

function scoreOf(best: Best, contacts: Judged["contacts"]): number {
  switch (best.channel) {
    case "email":
      return contacts.emails.find((email) => email.value === best.address)?.kind === "personal"
        ? 1
        : best.name
          ? 0.9
          : 0.8;
    case "phone":
      return 0.6;
    case "linkedin":
      return 0.5;
    case "form":
      return 0.4;
  }
}
