import { useSyncExternalStore } from "react";

const storageKey = "leadstream.single-key-shortcuts";
const listeners = new Set<() => void>();

/** Single-letter keys can be switched off for people whose speech input or hands press them by accident. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? "on" : "off");
  for (const listener of listeners) listener();
}

export const useSingleKeys = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, singleKeysOn);
