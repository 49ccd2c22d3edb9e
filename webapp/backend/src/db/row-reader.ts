import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

export interface RowReader<R> {
  /** The columns of a `select`. */
  columns: SQL;
  read: (row: Record<string, unknown>) => R;
}

/**
 * Reads rows by the table's own columns without building the query anew each time: that building is most of what a
 * small statement costs here, and the webhook runs a few of them for every delivery.
 */
export function rowReader<C extends Record<string, PgColumn>>(
  columns: C,
): RowReader<{
  [K in keyof C]: C[K]["_"]["notNull"] extends true ? C[K]["_"]["data"] : C[K]["_"]["data"] | null;
}> {
  type Row = {
    [K in keyof C]: C[K]["_"]["notNull"] extends true
      ? C[K]["_"]["data"]
      : C[K]["_"]["data"] | null;
  };
  const readers = Object.entries(columns).map(([key, column]) => ({
    key,
    name: column.name,
    column,
  }));
  return {
    columns: sql.raw(readers.map(({ name }) => `"${name}"`).join(", ")),
    read(row) {
      const result: Record<string, unknown> = {};
      for (const { key, name, column } of readers) {
        const value = row[name];
        result[key] = value === null ? null : column.mapFromDriverValue(value);
      }
      // The columns are the type's own, so what they read is of it.
      return result as Row;
    },
  };
}
