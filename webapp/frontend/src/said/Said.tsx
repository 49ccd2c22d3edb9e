import { useSpeaker } from "../i18n/index.ts";
import type { PhrasePlace } from "./phrasebook.ts";

interface SaidProps {
  /** What an agent wrote. */
  text: string;
  place?: PhrasePlace;
  /** May also be the seller's or the site's own words, whose language nobody states. */
  own?: boolean;
}

/** An agent's sentence in the language of the page; where it stays in the agents' English, marked as such. */
export function Said({ text, place, own = false }: SaidProps) {
  const speaker = useSpeaker();
  if (speaker === null || text === "") return text;
  const translated = speaker.translate(text, place);
  if (translated !== null) return translated;
  return own ? text : <span lang="en">{text}</span>;
}

/** What an agent wrote as a plain text, for sentences of the page that it stands in. */
export function useSay(): (text: string) => string {
  const speaker = useSpeaker();
  return (text) => speaker?.translate(text) ?? text;
}
