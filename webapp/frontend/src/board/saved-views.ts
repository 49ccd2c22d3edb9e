import { observable } from "../api/observable.ts";

export interface SavedView {
  name: string;
  /** The address after the question mark. */
  search: string;
}

const storageKey = "leadstream.views";

function read(): readonly SavedView[] {
  const text = typeof localStorage === "undefined" ? null : localStorage.getItem(storageKey);
  if (text === null) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isView) : [];
  } catch {
    // Written by something else: as good as none, and the next save replaces it.
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  return typeof value === "object" && value !== null && "name" in value && "search" in value &&
    typeof value.name === "string" && typeof value.search === "string";
}

export const savedViews = observable(read());

function keep(views: readonly SavedView[]): void {
  localStorage.setItem(storageKey, JSON.stringify(views));
  savedViews.set(views);
}

export function saveView(view: SavedView): void {
  keep([...savedViews.get().filter((one) => one.name !== view.name), view]);
}

export function removeView(name: string): void {
  keep(savedViews.get().filter((one) => one.name !== name));
}
