import { useEffect } from "react";
import { useLocation } from "wouter";
import { undoLast } from "../board/undo.ts";
import { openStart } from "../start/start-dialog.ts";
import { openOverlay } from "./overlays.ts";
import { singleKeysOn } from "./preferences.ts";

const places: Record<string, string> = {
  b: "/board",
  j: "/jobs",
  a: "/analytics",
  i: "/profile",
  s: "/settings",
  h: "/system",
};
const chordMs = 1500;

/** Keys that work on every page. Those of a focused card belong to the board. */
export function useGlobalShortcuts(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    let goUntil = 0;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      if (isUndo(event) && !isTextField(event.target) && !inModal(event.target)) {
        event.preventDefault();
        void undoLast();
        return;
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        openOverlay("palette");
        return;
      }
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        !singleKeysOn() ||
        isTyping(event.target)
      )
        return;
      const going = event.timeStamp < goUntil;
      goUntil = 0;
      const place = going ? places[event.key] : undefined;
      if (place) {
        event.preventDefault();
        navigate(place);
      } else if (event.key === "g") goUntil = event.timeStamp + chordMs;
      else if (event.key === "?") openOverlay("help");
      else if (event.key === "n") {
        event.preventDefault();
        openStart();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [navigate]);
}

function isUndo({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "z";
}

/** Where a letter or an undo means the text itself; a tick box takes no letters. */
function isTextField(target: EventTarget | null): boolean {
  return closest(
    target,
    "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]",
  );
}

/** What must be answered or closed first; a toast has the role of a dialog, but asks for nothing. */
function inModal(target: EventTarget | null): boolean {
  return closest(target, "[role=menu], [data-modal]");
}

/** Letters belong to text fields, open menus and dialogs first. */
export function isTyping(target: EventTarget | null): boolean {
  return isTextField(target) || closest(target, "[role=menu], [role=dialog]:not([data-toast])");
}

function closest(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
