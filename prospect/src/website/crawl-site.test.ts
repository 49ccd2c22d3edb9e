import { describe, expect, it } from "vitest";
import { choosePages } from "./choose-pages.ts";
import { crawlSite } from "./crawl-site.ts";
import { failures } from "./failures.ts";
import type { FetchPolitely } from "./fetch-politely.ts";
import { readPage } from "./read-page.ts";
import { documentOf, now } from "./testing/page.ts";

/** A web of pages in memory: address → markup, or the code of a failure. */
function web(pages: Record<string, string>): { fetchPolitely: FetchPolitely; asked: string[] } {
  const asked: string[] = [];
  const fetchPolitely: FetchPolitely = async (url, { accept = "html" } = {}) => {
    asked.push(url);
    const body = pages[url];
    if (body === "reset")
      return {
        ok: false,
        failure: failures.unreachable(new URL(url).hostname, "it cut the connection"),
      };
    if (body === "robots") return { ok: false, failure: failures.robots(new URL(url).hostname) };
    if (body === undefined) return { ok: false, failure: failures.noSuchPage(url, 404) };
    return {
      ok: true,
      page: readPage({
        bytes: Buffer.from(body),
        url,
        fetchedAt: now.toISOString(),
        asHtml: accept === "html",
      }),
    };
  };
  return { fetchPolitely, asked };
}

const crawl = (
  pages: Record<string, string>,
  website: string,
  maxPages = 8,
  signal = new AbortController().signal,
) => {
  const { fetchPolitely, asked } = web(pages);
  return crawlSite({ website, fetchPolitely, maxPages, signal }).then((outcome) => ({
    outcome,
    asked,
  }));
};
const paths = (outcome: Awaited<ReturnType<typeof crawlSite>>) =>
  outcome.ok ? outcome.pages.map(({ url }) => new URL(url).pathname) : outcome.failure.code;
const text = (name: string) => `<p>${name}: ${"words of a page ".repeat(40)}</p>`;

