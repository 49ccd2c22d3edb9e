import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";

/** OpenAPI from the routes' own schemas: the page at /api/docs, the document at /api/openapi.json. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Leadstream",
        version: "1",
        description: "Companies found, enriched and proved live on a CRM board.",
      },
      components: {
        securitySchemes: {
          bearer: {
            type: "http",
            scheme: "bearer",
            description: "A session token or an API key (lsk_…).",
          },
          cookie: { type: "apiKey", in: "cookie", name: "leadstream.session_token" },
        },
      },
      security: [{ bearer: [] }, { cookie: [] }],
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    staticCSP: true,
    // The reader's page has a style of its own in the page; no script, and nothing from elsewhere.
    transformStaticCSP: (header) =>
      header
        .replaceAll(" https:", "")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    uiConfig: { docExpansion: "list" },
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
