import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const phones = (body: string, lang: string, host: string) =>
  valuesOf(extract(documentOf(body, "", lang), { url: `https://${host}/` }), "phone");

describe("years", () => {
  it.each([
    "Copyright 2024-2026 © Alder",
    "Copyright 2024 – 2026 Alder",
    "(2019-2024)",
    "Projet 2019/2023",
    "© 2019 2024",
  ])("are no number where numbers have eight digits: %s", (text) => {
    expect(phones(`<p>${text}</p>`, "fr", "alder.lu")).toEqual([]);
  });

  it.each(["Tél. : 26 48 12 34", "T 26 48 12 34", "<a href='tel:26481234'>appel</a>"])(
    "beside them a number is read: %s",
    (text) => {
      expect(phones(`<p>${text}</p><p>Copyright 2024-2026</p>`, "fr", "alder.lu")).toEqual([
        "+35226481234",
      ]);
    },
  );
});

describe("numbers of registers, taxes, banks and licences", () => {
  it.each([
    ["it", "alder.it", "P.I. 12345678903"],
    ["it", "alder.it", "P. IVA 12345678903"],
    ["it", "alder.it", "C.F. e P.I. 12345678903"],
    ["it", "alder.it", "R.E.A. VI 0444171153"],
    ["it", "alder.it", "REA: TN - 0461991091"],
    ["pt", "alder.pt", "N.I.F. 210 234 567"],
    ["pt", "alder.pt", "NIPC n.º 213 234 567"],
    ["es", "alder.es", "C.I.F. 943 100 200"],
    ["es", "alder.pe", "R.U.C. N° 20512345678"],
    ["es", "alder.cl", "R.U.T.: 76.123.456-7"],
    ["pt-BR", "alder.com.br", "I.E. 11 3456-7890"],
    ["fr", "alder.fr", "N° TVA intracommunautaire : 0123456789"],
    ["fr", "alder.fr", "RPPS 0123456789"],
    ["nl", "alder.nl", "K.v.K.-nummer: 0201234567"],
    ["de", "alder.de", "St.-Nr. 0761/5550143"],
    ["de", "alder.de", "Steuernummer: 0761/5550143"],
    ["de", "alder.de", "Handwerksrollen-Nummer 0761 5550143"],
    ["en", "alder.com.au", "A.B.N. 02 5550 1234"],
    ["en", "alder.com", "License No. 212 555 0143"],
    ["en", "alder.com", "NPI: 212 555 0143"],
    ["en", "alder.co.uk", "Registered charity no. 01423 555 012"],
  ])("in %s on %s are none: %s", (lang, host, text) => {
    expect(phones(`<p>${text}</p>`, lang, host)).toEqual([]);
  });

  it.each([
    ["it", "alder.it", "P.I. 01234500243 - Tel. 0444 100200", "+390444100200"],
    ["en", "alder.com", "Licensed and insured 212-555-0143", "+12125550143"],
    ["en", "alder.com", "P. 212-555-0143", "+12125550143"],
    ["de", "alder.de", "Mobiltelefon: 0171 5550143", "+491715550143"],
    ["nl", "alder.nl", "Bel 020 555 0143", "+31205550143"],
  ])("in %s on %s hide no telephone: %s", (lang, host, text, number) => {
    expect(phones(`<p>${text}</p>`, lang, host)).toEqual([number]);
  });
});

describe("VAT numbers", () => {
  it.each([
    ["nl", "alder.be", "BE 0712 345 630"],
    ["de", "alder.at", "ATU 6621 2345"],
    ["fr", "alder.fr", "FR 32 012345674"],
    ["it", "alder.it", "IT 12345678903"],
    ["pt", "alder.pt", "PT 213 234 564"],
    ["nl", "alder.nl", "NL 020123456 B01"],
    ["de", "alder.ch", "CHE-044.123.456 MWST"],
  ])("in %s on %s are no telephones: %s", (lang, host, text) => {
    expect(phones(`<p>Alder</p><p>${text}</p>`, lang, host)).toEqual([]);
  });

  it.each([
    ["nl", "alder.be", "BE 0473 555 233", "+32473555233"],
    ["de", "alder.ch", "CH 044 123 45 67", "+41441234567"],
    ["nl", "alder.nl", "NL: 020 123 4567", "+31201234567"],
    ["pt", "alder.pt", "PT 213 234 567", "+351213234567"],
  ])(
    "leave the letters of a country before a telephone alone: %s %s %s",
    (lang, host, text, number) => {
      expect(phones(`<p>${text}</p>`, lang, host)).toEqual([number]);
    },
  );
});

