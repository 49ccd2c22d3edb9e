import { fold } from "../../clean-text.ts";
import { givenNames, isGivenName } from "./given-names.ts";
import { isRoleWord } from "./role-words.ts";
import { title } from "./titles.ts";

/** "VanderMolen", "DelRosario", "DuPont": particles written in one piece with the family name. */
const glued = String.raw`(?:Mc|Mac|O['’]|D['’]|Dell['’]|Lu|Jo|Fitz|Saint|St|San|(?:Van|Von)(?:[Dd]e[rn]?)?|Te[nr]|Zu[mr]?|D[aeiou]s?|Del|De[Ll][ao]s?|D[ae]lla|Degli|Dal|L[aeo]|El|Al|Ben)`;
const token = String.raw`(?:\p{Lu}[\p{Ll}’']+(?:[-‐‑’']\p{Lu}?\p{Ll}+)*|${glued}\p{Lu}\p{Ll}+(?:[-‐‑]\p{Lu}\p{Ll}+)*|(?:\p{Lu}\.){1,3}|M\.?ª(?:\p{Lu}\p{Ll}+)?|(?:Mohd|Muhd|Md|Wm|Chas|Geo|Jos|Thos|Fco)\.|\p{Lu}(?=\s\p{Lu}\p{Ll}))`;
const particle = String.raw`(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|le|la|el|al|bin|ben|y|e|zu|'t|de la|de los|van der|van den|van de|von der|degli|dello|dei|dy|op den|van 't|in 't|von und zu)`;
/** "Jr.", "III": part of the name where it is printed. */
const suffix = String.raw`(?:,?\s(?:[JS]r\.?|I{2,3}|IV|Filho|Neto|J[uú]nior)(?![\p{L}]))?`;
/** Two to six words and their particles, as a personal name is printed. */
export const namePattern = String.raw`${token}(?:\s?["“'‘(]\p{Lu}\p{Ll}+["”'’)])?(?:\s(?:${particle}\s)?${token}){1,5}(?!\p{Ll}*\p{Lu}\p{Ll})${suffix}`;
const whole = new RegExp(`^${namePattern}$`, "u");
const upper = /^(?:\p{Lu}\. )?\p{Lu}[\p{Lu}'’-]+(?:\s(?:\p{Lu}\.?|\p{Lu}[\p{Lu}'’-]+)){1,3}$/u;
const isSmall = (code: number) => code >= 97 && code <= 122;
/** The second letter of most texts tells already. */
const isShouted = (text: string) => !isSmall(text.charCodeAt(1)) && upper.test(text);
/** Capitalised words that stand where a name could and belong to none. */
const never = new Set(
  (
    "continuous improvement workflow reliability governance automation assurance apply book order submit subscribe download login register the a an our your my we us you and or of for to in on at by with from about contact home page team staff people meet view read more learn see all new free get call click here this that these those what who how why when where is are was were be been not no yes " +
    "company companies group services service solutions solution products product business businesses industry industries software technology technologies systems system data digital marketing media design designs studio studios agency consulting consultants management marketing sales support customer customers client clients financial finance insurance bank banking capital investment investments legal law laws firm office offices estate real property properties health healthcare medical clinic hospital care dental dermatology center centre school schools university college institute academy education training research science sciences engineering construction building builders roofing plumbing heating cooling electric electrical energy solar power water oil gas home homes house garden kitchen bath furniture woodworks food foods restaurant hotel hotels travel tours car cars auto automotive transport logistics shipping delivery store stores shop shopping market online internet web website site email phone fax address street avenue road drive lane boulevard suite floor building city county state north south east west central upper lower great new old saint san santa los las " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today " +
    "privacy policy terms conditions cookie cookies rights reserved copyright disclaimer sitemap login register search menu blog news press events event careers career jobs job gallery portfolio testimonials testimonial reviews review faq faqs pricing plans overview features feature resources resource case studies study partners partner community foundation association society club council committee department ministry government national international global world american british european english french german spanish italian dutch portuguese brazilian united states kingdom america europe asia africa canada " +
    "best top quality professional premium standard custom family local certified licensed award awards winning experience experienced " +
    "google facebook twitter linkedin instagram youtube microsoft apple amazon wordpress shopify android windows " +
    "rua avenida praca empresa servicos produtos contato sobre nossa nosso nossos nossas equipe quem somos seguros consultoria igreja assembleia deus vitoria cristo calle plaza servicios productos contacto nuestra nuestro equipo nosotros entreprise services produits contact propos notre nos equipe mentions legales accueil unternehmen leistungen kontakt impressum datenschutz uber unser unsere bedrijf diensten producten over ons contact azienda servizi prodotti contatti chi siamo associazione societa via piazza privacidade politica lei proteccion datos protection donnees general " +
    "mission vision values history story board directors advisory leadership executive senior junior assistant nurse practitioner holy bible god jesus lord church christ good happy thank thanks dear welcome hello please follow join sign subscribe newsletter submit send message name first last full download upload watch play listen " +
    "plugins plugin docs documentation themes theme templates template widgets brothers sons bros ltd llc inc gmbh pty pvt pte ltda corp plc limited incorporated sarl srl spa contattaci scopri scoprile diventa leggi saiba conheca clique entre baixe descubra descubre conoce contactanos llamanos reserva decouvrez contactez voir lire telechargez entdecken mehr jetzt lesen bekijk lees meer vraag ontdek le les il lo gli un una uno attivita lessons lesson agreement agreements offering offerings related development number card credit union security social insured qualified qualificati professionisti professionals professional app apps mobile order orders item items price prices list lists page pages form forms file files map maps hours open closed located area areas zone type types part parts set sets model models class classes level levels project projects program programs plan plan process report reports note notes tip tips guide guides video videos photo photos image images book books article articles topic topics tag tags category categories question questions answer answers help tools tool option options detail details information info description summary introduction conclusion contents table chapter section " +
    "universidad universidade universita universite universitat universiteit hochschule fachhochschule instituto institut istituto instituut escuela escola ecole schule scuola gymnasium hopital ospedale krankenhaus ziekenhuis klinik klinikum clinique clinica banco banque banca ministerio ministerium ministere ministero colegio facultad faculdade facolta fakultat fundacion fundacao fondation stiftung fondazione stichting parroquia ayuntamiento municipio gemeente prefeitura comune laboratorio laboratorium ntra nuestra nossa senora senhora " +
    "current opening openings vacancy vacancies position positions vacantes vacante vagas vaga ofertas oferta stellenangebote stellenangebot offres vacatures vacature posizioni aperte offene aktuelle " +
    "square theatre theater museum library docks harbour centro consulta consultorio sala recepcion fachada edificio respiratoria respiratorio familie family famille familia famiglia " +
    "test tests testing collaudo collaudi prova prove messung messungen prufung prufungen essai essais ensaio ensaios ensayo ensayos keuring keuringen montage wartung reparatur maintenance manutenzione mantenimiento manutencao onderhoud installazione instalacion instalacao installatie fale falar ligue ligar llamar llame appeler appelez anrufen bellen chiamare " +
    "associates solicitors advocates barristers relations relaciones relacoes relazioni beziehungen relaties public publico publique affairs " +
    "guest keynote invited featured past memoriam memory smart big black white red blue green gold silver royal grand " +
    "mustermann musterfrau doe lorem ipsum creative creatives creations photography productions pictures films records interiors pool stadium arena guarantee guarantees guaranteed warranty warranties accountability workmanship"
  ).split(/\s+/),
);

