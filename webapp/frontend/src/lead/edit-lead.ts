import type { EditableFields, PatchLead } from "@leadstream/contract/http";
import type { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../api/http.ts";
import { type FullLead, getLead, patchLead } from "../board/lead-requests.ts";
import { boardStore } from "../board/live-board.ts";
import { newOpId } from "../board/op-id.ts";
import { sendWhenOnline } from "../board/send-when-online.ts";
import { detailKey } from "./use-lead-detail.ts";

export type EditOutcome =
  | { outcome: "saved"; lead: FullLead }
  | { outcome: "conflict"; theirs: FullLead };

const mostAttempts = 5;

/**
 * Saves a change made while looking at `seen`. When somebody else changed the same thing since, both values come back
 * for the person to choose; a change elsewhere in the lead is no conflict.
 */
export async function editLead(
  queries: QueryClient,
  seen: FullLead,
  patch: Omit<PatchLead, "expected_version" | "op_id">,
  collides: (theirs: FullLead) => boolean,
): Promise<EditOutcome> {
  const id = seen.lead_id;
  // What was looked at counts, not the newest that this tab heard of: news may arrive while a person is writing.
  let { version } = seen;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return saved(
        await sendWhenOnline(() =>
          patchLead(id, { ...patch, expected_version: version, op_id: newOpId() }),
        ),
      );
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== "version_conflict") throw error;
      const { lead: theirs } = await getLead(id);
      if (collides(theirs)) return { outcome: "conflict", theirs };
      // The agents of a lead at work change it several times a second.
      if (attempt === mostAttempts) throw error;
      ({ version } = theirs);
    }
  }

  function saved({ lead }: { lead: FullLead }): EditOutcome {
    queries.setQueryData(detailKey(id), lead);
    boardStore.receiveLead(lead);
    return { outcome: "saved", lead };
  }
}

export type EditableField = keyof EditableFields;

/** What stands in a field now, as its input shows it. */
export function fieldText(lead: FullLead, field: EditableField): string {
  switch (field) {
    case "company_name":
    case "website":
      return lead[field];
    case "industry":
    case "city":
    case "country":
    case "tier":
      return lead[field] ?? "";
    case "email":
    case "phone":
    case "description":
      return lead[field] ?? "";
  }
}
