import { isRole } from "./role.ts";
import { hasGivenName } from "./person-name.ts";
import type { Emit, Found } from "./found.ts";
import type { Group } from "./group.ts";

/** "M. MORVAN Olivier", "Mme LE BRAS Anne": as French legal pages print a name. */
const printed =
  /^(?:(?<label>[^:]{3,50}?)\s*:\s*)?(?:(?<title>M\.|M|Mr|Mme|Mlle|Monsieur|Madame|Sig\.|Sig\.ra|Sr\.|Sra\.|Dhr\.|Herr|Frau) )?(?<last>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?) (?<first>\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?)$/u;

const inOrdinaryCase = (text: string) =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;

/** A shouted family name before the first name counts where a title stands before it and an office above or beside it. */
export function surnameFirst(
  text: string,
  previous: string | undefined,
  emit: Emit,
): Found[] | null {
  if (text.length > 90 || !(text.includes(":") || previous?.endsWith(":"))) return null;
  const { label, title, last, first } = printed.exec(text)?.groups ?? {};
  if (!last || !first || !(title || hasGivenName(first))) return null;
  const office = label ?? (previous?.endsWith(":") ? previous.replace(/\s*:$/, "") : undefined);
  if (office === undefined || !isRole(office)) return null;
  return emit(`${inOrdinaryCase(last)} ${first}`, office, text, 0.92);
}

const listed =
  /^(?<last>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (?<first>\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?)(?:\s?(?:,|[-–—|:(/])\s*(?<said>.{2,60}?)\)?)?$/u;

/** "Voss, Anna", "VOSS Anna, manager": in a list of people, where the second word alone is a known first name. */
export function listedSurnameFirst(text: string, group: Group, emit: Emit): Found[] | null {
  if (text.length > 90) return null;
  const { last = "", first = "", said } = listed.exec(text)?.groups ?? {};
  if (!hasGivenName(first) || hasGivenName(last)) return null;
  if (!text.startsWith(`${last},`) && last !== last.toUpperCase()) return null;
  if (said !== undefined && !isRole(said)) return null;
  const found = emit(`${first} ${inOrdinaryCase(last)}`, said ?? group.role, text, 0.76);
  return found.length > 0 ? found : null;
}
