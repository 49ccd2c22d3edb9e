import type { PageView } from "../page-view.ts";

/** Small words that a text of the language cannot do without and its neighbours do not share often. */
const smallWords: Record<string, string> = {
  en: "the and of to in for with your our you we is are that this from on by at or as be have will can",
  pt: "de que e do da em um para com não uma os no se na por mais as dos como ao das à seu sua são você nossa nosso também está pelo pela",
  es: "de que el la en y los se del las un por con una su para es lo como más al sus este nuestra nuestro está desde también usted son",
  fr: "de la le et les des en un du une que est pour qui dans par plus au sur avec ce vous nous votre notre nos vos sont aux cette ou être",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat wir sie ihre unsere bei nach oder wird sind über",
  it: "di che e la il un a per è in una sono con del della non si le dei nel alla come più gli al nella delle anche da ci nostri nostra nostro vostro i",
  nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door naar uw onze wij ons u worden wordt tot over kunt of",
  sv: "och att det som en på är av för med till den har i om ett vi från kan våra vår du inte eller så din",
  da: "og at det er en til på som af for med den har i vi de et fra kan ikke vores din eller du om",
  no: "og det er en til på som av for med den har i vi de et fra kan ikke vår våre din eller du om å",
  fi: "ja on ei että se hän oli ovat mutta kun myös tai sekä meidän sinun voi ovat kuin jos joka",
  pl: "i w na z do się nie jest to że od o po dla przez jak oraz są nasz nasze za ze lub czy",
  cs: "a v na se je že s z do o pro to jsou jako nebo které od po jeho by naše vám",
  ro: "și de în la a cu pe nu din este o pentru că care mai sau un ce prin sunt noastre",
  tr: "ve bir bu için ile da de olarak daha çok en ya olan gibi her ne kadar sonra olduğu",
  ca: "de la i el que en els les per un amb una del és al més com als seva nostre són",
  hu: "a az és hogy nem is egy van meg ha de csak volt vagy mint már el",
};

const languagesOf = new Map<string, string[]>();
for (const [code, words] of Object.entries(smallWords))
  for (const word of words.split(" ")) {
    const known = languagesOf.get(word) ?? [];
    if (!known.includes(code)) known.push(code);
    languagesOf.set(word, known);
  }

const longestSmall = Math.max(...[...languagesOf.keys()].map((word) => word.length));

