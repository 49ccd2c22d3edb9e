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
