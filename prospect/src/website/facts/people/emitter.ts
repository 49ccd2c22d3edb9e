import { kindOfPage } from "../../choose-pages.ts";
import type { Line, PageView } from "../../page-view.ts";
import { othersSpeak } from "../strangers.ts";
import { inListOfOthers } from "../third-party-lists.ts";
import { letterKey, nameKey } from "../name-key.ts";
import { isCredit, makesSite, namesMaker } from "./credits.ts";
import { isDepartment } from "./departments.ts";
import type { Emit } from "./found.ts";
import { groupOf } from "./group.ts";
import { isInitialled, looksLikeName, peopleIn, tidyName } from "./person-name.ts";
import { isRole, worksElsewhere } from "./role.ts";
import { isToldOfOthers } from "./told-of-others.ts";

const strangerHeadings =
  /testimonial|what (?:our )?(?:clients|customers|people|patients|students)|reviews?\b|client stories|success stories|depoimentos|o que (?:nossos|dizem)|opiniones|lo que dicen|testimonios|t[ée]moignages|avis (?:de|clients)|ils parlent|kundenstimmen|referenzen|das sagen|(?:was|das) .{0,20}(?:kunden|patienten|gäste|andere) .{0,12}sagen|wat .{0,20}(?:klanten|anderen|patiënten|gasten) .{0,8}(?:zeggen|vinden)|ervaringen|klanten over|recensies|recensioni|guest ?book|gästebuch|livre d[’']or|gastenboek|libro de visitas|libro degli ospiti|livro de visitas|dicono di noi|^(?:h[ée]berge(?:ur|ment)|hosting|hoster|alojamiento web|hospedagem|webdesign|web ?design|r[ée]alisation|realizzazione|conception|cr[ée]ation (?:du |de (?:ce |votre )?)site|cria[cç][aã]o (?:do |de )site|desenvolvimento (?:do )?site|desarrollo web|sviluppo (?:del )?sito|realisierung|umsetzung)(?!\p{L})|^(?:in (?:loving )?memory|in memoriam|en memoria|em mem[óo]ria|in ricordo|in stiller trauer|wir gedenken|past (?:presidents?|chair\p{L}*|masters?|officers?|captains?)|expresidentes|ex[- ]presidentes|anciens? présidents?|ehemalige \p{L}+)(?!\p{L})|^(?:guest|keynote|featured|invited) (?:speakers|artists|performers)|^(?:ponentes|palestrantes|relatori|intervenants|gastreferenten|gastredner|sprekers)(?!\p{L})|advisory board|advisors|investors|board of advisors/iu;

/** Pages of strangers' words by their title or address. */
export const isStrangePage = ({ title, page }: PageView): boolean =>
  strangerHeadings.test(title) ||
  /guest-?book|g(?:ä|ae|a)stebuch|livre-?dor|gastenboek|libro-?(?:de-?visitas|degli-?ospiti)|testimonials?|reviews?|depoimentos|temoignages|case-stud/i.test(
    page.url,
  );

/** Who wrote an article is named for that. */
const authorHeading =
  /^(?:about |meet |sobre |über |à propos de )?(?:(?:the|den|el|la|o|l['’])\s?)?(?:authors?|autora?|auteure?|autore|autrice|autorin)$|^written by/i;

/** How many lines below its heading a testimonial may stand. */
const headingReach = 40;

/** "Escola Municipal Professora Ana Ruiz": whose name a school or a street bears. */
const bearsName =
  /^(?:Escola|Col[ée]gio|Escuela|Instituto|Rua|Avenida|Praça|Calle|École|Lycée|Collège|Rue|Scuola|Istituto|Piazza|Schule|Grundschule|Realschule|Straße|Fonda[ct]ion|Fundação|Fundación|Fondazione|Stiftung|Biblioteca|Bibliothek|Teatro|Museu|Museo)\s/u;
const former =
  /^(?:(?:Landes|Bundes)(?:daten|beauftragte)|former|ex|ancien(?:ne)?|antigu[oa]|antig[oa]|ehemalige[rn]?|voormalig|vroegere)[ -]/i;

/** "Ann Voss Gmb", cut from "Ann Voss GmbH": the word goes on behind the name. */
function goesOn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  // A name that the next one touches is whole: "Ann VossKestrel House".
  return (
    at >= 0 &&
    /^(?:\p{Ll}|\p{Lu}(?!\p{L}))/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}

/** Where the names of a line stand. */
interface Standing {
  view: PageView;
  index: number;
  /** The last heading above, "" before the first, and where it stands. */
  heading: string;
  headingAt: number;
  strangePage: boolean;
  article: boolean;
  /** A heading above announces people. */
  grouped: boolean;
  houseKeys: readonly string[];
}

/** Notes the names that rules find in one line. */
export function emitterAt({
  view,
  index,
  heading,
  headingAt,
  strangePage,
  article,
  grouped,
  houseKeys,
}: Standing): Emit {
  const line = view.lines[index] as Line;
  const above = view.lines[index - 1]?.text ?? "";
  const isStranger = (role: string | null) =>
    strangePage ||
    (index - headingAt < headingReach && strangerHeadings.test(heading)) ||
    othersSpeak(line.element) ||
    isCredit(above) ||
    // A quotation ends before the heading of the next person; below "Our team", or of its owner, the house says it.
    (/^[“"«]/.test(above) &&
      !grouped &&
      !/^h[1-6]$/.test(line.tag) &&
      !(role !== null && houseKeys.some((house) => nameKey(role).includes(house))));
  /** A customer's name heads the praise that ends with who gave it: "Heron Pumps", …, "Ana Ruiz, buyer, Heron Pumps". */
  const isHeaded = (role: string) =>
    heading.length > 3 &&
    letterKey(role).endsWith(letterKey(heading)) &&
    (!isRole(heading) || (role.endsWith(`, ${heading}`) && !isDepartment(heading))) &&
    groupOf(heading) === null &&
    !houseKeys.some((house) => nameKey(heading).includes(house));
  return (names, role, quote, weight) => {
    // A list before the role is no pair.
    const people = (role?.includes(":") ? [names] : peopleIn(names)).filter(
      (name) => (looksLikeName(tidyName(name)) || isInitialled(name)) && !goesOn(line.text, name),
    );
    if (people.length === 0) return [];
    const isMaker =
      makesSite(line.text, people[0] ?? "") ||
      (role !== null &&
        !grouped &&
        namesMaker(role, line.text, line.region === "footer" || kindOfPage(view) === "imprint"));
    const refused = isMaker
      ? "made the site or its pictures"
      : isStranger(role) || isToldOfOthers(line.text, people[0] ?? "")
        ? "somebody quoted or reviewed on the page"
        : (role !== null &&
              ((worksElsewhere(role, houseKeys) && groupOf(role) === null) ||
                former.test(role) ||
                isHeaded(role))) ||
            inListOfOthers(view, index)
          ? "works for another organisation"
          : role !== null && (bearsName.test(role) || bearsName.test(`${above} `))
            ? "whom an institution is named after"
            : authorHeading.test(heading)
              ? "named as the author of an article"
              : undefined;
    return people.map((name) => ({
      name,
      role,
      view,
      quote,
      method: "text",
      weight: article ? weight - 0.3 : weight,
      ...(refused ? { refused } : {}),
    }));
  };
}
