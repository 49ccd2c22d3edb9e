/** Browser stories in a real Chromium; arguments go to Playwright: `npm run test:e2e -- --grep "lead enrichment flow"`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ensureChromium } from "./ensure-chromium.ts";

const root = join(import.meta.dirname, "..");
const child = spawn(
  process.execPath,
  [
    join(root, "node_modules/@playwright/test/cli.js"),
    "test",
    "--config",
    "e2e/playwright.config.ts",
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: ensureChromium() },
  },
);
const [code] = (await once(child, "exit")) as [number | null];
process.exit(code ?? 1);
