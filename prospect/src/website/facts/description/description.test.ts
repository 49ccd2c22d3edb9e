import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const described = (
  body: string,
  meta = "",
  { path = "", title = "Alder Tools", lang = "en" } = {},
) =>
  valuesOf(
    extract(
      documentOf(
        `<header><h1>Alder Tools</h1></header><main>${body}</main>`,
        `<title>${title}</title>${meta === "" ? "" : `<meta name="description" content="${meta}">`}`,
        lang,
      ),
      { url: `https://aldertools.com/${path}` },
    ),
    "description",
  );
const real = "Alder Tools is a family workshop that grinds knives and saws in the valley.";

describe("a summary that only names its page", () => {
  it.each([
    "Alder Tools, chi siamo",
    "Órgãos Sociais da Alder Tools de Vila Alta.",
    "Impressum von Alder Tools – Jo Alder. Rechtliche Informationen und Kontaktmöglichkeiten.",
    "Alder Tools website page.",
    "Need to add Meta Data here about the workshop",
    "Your description goes here for this page",
    "Web site created using create-react-app",
    "Contact page of Alder Tools, Oak Town",
    "Mentions légales de Alder Tools",
    "Over ons - Alder Tools in Dorp",
    "Book a free consultation and we'll show you how it goes.",
    "Kontaktieren Sie uns noch heute für ein Angebot.",
    "Fill out the form below and we will get back to you.",
  ])("%s loses to a sentence and is nothing alone", (meta) => {
    expect(described(`<p>${real}</p>`, meta)).toEqual([real]);
    expect(described("<p>Hello</p>", meta)).toEqual([]);
  });

  it.each([
    [
      "Contact Alder Tools. Sharp knives and saws for every kitchen.",
      "Sharp knives and saws for every kitchen.",
    ],
    [
      "Welcome to our website. We are a small workshop in the valley.",
      "We are a small workshop in the valley.",
    ],
    [
      "Aviso legal de Alder Tools S.L., taller de cuchillos y sierras en Valle Alto. Información legal.",
      "taller de cuchillos y sierras en Valle Alto",
    ],
    [
      "Website design for small breweries and cider makers.",
      "Website design for small breweries and cider makers.",
    ],
    [real, real],
  ])("%s keeps what it says besides", (meta, value) => {
    expect(described("<p>Hello</p>", meta)).toEqual([value]);
  });

  it("is of the rules on a page of rules", () => {
    const footer =
      "<footer><p>Hand forged kitchen knives from the valley, tested twice.</p></footer>";
    expect(
      described(
        `<p>Orders leave daily.</p>${footer}`,
        "Where we ship, how long it takes, and what it costs.",
        {
          path: "shipping-policy",
          title: "Shipping Policy | Alder Tools",
        },
      ),
    ).toEqual(["Hand forged kitchen knives from the valley, tested twice."]);
  });
});

describe("no account of the house", () => {
  it.each([
    "<li>Identidad: Alder Tools y Maquinaria Agricola S.L.</li>",
    "<p>†Each partner of Alder Tools is an independent practitioner of this trade.</p>",
    "<p>Das Schleiferhandwerk von Alder Tools ist ein zulassungspflichtiges Handwerk nach Anlage A.</p>",
    "<p>She is a consultant for saws at Alder Tools and the Valley Hospital for knives.</p>",
    "<p>Alder Tools is not liable for damage done by the use of this website.</p>",
    "<footer><p>This site is protected by reCAPTCHA and other things apply.</p></footer>",
    "<footer><p>Sign up to our newsletter for news of the valley.</p></footer>",
  ])("is %s", (body) => {
    expect(described(body)).toEqual([]);
    expect(described(`${body}<p>${real}</p>`)).toEqual([real]);
  });
});

describe("the last resorts", () => {
  it("are the words beside the name in the logo and in the title", () => {
    expect(
      described('<img src="logo.png" alt="Alder Tools – sharp knives for every kitchen">'),
    ).toEqual(["Alder Tools – sharp knives for every kitchen"]);
    expect(
      described("<p>Hi</p>", "", { title: "Alder Tools | sharp knives for every kitchen" }),
    ).toEqual(["sharp knives for every kitchen"]);
  });
  it("are no names of pages", () => {
    expect(
      described("<p>Hi</p>", "", { title: "Terms and conditions of sale | Alder Tools" }),
    ).toEqual([]);
  });
});
