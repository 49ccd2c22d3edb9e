import { kindOf } from "../../choose-pages.ts";
import type { PageView } from "../../page-view.ts";
import type { Site } from "../../site.ts";

/** What is said on the page that a site opens with weighs so much more. */
export const homeWorth = 0.14;

/** What a page counts as a place to describe the house. */
export function pageWorth(view: PageView, site: Site): number {
  const address = view.canonical ?? view.page.url;
  let path = "/";
  try {
    path = new URL(address).pathname;
  } catch {
    // A broken canonical address says nothing.
  }
  // The home page of a house that has a folder of a host.
  const folder = URL.parse(site.baseUrl)?.pathname.replace(/[^/]*$/, "") ?? "/";
  const below = path.startsWith(folder) ? `/${path.slice(folder.length)}` : path;
  // Several pages of one address: the first is the home page, the others are not known.
  if (/^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(below))
    return site.views[0] === view ? homeWorth : -0.02;
  if (
    /testimonials?|reviews?|faq|\/blog\/|\/news\/|\/product\/|\/collections?\/|\/category\/|privacy|terms|shipping|returns?-|refund|cookies?|privacidad|datenschutz|livraison|versand|spedizion|env[ií]os|polic(?:y|ies)/i.test(
      path,
    )
  )
    return -0.12;
  const kind = kindOf(new URL(path, site.baseUrl).href, view.title)?.kind;
  return kind === "about"
    ? 0.08
    : kind === "contact" || kind === "imprint" || kind === "careers" || kind === "news"
      ? -0.12
      : kind === "team"
        ? -0.1
        : 0;
}

const rulesPage =
  /shipping|returns?[-_. ]|refund|cookie|privacy|terms|polic(?:y|ies)|privacidad|confidentialite|datenschutz|agb|livraison|versand|spedizion|env[ií]os|algemene-voorwaarden/i;

/** A page of rules: its summary is of the rules, unless it names the house and says what that is. */
export const isRulesPage = (view: PageView) =>
  rulesPage.test(URL.parse(view.page.url)?.pathname ?? "");
