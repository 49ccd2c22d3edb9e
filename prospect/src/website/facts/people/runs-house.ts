import { cue, cuesOf } from "./cues.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";
import { isRole } from "./role.ts";

const house =
  "(?:[Uu]nternehmen|[Bb]etrieb|[Ff]amilien(?:betrieb|unternehmen)|Firma|Geschäft|Praxis|Kanzlei|Werkstatt|Hof|Weingut|Büro|Agentur|Laden|Salon|Schule|Hotel|Restaurant|Gasthof|Geschicke|Verein" +
  "|bedrijf|familiebedrijf|praktijk|zaak|winkel|kantoor|bureau|onderneming|salon|school|restaurant|boerderij" +
  "|entreprise|société|cabinet|agence|boutique|maison|atelier|domaine|exploitation|ferme|étude|école|magasin|garage|restaurant" +
  "|empresa|negocio|despacho|tienda|taller|clínica|bodega|finca|escuela|consulta|estudio|restaurante" +
  "|escritório|negócio|loja|oficina|escola|consultório|quinta|padaria|estúdio" +
  "|azienda|impresa|attività|bottega|studio|negozio|ditta|cantina|officina|scuola|ristorante|laboratorio" +
  "|company|business|firm|practice|shop|farm|family business|office|clinic)";
const article =
  "(?:das|den|die|unsere?n?|het|de|ons|onze|l['’]|la|le|les|notre|el|nuestra|nuestro|a|o|nossa|nosso|il|lo|la nostra|la sua|the|our|this) ?(?:\\p{L}+ )?";
const verbs =
  "(?:führt|leitet|betreibt|führte|leidt|runt|bestiert|dirige|gère|tient|regenta|gestiona|lleva|gere|comanda|administra|gestisce|guida|conduce|runs|heads|manages|leads|took over|übernahm|a repris|reprit|asumió|assumiu|ha rilevato)";
const since = "(?: (?:seit|sinds|depuis|desde|dal|since)(?: (?:dem Jahr|le|el|il))? \\d{4})?";

/** "Seit 2005 führt Ernst Kaltenbach das Unternehmen als Inhaber": German and Dutch put the verb first. */
const verbFirst = new RegExp(
  `(?:^|[\\s,;])(?:[Ff]ührt|[Ll]eitet|[Bb]etreibt|[Ll]eidt|[Rr]unt|bestiert|[Üü]bernahm|nam) (?:(?:seine?|ihre?|deren|zijn|haar) (?:Sohn|Tochter|Frau|Mann|Enkel(?:in)?|Neffe|Nichte|zoon|dochter|vrouw|man) )?${full}${since} ${article}${house}(?<as> (?:als|in) [^.,;]{4,50})?(?![\\p{L}])`,
  "u",
);
/** "Anna Lenz dirige la empresa desde 1998". */
const nameFirst = new RegExp(
  `(?:^|[\\s,;(])${full}${since} ${verbs}${since} ${article}${house}(?<as> (?:als|como|come|en tant que|as) [^.,;]{4,50})?(?![\\p{L}])`,
  "u",
);
/** "Al frente del negocio está Marta Ruiz". */
const atTheHead = new RegExp(
  `(?:[Aa]l frente d\\p{L}+ |[ÀÁàá] frente d\\p{L} |[Aa]lla guida d\\p{L}+['’ ]|[ÀAà] la tête d\\p{L}*['’ ])[^.,;]{3,40}(?:está|se encuentra|c['’]è|se trouve) ${full}(?<as>)`,
  "u",
);
/** "Paul Orth took over in the eighties", "nam Paul Orth het roer over": from those before, without saying what. */
const tookOver = new RegExp(
  `${full},? (?:(?:then |later |hat |ha |a |heeft |has )?)(?:took over(?= (?:in|from|when|as|after|the (?:reins|helm))|[.,;])|took the (?:reins|helm)|taken over (?=from|the (?:reins|helm))|übernahm (?=von|im Jahr|\\d{4}|nach)|(?:pris|repris) (?:la relève|la suite|les rênes|le flambeau)|tom[óo] (?:el relevo|las riendas)|tomado (?:el relevo|las riendas)|assumiu (?:o comando|as rédeas|a direção)|preso (?:le redini|il testimone)|overgenomen(?= van))(?<as>)`,
  "u",
);
/** Each with what its sentences hold beside the name: asked first, since the patterns try every word of a text. */
const patterns: readonly [RegExp, RegExp][] = [
  [/(?:[Ff]ührt|[Ll]eitet|etreibt|[Ll]eidt|[Rr]unt|bestiert|bernahm| nam) /, verbFirst],
  [new RegExp(` ${verbs} `), nameFirst],
  [/frente d|guida d|tête d/, atTheHead],
  [/took |taken over|übernahm |pris |tom[óo] |tomado |assumiu |preso |overgenomen/, tookOver],
];
/** "In dritter Generation führen Gerd und Anna Lenz den Hof": two with one family name. */
const and = "(?:and|&|und|et|e|y|en)";
const bothRun: readonly RegExp[] = [
  new RegExp(
    `(?:[Ff]ühren|[Ll]eiten|[Bb]etreiben|[Ll]eiden|[Rr]unnen) (?<first>\\p{Lu}[\\p{Ll}’'-]+) ${and} ${full}${since} ${article}${house}(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L})(?<first>\\p{Lu}[\\p{Ll}’'-]+) ${and} ${full}${since} (?:führen|leiten|betreiben|leiden|runnen|dirigent|gèrent|tiennent|exploitent|dirigen|gestionan|llevan|regentan|gerem|administram|comandam|gestiscono|conducono|guidano|run|manage|own|lead)${since} ${article}(?:${house}|Haus|domaine|huis|casa)(?!\\p{L})`,
    "u",
  ),
];
const bothMark =
  /ühren|eiten|etreiben|eiden|unnen|dirig|gèrent|tiennent|exploitent|gestionan|llevan|regentan|gerem|administram|comandam|gestiscono|conducono|guidano| run | manage | own | lead /;
