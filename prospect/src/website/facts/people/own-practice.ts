import type { Line } from "../../page-view.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import { letterKey } from "../name-key.ts";

/** "Practice for …" below a name: what its bearer keeps. */
export const practiceFor =
  /^(?:(?:uw |ihre |votre |your )?(?:praktijk|praxis|kanzlei|practice|cabinet|studio|consultorio|consultório|despacho|bufete|atelier) (?:voor|für|for|of|de|di|d['’])|(?:fach|haus|zahn|tier)(?:arzt|ärztin))/i;

/** "Eva Lorenz" above "Praxis Dr. Eva Lorenz": the next line says what house is hers. */
export function practiceOf(name: string, next: Line | undefined): boolean {
  const surname = name.split(/\s+/).at(-1) ?? "";
  return next !== undefined && next.text.length < 90 && next.text.endsWith(` ${surname}`);
}

/** "Eva Lorenz - Physiotherapie": a title of a name and its trade is one person's house. */
export function namesWithTrade(title: string, name: string): boolean {
  const parts = title.split(/ [-–—|·:] |, /);
  return (
    parts.length > 1 &&
    parts.some((part) => letterKey(part) === letterKey(name)) &&
    parts.some((part) => letterKey(part) !== letterKey(name) && lexiconHits(part, 1) > 0)
  );
}
