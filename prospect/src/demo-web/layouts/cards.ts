import type { PageName } from "../company.ts";
import { head, socialUrl } from "../head.ts";
import type { Html } from "../markup.ts";
import { html } from "../markup.ts";
import { isoDay, newsDate, townLine, writtenDate } from "../site.ts";
import type { Site } from "../site.ts";
import type { Layout } from "./layout.ts";

/** The site of an agency's page builder: divs in divs, cards, everything of weight in the footer. */
export const cards: Layout = {
  charset: "utf-8",
  render: (site, page) => shell(site, page, bodies[page](site)).text,
};

function shell(site: Site, page: PageName, body: Html): Html {
  const { company, labels, email } = site;
  const microdata = company.markup === "microdata";
  return html`<!DOCTYPE html>
<html lang="${company.language}" class="no-js">
<head>
${head(site, page)}
<style>.card{border:1px solid #ddd;border-radius:12px;padding:1rem;margin:.5rem}.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr))}.hero{padding:4rem 1rem;background:#eef}</style>
</head>
<body>
<div class="topbar"><a class="brand" href="/"><img src="/logo.svg" alt="${company.name}"></a>
<div class="menu">${company.pages.map((name) => html`<a href="${site.path(name)}"><span>${labels.pages[name]}</span></a>`)}</div></div>
<div id="content">${body}</div>
<div class="footer"${microdata ? html` itemscope itemtype="https://schema.org/LocalBusiness"` : undefined}>
<div class="footer-col"><div${microdata ? html` itemprop="name"` : undefined}>${company.name}</div><div${microdata ? html` itemprop="address"` : undefined}>${company.street}, ${townLine(company)}</div></div>
<div class="footer-col">${company.phone ? html`<div${microdata ? html` itemprop="telephone"` : undefined}>${company.phone}</div>` : undefined}${email ? html`<div><a href="mailto:${email}" ${microdata ? html` itemprop="email"` : undefined}>${email}</a></div>` : undefined}</div>
<div class="footer-col">${company.socials.map((network) => html`<a class="icon icon-${network}" href="${socialUrl(network, company.slug)}" aria-label="${network}"></a>`)}</div>
<div class="legal">© ${site.today.getUTCFullYear()} ${company.legalName ?? company.name}</div>
<div class="demo-notice">${labels.fictional}</div>
</div>
</body></html>`;
}

const card = (title: string, text: string, more?: Html) =>
  html`<div class="card">
    <h3>${title}</h3>
    <div class="card-text">${text}</div>
    ${more}
  </div>`;

const bodies: Record<PageName, (site: Site) => Html> = {
  home: ({ company, labels, path }) =>
    html`<div class="hero">
        <h1>${company.name}</h1>
        <h2>${company.tagline}</h2>
        <a class="button" href="${path("contact")}">${labels.pages.contact}</a>
      </div>
      <div class="section"><div class="lead">${company.description}</div></div>
      <div class="section grid">
        ${company.services.map((service) => card(service.name, service.text))}
      </div>
      ${company.openings.length > 0 ? html`<div class="section banner">${labels.hiring}: <a href="${path("careers")}">${company.openings.map((opening) => html`<span>${opening.title}</span>`)}</a></div>` : undefined}`,
  about: ({ company, labels }) =>
    html`<div class="section">
      <h1>${labels.pages.about}</h1>
      ${company.about.map((paragraph) => html`<div class="text"><p>${paragraph}</p></div>`)}
      <div class="figures grid">
        ${company.founded === undefined ? undefined : card(String(company.founded), labels.since)}${company.employees === undefined ? undefined : card(String(company.employees), labels.employees)}
      </div>
    </div>`,
  services: ({ company, labels }) =>
    html`<div class="section">
      <h1>${labels.pages.services}</h1>
      <div class="grid">${company.services.map((service) => card(service.name, service.text))}</div>
    </div>`,
  team: ({ company, labels, domain }) =>
    html`<div class="section">
      <h1>${labels.pages.team}</h1>
      <div class="grid">
        ${company.people.map(
          (person) =>
            html`<div class="card member">
              <div class="photo"></div>
              <div class="member-name">${person.name}</div>
              <div class="member-role">${person.role}</div>
              ${person.mailbox ? html`<a href="mailto:${person.mailbox}@${domain}">${person.mailbox}@${domain}</a>` : undefined}
            </div>`,
        )}
      </div>
    </div>`,
  careers: ({ company, labels }) =>
    html`<div class="section">
      <h1>${labels.pages.careers}</h1>
      <p>${labels.hiring}</p>
      <div class="grid">
        ${company.openings.map((opening) => card(opening.title, opening.text, html`<div class="apply">${labels.apply}</div>`))}
      </div>
    </div>`,
  pricing: ({ company, labels }) =>
    html`<div class="section">
      <h1>${labels.pages.pricing}</h1>
      <div class="grid">
        ${company.services.filter((service) => service.price).map((service) => card(service.name, service.text, html`<div class="price">${service.price}</div>`))}
      </div>
    </div>`,
  news: (site) =>
    html`<div class="section">
      <h1>${site.labels.pages.news}</h1>
      ${site.company.news.map((item) => {
        const date = newsDate(site, item.ageDays);
        return card(
          item.title,
          item.text,
          html`<div class="date" data-date="${isoDay(date)}">${writtenDate(site, date)}</div>`,
        );
      })}
    </div>`,
  contact: ({ company, labels, email }) =>
    html`<div class="section">
      <h1>${labels.pages.contact}</h1>
      <div class="grid">
        <div class="card">
          <h3>${labels.address}</h3>
          <div>${company.street}</div>
          <div>${townLine(company)}</div>
        </div>
        <div class="card">
          <h3>${labels.phone}</h3>
          <div>${company.phone ?? "-"}</div>
        </div>
        <div class="card">
          <h3>${labels.email}</h3>
          <div>${email ?? labels.write}</div>
        </div>
        <div class="card"><h3>${labels.hours}</h3></div>
      </div>
    </div>`,
};
