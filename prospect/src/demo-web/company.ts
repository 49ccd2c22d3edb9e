import type { Sector } from "@leadstream/contract";

export type DemoLanguage = "en" | "pt" | "es" | "de";

/** How the company marks up its pages, if at all. */
export type Markup = "jsonld" | "jsonld-graph" | "microdata" | "none";
export type LayoutName = "classic" | "cards" | "single" | "legacy";
export type PageName =
  | "home"
  | "about"
  | "services"
  | "team"
  | "careers"
  | "pricing"
  | "news"
  | "contact";

/** What the site's server does besides answering. The troubled ones exist so that failure can be watched. */
export type Behaviour =
  | { kind: "healthy" }
  | { kind: "slow"; delayMs: number }
  | { kind: "server_error" }
  | { kind: "reset" }
  | { kind: "gone" }
  | { kind: "pdf" }
  | { kind: "redirect_loop" }
  | { kind: "moved"; from: string }
  | { kind: "robots" };

interface DemoPerson {
  name: string;
  role: string;
  /** The part before the @ of an address of their own. */
  mailbox?: string;
}

interface DemoService {
  name: string;
  text: string;
  price?: string;
}

interface DemoNews {
  /** Days before the day on which the demo web was started, so that the news stays news. */
  ageDays: number;
  title: string;
  text: string;
}

interface DemoOpening {
  title: string;
  text: string;
}

/** A company that does not exist, as its own website tells of it. Everything a page shows comes from here. */
export interface DemoCompany {
  slug: string;
  name: string;
  legalName?: string;
  language: DemoLanguage;
  /** The trade in English, for the directory; `industry` is how the site itself puts it. */
  trade: string;
  industry: string;
  sector: Sector;
  /** Words that people search for, in more languages than the site speaks. */
  keywords: readonly string[];
  country: string;
  region: string;
  city: string;
  street: string;
  postalCode: string;
  phone?: string;
  /** The part before the @; the domain is always the company's own. */
  mailbox?: string;
  founded?: number;
  employees?: number;
  tagline: string;
  description: string;
  about: readonly string[];
  services: readonly DemoService[];
  people: readonly DemoPerson[];
  openings: readonly DemoOpening[];
  news: readonly DemoNews[];
  technologies: readonly string[];
  socials: readonly string[];
  pages: readonly PageName[];
  layout: LayoutName;
  markup: Markup;
  behaviour: Behaviour;
  /** Raw HTML for the few sites whose pages do something odd. */
  oddMarkup?: string;
}

export function domainOf(company: { slug: string }): string {
  return `${company.slug}.example`;
}
