import type { Fact } from "@leadstream/contract";
import { sectionNames, type Section } from "./shapes.ts";
import { oneLine } from "./tell.ts";

const quoteLength = 160;
/** For programs, which have the structured content. */
const unsaid = new Set(["method", "used_facts", "cutoffs"]);

/** What the agents made of a lead as lines to read: not every client shows its model the structured content. */
export function tellSections(sections: Partial<Record<Section, unknown>>): string {
  return sectionNames
    .filter((name) => name in sections)
    .map((name) =>
      name === "briefing"
        ? markdownOf(sections[name])
        : `## ${name}\n${tellSection(name, sections[name])}`,
    )
    .join("\n\n");
}

function tellSection(name: Section, value: unknown): string {
  if (name === "facts" || name === "rejected") return listed((value as Fact[]).map(tellFact));
  if (Array.isArray(value)) return listed(value.map(words));
  const parts = Object.entries(value ?? {}).map(([key, part]) => {
    const several = Array.isArray(part) && typeof part[0] === "object";
    const text = several ? `\n${listed(part.map(words))}` : words(part);
    return text === "" || unsaid.has(key) ? "" : `${key}: ${text}`;
  });
  return parts.filter((part) => part !== "").join("\n") || "None.";
}

function markdownOf(briefing: unknown): string {
  return (briefing as { markdown: string } | null)?.markdown ?? "There is no briefing.";
}

function tellFact({ field, value, source_url, quote, confidence, ...rest }: Fact): string {
  const reason = "reason" in rest ? `; ${String(rest.reason)}` : "";
  const said = oneLine(quote).slice(0, quoteLength);
  const shown = said === words(value) ? "" : ` “${said}”`;
  return `${field}: ${words(value)} (${confidence}${reason}) ${source_url}${shown}`;
}

function listed(lines: string[]): string {
  return lines.length === 0 ? "None." : lines.map((line) => `- ${line}`).join("\n");
}

/** Whatever it is in words, without what is empty or was said; texts of several lines keep them. */
function words(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const between = typeof value[0] === "object" ? " | " : ", ";
    return value
      .map(words)
      .filter((word) => word !== "")
      .join(between);
  }
  if (typeof value === "object") {
    const said = new Set<string>();
    return Object.entries(value)
      .filter(([key]) => !unsaid.has(key))
      .map(([key, part]) => [key, words(part)] as const)
      .filter(([, text]) => text !== "" && !said.has(text) && said.add(text))
      .map(([key, text]) => `${key}: ${text}`)
      .join("; ");
  }
  const text = (typeof value === "string" ? value : JSON.stringify(value)).trim();
  return text.includes("\n") ? `\n${text}`.replaceAll("\n", "\n  > ") : oneLine(text);
}
