import type { FactMethod } from "@leadstream/contract";
import type { PageView } from "../../page-view.ts";

export interface Found {
  text: string;
  quote: string;
  view: PageView;
  method: FactMethod;
  weight: number;
  /** Stands in the part of a page about somebody else, such as the hosting company. */
  stranger?: boolean;
  /** Introduced as the number of a helpline or an authority. */
  others?: boolean;
  /** Said to be a phone by its label, link or markup. */
  labelled: boolean;
  /** What a link shows to those who read it. */
  shown?: string;
  fax: boolean;
  id: boolean;
}
