/** The database loses sessions, a backend of it crashes, it is stopped, and it comes back. */
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, untilApplied, type Outcome } from "../run.ts";
import { openStage, type Stage } from "../stage.ts";

export async function databaseFaults(seed: number, options: { rounds: number }): Promise<Outcome> {
  const stage = await openStage({ seed });
  try {
    const { options: jobs, scripts } = jobsOf(seed, 4, 60 * options.rounds);
    const writer = stage.writer(jobs, 300);
    const hurried = stage.writer(jobs, 5_000, { chunk: 40 });
    const browsers = [stage.browsers("tabs", 3)];
    for (const child of [...browsers, writer]) child.start();
    const happened = { sessions: 0, crashes: 0, restarts: 0 };
    const idle: string[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      if (!(await untilApplied(stage))) idle.push("nothing flowed before the sessions were ended");
      for (let kills = 0; kills < 5; kills += 1) {
        await wait(stage.random.between(200, 600));
        happened.sessions += (await backends(stage, "pg_terminate_backend(pid)")).length;
      }
      // kill -9 of one backend takes the whole server through crash recovery.
      const [victim] = await backends(stage, "pid");
      if (victim !== undefined) {
        process.kill(victim.pid, "SIGKILL");
        happened.crashes += 1;
      }
      if (!(await untilApplied(stage))) idle.push("nothing flowed after the crash of a backend");
      await stage.restartPostgres(stage.random.between(200, 2000));
      happened.restarts += 1;
    }
    if (!(await untilApplied(stage))) idle.push("nothing flowed after the last restart");
    for (const [what, times] of Object.entries(happened)) if (times === 0) idle.push(`no ${what}`);
    await writer.kill();
    hurried.start();
    return await conclude(stage, "faults of the database", seed, {
      scripts,
      browsers,
      faults: happened.sessions + happened.crashes + happened.restarts,
      settleWithinMs: 60_000,
      idle,
    });
  } finally {
    await stage.close();
  }
}

/** Two of the product's sessions, by chance, and what `select` says of them. */
function backends(stage: Stage, select: string): Promise<{ pid: number }[]> {
  return stage.query(
    `select ${select} as pid from pg_stat_activity
     where pid <> pg_backend_pid() and application_name like 'leadstream-%' and application_name <> 'leadstream-owner'
     order by random() limit 2`,
  );
}
