import { describe, expect, it } from "vitest";
import { decides, decisionRank, roleKind } from "./roles.ts";

describe("what a role decides", () => {
  it.each([
    ["Founder & CEO", "owner"],
    ["Geschäftsführer", "executive"],
    ["Directora clínica", "operations"],
    ["Sócia-gerente", "owner"],
    ["Head of Marketing", "marketing"],
    ["Inhaberin", "owner"],
    ["Responsabile operativo", "operations"],
    ["CFO", "finance"],
    ["Rececionista", "office"],
    ["Gérante", "owner"],
    ["Zahnärztin", "practitioner"],
  ])("reads %s as %s", (role, kind) => {
    expect(roleKind(role)).toBe(kind);
  });

  it("ranks owners before assistants and the unknown last", () => {
    expect(decisionRank("Owner")).toBeLessThan(decisionRank("Receptionist"));
    expect(decisionRank("Receptionist")).toBeLessThan(decisionRank(null));
    expect(decides("Receptionist")).toBe(false);
  });
});
