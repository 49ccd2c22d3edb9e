import { describe, expect, it } from "vitest";
import { en } from "../i18n/en/index.ts";
import { checkAccount } from "./check-account.ts";

const good = { name: "Ana", email: "ana@example.com", password: "a short sentence" };

describe("checking an account before it is sent", () => {
  it("lets a whole one pass", () => {
    expect(checkAccount(good, true, en)).toEqual({});
  });

  it("names each gap", () => {
    expect(Object.keys(checkAccount({ name: " ", email: "", password: "" }, true, en))).toEqual([
      "name",
      "email",
      "password",
    ]);
  });

  it("asks for a longer password only where one is made", () => {
    expect(checkAccount({ ...good, password: "short" }, true, en)).toHaveProperty("password");
    expect(checkAccount({ ...good, password: "short" }, false, en)).toEqual({});
  });

  it("takes no address without a host", () => {
    expect(checkAccount({ ...good, email: "ana" }, false, en)).toHaveProperty("email");
  });
});
