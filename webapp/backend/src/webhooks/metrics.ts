import { Counter, Histogram } from "prom-client";

export const receivedEvents = new Counter({
  name: "webapp_webhook_events_total",
  help: "Events received by what became of them",
  labelNames: ["status"] as const,
});
export const answeredDeliveries = new Counter({
  name: "webapp_webhook_requests_total",
  help: "Deliveries by answer",
  labelNames: ["outcome"] as const,
});
export const deliverySeconds = new Histogram({
  name: "webapp_webhook_seconds",
  help: "Time from the read body to the answer of a delivery",
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
});
/** Genuine signatures refused for their time: the two machines' clocks disagree, or somebody replays. */
export const skewedClocks = new Counter({
  name: "webapp_webhook_clock_skew_total",
  help: "Deliveries with a valid signature whose time is more than the tolerance away",
});
