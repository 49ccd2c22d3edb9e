import { getDomainWithoutSuffix, getHostname } from "tldts";
import type { PageView } from "./page-view.ts";
import { siteDomain } from "./site-address.ts";
import { structuredItems, type StructuredItem } from "./structured.ts";

/** All that the pages of one company hold, in the form the field readers want it. */
export interface Site {
  views: readonly PageView[];
  baseUrl: string;
  domain: string;
  /** The name inside the domain: `acme` of www.acme.co.uk. */
  label: string;
  /** Domains that are the company's own: of the base address and of canonical addresses. */
  ownDomains: ReadonlySet<string>;
  items: readonly StructuredItem[];
  now: Date;
  givenName: string | undefined;
}

export function readSite(views: readonly PageView[], baseUrl: string, now: Date, givenName?: string): Site {
  const domain = siteDomain(baseUrl);
  const ownDomains = new Set([domain]);
  for (const view of views) if (view.canonical && view.canonical !== view.page.url) ownDomains.add(siteDomain(view.canonical));
  return {
    views,
    baseUrl,
    domain,
    label: (getDomainWithoutSuffix(baseUrl, { allowPrivateDomains: true }) ?? getHostname(baseUrl) ?? "").toLowerCase(),
    ownDomains,
    items: views.flatMap(structuredItems),
    now,
    givenName,
  };
}
