import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const hires = (label: string, path = "/seite.html") =>
  valuesOf(
    extract(documentOf(`<nav><a href="/">Start</a> <a href="${path}">${label}</a></nav>`), {
      url: "https://kestrel-stoves.example/",
    }),
    "hiring",
  );

describe("a door that jobs share", () => {
  it.each([
    "Ausbildung, Stellenangebote",
    "Team &amp; Jobs",
    "Über uns / Karriere",
    "Praktikum und offene Stellen",
    "Careers and Volunteering",
    "L'équipe et recrutement",
    "Over ons &amp; vacatures",
    "Equipo y ofertas de empleo",
    "Quem somos | Trabalhe conosco",
    "Chi siamo e lavora con noi",
  ])("is one: %s", (label) => {
    expect(hires(label)).toEqual([true]);
  });

  it.each([
    "Ausbildung, Kurse",
    "Employment and Labor",
    "Career &amp; Life Coaching",
    "Wills, Employment &amp; Trusts",
    "Formación y empleo",
    "News and Jobs to be done",
    "Stages &amp; formation",
  ])("is none: %s", (label) => {
    expect(hires(label)).toEqual([]);
  });
});

describe("a door of its own", () => {
  it.each([
    "Job application",
    "Jobangebote",
    "Mitarbeiter gesucht",
    "Nous recrutons",
    "Trabaja con nosotras",
    "Envie seu currículo",
    "Invia il tuo CV",
    "Kom bij ons werken",
  ])("leads to jobs: %s", (label) => {
    expect(hires(label)).toEqual([true]);
  });

  it.each([
    "Apply now",
    "Careers advice",
    "Recruitment services",
    "Cursos para el empleo",
    "Cabinet de recrutement",
    "Nuestros trabajos",
    "I nostri lavori",
    "Bewerbungstraining",
  ])("leads elsewhere: %s", (label) => {
    expect(hires(label)).toEqual([]);
  });
});

describe("a door to join by", () => {
  it.each([
    ["of a shop leads to jobs", "<a href='/shop'>Shop</a>", [true]],
    ["of a charity leads to members", "<a href='/donate'>Donate</a>", []],
    ["of a club leads to members", "<a href='/mitglied'>Mitglied werden</a>", []],
  ])("%s", (_, beside, want) => {
    const menu = `<nav><a href="/join-us.html">Join us</a> ${beside}</nav>`;
    const extraction = extract(documentOf(menu), { url: "https://kestrel-stoves.example/" });
    expect(valuesOf(extraction, "hiring")).toEqual(want);
  });
});

describe("a door called employment", () => {
  it.each([
    ["leads to jobs", "<a href='/shop'>Shop</a>", [true]],
    ["is what lawyers do among their other work", "<a href='/family'>Family law</a>", []],
  ])("%s", (_, beside, want) => {
    const menu = `<nav><a href="/staff.html">Employment</a> ${beside}</nav>`;
    const extraction = extract(documentOf(menu), { url: "https://kestrel-stoves.example/" });
    expect(valuesOf(extraction, "hiring")).toEqual(want);
  });
  it("that seeks members is none", () => {
    expect(hires("Wir suchen Mitglieder")).toEqual([]);
    expect(hires("Wir suchen Verstärkung")).toEqual([true]);
  });
});
