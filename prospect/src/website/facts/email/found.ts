import type { FactMethod } from "@leadstream/contract";
import type { PageView } from "../../page-view.ts";

/** A mailbox as a page prints it. */
export interface Found {
  email: string;
  quote: string;
  view: PageView;
  method: FactMethod;
  weight: number;
  /** The same with what a space behind a dot may have cut off. */
  whole?: string | undefined;
  main: boolean;
  /** Right below a heading that says how to reach the house. */
  underContact?: boolean;
  /** Stands where the web designer, the hosting company or an authority is named. */
  stranger?: boolean;
}