const pair = / (?:and|&|und|et|e|y|en) \p{Lu}/u;

function bothRunIt(text: string, emit: Emit): Found[] {
  if (!pair.test(text) || !bothMark.test(text)) return [];
  for (const pattern of bothRun) {
    const match = pattern.exec(text);
    const name = match?.[2] ?? "";
    const first = match?.groups?.["first"] ?? "";
    if (!match || !hasGivenName(first) || !hasGivenName(name) || longAgo.test(text)) continue;
    return [
      ...emit(`${first} ${name.slice(name.indexOf(" ") + 1)}`, null, match[0].trim(), 0.74),
      ...emit(name, null, match[0].trim(), 0.74),
    ];
  }
  return [];
}
const anyMark = new RegExp(patterns.map(([mark]) => mark.source).join("|"));
/** A word of each of `patterns`. */
const marked = cue(
  "führt leitet betreibt leidt runt bestiert übernahm nam dirige gère tient regenta gestiona lleva gere comanda administra gestisce guida conduce runs heads manages leads took taken repris reprit asumió assumiu rilevato frente tête pris tomó tomo tomado preso overgenomen",
);
/** Who kept a house then keeps it no more. */
const longAgo = /(?<!\d)1(?:[5-8]\d|9[0-4])\d(?!\d)/;
/** Words before the role that say nothing of it. */
const filler =
  /^ (?:als|in|como|come|en tant que|as) (?:(?:allein(?:ig|verantwortlich)e[rn]?|der|die|het|de|the|our|sole|il|la|el) )*/;

/** Who a sentence says runs the house. */
export function runsHouse(text: string, emit: Emit): Found[] {
  if (text.length > 1500) return [];
  const both = bothRunIt(text, emit);
  if (both.length > 0) return both;
  if ((cuesOf(text) & marked) === 0 || !anyMark.test(text)) return [];
  for (const [mark, pattern] of patterns) {
    const match = mark.test(text) ? pattern.exec(text) : null;
    if (
      !match?.[1] ||
      longAgo.test(text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 20))
    )
      continue;
    const told = (match.groups?.["as"] ?? "").replace(filler, "");
    const role = isRole(told) ? (told.split(" und ")[0] ?? null) : null;
    return emit(fromFirstName(match[1]), role, match[0].trim(), role === null ? 0.74 : 0.8);
  }
  return [];
}

/** "Today Paul Orth": capitals that only begin the sentence. */
function fromFirstName(name: string): string {
  const words = name.split(" ");
  return words.length > 2 && !hasGivenName(name) && hasGivenName(words[1] ?? "")
    ? words.slice(1).join(" ")
    : name;
}
