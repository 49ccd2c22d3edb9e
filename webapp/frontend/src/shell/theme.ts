import { useSyncExternalStore } from "react";

export const themes = ["dark", "light", "system"] as const;
export type Theme = (typeof themes)[number];

const storageKey = "leadstream.theme";
const listeners = new Set<() => void>();
const prefersLight = window.matchMedia("(prefers-color-scheme: light)");

export function chosenTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === stored) ?? "dark";
}

/** Puts the chosen theme on the document; called before the first paint and whenever it changes. */
export function applyTheme(): void {
  const theme = chosenTheme();
  const shown = theme === "system" ? (prefersLight.matches ? "light" : "dark") : theme;
  document.documentElement.dataset["theme"] = shown;
  document
    .querySelector("meta[name=theme-color]")
    ?.setAttribute("content", shown === "light" ? "#f8fafc" : "#020617");
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  applyTheme();
  for (const listener of listeners) listener();
}

prefersLight.addEventListener("change", applyTheme);

export const useTheme = (): Theme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, chosenTheme);