describe("two numbers in a line", () => {
  it.each([
    ["(11) 3555-0143 (11) 9955-5012", ["+551135550143", "+5511999555012"]],
    ["11 3555-0143/ 3555-0144", ["+551135550143", "+551135550144"]],
    ["Tel.: (11) 3555-0143 e 3555-0144", ["+551135550143", "+551135550144"]],
    ["(11) 3555-0143 | 12345-678", ["+551135550143"]],
    ["(11) 3555-0143 | 3555-0144 | 3555-0145", ["+551135550143", "+551135550144", "+551135550145"]],
    // The end of an address is no label of the line below.
    ["Av. do Olmo 20 - São Freixo - Larópolis | PI</p><p>(89) 3555 0143", ["+558935550143"]],
  ])("%s", (text, numbers) => {
    expect(phones(`<p>${text}</p>`, "pt-BR", "alder.com.br")).toEqual(numbers);
  });

  it("share an area code only where they are alike", () => {
    expect(phones("<p>Tel. 0444 100200 / 100201</p>", "it", "alder.it")).toEqual([
      "+390444100200",
      "+390444100201",
    ]);
    expect(phones("<p>Tel. 0444 100200 / 2019</p>", "it", "alder.it")).toEqual(["+390444100200"]);
  });
});

it("two numbers with nothing between them but a space are two", () => {
  expect(
    phones("<p>Mill Lane, AB1 2CD 01223 555986 07911 123456</p>", "en", "alder.co.uk"),
  ).toEqual(["+441223555986", "+447911123456"]);
  expect(phones("<p>+91 99999 55501/9999955502 Mill Road</p>", "en", "alder.in").sort()).toEqual([
    "+919999955501",
    "+919999955502",
  ]);
});

it.each(["oder", "or", "und"])("a second number of the same area behind %s", (word) => {
  expect(phones(`<p>Telefon: 0871 55501 ${word} 55511</p>`, "de", "alder.de")).toEqual([
    "+4987155501",
    "+4987155511",
  ]);
});

describe("a number that is another body's", () => {
  it.each([
    ["en", "alder.org.uk", "Please call the National Alder Cruelty Helpline on 01223 555 986."],
    ["en", "alder.org.uk", "In a crisis contact the police on 01223 555 986."],
    ["en", "alder.org.uk", "Samaritans: 01223 555 986"],
    ["de", "alder.de", "Rufen Sie die Polizei unter 0761 555143."],
    ["pt-BR", "alder.com.br", "Ligue para os Bombeiros: (11) 3555-0143"],
    ["nl", "alder.nl", "Wijkagent (algemeen politienummer) 020 555 0143"],
    ["nl", "alder.be", "Huisartsenwachtpost Altstad: 013 55 55 14"],
    ["de", "alder.de", "Zahnärztlicher Notdienst: 0761 555143"],
    ["fr", "alder.fr", "Pharmacie de garde : 04 76 55 51 43"],
  ])("is refused with the reason: %s %s %s", (lang, host, text) => {
    const { rejected, facts } = extract(documentOf(`<p>${text}</p>`, "", lang), {
      url: `https://${host}/`,
    });
    expect(facts.filter(({ field }) => field === "phone")).toEqual([]);
    expect(rejected.find(({ field }) => field === "phone")?.reason).toMatch(/another body/);
  });

  it.each([
    ["en", "alder.org.uk", "Call our national helpline on 01223 555 986."],
    ["en", "alder.org.uk", "We are the National Alder Centre. Call 01223 555 986."],
    ["en", "alder.org.uk", "National Alder Helpline: 01223 555 986"],
    ["en", "alder.org.uk", "Police and fire alarms fitted: 01223 555 986"],
  ])("is not taken for one where the house speaks of itself: %s %s %s", (lang, host, text) => {
    expect(phones(`<p>${text}</p>`, lang, host)).toEqual(["+441223555986"]);
  });
});

describe("a list of others", () => {
  const list = (heading: string, title: string) =>
    `<html lang="en"><head><title>${title}</title></head><body><h3>Our office</h3><p>Phone (212) 555-0143</p><h3>${heading}</h3><p>Alder General</p><p>Phone (212) 555-0144</p><p>Dale Memorial</p><p><a href="tel:+12125550145">(212) 555-0145</a></p><h3>Write to us</h3><p>Phone (212) 555-0146</p></body></html>`;
  const listed = (heading: string, title = "Kestrel Surgeons") =>
    valuesOf(extract(list(heading, title), { url: "https://kestrel.com/" }), "phone");
  const own = ["+12125550143", "+12125550146"];

  it.each([
    "HOSPITALS",
    "Hospital affiliations",
    "Surgery Centers",
    "Useful numbers",
    "Notrufnummern",
  ])("has its numbers until the next heading: %s", (heading) => {
    expect(listed(heading).sort()).toEqual(own);
  });

  it.each([
    ["Our clinics", "Kestrel Surgeons"],
    ["Hospitals", "Alder Hospitals"],
    ["Notdienst", "Alder Heizung"],
    ["Emergency", "Kestrel Plumbing"],
  ])("is none below: %s of %s", (heading, title) => {
    expect(listed(heading, title)).toHaveLength(4);
  });
});

