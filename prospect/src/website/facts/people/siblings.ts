import { Element } from "domhandler";
import type { Line, PageView } from "../../page-view.ts";
import { isDepartment } from "./departments.ts";
import type { Emit, Found } from "./found.ts";
import { groupOf } from "./group.ts";
import { numberAlone, onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { roleBeside } from "./role-beside.ts";
import { polite } from "./titles.ts";

/** Names that other rules found, by the line they stand in, and short lines that none of them took. */
export class Cards {
  readonly #named: { line: Line; name: string }[] = [];
  readonly #open: { index: number; grouped: boolean; emit: Emit }[] = [];

  named(line: Line, found: readonly Found[]): void {
    const [first] = found;
    if (found.length === 1 && first && !first.refused && line.text.length < longestName)
      this.#named.push({ line, name: first.name });
  }

  /** `grouped`: below a heading that announces people. */
  open(index: number, text: string, grouped: boolean, emit: Emit): void {
    if (text.length < longestName) this.#open.push({ index, grouped, emit });
  }

  /** A card printed like those of two colleagues is a third one's, whatever the first name, if it says what they do. */
  *siblings({ lines }: PageView): Generator<Found> {
    if (this.#open.length === 0 || this.#named.length < 2) return;
    const shapes = new Map<string, Set<string>>();
    for (const { line, name } of this.#named) {
      const shape = cardShape(line);
      const names = shapes.get(shape);
      if (names) names.add(name);
      else shapes.set(shape, new Set([name]));
    }
    const namedLines = new Set(this.#named.map(({ line }) => line));
    const isListed = (line: Line, beside: readonly (Line | undefined)[]) =>
      beside.some(
        (other) => other && namedLines.has(other) && cardShape(other) === cardShape(line),
      );
    for (const { index, grouped, emit } of this.#open) {
      const line = lines[index] as Line;
      const colleagues = shapes.get(cardShape(line))?.size ?? 0;
      // "Conselho Fiscal" heads a list, be it printed like a name.
      if (colleagues < 2 || groupOf(line.text) !== null) continue;
      const name = onlyName.exec(line.text)?.[1];
      const initialled = twoInitials.test(line.text);
      if (!initialled && !(name && looksLikeName(tidyName(name)))) continue;
      const beside = roleBeside(lines, index) ?? departmentBelow(lines[index + 1]);
      if (initialled && beside !== null) yield* emit(spaced(line.text), beside, line.text, 0.9);
      if (initialled || !name) continue;
      if (hasGivenName(name)) yield* emit(name, beside, line.text, 0.72);
      else if (beside !== null || polite.test(line.text))
        yield* emit(name, beside, line.text, beside === null ? 0.92 : 0.9);
      // One rare first name in a list of the staff.
      else if (
        grouped &&
        ((colleagues > 2 && isListed(line, [lines[index - 1], lines[index + 1]])) ||
          (colleagues > 3 && (isHeading.test(line.tag) || isReach(lines[index + 1]))))
      )
        yield* emit(name, null, line.text, 0.86);
    }
  }
}

const longestName = 40;

const isHeading = /^h[2-6]$/;

/** A number or a mailbox: how the person above is reached. */
const isReach = (line: Line | undefined) =>
  line !== undefined && (numberAlone.test(line.text) || /^\S+@\S+$/.test(line.text));

/** "Sales" below a name: among cards of people a role, elsewhere a heading. */
const departmentBelow = (line: Line | undefined) =>
  line && !/^h[1-3]$/.test(line.tag) && isDepartment(line.text) ? line.text : null;

/** "MC Heller": initials as one word; only a list of people makes them a name. */
const twoInitials = /^\p{Lu}{2} \p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}{2,})?$/u;
const spaced = (name: string) => name.replace(/^(\p{Lu})(\p{Lu})(?= )/u, "$1.$2.");

/** The tags and classes of the line's block and of the two that hold it. */
function cardShape({ element }: Line): string {
  let shape = "";
  let at: unknown = element;
  for (let depth = 0; depth < 3 && at instanceof Element; depth += 1) {
    shape += `${at.name} ${at.attribs["class"] ?? ""}>`;
    at = at.parent;
  }
  return shape;
}
