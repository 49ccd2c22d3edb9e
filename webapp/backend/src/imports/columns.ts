import { Problem } from "@leadstream/contract";

/** What a column of a file can mean to us; anything else is kept in the lead's notes. */
export const importFields = [
  "company_name",
  "website",
  "email",
  "phone",
  "industry",
  "city",
  "country",
  "description",
  "notes",
  "stage",
  "tier",
] as const;
export type ImportField = (typeof importFields)[number];

const names: Record<ImportField, readonly string[]> = {
  company_name: [
    "company",
    "company name",
    "name",
    "account",
    "account name",
    "organization",
    "organisation",
    "business",
    "empresa",
    "nome",
    "nome da empresa",
    "razao social",
    "nome fantasia",
    "firma",
    "unternehmen",
    "entreprise",
    "societe",
    "azienda",
    "bedrijf",
    "razon social",
    "compania",
  ],
  website: [
    "website",
    "web site",
    "site",
    "url",
    "web",
    "domain",
    "company domain name",
    "website url",
    "homepage",
    "sitio web",
    "dominio",
    "webseite",
    "site web",
    "sito",
    "sito web",
  ],
  email: [
    "email",
    "e mail",
    "mail",
    "email address",
    "contact email",
    "contact emails",
    "correo",
    "correo electronico",
  ],
  phone: [
    "phone",
    "phone number",
    "telephone",
    "tel",
    "mobile",
    "telefone",
    "telefono",
    "telefon",
    "fone",
    "celular",
    "contact phones",
  ],
  industry: [
    "industry",
    "sector",
    "setor",
    "segmento",
    "ramo",
    "branche",
    "secteur",
    "settore",
    "industria",
  ],
  city: ["city", "town", "cidade", "ciudad", "stadt", "ort", "ville", "citta", "municipio"],
  country: ["country", "country region", "pais", "land", "pays", "paese"],
  description: ["description", "about", "descricao", "descripcion", "beschreibung", "descrizione"],
  notes: ["notes", "note", "comment", "comments", "notas", "observacoes", "notizen", "remarques"],
  stage: ["stage", "status", "lead status", "etapa", "fase"],
  tier: ["tier", "rating", "priority", "prioridade"],
};

const byName = new Map(
  importFields.flatMap((field) =>
    [field, field.replace("_", " "), ...names[field]].map((name) => [plain(name), field] as const),
  ),
);

export interface Columns {
  /** Which column, by position, holds what. */
  positions: Map<number, ImportField>;
  /** Headings that mean nothing to us, with their position: their cells become notes. */
  others: Map<number, string>;
  /** False where the first row is data already, as in a bare list of websites. */
  hasHeader: boolean;
}

/** Reads the heading row, or what a person said each heading means. */
export function readColumns(
  first: readonly string[],
  mapping: Readonly<Record<string, ImportField | null>> | undefined,
): Columns {
  const positions = new Map<number, ImportField>();
  const others = new Map<number, string>();
  first.forEach((heading, position) => {
    const said = mapping?.[heading] ?? mapping?.[heading.trim()];
    const field = said === undefined ? byName.get(plain(heading)) : (said ?? undefined);
    if (field !== undefined && ![...positions.values()].includes(field))
      positions.set(position, field);
    else if (heading.trim() !== "" && said !== null) others.set(position, heading.trim());
  });
  const found = [...positions.values()];
  if (found.includes("company_name") || found.includes("website") || found.includes("email"))
    return { positions, others, hasHeader: true };

  const bare = first.findIndex(
    (cell) =>
      /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(cell.trim()) ||
      /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(cell.trim()),
  );
  if (found.length === 0 && mapping === undefined && bare !== -1) {
    const field = first[bare]?.includes("@") === true ? "email" : "website";
    const name = first.findIndex(
      (cell, position) => position !== bare && cell.trim() !== "" && !/^[\d\s+().-]+$/.test(cell),
    );
    return {
      positions: new Map([
        [bare, field],
        ...(name === -1 ? [] : [[name, "company_name"] as const]),
      ]),
      others: new Map(),
      hasHeader: false,
    };
  }
  throw new Problem("bad_request", "No column names a company, a website or an e-mail.", {
    action:
      "Name one column company_name, website or email, or say with `mapping` what the columns mean.",
    details: { columns: first.map((heading) => heading.trim()), known: importFields },
  });
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
