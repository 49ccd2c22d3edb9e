/** A town as a way of writing found it in a text. */
export interface ParsedPlace {
  city: string;
  postalCode: string | null;
  region: string | null;
  country: string | null;
  /** The way of writing alone names the country. */
  known: boolean;
  /** Street part before the city on the same line, as it stands. */
  before: string;
  quote: string;
  weight: number;
  /** Where it begins in the text. */
  at: number;
}
