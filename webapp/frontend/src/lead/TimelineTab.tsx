import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, CircleDashed, Pause, Play, Wrench } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { get } from "../api/http.ts";
import { type FullLead, leadPath } from "../board/lead-requests.ts";
import { agentName, failureWords } from "../board/words.ts";
import { type Messages, useFormat, useLocale, useT } from "../i18n/index.ts";
import { useSay } from "../said/Said.tsx";
import { IconButton } from "../ui/Button.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { History } from "./History.tsx";
import { shortUrl } from "./safe-url.ts";
import { MethodBadge } from "./Section.tsx";
import {
  type AgentRun,
  foldTimeline,
  type TimelineEvent,
  type ToolRun,
  totalOf,
} from "./timeline-runs.ts";

interface TimelinePage {
  items: TimelineEvent[];
  next_cursor: string | null;
}

async function readTimeline(id: string, signal: AbortSignal): Promise<TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page: TimelinePage = await get<TimelinePage>(
      leadPath(id, `/timeline?limit=200${query}`),
      { signal },
    );
    events.push(...page.items);
    cursor = page.next_cursor;
  }
  return events;
}

export function TimelineTab({ lead }: { lead: FullLead }) {
  const t = useT();
  const timeline = useQuery({
    queryKey: ["timeline", lead.lead_id, lead.version],
    queryFn: ({ signal }) => readTimeline(lead.lead_id, signal),
    placeholderData: (previous) => previous,
  });
  if (timeline.isError)
    return <ErrorState error={timeline.error} onRetry={() => void timeline.refetch()} />;
  if (timeline.isPending) return <Skeleton className="m-5 h-64" />;
  return (
    <>
      {timeline.data.length === 0 ? (
        <EmptyState title={t.lead.timeline.none} />
      ) : (
        <Timeline events={timeline.data} />
      )}
      <History lead={lead} />
    </>
  );
}

