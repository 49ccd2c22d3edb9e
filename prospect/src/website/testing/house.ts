import { documentOf, extract } from "./page.ts";

/** The names, in order of the alphabet, of the people that a page of an invented house is found to have. */
export const namesOf = (body: string, lang = "en", path = "/about"): string[] =>
  extract(documentOf(`<h1>Kestrel House</h1>${body}`, "<title>Kestrel House</title>", lang), {
    url: `https://kestrel-house.com${path}`,
  })
    .facts.flatMap(({ field, value }) =>
      field === "person" && typeof value === "object" && "name" in value ? [value.name] : [],
    )
    .toSorted();
