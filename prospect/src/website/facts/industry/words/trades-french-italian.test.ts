import { expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../../testing/page.ts";

/** Rarer trades, said in a title and a sentence that names the customers' trades beside them. */
it.each([
  [
    "marketing-design",
    "fr",
    "Atelier Kestrel, reliure et reprographie",
    "Façonnage, plans d'architecte et mémoires d'étudiants depuis 1987.",
  ],
  [
    "professional-services",
    "it",
    "Kestrel Laboratorio",
    "Analisi chimiche e microbiologiche delle acque, prove sui materiali e tarature per caseifici, piscine e alberghi.",
  ],
  [
    "finance-insurance",
    "fr",
    "Kestrel & Cie, gérants de fortune à Genève",
    "Nous accompagnons des familles, des fondations et des caisses de pension.",
  ],
  [
    "healthcare",
    "it",
    "Centro Kestrel – audioprotesi",
    "Prova gratuita dell'udito in sede, a casa e nelle case di riposo di Bergamo.",
  ],
  [
    "construction-trades",
    "fr",
    "Toitures Kestrel inc., Trois-Rivières",
    "Couvreurs certifiés: bardeaux, membrane et ferblanterie pour maisons, écoles et usines.",
  ],
  [
    "construction-trades",
    "it",
    "Spazzacamino Kestrel",
    "Pulizia di canne fumarie, stufe e forni di pizzerie in Trentino.",
  ],
  [
    "manufacturing-industrial",
    "it",
    "Mollificio Kestrel",
    "Molle a compressione e particolari in filo per serrature, giocattoli e macchine agricole.",
  ],
  [
    "food-beverage",
    "fr",
    "Microbrasserie Kestrel",
    "Bières et limonades brassées dans une ancienne gare; visites le samedi.",
  ],
  [
    "hospitality-travel",
    "it",
    "Lido Kestrel",
    "Stabilimento balneare con bar, ristorante di pesce e campi da beach volley.",
  ],
  [
    "transport-automotive",
    "fr",
    "Kestrel Nautique",
    "Bateaux neufs et d'occasion, moteurs hors-bord et hivernage sur le lac de Neuchâtel.",
  ],
  [
    "media-entertainment",
    "it",
    "Edizioni Kestrel",
    "Pubblichiamo romanzi, poesia e libri per bambini; in libreria e online.",
  ],
  [
    "media-entertainment",
    "it",
    "Kestrel Video",
    "Riprese aeree con drone, documentari e dirette per comuni, cantine e società sportive.",
  ],
  [
    "staffing-hr",
    "fr",
    "Kestrel Placement SA, Sion",
    "Personnel fixe et temporaire pour le bâtiment, l'hôtellerie et les soins.",
  ],
  [
    "software-it",
    "fr",
    "Kestrel Géomatique",
    "Cartes en ligne et bases de données géographiques pour les communes et les forestiers.",
  ],
  [
    "marketing-design",
    "fr",
    "Broderie Kestrel",
    "Polos, casquettes et vestes marqués à votre logo pour les clubs, les restaurants et les chantiers.",
  ],
  [
    "professional-services",
    "fr",
    "Kestrel Acoustique",
    "Mesures de bruit et études d'isolation pour bars, usines et crèches.",
  ],
  [
    "professional-services",
    "it",
    "Restauri Kestrel",
    "Restauro di dipinti, sculture lignee e mobili antichi per chiese, musei e privati.",
  ],
  [
    "finance-insurance",
    "fr",
    "Kestrel Or",
    "Rachat de bijoux et de pièces, paiement immédiat dans nos boutiques de Nice et d'Antibes.",
  ],
  [
    "healthcare",
    "it",
    "Kestrel Ortopedia",
    "Plantari, busti e carrozzine per anziani, sportivi e ospedali.",
  ],
  [
    "manufacturing-industrial",
    "fr",
    "Palettes Kestrel",
    "Fabrication et réparation de palettes et de caisses pour brasseurs, maraîchers et transporteurs.",
  ],
  [
    "manufacturing-industrial",
    "it",
    "Kestrel Impianti enologici",
    "Serbatoi, presse e pompe in acciaio per cantine e birrifici.",
  ],
  [
    "retail-ecommerce",
    "it",
    "Cartolibreria Kestrel",
    "Libri di scuola, zaini, giocattoli e fotocopie davanti al liceo.",
  ],
  [
    "food-beverage",
    "it",
    "Kestrel Mense",
    "Pasti per scuole, fabbriche e case di riposo, cucinati ogni mattina.",
  ],
  [
    "food-beverage",
    "fr",
    "Cabane à sucre Kestrel",
    "Repas d'érable, tire sur la neige et promenades en traîneau.",
  ],
  [
    "hospitality-travel",
    "fr",
    "Kestrel Canyon",
    "Canyoning, via ferrata et escalade avec des guides diplômés dans le Vercors.",
  ],
  [
    "transport-automotive",
    "fr",
    "Kestrel Pare-brise",
    "Remplacement et réparation de vitrages, à l'atelier ou chez vous.",
  ],
  [
    "transport-automotive",
    "it",
    "Agenzia Kestrel – pratiche auto",
    "Passaggi di proprietà, rinnovo patenti e targhe in un'ora.",
  ],
  [
    "education-training",
    "it",
    "Kestrel Lingue",
    "Corsi d'inglese, tedesco e cinese per bambini, medici e aziende.",
  ],
  [
    "nonprofit-religious",
    "fr",
    "Les Archers de Kestrel",
    "Tir à l'arc en salle et en plein air, débutants dès dix ans.",
  ],
  [
    "personal-services",
    "it",
    "Kestrel Sgomberi",
    "Svuotiamo cantine, soffitte e negozi in giornata, con ritiro di mobili usati.",
  ],
  [
    "real-estate",
    "fr",
    "Viager Kestrel",
    "Vente de maisons et d'appartements en viager, occupés ou libres, de Menton à Hyères.",
  ],
  [
    "agriculture",
    "it",
    "Vivai Kestrel",
    "Barbatelle, olivi e piante da frutto per aziende agricole e giardini.",
  ],
])("%s in %s: %s", (sector, lang, title, text) => {
  const page = documentOf(`<h1>${title}</h1><p>${text}</p>`, `<title>${title}</title>`, lang);
  const [industry] = valuesOf(extract(page, { url: "https://kestrel-x.com/" }), "industry");
  expect(industry).toMatchObject({ sector });
});

it.each([
  ["en", "Kestrel International", "An international team at the spring equinox."],
  ["de", "Kestrel", "Jede Stufe bringt uns weiter, international und gemeinsam."],
  ["fr", "Kestrel", "Fermé le lundi. Dimanche : fermé. À court terme, tout est à reporter."],
  ["pt", "Kestrel", "Uma palestra de caráter íntimo e internacional."],
])("hears no trade in words of another language: %s, %s", (lang, title, text) => {
  const page = documentOf(`<h1>${title}</h1><p>${text}</p>`, `<title>${title}</title>`, lang);
  expect(valuesOf(extract(page, { url: "https://kestrel-x.com/" }), "industry")).toEqual([]);
});
