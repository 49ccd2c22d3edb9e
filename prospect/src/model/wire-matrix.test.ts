import type { LLMock } from "@copilotkit/aimock";
import {
  AgentName,
  type EventOf,
  type EventType,
  type FinalPackage,
  type PipelineEvent,
} from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAgents } from "../agents/graph.ts";
import {
  goodAnswers,
  inventedAnswers,
  obedientAnswers,
  tasks,
  type Task,
} from "../agents/testing/model-answers.ts";
import { bookingSeller } from "../agents/testing/profiles.ts";
import { savedPagesOf } from "../agents/testing/saved-pages.ts";
import { dentalPracticeEn as site } from "../agents/testing/sites.ts";
import { fakeSources, find } from "../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  until,
  type TestService,
} from "../pipeline/testing/start-service.ts";
import type { AskModel } from "./ask-model.ts";
import { createModelEngine, type ModelEngineOptions } from "./engine.ts";
import { priceOf } from "./prices.ts";
import type { ProviderName } from "./provider.ts";
import { modelIds, settingsFor, startFakeProvider } from "./testing/fake-provider.ts";
import { providerAnswers } from "./testing/provider-answers.ts";
import { openWire, type Tampering, type Wire } from "./testing/wire.ts";

interface Column {
  name: string;
  provider: ProviderName;
  /** Whether the server can hold an answer to a schema. */
  schemas: boolean;
}

const columns: Column[] = [
  { name: "OpenAI", provider: "openai", schemas: true },
  { name: "Anthropic", provider: "anthropic", schemas: true },
  { name: "Google", provider: "google", schemas: true },
  { name: "a compatible server with schemas", provider: "openai-compatible", schemas: true },
  { name: "a compatible server without", provider: "openai-compatible", schemas: false },
];

const leads = ["One", "Two"];
const tokens = { input: 100, output: 20 };
/** In the words of every protocol. */
const usage = {
  prompt_tokens: tokens.input,
  completion_tokens: tokens.output,
  input_tokens: tokens.input,
  output_tokens: tokens.output,
  promptTokenCount: tokens.input,
  candidatesTokenCount: tokens.output,
};

let database: TestDatabase;
let fake: LLMock;
let wire: Wire;
let service: TestService;
/** The model of the running cell; without one the evidence speaks for itself. */
let askModel: AskModel | undefined;
/** What the evidence alone makes of the same company. */
let evidence: FinalPackage;

beforeAll(async () => {
  [database, fake] = await Promise.all([createProspectDatabase(), startFakeProvider()]);
  wire = await openWire(fake.url);
  const doors = {
    maxPages: 5,
    fetchPolitely: () => Promise.reject(new Error("The pages are at hand.")),
    crawlSite: async () => ({
      ok: true as const,
      baseUrl: site.base_url,
      domain: site.domain,
      warnings: site.warnings,
      pages: savedPagesOf(site),
    }),
    extractFacts: () => ({ facts: site.facts, rejected: [], signals: [], warnings: [] }),
  };
  const plain = createAgents(doors);
  const modelled = createAgents({
    ...doors,
    model: (question) => {
      if (askModel === undefined) throw new Error("This cell has no model.");
      return askModel(question);
    },
  });
  service = await startService(database, {
    sources: fakeSources(leads.map((name) => find(name))),
    agents: plain.map((agent, at) => ({
      ...agent,
      run: (input) => (askModel === undefined ? agent : (modelled[at] ?? agent)).run(input),
    })),
  });
  const { events } = await runJob();
  evidence = packagesOf(events)[0]!;
}, 60_000);
beforeEach(() => {
  fake.clearFixtures();
  fake.clearRequests();
  wire.reset();
});
afterAll(async () => {
  await service.stop();
  await wire.stop();
  await fake.stop();
  await database.drop();
});

function engineFor({ provider }: Column, options: ModelEngineOptions = {}): AskModel {
  const engine = createModelEngine(settingsFor(provider, wire), { backOffMs: [1, 1], ...options });
  if (engine === undefined) throw new Error("A model was named, so there is an engine.");
  return engine.askModel;
}

