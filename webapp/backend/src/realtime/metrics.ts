import { Counter, Gauge } from "prom-client";

export const connectedSockets = new Gauge({
  name: "webapp_live_sockets",
  help: "Browsers connected for live updates",
});
export const laggingSockets = new Gauge({
  name: "webapp_live_lagging_sockets",
  help: "Browsers that get merged progress because they are slow",
});
export const cutSockets = new Counter({
  name: "webapp_live_cut_total",
  help: "Browsers cut off, by reason",
  labelNames: ["reason"] as const,
});
export const syncAnswers = new Counter({
  name: "webapp_live_sync_total",
  help: "Catch-ups by answer",
  labelNames: ["mode"] as const,
});
