/**
 * The fixed wording of the evidence engine in another language. Its agents write English sentences out of a closed set
 * of templates; only the finished sentence crosses the wire, so it is read back into template and values here. What is
 * no template, as a model's own words, a quote or the seller's profile, is in no book and stays as it was written.
 */
export interface Phrasebook {
  /** `He has {n:number} of {what}.` by the same sentence in the other language, with the same slots. */
  phrases: Readonly<Record<string, string>>;
  /** Phrases so general that they are only looked for where their part of the record is shown. */
  only: Readonly<Record<PhrasePlace, Readonly<Record<string, string>>>>;
  /** Names that stand in slots: of trades, matters, criteria, ways to reach somebody. */
  terms: Readonly<Record<TermKind, Readonly<Record<string, string>>>>;
  and: string;
  decimal: string;
}

export type PhrasePlace = "summary" | "briefing";
export type TermKind =
  | "trade"
  | "matter"
  | "criterion"
  | "way"
  | "severity"
  | "state"
  | "ended"
  | "data";

type Place = PhrasePlace | "anywhere";
type Value = (text: string) => string | null;

interface Phrase {
  pattern: RegExp;
  slots: readonly { name: string; kind: string }[];
  write: string;
  /** How much of it is fixed: the more, the surer is a match. */
  fixed: number;
}

/** Answers a text in the book's language, or null when some of it is in no phrase. */
export type Translate = (text: string, place?: PhrasePlace) => string | null;

/** What evidence agents say, in the language of the page. */
export interface Speaker {
  translate: Translate;
  /** A trade as facts label it; one in a company's own words stays as it is. */
  trade: (label: string) => string;
}

const slot = /\{(\w+)(?::(\w+))?\}/g;
/** Longer, and of more sentences, than a template ever makes it: prose of another origin. */
const mostLetters = 2000;
const mostSentences = 12;
const mostKept = 5000;

/** `country` names a country in the book's language, given its English name; null where that is none. */
export function createSpeaker(book: Phrasebook, country: (name: string) => string | null): Speaker {
  const { phrases: common, only } = book;
  const places = {
    anywhere: compile(common),
    summary: compile({ ...common, ...only.summary }),
    briefing: compile({ ...common, ...only.summary, ...only.briefing }),
  };
  const kept = new Map<string, string | null>();

  const translate = (text: string, place: Place = "anywhere"): string | null => {
    const key = `${place}\n${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (text.length > mostLetters) return null;
    if (kept.size > mostKept) kept.clear();
    const made = sentences(text, place);
    kept.set(key, made);
    return made;
  };

  /** The text as phrases one after the other, as many as possible: a slot must not swallow the next sentence. */
  function sentences(text: string, place: Place): string | null {
    const parts = text.split(/(?<=[.!?:…]["”»)]?) (?=["“«\p{Lu}\p{N}])/u);
    if (parts.length > mostSentences) return one(text, place);
    const made: (string | null)[] = [""];
    for (let end = 1; end <= parts.length; end += 1) {
      made[end] = null;
      for (let from = end - 1; from >= 0 && made[end] === null; from -= 1) {
        const before = made[from];
        if (before == null) continue;
        const last = one(parts.slice(from, end).join(" "), place);
        if (last !== null) made[end] = before === "" ? last : `${before} ${last}`;
      }
    }
    return made[parts.length] ?? null;
  }

  function one(text: string, place: Place): string | null {
    for (const phrase of places[place]) {
      const match = phrase.pattern.exec(text);
      const written = match === null ? null : fill(phrase, match, place);
      if (written !== null) return written;
    }
    return null;
  }

  function fill({ slots, write }: Phrase, match: RegExpExecArray, place: Place): string | null {
    const values = new Map<string, string>();
    for (const [index, { name, kind }] of slots.entries()) {
      const value = valueOf(kind, place)(match[index + 1] ?? "");
      if (value === null) return null;
      values.set(name, value);
    }
    return write.replaceAll(slot, (_, name: string) => values.get(name) ?? "");
  }

  function valueOf(kind: string, place: Place): Value {
    switch (kind) {
      case "text":
        return (text) => text;
      case "number":
        return (text) => text.replace(".", book.decimal);
      case "said":
        return (text) => translate(text, place);
      case "trigger":
        // The site's own words, unless they are ours.
        return (text) => {
          const own = translate(text.replace(/\.$/, ""), place);
          return own === null ? text : `${own}.`;
        };
      case "list":
        return (text) => text.replace(/ and (?!.* and )/s, ` ${book.and} `);
      case "place":
        return placed;
      case "country":
        return (text) => country(text) ?? text;
      case "matters":
        return (text) => listed(text, book.terms.matter);
      case "criteria":
        return (text) => listed(text, book.terms.criterion);
      case "known":
        return (text) => (country(text.split(", ").at(-1) ?? "") === null ? null : placed(text));
      case "label":
        // A trade in a company's own words is no term of ours, and stays.
        return (text) => tradeIn(text) ?? text;
      case "trade":
        return tradeIn;
      default:
        return term(kind as TermKind);
    }
  }

  /** "Town, Country" or either of them. */
  function placed(text: string): string {
    return text.replace(/[^,\s][^,]*$/, (last) => country(last) ?? last);
  }

  /** Within a sentence a label may begin with a small letter. */
  function tradeIn(text: string): string | null {
    const own = term("trade")(text);
    if (own !== null) return own;
    const capital = term("trade")(text.slice(0, 1).toUpperCase() + text.slice(1));
    return capital === null ? null : capital.slice(0, 1).toLowerCase() + capital.slice(1);
  }

  function term(kind: TermKind): Value {
    const terms = book.terms[kind];
    return (text) => (Object.hasOwn(terms, text) ? (terms[text] ?? null) : null);
  }

  /** "a, b and c", each of them; a term may hold an "and" of its own. */
  function listed(text: string, terms: Readonly<Record<string, string>>): string | null {
    const longestFirst = Object.keys(terms).toSorted((a, b) => b.length - a.length);
    let made = "";
    for (let rest = text; rest !== "";) {
      const next = longestFirst.find((name) => rest.startsWith(name));
      if (next === undefined) return null;
      made += terms[next] ?? "";
      rest = rest.slice(next.length);
      const joint = /^(?:, | and )(?=.)/.exec(rest)?.[0];
      if (joint === undefined) return rest === "" ? made : null;
      made += joint === ", " ? joint : ` ${book.and} `;
      rest = rest.slice(joint.length);
    }
    return made === "" ? null : made;
  }

  return { translate, trade: (label) => term("trade")(label) ?? label };
}

const shapeOf = (kind: string) => (kind === "number" ? "([\\d.,]+)" : "(.+?)");
const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

function compile(phrases: Readonly<Record<string, string>>): Phrase[] {
  return Object.entries(phrases)
    .map(([english, write]): Phrase => {
      const slots = [...english.matchAll(slot)].map(([, name = "", kind = "text"]) => ({
        name,
        kind,
      }));
      const literal = english.split(/\{\w+(?::\w+)?\}/);
      const pattern = literal
        .map((part, index) => escape(part) + (slots[index] ? shapeOf(slots[index].kind) : ""))
        .join("");
      return {
        pattern: new RegExp(`^${pattern}$`, "su"),
        slots,
        write,
        fixed: literal.join("").length,
      };
    })
    .toSorted((a, b) => b.fixed - a.fixed);
}
