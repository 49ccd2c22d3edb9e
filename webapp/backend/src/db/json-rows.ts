import type { PgColumn } from "drizzle-orm/pg-core";

/**
 * Rows as one parameter for `json_populate_recordset`, whatever their number: the database maps the columns' names by
 * the table's own type, and no statement with thousands of parameters has to be built.
 */
export function jsonRows<K extends string>(
  columns: Readonly<Record<K, PgColumn>>,
  rows: readonly Readonly<Record<NoInfer<K>, unknown>>[],
): string {
  const names = Object.entries<PgColumn>(columns).map(
    ([key, { name }]) => [key as K, name] as const,
  );
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(names.map(([key, name]) => [name, row[key]]))),
  );
}
