import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import { createLog } from "@leadstream/runtime/log";
import type { Environment } from "@leadstream/runtime/settings";
import { completeEnvironment, reachable } from "./environment.ts";
import { followTelemetry } from "./telemetry.ts";

export interface Product {
  /** Address of the page. */
  address: string;
  prospectAddress: string;
  databaseUrl: string;
  /** Where the embedded database keeps its data; undefined with a DATABASE_URL. */
  data: string | undefined;
  environment: Environment;
  stop(): Promise<void>;
}

/**
 * Both services in this process over one database. They still meet only by HTTP: what is tried first is the path
 * that a deployment on several machines takes.
 */
export async function startProduct(given: Environment): Promise<Product> {
  const completed = await completeEnvironment(given);
  const settings = await readSettings(completed);
  // The services' code loads while the database starts.
  const [postgres, prospect, webapp] = await Promise.all([
    completed["DATABASE_URL"]
      ? undefined
      : startEmbeddedPostgres({ dataDir: completed["DATA_DIR"] ?? ".data" }),
    loadProspect(),
    loadWebapp(),
  ]);
  const stops: (() => Promise<void>)[] = postgres === undefined ? [] : [() => postgres.stop()];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const databaseUrl = postgres?.url ?? settings.webapp.databaseUrl;
    const environment = { ...completed, DATABASE_URL: databaseUrl };
    // The receiver first, so that the first event finds an open door; it is last to go, too.
    const web = await webapp.startWebapp({
      config: { ...settings.webapp, databaseUrl },
      log: createLog(settings.webapp.logLevel, "webapp"),
    });
    stops.push(() => web.stop());
    const harvest = await prospect.startProspect({
      config: { ...settings.prospect, databaseUrl },
      log: createLog(settings.prospect.logLevel, "prospect"),
      roles: { http: true, worker: true, delivery: true },
    });
    stops.push(() => harvest.stop());
    stops.push(await followTelemetry(environment, "leadstream", [web.registry, harvest.registry]));
    return {
      address: reachable(web.address),
      prospectAddress: harvest.address,
      databaseUrl,
      data: postgres?.data,
      environment,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Before anything is loaded or started: a wrong value is told at once, and leaves no database behind. */
async function readSettings(environment: Environment) {
  const [{ prospectConfig }, { webappConfig }] = await Promise.all([
    import("@leadstream/prospect/config"),
    import("@leadstream/webapp-backend/config"),
  ]);
  const complete = {
    ...environment,
    // The embedded one has its address when it runs.
    DATABASE_URL: environment["DATABASE_URL"] || "postgresql://embedded",
  };
  return { prospect: prospectConfig(complete), webapp: webappConfig(complete) };
}

export async function loadProspect() {
  const [{ prospectConfig }, { startProspect }] = await Promise.all([
    import("@leadstream/prospect/config"),
    import("@leadstream/prospect/service"),
  ]);
  return { prospectConfig, startProspect };
}

export async function loadWebapp() {
  const [{ webappConfig }, { startWebapp }] = await Promise.all([
    import("@leadstream/webapp-backend/config"),
    import("@leadstream/webapp-backend/service"),
  ]);
  return { webappConfig, startWebapp };
}
