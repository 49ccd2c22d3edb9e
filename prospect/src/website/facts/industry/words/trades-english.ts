import type { Sector } from "@leadstream/contract";
import { constructionTrades } from "./english/construction-trades.ts";
import { financeInsurance } from "./english/finance-insurance.ts";
import { healthcare } from "./english/healthcare.ts";
import { manufacturingIndustrial } from "./english/manufacturing-industrial.ts";
import { marketingDesign } from "./english/marketing-design.ts";
import { mediaEntertainment } from "./english/media-entertainment.ts";
import { professionalServices } from "./english/professional-services.ts";
import { realEstate } from "./english/real-estate.ts";
import { softwareIt } from "./english/software-it.ts";

/** What houses of a trade call themselves, their goods and their services in the English of the United States, Britain, Canada, Australia and India. */
export const tradesEnglish: Partial<Record<Sector, string>> = {
  "software-it": softwareIt,
  "marketing-design": marketingDesign,
  "professional-services": professionalServices,
  "finance-insurance": financeInsurance,
  healthcare,
  "real-estate": realEstate,
  "construction-trades": constructionTrades,
  "manufacturing-industrial": manufacturingIndustrial,
  "media-entertainment": mediaEntertainment,
};
