import { describe, expect, it } from "vitest";
import { bookingSeller } from "./testing/profiles.ts";
import { evidenceInput, fact, research, runAll } from "./testing/run-agents.ts";

const team = "https://haulage.example/team";
const maeve = {
  name: "Maeve Thornbury",
  role: "Managing director",
  email: "maeve@haulage.example",
};
const channels = (...more: ReturnType<typeof fact>[]) => {
  const site = research({
    domain: "haulage.example",
    facts: [
      fact("company_name", "Haulage", "Haulage", team),
      fact("person", maeve, maeve.name, team),
      fact("person", { name: "Oscar Inkpen", role: "Head of warehousing" }, "Oscar Inkpen", team),
      fact("email", maeve.email, maeve.email, team),
      ...more,
    ],
  });
  const { persona_creation: personas } = runAll(evidenceInput(site, bookingSeller));
  return Object.fromEntries(personas.map(({ name, channel }) => [name, channel]));
};

describe("the way to a person", () => {
  it("is never a colleague's own address", () => {
    expect(channels()).toEqual({
      "Maeve Thornbury": `email: ${maeve.email}`,
      "Oscar Inkpen": null,
    });
  });

  it("is the address that bears their name, where only one of them bears it", () => {
    const own = "oscar.inkpen@haulage.example";
    expect(channels(fact("email", own, own, team))["Oscar Inkpen"]).toBe(`email: ${own}`);
  });

  it("is the company's shared one where the person has none", () => {
    const office = "office@haulage.example";
    expect(channels(fact("email", office, office, team))["Oscar Inkpen"]).toBe(`email: ${office}`);
    expect(channels(fact("phone", "+441611234567", "0161 123 4567", team))["Oscar Inkpen"]).toBe(
      "phone: +441611234567",
    );
  });
});
