import { fold } from "../../clean-text.ts";
import { remember } from "../../remember.ts";
import { namesPart, partWords } from "./departments.ts";
import type { Emit, Found } from "./found.ts";
import { nameFirst, onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { isRoleWord, roleEndings, roles } from "./role-words.ts";
import { headsPeople } from "./people-headings.ts";
import { isRole } from "./role.ts";
import { WordEdges } from "./word-edges.ts";

/** A list of people under a heading that says what they are: "Our Attorneys", "Conselho Fiscal", "Suplentes:". */
export interface Group {
  /** What the heading calls each of them; null where it only names the body they sit on. */
  role: string | null;
}

const bodies = new Set(
  (
    "vestry presbytery deaconate staff team people crew board boards committee council trustees leadership management faculty profiles officers members executive " +
    "diretoria direcao conselho fiscal administrativo administracao executivo executiva efetivos efetiva efetivo suplentes suplente vogais orgaos sociais mesa assembleia equipe equipa quadro corpo clinico docente " +
    "junta directiva consejo administracion comite equipo personal plantilla titulares " +
    "equipe bureau conseil administration comite collaborateurs associes membres " +
    "vorstand vorstandschaft beirat aufsichtsrat mitarbeiter mitarbeiterinnen kollegium ansprechpartner " +
    "bestuur bestuursleden commissie medewerkers raad toezicht " +
    "personeel employees empleados funcionarios personnel employes salaries belegschaft mitarbeitende kollegen dipendenti " +
    "sekretariat secretariat secretariaat segreteria empfang rezeption " +
    "consiglio direttivo direzione soci collaboratori personale squadra sindaci collegio"
  ).split(" "),
);
/** "Praxisteam", "Ärzteteam", "Lehrerkollegium": German and Dutch glue whose team it is before it. */
const gluedBodies =
  "team kollegium crew vorstand vorstandschaft beirat mitarbeiter mitarbeiterinnen medewerkers bestuur".split(
    " ",
  );
const glued = new RegExp(`^\\p{L}{3,}-?(?:${gluedBodies.join("|")})$`, "u");
/** What each of the people under it is, said of all. */
const plurals = new Set(
  (
    "experts profissionais profesionales professionnels professionals professionisti especialistas expertos fachleute spezialisten specialisten vakmensen " +
    "vocales vocals representatives reps salespeople representantes representants rappresentanti vertegenwoordigers vendedores vendeurs venditori verkaufer ansprechpartnerinnen contacts " +
    "farmers beekeepers winegrowers winemakers brewers bakers chefs carpenters electricians plumbers mechanics technicians vets veterinarians midwives physiotherapists physios osteopaths chiropractors acupuncturists nutritionists dietitians pharmacists opticians optometrists receptionists assistants secretaries paralegals accountants bookkeepers surveyors caretakers hairdressers beauticians " +
    "enfermeiras enfermeiros auxiliares assistentes secretarias recepcionistas fisioterapeutas nutricionistas veterinarios veterinarias agricultores agricultoras tecnicos engenheiros arquitetos cozinheiros higienistas psicologas " +
    "enfermeras enfermeros asistentes ganaderos ingenieros arquitectos cocineros monitores monitoras procuradores psicologas logopedas maestros maestras apicultores viticultores " +
    "infirmieres infirmiers aides-soignantes assistantes assistants secretaires sages-femmes kinesitherapeutes kines osteopathes orthophonistes psychologues veterinaires agriculteurs agricultrices vignerons maraichers eleveurs apiculteurs techniciens ingenieurs architectes cuisiniers moniteurs animateurs avocates juristes clercs " +
    "arzthelferinnen helferinnen fachangestellte mfa zfa krankenschwestern pflegekrafte assistentinnen assistenten sekretarinnen fachkrafte therapeutinnen physiotherapeuten physiotherapeutinnen ergotherapeutinnen logopadinnen hebammen tierarzte tierarztinnen landwirte winzer imker bauern monteure techniker gesellen auszubildende azubis ingenieure architekten rechtsanwaltinnen notare lehrerinnen erzieherinnen ubungsleiter kolleginnen angestellte " +
    "assistenten assistentes verpleegkundigen fysiotherapeuten kinesitherapeuten kinesisten osteopaten logopedisten psychologen dierenartsen mondhygienisten verloskundigen boeren boerinnen imkers monteurs vakmensen leerkrachten juffen " +
    "infermiere infermieri assistenti segretarie fisioterapisti fisioterapiste osteopati psicologi psicologhe veterinari agricoltori viticoltori apicoltori allevatori tecnici ingegneri architetti cuochi allenatori educatori educatrici maestri maestre " +
    "attorneys lawyers solicitors barristers principals partners associates doctors physicians surgeons dentists hygienists nurses therapists counselors counsellors psychologists providers specialists agents realtors brokers advisors advisers consultants teachers instructors tutors trainers coaches stylists barbers groomers artists photographers musicians pastors ministers elders deacons clergy founders owners directors managers engineers architects developers designers technicians volunteers " +
    "advogados advogadas medicos medicas dentistas professores professoras socios socias fundadores diretores instrutores terapeutas psicologos corretores abogados abogadas profesores profesoras directores fundadores terapeutas agentes asesores " +
    "avocats notaires medecins praticiens professeurs enseignants formateurs fondateurs dirigeants gerants " +
    "rechtsanwalte anwalte arzte arztinnen zahnarzte lehrer lehrkrafte dozenten trainerinnen berater geschaftsfuhrer geschaftsfuhrung inhaber grunder gesellschafter steuerberater " +
    "advocaten notarissen artsen tandartsen docenten leraren begeleiders therapeuten eigenaren oprichters vennoten " +
    "avvocati notai medici dentisti docenti insegnanti istruttori fondatori titolari consulenti"
  ).split(" "),
);
/** "Arzthelferinnen" is one of many compounds. */
const gluedCrowds =
  "helferinnen assistentinnen assistentes assistenten therapeutinnen therapeuten arztinnen arzte artsen lehrerinnen lehrer trainerinnen beraterinnen berater schwestern pflegerinnen pfleger krafte angestellte meister anwalte anwaltinnen techniker verzorgenden begeleiders".split(
    " ",
  );
const gluedPlurals = new RegExp(`^\\p{L}{4,}(?:${gluedCrowds.join("|")})$`, "u");
const fillers = new Set(
  "innen ne nes s es trice trices rice rices euse euses l about who are introducing uber wer sind sobre quienes son quem sao propos qui sont chi sono over wie zijn medizinische zahnmedizinische practice clinic office praxis kanzlei praktijk kantoor cabinet clinica consulta despacho farm hof boerderij ferme finca our the meet of and details profile list contact a o os as e de do da dos das nosso nossa nossos nossas el la los las y del nuestro nuestra nuestros nuestras notre nos le les des et du unser unsere unseren das der die und il i gli di ons onze het le lo gli van en new current your members directory wonderful amazing friendly dedicated great small young passionate expert local lovely core whole entire full ganzes junges tolles starkes kompetentes ihr ihre humano humana talented multidisciplinar multidisciplinario multidisciplinaire pluridisciplinaire geweldige hechte enthousiaste nostro nostra nostri nostre lo affiatato petite belle jeune conheca conoce decouvrez decouvrir incontra conosci lernen kennen maak kennis met".split(
    " ",
  ),
);
/** Whose staff it is, by their work: "Dental staff", "Equipo médico". */
const works = new Set(
  "dental medical nursing teaching academic pastoral clinical veterinary hygiene therapy coaching legal surgical hospital creative senior medico medica clinica odontologico pedagogico pedagogica comercial tecnico docente medicale soignante pedagogique commerciale technique enseignante infirmier sanitario medizinisches zahnmedizinisches padagogisches medisch pedagogisch".split(
    " ",
  ),
);
const longestHeading = 60;

/** "Vertreten durch:": labels that name no role by themselves. */
export const represented =
  /^(?:verantwortlich(?:e[rn]?)?(?: (?:für|nach|gemäß|im sinne|i\. ?s\.).{0,70}|\s*:)|(?:gesetzlich )?vertreten durch|vertretungsberechtigt(?:e[rn]?)?|représenté(?:e)? par|representad[ao] por|rappresentat[ao] da|vertegenwoordigd door|represented by)\s*:?$/i;

/** How the words begin and end one of which such headings have. */
const crowdEdges = new WordEdges(
  [
    ...bodies,
    ...plurals,
    ...roles,
    ..."verantwortlich verantwortliche verantwortlicher gesetzlich vertreten vertretungsberechtigt durch representado par por rappresentato vertegenwoordigd door represented".split(
      " ",
    ),
  ],
  [...gluedBodies, ...gluedCrowds, ...roleEndings],
);
/** "VP": edges tell nothing of two letters. */
const shortCrowds = new Set([...bodies, ...plurals, ...roles].filter((word) => word.length < 3));
const isShort = (word: string) => shortCrowds.has(word.toLowerCase());
/** The same of those that may stand beside it. */
const otherEdges = new WordEdges([...fillers, ...partWords, ...works], []);

/** What people a heading announces; null when it announces none. */
export function groupOf(heading: string): Group | null {
  return mayAnnounce(heading) || headsPeople(heading) ? announced(heading) : null;
}

/** Menus and footers come again on every page. */
const announced = remember(20_000, announcedBy);

/** Every word of such a heading is one of the lists, and one at least is of people: other lines need not be taken apart. */
function mayAnnounce(text: string): boolean {
  if (".!?".includes(text.at(-1) ?? "")) return false;
  let start = 0;
  let ofPeople = false;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? text.charCodeAt(at) : 0;
    const small = letter | 32;
    if ((small >= 97 && small <= 122) || letter === 45) continue;
    if (letter > 127) return true;
    if (at > start) {
      if (at - start > 2 ? crowdEdges.admit(text, start, at) : isShort(text.slice(start, at)))
        ofPeople = true;
      else if (!otherEdges.admit(text, start, at)) return false;
    }
    start = at + 1;
  }
  return ofPeople;
}

