import { relative, resolve } from "node:path";
import { PostgresTrouble } from "@leadstream/embedded-postgres";
import { DatabaseUnusable } from "@leadstream/runtime/database";
import { SettingsError, type Environment } from "@leadstream/runtime/settings";

interface SystemError extends Error {
  code?: string;
  syscall?: string;
  path?: string;
  port?: number;
  hostname?: string;
}

/** Why a start failed: one line where the reader can mend it, else all that is known. */
export function explain(error: unknown, environment: Environment): string {
  if (!(error instanceof Error)) return String(error);
  for (const known of causesOf(error)) {
    const line = lineOf(known, environment);
    if (line !== null) return line;
  }
  return error.stack ?? error.message;
}

function lineOf(error: SystemError, environment: Environment): string | null {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof PostgresTrouble) return `Leadstream cannot start: ${error.message}`;
  if (error instanceof DatabaseUnusable && environment["DATABASE_URL"])
    return `Leadstream cannot start: DATABASE_URL: the database cannot be used (${error.message}).`;
  const { code = "", syscall, path, port = "" } = error;
  if (code === "EADDRINUSE")
    return `Port ${port} is taken, perhaps by another Leadstream. Stop that program, or set WEBAPP_PORT and PROSPECT_PORT.`;
  if (code === "EACCES" && syscall === "listen")
    return `Port ${port} may not be used by this user. Set WEBAPP_PORT and PROSPECT_PORT to ports above 1023.`;
  const host = environment["HOST"];
  if (code === "EADDRNOTAVAIL" || (host !== undefined && error.hostname === host))
    return `Leadstream cannot start: HOST: ${host ?? ""} is no address of this machine.`;
  if (path !== undefined && syscall !== undefined && concerns(path, environment))
    return `Leadstream cannot start: DATA_DIR: the folder cannot be used (${error.message}).`;
  return null;
}

/** Whether a file lies in the data folder, or is a folder on the way to it. */
function concerns(path: string, environment: Environment): boolean {
  const dataDir = resolve(environment["DATA_DIR"] || ".data");
  const isBelow = (file: string, folder: string) => !relative(folder, file).startsWith("..");
  return isBelow(path, dataDir) || isBelow(dataDir, path);
}

/** Libraries wrap what the network, the disk or the database said. */
function causesOf(error: Error): Error[] {
  const causes: Error[] = [];
  for (let one: unknown = error; one instanceof Error && causes.length < 10; one = one.cause)
    causes.push(one);
  return causes;
}
