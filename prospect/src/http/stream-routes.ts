import { missingProfileFields, Problem, StartProspecting } from "@leadstream/contract";
import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { readLog } from "../journal/read.ts";
import { startJob } from "../pipeline/start-job.ts";
import type { AppDeps } from "./deps.ts";
import { parse } from "./parse.ts";
import { streamEvents } from "./stream-events.ts";

const JobPath = z.object({ job_id: z.string().min(1).max(200) });
const position = z.coerce.number().int().min(0);
const EventsQuery = z.object({
  after: position.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

export const streamRoutes =
  ({ ctx, stream, closing }: AppDeps): FastifyPluginAsync =>
  async (app) => {
    app.post("/api/v2/execute_streaming_prospect", async (request, reply) => {
      const asked = readStart(request.body);
      const { jobId } = await startJob(ctx, asked);
      // The job outlives the connection: the stream only reads its log.
      return streamEvents({ stream, jobId, after: 0, request, reply, closing });
    });

    app.get("/api/v2/jobs/:job_id/events", async (request, reply) => {
      const { job_id: jobId } = parse(JobPath, request.params, "The address");
      const { after, limit } = parse(EventsQuery, request.query, "The query");
      const { rows } = await ctx.database.pool.query<{ last_sequence: number; over: boolean }>(
        `select last_sequence, ended_at is not null and found <= completed + failed + cancelled as over from prospect.jobs where job_id = $1`,
        [jobId],
      );
      const [job] = rows;
      if (job === undefined) throw new Problem("not_found", "There is no such job.");
      if (/\bapplication\/json\b/.test(request.headers.accept ?? "")) {
        const from = after ?? 0;
        const entries = await readLog(ctx.database.pool, jobId, from, limit);
        const next = entries.at(-1)?.sequence ?? from;
        const ended = job.over && next >= job.last_sequence;
        return reply
          .type("application/json")
          .send(
            `{"events":[${entries.map(({ json }) => json).join(",")}],"next_after":${next},"ended":${ended}}`,
          );
      }
      const last = request.headers["last-event-id"];
      const seen = last === undefined ? undefined : parse(position, last, "Last-Event-ID");
      return streamEvents({ stream, jobId, after: seen ?? after ?? 0, request, reply, closing });
    });
  };

/** A profile with gaps is answered with the list of them, before anything else is judged. */
function readStart(body: unknown): StartProspecting {
  const profile = (body as { business_context?: unknown } | null | undefined)?.business_context;
  const missing = missingProfileFields(profile);
  if (missing.length > 0)
    throw new Problem("profile_incomplete", `The business context lacks: ${missing.join(", ")}.`, {
      action: "Fill in what is missing and start again.",
      details: { missing },
    });
  return parse(StartProspecting, body, "The request");
}
