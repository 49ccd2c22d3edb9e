import type { LeadStage } from "@leadstream/contract/lead";

/** What a column can do for the keyboard. */
export interface ColumnHandle {
  ids(): readonly string[];
  /** Brings the card into the rendered window and makes it the one that Tab reaches. */
  reveal(id: string): void;
  pageSize(): number;
}

const columns = new Map<LeadStage, ColumnHandle>();
const cards = new Map<string, HTMLElement>();
let wanted: string | null = null;

export function registerColumn(stage: LeadStage, handle: ColumnHandle): () => void {
  columns.set(stage, handle);
  return () => {
    if (columns.get(stage) === handle) columns.delete(stage);
  };
}

/** Called from the card's layout effect, so that focus arrives with the card and not by a timer. */
export function registerCard(id: string, element: HTMLElement): () => void {
  cards.set(id, element);
  if (wanted === id) {
    wanted = null;
    element.focus({ preventScroll: true });
  }
  return () => {
    if (cards.get(id) === element) cards.delete(id);
  };
}

export const columnHandle = (stage: LeadStage): ColumnHandle | undefined => columns.get(stage);
export const cardElement = (id: string): HTMLElement | undefined => cards.get(id);

/** The lead whose card, or something in it, has the focus. */
export function focusedLead(): string | null {
  const card = document.activeElement?.closest<HTMLElement>("[data-lead]");
  return card?.dataset["lead"] ?? null;
}

export function focusCard(id: string, stage: LeadStage): void {
  wanted = id;
  columns.get(stage)?.reveal(id);
  const element = cards.get(id);
  if (element === undefined || element.dataset["stage"] !== stage) return;
  wanted = null;
  element.focus({ preventScroll: true });
}
