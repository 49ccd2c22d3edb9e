import { z } from "zod";
import { leadSections, ownedLead } from "../leads.ts";
import { LeadId, LeadShape, Sections, untrusted, type Section } from "../shapes.ts";
import { leadUri, tellLead } from "../tell.ts";
import { defineTool } from "../tool.ts";

const usual: Section[] = [
  "facts",
  "analysis",
  "qualification",
  "buying_triggers",
  "messages",
  "briefing",
];

export const getLead = defineTool({
  name: "get_lead",
  title: "Get a lead",
  description:
    "One company: its facts, each with value, source_url, quote and confidence, and what the agents made of them. " +
    "Choose the sections you need; while the lead is being enriched, those that are ready are answered.",
  scope: "read",
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  input: z.object({
    lead_id: LeadId,
    sections: z
      .array(Sections)
      .min(1)
      .default(usual)
      .describe(`Default: ${usual.join(", ")}.`),
  }),
  output: z.object({
    lead: LeadShape,
    sections: z.partialRecord(Sections, z.unknown()),
    note: z.string(),
  }),
  run: async (deps, { lead_id, sections: wanted }, { principal }) => {
    const lead = await ownedLead(deps, principal, lead_id);
    const sections = await leadSections(deps, lead_id, wanted);
    const briefing = sections.briefing as { markdown?: string } | null | undefined;
    const missing = wanted.filter((section) => !(section in sections));
    return {
      data: { lead, sections, note: untrusted },
      text: [
        tellLead(lead),
        ...(missing.length === 0 ? [] : [`Not ready yet: ${missing.join(", ")}.`]),
        untrusted,
        ...(briefing?.markdown === undefined ? [] : ["", briefing.markdown]),
      ].join("\n"),
      links: [{ uri: leadUri(lead), name: lead.company_name }],
    };
  },
});
