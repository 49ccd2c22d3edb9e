import type pg from "pg";

/** From this use on a text is worth a prepared statement; before it, it may never come again. */
const usesBefore = 3;
/** Each prepared statement is kept by the server, in the memory of its connection. */
const mostStatements = 250;
/** Texts with a list written out have no end of variants; they are forgotten together. */
const mostTexts = 2_000;

interface Statement {
  uses: number;
  name: string | null;
}

/**
 * Gives the texts that a connection sends again and again a name, so that the server parses and plans each of them once
 * instead of every time: with small statements that is most of what they cost. Query builders name none of theirs.
 */
export function prepareRepeated(client: pg.ClientBase): void {
  const statements = new Map<string, Statement>();
  let prepared = 0;
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;

  function nameOf(text: string): string | null {
    let statement = statements.get(text);
    if (statement === undefined) {
      if (statements.size >= mostTexts) forgetUnnamed();
      statement = { uses: 0, name: null };
      statements.set(text, statement);
    }
    statement.uses += 1;
    if (statement.name === null && statement.uses >= usesBefore && prepared < mostStatements) {
      prepared += 1;
      statement.name = `repeated_${prepared}`;
    }
    return statement.name;
  }

  function forgetUnnamed(): void {
    for (const [text, { name }] of statements) if (name === null) statements.delete(text);
  }

  client.query = ((first: unknown, ...rest: unknown[]) => {
    const config = asParameterized(first, rest[0]);
    if (config === null) return query(first, ...rest);
    const name = nameOf(config.text);
    if (name === null) return query(first, ...rest);
    const others = Array.isArray(rest[0]) ? rest.slice(1) : rest;
    return query({ ...config, name }, ...others);
  }) as typeof client.query;
}

/** A plain query with values and no name of its own; null for all else, such as `begin`, a cursor or a named one. */
function asParameterized(
  first: unknown,
  second: unknown,
): (pg.QueryConfig & { values: unknown[] }) | null {
  if (typeof first === "string")
    return Array.isArray(second) && second.length > 0 ? { text: first, values: second } : null;
  if (typeof first !== "object" || first === null || "submit" in first) return null;
  const config = first as pg.QueryConfig;
  const values = Array.isArray(second) ? second : config.values;
  if (config.name !== undefined || values === undefined || values.length === 0) return null;
  return { ...config, values };
}
