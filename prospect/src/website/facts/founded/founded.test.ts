import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const year = (text: string, lang: string) =>
  valuesOf(
    extract(
      documentOf(`<h1>Lindero Alto</h1><p>${text}</p>`, "<title>Lindero Alto</title>", lang),
      {
        url: "https://linderoalto.com/",
      },
    ),
    "founded_year",
  );

describe("the year a house began", () => {
  it.each([
    ["es", "Nuestra historia comenzó en el año 2014, junto al río."],
    ["es", "Desde nuestros inicios en 2014 cuidamos cada fruto."],
    ["es", "Lindero Alto abrió sus puertas en 2014."],
    ["en", "Our story began in 2014 in a small barn."],
    ["en", "Since our beginnings in 2014 we have planted oaks."],
    ["en", "The shop opened its doors in May 2014."],
    ["en", "We have been in business since 2014."],
    ["it", "Azienda nata nel 2014 tra le colline."],
    ["it", "Impresa attiva dal 2014 nel settore."],
    ["it", "La nostra storia inizia nel 2014."],
    ["fr", "Notre histoire commence en 2014."],
    ["fr", "Artisan actif depuis 2014 dans la région."],
    ["de", "Seit unserer Gründung im Jahr 2014 wachsen wir."],
    ["de", "Der Betrieb wurde von zwei Schwestern im Jahr 2014 gegründet."],
    ["nl", "Sinds onze oprichting in 2014 groeien wij."],
    ["nl", "Het bedrijf is opgericht in 2014."],
    ["pt", "A nossa história começou em 2014."],
    ["pt", "A Lindero Alto nasceu em 2014."],
    ["pt", "Tudo começou em 2014, numa garagem."],
  ])("in %s is told by: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([2014]);
  });

  it.each([
    ["pt", "João Silva nasceu em 1970."],
    ["es", "El festival comenzó en 2014."],
    ["es", "La nueva colección fue creada en 2014."],
    ["en", "The software was created in 2014."],
    ["en", "© 2014 Lindero Alto"],
    ["fr", "Paul a créé le logiciel en 2014."],
    ["en", "Ann was born in 1970."],
    ["de", "Die Veranstaltung begann 2014."],
  ])("in %s is not told by: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([]);
  });
});

describe("a date beside the year", () => {
  it.each([
    ["en", "In Business since: May 3, 2014"],
    ["en", "The olive mill has been in operation since May 3, 2014."],
    ["es", "Empresa en funcionamiento desde el 10 de agosto de 2014"],
    ["de", "Wir sind tätig seit dem 10. August 2014."],
    ["fr", "Société fondée le 10 août 2014"],
    ["en", "Launching its business in 2014, Lindero Alto has grown olives."],
    ["pt", "Lançou suas operações em 2014."],
    ["it", "Ha avviato la propria attività nel 2014."],
    [
      "fr",
      "Atelier de menuiserie d'art et de restauration de meubles anciens depuis 2014. Trois ateliers au bord de la rivière.",
    ],
    [
      "de",
      "Familienbetrieb für Holzbau, Dachdeckerei und Spenglerarbeiten im Tal seit 2014. Zwei Werkstätten am alten Hafen.",
    ],
  ])("counts in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([2014]);
  });

  it.each([
    ["es", "Marta Ruiz, notaria en Altamar desde 2014."],
    ["fr", "Notaire à Altamar depuis 2014."],
    ["en", "Launching its new business app in 2014 was fun."],
    ["en", "The office is open on August 10, from 20:14."],
  ])("does not in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([]);
  });
});

describe("who began it", () => {
  it.each([
    ["en", "In 2014, our founder W.T. Orth started with one boat on the river."],
    ["en", "In 2014 our grandfather opened a small bakery in Dale."],
    ["en", "In 2014 Paul Orth founded the company in his barn."],
    ["de", "Im Jahr 2014 gründete Petra Sommer den Betrieb."],
    ["de", "2014 eröffnete der Firmengründer seine erste Werkstatt."],
    ["nl", "In 2014 richtte Joost de Wit het bedrijf op."],
    ["fr", "En 2014, Claire Morvan crée l’entreprise."],
    ["es", "En 2014 Marta Ruiz abrió la tienda."],
    ["pt", "Em 2014, o fundador Paulo Lima abriu as portas ao público."],
    ["it", "Nel 2014 Paolo Serra fonda l’azienda."],
  ])("is told with the year in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([2014]);
  });

  it.each([
    ["en", "In 2014 Paul Orth opened the meeting."],
    ["en", "In 2014 we opened a second shop in Dale."],
    ["de", "2014 eröffnete der Bürgermeister das Fest."],
    ["de", "2014 eröffneten wir eine weitere Werkstatt."],
    ["nl", "In 2014 opende de burgemeester het seizoen."],
    ["fr", "En 2014, ils ouvrent une deuxième boutique."],
    ["es", "En 2014 abrió su segunda tienda."],
    ["pt", "Em 2014 abriu uma nova loja."],
    ["it", "Nel 2014 apre un secondo negozio."],
  ])("is not by another beginning in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([]);
  });
});

