import { fold } from "../../clean-text.ts";
import { nameKey } from "../name-key.ts";
import { remember } from "../../remember.ts";
import { fields, isDepartment } from "./departments.ts";
import { credentials, holdsRoleWord, isRoleWord } from "./role-words.ts";

/** "Board Member", "Vorstandsmitglied": a member of a body, not of a gym. */
const memberOf =
  /^(?:(?:founding |executive |active )?(?:board|committee|council|faculty|staff|team|crew|executive) members?|members? of (?:the )?(?:board|committee|council|team)|\p{L}*(?:vorstands|beirats|aufsichtsrats|team|kuratoriums)mitglied(?:er)?|mitglied (?:des|im) (?:vorstands?|beirats?)|bestuurslid|membre (?:du|de la|de l['’]) ?(?:bureau|conseil|comite|equipe)|miembro (?:del?|de la) (?:consejo|junta|equipo)|membro (?:do|da|del|della) (?:conselho|direcao|diretoria|equipe|consiglio|direttivo))(?:$|[ ,.(])/u;

/** "Notaría · Vilanova": the room one goes to, not who works there. */
export const offices =
  /^(?:notaría|notariaat|notariat|asesoría|gestoría|consultoría|correduría|assessoria|consultoria|studio notarile)(?![\p{L}])/iu;

const registered = /\s*[-–—|·,(]\s*[\p{Lu}./-]{2,12}[ :]*(?:n?[º°o.]? ?)?[\d./-]{3,}.*$/u;

/** "Owner since 1998". */
const sinceWhen = / (?:since|seit|depuis|desde|dal|sinds|ab) \d{4}\.?$/;

/** "President of the board" is a role, "a managed service" is not: the words before any comma must hold one. */
export function isRole(whole: string): boolean {
  return whole.length > longestKept ? tellsRole(whole) : lineIsRole(whole);
}

/** Whether some part of a line can be a role: spares the patterns that only look for where it begins and ends. */
export function mayHoldRole(text: string): boolean {
  return holdsRoleWord(text) || shortOrMember.test(text);
}
const shortOrMember = /member|mitglied|membre|miembro|\b(?:hr|vp)\b/i;

/** A line is asked about as the one above, below and beside each name, and on every page. */
const lineIsRole = remember(20_000, tellsRole);
const longestKept = 150;

function tellsRole(whole: string): boolean {
  const unnumbered = whole.replace(/^\d{1,2}[.ºª]\s*/, "");
  // Professions print a register's number after the title.
  const numberless = /[\d./-]{3}/.test(unnumbered)
    ? unnumbered.replace(registered, "")
    : unnumbered;
  const undated = /\d{4}\.?$/.test(numberless) ? numberless.replace(sinceWhen, "") : numberless;
  const text = undated.includes(". ") ? undated.replace(shortened, inFull) : undated;
  if (offices.test(text)) return false;
  if (text.length < 60 && memberOf.test(fold(text))) return true;
  if (text.length > 100 || /[.!?]\s|[@\d]{3}/.test(text)) return false;
  const words = fold(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  return words.length <= 12 && words.slice(0, 7).some(isRoleWord);
}

/** "Dir. of sales", "Asst. manager": the words that cards shorten, with their stop. */
const shortened =
  /(?<!\p{L})(dir|mgr|pres|treas|sec|secr|asst|resp|coord|vors|admin|assoc|sup|gen|stv|stellv|sr|jr|exec|tech|op|vice-pres)\. (?=\S)/giu;
const fullRoles = new Map(
  Object.entries({
    dir: "director",
    mgr: "manager",
    pres: "president",
    treas: "treasurer",
    sec: "secretary",
    secr: "secretaris",
    asst: "assistant",
    resp: "responsable",
    coord: "coordinator",
    vors: "vorsitzende",
    admin: "administrator",
    assoc: "associate",
    sup: "supervisor",
    "vice-pres": "vice-president",
  }),
);
const inFull = (_: string, word: string) => `${fullRoles.get(word.toLowerCase()) ?? word} `;

/** The role that ends right before a name: "our Executive Chef" → "Executive Chef". */
export function lastRole(text: string): string | null {
  const trimmed = text.trim();
  // Before most names stands another word; the rest is only taken apart where it is a role.
  const nearest = trimmed.slice(trimmed.lastIndexOf(" ") + 1).split(/\s/);
  if (!isRoleAsWritten(asWritten(nearest.at(-1) ?? ""))) return null;
  const words = trimmed.split(/\s+/);
  let start = words.length - 1;
  for (let index = start - 1; index >= 0 && words.length - index <= 4; index -= 1) {
    const word = asWritten(words[index] ?? "");
    if (isRoleAsWritten(word)) start = index;
    else if (
      !(/^\p{Lu}/u.test(words[index] ?? "") || word === "and") ||
      /^(?:the|our|by|with|and|unlike|led|a|an|mr|mrs|ms|as|his|her|their|nosso|nossa|notre|nuestro|unser|ons)$/.test(
        word,
      )
    )
      break;
    else if (word !== "and") start = index;
  }
  return words.slice(start).join(" ");
}

const asWritten = (word: string) => fold(word).replace(/[^\p{L}/-]/gu, "");
/** "Owner/Chef": one of its parts is enough. */
const isRoleAsWritten = (word: string) => word.split("/").some(isRoleWord);

/** "M.P.T., A.T.C.": what a profession lets its members write behind their names; not "NY" nor "USA". */
export const lettersOnly =
  /^(?:(?:\p{Lu}\.[ -]?){2,5}\p{Lu}?|Ph\.?D\.?|Ed\.?D\.?)(?:[,\s]+(?:(?:\p{Lu}\.?[ -]?){1,5}))*$/u;

/** "LPC, M.S., CADC III": several sets of letters, as professions give them. */
const severalLetters =
  /^(?:\p{Lu}[\p{Lu}.]{1,6}|\p{Lu}\p{L}?\.\p{Lu}\p{L}{0,3}\.?)(?: I{1,3})?(?:,\s*(?:\p{Lu}[\p{Lu}.]{1,6}|\p{Lu}\p{L}?\.\p{Lu}\p{L}{0,3}\.?)(?: I{1,3})?){1,6}$/u;

/** "FMAAT AATQB", "MCSP HCPC": letters that bodies of a profession give their members, whatever stands between. */
const known =
  /(?<!\p{L})(?:F?MAAT|AATQB|F?ACCA|FCA|ACA|CIMA|ACMA|CPA|CFP|CFA|RMT|LMT|RN|MD|DO|DDS|DMD|DVM|MRCVS|MCSP|HCPC|BSc|MSc|MBA|PhD|JD|LLB|LLM|RIBA|M?RICS|FRICS|LCSW|LMFT|LPC|PsyD|CDT|CHT|DPT|ND|AIA|ASLA)(?!\p{L})/u;
const capitalsOnly =
  /^(?:\p{Lu}[\p{L}/]{1,6}|\(Hons\))(?:[,\s]+(?:\p{Lu}[\p{L}/]{1,6}|\(Hons\))){1,6}$/u;

/** Credentials and nothing else. */
export function isLetters(text: string): boolean {
  return (
    text.length <= 60 &&
    (severalLetters.test(text) ||
      lettersOnly.test(text) ||
      (known.test(text) && capitalsOnly.test(text)))
  );
}

/** "CEO of Acme", "Partner at Other & Co", "CFO, Plex Systems": whose role it is. */
export function worksElsewhere(role: string, houseKeys: readonly string[]): boolean {
  if (isLetters(role)) return false;
  const at =
    /\b(?:at|@|bei|chez|presso|na empresa|en la empresa)\s+(?!Law$)(\p{Lu}.{2,60})$/u.exec(role) ??
    /\b(?:of|de|da|do|du|del|von|van|di)\s+(?:the )?(\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+)*)\s*$/u.exec(
      role,
    ) ??
    /,\s*(\p{Lu}[\p{L}\d&.'’-]+(?:[ ,&]+\p{Lu}[\p{L}\d&.'’-]+)*\.?)$/u.exec(role);
  const other = at?.[1];
  if (!other) return false;
  // "Professora de Inglês": one word after a bare "de" is a subject, not a house.
  if (/ (?:de|di) \S+$/.test(role) && !other.includes(" ")) return false;
  const key = nameKey(other);
  if (houseKeys.some((house) => key.includes(house) || (key.length >= 4 && house.includes(key))))
    return false;
  // A department after a comma is still the same house.
  const words = fold(other)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  if (isDepartment(other) || words.some((word) => fields.has(word) || isRoleWord(word)))
    return false;
  return !credentials.test(other);
}

/** A title, not a sentence: few words, no verb's ending stop, a role word among the first. */
export function startsAsRole(text: string): boolean {
  return (
    text.length <= 70 &&
    !/[.!?]$/.test(text) &&
    isRole(text) &&
    fold(text)
      .split(/[^\p{L}-]+/u)
      .filter((word) => word !== "")
      .slice(0, 3)
      .some(isRoleWord)
  );
}
