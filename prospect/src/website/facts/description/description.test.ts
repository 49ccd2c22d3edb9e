import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";
import { besides } from "./less-telling.ts";
import { merit } from "./merit.ts";

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

it("is not what a form has its visitors agree to", () => {
  const line = "By writing to us, you agree to receive our letters at any hour.";
  expect(described(`<form><p>${line}</p></form>`)).toEqual([]);
});

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

describe("what a house announces, sells or forbids", () => {
  it.each([
    ["en", "Our practice is unable to accept any new patients at Alder Tools until spring."],
    [
      "nl",
      "Wegens verbouwing geldt bij ons tot de zomer een patiëntenstop voor iedereen uit de streek.",
    ],
    ["de", "Unser Betrieb Alder Tools bleibt vom 3. bis zum 9. Mai wegen Umbau geschlossen."],
    ["fr", "Notre atelier Alder Tools sera exceptionnellement fermé pendant tout le mois."],
    ["en", "The pictures shown here are the sole property of Alder Tools and its makers."],
    ["it", "Di proprietà di Alder Tools: è vietata qualsiasi riproduzione totale o parziale."],
    ["nl", "Alder Tools uit het oude dorp · Molenpad 7 · 2055 Dorp aan de Beek"],
    ["en", "Alder Tools, Weavers Hall, Elm Gardens, Oak Town AB3 9XX"],
  ])("is no account of it in %s: %s", (lang, text) => {
    expect(described(`<p>${text}</p>`, "", { lang })).toEqual([]);
    expect(described(`<p>${text}</p><p>${real}</p>`, "", { lang })).toEqual([real]);
  });
  it.each([
    "Alder Tools offers financing: 24 months interest-free, for more information write to jo@aldertools.com today.",
    "accompaniment of Alder Tools customers to the market, the company, the workshop and the farm.",
    "I grew up in Dale and studied at the workshop school before I came to Alder Tools in May.",
  ])("gives way to one that is: %s", (text) => {
    expect(described(`<p>${text}</p><p>${real}</p>`)).toEqual([real]);
  });
  it("may still say who welcomes new patients", () => {
    const open = "Alder Tools is a practice that welcomes new patients of all ages in the valley.";
    expect(described(`<p>${open}</p>`)).toEqual([open]);
  });
});

