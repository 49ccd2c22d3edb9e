import type { PageName } from "./company.ts";
import { isoDay, newsDate } from "./site.ts";
import type { Site } from "./site.ts";
import type { Html } from "./markup.ts";
import { html, raw } from "./markup.ts";

/** What a site loads from elsewhere. The server forbids loading any of it; only the markup is there to be read. */
const technologyMarkup: Record<string, string> = {
  WordPress:
    '<meta name="generator" content="WordPress 6.8.2"><link rel="stylesheet" href="/wp-content/themes/meadow/style.css">',
  "Google Analytics":
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-DEMO000000"></script>',
  "Google Tag Manager":
    '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-DEMO000"></script>',
  HubSpot: '<script defer src="https://js.hs-scripts.com/0000000.js"></script>',
  Wix: '<meta name="generator" content="Wix.com Website Builder"><link rel="preconnect" href="https://static.wixstatic.com">',
  Shopify:
    '<link rel="preconnect" href="https://cdn.shopify.com"><script src="https://cdn.shopify.com/s/files/1/demo/theme.js"></script>',
  Calendly: '<script async src="https://assets.calendly.com/assets/external/widget.js"></script>',
  Intercom: '<script async src="https://widget.intercom.io/widget/demo0000"></script>',
  Stripe: '<script async src="https://js.stripe.com/v3/"></script>',
  Zendesk: '<script async src="https://static.zdassets.com/ekr/snippet.js?key=demo"></script>',
  Hotjar: '<script async src="https://static.hotjar.com/c/hotjar-0000000.js?sv=6"></script>',
};

export function head(site: Site, page: PageName): Html {
  const { company } = site;
  const title =
    page === "home"
      ? `${company.name} | ${company.tagline}`
      : `${site.labels.pages[page]} | ${company.name}`;
  return html`${company.layout === "legacy" ? undefined : raw('<meta charset="utf-8">')}
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="leadstream-demo" content="fictional company" />
    ${page === "home" && company.layout !== "legacy" ? html`<meta name="description" content="${company.description}" /><meta property="og:site_name" content="${company.name}" />` : undefined}
    ${company.technologies.map((name) => raw(technologyMarkup[name] ?? ""))}
    ${structuredData(site, page)}`;
}

/** The schema.org type that such a company would claim. */
const types: Record<string, string> = {
  "Dental clinic": "Dentist",
  "Law firm": "LegalService",
  "Accounting firm": "AccountingService",
  "Real estate agency": "RealEstateAgent",
  "Construction company": "GeneralContractor",
  "Online retailer": "OnlineStore",
  Hotel: "Hotel",
  "Training provider": "EducationalOrganization",
};

function structuredData(site: Site, page: PageName): Html | undefined {
  const { company } = site;
  if (company.markup !== "jsonld" && company.markup !== "jsonld-graph") return undefined;
  const organization = {
    "@type": types[company.trade] ?? "Organization",
    "@id": `${site.origin}/#organization`,
    name: company.name,
    legalName: company.legalName,
    url: `${site.origin}/`,
    description: company.description,
    foundingDate: company.founded === undefined ? undefined : String(company.founded),
    numberOfEmployees:
      company.employees === undefined
        ? undefined
        : { "@type": "QuantitativeValue", value: company.employees },
    telephone: company.phone,
    email: site.email,
    address: {
      "@type": "PostalAddress",
      streetAddress: company.street,
      postalCode: company.postalCode,
      addressLocality: company.city,
      addressRegion: company.region,
      addressCountry: company.country,
    },
    sameAs: company.socials.map((network) => socialUrl(network, company.slug)),
  };
  if (company.markup === "jsonld") {
    return page === "home" || page === "contact"
      ? script({ "@context": "https://schema.org", ...organization })
      : undefined;
  }
  const website = {
    "@type": "WebSite",
    "@id": `${site.origin}/#website`,
    url: `${site.origin}/`,
    name: company.name,
    publisher: { "@id": `${site.origin}/#organization` },
  };
  const articles =
    page === "news"
      ? company.news.map((item) => ({
          "@type": "NewsArticle",
          headline: item.title,
          datePublished: isoDay(newsDate(site, item.ageDays)),
        }))
      : [];
  return script({
    "@context": "https://schema.org",
    "@graph": [website, organization, ...articles],
  });
}

function script(data: unknown): Html {
  return raw(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`,
  );
}

export function socialUrl(network: string, slug: string): string {
  // Instagram knows no hyphens and cuts handles at thirty characters.
  const account =
    network === "instagram" ? `${slug.replaceAll("-", "_").slice(0, 24)}_demo` : `${slug}-demo`;
  return network === "linkedin"
    ? `https://www.linkedin.com/company/${account}`
    : `https://www.${network}.com/${account}`;
}
