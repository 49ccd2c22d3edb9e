import { get, send } from "../api/http.ts";

/** A name for an address of the board, shared by the workspace. */
export interface SavedView {
  view_id: string;
  name: string;
  /** The address after the question mark. */
  query: string;
}

export async function listViews(signal: AbortSignal): Promise<SavedView[]> {
  return (await get<{ items: SavedView[] }>("/api/v1/views", { signal })).items;
}

/** The same name again changes what it shows. */
export async function saveView(name: string, query: string): Promise<SavedView> {
  return (await send<{ view: SavedView }>("POST", "/api/v1/views", { name, query })).view;
}

export async function removeView(view: SavedView): Promise<void> {
  await send("DELETE", `/api/v1/views/${encodeURIComponent(view.view_id)}`);
}
