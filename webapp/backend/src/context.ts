import type { AnyTx, WebappDb } from "./db/client.ts";
import type { ProspectClient } from "./jobs/prospect-client.ts";

export type Role = "owner" | "member" | "viewer";

/** Who is asking, with which database and clock. Verbs take it first; every query names its workspace. */
export interface Context {
  db: WebappDb;
  workspaceId: string;
  userId: string;
  role: Role;
  now: () => Date;
  prospect: ProspectClient;
}

export type { AnyTx, WebappDb };
