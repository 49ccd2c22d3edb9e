import { Problem } from "@leadstream/contract";
import { parse } from "csv-parse/sync";

export interface CsvRow {
  /** Line of the file that the row begins on, from 1. */
  line: number;
  cells: string[];
  /** Why the row cannot be read; its text then stands alone in `cells`. */
  broken: string | null;
}

const delimiters = [",", ";", "\t", "|"] as const;

/** Bytes as Excel and its kin write them: UTF-8 with or without a mark, UTF-16 with one, else Windows' Latin letters. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Rows of a CSV whatever separates its cells. A row that cannot be read is answered as broken and takes no other along. */
export function parseCsv(given: string): CsvRow[] {
  // The database keeps no U+0000, and a mark at the beginning is no part of the first heading.
  const text = given.replaceAll("\u0000", "").replace(/^\ufeff/, "");
  const [hint] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = hint === undefined ? text : text.slice(hint.length);
  if (body.trim() === "")
    throw new Problem("bad_request", "The file is empty.", {
      action: "Send a CSV file with at least one row.",
    });
  const delimiter = hint?.at(4) ?? guessDelimiter(body);
  const offset = hint === undefined ? 0 : 1;
  return (
    tryToRead(body, delimiter, offset, "strictly") ??
    tryToRead(body, delimiter, offset, "leniently") ??
    // A quote that never closes would swallow the rest of the file: then each line stands for itself.
    body.split(/\r\n|\n|\r/).flatMap((line, index) => readLine(line, delimiter, index + 1 + offset))
  );
}

type Manner = "strictly" | "leniently";

/** Leniently, a quotation mark inside a bare cell is a letter like any other, as in `=HYPERLINK("…")`. */
const optionsOf = (delimiter: string, manner: Manner) => ({
  delimiter,
  relax_column_count: true,
  relax_quotes: manner === "leniently",
});

function tryToRead(
  text: string,
  delimiter: string,
  offset: number,
  manner: Manner,
): CsvRow[] | null {
  try {
    const rows = read(text, delimiter, offset, manner);
    // A mark that opens a cell and was closed by one lines later has swallowed what stands between.
    const swallowed = rows.some(({ cells }) => cells.some((cell) => /^"[^]*[\r\n]/.test(cell)));
    return manner === "leniently" && swallowed ? null : rows;
  } catch {
    return null;
  }
}

function read(text: string, delimiter: string, offset: number, manner: Manner): CsvRow[] {
  let next = 1 + offset;
  const records = parse(text, {
    ...optionsOf(delimiter, manner),
    skip_empty_lines: true,
    info: true,
  }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  return records.flatMap(({ record, info }) => {
    const line = next;
    next = info.lines + 1 + offset;
    const spans = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return record.every((cell) => cell.trim() === "")
      ? []
      : [{ line: Math.max(line, info.lines + offset - spans), cells: record, broken: null }];
  });
}

function readLine(line: string, delimiter: string, number: number): CsvRow[] {
  if (line.trim() === "") return [];
  try {
    const [cells] = parse(line, optionsOf(delimiter, "leniently"));
    return cells === undefined ? [] : [{ line: number, cells, broken: null }];
  } catch {
    return [
      {
        line: number,
        cells: [line],
        broken: "A quotation mark is opened and never closed.",
      },
    ];
  }
}

/** The sign that the first line has most of, outside quotes; a single column has none. */
function guessDelimiter(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text)?.[0] ?? "").replaceAll(
    /"(?:[^"]|"")*"/g,
    "",
  );
  const counted = delimiters.map((sign) => ({ sign, n: first.split(sign).length - 1 }));
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).sign;
}
