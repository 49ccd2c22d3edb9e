import type { LeadStage } from "@leadstream/contract/lead";
import { useCallback, useSyncExternalStore } from "react";
import { observable } from "../api/observable.ts";
import { moveLeads, moveRefusal } from "./actions/move-leads.ts";
import { openCardMenu } from "./card-menu.ts";
import { boardStore } from "./live-board.ts";
import { chosenWith } from "./selection.ts";
import { stageOrder } from "./stages.ts";

export type Over = "no" | "accepts" | "refuses";

const holdMs = 350;
/** A finger is never quite still. */
const stillPx = 10;
const edgePx = 56;
const scrollPx = 12;

const over = observable<{ stage: LeadStage; verdict: Over } | null>(null);

/** What a finger that holds a card above this column would come to. */
export function useTouchOver(stage: LeadStage): Over {
  const read = useCallback(() => {
    const now = over.get();
    return now?.stage === stage ? now.verdict : "no";
  }, [stage]);
  return useSyncExternalStore(over.subscribe, read);
}

/** What becomes of a lead that is dropped on a column. */
export function dropVerdict(leadId: string, stage: LeadStage): Over {
  const lead = boardStore.lead(leadId);
  if (lead === undefined || lead.stage === stage) return "no";
  return moveRefusal(lead, stage) === null ? "accepts" : "refuses";
}

interface Held {
  id: string;
  card: HTMLElement;
  ghost: HTMLElement;
  from: { x: number; y: number };
  at: { x: number; y: number };
  moved: boolean;
}

/**
 * A finger that rests on a card picks it up. Not every touch screen has the browser's own drag, and where it has one,
 * it gives way to scrolling. Let go where it was picked up, the card opens its menu.
 */
export function dragByTouch(board: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: { x: number; y: number } | null = null;
  let held: Held | null = null;
  let touched: Element | null = null;

  function pickUp(card: HTMLElement, id: string, from: { x: number; y: number }): void {
    const box = card.getBoundingClientRect();
    const ghost = card.cloneNode(true) as HTMLElement;
    ghost.removeAttribute("data-lead");
    ghost.setAttribute("aria-hidden", "true");
    Object.assign(ghost.style, {
      position: "fixed",
      inset: "auto",
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      transform: "none",
      pointerEvents: "none",
      zIndex: "60",
      boxShadow: "var(--shadow)",
    });
    document.body.append(ghost);
    card.setAttribute("data-dragging", "");
    held = { id, card, ghost, from, at: from, moved: false };
    requestAnimationFrame(scrollAtEdges);
  }

  function letGo(): Held | null {
    clearTimeout(timer);
    const was = held;
    held = null;
    start = null;
    over.set(null);
    was?.ghost.remove();
    was?.card.removeAttribute("data-dragging");
    touched?.removeEventListener("touchmove", onMove as EventListener);
    touched?.removeEventListener("touchend", onEnd as EventListener);
    touched?.removeEventListener("touchcancel", letGo);
    touched = null;
    return was;
  }

  function scrollAtEdges(): void {
    if (held === null) return;
    const columns = board.querySelector("[data-columns]");
    if (columns !== null && held.moved) {
      const { left, right } = columns.getBoundingClientRect();
      if (held.at.x > right - edgePx) columns.scrollLeft += scrollPx;
      else if (held.at.x < left + edgePx) columns.scrollLeft -= scrollPx;
      show(held);
    }
    requestAnimationFrame(scrollAtEdges);
  }

  function show({ id, at }: Held): void {
    const stage = stageAt(at);
    const verdict = stage === null ? "no" : dropVerdict(id, stage);
    const now = over.get();
    if (stage === null) {
      if (now !== null) over.set(null);
    } else if (now?.stage !== stage || now.verdict !== verdict) over.set({ stage, verdict });
  }

  const onStart = (event: TouchEvent) => {
    letGo();
    const [touch] = event.touches;
    const target = event.target as Element;
    if (touch === undefined || event.touches.length > 1) return;
    if (target.closest("button, input, a") !== null) return;
    const card = target.closest<HTMLElement>("[data-lead]");
    const id = card?.dataset["lead"];
    if (card === null || id === undefined || boardStore.lead(id)?.state !== "completed") return;
    const from = { x: touch.clientX, y: touch.clientY };
    start = from;
    // A column out of sight keeps few of its cards: what was touched hears of the finger also when it is gone.
    touched = target;
    touched.addEventListener("touchmove", onMove as EventListener, { passive: false });
    touched.addEventListener("touchend", onEnd as EventListener, { passive: false });
    touched.addEventListener("touchcancel", letGo);
    timer = setTimeout(() => pickUp(card, id, from), holdMs);
  };
  const onMove = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (touch === undefined || start === null) return;
    const at = { x: touch.clientX, y: touch.clientY };
    const far = Math.hypot(at.x - start.x, at.y - start.y) > stillPx;
    if (held === null) {
      if (far) letGo();
      return;
    }
    // The page stays where it is under a card that is carried.
    event.preventDefault();
    held.at = at;
    held.moved ||= far;
    held.ghost.style.transform = `translate(${at.x - held.from.x}px, ${at.y - held.from.y}px)`;
    if (held.moved) show(held);
  };
  const onEnd = (event: TouchEvent) => {
    const was = letGo();
    if (was === null) return;
    // No click follows, which would open the lead.
    event.preventDefault();
    if (!was.moved) {
      openCardMenu(was.id, was.card);
      return;
    }
    const stage = stageAt(was.at);
    if (stage !== null && boardStore.lead(was.id)?.stage !== stage)
      void moveLeads(chosenWith(was.id), stage);
  };
  const onMenu = (event: Event) => {
    // A long press is ours from here on; the menu opens when the finger is lifted.
    if (start === null) return;
    event.preventDefault();
    event.stopPropagation();
  };

  board.addEventListener("touchstart", onStart, { passive: true });
  board.addEventListener("contextmenu", onMenu, true);
  return () => {
    letGo();
    board.removeEventListener("touchstart", onStart);
    board.removeEventListener("contextmenu", onMenu, true);
  };
}

function stageAt({ x, y }: { x: number; y: number }): LeadStage | null {
  const name = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-column]")?.dataset[
    "column"
  ];
  return stageOrder.find((stage) => stage === name) ?? null;
}