function announcedBy(heading: string): Group | null {
  if (represented.test(heading) || headsPeople(heading)) return { role: null };
  if (heading.length > longestHeading) return null;
  const words = fold(heading)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word));
  if (telling.length === 0 || telling.length > 4) return null;
  const isPlace = (word: string) => bodies.has(word) || glued.test(word);
  const isMany = (word: string) => plurals.has(word) || gluedPlurals.test(word) || isRoleWord(word);
  // "Sales team", "Representantes de vendas": of which part of the house.
  const people = telling.filter((word) => isPlace(word) || isMany(word));
  if (people.length < telling.length) {
    const ofPart = (word: string) =>
      isPlace(word) || isMany(word) || namesPart(word) || works.has(word);
    const crowd = (word: string) => isPlace(word) || plurals.has(word) || gluedPlurals.test(word);
    if (!people.some(crowd) || !telling.every(ofPart)) return null;
  }
  const roles = telling.filter((word) => isMany(word) && !isPlace(word));
  if (roles.length === 0) return { role: null };
  return { role: heading.replace(/\s*:\s*$/, "").replace(toPeople, "") };
}

/** "About the Beekeepers": what only leads to the word. */
const toPeople =
  /^(?:(?:about|meet|over|über|sobre|wer sind|wie zijn|qui sont|chi sono|quem são|quiénes son|introducing) |à propos )?(?:(?:our|the|unsere|die|nos|les|des|nuestr[oa]s|l[oa]s|noss[oa]s|[oa]s|i|gli|onze|de) )?/i;

