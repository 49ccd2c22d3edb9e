import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../../testing/page.ts";
import { lookUp } from "../lexicon.ts";

describe("German and Dutch trades", () => {
  it.each([
    [
      "construction-trades",
      "de",
      "Estrich Weber verlegt Zement- und Fließestriche in Neubauten, Schulen und Hallen.",
    ],
    [
      "construction-trades",
      "de",
      "Brunner Betonbohr: Kernbohrungen und Sägearbeiten in Krankenhäusern, Fabriken und Schulen.",
    ],
    [
      "construction-trades",
      "nl",
      "Voegbedrijf De Kestrel reinigt en voegt gevels van scholen, kerken en herenhuizen.",
    ],
    [
      "construction-trades",
      "nl",
      "Bronbemaling Noord: wij houden bouwputten droog voor aannemers, gemeenten en waterschappen.",
    ],
    [
      "manufacturing-industrial",
      "de",
      "Kartonagenfabrik Berg: Faltschachteln für Kosmetik, Lebensmittel und Spielwaren.",
    ],
    [
      "manufacturing-industrial",
      "nl",
      "Houtzagerij Drenthe zaagt eiken balken en planken voor aannemers en meubelmakers.",
    ],
    [
      "retail-ecommerce",
      "de",
      "Der Fachhandel für Imkereibedarf: Beuten, Rähmchen und Honiggläser, Versand in die ganze Schweiz.",
    ],
    [
      "retail-ecommerce",
      "nl",
      "Groothandel in horecabenodigdheden: servies, glaswerk en servetten voor restaurants en hotels.",
    ],
    [
      "food-beverage",
      "de",
      "Ölmühle Wiesental: kaltgepresste Öle aus Raps, Lein und Hanf von Bauern aus der Region.",
    ],
    [
      "food-beverage",
      "nl",
      "Koffiebranderij Noord levert vers gebrande bonen aan kantoren, winkels en cafés.",
    ],
    [
      "hospitality-travel",
      "de",
      "Monteurzimmer in Kassel: günstig übernachten, mit Küche, Waschmaschine und Parkplatz für Transporter.",
    ],
    [
      "hospitality-travel",
      "nl",
      "Fietsvakanties langs de Moezel, met bagagevervoer en hotels die wij zelf kennen.",
    ],
    [
      "transport-automotive",
      "de",
      "Pneuhaus Seetal: Sommerreifen, Winterreifen, Felgen und Einlagerung.",
    ],
    [
      "transport-automotive",
      "nl",
      "Koeriersdienst Blits brengt bloemen, medicijnen en documenten binnen twee uur.",
    ],
    [
      "healthcare",
      "de",
      "Spitex Seeland pflegt Sie zu Hause, rund um die Uhr, und kocht auf Wunsch auch Mahlzeiten.",
    ],
    [
      "professional-services",
      "nl",
      "Landmeetkundig bureau Peil: opmetingen, verkavelingsplannen en plaatsbeschrijvingen.",
    ],
    [
      "finance-insurance",
      "de",
      "Maklerbüro für Versicherungen: Hausrat, Kfz und Haftpflicht unabhängig verglichen.",
    ],
    [
      "finance-insurance",
      "nl",
      "Zelfstandig bankagent in Aalst: sparen, woonkredieten en verzekeringen bij u in de buurt.",
    ],
    [
      "real-estate",
      "nl",
      "Syndicus Gent: beheer van appartementsgebouwen, van boekhouding tot lift en dak.",
    ],
    [
      "agriculture",
      "nl",
      "Boomkwekerij De Linde teelt laanbomen en hagen voor gemeenten, hoveniers en tuincentra.",
    ],
    [
      "personal-services",
      "de",
      "Hufschmied Tobias: Beschlag und Hufpflege für Reitställe, Gestüte und Kutschpferde.",
    ],
    [
      "education-training",
      "nl",
      "Lasopleiding in Genk: leer lassen voor de bouw, de scheepsbouw en de industrie.",
    ],
    [
      "nonprofit-religious",
      "de",
      "Die Narrenzunft lädt ein: Umzug, Zunftball und Kinderfasnacht im Februar.",
    ],
    [
      "staffing-hr",
      "nl",
      "Uitzendbureau voor de land- en tuinbouw: seizoenkrachten voor kwekers en veilingen.",
    ],
    [
      "marketing-design",
      "de",
      "Plakatwerbung an Bahnhöfen, Bushaltestellen und Supermärkten im Saarland.",
    ],
    [
      "software-it",
      "nl",
      "Ledenadministratie in de cloud voor sportclubs, kerken en muziekverenigingen.",
    ],
    [
      "media-entertainment",
      "de",
      "Figurentheater Zwirn spielt Märchen für Kindergärten, Schulen und Feste.",
    ],
  ])("%s in %s: %s", (sector, lang, text) => {
    const page = documentOf(`<h1>Kestrel</h1><p>${text}</p>`, "", lang);
    const facts = extract(page, { url: "https://kestrel-x.com/" });
    expect(valuesOf(facts, "industry")[0]).toMatchObject({ sector });
  });
});

describe("a compound", () => {
  it.each([
    ["retail-ecommerce", "computerwinkel"],
    ["software-it", "hotelsoftware"],
    ["software-it", "bakkerijsoftware"],
    ["nonprofit-religious", "bauernverein"],
    ["nonprofit-religious", "autovereniging"],
    ["agriculture", "druivenkwekerij"],
    ["hospitality-travel", "teereisen"],
    ["media-entertainment", "automuseum"],
    ["education-training", "kosmetikschule"],
    ["transport-automotive", "weintransporte"],
    ["healthcare", "reittherapie"],
    ["media-entertainment", "kochbuchverlag"],
  ])("is %s by its last part: %s", (sector, word) => {
    expect(lookUp(word)).toMatchObject({ sector });
  });

  it.each([
    ["food-beverage", "schokoladenfabrik"],
    ["manufacturing-industrial", "knopffabrik"],
    ["manufacturing-industrial", "maschinenbau"],
    ["construction-trades", "carportbau"],
    ["real-estate", "immobilienagentur"],
    ["marketing-design", "klickagentur"],
  ])("is %s by its last part where the first says nothing: %s", (sector, word) => {
    expect(lookUp(word)).toMatchObject({ sector });
  });

  it.each([
    "blickwinkel",
    "koophandel",
    "wiederaufbau",
    "waterflessen",
    "wechselkurse",
    "behandel",
  ])("only looks like one: %s", (word) => {
    expect(lookUp(word)).toBeNull();
  });

  it("is the same in Switzerland, where no ß is written", () => {
    expect(lookUp("fusspflege")).toMatchObject({ sector: "personal-services" });
    const page = documentOf("<h1>Kestrel</h1><p>Mobile Fußpflege in Graz.</p>", "", "de");
    const facts = extract(page, { url: "https://kestrel-x.com/" });
    expect(valuesOf(facts, "industry")[0]).toMatchObject({ sector: "personal-services" });
  });
});
