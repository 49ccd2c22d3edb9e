import type { DemoCompany } from "../company.ts";
import { health } from "./health.ts";
import { industry } from "./industry.ts";
import { services } from "./services.ts";
import { technology } from "./technology.ts";
import { troubled } from "./troubled.ts";

/** The companies that were shaped by hand, the troubled ones last. */
export const craftedCompanies: readonly DemoCompany[] = [
  ...health,
  ...technology,
  ...industry,
  ...services,
  ...troubled,
];
