import type { Lead } from "@leadstream/contract/lead";
import { messages } from "../../i18n/index.ts";
import { lastChangeBy } from "../lead-requests.ts";
import type { ManyAction } from "./change-many.ts";
import type { Refused } from "./refused.ts";

/** Asking for each name costs a request. */
const mostNamed = 10;

/**
 * Whether a person who saw `seen` decided on something that another person has changed since. Versions also move on
 * for other reasons, such as a note or the agents' own progress, which are no conflict with the order.
 */
export function isOutdated(seen: Lead, now: Lead, action: ManyAction): boolean {
  if (action.action === "move") return now.stage !== seen.stage && now.stage !== action.stage;
  // Until it is completed the agents put it where it is.
  const moved = seen.state === "completed" && now.stage !== seen.stage;
  return moved || now.owner !== seen.owner;
}

/** Both sides in words; of a few conflicts also who it was. */
export function conflictOf(count: number) {
  return async ({ lead, now }: { lead: Lead; now: Lead }): Promise<Refused> => {
    const who = count > mostNamed ? null : await lastChangeBy(now.lead_id).catch(() => null);
    return { lead, now, reason: conflictReason(lead, now, who) };
  };
}

function conflictReason(lead: Lead, now: Lead, who: string | null): string {
  const t = messages().board;
  const stage = t.stages[now.stage];
  if (now.stage === lead.stage) return who === null ? t.move.edited : t.move.editedBy({ who });
  return who === null ? t.move.changed({ stage }) : t.move.changedBy({ who, stage });
}
