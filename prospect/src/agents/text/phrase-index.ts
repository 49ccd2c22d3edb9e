import { stem, words } from "./fold.ts";

/** Finds which of many known phrases a text holds, in one pass over its words. A longer phrase hides the shorter ones
 * within it: "missed appointments" is not about appointments. */
export interface PhraseIndex<Key extends string> {
  /** Each key once per occurrence, in order of the text. */
  find(stems: readonly string[]): Key[];
}

export function phraseIndex<Key extends string>(
  entries: Iterable<readonly [Key, string]>,
): PhraseIndex<Key> {
  const byFirst = new Map<string, { key: Key; rest: readonly string[] }[]>();
  for (const [key, phrase] of entries) {
    const [first, ...rest] = words(phrase).map(stem);
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    if (!list.some((other) => other.key === key && other.rest.join(" ") === rest.join(" ")))
      list.push({ key, rest });
    byFirst.set(first, list);
  }
  return {
    find(stems) {
      const found: Key[] = [];
      let coveredTo = 0;
      stems.forEach((word, at) => {
        const standing = (byFirst.get(word) ?? []).filter(({ rest }) =>
          rest.every((next, i) => stems[at + 1 + i] === next),
        );
        const longest = Math.max(0, ...standing.map(({ rest }) => rest.length + 1));
        if (longest === 0 || at + longest <= coveredTo) return;
        found.push(
          ...new Set(
            standing.filter(({ rest }) => rest.length + 1 === longest).map(({ key }) => key),
          ),
        );
        coveredTo = at + longest;
      });
      return found;
    },
  };
}
