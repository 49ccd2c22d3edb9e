import type { SavedPage } from "../../website/types.ts";

/** The pages of a sample site as a crawl would have saved them. */
export function savedPagesOf(site: {
  readonly texts: readonly { url: string; title: string; text: string }[];
}): SavedPage[] {
  return site.texts.map(({ url, title, text }) => ({
    url,
    requested_url: url,
    status: 200,
    headers: {},
    html: text,
    sha256: "0".repeat(64),
    title,
    text,
    fetched_at: "2026-11-20T09:00:00.000Z",
  }));
}
