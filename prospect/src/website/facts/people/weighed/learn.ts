/**
 * Learns what each sign of a person weighs from labelled pages and prints `weights.ts`:
 * `node prospect/src/website/facts/people/weighed/learn.ts DIR…`, where each DIR holds a folder a company with its pages,
 * their `pages.json` (`[{file, url}]`) and a `labels.json` (`people`, `optional.people`, `peopleExhaustive`). With
 * `--check` it prints instead how names of companies fare that were left out while learning, a tenth of them at a time.
 *
 * Logistic regression with a quadratic penalty, by gradient descent with Adam's steps (Kingma and Ba 2014). Every name
 * of a company counts once however often it stands, and a company by the square root of how many names it prints.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Candidate } from "../../../candidate.ts";
import { viewOf } from "../../../page-view.ts";
import { readPage } from "../../../read-page.ts";
import { readSite } from "../../../site.ts";
import { letterKey } from "../../name-key.ts";
import { fieldReaders } from "../../readers.ts";
import { tidyName } from "../person-name.ts";
import { keysOfHouse, readPeople } from "../read-people.ts";
import { gather } from "./gathered.ts";
import { likelihood, type Weights } from "./likelihood.ts";
import { signsOf } from "./signs.ts";

interface Labelled {
  baseUrl: string;
  labels: {
    people: { name: string }[];
    peopleExhaustive?: boolean;
    optional: { people: string[] };
  };
}

interface Name {
  company: number;
  key: string;
  right: boolean;
  signs: string[];
  counts: number;
}

const now = new Date("2026-11-01T00:00:00.000Z");
const key = (name: string) => letterKey(tidyName(name));

function namesOf(folder: string, company: number): Name[] {
  const { baseUrl, labels } = JSON.parse(
    readFileSync(join(folder, "labels.json"), "utf8"),
  ) as Labelled;
  if (labels.peopleExhaustive === false) return [];
  const list = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as {
    file: string;
    url: string;
  }[];
  const views = list.map(({ file, url }) =>
    viewOf(
      readPage({ bytes: readFileSync(join(folder, file)), url, fetchedAt: now.toISOString() }),
    ),
  );
  const site = readSite(views, baseUrl, now);
  const soFar: Candidate[] = [];
  for (const read of fieldReaders) {
    if (read === readPeople) break;
    soFar.push(...read(site, soFar));
  }
  const right = new Set(labels.people.map(({ name }) => key(name)));
  const neither = new Set(labels.optional.people.map(key));
  const { occurrences, around } = gather(site, keysOfHouse(soFar), soFar);
  const kept = occurrences.filter((seen) => !neither.has(seen.key));
  const places = Map.groupBy(kept, (seen) => seen.key);
  return kept.map((seen) => ({
    company,
    key: seen.key,
    right: right.has(seen.key),
    signs: signsOf(seen, around),
    counts: 1 / (places.get(seen.key)?.length ?? 1) / Math.sqrt(places.size),
  }));
}

const steps = 600;
const rate = 0.05;
const penalty = 0.002;

function learn(names: readonly Name[]): Weights {
  const signs = ["always", ...new Set(names.flatMap((name) => name.signs))];
  const at = new Map(signs.map((sign, index) => [sign, index]));
  const rows = names.map((name) => [0, ...name.signs.map((sign) => at.get(sign) as number)]);
  const all = names.reduce((sum, { counts }) => sum + counts, 0);
  const weight = new Float64Array(signs.length);
  const [slope, mean, square] = [0, 0, 0].map(() => new Float64Array(signs.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= steps; step += 1) {
    slope.fill(0);
    for (const [index, row] of rows.entries()) {
      const { right, counts } = names[index] as Name;
      let sum = 0;
      for (const sign of row) sum += weight[sign] as number;
      const off = ((1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * counts) / all;
      for (const sign of row) slope[sign] = (slope[sign] as number) + off;
    }
    for (let sign = 0; sign < signs.length; sign += 1) {
      const own = weight[sign] as number;
      const down = (slope[sign] as number) + (sign === 0 ? 0 : penalty * own);
      mean[sign] = 0.9 * (mean[sign] as number) + 0.1 * down;
      square[sign] = 0.999 * (square[sign] as number) + 0.001 * down * down;
      weight[sign] =
        own -
        (rate * ((mean[sign] as number) / (1 - 0.9 ** step))) /
          (Math.sqrt((square[sign] as number) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(signs.map((sign, index) => [sign, weight[index] as number]));
}

/** The likeliest place of each name of each company, by weights that were learned without that company. */
function leftOut(names: readonly Name[]): { right: boolean; sure: number }[] {
  const parts = 10;
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const weights = learn(names.filter(({ company }) => company % parts !== part));
    const best = new Map<string, { right: boolean; sure: number }>();
    for (const { company, key: one, right, signs } of names) {
      if (company % parts !== part) continue;
      const sure = likelihood(signs, weights);
      const id = `${company} ${one}`;
      if (sure > (best.get(id)?.sure ?? 0)) best.set(id, { right, sure });
    }
    return [...best.values()];
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false } },
});
if (positionals.length === 0) {
  process.stderr.write("Usage: node learn.ts [--check] DIR…\n");
  process.exit(2);
}
const folders = positionals.flatMap((parent) =>
  readdirSync(parent)
    .toSorted()
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(folder, "labels.json"))),
);
const names = folders.flatMap(namesOf);
if (values.check) {
  const judged = leftOut(names);
  const all = judged.filter(({ right }) => right).length;
  process.stdout.write(`${folders.length} companies, ${judged.length} names, ${all} right\n`);
  for (const from of [0.5, 0.6, 0.65, 0.7, 0.8, 0.9]) {
    const given = judged.filter(({ sure }) => sure >= from);
    const right = given.filter((one) => one.right).length;
    process.stdout.write(
      `from ${from}: ${given.length} given, ${(right / given.length).toFixed(3)} of them right, ${(right / all).toFixed(3)} of all found\n`,
    );
  }
} else {
  const lines = Object.entries(learn(names))
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .toSorted(([, a], [, b]) => b - a)
    .map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight.toFixed(2)},\n`);
  process.stdout.write(
    `import type { Weights } from "./likelihood.ts";\n\n/** Learned by \`learn.ts\` from ${folders.length} labelled companies; what is not here weighs nothing. */\nexport const weights: Weights = {\n${lines.join("")}};\n`,
  );
}