/** The headings above a line that announce people, by their rank. */
export class Announced {
  readonly #open: { level: number; group: Group }[] = [];

  /** Notes a heading and whom it announces; answers with whom it stands for. One of lower rank only divides the list above it. */
  under(level: number, group: Group | null): Group | null {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const divides = this.#open.length > 0 ? { role: null } : null;
    if (group) this.#open.push({ level, group });
    return group ?? divides;
  }
}

/** A line of such a list: a name with nothing, a number or a mailbox behind it, a name with what is said of it, or several names. Null for other lines. */
export function inGroup(text: string, group: Group, emit: Emit): Found[] | null {
  const [, name, rest = ""] = nameFirst.exec(withoutBox(text).replace(danglingAnd, "")) ?? [];
  if (name && hasGivenName(name) && looksLikeName(tidyName(name))) {
    if (rest === "" || reachedBy.test(rest)) return emit(name, group.role, text, 0.74);
    if (isRole(rest)) return emit(name, rest, text, 0.82);
    const told = rest.replace(/[;.]$/, "");
    if (
      told.length <= 50 &&
      !/[.!?]|\d{3}/.test(told) &&
      !looksLikeName(told.split(/,|\s*[·•|/]\s*| (?:e|y|and|und|et|en|&) /)[0] ?? "")
    )
      return emit(name, told, text, 0.7);
  }
  const names = text
    .replace(/[;.]$/, "")
    .replace(danglingAnd, "")
    .split(/\s*[,;·•|/&]\s*|\s+(?:and|und|et|e|y|en)\s+/)
    .filter((part) => part !== "");
  if (names.length < 2 || !names.every(isPerson)) return null;
  return names.flatMap((one) => emit(onlyName.exec(one)?.[1] ?? one, group.role, text, 0.74));
}

/** "Paul Orth paul@…", "Ann Voss x101": how colleagues reach one another. */
const box =
  /[\s,;–-]+(?:(?:e-?mail|mail)?:? ?\S{1,40}@\S{3,40}|(?:x|ext|extension|poste|durchwahl|dw|toestel|int|interno|ramal|anexo)[.:]? ?\d{1,5})$/i;
const withoutBox = (text: string) =>
  text.length < 100 && /@|\d$/.test(text) ? text.replace(box, "") : text;

/** "Paul Orth and", with the second name on the next line. */
const danglingAnd = /\s+(?:and|&|und|et|e|y|en)$/;
const reachedBy =
  /^(?:(?:tel|phone|ph|mobile|cell|fone|telefon|m|t|e-?mail)?[.:\s]*[+(]?\d[\d\s()./-]{5,}|\S+@\S+|e-?mail|send)/i;

function isPerson(text: string): boolean {
  const name = onlyName.exec(text)?.[1];
  return name !== undefined && hasGivenName(name) && looksLikeName(tidyName(name));
}
