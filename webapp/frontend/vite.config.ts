import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const webapp = `http://127.0.0.1:${process.env["WEBAPP_PORT"] ?? "3001"}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // The page's own policy allows no inline code, so nothing may be inlined as a data URL or script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "manifest.json",
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
