import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages.ts";
import { findHits, overlap } from "./relevance.ts";

const passages = (text: string) => passagesOf([{ url: "https://a.example/", title: "A", text }]);

describe("finding what a site says about something", () => {
  it.each([
    ["Missed appointments", "Bei Terminausfall ohne Absage berechnen wir ein Honorar."],
    ["Reception is busy with phone calls", "As marcações são feitas apenas por telefone."],
    ["Stockouts in the warehouse", "Unser Lager umfasst über 4.000 Artikel."],
    ["Staff shortage", "La pénurie de main-d'œuvre touche notre métier."],
    ["Late deliveries", "De levering duurt momenteel langer."],
  ])("meets %s across languages", (asked, said) => {
    const [hit] = findHits(
      asked,
      passages(`Willkommen bei uns.\n${said}\nImpressum und Datenschutz.`),
    );
    expect(hit?.passage.text).toBe(said);
  });

  it("finds nothing where nothing is said", () => {
    expect(
      findHits(
        "Missed appointments and late cancellations",
        passages("Sourdough bread, baked every morning.\nOur café opens at eight."),
      ),
    ).toEqual([]);
  });

  it("takes one shared ordinary word for chance", () => {
    expect(
      findHits(
        "Slow month end closing in multi-entity groups",
        passages("The garden is closing early this weekend."),
      ),
    ).toEqual([]);
  });

  it("takes what a company speaks of everywhere for its trade, and asks for more than that", () => {
    const trade = Array.from(
      { length: 24 },
      (_, i) => `We carry freight to town number ${String.fromCharCode(97 + i)} each week.`,
    ).join("\n");
    const site = passages(`${trade}\nLate deliveries happen when the ferry does not sail.`);
    expect(findHits("Deliveries come late", site).map((hit) => hit.passage.text)).toEqual([
      "Late deliveries happen when the ferry does not sail.",
    ]);
  });

  it("keeps quotes letter for letter", () => {
    const text = "We   charge  for missed appointments — “no exceptions”.";
    expect(findHits("Missed appointments", passages(text))[0]?.passage.text).toBe(text);
  });

  it("reads missed appointments as one matter and not as booking", () => {
    const [passage] = passages("Missed appointments are charged.");
    expect([...(passage?.concepts ?? [])]).toEqual(["no_show"]);
  });

  it("counts a sentence that stands on every page once", () => {
    const page = { title: "A", text: "Call us to book an appointment." };
    expect(
      passagesOf([
        { ...page, url: "https://a.example/1" },
        { ...page, url: "https://a.example/2" },
      ]),
    ).toHaveLength(1);
  });

  it("measures how near two sentences are", () => {
    expect(overlap("Missed appointments", "Reminders cut missed appointments")).toBeGreaterThan(
      overlap("Missed appointments", "Invoices by e-mail"),
    );
    expect(overlap("Missed appointments", "Invoices by e-mail")).toBe(0);
  });
});
