import { countryNamer } from "../../said/country-names.ts";
import { createSpeaker } from "../../said/phrasebook.ts";
import { said } from "./said.ts";

export const speaker = createSpeaker(said, countryNamer("pt-BR"));
