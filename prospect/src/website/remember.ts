const all: Map<string, unknown>[] = [];

/**
 * Answers of a function of one text, worked out once for each text; after `most` of them all are forgotten. For texts that
 * pages repeat: menus, footers, class names, words.
 *
 * Every text is copied before it is kept and before `work` sees it. What a parser cuts from a page is, inside the engine,
 * a window on the whole page, so a single remembered class name would keep a page's markup alive for as long as the map.
 */
export function remember<T>(most: number, work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  all.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T; // stored under this text, so a T, be it undefined
    const own = ownCopy(text);
    const answer = work(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, answer);
    return answer;
  };
}

/** Forgets every answer, so that a measurement meets pages as if for the first time. */
export function forgetAll(): void {
  for (const answers of all) answers.clear();
}

/** Shorter texts are never windows: the engine copies what is cut. */
const shortestWindow = 13;

/**
 * The same letters in memory of their own: text joined to more text is written anew before anything is cut from it.
 * Half the time of a copy through a buffer; the memory test tells should an engine come to cut without writing.
 */
function ownCopy(text: string): string {
  if (text.length < shortestWindow) return text;
  return ` ${text}`.slice(1);
}
