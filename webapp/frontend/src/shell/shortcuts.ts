import { useEffect } from "react";
import { useLocation } from "wouter";
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

/** Letters belong to text fields, open menus and dialogs first. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=menu], [role=dialog]") !==
      null
  );
}
