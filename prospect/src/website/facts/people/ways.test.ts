import { describe, expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const peopleOf = (body: string, lang = "en", path = "/about") =>
  extract(documentOf(body, "<title>Hofgarten Haus</title>", lang), {
    url: `https://hofgarten-haus.com${path}`,
  }).facts.flatMap(({ field, value }) =>
    field === "person" && typeof value === "object" && "name" in value ? [value] : [],
  );
const namesOf = (body: string, lang = "en", path = "/about") =>
  peopleOf(body, lang, path)
    .map(({ name }) => name)
    .toSorted();

describe("how small houses name their people", () => {
  it.each([
    ["en", "/", "<p>In 2010 Ian Stone took over the business from his father.</p>", ["Ian Stone"]],
    ["de", "/", "<p>2010 übernahm Gerd Winter den Betrieb von seinem Vater.</p>", ["Gerd Winter"]],
    ["nl", "/", "<p>In 2010 nam Joost de Wit het bedrijf over.</p>", ["Joost de Wit"]],
    ["fr", "/", "<p>En 2010, Luc Morvan a repris l’entreprise familiale.</p>", ["Luc Morvan"]],
    ["es", "/", "<p>Al frente del negocio está Marta Ruiz.</p>", ["Marta Ruiz"]],
    ["pt", "/", "<p>À frente da empresa está Renata Lima.</p>", ["Renata Lima"]],
    ["en", "/team", "<h5>PAUL G. ORTH, CHIEF OPERATING OFFICER</h5>", ["Paul G. Orth"]],
    ["en", "/team", "<h3>David DaVoss, Director</h3>", ["David DaVoss"]],
    ["en", "/", "<p>Revd. Margaret Ellery, Vicar</p>", ["Margaret Ellery"]],
    [
      "en",
      "/",
      "<p>Your hosts, Graham and Margaret Ellery, welcome you.</p>",
      ["Graham Ellery", "Margaret Ellery"],
    ],
    [
      "en",
      "/",
      "<p>Run by husband and wife team Gary and Laura Winter.</p>",
      ["Gary Winter", "Laura Winter"],
    ],
    ["en", "/contact", "<p>SENCO: Miss Julia Winter</p>", ["Julia Winter"]],
    [
      "en",
      "/team",
      '<h4>Laura Winter <span class="role">Front of house</span></h4>',
      ["Laura Winter"],
    ],
    [
      "en",
      "/about",
      "<p><strong>Capt. Tymon Rudd</strong> leads commercial work on the coast.</p>",
      ["Tymon Rudd"],
    ],
    [
      "en",
      "/about",
      "<p><b>Alexander Cherne</b> acts as our local field representative.</p>",
      ["Alexander Cherne"],
    ],
    ["de", "/", "<p>Malerbetrieb Winter, Inh. Gerd Winter</p>", ["Gerd Winter"]],
    ["de", "/impressum", "<p>V.i.S.d.P.: Petra Sommer</p>", ["Petra Sommer"]],
    [
      "de",
      "/kontakt",
      "<p>Ihr Ansprechpartner: Herr Gerd Winter, Tel. 0123 456789</p>",
      ["Gerd Winter"],
    ],
    [
      "de",
      "/",
      "<h1>Dr. med. Petra Sommer</h1><h2>Fachärztin für Allgemeinmedizin</h2>",
      ["Petra Sommer"],
    ],
    [
      "nl",
      "/",
      "<p>Praktijk van Marieke van Dael, fysiotherapeut te Dal.</p>",
      ["Marieke van Dael"],
    ],
    ["nl", "/", "<h1>Lotte Velder</h1><p>Praktijk voor ontspanningstherapie</p>", ["Lotte Velder"]],
    [
      "fr",
      "/",
      "<p>Cabinet de Maître Claire Morvan, avocate au barreau de Val.</p>",
      ["Claire Morvan"],
    ],
    ["es", "/junta", "<p>Tesorera: Dª. Marta Ruiz Sola</p>", ["Marta Ruiz Sola"]],
    ["it", "/", "<p>Falegnameria Serra di Paolo Serra - P.IVA 00000000000</p>", ["Paolo Serra"]],
    ["pt", "/equipe", "<p>Diretora pedagógica: Profª Renata Lima</p>", ["Renata Lima"]],
    ["pt", "/", "<p>Responsável Técnico: Dr. Paulo Lima - CRO 1234</p>", ["Paulo Lima"]],
    [
      "pt",
      "/sobre",
      "<p>Fundada por Renata Lima e Paulo Prado em 2004.</p>",
      ["Paulo Prado", "Renata Lima"],
    ],
  ])("%s %s %s", (lang, path, body, names) => {
    expect(namesOf(body, lang, path)).toEqual(names);
  });

  it.each([
    ["the host of the site", "fr", "<h3>Hébergeur</h3><p>Directeur général : Luc Morvan</p>"],
    [
      "a customer",
      "en",
      "<h2>What our customers say</h2><p>Great!</p><p>– Paul Winter, Owner of Dale Farm</p>",
    ],
    ["furniture", "en", "<h3>Oliver Chair</h3><p>Designer chair</p><h3>Emma Table</h3>"],
    ["a brand in bold", "en", "<p><strong>Velvet Orchard</strong> leads the market in plums.</p>"],
    ["a firm behind a label", "es", "<p>Titular del sitio: Marta de Altamar, S.L.</p>"],
    ["a shouted offer", "en", "<h5>VICTORIA PLUMS, DIRECT FROM THE TREE</h5>"],
    ["one remembered", "en", "<p>In memory of Ian Stone, our founder.</p>"],
    ["a square", "en", "<p>Contact Victoria Beck Square for parking.</p>"],
    ["an account", "nl", "<p>IBAN NL00 t.n.v. Joost de Wit</p>"],
    ["a town behind a trade", "it", "<p>Falegnameria Serra di Monte Alto, il legno di casa</p>"],
  ])("%s is nobody of the house", (_, lang, body) => {
    expect(namesOf(body, lang)).toEqual([]);
  });

  it.each([
    ["de", "<p>Mein Name ist Petra Sommer und ich bin Heilpraktikerin.</p>", "Heilpraktikerin"],
    ["es", "<p>La propietaria, Marta Ruiz, atiende la tienda.</p>", "propietaria"],
    [
      "en",
      "<h2>Meet the Owner</h2><h3>Wendell Okafor</h3><p>Wendell has been baking.</p>",
      "Owner",
    ],
  ])("the role stands without the words around it: %s %s", (lang, body, role) => {
    expect(peopleOf(body, lang)).toMatchObject([{ role }]);
  });
});
