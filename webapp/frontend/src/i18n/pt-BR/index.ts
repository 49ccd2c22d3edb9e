import type { Messages } from "../messages.ts";
import { accounts } from "./accounts.ts";
import { analytics } from "./analytics.ts";
import { board } from "./board.ts";
import { common } from "./common.ts";
import { deliveries } from "./deliveries.ts";
import { errors } from "./errors.ts";
import { lead } from "./lead.ts";
import { profile } from "./profile.ts";
import { settings } from "./settings.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";
import { system } from "./system.ts";

export const ptBR: Messages = {
  common,
  errors,
  shell,
  accounts,
  profile,
  start,
  settings,
  analytics,
  deliveries,
  system,
  board,
  lead,
};
