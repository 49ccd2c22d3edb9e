import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The proof takes as long as all others together: begun first, it runs beside them instead of after them. */
class ProofFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isProof = ({ moduleId }: TestSpecification) => moduleId.includes("/prove/");
    return [...sorted.filter(isProof), ...sorted.filter((file) => !isProof(file))];
  }
}

export default defineConfig({
  test: {
    include: [
      "{contract,runtime,embedded-postgres,prospect,launch,prove,bench,scripts}/**/*.test.ts",
      "webapp/*/src/**/*.test.{ts,tsx}",
    ],
    exclude: ["**/node_modules/**", "prospect/adk/**"],
    globalSetup: ["runtime/src/testing/postgres-for-the-run.ts"],
    pool: "forks",
    execArgv: [
      // As scripts/run.mjs starts the product: a file of tests meets most patterns cold.
      "--no-regexp-tier-up",
      "--import",
      `file://${import.meta.dirname}/runtime/hooks/drizzle-as-commonjs.mjs`,
    ],
    maxWorkers: 2,
    sequence: { sequencer: ProofFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Time zone and locale of the machine must not decide a result.
    env: { TZ: "UTC", LANG: "C.UTF-8" },
  },
});
