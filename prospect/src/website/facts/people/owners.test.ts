import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const peopleOf = (
  body: string,
  { head = "", lang = "en", url = "https://kestrel-house.com/about" } = {},
) =>
  extract(documentOf(body, head, lang), { url }).facts.flatMap(({ field, value }) =>
    field === "person" && typeof value === "object" && "name" in value ? [value] : [],
  );

describe("who runs a house", () => {
  it.each([
    [
      "de",
      "Seit 2005 führt Ernst Kaltenbach das Unternehmen als alleiniger Inhaber.",
      "Ernst Kaltenbach",
      "Inhaber",
    ],
    ["de", "Heute leitet Anna Lenz den Familienbetrieb.", "Anna Lenz", undefined],
    ["de", "Petra Lenz führt die Praxis seit vielen Jahren.", "Petra Lenz", undefined],
    ["nl", "Sinds 2011 runt Marieke van Dael de winkel.", "Marieke van Dael", undefined],
    ["fr", "Depuis 2003, Claire Morvan dirige l’entreprise.", "Claire Morvan", undefined],
    ["es", "Marta Ruiz dirige la empresa desde 1998.", "Marta Ruiz", undefined],
    ["it", "Paolo Serra gestisce l’azienda dal 1990.", "Paolo Serra", undefined],
    ["pt", "Renata Lima administra a empresa.", "Renata Lima", undefined],
    ["en", "Today Paul Orth runs the family business.", "Paul Orth", undefined],
  ])("in %s: %s", (lang, text, name, role) => {
    expect(peopleOf(`<h1>Kestrel House</h1><p>${text}</p>`, { lang })).toEqual([
      role === undefined ? { name } : { name, role },
    ]);
  });

  it("counts two founders before the verb", () => {
    const text = "Die Firma wurde 1996 von Ernst Kaltenbach und Max Lenz gegründet.";
    expect(peopleOf(`<p>${text}</p>`, { lang: "de" }).map(({ name }) => name)).toEqual([
      "Ernst Kaltenbach",
      "Max Lenz",
    ]);
  });

  it.each([
    ["de", "Die Leitung führt Sankt Martin das Unternehmen vor."],
    ["en", "Royal Harbour runs the company shop."],
    ["en", "Paul Orth runs the marathon."],
  ])("nobody in %s: %s", (lang, text) => {
    expect(peopleOf(`<p>${text}</p>`, { lang })).toEqual([]);
  });
});

describe("who trades alone", () => {
  it.each([
    [
      "fr",
      "MADAME ANNE MORVAN<br>Entrepreneur individuel<br>Siège social : 3 rue des Lilas",
      "Anne Morvan",
    ],
    ["fr", "Éditeur : Yaëlle Morvan, micro-entrepreneuse", "Yaëlle Morvan"],
    ["fr", "Claire Morvan EI", "Claire Morvan"],
    ["it", "Ditta individuale Paolo Serra", "Paolo Serra"],
    ["es", "Marta Ruiz Sola (autónoma)", "Marta Ruiz Sola"],
    ["nl", "Eenmanszaak Joost de Wit", "Joost de Wit"],
    ["de", "Anna Lenz<br>Einzelunternehmerin<br>Am Hang 4", "Anna Lenz"],
    ["en", "Paul Orth, sole trader", "Paul Orth"],
    ["fr", "<strong>Responsable éditorial : </strong><br>M. MORVAN Yannig", "Morvan Yannig"],
  ])("in %s: %s", (lang, text, name) => {
    const url = "https://kestrel-house.com/mentions-legales";
    expect(peopleOf(`<h3>Mentions légales</h3><p>${text}</p>`, { lang, url })[0]?.name).toBe(name);
  });

  it.each([
    ["VOTRE STATUT<br>Entrepreneur individuel"],
    ["Ditta individuale o società di persone"],
    ["Guides for the sole trader"],
    ["NOS CONSEILS Pratiques"],
  ])("nobody: %s", (text) => {
    expect(peopleOf(`<p>${text}</p>`, { lang: "fr" })).toEqual([]);
  });
});

describe("whom a house names in passing", () => {
  it.each([
    ["Mail je CV naar Joost de Wit via e-mail.", "Joost de Wit"],
    ["Please contact Marion Alder for more information.", "Marion Alder"],
    ["Wenden Sie sich an Frau Anna Lenz.", "Anna Lenz"],
    ["Rivolgersi a Paolo Serra.", "Paolo Serra"],
    ["Contactez Claire Morvan au 01 99 00 00 00.", "Claire Morvan"],
  ])("%s", (text, name) => {
    expect(peopleOf(`<h1>Kestrel House</h1><p>${text}</p>`)).toEqual([{ name }]);
  });

  it.each([
    "Contact Marion Alder at Heron & Co for tickets.",
    "Contact Kestrel House for tickets.",
    "Call Harbour Point for tickets.",
  ])("not: %s", (text) => {
    expect(peopleOf(`<h1>Kestrel House</h1><p>${text}</p>`)).toEqual([]);
  });

  it.each([
    [
      "<p>Marion Alder is a woodworker based in the harbour.</p>",
      { name: "Marion Alder", role: "woodworker" },
    ],
  ])("the house bears the name of: %s", (body, person) => {
    const head = "<title>Marion Alder Fine Carpentry</title>";
    const url = "https://marionalder.com/";
    expect(
      peopleOf(`<header><h1>Marion Alder Fine Carpentry</h1></header>${body}`, { head, url }),
    ).toEqual([person]);
    expect(
      peopleOf(`<header><h1>Kestrel House</h1></header>${body}`, {
        head: "<title>Kestrel House</title>",
      }),
    ).toEqual([]);
  });

  it("a mailbox of the same card spells it", () => {
    const card = (label: string, name: string, box: string) =>
      `<div class="info"><div>${label}</div><div>${name}</div><div>555-010-2233</div><div><a href="mailto:${box}">${box}</a></div></div>`;
    const body = card("Imaging", "Paul Orth", "paul.orth@kestrel-house.com");
    expect(peopleOf(body, { url: "https://kestrel-house.com/contact" })).toEqual([
      { name: "Paul Orth" },
    ]);
    const nobodys = card("Imaging", "Victoria Bay", "info@kestrel-house.com");
    expect(peopleOf(nobodys)).toEqual([]);
  });
});
