import { fileURLToPath } from "node:url";
import { migrate } from "@leadstream/runtime/migrate";
import { openDatabase, type Database } from "@leadstream/runtime/database";
import type pg from "pg";
import { schema } from "./schema.ts";

export type ProspectDatabase = Database<typeof schema>;

/** What a verb runs its statements on: a connection inside `transaction`, or the pool for a single statement. */
export type Tx = Pick<pg.ClientBase, "query">;

export const migrations = {
  schema: "prospect",
  folder: fileURLToPath(new URL("./migrations", import.meta.url)),
};

export async function openProspectDatabase(options: {
  url: string;
  max: number;
  onIdleError: (error: Error) => void;
}): Promise<ProspectDatabase> {
  await migrate({ url: options.url, ...migrations });
  return openDatabase({ ...options, schema, applicationName: "leadstream-prospect" });
}

/** Plain SQL in one transaction. The connection goes back to the pool only when it is known to be clean. */
export async function transaction<T>(
  database: Pick<ProspectDatabase, "pool">,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  const lost = (error: Error) => (broken = error);
  client.on("error", lost);
  try {
    await client.query("begin");
    const answer = await work(client);
    await client.query("commit");
    return answer;
  } catch (error) {
    await client.query("rollback").catch(lost);
    throw error;
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}
