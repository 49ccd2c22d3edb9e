import type { DirectoryEntry } from "./companies.ts";
import { html } from "./markup.ts";

const notice =
  "Every company in this directory is fictional. It exists so that Leadstream can be tried without a network and without a key.";

export function directoryIndex(entries: readonly DirectoryEntry[]): string {
  return page(
    "Demo directory",
    html`<h1>Demo directory</h1>
      <p>${notice}</p>
      <ul>
        ${entries.map((entry) => html`<li><a href="${entry.url}">${entry.name}</a>, ${entry.industry}, ${entry.city} (${entry.country})</li>`)}
      </ul>`.text,
  );
}

export function directoryPage(entry: DirectoryEntry): string {
  return page(
    entry.name,
    html`<h1>${entry.name}</h1>
      <p>${entry.description}</p>
      <dl>
        <dt>Industry</dt>
        <dd>${entry.industry}</dd>
        <dt>Place</dt>
        <dd>${entry.city}, ${entry.region}, ${entry.country}</dd>
        <dt>Website</dt>
        <dd><a href="${entry.website}">${entry.domain}</a></dd>
      </dl>
      <p>${notice}</p>`.text,
  );
}

function page(title: string, body: string): string {
  return (
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>${title}</title>
          <meta name="leadstream-demo" content="fictional directory" />
        </head>
        <body></body>
      </html> `.text +
    body +
    "</body></html>"
  );
}
