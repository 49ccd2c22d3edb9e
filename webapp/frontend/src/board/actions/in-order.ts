const last = new Map<string, Promise<unknown>>();

/**
 * Sends what a person does to one lead in the order in which it was done: the second change waits for the answer to
 * the first, whose version it builds on.
 */
export async function inOrder<T>(ids: readonly string[], run: () => Promise<T>): Promise<T> {
  const earlier = ids.flatMap((id) => last.get(id) ?? []);
  const mine = Promise.allSettled(earlier).then(run);
  for (const id of ids) last.set(id, mine);
  try {
    return await mine;
  } finally {
    for (const id of ids) if (last.get(id) === mine) last.delete(id);
  }
}
