import type { PageName } from "../company.ts";
import type { Site } from "../site.ts";

/** One way of building a website. Each writes the same company differently, as agencies do. */
export interface Layout {
  /** Character set the pages are sent in. */
  charset: "utf-8" | "windows-1252";
  render(site: Site, page: PageName): string;
}
