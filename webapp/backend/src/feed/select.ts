import type { Message } from "./message.ts";

export interface Limits {
  messages: number;
  characters: number;
}

/**
 * The next messages for one reader, in order. Merging keeps the newest progress of each lead and everything else; the
 * newest of a lead may lie beyond this selection, and then comes with a later one.
 */
export function selectNext(run: readonly Message[], merge: boolean, limits: Limits): Message[] {
  const newest = merge ? newestByKey(run) : null;
  const selected: Message[] = [];
  let characters = 0;
  for (const message of run) {
    if (
      newest !== null &&
      message.mergeKey !== null &&
      newest.get(message.mergeKey) !== message.revision
    )
      continue;
    if (
      selected.length >= limits.messages ||
      (selected.length > 0 && characters + message.head.length > limits.characters)
    )
      break;
    selected.push(message);
    characters += message.head.length;
  }
  return selected;
}

function newestByKey(run: readonly Message[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { mergeKey, revision } of run) if (mergeKey !== null) newest.set(mergeKey, revision);
  return newest;
}
