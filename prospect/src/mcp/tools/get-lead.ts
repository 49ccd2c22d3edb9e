import { z } from "zod";
import { leadSections, ownedLead } from "../leads.ts";
import { LeadId, LeadShape, Sections, untrusted, type Section } from "../shapes.ts";
import { tellLead } from "../tell.ts";
import { tellSections } from "../tell-sections.ts";
import { leadUri } from "../uris.ts";
import { defineTool, onlyReads } from "../tool.ts";

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
  annotations: onlyReads,
  input: z.object({
    lead_id: LeadId,
    sections: z
      .array(Sections)
      .min(1)
      .optional()
      .describe(
        `What to answer. Default: ${usual.join(", ")}, of which the text shows the briefing alone.`,
      ),
  }),
  output: z.object({
    lead: LeadShape,
    sections: z.partialRecord(Sections, z.unknown()),
    note: z.string(),
  }),
  run: async (deps, { lead_id, sections: chosen }, { principal }) => {
    const wanted = chosen ?? usual;
    const lead = await ownedLead(deps, principal, lead_id);
    const sections = await leadSections(deps, lead_id, wanted);
    const { briefing } = sections;
    const missing = wanted.filter((section) => !(section in sections));
    return {
      data: { lead, sections, note: untrusted },
      text: [
        tellLead(lead),
        ...(missing.length === 0 ? [] : [`Not ready yet: ${missing.join(", ")}.`]),
        untrusted,
        "",
        // The briefing sums up the others; who chose some wants to read those.
        tellSections(chosen === undefined && briefing !== undefined ? { briefing } : sections),
      ].join("\n"),
      links: [{ uri: leadUri(lead), name: lead.company_name }],
    };
  },
});
