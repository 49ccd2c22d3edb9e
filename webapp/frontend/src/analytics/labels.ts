import type { Messages } from "../i18n/index.ts";

/** A name that the catalogue does not know, as from a newer agent, is shown as it came. */
function lookUp<T>(table: Record<string, T | undefined>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export const agentLabel = (name: string, t: Messages): string =>
  lookUp<{ name: string }>(t.board.agents, name)?.name ?? name;
export const stageLabel = (name: string, t: Messages): string =>
  lookUp<string>(t.board.stages, name) ?? name;
export const stateLabel = (name: string, t: Messages): string =>
  lookUp<string>(t.board.states, name) ?? name;
export const sourceLabel = (name: string, t: Messages): string =>
  lookUp<string>(t.board.sources, name) ?? name;
export const failureLabel = (code: string, t: Messages): string =>
  lookUp<{ message: string }>(t.board.failures, code)?.message ?? code;
