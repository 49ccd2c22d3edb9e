import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../testing/page.ts";

const read = (body: string, lang = "en", url = "https://larkmill.com/") =>
  extract(documentOf(body, "", lang), { url });

describe("no town and no code", () => {
  it.each([
    ["a telephone's end", "<p>Call today! (512) 555-4177 AK License #10101</p>"],
    ["a telephone's end after its label", "<p>Tel. 04 222 3344 AB Larkmill</p>"],
    ["a licence's number", "<p>3344 TX License holder</p>"],
    ["a number before a state's letters", "<div>Contractor No. 3344 TX Larkholder</div>"],
    ["a number before a point of the compass", "<div>Building 1200 SW Larkmill</div>"],
    ["an hour", "<p>Sundays, 1030 AM Worship</p>"],
    ["a name with an initial and a degree", "<div>Jo A. Larkdoe, MD</div>"],
    ["a name with two degrees", "<div>Jo Larkdoe, MD, FACS</div>"],
    ["a name with a title and a degree", "<div>Dr. Jo Larkdoe, PA</div>"],
    ["a name with a degree of an assistant", "<div>Jo Larkdoe, PA-C</div>"],
    ["where somebody works", "<div>9 years at Larkmill Alder, CA</div>"],
    ["an offer below its price", "<ul><li>$415,500</li><li>Alder Spring, MD</li></ul>"],
  ])("in %s", (_name, body) => {
    const found = read(body);
    expect([valuesOf(found, "city"), valuesOf(found, "postal_code")]).toEqual([[], []]);
  });
});

describe("a town and its code stay", () => {
  it.each([
    [
      "behind a whole telephone number",
      "<footer><p>Tel. 04 222 33 44 4000 Liège, Belgique</p></footer>",
      "fr",
      "https://larkmill.be/",
      "Liège",
    ],
    [
      "behind the numbers of two houses",
      "<p>Hauptstraße 120-122 10115 Berlin</p>",
      "de",
      "https://larkmill.de/",
      "Berlin",
    ],
    ["with a point of the compass", "<p>E. Alder, MI</p>", "en", undefined, "E. Alder"],
    ["before a trade", "<div>Alder, TX HVAC & plumbing</div>", "en", undefined, "Alder"],
    ["where the offices are", "<div>Offices at Alder, CA</div>", "en", undefined, "Alder"],
    [
      "of the Netherlands on an English page",
      "<footer><p>Larchlaan 12, 3344 TX Larkdam</p><p>+31 10 555 0101</p></footer>",
      "en",
      undefined,
      "Larkdam",
    ],
    [
      "of Germany on an English page with its numbers",
      "<p>Larchweg 12, 54999 Larkdorf</p><p>+49 30 5550101</p>",
      "en",
      undefined,
      "Larkdorf",
    ],
    ["in one word", "<div>LaPorte, Indiana</div>", "en", undefined, "LaPorte"],
    [
      "beside a price in the footer",
      "<footer><p>Alder, MD</p><p>$1,200</p></footer>",
      "en",
      undefined,
      "Alder",
    ],
  ])("%s", (_name, body, lang, url, city) => {
    expect(valuesOf(read(body, lang, url), "city")).toEqual([city]);
  });

  it("without the name that ran into it", () => {
    expect(valuesOf(read("<nav>Larkmill SchoolAlderton, Tennessee</nav>"), "city")).toEqual([
      "Alderton",
    ]);
  });
});

describe("another institution's address", () => {
  const own = "<h3>Offices</h3><p>12 Elm Street</p><p>Alder, IN 46001</p>";
  it.each([
    [
      "below a heading",
      "<h3>Hospitals</h3><p>Larkmill Medical</p><p>600 Larch St.</p><p>Hazel, IN 46999</p>",
    ],
    ["of dealers", "<h2>Our dealers</h2><p>600 Larch St.</p><p>Hazel, IN 46999</p>"],
  ])("%s stays out", (_name, body) => {
    expect(valuesOf(read(own + body), "city")).toEqual(["Alder"]);
  });

  it("of a chamber stays out", () => {
    const found = read(
      "<p>Lindenweg 3</p><p>08111 Lengenau</p><p>Mitglied der Ingenieurkammer Larken</p><p>Ulmenallee 4</p><p>01199 Larkstadt</p>",
      "de",
      "https://larkmill.de/",
    );
    expect(valuesOf(found, "postal_code")).toEqual(["08111"]);
  });

  it("is the house's where it stands alone", () => {
    const found = read(
      "<p>Jo Larkdoe, Mitglied der Ingenieurkammer Larken</p><p>Ulmenallee 4</p><p>01199 Larkstadt</p>",
      "de",
      "https://larkmill.de/",
    );
    expect(valuesOf(found, "city")).toEqual(["Larkstadt"]);
  });

  it("is its own below the heading of a hospital", () => {
    expect(
      valuesOf(read("<h3>Hospital</h3><p>600 Larch St.</p><p>Hazel, IN 46999</p>"), "city"),
    ).toEqual(["Hazel"]);
  });
});
