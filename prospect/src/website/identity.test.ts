import { describe, expect, it } from "vitest";
import { refuseAddress, refuseIdentity } from "./identity.ts";
import { siteDomain } from "./site-address.ts";
import { documentOf, pageOf } from "./testing/page.ts";

const verdict = (body: string, title = "", url?: string) =>
  refuseIdentity(pageOf(documentOf(body, `<title>${title}</title>`), url));

describe("a page that is no company's website", () => {
  it.each([
    [
      "for sale",
      "<h1>acme.com is for sale</h1><p>This domain name is for sale. Make an offer on this domain.</p>",
      "",
      "site_not_found",
    ],
    ["for sale in German", "<p>Diese Domain steht zum Verkauf.</p>", "acme.de", "site_not_found"],
    ["for sale in Portuguese", "<p>Este domínio está à venda</p>", "", "site_not_found"],
    ["for sale in French", "<p>Ce nom de domaine est à vendre</p>", "", "site_not_found"],
    [
      "parked",
      `<script src="https://www.sedoparking.com/x.js"></script><p>Related links</p>`,
      "acme.com",
      "site_not_found",
    ],
    ["an error page", "<h1>404</h1><p>Sorry</p>", "404 Not Found", "site_not_found"],
    ["suspended", "<p>Contact your provider</p>", "Account Suspended", "site_not_found"],
    [
      "a server's start page",
      "<h1>Welcome to nginx!</h1><p>If you see this page…</p>",
      "Welcome to nginx!",
      "site_not_found",
    ],
    ["a folder listing", "<h1>Index of /</h1>", "Index of /", "site_not_found"],
    ["coming soon", "<h1>Coming soon</h1>", "Acme", "site_not_found"],
    [
      "a check for humans",
      "<p>Enable JavaScript and cookies</p>",
      "Just a moment...",
      "site_unreachable",
    ],
  ])("is refused: %s", (_, body, title, code) => {
    const failure = verdict(body, title);
    expect(failure?.code).toBe(code);
    expect(failure?.action).not.toBe("");
  });

  it.each([
    "www.facebook.com",
    "linkedin.com",
    "br.linkedin.com",
    "www.yelp.com",
    "www.yelp.co.uk",
    "www.paginegialle.it",
    "www.amazon.de",
    "www.booking.com",
    "en.wikipedia.org",
    "www.hugedomains.com",
  ])("is refused by its host: %s", (host) => {
    expect(refuseAddress(`https://${host}/`)).not.toBeNull();
  });

  it("is refused when it lists many companies", () => {
    const list = Array.from({ length: 9 }, (_, index) => ({
      "@type": "LocalBusiness",
      name: `${"ABCDEFGHI"[index]}lpha Plumbing`,
      telephone: `+44 117 496 010${index}`,
    }));
    expect(
      verdict(`<script type="application/ld+json">${JSON.stringify(list)}</script>`)?.code,
    ).toBe("address_refused");
  });
});

describe("a company's website", () => {
  it("is kept, also when it sells domains, speaks of errors or has branches", () => {
    const branches = {
      "@type": "Organization",
      name: "Acme",
      department: Array.from({ length: 12 }, (_, index) => ({
        "@type": "LocalBusiness",
        name: `Acme ${index}`,
        telephone: "+44 117 496 0123",
      })),
    };
    expect(
      verdict(
        `<h1>Acme Domains</h1><p>${"We help companies buy a good name. ".repeat(80)} This domain is for sale too.</p>`,
        "Acme Domains",
      ),
    ).toBeNull();
    expect(
      verdict(
        `<h1>Error analysis for pumps</h1><p>${"We find errors. ".repeat(20)}</p>`,
        "Acme error analysis",
      ),
    ).toBeNull();
    expect(
      verdict(
        `<script type="application/ld+json">${JSON.stringify(branches)}</script><p>Acme</p>`,
        "Acme",
      ),
    ).toBeNull();
    expect(
      verdict(
        "<h1>Acme</h1><p>New branch coming soon in Leeds! We make pumps for the food industry and repair them, day and night, all over the country. Ask us for a price.</p><nav><a href=/a>a</a><a href=/b>b</a><a href=/c>c</a><a href=/d>d</a><a href=/e>e</a><a href=/f>f</a></nav>",
        "Acme",
      ),
    ).toBeNull();
    expect(refuseAddress("https://acme.myshopify.com/")).toBeNull();
    expect(refuseAddress("https://notfacebook.com/")).toBeNull();
  });

  it("stays apart from its neighbours on a shared host", () => {
    const homes = [
      "https://acme.github.io/",
      "https://other.github.io/",
      "https://acme.myshopify.com/",
      "https://sites.google.com/view/acme",
      "https://sites.google.com/view/other",
      "https://www.acme.co.uk/",
      "https://shop.acme.co.uk/x",
    ];
    expect(homes.map(siteDomain)).toEqual([
      "acme.github.io",
      "other.github.io",
      "acme.myshopify.com",
      "sites.google.com/view/acme",
      "sites.google.com/view/other",
      "acme.co.uk",
      "acme.co.uk",
    ]);
  });
});
