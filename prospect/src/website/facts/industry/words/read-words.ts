import { readFileSync } from "node:fs";
import type { Sector } from "@leadstream/contract";
import { boilerplate } from "./boilerplate.ts";
import { WordTable } from "./word-table.ts";

/**
 * The words that tell a trade, in files beside this one. A line `[sector]` opens the entries of a sector; a line with `#`
 * is a remark. Entries are set apart by commas: one or several folded words; `*` at the end lets the last one go on by up
 * to eight letters; `=2.5` weighs the entry, which else weighs 1. Where two files hold a stem, the first has it.
 */
export const wordFiles = [
  "common",
  "narrow",
  "small",
  "rare",
  "goods",
  "services",
  "families",
  "natures",
  "english",
  "spanish-portuguese",
  "german",
  "dutch",
  "french",
  "italian",
] as const;

export const bytesOf = (file: (typeof wordFiles)[number]): Buffer =>
  readFileSync(new URL(`${file}.txt`, import.meta.url));

/** What counts nothing comes after the trades: where both have an entry, the trade's stands. */
export const readWords = (): WordTable =>
  new WordTable(
    Buffer.concat([
      ...wordFiles.map(bytesOf),
      Buffer.from(`[professional-services]\n${boilerplate.replace(/\s*(?:,|$)/g, "=0,")}\n`),
    ]),
  );

/** Endings of compounds, in the same notation. */
export const readEndings = (lists: Partial<Record<Sector, string>>): WordTable =>
  new WordTable(
    Buffer.from(
      Object.entries(lists)
        .map(([sector, list]) => `[${sector}]\n${list}\n`)
        .join(""),
    ),
  );
