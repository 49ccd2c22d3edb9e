import { withoutNul } from "@leadstream/runtime/without-nul";
import type { FastifyInstance } from "fastify";

/** PostgreSQL has no place for U+0000 in text, so it is left out where JSON comes in; an empty body is no body. */
export function acceptJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    const text = String(body);
    if (text.trim() === "") return done(null, undefined);
    void parse(request, withoutNul(text), done);
  });
}
