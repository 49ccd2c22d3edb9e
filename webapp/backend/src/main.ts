import { createLog } from "@leadstream/runtime/log";
import { webappConfig } from "./config.ts";
import { startWebapp } from "./service.ts";

const config = webappConfig(process.env);
const log = createLog(config.logLevel, "webapp");
const running = await startWebapp({ config, log });
log.info({ address: running.address }, "the web app is ready");

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void running.stop();
  });
}
