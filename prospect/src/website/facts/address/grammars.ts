import { english, englishRegions, india, southern } from "./grammars/english-speaking.ts";
import { dutch, european, spanish, spanishProvinces, swedish, turned } from "./grammars/europe.ts";
import type { Grammar } from "./grammars/grammar.ts";
import {
  argentina,
  argentinasProvinces,
  brazil,
  brazilsStates,
  mexico,
} from "./grammars/latin-america.ts";
import { boxes, fiveDigits, fourDigits } from "./grammars/several-countries.ts";

/** Ways to write postal code and city, the telling ones first. */
export const grammars: readonly Grammar[] = [
  ...english,
  dutch,
  ...brazil,
  india,
  ...argentina,
  ...european,
  ...mexico,
  swedish,
  ...spanish,
  fiveDigits,
  ...turned,
  boxes,
  fourDigits,
  southern,
];

/** Without a code: "City, State" where the state is spelt out or abbreviated. */
export const stateOnly: readonly Grammar[] = [
  spanishProvinces,
  brazilsStates,
  argentinasProvinces,
  ...englishRegions,
];
