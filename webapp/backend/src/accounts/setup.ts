import { isAPIError } from "better-auth/api";
import { users } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import type { Auth } from "./auth.ts";

export async function hasUsers(db: WebappDb): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).limit(1);
  return rows.length > 0;
}

/** ADMIN_EMAIL and ADMIN_PASSWORD make the owner once; an account that exists keeps the password it has now. */
export async function createAdmin(
  auth: Auth,
  admin: { email: string; password: string },
): Promise<"created" | "exists"> {
  try {
    await auth.api.signUpEmail({
      body: { ...admin, name: admin.email.split("@")[0] ?? admin.email },
    });
    return "created";
  } catch (error) {
    if (isAPIError(error) && String(error.body?.code).startsWith("USER_ALREADY_EXISTS"))
      return "exists";
    throw error;
  }
}
