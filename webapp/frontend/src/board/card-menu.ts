import { observable } from "../api/observable.ts";

export interface CardMenuState {
  leadId: string;
  anchor: Element;
}

/** One menu serves every card: sixty of them mounted would cost more than the cards. */
export const cardMenu = observable<CardMenuState | null>(null);

export function openCardMenu(leadId: string, anchor: Element): void {
  cardMenu.set({ leadId, anchor });
}
