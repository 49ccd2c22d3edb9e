import type { Line } from "../../page-view.ts";
import { lexiconHits } from "../industry/lexicon.ts";
import type { Emit, Found } from "./found.ts";
import { given } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";
import { title } from "./titles.ts";

/** What a register calls somebody who trades alone. The first group names a person, the second the business. */
const status = String.raw`(?:(?<person>[Ee]ntrepreneure? [Ii]ndividuel(?:le)?|(?:[Aa]uto|[Mm]icro)[- ]?[Ee]ntrepreneu(?:r|se|re)|[Ll]ibero [Pp]rofessionista|[Ll]ibera [Pp]rofessionista|(?:[Tt]rabajador[ae]? )?[Aa]utónom[oa]|[Ee]mpresari[oa] [Ii]ndividual|[Ee]mpres[áa]ri[oa] (?:em [Nn]ome )?[Ii]ndividual|[Mm]icroempreendedora? [Ii]ndividual|[Ee]inzelunternehmer(?:in)?|[Ss]ole (?:[Tt]rader|[Pp]roprietor))|(?:E\.?I\.?|[Ee]ntreprise [Ii]ndividuelle|[Dd]itta [Ii]ndividuale|[Ii]mpresa [Ii]ndividuale|MEI|[Ee]enmanszaak|[Ee]inzelunternehmen|[Ss]ole [Pp]roprietorship|e\. ?K\.|e\. ?Kfm\.))`;
const marks =
  /ndividu|ntrepreneu|rofessionista|utónom|empreended|inzeluntern|[Ss]ole |eenmansz|Eenmansz|\bE\.?I\b|MEI|e\. ?K/;

const statusAlone = new RegExp(`^[([]?${status}[)\\]]?(?=$|[.,;:]| [-–—(])`, "u");
const nameThenStatus = new RegExp(
  `(?:^|: )${given}\\s*(?:,|-|–|—|\\(|\\|)?\\s*${status}(?=$|[).,;]| [-–—])`,
  "u",
);
const statusThenName = new RegExp(
  `(?:^|: )${status}\\s*(?:,|-|–|—|:)?\\s+${given}(?=$|[.,;(]| [-–—])`,
  "u",
);
/** A name in capitals, which a heading could be anywhere else. */
const shouted = new RegExp(
  `^(?:${title})?(\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+){1,3})$`,
  "u",
);
const onlyGiven = new RegExp(`^(?:[^:]{3,40}: ?)?${given}$`, "u");

/** "Ann Voss t/a Kestrel Studio": the person behind the name of the trade. */
const tradingAs = new RegExp(
  `^${given},? (?:\\(?t/a|trading as|handelend onder(?: de naam)?|h\\.?o\\.?d\\.?n\\.?|d\\.?b\\.?a\\.?|dba|doing business as|exerçant sous|operando como|que opera como)(?!\\p{L})`,
  "u",
);

const mayTrade = /t\/a|[Tt]rading as|dba|d\.b\.a|ehandel|h\.?o\.?d\.?n|business as|erçant|perando/;

/** Who a line opens with as the one behind a trade name; null for other lines, however long. */
export function tradesAs(text: string, emit: Emit): Found[] | null {
  const name = mayTrade.test(text.slice(0, 90)) ? tradingAs.exec(text)?.[1] : undefined;
  return name !== undefined && hasGivenName(name) ? some(emit(name, null, text, 0.82)) : null;
}

/** Who trades alone and says so beside the name: "Madame ANNA LENZ / Entrepreneur individuel", "Ditta individuale Anna Lenz". */
export function soleTrader(lines: readonly Line[], index: number, emit: Emit): Found[] | null {
  const { text } = lines[index] as Line;
  const next = text.length < 60 ? (lines[index + 1]?.text ?? "") : "";
  const below = next.length < 60 && marks.test(next) ? statusAlone.exec(next) : null;
  if (below) {
    const inCapitals = shouted.exec(text)?.[1];
    const name = inCapitals ?? onlyGiven.exec(text)?.[1];
    // "VOTRE STATUT" is a heading: capitals want a title before them or a known first name.
    if (name && (inCapitals !== text || hasGivenName(name)))
      return some(emit(name, roleOf(below), text, 0.93));
  }
  const trading = tradesAs(text, emit);
  if (trading) return trading;
  if (!marks.test(text)) return whoseTrade(text, emit);
  const after = nameThenStatus.exec(text);
  if (after?.[1]) return some(emit(after[1], roleOf(after), text, 0.9));
  const before = statusThenName.exec(text);
  const name = before?.slice(1).at(-1);
  return name ? some(emit(name, roleOf(before), text, 0.9)) : null;
}

/** "Falegnameria Serra di Paolo Serra - P.IVA …": Italian and Spanish signs name whose the trade is. */
const tradeOf = new RegExp(`^(\\p{Lu}[^,;|:.]{3,50}) (?:di|de) ${given}(?=$|\\s*[-–—,|(])`, "u");
function whoseTrade(text: string, emit: Emit): Found[] | null {
  if (text.length > 160 || !(text.includes(" di ") || text.includes(" de "))) return null;
  if (!/ d[ie] \p{Lu}/u.test(text)) return null;
  const [, trade = "", name = ""] = tradeOf.exec(text) ?? [];
  const surname = name.split(" ").at(-1) ?? "";
  if (!hasGivenName(name) || surname.length < 3 || lexiconHits(trade) === 0) return null;
  return trade.split(" ").includes(surname) || /P\.? ?IVA|C\.F\.|\bNIF\b/i.test(text)
    ? some(emit(name, "Titolare", text, 0.74))
    : null;
}

const roleOf = (match: RegExpExecArray | null) => match?.groups?.["person"] ?? null;
const some = (found: Found[]) => (found.length > 0 ? found : null);
