import { describe, expect, it } from "vitest";
import { ApiProblem } from "../api/http.ts";
import { en } from "../i18n/en/index.ts";
import { ptBR } from "../i18n/pt-BR/index.ts";
import { describeError } from "./describe-error.ts";

const refused = new ApiProblem(402, {
  code: "quota_exhausted",
  message: "10 of 10 leads of this week are used.",
  action: "Wait until Monday.",
});

describe("an error in words", () => {
  it("is the server's own in English, with what to do", () => {
    expect(describeError(refused, en)).toEqual({
      message: "10 of 10 leads of this week are used.",
      action: "Wait until Monday.",
    });
  });

  it("is the catalogue's in another language", () => {
    expect(describeError(refused, ptBR).message).toBe(ptBR.errors.codes.quota_exhausted);
  });

  it("keeps the particulars of a refusal that only the server knows", () => {
    const bad = new ApiProblem(400, { code: "bad_request", message: "max_leads: at least 1" });
    expect(describeError(bad, ptBR).message).toBe("max_leads: at least 1");
  });

  it("names a lost connection for what it is", () => {
    const lost = new ApiProblem(0, { code: "unreachable", message: "" });
    expect(describeError(lost, en).message).toBe(en.errors.offline);
  });

  it("shows nothing of a defect's own message", () => {
    expect(describeError(new Error("x is undefined"), en).message).toBe(en.errors.unexpected);
  });
});
