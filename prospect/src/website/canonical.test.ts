import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "./testing/page.ts";

const values = (field: string, canonical: string, url: string) =>
  valuesOf(
    extract(
      documentOf(
        "<h1>Blue Door</h1><p>Write to info@kestrel-pumps.com or to sales@other-maker.net</p>",
        `<title>Blue Door</title><link rel="canonical" href="${canonical}">`,
      ),
      { url },
    ),
    field,
  );

describe("a canonical address", () => {
  it("makes its domain the house's own, wherever the page was found", () => {
    const preview = "https://preview-7f3a.pages.example/";
    expect(values("email", "https://kestrel-pumps.com/", preview)).toEqual([
      "info@kestrel-pumps.com",
    ]);
    expect(
      values("email", "https://kestrel-pumps.com/contact", `${preview}contact/index.html`),
    ).toEqual(["info@kestrel-pumps.com"]);
    expect(values("email", "", preview)).toEqual([]);
  });

  it("that a template left behind makes nothing the house's own", () => {
    const left = "https://other-maker.net/docs/examples/cover/";
    expect(values("email", left, "https://kestrel-pumps.com/")).toEqual(["info@kestrel-pumps.com"]);
  });

  it("tells a home page from a part of the site that is shown at the root", () => {
    const page = (canonical: string) =>
      extract(
        documentOf(
          "<h1>Impressum</h1>",
          `<meta name="description" content="Kestrel builds pumps for water works."><link rel="canonical" href="${canonical}">`,
          "de",
        ),
        { url: "https://kestrel-pumps.com/" },
      ).facts.find(({ field }) => field === "description")?.confidence ?? 0;
    expect(page("https://kestrel-pumps.com/")).toBeGreaterThan(
      page("https://kestrel-pumps.com/impressum"),
    );
  });
});
