import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const webapp = `http://127.0.0.1:${process.env["WEBAPP_PORT"] ?? "3001"}`;

/** Modules that the board needs at once: they come in two files instead of forty. */
const firstView = new Set<string>();

const gatherFirstView: Plugin = {
  name: "gather-first-view",
  buildEnd() {
    firstView.clear();
    const need = (id: string): void => {
      if (firstView.has(id)) return;
      firstView.add(id);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) need(imported);
    };
    for (const id of this.getModuleIds()) {
      if (id.endsWith("/src/main.tsx") || id.endsWith("/src/board/BoardPage.tsx")) need(id);
    }
  },
};

/** The server sends what was packed here, so that no request waits for packing. */
const pack: Plugin = {
  name: "pack",
  apply: "build",
  writeBundle({ dir = "dist" }) {
    for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
      if (!/\.(js|css|svg|html)$/.test(name)) continue;
      const file = join(dir, name);
      const bytes = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(
        `${file}.br`,
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      );
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), gatherFirstView, pack],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // The page's own policy allows no inline code, so nothing may be inlined as a data URL or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "manifest.json",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "vendor",
              test: (id) => firstView.has(id) && id.includes("node_modules"),
              priority: 2,
            },
            { name: "app", test: (id) => firstView.has(id), priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    proxy: {
      // The web app compares Origin with Host, so the page's own host must arrive.
      "/api": { target: webapp, changeOrigin: false },
      "/mcp": { target: webapp, changeOrigin: false },
      "/socket.io": { target: webapp, changeOrigin: false, ws: true },
    },
  },
});
