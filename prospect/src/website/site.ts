import { getDomainWithoutSuffix, getHostname, parse } from "tldts";
import type { PageView } from "./page-view.ts";
import { siteDomain, tenantPath } from "./site-address.ts";
import { languageOfPage } from "./facts/detect-language.ts";
import { structuredItems, type StructuredItem } from "./structured.ts";

/** All that the pages of one company hold, in the form the field readers want it. */
export interface Site {
  views: readonly PageView[];
  baseUrl: string;
  domain: string;
  /** The name inside the domain: `acme` of www.acme.co.uk. */
  label: string;
  /** Where many houses share one host, as with `someone.github.io/acme/`, the folder that is this one's, in lower case; else empty. */
  folder: string;
  /** Domains that are the company's own: of the base address and of canonical addresses. */
  ownDomains: ReadonlySet<string>;
  items: readonly StructuredItem[];
  /** What the pages are written in, the most used first. */
  languages: readonly string[];
  now: Date;
  givenName: string | undefined;
}

export function readSite(
  views: readonly PageView[],
  baseUrl: string,
  now: Date,
  givenName?: string,
): Site {
  const domain = siteDomain(baseUrl);
  const ownDomains = new Set([domain]);
  for (const view of views)
    if (view.canonical && samePlace(view.canonical, view.page.url))
      ownDomains.add(siteDomain(view.canonical));
  return {
    views,
    baseUrl,
    domain,
    label: (
      getDomainWithoutSuffix(baseUrl, { allowPrivateDomains: true }) ??
      getHostname(baseUrl) ??
      ""
    ).toLowerCase(),
    folder: folderOf(baseUrl),
    ownDomains,
    items: views.flatMap(structuredItems),
    languages: languagesOf(views),
    now,
    givenName,
  };
}

function folderOf(baseUrl: string): string {
  const tenant = tenantPath(baseUrl)
    .split("/")
    .filter((segment) => segment !== "");
  if (tenant.length > 0) return (tenant.at(-1) ?? "").replace(/^~/, "").toLowerCase();
  const { isPrivate } = parse(baseUrl, { allowPrivateDomains: true });
  const [folder = ""] = (URL.parse(baseUrl)?.pathname ?? "").split("/").slice(1, -1);
  return isPrivate ? folder.toLowerCase() : "";
}

/**
 * A canonical address on another domain is the house's own where it names this very page: a preview or a moved site.
 * Templates leave their own behind, which names a page of theirs.
 */
function samePlace(canonical: string, url: string): boolean {
  const [there, here] = [URL.parse(canonical), URL.parse(url)];
  if (!there || !here) return false;
  const place = ({ pathname }: URL) =>
    pathname
      .toLowerCase()
      .replace(/(?:\/index)?\.(?:html?|php|aspx?)$/, "")
      .replace(/\/+$/, "");
  return place(there) === place(here);
}

function languagesOf(views: readonly PageView[]): string[] {
  const counts = new Map<string, number>();
  for (const view of views) {
    const code = languageOfPage(view)?.code ?? view.lang?.slice(0, 2).toLowerCase();
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
