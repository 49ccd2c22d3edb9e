import type { DemoCompany } from "./company.ts";
import { domainOf } from "./company.ts";
import { craftedCompanies } from "./crafted/index.ts";
import { generateCompanies } from "./generate.ts";

/** Every company of the demo directory. None of them exists. */
export const demoCompanies: readonly DemoCompany[] = [...craftedCompanies, ...generateCompanies()];

export const directoryHost = "directory.example";

export interface DirectoryEntry {
  name: string;
  domain: string;
  website: string;
  description: string;
  industry: string;
  country: string;
  region: string;
  city: string;
  keywords: readonly string[];
  /** What it offers, and what a visitor would notice: jobs, news. */
  offers: readonly string[];
  notes: readonly string[];
  /** The entry's own page in the demo directory. */
  url: string;
}

export const directoryEntries: readonly DirectoryEntry[] = demoCompanies.map((company) => {
  const listed = company.behaviour.kind === "moved" ? company.behaviour.from : company.slug;
  const domain = domainOf({ slug: listed });
  return {
    name: company.name,
    domain,
    website: `http://${domain}/`,
    description: company.description,
    industry: company.trade,
    country: company.country,
    region: company.region,
    city: company.city,
    keywords: [...company.keywords, company.industry],
    offers: company.services.map((service) => service.name),
    notes: [
      ...(company.openings.length > 0 ? ["hiring", "vacancies", "contratando", "vagas"] : []),
      ...company.openings.map((opening) => opening.title),
      ...company.news.map((item) => item.title),
    ],
    url: `http://${directoryHost}/companies/${company.slug}`,
  };
});
