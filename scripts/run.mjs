#!/usr/bin/env node
// The one entrance of npm's scripts. Plain JavaScript that any Node from 18 on can read: it installs what the
// lockfile says when that is missing, finds Node 24 among the packages, and hands over to it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// On a machine with much memory V8 lets a heap grow to several times what it holds, and the C library keeps a pool for
// each of its threads. Where all runs in one process both are kept near, for some CPU; roles on machines of their own
// rather have the CPU.
const oneMachine = JSON.parse(readFileSync(join(root, "runtime/one-machine.json"), "utf8"));
const [command, ...args] = process.argv.slice(2);

/** What each command runs, one line after the other, until one fails. */
const commands = {
  start: [["scripts/ensure-page.ts"], ["launch/src/start.ts"]],
  dev: [["launch/src/dev.ts"]],
  prospect: [["launch/src/role.ts", "prospect"]],
  webapp: [["scripts/ensure-page.ts"], ["launch/src/role.ts", "webapp"]],
  worker: [["launch/src/role.ts", "worker"]],
  extract: [["prospect/src/extract.ts"]],
  mcp: [["launch/src/mcp.ts"]],
  "webhook-send": [["launch/src/webhook-send.ts"]],
  password: [["launch/src/password.ts"]],
  backup: [["launch/src/backup.ts"]],
  restore: [["launch/src/restore.ts"]],
  test: [["scripts/test.ts"]],
  "test-unit": [["node_modules/vitest/vitest.mjs", "run"]],
  "test-e2e": [["scripts/ensure-page.ts"], ["scripts/test-e2e.ts"]],
  verify: [["scripts/verify.ts"]],
  prove: [["prove/src/prove.ts"]],
  bench: [["scripts/ensure-page.ts"], ["bench/src/bench.ts"]],
  build: [["scripts/ensure-page.ts", "--force"]],
  typecheck: [["scripts/verify.ts", "types"]],
  lint: [["scripts/verify.ts", "lint"]],
  format: [["scripts/verify.ts", "format"]],
};

const steps = commands[command];
if (steps === undefined)
  fail(`Unknown command ${command ?? ""}. Known: ${Object.keys(commands).join(", ")}.`);
install();
const node = findNode();
for (const [index, step] of steps.entries()) {
  const last = index === steps.length - 1;
  const { code, told } = await run([...step, ...(last ? args : [])]);
  // Whoever is told to stop while the page is built does not go on to start the product.
  if (told !== undefined && !last) process.exit(128 + constants.signals[told]);
  if (code !== 0) process.exit(code);
}

function install() {
  const lockfile = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lockfile).digest("hex");
  const stamp = join(root, "node_modules", ".leadstream-lockfile");
  // For images that bring their packages, and for several people working in one checkout.
  if (process.env.LEADSTREAM_SKIP_INSTALL === "1") return;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write("Installing the packages of package-lock.json …\n");
  const npm = process.env.npm_execpath;
  const [file, before] = npm && npm.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const done = spawnSync(file, [...before, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    // stdout belongs to the command (extract prints JSON there).
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) fail("npm ci failed; its message stands above.");
  writeFileSync(stamp, wanted);
}

/** The pinned binary, else the system's Node when it is new enough to run TypeScript as it is. */
function findNode() {
  const pinned = join(
    root,
    "node_modules",
    `node-${process.platform}-${process.arch}`,
    "bin",
    "node",
  );
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  fail(
    `Leadstream needs Node 22.18 or newer; this is ${process.version}, and no pinned Node exists for this platform.`,
  );
}

function run(parts) {
  return new Promise((resolve) => {
    const child = spawn(
      node,
      [
        "--disable-warning=ExperimentalWarning",
        // Reading pages asks a thousand long patterns, nearly each of them more than once: compiling them to bytecode
        // first and to machine code after costs the first site twice.
        "--no-regexp-tier-up",
        ...(command === "start" ? oneMachine.flags : []),
        "--import",
        `file://${join(root, "runtime/hooks/drizzle-as-commonjs.mjs")}`,
        ...parts,
      ],
      {
        cwd: root,
        stdio: "inherit",
        // Compiled code is kept between starts: types are stripped and modules compiled once.
        env: {
          NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compile"),
          ...(command === "start" ? oneMachine.environment : {}),
          ...process.env,
          PATH: `${join(root, "node_modules", ".bin")}:${dirname(node)}:${process.env.PATH ?? ""}`,
        },
      },
    );
    // Ctrl-C reaches the child by itself (same terminal); here it only must not end us before the child.
    let told;
    const forward = (signal) => () => {
      told = signal;
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    const handlers = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => [signal, forward(signal)]);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    child.on("error", (error) => fail(error.message));
    child.on("exit", (code, signal) => {
      for (const [name, handler] of handlers) process.off(name, handler);
      resolve({
        code: code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1),
        told: told ?? signal ?? undefined,
      });
    });
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
