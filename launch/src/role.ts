/** One role a process, for more than one machine: `prospect` (HTTP, delivery, work), `worker` (work alone), `webapp`. */
import { createLog } from "@leadstream/runtime/log";
import { SettingsError, type Environment } from "@leadstream/runtime/settings";
import { completeEnvironment, reachable, readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";
import { loadProspect, loadWebapp } from "./product.ts";
import { followTelemetry } from "./telemetry.ts";
import { onStopSignal } from "./until-stopped.ts";

const role = process.argv[2];
const given = readEnvironment();
let stopping = false;
try {
  const environment = await completeEnvironment(given);
  if (!environment["DATABASE_URL"])
    throw new SettingsError(
      "Leadstream cannot start one role alone: DATABASE_URL: is needed, since the roles share one database (npm start runs them all over an embedded one).",
    );
  const starting = startRole(environment);
  onStopSignal(async () => {
    stopping = true;
    const started = await starting.catch(() => undefined);
    await started?.endTelemetry();
    await started?.service.stop();
  });
  const { address } = (await starting).service;
  process.stdout.write(
    `Leadstream ${role ?? ""} is ready${address === "" ? "" : `: ${reachable(address)}`}\n`,
  );
} catch (error) {
  if (!stopping) {
    process.stderr.write(`${explain(error, given)}\n`);
    process.exit(1);
  }
}

async function startRole(environment: Environment) {
  const service = await startService(environment);
  return {
    service,
    endTelemetry: await followTelemetry(environment, `leadstream-${role ?? ""}`, [
      service.registry,
    ]),
  };
}

async function startService(environment: Environment) {
  switch (role) {
    case "webapp": {
      const { webappConfig, startWebapp } = await loadWebapp();
      const config = webappConfig(environment);
      return startWebapp({ config, log: createLog(config.logLevel, "webapp") });
    }
    case "prospect":
    case "worker": {
      const { prospectConfig, startProspect } = await loadProspect();
      const config = prospectConfig(environment);
      const front = role === "prospect";
      return startProspect({
        config,
        log: createLog(config.logLevel, role),
        roles: { http: front, worker: true, delivery: front },
      });
    }
    default:
      throw new SettingsError(`Unknown role ${role ?? ""}: prospect, worker or webapp.`);
  }
}