const plainWord = /^[a-z]+$/;
const plainWords = /^[a-z -]+$/;

/** One word folded, without the signs around it. */
export function lettersOf(word: string): string {
  const folded = fold(word);
  return plainWord.test(folded) ? folded : folded.replace(/[^\p{L}-]/gu, "");
}

/** A capitalised word that begins sentences and headings, not names. */
export function neverNames(word: string): boolean {
  const plain = lettersOf(word);
  return plain.length > 1 && never.has(plain) && !givenNames.has(plain);
}

export function looksLikeName(text: string): boolean {
  if (text.length < 5 || text.length > 60) return false;
  // Several rules ask for the same name one after the other.
  if (judged.text !== text) judged = { text, answer: isPrintedLikeName(text) };
  return judged.answer;
}
let judged = { text: "", answer: false };

function isPrintedLikeName(text: string): boolean {
  const all = isShouted(text);
  if (!all && !whole.test(text)) return false;
  // "Alder's Finest": whose it is.
  if (/\p{Ll}['’]s(?!\S)/u.test(text)) return false;
  const plain = fold(text);
  const folded = (plainWords.test(plain) ? plain : plain.replace(/[^\p{L} -]/gu, "")).split(" ");
  const known = isGivenName(folded[0] ?? "");
  const longest = known ? 8 : 5;
  if (folded.length > longest || folded.filter((word) => word.length > 1).length < 2) return false;
  // "Loading Dock", "Roofing Crew": what is being done, unless it is a first name.
  if (/^[a-z]{4,}ing$/.test(folded[0] ?? "") && !givenNames.has(folded[0] ?? "")) return false;
  if (
    folded.some(
      (word, at) =>
        (word.length > 1 &&
          never.has(word) &&
          // "Marie Le Goff".
          !(word === "le" && at === 1 && folded.length > 2 && known) &&
          // "Paula Read": words that became family names.
          !(at > 0 && at === folded.length - 1 && known && wordNames.has(word)) &&
          !(at > 1 && at === folded.length - 1 && word === "junior") &&
          !(at > 0 && particles.has(word))) ||
        (word.length > 2 &&
          isRoleWord(word) &&
          !givenNames.has(word) &&
          // "Laura Baker": trades that became family names.
          !(
            at > 0 &&
            (at === folded.length - 1 || folded.length > 2) &&
            tradeNames.has(word) &&
            known
          )),
    )
  )
    return false;
  // A shouted line is a heading more often than a person; only a known first name makes it one.
  return !all || known;
}

/** "K. Orth": initials before one family name, which only a polite title makes somebody's. */
const initialsThenName =
  /^(?:\p{Lu}\. ?){1,3}(?:(?:[Vv]an|[Dd]e[rn]?|[Vv]on|[Tt]e[rn]|den|la|le) ){0,3}\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}\p{Ll}{2,})?$/u;
