import type { Sector } from "@leadstream/contract";

const list = (text: string) => text.split(" ");

/** Words for a house whose own trade is to teach, unite, write of, staff or fit out another one, by its sector. */
const houses: readonly [Sector, string][] = [
  [
    "education-training",
    "school academy escuela academia ecole academie institut instituto istituto escola scuola accademia curso cursos cours corso corsi formacion formacao formation formations formazione capacitacion",
  ],
  [
    "nonprofit-religious",
    "association associations federation confederation union guild society council chamber verband verein bund vereniging bond federatie amicale syndicat ordre chambre asociacion federacion sindicato colegio gremio camara associacao federacao ordem associazione federazione sindacato ordine collegio camera club clube circolo",
  ],
  [
    "software-it",
    "software logiciel logiciels progiciel plataforma plateforme aplicacion aplicativo gestionale gestionali",
  ],
  [
    "media-entertainment",
    "museum museo museu musee magazine revista revue rivista gazette gaceta journal jornal periodico",
  ],
  [
    "staffing-hr",
    "recruitment recrutement recrutamento reclutamiento seleccion selecao selezione remplacement placement interim colocacion somministrazione",
  ],
  [
    "finance-insurance",
    "insurance seguro seguros assurance assurances assicurazione assicurazioni",
  ],
  [
    "manufacturing-industrial",
    "manufacturer manufacturers fabricante fabricantes fabricacion fabricacao fabricant fabricants fabrication produttore produttori fabbrica fabrica",
  ],
  ["transport-automotive", "transporte transportes transport transports trasporto trasporti"],
  ["personal-services", "cleaning nettoyage limpieza limpeza pulizia pulizie"],
  [
    "retail-ecommerce",
    "distributor distributors wholesaler wholesalers supplier suppliers distribuidor distribuidora distributeur distributore importador importadora importateur importatore revenda rivenditore loja tienda negozio magasin boutique",
  ],
];

const ofHouse = new Map(
  houses.flatMap(([sector, words]) => list(words).map((word) => [word, sector] as const)),
);

/** What is made may be food, furniture or windows, and its maker of that trade. */
const own: Partial<Record<Sector, ReadonlySet<Sector>>> = {
  "manufacturing-industrial": new Set<Sector>([
    "food-beverage",
    "construction-trades",
    "retail-ecommerce",
    "marketing-design",
    "software-it",
  ]),
  "transport-automotive": new Set<Sector>(["hospitality-travel", "personal-services"]),
  "media-entertainment": new Set<Sector>(["hospitality-travel"]),
  "education-training": new Set<Sector>(["nonprofit-religious"]),
  "retail-ecommerce": new Set<Sector>([
    "food-beverage",
    "agriculture",
    "transport-automotive",
    "marketing-design",
    "software-it",
    "media-entertainment",
    "hospitality-travel",
    "real-estate",
  ]),
  "personal-services": new Set<Sector>(["construction-trades"]),
};

const whose = new Set(list("of de do da dos das du del des dei degli della delle dello di d"));
const linking = new Set([
  ...whose,
  ...list("la le les los las el o a os as il lo gli i l the and y e et"),
]);
const stops = new Set(
  list(
    "in en em na no with con com avec para pour per for por since desde depuis dal from chez a au aux",
  ),
);

/** How far what a house is of goes on: "escuela de peluquería, estética y maquillaje". */
const reach = 6;

/** Where a text says of what trade such a house is, and which sector the house has. */
export function tradesOfOthers(words: readonly string[]): ReadonlyMap<number, Sector> | null {
  let found: Map<number, Sector> | null = null;
  for (let index = 0; index < words.length - 2; index += 1) {
    const sector = ofHouse.get(words[index] as string);
    if (!sector) continue;
    const link = whose.has(words[index + 1] as string)
      ? index + 1
      : whose.has(words[index + 2] as string)
        ? index + 2
        : -1;
    if (link < 0) continue;
    let left = reach;
    for (let at = link + 1; at < words.length && left > 0; at += 1) {
      const word = words[at] as string;
      if (stops.has(word)) break;
      if (linking.has(word)) continue;
      left -= 1;
      found ??= new Map();
      found.set(at, sector);
    }
  }
  return found;
}

export const isOwn = (house: Sector, trade: Sector) =>
  house === trade || own[house]?.has(trade) === true;
