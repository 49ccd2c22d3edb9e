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

export const port = (fallback: number) =>
  z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535).default(fallback);

export const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max}` })
    .int(`must be a whole number from ${min} to ${max}`)
    .min(min, `must be a whole number from ${min} to ${max}`)
    .max(max, `must be a whole number from ${min} to ${max}`)
    .default(fallback);

export const url = (fallback?: string) => {
  const one = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
  return fallback === undefined ? one.optional() : one.default(fallback);
};

/** `missing` is what to say when it is absent. */
export const databaseUrl = (missing: string) =>
  z
    .string({ error: missing })
    .regex(/^postgres(ql)?:\/\//, "must start with postgresql:// or postgres://");

export const commaList = z
  .string()
  .transform((value) =>
    value
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  )
  .default([]);
