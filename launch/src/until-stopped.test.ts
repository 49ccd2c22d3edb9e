import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";

const program = `
  import { onStopSignal } from ${JSON.stringify(import.meta.resolve("./until-stopped.ts"))};
  setInterval(() => undefined, 1000);
  let stops = 0;
  onStopSignal(async (signal) => {
    stops += 1;
    await new Promise((resume) => setTimeout(resume, 50));
    process.stdout.write("stopped " + stops + " by " + signal);
  });
  process.stdout.write("ready");
`;

describe("a stop", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "comes by %s, once however often it arrives at that moment",
    async (signal) => {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
      await once(child.stdout, "data");
      child.kill(signal);
      child.kill(signal);
      const [code] = (await once(child, "close")) as [number | null];
      expect([code, said]).toEqual([0, `readystopped 1 by ${signal}`]);
    },
  );

  it("goes on where its words reach nobody any more", async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.kill("SIGHUP");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
