import {
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useLatest } from "../ui/use-latest.ts";
import { type Span, windowOf } from "./window-of.ts";

const spareRows = 3;

/** The rendered rows of a scrolling box. Renders again only when another row comes into sight. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  rows: number,
): Span {
  const [span, setSpan] = useState<Span>({ first: 0, end: 0 });
  // Kept from the events that change them: asking the page in every render would force its layout each time.
  const view = useRef({ top: 0, height: 0 });
  const measure = useCallback(() => {
    const { top, height } = view.current;
    const next = windowOf(top, height, rowHeight, rows, spareRows);
    setSpan((old) => (old.first === next.first && old.end === next.end ? old : next));
  }, [rowHeight, rows]);
  const latest = useLatest(measure);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => {
      view.current = { top: element.scrollTop, height: element.clientHeight };
      latest.current();
    };
    const observer = new ResizeObserver(look);
    element.addEventListener("scroll", look, { passive: true });
    observer.observe(element);
    look();
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [box, latest]);
  useLayoutEffect(() => {
    // The height of the box is known to the page alone.
    // oxlint-disable-next-line react/set-state-in-effect
    measure();
  }, [measure]);
  return span;
}

let rootPixels: number | null = null;

function subscribeToSize(listener: () => void): () => void {
  const onResize = () => {
    rootPixels = null;
    listener();
  };
  window.addEventListener("resize", onResize);
  return () => window.removeEventListener("resize", onResize);
}

/** Read once and after each change of size: every question makes the page compute its styles. */
function rootSize(): number {
  rootPixels ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return rootPixels;
}

/** Pixels of a length in rem, as the reader's text size makes it. */
export function useRem(rem: number): number {
  return Math.round(rem * useSyncExternalStore(subscribeToSize, rootSize));
}

function subscribeToWidth(listener: () => void): () => void {
  const query = matchMedia("(width < 40rem)");
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** One column at a time below 640 px. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribeToWidth, () => matchMedia("(width < 40rem)").matches);
}
