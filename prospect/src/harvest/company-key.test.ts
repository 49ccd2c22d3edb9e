import { describe, expect, it } from "vitest";
import { companyKey, nameKey } from "./company-key.ts";

describe("the key of a company's website", () => {
  it.each([
    ["https://www.acme.com/about", "acme.com"],
    ["shop.acme.co.uk", "acme.co.uk"],
    ["HTTP://ACME.COM.:80/", "acme.com"],
    ["one.github.io", "one.github.io"],
    ["two.github.io/site", "two.github.io"],
    ["bakery.wordpress.com", "bakery.wordpress.com"],
    ["https://sites.google.com/view/bakery", "sites.google.com/view/bakery"],
    ["https://www.facebook.com/Bakery/about", "facebook.com/bakery"],
    ["https://www.linkedin.com/company/acme/people", "linkedin.com/company/acme"],
    ["http://alderfen-dental.example/contact", "alderfen-dental.example"],
    ["http://127.0.0.1:4000/a", "127.0.0.1:4000"],
    ["http://127.0.0.1:4001/a", "127.0.0.1:4001"],
  ])("of %s is %s", (website, key) => {
    expect(companyKey(website)).toBe(key);
  });
});

describe("the key of a company's name", () => {
  it("is blind to case, marks, punctuation and legal form", () => {
    const keys = ["Águas Novas Ltda.", "AGUAS NOVAS LTDA", "Aguas-Novas S.A.", "Águas Novas"].map(
      nameKey,
    );
    expect(new Set(keys)).toEqual(new Set(["aguas novas"]));
  });

  it("keeps names apart that differ in a word", () => {
    expect(nameKey("Novas Dental")).not.toBe(nameKey("Novas Digital"));
  });

  it("keeps names in other scripts", () => {
    expect(nameKey("株式会社さくら")).not.toBe("");
  });
});
