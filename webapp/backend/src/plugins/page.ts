import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import { Problem } from "@leadstream/contract";
import type { FastifyInstance } from "fastify";
import type { AppDeps } from "../deps.ts";

const services = /^\/(api|mcp|queue|socket\.io|health|ready|metrics)(\/|$)/;

/** The built page: names with a hash for ever, the rest asked for anew; addresses of the page itself all open it. */
export async function servePage(
  app: FastifyInstance,
  deps: Pick<AppDeps, "pageFolder">,
): Promise<void> {
  const folder =
    deps.pageFolder !== null && existsSync(join(deps.pageFolder, "index.html"))
      ? deps.pageFolder
      : null;
  if (folder !== null) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      schemaHide: true,
      setHeaders: (reply, path) => {
        const hashed = path.includes(`${sep}assets${sep}`);
        reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    const asksForPage = request.method === "GET" && !services.test(path) && !/\.\w+$/.test(path);
    if (folder !== null && asksForPage) return reply.sendFile("index.html");
    throw new Problem("not_found", `There is nothing at ${path}.`);
  });
}
