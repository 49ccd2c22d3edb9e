import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

const office =
  "(?<office>(?:co-?)?owner|proprietor|director|managing director|manager|head|head chef|principal|chairman|chairwoman|chair|president|pastor|CEO|(?:Mit)?[Ii]nhaber(?:in)?|Geschäftsführer(?:in)?|Eigentümer(?:in)?|Leiter(?:in)?|Betriebsleiter(?:in)?|eigena(?:ar|res)|zaakvoerder|directeur|gérante?|directrice|propriétaire|patron(?:ne)?|propietari[oa]|dueñ[oa]|directora?|gerente|proprietári[oa]|don[oa]|diretora?|sóci[oa]-proprietári[oa]|titolare|proprietari[oa]|direttore|direttrice)";
/** "Anna Lenz has been the owner since 2004", "Seit 2004 ist Anna Lenz Inhaberin". */
const holds: readonly RegExp[] = [
  new RegExp(
    `${full} (?:has been|is|ist|is sinds|est|es|é|è)(?: (?:since|seit|sinds|depuis|desde|dal|desde o|de) \\d{4})? (?:also |auch |nu |now |today )?(?:the |our |die |der |de |het |la |le |l['’]|el |a |o |il )?${office} (?:of|des|der|von|unseres|van|du|de|del|d[aeo]|della|dell['’])(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `(?:[Ss]eit|[Ss]inds|[Ss]ince|[Dd]epuis|[Dd]esde|[Dd]al) (?:\\p{L}+ )?\\d{4},? (?:ist|is|est|es|é|è) ${full} (?:the |die |der |de |la |le |el |a |o |il )?${office}(?!\\p{L})`,
    "u",
  ),
];
const atHead: readonly RegExp[] = [
  new RegExp(
    `${full} (?:est à la tête d|est aux commandes d|está al frente d|está à frente d|è alla guida d|è a capo d|steht an der Spitze d|staat aan het hoofd van|is at the helm of)(?=\\p{L}|['’ ])`,
    "u",
  ),
  new RegExp(
    `${full} (?:has|have) (?:run|led|managed|owned|headed) (?:the|our|this) (?:\\p{L}+ )?(?:firm|company|business|practice|studio|shop|store|school|clinic|office|restaurant|farm|hotel|bakery|garage|agency|family business)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `(?:[Uu]nder the (?:leadership|direction|guidance|management) of(?: \\p{Ll}+){0,3}|[Uu]nter (?:der )?(?:Leitung|Führung) (?:von|des|der)(?: \\p{L}+)?|[Ss]ous la (?:direction|houlette|conduite) d[e'’](?: ?\\p{Ll}+)?|[Oo]nder (?:de )?leiding van(?: \\p{Ll}+)?|[Ss]otto la (?:guida|direzione) d[ei]l?(?: \\p{Ll}+)?|[Bb]ajo la (?:dirección|batuta) del?(?: \\p{Ll}+)?|[Ss]ob a (?:direção|liderança|batuta|coordenação) d[aeo](?: \\p{Ll}+)?) ?${full}`,
    "u",
  ),
];
const holdMark =
  /owner|propri|direct|manager|head|principal|chair|president|pastor|CEO|[Ii]nhaber|Geschäftsf|Eigent|[Ll]eiter|eigena|zaakvoer|gérant|patron|propiet|dueñ|gerente|don[oa] |diret|titolare/;
/** The copula and the office of `holds`, and what each of `atHead` names. */
const copula = cue("has is ist est es é è");
const officeCue = cue(
  "owner co coowner proprietor director managing manager head principal chairman chair president pastor CEO Mitinhaber inhaber Geschäftsführer Eigentümer Leiter Betriebsleiter eigenaar zaakvoerder directeur gérante propriétaire patron propietaria dueña directora gerente proprietária dono dona diretora sócia sócio titolare proprietaria direttore",
);
const headCue = cue(
  "tête commandes frente guida capo Spitze hoofd helm run led managed owned headed leadership direction guidance management Leitung Führung houlette conduite leiding direzione dirección batuta direção liderança coordenação",
);
const headMark =
  / tête | commandes | frente | guida | capo | Spitze | hoofd | helm |h[ae][sv]e? (?:run|led|managed|owned|headed)|[Uu]nder the|[Uu]nter |[Ss]ous la|[Oo]nder |[Ss]otto la|[Bb]ajo la|[Ss]ob a/;
const longAgo = /(?<!\d)1(?:[5-8]\d|9[0-4])\d(?!\d)/;

/** Whom a sentence says to stand at the head of the house, with the office where it names one. */
export function atTheHead(text: string, emit: Emit): Found[] {
  if (text.length > 1500) return [];
  const cues = cuesOf(text);
  const held =
    (cues & copula) !== 0 &&
    (cues & officeCue) !== 0 &&
    / (?:has been|is|ist|est|es|é|è) /.test(text) &&
    holdMark.test(text);
  const heads = (cues & headCue) !== 0 && headMark.test(text);
  if (!held && !heads) return [];
  for (const pattern of [...(held ? holds : []), ...(heads ? atHead : [])]) {
    const match = pattern.exec(text);
    const name = match?.[1] ?? "";
    if (!match || !hasGivenName(name)) continue;
    const { index, 0: quote } = match;
    if (longAgo.test(text.slice(Math.max(0, index - 40), index + quote.length + 30))) continue;
    return emit(name, match.groups?.["office"] ?? null, quote, 0.74);
  }
  return [];
}
