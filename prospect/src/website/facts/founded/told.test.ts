import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const yearOf = (body: string) =>
  valuesOf(
    extract(documentOf(`<h1>About</h1>${body}`, "<title>Kestrel House</title>"), {
      url: "https://kestrel-house.example/",
    }),
    "founded_year",
  )[0];

describe("the beginning of a house", () => {
  it.each([
    ["<h4>Year Established</h4><p>2020</p>", 2020],
    ["<p>Date founded</p><p>1998</p>", 1998],
    ["<li>March of 2006 started Kestrel House, and is operating in Alder</li>", 2006],
    ["<p>In 1998 Jo Rowan founded Kestrel House.</p>", 1998],
    ["<p>Kestrel House wurde 1998 eröffnet.</p>", 1998],
    ["<p>dando início às operações em 02/05/1998, crescemos sempre</p>", 1998],
    ["<p>La historia de Kestrel House se remonta a 1998</p>", 1998],
    ["<p>Año 1998: se funda Kestrel House</p>", 1998],
    ["<p>In 1998 zijn wij gestart met Kestrel House.</p>", 1998],
    ["<p>The company dates back to 1998.</p>", 1998],
    ["<p>Kestrel House started life in 1998 as a stall.</p>", 1998],
    ["<p>Kestrel House came into being in 1998.</p>", 1998],
    ["<p>She trained at sea. She started Kestrel House in the Spring of 1998.</p>", 1998],
    ["<p>The choir was started by Ann Voss in September 1998 with eleven people.</p>", 1998],
    ["<p>Our studio has been going since October 1998.</p>", 1998],
    ["<p>As portas da Kestrel House abriram em 17 de agosto de 1998.</p>", 1998],
    ["<p>Im Mai 1998 haben die beiden unsere Praxis am Wehr eröffnet.</p>", 1998],
    ["<h4>1998</h4><p>Nasce la ditta</p>", 1998],
    ["<p>Seit Juli 1998 bin ich in eigener Praxis tätig.</p>", 1998],
    ["<p>Since 1998 she has worked in her own practice.</p>", 1998],
  ])("is read: %s", (body, year) => {
    expect(yearOf(body)).toBe(year);
  });

  it.each([
    "<p>Jo Rowan has been sitting on the Board since 1996. An able accountant.</p>",
    "<p>Anna sits on the board of directors since 1994</p>",
    "<p>Jo ist seit 1994 im Vorstand tätig.</p>",
    "<p>Sinds 1994 ben ik in dienst bij een rederij.</p>",
    "<p>Seit 1994 bin ich angestellt bei einer Reederei.</p>",
    "<p>Depuis 1994 je suis employée chez un armateur.</p>",
    "<p>Aangesloten bij de bond van zeilmakers sinds 1994</p>",
    "<p>Mitglied im Verband der Segelmacher seit 1994</p>",
    "<p>Membre de la fédération des voiliers depuis 1994</p>",
    "<p>Jo est au conseil depuis 1994</p>",
    "<p>Jo zit in het bestuur sinds 1994</p>",
    "<p>Créée en 1870, la saveur historique de Alder Tonic</p>",
    "<p>The custom dates back to 1870.</p>",
    "<p>In 1998 Jo Rowan opened a second shop.</p>",
    "<p>Established in 1946, the Flying Ten airstrip is the oldest that we list.</p>",
    "<p>Alder State’s vet school, founded in 1948, has sent us many doctors.</p>",
    "<h3>Ann Voss</h3><p>Midwife since 1998, adviser on feeding.</p>",
    "<p>She trained at sea and started at Kestrel House in 1998.</p>",
    "<p>Over 30 years of experience since the 1990s.</p>",
  ])("is none: %s", (body) => {
    expect(yearOf(body)).toBeUndefined();
  });
});