describe("a template's number", () => {
  const both = (text: string, lang: string, host: string) =>
    phones(`<p>Tel. ${text}</p><a href="tel:${text}">x</a>`, lang, host);
  it.each([
    ["fr", "alder.fr", "06 12 34 56 78", "04 76 55 51 43"],
    ["nl", "alder.nl", "06 12345678", "020 555 0143"],
    ["it", "alder.it", "333 1234567", "0444 100200"],
    ["pt-BR", "alder.com.br", "(11) 99999-9999", "(11) 3555-0143"],
  ])("in %s on %s is refused beside the house's own: %s", (lang, host, text, real) => {
    const beside = phones(`<p>Tel. ${text}</p><p>Tel. ${real}</p>`, lang, host);
    expect(beside).toEqual(phones(`<p>Tel. ${real}</p>`, lang, host));
    expect(beside).toHaveLength(1);
  });

  it("may be the house's only one", () => {
    expect(both("06 12 34 56 78", "fr", "alder.fr")).toHaveLength(1);
  });

  it("is none that only ends round", () => {
    expect(
      phones("<p>Tel. 01 76 55 00 00</p><p>Tel. 04 76 00 00 00</p>", "fr", "alder.fr"),
    ).toHaveLength(2);
  });
});

describe("a link that lost a digit of the printed number", () => {
  const beside = (link: string, printed: string) =>
    phones(`<p>${printed}</p><a href="https://wa.me/${link}">Chat</a>`, "pt-BR", "alder.com.br");
  it("is refused", () => {
    expect(beside("551191155012", "(11) 91155-5012")).toEqual(["+5511911555012"]);
  });
  it.each([
    ["is another where more differs", "551192155012"],
    ["is another where its area differs", "556791155012"],
  ])("%s", (_, link) => {
    expect(beside(link, "(11) 91155-5012")).toHaveLength(2);
  });
});

describe("a label", () => {
  it.each([
    ["it", "alder.it", "Tel. e Fax 0444 100200", "+390444100200"],
    ["de", "alder.de", "Telefon/Fax: 0761 555143", "+49761555143"],
    ["en", "alder.com", "Call or text: (212)555-0143", "+12125550143"],
    ["fr", "alder.fr", '<a href="tel:0476555143">Tél. et fax : 04 76 55 51 43</a>', "+33476555143"],
  ])("may name two things: %s on %s: %s", (lang, host, text, number) => {
    expect(phones(`<p>${text}</p>`, lang, host)).toEqual([number]);
  });
  it.each([
    ["it", "alder.it", "Fax 0444 100200"],
    ["nl", "alder.be", "Ondernemingsnummer 0712.345.631"],
    ["fr", "alder.fr", "Médiateur : Centre de l'Aulne, tél. 01 55 55 51 43"],
  ])("may say that none follows: %s on %s: %s", (lang, host, text) => {
    expect(phones(`<p>${text}</p>`, lang, host)).toEqual([]);
  });
  it("of a mediator is the house's where that is its trade", () => {
    const page = documentOf(
      "<p>Alder Mediation, Tel. 01223 555 986</p>",
      "<title>Alder Mediation</title>",
    );
    expect(valuesOf(extract(page, { url: "https://alder.co.uk/" }), "phone")).toEqual([
      "+441223555986",
    ]);
  });
  it.each([
    ["is the house's own where it is called so", "Alder Animal Hospital", ["+12125550143"]],
    ["is another's elsewhere", "Kestrel Pet Clinic", []],
  ])("of a hospital for the night %s", (_, title, want) => {
    const text = "<p>After hours please call Alder Animal Hospital at (212) 555-0143.</p>";
    const page = documentOf(text, `<title>${title}</title>`);
    expect(valuesOf(extract(page, { url: "https://alder.com/" }), "phone")).toEqual(want);
  });
});

describe("what stands before a number written without spaces", () => {
  it.each([
    ["it", "alder.it", "Telefono Cellulare: 3205550147", "+393205550147"],
    ["it", "alder.it", "Fisso: 0461555014", "+390461555014"],
    ["es", "alder.es", "Fijo: 943555014", "+34943555014"],
    ["en", "alder.in", "☎ 7389555014", "+917389555014"],
    ["en", "alder.in", "📞 7389555014", "+917389555014"],
    ["nl", "alder.nl", "Mobiel: 0612345014", "+31612345014"],
  ])("%s: %s %s", (lang, host, text, number) => {
    expect(phones(`<p>${text}</p>`, lang, host)).toEqual([number]);
  });

  it.each(["Article 7389555014", "ISBN 7389555014", "✉ 7389555014", "7389555014"])(
    "says that it is one: %s",
    (text) => {
      expect(phones(`<p>${text}</p>`, "en", "alder.in")).toEqual([]);
    },
  );
});
