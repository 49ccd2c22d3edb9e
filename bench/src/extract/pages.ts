/** The pages that extraction is measured on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { companyPage } from "../company-page.ts";

export interface StoredPage {
  url: string;
  bytes: Buffer;
}

/** One list of pages a company: those of a folder that holds a folder a company with a `pages.json`, else made ones. */
export const companies = (folder: string): StoredPage[][] =>
  folder === "" ? generated() : stored(folder);

/** As a crawl brings them: four pages of each company. */
function generated(): StoredPage[][] {
  return Array.from({ length: 16 }, (_, index) =>
    ["", "about/", "contact/", "team/"].map((path) => ({
      url: `https://www.example.com/company-${index}/${path}`,
      bytes: Buffer.from(companyPage(index, path)),
    })),
  );
}

function stored(folder: string): StoredPage[][] {
  return readdirSync(folder).flatMap((name) => {
    const list = join(folder, name, "pages.json");
    if (!existsSync(list)) return [];
    const pages = JSON.parse(readFileSync(list, "utf8")) as { file: string; url: string }[];
    return [pages.map(({ file, url }) => ({ url, bytes: readFileSync(join(folder, name, file)) }))];
  });
}
