import { expect, it } from "vitest";
import { documentOf, extract } from "../../testing/page.ts";

const url = "https://kestrel-studio.example/";
const namesOn = (body: string) =>
  extract(documentOf(body, "<title>Kestrel Studio</title>"), { url, baseUrl: url })
    .facts.filter(({ field }) => field === "person")
    .map(({ value }) => (value as { name: string }).name);

it.each([
  "<footer><address>Anna Lenz t/a Kestrel Studio, 5 Quay Street, Alder</address></footer>",
  "<p>Anna Lenz trading as Kestrel Studio</p>",
  "<h2>Anna Lenz Physiotherapist</h2><p>Appointments daily.</p>",
  "<h2>Anna Lenz Osteopata</h2><p>Su appuntamento.</p>",
  "<div>Anna Lenz</div><div>FMAAT AATQB</div><div>She began in the trade at eighteen, and has kept books for small houses since she left the city.</div>",
  "<div>Anna Lenz 35 Years Experience – 15 on flat roofs</div>",
])("who stands beside such words is somebody of the house: %s", (body) => {
  expect(namesOn(`<h1>Kestrel Studio</h1>${body}`)).toEqual(["Anna Lenz"]);
});

it.each([
  "<p>since 2005 notary in Dale as successor to Anna Lenz</p>",
  "<p>Seit 2005 Notar in Dale als Amtsnachfolger von Notarin Anna Lenz</p>",
  "<p>In 2019 we bought the shop from Anna Lenz, manager of Alder Yard.</p>",
  "<p>Haulers and dispatchers, your road begins with us.</p><a href='/apply'>Apply Now</a>",
  "<ul><li>Continuous Improvement: monitor outcomes, and reduce what fails.</li></ul>",
  "<p>Baumeister Anna Lenz GmbH</p>",
  "<h2>Starke Partner</h2><p>Malermeisterin Anna Lenz</p><p>Tel.: 05262 55575</p>",
  "<p>See the caves created by Kestrel Lake.</p>",
  "<p>Anna Lenz 35 years old from Dale</p>",
  "<div>Anna Lenz</div><div>NEW YORK</div><p>She came to see us twice and wrote that everything was as it should be, and more.</p>",
])("and who stands beside these is not: %s", (body) => {
  expect(namesOn(`<h1>Kestrel Studio</h1>${body}`)).toEqual([]);
});
