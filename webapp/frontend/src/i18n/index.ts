import { useSyncExternalStore } from "react";
import { en } from "./en/index.ts";
import { createFormat, type Format } from "./format.ts";
import type { Messages } from "./messages.ts";
import type { Speaker } from "../said/phrasebook.ts";

export const locales = ["en", "pt-BR"] as const;
export type Locale = (typeof locales)[number];

interface Catalogue {
  messages: Messages;
  /** The agents' fixed wording; null where they speak the language of the page themselves. */
  speaker: Speaker | null;
}

const catalogues: Record<Locale, () => Catalogue | Promise<Catalogue>> = {
  en: () => ({ messages: en, speaker: null }),
  "pt-BR": async () => {
    const [{ ptBR }, { speaker }] = await Promise.all([
      import("./pt-BR/index.ts"),
      import("./pt-BR/speaker.ts"),
    ]);
    return { messages: ptBR, speaker };
  },
};

interface Speech extends Catalogue {
  locale: Locale;
  format: Format;
}

const storageKey = "leadstream.locale";
const listeners = new Set<() => void>();
let speech: Speech = { locale: "en", messages: en, speaker: null, format: createFormat("en") };

/** English is written in many ways: that of the browser, so that days, months and hours stand as the reader has them. */
export function regionOf(locale: Locale, wanted: readonly string[]): string {
  if (locale !== "en") return locale;
  return wanted.find((one) => /^en(-|$)/.test(one)) ?? locale;
}

export async function setLocale(locale: Locale): Promise<void> {
  const catalogue = await catalogues[locale]();
  speech = { ...catalogue, locale, format: createFormat(regionOf(locale, navigator.languages)) };
  document.documentElement.lang = locale;
  localStorage.setItem(storageKey, locale);
  for (const listener of listeners) listener();
}

/** The language chosen before, else the first of the browser's that we speak. */
export function preferredLocale(): Locale {
  const chosen = localStorage.getItem(storageKey);
  if (chosen && isLocale(chosen)) return chosen;
  for (const wanted of navigator.languages) {
    if (wanted.startsWith("pt")) return "pt-BR";
    if (wanted.startsWith("en")) return "en";
  }
  return "en";
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useT = (): Messages =>
  useSyncExternalStore(
    subscribe,
    () => speech.messages,
    () => en,
  );
export const useFormat = (): Format =>
  useSyncExternalStore(
    subscribe,
    () => speech.format,
    () => speech.format,
  );
export const useLocale = (): Locale =>
  useSyncExternalStore(
    subscribe,
    () => speech.locale,
    () => speech.locale,
  );
export const useSpeaker = (): Speaker | null =>
  useSyncExternalStore(
    subscribe,
    () => speech.speaker,
    () => speech.speaker,
  );
/** For code outside React, such as toasts raised by the live connection. */
export const messages = (): Messages => speech.messages;
export const format = (): Format => speech.format;
export const speaker = (): Speaker | null => speech.speaker;
export type { Format, Messages };
