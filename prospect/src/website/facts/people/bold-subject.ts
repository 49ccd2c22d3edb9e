import { isTag, isText } from "domhandler";
import { cleanLine } from "../../clean-text.ts";
import { textOf } from "../../element-text.ts";
import { Mark } from "../../line-marks.ts";
import type { Line } from "../../page-view.ts";
import type { Emit, Found } from "./found.ts";
import { onlyName } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";
import { isRole } from "./role.ts";
import { polite } from "./titles.ts";

const verbs =
  /^ (?:(?<as>acts|serves|works|worked|arbeitet|werkt|travaille|trabaja|trabalha|lavora) (?:as|als|comme|como|come) |(?:leads|runs|manages|oversees|heads|joined (?:us|our|the)|handles|looks after|is responsible|leitet|kümmert sich|betreut|leidt|verzorgt|dirige|gère|s['’]occupe|se encarga|cuida|gestisce|si occupa)(?!\p{L}))(?<rest>[^.;!?]{0,90})/u;

/** `<p><strong>Ana Ruiz</strong> leads …`: a paragraph about the one whose name opens it in bold. */
export function boldSubject(line: Line, emit: Emit): Found[] {
  if ((line.marks & Mark.smallWord) === 0) return [];
  const first = line.element.children.find((child) => !isText(child) || child.data.trim() !== "");
  if (!first || !isTag(first) || (first.name !== "strong" && first.name !== "b")) return [];
  const bold = cleanLine(textOf(first, 80));
  const name = onlyName.exec(bold)?.[1];
  if (!name || !line.text.startsWith(`${bold} `)) return [];
  const said = verbs.exec(line.text.slice(bold.length));
  if (!said) return [];
  const role = said.groups?.["as"] ? roleIn(said.groups["rest"] ?? "") : null;
  if (!hasGivenName(name) && !polite.test(bold) && role === null) return [];
  return emit(name, role, line.text.slice(0, 120), hasGivenName(name) ? 0.72 : 0.92);
}

/** "our local field representative in the north": the role, without whose and where. */
function roleIn(rest: string): string | null {
  const role = rest
    .replace(/^(?:\p{Lu}[\p{L} ]{1,40}['’]s? |an? |the |our |eine? |une? |una? )/u, "")
    .replace(/(?:,| in | for | at | der | für | voor | pour | para | per | to ).*$/, "");
  return isRole(role) ? role : null;
}
