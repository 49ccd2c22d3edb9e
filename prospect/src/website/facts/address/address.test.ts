import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const values = (body: string, field: string, host: string, lang: string) =>
  valuesOf(extract(documentOf(body, "", lang), { url: `https://${host}/` }), field);

describe("an address", () => {
  it.each([
    [
      "en",
      "larch-joinery.co.uk",
      "<footer><p>Larch Joinery Ltd, Unit 4 Tanyard Lane, Ashford, Kent, TN23 1PL</p></footer>",
      { city: "Ashford", postal_code: "TN23 1PL", country: "GB" },
    ],
    [
      "en",
      "larch-joinery.co.uk",
      "<address>12 High Street<br>Wells-next-the-Sea<br>Norfolk<br>NR23 1EP<br>United Kingdom</address>",
      { city: "Wells-next-the-Sea", postal_code: "NR23 1EP", country: "GB" },
    ],
    [
      "en",
      "larch-joinery.com",
      "<p>45 Great Portland Street, London W1W 7LT</p>",
      { city: "London", postal_code: "W1W 7LT", country: "GB" },
    ],
    [
      "en",
      "larch-joinery.co.uk",
      "<p>Larch Joinery<br>The Old Mill<br>Stroud<br>GL5 2QF</p>",
      { city: "Stroud", postal_code: "GL5 2QF" },
    ],
    [
      "en",
      "bramblesdental.ie",
      "<footer>14 Main Street, Naas, Co. Kildare, W91 X2C3 <a href='tel:045 555 013'>045 555 013</a></footer>",
      { city: "Naas", postal_code: "W91 X2C3", country: "IE" },
    ],
    [
      "en",
      "bramblesdental.ie",
      "<p>22 Baggot Street Lower, Dublin 2, D02 X285</p>",
      { city: "Dublin", postal_code: "D02 X285", country: "IE" },
    ],
    [
      "en",
      "mapleworks.ca",
      "<p>1200 Bay Street, Suite 300, Toronto, ON M5R 2A5</p>",
      { city: "Toronto", postal_code: "M5R 2A5", country: "CA" },
    ],
    [
      "fr",
      "ateliermaple.ca",
      "<p>350, rue Saint-Paul Ouest<br>Montréal (Québec) H2Y 2A6</p>",
      { city: "Montréal", postal_code: "H2Y 2A6", country: "CA" },
    ],
    [
      "fr",
      "ateliermaple.ca",
      "<p>350, rue Principale<br>Saint-Sauveur, Québec<br>J0R 1R6</p>",
      { city: "Saint-Sauveur", postal_code: "J0R 1R6", country: "CA" },
    ],
    [
      "en",
      "gumtreeplumbing.com.au",
      "<p>12/45 Railway Parade, Burwood NSW 2134</p>",
      { city: "Burwood", postal_code: "2134", country: "AU" },
    ],
    [
      "en",
      "gumtreeplumbing.com.au",
      "<address>Level 3, 100 Collins Street<br>Melbourne<br>Victoria 3000<br>Australia</address>",
      { city: "Melbourne", postal_code: "3000", country: "AU" },
    ],
    [
      "en",
      "kiwikilns.co.nz",
      "<p>18 Ponsonby Road, Grey Lynn, Auckland 1011</p>",
      { city: "Auckland", postal_code: "1011", country: "NZ" },
    ],
    [
      "en",
      "kiwikilns.co.nz",
      "<address>7 Queen Street<br>Masterton 5810<br>New Zealand</address><p>Freephone 0800 555 014</p>",
      { city: "Masterton", postal_code: "5810", country: "NZ" },
    ],
    [
      "en",
      "tulsilabs.in",
      "<p>Plot No. 14, MIDC Industrial Area, Andheri East, Mumbai - 400 093, Maharashtra, India</p>",
      { city: "Mumbai", postal_code: "400 093", country: "IN" },
    ],
    [
      "en",
      "tulsilabs.com",
      "<p>2nd Floor, Lotus Towers, MG Road, Bengaluru, Karnataka 560001</p>",
      { city: "Bengaluru", postal_code: "560001", country: "IN" },
    ],
    [
      "en",
      "tulsilabs.in",
      "<p>No. 5, Anna Salai, Chennai-600002, Tamil Nadu</p>",
      { city: "Chennai", postal_code: "600002", country: "IN" },
    ],
    [
      "it",
      "varesotti-valvole.it",
      "<p>21010  Varenno Via Monte Rosa 14<br>Tel: 0332 555013</p>",
      { city: "Varenno", postal_code: "21010", country: "IT" },
    ],
    [
      "it",
      "societa-erboristi.it",
      "<p>Viale delle Rose<br>98122 - Messina<br>tel. 090 555 0134</p>",
      { city: "Messina", postal_code: "98122", country: "IT" },
    ],
    [
      "de",
      "malerei-brandt.de",
      "<dl><dt>Anschrift</dt><dd>Lindenstraße 27<br>88471 Laupheim</dd></dl><footer><p><span>Lindenstraße 27, 88471 Laupheim</span> <span>Neuer Glanz von Brandt.</span></p></footer>",
      { city: "Laupheim", postal_code: "88471", country: "DE" },
    ],
    [
      "pt",
      "cerci-aurora.pt",
      "<p>Rua do Cabo, 34<br>4480-127 , Vila do Conde</p>",
      { city: "Vila do Conde", postal_code: "4480-127", country: "PT" },
    ],
    [
      "pt-BR",
      "costa-direito.com.br",
      "<h4>Endereço</h4><p>Niterói — RJ</p>",
      { city: "Niterói", country: "BR" },
    ],
    [
      "en",
      "kilronan-toolshed.ie",
      "<p>Kilronan Toolshed CLG<br>8 Cnoc Nua,<br>Bantry,<br>Co. Cork<br>P75 XT14</p>",
      { city: "Bantry", postal_code: "P75 XT14", country: "IE" },
    ],
    [
      "en",
      "burren-candles.ie",
      "<p>Burren Candles<br>Unit 4, Mill Road<br>Ennis<br>Co. Clare<br>Ireland</p>",
      { city: "Ennis", country: "IE" },
    ],
    [
      "en",
      "coral-inn.com.ph",
      "<p>12 Mabini Coastal Road, Talisay City, Negros, Philippines 6115</p>",
      { city: "Talisay City", postal_code: "6115", country: "PH" },
    ],
    [
      "de",
      "atelier-krall.at",
      "<p>Hauptbüro: 1070 Wien, Lindengasse 5-9</p>",
      { city: "Wien", postal_code: "1070", country: "AT" },
    ],
    [
      "de",
      "medienlabor-freund.at",
      "<address><ul><li>Mag. Anna Freund</li><li>4020 Linz</li><li>+43 680 555 01 34</li></ul></address>",
      { city: "Linz", postal_code: "4020", country: "AT" },
    ],
    [
      "en",
      "karoopumps.co.za",
      "<p>12 Long Street, Cape Town, 8001</p>",
      { city: "Cape Town", postal_code: "8001", country: "ZA" },
    ],
    [
      "en",
      "karoopumps.co.za",
      "<p>Unit 3, Kyalami Business Park, Midrand, Gauteng, 1684, South Africa</p>",
      { city: "Midrand", postal_code: "1684", country: "ZA" },
    ],
    [
      "pt-BR",
      "padariaipe.com.br",
      "<footer>Rua das Acácias, 120 - Centro - Joinville/SC - CEP 89201-100 - (47) 3455-0143</footer>",
      { city: "Joinville", postal_code: "89201-100", country: "BR" },
    ],
    [
      "pt-BR",
      "padariaipe.com.br",
      "<p>Av. Brasil, 1500, Sala 302<br>Bairro Centro<br>CEP: 35500-000<br>Divinópolis - MG</p>",
      { city: "Divinópolis", postal_code: "35500-000", country: "BR" },
    ],
    [
      "pt-BR",
      "padariaipe.com.br",
      "<p>Rua Sete de Setembro, 45 – Vila Nova, Campinas, São Paulo, 13010-000</p>",
      { city: "Campinas", postal_code: "13010-000", country: "BR" },
    ],
    [
      "pt-BR",
      "padariaipe.com.br",
      "<p>Rua Sete de Setembro, 45, Londrina (PR)</p>",
      { city: "Londrina", country: "BR" },
    ],
    [
      "pt-BR",
      "padariaipe.com.br",
      "<p>Rua Bahia, 45 - Jardim América<br>Ribeirão Preto, SP, 14020-000</p>",
      { city: "Ribeirão Preto", postal_code: "14020-000" },
    ],
    [
      "pt-PT",
      "quintadosarcos.pt",
      "<p>Rua do Alecrim, n.º 12, 1.º Dto<br>1200-018 Lisboa</p>",
      { city: "Lisboa", postal_code: "1200-018", country: "PT" },
    ],
    [
      "pt",
      "quintadosarcos.pt",
      "<p>Zona Industrial de Oliveira do Bairro, Lote 5, 3770-059 Oliveira do Bairro, Portugal</p>",
      { city: "Oliveira do Bairro", postal_code: "3770-059", country: "PT" },
    ],
    [
      "es",
      "talleresnoria.es",
      "<p>C/ Mayor, 14, 2º B, 28013 Madrid (España)</p>",
      { city: "Madrid", postal_code: "28013", country: "ES" },
    ],
    [
      "es",
      "talleresnoria.com",
      "<p>Polígono Industrial La Huertecilla, nave 7 - 18300 Loja (Granada)</p>",
      { city: "Loja", postal_code: "18300", country: "ES" },
    ],
    [
      "ca",
      "talleresnoria.cat",
      "<p>Carrer de Balmes, 24, 08007 Barcelona</p>",
      { city: "Barcelona", postal_code: "08007", country: "ES" },
    ],
    [
      "es",
      "talleresnoria.es",
      "<p>Avda. de la Constitución 5, 41001, Sevilla</p>",
      { city: "Sevilla", postal_code: "41001", country: "ES" },
    ],
    [
      "es-AR",
      "metalsur.com.ar",
      "<p>Av. San Martín 1450, Río Cuarto, Córdoba, Argentina (X5800)</p>",
      { city: "Río Cuarto", country: "AR" },
    ],
    [
      "es",
      "metalsur.com.ar",
      "<p>Ruta 9 Km 45, B1629 Pilar, Buenos Aires</p>",
      { city: "Pilar", country: "AR" },
    ],
    [
      "es",
      "metalsur.com.ar",
      "<p>Av. Corrientes 1234, Ciudad Autónoma de Buenos Aires</p>",
      { city: "Ciudad Autónoma de Buenos Aires", country: "AR" },
    ],
    [
      "es-MX",
      "cafetierra.mx",
      "<p>Av. Insurgentes Sur 1234, Col. Del Valle, C.P. 03100, Ciudad de México, CDMX</p>",
      { city: "Ciudad de México", postal_code: "03100", country: "MX" },
    ],
    [
      "es",
      "cafetierra.com.mx",
      "<p>Calle Hidalgo #45, Col. Centro, 44100 Guadalajara, Jal.</p>",
      { city: "Guadalajara", postal_code: "44100", country: "MX" },
    ],
    [
      "es",
      "cafetierra.com.mx",
      "<p>Blvd. Atlixco 1200, San José Mayorazgo, Puebla, Pue. C.P. 72450</p>",
      { city: "Puebla", postal_code: "72450", country: "MX" },
    ],
    [
      "es-CO",
      "flordecafe.com.co",
      "<p>Carrera 43A # 1-50, Medellín, Antioquia, Colombia</p>",
      { city: "Medellín", country: "CO" },
    ],
    [
      "es",
      "flordecafe.co",
      "<p>Calle 72 No. 10-34 Oficina 201 Bogotá D.C.</p>",
      { city: "Bogotá", country: "CO" },
    ],
    [
      "es-CL",
      "vinasur.cl",
      "<p>Av. Providencia 1208, of. 301, Providencia, Santiago, Chile</p>",
      { city: "Santiago", country: "CL" },
    ],
    [
      "es",
      "vinasur.cl",
      "<p>Los Carrera 450, Concepción, Región del Biobío</p>",
      { city: "Concepción", country: "CL" },
    ],
    [
      "it",
      "officinerossi.it",
      "<p>Via Giuseppe Garibaldi, 12 - 36100 Vicenza (VI)</p>",
      { city: "Vicenza", postal_code: "36100", country: "IT" },
    ],
    [
      "it",
      "officinerossi.com",
      "<p>Via Roma 5, 10121 Torino TO, Italia</p>",
      { city: "Torino", postal_code: "10121", country: "IT" },
    ],
    [
      "it",
      "officinerossi.it",
      "<p>Sede legale: Viale Europa, 22 – 20093 Cologno Monzese – Milano</p>",
      { city: "Cologno Monzese", postal_code: "20093", country: "IT" },
    ],
    [
      "it",
      "officinerossi.it",
      "<p>Piazza del Popolo 3, Ascoli Piceno (AP) 63100</p>",
      { city: "Ascoli Piceno", postal_code: "63100", country: "IT" },
    ],
    [
      "it",
      "officinerossi.it",
      "<p>Via dei Mille, 8<br>50131 Firenze</p>",
      { city: "Firenze", postal_code: "50131", country: "IT" },
    ],
    [
      "fr",
      "menuiserie-durand.fr",
      "<p>14 bis, rue de la République - 69002 LYON</p>",
      { city: "Lyon", postal_code: "69002", country: "FR" },
    ],
    [
      "fr",
      "menuiserie-durand.fr",
      "<p>ZA des Quatre Chemins, BP 45, 85504 Les Herbiers Cedex</p>",
      { city: "Les Herbiers", postal_code: "85504", country: "FR" },
    ],
    [
      "fr",
      "menuiserie-durand.com",
      "<p>3 place du Marché<br>F-67000 Strasbourg</p>",
      { city: "Strasbourg", postal_code: "67000", country: "FR" },
    ],
    [
      "nl",
      "drukkerijvos.be",
      "<p>Kerkstraat 12, 9000 Gent</p>",
      { city: "Gent", postal_code: "9000", country: "BE" },
    ],
    [
      "fr",
      "imprimerievos.be",
      "<p>Chaussée de Louvain 120, 1210 Bruxelles</p>",
      { city: "Bruxelles", postal_code: "1210", country: "BE" },
    ],
    [
      "de",
      "schreinerei-ammann.ch",
      "<p>Dorfstrasse 8<br>CH-8706 Meilen</p>",
      { city: "Meilen", postal_code: "8706", country: "CH" },
    ],
    [
      "fr",
      "atelier-ammann.ch",
      "<p>Rue du Rhône 14, 1204 Genève</p>",
      { city: "Genève", postal_code: "1204", country: "CH" },
    ],
    [
      "de",
      "baeckerei-huber.at",
      "<p>Mariahilfer Straße 45, 1060 Wien</p>",
      { city: "Wien", postal_code: "1060", country: "AT" },
    ],
    [
      "de",
      "baeckerei-huber.de",
      "<p>Hauptstr. 12a · 79098 Freiburg im Breisgau</p>",
      { city: "Freiburg im Breisgau", postal_code: "79098", country: "DE" },
    ],
    [
      "de",
      "baeckerei-huber.de",
      "<p>Am Alten Markt 3<br>D-14467 Potsdam</p>",
      { city: "Potsdam", postal_code: "14467", country: "DE" },
    ],
    [
      "de",
      "baeckerei-huber.de",
      "<p>Industriepark 5, 85051 Ingolstadt / Donau</p>",
      { city: "Ingolstadt", postal_code: "85051" },
    ],
    [
      "nl",
      "bakkerijvanbeek.nl",
      "<p>Oude Gracht 12<br>3511 AA Utrecht</p>",
      { city: "Utrecht", postal_code: "3511 AA", country: "NL" },
    ],
    [
      "nl",
      "bakkerijvanbeek.nl",
      "<p>Postbus 45, 5201 AA 's-Hertogenbosch</p>",
      { city: "'s-Hertogenbosch", postal_code: "5201 AA" },
    ],
    [
      "nl",
      "bakkerijvanbeek.nl",
      "<p>Havenweg 3, 3812PD AMERSFOORT</p>",
      { city: "Amersfoort", postal_code: "3812PD" },
    ],
    [
      "fr",
      "batirplus.ci",
      "<p>Cocody Angré 7e tranche, Abidjan, Côte d'Ivoire</p>",
      { city: "Abidjan", country: "CI" },
    ],
    [
      "fr",
      "batirplus.sn",
      "<p>Rue 12 x Corniche, Médina, Dakar - Sénégal</p>",
      { city: "Dakar", country: "SN" },
    ],
    [
      "fr",
      "batirplus.com",
      "<p>BP 4512 Libreville, Gabon</p>",
      { city: "Libreville", country: "GA" },
    ],
    [
      "fr",
      "batirplus.com",
      "<p>Quartier Bonapriso, BP 1234 Douala – Cameroun</p>",
      { city: "Douala", country: "CM" },
    ],
    [
      "en",
      "lagosfoods.com.ng",
      "<p>12 Admiralty Way, Lekki Phase 1, Lagos, Nigeria</p>",
      { city: "Lagos", country: "NG" },
    ],
    [
      "en",
      "bluespruce.com",
      "<p>1420 E. Main St., Ste. 200 | St. Paul, MN 55101 | (651) 555-0143</p>",
      { city: "St. Paul", postal_code: "55101", country: "US" },
    ],
    [
      "en",
      "bluespruce.com",
      "<div>P.O. Box 45<br>Coeur d'Alene, Idaho 83814</div>",
      { city: "Coeur d'Alene", postal_code: "83814" },
    ],
    [
      "en",
      "bluespruce.com",
      "<div>500 Fifth Avenue<br>New York<br>NY 10110<br>USA</div>",
      { city: "New York", postal_code: "10110", country: "US" },
    ],
    [
      "en",
      "bluespruce.com",
      "<div>500 N Lake Shore Dr<br>Chicago, IL</div>",
      { city: "Chicago", country: "US" },
    ],
    [
      "en",
      "bluespruce.com",
      "<div>22 W Elm St, Winston-Salem, N.C. 27101</div>",
      { city: "Winston-Salem", postal_code: "27101" },
    ],
    [
      "en",
      "bluespruce.com",
      "<div>22 W Elm St, BOULDER, CO, 80302</div>",
      { city: "Boulder", postal_code: "80302" },
    ],
    [
      "da",
      "nordlys.dk",
      "<p>Vestergade 12, 8000 Aarhus C</p>",
      { city: "Aarhus C", postal_code: "8000", country: "DK" },
    ],
    [
      "no",
      "nordlys.no",
      "<p>Storgata 5, 0155 Oslo</p>",
      { city: "Oslo", postal_code: "0155", country: "NO" },
    ],
    [
      "pl",
      "szkolakrok.pl",
      "<p>ul. Długa 12, 31-147 Kraków</p><p>tel. 12 555 01 43</p>",
      { city: "Kraków", postal_code: "31-147", country: "PL" },
    ],
    [
      "en",
      "harbourfoods.com.sg",
      "<p>10 Anson Road, #12-01 International Plaza, Singapore 079903</p>",
      { city: "Singapore", country: "SG" },
    ],
    [
      "en",
      "dunetours.ae",
      "<p>Office 204, Al Quoz, Dubai, UAE</p>",
      { city: "Dubai", country: "AE" },
    ],
  ] as [string, string, string, Record<string, string>][])(
    "in %s on %s is read from %s",
    (lang, host, body, want) => {
      const extraction = extract(documentOf(body, "", lang), { url: `https://${host}/` });
      for (const [field, value] of Object.entries(want))
        expect(valuesOf(extraction, field), field).toEqual([value]);
    },
  );

  it.each([
    [
      "years and numbers of things",
      "en",
      "kiwikilns.co.nz",
      "<p>12 High Street, Auckland 1011</p><p>Winner, Craft Awards 2019</p><p>Established Wellington 1987</p><p>Join us at 7 Queen Street in March 2024</p>",
      ["Auckland"],
    ],
    [
      "models",
      "en",
      "karoopumps.co.za",
      "<p>Model KP, Series 2000</p><p>5 Main Road, Paarl, 7646</p><h3>Range Pro 3000</h3>",
      ["Paarl"],
    ],
    [
      "crowds and years",
      "nl",
      "drukkerijvos.be",
      "<p>Kerkstraat 12, 9000 Gent</p><p>In 2015 Antwerpen</p><p>Meer dan 5000 Klanten</p>",
      ["Gent"],
    ],
    [
      "cities of customers and projects",
      "en",
      "bluespruce.com",
      "<p>We have built cabins for customers in London, UK and in Dubai, UAE.</p><ul><li>Villa Rossa, Rome, Italy</li><li>Tower One, Tokyo, Japan</li></ul><p>22 W Elm St, Boulder, CO 80302</p>",
      ["Boulder"],
    ],
    [
      "towns of deliveries and fairs",
      "it",
      "officinerossi.it",
      "<p>Via Roma 5, 36100 Vicenza (VI)</p><p>Consegniamo a Milano (MI) e Torino (TO)</p>",
      ["Vicenza"],
    ],
    [
      "areas that are covered",
      "en",
      "larch-joinery.co.uk",
      "<p>Covering Kent<br>SE1 7AB to TN30 9XY</p>",
      [],
    ],
    [
      "degrees",
      "en",
      "oakskin.com",
      "<h3>Irene Castle, M.D.</h3><p>5 Oak St, Boulder, CO 80302</p>",
      ["Boulder"],
    ],
    [
      "two known towns of one line",
      "fr",
      "batirplus.com",
      "<p>Tél 077 55 01 43, Akanda, Libreville Estuaire, Gabon</p>",
      [],
    ],
  ])("is not made of %s", (_, lang, host, body, cities) => {
    expect(values(body, "city", host, lang)).toEqual(cities);
  });

  it("over several lines quotes each part where it stands", () => {
    const { facts } = extract(
      documentOf("<p>Larch Joinery<br>The Old Mill<br>Stroud<br>GL5 2QF</p>"),
      { url: "https://larch-joinery.co.uk/" },
    );
    const quotes = facts
      .filter(({ field }) => field === "city" || field === "postal_code")
      .map(({ value, quote }) => [value, quote]);
    expect(quotes).toEqual([
      ["Stroud", "Stroud"],
      ["GL5 2QF", "GL5 2QF"],
    ]);
  });
});
