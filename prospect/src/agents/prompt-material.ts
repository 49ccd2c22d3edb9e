import type { AgentName } from "@leadstream/contract";
import { pageLabel } from "../model/quote-gate.ts";
import type { Material } from "../model/fence.ts";
import type { AgentInput, AgentResults } from "./agent.ts";
import { shorten } from "./text/passages.ts";

const lettersOfPages = 14_000;
const lettersOfResult = 3_000;

/** The pages read, the first ones in full as far as they fit, the rest by their beginnings. */
export function pages(
  { results }: { results: Partial<AgentResults> },
  letters = lettersOfPages,
): Material[] {
  const texts = results.website_research?.texts ?? [];
  const share = Math.max(600, Math.floor(letters / Math.max(1, texts.length)));
  let left = letters;
  return texts.flatMap((page, at) => {
    const text = shorten(
      page.text,
      Math.min(left, at === 0 ? Math.max(share, letters / 3) : share),
    );
    left -= text.length;
    return text.length < 20
      ? []
      : [{ label: pageLabel(at), title: `${page.title} (${page.url})`, text }];
  });
}

/** What earlier agents found. It came from the same pages, so it is data like them. */
export function findings(
  { results }: Pick<AgentInput, "results">,
  names: readonly AgentName[],
): Material[] {
  return names.flatMap((name) => {
    const result = results[name];
    return result === undefined
      ? []
      : [
          {
            label: name,
            title: "found so far",
            text: JSON.stringify(result).slice(0, lettersOfResult),
          },
        ];
  });
}

export function asMaterial(label: string, value: unknown): Material {
  return { label, title: "found so far", text: JSON.stringify(value).slice(0, lettersOfResult) };
}

/** The facts of the first agent without their bookkeeping. */
export function facts({ results }: Pick<AgentInput, "results">): Material {
  const lines = (results.website_research?.facts ?? [])
    .slice(0, 60)
    .map(
      (fact) =>
        `${fact.field}: ${typeof fact.value === "object" ? JSON.stringify(fact.value) : String(fact.value)}`,
    );
  return { label: "facts", title: "facts with proof", text: lines.join("\n") };
}
