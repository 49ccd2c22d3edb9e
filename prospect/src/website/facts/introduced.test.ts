import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const url = "https://kestrelgates.example/";
const own =
  "<footer><p>Kestrel Gates, 5 Quay Street, Springfield, IL 62701</p><p>Tel. 217 555 0142</p></footer>";
const read = (body: string, lang = "en") => {
  const facts = extract(
    documentOf(`<h1>Kestrel Gates</h1>${body}${own}`, `<title>Kestrel Gates</title>`, lang),
    { url, baseUrl: url },
  );
  return {
    phones: valuesOf(facts, "phone"),
    cities: valuesOf(facts, "city"),
    emails: valuesOf(facts, "email"),
  };
};
const alone = { phones: ["+12175550142"], cities: ["Springfield"], emails: [] };

describe("what a page says of others", () => {
  it.each([
    "Printed by: Alder Press, 9 Mill Road, Dayton, OH 45402, 937 555 0187, hello@alderpress.example",
    "Auslieferung Deutschland: Alder Noten KG, 9 Mill Road, Dayton, OH 45402, Tel. 937 555 0187",
    "Impression : Imprimerie Alder (Dayton, 937 555 0187). Drone : Lenz.",
    "In den Ferien vertritt uns Frau Lenz (Dayton, 937 555 0187).",
    "Bij onze collega Alder Hekken, 9 Mill Road, Dayton, OH 45402, tel. 937 555 0187.",
    "Our gates are also available from Alder Yard, 9 Mill Road, Dayton, OH 45402, 937 555 0187",
    "We are a proud sponsor of the Alder Guild, 9 Mill Road, Dayton, OH 45402, 937 555 0187.",
    "Complaints that we could not settle: Alder Board, 9 Mill Road, Dayton, OH 45402, 937 555 0187.",
    "Puede acudir al ABCD: 9 Mill Road, Dayton, OH 45402; tel. 937 555 0187.",
    "No repairs, sorry. Send it to Alder Iron Works in Dayton, 937-555-0187.",
    "Linings are not our trade. For those try Orth and Lenz, Dayton (937 555 0187).",
    "© 2018 Realizada por Alder Diseño. Todos los derechos reservados. Contacto: 937 555 0187.",
    "Permit lost? That’s Alder County Hall, 937 555 0187, not us.",
  ])("is theirs: %s", (sentence) => {
    expect(read(`<p>${sentence}</p>`)).toEqual(alone);
  });

  it.each([
    "Folks we like",
    "Where to buy",
    "Stockists",
    "Clínicas parceiras",
    "Kooperationspartner",
    "Starke Partner",
    "Our trusted partners",
    "Nos partenaires",
    "Afhaalpunt België",
    "También venden nuestras puertas",
  ])("and what stands under %s", (heading) => {
    const body = `<h2>${heading}</h2><p>Alder Yard – 9 Mill Road, Dayton, OH 45402, 937 555 0187</p><h2>Hours</h2><p>Daily.</p>`;
    expect(read(body)).toEqual(alone);
  });

  it("is the house's where it only names them", () => {
    const body =
      "<p>We work closely with builders.</p><h2>Contact</h2><p>9 Mill Road, Dayton, OH 45402</p><p>937 555 0187</p>";
    const { phones, cities } = read(body);
    expect(phones).toContain("+19375550187");
    expect(cities).toContain("Dayton");
  });

  it("names who praised it, and where from", () => {
    const said =
      "<p>They hung our gate in a single morning.</p><div>Ann Voss</div><div>Dayton, OH</div>";
    expect(read(`${said}${said.replace("Ann", "Paul")}`).cities).toEqual(["Springfield"]);
  });
});
