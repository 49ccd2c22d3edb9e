export interface Span {
  first: number;
  /** One past the last. */
  end: number;
}

/** Which rows of one height are to be rendered, with some more on both sides so that scrolling meets no gap. */
export function windowOf(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  rows: number,
  spare: number,
): Span {
  if (rows === 0 || rowHeight <= 0) return { first: 0, end: 0 };
  const first = Math.max(0, Math.min(rows - 1, Math.floor(scrollTop / rowHeight)) - spare);
  const end = Math.min(rows, Math.ceil((scrollTop + viewHeight) / rowHeight) + spare);
  return { first, end: Math.max(end, first + 1) };
}
