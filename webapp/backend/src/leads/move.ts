import type { LeadStage } from "@leadstream/contract";
import type { Context } from "../context.ts";
import type { FullLead } from "./detail.ts";
import { editLead } from "./edit.ts";

export interface MoveLead {
  leadId: string;
  to: LeadStage;
  expectedVersion?: number | undefined;
  opId?: string | undefined;
}

export function moveLead(
  ctx: Context,
  { leadId, to, expectedVersion, opId }: MoveLead,
): Promise<FullLead> {
  return editLead(ctx, leadId, {
    stage: to,
    ...(expectedVersion === undefined ? {} : { expected_version: expectedVersion }),
    ...(opId === undefined ? {} : { op_id: opId }),
  });
}
