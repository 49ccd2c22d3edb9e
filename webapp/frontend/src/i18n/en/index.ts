import { accounts } from "./accounts.ts";
import { board } from "./board.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { lead } from "./lead.ts";
import { shell } from "./shell.ts";

export const en = { common, errors, shell, accounts, board, lead };
