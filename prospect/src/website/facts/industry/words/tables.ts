import type { Sector } from "@leadstream/contract";
import { callingsEnglish } from "./callings-english.ts";
import { callingsEnglishCare } from "./callings-english-care.ts";
import { callingsEnglishClubs } from "./callings-english-clubs.ts";
import { callingsEnglishLessons } from "./callings-english-lessons.ts";
import { callingsEnglishRoad } from "./callings-english-road.ts";
import { callingsEnglishTable } from "./callings-english-table.ts";
import { careSpanishPortuguese } from "./care-spanish-portuguese.ts";
import { common } from "./common.ts";
import { families } from "./families.ts";
import { goods } from "./goods.ts";
import { goodsSpanishPortuguese } from "./goods-spanish-portuguese.ts";
import { kitchensSpanishPortuguese } from "./kitchens-spanish-portuguese.ts";
import { narrow } from "./narrow.ts";
import { rare } from "./rare.ts";
import { services } from "./services.ts";
import { small } from "./small.ts";
import { tradesDutch } from "./trades-dutch.ts";
import { tradesEnglish } from "./trades-english.ts";
import { tradesGerman } from "./trades-german.ts";
import { tradesSpanishPortuguese } from "./trades-spanish-portuguese.ts";
import { frenchBusiness } from "./trades-french-business.ts";
import { frenchPublic } from "./trades-french-public.ts";
import { italianBusiness } from "./trades-italian-business.ts";
import { italianPublic } from "./trades-italian-public.ts";

/** All words that tell a trade. Where several hold a stem, the first has it. */
export const tables: readonly Partial<Record<Sector, string>>[] = [
  common,
  narrow,
  small,
  rare,
  goods,
  services,
  families,
  callingsEnglish,
  callingsEnglishCare,
  callingsEnglishClubs,
  callingsEnglishLessons,
  callingsEnglishRoad,
  callingsEnglishTable,
  tradesEnglish,
  tradesSpanishPortuguese,
  goodsSpanishPortuguese,
  kitchensSpanishPortuguese,
  careSpanishPortuguese,
  tradesGerman,
  tradesDutch,
  frenchBusiness,
  frenchPublic,
  italianBusiness,
  italianPublic,
];
