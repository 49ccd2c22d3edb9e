import { Mark } from "../../line-marks.ts";
import { matchesOf } from "../../matches.ts";
import { atTheHead } from "./at-the-head.ts";
import { couples, founderVerbs } from "./couples.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { groupOf } from "./group.ts";
import { full, given, onlyName } from "./name-patterns.ts";
import { hasGivenName, lettersOf, namePattern, neverNames } from "./person-name.ts";
import { holdsRoleWord, isRoleWord } from "./role-words.ts";
import { isRole, lastRole } from "./role.ts";
import { runsHouse } from "./runs-house.ts";
import { title } from "./titles.ts";
import { isVisitor } from "./visitors.ts";

const founder = new RegExp(
  `(?:[Ff]ounded|[Ee]stablished|[Ss]tarted|[Cc]reated|[Oo]wned|[Ff]undad[ao]|[Cc]riad[ao]|[Ff]ond[ée]{1,2}e?|[Gg]egründet|[Oo]pgericht|[Ff]ondat[ao]|led|run|[Dd]irigid[ao]|fundad[ao]|criad[ao]|creada|dirigid[ao]|fond[ée]{1,2}e?|cr[ée]{2}e|dirig[ée]e|gegründet|geleitet|opgericht|fondat[ao]|guidat[ao]|[Gg]estit[ao]|[Gg]estionad[ao]|[Rr]egentad[ao]|[Ii]dealizad[ao]|[Tt]enue? (?=par)|[Gg]érée?|[Uu]itgebaat)(?: (?:in|en|em|nel|im Jahre?|anno)(?: \\p{L}{3,10}(?: de)?)? \\d{4})? (?:and (?:run|owned|operated|led) )?(?:by|por|pel[oa]s?|par|von|door|da|dal|dall['’]|dalla|dai|dagli|dalle) ?(?:(?:[a-zà-ü]{1,12}[- ]){0,5}|(?:[a-zà-ü'’-]{1,14} ){1,8}[a-zà-ü-]{2,14}[,:] )${given}`,
  "gu",
);
/** "wurde von Josef Huber gegründet": the verb may wait for the end. */
const founderFirst = new RegExp(
  `(?:von|door|da|por|par|by) ${full}(?: (?:und|en|e|y|et|and) (?<other>${namePattern}))?(?: (?:im Jahre?|in|anno|nel|em|en)?\\s?\\d{4})? (?:gegründet|geleitet|geführt|opgericht|gesticht|fondat[ao]|fundad[ao]|fond[ée]e|founded)(?![\\p{L}])`,
  "u",
);
/** "Peter Graham founded the firm": the house, not some theory. */
const founds = new RegExp(
  `${full} (?:co-?founded|founded|established|opened|started|owns(?: and (?:runs|operates))?|fundou|fundó|a fondé|gründete|richtte|ha fondato) (?:the|our|this|his|her|their|a|o|la|el|le|notre|die|das|den|il|lo|het|de)? ?(?:\\p{L}+ )?(?:firm|company|business|practice|agency|studio|shop|store|school|clinic|office|restaurant|organi[sz]ation|foundation|church|empresa|escritório|escola|clínica|negocio|tienda|entreprise|société|cabinet|agence|Firma|Unternehmen|Praxis|azienda|società|bedrijf|praktijk)(?![\\p{L}])`,
  "u",
);
const presenting =
  "(?:[Mm]y name(?: is|['’]s)|I am|I['’]m|[Jj]e suis|[Jj]e m['’]appelle|[Mm]oi,? c['’]est|[Mm]e chamo|[Mm]eu nome é|[Ee]u sou(?: [oa])?|[Ss]ou(?: [oa])?|[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Mm]ein Name ist|[Ii]ch bin(?: die| der)?|[Ii]ch heiße|[Ii]k ben|[Ii]k heet|[Mm]ijn naam is|[Mm]i chiamo|(?<=[,!] )sono|[Ii]o sono|Sono|(?<=^|[.!?] )(?:I|Ich|Yo|Eu|Io|Ik|Moi|(?:Muito )?[Pp]razer|Mucho gusto|Piacere|Aangenaam|Enchantée?), )";
