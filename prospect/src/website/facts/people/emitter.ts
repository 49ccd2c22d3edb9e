import type { Line, PageView } from "../../page-view.ts";
import { othersSpeak } from "../strangers.ts";
import { isCredit } from "./credits.ts";
import type { Emit } from "./found.ts";
import { looksLikeName, peopleIn, tidyName } from "./person-name.ts";
import { worksElsewhere } from "./role.ts";

const strangerHeadings =
  /testimonial|what (?:our )?(?:clients|customers|people|patients|students)|reviews?\b|client stories|success stories|depoimentos|o que (?:nossos|dizem)|opiniones|lo que dicen|testimonios|t[ée]moignages|avis (?:de|clients)|ils parlent|kundenstimmen|referenzen|das sagen|ervaringen|klanten over|recensies|recensioni|dicono di noi|^(?:h[ée]berge(?:ur|ment)|hosting|hoster|alojamiento web|hospedagem|webdesign|web ?design|r[ée]alisation|realizzazione|conception)(?!\p{L})|advisory board|advisors|investors|board of advisors/iu;

/** Pages of strangers' words by their title or address. */
export const isStrangePage = ({ title, page }: PageView): boolean =>
  strangerHeadings.test(title) ||
  /testimonials?|reviews?|depoimentos|temoignages|case-stud/i.test(page.url);

/** Who wrote an article is named for that. */
const authorHeading =
  /^(?:about |meet |sobre |über |à propos de )?(?:(?:the|den|el|la|o|l['’])\s?)?(?:authors?|autora?|auteure?|autore|autrice|autorin)$|^written by/i;

/** How many lines below its heading a testimonial may stand. */
const headingReach = 40;

/** Where the names of a line stand. */
interface Standing {
  view: PageView;
  index: number;
  /** The last heading above, "" before the first, and where it stands. */
  heading: string;
  headingAt: number;
  strangePage: boolean;
  article: boolean;
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
  houseKeys,
}: Standing): Emit {
  const line = view.lines[index] as Line;
  const above = view.lines[index - 1]?.text ?? "";
  const isStranger = () =>
    strangePage ||
    (index - headingAt < headingReach && strangerHeadings.test(heading)) ||
    othersSpeak(line.element) ||
    isCredit(above) ||
    // A quotation ends before the heading of the next person.
    (/^[“"«]/.test(above) && !/^h[1-6]$/.test(line.tag));
  return (names, role, quote, weight) => {
    // A list before the role is no pair.
    const people = (role?.includes(":") ? [names] : peopleIn(names)).filter((name) =>
      looksLikeName(tidyName(name)),
    );
    if (people.length === 0) return [];
    const refused = isStranger()
      ? "somebody quoted or reviewed on the page"
      : role !== null && worksElsewhere(role, houseKeys)
        ? "works for another organisation"
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
