import { Counter, Gauge, Histogram, type Registry } from "prom-client";

export interface DeliveryMetrics {
  delivered(events: number, oldest: Date | null, now: Date): void;
  refused(status: number | null): void;
  stalledSeconds(seconds: number): void;
}

export function createDeliveryMetrics(registry: Registry): DeliveryMetrics {
  const registers = [registry];
  const delivered = new Counter({
    name: "leadstream_delivery_events_total",
    help: "Events acknowledged by the web app.",
    registers,
  });
  const refused = new Counter({
    name: "leadstream_delivery_refused_total",
    help: "Deliveries that were not acknowledged, by HTTP status.",
    labelNames: ["status"],
    registers,
  });
  const stalled = new Gauge({
    name: "leadstream_delivery_stalled_seconds",
    help: "How long the longest-stalled job has made no progress; 0 while delivery flows.",
    registers,
  });
  const lag = new Histogram({
    name: "leadstream_delivery_lag_seconds",
    help: "From an event's commit to its acknowledgement.",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300],
    registers,
  });
  return {
    delivered(events, oldest, now) {
      delivered.inc(events);
      if (oldest !== null) lag.observe(Math.max(0, now.getTime() - oldest.getTime()) / 1000);
    },
    refused: (status) => refused.inc({ status: status ?? "none" }),
    stalledSeconds: (seconds) => stalled.set(seconds),
  };
}
