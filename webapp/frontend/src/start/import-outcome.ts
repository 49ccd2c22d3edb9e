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

export interface RowOutcome {
  line: number;
  status: "created" | "merged" | "queued" | "rejected";
  company_name?: string;
  reason?: string;
}

export interface Imported {
  created: number;
  merged: number;
  queued: number;
  rejected: number;
  rows: RowOutcome[];
  /** Null where the cells go to the notes. */
  columns: Record<string, ImportField | null>;
}

export function countRows({ created, merged, queued }: Imported): number {
  return created + merged + queued;
}

const most = 200;

/** As many rows as a page can hold, those that need a person's eye first; each kind in the order of the file. */
export function rowsToShow(rows: readonly RowOutcome[]): RowOutcome[] {
  const rank = { rejected: 0, merged: 1, queued: 2, created: 2 };
  return [...rows]
    .sort((a, b) => rank[a.status] - rank[b.status] || a.line - b.line)
    .slice(0, most);
}
