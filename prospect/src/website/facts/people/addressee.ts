import type { Line } from "../../page-view.ts";
import { hasStreet } from "../address/street.ts";
import type { Emit, Found } from "./found.ts";
import { beginsWithName, given, onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

const label =
  "(?:(?:[Pp]ostal |[Mm]ailing |[Bb]usiness |[Oo]ur |[Hh]ome |[Ss]treet )?[Aa]ddress|[Mm]ail(?:ing)?(?: to)?|(?:[Ss]end|[Mm]ail) .{0,30}to|[Cc]hecks? payable to|[Ww]rite to(?: us)?(?: at)?|[Aa]dresse(?: postale)?|[Aa]nschrift|[Pp]ostanschrift|[Pp]ostadres(?:se)?|[Aa]dres|[Dd]irección(?: postal)?|[Dd]omicilio|[Ee]ndereço(?: postal)?|[Mm]orada|[Ii]ndirizzo(?: postale)?)";
const labelled = new RegExp(`^${label}\\s?:\\s*${given}(?=$|,\\s*(.{5,80})$)`, "u");
const alone = new RegExp(`^${label}\\s?:?$`, "u");

/** "Victoria Mills", "Charlotte Court": what a building is called, above its street. */
export const buildings =
  / (?:mills?|court|house|hall|wharf|works|yard|park|farm|lodge|chambers|buildings?|arcade|tower|terrace|villas?|cottages?|barn|gardens?|plaza|quay|docks?|square|heights|manor|point|view|hill|green|gate|exchange|place|mansions?|station|arbor|beach|city|falls|springs|bay|islands?|valley|creek|lake|ridge)$/i;

/** "Address: Paul Orth" above a street: whom one writes to at a house that has no other name on its letters. */
export function addressee(lines: readonly Line[], index: number, emit: Emit): Found[] | null {
  const { text } = lines[index] as Line;
  if (text.length > 120) return null;
  const [, name, rest = ""] = text.includes(":") ? (labelled.exec(text) ?? []) : [];
  const below = lines[index + 1]?.text ?? "";
  if (name) return hasStreet(rest === "" ? below : rest) ? personal(name, text, emit) : null;
  if (!beginsWithName(text)) return null;
  const above = lines[index - 1]?.text ?? "";
  if (above.length > 40 || !alone.test(above) || below.length > 80 || !hasStreet(below))
    return null;
  const only = onlyName.exec(text)?.[1];
  return only ? personal(only, text, emit) : null;
}

function personal(name: string, quote: string, emit: Emit): Found[] | null {
  const found =
    hasGivenName(name) && looksLikeName(tidyName(name)) && !buildings.test(name)
      ? emit(name, null, quote, 0.72)
      : [];
  return found.length > 0 ? found : null;
}
