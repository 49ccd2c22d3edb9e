/**
 * Every test: unit and integration by Vitest, then the browser stories by Playwright. Both run even when the first
 * fails, so that one run tells everything. The last line counts them together.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./ensure-chromium.ts";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, "..");
const reports = join(root, "test-results");
mkdirSync(reports, { recursive: true });
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");
for (const report of [unitReport, browserReport]) rmSync(report, { force: true });

const chromium = ensureChromium();
const unitCode = await run(
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
  ],
  {
    CHROMIUM_PATH: chromium,
  },
);
const pageCode = await run(["scripts/ensure-page.ts"], {});
const browserCode = await run(
  [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config",
    "e2e/playwright.config.ts",
    "--reporter=list,json",
  ],
  {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  },
);

const counts = [unitCounts(), browserCounts()];
const passed = counts.reduce((sum, c) => sum + c.passed, 0);
const skipped = counts.reduce((sum, c) => sum + c.skipped, 0);
let failed = counts.reduce((sum, c) => sum + c.failed, 0);
// A runner that stops before it counts (a file that does not load, a set-up that breaks) is a failure too.
if (failed === 0 && [unitCode, pageCode, browserCode].some((code) => code !== 0)) failed = 1;
process.stdout.write(
  `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exit(failed === 0 ? 0 : 1);

async function run(args: string[], environment: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

function unitCounts(): Counts {
  if (!existsSync(unitReport)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(unitReport, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function browserCounts(): Counts {
  if (!existsSync(browserReport)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(browserReport, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  // A test that passed only on a retry did not pass.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
