import type { DemoCompany } from "../company.ts";

export const craftedCompanies: readonly DemoCompany[] = [];
