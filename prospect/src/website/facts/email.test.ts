import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const emails = (body: string, host = "wrenfield-stoves.com", head = "", lang = "en") =>
  [...valuesOf(extract(documentOf(body, head, lang), { url: `https://${host}/` }), "email")].sort();

const title = "<title>Wrenfield Stoves</title>";
const house =
  '<footer>Wrenfield Stoves Ltd <a href="mailto:info@wrenfield-stoves.com">Mail</a></footer>';

describe("a mailbox of the house", () => {
  it.each([
    [
      "stands behind a link to another one",
      '<main><h2>Contact</h2><p>E-mail: <a href="mailto:info@wrenfield-stoves.com">wrenfield@t-online.de</a></p></main>',
      ["info@wrenfield-stoves.com", "wrenfield@t-online.de"],
    ],
    [
      "bears the house's name at a provider that no list knows",
      `<main><p>wrenfield-stoves@villagenet.example.net</p></main>${house}`,
      ["info@wrenfield-stoves.com", "wrenfield-stoves@villagenet.example.net"],
    ],
    [
      "is where its form is sent",
      '<form action="https://formsubmit.co/wrenfield.stoves@gmail.com" method="post"><input></form>',
      ["wrenfield.stoves@gmail.com"],
    ],
    [
      "is where its form is sent without a server",
      '<form method=post action="mailto:shop@wrenfield-stoves.com?subject=Hi"><input></form>',
      ["shop@wrenfield-stoves.com"],
    ],
    [
      "joins two words by an ampersand",
      "<p>Parts: r&amp;d@wrenfield-stoves.com</p>",
      ["r&d@wrenfield-stoves.com"],
    ],
    [
      "joins two words in a link whose label runs into it",
      '<p><a href="mailto:parts&amp;spares@wrenfield-stoves.com"><b>Orders</b>parts&amp;spares@wrenfield-stoves.com</a></p>',
      ["parts&spares@wrenfield-stoves.com"],
    ],
  ])("%s", (_, body, want) => {
    expect(emails(body, "wrenfield-stoves.com", title)).toEqual(want);
  });

  it("has a second domain that shares the proper word of its name", () => {
    const body =
      '<h1>Centre Aubrac</h1><ul><li><a href="mailto:info@centreaubrac.fr">info@centreaubrac.fr</a></li><li><a href="mailto:info@dentaireaubrac.fr">info@dentaireaubrac.fr</a></li></ul>';
    expect(emails(body, "centreaubrac.fr", "<title>Centre Aubrac</title>", "fr")).toEqual([
      "info@centreaubrac.fr",
      "info@dentaireaubrac.fr",
    ]);
  });
});

describe("a mailbox of others", () => {
  it.each([
    [
      "shares a word that the page writes in small letters",
      '<h1>Aubrac Consulting</h1><p>Our consulting is free. <a href="mailto:a@aubracconsulting.com">a@aubracconsulting.com</a> <a href="mailto:b@northconsulting.com">b@northconsulting.com</a></p>',
      "aubracconsulting.com",
      "Aubrac Consulting",
      ["a@aubracconsulting.com"],
    ],
    [
      "has a form's sample text",
      '<form action="/send"><input placeholder="formsubmit.co/you@yourdomain.com"></form>',
      "wrenfield-stoves.com",
      "Wrenfield Stoves",
      [],
    ],
    [
      "is of another house although a link of the house stands beside it",
      `<p>Timber: <a href="mailto:info@oak-timber.com">info@oak-timber.com</a></p>${house}`,
      "wrenfield-stoves.com",
      "Wrenfield Stoves",
      ["info@wrenfield-stoves.com"],
    ],
  ])("%s", (_, body, host, name, want) => {
    expect(emails(body, host, `<title>${name}</title>`)).toEqual(want);
  });

  it("keeps two mailboxes apart that end alike", () => {
    expect(
      emails(
        '<p><a href="mailto:info@wrenfield-stoves.com">info</a> or shop-info@wrenfield-stoves.com</p>',
      ),
    ).toEqual(["info@wrenfield-stoves.com", "shop-info@wrenfield-stoves.com"]);
  });
});

