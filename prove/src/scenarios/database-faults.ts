/** The database loses a backend, is stopped, is killed, and comes back. */
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function databaseFaults(seed: number, options: { rounds: number }): Promise<Outcome> {
  const stage = await openStage({ seed });
  try {
    const { options: jobs, scripts } = jobsOf(seed, 4, 30 * options.rounds);
    const writer = stage.writer(jobs, 300);
    const browsers = [stage.browsers("tabs", 3)];
    for (const child of [...browsers, writer]) child.start();
    let faults = 0;
    for (let round = 0; round < options.rounds; round += 1) {
      for (let kills = 0; kills < 5; kills += 1) {
        await wait(stage.random.between(200, 600));
        // A crashing backend takes the server through recovery; a terminated one only loses its session.
        const killed = await stage.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and application_name like 'leadstream-%' and application_name <> 'leadstream-owner' order by random() limit 2",
        );
        faults += killed.length;
      }
      await stage.restartPostgres(stage.random.between(200, 2000));
      faults += 1;
      await wait(1000);
    }
    return await conclude(stage, "faults of the database", seed, {
      scripts,
      browsers,
      faults,
      settleWithinMs: 60_000,
    });
  } finally {
    await stage.close();
  }
}
