import { stem, words } from "./fold.ts";

/** Finds which of many known phrases a text holds, in one pass over its words. */
export interface PhraseIndex<Key extends string> {
  /** Each key once per occurrence, in order of the text. */
  find(stems: readonly string[]): Key[];
}

export function phraseIndex<Key extends string>(entries: Iterable<readonly [Key, string]>): PhraseIndex<Key> {
  const byFirst = new Map<string, { key: Key; rest: readonly string[] }[]>();
  for (const [key, phrase] of entries) {
    const [first, ...rest] = words(phrase).map(stem);
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    if (!list.some((other) => other.key === key && other.rest.join(" ") === rest.join(" "))) list.push({ key, rest });
    byFirst.set(first, list);
  }
  return {
    find(stems) {
      const found: Key[] = [];
      stems.forEach((word, at) => {
        const keys = new Set<Key>();
        for (const { key, rest } of byFirst.get(word) ?? [])
          if (rest.every((next, i) => stems[at + 1 + i] === next)) keys.add(key);
        found.push(...keys);
      });
      return found;
    },
  };
}
