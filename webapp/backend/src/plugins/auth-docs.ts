/** The auth library answers these behind one address for all of them, so their description stands here. */
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const text = { type: "string" } as const;
const user = { type: "object", properties: { id: text, name: text, email: text } } as const;
const signedIn = {
  description: "Signed in: the token, the person, and the session's cookie",
  ...json({ type: "object", properties: { token: text, user }, required: ["token", "user"] }),
};
const refused = {
  description: "Refused",
  ...json({
    type: "object",
    properties: { error: { type: "object", properties: { code: text, message: text } } },
  }),
};
const tags = ["Accounts"];
const password = { type: "string", minLength: 8, maxLength: 128 } as const;

export const authPaths = {
  "/api/auth/sign-in/email": {
    post: {
      tags,
      summary: "Sign in",
      security: [],
      requestBody: {
        required: true,
        ...json({
          type: "object",
          properties: { email: text, password: text },
          required: ["email", "password"],
        }),
      },
      responses: { "200": signedIn, "4XX": refused },
    },
  },
  "/api/auth/sign-up/email": {
    post: {
      tags,
      summary: "Open an account, where the installation lets one",
      security: [],
      requestBody: {
        required: true,
        ...json({
          type: "object",
          properties: { name: text, email: text, password },
          required: ["name", "email", "password"],
        }),
      },
      responses: { "200": signedIn, "4XX": refused },
    },
  },
  "/api/auth/sign-out": {
    post: {
      tags,
      summary: "End the session",
      responses: { "200": { description: "Ended" }, "4XX": refused },
    },
  },
  "/api/auth/get-session": {
    get: {
      tags,
      summary: "The session and its person, or null",
      responses: {
        "200": {
          description: "The session",
          ...json({ type: ["object", "null"], properties: { session: { type: "object" }, user } }),
        },
      },
    },
  },
};
