/** A web app without a database: the built page over a made board, and a feed that moves it at a set rate. */
import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type {
  Board,
  Job,
  Lead,
  LeadStage,
  LiveMessage,
  SyncAnswer,
  SyncRequest,
} from "@leadstream/contract";
import { LeadStage as Stages } from "@leadstream/contract";
import { Server } from "socket.io";

const dist = join(import.meta.dirname, "../../webapp/frontend/dist");
const epoch = "0f0e0d0c-0b0a-4908-8706-050403020100";
const pageSize = 200;
const frameMs = 50;
const first = [
  "Cedro",
  "Northquay",
  "Ipê",
  "Águas",
  "Ottercliffe",
  "Bramble",
  "Kestrel",
  "Metalúrgica",
];
const second = [
  "Freight",
  "Castings",
  "Haulage",
  "Têxtil Ltda",
  "Software",
  "Clinic",
  "Logística S.A.",
  "Bakery",
];
const agents = ["website_research", "lead_analysis", "lead_qualification", "strategy_generation"];
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

export interface MadeBoard {
  address: string;
  /** Progress events a second from now on. */
  stream(perSecond: number): void;
  close(): Promise<void>;
}

export async function serveMadeBoard(count: number): Promise<MadeBoard> {
  const began = Date.now();
  const leads = Array.from({ length: count }, (_, index) => madeLead(index, began));
  const columns = new Map<LeadStage, Lead[]>(
    Stages.options.map((stage) => [stage, leads.filter((lead) => lead.stage === stage)]),
  );
  const column = (stage: LeadStage) => columns.get(stage) ?? [];
  const log: LiveMessage[] = [];
  let revision = 1;

  function pageOf(stage: LeadStage, from: number) {
    const items = column(stage).slice(from, from + pageSize);
    return {
      items,
      next_cursor: from + pageSize < column(stage).length ? String(from + pageSize) : null,
    };
  }
  function board(): Board {
    const pages = Stages.options.map((stage) => ({ stage, ...pageOf(stage, 0) }));
    return {
      epoch,
      revision,
      stages: pages.map(({ stage, next_cursor }) => ({
        stage,
        title: stage,
        count: column(stage).length,
        next_cursor,
      })),
      leads: pages.flatMap(({ items }) => items),
      jobs: [madeJob(count, began)],
      quota: {
        plan: "enterprise",
        period: "day",
        limit: null,
        used: 0,
        held: 0,
        remaining: null,
        resets_at: new Date(began).toISOString(),
      },
    };
  }
  function publish(news: Pick<LiveMessage, "name" | "data">[]): void {
    const from = revision + 1;
    const messages = news.map((one) => {
      revision += 1;
      const type = one.name.toUpperCase().replaceAll("-", "_");
      // The pair of name and data is one of the union's; only the compiler cannot see it through the spread.
      return { ...one, type, timestamp: new Date().toISOString(), epoch, revision } as LiveMessage;
    });
    log.push(...messages);
    io.to("synced").emit("frame", { epoch, from, to: revision, messages });
  }
  function move(id: string, to: LeadStage, opId: string): Lead | null {
    const lead = leads.find((one) => one.lead_id === id);
    if (lead === undefined) return null;
    const from = lead.stage;
    column(from).splice(column(from).indexOf(lead), 1);
    lead.stage = to;
    lead.version += 1;
    column(to).unshift(lead);
    publish([
      {
        name: "lead-stage-update",
        data: { leadId: id, from, to, by: "person", lead: { ...lead }, opId },
      },
    ]);
    return lead;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://made");
    const path = url.pathname;
    if (path === "/api/v1/me") {
      return json(response, {
        user: { id: "u", name: "Bench", email: "bench@leadstream.example" },
        workspace: { id: "w", name: "Bench" },
        role: "owner",
      });
    }
    if (path === "/api/auth/get-session")
      return json(response, { session: { id: "s" }, user: { id: "u" } });
    if (path === "/api/v1/board") {
      const stage = Stages.safeParse(url.searchParams.get("stage"));
      return json(
        response,
        stage.success ? pageOf(stage.data, Number(url.searchParams.get("cursor") ?? 0)) : board(),
      );
    }
    const id = /^\/api\/v1\/leads\/([^/]+)$/.exec(path)?.[1];
    if (id !== undefined && request.method === "PATCH") {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      const { stage, op_id } = JSON.parse(body) as { stage: LeadStage; op_id: string };
      return json(response, { lead: move(id, stage, op_id) });
    }
    if (path.startsWith("/api/")) return json(response, { items: [], next_cursor: null });
    const file = join(dist, path);
    const found = extname(path) !== "" && existsSync(file) ? file : join(dist, "index.html");
    response.setHeader("content-type", types[extname(found)] ?? "application/octet-stream");
    createReadStream(found).pipe(response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  const io = new Server(server);
  io.on("connection", (socket) => {
    socket.on("sync", (asked: SyncRequest, acknowledge: (answer: SyncAnswer) => void) => {
      if (asked.epoch !== epoch) return acknowledge({ mode: "snapshot", epoch, revision });
      acknowledge({ mode: "tail", epoch, revision });
      const missed = log.filter((message) => message.revision > asked.revision);
      if (missed.length > 0)
        socket.emit("frame", { epoch, from: asked.revision + 1, to: revision, messages: missed });
      void socket.join("synced");
    });
  });
  const beat = setInterval(
    () => io.emit("heartbeat", { epoch, revision, shedLevel: 0, deliveryStaleSeconds: null }),
    5000,
  );
  let streaming: NodeJS.Timeout | null = null;
  let step = 0;
  const working = column("enriching");

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The made board has no port.");
  return {
    address: `http://127.0.0.1:${address.port}`,
    stream(perSecond) {
      if (streaming !== null) clearInterval(streaming);
      streaming = null;
      if (perSecond === 0) return;
      const each = Math.round((perSecond * frameMs) / 1000);
      streaming = setInterval(() => {
        publish(
          Array.from({ length: each }, () => progress(working[(step += 1) % working.length], step)),
        );
        log.splice(0, Math.max(0, log.length - 20_000));
      }, frameMs);
    },
    async close() {
      clearInterval(beat);
      if (streaming !== null) clearInterval(streaming);
      await io.close();
    },
  };
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}

function madeLead(index: number, began: number): Lead {
  const stage = Stages.options[index % Stages.options.length] ?? "enriching";
  const live = stage === "enriching";
  const at = new Date(began - index * 60_000).toISOString();
  return {
    lead_id: `lead-${String(index).padStart(6, "0")}`,
    job_id: "job",
    company_name: `${first[index % first.length]} ${second[(index * 3) % second.length]} ${index}`,
    website: `https://made-${index}.example`,
    domain: `made-${index}.example`,
    industry: second[index % second.length] ?? null,
    city: index % 2 === 0 ? "Recife" : "Leeds",
    country: index % 2 === 0 ? "BR" : "GB",
    state: live ? "analyzing" : "completed",
    stage,
    tier: live ? null : index % 3 === 0 ? "high" : "medium",
    score: live ? null : (index * 13) % 101,
    attempt: 1,
    progress: {
      current_agent: live ? "website_research" : null,
      agent_description: live ? "Reading the website" : null,
      progress_percentage: live ? 1 : 100,
      estimated_time_remaining: live ? 60 : null,
    },
    error: null,
    source: "directory",
    owner: null,
    has_email: index % 2 === 0,
    version: 1,
    created_at: at,
    updated_at: at,
    started_at: live ? at : null,
  };
}

function madeJob(found: number, began: number): Job {
  const at = new Date(began).toISOString();
  return {
    job_id: "job",
    status: "running",
    source: "directory",
    query: "made board",
    max_leads: found,
    found,
    completed: 0,
    failed: 0,
    discarded: 0,
    created_at: at,
    started_at: at,
    ended_at: null,
    estimated_time_remaining: 60,
    cost_usd: 0,
    error: null,
    cancelling: false,
  };
}

/** Percentages that only rise within an attempt, as the real ones do. */
function progress(lead: Lead | undefined, step: number): Pick<LiveMessage, "name" | "data"> {
  if (lead === undefined) throw new Error("The made board has no lead at work.");
  lead.version += 1;
  const next = lead.progress.progress_percentage + 3;
  if (next > 99) lead.attempt += 1;
  lead.progress.progress_percentage = next > 99 ? 1 : next;
  return {
    name: "lead-enrichment-progress",
    data: {
      leadId: lead.lead_id,
      jobId: lead.job_id,
      currentAgent: agents[step % agents.length] ?? null,
      agentDescription: `Step ${step}`,
      progressPercentage: lead.progress.progress_percentage,
      estimatedTimeRemaining: 100 - lead.progress.progress_percentage,
      currentState: "analyzing",
      attempt: lead.attempt,
      version: lead.version,
    },
  };
}
