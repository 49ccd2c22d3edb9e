import { AgentName, FactField, FinalPackage } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { buildFinalPackage } from "./final-package.ts";
import { agentByName, agents, evidenceAgents, totalWeight } from "./graph.ts";
import { agentsToRerun } from "./rerun.ts";
import { bookingSeller, maintenanceSeller } from "./testing/profiles.ts";
import { evidenceInput, runAll } from "./testing/run-agents.ts";
import { sites } from "./testing/sites.ts";

const stages = ["analyzing", "qualifying", "strategizing", "finalizing"];

describe("the agents", () => {
  it("stand in the order of the contract", () => {
    expect(agents.map((agent) => agent.name)).toEqual(AgentName.options);
    expect(totalWeight).toBe(100);
  });

  it("need only agents before them, of no later stage", () => {
    for (const agent of agents)
      for (const needed of agent.needs) {
        expect(AgentName.options.indexOf(needed)).toBeLessThan(
          AgentName.options.indexOf(agent.name),
        );
        expect(stages.indexOf(agentByName(needed).stage)).toBeLessThanOrEqual(
          stages.indexOf(agent.stage),
        );
      }
  });

  it.each(Object.values(evidenceAgents).map((agent) => agent.name))(
    "lets %s read only what it declares",
    (name) => {
      const agent = evidenceAgents[name];
      for (const [site, profile] of [
        [sites.dentalPracticePt, bookingSeller],
        [sites.metalworksDe, maintenanceSeller],
        [sites.silentSite, bookingSeller],
      ] as const) {
        const input = evidenceInput(site, profile);
        const whole = runAll(input);
        const declared = Object.fromEntries(
          agent.needs.map((needed) => [needed, whole[needed]]),
        ) as typeof input.results;
        expect(agent.evidence({ ...input, results: declared })).toEqual(whole[name]);
      }
    },
  );

  it.each(Object.keys(sites) as (keyof typeof sites)[])(
    "make a package that the contract takes, of %s",
    (name) => {
      for (const profile of [bookingSeller, maintenanceSeller])
        expect(() =>
          FinalPackage.parse(buildFinalPackage(runAll(evidenceInput(sites[name], profile)))),
        ).not.toThrow();
    },
  );

  it.each(Object.keys(sites) as (keyof typeof sites)[])(
    "quote nothing about %s that does not stand there",
    (name) => {
      const site = sites[name];
      const proven = new Set([...site.facts, ...site.signals].map((one) => one.quote));
      for (const profile of [bookingSeller, maintenanceSeller])
        for (const { quote, source_url } of quotesIn(
          buildFinalPackage(runAll(evidenceInput(site, profile))),
        )) {
          const page = site.texts.find((text) => text.url === source_url);
          expect([quote, proven.has(quote) || page?.text.includes(quote)]).toEqual([quote, true]);
        }
    },
  );

  it("come to the same result twice", () => {
    const once = () => JSON.stringify(runAll(evidenceInput(sites.dentalPracticePt, bookingSeller)));
    expect(once()).toBe(once());
  });

  it("leave what they read as it was", () => {
    const before = JSON.stringify(sites.dentalPracticePt);
    runAll(evidenceInput(sites.dentalPracticePt, bookingSeller));
    expect(JSON.stringify(sites.dentalPracticePt)).toBe(before);
  });
});

/** Everything in a package that claims to be a quote, wherever it stands. */
function quotesIn(value: unknown): { quote: string; source_url: string }[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== "object" || value === null) return [];
  const own =
    "quote" in value &&
    typeof value.quote === "string" &&
    "source_url" in value &&
    typeof value.source_url === "string"
      ? [{ quote: value.quote, source_url: value.source_url }]
      : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

describe("running again what a change touches", () => {
  it("spares the crawl whatever changed", () => {
    expect(agentsToRerun(["profile", ...FactField.options])).not.toContain("website_research");
  });

  it("spares contacts and triggers when the profile changed", () => {
    const again = agentsToRerun(["profile"]);
    expect(again).not.toContain("contact_extraction");
    expect(again).toContain("lead_qualification");
    expect(again.at(-1)).toBe("internal_briefing");
  });

  it("runs nothing that does not depend on the corrected field", () => {
    expect(agentsToRerun(["logo_url"])).toEqual([]);
    expect(agentsToRerun(["founded_year"])).not.toContain("contact_extraction");
  });

  it("follows what depends on a corrected address to the end", () => {
    const again = agentsToRerun(["email"]);
    expect(again.slice(0, 2)).toEqual(["contact_extraction", "lead_qualification"]);
    expect(again).toContain("personalized_message");
    expect(again).not.toContain("lead_analysis");
  });
});
