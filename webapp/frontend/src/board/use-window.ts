import {
  type RefObject,
  useCallback,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { useLatest } from "./use-latest.ts";
import { type Span, windowOf } from "./window-of.ts";

const spareRows = 3;

/** The rendered rows of a scrolling box. Renders again only when another row comes into sight. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  rows: number,
): Span {
  const [span, setSpan] = useState<Span>({ first: 0, end: 0 });
  const measure = useCallback(() => {
    const element = box.current;
    if (element === null) return;
    const next = windowOf(element.scrollTop, element.clientHeight, rowHeight, rows, spareRows);
    setSpan((old) => (old.first === next.first && old.end === next.end ? old : next));
  }, [box, rowHeight, rows]);
  const latest = useLatest(measure);

  useLayoutEffect(() => {
    // The height of the box is known to the page alone.
    // oxlint-disable-next-line react/set-state-in-effect
    measure();
  }, [measure]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onScroll = () => latest.current();
    const observer = new ResizeObserver(onScroll);
    element.addEventListener("scroll", onScroll, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, [box, latest]);
  return span;
}

function subscribeToSize(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}
const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

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
