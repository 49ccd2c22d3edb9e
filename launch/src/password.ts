/** A new password for who forgot theirs, set by who runs the machine: `npm run password -- EMAIL`. */
import { randomBytes } from "node:crypto";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import type { Environment } from "@leadstream/runtime/settings";
import { completeEnvironment, readEnvironment } from "./environment.ts";
import { explain } from "./explain.ts";

const [email, ...more] = process.argv.slice(2);
if (email === undefined || more.length > 0) {
  process.stderr.write("Usage: npm run password -- EMAIL\n");
  process.exit(2);
}
const given = readEnvironment();
try {
  const environment = await completeEnvironment(given);
  const postgres = environment["DATABASE_URL"]
    ? undefined
    : await startEmbeddedPostgres({ dataDir: environment["DATA_DIR"] ?? ".data" });
  try {
    const password = randomBytes(12).toString("base64url");
    const databaseUrl = postgres?.url ?? environment["DATABASE_URL"] ?? "";
    if (await setPassword({ ...environment, DATABASE_URL: databaseUrl }, email, password)) {
      process.stdout.write(
        `The new password of ${email}: ${password}\nWhoever was signed in with the old one is signed out within a minute. Change it on the page, under Settings.\n`,
      );
    } else {
      process.stderr.write(`Nobody has the e-mail address ${email} here.\n`);
      process.exitCode = 1;
    }
  } finally {
    await postgres?.stop();
  }
} catch (error) {
  process.stderr.write(`${explain(error, given)}\n`);
  process.exitCode = 1;
}

async function setPassword(
  environment: Environment,
  of: string,
  password: string,
): Promise<boolean> {
  const [{ webappConfig }, { openWebappDatabase, migrateWebapp }, { createAuth }, accounts] =
    await Promise.all([
      import("@leadstream/webapp-backend/config"),
      import("@leadstream/webapp-backend/db/client"),
      import("@leadstream/webapp-backend/accounts/auth"),
      import("@leadstream/webapp-backend/accounts/set-password"),
    ]);
  const { databaseUrl, authSecret } = webappConfig(environment);
  await migrateWebapp(databaseUrl);
  const database = openWebappDatabase({
    url: databaseUrl,
    max: 1,
    applicationName: "leadstream-password",
    onIdleError: () => undefined, // the statement that meets it says so
  });
  try {
    const auth = createAuth({
      db: database.db,
      secret: authSecret,
      baseUrl: "http://127.0.0.1",
      onSignUp: () => Promise.resolve(),
    });
    return await accounts.setPasswordOf(database.db, auth, { email: of, password }, new Date());
  } finally {
    await database.close();
  }
}
