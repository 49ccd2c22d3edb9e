import { defineConfig } from "@playwright/test";
import { chromiumArguments } from "../scripts/ensure-chromium.ts";

const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: "stories",
  outputDir: "../test-results/browser",
  // Stories share two cores with the services they drive.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  // Generous: a busy machine is slow, and that is no finding. A story that passes never waits for these.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: {
      args: chromiumArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off",
  },
});
