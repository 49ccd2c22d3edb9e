import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";
import { isLegalName, withoutLegalForm } from "./legal-forms.ts";

const forms = [
  "S.A.C.",
  "SAC",
  "S.A.S.",
  "S.A.A.",
  "S. de R.L. de C.V.",
  "S.A.P.I. de C.V.",
  "S.A. de C.V.",
  "E.I.R.L.",
  "EIRL",
  "Lda",
  "Lda.",
  "Unipessoal Lda.",
  "Unipessoal, Lda",
  "Sociedade Unipessoal Lda",
  "SARL-S",
  "Sàrl",
  "e.K.",
  "GbR",
  "PartG mbB",
  "PartGmbB",
  "Pte Ltd",
  "Pte. Ltd.",
  "(Pty) Ltd",
  "Sdn Bhd",
  "Sdn. Bhd.",
  "Oy",
  "AB",
  "ApS",
  "s.r.o.",
  "spol. s r.o.",
  "Kft",
  "Kft.",
  "d.o.o.",
  "S.A.",
  "S.L.",
  "GmbH & Co. KG",
];

describe("a registered name", () => {
  it.each(forms)("keeps its whole form: %s", (form) => {
    const name = `Lindero Alto ${form}`;
    expect(isLegalName(name)).toBe(true);
    expect(withoutLegalForm(name)).toBe("Lindero Alto");
    const found = valuesOf(
      extract(documentOf(`<h1>Lindero Alto</h1><footer><p>${name} | Calle Mayor</p></footer>`), {
        url: "https://linderoalto.example.org/",
      }),
      "legal_name",
    );
    expect(found).toEqual([name]);
  });

  it("ends with the dot of its form in a line of copyright", () => {
    expect(
      valuesOf(
        extract(
          documentOf("<footer>© 2012 Alder, Finch &amp; Rowe, P.A. All rights reserved.</footer>"),
          { url: "https://alderfinchrowe.com/" },
        ),
        "legal_name",
      ),
    ).toEqual(["Alder, Finch & Rowe, P.A."]);
  });

  it.each(["Casa Sac", "Unipessoalmente", "Bandag", "Open Lab", "Joy"])("%s is none", (name) => {
    expect(isLegalName(name)).toBe(false);
  });
});
