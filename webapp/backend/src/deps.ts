import type { Plan } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import type { Auth } from "./accounts/auth.ts";
import type { WebappDb } from "./db/client.ts";
import type { Load } from "./feed/load.ts";
import type { ProspectClient } from "./jobs/prospect-client.ts";
import type { ProspectWatch } from "./system/watch-prospect.ts";

/** What the server and its routes stand on. */
export interface AppDeps {
  db: WebappDb;
  auth: Auth;
  prospect: ProspectClient;
  watch: ProspectWatch;
  /** How busy this process is; absent where nothing is shed. */
  load?: Load | undefined;
  log: Log;
  now: () => Date;
  defaultPlan: Plan;
  allowSignup: "loopback" | "true" | "false";
  /** The token between the services; alone on an installation, a person may be spoken for with it. */
  serviceTokens?: readonly string[];
  /** Where the page is reached when a proxy stands before it. */
  publicUrl: string | null;
  /** Proxies that are believed who stands behind them. */
  trustedProxies: readonly string[];
  /** Absolute address of this server, for the auth library's own links. */
  baseUrl: string;
  /** The first signs what goes out; each of them verifies what comes in. */
  webhookSecrets: readonly string[];
  webhookAllowUnsigned: boolean;
  /** Folder of the built page; null serves the API alone. */
  pageFolder: string | null;
  limits: { signInPerMinute: number; requestsPerTenSeconds: number };
  /** `host[:port]` that outgoing webhooks may reach although the address is private. */
  outgoingAllowHosts: readonly string[];
  /** A message for another system was committed. */
  wakeOutgoing: () => void;
  /** An order for the prospect service was committed. */
  wakeRelay: () => void;
  /** Sessions, memberships or keys ended: whoever stands on them is looked at again. */
  onSessionsChanged: () => void;
}
