import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("whom a page only mentions", () => {
  it.each([
    ["en", "<p>Sponsored by Paul Orth, Attorney at Law</p>"],
    ["en", "<p>Our client Paul Orth, director of many things, said it best.</p>"],
    ["en", "<p>Named after Paul Orth, the founder of modern sailing.</p>"],
    ["en", "<p>Music by composer Paul Orth</p>"],
    ["en", "<h2>Guest Speakers</h2><p>Paul Orth, Professor</p>"],
    ["es", "<p>Según el filósofo Pedro Orth, director de orquesta, la vida es sueño.</p>"],
    ["es", "<p>Paco Orth, pintor del siglo XVII</p>"],
    ["it", "<p>Ritratto del pittore Paolo Orth (1820-1890)</p>"],
    ["it", "<p>Premio letterario Paolo Orth, presidente di giuria</p>"],
    ["pt", "<p>Clínica parceira: Dra. Ana Prado</p>"],
    ["de", "<p>Gastreferent Gerd Lenz, Autor</p>"],
    ["de", "<p>Landesbeauftragte für Datenschutz: Anna Lenz</p>"],
  ])("is none of the house, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });

  it.each([
    ["en", "<p>Client manager Anna Lenz, director</p>"],
    ["en", "<p>Please ask our client manager Anna Lenz for more.</p>"],
    ["es", "<p>Segundo secretario: Anna Lenz</p>"],
    ["de", "<p>Text und Musik sind ihr Leben: Kantorin Anna Lenz</p>"],
    ["it", "<p>Insegnante di musica: Anna Lenz</p>"],
    ["es", "<p>Atención al cliente: Anna Lenz, directora</p>"],
  ])("unlike those who work there, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });
});

describe("whose a house is, in other words", () => {
  it.each([
    ["en", "<p>Kestrel House is the brainchild of Anna Lenz.</p>"],
    ["es", "<p>La empresa nace en 1990 de la mano de Anna Lenz.</p>"],
    ["pt", "<p>A casa nasceu do sonho de Anna Lenz.</p>"],
    ["pt", "<p>Idealizada por Anna Lenz, a casa abriu em 2015.</p>"],
    ["it", "<p>Nasce nel 1980 dalla passione di Anna Lenz.</p>"],
    ["it", "<p>Lo studio del Dott. Anna Lenz si trova in centro.</p>"],
    ["fr", "<p>Née d'une idée de Anna Lenz, la boutique a ouvert en 2015.</p>"],
    ["de", "<p>Gegründet wurde die Firma 1970 von Anna Lenz.</p>"],
    ["de", "<p>Heute leitet ihre Tochter Anna Lenz den Betrieb.</p>"],
    ["de", "<p>Praxisinhaberin Anna Lenz</p>"],
    ["nl", "<p>Praktijkhouder: Anna Lenz</p>"],
    ["es", "<p>Gerencia: Anna Lenz</p>"],
  ])("in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["es", "<p>Aprende a navegar de la mano de los mejores instructores.</p>"],
    ["it", "<p>In collaborazione con lo studio del Dott. Anna Lenz, in centro.</p>"],
    ["en", "<p>We work with Heron Pumps, the brainchild of Anna Lenz.</p>"],
    ["es", "<p>Gerencia: Puerto Grande</p>"],
  ])("or is not, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });
});
