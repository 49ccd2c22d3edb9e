import type { FinalPackage, PipelineEvent } from "@leadstream/contract";
import { expect, type Page } from "@playwright/test";
import { Story } from "../../webapp/backend/src/testing/story.ts";

/** Text as an attacker's website would have it, recognisable by the field it stands in. */
export const script = (field: string) => `<img src=x onerror="planted=1"> ${field}`;
export const scriptUrl = (field: string) => `javascript:planted='${field}'`;
export const formulas = [
  '=HYPERLINK("http://evil.example","Open")',
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
] as const;

export const hostileMarkdown = [
  `# ${script("briefing heading")}`,
  `A [link](${scriptUrl("briefing link")}) and ![a picture](${scriptUrl("briefing picture")}).`,
  `[data](data:text/html,<script>window.planted=1</script>) [vb](vbscript:msgbox) <${scriptUrl("briefing autolink")}>`,
  `[case](JaVaScRiPt:window.planted=1) [space]( javascript:window.planted=1) [entity](javascript&colon;window.planted=1)`,
  `| ${script("briefing table head")} |\n| --- |\n| ${script("briefing cell")} |`,
  `- ${script("briefing item")}\n\n> ${script("briefing quote")}\n\n\`${script("briefing code")}\``,
  `<iframe src="${scriptUrl("briefing frame")}"></iframe><a href="${scriptUrl("briefing anchor")}">x</a>`,
].join("\n\n");

/** A finished lead whose every free text is a script and whose every address is one, too. */
function hostilePackage(): FinalPackage {
  const evidence = (field: string) => [
    {
      text: script(`${field} evidence`),
      source_url: scriptUrl(`${field} source`),
      quote: script(`${field} quote`),
    },
  ];
  const method = "evidence" as const;
  const fact = (field: FinalPackage["facts"][number]["field"], value: unknown) => ({
    field,
    value: value as FinalPackage["facts"][number]["value"],
    source_url: scriptUrl(`${field} source`),
    quote: script(`${field} fact quote`),
    method: "text" as const,
    confidence: 0.9,
    observed_at: "2026-11-22T10:00:00.000Z",
    status: "verified" as const,
  });
  return {
    facts: [
      fact("company_name", script("company_name")),
      fact("legal_name", script("legal_name")),
      fact("description", script("description")),
      fact("industry", { label: script("industry label") }),
      fact("address", script("address")),
      fact("city", script("city")),
      fact("region", script("region")),
      fact("postal_code", script("postal_code")),
      fact("phone", script("phone")),
      fact("email", script("email")),
      fact("social", { network: script("social network"), url: scriptUrl("social url") }),
      fact("person", {
        name: script("person name"),
        role: script("person role"),
        email: script("person email"),
        profile_url: scriptUrl("person profile"),
      }),
      fact("technology", {
        name: script("technology name"),
        category: script("technology category"),
      }),
      fact("product", formulas[0]),
      fact("employee_count", formulas[1]),
      fact("careers_url", scriptUrl("careers_url")),
      fact("logo_url", scriptUrl("logo_url")),
      fact("language", script("language")),
    ],
    rejected: [{ ...fact("city", script("rejected city")), reason: script("rejection reason") }],
    analysis: {
      method,
      sector: null,
      services: [script("service")],
      recent_activity: [
        {
          text: script("activity"),
          date: script("activity date"),
          source_url: scriptUrl("activity source"),
          quote: script("activity quote"),
        },
      ],
      challenges: [{ text: script("challenge"), evidence: evidence("challenge") }],
      relevance: 0.5,
      summary: script("analysis summary"),
    },
    qualification: {
      method,
      tier: "high",
      score: 80,
      confidence: 0.8,
      criteria: [
        {
          criterion: script("criterion"),
          weight: 1,
          score: 0.5,
          evidence: evidence("criterion"),
        },
      ],
      cutoffs: { high: 70, medium: 45 },
      summary: script("qualification summary"),
    },
    personas: [
      {
        method,
        title: script("persona title"),
        name: script("persona name"),
        goals: [script("goal")],
        challenges: [script("persona challenge")],
        channel: script("channel"),
        evidence: evidence("persona"),
      },
    ],
    pain_points: [
      {
        method,
        pain: script("pain"),
        severity: "high",
        our_answer: script("our answer"),
        evidence: evidence("pain"),
      },
    ],
    buying_triggers: [
      {
        method,
        trigger: script("trigger"),
        kind: "news",
        date: script("trigger date"),
        why_now: script("why now"),
        evidence: evidence("trigger"),
      },
    ],
    competitors: [
      {
        method,
        name: script("competitor"),
        relation: "mentions",
        evidence: evidence("competitor"),
      },
    ],
    strategy: {
      method,
      chosen: script("candidate"),
      why: script("strategy why"),
      candidates: [
        {
          name: script("candidate"),
          approach: script("approach"),
          score: 0.9,
          reasons: [script("strategy reason")],
          chosen: true,
        },
      ],
    },
    value_propositions: [
      {
        method,
        proposition: script("proposition"),
        for_persona: script("for persona"),
        evidence: evidence("proposition"),
      },
    ],
    objections: [
      {
        method,
        objection: script("objection"),
        response: script("response"),
        evidence: evidence("objection"),
      },
    ],
    questions: [{ method, question: script("question"), why: script("question why") }],
    messages: [
      {
        method,
        channel: "email",
        subject: script("subject"),
        body: script("message body"),
        language: "en",
        used_facts: [
          {
            field: script("used field"),
            quote: script("used quote"),
            source_url: scriptUrl("used source"),
          },
        ],
      },
    ],
    briefing: { method, markdown: hostileMarkdown },
    warnings: [
      { kind: "instruction", text: script("warning"), source_url: scriptUrl("warning source") },
    ],
  };
}

