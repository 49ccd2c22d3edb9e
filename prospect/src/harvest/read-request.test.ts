import { describe, expect, it } from "vitest";
import { countryOf } from "./country-of.ts";
import { readRequest } from "./read-request.ts";
import { someProfile } from "./testing/source-suite.ts";

const bare = { ...someProfile, industry_focus: [], geographic_focus: [] };

describe("reading what a person asks for", () => {
  it.each([
    ["dental clinics in Bristol", ["dental clinics"], ["Bristol"]],
    ["find me 20 dental clinics in Bristol", ["dental clinics"], ["Bristol"]],
    ["Law firms and hotels in the UK", ["Law firms", "hotels"], ["UK"]],
    ["software companies in Austin that are hiring", ["software companies"], ["Austin"]],
    ["clínicas odontológicas em São Paulo", ["clínicas odontológicas"], ["São Paulo"]],
    ["hotéis no Rio de Janeiro", ["hotéis"], ["Rio de Janeiro"]],
    ["bakeries in Campinas, Brazil", ["bakeries"], ["Campinas", "Brazil"]],
    ["bakeries in Leeds and York", ["bakeries"], ["Leeds", "York"]],
    ["dentists brazil", ["dentists"], ["brazil"]],
    ["Zahnarztpraxen in München", ["Zahnarztpraxen"], ["München"]],
    ["breweries", ["breweries"], []],
    ["companies that buy from us", ["Dental clinics"], []],
  ])("%s", (query, subjects, places) => {
    const read = readRequest(query, bare);
    expect(read.subjects).toEqual(subjects);
    expect(read.places.map((place) => place.name)).toEqual(places);
  });

  it("falls back on the profile for what was not said", () => {
    expect(readRequest("", someProfile)).toEqual({
      subjects: ["dental clinics"],
      places: [{ name: "Brazil", country: "BR" }],
    });
    expect(readRequest("hotels", someProfile).places).toEqual([{ name: "Brazil", country: "BR" }]);
    expect(readRequest("in Portugal", someProfile)).toEqual({
      subjects: ["dental clinics"],
      places: [{ name: "Portugal", country: "PT" }],
    });
  });
});

describe("the country of a name", () => {
  it.each([
    ["Brazil", "BR"],
    ["Brasil", "BR"],
    ["the United Kingdom", "GB"],
    ["UK", "GB"],
    ["Deutschland", "DE"],
    ["Alemanha", "DE"],
    ["EUA", "US"],
    ["Côte d’Ivoire", "CI"],
    ["Bristol", undefined],
    ["Europe", undefined],
    ["", undefined],
  ])("%s is %s", (name, code) => {
    expect(countryOf(name)).toBe(code);
  });
});
