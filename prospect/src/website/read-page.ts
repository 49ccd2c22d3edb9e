import { hash } from "node:crypto";
import { decode } from "./decode.ts";
import type { SavedPage } from "./types.ts";
import { viewOf } from "./page-view.ts";

export interface RawPage {
  bytes: Uint8Array;
  url: string;
  requestedUrl?: string;
  status?: number;
  headers?: Record<string, string>;
  fetchedAt: string;
  /** False for robots files, sitemaps and data: they are kept as text and never parsed as markup. */
  asHtml?: boolean;
}

/** From bytes to a page that can be quoted: decoded, hashed, with its cleaned visible text. */
export function readPage(raw: RawPage): SavedPage {
  const headers = raw.headers ?? {};
  const page: SavedPage = {
    url: raw.url,
    requested_url: raw.requestedUrl ?? raw.url,
    status: raw.status ?? 200,
    headers,
    html: decode(raw.bytes, headers["content-type"]),
    sha256: hash("sha256", raw.bytes),
    title: "",
    text: "",
    fetched_at: raw.fetchedAt,
  };
  if (raw.asHtml === false) {
    page.text = page.html;
    return page;
  }
  const view = viewOf(page);
  page.title = view.title;
  page.text = view.text;
  return page;
}
