import { Problem } from "@leadstream/contract";

export type Scope = "read" | "run";

/** In whose name a call is made: the service itself, or one person in one workspace. */
export type Principal =
  | { kind: "service"; scopes: readonly Scope[]; token: string }
  | {
      kind: "person";
      userId: string;
      workspaceId: string;
      scopes: readonly Scope[];
      token: string;
    };

/** Two tokens of one person are one caller; a session belongs to its caller. */
export function callerKey(principal: Principal): string {
  return principal.kind === "service"
    ? "service"
    : `person ${principal.userId} ${principal.workspaceId}`;
}

export function requireScope(principal: Principal, scope: Scope): void {
  if (principal.scopes.includes(scope)) return;
  throw new Problem("forbidden", "This token may only read.", {
    action: "Ask an owner of the workspace for an API key with the role of a member.",
  });
}
