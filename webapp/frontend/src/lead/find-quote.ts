export interface QuotePlace {
  before: string;
  quote: string;
  after: string;
}

/**
 * Where a quote stands in the saved text. Spaces and case may differ between what was quoted and what was saved, so
 * both are compared with single spaces and in lower case, and the place is given in the text as it is.
 */
export function findQuote(text: string, quote: string): QuotePlace | null {
  const wanted = squeeze(quote);
  if (wanted.text === "") return null;
  const whole = squeeze(text);
  const at = whole.text.indexOf(wanted.text);
  if (at === -1) return null;
  const start = whole.places[at] ?? 0;
  const end = (whole.places[at + wanted.text.length - 1] ?? text.length - 1) + 1;
  return { before: text.slice(0, start), quote: text.slice(start, end), after: text.slice(end) };
}

function squeeze(text: string): { text: string; places: number[] } {
  const out: string[] = [];
  const places: number[] = [];
  let spaced = true;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? "";
    if (/\s/.test(char)) {
      if (spaced) continue;
      spaced = true;
      out.push(" ");
    } else {
      spaced = false;
      const lower = char.toLowerCase();
      // A letter whose lower case is longer would shift every place after it.
      out.push(lower.length === 1 ? lower : char);
    }
    places.push(index);
  }
  if (out.at(-1) === " ") {
    out.pop();
    places.pop();
  }
  return { text: out.join(""), places };
}
