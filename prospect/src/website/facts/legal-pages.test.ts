import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const values = (
  body: string,
  field: string,
  { url = "https://acme-pumps.com/", lang = "en", head = "" } = {},
) => valuesOf(extract(documentOf(body, head, lang), { url }), field);

describe("an address of another domain on a legal page", () => {
  it("is the operator's where the house has none of its own", () => {
    const body =
      "<h1>Impressum</h1><p>Telefon: +49 931 5550134</p><p>E-Mail: info@acht-glocken.de</p><p>Acht Glocken GmbH<br>Untere Gasse 3<br>97199 Ochsenfurt</p>";
    const url = "https://www.kunsttage-spessart.de/impressum.html";
    expect(values(body, "email", { lang: "de", url })).toEqual(["info@acht-glocken.de"]);
  });

  it("is nobody's under the heading of the hosting company, however far below", () => {
    const body =
      "<h2>Éditeur du site</h2><p>Atelier Sablon<br>5 rue Neuve<br>17340 Marenne<br>Téléphone : 0762555013</p><h2>Hébergement :</h2><p>Le site est hébergé par :</p><address>vitrinepro.fr (InfoMarais)<br>9 quai du Port<br>17340 Marenne</address><p>Joindre :</p><p>Email : infomarais17@gmail.com</p><h2>Activité</h2><p>Plomberie, chauffage : sablon.plomberie@gmail.com</p>";
    const url = "https://www.atelier-sablon.fr/mentions-legales.html";
    expect(values(body, "email", { lang: "fr", url })).toEqual(["sablon.plomberie@gmail.com"]);
  });
});
