import type { en } from "./en/index.ts";

/** The English catalogue is the type: another language that lacks a key does not compile. */
export type Messages = typeof en;
