import type { Lead } from "@leadstream/contract/lead";
import { messages } from "../../i18n/index.ts";
import { describeError } from "../../ui/describe-error.ts";
import { toast } from "../../ui/toast.ts";
import { announce } from "../announce.ts";

export interface Refused {
  lead: Lead;
  reason: string;
}

export function reasonOf(error: unknown): string {
  const { message, action } = describeError(error, messages());
  return action === null ? message : `${message} ${action}`;
}

/** One toast for all that was refused, grouped by reason. Answers whether anything was. */
export function reportRefused(refused: readonly Refused[]): boolean {
  const t = messages().board;
  const first = refused[0];
  if (first === undefined) return false;
  const byReason = new Map<string, number>();
  for (const { reason } of refused) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const description =
    byReason.size === 1
      ? first.reason
      : [...byReason].map(([reason, count]) => `${count}: ${reason}`).join("\n");
  const title =
    refused.length === 1
      ? t.move.refused({ company: first.lead.company_name })
      : t.move.refusedMany({ count: refused.length });
  announce(`${title}. ${description}`);
  toast({ title, description, tone: "danger" });
  return true;
}