describe("a second domain that is the first one's end", () => {
  const mails = (host: string, other: string) =>
    emails(
      `<p><a href="mailto:info@${host}">Write</a> <a href="mailto:info@${other}">or here</a></p>`,
      host,
    );

  it("is the house's own where it is long", () => {
    expect(mails("residence-wrenfield.com", "wrenfield.com")).toEqual([
      "info@residence-wrenfield.com",
      "info@wrenfield.com",
    ]);
  });

  it("is another's where it is a word that many bear", () => {
    expect(mails("alpine-stoves.com", "stoves.com")).toEqual(["info@alpine-stoves.com"]);
  });
});

describe("a mailbox with a space in it", () => {
  const kept = "stove.alder@kirkmail.example.net";
  it.each([
    [
      "behind a dot, which the site prints whole elsewhere",
      `<h2>Contact</h2><p>${kept}</p><p>Write to stove. alder@kirkmail.example.net</p>`,
      [kept],
    ],
    [
      "behind a dot and a label",
      "<h2>Contact</h2><p>E-Mail: stove. alder@kirkmail.example.net</p>",
      [kept],
    ],
    ["before its sign", "<p>E-Mail: info @wrenfield-stoves.com</p>", ["info@wrenfield-stoves.com"]],
    ["around its sign", "<p>Mail: info @ wrenfield-stoves.com</p>", ["info@wrenfield-stoves.com"]],
  ])("%s", (_, body, want) => {
    expect(emails(body, "wrenfield-stoves.com", "<title>Wrenfield Stoves</title>")).toEqual(want);
  });

  it.each([
    [
      "is none behind the end of a sentence",
      "<p>Ask our team. info@wrenfield-stoves.com</p>",
      ["info@wrenfield-stoves.com"],
    ],
    ["is none in a sentence that names an account", "<p>Meet us @wrenfield-stoves.com</p>", []],
  ])("%s", (_, body, want) => {
    expect(emails(body)).toEqual(want);
  });
});

describe("a sample", () => {
  it.each([
    "k@x.be",
    "xx@xx.com",
    "info@tudominio.com",
    "kontakt@musterfirma.de",
    "contact@exemple.fr",
    "nome.cognome@alder.it",
    "stove-kit@3.7.1.min",
    "kestrel@2x.webp",
  ])("is no mailbox: %s", (text) => {
    expect(emails(`<p>${text}</p>`, "wrenfield-stoves.com")).toEqual([]);
  });

  it.each(["x@wrenfield-stoves.com", "info@exemplar-stoves.com", "jo@musterhaus-alder.de"])(
    "is none that a house may have: %s",
    (text) => {
      expect(emails(`<p>${text}</p>`, text.slice(text.indexOf("@") + 1))).toEqual([text]);
    },
  );
});

describe("a mailbox beside a credit", () => {
  const credit = (words: string) =>
    `<footer>${words} — <a href="mailto:jo.finch@live.com">jo.finch@live.com</a></footer>${house}`;
  it("is the web designer's, in its link as well", () => {
    expect(emails(credit("Sito web creato da Jo Finch"))).toEqual(["info@wrenfield-stoves.com"]);
  });
  it("is the house's where nobody is credited", () => {
    expect(emails(credit("Questions? Jo Finch"))).toContain("jo.finch@live.com");
  });
});

describe("words around a mailbox", () => {
  it.each([
    ["say that it is an example", "<p>Your address (e.g. jo.finch@gmail.com)</p>", []],
    ["name who made the pages", "<p>Technische Umsetzung: finch@gmail.com</p>", []],
    [
      "open a letter",
      '<p><a href="https://mail.google.com/mail/?view=cm&to=info@wrenfield-stoves.com">Write</a></p>',
      ["info@wrenfield-stoves.com"],
    ],
    ["are no part of it", "<p>www.info@wrenfield-stoves.com</p>", ["info@wrenfield-stoves.com"]],
    ["are a sentence", "<p>For bigger orders: wrenfield@gmail.com</p>", ["wrenfield@gmail.com"]],
  ])("%s", (_, body, want) => {
    expect(emails(body)).toEqual(want);
  });
});
