import { Element } from "domhandler";
import { kindOfPage } from "../../choose-pages.ts";
import { cleanLine } from "../../clean-text.ts";
import { textOf } from "../../element-text.ts";
import type { Line, PageView } from "../../page-view.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { othersSpeak } from "../strangers.ts";
import { isStrangePage } from "./emitter.ts";
import type { Found } from "./found.ts";
import { groupOf } from "./group.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { isRole } from "./role.ts";

/** "Foto da profissional Ana Ruiz", "Portrait of Ana Ruiz", "Porträt von …": what is shown, then whom. */
const shown =
  /^(?:(?:a |an |the |o |a |il |la |le |l['’]|un |une |una |ein |een )?(?:profile |staff |team |profil|mitarbeiter|pas|portrait|porträt)?(?:photo(?:graph)?(?:ie)?|picture|image|portrait|headshot|foto(?:grafia|grafie|grafía)?|porträt|portret|bild|imagem|imagen|retrato|ritratto|immagine|afbeelding|avatar)s?(?:\s*[:–-]\s*| (?:of|from|de|do|da|del|della|di|du|von|van|d['’]) ?))(?:(?:the|our|notre|nosso|nossa|nuestr[oa]|il|la|le|el|unser(?:er|em)?|onze|l['’]) ?)?(?:(?:profissional|professional|profesional|professionnelle?|professionista|mitarbeiter(?:in|s)?|medewerker|staff member|team member|colleague|collègue|colaborador[ae]?|funcionári[oa]|equipe|équipe|equipo|team) )?/iu;
/** "Ana Ruiz photo", "Ana Ruiz - Portrait". */
const shownAfter =
  /(?:\s*[-–|,:]\s*|\s)(?:photo|picture|portrait|headshot|foto|porträt|portret|bild|retrato|ritratto|avatar|profile)$/iu;
const fewest = 2;
const heading = /^h[1-4]$/;
const twoCapitals = /\p{Lu}\S*\s.*\p{Lu}|\s\p{Lu}\S*\s/u;

interface Pictured {
  name: string;
  role: string | null;
  alt: string;
  element: Element;
  /** The alt text says that it is a picture of somebody. */
  said: boolean;
}

/** Names that only the alternative texts of portraits tell: side by side on the team's page or below "Our team". */
export function portraitAlts(view: PageView): Found[] {
  if (view.images.length < fewest || isStrangePage(view)) return [];
  const isTeam = kindOfPage(view) === "team" || groupOf(view.title.split(/\s[|–—-]\s/)[0] ?? "");
  // Most pages have pictures and no part of people.
  const announces = ({ tag, text }: Line) =>
    tag.startsWith("h") && heading.test(tag) && groupOf(text) !== null;
  if (!isTeam && !view.lines.some(announces)) return [];
  const pictured = view.images.flatMap(({ alt, element, region }) => {
    if (
      alt.length < 7 ||
      alt.length > 90 ||
      !twoCapitals.test(alt) ||
      region === "nav" ||
      region === "footer"
    )
      return [];
    const one = picturedIn(alt, element);
    return one && !othersSpeak(element) && (isTeam || isBelowGroup(element)) ? [one] : [];
  });
  const known = pictured.filter(({ name }) => hasGivenName(name));
  if (new Set(known.map(({ name }) => name)).size < fewest) return [];
  // A rare first name counts where the same words stand before it and most of the others are known ones.
  const printed = known.filter(({ name }) => view.text.includes(name));
  const all =
    known.length * 2 > pictured.length && printed.length * 2 < known.length ? pictured : known;
  return all.flatMap(({ name, role, alt, said }): Found[] =>
    hasGivenName(name) || said
      ? [
          {
            name,
            role,
            view,
            quote: alt,
            method: "meta",
            weight: hasGivenName(name) ? 0.7 : 0.9,
          },
        ]
      : [],
  );
}

function picturedIn(alt: string, element: Element): Pictured | null {
  const bare = alt.replace(shown, "").replace(shownAfter, "");
  const [name = "", ...rest] = bare.split(/\s*(?:,|\||–|—| - |\()\s*/);
  const told = rest.join(", ").replace(/\)$/, "");
  const role = told !== "" && isRole(told) ? told : null;
  if (told !== "" && role === null) return null;
  const tidy = tidyName(onlyName.exec(name)?.[1] ?? "");
  return tidy !== "" && looksLikeName(tidy) && lexiconHits(name) === 0
    ? { name: tidy, role, alt, element, said: bare !== alt }
    : null;
}

/** The heading of the part that holds the picture announces people. */
function isBelowGroup(element: Element): boolean {
  let at: unknown = element.parent;
  for (let depth = 0; depth < 6 && at instanceof Element; depth += 1) {
    if (/^(?:body|main|html)$/.test(at.name)) return false;
    const heading = at.children.find(
      (child): child is Element => child instanceof Element && /^h[1-4]$/.test(child.name),
    );
    if (heading) {
      const text = cleanLine(textOf(heading, 80));
      // The name as the heading of a card stands below the part's own.
      if (!looksLikeName(text)) return groupOf(text) !== null;
    }
    at = at.parent;
  }
  return false;
}
