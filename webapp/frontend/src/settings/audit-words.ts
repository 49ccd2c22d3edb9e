import type { Format, Messages } from "../i18n/index.ts";
import { changesOf } from "../lead/lead-changes.ts";

export interface AuditEntry {
  action: string;
  subject: string | null;
  details: Record<string, unknown> | null;
}

/** What was done, as a sentence goes on after the person's name; an action from a newer server stays as it came. */
export function auditAction(action: string, t: Messages): string {
  const actions: Record<string, string | undefined> = t.settings.audit.actions;
  return actions[action] ?? action;
}

/** The particulars of a change, a line each, in words: no names of fields or stages as programs write them. */
export function auditLines(entry: AuditEntry, t: Messages, format: Format): string[] {
  const details = entry.details ?? {};
  if (entry.action === "lead.edit") return changesOf(details, t);
  const names: Record<string, string | undefined> = t.settings.audit.details;
  const lines = Object.entries(details).flatMap(([name, value]) => {
    const label = names[name];
    const text = valueText(name, value, t, format);
    return label === undefined || text === "" ? [] : [`${label}: ${text}`];
  });
  const leads = details["lead_ids"];
  if (Array.isArray(leads)) lines.push(t.board.column.count({ count: leads.length }));
  if (entry.action.startsWith("exclusion.") && entry.subject !== null) lines.unshift(entry.subject);
  return lines;
}

function valueText(name: string, value: unknown, t: Messages, format: Format): string {
  const known: Record<string, Record<string, string | undefined> | undefined> = {
    source: t.board.sources,
    stage: t.board.stages,
    role: t.settings.roles,
    plan: t.shell.quota.plans,
  };
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return value ? t.common.yes : t.common.no;
  if (Array.isArray(value)) {
    const events: Record<string, string | undefined> = t.settings.webhooks.eventNames;
    return format.list(value.map((one) => events[String(one)] ?? String(one)));
  }
  if (typeof value !== "string") return "";
  return known[name]?.[value] ?? value;
}
