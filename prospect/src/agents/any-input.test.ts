import { BusinessContext, FinalPackage } from "@leadstream/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFinalPackage } from "./final-package.ts";
import { evidenceInput, fact, research, runAll } from "./testing/run-agents.ts";

const url = "https://a.example/";
const words = fc.constantFrom(
  "appointments",
  "telefonisch",
  "24 hours",
  "[x](javascript:1)",
  "<b>",
  "|",
  "`",
  "\n",
  "\u202e",
  "🦷",
  "Fachkräftemangel",
  "https://b.example",
  "a@b.example",
  "1.",
  "#",
  "—",
  "clínica",
  "50 employees",
  "not Germany",
  "",
);
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const short = text.map((one) => one.replace(/\s+/g, " ").trim().slice(0, 200));
const list = fc.array(
  short.filter((one) => one !== ""),
  { maxLength: 5 },
);
const required = short.map((one) => one || "x");

const profiles = fc.record({
  business_description: required,
  product_service_description: required,
  target_market: required,
  value_proposition: required,
  ideal_customer: fc.option(short, { nil: undefined }),
  pain_points: list,
  competitors: list,
  industry_focus: list,
  geographic_focus: list,
  exclude_domains: list,
});
const facts = fc.array(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          "company_name",
          "description",
          "city",
          "region",
          "country",
          "address",
          "phone",
          "email",
          "product",
          "employee_count",
          "language",
          "careers_url",
        ),
        short,
      )
      .map(([field, value]) => fact(field, value, value, url)),
    fc
      .tuple(short, fc.option(short, { nil: undefined }))
      .map(([name, role]) =>
        fact("person", { name, ...(role === undefined ? {} : { role }) }, name, url),
      ),
    short.map((label) => fact("industry", { label }, label, url)),
    fc
      .tuple(short, short)
      .map(([name, category]) => fact("technology", { name, category }, name, url)),
    fc.constant(fact("hiring", true, "Jobs", url)),
    fc.integer().map((year) => fact("founded_year", year, String(year), url)),
  ),
  { maxLength: 8 },
);
const signals = fc.array(
  fc.record({
    kind: fc.constantFrom("hiring" as const, "opening" as const, "news" as const),
    text: short,
    date: fc.option(fc.constantFrom("2026-11-01", "2026", "not a date", ""), { nil: null }),
    source_url: fc.constant(url),
    quote: short,
  }),
  { maxLength: 4 },
);

describe("whatever a site says and a profile asks", () => {
  it("ends in a package that the contract takes, with nothing in the briefing but plain text", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.array(text, { maxLength: 3 }),
        facts,
        signals,
        (profile, texts, found, happened) => {
          const site = research({
            domain: "a.example",
            texts: texts.map((page, at) => ({
              url: `${url}${at}`,
              title: page.slice(0, 40),
              text: page,
            })),
            facts: found,
            signals: happened,
          });
          const made = buildFinalPackage(
            runAll(evidenceInput(site, BusinessContext.parse(profile))),
          );
          expect(FinalPackage.safeParse(made).error).toBeUndefined();
          const outsideCode = (made.briefing?.markdown ?? "")
            .replace(/\\[\\`]/g, "")
            .replace(/(?<!`)(`+)(?!`)[^]*?[^`]\1(?!`)/g, "");
          expect(outsideCode).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(|<b>|https?:\/\/|\w@\w/);
        },
      ),
      { numRuns: 150, seed: 20261120 },
    );
  });
});
