import type { PageName } from "../company.ts";
import { head, socialUrl } from "../head.ts";
import type { Html } from "../markup.ts";
import { html } from "../markup.ts";
import { isoDay, newsDate, townLine, writtenDate } from "../site.ts";
import type { Site } from "../site.ts";
import type { Layout } from "./layout.ts";

/** A tidy site with landmarks, lists and an address element. */
export const classic: Layout = {
  charset: "utf-8",
  render: (site, page) => shell(site, page, bodies[page](site)).text,
};

function shell(site: Site, page: PageName, body: Html): Html {
  const { company, labels } = site;
  const microdata = company.markup === "microdata";
  return html`<!doctype html>
    <html lang="${company.language === "pt" ? "pt-BR" : company.language}">
      <head>
        ${head(site, page)}
        <style>
          body {
            font:
              16px/1.6 Georgia,
              serif;
            max-width: 52rem;
            margin: 0 auto;
            padding: 1rem;
          }
          nav a {
            margin-right: 1rem;
          }
          footer {
            margin-top: 3rem;
            font-size: 0.85rem;
            color: #555;
          }
        </style>
      </head>
      <body>
        <header>
          <p><a href="/">${company.name}</a></p>
          <nav>
            ${company.pages.filter((name) => name !== "home").map((name) => html`<a href="${site.path(name)}">${labels.pages[name]}</a>`)}
          </nav>
        </header>
        <main>${body}</main>
        <footer>
          ${
            microdata
              ? html`<div itemscope itemtype="https://schema.org/Organization">
                  <span itemprop="name">${company.legalName ?? company.name}</span>,
                  <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"
                    ><span itemprop="streetAddress">${company.street}</span>,
                    <span itemprop="postalCode">${company.postalCode}</span>
                    <span itemprop="addressLocality">${company.city}</span>,
                    <span itemprop="addressRegion">${company.region}</span>
                    <meta itemprop="addressCountry" content="${company.country}" /> </span
                  >${company.phone ? html` <span itemprop="telephone">${company.phone}</span>` : undefined}
                </div>`
              : html`<p>
                  ${company.legalName ?? company.name}, ${company.street}, ${townLine(company)}
                </p>`
          }
          ${company.socials.length > 0 ? html`<p>${company.socials.map((network) => html`<a href="${socialUrl(network, company.slug)}">${network}</a>`)}</p>` : undefined}
          <p class="demo-notice"><small>${labels.fictional}</small></p>
        </footer>
      </body>
    </html>`;
}

const bodies: Record<PageName, (site: Site) => Html> = {
  home: (site) =>
    html`<h1>${site.company.tagline}</h1>
      <p>${site.company.description}</p>
      <ul>
        ${site.company.services.map((service) => html`<li><strong>${service.name}</strong> ${service.text}</li>`)}
      </ul>
      ${newest(site)}
      <p><a href="${site.path("contact")}">${site.labels.pages.contact}</a></p>`,
  about: ({ company, labels }) =>
    html`<h1>${labels.pages.about}</h1>
      ${company.about.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${company.founded === undefined ? undefined : html`<p>${labels.since} ${company.founded}.${company.employees === undefined ? undefined : html` ${company.employees} ${labels.employees}.`}</p>`}`,
  services: ({ company, labels }) =>
    html`<h1>${labels.pages.services}</h1>
      ${company.services.map(
        (service) =>
          html`<article>
            <h2>${service.name}</h2>
            <p>${service.text}</p>
          </article>`,
      )}`,
  team: ({ company, labels, domain }) =>
    html`<h1>${labels.pages.team}</h1>
      <ul class="team">
        ${company.people.map(
          (person) =>
            html`<li>
              <h3>${person.name}</h3>
              <p>${person.role}</p>
              ${person.mailbox ? html`<p><a href="mailto:${person.mailbox}@${domain}">${person.mailbox}@${domain}</a></p>` : undefined}
            </li>`,
        )}
      </ul>`,
  careers: ({ company, labels }) =>
    html`<h1>${labels.pages.careers}</h1>
      <p>${labels.hiring}:</p>
      ${company.openings.map(
        (opening) =>
          html`<article class="job">
            <h2>${opening.title}</h2>
            <p>${opening.text}</p>
          </article>`,
      )}
      <p>${labels.apply}</p>`,
  pricing: ({ company, labels }) =>
    html`<h1>${labels.pages.pricing}</h1>
      <table>
        <tbody>
          ${company.services
            .filter((service) => service.price)
            .map(
              (service) =>
                html`<tr>
                  <th>${service.name}</th>
                  <td>${service.price}</td>
                </tr>`,
            )}
        </tbody>
      </table>`,
  news: (site) =>
    html`<h1>${site.labels.pages.news}</h1>
      ${site.company.news.map((item) => {
        const date = newsDate(site, item.ageDays);
        return html`<article>
          <h2>${item.title}</h2>
          <p><time datetime="${isoDay(date)}">${writtenDate(site, date)}</time></p>
          <p>${item.text}</p>
        </article>`;
      })}`,
  contact: ({ company, labels, email }) =>
    html`<h1>${labels.pages.contact}</h1>
      <address>
        ${company.legalName ?? company.name}<br />${company.street}<br />${townLine(company)}
      </address>
      ${company.phone ? html`<p>${labels.phone}: <a href="tel:${company.phone.replace(/[^+\d]/g, "")}">${company.phone}</a></p>` : undefined}
      ${
        email
          ? html`<p>${labels.email}: <a href="mailto:${email}">${email}</a></p>`
          : html`<form method="post">
              <p>${labels.write}</p>
              <textarea name="message"></textarea><button>OK</button>
            </form>`
      }
      <p>${labels.hours}</p>`,
};

function newest(site: Site): Html | undefined {
  const item = site.company.news[0];
  if (!item) return undefined;
  return html`<section>
    <h2>${site.labels.latest}</h2>
    <p>${writtenDate(site, newsDate(site, item.ageDays))}: ${item.title}. ${item.text}</p>
  </section>`;
}
