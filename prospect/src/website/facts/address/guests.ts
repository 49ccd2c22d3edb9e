import { hasGivenName, looksLikeName } from "../people/person-name.ts";
import type { Line, PageView } from "../../page-view.ts";

/** Headings over what guests and clients say: en, fr, de, es, pt, nl, it. */
const praise =
  /\b(?:testimonials?|(?:guest|customer|client|patient|google|our|recent|latest) reviews?|reviews? from|guest ?book|kind words|love letters|(?:what|hear what) .{2,40}\bsay\b.{0,20}|say(?:ing)? about us|said about us|things to say|praise for|happy (?:customers|clients|guests)|success stories|t[ée]moignages?|avis (?:de nos )?clients?|livre d['’]or|ils (?:parlent de nous|nous font confiance|t[ée]moignent)|kundenstimmen|kundenmeinungen|g[äa]stebuch|das sagen .{2,40}|referenzen|testimonios|opiniones|lo que dicen|rese[ñn]as|depoimentos|testemunhos|o que dizem|avalia[çc][õo]es|ervaringen|reviews van|gastenboek|wat .{2,40} zeggen|testimonianze|recensioni|dicono di noi|cosa dicono)\b/i;

/** `"Best place ever!" - Ann and Jo -- Oslo, Norway`: a closing quotation mark, a dash and who said it. */
const afterQuotation = /["”“»«’'„]\s*[-–—~]{1,2}\s*(?:\p{Lu}[^"”»]{0,60})?$/u;

/** "— Ann B., " or "- Ann and Jo -- " before the place: a signature under a quotation. */
const signature =
  /^\s*[-–—~]{1,2}\s?(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme)\.? )?\p{Lu}[\p{L}.'’]*(?:(?: (?:and|&|y|et|und|e|en|of|from|de))? \p{Lu}[\p{L}.'’]*){0,4}\s*(?:[-–—,(|]{1,2}|\bfrom\b|\bof\b)\s*$/u;

const quoted = /^["“”«„‘].{12,}["”“»’.!]\s*$/su;

/** A whole line of a name and a place, as signatures are. */
const nameAndPlace = /^\W*\p{Lu}[\p{L}.'’]*(?: (?:\p{Lu}|and|&)[\p{L}.'’]*){0,4}\s*[-–—,|(]/u;

/** Whether a place belongs to somebody who praises the house: it signs a quotation or stands below a heading for praise. */
export function guestSigns(view: PageView, index: number, column = 0): boolean {
  const line = view.lines[index];
  if (line === undefined || line.region === "footer" || line.tag === "address") return false;
  const before = line.text.slice(Math.max(0, column - 120), column);
  if (afterQuotation.test(before) || signature.test(before)) return true;
  const above = view.lines[index - 1]?.text ?? "";
  if (line.text.length < 90 && quoted.test(above) && nameAndPlace.test(line.text)) return true;
  if (belowPraised(view, index, line)) return true;
  return line.text.length < 400 && !/\d{3}/.test(line.text) && underPraise(view, index, line);
}

/** "They found us a house in a week." / "Ann Voss" / "Dale, NE": praise without marks, who said it, and where from. */
function belowPraised(view: PageView, index: number, line: Line): boolean {
  const [said, name] = [view.lines[index - 2], view.lines[index - 1]];
  return (
    said !== undefined &&
    name !== undefined &&
    line.text.length < 60 &&
    !/\d/.test(line.text) &&
    said.region === line.region &&
    !/^h[1-6]$/.test(name.tag) &&
    /[\p{Ll} ]{3}[.!]["”»]?$/u.test(said.text) &&
    said.text.length >= 25 &&
    looksLikeName(name.text) &&
    hasGivenName(name.text)
  );
}

/** Headings rule until the next one; a sentence that leads to a list of praise rules that list alone. */
function underPraise(view: PageView, index: number, line: Line): boolean {
  for (let back = 0; back <= 40; back += 1) {
    const over = view.lines[index - back];
    if (over === undefined) return false;
    if (back > 0 && over.region !== line.region) return false;
    const heading = /^h[1-6]$/.test(over.tag);
    if (back > 0 && heading) return over.text.length < 90 && praise.test(over.text);
    if (back > 0 && line.tag === "li" && over.tag !== "li")
      return over.text.length < 120 && praise.test(over.text);
  }
  return false;
}
