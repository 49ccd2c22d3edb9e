import { matchesOf } from "../../matches.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithHouse } from "./founds-house.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

/** Whom a house asks its visitors and applicants to write to or to call. */
const asked = new RegExp(
  "(?:" +
    // en
    "(?:[Cc]ontact|[Cc]all|[Pp]hone|[Tt]elephone|[Rr]ing|[Ee]-?mail|[Ww]rite to|[Ss]peak (?:to|with)|[Aa]sk for|[Gg]et in touch with|[Rr]each out to)" +
    "|(?:CV|[Rr]esume|[Aa]pplication|[Ll]etter)[^.!?]{0,40} to" +
    // nl, de
    "|[Cc]ontact op(?:nemen)? met|(?:CV|[Mm]otivatie|[Ss]ollicitatie|[Bb]rief)[^.!?]{0,40} naar|t\\.a\\.v\\.|terecht bij|[Bb]el(?:len)? (?:naar|met)|[Vv]raag naar" +
    "|[Ww]enden Sie sich (?:bitte )?an|(?:[Bb]ewerbung|Unterlagen)[^.!?]{0,40} an|z\\. ?Hd\\.|[Ss]prechen Sie mit" +
    // fr
    "|[Cc]ontacte[rz]|[Aa]dresse[rz][^.!?]{0,60} à|à l['’]attention de|[Aa]ppele[rz]" +
    // es, pt, it
    "|[Cc]ontact(?:ar|e|a) con|[Cc]ontacto con|a la atención de|[Pp]regunt(?:e|ar|a) por|currículum[^.!?]{0,30} a" +
    "|[Ff]al(?:e|ar) com|[Cc]ontat[eo] com|aos? cuidados? de|[Cc]urrículo[^.!?]{0,30} para" +
    "|[Rr]ivolgersi a|[Cc]ontatt(?:are|a|ate)|all['’]attenzione di|[Cc]hiedere di|[Cc]hiamare" +
    `)(?: (?:our|onze|unsere[nr]?|notre|nuestr[oa]|nosso|nossa|il nostro|la nostra))? ${full}`,
  "gu",
);
const mark =
  /ontact|ontat|[Cc]all |[Pp]hone |ephone |[Rr]ing |mail |[Ww]rite|[Ss]peak|[Aa]sk for|touch|CV|esume|pplication|[Ll]etter|otivatie|ollicitatie|t\.a\.v|terecht|[Bb]el|[Vv]raag naar|enden Sie|ewerb|Unterlag|Hd\.|dresse|attention|ppele|atención|regunt|urr[ií]cul|[Ff]al[ea]|cuidado|ivolger|attenzione|hiede|hiamar/;

/** How what is asked ends before a name: lines that say "contact us" need no search for one. */
const beforeName =
  /(?:ontact|all|hone|ing|mail|to|with|for|met|naar|bij|v\.|an|Hd\.|mit|e[rz]|à|de|con|por|com|a|para|are|ate|di)(?: (?:our|onze|unsere[nr]?|notre|nuestr[oa]|nosso|nossa|il nostro|la nostra))? (?:[a-z]{2,5}\.?\s)?\p{Lu}/u;

/** "Anna Lenz of Other & Co": whose number it is. */
const elsewhere = /^,? (?:at|of|from|van|von|bei|bij|de|du|del|da|do|della|di|chez) \p{Lu}/u;

/** Known first names alone: what one contacts is a house more often than a person. */
export function contactPerson(text: string, houseKeys: readonly string[], emit: Emit): Found[] {
  const found: Found[] = [];
  if (text.length > 1200 || !mark.test(text) || !beforeName.test(text)) return found;
  for (const match of matchesOf(asked, text)) {
    const { 0: quote, 1: name = "", index } = match;
    const rest = text.slice(index + quote.length);
    const of = elsewhere.exec(rest)?.[0].length ?? 0;
    const isOthers = of > 0 && !beginsWithHouse(rest.slice(of - 1, of + 60), houseKeys);
    if (hasGivenName(name) && !isOthers && !/^['’]s /.test(rest))
      found.push(...emit(name, null, quote, 0.66));
  }
  return found;
}
