import type { Line } from "../../page-view.ts";
import { hasStreet } from "../address/street.ts";

const coded = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}|\d{3} \d{2}\s+\p{Lu}/u;

/** In an imprint the name above street and code is whose house it is. */
export function aboveAddress(lines: readonly Line[], index: number): boolean {
  const [next = "", after = ""] = [lines[index + 1]?.text, lines[index + 2]?.text];
  // "Quay 7, 9000 Dale" in one line.
  const [street = "", town = ""] =
    next.length < 80 ? next.split(/,\s*(?=(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{Ll})/u) : [];
  if (
    town !== "" &&
    coded.test(town) &&
    / \d{1,4}(?:[a-zA-Z]|\/\d+)?(?: (?:bus|bte|boîte) ?\w{1,4})?$/.test(street)
  )
    return true;
  return (
    next.length < 60 &&
    ((coded.test(next) && next.length < 40) ||
      ((hasStreet(next) ||
        /^\p{Lu}\D{2,40} \d{1,4}(?:[a-zA-Z]|\/\d+)?(?: (?:bus|bte|boîte|box|app\.?|int\.?|apt\.?|piso|sala) ?\w{1,4})?$/u.test(
          next,
        )) &&
        coded.test(after)))
  );
}
