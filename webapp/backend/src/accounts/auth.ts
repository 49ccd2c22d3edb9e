import { apiKey } from "@better-auth/api-key";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { betterAuth } from "better-auth/minimal";
import { isAPIError } from "better-auth/api";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { createAccessControl } from "better-auth/plugins/access";
import { bearer } from "better-auth/plugins/bearer";
import { organization } from "better-auth/plugins/organization";
import {
  accounts,
  apiKeys,
  invitations,
  members,
  organizations,
  sessions,
  users,
  verifications,
} from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";

/** Where Fastify puts the address it saw itself: a header that a client sends is never believed. */
export const clientAddressHeader = "x-leadstream-client-address";
export const apiKeyPrefix = "lsk_";

const rights = createAccessControl({
  organization: ["update", "delete"],
  member: ["create", "update", "delete"],
  invitation: ["create", "cancel"],
});
const reader = rights.newRole({ organization: [], member: [], invitation: [] });
const roles = {
  owner: rights.newRole({
    organization: ["update"],
    member: ["create", "update", "delete"],
    invitation: ["create", "cancel"],
  }),
  member: reader,
  viewer: reader,
};

export interface AuthOptions {
  db: WebappDb;
  secret: string;
  baseUrl: string;
  /** What hashes passwords; the library's scrypt unless a test wants its people sooner. */
  passwords?:
    | {
        hash(password: string): Promise<string>;
        verify(data: { hash: string; password: string }): Promise<boolean>;
      }
    | undefined;
  /** After an account was opened by its own person: its workspace is made here. */
  onSignUp: (user: { id: string; name: string; email: string }) => Promise<void>;
}

export function createAuth({ db, secret, baseUrl, passwords, onSignUp }: AuthOptions) {
  return betterAuth({
    appName: "Leadstream",
    baseURL: baseUrl,
    basePath: "/api/auth",
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Its own errors are answers; any other is ours to answer and to log, without what the query held.
    onAPIError: {
      onError(error) {
        if (!isAPIError(error)) throw error;
      },
    },
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        organization: organizations,
        member: members,
        invitation: invitations,
        apikey: apiKeys,
      },
    }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      autoSignIn: true,
      ...(passwords === undefined ? {} : { password: passwords }),
    },
    session: {
      expiresIn: 60 * 60 * 24 * 14,
      updateAge: 60 * 60 * 24,
      cookieCache: { enabled: false },
    },
    // Sign-in has limits of its own (accounts/sign-in-limit.ts) that know the address and the e-mail.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "leadstream",
      useSecureCookies: baseUrl.startsWith("https:"),
      // One check covers these routes and ours alike: plugins/same-origin.ts.
      disableCSRFCheck: true,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: () => uuidv7() },
    },
    databaseHooks: { user: { create: { after: onSignUp } } },
    plugins: [
      bearer(),
      organization({
        ac: rights,
        roles,
        creatorRole: "owner",
        allowUserToCreateOrganization: false,
        disableOrganizationDeletion: true,
      }),
      apiKey({
        defaultPrefix: apiKeyPrefix,
        enableMetadata: true,
        rateLimit: { enabled: false },
        keyExpiration: { defaultExpiresIn: null },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
