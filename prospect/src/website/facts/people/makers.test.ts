import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("who made the site or its pictures", () => {
  it.each([
    ["en", "/", "<footer><p>Web Designer: Paul Orth</p></footer>"],
    ["en", "/", "<footer><p>Website by Paul Orth, Web Developer</p></footer>"],
    ["en", "/", "<footer><p>Site designed and maintained by Paul Orth</p></footer>"],
    ["en", "/", "<p>Webmaster: Paul Orth</p>"],
    ["es", "/", "<footer><p>Página creada por Marta Ruiz</p></footer>"],
    ["pt", "/", "<footer><p>Site criado por Paulo Prado</p></footer>"],
    ["pt", "/", "<footer><p>Desenvolvedor: Paulo Prado</p></footer>"],
    ["it", "/", "<footer><p>Sito realizzato da Paolo Serra</p></footer>"],
    ["fr", "/mentions-legales", "<p>Photographe : Luc Morvan</p>"],
    ["fr", "/mentions-legales", "<h2>Création du site</h2><p>Luc Morvan</p><p>Développeur web</p>"],
    ["de", "/impressum", "<p>Fotograf: Gerd Lenz</p>"],
    ["nl", "/", "<footer><p>Website gemaakt door Jan Velder</p></footer>"],
  ])("is none of the house in %s: %s %s", (lang, path, body) => {
    expect(namesOf(body, lang, path)).toEqual([]);
  });

  it.each([
    ["a founder", "/about", "<p>Kestrel House was created by Paul Orth.</p>"],
    ["a club's webmaster", "/", "<h2>Committee</h2><p>Webmaster: Paul Orth</p>"],
    ["an agency's developer", "/", "<h3>Paul Orth</h3><p>Web Developer</p>"],
    ["whose site it is", "/imprint", "<p>Owner: Paul Orth</p><p>Webdesign: Ann Voss</p>"],
    ["a photographer's own page", "/", "<p>Photographer: Paul Orth</p>"],
  ])("but %s is", (_, path, body) => {
    expect(namesOf(body, "en", path)).toEqual(["Paul Orth"]);
  });
});

describe("names of nobody", () => {
  it.each([
    ["es", "<h2>Nuestro equipo</h2><h4>Nombre Apellido</h4><p>Director</p>"],
    ["it", "<h2>Il nostro team</h2><h4>Nome Cognome</h4><p>Direttore</p>"],
    ["de", "<h2>Unser Team</h2><h4>Vorname Nachname</h4><p>Geschäftsführer</p>"],
    ["pt", "<h2>Nossa equipe</h2><h4>Fulano de Tal</h4><p>Gerente</p>"],
    ["fr", "<h2>Notre équipe</h2><h4>Prénom Nom</h4><p>Directeur</p>"],
    ["nl", "<h2>Ons team</h2><h4>Voornaam Achternaam</h4><p>Directeur</p>"],
  ])("that a template left in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });

  it.each([
    "<span>Owner Workmanship Warranty</span>",
    "<footer><p>Serving Alder Hill, Harbour End, Ravi Path, Mill Lane.</p></footer>",
    "<p>Director: Anna Marg</p>",
  ])("guarantees and roads: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual([]);
  });

  it.each([
    "<h3>Jacques Cousteau</h3><p>Explorer</p>",
    "<h2>Our crew</h2><p>Jacques Yves Cousteau</p><p>Captain</p>",
  ])("whom the world quotes: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual([]);
  });

  it.each([
    ["de", "<h2>Was unsere Kunden sagen</h2><p>Gerd Lenz, Geschäftsführer</p>"],
    ["nl", "<h2>Wat klanten zeggen</h2><p>Jan Velder, directeur</p>"],
    ["en", "<h2>In Memoriam</h2><p>Paul Orth, Treasurer</p>"],
    ["en", "<h2>Past Presidents</h2><p>Paul Orth, President</p>"],
  ])("who praises, or is no more, in %s: %s", (lang, body) => {
    expect(namesOf(body, lang, "/")).toEqual([]);
  });

  it("heads a list that is printed like a name", () => {
    const body = "<h2>Junta Directiva</h2><p>Presidenta</p><p>Ana Sola</p>";
    expect(namesOf(body, "es", "/")).toEqual(["Ana Sola"]);
  });
});
