import type { Candidate } from "../candidate.ts";
import { holds } from "../page-view.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, nested, texts } from "../structured.ts";

const count = String.raw`(\d{1,3}(?:[.,' ]\d{3})+|\d{1,6})\s*(?:\+|plus)?`;
const who =
  "employees|staff members|team members|people work|colleagues|specialists and experts|employ[ée]s|collaborateurs|salari[ée]s|empleados|trabajadores|colaboradores|funcion[aá]rios|Mitarbeiter(?:innen|n|\\*innen|:innen)?|medewerkers|werknemers|dipendenti|collaboratori";
const phrases = [
  new RegExp(`${count} (?:[\\p{L}-]+ ){0,2}(?:${who})`, "iu"),
  new RegExp(
    `(?:team of|staff of|employs?(?: over| about| around| more than)?|equipe de|equipo de|[ée]quipe de|Team von|team van|squadra di) (?:over |about |more than |m[aá]s de |mais de |plus de |[uü]ber |meer dan |oltre )?${count}(?=[\\s.,]|$)`,
    "iu",
  ),
];

/** Words that each holds some of: looked for first, since most pages hold none and numbers stand everywhere. */
const telling = new RegExp(
  ` (?:${who})|(?:team|staff) of |employs? |[ée]?quip[eo] de |team v[ao]n |squadra di `,
  "i",
);

/** "For companies with 50 employees", "fewer than 500 employees": whom the house serves, or a limit. */
const othersSize =
  /clients?|customers?|help|users|(?:organi[sz]ations|companies|businesses|firms|employers|empresas|organiza[cç]\p{L}+|entreprises|soci[ée]t[ée]s|bedrijven|organisaties|aziende|imprese|pmes?|pymes?|kmu|mkb|smes|(?:f[üu]r|von) (?:\p{L}+ )?(?:unternehmen|betriebe|firmen)) (?:\p{L}+ ){0,3}$|(?:under|up to|fewer than|less than|moins de|menos de|meno di|unter|bis zu|minder dan|hasta|até) $/iu;

export function readEmployees(site: Site): Candidate[] {
  const candidates: Candidate[] = [];
  for (const item of organisations(site.items)) {
    const values = [
      ...texts(item, "numberOfEmployees"),
      ...nested(item, "numberOfEmployees").flatMap((one) => texts(one, "value", "minValue")),
    ];
    for (const text of values)
      if (/^\d{1,7}\+?$|^\d{1,6}\s?[-–]\s?\d{1,6}$/.test(text))
        candidates.push({
          field: "employee_count",
          value: text,
          key: text,
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          weight: 0.92,
        });
  }
  for (const view of site.views) {
    if (!holds(view, telling)) continue;
    const here = phrases.filter((phrase) => holds(view, phrase));
    if (here.length === 0) continue;
    for (const line of view.lines) {
      if (line.text.length > 3000 || line.region === "nav") continue;
      for (const phrase of here) {
        const match = phrase.exec(line.text);
        const number = Number((match?.[1] ?? "").replace(/[.,' ]/g, ""));
        if (
          match &&
          number >= 2 &&
          number < 2_000_000 &&
          !othersSize.test(line.text.slice(Math.max(0, match.index - 50), match.index))
        )
          candidates.push({
            field: "employee_count",
            value: String(number),
            key: String(number),
            view,
            quote: match[0],
            method: "text",
            weight: 0.72,
          });
      }
    }
  }
  return candidates;
}
