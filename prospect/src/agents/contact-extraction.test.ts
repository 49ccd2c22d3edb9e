import { describe, expect, it } from "vitest";
import { emailKind, extractContacts, ownerOf } from "./contact-extraction.ts";
import { bookingSeller } from "./testing/profiles.ts";
import { evidenceInput, fact, research } from "./testing/run-agents.ts";
import { dentalPracticeEn, dentalPracticePt, silentSite } from "./testing/sites.ts";

const url = "https://a.example/";
const contactsOf = (...facts: ReturnType<typeof fact>[]) =>
  extractContacts(evidenceInput(research({ domain: "a.example", facts }), bookingSeller));

describe("the kind of an address", () => {
  it.each([
    ["geral@a.example", "role"],
    ["info.lisboa@a.example", "role"],
    ["kontakt@a.example", "role"],
    ["ana.silva@a.example", "personal"],
    ["asilva7@a.example", "unknown"],
    ["a.b@a.example", "unknown"],
  ])("%s is %s", (email, kind) => {
    expect(emailKind(email)).toBe(kind);
  });

  it("is personal when it bears the name of somebody on the site", () => {
    expect(emailKind("thornbury@a.example", [{ name: "Maeve Thornbury", email: null }])).toBe(
      "personal",
    );
  });
});

describe("whose address it is", () => {
  const two = [{ name: "Patrício Horta Vidal" }, { name: "Patrício Seixas Verde" }];

  it("is told by all the names in it, not by the first that fits", () => {
    expect(ownerOf("patricio.seixasverde@a.example", two)?.name).toBe("Patrício Seixas Verde");
  });

  it("is left open where two people share the name", () => {
    expect(ownerOf("patricio@a.example", two)).toBeUndefined();
  });
});

describe("the best way in", () => {
  it("prefers the decider's own address", () => {
    expect(extractContacts(evidenceInput(dentalPracticeEn, bookingSeller)).best).toMatchObject({
      name: "Maeve Thornbury",
      channel: "email",
      address: "maeve@smile-harbour.example",
    });
  });

  it("takes the general address and names whom to ask for", () => {
    expect(extractContacts(evidenceInput(dentalPracticePt, bookingSeller)).best).toMatchObject({
      name: "Inês Falcato Brandão",
      address: "geral@clinica-alvorada.example",
    });
  });

  it("leaves boxes that reach no buyer aside", () => {
    const { best } = contactsOf(
      fact("email", "jobs@a.example", "jobs@a.example", url),
      fact("email", "hello@a.example", "hello@a.example", url),
    );
    expect(best?.address).toBe("hello@a.example");
  });

  it("falls back to the telephone, then to a profile", () => {
    const profile = fact(
      "social",
      { network: "linkedin", url: "https://www.linkedin.com/company/a" },
      "LinkedIn",
      url,
    );
    expect(
      contactsOf(profile, fact("phone", "+351200000000", "200 000 000", url)).best?.channel,
    ).toBe("phone");
    expect(contactsOf(profile).best?.channel).toBe("linkedin");
  });

  it("is nothing where the site names no way", () => {
    expect(extractContacts(evidenceInput(silentSite, bookingSeller))).toEqual({
      people: [],
      emails: [],
      phones: [],
      socials: [],
      best: null,
    });
  });

  it("puts what a person wrote before what was crawled", () => {
    const input = evidenceInput(dentalPracticePt, bookingSeller, {
      corrections: { email: "ines@clinica-alvorada.example" },
    });
    const contacts = extractContacts(input);
    expect(contacts.emails.map((email) => email.value)).toEqual(["ines@clinica-alvorada.example"]);
    expect(contacts.best?.address).toBe("ines@clinica-alvorada.example");
  });

  it("lists nobody and no address twice", () => {
    const person = fact(
      "person",
      { name: "Ana Sá", role: "Owner", email: "ana@a.example" },
      "Ana Sá, Owner",
      url,
    );
    const contacts = contactsOf(
      person,
      person,
      fact("email", "ANA@a.example", "ANA@a.example", url),
    );
    expect([contacts.people.length, contacts.emails.length]).toEqual([1, 1]);
  });
});
