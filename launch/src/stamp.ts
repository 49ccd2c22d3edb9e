/** A moment as part of a file's name: `20261128T103000Z`. */
export function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, "");
}
