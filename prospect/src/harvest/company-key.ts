import { siteDomain, websiteUrl } from "../website/site-address.ts";

/** Builders that give each customer a name below theirs and are absent from the public suffix list. */
const tenantNames =
  /(?:^|\.)(?:wordpress\.com|squarespace\.com|business\.site|weebly\.com|jimdofree\.com|jimdosite\.com|negocio\.site|godaddysites\.com|webnode\.page|tumblr\.com|substack\.com|medium\.com|strikingly\.com|ueniweb\.com|bandcamp\.com)$/;

/** Networks on which a page, not a host, is a company's. */
const profileHosts =
  /(?:^|\.)(?:facebook\.com|instagram\.com|linkedin\.com|x\.com|twitter\.com|tiktok\.com|youtube\.com|etsy\.com|yelp\.com)$/;

/**
 * What makes two websites one company: the registrable domain, or the customer's own part of a shared host. A server
 * without a name is told apart by its port, since nothing else tells it apart.
 */
export function companyKey(website: string): string {
  const url = websiteUrl(website);
  if (!url) return website.trim().toLowerCase();
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^www\./, "");
  if (tenantNames.test(host)) return host;
  if (profileHosts.test(host)) {
    const parts = url.pathname
      .toLowerCase()
      .split("/")
      .filter((part) => part !== "");
    const depth = /^(?:company|in|school|channel|c|shop|biz|pages)$/.test(parts[0] ?? "") ? 2 : 1;
    return [host, ...parts.slice(0, depth)].join("/");
  }
  const domain = siteDomain(url.href).toLowerCase();
  const nameless =
    domain === host &&
    (/^[\d.]+$/.test(host) ||
      host.startsWith("[") ||
      host === "localhost" ||
      host.endsWith(".localhost"));
  return nameless && url.port !== "" ? `${host}:${url.port}` : domain;
}

/** Legal forms and little words that two spellings of one name may differ in. */
const legalForms = new Set(
  "ab ag as bv co company corp corporation cv eireli ek gmbh group grupo holding inc incorporated kft kg lda limitada limited llc llp lp ltd ltda me mbh nv oy oyj plc pty pvt sa sarl sas sc scrl se sl slu snc spa sp spzoo srl sro ug und and e y et the".split(
    " ",
  ),
);

/** A company name without case, marks, punctuation and legal form; empty when nothing else is left of it. */
export function nameKey(name: string): string {
  return (
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/ß/g, "ss")
      // "S.A." and "G.m.b.H." are one word each.
      .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll(".", ""))
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .split(" ")
      .filter((word) => !legalForms.has(word))
      .join(" ")
  );
}
