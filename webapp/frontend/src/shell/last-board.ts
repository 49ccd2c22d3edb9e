const storageKey = "leadstream.board";
/** What belongs to one moment: an open lead, or the leads of one job. */
const passing = ["lead", "tab", "job"];

/** Keeps how the board was last filtered and shown. */
export function rememberBoard(search: string): void {
  const params = new URLSearchParams(search);
  for (const name of passing) params.delete(name);
  localStorage.setItem(storageKey, params.toString());
}

/** The board as it was left. */
export function lastBoard(): string {
  const kept = localStorage.getItem(storageKey);
  return kept ? `/board?${kept}` : "/board";
}
