/** Endings that make a name a registered one, as written in the countries they come from. */
const forms = [
  // Longer forms stand before those that they begin with: "S.A.C." is no "S.A".
  "S\\.? ?A\\.? ?P\\.? ?I\\.? de C\\.? ?V|S\\.? ?A\\.? ?B\\.? de C\\.? ?V|S\\.? ?A\\.? ?S\\.? de C\\.? ?V|S\\.? ?A\\.? de C\\.? ?V|S\\.? de R\\.? ?L\\.?(?: de C\\.? ?V)?|S\\.? ?R\\.? ?L\\.? de C\\.? ?V",
  "S\\.A\\.C|SAC|S\\.A\\.A|S\\.A\\.S\\.U|S\\.A\\.U|S\\.A\\.E|E\\.I\\.R\\.L|EIRL|SpA|S\\.C\\.A|S\\. ?Coop(?:\\.? ?And)?|C\\.B|C\\. por A",
  "(?:Sociedade )?Unipessoal,? L(?:\\.?da|imitada|DA)|Sociedade Unipessoal|Unipessoal",
  "S\\.?A\\.?R\\.?L\\.?-S|S[àÀ]RL-S|S[àÀ]rl-S|S[àÀ][rR]\\.?[lL]|S\\.à ?r\\.l|GmbH ?& ?Co\\.? ?OHG|GesmbH|Ges\\.m\\.b\\.H|GbR|eGbR|PartG ?mbB|PartG|eG|mbB",
  "(?:\\((?:Pty|PTY)\\)|\\((?:Pvt|PVT|P)\\)) ?(?:Ltd|LTD|Limited)|Sdn\\.? ?Bhd|SDN\\.? ?BHD|Bhd|Pte\\.? ?Ltd|PTE\\.? ?LTD|PTY\\.? ?LTD|PVT\\.? ?LTD",
  "spol\\. s r\\.o|s\\. ?r\\. ?o|d\\. ?o\\. ?o|j\\.d\\.o\\.o|Zrt|Nyrt|S\\.k\\.a|OÜ|EOOD|OOD|A\\.Ş|Ltd\\. ?Şti",
  "Incorporated|Inc|Corporation|Corp|L\\.?L\\.?C|L\\.?L\\.?P|P\\.?L\\.?L\\.?C|P\\.?C|P\\.?A|Ltd|Limited|PLC|plc|C\\.?I\\.?C|Pty\\.? ?Ltd|Pvt\\.? ?Ltd|Private Limited|Pte\\.? ?Ltd|GmbH(?: ?& ?Co\\.? ?KGa?A?)?|gGmbH|mbH|AG|KGaA|KG|OHG|UG(?: ?\\(haftungsbeschränkt\\))?|e\\.? ?K\\.?|e\\.? ?V\\.?|e\\.? ?U\\.?|B\\.? ?V|N\\.? ?V|V\\.?O\\.?F|C\\.V|S\\.?A\\.?R\\.?L|SELARL|SELAS|SCP|SASU|S\\.?A\\.?S|S\\.A|SA|EURL|SCI|SNC|S\\.?R\\.?L(?:\\.?S)?|S\\.? ?r\\.? ?l\\.?(?: ?s\\.?)?|S\\.?p\\.?A|S\\.?n\\.?c|S\\.?a\\.?s|S\\.L\\.?U?|SL|SLU|S\\.?L\\.?L|S\\.A\\.U|S\\.A\\. de C\\.V|Ltda|LTDA|EIRELI|Lda|S/A|ME|EPP|MEI|A/S|ApS|AS|ASA|AB|Oy|Oyj|Sp\\. ?z ?o\\. ?o|s\\.r\\.o|a\\.s|d\\.o\\.o|Kft|ODV(?: ETS)?|APS|ETS|ONLUS",
].join("|");

const endsLegal = new RegExp(`(?:^|[\\s,])(?:${forms})\\.?$`);
const ending = new RegExp(`[\\s,]+(?:${forms})\\.?\\s*$`, "i");

/** Where the form comes first: "SARL Dupont", "SELARL Cabinet Morel". */
const formsBefore = "SARL|SAS|SASU|EURL|SELARL|SELAS|SCP|SNC|SCI|SCEA|EARL|GAEC";
const beginsLegal = new RegExp(`^(?:${formsBefore})\\s\\p{Lu}`, "u");

export function isLegalName(name: string): boolean {
  const text = name.trim();
  return (endsLegal.test(text) || beginsLegal.test(text)) && text.split(/\s+/).length <= 12;
}

/** The same in running text: the form, then the capitalised words of the name. */
export const legalNameAfterForm = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${formsBefore})(?: (?:(?:de|du|des|la|le|les|et|l['’]) ?)?\\p{Lu}[\\p{L}\\p{N}'’.&-]*){1,6})`,
  "gu",
);

export function withoutLegalForm(name: string): string {
  let short = beginsLegal.test(name.trim()) ? name.trim().replace(/^\S+\s+/, "") : name.trim();
  for (let times = 0; times < 3; times += 1) {
    const next = short.replace(ending, "").replace(/[\s,]+$/, "");
    if (next === short || next.length < 2) break;
    short = next;
  }
  return short;
}

/** Cheap to ask before the pattern below: the beginnings of the forms. */
export const mayHoldLegalForm =
  /S[àÀ]|spol\. |S\.? ?de R|S\. ?Coop|Unipessoal|C\. por A|C\.B|Ges|mbB|Pty|PTY|PVT|PTE|Bhd|BHD|E\.I|Zrt|Nyrt|Şti|SELA|EARL|SCEA|GAEC|SCP|Inc|LLC|L\.L|LLP|Ltd|Limited|Corp|PLC|plc|GmbH|mbH|EURL|SASU|SARL|S\.[A-Za-z]|S\. |S\/A|A\/S|Ltda|LTDA|EIRELI|Lda|Kft|ODV|ONLUS|[BN]\. ?V|V\.O\.F|C\.V|P\.[CAL]|z ?o\. ?o|s\.r\.|d\.o\.o|a\.s|Pty|Pvt|Pte|C\.I\.C|e\. ?[VKU]|Company|\b(?:AG|KG|KGaA|OHG|UG|BV|NV|VOF|PC|PA|SA|SAS|SCI|SNC|SRL|SRLS|Srl|Srls|SL|SLU|SLL|AS|ASA|AB|Oyj?|ApS|APS|ETS|ME|EPP|MEI|CIC|SAC|EIRL|GbR|eGbR|PartG|eG|OÜ|E?OOD|eV|eK|eU|Spa|SpA|Snc|Sas)\b/;

/** A registered name in running text: capitalised words up to a legal form. */
export const legalNameInText = new RegExp(
  `((?:[\\p{Lu}\\d][\\p{L}\\p{N}'’.&+-]*[ ,]+(?:(?:and|&|of|the|for|de|del|do|da|dos|das|di|du|des|la|le|les|y|e|et|und|van|von|der|den|en) +){0,2}){1,7}(?:${forms})(?:\\.(?=\\s|$|,))?)(?![\\p{L}\\p{N}])`,
  "gu",
);
