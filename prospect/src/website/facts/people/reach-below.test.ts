import { describe, expect, it } from "vitest";
import { namesOf } from "../../testing/house.ts";

describe("a name above the number at which one reaches its bearer", () => {
  it.each([
    ["en", "Contact us", "+44 (20) 5550 1234"],
    ["fr", "Nous contacter", "Portable : 06 55 50 12 34"],
    ["de", "Kontakt", "Mobil: 0655 501234"],
    ["nl", "Contact", "GSM 0655 50 12 34"],
    ["it", "Contatti", "Cell. 655 501 2345"],
    ["pt", "Contato", "Celular: (55) 5550-1234"],
  ])("%s: %s, %s", (lang, heading, number) => {
    const body = `<h2>${heading}</h2><div>Anna Lenz</div><div>${number}</div>`;
    expect(namesOf(body, lang, "/")).toEqual(["Anna Lenz"]);
  });

  it.each([
    "<h2>Where to buy</h2><div>Anna Lenz</div><div>555 010 2222</div>",
    "<h2>Contact us</h2><div>Charlotte Court</div><div>555 010 2222</div>",
    "<h2>Contact us</h2><div>Harbour Pumps</div><div>555 010 2222</div>",
  ])("is no person of the house: %s", (body) => {
    expect(namesOf(body, "en", "/")).toEqual([]);
  });

  it("in a list of agents, whatever the first name", () => {
    const card = (name: string) =>
      `<div class="agent"><div class="line">${name}</div><div>OFFICE: 555-010-HOME (4663)</div></div>`;
    const names = ["Anna Lenz", "Eva Sola", "Paul Orth", "Tom Lind", "Wunnara Reeth"];
    expect(namesOf(`<h2>Our agents</h2>${names.map(card).join("")}`, "en", "/")).toEqual(names);
  });
});

describe("what is printed beside a name", () => {
  it.each([
    ["fr", "<h2>Notre équipe</h2><div>Anna Lenz / PharmD</div>"],
    ["fr", "<p>Anna Lenz,</p><p>Dir. des ressources humaines. anna.lenz@kestrel-house.com</p>"],
    ["en", "<p>Anna Lenz</p><p>Asst. Mgr. of the workshop</p>"],
    ["pt", "<p>A casa foi criada pelo sócio fundador (Anna Lenz) no intuito de ajudar.</p>"],
  ])("%s: %s", (lang, body) => {
    expect(namesOf(body, lang)).toEqual(["Anna Lenz"]);
  });

  it.each([
    "<p>He was the keeper of the Mary Orth Hall, and the Sports Director of the quay.</p>",
    "<p>Our supplier’s managing director (Heron Pumps) came by.</p>",
  ])("names nobody: %s", (body) => {
    expect(namesOf(body)).toEqual([]);
  });
});
