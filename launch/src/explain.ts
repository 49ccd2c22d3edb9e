import { SettingsError, type Environment } from "@leadstream/runtime/settings";

interface SystemError extends Error {
  code?: string;
  port?: number;
  hostname?: string;
  address?: string;
}

/** The network's and PostgreSQL's ways to say that there is no database at this address, or not for this user. */
const noDatabase = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "28000",
  "28P01",
  "3D000",
]);

/** Why a start failed: one line where the reader can mend it, else all that is known. */
export function explain(error: unknown, environment: Environment): string {
  if (error instanceof SettingsError) return error.message;
  const known = rootOf(error);
  if (known === null)
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { code = "", message } = known;
  if (code === "EADDRINUSE")
    return `Port ${known.port ?? ""} is taken, perhaps by another Leadstream. Stop that program, or set WEBAPP_PORT and PROSPECT_PORT.`;
  const host = environment["HOST"];
  if (code === "EADDRNOTAVAIL" || (host !== undefined && known.hostname === host))
    return `Leadstream cannot start: HOST: ${host ?? ""} is no address of this machine.`;
  if (environment["DATABASE_URL"] && noDatabase.has(code))
    return `Leadstream cannot start: DATABASE_URL: the database cannot be used (${message || code}).`;
  return known.stack ?? message;
}

/** The library wraps what the network said. */
function rootOf(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as SystemError;
  return code === undefined && error.cause instanceof Error ? rootOf(error.cause) : error;
}
