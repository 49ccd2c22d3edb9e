import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { ProblemBody } from "@leadstream/contract";
import type { FastifyInstance, FastifySchema } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { z } from "zod";
import { authPaths } from "./auth-docs.ts";

type Answer = z.ZodType | { content: Record<string, { schema: z.ZodType }> };

declare module "fastify" {
  interface FastifySchema {
    /** Answers by status, for readers alone: unlike `response` they are not run over what is sent. */
    answers?: Record<number, Answer>;
    /** The body that a route reads by itself. */
    describedBody?: z.ZodType;
  }
}

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
      paths: authPaths,
    },
    transform: (given) => jsonSchemaTransform({ ...given, schema: withAnswers(given.schema) }),
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

function withAnswers(schema: FastifySchema | undefined): FastifySchema {
  const { answers, describedBody, ...rest } = schema ?? {};
  const response = rest.response as Record<string, unknown> | undefined;
  return {
    ...rest,
    ...(describedBody === undefined ? {} : { body: describedBody }),
    response: { ...response, ...answers, "4XX": ProblemBody },
  };
}
