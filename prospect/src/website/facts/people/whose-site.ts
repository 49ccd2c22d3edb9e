import { Mark } from "../../line-marks.ts";
import { isLegalName } from "../legal-forms.ts";
import type { Emit, Found } from "./found.ts";
import { given } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

const site =
  "(?:web ?site|site(?: internet| web)?|sitio(?: web)?|p[áa]gina(?: web)?|sito(?: web)?|blog|website)";
const whose = new RegExp(
  "(?:" +
    `${site} (?:[^.,;:]{3,50} )?(?:est|es|é|è|is) (?:édité|publié|exploité|la propriété|propriedad|propiedad|propriedade|(?:di )?proprietà|gestionad[oa]|gerid[oa]|gestito|editad[oa]|operated|owned|published|run)(?:e)?(?: (?:et|y|e|and) \\p{L}+)? (?:par|de|por|pel[oa]|di|da|by|of)(?: l['’]entreprise individuelle| la société)?` +
    "|représentée? par (?:son|sa|ses) (?:gérante?|présidente?|directeur|directrice)(?: en exercice)?,?" +
    "|vertegenwoordigd door (?:haar|zijn) (?:zaakvoerder|bestuurder)|representada por (?:su|seu|sua) \\p{L}+,?" +
    `) ${given}(?=$|[.,;:(]| [–-] | \\p{Ll})`,
  "u",
);
const mark =
  /édit|publi|exploit|propri|propied|gestion|gerid|gestito|operated|owned|représent|represent|vertegenw/;

/** "Le site est édité par Anne Morvan", "Esta página es propiedad de Marta Ruiz": legal pages of those who work alone. */
export function whoseSite(text: string, marks: number, emit: Emit): Found[] {
  if (text.length > 1500 || (marks & Mark.smallWord) === 0 || !mark.test(text)) return [];
  const match = whose.exec(text);
  const name = match?.[1] ?? "";
  if (!match || !hasGivenName(name)) return [];
  const rest = text.slice(match.index + match[0].length - name.length);
  // "édité par Anne Morvan Conseil SARL" is a house.
  if (isLegalName(rest.split(/[,;:(]|\.(?= |$)| [–-] /, 1)[0] ?? "")) return [];
  return emit(name, null, match[0], 0.76);
}
