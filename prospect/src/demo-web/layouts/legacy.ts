import type { PageName } from "../company.ts";
import { head, socialUrl } from "../head.ts";
import type { Html } from "../markup.ts";
import { html } from "../markup.ts";
import { newsDate, numericDate, townLine } from "../site.ts";
import type { Site } from "../site.ts";
import type { Layout } from "./layout.ts";

/** A site from the days of tables, in the character set of those days, still online and still right. */
export const legacy: Layout = {
  charset: "windows-1252",
  render: (site, page) => shell(site, page, bodies[page](site)).text,
};

function shell(site: Site, page: PageName, body: Html): Html {
  const { company, labels } = site;
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
    <html>
      <head>
        <meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
        ${head(site, page)}
      </head>
      <body bgcolor="#ffffff" text="#222222">
        <table width="780" align="center" cellpadding="8">
          <tr>
            <td colspan="2">
              <font size="5"><b>${company.name}</b></font
              ><br /><i>${company.tagline}</i>
            </td>
          </tr>
          <tr>
            <td valign="top" width="160">
              ${company.pages.map((name) => html`<a href="${site.path(name)}">${labels.pages[name]}</a><br />`)}
            </td>
            <td valign="top">${body}</td>
          </tr>
          <tr>
            <td colspan="2" align="center">
              <font size="1"
                >${company.legalName ?? company.name} - ${company.street} -
                ${townLine(company)}${company.phone ? html` - ${labels.phone}: ${company.phone}` : undefined}<br />${labels.fictional}</font
              >
            </td>
          </tr>
        </table>
      </body>
    </html>`;
}

const bodies: Record<PageName, (site: Site) => Html> = {
  home: ({ company, labels }) =>
    html`<p>${company.description}</p>
      <p>${company.about[0]}</p>
      <p>
        <b>${labels.pages.services}</b
        ><br />${company.services.map((service) => html`- ${service.name}<br />`)}
      </p>
      ${company.socials.map((network) => html`<a href="${socialUrl(network, company.slug)}">${network}</a> `)}`,
  about: ({ company, labels }) =>
    html`<p><b>${labels.pages.about}</b></p>
      ${company.about.map((paragraph) => html`${paragraph}<br /><br />`)}
      ${company.founded === undefined ? undefined : html`${labels.since} ${company.founded}. `}${company.employees === undefined ? undefined : html`${company.employees} ${labels.employees}.`}`,
  services: ({ company, labels }) =>
    html`<p><b>${labels.pages.services}</b></p>
      <table border="1">
        ${company.services.map(
          (service) =>
            html`<tr>
              <td><b>${service.name}</b></td>
              <td>${service.text}</td>
            </tr>`,
        )}
      </table>`,
  team: ({ company, labels, domain }) =>
    html`<p><b>${labels.pages.team}</b></p>
      <table border="1">
        ${company.people.map(
          (person) =>
            html`<tr>
              <td>${person.name}</td>
              <td>${person.role}</td>
              <td>${person.mailbox ? `${person.mailbox}@${domain}` : "-"}</td>
            </tr>`,
        )}
      </table>`,
  careers: ({ company, labels }) =>
    html`<p><b>${labels.hiring}</b></p>
      ${company.openings.map((opening) => html`<b>${opening.title}</b><br />${opening.text}<br /><br />`)}${labels.apply}`,
  pricing: ({ company, labels }) =>
    html`<p><b>${labels.pages.pricing}</b></p>
      <table border="1">
        ${company.services
          .filter((service) => service.price)
          .map(
            (service) =>
              html`<tr>
                <td>${service.name}</td>
                <td align="right">${service.price}</td>
              </tr>`,
          )}
      </table>`,
  news: (site) =>
    html`<p><b>${site.labels.pages.news}</b></p>
      ${site.company.news.map((item) => html`<b>${numericDate(site, newsDate(site, item.ageDays))}</b> ${item.title}<br />${item.text}<br /><br />`)}`,
  contact: ({ company, labels, email }) =>
    html`<p><b>${labels.pages.contact}</b></p>
      <table>
        <tr>
          <td>${labels.address}</td>
          <td>${company.street}<br />${townLine(company)}</td>
        </tr>
        ${
          company.phone
            ? html`<tr>
                <td>${labels.phone}</td>
                <td>${company.phone}</td>
              </tr>`
            : undefined
        }
        <tr>
          <td>${labels.email}</td>
          <td>${email ?? labels.write}</td>
        </tr>
      </table>
      ${labels.hours}`,
};
