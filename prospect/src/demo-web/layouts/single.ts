import type { PageName } from "../company.ts";
import { head, socialUrl } from "../head.ts";
import type { Html } from "../markup.ts";
import { html } from "../markup.ts";
import { newsDate, townLine, writtenDate } from "../site.ts";
import type { Site } from "../site.ts";
import type { Layout } from "./layout.ts";

/** Nearly everything on one long page; the other pages are short and easily missed. */
export const single: Layout = {
  charset: "utf-8",
  render: (site, page) =>
    shell(
      site,
      page,
      page === "home" ? wholeStory(site) : (sections[page]?.(site) ?? wholeStory(site)),
    ).text,
};

function shell(site: Site, page: PageName, body: Html): Html {
  const { company, labels } = site;
  return html`<!doctype html>
<html lang="${company.language}">
<head>
${head(site, page)}
${company.socials.map((network) => html`<link rel="me" href="${socialUrl(network, company.slug)}" />`)}
<style>body{font-family:system-ui;margin:0}section{padding:3rem 8vw}section:nth-child(even){background:#f6f4ef}</style>
</head>
<body${company.markup === "microdata" ? html` itemscope itemtype="https://schema.org/Corporation"` : undefined}>
<nav>${page === "home" ? html`<a href="#about">${labels.pages.about}</a> <a href="#contact">${labels.pages.contact}</a>` : html`<a href="/">${company.name}</a>`}
${(["careers", "news", "pricing"] as const).filter((name) => company.pages.includes(name)).map((name) => html` <a href="${site.path(name)}">${labels.pages[name]}</a>`)}</nav>
${body}
<footer><p>${company.legalName ?? company.name} · ${company.city}, ${company.country}</p><p class="demo-notice">${labels.fictional}</p></footer>
</body></html>`;
}

function wholeStory(site: Site): Html {
  const about = site.company.pages.includes("about") ? sections.about!(site) : undefined;
  const team = site.company.people.length > 0 ? sections.team!(site) : undefined;
  return html`<section><h1${site.company.markup === "microdata" ? html` itemprop="name"` : undefined}>${site.company.name}</h1><p${site.company.markup === "microdata" ? html` itemprop="description"` : undefined}>${site.company.description}</p><p><em>${site.company.tagline}</em></p></section>
${about}${sections.services!(site)}${team}${sections.contact!(site)}`;
}

const sections: Partial<Record<PageName, (site: Site) => Html>> = {
  about: ({ company, labels }) =>
    html`<section id="about">
      <h2>${labels.pages.about}</h2>
      ${company.about.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${company.employees === undefined ? undefined : html`<p>${company.employees} ${labels.employees}${company.founded === undefined ? undefined : html` · ${labels.since} ${company.founded}`}</p>`}
    </section>`,
  services: ({ company, labels }) =>
    html`<section id="services">
      <h2>${labels.pages.services}</h2>
      <dl>
        ${company.services.map(
          (service) =>
            html`<dt>${service.name}</dt>
              <dd>
                ${service.text}${service.price ? html` <b>${service.price}</b>` : undefined}
              </dd>`,
        )}
      </dl>
    </section>`,
  team: ({ company, labels, domain }) =>
    html`<section id="team">
      <h2>${labels.pages.team}</h2>
      ${company.people.map((person) => html`<p><strong>${person.name}</strong>, ${person.role}${person.mailbox ? html` (${person.mailbox}@${domain})` : undefined}</p>`)}
    </section>`,
  pricing: ({ company, labels }) =>
    html`<section>
      <h1>${labels.pages.pricing}</h1>
      <ul>
        ${company.services.filter((service) => service.price).map((service) => html`<li>${service.name}: ${service.price}</li>`)}
      </ul>
    </section>`,
  careers: ({ company, labels }) =>
    html`<section>
      <h1>${labels.hiring}</h1>
      <ul>
        ${company.openings.map((opening) => html`<li><b>${opening.title}</b>. ${opening.text}</li>`)}
      </ul>
      <p>${labels.apply}</p>
    </section>`,
  news: (site) =>
    html`<section>
      <h1>${site.labels.pages.news}</h1>
      ${site.company.news.map((item) => html`<p><b>${writtenDate(site, newsDate(site, item.ageDays))}</b> ${item.title}. ${item.text}</p>`)}
    </section>`,
  contact: ({ company, labels, email }) =>
    html`<section id="contact">
      <h2>${labels.pages.contact}</h2>
      <p>${company.street}, ${townLine(company)}</p>
      <p>
        ${company.phone ? html`${labels.phone} ${company.phone}` : undefined}
        ${email ? html`<a href="mailto:${email}">${email}</a>` : html`${labels.write}`}
      </p>
    </section>`,
};
