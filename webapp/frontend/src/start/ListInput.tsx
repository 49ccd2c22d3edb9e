import type { ListRow } from "@leadstream/contract/lead";
import { useEffect, useMemo, useState } from "react";
import { useT } from "../i18n/index.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { Field, TextArea } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import { Checkbox } from "../ui/Switch.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { useLatest } from "../ui/use-latest.ts";
import { parseCsv } from "./csv.ts";
import { FilePicker } from "./FilePicker.tsx";
import {
  guessMapping,
  maxRows,
  readMapped,
  readPasted,
  type ColumnMapping,
  type ListColumn,
  type ReadList,
} from "./list-rows.ts";

/** A list of companies, pasted or from a file; what of it is usable is said at once. */
export function ListInput({ onChange }: { onChange: (rows: readonly ListRow[]) => void }) {
  const t = useT();
  const [kind, setKind] = useState<"paste" | "upload">("paste");
  return (
    <Tabs
      flush
      label={t.start.inputKind}
      value={kind}
      onChange={(next) => {
        setKind(next);
        onChange([]);
      }}
      tabs={[
        { value: "paste", label: t.start.paste, content: <Pasted onChange={onChange} /> },
        { value: "upload", label: t.start.upload, content: <Uploaded onChange={onChange} /> },
      ]}
    />
  );
}

function useReport(list: ReadList | null, onChange: (rows: readonly ListRow[]) => void): void {
  const report = useLatest(onChange);
  useEffect(() => {
    if (list) report.current(list.rows.slice(0, maxRows));
  }, [list, report]);
}

function Pasted({ onChange }: { onChange: (rows: readonly ListRow[]) => void }) {
  const t = useT();
  const [text, setText] = useState("");
  const list = useMemo(() => readPasted(text), [text]);
  useReport(list, onChange);
  return (
    <div className="flex flex-col gap-3 pt-4">
      <Field label={t.start.paste} hint={t.start.pasteHint}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={5}
            spellCheck={false}
            className="font-mono"
            placeholder={t.start.pastePlaceholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {text.trim() === "" ? null : <ListSummary list={list} />}
    </div>
  );
}

function Uploaded({ onChange }: { onChange: (rows: readonly ListRow[]) => void }) {
  const t = useT();
  const [cells, setCells] = useState<string[][] | null>(null);
  const [mapping, setMapping] = useState<ColumnMapping>({
    company_name: -1,
    website: -1,
    email: -1,
  });
  const [hasHeader, setHasHeader] = useState(true);
  const list = useMemo(
    () => (cells ? readMapped(cells, mapping, hasHeader) : null),
    [cells, mapping, hasHeader],
  );
  useReport(list, onChange);

  function take(text: string): void {
    const rows = parseCsv(text);
    const guess = guessMapping(rows);
    setMapping(guess.mapping);
    setHasHeader(guess.hasHeader);
    setCells(rows);
  }

  return (
    <div className="flex flex-col gap-4 pt-4">
      <FilePicker onText={take} />
      {cells && list ? (
        <>
          <Mapping cells={cells} hasHeader={hasHeader} mapping={mapping} onChange={setMapping} />
          <Checkbox checked={hasHeader} onChange={setHasHeader} label={t.start.hasHeader} />
          <ListSummary list={list} />
          <Preview list={list} />
        </>
      ) : null}
    </div>
  );
}

interface MappingProps {
  cells: readonly string[][];
  hasHeader: boolean;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

function Mapping({ cells, hasHeader, mapping, onChange }: MappingProps) {
  const t = useT();
  const first = cells[0] ?? [];
  const options = [
    { value: "-1", label: t.start.noColumn },
    ...first.map((cell, index) => {
      const number = t.start.columnNumber({ number: index + 1 });
      const heading = cell.trim().slice(0, 40);
      return {
        value: String(index),
        label: hasHeader && heading !== "" ? heading : `${number}: ${heading}`,
      };
    }),
  ];
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t.start.mapping}</legend>
      <div className="grid gap-3 sm:grid-cols-3">
        {(["website", "company_name", "email"] as const satisfies ListColumn[]).map((column) => (
          <Field key={column} label={t.start.columns[column]}>
            {(ids) => (
              <Select
                {...ids}
                value={String(mapping[column])}
                onChange={(index) => onChange({ ...mapping, [column]: Number(index) })}
                options={options}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function ListSummary({ list }: { list: ReadList }) {
  const t = useT();
  const beyond = Math.max(0, list.rows.length - maxRows);
  const remarks = [
    list.duplicates > 0 ? t.start.rowsDuplicate({ count: list.duplicates }) : "",
    list.withoutWebsite > 0 ? t.start.rowsWithoutWebsite({ count: list.withoutWebsite }) : "",
    beyond > 0 ? t.start.rowsBeyond({ count: beyond }) : "",
    list.refused.length > 0 ? t.start.rowsRefused({ count: list.refused.length }) : "",
  ].filter(Boolean);
  return (
    <div className="text-sm" role="status">
      <p className="font-medium text-success">
        {t.start.rowsReady({ count: list.rows.length - beyond })}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="text-warn">
          {remark}
        </p>
      ))}
      {list.refused.length > 0 ? (
        <ul className="mt-1 list-disc pl-5 text-muted">
          {list.refused.slice(0, 5).map(({ line, reason }) => (
            <li key={line}>
              {t.start.refusedRow({ line, reason: t.start.refusedReasons[reason] })}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Preview({ list }: { list: ReadList }) {
  const t = useT();
  const columns = (["company_name", "website", "email"] as const).map((column) => ({
    id: column,
    header: t.start.columns[column],
    cell: ({ row }: { row: ListRow }) => row[column] ?? "",
  }));
  const rows = list.rows.slice(0, 5).map((row, index) => ({ row, index }));
  return (
    <DataTable
      caption={t.start.preview}
      showCaption
      columns={columns}
      rows={rows}
      rowKey={({ index }) => String(index)}
    />
  );
}
