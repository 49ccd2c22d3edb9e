import { Mark } from "../../line-marks.ts";
import { matchesOf } from "../../matches.ts";
import { nameKey } from "../name-key.ts";
import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, namePattern } from "./person-name.ts";

const founded =
  "(?:co-?founded|founded|established|started|opened|launched|created|set up|built up|gründete|eröffnete|startete|a fondé|a créé|a ouvert|a lancé|fonde|crée|ouvre|fundó|creó|abrió|inició|montó|fundou|criou|abriu|iniciou|montou|fondò|aprì|creò|ha fondato|ha aperto|ha creato|richtte|startte|begon|opende)";
const founding = new RegExp(
  ` ${founded} (?:the |la |le |l['’]|el |die |das |de |het |a |o |il )?(?=\\p{Lu})`,
  "gu",
);
const foundingCue = cue(
  "cofounded co founded established started opened launched created set built gründete eröffnete startete fondé créé ouvert lancé fonde crée ouvre fundó creó abrió inició montó fundou criou abriu iniciou montou fondò aprì creò fondato aperto creato richtte startte begon opende",
);
/** The subject of the sentence that ends before the verb, with what is told of it in between. */
const subject = new RegExp(
  `^(?:(?:[Ii]n|[Ii]m Jahre?|[Ee]n|[Ee]m|[Nn]el|[Ii]n het jaar) (?:\\p{L}+ )?\\d{4},? (?:by )?)?(?:\\p{L}{3,14}, )?${full}(?: (?:and|und|et|y|e|en) (?<other>${namePattern}))?(?:, [^;:]{3,170},)?(?: (?:first|then|later|originally|together|also))?$`,
  "u",
);

/** "Ann Voss, who grew up by the sea, founded Kestrel": the house by its own name. */
export function foundsHouse(
  text: string,
  marks: number,
  houseKeys: readonly string[],
  emit: Emit,
): Found[] {
  if (text.length > 2000 || (marks & Mark.smallWord) === 0) return [];
  if ((cuesOf(text) & foundingCue) === 0) return [];
  for (const { 0: verb, index } of matchesOf(founding, text)) {
    if (!beginsWithHouse(text.slice(index + verb.length, index + verb.length + 60), houseKeys))
      continue;
    const sentence = sentenceBefore(text, index);
    const match = subject.exec(sentence);
    const name = match?.[1] ?? "";
    if (!hasGivenName(name)) continue;
    const quote = text.slice(index - sentence.length, index + verb.length).trim();
    const other = match?.groups?.["other"];
    return [
      ...emit(name, "Founder", quote, 0.76),
      ...(other && hasGivenName(other) ? emit(other, "Founder", quote, 0.76) : []),
    ];
  }
  return [];
}

/** What stands in the same sentence before a place of a text. */
export const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 260), at)
    .split(/(?<=\p{L}{3}|\d{4})[.!?] (?=\p{Lu})/u)
    .at(-1) ?? "";

/** Whether a text begins with the house's own name. */
export function beginsWithHouse(text: string, houseKeys: readonly string[]): boolean {
  const key = nameKey(
    text.split(/[.,;:!?()]| (?:in|im|en|em|nel|with|mit|avec|con|com|met|as|als) /u)[0] ?? "",
  );
  return houseKeys.slice(0, 3).some((house) => house.length > 3 && key.startsWith(house));
}
