// Takes one guard out of the product as it is loaded (`LEADSTREAM_WITHOUT_GUARD=dedupe`), so that a proof can show that
// it would notice. The product itself carries no such switches. A line that is not found ends the process: a guard
// that moved must not look like a guard that is not needed.
import { registerHooks } from "node:module";

const cuts = {
  dedupe: [
    ["webapp/backend/src/webhooks/sift.ts", "if (sequence > acknowledged) {", "if (true) {"],
    [
      "webapp/backend/src/webhooks/sift.ts",
      "acknowledged = sequence;",
      "acknowledged = Math.max(acknowledged, sequence);",
    ],
    ["webapp/backend/src/webhooks/sift.ts", "!seen.has(eventId)", "true"],
    [
      "webapp/backend/src/webhooks/receive.ts",
      "if (acknowledged > job.appliedSequence) {",
      "if (fresh.length > 0) {",
    ],
  ],
  "gap-check": [
    ["webapp/backend/src/webhooks/sift.ts", "if (from > acknowledged + 1)", "if (false)"],
  ],
  "commit-before-acknowledge": [
    [
      "webapp/backend/src/webhooks/routes.ts",
      "const receipt = await intake.run(() => receive(deps, delivery, receivedAt));",
      `void intake.run(() => receive(deps, delivery, receivedAt)).catch(() => undefined);
       const receipt = { jobId: delivery.jobId ?? "", workspaceId: null, results: [], acknowledged: delivery.events.at(-1).envelope.sequence, expected: null } as Receipt;`,
    ],
  ],
  "single-publisher": [
    [
      "webapp/backend/src/realtime/gateway.ts",
      "place = joined;",
      `place = joined;
       const second = new SocketFollower(socket, channel, { frames, slowAfterMs, mergesForAll: () => false });
       await publisher.follow(identity.workspaceId, second);`,
    ],
  ],
  "row-lock-counter": [
    [
      "prospect/src/journal/append.ts",
      "job.last_sequence - (select count(*) from news) + news.n",
      "nextval('prospect.instance_numbers')",
    ],
  ],
  "range-check": [
    [
      "webapp/frontend/src/api/frame-line.ts",
      "if (frame.from > this.#revision + 1) {",
      "if (false) {",
    ],
  ],
};

const guard = process.env.LEADSTREAM_WITHOUT_GUARD;
if (guard) {
  const wanted = cuts[guard];
  if (wanted === undefined)
    throw new Error(`There is no guard ${guard}. Known: ${Object.keys(cuts).join(", ")}.`);
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const mine = wanted.filter(([file]) => url.endsWith(`/${file}`));
      if (mine.length === 0) return loaded;
      let source = Buffer.from(loaded.source).toString("utf8");
      for (const [file, line, instead] of mine) {
        if (!source.includes(line))
          throw new Error(`The guard ${guard} is not where it was: ${file} has no «${line}».`);
        source = source.replace(line, () => instead);
      }
      return { ...loaded, source };
    },
  });
}
