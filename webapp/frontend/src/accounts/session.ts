import type { Plan } from "@leadstream/contract/quota";
import { useSyncExternalStore } from "react";
import { ApiProblem, get, onSignedOut, send } from "../api/http.ts";
import { queries } from "../queries.ts";

export interface Me {
  user: { id: string; name: string; email: string };
  workspace: { workspace_id: string; name: string; plan: Plan } | null;
  role: "owner" | "member" | "viewer";
  /** Runs this installation, not only a workspace of it. */
  operator: boolean;
}

export type Session =
  | { state: "loading" }
  | { state: "unreachable"; error: unknown }
  | { state: "signed_out"; needsOwner: boolean; canSignUp: boolean; ended: boolean }
  | { state: "signed_in"; me: Me };

let session: Session = { state: "loading" };
const listeners = new Set<() => void>();

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

export const useSession = (): Session =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );

/** Who is signed in; within the signed-in part of the page there always is someone. */
export function useMe(): Me {
  const current = useSession();
  if (current.state !== "signed_in") throw new Error("useMe outside a session");
  return current.me;
}

/** A mark that this browser was signed in: then it is asked who it is at once, else first whether it is anybody. */
const markKey = "leadstream.signed-in";

export async function openSession(): Promise<void> {
  try {
    if (localStorage.getItem(markKey) === null && (await get("/api/auth/get-session")) === null) {
      return await becomeSignedOut(false);
    }
    const me = await get<Me>("/api/v1/me");
    localStorage.setItem(markKey, me.user.id);
    become({ state: "signed_in", me });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401)
      return become({ state: "unreachable", error });
    await becomeSignedOut(true);
  }
}

async function becomeSignedOut(ended: boolean): Promise<void> {
  localStorage.removeItem(markKey);
  // Whoever signs in next must not see a trace of who was here.
  queries.clear();
  try {
    const setup = await get<{ needs_owner: boolean; can_sign_up?: boolean }>("/api/v1/setup");
    become({
      state: "signed_out",
      needsOwner: setup.needs_owner,
      canSignUp: setup.can_sign_up ?? false,
      ended,
    });
  } catch (error) {
    become({ state: "unreachable", error });
  }
}

export async function signIn(credentials: { email: string; password: string }): Promise<void> {
  await send("POST", "/api/auth/sign-in/email", credentials);
  await openSession();
}

export async function signUp(account: {
  name: string;
  email: string;
  password: string;
}): Promise<void> {
  await send("POST", "/api/auth/sign-up/email", account);
  await openSession();
}

export async function signOut(): Promise<void> {
  await send("POST", "/api/auth/sign-out", {});
  await becomeSignedOut(false);
}

onSignedOut(() => {
  if (session.state === "signed_in") void becomeSignedOut(true);
});
