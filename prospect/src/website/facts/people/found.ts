import type { Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";

/** A name on a page, as one of the rules found it. */
export interface Found {
  name: string;
  role: string | null;
  view: PageView;
  quote: string;
  method: Candidate["method"];
  weight: number;
  refused?: string;
  /** The page says that the house itself is this person's. */
  tied?: boolean;
}

/** Notes a name that a rule found in a line; nothing when it does not look like one. */
export type Emit = (name: string, role: string | null, quote: string, weight: number) => Found[];
