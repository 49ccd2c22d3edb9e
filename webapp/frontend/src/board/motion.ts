import type { LeadStage } from "@leadstream/contract/lead";
import { messages } from "../i18n/index.ts";
import { announce } from "./announce.ts";
import { cardElement, columnHandle, focusCard, focusedLead } from "./card-focus.ts";
import { boardStore } from "./live-board.ts";

const mostAnimated = 12;
const travelMs = 150;
const ringMs = 1500;

/**
 * Watches every flush: a card that changes its stage travels there (a ring alone where motion is unwanted), and the
 * focus stays with its card, or goes to the next one when the card is gone. Answers how to stop.
 */
export function followMoves(): () => void {
  let from = new Map<string, DOMRect>();
  let focused: { id: string; stage: LeadStage; index: number } | null = null;
  return boardStore.onFlush(
    ({ moved, removed }) => {
      from = new Map();
      focused = null;
      if (moved.length === 0 && removed.length === 0) return;
      focused = whereFocusIs();
      if (moved.length > mostAnimated || matchMedia("(prefers-reduced-motion: reduce)").matches)
        return;
      for (const { lead } of moved) {
        const card = cardElement(lead.lead_id);
        if (card !== undefined) from.set(lead.lead_id, card.getBoundingClientRect());
      }
    },
    ({ moved, removed }) => {
      if (moved.length === 0 && removed.length === 0) return;
      const [starts, wasFocused] = [from, focused];
      // React has put the cards in their new place when this microtask runs, and the page is not painted yet.
      queueMicrotask(() => {
        for (const { lead, own } of moved) {
          const id = lead.lead_id;
          if (wasFocused?.id === id) {
            focusCard(id, lead.stage);
            const t = messages().board;
            if (!own)
              announce(
                t.announce.movedBy({ company: lead.company_name, stage: t.stages[lead.stage] }),
              );
          }
          if (moved.length <= mostAnimated) arrive(id, starts.get(id) ?? null);
        }
        if (wasFocused !== null && removed.includes(wasFocused.id))
          focusNeighbour(wasFocused.stage, wasFocused.index);
      });
    },
  );
}

function whereFocusIs(): { id: string; stage: LeadStage; index: number } | null {
  const id = focusedLead();
  const stage =
    id === null ? undefined : (cardElement(id)?.dataset["stage"] as LeadStage | undefined);
  if (id === null || stage === undefined) return null;
  return { id, stage, index: columnHandle(stage)?.ids().indexOf(id) ?? -1 };
}

function focusNeighbour(stage: LeadStage, index: number): void {
  const ids = boardStore.column(stage);
  const next = ids[Math.min(Math.max(index, 0), ids.length - 1)];
  if (next !== undefined) focusCard(next, stage);
}

function arrive(id: string, from: DOMRect | null): void {
  const card = cardElement(id);
  if (card === undefined) return;
  card.setAttribute("data-arrived", "");
  setTimeout(() => card.removeAttribute("data-arrived"), ringMs);
  const to = card.getBoundingClientRect();
  if (from === null || to.width === 0) return;
  // A copy above everything travels, because columns clip what leaves them.
  const traveller = card.cloneNode(true) as HTMLElement;
  traveller.setAttribute("aria-hidden", "true");
  traveller.removeAttribute("data-lead");
  traveller.inert = true;
  Object.assign(traveller.style, {
    position: "fixed",
    inset: "auto",
    left: `${to.left}px`,
    top: `${to.top}px`,
    width: `${to.width}px`,
    height: `${to.height}px`,
    zIndex: "50",
    pointerEvents: "none",
    listStyle: "none",
  });
  document.body.append(traveller);
  const shift = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
  const travel = traveller.animate([{ transform: shift }, { transform: "translate(0, 0)" }], {
    duration: travelMs,
    easing: "ease-out",
  });
  const wait = card.animate([{ opacity: 0 }, { opacity: 0 }], { duration: travelMs });
  const end = () => {
    traveller.remove();
    wait.cancel();
  };
  travel.addEventListener("finish", end);
  travel.addEventListener("cancel", end);
}
