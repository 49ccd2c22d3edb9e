import { useLayoutEffect, useRef } from "react";

/**
 * Where the focus goes when an overlay closes: back to where it was, or to the page's main part if it was nowhere in
 * particular, so that the next letter does not land in the first field of the page.
 */
export function useFocusedBefore(open: boolean): () => HTMLElement | false {
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const { activeElement } = document;
    focused.current =
      activeElement instanceof HTMLElement && activeElement.tabIndex >= 0 ? activeElement : null;
  }, [open]);
  return () => {
    if (focused.current?.isConnected) return focused.current;
    // Handed over as an element it would be exchanged for the first field within it.
    queueMicrotask(() => document.getElementById("content")?.focus({ preventScroll: true }));
    return false;
  };
}