export function isInitialled(name: string): boolean {
  return (
    name.startsWith("Mr. ") &&
    initialsThenName.test(name.slice(4)) &&
    name
      .slice(4)
      .split(" ")
      .every((word) => word.length < 3 || !(neverNames(word) || isRoleWord(lettersOf(word))))
  );
}

const wordNames = new Set(
  "read page young long day best good rich power price black white green may love rose banks key small little strong case french english".split(
    " ",
  ),
);
const particles = new Set("de da do dos das del di du van von der den y e la los".split(" "));
const tradeNames = new Set(
  "pintor pintora malerin pedreira pedreiro ferreira ferrer herrero guerrero zapatero carpintero molinero pastor abad conde duque marques sastre mestre maestre boulanger fournier meunier tisserand molenaar mulder visser smid bakker slager kuiper ferrari ferraro barbieri sarti baker brewer butcher butler carpenter cook cooper dean bishop farmer gardener mason potter priest tailor koch backer gartner winzer schneider muller chef".split(
    " ",
  ),
);

export function hasGivenName(name: string): boolean {
  // "Mª Luisa": María, as Spanish pages shorten it.
  if (/^M\.?ª/.test(name)) return true;
  const end = name.search(/\s/);
  const first = lettersOf(end < 0 ? name : name.slice(0, end));
  const hyphen = first.indexOf("-");
  return isGivenName(hyphen < 0 ? first : first.slice(0, hyphen));
}