function answerWith(answers: Partial<Record<Task, unknown>>): void {
  for (const [task, pattern] of Object.entries(tasks) as [Task, RegExp][])
    fake.onMessage(pattern, {
      content: JSON.stringify(answers[task] ?? goodAnswers[task]),
      usage,
    });
}

/** Which calls a fault falls upon; all others go through. */
type Rule = (body: string, count: number) => Tampering | null;
const on =
  (task: Task, tampering: Tampering): Rule =>
  (body) =>
    tasks[task].test(body) ? tampering : null;

function open(column: Column, rule: Rule = () => null): void {
  const schema = (body: string) => body.includes('"response_format"');
  wire.tamper = (body, count) =>
    !column.schemas && schema(body)
      ? {
          kind: "answer",
          status: 400,
          body: { error: { message: "response_format is not supported by this server" } },
        }
      : rule(body, count);
}

async function startJob(): Promise<string> {
  return service.start({ business_context: bookingSeller, max_leads: leads.length });
}

async function runJob() {
  const jobId = await startJob();
  return { events: await service.follow(jobId), job: await service.job(jobId) };
}

function of<T extends EventType>(events: readonly PipelineEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.event_type === type);
}
function packagesOf(events: readonly PipelineEvent[]): FinalPackage[] {
  const made = of(events, "lead_enrichment_end").flatMap((event) => event.final_package ?? []);
  expect(made).toHaveLength(leads.length);
  return made;
}
const endsOf = (events: readonly PipelineEvent[], agent: AgentName) =>
  of(events, "agent_end").filter((event) => event.agent_name === agent);

/** How often a task was asked on the wire, refusals of its schema aside. */
const asked = (task: Task) =>
  wire.calls.filter(({ body, answered }) => tasks[task].test(body) && answered?.status !== 400)
    .length;

/** The bill is what came back whole, call by call and token by token. */
function expectBill({ provider }: Column, job: Record<string, unknown>): void {
  const paid = wire.calls.filter(({ answered }) => answered?.status === 200).length;
  expect(job).toMatchObject({
    llm_calls: paid,
    input_tokens: paid * tokens.input,
    output_tokens: paid * tokens.output,
  });
  const price = priceOf(provider, modelIds[provider], tokens);
  if (price === null && paid > 0) expect(job["cost_usd"]).toBeNull();
  else expect(job["cost_usd"]).toBeCloseTo(paid * (price ?? 0), 9);
}

/** The agent fell back and says why; all others took what the model said; the leads are complete. */
function expectFallback(
  events: readonly PipelineEvent[],
  agent: AgentName,
  why: string | RegExp,
): void {
  const ends = of(events, "agent_end");
  expect(ends).toHaveLength(leads.length * AgentName.options.length);
  for (const end of ends)
    expect([end.agent_name, end.method, end.fallback_reason]).toEqual(
      end.agent_name === agent
        ? [agent, "evidence_fallback", typeof why === "string" ? why : expect.stringMatching(why)]
        : [end.agent_name, "llm", undefined],
    );
  expect(events.at(-1)).toMatchObject({
    event_type: "pipeline_end",
    success: true,
    leads_completed: leads.length,
    leads_failed: 0,
  });
}

const pausesOf = (events: readonly PipelineEvent[]) =>
  of(events, "status_update").flatMap((event) => event.job_status ?? []);

const untilPaused = (jobId: string) =>
  until("the job is paused and nobody holds a lead", async () => {
    const held = await database.query(
      "select 1 from prospect.leads where job_id = $1 and claimed_by is not null",
      [jobId],
    );
    return (await service.job(jobId))["status"] === "paused" && held.length === 0;
  });

const refused = "The model refused to answer.";
const cutOff = "The model's answer was cut off.";
const unreadable = "The model's answer was not in the agreed form.";

const allLlm = (events: readonly PipelineEvent[]) =>
  of(events, "agent_end").every((event) => event.method === "llm" && event.success);

