import type { PageView } from "../../page-view.ts";
import { isStrangePage } from "./emitter.ts";
import type { Found } from "./found.ts";
import { hasGivenName, looksLikeName } from "./person-name.ts";

const couple =
  /^(?:(?:photo|picture|portrait|foto|bild|retrato|ritratto)(?: (?:of|von|de|di|van))? )?(\p{Lu}[\p{Ll}’'-]+) (?:and|&|und|et|e|y|en) (\p{Lu}[\p{Ll}’'-]+) ((?:(?:de|da|do|van|von|der|den|di|del|la|le) ){0,2}\p{Lu}[\p{L}’'-]+)[.,]?$/u;

/** "Paul and Anna Voss" as a picture's alternative text where the page tells of the Voss family. */
export function familyPictures(view: PageView): Found[] {
  if (view.images.length === 0) return [];
  return view.images.flatMap(({ alt }): Found[] => {
    if (alt.length < 12 || alt.length > 60 || !/ (?:and|&|und|et|e|y|en) /.test(alt)) return [];
    const [, first = "", second = "", surname = ""] = couple.exec(alt.trim()) ?? [];
    if (!hasGivenName(first) && !hasGivenName(second)) return [];
    if (!tellsOfFamily(view.text, surname) || isStrangePage(view)) return [];
    return [first, second].flatMap((given): Found[] => {
      const name = `${given} ${surname}`;
      return looksLikeName(name)
        ? [
            {
              name,
              role: null,
              view,
              quote: alt,
              method: "meta",
              weight: hasGivenName(name) ? 0.7 : 0.9,
            },
          ]
        : [];
    });
  });
}

function tellsOfFamily(text: string, surname: string): boolean {
  if (surname === "" || !text.includes(surname)) return false;
  return new RegExp(
    `${surname} (?:[Ff]amily|[Ff]amilie|[Ff]arm)(?!\\p{L})|(?:[Ff]amilie|[Ff]amille|[Ff]amilia|[Ff]amília|[Ff]amiglia) ${surname}(?!\\p{L})`,
    "u",
  ).test(text);
}
