import pg from "pg";
import { z } from "zod";

export type Environment = Record<string, string | undefined>;

/** A wrong setting stops the start with one clear line; its message names the setting and never its value. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Parses the environment once. An empty string counts as absent, as in a shell or an `.env` file. */
export function parseSettings<T extends z.ZodType>(
  schema: T,
  environment: Environment,
): z.infer<T> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `${issue.path.join(".") || "settings"}: ${issue.message}`,
  );
  throw new SettingsError(`Leadstream cannot start: ${lines.join("; ")}.`);
}

export const flag = (fallback: boolean) =>
  z
    .enum(["true", "false", "1", "0"], { error: "must be true or false" })
    .transform((value) => value === "true" || value === "1")
    .default(fallback);

export const port = (fallback: number) => wholeNumber(fallback, 0, 65_535, "must be a port number");

/** What a server can listen on: a name or an IP address, without scheme, port or path. */
export const host = z
  .string()
  .regex(/^(?:[a-z\d](?:[\w.-]*[a-z\d])?|[a-f\d]*:[a-f\d:.]+(?:%\w+)?)$/i, {
    error: "must be a host name or an IP address, without scheme or port",
  })
  .default("127.0.0.1");

export const wholeNumber = (
  fallback: number,
  min: number,
  max: number,
  error = `must be a whole number from ${min} to ${max}`,
) => z.coerce.number({ error }).int({ error }).min(min, error).max(max, error).default(fallback);

export const url = (fallback?: string) => {
  const one = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
  return fallback === undefined ? one.optional() : one.default(fallback);
};

/** `missing` is what to say when it is absent. */
export const databaseUrl = (missing: string) =>
  z
    .string({ error: missing })
    .regex(/^postgres(ql)?:\/\//, {
      error: "must start with postgresql:// or postgres://",
      abort: true,
    })
    .refine(isReadable, "cannot be read as the address of a PostgreSQL database");

/** By the driver's own reader, which knows more kinds of address than the web's: those of unix sockets. */
function isReadable(connectionString: string): boolean {
  try {
    return new pg.Client({ connectionString }).host !== undefined;
  } catch {
    return false;
  }
}

export const commaList = z
  .string()
  .transform((value) =>
    value
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  )
  .default([]);
