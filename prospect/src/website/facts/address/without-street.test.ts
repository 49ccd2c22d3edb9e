import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, { lang = "en", url = "https://larkmill.com/", head = "" } = {}) =>
  extract(documentOf(body, head, lang), { url });

describe("a town that no street or code proves", () => {
  it.each([
    ["below its label", "<p>Based In</p><p>South Alder, Auckland</p>", {}, "Auckland"],
    ["alone below a pin", "<p>📍</p><p>Auckland</p>", {}, "Auckland"],
    [
      "before its country's letters",
      "<footer><p>© 2026 Larkmill Ltd. South Alder, Auckland, NZ.</p></footer>",
      {},
      "Auckland",
    ],
    ["before letters that are no state's", "<footer><p>Berlin, DE</p></footer>", {}, "Berlin"],
    [
      "in the house's name and behind a municipality",
      "<p>Supported by the City of Larkford.</p>",
      { head: "<title>Larkford Town Band | Home</title>" },
      "Larkford",
    ],
    [
      "in the name of a German house",
      "<p>Wir danken der Stadt Larkfurt für den neuen Platz.</p>",
      { lang: "de", url: "https://verein.github.io/", head: "<title>Schützen Larkfurt</title>" },
      "Larkfurt",
    ],
    [
      "behind a street of Chile below its label",
      "<p>Dirección:</p><p>San Telmo 41, esquina Los Olmos, Larquillo</p>",
      { lang: "es", url: "https://larkmill.cl/" },
      "Larquillo",
    ],
    [
      "behind a street of South Africa in the footer",
      "<footer><p>7 Larch Street, Larkbosch</p><p>Open every day</p></footer>",
      { url: "https://larkmill.co.za/" },
      "Larkbosch",
    ],
    ["behind a floor", "<p>21 Larch Street, 2nd Floor Alder NJ 07999</p>", {}, "Alder"],
    [
      "behind its code over a telephone",
      "<p>Menara Larch, Level 6</p><p>50450 Kuala Lumpur</p><p>+60 3 5550 1234</p>",
      {},
      "Kuala Lumpur",
    ],
    [
      "before its street, over its country",
      "<h3>Contact</h3><p>Alder el Sur, Larch Blvd</p><p>Olm Center, 2nd Floor</p><p>Lebanon</p>",
      {},
      "Alder el Sur",
    ],
  ])("%s", (_name, body, options, city) => {
    expect(valuesOf(read(body, options), "city")).toEqual([city]);
  });

  it.each([
    ["below any other line", "<p>We clean façades</p><p>South Alder, Auckland</p>", {}],
    ["in an area below its label", "<p>Location</p><p>Leeds, York, Hull and Auckland</p>", {}],
    [
      "of a municipality that the name does not bear",
      "<p>Supported by the City of Larkford.</p>",
      { head: "<title>Alder Town Band</title>" },
    ],
    [
      "of two municipalities",
      "<p>The City of Larkford and the Town of Alderby</p><p>The Town of Alderby</p>",
      { head: "<title>Larkford and Alderby Band</title>" },
    ],
    [
      "that the next line makes a suburb",
      "<footer><p>7 Larch Street, Larkpoint</p><p>Alderbosch</p></footer>",
      { url: "https://larkmill.co.za/" },
    ],
    [
      "behind a street of Chile in prose",
      "<p>Trabajamos en</p><p>San Telmo 41, Larquillo</p>",
      { lang: "es", url: "https://larkmill.cl/" },
    ],
    [
      "of a building before its street",
      "<h3>Contact</h3><p>Olm Center, Larch Blvd</p><p>2nd Floor</p><p>Lebanon</p>",
      {},
    ],
  ])("%s is not believed", (_name, body, options) => {
    expect(valuesOf(read(body, options), "city")).toEqual([]);
  });

  it("before a state's letters stays in the state", () => {
    const found = read("<footer><p>Alder, DE</p></footer>");
    expect(valuesOf(found, "city")).toEqual(["Alder"]);
    expect(valuesOf(found, "country")).toEqual(["US"]);
  });
});
