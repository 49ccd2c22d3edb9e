import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync, linkSync, unlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the secret kept under `dataDir/secrets/name`, making it on first use (file mode 0600).
 * Two processes starting together agree: the file appears whole by a hard link, and the loser reads the winner's.
 */
export function keptSecret(dataDir: string, name: string, prefix: string): string {
  const folder = join(dataDir, "secrets");
  const file = join(folder, name);
  // The data folder itself stays open to pass through: the database below it may run as another user.
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const existing = read(file);
  if (existing !== undefined) return existing;
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(
    draft,
    prefix + randomBytes(32).toString(prefix === "whsec_" ? "base64" : "base64url") + "\n",
    { mode: 0o600 },
  );
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(draft);
  }
  const made = read(file);
  if (made === undefined) throw new Error(`The secret file ${name} could not be read back.`);
  return made;
}

function read(file: string): string | undefined {
  try {
    const text = readFileSync(file, "utf8").trim();
    return text === "" ? undefined : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
