import type { Element, ParentNode } from "domhandler";
import type { Line } from "../../page-view.ts";

/** Whether the line above stands in the same card or row of a table, and the line below in another. */
export function isNearer(line: Line, above: Line, below: Line | undefined): boolean {
  if (sameRow(above, line)) return true;
  if (!below) return false;
  const shared = sharedDepth(line.element, above.element);
  return shared > 4 && shared > sharedDepth(line.element, below.element);
}

/** How deep in the document the innermost element stands that holds both. */
function sharedDepth(one: Element, other: Element): number {
  const path = ancestors(one);
  const second = ancestors(other);
  let depth = 0;
  while (depth < path.length && path[depth] === second[depth]) depth += 1;
  return depth;
}

function ancestors(element: Element): unknown[] {
  const path: unknown[] = [];
  for (let at: ParentNode | null = element; at; at = at.parent) path.unshift(at);
  return path;
}

/** Two cells of one row, or a term and what it stands for. */
export function sameRow(one: Line, other: Line): boolean {
  return (
    /^(?:td|th|dt|dd)$/.test(one.tag) &&
    /^(?:td|th|dt|dd)$/.test(other.tag) &&
    one.element !== other.element &&
    one.element.parent === other.element.parent
  );
}
