import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bookingSeller,
  maintenanceSeller,
} from "../../../../prospect/src/agents/testing/profiles.ts";
import { evidenceInput, runAll } from "../../../../prospect/src/agents/testing/run-agents.ts";
import { sites } from "../../../../prospect/src/agents/testing/sites.ts";
import { challengePatterns } from "../../../../prospect/src/agents/market/challenges.ts";
import { niches } from "../../../../prospect/src/agents/market/industries.ts";
import { trades } from "../../../../prospect/src/demo-web/words/trade-words.ts";
import { concepts } from "../../../../prospect/src/agents/text/concepts.ts";
import { said } from "../i18n/pt-BR/said.ts";
import { speaker } from "../i18n/pt-BR/speaker.ts";
import { translateBriefing } from "./briefing.ts";
import type { PhrasePlace } from "./phrasebook.ts";

const { translate, trade } = speaker;
const slots = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

describe("the Portuguese phrasebook", () => {
  const all = [said.phrases, said.only.summary, said.only.briefing].flatMap((one) =>
    Object.entries(one),
  );

  it("says every phrase with the slots of the English one", () => {
    expect(all.filter(([from, to]) => slots(from).join() !== slots(to).join())).toEqual([]);
    expect(all.filter(([, to]) => to.trim() === "")).toEqual([]);
  });

  it("keeps values, and translates those that are terms", () => {
    expect(translate('Matches "dairies, and food"')).toBe('Combina com "dairies, and food"');
    expect(
      translate(
        "Speaks of maintenance and downtime, cash flow and waste, which your offer deals with",
      ),
    ).toBe(
      "Fala de manutenção e paradas de máquinas, fluxo de caixa e desperdício, de que a sua oferta trata",
    );
    expect(translate("25 of 100, from 67 % of the weight. Unknown: offer fit, size.")).toBe(
      "25 de 100, com 67 % do peso. Desconhecido: aderência da oferta, porte.",
    );
    expect(
      translate(
        "Kiln & Crumb: Bakery in Edinburgh, United Kingdom. Founded 2010. 64 people. Offers Bread, Cake and Pastry.",
        "summary",
      ),
    ).toBe(
      "Kiln & Crumb: Padaria, em Edinburgh, Reino Unido. Fundada em 2010. 64 pessoas. Oferece Bread, Cake e Pastry.",
    );
  });

  it("tells a job's log", () => {
    expect(
      translate("Searched 262 fictional companies of the demo directory for “mills: old”: 40 fit."),
    ).toBe(
      "Procura por “mills: old” entre 262 empresas fictícias do diretório de demonstração: 40 servem.",
    );
    expect(translate("Looking on OpenStreetMap for dental clinic in Leeds.")).toBe(
      "Procurando no OpenStreetMap clínica odontológica em Leeds.",
    );
  });

  it("leaves alone what no template wrote", () => {
    expect(translate("They would gain from fewer breakdowns.")).toBeNull();
    expect(translate("Named on the site. And then something else was said.")).toBeNull();
    expect(translate("A bakery: bread in Leeds.")).toBeNull();
    expect(translate("")).toBeNull();
    expect(trade("Artisan sourdough")).toBe("Artisan sourdough");
  });
});

/** What agents write, by the place where it is shown; the seller's and the sites' own words are left out. */
function* written(results: ReturnType<typeof runAll>): Generator<[string, PhrasePlace?]> {
  const { lead_analysis, lead_qualification, strategy_generation } = results;
  const texts = (evidence: readonly { text: string }[]) =>
    evidence.map(({ text }): [string] => [text]);
  yield [lead_analysis.summary, "summary"];
  for (const { text, evidence } of lead_analysis.challenges)
    yield* [[text], ...texts(evidence)] as [string][];
  yield [lead_qualification.summary];
  for (const { evidence } of lead_qualification.criteria) yield* texts(evidence);
  for (const persona of results.persona_creation) {
    if (persona.name === null) yield [persona.title];
    yield* persona.goals.map((goal): [string] => [goal]);
    if (persona.channel !== null) yield [persona.channel];
    yield* texts(persona.evidence);
  }
  for (const { evidence } of results.pain_point_deepening) yield* texts(evidence);
  for (const one of results.buying_trigger_identification) {
    yield [one.why_now];
    yield* texts(one.evidence);
  }
  for (const { evidence } of results.competitor_identification) yield* texts(evidence);
  if (strategy_generation !== null) {
    yield [strategy_generation.why];
    for (const { name, approach, reasons } of strategy_generation.candidates)
      yield* [name, approach, ...reasons].map((text): [string] => [text]);
  }
  for (const { evidence } of results.value_proposition_customization) yield* texts(evidence);
  for (const { objection, response, evidence } of results.objection_handling)
    yield* [[objection], [response], ...texts(evidence)] as [string][];
  for (const { question, why } of results.strategic_question_generation)
    yield* [[question], [why]] as [string][];
}

