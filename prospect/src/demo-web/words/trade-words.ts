import type { Sector } from "@leadstream/contract";

/** What a trade is, whatever the language. */
export interface Trade {
  id: string;
  /** The directory's label. */
  label: string;
  sector: Sector;
  keywords: readonly string[];
  /** Fewest and most people who work in such a company. */
  size: readonly [number, number];
  /** No such company is older than this. */
  since: number;
}

/** How a trade talks about itself. `{name}`, `{city}`, `{region}`, `{founded}` and `{size}` are filled in. */
export interface TradeWords {
  industry: string;
  names: readonly string[];
  taglines: readonly string[];
  descriptions: readonly string[];
  abouts: readonly string[];
  services: readonly (readonly [name: string, text: string, price?: string])[];
  /** Sentences in which a company admits what is hard. */
  struggles: readonly string[];
  openings: readonly (readonly [title: string, text: string])[];
  news: readonly (readonly [title: string, text: string])[];
  roles: readonly string[];
}

export const trades: readonly Trade[] = [
  {
    id: "dental",
    label: "Dental clinic",
    sector: "healthcare",
    size: [4, 60],
    since: 1968,
    keywords: [
      "dental clinic",
      "dentist",
      "dentistry",
      "orthodontics",
      "health",
      "healthcare",
      "clínica odontológica",
      "dentista",
      "odontologia",
      "saúde",
    ],
  },
  {
    id: "software",
    label: "Software company",
    sector: "software-it",
    size: [6, 320],
    since: 1999,
    keywords: [
      "software",
      "saas",
      "technology",
      "it services",
      "app development",
      "tecnologia",
      "desenvolvimento de sistemas",
      "empresa de software",
    ],
  },
  {
    id: "marketing",
    label: "Marketing agency",
    sector: "marketing-design",
    size: [3, 70],
    since: 1994,
    keywords: [
      "marketing",
      "advertising",
      "agency",
      "branding",
      "design",
      "seo",
      "agência de marketing",
      "publicidade",
      "propaganda",
    ],
  },
  {
    id: "law",
    label: "Law firm",
    sector: "professional-services",
    size: [2, 90],
    since: 1952,
    keywords: [
      "law firm",
      "lawyer",
      "attorney",
      "solicitor",
      "legal services",
      "advocacia",
      "advogado",
      "escritório jurídico",
    ],
  },
  {
    id: "accounting",
    label: "Accounting firm",
    sector: "professional-services",
    size: [3, 80],
    since: 1957,
    keywords: [
      "accounting",
      "accountant",
      "bookkeeping",
      "tax",
      "payroll",
      "contabilidade",
      "contador",
      "impostos",
    ],
  },
  {
    id: "realestate",
    label: "Real estate agency",
    sector: "real-estate",
    size: [3, 60],
    since: 1961,
    keywords: [
      "real estate",
      "property",
      "estate agent",
      "realtor",
      "lettings",
      "imobiliária",
      "imóveis",
      "corretor",
    ],
  },
  {
    id: "construction",
    label: "Construction company",
    sector: "construction-trades",
    size: [8, 400],
    since: 1948,
    keywords: [
      "construction",
      "builder",
      "contractor",
      "renovation",
      "civil engineering",
      "construtora",
      "construção",
      "obras",
      "reforma",
    ],
  },
  {
    id: "metal",
    label: "Metal manufacturer",
    sector: "manufacturing-industrial",
    size: [15, 700],
    since: 1938,
    keywords: [
      "manufacturing",
      "metal",
      "machining",
      "fabrication",
      "factory",
      "industrial",
      "metalúrgica",
      "usinagem",
      "indústria",
      "fábrica",
    ],
  },
  {
    id: "shop",
    label: "Online retailer",
    sector: "retail-ecommerce",
    size: [3, 150],
    since: 2004,
    keywords: [
      "online shop",
      "e-commerce",
      "ecommerce",
      "retail",
      "store",
      "loja virtual",
      "varejo",
      "comércio eletrônico",
    ],
  },
  {
    id: "food",
    label: "Food producer",
    sector: "food-beverage",
    size: [5, 250],
    since: 1951,
    keywords: [
      "food",
      "beverage",
      "bakery",
      "roastery",
      "producer",
      "alimentos",
      "bebidas",
      "padaria",
      "torrefação",
    ],
  },
  {
    id: "hotel",
    label: "Hotel",
    sector: "hospitality-travel",
    size: [6, 140],
    since: 1949,
    keywords: [
      "hotel",
      "guest house",
      "inn",
      "hospitality",
      "tourism",
      "travel",
      "pousada",
      "hospedagem",
      "turismo",
    ],
  },
  {
    id: "logistics",
    label: "Logistics company",
    sector: "transport-automotive",
    size: [10, 600],
    since: 1958,
    keywords: [
      "logistics",
      "transport",
      "freight",
      "haulage",
      "warehouse",
      "delivery",
      "logística",
      "transportadora",
      "frete",
      "armazém",
    ],
  },
  {
    id: "training",
    label: "Training provider",
    sector: "education-training",
    size: [4, 120],
    since: 1979,
    keywords: [
      "training",
      "education",
      "school",
      "courses",
      "language school",
      "curso",
      "escola",
      "treinamento",
      "educação",
    ],
  },
];
