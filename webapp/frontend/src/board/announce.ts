import { observable } from "../api/observable.ts";

/** The one polite line that screen readers hear: own actions, what happened to the focused card, and the job's sum. */
export const spoken = observable("");

export function announce(text: string): void {
  // The same words twice are only read twice when the text differs.
  spoken.set(spoken.get() === text ? `${text}\u00a0` : text);
}
