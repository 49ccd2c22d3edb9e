import type { PageView } from "../../page-view.ts";
import { letterKey, plainLetters } from "../name-key.ts";

/** Characters of a page's beginning, and of a line that is read letter by letter: both fit into the space together. */
const most = 20_000;
const longestLine = 2_000;
const space = Buffer.alloc(most + 4 * longestLine);

/**
 * The letters of a page's title and beginning, as `letterKey` spells them line by line. The letters of nearly all lines
 * are put side by side without a string for each.
 */
export function pageLetters({ title, lines }: PageView): string {
  let letters = letterKey(title);
  let end = 0;
  let length = 0;
  for (const { text } of lines) {
    const to = text.length < longestLine ? add(text, end) : -1;
    if (to >= 0) end = to;
    else {
      letters += space.toString("latin1", 0, end) + letterKey(text);
      end = 0;
    }
    length += text.length;
    if (length > most) break;
  }
  return letters + space.toString("latin1", 0, end);
}

/** Puts a text's letters behind those that end at `from` and says where they end then; below zero where it cannot. */
function add(text: string, from: number): number {
  let end = from;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const letter = plainLetters[code] as number;
      if (letter !== 0) {
        space[end] = letter;
        end += 1;
      }
      continue;
    }
    const own = ofCharacter(code);
    if (own === null || end + own.length > space.length) return -1;
    for (let each = 0; each < own.length; each += 1) space[end + each] = own.charCodeAt(each);
    end += own.length;
  }
  return end;
}

const known = new Map<number, string | null>();

/** What the key of a text holds for a character: mostly a letter without its accent, or nothing. */
function ofCharacter(code: number): string | null {
  let own = known.get(code);
  if (own === undefined) known.set(code, (own = needsMore(code) ? null : oneByteEach(code)));
  return own;
}

/** Half of a character, and the sigma, whose small letter hangs on what stands behind it. */
const needsMore = (code: number) => (code >= 0xd800 && code <= 0xdfff) || code === 0x3a3;

function oneByteEach(code: number): string | null {
  const own = letterKey(String.fromCharCode(code));
  return /^[\0-ÿ]*$/.test(own) ? own : null;
}
