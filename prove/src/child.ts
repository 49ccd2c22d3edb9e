import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A process of the product or of the harness that can be killed and started again. */
export class Child {
  readonly name: string;
  readonly #file: string;
  readonly #args: string[];
  readonly #environment: Record<string, string>;
  #process: ChildProcess | undefined;
  #output: string[] = [];
  readonly #measured: boolean;
  kills = 0;

  constructor(
    name: string,
    file: string,
    options: { args?: string[]; environment: Record<string, string>; measured?: boolean },
  ) {
    this.name = name;
    this.#measured = options.measured ?? false;
    this.#file = file;
    this.#args = options.args ?? [];
    this.#environment = options.environment;
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }
  get running(): boolean {
    return (
      this.#process !== undefined &&
      this.#process.exitCode === null &&
      this.#process.signalCode === null
    );
  }
  /** The last lines it said, for the report of a failure. */
  get words(): string {
    return this.#output.slice(-15).join("\n");
  }

  start(more: Record<string, string> = {}): void {
    const child = fork(join(root, this.#file), this.#args, {
      cwd: root,
      execArgv: [
        "--disable-warning=ExperimentalWarning",
        "--import",
        join(root, "runtime/hooks/drizzle-as-commonjs.mjs"),
        "--import",
        join(root, "prove/hooks/without-guard.mjs"),
        ...(this.#measured
          ? ["--expose-gc", "--import", join(root, "prove/hooks/measure-memory.mjs")]
          : []),
      ],
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: process.env["HOME"] ?? "",
        NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compile"),
        LEADSTREAM_TEST: "1",
        LOG_LEVEL: "warn",
        ...this.#environment,
        ...more,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const hear = (chunk: Buffer) => {
      this.#output.push(...chunk.toString().split("\n"));
      this.#output = this.#output.slice(-60);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", () => undefined); // A message to a process that was just killed.
    this.#process = child;
  }

  on(hear: (message: unknown) => void): void {
    this.#process?.on("message", hear);
  }

  /** Says something that needs no answer. */
  tell(order: unknown): void {
    if (this.running) this.#process?.send(order as never);
  }

  /** Asks by message and waits for the answer that `wanted` recognises; undefined when the process dies first. */
  async ask<T>(order: unknown, wanted: (message: unknown) => message is T): Promise<T | undefined> {
    const child = this.#process;
    if (child === undefined || !this.running) return undefined;
    return new Promise((resolve) => {
      const hear = (message: unknown) => {
        if (!wanted(message)) return;
        end();
        resolve(message);
      };
      const die = () => {
        end();
        resolve(undefined);
      };
      const end = () => {
        child.off("message", hear);
        child.off("exit", die);
      };
      child.on("message", hear);
      child.on("exit", die);
      child.send(order as never);
    });
  }

  /** Bytes that it holds after its garbage was collected; for children that were made to be measured. */
  async heldBytes(): Promise<number> {
    const answer = await this.ask({ kind: "memory" }, isMemory);
    if (answer === undefined) throw new Error(`${this.name} is not there to be measured.`);
    return answer.bytes;
  }

  async exited(): Promise<void> {
    if (this.running && this.#process !== undefined) await once(this.#process, "exit");
  }

  /** kill -9, and nothing softer: no handler runs, no buffer is flushed. */
  async kill(): Promise<void> {
    if (!this.running || this.#process === undefined) return;
    this.kills += 1;
    this.#process.kill("SIGKILL");
    await this.exited();
  }

  /** SIGSTOP and SIGCONT: a process that is there and answers nothing. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  async stop(): Promise<void> {
    if (!this.running || this.#process === undefined) return;
    this.#process.kill("SIGTERM");
    const patience = setTimeout(() => this.#process?.kill("SIGKILL"), 8_000);
    await this.exited();
    clearTimeout(patience);
  }
}

const isMemory = (message: unknown): message is { kind: "memory"; bytes: number } =>
  (message as { kind?: unknown }).kind === "memory";
