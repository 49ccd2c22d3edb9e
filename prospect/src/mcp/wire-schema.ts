import type { z } from "zod";

/**
 * A tool's schema as its clients meet it: a refusal of arguments says what to do, and a value that may be null is two
 * alternatives rather than a list of types, which not every model's dialect of JSON Schema takes.
 */
export function wireSchema<S extends z.ZodObject>(schema: S): S {
  const standard = schema["~standard"];
  const value: typeof standard = {
    ...standard,
    validate: async (given) => {
      const result = await standard.validate(given);
      if (result.issues === undefined) return result;
      const told = result.issues.map(({ path = [], message }) =>
        [path.map(keyOf).join("."), message].filter((part) => part !== "").join(": "),
      );
      return {
        issues: [{ message: `${told.join("; ")}. Correct this and call again. (bad_request)` }],
      };
    },
    jsonSchema: {
      input: (options) => portable(standard.jsonSchema.input(options)) as Record<string, unknown>,
      output: (options) => portable(standard.jsonSchema.output(options)) as Record<string, unknown>,
    },
  };
  return Object.create(schema, { "~standard": { value } }) as S;
}

function keyOf(part: PropertyKey | { key: PropertyKey }): string {
  return String(typeof part === "object" ? part.key : part);
}

function portable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(portable);
  if (typeof node !== "object" || node === null) return node;
  const known = Object.fromEntries(Object.entries(node).map(([key, one]) => [key, portable(one)]));
  if (!Array.isArray(known["type"])) return known;
  const { type, description, ...rest } = known;
  return {
    ...(description === undefined ? {} : { description }),
    anyOf: (type as string[]).map((one) =>
      one === "null" ? { type: one } : { type: one, ...rest },
    ),
  };
}
