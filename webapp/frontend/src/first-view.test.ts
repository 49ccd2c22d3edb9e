import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { expect, it, vi } from "vitest";

const root = new URL("..", import.meta.url).pathname;

/** What the browser fetches before the board shows: the entry, the board's page, and all that these import at once. */
function firstView(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): Rolldown.OutputChunk[] {
  const chunks = new Map(
    output.filter((file) => file.type === "chunk").map((chunk) => [chunk.fileName, chunk]),
  );
  const needed = new Set<Rolldown.OutputChunk>();
  const need = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const name of chunk.imports) need(chunks.get(name));
  };
  for (const chunk of chunks.values()) {
    if (holds(chunk, "/src/main.tsx") || holds(chunk, boardPage)) need(chunk);
  }
  return [...needed];
}

const boardPage = "/src/board/BoardPage.tsx";
const holds = (chunk: Rolldown.OutputChunk, module: string) =>
  chunk.moduleIds.some((id) => id.endsWith(module));
const kilobytes = (text: string | Uint8Array) => gzipSync(text).byteLength / 1000;

it(
  "shows the board with less than 200 kB of JavaScript and 12 kB of style",
  { timeout: 120_000 },
  async () => {
    // Vitest runs as "test", with which React would bring its development build.
    vi.stubEnv("NODE_ENV", "production");
    const built = (await build({
      root,
      logLevel: "error",
      build: { write: false },
    })) as Rolldown.RolldownOutput;
    vi.unstubAllEnvs();
    const needed = firstView(built.output);
    const script = needed.reduce((sum, chunk) => sum + kilobytes(chunk.code), 0);
    const style = built.output.filter(
      (file) => file.type === "asset" && file.fileName.endsWith(".css"),
    );
    expect(needed.some((chunk) => holds(chunk, "/src/main.tsx"))).toBe(true);
    expect(needed.some((chunk) => holds(chunk, boardPage))).toBe(true);
    // Each further file is a round trip more before anything shows.
    expect(needed.length).toBeLessThanOrEqual(6);
    expect(style).toHaveLength(1);
    expect(script).toBeLessThan(200);
    expect(
      style.reduce((sum, file) => sum + (file.type === "asset" ? kilobytes(file.source) : 0), 0),
    ).toBeLessThan(12);
    // Schemas weigh 40 kB and belong to forms at most.
    expect(needed.flatMap((chunk) => chunk.moduleIds).filter((id) => id.includes("/zod/"))).toEqual(
      [],
    );
  },
);
