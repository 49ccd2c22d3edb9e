import type { PageKind } from "../../choose-pages.ts";
import { Mark } from "../../line-marks.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithHouse } from "./founds-house.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, namePattern } from "./person-name.ts";
import { isRole } from "./role.ts";

const and = "(?:and|und|et|y|e|en|&)";
const team =
  "(?:(?:the|her|his|their|toute son|toute l['’]|todo su|toda a sua|tutto il suo|il suo|das|das ganze|ihr|sein|son|sa|leur|l['’]|su|sua|a sua|o seu|il suo|la sua|haar|zijn|hun) ?)?(?:\\p{Ll}+ )?(?:team|staff|crew|family|Team|Familie|équipe|famille|equipo|familia|equipe|família|famiglia|gezin)";
const welcoming =
  "(?:look forward to|are (?:here|happy|pleased|delighted|waiting|ready)|welcomes? you|invites? you|freu(?:t|en) sich|heiß(?:t|en) (?:Sie|[Dd]ich|[Ee]uch)|begrüß(?:t|en) (?:Sie|[Dd]ich|[Ee]uch)|(?:sind|ist) (?:gerne? )?für (?:Sie|[Dd]ich|[Ee]uch) da|(?:vous|t['’]) ?(?:accueill(?:e|ent)|reçoi(?:t|vent)|attend(?:ent)?|propose(?:nt)?|invite(?:nt)?|souhaite(?:nt)?)|(?:l[eoa]s?|te|os) (?:espera|atiende|recibe|invita|atenderá)n?|esperam? por|(?:o|a|te|vos) (?:aguarda|recebe|espera)m?|[vt]i (?:aspetta|attend|accogli|accolg)\\p{Ll}*|(?:staa[nt]|heet|heten|verwelkom(?:t|en)|ontvang(?:t|en)) (?:voor )?(?:u|je|jullie))";
/** "Anna Lenz and her team look forward to seeing you". */
const welcome = new RegExp(
  `^(?:[^.!?]{0,60}[.!?,] )?(?:(?:[Dd]as |[Hh]et |[Dd]ie )?(?:Team|Familie|Crew|team) (?:um|rund um|rond|von|van) )?(?:(?<first>\\p{Lu}[\\p{Ll}’'-]+) ${and} )?${full}(?:,? ${and} (?:${team}|(?<other>${namePattern})))? ${welcoming}(?!\\p{L})`,
  "u",
);
const welcomeCue = cue(
  "look are welcome welcomes invite invites freut freuen heißt heißen begrüßt begrüßen sind ist accueille accueillent reçoit reçoivent attend attendent propose proposent invitent souhaite souhaitent espera esperan atiende atienden recibe reciben invita invitan atenderá esperam aguarda aguardam recebe recebem aspetta aspettano attende attendono accoglie accolgono staat staan heet heten verwelkomt verwelkomen ontvangt ontvangen",
);

/** Who is told to await the visitors. */
export function awaitsVisitors(text: string, marks: number, emit: Emit): Found[] {
  if (text.length > 400 || (marks & Mark.smallWord) === 0) return [];
  if ((cuesOf(text) & welcomeCue) === 0) return [];
  const match = welcome.exec(text);
  return match ? named(match, null, emit) : [];
}

const told =
  "(?:has (?:over|more than|been|nearly|almost|\\d)|brings?|bought|opened|started|began|took over(?! an? )|grew up|trained|knows?|offers?|hat|gründete|leitet|übernahm|begann|arbeitet|lernte|führt|a (?:ouvert|repris|créé|fondé|travaillé|plus de)|dirige|ouvre|travaille|exerce|reprend|s['’]installe|abrió|comenzó|empezó|trabaja|lleva|tiene|cuenta|ha (?:trabajado|lavorato|aperto|iniziato)|abriu|começou|trabalha|atua|tem|lavora|inizia|apre|gestisce|heeft|begon|werkt|opende|runt|nam)";
const subject = new RegExp(
  `^(?:(?:In|Im Jahr|En|Em|Nel|Seit|Since|Depuis|Desde|Sinds|With|Mit|Avec|Con|Com|Met)(?= )[^.;:]{2,60}?,? )?${full}(?: ${and} (?<other>${namePattern}))? (?:${told}(?!\\p{L})|(?:is|ist|est|es|é|è) (?:the |our |an? |der |die |eine? |le |la |l['’]|une? |el |una? |[oa] |uma? |il |de |het |een )?(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]| (?:of|at|in|with|who|and|der|des|von|bei|mit|und|du|de|et|qui|del|con|y|e|d[ao]|com|van|bij|en|met) |$))`,
  "u",
);
/** "Marion Alder is a woodworker": one of many, and perhaps a neighbour. */
const oneOfMany = / (?:is an?|ist eine?|est une?|es una?|é uma?|è una?|is een) /u;
const longAgo = /(?<!\d)1(?:[0-8]\d\d|9[0-6]\d)(?!\d)/;

/** On the page that tells of a house, who opens its tale: "Anna Lenz bought the shop in 1998", "Anna Lenz is the owner and …". */
export function opensTale(
  text: string,
  marks: number,
  { kind, houseKeys }: { kind: PageKind | null; houseKeys: readonly string[] },
  emit: Emit,
): Found[] {
  if (kind !== "about" || text.length < 25 || text.length > 1500) return [];
  if ((marks & Mark.smallWord) === 0 || longAgo.test(text.slice(0, 200))) return [];
  const match = subject.exec(text.slice(0, 260));
  if (!match) return [];
  const role = match.groups?.["role"];
  if (role !== undefined && (!isRole(role) || oneOfMany.test(match[0]))) return [];
  const rest = text.slice(match[0].length, match[0].length + 70);
  const of = /^ (?:of|at|der|des|von|bei|du|de|del|d[ao]|van|bij|di|della) (?=\p{Lu})/u.exec(
    rest,
  )?.[0];
  // "opened Heron Market": another house.
  if (role === undefined && /^ \p{Lu}/u.test(rest) && !beginsWithHouse(rest.slice(1), houseKeys))
    return [];
  if (of !== undefined && !beginsWithHouse(rest.slice(of.length), houseKeys)) return [];
  return named(match, role ?? null, emit);
}

function named(match: RegExpExecArray, role: string | null, emit: Emit): Found[] {
  const [quote] = match;
  const { first, other } = match.groups ?? {};
  const name = (match.groups && "first" in match.groups ? match[2] : match[1]) ?? "";
  if (!hasGivenName(name) || (first !== undefined && !hasGivenName(first))) return [];
  return [
    // "Luc et Anne Morvan vous accueillent": one family name for both.
    ...(first ? emit(`${first} ${name.slice(name.indexOf(" ") + 1)}`, role, quote, 0.7) : []),
    ...emit(name, role, quote, 0.7),
    ...(other && hasGivenName(other) ? emit(other, role, quote, 0.7) : []),
  ];
}