describe("the last resorts", () => {
  const spoken = "Since 2019 I get up early every day so that all of my customers may sleep.";
  it("are the first sentences of the home page in which the house speaks", () => {
    expect(described(`<p>${spoken}</p>`)).toEqual([spoken]);
    expect(described(`<p>${spoken}</p>`, "", { path: "prices.html" })).toEqual([]);
    expect(described("<p>The pictures above are of a river that runs to the sea.</p>")).toEqual([]);
  });
  it("are a greeting's other half", () => {
    expect(
      described("<p>Welcome to the Barn. Your specialist for old saws and knives.</p>"),
    ).toEqual(["Your specialist for old saws and knives."]);
  });
  it("are a sentence broken into lines", () => {
    const lines = [
      "Together with you we make ourselves",
      "strong for families in the valley,",
      "where help was hard to find before.",
    ];
    expect(described(lines.map((line) => `<p>${line}</p>`).join(""))).toEqual([lines.join(" ")]);
    const list = [
      "Free parking of our own for everybody",
      "Our breakfast is served until ten",
      "Dogs are very welcome here.",
    ];
    expect(described(list.map((line) => `<p>${line}</p>`).join(""))).not.toEqual([list.join(" ")]);
  });
  it("are not cut at a title", () => {
    const whole = `Alder Tools, led by Dra. Orth Kestrel, is a workshop for knives. ${"It grinds saws for farms and mills. ".repeat(9)}`;
    expect(described(`<p>${whole}</p>`)[0]).toMatch(
      /^Alder Tools, led by Dra\. Orth Kestrel, is a workshop/,
    );
  });

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

describe("what says of the page or of a person rather than of the house", () => {
  it.each([
    ["questions", "Le domande più comuni su Alder Tools: dove si trova e che tipo di bottega è."],
    ["questions in English", "Frequently asked questions about Alder Tools and its saws."],
    ["the staff", "Our Staff — Alder Tools of the valley"],
    ["identifying data", "Datos identificativos de Alder Tools, taller de sierras y cuchillos."],
    ["hours", "Opening hours and contact of Alder Tools, grinders of knives and saws."],
    [
      "a call with its number",
      "Free quote for saws ✓ Call us at ☎ 555 010 2231 or write. Quick answer.",
    ],
    ["advice", "The best first step you can take is a walk through the workshop with its saws."],
    ["a portrait", "Marion 'Mo' Alder is the founder & CEO of Alder Tools. Ten years of grinding."],
    ["an invitation", "We'd be happy to take your saws into the Alder Tools family of knives."],
    ["a place", "Alder Tools is located at 5 Quay Street, a few minutes from the old harbour."],
  ])("%s loses to the sentence in the text", (_, meta) => {
    expect(described(`<p>${real}</p>`, meta)).toEqual([real]);
  });

  it.each([
    "Alder Tools, grinders of knives and saws in the valley. Call 555 010 2231 for a quote.",
    "Alder Tools is a family workshop that is based in the valley and grinds knives and saws.",
    "Our team of smiths grinds knives, saws and planes for joiners in the valley.",
  ])("a summary that says more stays: %s", (meta) => {
    expect(described("<p>We sharpen knives on Mondays.</p>", meta)).toEqual([meta]);
  });

  it("the line under the name in the footer wins over a weak sentence", () => {
    const line = "Grinders of knives and saws for the joiners of the valley.";
    const body = `<p>That is how a saw shows its worth, and so every sharpening begins with a talk.</p></main><footer><p>${line}</p></footer>`;
    expect(described(body)).toEqual([line]);
    expect(
      described(
        `<p>${real}</p></main><footer><p>We are closed on Mondays and on holidays.</p></footer>`,
      ),
    ).toEqual([real]);
  });
});

describe("a step in the history of the house", () => {
  const plain = "At Alder Tools knives, saws and scissors are ground for butchers and carpenters.";

  it.each([
    "2001 gibt Jo Alder die Firma Alder Tools an Kim Marlow weiter, der Meister der Messer und Sägen ist.",
    "In 1987 Alder Tools moved from the old mill and bought a second grinder for knives and saws.",
    "En 1987 Alder Tools se mudó del molino y compró una segunda piedra para cuchillos y sierras.",
    "Alder Tools was founded by Jo Alder, who had ground knives and saws for butchers all his life.",
    "Member of the regional guild, Alder Tools grinders of knives, saws, scissors and other tools of carpenters.",
  ])("gives way to what the house does: %s", (step) => {
    expect(described(`<p>${step}</p><p>${plain}</p>`)).toEqual([plain]);
  });

  it.each([
    "Since 1972 our Alder Tools workshop grinds knives and saws for butchers and carpenters in the valley.",
    "Alder Tools is a member of no chain: our workshop grinds knives and saws by hand.",
  ])("is none: %s", (text) => {
    expect(
      described(`<p>${text}</p><p>Come in and see how a blade is ground on the stone.</p>`),
    ).toEqual([text]);
  });
});

describe("sentences that say less of the house than another", () => {
  it.each([
    "Whether you are looking to grind, polish or sharpen, our workshop is dedicated to your knives and saws.",
    "At Alder Tools, we know that a sharp knife is the safest knife and saw in any kitchen workshop.",
    "In addition to knives, we grind scissors, saws and all tools of a kitchen or workshop.",
    "Sharp steel is the foundation of a workshop that cuts wood and metal safely.",
    "The goal of our grinding courses is to teach cooks how knives and saws are kept.",
    "Please bear with us while we settle in: here is our new website with knives and saws.",
    "Grinding of knives, saws and scissors for kitchens, blah blah blah.",
  ])("%s", (lesser) => {
    expect(described(`<p>${lesser}</p><p>${real}</p>`)[0]).toBe(real);
    expect(described(`<p>${real}</p><p>${lesser}</p>`)[0]).toBe(real);
  });

  it.each([
    ["Além de facas, afiamos serras e todas as ferramentas de cozinha.", "pt"],
    ["Oltre ai coltelli, affiliamo seghe e tutti gli utensili di cucina.", "it"],
    ["Neben Messern schleifen wir Sägen und alle Werkzeuge der Küche.", "de"],
  ])("%s", (lesser, lang) => {
    const somos = {
      pt: "Somos referência na venda de facas e serras para todo o país.",
      it: "Siamo un laboratorio di coltelli e seghe per tutta la valle.",
      de: "Wir sind eine Werkstatt für Messer und Sägen im ganzen Tal.",
    }[lang];
    expect(described(`<p>${somos}</p><p>${lesser}</p>`, "", { lang })[0]).toBe(somos);
  });
});

it("a slogan in the summary gives way to a sentence, and is better than nothing", () => {
  expect(described(`<p>${real}</p>`, "A life of happy edges for all.")).toEqual([real]);
  expect(described("<p>Hello.</p>", "A life of happy edges for all.")).toEqual([
    "A life of happy edges for all.",
  ]);
});

it("a team that does the work describes the house; a heading about the team does not", () => {
  const team = "Our team of skilled grinders provides expert service for knives and saws.";
  expect(
    described(`<p>Sharpen knives and saws and scissors as well as lawn mowers.</p><p>${team}</p>`),
  ).toEqual([team]);
  expect(described(`<p>${real}</p>`, "Our team at Alder Tools in Oak Town.")).toEqual([real]);
});

describe("a greeting that goes on with what the house is", () => {
  const greeted =
    "Welcome to Alder Tools, one of the oldest grinding workshops for knives and saws in the valley.";
  it("is a description", () => {
    expect(
      described(`<p>${greeted}</p><p>Our services include grinding and polishing of tools.</p>`)[0],
    ).toBe(greeted);
  });

  it("is none where it only greets", () => {
    const hello = "Welcome to Alder Tools, we hope that you enjoy these pages about our knives.";
    expect(described(`<p>${hello}</p><p>${real}</p>`)[0]).toBe(real);
  });
});

describe("words that small print and templates also use", () => {
  it.each([
    ["Somos una tienda de cuchillos y sierras que envía a todo el país.", "es"],
    ["Somos uma loja de facas e serras que atende todo o território nacional.", "pt"],
    [
      "Alder Tools is a law firm for data protection, privacy and data rights of small companies.",
      "en",
    ],
  ])("%s stands", (text, lang) => {
    expect(described(`<p>${text}</p>`, "", { lang })[0]).toBe(text);
  });

  it.each([
    "TODO: describe the workshop for knives and saws here",
    "Alder Tools values your privacy and keeps the data of its customers safe.",
    "Jo Alder (°1974), grinder of knives and owner of the workshop Alder Tools.",
  ])("%s does not", (text) => {
    expect(described(`<p>${text}</p>`)).toEqual([]);
  });
});

it.each([
  "Under state rules the workshop for knives and saws does curbside drop-off only; please wear a mask.",
  "Customers of the workshop are not allowed to enter; we grind knives and saws at the gate.",
])("a rule of the day is said after what the house does: %s", (rule) => {
  expect(described(`<p>${rule}</p><p>${real}</p>`)[0]).toBe(real);
});

describe("what speaks beside the house", () => {
  const plain = "At Alder Tools knives, saws and scissors are ground for butchers and carpenters.";

  it.each([
    // To read on.
    "Learn more about the team of Alder Tools and its saws.",
    "Leer meer over het team van Alder Tools en de zagen.",
    "Erfahren Sie mehr über das Team von Alder Tools.",
    "En savoir plus sur l'équipe de Alder Tools et ses scies.",
    "Saiba mais sobre a equipe da Alder Tools e suas serras.",
    "Conozca más sobre el equipo de Alder Tools y sus sierras.",
    "Scopri di più sulla squadra di Alder Tools e le sue seghe.",
    // What the page holds.
    "Informationen über die Geschichte und den Vorstand von Alder Tools.",
    "Information about the history and the board of Alder Tools.",
    "Informations sur l'histoire et le bureau de Alder Tools.",
    "Información sobre la historia y la junta de Alder Tools.",
    "Informações sobre a história e a diretoria da Alder Tools.",
    "Storia della bottega Alder Tools, finalità e opportunità.",
    "Informatie over de geschiedenis en het bestuur van Alder Tools.",
    // Who steers it.
    "Alder Tools is led by a Board of Directors who bring their knowledge of knives and saws.",
    "Alder Tools wird von einem ehrenamtlichen Vorstand geleitet, der Messer und Sägen kennt.",
    "Alder Tools est dirigée par un conseil de bénévoles qui aiment les couteaux et les scies.",
    "Alder Tools wordt bestuurd door een bestuur van vrijwilligers die messen en zagen kennen.",
    // A person.
    "O empresário Jo Alder começou a trabalhar com facas e serras na oficina do pai em 1987.",
    "De oprichter Jo Alder begon als jongen met messen en zagen in de werkplaats van zijn vader.",
    "After several years as a grinder of knives and saws in mills and workshops abroad, I came home.",
    "Nach einigen Jahren in Werkstätten für Messer und Sägen kam ich zurück in das Tal.",
    // A region, a building, the map.
    "De Wend is een van de groenste streken en mooiste regio's van het land, met molens en werkplaatsen.",
    "The Wend is one of the greenest valleys of the country, with old mills and workshops for saws.",
    "La Wende est une région de moulins, d'ateliers et de forêts où l'on aime les couteaux et les scies.",
    "This building is the perfect place for the workshop of Alder Tools.",
    "Dit gebouw is de beste plek voor de werkplaats van Alder Tools.",
    // News, and what becomes of letters.
    "3. Juni 2014: Alder Tools schliff die Messer und Sägen der ganzen Stadt.",
    "3 June 2014: Alder Tools ground the knives and saws of the whole town.",
    "Berichten van Alder Tools over messen en zagen belanden wel eens in de spambox.",
    "Unsere Antwort zu Messern und Sägen landet manchmal im Spamordner, bitte sehen Sie dort nach.",
    // How and by what.
    "Wir legen Wert auf die Ausbildung der jungen Schleifer in der Werkstatt.",
    "We attach great importance to the training of young grinders in our workshop.",
  ])("gives way to what it does: %s", (text) => {
    expect(described(`<p>${text}</p><p>${plain}</p>`)[0]).toBe(plain);
  });

  it.each([
    "Learn more about Alder Tools, a family workshop that grinds knives and saws in the valley.",
    "Maak kennis met Alder Tools: specialist in het slijpen van messen en zagen in het dal.",
    "Alder Tools is run by two sisters who grind knives and saws for butchers and carpenters.",
    "Alder Tools is one of the oldest workshops for knives and saws in the region.",
    "After forty years we are still the workshop for knives and saws in the valley.",
    "This family workshop grinds knives and saws for butchers and carpenters of the valley.",
    "With our own stones we grind knives, saws and scissors for butchers and carpenters.",
  ])("but not: %s", (text) => {
    expect(besides(text)).toBe(0);
  });

  it("a sentence whose subject is the house says more than one that names it", () => {
    const key = "aldertools";
    const isOne = "Alder Tools is one of the valley's oldest workshops.";
    expect(merit(isOne, key)).toBeGreaterThan(
      merit("One of the valley's oldest workshops is the Alder Tools.", key),
    );
  });
});
