const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `String.matchAll` finds them, without the copy of the pattern that it makes for
 * each text: readers ask hundreds of patterns of every line, and hardly any matches. All are found before the first is
 * handed out, so that the shared pattern is free again for others.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}
