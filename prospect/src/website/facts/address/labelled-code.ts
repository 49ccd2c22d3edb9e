import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { codes } from "./codes-of-countries.ts";

const labelled =
  /(?<![\p{L}\p{N}])(?:C[óo]d(?:igo|\.)? [Pp]ostal|C\.\s?P\.|CP|CEP|Cep|CAP)\.?\s?[:º°]?\s?(?<zip>[A-Z]?\d[\d.-]{2,9}(?:[A-Z]{3})?)(?![\p{L}\p{N}])/u;

const whole = new Map<string, RegExp>();
function wholeCode(country: string): RegExp | null {
  const code = country === "AR" ? "[A-HJ-NP-Z]?\\d{4}(?:[A-Z]{3})?" : codes[country];
  if (code === undefined) return null;
  let found = whole.get(country);
  if (!found) whole.set(country, (found = new RegExp(`^(?:${code})$`, "u")));
  return found;
}

/** "Calle 93 # 12-45, Bogotá, código postal 119999": the code that a label names apart from the town read on its line. */
export function labelledCode(
  view: PageView,
  index: number,
  found: readonly Candidate[],
): Candidate[] {
  const { text } = view.lines[index] ?? { text: "" };
  const town = found.find(({ field }) => field === "city");
  const country = found.find(({ field }) => field === "country")?.value;
  if (town === undefined || typeof country !== "string" || text.length > 400) return [];
  if (found.some(({ field }) => field === "postal_code")) return [];
  const zip = labelled.exec(text)?.groups?.["zip"]?.replace(/[.-]+$/, "");
  const bare = country === "BR" ? zip?.replace(".", "") : zip;
  if (zip === undefined || bare === undefined || wholeCode(country)?.test(bare) !== true) return [];
  return [{ ...town, field: "postal_code", value: zip, key: letterKey(zip), quote: zip }];
}
