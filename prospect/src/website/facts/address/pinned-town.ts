import { isTownOf } from "./known-towns.ts";
import { speaksOfOthers, type Town, type UncodedLine } from "./uncoded-line.ts";

/** "📍 Amersfoort", "© 2025 Acme · Amersfoort": a known town of the house's country beside a pin or a copyright sign. */
export function pinnedTown(read: UncodedLine): Town | null {
  const { text, hints, line } = read;
  if (text.length > 90) return null;
  const pin = text.charCodeAt(0) > 127 && /^\s*(?:📍|📌|🏠|🏢)\s*/u.test(text);
  if (!(pin || (line.region === "footer" && /©|copyright/i.test(text)))) return null;
  const towns = text
    .split(/\s*[,;|•·]\s*|\s[-–—]\s/)
    .map((part) => part.replace(/^[^\p{L}]+|[\s.]+$/gu, ""))
    .filter((part) => isTownOf(part, hints[0]));
  const [city] = towns;
  const country = hints[0];
  if (city === undefined || country === undefined || towns.length > 1 || speaksOfOthers(read))
    return null;
  return { city, country, quote: text, weight: 0.56, countryWeight: 0.52 };
}
