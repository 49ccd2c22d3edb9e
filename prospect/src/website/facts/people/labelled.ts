import { Mark } from "../../line-marks.ts";
import { isLegalName } from "../legal-forms.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { given, onlyName } from "./name-patterns.ts";
import { hasGivenName, tidyName } from "./person-name.ts";
import { isRole } from "./role.ts";

const labelled = new RegExp(
  `^(?:(?:Redaktion|Éditeur(?: du site)?|Éditrice(?: du site)?|Propriétaire|Proprietari[oa]|Propriet[áa]ri[oa]|Prop\\.?|Proprietors?|Titolare(?: del trattamento(?: dei dati)?)|Titular de la (?:web|página)|Gerencia|Gerência|Coordenação|Coordinación|Administración|Administração|GF|Praktijkhouder|Praxisinhaber(?:in)?|Wirt(?:e|in)?|Zaakvoerders?|Zaakvoerster|Verantwoordelijke uitgever|V\\.? ?U\\.?|Persona de contacto|Pessoa de contac?to|Persona di riferimento|(?:Votre |Your |Uw |Ihr |Su )?[Cc]ontact(?:person)?|Falar com|Martiller[oa]|Gu[íi]da? [\\p{L} ]{4,20}|Identidad del responsable|Kontaktperson|Kontakt|Contacto|Contato|Contatto|Inhaltlich [Vv]erantwortlich[^:]{0,60}|RT|Resp\\. ?[Tt]éc(?:\\.|nic[oa])|Dir(?:\\.|etora?) [Tt]écnic[oa]|Direttore sanitario|Verantwortlich[^:]{0,60}|Nom|Name|Responsable|Titulaire|(?:Co-?)?[Gg]érante?s?|Dirigeante?s?|(?:Avocate?s? )?[Aa]ssociée?s?|Présidente?|Directeur de (?:la )?publication|Directrice de (?:la )?publication|Responsable de la publication|Représentant légal|Gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|erin|ung)|Geschäftsleitung|Gérance|Vorstand|Dirección|Direção|Direction|Directie|Vertretungsberechtigt(?:e[rn]?)?(?: Geschäftsführer(?:in)?)?|Vertreten durch|Inhaber(?:in)?|Verantwortlich(?: für den Inhalt)?|Owner|Proprietor|Principal|Contact(?: person)?|Contactpersoon|Eigenaar|Titolare|Legale rappresentante|Referente|Titular(?: del? (?:este )?sitio(?: web)?)?|Responsável(?: [Tt]écnic[oa])?|Responsable [Tt]écnic[oa]|V\\.? ?i\\.? ?S\\.? ?d\\.? ?P\\.?|(?:Ihre? )?Ansprechpartner(?:in)?|Inh\\.|Head ?teacher|Headmaster|SENCO|(?:Your )?[Hh]ost|Sócios?|Representante legal|Administrador(?:es)?|Amministrator[ei](?: unico)?|Vennoten|Directors)\\s*(?:\\(.{0,40}\\))?\\s*[:–-])\\s*(?:(?:den |die |the )?(?<held>Gesch(?:ä|ae)ftsf(?:ü|ue)hrer(?:in)?|Inhaber(?:in)?|Director|Gérante?|Directrice|Directeur)\\s*[:,]?\\s+)?${given}(?=$|\\s*[,;(&/–—|·•]|\\s+(?:CR[A-Z]{1,5}|COREN|OAB|CAU|RQE|NIF|CIF)(?!\\p{L})|\\s-\\s|\\s+(?:und|and|et|e|y|en)\\s)`,
  "u",
);

