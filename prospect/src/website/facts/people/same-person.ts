import { letterKey } from "../name-key.ts";

/** A name and the letters of it and of each of its words. */
interface Spelled {
  name: string;
  key: string;
  words: readonly string[];
}

/**
 * For each name the longer form of it that stands elsewhere: "Ann Voss" is "Ann Marie Voss", "P. Orth" is nobody's. Names
 * are compared only where they begin and end alike or have the same letters: a register prints thousands.
 */
export function longerForms(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct: Spelled[] = [];
  const seen = new Map<string, number>();
  for (const name of names) {
    const key = letterKey(name);
    const at = seen.get(key);
    const one = { name, key, words: name.split(" ").map(letterKey) };
    // Of several prints of one name the last one stands, where the first one stood.
    if (at === undefined) seen.set(key, distinct.push(one) - 1);
    else distinct[at] = one;
  }
  const order = new Map(distinct.map((one, index) => [one, index]));
  const sameEnds = Map.groupBy(distinct, endsOf);
  const sameLetters = Map.groupBy(distinct, ({ key }) => sorted(key));
  const longer = new Map<string, string>();
  for (const one of distinct) {
    if (one.words.length < 2) continue;
    const spelled = (sameLetters.get(sorted(one.key)) ?? [])
      .slice(0, crowd)
      .find((other) => isMisspelt(one, other));
    if (spelled !== undefined) {
      if ((order.get(spelled) ?? 0) < (order.get(one) ?? 0)) longer.set(one.name, spelled.name);
      continue;
    }
    const alike = sameEnds.get(endsOf(one)) ?? [];
    const fuller =
      alike.length > crowd ? [] : alike.filter((other) => isFuller(other.words, one.words));
    // Two sisters share first and family name with neither.
    if (fuller.length === 1 && fuller[0]) longer.set(one.name, fuller[0].name);
  }
  return longer;
}

/** So many who begin and end alike are not one person. */
const crowd = 100;

const sorted = (key: string) => key.split("").sort().join("");
const endsOf = ({ words }: Spelled) => `${words[0]} ${words.at(-1)}`;

/** Whether the second name's words stand in the first in their order, its first and last word being the same. */
function isFuller(long: readonly string[], short: readonly string[]): boolean {
  if (long.length <= short.length) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** "Anna Lorenz", "Anna Loernz": two letters of a long family name changed places once; the spelling that comes first stands. */
function isMisspelt({ name, key: one }: Spelled, { key: two }: Spelled): boolean {
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
