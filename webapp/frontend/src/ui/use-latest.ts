import { useLayoutEffect, useRef, type RefObject } from "react";

/** The newest value for code that runs later, such as a listener or a timer that is set once. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
