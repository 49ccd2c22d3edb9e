import { fold } from "../../clean-text.ts";
import { remember } from "../../remember.ts";
import type { Emit, Found } from "./found.ts";
import { nameFirst, onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { isRoleWord } from "./role-words.ts";
import { isRole } from "./role.ts";

/** A list of people under a heading that says what they are: "Our Attorneys", "Conselho Fiscal", "Suplentes:". */
export interface Group {
  /** What the heading calls each of them; null where it only names the body they sit on. */
  role: string | null;
}

const bodies = new Set(
  (
    "staff team people crew board boards committee council trustees leadership management faculty profiles officers members executive " +
    "diretoria direcao conselho fiscal administrativo administracao executivo executiva efetivos efetiva efetivo suplentes suplente vogais orgaos sociais mesa assembleia equipe equipa quadro corpo clinico docente " +
    "junta directiva consejo administracion comite equipo personal plantilla titulares " +
    "equipe bureau conseil administration comite collaborateurs associes membres " +
    "vorstand vorstandschaft beirat aufsichtsrat mitarbeiter mitarbeiterinnen kollegium ansprechpartner " +
    "bestuur bestuursleden commissie medewerkers raad toezicht " +
    "consiglio direttivo direzione soci collaboratori personale squadra sindaci collegio"
  ).split(" "),
);
/** What each of the people under it is, said of all. */
const plurals = new Set(
  (
    "attorneys lawyers solicitors barristers principals partners associates doctors physicians surgeons dentists hygienists nurses therapists counselors counsellors psychologists providers specialists agents realtors brokers advisors advisers consultants teachers instructors tutors trainers coaches stylists barbers groomers artists photographers musicians pastors ministers elders deacons clergy founders owners directors managers engineers architects developers designers technicians volunteers " +
    "advogados advogadas medicos medicas dentistas professores professoras socios socias fundadores diretores instrutores terapeutas psicologos corretores abogados abogadas profesores profesoras directores fundadores terapeutas agentes asesores " +
    "avocats notaires medecins praticiens professeurs enseignants formateurs fondateurs dirigeants gerants " +
    "rechtsanwalte anwalte arzte arztinnen zahnarzte lehrer lehrkrafte dozenten trainerinnen berater geschaftsfuhrer geschaftsfuhrung inhaber grunder gesellschafter steuerberater " +
    "advocaten notarissen artsen tandartsen docenten leraren begeleiders therapeuten eigenaren oprichters vennoten " +
    "avvocati notai medici dentisti docenti insegnanti istruttori fondatori titolari consulenti"
  ).split(" "),
);
const fillers = new Set(
  "our the meet of and details profile list contact a o os as e de do da dos das nosso nossa nossos nossas el la los las y del nuestro nuestra nuestros notre nos le les des et du unser unsere das der die und il i gli di ons onze het van en new current".split(
    " ",
  ),
);
const longestHeading = 60;

/** "Vertreten durch:": labels that name no role by themselves. */
export const represented =
  /^(?:(?:gesetzlich )?vertreten durch|vertretungsberechtigt(?:e[rn]?)?|représenté(?:e)? par|representad[ao] por|rappresentat[ao] da|vertegenwoordigd door|represented by)\s*:?$/i;

/** What people a heading announces; null when it announces none. Menus and footers come again on every page. */
export const groupOf = remember(20_000, announcedBy);

function announcedBy(heading: string): Group | null {
  if (represented.test(heading)) return { role: null };
  if (heading.length > longestHeading || /[.!?]$/.test(heading)) return null;
  const words = fold(heading)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word));
  if (telling.length === 0 || telling.length > 4) return null;
  const isPlace = (word: string) => bodies.has(word);
  const isMany = (word: string) => plurals.has(word) || isRoleWord(word);
  if (!telling.every((word) => isPlace(word) || isMany(word))) return null;
  const roles = telling.filter((word) => isMany(word) && !isPlace(word));
  if (roles.length === 0) return { role: null };
  return { role: heading.replace(/\s*:\s*$/, "").replace(/^(?:meet )?(?:our|the) /i, "") };
}

/** The headings above a line that announce people, by their rank. */
export class Announced {
  readonly #open: { level: number; group: Group }[] = [];

  /** Notes a heading; answers with whom it announces. One of lower rank only divides the list above it. */
  under(level: number, heading: string): Group | null {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const group = groupOf(heading);
    const divides = this.#open.length > 0 ? { role: null } : null;
    if (group) this.#open.push({ level, group });
    return group ?? divides;
  }
}

/** A line of such a list: a name with nothing, a number or a mailbox behind it, a name with what is said of it, or several names. Null for other lines. */
export function inGroup(text: string, group: Group, emit: Emit): Found[] | null {
  const [, name, rest = ""] = nameFirst.exec(text.replace(danglingAnd, "")) ?? [];
  if (name && hasGivenName(name) && looksLikeName(tidyName(name))) {
    if (rest === "" || reachedBy.test(rest)) return emit(name, group.role, text, 0.74);
    if (isRole(rest)) return emit(name, rest, text, 0.82);
    const told = rest.replace(/[;.]$/, "");
    if (
      told.length <= 50 &&
      !/[.!?]|\d{3}/.test(told) &&
      !looksLikeName(told.split(/,| e | y | and /)[0] ?? "")
    )
      return emit(name, told, text, 0.7);
  }
  const names = text
    .replace(/[;.]$/, "")
    .replace(danglingAnd, "")
    .split(/\s*[,;]\s*|\s+(?:and|und|et|e|y|en)\s+/)
    .filter((part) => part !== "");
  if (names.length < 2 || !names.every(isPerson)) return null;
  return names.flatMap((one) => emit(onlyName.exec(one)?.[1] ?? one, group.role, text, 0.74));
}

/** "Paul Orth and", with the second name on the next line. */
const danglingAnd = /\s+(?:and|&|und|et|e|y|en)$/;
const reachedBy =
  /^(?:(?:tel|phone|ph|mobile|cell|fone|telefon|m|t|e-?mail)?[.:\s]*[+(]?\d[\d\s()./-]{5,}|\S+@\S+|e-?mail|send)/i;

function isPerson(text: string): boolean {
  const name = onlyName.exec(text)?.[1];
  return name !== undefined && hasGivenName(name) && looksLikeName(tidyName(name));
}
