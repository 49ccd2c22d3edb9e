/**
 * Prints how often values of each confidence are right on a folder of labelled pages:
 * `node prospect/src/website/calibrate.ts --corpus DIR`, where DIR holds a folder a company with its pages, their
 * `pages.json` and a `labels.json`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Fact } from "@leadstream/contract";
import { textOfValue } from "./candidate.ts";
import { fold } from "./clean-text.ts";
import { extractFacts } from "./extract-facts.ts";
import { letterKey, nameKey } from "./facts/name-key.ts";
import { profileOf } from "./facts/social.ts";
import { readPage } from "./read-page.ts";

interface Labels {
  name: { value: string; aliases: string[] };
  legalName: { value: string } | null;
  emails: { value: string }[];
  phones: { value: string; kind: string }[];
  social: Record<string, { url: string }[]>;
  people: { name: string }[];
  peopleExhaustive?: boolean;
  cities: string[];
  addresses: { postalCode: string | null }[];
  addressesExhaustive?: boolean;
  countryCode: string | null;
  languages: string[];
  technologies: { name: string }[];
  foundingYear: { value: number } | null;
  industry: { sector?: string } | null;
  optional: {
    emails: string[];
    phones: string[];
    social: string[];
    people: string[];
    technologies: string[];
    foundingYears: number[];
  };
}

const digits = (text: string) => text.replace(/\D/g, "").slice(-9);
const profile = (url: string) => fold(profileOf(url)?.url ?? url).replace(/\/+$/, "");

/** True, false, or null where the labels do not say. */
function isRight(
  { field, value }: Fact,
  labels: Labels,
  vocabulary: ReadonlySet<string>,
): boolean | null {
  const text = textOfValue(value);
  const among = (right: string[], ignored: string[], one: string) =>
    right.includes(one) ? true : ignored.includes(one) ? null : false;
  switch (field) {
    case "company_name":
      return [labels.name.value, ...labels.name.aliases, labels.legalName?.value ?? ""]
        .map(nameKey)
        .includes(nameKey(text));
    case "email":
      return among(
        labels.emails.map((one) => one.value),
        labels.optional.emails,
        text,
      );
    case "phone":
      return among(
        labels.phones.filter((one) => one.kind !== "fax").map((one) => digits(one.value)),
        labels.optional.phones.map(digits),
        digits(text),
      );
    case "social":
      return among(
        Object.values(labels.social)
          .flat()
          .map((one) => profile(one.url)),
        labels.optional.social.map(profile),
        profile((value as { url: string }).url),
      );
    case "person": {
      const right = among(
        labels.people.map((one) => letterKey(one.name)),
        labels.optional.people.map(letterKey),
        letterKey((value as { name: string }).name),
      );
      return right === false && labels.peopleExhaustive === false ? null : right;
    }
    case "city":
      return (
        labels.cities.map(letterKey).includes(letterKey(text)) ||
        (labels.addressesExhaustive === false ? null : false)
      );
    case "postal_code":
      return (
        labels.addresses.map((one) => letterKey(one.postalCode ?? "")).includes(letterKey(text)) ||
        (labels.addressesExhaustive === false ? null : false)
      );
    case "country":
      return labels.countryCode === null ? null : labels.countryCode === text;
    case "language":
      return labels.languages.includes(text.slice(0, 2));
    case "technology": {
      const { name } = value as { name: string };
      return vocabulary.has(name)
        ? among(
            labels.technologies.map((one) => one.name),
            labels.optional.technologies,
            name,
          )
        : null;
    }
    case "founded_year":
      return among(
        [String(labels.foundingYear?.value)],
        labels.optional.foundingYears.map(String),
        text,
      );
    case "industry":
      return labels.industry?.sector
        ? (value as { sector?: string }).sector === labels.industry.sector
        : null;
    case "legal_name":
    case "description":
    case "employee_count":
    case "address":
    case "region":
    case "product":
    case "careers_url":
    case "hiring":
    case "logo_url":
      return null;
  }
}

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
const corpus = values.corpus;
if (corpus === undefined) {
  process.stderr.write("Usage: node prospect/src/website/calibrate.ts --corpus DIR\n");
  process.exit(2);
}
const now = new Date();
const vocabulary = new Set(
  (JSON.parse(readFileSync(join(corpus, "technologies.json"), "utf8")) as { name: string }[]).map(
    ({ name }) => name,
  ),
);
interface Judged {
  company: string;
  field: string;
  confidence: number;
  right: boolean;
}
const judged: Judged[] = [];
for (const company of readdirSync(corpus)) {
  const folder = join(corpus, company);
  if (!existsSync(join(folder, "labels.json"))) continue;
  const { baseUrl, labels } = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8")) as {
    baseUrl: string;
    labels: Labels;
  };
  const list = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as {
    file: string;
    url: string;
  }[];
  const pages = list.map(({ file, url }) =>
    readPage({ bytes: readFileSync(join(folder, file)), url, fetchedAt: now.toISOString() }),
  );
  for (const fact of extractFacts(pages, { baseUrl, now }).facts) {
    const right = fact.status === "conflicting" ? null : isRight(fact, labels, vocabulary);
    if (right !== null)
      judged.push({ company, field: fact.field, confidence: fact.confidence, right });
  }
}

const number = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(3));
const share = (ones: readonly Judged[]) => ones.filter(({ right }) => right).length / ones.length;
const mean = (ones: readonly Judged[]) =>
  ones.reduce((sum, { confidence }) => sum + confidence, 0) / ones.length;
/** The lowest and the highest share when one company is left out: how much of it hangs on a single one. */
function leavingOneOut(ones: readonly Judged[]): string {
  const shares = [...new Set(ones.map(({ company }) => company))]
    .map((left) => share(ones.filter(({ company }) => company !== left)))
    .filter((value) => !Number.isNaN(value));
  return shares.length === 0
    ? "–"
    : `${number(Math.min(...shares))}–${number(Math.max(...shares))}`;
}
function print(label: string, ones: readonly Judged[]): void {
  const cells = [
    label.padEnd(15),
    String(ones.length).padEnd(7),
    number(mean(ones)).padEnd(6),
    number(share(ones)).padEnd(6),
    leavingOneOut(ones),
  ];
  process.stdout.write(`${cells.join(" ")}\n`);
}

process.stdout.write("confidence      values  mean   right  one company left out\n");
for (const [low, high] of [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1],
] as const)
  print(
    `${low}–${high}`,
    judged.filter(({ confidence }) => confidence >= low && confidence < high),
  );
print(
  "0.9 and more",
  judged.filter(({ confidence }) => confidence >= 0.9),
);
process.stdout.write("\nfield           values  mean   right  one company left out\n");
for (const [field, ones] of Map.groupBy(judged, (one) => one.field)) print(field, ones);
