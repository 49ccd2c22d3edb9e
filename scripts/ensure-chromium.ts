/**
 * Finds a Chromium that answers, or installs one. Order: CHROMIUM_PATH, the system's browsers, Playwright's own,
 * Debian's package (as root, or with passwordless sudo), Playwright's download. Fails with the commands that mend it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** Keeps a browser in a container or a closed network quiet: no sandbox helper, no calls home. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const systemNames = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.env["E2E_NO_INSTALL"] !== "1") {
    installFromDebian();
    installFromPlaywright();
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "The browser tests need Chromium and none was found. Install one with `apt-get install chromium` (Debian) or `npx playwright install --only-shell chromium`, or set CHROMIUM_PATH.",
  );
}

function findChromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") {
    if (answers(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, and no browser answers there.`);
  }
  return [...systemNames, chromium.executablePath()].find(
    (path) => existsSync(path) && answers(path),
  );
}

function answers(path: string): boolean {
  const profile = mkdtempSync(join(tmpdir(), "leadstream-chromium-"));
  try {
    const said = execFileSync(
      path,
      [
        "--headless",
        ...chromiumArguments,
        `--user-data-dir=${profile}`,
        "--dump-dom",
        "about:blank",
      ],
      {
        encoding: "utf8",
        timeout: 60_000,
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    return said.includes("<html>");
  } catch {
    return false; // Not a browser that works here: the next candidate, or the error above, says so.
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function installFromDebian(): void {
  if (!existsSync("/usr/bin/apt-get")) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...words: string[]) => {
    const [file = "apt-get", ...rest] = [...sudo, "apt-get", ...words];
    return (
      spawnSync(file, rest, {
        stdio: ["ignore", 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0
    );
  };
  process.stderr.write("Installing Chromium from Debian's packages …\n");
  if (apt("update", "-qq"))
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation");
}

function installFromPlaywright(): void {
  if (systemNames.some((path) => existsSync(path))) return;
  process.stderr.write("Installing Playwright's Chromium …\n");
  spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, "../node_modules/@playwright/test/cli.js"),
      "install",
      "--only-shell",
      "chromium",
    ],
    {
      stdio: ["ignore", 2, 2],
      timeout: 300_000,
    },
  );
}
