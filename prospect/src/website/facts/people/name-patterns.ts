import { namePattern, shoutedName, title } from "./person-name.ts";

export const full = `(?:${title})?(${namePattern})`;
/** Where a label or an office stands before it, a name may be shouted in part. */
export const given = `(?:${title})?(${shoutedName})`;
export const nameThenRest = new RegExp(
  `^${full}(?:,?\\s\\p{Lu}{2,4})?\\s*(?:,|\\||–|—|:| - |\\(|•|·|/)\\s*(.{2,120})$`,
  "u",
);
export const roleThenName = new RegExp(`^(.{2,60}?)\\s*(?:,|\\||–|—|:| - |•|·)\\s*${full}$`, "u");
/** "Helen Marsh MRCVS", "Ana Ruiz MD, PhD": letters that a profession gives. */
const letters = String.raw`(?:,?\s(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,4})(?![\p{L}]))`;
export const onlyName = new RegExp(`^${full}${letters}{0,3}(?:,\\s*(.{2,40}))?$`, "u");
