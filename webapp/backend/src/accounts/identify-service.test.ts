import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApp, type TestApp } from "../testing/test-app.ts";

const serviceToken = "token-between-the-services";
let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ serviceTokens: ["the-new-one", serviceToken] });
});
afterAll(() => t.stop());

const me = (token: string) =>
  t.app.inject({ url: "/api/v1/me", headers: { authorization: `Bearer ${token}` } });

describe("the service's own token", () => {
  it("speaks for nobody, then for the only person, then for nobody again", async () => {
    expect((await me(serviceToken)).statusCode).toBe(401);
    const ada = await t.signUp("Ada");
    expect((await me(serviceToken)).json()).toMatchObject({
      user: { id: ada.userId },
      workspace: { workspace_id: ada.workspaceId },
      role: "owner",
    });
    expect((await me(`${serviceToken}x`)).statusCode).toBe(401);
    await t.signUp("Ben");
    expect((await me(serviceToken)).statusCode).toBe(401);
  });
});
