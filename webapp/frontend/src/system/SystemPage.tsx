import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { failureLabel } from "../analytics/labels.ts";
import { Said } from "../said/Said.tsx";
import { get } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Badge, type BadgeTone } from "../ui/Badge.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";

type Status = "ok" | "degraded" | "down";

interface Service {
  name: string;
  status: Status;
  latency_ms: number | null;
  detail: string | null;
}

interface Queue {
  name: string;
  waiting: number;
  active: number;
  failed: number;
  oldest_seconds: number | null;
}

interface SystemState {
  overall: Status;
  services: Service[];
  queues: Queue[];
  delivery: { lag_events: number | null; stale_seconds: number | null };
  shed_level: number;
  sockets: number;
  versions: Record<string, string>;
  errors: { code: string; count: number; last_at: string }[];
}

const tones: Record<Status, BadgeTone> = { ok: "success", degraded: "warn", down: "danger" };

export default function SystemPage() {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: ["system"],
    queryFn: ({ signal }) => get<SystemState>("/api/v1/system", { signal }),
    refetchInterval: 5000,
  });
  return (
    <Page
      title={t.system.title}
      description={t.system.description}
      actions={
        data ? (
          <p className="text-sm text-faint">
            {t.system.asOf({ time: format.time(new Date(dataUpdatedAt).toISOString()) })}
          </p>
        ) : null
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-96" />
      ) : (
        <State state={data} />
      )}
    </Page>
  );
}

function State({ state }: { state: SystemState }) {
  const t = useT();
  const format = useFormat();
  const { columns } = t.system;
  return (
    <>
      <Overall status={state.overall} />
      <Card title={t.system.services}>
        <DataTable<Service>
          caption={t.system.services}
          rows={state.services}
          rowKey={(service) => service.name}
          columns={[
            {
              id: "name",
              header: columns.service,
              cell: (service) => (
                <span className="font-medium">{named(t.system.serviceNames, service.name)}</span>
              ),
            },
            {
              id: "status",
              header: columns.status,
              cell: (service) => (
                <Badge tone={tones[service.status]}>{t.system.status[service.status]}</Badge>
              ),
            },
            {
              id: "detail",
              header: columns.detail,
              wideOnly: true,
              cell: (service) => <Said text={service.detail ?? ""} />,
            },
            {
              id: "latency",
              header: columns.latency,
              align: "end",
              cell: (service) =>
                format.duration(service.latency_ms === null ? null : service.latency_ms / 1000),
            },
          ]}
        />
      </Card>
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title={t.system.delivery}>
          <dl className="grid grid-cols-2 gap-4 text-sm">
            <Figure name={t.system.lag}>{format.number(state.delivery.lag_events)}</Figure>
            <Figure name={t.system.stalled}>
              {state.delivery.stale_seconds === null
                ? t.system.flowing
                : t.system.stalledFor({ time: format.duration(state.delivery.stale_seconds) })}
            </Figure>
            <Figure name={t.system.shed}>
              {t.system.shedLevels[state.shed_level] ?? state.shed_level}
            </Figure>
            <Figure name={t.system.sockets}>
              {t.system.socketsCount({ count: state.sockets })}
            </Figure>
          </dl>
        </Card>
        <Card title={t.system.versions}>
          <dl className="grid grid-cols-2 gap-4 text-sm">
            {Object.entries(state.versions).map(([name, version]) => (
              <Figure key={name} name={named(t.system.versionNames, name)}>
                {version}
              </Figure>
            ))}
          </dl>
        </Card>
        <Card title={t.system.queues}>
          {state.queues.length === 0 ? (
            <EmptyState title={t.system.queuesEmpty} />
          ) : (
            <DataTable<Queue>
              caption={t.system.queues}
              rows={state.queues}
              rowKey={(queue) => queue.name}
              columns={[
                {
                  id: "name",
                  header: columns.queue,
                  cell: (queue) => (
                    <span title={queue.name}>{named(t.system.queueNames, queue.name)}</span>
                  ),
                },
                {
                  id: "waiting",
                  header: columns.waiting,
                  align: "end",
                  cell: (queue) => format.number(queue.waiting),
                },
                {
                  id: "active",
                  header: columns.active,
                  align: "end",
                  cell: (queue) => format.number(queue.active),
                },
                {
                  id: "failed",
                  header: columns.failed,
                  align: "end",
                  cell: (queue) => format.number(queue.failed),
                },
                {
                  id: "oldest",
                  header: columns.oldest,
                  align: "end",
                  cell: (queue) => format.duration(queue.oldest_seconds),
                },
              ]}
            />
          )}
        </Card>
        <Card title={t.system.errors}>
          {state.errors.length === 0 ? (
            <EmptyState title={t.system.errorsEmpty} icon={<CircleCheck size={28} aria-hidden />} />
          ) : (
            <DataTable<SystemState["errors"][number]>
              caption={t.system.errors}
              rows={state.errors}
              rowKey={(one) => one.code}
              columns={[
                { id: "code", header: columns.cause, cell: (one) => failureLabel(one.code, t) },
                {
                  id: "count",
                  header: columns.count,
                  align: "end",
                  cell: (one) => format.number(one.count),
                },
                {
                  id: "last",
                  header: columns.last,
                  align: "end",
                  cell: (one) => format.ago(one.last_at),
                },
              ]}
            />
          )}
        </Card>
      </div>
    </>
  );
}

/** What the catalogue calls it; a name from a newer server stays as it came. */
function named(names: Record<string, string | undefined>, name: string): string {
  return names[name] ?? name;
}

function Overall({ status }: { status: Status }) {
  const t = useT();
  const looks: Record<Status, { icon: ReactNode; tone: string }> = {
    ok: { icon: <CircleCheck size={22} aria-hidden />, tone: "bg-success-soft text-success" },
    degraded: { icon: <TriangleAlert size={22} aria-hidden />, tone: "bg-warn-soft text-warn" },
    down: { icon: <CircleAlert size={22} aria-hidden />, tone: "bg-danger-soft text-danger" },
  };
  const { icon, tone } = looks[status];
  return (
    <p
      role="status"
      className={`flex items-center gap-3 rounded-xl px-5 py-4 font-semibold ${tone}`}
    >
      {icon}
      {t.system.overall[status]}
    </p>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-faint">{name}</dt>
      <dd className="font-semibold tabular">{children}</dd>
    </div>
  );
}
