import type { PageKind } from "../../choose-pages.ts";
import { nameKey } from "../name-key.ts";
import type { Emit, Found } from "./found.ts";
import { afterLabel } from "./labelled.ts";
import { beginsWithName, nameThenRest, numberAlone, roleThenName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { credentials } from "./role-words.ts";
import { isRole, lettersOnly, mayHoldRole } from "./role.ts";

/** "Ana Ruiz, Head of sales", "Owner: Ana Ruiz": a mark divides the name from what is said of it. */
export function dividedLine(
  text: string,
  { houseKeys, kind }: { houseKeys: readonly string[]; kind: PageKind | null },
  emit: Emit,
): Found[] | null {
  if (!/[,|–—:(•·/]| - /.test(text)) return null;
  const labelled = afterLabel(text, emit);
  if (labelled) return labelled;
  const [, name, rest] = (beginsWithName(text) && nameThenRest.exec(text)) || [];
  if (name && rest) {
    if (looksLikeName(tidyName(name)) && (isRole(rest) || credentials.test(rest)))
      return emit(name, rest, text, 0.86);
    if (hasGivenName(name) && lettersOnly.test(rest)) return emit(name, rest, text, 0.78);
    if (hasGivenName(name) && houseKeys.slice(0, 3).includes(nameKey(rest)))
      return emit(name, null, text, 0.74);
    // "Ana Ruiz: 082 555 0147" where a house says how it is reached.
    if (kind === "contact" && hasGivenName(name) && numberAlone.test(rest))
      return emit(name, null, text, 0.7);
  }
  if (!mayHoldRole(text)) return null;
  const [, shout, office] = shouted.exec(text) ?? [];
  if (shout && office && hasGivenName(shout) && isRole(office))
    return emit(shout, office, text, 0.82);
  const [, role, named] = roleThenName.exec(text.replace(/\s*:$/, "")) ?? [];
  return role && named && isRole(role) && role.split(" ").length <= 6
    ? emit(named, role, text, 0.8)
    : null;
}

/** "PAUL G. ORTH, CHIEF OPERATING OFFICER": a heading all in capitals. */
const shouted =
  /^(\p{Lu}{2}[\p{Lu}'’-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){1,3})(?:,| [-–|]) (\p{Lu}[\p{Lu}\s,.&/'’-]{1,100})$/u;
