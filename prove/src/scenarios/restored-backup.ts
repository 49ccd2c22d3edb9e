/** The web app's tables are put back to an earlier moment while boards are open: the boards must notice and start over. */
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, settle, type Outcome } from "../run.ts";
import { openStage, ready } from "../stage.ts";

export async function restoredBackup(
  seed: number,
  options: { events: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard });
  try {
    const leads = Math.ceil(options.events / 28 / 4);
    const before = jobsOf(seed, 2, leads);
    const browsers = [stage.browsers("tabs", 3)];
    const first = stage.writer(before.options, 800);
    for (const child of [...browsers, first]) child.start();
    if ((await settle(stage, before.scripts, browsers, 60_000)) === null)
      throw new Error("The first half never settled.");

    // The backup: a copy of every table of the web app, as pg_dump would take it.
    await copyTables(stage.query, "webapp", "backup");
    const after = jobsOf(seed + 500, 2, leads);
    const second = stage.writer(after.options, 800);
    second.start();
    const both = [...before.scripts, ...after.scripts];
    if ((await settle(stage, both, browsers, 60_000)) === null)
      throw new Error("The second half never settled.");

    // Put back: the feed and the inbox know nothing of the second half, and prospect sends it again from its log.
    const [webApp] = stage.webApps;
    await stage.sender.kill();
    await webApp?.kill();
    await copyTables(stage.query, "backup", "webapp");
    await stage.query(
      "update prospect.jobs set acknowledged_sequence = coalesce((select applied_sequence from webapp.jobs w where w.job_id = jobs.job_id), 0)",
    );
    webApp?.start();
    if (webApp !== undefined) await ready(stage.webUrls[0] ?? "", webApp);
    await wait(500);
    stage.sender.start();
    return await conclude(stage, "restored backup", seed, {
      scripts: both,
      browsers,
      faults: 1,
      settleWithinMs: 60_000,
    });
  } finally {
    await stage.close();
  }
}

type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

async function copyTables(
  query: Query,
  from: "webapp" | "backup",
  to: "webapp" | "backup",
): Promise<void> {
  const tables = (
    await query(
      "select tablename from pg_tables where schemaname = 'webapp' and tablename <> 'migrations'",
    )
  ).map((row) => String(row["tablename"]));
  if (to === "backup") {
    await query("create schema backup");
    for (const table of tables)
      await query(`create table backup.${table} as table webapp.${table}`);
    return;
  }
  // One transaction in one statement block: triggers that guard references sleep while rows go and come.
  await query(
    `do $$ begin
       set local session_replication_role = replica;
       ${tables.map((table) => `delete from webapp.${table};`).join("\n")}
       ${tables.map((table) => `insert into webapp.${table} select * from ${from}.${table};`).join("\n")}
     end $$`,
  );
}
