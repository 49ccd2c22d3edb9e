import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

function sectorOf(lang: string, title: string, text: string, url = "https://kestrel-x.com/") {
  const page = documentOf(`<h1>${title}</h1><p>${text}</p>`, `<title>${title}</title>`, lang);
  return valuesOf(extract(page, { url }), "industry")[0];
}

const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split(" | ") as [string, string, string, string]);

/** Schools, unions, agencies, makers and suppliers speak of the trade of those whom they teach, unite, staff and fit out. */
const speakOfOthers = `
education-training | en | Kestrel School of Massage | Become a licensed massage therapist in nine months. Our school teaches anatomy, deep tissue and spa treatments.
education-training | es | Academia Kestrel | Academia de peluquería y estética: cursos de maquillaje, uñas y barbería con prácticas en salones.
education-training | es | Escuela Alcotán | Escuela de cocina: aprende a preparar tapas, paella y repostería con nuestros chefs.
education-training | fr | École Faucon | École de coiffure et d'esthétique : CAP, BP et préparation aux métiers du salon.
education-training | pt | Instituto Falcão | Escola de gastronomia: cursos de confeitaria, panificação e cozinha para restaurantes.
education-training | it | Accademia Gheppio | Scuola di cucina e pasticceria: corsi per cuochi, pizzaioli e gelatai.
education-training | de | Falken Akademie | Ausbildung zum Heilpraktiker, Masseur und Physiotherapeuten: Kurse in Kassel und online.
education-training | nl | Opleidingsinstituut Valk | Opleidingen tot kapper, schoonheidsspecialist en masseur, met stage in salons.
nonprofit-religious | en | Kestrel Valley Homeowners Association | We are the homeowners of 300 homes. Dues, board meetings, the pool and the clubhouse; rules for houses and fences.
nonprofit-religious | en | Marsh County Dental Society | The society represents dentists of the county. Members meet monthly; continuing education and advocacy for dentistry.
nonprofit-religious | en | Northland Builders Association | Our members are contractors, roofers, plumbers and suppliers. Join the association, attend events and find a builder.
nonprofit-religious | fr | Ordre des vétérinaires de Valmont | L'ordre veille sur la profession de vétérinaire et informe ses membres.
nonprofit-religious | de | Berufsverband der Masseure | Der Verband vertritt Masseure und Physiotherapeuten. Mitgliedschaft, Fortbildung, Rechtsberatung für Mitglieder.
nonprofit-religious | es | Colegio de Arquitectos del Valle | El colegio representa a los arquitectos colegiados. Colegiarse, ventanilla única, visado y formación.
nonprofit-religious | pt | Sindicato dos Metalúrgicos do Vale | O sindicato defende os trabalhadores das indústrias metalúrgicas e mecânicas. Filie-se, convenções coletivas.
nonprofit-religious | it | Circolo Velico Gheppio | Circolo sportivo: corsi di vela, regate e soci. Tesseramento e consiglio direttivo.
staffing-hr | en | Kestrel Locums | Locum doctors, nurses and pharmacists for hospitals and clinics. Find a shift or fill one.
staffing-hr | en | Kestrel Tech Recruiting | We place software developers, cloud and data engineers in permanent and contract jobs.
staffing-hr | fr | Faucon Intérim | Intérim et recrutement dans le bâtiment, l'hôtellerie, le transport et la santé.
staffing-hr | pt | Falcão RH | Recrutamento e seleção de motoristas, enfermeiros, cozinheiros e engenheiros para empresas.
manufacturing-industrial | en | Kestrel Surgical | We manufacture surgical instruments and medical devices for hospitals and eye surgeons.
manufacturing-industrial | en | Alder Kitchens Equipment | Manufacturer of commercial ovens and mixers for bakeries, restaurants and hotels.
manufacturing-industrial | es | Laboratorios Alcotán | Laboratorio farmacéutico veterinario: fabricación de vacunas y antiparasitarios para ganado.
manufacturing-industrial | fr | Faucon Médical | Conception et fabrication de dispositifs médicaux pour chirurgiens et hôpitaux.
manufacturing-industrial | it | Gheppio Medicale | Produttore di dispositivi medici e strumenti chirurgici per ospedali e dentisti.
manufacturing-industrial | de | Falke Medizintechnik | Hersteller von Medizintechnik und Operationstischen für Kliniken und Arztpraxen.
manufacturing-industrial | de | Falke Landmaschinen | Wir bauen Melkanlagen und Stalltechnik für Landwirte und Milchviehbetriebe.
software-it | de | Falke Praxis | Praxissoftware für Zahnärzte und Physiotherapeuten: Termine, Patienten, Abrechnung.
software-it | nl | Valk Zorg | Software voor huisartsen en apotheken: dossiers, recepten en afspraken.
marketing-design | en | Alder Health Communications | A healthcare communications agency: medical writing, campaigns and branding for pharmaceutical clients.
retail-ecommerce | en | Kestrel Farm Supply | Feed, fencing, boots and tack. Visit our store for everything for your horses and chickens.
retail-ecommerce | en | Alder Bottled Gas | Butane and propane cylinders delivered to your door. Order your gas bottles by phone.
retail-ecommerce | pt | Falcão Gás | Entrega de gás de cozinha e água mineral. Botijão P13 na sua casa em 30 minutos.
retail-ecommerce | es | Alcotán Gas | Venta y reparto de bombonas de butano y propano a domicilio.
retail-ecommerce | fr | Faucon Gaz | Vente et livraison de bouteilles de gaz et de fioul à domicile.
retail-ecommerce | it | Gheppio Gas | Vendita di bombole di gas e consegna a domicilio.
retail-ecommerce | de | Falke Flüssiggas | Propangas in Flaschen und Tanks, Heizöl und Pellets: Lieferung frei Haus.
retail-ecommerce | nl | Valk Gas | Gasflessen, propaan en butaan, thuisbezorgd.
retail-ecommerce | pt | Falcão Lixeiras | Lixeiras, containers e coletores seletivos para condomínios e empresas. Compre na nossa loja.
retail-ecommerce | en | Kestrel Dental Supply | Distributor of dental supplies, gloves and instruments for dentists. Order online.
personal-services | pt | Falcão Facilities | Terceirização de serviços: limpeza, portaria, recepção e jardinagem para condomínios, hospitais e escolas.
personal-services | es | Alcotán Servicios | Servicios integrales: limpieza de oficinas, conserjería y mantenimiento para comunidades y hospitales.
personal-services | en | Two Horses Coaching | Equine assisted coaching: horses mirror you and help you grow. Sessions for leaders and teams.
personal-services | it | Il Passo Lento | Coaching con i cavalli: percorsi di crescita personale insieme ai nostri cavalli.
personal-services | de | Pferdestärken | Pferdegestütztes Coaching: mit Pferden zu mehr Klarheit. Einzelcoaching und Teamtage.
personal-services | nl | Paardenkracht | Coaching met paarden voor volwassenen en kinderen. Paarden spiegelen je gedrag.
personal-services | fr | Au pas du cheval | Équicoaching : le cheval comme miroir pour votre développement personnel.
personal-services | es | Al paso | Coaching con caballos y desarrollo personal: los caballos te ayudan a conocerte.
professional-services | en | Kestrel Home Inspections | Certified home inspector: roof, plumbing, electrical and HVAC inspected before you buy your house.
finance-insurance | de | Falke Makler | Versicherungen für Ärzte, Handwerker und Landwirte.
media-entertainment | en | Farmer's Gazette | The monthly magazine for dairy farmers: cattle, tractors and market prices. Subscribe or advertise.
media-entertainment | fr | Musée Faucon | Musée de l'agriculture et du machinisme : tracteurs, outils et visites guidées.
transport-automotive | en | Kestrel Livestock Haulage | Cattle and sheep transported to market and abattoir.
transport-automotive | es | Alcotán Recarga | Red de puntos de recarga para vehículos eléctricos; carga tu coche con nuestra app.
retail-ecommerce | pt | Falcão Rolamentos | Distribuidora de rolamentos, correias e retentores. Loja com entrega rápida para oficinas.
retail-ecommerce | en | Kestrel Computers Parts | Graphics cards, cases, coolers and power supplies. Free shipping and easy returns.
retail-ecommerce | en | Hollow Reed | Handmade flutes and drum kits for sale; order your flute online and we ship worldwide.
retail-ecommerce | en | Ember Tools | Grilling tongs, skewers and spatulas for your barbecue. Buy now, ships free.
food-beverage | fr | Faucon Boissons | Importateur et grossiste de boissons, jus de fruits et eaux minérales pour les commerces.
food-beverage | es | Distribuciones Alcotán | Distribuidor de bebidas, cervezas y refrescos para bares y restaurantes.
food-beverage | it | Gheppio Distribuzione | Grossista alimentare: pasta, olio e conserve per ristoranti e alberghi.
food-beverage | en | Kestrel Wholesale Foods | Wholesale meat, fish and vegetables delivered to restaurants and schools.
transport-automotive | en | Kestrel Charging | We operate a network of fast chargers for electric cars; find a charging station.
transport-automotive | fr | Faucon Recharge | Réseau de bornes de recharge pour voitures électriques, badge et abonnement.
finance-insurance | en | Kestrel Benefits | Group health and dental plans for employers; we compare insurers.
finance-insurance | it | Gheppio Assicura | Polizze auto, casa e agricole per famiglie e aziende.
real-estate | es | Alcotán Administraciones | Administración de fincas y comunidades de propietarios.
real-estate | en | Kestrel HOA Management | Homeowners association management: accounting, meetings and inspections for boards.
construction-trades | en | Kestrel Dental Builders | We build and fit out dental surgeries and clinics.
`;
it.each(rowsOf(speakOfOthers))("%s in %s: %s", (sector, lang, title, text) => {
  expect(sectorOf(lang, title, text)).toMatchObject({ sector });
});

