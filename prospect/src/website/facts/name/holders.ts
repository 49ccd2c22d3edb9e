import { isLegalName } from "../legal-forms.ts";
import { plausible } from "./mention.ts";

const reserved =
  /^(\p{Lu}[^.|©]{1,58}?)\s*[.,|–-]?\s*(?:all rights reserved|todos (?:los derechos|os direitos) reservados|tous droits réservés|alle rechte vorbehalten|alle rechten voorbehouden|tutti i diritti riservati)/iu;

/** "Developed by Jo Alder", "Sito realizzato da Jo Alder": who made the pages signs them beside the sign of copyright. */
const signsPages =
  /^(?:(?:(?:web ?)?site|website|p[áa]gina(?: web)?|sito(?: web)?|seite|web(?:pagina|seite)?|template|theme|layout)\s)?(?:made|built|created|crafted|coded|designed?|developed|powered|maintained|desenvolvid[oa]|criad[oa]|feit[oa]|desarrollad[oa]|dise[ñn]ad[oa]|dise[ñn]o(?: web)?|cread[oa]|hech[oa]|elaborad[oa]|programad[oa]|realizad[oa]|realizzat[oa]|creat[oa]|sviluppat[oa]|progettat[oa]|r[ée]alis[ée]e?|cr[ée][ée]e?|con[çc]ue?|d[ée]velopp[ée]e?|erstellt|umgesetzt|entwickelt|gestaltet|gemaakt|gebouwd|ontwikkeld|ontworpen)(?: (?:with|con|com|avec|mit|met) \S{1,6})?(?: (?:by|por|par|da|di|von|door|de)\s|\s?:)/iu;

/** Whose copyright it is: what stands between the sign, the years and the reservation of rights. */
export function holders(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:©|\(c\)|copyrights?)/gi)) {
    let rest = line.slice(match.index + match[0].length, match.index + 200);
    // "2003-17 3/41st Association": the second year of a span may be written short.
    rest = rest.replace(
      /^(?:[\s:.,–—|-]|copyrights?|©|\(c\)|by|all rights reserved|todos (?:los derechos|os direitos) reservados|tous droits réservés|alle rechte vorbehalten|alle rechten voorbehouden|tutti i diritti riservati|(?:19|20)\d\d(?:[-–/]\d\d(?=\s\S))?)+/i,
      "",
    );
    const end = rest.search(
      /\s*(?:[|•·]|\ball rights|\btodos los|\btodos os|\btous droits|\balle rechte|\balle rechten|\btutti i diritti|\bdireitos|\bderechos|\brights reserved|\bpowered|\bdesign|\bwebsite by|\bsite by|\bdeveloped|\bprivacy|\bdisclaimer|\bterms|©|(?<!\b(?:pvt|pte|pty|sdn|spol|sp|co|st|mt|ste|dr|mr|mrs|bros|no|jr|sr|[a-z]))\. |,? ?(?:19|20)\d\d|\(?\bP\.? ?IVA|, (?=[^,|]{3,40} \d{1,4}(?:\s|,|$))| - )/i,
    );
    const name = (end >= 0 ? rest.slice(0, end) : rest)
      .replace(/[\s.,;:–—-]+$/, (tail, at: number) =>
        // "Alder & Finch, P.A. All rights …": the dot that ends it belongs to its form.
        tail === "." &&
        (/\p{L}\.\p{L}$/u.test(rest.slice(0, at)) ||
          isLegalName(rest.slice(0, Math.max(0, end)) + "."))
          ? "."
          : "",
      )
      .trim();
    if (plausible(name) && !signsPages.test(name)) found.push(name);
  }
  // "Kestrel House. All rights reserved."
  const reserving = found.length === 0 ? reserved.exec(line)?.[1]?.trim() : undefined;
  if (reserving !== undefined && plausible(reserving)) found.push(reserving);
  const before =
    /^(.{2,60}?)\s*(?:,|-|–|\|)?\s*(?:(?:©|\(c\)|copyright)\s*\d{4}|(?:19|20)\d\d\s?(?:©|\(c\)))/i.exec(
      line,
    )?.[1];
  const last =
    before
      ?.split(/[.|•·]\s+(?=\p{Lu})/u)
      .at(-1)
      ?.replace(/^(?:powered|designed|developed|website) by\s+/i, "")
      .replace(/\s*[.,]\s*$/, "")
      .trim() ?? "";
  if (plausible(last) && !/©|copyright|powered by/i.test(last) && !signsPages.test(last))
    found.push(last);
  return found;
}
