import type { Messages } from "../messages.ts";

export const lead: Messages["lead"] = {};
