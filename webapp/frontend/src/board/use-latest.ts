import { type RefObject, useLayoutEffect, useRef } from "react";

/** The newest value for handlers that outlive a render; it is set once the render has become the page. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
