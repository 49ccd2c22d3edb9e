import { expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const industryOf = (body: string, lang = "en") =>
  valuesOf(extract(documentOf(body, "", lang), { url: "https://kestrel-x.com/" }), "industry")[0];
const sectorOf = (lang: string, text: string) => industryOf(`<h1>Kestrel</h1><p>${text}</p>`, lang);

/** One sentence is often all that a small house says of itself. */
it.each([
  [
    "construction-trades",
    "en",
    "Thornbury Stone Restoration: lime mortar repointing and stonemasonry for listed buildings in Bath.",
  ],
  ["construction-trades", "en", "We pour concrete slabs, patios and retaining walls across Boise."],
  [
    "professional-services",
    "en",
    "Chartered town planners advising on planning applications and appeals.",
  ],
  ["professional-services", "en", "Structural engineers for bridges, towers and old buildings."],
  ["healthcare", "en", "Pediatric speech and language therapy for children with autism."],
  ["healthcare", "en", "Hearing aids and hearing tests at home."],
  ["finance-insurance", "en", "Independent mortgage advice for first-time buyers."],
  ["finance-insurance", "en", "Invoice factoring and asset finance for manufacturers."],
  ["real-estate", "en", "Student flats to rent near the university of Leeds."],
  ["real-estate", "en", "We manage blocks of flats and service charges."],
  [
    "manufacturing-industrial",
    "en",
    "Conveyor belts and bulk handling equipment designed and built in Ohio.",
  ],
  [
    "manufacturing-industrial",
    "en",
    "Springs, wire forms and pressings for the automotive industry.",
  ],
  ["retail-ecommerce", "en", "Yarn, knitting needles and patterns, posted the same day."],
  ["retail-ecommerce", "en", "A vinyl record shop in Brighton, second-hand and new."],
  ["food-beverage", "en", "Sourdough, croissants and lunch on the corner of Mill Street."],
  ["food-beverage", "en", "Small-batch gin distilled with heather."],
  [
    "hospitality-travel",
    "en",
    "Six bedrooms, one dining table and the sea: our guest house in Oban.",
  ],
  ["hospitality-travel", "en", "Walking holidays in the Dolomites with local guides."],
  ["transport-automotive", "en", "MOT, servicing and clutch repair for all makes."],
  ["transport-automotive", "en", "Refrigerated transport between Spain and Scandinavia."],
  ["media-entertainment", "en", "Wedding and newborn photography in Tasmania."],
  ["media-entertainment", "en", "A community radio station on 98.5 FM."],
  ["education-training", "en", "Piano and violin lessons for children and adults."],
  ["education-training", "en", "Driving lessons with patient instructors."],
  ["nonprofit-religious", "en", "We rehome greyhounds and have no paid staff."],
  ["nonprofit-religious", "en", "Royal Arch Masonry for the Master Mason who seeks more."],
  ["personal-services", "en", "Horse training and colt starting on your farm."],
  ["software-it", "fr", "Logiciels de gestion pour les médecins et les dentistes."],
  ["nonprofit-religious", "en", "Sunday service at ten, all are welcome; Pastor Ruth preaches."],
  ["staffing-hr", "en", "We place nurses and carers in temporary jobs."],
  ["staffing-hr", "en", "Executive search for the shipping industry."],
  ["agriculture", "en", "Strawberries, asparagus and pick-your-own pumpkins."],
  ["agriculture", "en", "We breed Highland cattle and sell heifers."],
  ["personal-services", "en", "Mobile hairdresser for care homes and house calls."],
  ["personal-services", "en", "Thai massage and sauna by appointment."],
  ["software-it", "en", "Scheduling software for volunteer fire brigades."],
  ["software-it", "en", "We look after servers and laptops for schools."],
  ["marketing-design", "en", "We name companies and design their identities."],
  ["marketing-design", "en", "Vehicle wraps, shop signs and large format printing."],
  ["construction-trades", "de", "Sanitär, Heizung und Solar aus einer Hand in Kassel."],
  ["professional-services", "de", "Steuerberatung für Handwerker und Freiberufler."],
  ["healthcare", "de", "Zahnärztin in Erfurt: Prophylaxe, Füllungen, Zahnersatz."],
  ["manufacturing-industrial", "de", "Hersteller von Getrieben und Antrieben."],
  ["retail-ecommerce", "de", "Wolle, Stoffe und Kurzwaren im Laden und online."],
  ["food-beverage", "de", "Craft-Bier aus Leipzig, mit Führung und Verkostung."],
  ["hospitality-travel", "de", "Unser Campingplatz liegt direkt am See."],
  ["transport-automotive", "de", "Möbeltransporte und Umzüge in ganz Europa."],
  ["education-training", "de", "Gitarrenunterricht und Bandcoaching."],
  ["nonprofit-religious", "de", "Der Verein fördert den Naturschutz im Moor."],
  ["personal-services", "de", "Kosmetik, Maniküre und Pediküre in Graz."],
  ["agriculture", "de", "Kartoffeln, Eier und Fleisch vom eigenen Hof."],
  ["media-entertainment", "de", "Hochzeitsreportagen und Porträts."],
  ["marketing-design", "de", "Agentur für Kommunikation, Grafik und Web."],
  ["software-it", "de", "Wir entwickeln Apps und betreiben Server für Vereine."],
  ["construction-trades", "fr", "Rénovation de toitures, zinguerie et isolation à Nantes."],
  ["professional-services", "fr", "Expert-comptable et commissaire aux comptes à Lille."],
  ["healthcare", "fr", "Cabinet de kinésithérapie et rééducation du sport."],
  ["manufacturing-industrial", "fr", "Fabricant de portes blindées et de coffres-forts."],
  ["retail-ecommerce", "fr", "Vins, thés et épices : notre boutique livre partout."],
  ["food-beverage", "fr", "Cuisine du marché, midi et soir, sauf le lundi."],
  ["hospitality-travel", "fr", "Cinq chambres d'hôtes face au Ventoux."],
  ["transport-automotive", "fr", "Entretien et réparation de voitures anciennes."],
  ["education-training", "fr", "Cours de yoga pour enfants et stages de cirque."],
  ["nonprofit-religious", "fr", "L'association aide les familles du quartier; adhérez."],
  ["personal-services", "fr", "Coiffure à domicile pour toute la famille."],
  ["media-entertainment", "fr", "Compagnie de théâtre et de marionnettes."],
  ["marketing-design", "fr", "Création de sites, logos et affiches."],
  ["software-it", "fr", "Éditeur d'un logiciel de caisse pour les boulangers."],
  ["finance-insurance", "fr", "Courtier en assurances pour les artisans."],
  ["real-estate", "fr", "Vente et location d'appartements à Annecy."],
  ["construction-trades", "es", "Reformas integrales de baños y cocinas en Sevilla."],
  ["professional-services", "es", "Despacho de abogados laboralistas en Bilbao."],
  ["healthcare", "es", "Fisioterapia, osteopatía y pilates clínico."],
  [
    "manufacturing-industrial",
    "es",
    "Fabricación de muebles metálicos y estanterías industriales.",
  ],
  ["retail-ecommerce", "es", "Bicicletas, cascos y recambios: tienda en Girona."],
  ["food-beverage", "es", "Cocina asturiana, sidra y fabada."],
  ["hospitality-travel", "es", "Excursiones en velero y paseos con delfines."],
  ["transport-automotive", "es", "Taller de chapa y pintura, cambio de aceite y frenos."],
  ["education-training", "es", "Academia de inglés y francés para niños."],
  ["nonprofit-religious", "es", "Fundación que acompaña a personas con discapacidad."],
  ["personal-services", "es", "Peluquería y barbería en Cádiz."],
  ["agriculture", "es", "Cultivamos aguacates y mangos en la Axarquía."],
  ["media-entertainment", "es", "Fotografía de bodas y vídeo con dron."],
  ["marketing-design", "es", "Estudio de diseño gráfico y rotulación."],
  ["software-it", "es", "Programa de facturación en la nube para autónomos."],
  ["finance-insurance", "es", "Seguros de hogar, coche y vida."],
  ["real-estate", "es", "Pisos y chalets en venta en la Costa Brava."],
  ["construction-trades", "pt", "Energia solar fotovoltaica: projeto e instalação em Goiânia."],
  ["professional-services", "pt", "Contabilidade para médicos e dentistas."],
  ["healthcare", "pt", "Psicóloga clínica em Braga, presencial e online."],
  ["manufacturing-industrial", "pt", "Indústria de plásticos: injeção e sopro de peças."],
  ["retail-ecommerce", "pt", "Loja de tintas e materiais de construção."],
  ["food-beverage", "pt", "Marmitas fit congeladas entregues em casa."],
  ["hospitality-travel", "pt", "Passeios de buggy e transfer para as dunas."],
  ["transport-automotive", "pt", "Auto elétrica, troca de baterias e injeção eletrônica."],
  ["education-training", "pt", "Escola de natação e hidroginástica."],
  ["nonprofit-religious", "pt", "Somos uma ONG que acolhe crianças e adolescentes."],
  ["personal-services", "pt", "Salão de beleza: corte, escova e manicure."],
  ["agriculture", "pt", "Produtores de café especial no sul de Minas."],
  ["media-entertainment", "pt", "Banda para casamentos e formaturas."],
  ["marketing-design", "pt", "Agência de publicidade e gestão de redes sociais."],
  ["software-it", "pt", "Sistema de gestão para clínicas e consultórios."],
  ["finance-insurance", "pt", "Consórcios e financiamentos de veículos."],
  ["real-estate", "pt", "Imóveis para alugar e vender em Floripa."],
  ["construction-trades", "it", "Impianti idraulici, caldaie e condizionatori a Modena."],
  ["professional-services", "it", "Commercialisti e revisori dei conti a Padova."],
  ["healthcare", "it", "Ambulatorio veterinario aperto anche la domenica."],
  ["manufacturing-industrial", "it", "Produzione di macchine per il caffè e ricambi."],
  ["retail-ecommerce", "it", "Scarpe e borse artigianali: acquista online."],
  ["food-beverage", "it", "Gelato artigianale e granite dal 1962."],
  ["hospitality-travel", "it", "Camere e colazione nel centro storico di Lecce."],
  ["transport-automotive", "it", "Noleggio furgoni e auto senza conducente."],
  ["education-training", "it", "Corsi di lingua italiana per stranieri."],
  ["nonprofit-religious", "it", "Associazione di volontariato per i malati oncologici."],
  ["personal-services", "it", "Centro estetico: massaggi, epilazione, trucco."],
  ["agriculture", "it", "Coltiviamo ulivi e vendiamo olio al frantoio."],
  ["media-entertainment", "it", "Fotografo di matrimonio in Toscana."],
  ["marketing-design", "it", "Studio di grafica e comunicazione visiva."],
  ["software-it", "it", "Sviluppiamo gestionali per studi medici."],
  ["construction-trades", "nl", "Dakwerken, goten en isolatie in Twente."],
  ["professional-services", "nl", "Boekhouding en belastingaangifte voor zzp'ers."],
  ["healthcare", "nl", "Tandarts in Haarlem voor jong en oud."],
  ["manufacturing-industrial", "nl", "Fabrikant van kassen en teeltsystemen."],
  ["retail-ecommerce", "nl", "Speelgoed en kinderboeken, in de winkel en online."],
  ["food-beverage", "nl", "Versgebakken brood en taart van onze bakker."],
  ["hospitality-travel", "nl", "Slapen in een boomhut op de Veluwe."],
  ["transport-automotive", "nl", "APK, onderhoud en verkoop van occasions."],
  ["education-training", "nl", "Zwemles voor kinderen vanaf vijf jaar."],
  ["nonprofit-religious", "nl", "Wij verzamelen voedsel voor wie het niet kan kopen."],
  ["personal-services", "nl", "Kapsalon voor dames, heren en kinderen."],
  ["agriculture", "nl", "Melkgeiten en kaas van eigen boerderij."],
  ["media-entertainment", "nl", "Bruiloftsfotografie en portretten in zwart-wit."],
  ["marketing-design", "nl", "Reclamebureau voor drukwerk en websites."],
  ["software-it", "nl", "Software op maat voor zorginstellingen."],
  ["finance-insurance", "nl", "Hypotheken en verzekeringen zonder gedoe."],
  ["real-estate", "nl", "Huizen te koop en te huur in Zwolle."],
])("%s in %s: %s", (sector, lang, text) => {
  expect(sectorOf(lang, text)).toMatchObject({ sector });
});

it.each([
  ["finance-insurance", "Livestock and crop insurance for the Marsh valley."],
  ["software-it", "Hotel software that is easy to learn."],
  ["manufacturing-industrial", "We are a foundry with a small museum and a bakery next door."],
  [
    "professional-services",
    "Structural engineers: retaining walls and roofs calculated for architects and builders.",
  ],
])("%s is the house's own trade in: %s", (sector, text) => {
  expect(sectorOf("en", text)).toMatchObject({ sector });
});

it("weighs a word less each time that it comes", () => {
  const body =
    "<h1>Kestrel</h1><p>Dentists and orthodontists in Alder. Dental implants.</p>" +
    ["a", "b", "c", "d", "e", "f"].map((end) => `<li>Our parking ${end}</li>`).join("");
  expect(industryOf(body)).toMatchObject({ sector: "healthcare" });
});

it("reads what stands beside the logo", () => {
  const body =
    '<header><img src="/logo.svg" alt="Kestrel – tax advice for farmers"></header><main><p>Alder Lane 4</p></main>';
  expect(industryOf(body)).toMatchObject({ sector: "professional-services" });
});

it("is silent where nothing tells", () => {
  expect(sectorOf("en", "Welcome to our page. We are glad that you are here.")).toBeUndefined();
});
