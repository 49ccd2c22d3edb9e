import type { Sector } from "@leadstream/contract";
import { bare, longestAside, partsOf } from "./asides.ts";
import type { Add } from "./tally.ts";

/**
 * How to come here, by car, train or bus, past which church and shop. French "location" is a hire, and "by air" may be
 * freight, so neither is read by itself.
 */
const theWay = new RegExp(
  `^(?:${[
    "(?:(?:how|where) to )?(?:find|reach|visit) us(?: .{0,25})?",
    "where (?:we are|are we|to find us)(?: .{0,20})?",
    "(?:our )?(?:location (?:&|and) )?directions?(?: (?:&|and|to) .{2,25})?|our locations?|location map",
    "(?:how to )?get(?:ting)? (?:here|to us|to our .{3,15})(?: .{0,20})?|how to come.{0,15}",
    "(?:(?:free|car|visitor|customer) )*parking(?: (?:&|and|at|for|near|information).{0,25})?|parken|parkmoglichkeiten|ou se garer|stationnement|estacionamento|aparcamiento|parcheggio|parkeren",
    "by (?:car|train|bus|public transport|foot|bike)(?: (?:or|and|from) .{0,25})?|public transport",
    "onde (?:estamos|ficamos|nos encontrar)(?: .{0,15})?|como (?:chegar|llegar)(?: .{0,25})?|localizacao|localizacion",
    "donde (?:estamos|encontrarnos|nos encontramos)(?: .{0,15})?|(?:nuestra )?ubicacion|de (?:carro|onibus|trem)|en (?:coche|tren|autobus)",
    "(?:ou )?nous (?:trouver|situer)(?: .{0,15})?|(?:plan d )?acces(?: (?:et|&|a|au|aux) .{2,20})?|comment (?:venir|nous trouver|y acceder|nous rejoindre)(?: .{0,20})?|en (?:voiture|train|bus|transports.{0,12})",
    "(?:ihre )?(?:anfahrt|anreise|lageplan|wegbeschreibung|anfahrtsplan|anfahrtsbeschreibung)(?: .{0,25})?|(?:kontakt|lage) (?:&|und) anfahrt|(?:so|hier|wo) (?:finden|erreichen|kommen) sie (?:uns|zu uns)(?: .{0,10})?|mit (?:dem auto|dem pkw|der bahn|dem bus|offentlichen .{0,20})",
    "route|routebeschrijving|bereikbaarheid(?: .{0,20})?|(?:contact|adres) (?:&|en) route|(?:zo |hier |waar )?(?:vind|vindt|vinden) (?:u|je) ons|met de (?:auto|trein|bus)|openbaar vervoer",
    "dove (?:siamo|trovarci)(?: .{0,15})?|come (?:raggiungerci|arrivare|trovarci)(?: .{0,15})?|in (?:auto|treno|macchina|autobus)",
  ].join("|")})$`,
);

export const tellsTheWay = (heading: string) =>
  heading.length <= longestAside && theWay.test(bare(heading));

/** What the title of a page that tells the way says besides; null for other pages. */
export function besidesTheWay(title: string): string | null {
  const parts = partsOf(title);
  const others = parts.filter((part) => !tellsTheWay(part));
  return others.length < parts.length ? others.join(" | ") : null;
}

/** The way leads past these, whatever the house's trade. */
const landmarks: ReadonlySet<Sector> = new Set([
  "transport-automotive",
  "hospitality-travel",
  "nonprofit-religious",
  "education-training",
  "retail-ecommerce",
  "real-estate",
]);

/** Counts what is said on the way as an aside, and landmarks next to nothing. */
export const onTheWay =
  (add: Add): Add =>
  (sector, score, hit) => {
    const part = landmarks.has(sector) ? 0.04 : 0.3;
    add(sector, part * score, { ...hit, worth: part * hit.worth });
  };