const ofTheTrade = `
healthcare | en | Kestrel Dental | Gentle dentistry for families. Our dentists place implants and fit crowns; book an appointment.
healthcare | fr | Cabinet Faucon | Infirmière libérale : soins, pansements et prises de sang à domicile ou au cabinet.
healthcare | es | Clínica Alcotán | Clínica veterinaria con laboratorio, vacunas y urgencias para perros y gatos.
personal-services | es | Salón Alcotán | Peluquería y estética: corte, color, maquillaje y uñas con cita previa.
real-estate | en | Kestrel Homes | Houses and flats for sale near the pool and the clubhouse; our agents value your home.
agriculture | nl | Paardenhouderij De Valk | Wij fokken paarden en verkopen veulens, hooi en stro.
food-beverage | pt | Falcão | Restaurante com cozinha a gás e forno a lenha: almoço, jantar e delivery.
hospitality-travel | fr | Hôtel Faucon | Hôtel avec vingt chambres, petit déjeuner et piscine; réservez en ligne.
construction-trades | de | Schreinerei Falke | Möbel, Innenausbau und Treppen nach Maß. Unser Innenarchitekt plant mit.
transport-automotive | de | Autohaus Falke | Neuwagen, Gebrauchtwagen und Werkstatt. Unsere Azubis lernen in der Berufsschule.
construction-trades | es | Instalaciones Alcotán | Electricistas: instalamos cuadros, alarmas y puntos de recarga en garajes.
manufacturing-industrial | pt | Falcão Rolamentos | Fabricamos rolamentos e mancais em nossa fábrica, usinagem própria.
construction-trades | en | Kestrel Gardens | Garden design, paving and turf laid by our landscapers.
construction-trades | fr | Faucon Élec | Électricien : pose de bornes de recharge, tableaux et alarmes.
retail-ecommerce | es | Tienda Alcotán | Tienda de ropa y zapatos: compra online con envío gratis.
`;
it.each(rowsOf(ofTheTrade))("%s is still the trade in %s: %s", (sector, lang, title, text) => {
  expect(sectorOf(lang, title, text)).toMatchObject({ sector });
});

