import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "./find-quote.ts";

describe("finding a quote in the saved page", () => {
  it("finds it although spaces and case differ", () => {
    const place = findQuote("About us.\n  Founded   in\n1998 by Ana.", "founded in 1998");
    expect(place).toEqual({
      before: "About us.\n  ",
      quote: "Founded   in\n1998",
      after: " by Ana.",
    });
  });

  it("says so when the page does not show it", () => {
    expect(findQuote("About us", "Contact")).toBeNull();
    expect(findQuote("About us", "  ")).toBeNull();
  });

  it("loses no letter of the page", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", "İ", "ß", " ", "\n", "é"), maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const quote = text.slice(
            from % (text.length + 1),
            (from % (text.length + 1)) + (length % 12),
          );
          const place = findQuote(text, quote);
          if (quote.trim() === "") expect(place).toBeNull();
          else expect(place !== null && place.before + place.quote + place.after).toBe(text);
        },
      ),
    );
  });
});
