import { completable, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { completeLeadIds } from "./complete-ids.ts";
import type { McpDeps } from "./deps.ts";
import { leadSections, ownedLead } from "./leads.ts";
import type { Principal } from "./principal.ts";
import { refusing } from "./protocol-refusal.ts";
import { untrusted } from "./shapes.ts";
import { tellLead } from "./tell.ts";
import { leadUri } from "./uris.ts";
import { principalOf } from "./tool.ts";

export function registerPrompts(server: McpServer, deps: McpDeps, owner: Principal): void {
  server.registerPrompt(
    "qualify_my_list",
    {
      title: "Qualify my list",
      description: "Enriches a list of companies and sorts them by how well they fit.",
      argsSchema: z.object({
        companies: z
          .string()
          .min(1)
          .max(100_000)
          .describe("Names, websites or e-mail addresses, one a line."),
        looking_for: z.string().max(2000).optional().describe("What would make a good customer."),
      }),
    },
    ({ companies, looking_for }) => ({
      messages: [say(qualify(companies, looking_for))],
    }),
  );
  server.registerPrompt(
    "prepare_meeting",
    {
      title: "Prepare a meeting",
      description: "Turns what is known of one lead into a page to read before the call.",
      argsSchema: z.object({
        lead_id: completable(z.string().min(1).max(200), (given) =>
          refusing(deps.log, () => completeLeadIds(deps, owner, given)),
        ).describe("The lead; the beginning of the company's name completes it."),
        goal: z.string().max(2000).optional().describe("What the meeting should lead to."),
      }),
    },
    async ({ lead_id, goal }, ctx) =>
      refusing(deps.log, async () => {
        const lead = await ownedLead(deps, principalOf(ctx), lead_id);
        const sections = await leadSections(deps, lead.lead_id, [
          "facts",
          "qualification",
          "personas",
          "pain_points",
          "buying_triggers",
          "objections",
          "questions",
          "briefing",
        ]);
        const text = JSON.stringify({ lead, sections });
        return {
          messages: [
            say(prepare(tellLead(lead), goal)),
            {
              role: "user",
              content: {
                type: "resource",
                resource: { uri: leadUri(lead), mimeType: "application/json", text },
              },
            },
          ],
        };
      }),
  );
}

function say(text: string) {
  return { role: "user" as const, content: { type: "text" as const, text } };
}

function qualify(companies: string, lookingFor: string | undefined): string {
  return [
    "Qualify the companies at the end of this message.",
    "1. Call start_prospecting with source `list` and one row for each company: its website, else its e-mail, else its name. Set max_leads to their number.",
    "2. Call wait_for_job until it says finished.",
    "3. Read all pages of list_leads, then get_lead with the sections qualification and buying_triggers for those of tier high and medium.",
    "4. Answer a table sorted by fit: company, tier, score, the strongest evidence with its source_url, and the next step. List failed ones apart, each with its error and action.",
    "State only what a quoted fact supports; say unknown where nothing is known.",
    ...(lookingFor === undefined ? [] : [`A good customer here: ${lookingFor}`]),
    untrusted,
    "",
    "Companies:",
    companies,
  ].join("\n");
}

function prepare(lead: string, goal: string | undefined): string {
  return [
    `Prepare me for a meeting with this company. ${lead}`,
    ...(goal === undefined ? [] : [`The meeting should lead to this: ${goal}`]),
    "Write one page: who they are, what changed lately, why they fit or do not, whom I meet, three questions to ask, the objection to expect with an answer, and how to open.",
    "Name the source_url beside each claim. What the material does not say is unknown: leave it out or ask it.",
    untrusted,
  ].join("\n");
}
