import { expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const sectorOf = (lang: string, title: string, body: string, url = "https://kestrel-x.com/way") => {
  const { facts } = extract(documentOf(body, `<title>${title}</title>`, lang), { url });
  return facts.find(({ field }) => field === "industry")?.value;
};

/** What is said of the way there is of cars, buses, churches and shops; the house says its trade in a word. */
it.each([
  [
    "manufacturing-industrial",
    "en",
    "Find us | Kestrel Foundry",
    "<h1>Find us</h1><p>By car leave the motorway at the airport. Our car park is behind the church, beside the hotel and the car dealership.</p><p>The bus stops at the school; taxis wait at the station.</p><footer><p>Kestrel Foundry Ltd, bronze castings</p></footer>",
  ],
  [
    "professional-services",
    "en",
    "Kestrel Solicitors",
    "<h1>Where we are</h1><h2>By bus</h2><p>Buses and minibuses stop at the church. Taxis and airport transfers can be booked at the hotel.</p><h2>Parking</h2><p>There is a car park by the shop. Cars and vehicles need a ticket.</p><footer><p>Kestrel Solicitors, conveyancing</p></footer>",
  ],
  [
    "manufacturing-industrial",
    "de",
    "Anfahrt | Kestrel Drehteile",
    "<h1>So finden Sie uns</h1><p>Mit dem Auto: an der Kirche vorbei, am Autohaus links, hinter dem Hotel Krone rechts. Mit dem Bus: Linie 4 bis Schule, Taxi am Bahnhof.</p><footer><p>Kestrel Drehteile GmbH, Zerspanung</p></footer>",
  ],
  [
    "software-it",
    "fr",
    "Plan d'accès - Kestrel Logiciels",
    "<h1>Comment venir</h1><p>En voiture : sortie 4, puis à droite après l'église et l'hôtel. En bus : arrêt École. Taxis à la gare, location de voitures à l'aéroport.</p><footer><p>Kestrel, éditeur de logiciels de paie</p></footer>",
  ],
  [
    "healthcare",
    "es",
    "Cómo llegar | Kestrel Fisioterapia",
    "<h1>Dónde estamos</h1><p>En coche: salida 3, junto al hotel y al concesionario de coches. Autobuses en la puerta del colegio y taxis frente a la iglesia. Visite nuestras oficinas.</p><footer><p>Kestrel Fisioterapia</p></footer>",
  ],
  [
    "marketing-design",
    "pt",
    "Onde estamos | Kestrel Publicidade",
    "<h1>Como chegar</h1><p>De carro: depois da igreja e do hotel, ao lado da loja de carros. Ônibus na porta da escola e táxi na praça. Visite nossa loja e nosso escritório.</p><footer><p>Kestrel Publicidade</p></footer>",
  ],
  [
    "construction-trades",
    "nl",
    "Routebeschrijving | Kestrel Dakdekkers",
    "<h1>Bereikbaarheid</h1><p>Met de auto: na de kerk rechts, voorbij het hotel en het autobedrijf. Met de bus: halte School. Taxi's staan bij het station.</p><footer><p>Kestrel Dakdekkers</p></footer>",
  ],
  [
    "professional-services",
    "it",
    "Dove siamo - Kestrel Commercialisti",
    "<h1>Come raggiungerci</h1><p>In auto: dopo la chiesa e l'hotel, accanto al concessionario auto. Autobus davanti alla scuola, taxi alla stazione. Visita i nostri uffici e il nostro negozio.</p><footer><p>Kestrel Commercialisti</p></footer>",
  ],
  // Where many such words stand against one of the house.
  [
    "professional-services",
    "en",
    "Directions | Kestrel",
    "<h1>Directions</h1><h2>By car</h2><p>Leave the motorway for the airport; pass the car dealership, the tyre shop and the garage.</p><h2>By bus or taxi</h2><p>Buses and coaches stop at the hotel. Taxis and minibuses wait there.</p><h2>Parking</h2><p>Vehicles park at the church.</p><footer><p>Surveyors since 1950</p></footer>",
  ],
  [
    "manufacturing-industrial",
    "de",
    "Anfahrt – Kestrel",
    "<h1>Anfahrt</h1><h2>Mit dem Auto</h2><p>Am Autohaus und an der Kirche vorbei, dann bei der Werkstatt rechts. Fahrzeuge parken am Hotel.</p><h2>Mit Bus und Bahn</h2><p>Busse und Taxis halten am Flughafen.</p><footer><p>Kestrel Zerspanung</p></footer>",
  ],
  [
    "food-beverage",
    "fr",
    "Où nous trouver | Kestrel",
    "<h1>Où nous trouver</h1><p>Taxis et navettes partent de la gare ; location de voitures à l'aéroport. Garage automobile et hôtel en face, parking pour camions.</p><footer><p>Boulangerie depuis 1950</p></footer>",
  ],
  [
    "healthcare",
    "es",
    "Kestrel",
    "<h1>Dónde estamos</h1><h2>En coche</h2><p>Junto al concesionario de coches y al taller mecánico. Vehículos en el hotel.</p><h2>En autobús</h2><p>Autobuses y taxis frente a la iglesia y al colegio.</p><footer><p>Fisioterapia desde 1950</p></footer>",
  ],
  [
    "agriculture",
    "pt",
    "Como chegar | Kestrel",
    "<h1>Como chegar</h1><p>Passe a concessionária de veículos, a oficina mecânica e o hotel. Táxi e ônibus na igreja. Visite nossa loja.</p><footer><p>Sementes e mudas desde 1950</p></footer>",
  ],
  [
    "construction-trades",
    "it",
    "Dove siamo | Kestrel",
    "<h1>Dove siamo</h1><p>Dopo il concessionario auto, l'officina e l'hotel. Taxi e autonoleggio all'aeroporto, autobus davanti alla chiesa.</p><footer><p>Impresa edile dal 1950</p></footer>",
  ],
  [
    "marketing-design",
    "nl",
    "Route | Kestrel",
    "<h1>Route</h1><p>Voorbij het autobedrijf, de garage en het hotel. Taxi's en touringcars staan bij de kerk en de school. Bezoek onze winkel.</p><footer><p>Reclamebureau sinds 1950</p></footer>",
  ],
  [
    "software-it",
    "en",
    "Kestrel",
    "<h1>Kestrel</h1><p>Payroll software for small firms.</p><h2>Getting here</h2><p>Taxis, buses and airport transfers stop at the hotel and the church. Car hire and car parts are sold at the garage; trucks and vehicles park behind it.</p>",
  ],
  // Those whose trade such words are.
  [
    "transport-automotive",
    "en",
    "Find us | Kestrel Coaches",
    "<h1>Find us</h1><p>By car: past the church and the hotel.</p><footer><p>Kestrel Coaches, bus and coach hire with driver</p></footer>",
  ],
  [
    "transport-automotive",
    "es",
    "Kestrel Autobuses",
    "<h1>Líneas de autobús</h1><p>Autobuses y transporte público entre pueblos, billetes y horarios.</p><h2>Dónde estamos</h2><p>Junto al hotel y la iglesia.</p>",
  ],
  [
    "retail-ecommerce",
    "en",
    "Where to find us – Kestrel Shoes",
    "<h1>Visit our shop</h1><p>Our shop sells shoes, clothing and gifts.</p><p>By bus: get off at the church.</p>",
  ],
  [
    "real-estate",
    "en",
    "Our offices | Kestrel Estate Agents",
    "<h1>Our offices</h1><p>Visit our office to see properties for sale and apartments to let.</p><p>By car, park behind the church.</p>",
  ],
  [
    "hospitality-travel",
    "de",
    "Anreise | Hotel Kestrel",
    "<h1>Anreise</h1><p>Mit dem Auto an der Kirche vorbei. Mit dem Bus bis Schule.</p><footer><p>Hotel Kestrel, Zimmer buchen</p></footer>",
  ],
])("the way to a house of %s in %s is not its trade: %s", (sector, lang, title, body) => {
  expect(sectorOf(lang, title, body)).toMatchObject({ sector });
});