/** The log of a job that found one lead of each kind: finished, at work, failed; and a word about a fourth. */
export function hostileJob(jobId: string, userId: string): PipelineEvent[] {
  const failure = {
    code: "site_unreachable",
    message: script("error message"),
    action: script("error action"),
    retryable: true,
  } as const;
  const find = (lead_id: string, name: string) =>
    story.add({
      event_type: "lead_generated",
      lead_id,
      lead_data: {
        company_name: name,
        website: scriptUrl(`${lead_id} website`),
        domain: script(`${lead_id} domain`),
        description: script("found description"),
        industry: script("found industry"),
        city: script("found city"),
        country: script("found country"),
        contact_emails: [script("found email")],
        contact_phones: [formulas[1]],
      },
      source: script("source"),
      source_url: scriptUrl("found source"),
      agent_name: script("harvester"),
    });
  const story = new Story(jobId, userId, new Date().toISOString());
  story.add({
    event_type: "pipeline_start",
    initial_query: script("query"),
    source: "list",
    max_leads_to_generate: 10,
    agents: [],
  });
  find("finished", script("finished name"));
  story.begin("finished").add({
    event_type: "agent_start",
    lead_id: "finished",
    agent_name: script("agent"),
    agent_description: script("agent description"),
    progress_percentage: 10,
    estimated_time_remaining: null,
  });
  story.add({
    event_type: "tool_call_start",
    lead_id: "finished",
    tool_name: script("tool"),
    tool_call_id: "call-1",
    agent_name: script("agent"),
    tool_args: { url: scriptUrl("tool argument") },
  });
  story.add({
    event_type: "tool_call_end",
    lead_id: "finished",
    tool_name: script("tool"),
    tool_call_id: "call-1",
    agent_name: script("agent"),
    execution_time_seconds: 0.1,
    success: true,
    output_snippet: script("tool output"),
  });
  story.add({
    event_type: "agent_end",
    lead_id: "finished",
    agent_name: script("agent"),
    success: true,
    method: "llm",
    execution_time_seconds: 0.2,
    usage: {
      provider: script("provider"),
      model: script("model"),
      input_tokens: 1,
      output_tokens: 1,
      cost_usd: null,
    },
  });
  story.add({
    event_type: "lead_enrichment_end",
    lead_id: "finished",
    success: true,
    final_package: hostilePackage(),
    execution_time_seconds: 2,
    attempt: 1,
  });
  find("working", script("working name"));
  story.begin("working").add({
    event_type: "agent_start",
    lead_id: "working",
    agent_name: script("working agent"),
    agent_description: script("working description"),
    progress_percentage: 10,
    estimated_time_remaining: null,
  });
  find("failed", formulas[0]);
  story.begin("failed").add({
    event_type: "lead_enrichment_end",
    lead_id: "failed",
    success: false,
    error: failure,
    execution_time_seconds: 2,
    attempt: 1,
  });
  // Known, but about a lead that nobody found: it goes to quarantine and is shown there.
  story.status("nobody", script("quarantined status"), 50);
  return story.events;
}

/** Nothing of it became markup, ran, or leads to a script. */
export async function expectInert(page: Page, what: string): Promise<void> {
  const planted = await page.evaluate(() => ({
    ran: (window as unknown as { planted?: string }).planted ?? null,
    elements: [...document.querySelectorAll("img[src=x], [onerror], iframe, script:not([src])")]
      .map((element) => element.outerHTML)
      .filter((html) => html.includes("planted") || html.includes('src="x"')),
    links: [...document.querySelectorAll("a[href], form[action], [src]")]
      .flatMap((element) =>
        ["href", "action", "src"].map((name) => element.getAttribute(name) ?? ""),
      )
      .filter((url) => /^\s*(javascript|vbscript|data:text)/i.test(url)),
  }));
  expect(planted, what).toEqual({ ran: null, elements: [], links: [] });
}

/** All text that a reader of the page can see, also in its inputs and in what is folded away. */
function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const inputs = [...document.querySelectorAll("input, textarea")].map(
      (input) => (input as HTMLInputElement).value,
    );
    return [document.body.innerText, ...inputs].join("\n").replaceAll(/\s+/g, " ");
  });
}

/** Each of them stands on the page letter by letter. */
export async function expectAsText(page: Page, wanted: readonly string[]): Promise<void> {
  await expect(async () => {
    const text = await visibleText(page);
    expect(wanted.filter((one) => !text.includes(one.replaceAll(/\s+/g, " ").trim()))).toEqual([]);
  }).toPass({ timeout: 30_000 });
}