const scripts: [string, RegExp][] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["uk", /[іїєґ]/gi],
  ["ru", /[\u0400-\u04ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];

const ofViews = new WeakMap<PageView, Detected | null>();

/** The language of a page: of its prose when it has some, since menus are often English. */
export function languageOfPage(view: PageView): Detected | null {
  let found = ofViews.get(view);
  if (found === undefined) {
    const prose = view.lines.filter((line) => line.text.length > 60).slice(0, 40);
    found =
      detectLanguage(prose.map((line) => line.text).join("\n")) ??
      detectLanguage(`${view.text}\n${view.metas.get("description")?.[0] ?? ""}`, view.lang) ??
      byMenu(view);
    ofViews.set(view, found);
  }
  return found;
}

/** What menus and labels call things, for pages without a sentence and without a claim. */
const menuWords: Record<string, RegExp> = {
  de: /^(?:startseite|kontakt|impressum|leistungen|über uns|datenschutz|öffnungszeiten|anfahrt|aktuelles|telefon|preise)$/,
  fr: /^(?:accueil|contactez-nous|nos services|nos produits|à propos|mentions légales|qui sommes-nous|tarifs|actualités|devis)$/,
  es: /^(?:inicio|contacto|servicios|productos|nosotros|quiénes somos|aviso legal|galería|empresa|tienda)$/,
  pt: /^(?:início|contato|contactos?|serviços|produtos|sobre nós|quem somos|empresa|galeria|loja)$/,
  it: /^(?:contatti|chi siamo|servizi|prodotti|catalogo|azienda|dove siamo|galleria|listino|orari)$/,
  nl: /^(?:over ons|diensten|producten|openingstijden|prijzen|tarieven|nieuws|vacatures|werkwijze)$/,
  pl: /^(?:o nas|oferta|galeria|cennik|kontakt|aktualności|sklep|usługi)$/,
  en: /^(?:contact us|about us|our services|our team|services|products|opening hours|prices|gallery|news)$/,
};

function byMenu(view: PageView): Detected | null {
  if (view.lang !== null) return null;
  const labels = new Set(view.lines.map(({ text }) => text.toLowerCase().replace(/[:.]$/, "")));
  const ranked = Object.entries(menuWords)
    .map(([code, words]) => ({ code, hits: [...labels].filter((one) => words.test(one)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = ranked;
  if (!best || best.hits < 2 || best.hits === second?.hits) return null;
  return { code: best.code, share: 0.3 };
}

interface Words {
  /** Those that may be small words of a language. */
  words: string[];
  /** Of all words, and of their letters. */
  count: number;
  letters: number;
}

function wordsIn(lower: string): Words {
  const words: string[] = [];
  let count = 0;
  let letters = 0;
  if (/[\u0250-\uffff]/.test(lower)) {
    for (const word of lower.match(/\p{L}+/gu) ?? []) {
      count += 1;
      letters += word.length;
      if (word.length <= longestSmall) words.push(word);
    }
    return { words, count, letters };
  }
  // Most words are longer than any small one, so they are counted without being cut out.
  let start = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if ((code >= 97 && code <= 122) || code >= 0xdf) continue;
    const length = at - start;
    if (length > 0) {
      count += 1;
      letters += length;
      if (length <= longestSmall) words.push(lower.slice(start, at));
    }
    start = at + 1;
  }
  return { words, count, letters };
}

interface Detected {
  code: string;
  /** How far it leads before the next language. */
  share: number;
}

const common = ["en", "pt", "es", "fr", "de", "nl", "it"];

/** Addresses and short labels lend a rarer language as many small words as the common one that they are written in. */
function isShadow(
  code: string,
  tallies: ReadonlyMap<string, { hits: number; kinds: ReadonlySet<string> }>,
): boolean {
  const mine = tallies.get(code);
  if (!mine || common.includes(code) || mine.kinds.size > 6) return false;
  return common.some((one) => (tallies.get(one)?.hits ?? 0) >= mine.hits * 0.6);
}

/**
 * The language a text is written in, whatever its markup claims; null when there is too little to tell. Names, addresses
 * and menus hold a few small words of any language: among so few the claim decides, if the text bears it out at all.
 */
export function detectLanguage(text: string, claim: string | null = null): Detected | null {
  // Addresses of mailboxes and pages are written in no language.
  const beginning = text.slice(0, 3000);
  const sample = /@|:\/\/|www/.test(beginning)
    ? beginning.replace(/\S+@\S+|\b(?:https?:\/\/|www\.)\S+/g, " ")
    : beginning;
  const lower = sample.toLowerCase();
  const { words, count, letters } = wordsIn(lower);
  if (letters < 40) return null;
  if (/[\u0370-\uffef]/.test(sample))
    for (const [code, pattern] of scripts) {
      const signs = sample.match(pattern)?.length ?? 0;
      if (signs > letters * (code === "uk" ? 0.02 : code === "ja" ? 0.05 : 0.3))
        return { code, share: 1 };
    }
  const tallies = new Map<string, { hits: number; kinds: Set<string> }>();
  for (const word of words) {
    const codes = languagesOf.get(word);
    if (codes === undefined) continue;
    for (const code of codes) {
      let tally = tallies.get(code);
      if (!tally) tallies.set(code, (tally = { hits: 0, kinds: new Set() }));
      tally.hits += 1;
      tally.kinds.add(word);
    }
  }
  const ranked = [...tallies]
    .filter(([code]) => !isShadow(code, tallies))
    .map(([code, { hits, kinds }]) => ({ code, score: hits * Math.min(1, kinds.size / 4) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < 3 || best.score < count * 0.04) return null;
  const claimed = claim?.trim().slice(0, 2).toLowerCase();
  if (claimed && claimed !== best.code && best.score < 15) {
    // Only what the two do not share can tell them apart, and no single letter: it may be an initial or a numeral.
    const [mine, theirs] = [tallies.get(claimed)?.kinds, tallies.get(best.code)?.kinds];
    const alone = (some: Set<string>, others: Set<string>) =>
      [...some].filter((word) => word.length > 1 && !others.has(word)).length;
    if (mine && theirs && alone(mine, theirs) >= Math.max(1, alone(theirs, mine)))
      return { code: claimed, share: 0.3 };
  }
  return { code: best.code, share: (best.score - (second?.score ?? 0)) / best.score };
}
