import { isRole } from "./role.ts";
import type { Emit, Found } from "./found.ts";

/** "M. MORVAN Olivier", "Mme LE BRAS Anne": as French legal pages print a name. */
const printed =
  /^(?:(?<label>[^:]{3,50}?)\s*:\s*)?(?<title>M\.|M|Mr|Mme|Mlle|Monsieur|Madame|Sig\.|Sig\.ra|Sr\.|Sra\.|Dhr\.|Herr|Frau)? ?(?<last>\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?) (?<first>\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?)$/u;

const inOrdinaryCase = (text: string) =>
  text.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** A shouted family name before the first name counts where a title stands before it and an office above or beside it. */
export function surnameFirst(
  text: string,
  previous: string | undefined,
  emit: Emit,
): Found[] | null {
  if (text.length > 90 || !(text.includes(":") || previous?.endsWith(":"))) return null;
  const { label, title, last, first } = printed.exec(text)?.groups ?? {};
  if (!last || !first || !title) return null;
  const office = label ?? (previous?.endsWith(":") ? previous.replace(/\s*:$/, "") : undefined);
  if (office === undefined || !isRole(office)) return null;
  return emit(`${inOrdinaryCase(last)} ${first}`, office, text, 0.92);
}
