import type { DemoCompany, PageName } from "./company.ts";
import { domainOf } from "./company.ts";
import { encodeWindows1252 } from "./encode.ts";
import { layouts } from "./layouts/index.ts";
import { siteOf } from "./site.ts";

export type Answer =
  | { kind: "send"; status: number; headers: Record<string, string>; body: Buffer; delayMs: number }
  | { kind: "reset" };

/** What a company's site answers for a path: pure, so that every visit of a day reads the same. */
export function answerFor(company: DemoCompany, host: string, path: string, today: Date): Answer {
  const { behaviour } = company;
  if (behaviour.kind === "reset") return { kind: "reset" };
  if (path === "/robots.txt")
    return text(
      200,
      behaviour.kind === "robots" ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\n",
    );
  if (behaviour.kind === "moved" && host !== domainOf(company))
    return redirect(301, `http://${domainOf(company)}${path}`);
  if (behaviour.kind === "redirect_loop") return redirect(302, path === "/" ? "/welcome" : "/");
  if (behaviour.kind === "server_error") return text(500, "Internal Server Error\n");
  if (behaviour.kind === "gone") return text(404, "Not Found\n");
  if (behaviour.kind === "pdf")
    return {
      kind: "send",
      status: 200,
      headers: { "content-type": "application/pdf" },
      body: brochure,
      delayMs: 0,
    };

  const site = siteOf(company, today);
  if (path === "/sitemap.xml") {
    const urls = company.pages
      .map((page) => `<url><loc>${site.origin}${site.path(page)}</loc></url>`)
      .join("");
    return send(
      200,
      "application/xml; charset=utf-8",
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`,
      ),
    );
  }
  const page = pageAt(company, path, (name) => site.path(name));
  if (page === undefined) return text(404, "Not Found\n");
  const layout = layouts[company.layout];
  const written = layout.render(site, page);
  const whole =
    page === "home" && company.oddMarkup !== undefined
      ? written.replace("</body>", () => `${company.oddMarkup}</body>`)
      : written;
  const body = layout.charset === "utf-8" ? Buffer.from(whole) : encodeWindows1252(whole);
  // Old servers often leave the character set to the page itself.
  const type = layout.charset === "utf-8" ? "text/html; charset=utf-8" : "text/html";
  const answer = send(200, type, body);
  return page === "home" && behaviour.kind === "slow"
    ? { ...answer, delayMs: behaviour.delayMs }
    : answer;
}

function pageAt(
  company: DemoCompany,
  path: string,
  pathOf: (page: PageName) => string,
): PageName | undefined {
  const wanted = path.length > 1 ? path.replace(/\/$/, "") : path;
  return company.pages.find((page) => pathOf(page) === wanted);
}

type Sent = Extract<Answer, { kind: "send" }>;

function send(status: number, type: string, body: Buffer): Sent {
  return { kind: "send", status, headers: { "content-type": type }, body, delayMs: 0 };
}

const text = (status: number, body: string): Sent =>
  send(status, "text/plain; charset=utf-8", Buffer.from(body));
const redirect = (status: number, location: string): Sent => ({
  ...text(status, ""),
  headers: { location },
});

const brochure = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  "latin1",
);
