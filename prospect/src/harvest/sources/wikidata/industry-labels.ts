import { wordsOf } from "../../fold-words.ts";

/** What people call an industry, and the English labels under which Wikidata files companies of it. */
const table: readonly (readonly [words: string, labels: readonly string[]])[] = [
  [
    "software, software company, saas, empresa de software, softwareunternehmen, desenvolvimento de software",
    ["software industry", "software company", "software development", "software as a service"],
  ],
  [
    "technology, it services, tech company, tecnologia, information technology",
    [
      "information technology",
      "technology industry",
      "IT service management",
      "technology company",
      "information technology consulting",
    ],
  ],
  [
    "marketing, advertising, publicidade, propaganda, werbeagentur, marketing agency",
    ["advertising", "advertising agency", "marketing", "advertising industry", "marketing agency"],
  ],
  [
    "law firm, legal services, advocacia, kanzlei",
    ["law firm", "legal services", "practice of law"],
  ],
  [
    "accounting, contabilidade, audit, steuerberatung",
    ["accounting", "accounting network", "professional services", "audit"],
  ],
  [
    "consulting, consultancy, consultoria, unternehmensberatung",
    ["consulting", "management consulting", "consulting company", "management consulting firm"],
  ],
  ["bank, banking, banco", ["bank", "banking", "commercial bank", "financial services"]],
  ["insurance, seguros, versicherung", ["insurance", "insurance company", "insurance industry"]],
  [
    "financial services, finance, fintech, finanças",
    ["financial services", "financial technology", "finance", "fintech company"],
  ],
  [
    "real estate, imobiliária, imóveis, immobilien",
    ["real estate", "real estate industry", "real estate company", "property management"],
  ],
  [
    "construction, builder, construtora, construção, bauunternehmen",
    ["construction", "construction industry", "construction company", "building industry"],
  ],
  [
    "engineering, engenharia, ingenieurbüro",
    ["engineering", "engineering firm", "engineering consulting"],
  ],
  [
    "manufacturing, manufacturer, indústria, fabricante, hersteller",
    ["manufacturing", "manufacturer", "manufacturing company"],
  ],
  [
    "machinery, mechanical engineering, máquinas, maschinenbau",
    ["mechanical engineering", "machine industry", "machine manufacturer"],
  ],
  [
    "metal, steel, metalurgia, metalúrgica, stahl",
    ["steel industry", "metallurgy", "metalworking", "iron and steel industry"],
  ],
  ["chemical, química, chemie", ["chemical industry", "chemical company"]],
  [
    "pharmaceutical, pharma, farmacêutica",
    [
      "pharmaceutical industry",
      "pharmaceutical company",
      "biotechnology",
      "biotechnology industry",
    ],
  ],
  [
    "medical device, equipamentos médicos, medizintechnik",
    ["medical device industry", "medical technology", "medical equipment"],
  ],
  [
    "healthcare, hospital, clinic, health care, saúde, clínica, hospitais",
    ["health care", "healthcare industry", "hospital", "hospital network", "health care provider"],
  ],
  ["dental, dentist, odontologia, zahnarzt", ["dentistry", "dental clinic"]],
  [
    "retail, retailer, varejo, einzelhandel, shop, store",
    ["retail", "retail chain", "retail industry", "retail trade"],
  ],
  [
    "e-commerce, ecommerce, online retailer, online shop, comércio eletrônico",
    ["e-commerce", "online shop", "online shopping"],
  ],
  ["supermarket, grocery, supermercado", ["supermarket chain", "supermarket", "grocery store"]],
  [
    "food, food producer, alimentos, lebensmittel",
    ["food industry", "food production", "food manufacturer"],
  ],
  [
    "beverage, drinks, bebidas, getränke",
    ["beverage industry", "drink industry", "beverage company"],
  ],
  ["brewery, beer, cervejaria, brauerei", ["brewery", "brewing industry", "brewing"]],
  ["winery, wine, vinícola, weingut", ["winery", "wine industry"]],
  [
    "restaurant, restaurante, fast food",
    ["restaurant chain", "restaurant industry", "restaurant", "fast food restaurant chain"],
  ],
  [
    "hotel, hospitality, hotelaria",
    ["hotel chain", "hospitality industry", "hotel", "hotel industry"],
  ],
  [
    "travel, tourism, turismo, viagens",
    ["tourism", "travel agency", "travel industry", "tour operator"],
  ],
  [
    "logistics, freight, logística, transportadora, spedition",
    ["logistics", "freight transport", "logistics company", "freight forwarder"],
  ],
  ["transport, transporte, verkehr", ["transport", "transport company", "transport industry"]],
  [
    "shipping, shipbuilding, werft, naval",
    ["shipping", "shipbuilding", "shipping line", "shipyard"],
  ],
  ["airline, aviation, companhia aérea", ["airline", "aviation industry", "aerospace industry"]],
  [
    "automotive, car manufacturer, automóveis, autoindustrie",
    ["automotive industry", "automobile manufacturer", "automotive supplier"],
  ],
  [
    "energy, utility, energia, energie",
    ["energy industry", "electric power industry", "electric utility", "renewable energy industry"],
  ],
  [
    "solar, renewable, renovável",
    ["renewable energy industry", "solar energy", "photovoltaics", "wind power"],
  ],
  ["oil, gas, petróleo", ["petroleum industry", "oil and gas industry"]],
  ["mining, mineração, bergbau", ["mining", "mining industry", "mining company"]],
  [
    "agriculture, farm, agricultura, landwirtschaft",
    ["agriculture", "agribusiness", "agricultural cooperative"],
  ],
  [
    "telecommunications, telecom, telecomunicações",
    ["telecommunications", "telecommunications industry", "telecommunications company"],
  ],
  [
    "media, publisher, editora, verlag, mídia",
    ["mass media", "publishing house", "publishing industry", "media company"],
  ],
  [
    "video game, games, jogos",
    ["video game industry", "video game developer", "video game publisher"],
  ],
  ["film, cinema, production company", ["film industry", "film production company"]],
  [
    "education, training, educação, bildung",
    ["education", "educational technology", "education industry"],
  ],
  [
    "staffing, recruitment, recrutamento, personaldienstleistung",
    ["employment agency", "human resources", "recruitment"],
  ],
  ["security, segurança", ["security", "security company", "computer security"]],
  [
    "textile, clothing, fashion, moda, têxtil, mode",
    ["textile industry", "clothing industry", "fashion", "fashion house"],
  ],
  ["furniture, móveis, möbel", ["furniture industry", "furniture manufacturer"]],
  [
    "electronics, semiconductor, eletrônicos, elektronik",
    ["electronics industry", "electronics", "semiconductor industry"],
  ],
  [
    "paper, packaging, embalagens, verpackung",
    ["packaging industry", "pulp and paper industry", "packaging"],
  ],
  ["architecture, architect, arquitetura, architektur", ["architectural firm", "architecture"]],
  ["design, design studio", ["design", "design studio", "graphic design"]],
];

const industries = table.map(([words, labels]) => ({
  phrases: words.split(",").map((phrase) => new Set(wordsOf(phrase))),
  labels,
}));

/** Labels to look for: those of the industries a request names, else its own words. */
export function industryLabels(subjects: readonly string[]): string[] {
  const labels = new Set<string>();
  for (const subject of subjects) {
    const asked = new Set(wordsOf(subject));
    const matched = industries.filter(({ phrases }) =>
      phrases.some((phrase) => phrase.size > 0 && [...phrase].every((word) => asked.has(word))),
    );
    for (const { labels: known } of matched) for (const label of known) labels.add(label);
    if (matched.length > 0) continue;
    const own = subject
      .trim()
      .toLowerCase()
      .replace(/\s+(?:companies|firms|businesses|manufacturers|providers)$/, "");
    if (own !== "")
      for (const label of [own, `${own} industry`, own.replace(/s$/, "")]) labels.add(label);
  }
  return [...labels].slice(0, 24);
}
