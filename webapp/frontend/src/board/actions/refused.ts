import type { Lead } from "@leadstream/contract/lead";
import { observable } from "../../api/observable.ts";
import { messages } from "../../i18n/index.ts";
import { describeError } from "../../ui/describe-error.ts";
import { toast } from "../../ui/toast.ts";
import { announce } from "../announce.ts";

export interface Refused {
  /** As the person saw it. */
  lead: Lead;
  reason: string;
  /** What another person made of it meanwhile. */
  now?: Lead;
}

/** What came of an order that could not be carried out everywhere. */
export interface NotChanged {
  /** The order in words, as in "Contacted" or "Delete". */
  wanted: string;
  refused: readonly Refused[];
  /** Gives the order again, for leads that somebody else changed and whose new state the person has seen by now. */
  again: (ids: readonly string[]) => void;
}

/** What the dialog about it shows; null while none is open. */
export const notChanged = observable<NotChanged | null>(null);

export function reasonOf(error: unknown): string {
  const { message, action } = describeError(error, messages());
  return action === null ? message : `${message} ${action}`;
}

/**
 * One toast for all that was refused, grouped by reason; of several leads, or where somebody else came first, it leads
 * to the whole list. Answers whether anything was refused.
 */
export function reportRefused(
  refused: readonly Refused[],
  order?: Omit<NotChanged, "refused">,
): boolean {
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
  const listed = refused.length > 1 || first.now !== undefined;
  toast({
    title,
    description,
    tone: "danger",
    ...(order !== undefined && listed
      ? {
          action: {
            label: t.notChanged.show,
            onClick: () => notChanged.set({ ...order, refused }),
          },
        }
      : {}),
  });
  return true;
}
