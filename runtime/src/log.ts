import { pino, type Logger, type LoggerOptions } from "pino";

export type Log = Logger;

/** JSON lines on stdout. Headers and keys that carry secrets are cut before they are written. */
export function createLog(level: string, service: string): Log {
  return pino(logOptions(level, service));
}

/** Apart from the stream they are written to, so that a test can read what would be. */
export function logOptions(level: string, service: string): LoggerOptions {
  return {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describe },
    redact: {
      paths: [
        "authorization",
        "cookie",
        "password",
        "secret",
        "token",
        "*.authorization",
        "*.cookie",
        "*.password",
        "*.secret",
        "*.token",
        "req.headers.authorization",
        "req.headers.cookie",
      ],
      censor: "[redacted]",
    },
  };
}

/**
 * What a reader needs of an error, and nothing that hangs on it: drivers attach their whole client, with its connection
 * settings, to what they throw, and the database library writes a failed query's values, people's or secret, into its
 * message.
 */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  const isQuery = "query" in error && "params" in error;
  const message = isQuery ? `A query failed: ${String(error.query)}` : error.message;
  // A stack begins with the message, so only its frames are taken over.
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return {
    type: error.name,
    message,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    stack: [`${error.name}: ${message}`, ...frames].join("\n"),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
}
