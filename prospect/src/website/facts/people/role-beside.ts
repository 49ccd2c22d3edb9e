import type { Element } from "domhandler";
import type { Line } from "../../page-view.ts";
import { looksLikeName } from "./person-name.ts";
import { isLetters, isRole, startsAsRole } from "./role.ts";

/** `<p class="designation">`: the markup calls its text a role, in whatever words. */
const called =
  /(?:^|[\s_-])(?:role|designation|position|job|jobtitle|job-title|cargo|puesto|poste|fonction|funktion|functie|ruolo|funcion|funcao)(?:$|[\s_-])/i;

export function isCalledRole({ attribs }: Element): boolean {
  const name = attribs["class"];
  return name !== undefined && called.test(name);
}

/** The text of a line that its own markup calls a role; null for any other. */
export function calledRole(line: Line | undefined): string | null {
  if (!line || line.text.length > 60 || line.text.length < 2) return null;
  if (!isCalledRole(line.element)) return null;
  return /[.!?]\s|[.!?]$|\d{3}|@/.test(line.text) || looksLikeName(line.text) ? null : line.text;
}

/** What the line below a name says that its bearer is: a role, a teaching grade, letters of a profession. */
export function roleBeside(lines: readonly Line[], index: number): string | null {
  const next = lines[index + 1];
  const classed = calledRole(next);
  if (classed !== null || !next) return classed;
  const { text } = next;
  if (text.length > 90 || looksLikeName(text)) return null;
  if (isRole(text) && !/[^.]{25}[.!?]$/.test(text)) return text;
  // "Presidente del Consejo de Administración.": some close even a title with a stop.
  if (/[^.]\.$/.test(text) && startsAsRole(text.slice(0, -1))) return text.slice(0, -1);
  return isLetters(text) ? text : null;
}