it("takes a trade in the name for a figure of speech where the text is all of another", () => {
  const text =
    "We are a web development agency: our developers write web applications in the cloud.";
  expect(sectorOf("en", "Kestrel Brewhouse", text)).toMatchObject({ sector: "software-it" });
  const beer = "Pale ale and stout from our own brewery, and a web shop.";
  expect(sectorOf("en", "Kestrel Brewhouse", beer)).toMatchObject({ sector: "food-beverage" });
});

it("reads no word of a domain behind one or two letters of another", () => {
  const url = "https://xyroofing.com/";
  expect(sectorOf("en", "Kestrel", "A shop for old toys.", url)).toMatchObject({
    sector: "retail-ecommerce",
  });
});

it.each([
  ["it", "Associazione Gheppio", "L'associazione tiene una scuola di musica: corsi e allievi."],
  ["fr", "Association Faucon", "L'association tient une école de musique : cours de piano."],
])("looks behind the form of a house that keeps a school, in %s: %s", (lang, title, text) => {
  expect(sectorOf(lang, title, text)).toMatchObject({ sector: "education-training" });
});

it.each([
  [
    "it",
    "Associazione Gheppio",
    "Associazione di genitori della scuola di musica: volontari e soci.",
  ],
  ["de", "Förderverein Falke", "Der Verein unterstützt die Musikschule; Mitglieder und Spenden."],
  ["fr", "Association Faucon", "L'association aide les familles du quartier; bénévoles, dons."],
])("but leaves unions what they are, in %s: %s", (lang, title, text) => {
  expect(sectorOf(lang, title, text)).toMatchObject({ sector: "nonprofit-religious" });
});

describe("a house whose customers are of another trade", () => {
  const rows: readonly [sector: string, title: string, text: string][] = [
    [
      "software-it",
      "Kestrel Ledger for dental labs",
      "Case tracking for dental labs. Dentists send a prescription, the lab sees it at once. Cloud software with integrations, a database of crowns and support by people who made dentures. Book a demo.",
    ],
    [
      "marketing-design",
      "Kestrel, marketing for farms",
      "Websites, branding and social media for farms that sell beef, eggs and sweet corn. We know livestock. Logos, packaging design and photography for growers and creameries.",
    ],
  ];
  it.each(rows)("is of its own: %s, %s", (sector, title, text) => {
    expect(sectorOf("en", title, text)).toMatchObject({ sector });
  });

  it("is of the trade that it speaks of where it only has some of the other", () => {
    const text =
      "Dental clinic with three dentists: implants, orthodontics, dental hygiene, whitening. New software for booking.";
    expect(sectorOf("en", "Kestrel Dental", text)).toMatchObject({ sector: "healthcare" });
  });
});
