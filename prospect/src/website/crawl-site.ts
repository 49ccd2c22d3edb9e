import { turn } from "@leadstream/runtime/turn";
import { choosePages, pageUrl } from "./choose-pages.ts";
import { failures } from "./failures.ts";
import type { FetchOutcome, FetchPolitely } from "./fetch-politely.ts";
import { refuseAddress, refuseIdentity } from "./identity.ts";
import { pageWarnings } from "./page-warnings.ts";
import { viewOf, type PageView } from "./page-view.ts";
import { sameSite, siteDomain, websiteUrl } from "./site-address.ts";
import type { CrawlOutcome, PageWarning, SavedPage } from "./types.ts";

export interface CrawlSite {
  website: string;
  fetchPolitely: FetchPolitely;
  maxPages: number;
  signal: AbortSignal;
  /** Called with each page as it arrives. */
  onPage?: (page: SavedPage) => void | Promise<void>;
}

/** Home first, then the pages likeliest to say who a company is. Only a home that cannot be read ends the lead. */
export async function crawlSite({
  website,
  fetchPolitely,
  maxPages,
  signal,
  onPage,
}: CrawlSite): Promise<CrawlOutcome> {
  const home = await openHome(website, fetchPolitely, signal);
  if (!home.ok) return home;
  await turn(); // to read a page is work
  const refused = refuseIdentity(home.page);
  if (refused) return { ok: false, failure: refused };
  const pages: SavedPage[] = [home.page];
  const seen = new Set([
    pageUrl(home.page.url),
    pageUrl(home.page.requested_url),
    home.page.sha256,
  ]);
  await onPage?.(home.page);

  const add = async (url: string): Promise<SavedPage | null> => {
    const address = pageUrl(url);
    if (!address || seen.has(address) || pages.length >= maxPages) return null;
    seen.add(address);
    const outcome = await fetchPolitely(address, { signal });
    if (!outcome.ok || !sameSite(outcome.page.url, home.page.url)) return null;
    const { page } = outcome;
    if (seen.has(page.sha256) || (page.url !== address && seen.has(pageUrl(page.url)))) return null;
    seen.add(page.sha256).add(pageUrl(page.url));
    pages.push(page);
    await turn(); // to read a page is work
    await onPage?.(page);
    return page;
  };

  for (const frame of framesOf(viewOf(home.page))) await add(frame);
  const links = pages.flatMap((page) => viewOf(page).links.map(({ url, text }) => ({ url, text })));
  let choices = choosePages(home.page.url, links, maxPages * 2);
  if (choices.length < Math.min(4, maxPages - 1) && !signal.aborted)
    choices = choosePages(
      home.page.url,
      [...links, ...(await sitemapLinks(home.page.url, fetchPolitely, signal))],
      maxPages * 2,
    );
  for (const choice of choices) {
    if (pages.length >= maxPages || signal.aborted) break;
    await add(choice.url);
  }
  if (signal.aborted) return { ok: false, failure: failures.cancelled() };
  const warnings: PageWarning[] = pages.flatMap((page) => pageWarnings(viewOf(page)));
  return {
    ok: true,
    baseUrl: new URL("/", home.page.url).href,
    domain: siteDomain(home.page.url),
    pages,
    warnings,
  };
}

type Home = { ok: true; page: SavedPage } | Extract<CrawlOutcome, { ok: false }>;

async function openHome(
  website: string,
  fetchPolitely: FetchPolitely,
  signal: AbortSignal,
): Promise<Home> {
  const asked = websiteUrl(website);
  if (!asked)
    return {
      ok: false,
      failure: failures.refused(website.slice(0, 80), "it is not a web address"),
    };
  const refused = refuseAddress(asked.href);
  if (refused) return { ok: false, failure: refused };
  let first: FetchOutcome | null = null;
  for (const address of homeAddresses(asked, website)) {
    const outcome = await fetchPolitely(address, { signal });
    if (outcome.ok) return followRefresh(outcome.page, fetchPolitely, signal);
    first ??= outcome;
    if (!worthAnotherAddress(outcome.failure.code)) return outcome;
  }
  return (
    first ?? {
      ok: false,
      failure: failures.refused(website.slice(0, 80), "it is not a web address"),
    }
  );
}

/** As typed, then without TLS when none was typed, then with or without `www`. */
function homeAddresses(asked: URL, typed: string): string[] {
  const addresses = [asked.href];
  const other = new URL(asked);
  other.protocol = asked.protocol === "https:" ? "http:" : "https:";
  if (!/^http:/i.test(typed.trim())) addresses.push(other.href);
  if (/[a-z]/i.test(asked.hostname) && !asked.hostname.startsWith("[")) {
    const www = new URL(asked);
    www.hostname = asked.hostname.startsWith("www.")
      ? asked.hostname.slice(4)
      : `www.${asked.hostname}`;
    addresses.push(www.href);
  }
  return addresses;
}

function worthAnotherAddress(code: string): boolean {
  return code === "site_unreachable" || code === "site_not_found" || code === "site_timeout";
}

/** A page that only says "go there" is not the page; two hops are enough for any honest site. */
async function followRefresh(
  start: SavedPage,
  fetchPolitely: FetchPolitely,
  signal: AbortSignal,
): Promise<Home> {
  let page = start;
  const seen = new Set([page.url]);
  for (let hops = 0; hops < 2; hops += 1) {
    const view = viewOf(page);
    const match = /^\s*(\d{1,3})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']{1,2000})/i.exec(
      view.refresh ?? "",
    );
    if (!match?.[2] || Number(match[1]) > 10) break;
    const target = absolute(match[2].trim(), view.base);
    if (!target || seen.has(target)) break;
    seen.add(target);
    const outcome = await fetchPolitely(target, { signal });
    if (!outcome.ok) {
      if (view.text.length > 400) break;
      return outcome;
    }
    page = outcome.page;
  }
  return { ok: true, page };
}

function framesOf(view: PageView): string[] {
  if (view.text.length > 500) return [];
  return view.frames
    .flatMap((raw) => absolute(raw, view.base) ?? [])
    .filter((url) => sameSite(url, view.page.url))
    .slice(0, 3);
}

async function sitemapLinks(
  home: string,
  fetchPolitely: FetchPolitely,
  signal: AbortSignal,
): Promise<{ url: string; text: string }[]> {
  const read = async (url: string): Promise<string[]> => {
    const outcome = await fetchPolitely(url, { signal, accept: "xml" });
    if (!outcome.ok) return [];
    return [
      ...outcome.page.text
        .slice(0, 2_000_000)
        .matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})/gi),
    ]
      .flatMap((match) => match[1]?.replaceAll("&amp;", "&") ?? [])
      .slice(0, 5000);
  };
  const found = await read(new URL("/sitemap.xml", home).href);
  const nested = found.filter((url) => /\.xml$/i.test(url) && sameSite(url, home));
  const pageMaps = nested.filter(
    (url) =>
      /page|sitemap-?\d*\.xml|misc/i.test(url) &&
      !/post|product|tag|category|author|image|video/i.test(url),
  );
  const deeper =
    pageMaps[0] && pageMaps[0] !== found[0]
      ? await read(pageMaps[0])
      : pageMaps[0]
        ? await read(pageMaps[0])
        : [];
  return [...found, ...deeper]
    .filter((url) => !/\.xml$/i.test(url))
    .map((url) => ({ url, text: "" }));
}

function absolute(raw: string, base: string): string | null {
  try {
    return new URL(raw, base).href;
  } catch {
    return null;
  }
}