const wishes = {
  plain: {},
  "named wishes": {
    industry_focus: ["dental clinics", "bakeries"],
    geographic_focus: ["Portugal", "Leeds"],
    ideal_customer: "20 to 50 employees",
    pain_points: ["missed appointments", "staff shortage", "rising costs"],
    competitors: ["Shopify", "Doctolib"],
  },
  "ruled out": {
    industry_focus: ["not dental clinics", "not bakeries"],
    geographic_focus: ["not Germany"],
    exclude_domains: ["bakery.example"],
  },
  elsewhere: { industry_focus: ["law firms"], geographic_focus: ["Japan", "Chile"] },
};

describe.each(Object.entries(sites))("what the evidence engine writes of %s", (_, site) => {
  it.each(Object.entries(wishes))("for a profile with %s is in the phrasebook", (_name, wish) => {
    for (const seller of [bookingSeller, maintenanceSeller]) {
      const results = runAll(evidenceInput(site, { ...seller, ...wish }));
      const missing = [...written(results)].filter(
        ([text, place]) => translate(text, place) === null,
      );
      expect(missing).toEqual([]);
      expect(englishIn(results.internal_briefing?.markdown ?? "")).toEqual([]);
    }
  });
});

/** Lines of a briefing that stay as they are, but for names, values, quotes and the seller's own sentences. */
function englishIn(markdown: string): string[] {
  const before = new Set(markdown.split("\n"));
  return translateBriefing(markdown, translate)
    .split("\n")
    .filter((line) => before.has(line) && / (?:is|are|the|of|they|not|with) /.test(line))
    .filter((line) => !/^ +- “|^[-\d]/.test(line) || /\*\*/.test(line));
}

describe("closed vocabularies of the evidence engine", () => {
  it("are all named", () => {
    const trade = Object.values(niches).map(({ label }) => label.en);
    expect(trade.filter((label) => !Object.hasOwn(said.terms.trade, label))).toEqual([]);
    const matters = Object.values(concepts).map(({ label }) => label.en);
    expect(matters.filter((label) => !Object.hasOwn(said.terms.matter, label))).toEqual([]);
    expect(challengePatterns.filter(({ text }) => translate(text) === null)).toEqual([]);
  });

  it("name every trade that a source finds by", () => {
    const source = readFileSync(
      new URL("../../../../prospect/src/harvest/sources/osm/trade-tags.ts", import.meta.url),
      "utf8",
    );
    const labels = [
      ...[...source.matchAll(/^ {2}\[\n {4}"([^"]+)",$/gm)].map(([, label = ""]) => label),
      ...trades.map(({ label }) => label),
    ];
    expect(labels.length).toBeGreaterThan(60);
    expect(labels.filter((label) => !Object.hasOwn(said.terms.trade, label))).toEqual([]);
  });

  it("name every trade that a fact is labelled with", () => {
    const source = readFileSync(
      new URL("../../../../prospect/src/website/facts/industry/trade-labels.ts", import.meta.url),
      "utf8",
    );
    const labels = [
      ...source.matchAll(/\[\s*"([^"]+)",\s*\/|^ {2}(?:"[\w-]+"|\w+): "([^"]+)",$/gm),
    ].map(([, one, sector]) => one ?? sector ?? "");
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter((label) => !Object.hasOwn(said.terms.trade, label))).toEqual([]);
  });
});
