import type { Seeded } from "./seeded.ts";

export interface Place {
  city: string;
  region: string;
  country: string;
  streets: readonly string[];
  postalCode: string;
  /** Number of a house and its street in the order of the country. */
  address(number: number, street: string): string;
  /**
   * Numbers set aside for drama where a country has them: 555-01xx in North America, Ofcom's and ACMA's ranges in
   * Britain and Australia, the Bundesnetzagentur's in Germany. Brazil, Portugal and Spain keep none, so those numbers
   * only copy the look of the American range; they parse, and nothing in the product ever dials.
   */
  phone(line: number): string;
}

const two = (line: number) => String(line % 100).padStart(2, "0");
const three = (line: number) => String(line % 1000).padStart(3, "0");

const american = (area: string) => (line: number) => `(${area}) 555-01${two(line)}`;
const canadian = (area: string) => (line: number) => `+1 ${area}-555-01${two(line)}`;
const british = (prefix: string) => (line: number) => `+44 ${prefix}${three(line)}`;
const australian = (area: string) => (line: number) => `+61 ${area} 5550 0${three(line)}`;
const brazilian = (area: string) => (line: number) => `(${area}) 5555-01${two(line)}`;

const before = (number: number, street: string) => `${number} ${street}`;
const after = (number: number, street: string) => `${street}, ${number}`;

export const places: Record<"en" | "pt", readonly Place[]> = {
  en: [
    {
      city: "Austin",
      region: "TX",
      country: "US",
      postalCode: "78702",
      streets: ["Juniper Mill Road", "Old Ferry Street"],
      address: before,
      phone: american("512"),
    },
    {
      city: "Columbus",
      region: "OH",
      country: "US",
      postalCode: "43215",
      streets: ["Copper Lane", "Weaver Street"],
      address: before,
      phone: american("614"),
    },
    {
      city: "Portland",
      region: "OR",
      country: "US",
      postalCode: "97214",
      streets: ["Lantern Avenue", "Sawmill Street"],
      address: before,
      phone: american("503"),
    },
    {
      city: "Denver",
      region: "CO",
      country: "US",
      postalCode: "80205",
      streets: ["Larkspur Street", "Quarry Avenue"],
      address: before,
      phone: american("303"),
    },
    {
      city: "London",
      region: "Greater London",
      country: "GB",
      postalCode: "E8 4QN",
      streets: ["Tanner's Row", "Candle Yard"],
      address: before,
      phone: british("20 7946 0"),
    },
    {
      city: "Manchester",
      region: "Greater Manchester",
      country: "GB",
      postalCode: "M4 6DE",
      streets: ["Bobbin Street", "Canal Wharf"],
      address: before,
      phone: british("161 496 0"),
    },
    {
      city: "Bristol",
      region: "Avon",
      country: "GB",
      postalCode: "BS1 6XN",
      streets: ["Rope Walk", "Harbour Steps"],
      address: before,
      phone: british("117 496 0"),
    },
    {
      city: "Leeds",
      region: "West Yorkshire",
      country: "GB",
      postalCode: "LS10 1JF",
      streets: ["Fuller Street", "Dyehouse Lane"],
      address: before,
      phone: british("113 496 0"),
    },
    {
      city: "Edinburgh",
      region: "Scotland",
      country: "GB",
      postalCode: "EH6 7RB",
      streets: ["Cooper's Close", "Saltmarket"],
      address: before,
      phone: british("131 496 0"),
    },
    {
      city: "Toronto",
      region: "ON",
      country: "CA",
      postalCode: "M5A 2N4",
      streets: ["Millrace Street", "Granary Lane"],
      address: before,
      phone: canadian("416"),
    },
    {
      city: "Vancouver",
      region: "BC",
      country: "CA",
      postalCode: "V6A 1B6",
      streets: ["Heron Street", "Cedar Slip"],
      address: before,
      phone: canadian("604"),
    },
    {
      city: "Melbourne",
      region: "VIC",
      country: "AU",
      postalCode: "3066",
      streets: ["Printer's Lane", "Wattle Street"],
      address: before,
      phone: australian("3"),
    },
    {
      city: "Sydney",
      region: "NSW",
      country: "AU",
      postalCode: "2016",
      streets: ["Chandler Street", "Banksia Road"],
      address: before,
      phone: australian("2"),
    },
  ],
  pt: [
    {
      city: "São Paulo",
      region: "SP",
      country: "BR",
      postalCode: "01310-000",
      streets: ["Rua das Paineiras", "Avenida do Mirante"],
      address: after,
      phone: brazilian("11"),
    },
    {
      city: "Campinas",
      region: "SP",
      country: "BR",
      postalCode: "13010-000",
      streets: ["Rua do Algodão", "Avenida das Figueiras"],
      address: after,
      phone: brazilian("19"),
    },
    {
      city: "Belo Horizonte",
      region: "MG",
      country: "BR",
      postalCode: "30110-000",
      streets: ["Rua da Pedreira", "Rua Serra Clara"],
      address: after,
      phone: brazilian("31"),
    },
    {
      city: "Curitiba",
      region: "PR",
      country: "BR",
      postalCode: "80010-000",
      streets: ["Rua das Araucárias", "Rua do Moinho"],
      address: after,
      phone: brazilian("41"),
    },
    {
      city: "Porto Alegre",
      region: "RS",
      country: "BR",
      postalCode: "90010-000",
      streets: ["Rua do Cais", "Avenida das Andorinhas"],
      address: after,
      phone: brazilian("51"),
    },
    {
      city: "Recife",
      region: "PE",
      country: "BR",
      postalCode: "50010-000",
      streets: ["Rua das Marés", "Rua do Farol"],
      address: after,
      phone: brazilian("81"),
    },
    {
      city: "Salvador",
      region: "BA",
      country: "BR",
      postalCode: "40010-000",
      streets: ["Ladeira do Sol", "Rua das Amendoeiras"],
      address: after,
      phone: brazilian("71"),
    },
    {
      city: "Joinville",
      region: "SC",
      country: "BR",
      postalCode: "89201-000",
      streets: ["Rua dos Torneiros", "Rua do Engenho"],
      address: after,
      phone: brazilian("47"),
    },
  ],
};

export function addressIn(place: Place, seeded: Seeded): { street: string; phone: string } {
  return {
    street: place.address(seeded.between(2, 240), seeded.pick(place.streets)),
    phone: place.phone(seeded.between(0, 99)),
  };
}
