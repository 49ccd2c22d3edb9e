import { extractFacts } from "../extract-facts.ts";
import { readPage } from "../read-page.ts";
import type { Extraction, SavedPage } from "../types.ts";

export const now = new Date("2026-11-22T12:00:00.000Z");

/** A saved page from markup, as if it had been fetched. */
export function pageOf(
  html: string | Uint8Array,
  url = "https://acme-pumps.com/",
  headers: Record<string, string> = {},
): SavedPage {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  return readPage({
    bytes,
    url,
    headers: { "content-type": "text/html", ...headers },
    fetchedAt: now.toISOString(),
  });
}

/** A whole document around a body. */
export const documentOf = (body: string, head = "", lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export function extract(
  html: string,
  options: { url?: string; baseUrl?: string; companyName?: string } = {},
): Extraction {
  const { url = "https://acme-pumps.com/", companyName } = options;
  const { baseUrl = new URL("/", url).href } = options;
  return extractFacts([pageOf(html, url)], {
    baseUrl,
    now,
    ...(companyName === undefined ? {} : { companyName }),
  });
}

export const valuesOf = (extraction: Extraction, field: string) =>
  extraction.facts
    .filter((fact) => fact.field === field && fact.status !== "conflicting")
    .map((fact) => fact.value);
