import type { Wait } from "../../ask-provider.ts";
import type { SearchEngine, SearchResult } from "./engine.ts";
import type { PlannedQuery } from "./plan-queries.ts";

type SearchStep =
  | { kind: "results"; results: SearchResult[] }
  | { kind: "waiting"; message: string };

const deepest = 5;

/** First pages of all queries, then second pages of those that have more: the best of each comes before the rest of any. */
export async function* pagesInTurn(
  engine: SearchEngine,
  planned: readonly PlannedQuery[],
  signal: AbortSignal,
  wait?: Wait,
): AsyncGenerator<SearchStep> {
  let open = [...planned];
  for (let page = 1; page <= deepest && open.length > 0; page += 1) {
    const next: PlannedQuery[] = [];
    for (const query of open) {
      const answer = yield* toldWhileWaiting((onWait) =>
        engine.search({ ...query, page, signal, onWait, ...(wait === undefined ? {} : { wait }) }),
      );
      yield { kind: "results", results: answer.results };
      if (answer.more) next.push(query);
    }
    open = next;
  }
}

/** Tells of each wait when it begins rather than when it is over. */
export async function* toldWhileWaiting<T>(
  ask: (onWait: (seconds: number, why: string) => void) => Promise<T>,
): AsyncGenerator<{ kind: "waiting"; message: string }, T> {
  const messages: string[] = [];
  let news = Promise.withResolvers<void>();
  const asked = ask((seconds, why) => {
    messages.push(`${why.replace(/\.$/, "")}. Trying again in ${Math.ceil(seconds)} s.`);
    news.resolve();
  });
  const over = asked.then(
    () => true,
    () => true,
  );
  for (;;) {
    const ended = await Promise.race([over, news.promise.then(() => false)]);
    news = Promise.withResolvers();
    for (const message of messages.splice(0)) yield { kind: "waiting", message };
    if (ended) return asked;
  }
}
