import { cue, firstCueOf } from "./cues.ts";

/** Headings of people that no list of words makes out: "The faces behind Kestrel", "Wer macht was?". */
const phrases = new RegExp(
  "^(?:" +
    "who['’]?s who|(?:meet )?(?:the|our|your) (?:people|team|faces|family|makers|minds|hands|humans|folks) (?:behind|of|at) .{2,40}|meet (?:the|our|your) (?:makers|people|faces|folks|humans|gang)|meet the .{2,30} (?:team|staff|crew)" +
    "|das team stellt sich vor|wir stellen uns vor|wer macht was|die (?:menschen|köpfe|gesichter) hinter .{2,40}|ihre?e? ansprechpartner(?:innen|in)?(?: .{2,20})?" +
    "|qui fait quoi|les (?:visages|gens|personnes|femmes et (?:les )?hommes) (?:d|derrière).{2,40}|ceux qui font .{2,30}" +
    "|quem (?:faz (?!o qu[eê]).{2,30}|cuida de você|está por trás.{0,30})|nossa gente|rostos da .{2,30}|quién es quién|nuestra gente|las personas detrás de .{2,40}|el equipo que .{2,30}" +
    "|chi fa cosa|le persone (?:dietro|di) .{2,40}|i volti di .{2,40}|wie is wie|wie doet wat|de (?:mensen|gezichten) achter .{2,40}|maak kennis met (?:het|ons) .{2,20}team" +
    ")\\s*[:?!]?$",
  "iu",
);
const mark =
  /who|behind|meet|hinter|stell|wer |ihre|qui |visages|gens |personnes|femmes|quem|gente|rostos|qui[eé]n|personas|equipo que|chi fa|persone|volti|wie |achter|kennis/i;

/** How they begin. */
const opening = cue(
  "who whos meet the our your das wir wer die ihr ihre ihree qui les ceux quem nossa rostos quién nuestra las el chi le i wie de maak",
);

export const headsPeople = (text: string): boolean =>
  text.length < 60 && (firstCueOf(text) & opening) !== 0 && mark.test(text) && phrases.test(text);
