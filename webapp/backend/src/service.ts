import { join } from "node:path";
import type { Log } from "@leadstream/runtime/log";
import { register, type Registry } from "prom-client";
import { buildApp } from "./app.ts";
import { createAuth } from "./accounts/auth.ts";
import { identify } from "./accounts/identity.ts";
import { createAdmin } from "./accounts/setup.ts";
import { ensureWorkspace } from "./accounts/workspace.ts";
import type { Config } from "./config.ts";
import { migrateWebapp, openWebappDatabase } from "./db/client.ts";
import { Load } from "./feed/load.ts";
import { checkWatermark } from "./feed/watermark.ts";
import { createProspectClient } from "./jobs/prospect-client.ts";
import { startRelay } from "./jobs/relay.ts";
import { startOutgoing } from "./outgoing/run.ts";
import { startRealtime, type Realtime } from "./realtime/gateway.ts";
import { watchProspect } from "./system/watch-prospect.ts";

export interface Running {
  /** `http://host:port` */
  address: string;
  /** What /metrics shows. */
  registry: Registry;
  stop(): Promise<void>;
}

/** Everything that the web app is, from its settings to a listening server. */
export async function startWebapp({ config, log }: { config: Config; log: Log }): Promise<Running> {
  const now = () => new Date();
  await migrateWebapp(config.databaseUrl);
  const database = openWebappDatabase({
    url: config.databaseUrl,
    max: config.databaseConnections,
    applicationName: "leadstream-webapp",
    onIdleError: (err) => log.warn({ err }, "an idle database connection was lost"),
  });
  const { db } = database;
  const baseUrl =
    config.publicUrl ??
    `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${config.port}`;
  const auth = createAuth({
    db,
    secret: config.authSecret,
    baseUrl,
    onSignUp: async (person) => void (await ensureWorkspace(db, person, config.defaultPlan)),
  });
  if (config.admin !== null && (await createAdmin(auth, config.admin)) === "created") {
    log.info("The owner's account was made from ADMIN_EMAIL.");
  }
  const prospect = createProspectClient({
    baseUrl: config.prospectUrl,
    token: config.prospectTokens[0],
  });
  const relay = startRelay({ db, prospect, log, now });
  const outgoing = startOutgoing({ db, log, now, allowHosts: config.outgoingAllowHosts });
  const load = new Load();
  const watch = watchProspect({ prospect, log });
  let realtime: Realtime | null = null;
  const app = await buildApp({
    db,
    auth,
    prospect,
    watch,
    load,
    log,
    now,
    defaultPlan: config.defaultPlan,
    allowSignup: config.allowSignup,
    serviceTokens: config.prospectTokens,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    baseUrl,
    webhookSecrets: config.webhookSecrets,
    webhookAllowUnsigned: config.webhookAllowUnsigned,
    pageFolder: join(import.meta.dirname, "../../frontend/dist"),
    limits: { signInPerMinute: 20, requestsPerTenSeconds: 3_000 },
    wakeRelay: relay.wake,
    wakeOutgoing: outgoing.wake,
    outgoingAllowHosts: config.outgoingAllowHosts,
    onSessionsChanged: () => {
      realtime
        ?.recheck()
        .catch((err: unknown) => log.error({ err }, "live sessions could not be looked at again"));
    },
  });
  if (config.webhookAllowUnsigned) {
    log.warn(
      "WEBHOOK_ALLOW_UNSIGNED is on: events from this machine are believed without a signature. For development only.",
    );
  }
  await checkWatermark({ db, dataDir: config.dataDir, log });
  realtime = startRealtime({
    server: app.server,
    database,
    log,
    now,
    authenticate: (headers) => identify({ auth, db, defaultPlan: config.defaultPlan }, headers),
    publicUrl: config.publicUrl,
    load,
    dataDir: config.dataDir,
    deliveryStaleSeconds: watch.deliveryStaleSeconds,
  });
  await app.listen({ host: config.host, port: config.port });
  const bound = app.server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : config.port;
  return {
    registry: register,
    address: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    async stop() {
      watch.stop();
      await realtime?.stop();
      load.stop();
      await app.close();
      await Promise.all([relay.stop(), outgoing.stop()]);
      await prospect.close();
      await database.close();
    },
  };
}