describe.each(columns)("a job with $name", (column) => {
  const { provider } = column;

  it("is the model's work where nothing goes wrong, and its bill adds up", async () => {
    answerWith(goodAnswers);
    open(column);
    askModel = engineFor(column);
    const { events, job } = await runJob();
    expect(allLlm(events)).toBe(true);
    for (const task of Object.keys(tasks) as Task[]) expect([task, asked(task)]).toEqual([task, 2]);
    for (const made of packagesOf(events)) {
      expect(made.analysis).toMatchObject({
        method: "llm",
        summary: goodAnswers.lead_analysis.summary,
      });
      expect(made.messages[0]).toMatchObject({ method: "llm" });
      expect(made.strategy?.candidates).toHaveLength(2);
    }
    expectBill(column, job);
    expect(job["cost_usd"] === null).toBe(provider === "openai-compatible");
  });

  it("waits with one clear message while the key is refused in the middle of it, and goes on where it was", async () => {
    answerWith(goodAnswers);
    let revoked = true;
    let good = 0;
    open(column, () =>
      revoked && (good += 1) > 9
        ? { kind: "answer", status: 401, body: { error: { message: "no such key" } } }
        : null,
    );
    askModel = engineFor(column);
    const jobId = await startJob();
    await untilPaused(jobId);
    expectBill(column, await service.job(jobId));
    // With a key that works, the process is another one; the job is the same.
    revoked = false;
    askModel = engineFor(column);
    expect((await service.send("POST", `/api/v2/jobs/${jobId}/resume`)).status).toBe(200);
    const events = await service.follow(jobId);
    expect(of(events, "pipeline_error").map(({ error }) => error)).toEqual([
      {
        code: "provider_auth",
        message: `${provider} does not accept the key.`,
        action: "Put a valid key into MODEL_API_KEY and start again.",
        retryable: false,
      },
    ]);
    expect(pausesOf(events)).toEqual(["paused", "running"]);
    const done = of(events, "agent_end").filter((event) => event.success);
    expect(done).toHaveLength(leads.length * AgentName.options.length);
    expect(done.every((event) => event.method === "llm")).toBe(true);
    expect(events.at(-1)).toMatchObject({ leads_completed: 2, leads_failed: 0, success: true });
    expectBill(column, await service.job(jobId));
  });

  it("waits as long as a busy provider asks, then goes on without a trace of it", async () => {
    answerWith(goodAnswers);
    let busy = true;
    open(column, (body) => {
      if (!busy || !tasks.lead_analysis.test(body)) return null;
      busy = false;
      return {
        kind: "answer",
        status: 429,
        headers: { "retry-after": "1" },
        body: { error: { message: "slow down" } },
      };
    });
    askModel = engineFor(column);
    const { events, job } = await runJob();
    expect(allLlm(events)).toBe(true);
    const at = wire.calls.findIndex(({ answered }) => answered?.status === 429);
    const answeredAt = wire.calls[at]?.answered?.at ?? Number.NaN;
    // Asked by one lead, refused, and by the other lead; then the refused one again.
    const again = wire.calls.findLast(({ body }) => tasks.lead_analysis.test(body));
    expect(asked("lead_analysis")).toBe(leads.length + 1);
    expect(again?.askedAt).toBeGreaterThanOrEqual(answeredAt + 990);
    expectBill(column, job);
  });

  it("waits with one message for a provider that asks for an hour", async () => {
    answerWith(goodAnswers);
    open(column, () => ({
      kind: "answer",
      status: 429,
      headers: { "retry-after": "3600" },
      body: { error: { message: "slow down" } },
    }));
    askModel = engineFor(column);
    const events = await pausedJob();
    expect(of(events, "pipeline_error").map(({ error }) => [error.code, error.message])).toEqual([
      ["provider_rate_limited", `${provider} asks to slow down.`],
    ]);
    expect(wire.calls.filter(({ answered }) => answered?.status === 429)).toHaveLength(
      asked("website_research"),
    );
  });

  it("falls back to evidence for the agent that a broken provider fails, and says so", async () => {
    answerWith(goodAnswers);
    open(
      column,
      on("objection_handling", { kind: "answer", status: 500, body: { error: { message: "x" } } }),
    );
    askModel = engineFor(column, { breaker: { failures: 10 } });
    const { events, job } = await runJob();
    expectFallback(events, "objection_handling", `${provider} is not answering (status 500).`);
    expect(asked("objection_handling")).toBe(3 * leads.length);
    expectBill(column, job);
  });

  it("pauses with one message once a provider fails everybody, and goes on once it is back", async () => {
    answerWith(goodAnswers);
    let away = true;
    open(column, () =>
      away ? { kind: "answer", status: 503, body: { error: { message: "x" } } } : null,
    );
    askModel = engineFor(column, { breaker: { failures: 3, openMs: 0 } });
    const jobId = await startJob();
    await untilPaused(jobId);
    away = false;
    await service.send("POST", `/api/v2/jobs/${jobId}/resume`);
    const events = await service.follow(jobId);
    expect(of(events, "pipeline_error").map(({ error }) => [error.code, error.message])).toEqual([
      ["provider_unavailable", `${provider} is not answering (status 503).`],
    ]);
    expect(pausesOf(events)).toEqual(["paused", "running"]);
    expect(events.at(-1)).toMatchObject({ leads_completed: 2, leads_failed: 0, success: true });
    expectBill(column, await service.job(jobId));
  });

  it.each([
    ["cuts an answer off in its middle", { kind: "cut" }, /could not be reached|unreadable/],
    [
      "answers with broken JSON",
      { kind: "answer", status: 200, body: '{"id": "1", "choices": [' },
      /something unreadable/,
    ],
    [
      "answers with a page of HTML",
      { kind: "answer", status: 200, body: "<html><body>Gateway</body></html>" },
      /something unreadable/,
    ],
  ] as const)("falls back where the provider %s, three tries later", async (_, tampering, why) => {
    answerWith(goodAnswers);
    open(column, on("persona_creation", tampering));
    askModel = engineFor(column, { breaker: { failures: 10 } });
    const { events, job } = await runJob();
    expectFallback(events, "persona_creation", why);
    expect(asked("persona_creation")).toBe(3 * leads.length);
    expectUnpaid(events, "persona_creation");
    // Nothing of those calls could be read, the price of them included.
    for (const call of wire.calls) if (tasks.persona_creation.test(call.body)) delete call.answered;
    expectBill(column, job);
  });

  it.each([
    ["does not fit the agreed form", '{"objections": "none"}', unreadable],
    ["is empty", "", unreadable],
    ["is a sentence instead", "I cannot help with that.", refused],
  ])("falls back where the answer %s: asked once, and paid", async (_, content, why) => {
    fake.onMessage(tasks.objection_handling, { content, usage });
    answerWith(goodAnswers);
    open(column);
    askModel = engineFor(column);
    await expectOneFailedAnswer(why);
  });

  it.each([
    ["the provider refuses by its own filter", "refused", refused],
    ["the answer breaks off at the most that it may say", "cut off", cutOff],
  ] as const)("falls back where %s: asked once, and paid", async (_, kind, why) => {
    answerWith(goodAnswers);
    const body = providerAnswers(provider, tokens)[kind];
    open(column, on("objection_handling", { kind: "answer", status: 200, body }));
    askModel = engineFor(column);
    await expectOneFailedAnswer(why);
  });

  it("takes an answer that is wrapped in words and a code fence", async () => {
    fake.onMessage(tasks.objection_handling, {
      content: `Here you are:\n\`\`\`json\n${JSON.stringify(goodAnswers.objection_handling)}\n\`\`\``,
      usage,
    });
    answerWith(goodAnswers);
    open(column);
    askModel = engineFor(column);
    const { events, job } = await runJob();
    expect(allLlm(events)).toBe(true);
    expectBill(column, job);
  });

  it("falls back where the answer never ends", async () => {
    answerWith(goodAnswers);
    open(column, on("value_proposition_customization", { kind: "stall" }));
    const [patient, hasty] = [
      engineFor(column),
      engineFor(column, { timeoutMs: 100, backOffMs: [] }),
    ];
    askModel = (question) =>
      (question.agent === "value_proposition_customization" ? hasty : patient)(question);
    const { events, job } = await runJob();
    expectFallback(
      events,
      "value_proposition_customization",
      `${provider} took too long to answer.`,
    );
    expectBill(column, job);
  });

  it("drops every fact that was invented, with the reason where one is kept", async () => {
    answerWith({ ...goodAnswers, ...inventedAnswers });
    open(column);
    askModel = engineFor(column);
    const { events, job } = await runJob();
    const unproven = "Nothing in the model's answer was borne out by the evidence.";
    for (const agent of [
      "lead_analysis",
      "competitor_identification",
      "personalized_message",
    ] as const)
      expect(endsOf(events, agent)).toMatchObject(
        leads.map(() => ({ method: "evidence_fallback", fallback_reason: unproven })),
      );
    for (const made of packagesOf(events)) {
      expect(made.rejected.map(({ field, reason }) => [field, reason])).toEqual([
        ["employee_count", "The model's quote is not found on the pages"],
        ["founded_year", "The model's quote does not state the value"],
      ]);
      const { rejected: _rejected, ...kept } = made;
      for (const invented of [
        "120",
        "1987",
        "45 clinics",
        "Quillmore",
        "Dentaflow",
        "73 %",
        "award",
      ])
        expect(JSON.stringify(kept)).not.toContain(invented);
      expect(made.messages.map(({ body }) => body)).toEqual(
        evidence.messages.map(({ body }) => body),
      );
    }
    expectBill(column, job);
  });

  it("does nothing that a page orders, even where the model obeys it", async () => {
    answerWith({ ...goodAnswers, ...obedientAnswers });
    open(column);
    askModel = engineFor(column);
    const { events } = await runJob();
    expect(endsOf(events, "lead_qualification")).toMatchObject(
      leads.map(() => ({ method: "evidence_fallback" })),
    );
    for (const made of packagesOf(events)) {
      expect(made.qualification.score).toBe(evidence.qualification.score);
      expect(made.qualification.tier).toBe(evidence.qualification.tier);
    }
    expect(wire.calls.length).toBeGreaterThanOrEqual(2 * Object.keys(tasks).length);
    for (const { body } of wire.calls) {
      expect(body).not.toContain("Ignore all previous");
      // Everything that comes from a page stands behind a mark of that very call.
      if (body.includes("Gentle dentistry for the whole family"))
        expect(body).toMatch(
          /\[([0-9a-f]{24}) begin [\s\S]*Gentle dentistry for the whole family[\s\S]*\[\1 end /,
        );
    }
  });

  async function expectOneFailedAnswer(why: string): Promise<void> {
    const { events, job } = await runJob();
    expectFallback(events, "objection_handling", why);
    expect(asked("objection_handling")).toBe(leads.length);
    expectPaid(events, "objection_handling");
    expectBill(column, job);
  }

  const expectPaid = (events: readonly PipelineEvent[], agent: AgentName) =>
    expect(endsOf(events, agent)).toMatchObject(
      leads.map(() => ({ usage: { provider, input_tokens: 100, output_tokens: 20 } })),
    );
  const expectUnpaid = (events: readonly PipelineEvent[], agent: AgentName) =>
    expect(endsOf(events, agent).map((event) => event.usage)).toEqual(leads.map(() => undefined));

  /** A job that is paused before any of its leads came to an end, and then cancelled. */
  async function pausedJob(): Promise<PipelineEvent[]> {
    const jobId = await startJob();
    await untilPaused(jobId);
    const job = await service.job(jobId);
    expect(job).toMatchObject({ completed: 0, failed: 0, cancelled: 0, found: leads.length });
    expectBill(column, job);
    await service.send("POST", `/api/v2/jobs/${jobId}/cancel`);
    return service.follow(jobId);
  }
});