const selfNamed = new RegExp(`(?<!\\p{L})${presenting} ?${full},? (.{3,60}?)(?:[.;,]|$)`, "u");
/** "Hello! I am Ana Ruiz and …": it opens what is said. */
const greeting = new RegExp(
  `^(?:[¡¿]?\\p{Lu}[^.!?,]{1,22}[.!?,] ?(?:[Aa]nd |[Uu]nd |[Ee] |[Yy] |[Ee]t )?)?${presenting} ?${full}(?=[.,;!:|–-]| \\p{Ll}|$| [–-])`,
  "u",
);
const titleAtEnd = new RegExp(`${title}$`, "u");
/** "Dr. med. univ. ": no title begins farther before a name. */
const longestTitle = 15;
/** Without its title, which `titleAtEnd` takes away before it: the search tries every word of the text. */
const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(${namePattern})`, "gu");
const apposition =
  /^, (?!(?:and|und|et|e|y|en|or) )(?:(?:(?:our|the|an?|its|le|la|un|une|der|die|de|het|il|el|o|a|nosso|nossa|nuestr[oa]) )|l['’])?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?=[,.;]| (?:of|at|and|de|du|da|do|del|dell|della|d|e|y|et|und|von|van|with|who|in)[ '’]|$)/u;
const selfBegins =
  /y name|I am|I['’]m|[Jj]e suis|[Jj]e m|[Mm]oi,?|[Mm]e chamo|eu nome|[Ee]u sou|[Ss]ou |[Ss]oy|[Mm]e llamo|i nombre|ein Name|[Ii]ch bin|[Ii]ch heiße|[Ii]k (?:ben|heet)|ijn naam|[Mm]i chiamo|[Ss]ono|(?:^| )(?:I|Ich|Yo|Eu|Io|Ik|[Pp]razer|gusto|Piacere|Aangenaam|Enchantée?), /;
/** What else a couple is announced by: "we are", "hosts". */
const pairs =
  /[Ww]e are|[Ww]e['’]re|[Ww]ir (?:sind|heißen)|ous sommes|omos |iamo |zijn |osts|astgeber|ast(?:heer|vrouw|heren)|[ôo]tes|nfitri|ospiti|padroni|on est /;
/** Two of them with a family name behind: "Terms and Conditions" has none. */
const twoNames =
  /\p{Lu}[\p{Ll}’'-]+ (?:and|&|und|et|e|y|en) \p{Lu}\S*\s(?:["“'‘(]\S+\s)?(?:[\p{Ll}'’]{1,5}\s){0,3}\p{Lu}/u;
const couple = /[a-zà-ÿ] (?:and|&|und|et|e|y|en) [A-ZÀ-Þ]/;

export function inProse(text: string, marks: number, emit: Emit): Found[] {
  const found: Found[] = [];
  // Verbs and what joins them to a name are small words: titles have none.
  const hasVerb = (marks & Mark.smallWord) !== 0;
  if (hasVerb) found.push(...runsHouse(text, emit), ...atTheHead(text, emit));
  // A role word, a verb of founding or somebody presenting himself: prose without any of them names nobody for us.
  const namesRole = holdsRoleWord(text);
  if (
    (hasVerb || (marks & Mark.ampersand) !== 0) &&
    couple.test(text) &&
    twoNames.test(text) &&
    (namesRole || founderVerbs.test(text) || pairs.test(text))
  )
    found.push(...couples(text, emit));
  if (hasVerb && founderVerbs.test(text)) found.push(...founders(text, emit));
  const self = selfBegins.test(text) ? selfNamed.exec(text) : null;
  if (self?.[1] && isRole(self[2] ?? ""))
    found.push(...emit(self[1], self[2] ?? null, self[0], 0.8));
  // Who begins so is at home here; what a guest says stands in a quotation.
  else if (selfBegins.test(text)) {
    const [quote = "", name = ""] = greeting.exec(text) ?? [];
    if (hasGivenName(name)) found.push(...emit(name, null, quote, 0.72));
  }
  if (hasVerb) found.push(...onBody(text, emit));
  if (namesRole) besideRoles(text, emit, found);
  return found;
}

/** "Paula Orth, Ann Voss and Tom Lind serve on the vestry": a list, and the body that they sit on. */
const serving =
  /^(.{10,200}?) (?:serves?|sits?|sitzen|siègent|forman parte|fazem parte|siedono) (?:on|as|im|in|au|del?|d[aeo]|nel|nella) (?:the |our |le |la )?([\p{L}’' -]{4,40}?)(?=[,.;]|$)/u;

const servingCue = cue("serve serves sit sits sitzen siègent forman fazem siedono");

function onBody(text: string, emit: Emit): Found[] {
  if ((cuesOf(text) & servingCue) === 0) return [];
  const [quote, list = "", body = ""] = / (?:serve|sit|siègent|forman|fazem|siedono)/.test(text)
    ? (serving.exec(text) ?? [])
    : [];
  const group = list === "" ? null : (groupOf(body) ?? (isRole(body) ? { role: body } : null));
  if (!quote || !group) return [];
  const names = list.split(/,? (?:and|&|und|et|e|y) |, /);
  const all = names.every((name) => onlyName.test(name) && hasGivenName(name));
  return all ? names.flatMap((name) => emit(name, group.role ?? body, quote, 0.76)) : [];
}

/** What `founder` and `founderFirst` hold, and the verbs of `founds`: asked first, since the patterns try every word of a text. */
const byName =
  /(?:by|por|pel[oa]s?|par|von|door|da(?:l|ll['’]|lla|i|gli|lle)?) ?(?:[a-zà-ü.,:'’-]{1,15}\s){0,9}\p{Lu}/u;
const foundingVerb =
  / (?:co-?founded|founded|established|opened|started|owns|fundou|fundó|a fondé|gründete|richtte|ha fondato) /;

function founders(text: string, emit: Emit): Found[] {
  const found: Found[] = [];
  for (const byFounder of foundersIn(text)) {
    if (
      !byFounder[1] ||
      isOneOfMany(byFounder[0], byFounder[1]) ||
      isOfAnother(text, byFounder.index)
    )
      continue;
    const role = /own/.test(byFounder[0]) ? "Owner" : "Founder";
    found.push(...emit(byFounder[1], role, byFounder[0], 0.78));
    const end = byFounder.index + byFounder[0].length;
    const also = alsoNamed.exec(text.slice(end, end + 80));
    if (also?.[1]) found.push(...emit(also[1], role, byFounder[0] + also[0], 0.76));
    const other = byFounder.groups?.["other"];
    if (other) found.push(...emit(other, role, byFounder[0], 0.76));
  }
  const active = foundingVerb.test(text) ? founds.exec(text) : null;
  if (active?.[1])
    found.push(...emit(active[1], /owns/.test(active[0]) ? "Owner" : "Founder", active[0], 0.74));
  return found;
}

/** "… is the brainchild of Ann Voss", "nace de la mano de …". */
const bornOf = new RegExp(
  `(?:brainchild of|de la mano del?|do sonho d[aeo]|da paixão d[aeo]|da ideia d[aeo]|dalla passione di|dal sogno di|dall['’]idea di|d['’]une idée d[e'’]|(?:de|à) l['’]initiative d[e'’]|aus der Idee von) ?${full}`,
  "u",
);
/** "Gegründet wurde die Firma 1970 von Paul Orth". */
const foundedWas = new RegExp(
  `[Gg]egründet wurde (?:\\p{L}+ ){1,3}(?:(?:im Jahre?|anno) )?(?:\\d{4} )?von (?:\\p{L}+ )??${full}`,
  "u",
);
const bornMark =
  /brainchild|la mano d|do sonho|da paixão|da ideia|dalla passione|dal sogno|dall['’]idea|une idée|initiative|der Idee|egründet wurde/;

/** "Fundada por …, … hoy dirigida por …": whoever began it, and who leads it now. */
function foundersIn(text: string): RegExpExecArray[] {
  const isBy = byName.test(text);
  const all = isBy ? [...matchesOf(founder, text)] : [];
  if (all.length > 0) return all.slice(0, 3);
  const source = bornMark.test(text) ? (bornOf.exec(text) ?? foundedWas.exec(text)) : null;
  if (source) return [source];
  const last = isBy ? founderFirst.exec(text) : null;
  return last ? [last] : [];
}

/** "Guided by a licensed River Walker": behind such an article stands what somebody is, unless a role stands between. */
function isOneOfMany(quote: string, name: string): boolean {
  const before = quote.slice(0, quote.lastIndexOf(name));
  const said = anArticle.exec(before)?.[1];
  return said !== undefined && !holdsRoleWord(said);
}
const anArticle = / (?:an?|eine[mrns]?|einem|een|une?|una|uma?|uno)((?: [\p{Ll}-]+)*) $/u;

/** "Ana Ruiz, our manager, …", "our manager Ana Ruiz": a role right behind a name or before it. */
function besideRoles(text: string, emit: Emit, found: Found[]): void {
  for (const match of matchesOf(anyName, text)) {
    const name = withoutLeadingRoles(match[1] ?? "");
    if (!name) continue;
    const end = match.index + match[0].length;
    const after = text.startsWith(", ", end) ? apposition.exec(text.slice(end, end + 120)) : null;
    if (after?.[1] && isRole(after[1])) found.push(...emit(name, after[1], name + after[0], 0.74));
    const at = end - name.length;
    const role = /^[\p{L}]/u.test(name) ? roleBefore(text, at, name) : null;
    if (
      role &&
      !former.test(text.slice(0, text.lastIndexOf(role, at))) &&
      !isVisitor(role, text.slice(end, end + 60))
    )
      found.push(...emit(name, role, text.slice(text.lastIndexOf(role, at), end), 0.72));
  }
}

/** "Mon ancien manager Paul Orth": of another house, another time. */
const former =
  /(?:^|[\s(,])(?:former|ex|ancien(?:ne)?|antigu[oa]|antig[oa]|ehemalige[rns]?|früher(?:e[rn]?)?|voormalige?|vroegere|precedente)[ -]$/iu;

function roleBefore(text: string, nameAt: number, name: string): string | null {
  // "our manager (Ann Voss)"; in brackets stands a house as often.
  const at = text.startsWith(" (", nameAt - 2) && hasGivenName(name) ? nameAt - 1 : nameAt;
  const last = text.charCodeAt(at - 1);
  if (at === 0 || (last > 32 && last < 127)) return null;
  const start = Math.max(0, at - longestTitle);
  const before = (
    text.slice(Math.max(0, at - 80), start) + text.slice(start, at).replace(titleAtEnd, "")
  ).replace(/ (?:is|es|est|ist|is|é|è) $/, " ");
  return /[\p{L}],? $/u.test(before) ? lastRole(before.replace(/,? $/, "")) : null;
}

/** "We partner with Heron Pumps, led by Paul Orth": whom the other house is led by. */
const withAnother =
  /(?<!\p{L})(?:partner(?:s|ed|ing|ships?)? (?:with|of)|(?:works?|working|worked|teamed up|collaborat\p{L}+|together|alliance|allied) with|(?:arbeite\p{L}*|zusammen|partnerschaft|kooperation|kooperier\p{L}+) mit|kooperationspartner|partenariat avec|partenaire de|collabor\p{L}+ avec|(?:colabor\p{L}+|trabaja\p{L}*|alianza|asoci\p{L}+) con|(?:parceria|colabor\p{L}+|trabalha\p{L}*) com|parceir[oa]s? d|(?:collabor\p{L}+|partnership|lavora\p{L}*) con|werk\p{L}* samen met|samenwerking met|partner van) /iu;

/** "The house works with Heron and was founded by Ann Voss": a verb of its own speaks of the house again. */
const ofItself =
  /(?<!\p{L})(?:was|were|is|are|been|wird|wurde|ist|fue|es|sido|foi|é|est|fut|été|è|fu|stat[oa]|werd|wordt) $/iu;

function isOfAnother(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  // "Inc. of", "S.L.": a stop before a small letter or behind a short word ends no sentence.
  const sentence = before.split(/(?<=\p{L}{4})[.!?] (?=\p{Lu})/u).at(-1) ?? "";
  return withAnother.test(sentence) && !ofItself.test(before);
}

/** "Founded by Ann Voss and Paul Orth". */
const alsoNamed = new RegExp(`^,? (?:and|&|und|et|e|y|en|i) ${given}`, "u");
/** "Executive Chef Brian Scott" is printed like one long name: what follows the last role word is the person. */
function withoutLeadingRoles(text: string): string | null {
  const words = text.split(/\s+/);
  const last = words.findLastIndex((word) => isRoleWord(lettersOf(word)));
  const rest = last < 0 ? words : words.slice(last + 1);
  while (rest.length > 2 && neverNames(rest[0] ?? "")) rest.shift();
  return rest.length >= 2 ? rest.join(" ") : null;
}
