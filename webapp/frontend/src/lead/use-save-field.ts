import type { FullLead } from "../board/lead-requests.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { offerUndo } from "../board/undo.ts";
import { useT } from "../i18n/index.ts";
import { describeError } from "../ui/describe-error.ts";
import { toast } from "../ui/toast.ts";
import { type EditableField, editLead, fieldText } from "./edit-lead.ts";

/** What somebody else wrote meanwhile, when the same field was changed from two sides. */
export interface FieldConflict {
  theirs: FullLead;
}

/** Saves one field, with a way back; answers the other person's version when both changed it. A refusal is told. */
export function useSaveField(lead: FullLead) {
  const t = useT();
  const queries = useQueryClient();
  return useCallback(
    async (
      field: EditableField,
      text: string,
      seen: FullLead = lead,
    ): Promise<"saved" | "refused" | FieldConflict> => {
      const before = fieldText(seen, field);
      try {
        const result = await editLead(
          queries,
          seen,
          { fields: { [field]: fieldValue(field, text) } },
          (theirs) => fieldText(theirs, field) !== before,
        );
        if (result.outcome === "conflict") return { theirs: result.theirs };
        offerUndo({
          title: t.lead.facts.saved({ field: t.lead.fields[field] }),
          undo: async () => {
            await editLead(
              queries,
              result.lead,
              { fields: { [field]: fieldValue(field, before) } },
              () => false,
            );
          },
        });
        return "saved";
      } catch (error) {
        const { message, action } = describeError(error, t);
        toast({
          title: message,
          tone: "danger",
          ...(action === null ? {} : { description: action }),
        });
        return "refused";
      }
    },
    [queries, lead, t],
  );
}

function fieldValue(field: EditableField, text: string): string | null {
  const trimmed = text.trim();
  if (field === "country") return trimmed === "" ? null : trimmed.toUpperCase();
  return trimmed === "" && field !== "company_name" && field !== "website" && field !== "tier"
    ? null
    : trimmed;
}
