import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

const both = ["Anna Lenz", "Paul Orth"];
const listed = "<p>Anna Lenz</p><p>Paul Orth</p>";

describe("whom a page's address announces", () => {
  it.each(["/our-agents.html", "/lawyers/index.htm", "/trainer-innen.html", "/notre-equipe.php"])(
    "%s",
    (path) => {
      expect(namesOf(listed, "en", path)).toEqual(both);
    },
  );

  it.each(["/partners.html", "/members", "/artists.html", "/rooms.html", "/contacts.html"])(
    "nobody: %s",
    (path) => {
      expect(namesOf(listed, "en", path)).toEqual([]);
    },
  );
});

describe("the house's own name beside the word for its people", () => {
  it.each([
    ["en", "The Kestrel House Team"],
    ["en", "Kestrel House staff"],
    ["de", "Das Team vom Kestrel House"],
    ["fr", "L’équipe de Kestrel House"],
    ["es", "El equipo de Kestrel House"],
    ["pt", "A equipe da Kestrel House"],
    ["it", "Il team di Kestrel House"],
    ["nl", "Het team van Kestrel House"],
  ])("%s: %s", (lang, heading) => {
    expect(namesOf(`<h2>${heading}</h2>${listed}`, lang, "/")).toEqual(both);
  });

  it.each(["The Heron Pumps Team", "Dream Team", "Kestrel House rooms", "Team building"])(
    "another's: %s",
    (heading) => {
      expect(namesOf(`<h2>${heading}</h2>${listed}`, "en", "/")).toEqual([]);
    },
  );
});

describe("forms for all in one word", () => {
  it.each(["Trainer:innen", "Unsere Lehrer*innen", "Mitarbeiter/innen", "Nos avocat·e·s"])(
    "%s",
    (heading) => {
      expect(namesOf(`<h2>${heading}</h2>${listed}`, "de", "/")).toEqual(both);
    },
  );
});
