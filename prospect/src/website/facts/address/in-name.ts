import type { Candidate } from "../../candidate.ts";
import type { Site } from "../../site.ts";
import { letterKey } from "../name-key.ts";
import { isTownPart } from "./town-and-country.ts";

const municipality =
  /(?:\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Mm]unicipality) of|\b[Vv]ille d[eu]|\b[Cc]ommune d[eu]|\b[Cc]omune di|\b[Cc]idade d[eoa]|\b[Mm]unic[ií]pio d[eoa]|\b[Cc]iudad de|\b[Gg]emeente|\bStadt|\bGemeinde)\s(?<town>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
/** The words before a town that the pattern holds: cheap to look for. */
const words = /(?:ity|own|lage|ille|mune|dade|pio|dad|ente|tadt|inde) /;

/**
 * "Supported by the City of Larkford" on the pages of the Larkford Town Band: a place that bears a municipality and the
 * house's name is where the house is. Only asked when nothing else names a town.
 */
export function inName(site: Site, hints: readonly string[]): Candidate[] {
  const [country] = hints;
  const found = new Map<string, Candidate>();
  for (const view of site.views) {
    const names = ` ${[view.title, view.metas.get("og:site_name")?.[0] ?? ""].join(" ")} `;
    for (const { text } of view.lines) {
      if (text.length > 1500 || !words.test(text)) continue;
      const match = municipality.exec(text);
      const caught = match?.groups?.["town"] ?? "";
      const town = [caught, caught.split(" ")[0] ?? ""].find(
        (name) => name.length > 3 && bears(names, name) && isTownPart(name, country ?? "US"),
      );
      if (!match || town === undefined) continue;
      const quote = match[0].slice(0, match[0].indexOf(town) + town.length);
      const key = letterKey(town);
      found.set(key, { field: "city", value: town, key, view, quote, method: "text", weight: 0.5 });
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}

/** Whether a text holds a name as whole words. */
function bears(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at > 0 && !/\p{L}/u.test(`${text[at - 1]}${text[at + name.length] ?? ""}`);
}
