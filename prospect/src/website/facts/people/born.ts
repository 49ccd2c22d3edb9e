import type { Emit } from "./found.ts";

/** "(°1976)", "(geb. 1976)", "(born 1976)", "(* 3. Mai 1976)", "(41)": when somebody was born stands right behind the name. */
const born =
  /(?<=\p{L}{2}) \((?:[°*] ?|geb(?:oren|\.)? (?:in |am )?|born (?:in )?|née? (?:en |le )?|n\. |nacid[oa] (?:en )?|nascid[oa] (?:em )?|nat[oa] (?:nel |a )?|Jahrgang |Jg\. )?(?:\d{1,2}[. ]+\p{L}{3,9}\.? )?(?:(?:19|20)\d{2}|\d{2}(?: (?:years old|ans|años|anos|anni|jaar|Jahre))?)\)/u;

/** A line without the year in which the one it names was born, and what notes names with the line as it is printed. */
export function withoutBirth(text: string, emit: Emit): { bare: string; emit: Emit } {
  if (!text.includes(")") || !/\d\d\)| \p{Ll}+\)/u.test(text)) return { bare: text, emit };
  const bare = text.replace(born, "");
  return bare === text
    ? { bare, emit }
    : { bare, emit: (name, role, _quote, weight) => emit(name, role, text, weight) };
}
