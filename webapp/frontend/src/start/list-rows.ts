import type { ListRow } from "@leadstream/contract/lead";

export type ListColumn = "company_name" | "website" | "email";
/** Which column of a file holds what; -1 where none does. */
export type ColumnMapping = Record<ListColumn, number>;

export interface RefusedRow {
  line: number;
  text: string;
  reason: "empty" | "too_long";
}

export interface ReadList {
  rows: ListRow[];
  refused: RefusedRow[];
  /** Rows that name a company but no way to reach its site. */
  withoutWebsite: number;
  duplicates: number;
}

export const maxRows = 10_000;
const limits: Record<ListColumn, number> = { company_name: 300, website: 2000, email: 320 };

const headings: Record<ListColumn, RegExp> = {
  website: /^(web ?site|site|url|domain|dom[ií]nio|homepage|web|p[aá]gina)/i,
  email: /e-?mail|correio/i,
  company_name: /^(company|name|empresa|nome|raz[aã]o|organi[sz]a|account|conta|business|firma)/i,
};

/** What the headings, or else the cells themselves, say about the columns. */
export function guessMapping(rows: readonly string[][]): {
  mapping: ColumnMapping;
  hasHeader: boolean;
} {
  const first = rows[0] ?? [];
  const mapping: ColumnMapping = { company_name: -1, website: -1, email: -1 };
  for (const column of ["website", "email", "company_name"] as const) {
    mapping[column] = first.findIndex(
      (cell, index) => headings[column].test(cell.trim()) && !taken(mapping, index),
    );
  }
  const hasHeader = Object.values(mapping).some((index) => index >= 0) && !first.some(isWebsite);
  if (hasHeader) return { mapping, hasHeader };
  return {
    hasHeader,
    mapping: {
      website: first.findIndex(isWebsite),
      email: first.findIndex(isEmail),
      company_name: first.findIndex(
        (cell) => cell.trim() !== "" && !isWebsite(cell) && !isEmail(cell),
      ),
    },
  };
}

function taken(mapping: ColumnMapping, index: number): boolean {
  return Object.values(mapping).includes(index);
}

export function readMapped(
  cells: readonly string[][],
  mapping: ColumnMapping,
  hasHeader: boolean,
): ReadList {
  const firstLine = hasHeader ? 1 : 0;
  return collect(
    cells.slice(firstLine).map((row, index) => ({
      line: index + firstLine + 1,
      text: row.join(" "),
      row: Object.fromEntries(
        (Object.keys(mapping) as ListColumn[]).flatMap((column) => {
          const value = row[mapping[column]]?.trim() ?? "";
          return value === "" ? [] : [[column, value]];
        }),
      ),
    })),
  );
}

/** Pasted text: a company a line, in any order of name, website and e-mail; several websites on one line are several companies. */
export function readPasted(text: string): ReadList {
  return collect(
    text.split(/\r?\n/).flatMap((whole, index) => {
      const line = index + 1;
      const parts = whole
        .split(/[,;\t]/)
        .flatMap(splitBareWords)
        .map((part) => part.trim())
        .filter(Boolean);
      const websites = parts.filter(isWebsite);
      const email = parts.find(isEmail);
      const name = parts.filter((part) => !isWebsite(part) && !isEmail(part)).join(", ");
      const rest: ListRow = {
        ...(name ? { company_name: name } : {}),
        ...(email ? { email } : {}),
      };
      if (websites.length === 0)
        return parts.length === 0 ? [] : [{ line, text: whole, row: rest }];
      return websites.map((website) => ({
        line,
        text: whole,
        row: websites.length === 1 ? { ...rest, website } : { website },
      }));
    }),
  );
}

/** "a.example b.example" is two websites; "Acme Tools" stays one name. */
function splitBareWords(part: string): string[] {
  const words = part.trim().split(/\s+/);
  return words.every(isWebsite) ? words : [part];
}

function collect(found: readonly { line: number; text: string; row: ListRow }[]): ReadList {
  const seen = new Set<string>();
  const list: ReadList = { rows: [], refused: [], withoutWebsite: 0, duplicates: 0 };
  for (const { line, text, row } of found) {
    if (Object.keys(row).length === 0) list.refused.push({ line, text, reason: "empty" });
    else if (
      (Object.keys(limits) as ListColumn[]).some(
        (column) => (row[column]?.length ?? 0) > limits[column],
      )
    ) {
      list.refused.push({ line, text: text.slice(0, 200), reason: "too_long" });
    } else {
      const key = row.website
        ? plainAddress(row.website)
        : `${row.company_name ?? ""}|${row.email ?? ""}`.toLowerCase();
      if (seen.has(key)) list.duplicates++;
      else {
        seen.add(key);
        list.rows.push(row);
        if (!row.website && !row.email) list.withoutWebsite++;
      }
    }
  }
  return list;
}

function plainAddress(website: string): string {
  return website
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}

export function isWebsite(text: string): boolean {
  return /^(https?:\/\/\S+|(www\.)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?(\/\S*)?)$/iu.test(
    text.trim(),
  );
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
