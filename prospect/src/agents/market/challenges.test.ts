import { describe, expect, it } from "vitest";
import { passagesOf } from "../text/passages.ts";
import { statedChallenges } from "./challenges.ts";

const names = (text: string) =>
  statedChallenges(passagesOf([{ url: "https://a.example/", title: "", text }])).map(
    ({ pattern }) => pattern.name,
  );

describe("what a company lets slip", () => {
  it.each([
    ["As marcações são feitas apenas por telefone.", "phone_booking"],
    ["To book an appointment please call us.", "phone_booking"],
    ["Vereinbaren Sie Ihren Termin telefonisch.", "phone_booking"],
    ["Der Fachkräftemangel trifft auch uns.", "staff"],
    ["Derzeit Aufnahmestopp: wir nehmen keine neuen Patienten auf.", "waiting"],
    ["Pedimos que avise com 24 horas de antecedência.", "cancellations"],
    ["Bitte das Formular ausdrucken und mitbringen.", "paper"],
    ["Jeder zehnte Termin wird nicht wahrgenommen.", "cancellations"],
    ["Nos cuesta llenar los huecos que dejan las citas anuladas a última hora.", "cancellations"],
    ["A energia já é o nosso terceiro maior custo.", "burden"],
    ["Current delays in our workshop are due to high demand.", "delay"],
  ])("hears it in: %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    "Our list is full and we like it that way; the waiting list opens each January.",
    "No waiting list: new patients are seen this week.",
    "Consultas sem lista de espera.",
    "Bei uns gibt es keine Warteliste.",
  ])("hears no hardship where it is denied or welcome: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("hears nothing in praise", () => {
    expect(
      names("We are proud of our friendly team and our modern rooms.\nBook online at any hour."),
    ).toEqual([]);
  });
});