/** "Geschäftsführer: Anna Lenz, Paul Orth und Eva Reim": null where the line begins with no such label. */
export function afterLabel(text: string, marks: number, emit: Emit): Found[] | null {
  const owned = text.length < 200 && ownerMark.test(text) ? ownerAtEnd.exec(text) : null;
  if (owned?.[2])
    return emit(
      owned[2],
      owned[1]?.startsWith("P") ? "Proprietor" : "Inhaber",
      owned[0].trim(),
      0.8,
    );
  const label = (marks & (Mark.colon | Mark.dash)) === 0 ? null : labelled.exec(text);
  if (!label?.[2]) return null;
  const rest = text.slice(label[0].length);
  // "Guida turistica: Riva Grande", "Contacto: Puerto Grande": a place as often.
  if (alsoOfPlaces.test(text) && !hasGivenName(tidyName(label[2]))) return null;
  // "Dirección: Salvador Ruiz, 12" is a street.
  if (/^(?:Direc|Direç|Direct)/.test(text) && /^,?\s*(?:n[º°.]*\s*)?\d/.test(rest)) return null;
  // "Titular: Vela de Mar, S.L." is a house.
  if (
    isLegalName(
      text
        .slice(text.search(/[:–]/) + 1)
        .trim()
        .split(/\s[-–—(|]/, 1)[0] ?? "",
    )
  )
    return null;
  const bracketed = /^\s*\(([^)]{2,60})\)/.exec(rest)?.[1] ?? "";
  const role = isRole(bracketed)
    ? bracketed
    : /^(?:nom|name|(?:votre |your |uw |ihr |su )?[ck]ontac?t|contat|persona|pessoa|identidad|falar)/i.test(
          text,
        )
      ? null
      : (label.groups?.["held"] ?? text.split(/\s*[:–]/, 1)[0] ?? null);
  const found = emit(label[2], role, text, 0.82);
  for (const other of rest.split(/\s*[,;&/]\s*|\s+(?:und|and|et|e|y|en)\s+/).slice(1, 6)) {
    const name = onlyName.exec(other.trim())?.[1];
    if (name) found.push(...emit(name, role, text, 0.8));
    else if (other.trim() !== "") break;
  }
  return found;
}

const alsoOfPlaces =
  /^(?:Gu[íi]d?a|Ger[eê]ncia|Coord|Administra[cç]|GF|Wirt|Kontakt|Conta[ct]t?o|Falar|RT)(?!\p{L}*person)/u;

/** "El titular de este sitio web es Marta Ruiz", "Le directeur de la publication est : Luc Morel". */
const officeIs = new RegExp(
  `(?:^|[.;] )(?:El |La |Il |Le |O |A )?(?<office>[Tt]itular|[Rr]esponsable|[Dd]irecteur de (?:la )?publication|[Dd]irectrice de (?:la )?publication|[Tt]itolare)(?: (?:del?|de la|du|do|da) (?:est[ea] )?(?:sitio|p[aá]gina|site|sito|publication|publicación)(?: web)?|(?: del? (?:trattamento|tratamiento)(?: (?:dei|de los|de sus|de tus) dat[io]s?(?: personali| personales)?)?))? (?:es|est|è|é) ?:? ?${given}(?=$|[,.;]| (?:con|avec|y|et) )`,
  "u",
);
const officeCue = cue("titular responsable directeur directrice titolare");
const officeMarks = /titular|responsable|publication|titolare/i;

/** "Malerbetrieb Lenz, Inh. Gerd Lenz". */
const ownerAtEnd = new RegExp(
  `(?:^|[,–|·(-] ?|\\s)(Inh(?:\\.|aber(?:in)?)|Prop\\.|Proprietor):? ${given}(?=$|[,;.|)]| [-–])`,
  "u",
);
const ownerMark = /Inh(?:\.|aber)|Prop(?:\.|rietor)/;

/** Whose site, publication or responsibility a sentence says it is. */
export function heldOffice(text: string, marks: number, emit: Emit): Found[] {
  // "es", "est", "è", "é": none without a small word.
  if ((marks & Mark.smallWord) === 0 || (cuesOf(text) & officeCue) === 0) return [];
  const office = officeMarks.test(text) ? officeIs.exec(text) : null;
  if (!office?.[2]) return [];
  const role = office.groups?.["office"] ?? "";
  return emit(office[2], role[0]?.toUpperCase() + role.slice(1), office[0].trim(), 0.8);
}