describe("since when a house is something", () => {
  it.each([
    ["fr", "Certifiés par la région depuis 2014, nous relions des livres."],
    ["fr", "Label Artisan depuis 2014"],
    ["fr", "Depuis 2014 membre du réseau des ateliers"],
    ["fr", "Sous la direction de Luc Morvan depuis 2014"],
    ["de", "Seit 2014 zertifiziert nach Bioland"],
    ["de", "Seit 2014 Mitglied im Verband"],
    ["de", "Unter der Leitung von Paul Orth seit 2014"],
    ["en", "Certified organic since 2014"],
    ["en", "Under new management since 2014"],
    ["es", "Desde 2014 somos miembros de la red"],
    ["es", "Certificados desde 2014"],
    ["pt", "Certificados desde 2014"],
    ["it", "Certificati dal 2014"],
    ["nl", "Sinds 2014 lid van de vereniging"],
    ["nl", "Gecertificeerd sinds 2014"],
    ["en", "Organic since 2014"],
    ["en", "This website has been online since 2014"],
    ["en", "At this address since 2014"],
    ["en", "Petra Sommer, head of sales since 2014"],
    ["en", "Since 2014, Paul Orth runs the farm."],
    ["de", "Bio seit 2014"],
    ["de", "Inhaberin seit 2014"],
    ["de", "Ausbildungsbetrieb seit 2014"],
    ["de", "Seit 2014 leitet Petra Sommer den Betrieb."],
    ["fr", "En bio depuis 2014"],
    ["fr", "Propriétaires depuis 2014"],
    ["fr", "Depuis 2014, Luc Morvan dirige la ferme."],
    ["es", "Ecológico desde 2014"],
    ["es", "Desde 2014, Marta Ruiz lleva la tienda."],
    ["pt", "Proprietários desde 2014"],
    ["pt", "Associado desde 2014"],
    ["it", "Biologico dal 2014"],
    ["it", "Titolare dal 2014"],
    ["nl", "Eigenaar sinds 2014"],
    ["nl", "Sinds 2014 runt Joost de Wit de winkel."],
  ])("is no founding in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([]);
  });

  it.each([
    ["de", "Seit 2014 Meisterbetrieb, anerkannt und zertifiziert."],
    ["en", "Since 2014, a family business."],
    ["fr", "Vignerons depuis 2014"],
    ["en", "Family owned since 2014"],
    ["en", "Organic farm since 2014"],
    ["de", "In Familienbesitz seit 2014"],
    ["de", "Seit 2014 betreibt Familie Sommer den Hof."],
    ["es", "Empresa familiar desde 2014"],
    ["pt", "Empresa familiar desde 2014"],
    ["it", "Artigiani dal 2014"],
    ["nl", "Familiebedrijf sinds 2014"],
  ])("is one in %s: %s", (lang, text) => {
    expect(year(text, lang)).toEqual([2014]);
  });

  it("is no founding as one entry of a career", () => {
    const entries = "<br>2011 First violin in Dale<br>Since 2014 violin at the college";
    expect(year(`1998 Studies in Altamar${entries}`, "en")).toEqual([]);
  });
});

describe("a beginning of business", () => {
  it.each([
    ["en", "Since opening the doors of our kitchen in 1988 we cook every day.", 1988],
    ["it", "La cantina ha iniziato la propria attività nel 1985.", 1985],
    ["es", "La empresa inició sus actividades en 1985.", 1985],
    ["pt", "A empresa iniciou suas atividades em 1985.", 1985],
    ["fr", "La maison a débuté son activité en 1985.", 1985],
    ["en", "Inception of Acme Pumps: January 2012", 2012],
  ])("in %s: %s", (lang, text, value) => {
    const facts = extract(documentOf(`<h1>Acme Pumps</h1><p>${text}</p>`, "", lang));
    expect(valuesOf(facts, "founded_year")).toEqual([value]);
  });

  it.each(["Guided tours since the 1990s.", "Serving the valley since the 1990’s."])(
    "is no decade: %s",
    (text) => {
      const facts = extract(documentOf(`<h1>Acme Pumps</h1><p>${text}</p>`));
      expect(valuesOf(facts, "founded_year")).toEqual([]);
    },
  );
});
