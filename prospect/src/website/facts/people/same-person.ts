import { letterKey } from "../name-key.ts";

/** For each name the longer form of it that stands elsewhere: "Ann Voss" is "Ann Marie Voss", "P. Orth" is nobody's. */
export function longerForms(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Map(names.map((name) => [letterKey(name), name])).values()];
  const longer = new Map<string, string>();
  for (const name of distinct) {
    const words = name.split(" ");
    if (words.length < 2) continue;
    const spelled = distinct.find((other) => isMisspelt(name, other));
    if (spelled !== undefined) {
      if (distinct.indexOf(spelled) < distinct.indexOf(name)) longer.set(name, spelled);
      continue;
    }
    const fuller = distinct.filter((other) => isFuller(other.split(" "), words));
    // Two sisters share first and family name with neither.
    if (fuller.length === 1 && fuller[0]) longer.set(name, fuller[0]);
  }
  return longer;
}

/** Whether the second name's words stand in the first in their order, its first and last word being the same. */
function isFuller(long: readonly string[], short: readonly string[]): boolean {
  if (long.length <= short.length) return false;
  if (letterKey(long[0] ?? "") !== letterKey(short[0] ?? "")) return false;
  if (letterKey(long.at(-1) ?? "") !== letterKey(short.at(-1) ?? "")) return false;
  let at = 0;
  for (const word of long) if (letterKey(word) === letterKey(short[at] ?? "")) at += 1;
  return at === short.length;
}

/** "Anna Lorenz", "Anna Loernz": two letters of a long family name changed places once; the spelling that comes first stands. */
function isMisspelt(name: string, other: string): boolean {
  const [one, two] = [letterKey(name), letterKey(other)];
  if (one === two || one.length !== two.length || one.length < 10) return false;
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return (
    at > name.indexOf(" ") &&
    one[at] === two[at + 1] &&
    one[at + 1] === two[at] &&
    one.slice(at + 2) === two.slice(at + 2)
  );
}

/** "Ken Orth joined us …" below the heading "Kenneth Orth": the same one, more briefly. */
export function isShortFor(name: string, other: string): boolean {
  const [first = "", ...rest] = name.split(" ").map(letterKey);
  const [long = "", ...others] = other.split(" ").map(letterKey);
  return (
    first.length > 2 &&
    long.length > first.length &&
    long.startsWith(first) &&
    rest.length > 0 &&
    rest.at(-1) === others.at(-1)
  );
}
