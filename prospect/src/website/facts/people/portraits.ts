import type { Line } from "../../page-view.ts";
import type { Emit, Found } from "./found.ts";
import type { Group } from "./group.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";

/** "Anna Lenz grew up by the sea …": a paragraph whose first words name whom it tells of. */
const opens = new RegExp(`^${full}(?:,[^,.;!?]{2,60},)? \\p{Ll}`, "u");
/** "After the school years, Anna Lenz has …": what says when and where stands before the name. */
const opensLater = new RegExp(`^\\p{Lu}[^.,;:!?“"]{4,60}, ${full} \\p{Ll}`, "u");
const shortest = 60;

/** Paragraphs side by side under a heading of people, each about another of them: two at least, so that it is a list. */
export function portrait(lines: readonly Line[], index: number, group: Group, emit: Emit): Found[] {
  const line = lines[index] as Line;
  const said = tellsOf(line.text);
  if (!said) return [];
  const beside = [-2, -1, 1, 2].some((by) => {
    const other = lines[index + by];
    const told = other && isBeside(other, line) ? tellsOf(other.text) : null;
    return told !== null && told.name !== said.name && (told.first || said.first);
  });
  return beside ? emit(said.name, group.role, said.quote, 0.74) : [];
}

function tellsOf(text: string): { name: string; quote: string; first: boolean } | null {
  if (text.length < shortest) return null;
  const first = opens.exec(text);
  const [quote = "", name = ""] = first ?? opensLater.exec(text) ?? [];
  return isPerson(name) ? { name, quote: quote.slice(0, -2), first: first !== null } : null;
}

const isPerson = (name: string) => hasGivenName(name) && looksLikeName(tidyName(name));

/** The same kind of block within the same one, or within one that stands beside it. */
function isBeside({ tag, text, element }: Line, other: Line): boolean {
  const [parent, otherParent] = [element.parent, other.element.parent];
  return (
    tag === other.tag &&
    text.length >= shortest &&
    (parent === otherParent ||
      (parent !== null && otherParent !== null && parent.parent === otherParent.parent))
  );
}
