import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

const list = (heading: string) =>
  `<h2>${heading}</h2><ul><li>Anna Lenz</li><li>Paul Orth</li></ul>`;
const both = ["Anna Lenz", "Paul Orth"];

describe("a heading of people", () => {
  it.each([
    ["en", "Meet the makers"],
    ["en", "Who’s who"],
    ["en", "The people behind Kestrel House"],
    ["en", "Meet the Kestrel House team"],
    ["en", "Our team of experts"],
    ["en", "Staff directory"],
    ["de", "Das Team stellt sich vor"],
    ["de", "Die Menschen hinter Kestrel House"],
    ["de", "Wer macht was?"],
    ["fr", "Qui fait quoi ?"],
    ["fr", "L’équipe pluridisciplinaire"],
    ["es", "Nuestro equipo humano"],
    ["pt", "Quem faz acontecer"],
    ["pt", "Conheça nossos profissionais"],
    ["it", "Il nostro staff"],
    ["it", "Chi siamo"],
    ["nl", "De mensen achter Kestrel House"],
    ["nl", "Wie is wie"],
  ])("announces them, %s: %s", (lang, heading) => {
    expect(namesOf(list(heading), lang, "/")).toEqual(both);
  });

  it.each(["Behind the scenes", "Meet our sponsors", "Where we are", "Quem faz o quê aqui"])(
    "is another: %s",
    (heading) => {
      expect(namesOf(`<h2>${heading}</h2><ul><li>Victoria Falls</li></ul>`, "en", "/")).toEqual([]);
    },
  );

  it("says who they are only above several", () => {
    expect(namesOf("<h2>Who we are</h2><p>Victoria Falls</p>", "en", "/")).toEqual([]);
  });
});

