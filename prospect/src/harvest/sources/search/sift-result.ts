import { companyKey, nameKey } from "../../company-key.ts";
import { foldText } from "../../fold-words.ts";
import { readWebsite } from "../../read-website.ts";
import type { Discard, Find } from "../../source.ts";
import { otherKindOf } from "./other-sites.ts";
import type { SearchResult } from "./engine.ts";
import { tenantPath } from "../../../website/site-address.ts";

export type Sifted = { kind: "find"; find: Find } | { kind: "discard"; discard: Discard };

/** A search result as a company, or why it is none. */
export function siftResult(result: SearchResult, allowHosts: readonly string[] = []): Sifted {
  const read = readWebsite(result.url.replace(documentEnding, ""), allowHosts);
  const title = plain(result.title);
  if (!read.ok) return drop(title || result.url, result.url, "invalid_website", read.reason);
  const url = new URL(read.website);
  const other = otherKindOf(url);
  if (other !== undefined)
    return drop(
      title || url.hostname,
      result.url,
      "directory_page",
      `${url.hostname.replace(/^www\./, "")} is ${other}, not a company's own site.`,
    );
  if (listOfCompanies.test(foldText(title)))
    return drop(
      title,
      result.url,
      "directory_page",
      `“${clip(title)}” is a list of companies, not a company.`,
    );
  const path = tenantPath(url.href);
  const website = new URL(path, url.origin).href;
  const description = plain(result.snippet);
  return {
    kind: "find",
    find: {
      company_name: nameFrom(title, website),
      website,
      ...(description === "" ? {} : { description: clip(description, 500) }),
      source_url: result.url,
    },
  };
}

/** A company's own brochure says whose it is: its address without the file is the company's. */
const documentEnding = /(?<=\/)[^/]*\.(?:pdf|docx?|pptx?|xlsx?)(?:[?#].*)?$/i;

const listOfCompanies = new RegExp(
  [
    "\\b(?:top|best|leading|biggest|largest|os|as|las|los|die|les|the)?\\s*\\d{1,3}\\+?\\s+(?:\\w+\\s+){0,3}(?:best|top|leading|largest|biggest|companies|agencies|firms|clinics|startups|manufacturers|suppliers|hotels|restaurants|melhores|maiores|empresas|mejores|besten|meilleur)",
    "^(?:the\\s+)?(?:top|best)\\s+(?:\\d|\\w+\\s+(?:companies|agencies|firms|clinics|providers|manufacturers|dentists|suppliers))",
    "\\b(?:list|directory|ranking|rankings|comparison)\\s+of\\b",
    "\\b(?:lista|ranking|guia|diretorio|catalogo)\\s+(?:de|das|dos)\\b",
    "\\b(?:companies|clinics|firms|agencies|suppliers|dentists)\\s+(?:near me|in \\w+ \\(?20\\d\\d)",
    "\\balternatives to\\b|\\bvs\\.?\\s",
  ].join("|"),
  "u",
);

/** The part of a title that is the company's name: the one that its domain echoes; without such a part, the domain. */
export function nameFrom(title: string, website: string): string {
  const domain = companyKey(website);
  const label = nameKey(domain.split(/[./]/)[0] ?? "").replaceAll(" ", "");
  const parts = title
    .split(/\s+[|–—·•»:-]+\s+|\s*[|·•»]\s*|:\s+|,\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const letters = (part: string) => nameKey(part).replaceAll(" ", "");
  const echoed = parts.filter((part) => {
    const key = letters(part);
    return (
      key.length >= 3 && (label.includes(key) || key.includes(label) || initials(part) === label)
    );
  });
  // The shortest that the domain echoes: "Acme" rather than "Acme sells pumps".
  const name = echoed.sort((a, b) => a.length - b.length)[0];
  return name !== undefined && name.length <= 80 ? name : domain;
}

function initials(part: string): string {
  return foldText(part)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word[0] ?? "")
    .join("");
}

function plain(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/<[^<>]*>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

const clip = (text: string, length = 90) =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;

function drop(
  company_name: string,
  website: string,
  reason_code: Discard["reason_code"],
  reason: string,
): Sifted {
  return {
    kind: "discard",
    discard: { company_name: clip(company_name, 200), website, reason_code, reason },
  };
}
