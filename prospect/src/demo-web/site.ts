import type { DemoCompany, PageName } from "./company.ts";
import { domainOf } from "./company.ts";
import type { Labels } from "./words/labels.ts";
import { labels } from "./words/labels.ts";

/** A company's website as the layouts see it: its words, its addresses and the day on which it is read. */
export interface Site {
  company: DemoCompany;
  labels: Labels;
  domain: string;
  origin: string;
  today: Date;
  path: (page: PageName) => string;
  email: string | undefined;
}

export function siteOf(company: DemoCompany, today: Date): Site {
  const words = labels[company.language];
  const domain = domainOf(company);
  return {
    company,
    labels: words,
    domain,
    origin: `http://${domain}`,
    today,
    path: (page) =>
      company.layout === "legacy" && page !== "home"
        ? `${words.paths[page]}.html`
        : words.paths[page],
    email: company.mailbox === undefined ? undefined : `${company.mailbox}@${domain}`,
  };
}

/** Town, region and postal code in the order that letters to that country use. */
export function townLine({ country, city, region, postalCode }: DemoCompany): string {
  if (country === "US") return `${city}, ${region} ${postalCode}`;
  if (country === "GB") return `${city} ${postalCode}`;
  if (country === "CA" || country === "AU") return `${city} ${region} ${postalCode}`;
  if (country === "BR") return `${city} - ${region}, CEP ${postalCode}`;
  return `${postalCode} ${city}`;
}

export function newsDate(site: Site, ageDays: number): Date {
  return new Date(
    Date.UTC(
      site.today.getUTCFullYear(),
      site.today.getUTCMonth(),
      site.today.getUTCDate() - ageDays,
    ),
  );
}

export const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** The date as people of that country write it out. */
export function writtenDate(site: Site, date: Date): string {
  const day = date.getUTCDate();
  const month = site.labels.months[date.getUTCMonth()]!;
  const year = date.getUTCFullYear();
  if (site.company.language === "de") return `${day}. ${month} ${year}`;
  if (site.company.language !== "en") return `${day} de ${month} de ${year}`;
  return site.company.country === "US" ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
}

export function numericDate(site: Site, date: Date): string {
  const [year, month, day] = isoDay(date).split("-");
  if (site.company.country === "US") return `${month}/${day}/${year}`;
  return site.company.language === "de" ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
}
