import type { Line, PageView } from "../../page-view.ts";
import { isArticle } from "./article.ts";

/** What a house says of its people, and seldom of its customers: "Ann has thirty years …", "Anna leitet …". */
const tells =
  /^ (?:\p{Lu}\S+ )?(?:is|has|holds|brings|founded|started|began|grew|joined|works|leads|runs|trained|studied|qualified|speciali[sz]es|teaches|lives|ist|hat|leitet|arbeitet|gründete|studierte|absolvierte|unterrichtet|lebt|est|a|dirige|travaille|enseigne|accompagne|possède|es|tiene|trabaja|estudió|nació|é|tem|trabalha|nasceu|atua|è|ha|lavora|nasce|insegna|heeft|werkt|leidt|geeft|begon|studeerde) /u;
/** Of whom a house tells besides its own people. */
const others =
  /artist|speaker|author|alumn|student|winner|graduate|player|customer|client|patient|rider|künstler|referent|autor|schüler|kunde|sprecher|artiste|intervenant|élève|auteur|ponente|artista|alumno|aluno|palestrante|autore|relator|kunstenaar|spreker|leerling|klant|story|stories|case|interview|award|hall of fame|in memor|obituar|saint|model/i;

export const isAboutOthers = (view: PageView, heading: string) =>
  isArticle(view) || others.test(heading) || others.test(view.title) || others.test(view.page.url);

/** "Gary Wells FRICS" above "Gary has worked for …": who keeps a small house shows himself so on its pages. */
export function headsOwnPortrait(
  view: PageView,
  heading: string,
  name: string,
  next: Line | undefined,
): boolean {
  const [first = ""] = name.split(/\s+/);
  return (
    next !== undefined &&
    next.text.length > 40 &&
    next.text.startsWith(first) &&
    tells.test(next.text.slice(first.length, first.length + 40)) &&
    !isAboutOthers(view, heading)
  );
}
