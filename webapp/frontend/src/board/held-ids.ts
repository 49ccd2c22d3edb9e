export interface HeldIds {
  ids: readonly string[];
  /** New ones that are kept back so that nothing moves under the reader's eyes. */
  fresh: number;
}

/** The list as it stood, without what has left it; what came since is counted instead of shown. */
export function holdIds(current: readonly string[], frozen: ReadonlySet<string> | null): HeldIds {
  if (frozen === null || frozen.size === 0) return { ids: current, fresh: 0 };
  const ids = current.filter((id) => frozen.has(id));
  // With nothing left of what stood there, nothing can move under anybody's eyes.
  return ids.length === 0 || ids.length === current.length
    ? { ids: current, fresh: 0 }
    : { ids, fresh: current.length - ids.length };
}
