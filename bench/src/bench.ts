/**
 * `npm run bench [-- --only live,page] [--json FILE]`: every measurement in this folder, one after the other, and one
 * table. A missed target is printed, not hidden, and does not change the exit code: machines differ.
 */
import { globSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { cleanUpOnSignals } from "../../prove/src/clean-up.ts";
import { meets, type Figure } from "./figure.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, json: { type: "string" } } });
cleanUpOnSignals();
const wanted = values.only?.split(",");
const files = globSync("*.bench.ts", { cwd: import.meta.dirname })
  .toSorted()
  .filter((file) => wanted === undefined || wanted.includes(basename(file, ".bench.ts")));
process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`,
);

const all: (Figure & { bench: string })[] = [];
let broken = 0;
for (const file of files) {
  const bench = basename(file, ".bench.ts");
  try {
    const module = (await import(join(import.meta.dirname, file))) as {
      run: () => Promise<Figure[]>;
    };
    const figures = await module.run();
    for (const figure of figures) {
      all.push({ ...figure, bench });
      process.stdout.write(line(bench, figure));
    }
  } catch (error) {
    broken += 1;
    process.stdout.write(
      `${bench.padEnd(10)} could not be measured: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 1)}\n`);
const missed = all.filter((figure) => meets(figure) === false).length;
process.stdout.write(
  `${all.length} figures, ${missed} miss their target, ${broken} benches could not run\n`,
);
process.exit(broken === 0 ? 0 : 1);

function line(bench: string, figure: Figure): string {
  const verdict = { true: "met", false: "MISSED", null: "" }[
    String(meets(figure)) as "true" | "false" | "null"
  ];
  const value = Number.isNaN(figure.value)
    ? "not measured"
    : String(Number(figure.value.toPrecision(4)));
  const goal = figure.target === "" ? "" : `${figure.target} ${verdict}`;
  return `${bench.padEnd(10)} ${figure.name.padEnd(64)} ${value.padStart(12)} ${figure.unit.padEnd(18)} ${goal.padEnd(16)} ${figure.note ?? ""}\n`;
}
