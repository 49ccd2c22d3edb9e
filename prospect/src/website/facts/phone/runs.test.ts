import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const phones = (body: string, lang: string, host: string) =>
  valuesOf(extract(documentOf(body, "", lang), { url: `https://${host}/` }), "phone").sort();

describe("several numbers in one line", () => {
  it.each([
    [
      "en",
      "alder.in",
      "<p>Phone: 91-22-6550 0110 / 91-22-6550 0120</p><p>91-22-6550 0133 / 91-22-6550 0144</p>",
      ["+912265500110", "+912265500120", "+912265500133", "+912265500144"],
    ],
    [
      "es",
      "alder.ec",
      "<p>Teléfono: (593 4) 255 0107 – (593 4) 255 0108</p>",
      ["+59342550107", "+59342550108"],
    ],
    [
      "fr",
      "alder.fr",
      "<p>Tél. 01 45 50 12 34 / 01 45 50 12 35</p>",
      ["+33145501234", "+33145501235"],
    ],
    ["fr", "alder.fr", "<p>Tél : 01 45 50 12 34 ou 35</p>", ["+33145501234", "+33145501235"]],
    ["es", "alder.es", "<p>Tel. 955 550 143 / 44</p>", ["+34955550143", "+34955550144"]],
    [
      "pt-BR",
      "alder.com.br",
      "<p>Fones: (11) 3555-0143 / 3555-0144 / 99555-0145</p>",
      ["+551135550143", "+551135550144", "+5511995550145"],
    ],
  ])("are read each, %s %s: %s", (lang, host, body, wanted) => {
    expect(phones(body, lang, host)).toEqual(wanted);
  });

  it.each([
    ["de", "alder.de", "<p>Telefon: 0049 5361 - 89 222 43</p>", ["+4953618922243"]],
    ["de", "alder.de", "<p>Tel. 030 / 5550143-0</p>", ["+493055501430"]],
    ["es", "alder.es", "<p>Tel. 955 550 143 / 24</p>", ["+34955550143"]],
    ["es", "alder.es", "<p>Tel. 955 550 143 / 7 días</p>", ["+34955550143"]],
    ["en", "alder.com", "<p>Call (212) 555-0143 or 10 friends</p>", ["+12125550143"]],
  ])("are not cut out of one, %s %s: %s", (lang, host, body, wanted) => {
    expect(phones(body, lang, host)).toEqual(wanted);
  });
});

describe("a number without a label of its own", () => {
  it.each([
    [
      "en",
      "alder.com",
      "<p>33 Mill Road, Alder, Ohio, 44223 330-555-0143 alder.com</p>",
      "+13305550143",
    ],
    ["es", "alder.es", "<p>Tfno. 955550143</p>", "+34955550143"],
    ["es", "alder.es", "<p>955.55.01.43</p>", "+34955550143"],
    ["pt", "alder.pt", "<p>Tlm. 912 555 143</p>", "+351912555143"],
  ])("is read, %s %s: %s", (lang, host, body, wanted) => {
    expect(phones(body, lang, host)).toEqual([wanted]);
  });

  it.each([
    "<footer><p>Last modified: 2024-03-15 10:40:12 +0000</p></footer>",
    "<p>Server 10.20.30.40</p>",
    "<p>Server 192.168.100.200</p>",
  ])("is no moment and no machine: %s", (body) => {
    expect(phones(`${body}<p>Alder, Mumbai, India</p>`, "en", "alder.in")).toEqual([]);
  });
});
