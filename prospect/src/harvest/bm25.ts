/** Best-match ranking over documents of weighted fields: rare words count more, repeated words count less and less. */
export interface Bm25 {
  /** Scores of the documents that share at least one word, by document number. */
  score(words: ReadonlyMap<string, number>): Map<number, number>;
  /** How much a word tells: high for a rare one, and highest for one that no document has. */
  weightOf(word: string): number;
  has(document: number, word: string): boolean;
  /** Whether any document has the word. */
  knows(word: string): boolean;
}

interface WeightedField {
  words: readonly string[];
  weight: number;
}

const saturation = 1.2;
const lengthShare = 0.6;

export function createBm25(documents: readonly (readonly WeightedField[])[]): Bm25 {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map((fields, document) => {
    let length = 0;
    for (const { words, weight } of fields) {
      length += words.length;
      for (const word of words) {
        const found = postings.get(word) ?? new Map<number, number>();
        found.set(document, (found.get(document) ?? 0) + weight);
        postings.set(word, found);
      }
    }
    return length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const weightOf = (word: string) => {
    const count = postings.get(word)?.size ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  return {
    weightOf,
    has: (document, word) => postings.get(word)?.has(document) ?? false,
    knows: (word) => postings.has(word),
    score(words) {
      const scores = new Map<number, number>();
      for (const [word, importance] of words) {
        for (const [document, frequency] of postings.get(word) ?? []) {
          const damping =
            saturation * (1 - lengthShare + (lengthShare * lengths[document]!) / average);
          const gain =
            (importance * weightOf(word) * frequency * (saturation + 1)) / (frequency + damping);
          scores.set(document, (scores.get(document) ?? 0) + gain);
        }
      }
      return scores;
    },
  };
}
