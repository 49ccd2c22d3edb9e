import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLatest } from "../ui/use-latest.ts";
import { holdIds } from "./held-ids.ts";

/** A pointer that rests aims at nothing: it must not keep the news of a running job away. */
const aimingMs = 2500;

/**
 * The column that fills by itself keeps newcomers back while somebody reads or aims in it: scrolled down, a card
 * focused, the pointer moving. Whether that still holds is asked of the page each time, since an element that vanishes
 * takes its blur and its leave with it.
 */
export function useHeld(
  holds: boolean,
  current: readonly string[],
  column: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
) {
  const [frozen, setFrozen] = useState<ReadonlySet<string> | null>(null);
  const aimedAt = useRef(Number.NEGATIVE_INFINITY);
  const latest = useLatest(current);

  const review = useCallback(() => {
    const element = column.current;
    if (!holds || element === null) return;
    const reading = (box.current?.scrollTop ?? 0) > 0;
    const focused =
      element.contains(document.activeElement) &&
      document.activeElement?.closest("[data-lead]") != null;
    const aiming = element.matches(":hover") && performance.now() - aimedAt.current < aimingMs;
    const on = latest.current.length > 0 && (reading || focused || aiming);
    setFrozen((old) => (on ? (old ?? new Set(latest.current)) : null));
  }, [holds, column, box, latest]);

  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const aim = useCallback(() => {
    if (!holds) return;
    aimedAt.current = performance.now();
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(review, aimingMs + 50);
    review();
  }, [holds, review]);
  useEffect(() => () => void (timer.current !== null && clearTimeout(timer.current)), []);

  // Asked again after each change, when the element that held the column may be gone.
  const held = frozen !== null;
  useLayoutEffect(() => {
    if (held) review();
  }, [current, held, review]);

  const release = useCallback(
    () => setFrozen((old) => (old === null ? null : new Set(latest.current))),
    [latest],
  );
  const shown = useMemo(() => holdIds(current, frozen), [current, frozen]);
  return { ...shown, aim, review, release };
}