const leadingTitle = new RegExp(`^${title}`, "u");

/** "Ik ben Marieke van Dael": who says so is the one named. */
export const sayingSo =
  /^(?:Ik ben|Ich bin|Je suis|I am|I['’]m|Yo soy|Soy|Eu sou|Sou|Io sono|Sono|My name is|Mijn naam is|Mein Name ist|Mi chiamo|Me llamo|Me chamo|Meu nome é)\s(?=\p{Lu})/u;

/** "Luc MOREL": registers and legal pages shout the family name. */
export const shoutedName = String.raw`(?:${namePattern}|${token}(?:[ -]${token}){0,2}\s(?!(?:CR[A-Z]{1,5}|COREN|OAB|CAU|RQE|NMLS|DRE|NIF|CIF)(?!\p{L}))\p{Lu}[\p{Lu}'’-]{2,25}(?![\p{L}]))`;
const familyShouted = new RegExp(`^${token}(?:[ -]${token}){0,2} \\p{Lu}[\\p{Lu}'’-]{2,25}$`, "u");

/** "Cabinet de Maître Anne Morvan", "Praktijk van Marieke van Dael": whose house it is, without what it is. */
const houseOf =
  /^(?:Cabinet|Étude|Praxis|Praktijk|Studio|Kanzlei|Bufete|Despacho|Escritório|Consultório|Consultorio|Notaría|Atelier|Office|Practice) (?:de |of |van |di |von |do |da |del )?/u;

/** "Renata e Paulo Prado". */
const oneSurname = /^(\S+) (?:e|y) (\S+) (.+)$/;

/** Two people whose "e" or "y" could stand inside one long name: "Renata Lima e Paulo Prado". */
export function peopleIn(name: string): string[] {
  const bare = name.replace(houseOf, "");
  const one = bare !== name && hasGivenName(bare.replace(leadingTitle, "")) ? bare : name;
  const couple = oneSurname.exec(one);
  if (couple?.[1] && couple[2] && hasGivenName(couple[1]) && hasGivenName(couple[2]))
    return [`${couple[1]} ${couple[3]}`, `${couple[2]} ${couple[3]}`];
  const [first = "", second, third] = one.split(/ (?:e|y|und|et|and|en) /);
  return second !== undefined &&
    third === undefined &&
    first.includes(" ") &&
    second.includes(" ") &&
    hasGivenName(second.replace(leadingTitle, ""))
    ? [first, second]
    : [one];
}

export function tidyName(name: string): string {
  if (tidied.name !== name) tidied = { name, tidy: withoutTitle(name) };
  return tidied.tidy;
}
let tidied = { name: "", tidy: "" };

function withoutTitle(name: string): string {
  if (isInitialled(name)) return name.slice(4);
  const said = name.replace(sayingSo, "");
  const bare = (isDonald(said) ? said : said.replace(leadingTitle, "")).trim();
  if (isShouted(bare)) return inOrdinaryCase(bare);
  return !isSmall(bare.charCodeAt(bare.length - 1)) &&
    familyShouted.test(bare) &&
    !/ (?:I{2,3}|IV)$/.test(bare) &&
    (hasGivenName(bare) || !isAcronym(bare.slice(bare.lastIndexOf(" ") + 1)))
    ? bare.replace(/\S+$/, inOrdinaryCase)
    : bare;
}

/** "Don Harwell", "Don H. Harwell": a first name where a family name or an initial follows it; "Don Pedro" is addressed. */
const isDonald = (name: string) =>
  name.startsWith("Don ") &&
  /^Don (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+$/u.test(name) &&
  !hasGivenName(name.slice(4));

/** "XRTD", "ERP", "HACCP": what nobody could say as a word is no family name, nor are three letters. */
const isAcronym = (word: string) =>
  word.length <= 3 || (word.length <= 5 && /^[^AEIOUYÀ-Ý]+$|[^AEIOUYÀ-Ý]{3}$/.test(word));

const inOrdinaryCase = (text: string) =>
  text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
