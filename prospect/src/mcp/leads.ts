import { Failure, Problem, type AgentName, type LeadData } from "@leadstream/contract";
import type { LeadRow } from "../db/schema.ts";
import { afterOf, cursorOf } from "./cursor.ts";
import type { McpDeps } from "./deps.ts";
import { isOwn } from "./owned-job.ts";
import type { Principal } from "./principal.ts";
import type { LeadView, Section } from "./shapes.ts";

type Row = Pick<
  LeadRow,
  | "lead_id"
  | "job_id"
  | "company_name"
  | "website"
  | "domain"
  | "lead_data"
  | "state"
  | "attempt"
  | "current_agent"
  | "progress"
  | "error"
  | "created_at"
> & { qualification: string | null };

const columns = `l.lead_id, l.job_id, l.company_name, l.website, l.domain, l.lead_data, l.state, l.attempt, l.current_agent, l.progress,
  l.error, l.created_at,
  (select r.output from prospect.agent_results r
   where r.lead_id = l.lead_id and r.agent = 'lead_qualification' and not r.superseded
   order by r.attempt desc limit 1) as qualification`;

const noSuchLead = () =>
  new Problem("not_found", "There is no such lead.", {
    action: "Check the lead_id; list_leads answers those of a job.",
  });

export interface LeadPage {
  leads: LeadView[];
  next_cursor: string | null;
}

/** The leads of a job in the order in which they were found. The caller has shown that the job is its own. */
export async function listLeads(
  { ctx }: Pick<McpDeps, "ctx">,
  jobId: string,
  page: {
    cursor?: string | undefined;
    limit: number;
    states?: readonly string[] | undefined;
    tiers?: readonly string[] | undefined;
  },
): Promise<LeadPage> {
  const { rows } = await ctx.database.pool.query<Row>(
    `select * from (select ${columns} from prospect.leads l where l.job_id = $1 and l.lead_id > $2) l
     where ($3::text[] is null or l.state = any($3))
       and ($4::text[] is null or coalesce(l.qualification::json ->> 'tier', '') = any($4))
     order by l.lead_id limit $5`,
    [jobId, afterOf(page.cursor), page.states ?? null, page.tiers ?? null, page.limit + 1],
  );
  const leads = rows.slice(0, page.limit).map(viewOf);
  const last = leads.at(-1);
  return {
    leads,
    next_cursor: rows.length > page.limit && last !== undefined ? cursorOf(last.lead_id) : null,
  };
}

/** The caller's lead, whichever of its jobs it belongs to. */
export async function ownedLead(
  deps: Pick<McpDeps, "ctx">,
  principal: Principal,
  leadId: string,
): Promise<LeadView> {
  const { rows } = await deps.ctx.database.pool.query<Row>(
    `select ${columns} from prospect.leads l where l.lead_id = $1`,
    [leadId],
  );
  const [row] = rows;
  if (row === undefined || !(await isOwn(deps, principal, row.job_id))) throw noSuchLead();
  return viewOf(row);
}

const agentOf: Record<Section, AgentName> = {
  facts: "website_research",
  rejected: "website_research",
  warnings: "website_research",
  analysis: "lead_analysis",
  qualification: "lead_qualification",
  personas: "persona_creation",
  pain_points: "pain_point_deepening",
  buying_triggers: "buying_trigger_identification",
  competitors: "competitor_identification",
  strategy: "strategy_generation",
  value_propositions: "value_proposition_customization",
  objections: "objection_handling",
  questions: "strategic_question_generation",
  messages: "personalized_message",
  briefing: "internal_briefing",
};

/** What the agents have made of the lead so far: the standing result of each, while others still work. */
export async function leadSections(
  { ctx }: Pick<McpDeps, "ctx">,
  leadId: string,
  sections: readonly Section[],
): Promise<Partial<Record<Section, unknown>>> {
  const { rows } = await ctx.database.pool.query<{ agent: AgentName; output: string }>(
    `select distinct on (agent) agent, output from prospect.agent_results
     where lead_id = $1 and agent = any($2) and not superseded order by agent, attempt desc`,
    [leadId, sections.map((section) => agentOf[section])],
  );
  const outputs = new Map(rows.map((row) => [row.agent, JSON.parse(row.output) as unknown]));
  return Object.fromEntries(
    sections.flatMap((section) => {
      const output = outputs.get(agentOf[section]);
      // The first agent's output holds several sections, every other's is one.
      const value =
        agentOf[section] === "website_research"
          ? (output as Record<string, unknown> | undefined)?.[section]
          : output;
      return value === undefined ? [] : [[section, value]];
    }),
  );
}

function viewOf(row: Row): LeadView {
  const data: LeadData = row.lead_data;
  const judged = row.qualification === null ? null : (JSON.parse(row.qualification) as Judged);
  return {
    lead_id: row.lead_id,
    job_id: row.job_id,
    company_name: row.company_name,
    website: row.website,
    domain: row.domain,
    industry: data.industry ?? null,
    city: data.city ?? null,
    country: data.country ?? null,
    state: row.state,
    tier: judged?.tier ?? null,
    score: judged?.score ?? null,
    attempt: row.attempt,
    current_agent: row.current_agent,
    progress_percentage: row.state === "completed" ? 100 : Math.min(row.progress, 99),
    error: row.error === null ? null : Failure.parse(JSON.parse(row.error)),
    created_at: row.created_at.toISOString(),
  };
}

interface Judged {
  tier: LeadView["tier"];
  score: number | null;
}
