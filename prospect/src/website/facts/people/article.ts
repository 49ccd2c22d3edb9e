import { kindOf } from "../../choose-pages.ts";
import type { PageView } from "../../page-view.ts";

/** A report about something: those whom it names are seldom of the house. */
export function isArticle(view: PageView): boolean {
  let answer = answers.get(view);
  if (answer === undefined) answers.set(view, (answer = reportsSomething(view)));
  return answer;
}

const answers = new WeakMap<PageView, boolean>();

function reportsSomething(view: PageView): boolean {
  if (
    (view.metas.get("og:type") ?? []).some((type) => /^article$/i.test(type)) &&
    /\/(?:blog|news|post|article|press|noticias|actualites)\b|\/20\d\d\//i.test(view.page.url)
  )
    return true;
  return (
    /\/(?:blog|news|posts?|articles?)\/[^/]{8,}/i.test(view.page.url) ||
    (view.page.url.split("/").length > 5 && kindOf(view.page.url, "")?.kind === "news")
  );
}
