import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const cities = (host: string, lang: string, body: string) =>
  valuesOf(extract(documentOf(body, "", lang), { url: `https://${host}/` }), "city");

describe("a town", () => {
  it.each([
    [
      "beside a pin",
      "lilas-pompes.nl",
      "nl",
      "<footer><p>📍 Amersfoort</p></footer>",
      "Amersfoort",
    ],
    [
      "beside a copyright sign",
      "lilas-pompes.nl",
      "nl",
      "<footer><p>© 2025 Lilas · Amsterdam</p></footer>",
      "Amsterdam",
    ],
    [
      "in a map's address",
      "lilas-pumps.com",
      "en",
      "<a href='https://maps.google.com/?q=12+Elm+St,+Boulder,+CO+80302'>Directions</a>",
      "Boulder",
    ],
    [
      "in a map's frame",
      "lilas-pompe.it",
      "it",
      "<iframe src='https://www.google.com/maps?q=Via%20Roma%205,%2036100%20Vicenza&output=embed'></iframe>",
      "Vicenza",
    ],
    [
      "between bars",
      "lilas-pompen.nl",
      "nl",
      "<footer><p>Dorpsstraat 5 | 3621 AB | Breukelen</p></footer>",
      "Breukelen",
    ],
    [
      "between dots",
      "lilas-pompes.fr",
      "fr",
      "<footer><p>12 rue des Lilas • 69002 • Lyon</p></footer>",
      "Lyon",
    ],
    [
      "and its state between bars",
      "lilas-bombas.com.br",
      "pt-BR",
      "<p>Rua das Flores, 10 | Centro | Itaverinha | MG</p>",
      "Itaverinha",
    ],
    [
      "and its county between bars",
      "lilas-pumps.co.uk",
      "en",
      "<p>5 Mill Lane | Wrabford | Essex | CO9 9ZZ</p>",
      "Wrabford",
    ],
    [
      "before its code in Dutch",
      "lilas-pompen.nl",
      "nl",
      "<footer><p>Dorpsstraat 5, Breukelen, 3621 AB</p></footer>",
      "Breukelen",
    ],
    [
      "before its code in Spanish",
      "lilas-bombas.es",
      "es",
      "<p>Calle Mayor 5, Madrid 28013</p>",
      "Madrid",
    ],
    [
      "before its code in Portuguese",
      "lilas-bombas.pt",
      "pt",
      "<p>Rua do Sol 5, Braga 4700-001</p>",
      "Braga",
    ],
    [
      "with a district's number",
      "lilas-pumps.ie",
      "en",
      "<p>22 Baggot Street, Dublin 4</p>",
      "Dublin",
    ],
    [
      "with an arrondissement",
      "lilas-pompes.fr",
      "fr",
      "<p>12 rue des Lilas, Paris 11ème</p>",
      "Paris",
    ],
    [
      "with its department's number",
      "lilas-pompes.fr",
      "fr",
      "<p>Adresse : 12 rue des Lilas, Brissonne (33)</p>",
      "Brissonne",
    ],
    [
      "before a country within a country",
      "lilas-pumps.co.uk",
      "en",
      "<p>5 Mill Lane, Wrabford, Essex, England, CO9 9ZZ</p>",
      "Wrabford",
    ],
    [
      "before its district in India",
      "lilas-pumps.in",
      "en",
      "<p>12, Gandhi Road, Kothapur, Dist. Satara, Maharashtra - 415001</p>",
      "Kothapur",
    ],
    [
      "as a registered seat",
      "lilas-pumpen.de",
      "de",
      "<p>Die Lilas GmbH mit Sitz in Ravensburg verkauft Pumpen.</p>",
      "Ravensburg",
    ],
    [
      "as a registered seat in Dutch",
      "lilas-pompen.nl",
      "nl",
      "<p>Lilas BV, gevestigd te Amersfoort aan de Kerkstraat 12.</p>",
      "Amersfoort",
    ],
    [
      "after a box and a code of Kenya",
      "lilas-pumps.co.ke",
      "en",
      "<p>P.O. Box 4512-00100 Nairobi, Kenya</p>",
      "Nairobi",
    ],
  ])("is read %s", (_, host, lang, body, city) => {
    expect(cities(host, lang, body)).toEqual([city]);
  });

  it.each([
    [
      "two maps",
      "lilas-pumps.com",
      "en",
      "<a href='https://maps.google.com/?q=12+Elm+St,+Boulder,+CO+80302'>A</a><a href='https://maps.google.com/?q=9+Oak+St,+Denver,+CO+80014'>B</a>",
    ],
    [
      "a map of a name",
      "lilas-pumps.com",
      "en",
      "<a href='https://maps.google.com/?q=Lilas+Pumps'>Directions</a>",
    ],
    [
      "a menu between bars",
      "lilas-pumps.com",
      "en",
      "<footer><p>Home | About | Contact</p></footer>",
    ],
    [
      "a copyright without a place",
      "lilas-pompen.nl",
      "nl",
      "<footer><p>© 2025 Lilas · Alle rechten voorbehouden</p></footer>",
    ],
    [
      "two towns beside a pin",
      "lilas-pompen.nl",
      "nl",
      "<footer><p>📍 Amersfoort · Zeist</p></footer>",
    ],
    [
      "letters behind a number abroad",
      "lilas-pumps.com",
      "en",
      "<p>Listen to Radio Wave 1200 AM every day.</p>",
    ],
    [
      "a country's prefix",
      "lilas-pompes.fr",
      "fr",
      "<p>12 rue des Lilas, Standard (33) 1 45 55 01 43</p>",
    ],
    [
      "where partners sit",
      "lilas-pumpen.de",
      "de",
      "<p>Wir arbeiten für Unternehmen mit Sitz in Ravensburg.</p>",
    ],
  ])("is not made of %s", (_, host, lang, body) => {
    expect(cities(host, lang, body)).toEqual([]);
  });
});
