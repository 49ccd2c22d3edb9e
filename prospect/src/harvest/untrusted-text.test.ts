import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { companyKey, nameKey } from "./company-key.ts";
import { readRequest } from "./read-request.ts";
import { readWebsite } from "./read-website.ts";
import { siftResult } from "./sources/search/sift-result.ts";
import { readSize } from "./sources/wikidata/company-size.ts";
import { someProfile } from "./testing/source-suite.ts";

/** Anything at all, and things that look nearly right. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom("http://", "https:", "//", "mailto:", "=", "[", "www.", "%", "xn--"),
      fc.string({ unit: "binary", maxLength: 60 }),
    )
    .map((parts) => parts.join("")),
);

describe("text that anybody may have written", () => {
  it("is a website that can be crawled, or is refused with a reason", () => {
    fc.assert(
      fc.property(text, (written) => {
        const read = readWebsite(written);
        if (!read.ok) return read.reason.length > 5;
        const url = new URL(read.website);
        return (
          /^https?:$/.test(url.protocol) &&
          url.username === "" &&
          url.hostname.includes(".") &&
          readWebsite(read.website).ok
        );
      }),
      { numRuns: 2000, seed: 20260314 },
    );
  });

  it("always has a key, and the same one again", () => {
    fc.assert(
      fc.property(
        text,
        (written) =>
          companyKey(written) === companyKey(written) &&
          nameKey(nameKey(written)) === nameKey(written),
      ),
      { numRuns: 1000, seed: 20260314 },
    );
  });

  it("is sifted as a search result without a fault", () => {
    fc.assert(
      fc.property(text, text, text, (title, url, snippet) => {
        const sifted = siftResult({ title, url, snippet });
        return sifted.kind === "discard"
          ? sifted.discard.reason !== ""
          : sifted.find.company_name !== "" && readWebsite(sifted.find.website).ok;
      }),
      { numRuns: 2000, seed: 20260314 },
    );
  });

  it("is read as a request without a fault", () => {
    fc.assert(
      fc.property(
        text,
        (query) =>
          Array.isArray(readRequest(query, someProfile).subjects) &&
          typeof readSize(query) === "object",
      ),
      { numRuns: 1000, seed: 20260314 },
    );
  });

  it("takes no longer when it is written to take long", () => {
    for (const long of [
      "<".repeat(200_000),
      "a ".repeat(100_000),
      "in A ".repeat(40_000),
      "1,".repeat(100_000),
      "Top 10 x ".repeat(20_000),
    ]) {
      expect(siftResult({ title: long, url: "https://acme.example/", snippet: long }).kind).toMatch(
        /find|discard/,
      );
      expect(readRequest(long.slice(0, 4000), someProfile).subjects.length).toBeLessThanOrEqual(6);
    }
  });
});
