import type { LeadStage } from "@leadstream/contract/lead";
import type { KeyboardEvent } from "react";
import { messages } from "../i18n/index.ts";
import { singleKeysOn } from "../shell/preferences.ts";
import { copyEmail } from "./actions/copy.ts";
import { deleteLeads } from "./actions/delete-leads.ts";
import { moveLeads } from "./actions/move-leads.ts";
import { retryLeads } from "./actions/retry-leads.ts";
import { announce } from "./announce.ts";
import { cardElement, columnHandle, focusCard } from "./card-focus.ts";
import { openCardMenu } from "./card-menu.ts";
import { boardStore } from "./live-board.ts";
import { chosenWith, clearSelection, select, selection, toggleSelected } from "./selection.ts";
import { neighbourStage, stageOrder } from "./stages.ts";

interface BoardKeys {
  open: (id: string) => void;
  writable: boolean;
  /** Columns that are on the page, from left to right. */
  stages: readonly LeadStage[];
}

/** Keys of the board. Letters count only while a card itself has the focus, and can be switched off. */
export function onBoardKey(event: KeyboardEvent<HTMLElement>, keys: BoardKeys): void {
  if (event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const id = target.dataset["lead"];
  const stage = target.dataset["stage"] as LeadStage | undefined;
  if (id === undefined || stage === undefined) {
    if (key === "Escape" && target.closest("[data-lead]") !== null)
      target.closest<HTMLElement>("[data-lead]")?.focus();
    return;
  }
  const done = event.shiftKey
    ? shiftKey(key, id, stage, keys)
    : arrowKey(key, id, stage, keys) || letterKey(key, id, keys);
  if (done) event.preventDefault();
}

function arrowKey(key: string, id: string, stage: LeadStage, keys: BoardKeys): boolean {
  const letters = singleKeysOn();
  const ids = columnHandle(stage)?.ids() ?? [];
  const index = ids.indexOf(id);
  const page = columnHandle(stage)?.pageSize() ?? 1;
  const go = (to: number) => focusIndex(stage, ids, to);
  switch (key) {
    case "ArrowDown":
      return go(index + 1);
    case "ArrowUp":
      return go(index - 1);
    case "j":
      return letters && go(index + 1);
    case "k":
      return letters && go(index - 1);
    case "ArrowRight":
      return besides(id, stage, 1, keys.stages);
    case "ArrowLeft":
      return besides(id, stage, -1, keys.stages);
    case "l":
      return letters && besides(id, stage, 1, keys.stages);
    case "h":
      return letters && besides(id, stage, -1, keys.stages);
    case "Home":
      return go(0);
    case "End":
      return go(ids.length - 1);
    case "PageDown":
      return go(index + page);
    case "PageUp":
      return go(index - page);
    case "Enter":
      keys.open(id);
      return true;
    case " ":
      toggle(id);
      return true;
    case "Escape":
      if (selection.get().size === 0) return false;
      clearSelection();
      announce(messages().board.announce.selected({ count: 0 }));
      return true;
    case "Delete":
      if (keys.writable) void deleteLeads(chosenWith(id));
      return true;
    default:
      return false;
  }
}

function letterKey(key: string, id: string, keys: BoardKeys): boolean {
  if (!singleKeysOn()) return false;
  switch (key) {
    case "x":
      toggle(id);
      return true;
    case "m": {
      const card = cardElement(id);
      if (card !== undefined) openCardMenu(id, card);
      return true;
    }
    case "r":
      if (keys.writable) void retryLeads(chosenWith(id));
      return true;
    case "c":
      void copyEmail(id);
      return true;
    default:
      return false;
  }
}

function shiftKey(key: string, id: string, stage: LeadStage, keys: BoardKeys): boolean {
  const ids = columnHandle(stage)?.ids() ?? [];
  const index = ids.indexOf(id);
  switch (key) {
    case "ArrowRight":
      if (keys.writable) step(id, stage, 1);
      return true;
    case "ArrowLeft":
      if (keys.writable) step(id, stage, -1);
      return true;
    case "ArrowDown":
      return extend(stage, ids, index, index + 1);
    case "ArrowUp":
      return extend(stage, ids, index, index - 1);
    default:
      return false;
  }
}

function step(id: string, stage: LeadStage, by: 1 | -1): void {
  const t = messages().board;
  const to = stage === "enriching" ? null : neighbourStage(stage, by);
  if (to !== null) void moveLeads(chosenWith(id), to);
  else announce(stage === "enriching" ? t.move.notYet : by === 1 ? t.move.last : t.move.first);
}

function focusIndex(stage: LeadStage, ids: readonly string[], to: number): boolean {
  const id = ids[Math.min(Math.max(to, 0), ids.length - 1)];
  if (id !== undefined) focusCard(id, stage);
  return true;
}

/** The card at the same height in the next column that has any. */
function besides(id: string, stage: LeadStage, by: 1 | -1, stages: readonly LeadStage[]): boolean {
  const fromTop = cardElement(id)?.getBoundingClientRect().top ?? 0;
  for (let at = stages.indexOf(stage) + by; at >= 0 && at < stages.length; at += by) {
    const next = stages[at];
    const ids = next === undefined ? [] : (columnHandle(next)?.ids() ?? []);
    if (next === undefined || ids.length === 0) continue;
    const box = document.querySelector(`[data-column="${next}"] ul`);
    const height = box === null ? 0 : box.getBoundingClientRect().height / ids.length;
    const index =
      box === null || height === 0
        ? 0
        : Math.round((fromTop - box.getBoundingClientRect().top) / height);
    return focusIndex(next, ids, index);
  }
  return true;
}

function toggle(id: string): void {
  toggleSelected(id);
  announce(messages().board.announce.selected({ count: selection.get().size }));
}

function extend(stage: LeadStage, ids: readonly string[], from: number, to: number): boolean {
  const chosen = [ids[from], ids[to]].filter((id) => id !== undefined);
  select(chosen);
  announce(messages().board.announce.selected({ count: selection.get().size }));
  return focusIndex(stage, ids, to);
}

/** The first card of the board, for whoever comes from elsewhere with the keyboard. */
export function firstCard(): { id: string; stage: LeadStage } | null {
  for (const stage of stageOrder) {
    const id = boardStore.column(stage)[0];
    if (id !== undefined) return { id, stage };
  }
  return null;
}
