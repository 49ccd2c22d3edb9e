import { withoutNul } from "@leadstream/runtime/without-nul";
import type { FastifyInstance } from "fastify";

/**
 * JSON is all that these routes read. No body is no body, whatever type it says it has; U+0000 is left out, since
 * PostgreSQL has no place for it in text.
 */
export function readJsonAlone(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    const text = String(body);
    if (text.trim() === "") return done(null, undefined);
    void parse(request, withoutNul(text), done);
  });
}
