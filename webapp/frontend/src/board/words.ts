import type { Lead } from "@leadstream/contract/lead";
import type { Failure } from "@leadstream/contract/problem";
import type { Locale, Messages } from "../i18n/index.ts";

type Agents = Messages["board"]["agents"];

/** An agent's name as people say it; one that this page does not know is shown as it came. */
export function agentName(name: string, t: Messages): string {
  return name in t.board.agents
    ? t.board.agents[name as keyof Agents].name
    : name.replaceAll("_", " ");
}

/** What the agent does just now. The service speaks English; in another language the catalogue speaks for it. */
export function agentDoing(lead: Lead, t: Messages, locale: Locale): string {
  const { current_agent, agent_description } = lead.progress;
  if (locale !== "en" && current_agent !== null && current_agent in t.board.agents) {
    return t.board.agents[current_agent as keyof Agents].doing;
  }
  if (agent_description !== null && agent_description !== "") return agent_description;
  return lead.state === "harvested" ? t.board.card.waiting : t.board.states[lead.state];
}

/** A failure in the reader's language: the service's own sentence in English, else the catalogue's for its code. */
export function failureWords(
  failure: Failure,
  t: Messages,
  locale: Locale,
): { message: string; action: string } {
  return locale === "en" ? failure : (t.board.failures[failure.code] ?? failure);
}

export function sourceName(source: string, t: Messages): string {
  return source in t.board.sources
    ? t.board.sources[source as keyof Messages["board"]["sources"]]
    : source;
}

const regions = new Map<string, Intl.DisplayNames>();

export function countryName(code: string | null, locale: string): string {
  if (code === null || !/^[A-Za-z]{2}$/.test(code)) return code ?? "";
  let names = regions.get(locale);
  if (names === undefined)
    regions.set(locale, (names = new Intl.DisplayNames(locale, { type: "region" })));
  return names.of(code.toUpperCase()) ?? code;
}