describe("who signs what a house says", () => {
  it.each([
    ["en", "Warm regards,<br>Anna Lenz"],
    ["de", "Herzlichst<br>Ihre Anna Lenz und Team"],
    ["fr", "À très bientôt,<br>Anna Lenz"],
    ["es", "Un saludo,<br>Anna Lenz"],
    ["pt", "Um abraço,<br>Anna Lenz"],
    ["it", "A presto,<br>Anna Lenz"],
    ["nl", "Met vriendelijke groet,<br>Anna Lenz"],
  ])("is of it, %s: %s", (lang, body) => {
    expect(namesOf(`<p>${body}</p>`, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["/guestbook", "<p>Warm regards,<br>Anna Lenz</p>"],
    ["/", "<h2>Guest book</h2><p>Warm regards,<br>Anna Lenz</p>"],
    ["/", "<p>Great stay, will be back!</p><p>Anna Lenz</p>"],
    ["/", "<p>Ihre Victoria Apotheke</p>"],
  ])("is a guest on %s: %s", (path, body) => {
    expect(namesOf(body, "en", path)).toEqual([]);
  });
});

describe("who stands behind a house", () => {
  it.each([
    ["en", "The face behind Kestrel House is Anna Lenz."],
    ["en", "Anna Lenz is the woman behind Kestrel House."],
    ["de", "Hinter Kestrel House steht Anna Lenz."],
    ["nl", "Achter Kestrel House schuilt Anna Lenz."],
    ["fr", "Derrière Kestrel House se cache Anna Lenz."],
    ["es", "Detrás de Kestrel House está Anna Lenz."],
    ["pt", "Por trás da Kestrel House está Anna Lenz."],
    ["it", "Dietro Kestrel House c’è Anna Lenz."],
    ["de", "Kestrel House ist ein Projekt von Anna Lenz."],
    ["fr", "Kestrel House est un projet porté par Anna Lenz."],
    ["it", "Kestrel House è un progetto di Anna Lenz."],
    ["nl", "Kestrel House is een initiatief van Anna Lenz."],
    ["en", "Anna Lenz has been the owner of the house since 2004."],
    ["de", "Seit 2004 ist Anna Lenz Inhaberin des Hauses."],
    ["nl", "Sinds 2004 is Anna Lenz de eigenaar van de zaak."],
    ["fr", "Depuis 2004, Anna Lenz est à la tête de l’entreprise."],
    ["es", "Desde 2004, Anna Lenz está al frente de la empresa."],
    ["pt", "Desde 2004 Anna Lenz está à frente da empresa."],
    ["it", "Dal 2004 Anna Lenz è alla guida dell’azienda."],
    ["en", "Under the leadership of Anna Lenz, the firm has grown."],
    ["de", "Unter der Leitung von Anna Lenz wächst der Betrieb."],
    ["fr", "Sous la direction d’Anna Lenz, la maison grandit."],
    ["es", "Bajo la dirección de Anna Lenz la empresa crece."],
  ])("is named, %s: %s", (lang, text) => {
    expect(namesOf(`<p>${text}</p>`, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    "Behind the mill stands Victoria Tower.",
    "Heron Song is a project by Anna Lenz.",
    "A concert by Anna Lenz",
    "Under the leadership of Anna Lenz the mill was built in 1893.",
    "Behind the counter is Anna Lenz, a guest.",
  ])("is not: %s", (text) => {
    expect(namesOf(`<p>${text}</p>`, "en", "/")).toEqual([]);
  });
});

describe("a name with how its bearer is reached", () => {
  it.each([
    ["/contact", "<p>Anna Lenz – anna@kestrel-house.com</p>"],
    ["/contact", "<p>Bookings: Anna Lenz 555 010 2222</p>"],
    ["/", "<p>Chairman – Anna Lenz – 01234 567890</p>"],
    ["/", "<p>Anna Lenz | Broker/Owner | 555 010 2222</p>"],
    ["/", '<h3><a href="https://www.linkedin.com/in/anna-lenz-1">Anna Lenz</a></h3>'],
    ["/", "<table><tr><td>Sales</td><td>Anna Lenz</td><td>ext. 12</td></tr></table>"],
    ["/", "<p>Anna Lenz (OAB/SP 123.456)</p>"],
    ["/", "<h4>Anna Lenz</h4><p>CRP 06/12345</p>"],
    ["/", "<footer><p>Dir. Técnica: Dra. Anna Lenz CRM/SP 12345</p></footer>"],
    ["/", "<footer><p>Kestrel House – Anna Lenz – Hofweg 1 – 12345 Dal</p></footer>"],
    ["/", "<p>Prop: Anna Lenz</p>"],
    ["/legal", "<p>Titolare del trattamento: Anna Lenz, Via Nuova 5</p>"],
    ["/legal", "<p>Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV: Anna Lenz</p>"],
    ["/legal", "<p>Éditeur du site : Anna Lenz</p>"],
    ["/legal", "<p>Titular de la web: Anna Lenz · NIF 00000000A</p>"],
  ])("on %s: %s", (path, body) => {
    expect(namesOf(body, "en", path)).toEqual(["Anna Lenz"]);
  });

  it.each([
    ["/contact", "<h2>Contact</h2><p>Ann Arbor</p><p>555 010 2222</p>"],
    ["/contact", "<p>Charlotte Square 555 010 2222</p>"],
    ["/contact", "<p>Website: Anna Lenz</p>"],
    ["/", "<p>Florence Nightingale Day: 555 010 2222</p>"],
    ["/", "<footer><p>Kestrel House – Victoria Square – Dale – 555 010 2222</p></footer>"],
    ["/", '<p><a href="https://www.linkedin.com/company/victoria-falls">Victoria Falls</a></p>'],
  ])("is none on %s: %s", (path, body) => {
    expect(namesOf(body, "en", path)).toEqual([]);
  });

  it("and a couple before what both are", () => {
    expect(namesOf("<p>Anna &amp; Paul Lenz, owners</p>")).toEqual(["Anna Lenz", "Paul Lenz"]);
    expect(namesOf("<p>Titolari: Anna e Paul Lenz</p>", "it")).toEqual(["Anna Lenz", "Paul Lenz"]);
    expect(namesOf("<p>Anna &amp; Paul Lenz, guests</p>")).toEqual([]);
  });
});
