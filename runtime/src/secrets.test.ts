import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSecret } from "./secrets.ts";

describe("a kept secret", () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "secrets-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it("is made once and read again", () => {
    const dataDir = join(home, "data");
    const first = keptSecret(dataDir, "webhook-secret", "whsec_");
    expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(keptSecret(dataDir, "webhook-secret", "whsec_")).toBe(first);
    expect(keptSecret(dataDir, "other", "whsec_")).not.toBe(first);
  });

  it("is readable by its owner alone, in a data folder that others may pass through", () => {
    const dataDir = join(home, "data");
    keptSecret(dataDir, "token", "pat_");
    expect(statSync(join(dataDir, "secrets", "token")).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "secrets")).mode & 0o777).toBe(0o700);
    // The database below it runs as another user when the product is started by root.
    expect(statSync(dataDir).mode & 0o001).toBe(0o001);
  });
});
