import { useLayoutEffect, useRef } from "react";

/**
 * Where the focus goes when an overlay closes: back to where it was, or to the page's main part if it was nowhere in
 * particular, so that the next letter does not land in the first field of the page.
 */
export function useFocusedBefore(open: boolean): () => HTMLElement | null {
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const { activeElement } = document;
    focused.current =
      activeElement instanceof HTMLElement && activeElement.tabIndex >= 0 ? activeElement : null;
  }, [open]);
  return () =>
    focused.current?.isConnected ? focused.current : document.getElementById("content");
}