function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  const t = useT();
  const say = useSay();
  const format = useFormat();
  const { at, scrub } = useScrub(events.length);
  const attempts = useMemo(() => foldTimeline(events.slice(0, at)), [events, at]);
  const totals = totalOf(attempts);
  const last = events[at - 1];
  return (
    <div className="flex flex-col gap-4 px-4 py-4 sm:px-5">
      <div className="flex flex-col gap-1">
        {scrub}
        <p className="text-xs text-muted tabular">
          {t.lead.timeline.position({
            index: format.number(at),
            total: format.number(events.length),
            time: format.time(last?.timestamp),
          })}
          {last === undefined ? null : ` · ${eventName(last, t, say)}`}
        </p>
        <p className="text-xs text-faint tabular">
          {t.lead.timeline.total({
            time: format.duration(totals.seconds),
            cost: format.money(totals.costUsd),
          })}
        </p>
      </div>
      {attempts.map((attempt, index) => (
        <section key={index}>
          <h3 className="mb-2 text-sm font-semibold">
            {t.lead.timeline.attempt({ attempt: attempt.attempt })}{" "}
            <span className="font-normal text-faint">{format.dateTime(attempt.startedAt)}</span>
          </h3>
          <ol className="flex flex-col gap-2">
            {attempt.runs.map((run) => (
              <Run key={run.id} run={run} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const stepMs = 250;

/** A slider over the events, and a button that walks through them. */
function useScrub(total: number) {
  const t = useT();
  const [chosen, setChosen] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const at = Math.min(chosen ?? total, total);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = (chosen ?? 0) + 1;
      setChosen(next >= total ? null : next);
      if (next >= total) setPlaying(false);
    }, stepMs);
    return () => clearTimeout(timer);
  }, [playing, chosen, total]);
  const scrub = (
    <div className="flex items-center gap-2">
      <IconButton
        label={playing ? t.lead.timeline.pause : t.lead.timeline.play}
        onClick={() => {
          if (!playing && at >= total) setChosen(1);
          setPlaying(!playing);
        }}
      >
        {playing ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </IconButton>
      <input
        type="range"
        name="moment"
        min={1}
        max={total}
        value={at}
        aria-label={t.lead.timeline.scrub}
        className="h-6 w-full accent-primary"
        onChange={(event) => {
          setPlaying(false);
          const to = Number(event.target.value);
          setChosen(to >= total ? null : to);
        }}
      />
    </div>
  );
  return { at, scrub };
}

function Run({ run }: { run: AgentRun }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  return (
    <li className="rounded-lg bg-card p-3 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <Outcome success={run.success} />
        <h4 className="font-semibold">{agentName(run.agent, t)}</h4>
        {run.method == null ? null : <MethodBadge method={run.method} />}
        <span className="ml-auto text-xs text-faint tabular">
          {format.time(run.startedAt)} ·{" "}
          {run.seconds === null ? t.lead.timeline.running : format.duration(run.seconds)}
        </span>
      </div>
      {run.usage === null ? null : (
        <p className="mt-1 text-xs text-faint tabular">
          {run.usage.model} ·{" "}
          {t.lead.timeline.tokens({
            input: format.number(run.usage.input_tokens),
            output: format.number(run.usage.output_tokens),
          })}{" "}
          ·{" "}
          {run.usage.cost_usd === null
            ? t.lead.timeline.unknownCost
            : t.lead.timeline.cost({ cost: format.money(run.usage.cost_usd) })}
        </p>
      )}
      {run.error === null ? null : (
        <p className="mt-1 text-xs text-danger">
          {failureWords(run.error, t, locale).message} {failureWords(run.error, t, locale).action}
        </p>
      )}
      {run.tools.length === 0 ? null : (
        <ul className="mt-2 flex flex-col gap-1 border-l-2 border-line pl-3">
          {run.tools.map((tool) => (
            <Tool key={tool.id} tool={tool} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Tool({ tool }: { tool: ToolRun }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  return (
    <li>
      <details>
        <summary className="flex min-h-6 items-center gap-2 text-xs text-muted">
          <Wrench size={12} aria-hidden className="shrink-0" />
          <span className="min-w-0 truncate">
            {toolName(tool.name, t)}
            <span className="text-faint"> {about(tool.args)}</span>
          </span>
          <Outcome success={tool.success} />
          <span className="ml-auto shrink-0 text-faint tabular">
            {tool.seconds === null ? t.lead.timeline.running : format.duration(tool.seconds)}
          </span>
        </summary>
        <dl className="my-1 flex flex-col gap-1 text-xs text-faint">
          <dt className="font-semibold">{t.lead.timeline.arguments}</dt>
          <dd className="break-all whitespace-pre-wrap">{JSON.stringify(tool.args, null, 1)}</dd>
          {tool.snippet === null ? null : (
            <>
              <dt className="font-semibold">{t.lead.timeline.result}</dt>
              <dd className="break-words whitespace-pre-wrap">{tool.snippet}</dd>
            </>
          )}
          {tool.error === null ? null : (
            <dd className="text-danger">{failureWords(tool.error, t, locale).message}</dd>
          )}
        </dl>
      </details>
    </li>
  );
}

function toolName(name: string, t: Messages): string {
  return name in t.lead.timeline.tools
    ? t.lead.timeline.tools[name as keyof Messages["lead"]["timeline"]["tools"]]
    : t.lead.timeline.tool({ tool: name.replaceAll("_", " ") });
}

/** The one argument that tells calls of the same tool apart. */
function about(args: unknown): string {
  if (typeof args !== "object" || args === null) return "";
  const values = Object.values(args).filter((value) => typeof value === "string");
  return values[0] === undefined ? "" : shortUrl(values[0]);
}

function Outcome({ success }: { success: boolean | null }) {
  const t = useT();
  const [Icon, tone, word] =
    success === null
      ? ([CircleDashed, "text-accent", t.lead.timeline.running] as const)
      : success
        ? ([CircleCheck, "text-success", t.lead.timeline.succeeded] as const)
        : ([CircleAlert, "text-danger", t.lead.timeline.failed] as const);
  return (
    <span className={`shrink-0 ${tone}`} title={word}>
      <Icon size={14} aria-hidden />
      <span className="sr-only">{word}</span>
    </span>
  );
}

function eventName(event: TimelineEvent, t: Messages, say: (text: string) => string): string {
  const names = t.lead.timeline.events;
  const name =
    event.event_type in names
      ? names[event.event_type as keyof typeof names]
      : event.event_type.replaceAll("_", " ");
  const detail =
    event.agent_name === undefined
      ? event.status_message && say(event.status_message)
      : agentName(event.agent_name, t);
  return detail === undefined ? name : `${name}: ${detail}`;
}
