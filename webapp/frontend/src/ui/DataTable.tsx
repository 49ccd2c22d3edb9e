import type { ReactNode } from "react";
import { classes } from "./classes.ts";

interface Column<R> {
  id: string;
  header: string;
  cell: (row: R) => ReactNode;
  align?: "end";
  /** Kept off phones, or also off tablets, where the row would not fit. */
  wideOnly?: boolean | "desktop";
}

interface DataTableProps<R> {
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  showCaption?: boolean;
}

export function DataTable<R>({
  caption,
  columns,
  rows,
  rowKey,
  showCaption = false,
}: DataTableProps<R>) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className={showCaption ? "pb-2 text-left font-medium" : "sr-only"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classes(
                  "px-2 py-2 font-medium wrap-break-word text-faint",
                  cellShape(column),
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0">
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={classes("px-2 py-2 align-middle", cellShape(column))}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellShape<R>(column: Column<R>): string {
  return classes(
    // Text may break anywhere, so without a width of its own a column shrinks to one letter.
    column.align === "end"
      ? "text-right tabular whitespace-nowrap"
      : "min-w-24 text-left first:min-w-32",
    column.wideOnly === "desktop"
      ? "hidden lg:table-cell"
      : column.wideOnly && "hidden sm:table-cell",
  );
}
