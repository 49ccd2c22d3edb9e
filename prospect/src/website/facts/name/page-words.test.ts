import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";
import { isPageWords } from "./page-words.ts";

describe("a call to action or the name of a page", () => {
  it.each([
    "Let's Talk",
    "Get in touch!",
    "Contact us today",
    "Request a quote",
    "Entre em contacto connosco",
    "Peça já um orçamento",
    "¡Hablemos!",
    "Póngase en contacto con nosotros",
    "Prenez contact avec nous",
    "Kontaktieren Sie uns",
    "Neem contact met ons op",
    "Contattaci",
    "Dove siamo",
    "Shipping policy",
    "Medical staff",
    "Corpo clínico",
    "Equipo médico",
    "Nos prestations",
    "Unsere Leistungen",
    "Staff medico",
  ])("%s is no name", (text) => {
    expect(isPageWords(text)).toBe(true);
  });

  it.each([
    "Talk Talk Telecom",
    "Contact Lens King",
    "Book Nook",
    "Hello Fresh Farms",
    "Visit Kent",
    "Alder Medical Staff Agency",
    "Especialidades Alder",
  ])("%s may be one", (text) => {
    expect(isPageWords(text)).toBe(false);
  });
});

describe("a name with an at sign inside", () => {
  const named = (title: string, h1: string) =>
    valuesOf(
      extract(documentOf(`<h1>${h1}</h1>`, `<title>${title}</title>`), {
        url: "https://care.brooklab.org/",
      }),
      "company_name",
    );
  it("is read from the title, and the heading that calls is not", () => {
    expect(named("Contact — OpenCare@Brook", "Let's Talk")).toEqual(["OpenCare@Brook"]);
  });
  it("is no address", () => {
    expect(named("Contact — jo@brooklab.org", "@opencare")).toEqual([]);
  });
});