describe("crawling a site", () => {
  it("reads home first, then contact, about, imprint and team before the rest", async () => {
    const links = [
      "/blog/1",
      "/kontakt",
      "/ueber-uns",
      "/impressum",
      "/team",
      "/karriere",
      "/cart",
      "/privacy",
      "/preise",
    ]
      .map((path) => `<a href="${path}">${path.slice(1)}</a>`)
      .join("");
    const pages = Object.fromEntries(
      ["/kontakt", "/ueber-uns", "/impressum", "/team", "/karriere", "/preise", "/blog/1"].map(
        (path) => [`https://acme.de${path}`, documentOf(text(path))],
      ),
    );
    const { outcome } = await crawl(
      { ...pages, "https://acme.de/": documentOf(text("home") + links) },
      "acme.de",
      6,
    );
    expect(paths(outcome)).toEqual([
      "/",
      "/kontakt",
      "/ueber-uns",
      "/impressum",
      "/team",
      "/karriere",
    ]);
  });

  it("stays on the registrable domain and reads no file, cart or the same page twice", async () => {
    const home = `<a href="https://shop.acme.com/contact">Contact</a><a href="https://other.com/about">About</a><a href="/about.pdf">About</a><a href="/about#team">About</a><a href="/about?utm_source=x">About</a><a href="/copy">Our story</a>`;
    const { outcome, asked } = await crawl(
      {
        "https://acme.com/": documentOf(text("home") + home),
        "https://acme.com/about": documentOf(text("about")),
        "https://acme.com/copy": documentOf(text("about")),
        "https://shop.acme.com/contact": documentOf(text("contact")),
      },
      "https://acme.com",
    );
    expect(paths(outcome)).toEqual(["/", "/contact", "/about"]);
    expect(asked).not.toContain("https://other.com/about");
  });

  it("tries without TLS and with www before it gives up", async () => {
    expect(
      paths(
        (
          await crawl(
            { "https://acme.com/": "reset", "http://acme.com/": documentOf(text("x")) },
            "acme.com",
          )
        ).outcome,
      ),
    ).toEqual(["/"]);
    expect(
      paths((await crawl({ "https://www.acme.com/": documentOf(text("x")) }, "acme.com")).outcome),
    ).toEqual(["/"]);
  });

  it("ends with the first failure when nothing answers", async () => {
    expect(paths((await crawl({ "https://acme.com/": "reset" }, "acme.com")).outcome)).toBe(
      "site_unreachable",
    );
    expect(paths((await crawl({ "https://acme.com/": "robots" }, "acme.com")).outcome)).toBe(
      "site_blocked_by_robots",
    );
    expect(paths((await crawl({}, "acme.com")).outcome)).toBe("site_not_found");
    expect(paths((await crawl({}, "not an address at all")).outcome)).toBe("address_refused");
  });

  it("goes on when a page further in fails", async () => {
    const { outcome } = await crawl(
      {
        "https://acme.com/": documentOf(
          `${text("home")}<a href="/contact">Contact</a><a href="/about">About</a>`,
        ),
        "https://acme.com/contact": "reset",
        "https://acme.com/about": documentOf(text("about")),
      },
      "acme.com",
    );
    expect(paths(outcome)).toEqual(["/", "/about"]);
  });

  it("follows a page that only points on, and frames that hold the content", async () => {
    const refresh = await crawl(
      {
        "https://acme.com/": `<meta http-equiv="refresh" content="0; url=/en/">`,
        "https://acme.com/en/": documentOf(text("home")),
      },
      "acme.com",
    );
    expect(paths(refresh.outcome)).toEqual(["/en/"]);
    const frames = await crawl(
      {
        "https://acme.com/": `<frameset><frame src="main.html"><frame src="https://ads.com/x"></frameset>`,
        "https://acme.com/main.html": documentOf(text("main")),
      },
      "acme.com",
    );
    expect(paths(frames.outcome)).toEqual(["/", "/main.html"]);
  });

  it("ends circles of refreshes", async () => {
    const { outcome } = await crawl(
      {
        "https://acme.com/": `<meta http-equiv="refresh" content="0;url=/a">`,
        "https://acme.com/a": `<meta http-equiv="refresh" content="0;url=/">`,
      },
      "acme.com",
    );
    expect(outcome.ok).toBe(true);
  });

  it("obeys <base> and asks the sitemap when the home page links to little", async () => {
    const { outcome } = await crawl(
      {
        "https://acme.com/": documentOf(
          `${text("home")}<a href="contact">Contact</a>`,
          `<base href="/site/">`,
        ),
        "https://acme.com/site/contact": documentOf(text("contact")),
        "https://acme.com/sitemap.xml":
          "<urlset><url><loc>https://acme.com/about-us</loc></url><url><loc>https://acme.com/product/1</loc></url></urlset>",
        "https://acme.com/about-us": documentOf(text("about")),
      },
      "acme.com",
    );
    expect(paths(outcome)).toContain("/site/contact");
    expect(paths(outcome)).toContain("/about-us");
  });

  it("keeps to one company on a host shared by path", async () => {
    const { outcome } = await crawl(
      {
        "https://sites.google.com/view/acme": documentOf(
          `${text("home")}<a href="/view/acme/contact">Contact</a><a href="/view/other/contact">Contact</a>`,
        ),
        "https://sites.google.com/view/acme/contact": documentOf(text("contact")),
        "https://sites.google.com/view/other/contact": documentOf(text("other")),
      },
      "https://sites.google.com/view/acme",
    );
    expect(paths(outcome)).toEqual(["/view/acme", "/view/acme/contact"]);
    expect(outcome.ok && outcome.domain).toBe("sites.google.com/view/acme");
  });

  it("asks nothing of a host that is no company's own, and stops when told to", async () => {
    expect((await crawl({}, "https://www.facebook.com/acme")).asked).toEqual([]);
    const controller = new AbortController();
    controller.abort();
    expect(
      paths(
        (
          await crawl(
            { "https://acme.com/": documentOf(`${text("x")}<a href="/contact">Contact</a>`) },
            "acme.com",
            8,
            controller.signal,
          )
        ).outcome,
      ),
    ).toBe("cancelled");
  });
});

describe("choosing pages", () => {
  it.each([
    ["Contact us", "contact"],
    ["Fale Conosco", "contact"],
    ["Quiénes somos", "about"],
    ["À propos", "about"],
    ["Über uns", "about"],
    ["Chi siamo", "about"],
    ["Over ons", "about"],
    ["Mentions légales", "imprint"],
    ["Impressum", "imprint"],
    ["Nossa equipe", "team"],
    ["Trabaja con nosotros", "careers"],
    ["Werken bij", "careers"],
    ["Tarifs", "pricing"],
  ])("knows %s as %s", (label, kind) => {
    expect(
      choosePages("https://acme.com/", [{ url: "https://acme.com/p/x1", text: label }], 5)[0]?.kind,
    ).toBe(kind);
  });
});
