import { isRole } from "./role.ts";

/** "Web design by" above a name: who made the site, the pictures or the texts. */
const credits =
  /^(?:web ?(?:site|design|seite|entwicklung)|site|design(?:ed)?|fotos?|foto['’]s|photos?|photography|photographies|umsetzung|gestaltung|programmierung|texte?|r[ée]alis(?:ation|é)|conception|cr[ée]dits?|realizzazione|realizzato|progetto grafico|desenvolvi\p{L}+|diseñ\p{L}+|desarroll\p{L}+|fotograf\p{L}+|ontwerp|vormgeving|gemaakt|made|built|created)(?!\p{L}).{0,25}?(?: (?:by|von|par|por|da|di|de|door)|:)$/iu;

// "Website Editor:" is an office.
export const isCredit = (text: string) => text.length < 60 && credits.test(text) && !isRole(text);

const webMaker =
  /^(?:web ?master|(?:web[ -]?|site[ -]?|freelance )(?:master|designer|developer|entwickler(?:in)?|gestalter(?:in)?|ontwikkelaar|ontwerper)|web ?design|d[ée]veloppeu(?:r|se)(?: web)?|int[ée]grateur(?: web)?|desenvolvedora?(?: web)?|desarrollador(?:a)?(?: web)?|programador(?:a)?(?: web)?|sviluppat(?:ore|rice)(?: web)?)\s*:?$/iu;
const pictureMaker =
  /^(?:photographer|photographe|fotógraf[oa]|fotograf(?:o|a|in|e)?|fotograaf|designer|grafiker(?:in)?|graphiste|illustrator(?:in)?|texter(?:in)?)\s*:?$/iu;

/** "Webmaster: Ann Voss", "Fotograf: …" in the small print: an office of whoever made the page, not of the house. */
export function namesMaker(role: string, said: string, isSmallPrint: boolean): boolean {
  if (role.length > 40) return false;
  const office = role.trim();
  return webMaker.test(office)
    ? isSmallPrint || said.startsWith(office)
    : isSmallPrint && pictureMaker.test(office);
}

const site =
  "(?:(?:web|home) ?(?:site|page|seite)s?|sites?|p[áa]ginas?(?: web)?|web|sito(?: web)?|layout|logo)";
const made =
  "(?:design\\p{L}*|creat\\p{L}*|develop\\p{L}*|made|built|powered|maintained|diseñ\\p{L}+|desarroll\\p{L}+|desenvolv\\p{L}+|cri(?:ad[oa]|ação)|cread[oa]|feit[oa]|hech[oa]|realizz\\p{L}+|réalis\\p{L}+|créée?|conçue?|conception|cr[ée]ation|sviluppat[oa]|creat[oa]|erstellt|gestaltet|programmiert|umgesetzt|gemaakt|ontwikkeld|ontworpen)";
const by = "(?:by|von|por|pel[oa]|par|da|di|door)";
const making = new RegExp(
  `(?<!\\p{L})(?:${site} (?:\\p{L}{1,4} ){0,2}${made}(?: (?:and|&|und|et|e|y|en) \\p{L}+)? ${by}|${site} ${by}|${made} (?:\\p{L}{1,4} ){0,2}${site}(?: ${by})?)\\s*:?\\s*$`,
  "iu",
);
const siteMark = /site|seite|page|página|pagina|web|sito|layout|logo/i;

/** "Site criado por Ana Ruiz", "Página creada por …": made for the house by somebody else. */
export function makesSite(text: string, name: string): boolean {
  if (!siteMark.test(text)) return false;
  const at = text.indexOf(name);
  return at > 0 && making.test(text.slice(Math.max(0, at - 60), at));
}
