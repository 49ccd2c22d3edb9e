import { SettingsError } from "@leadstream/runtime/settings";

/** Why a database of one's own is not ours to copy. */
export function ownDatabase(what: "backed up" | "restored", dataDir: string): SettingsError {
  return new SettingsError(
    `DATABASE_URL is set: that database is ${what} by its own tools (pg_dump, your host's snapshots). Keep ${dataDir}/secrets with it.`,
  );
}
