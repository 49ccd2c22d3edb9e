import { Download } from "lucide-react";
import { createContext, useContext, useState, type ReactNode } from "react";
import { useT } from "../i18n/index.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Card } from "../ui/Page.tsx";
import { EmptyState } from "../ui/States.tsx";
import { downloadText, writeCsv, type Cell } from "./write-csv.ts";

interface ChartColumn {
  id: string;
  header: string;
  /** How a cell of this column is written for people; the file keeps the bare value. */
  show?: (cell: Cell) => string;
}

interface ChartCardProps {
  title: string;
  /** Names the downloaded file. */
  file: string;
  columns: readonly ChartColumn[];
  rows: readonly (readonly Cell[])[];
  empty: string;
  /** The drawing; without one the table is all there is. */
  chart?: ReactNode;
  note?: string;
  className?: string;
}

const FileOfJob = createContext<string | null>(null);

/** Files of the charts within say in their name whose figures they hold. */
export function ChartFiles({ job, children }: { job: string | null; children: ReactNode }) {
  return <FileOfJob value={job}>{children}</FileOfJob>;
}

/** Figures as a drawing and as a table, and to take along. */
export function ChartCard({
  title,
  file,
  columns,
  rows,
  empty,
  chart,
  note,
  className,
}: ChartCardProps) {
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  const job = useContext(FileOfJob);
  const none = rows.length === 0;
  return (
    <Card
      className={className ?? ""}
      title={title}
      actions={
        none ? null : (
          <span className="no-print flex gap-1">
            {chart ? (
              <Button
                size="sm"
                variant="ghost"
                aria-label={`${title}: ${asTable ? t.common.showAsChart : t.common.showAsTable}`}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? t.common.showAsChart : t.common.showAsTable}
              </Button>
            ) : null}
            <IconButton
              label={`${title}: ${t.common.downloadCsv}`}
              onClick={() =>
                downloadText(
                  job === null ? `${file}.csv` : `${file}-job-${job}.csv`,
                  writeCsv(
                    columns.map(({ header }) => header),
                    rows,
                  ),
                )
              }
            >
              <Download size={16} aria-hidden />
            </IconButton>
          </span>
        )
      }
    >
      {none ? (
        <EmptyState title={empty} />
      ) : chart && !asTable ? (
        chart
      ) : (
        <DataTable<readonly Cell[]>
          caption={title}
          rows={rows}
          rowKey={(row) => row.join("|")}
          columns={columns.map(({ id, header, show }, index) => ({
            id,
            header,
            ...(index === 0 ? {} : { align: "end" as const }),
            cell: (row) => {
              const cell = row[index] ?? null;
              return show ? show(cell) : (cell ?? "–");
            },
          }))}
        />
      )}
      {note && !none ? <p className="mt-3 text-xs text-faint">{note}</p> : null}
    </Card>
  );
}
