import type { PageView } from "../../page-view.ts";
import { nameKey } from "../name-key.ts";
import { groupOf, type Group } from "./group.ts";

/** What a page of names is called, by its title or else by its address: "Adler & Voss, Attorney Profiles", "/our-agents.html". */
export function groupOfPage({ title, page }: PageView): Group | null {
  const parts = title.split(/\s*(?:[|–—:,]| - )\s*/);
  return parts.map(groupOf).find((one) => one !== null) ?? groupOfAddress(page.url);
}

/** Of these a page may also show houses, works or how one is reached. */
const ofOthers =
  /partner|member|membre|miembro|mitglied|soci|artist|musici|author|photograph|contact|profile|personal|associat|associe|office|praxis|praktijk|clinic|cabinet|direction|represent|represen|rappresent|vertegen|dealer|provider|agen(?:ts?|cies)-?locator|expert|volunteer/i;

function groupOfAddress(url: string): Group | null {
  const path = url.slice(url.indexOf("/", 8) + 1).replace(/[?#].*$/, "");
  const parts = path.split("/").filter((part) => part !== "");
  const last = /^(?:index|default|home)\./i.test(parts.at(-1) ?? "") ? parts.at(-2) : parts.at(-1);
  if (last === undefined || last.length < 4 || last.length > 40 || ofOthers.test(last)) return null;
  const words = last.replace(/\.\p{L}{3,5}$/u, "").replace(/[-_+.]|%20/g, " ");
  return groupOf(words) === null ? null : { role: null };
}

const crowd =
  "(?:team|staff|crew|people|équipe|equipe|equipo|equipa|mitarbeiter|kollegium|medewerkers|vorstand|bestuur|personale|squadra)";
const leading =
  "(?:(?:meet|the|our|das|die|unser|het|ons|el|la|le|lo|il|o|a|conheça|conoce|découvrez|rencontrez|incontra|ontmoet) ?|l['’]){0,3}";
const houseThenCrowd = new RegExp(`^${leading}(.{3,40}?)[ -]${crowd}\\s*:?$`, "iu");
const crowdThenHouse = new RegExp(
  `^${leading}${crowd} (?:(?:of|at|behind|von|vom|des|der|bei|van|bij|chez|du|de|del|della|dello|di|da|do) |d['’]|dell['’]|(?:of|de|der|van) (?:the|la|l['’]|het|de) )?(.{3,40}?)\\s*:?$`,
  "iu",
);
const mark =
  /team|staff|crew|people|quip|mitarb|kolleg|medewerk|vorstand|bestuur|personale|squadra/i;

/** "The Kestrel Team", "L'équipe de Kestrel": the house's own name beside the word for its people. */
export function groupOfHouse(text: string, houseKeys: readonly string[]): Group | null {
  if (text.length > 60 || /[.!?]$/.test(text) || !mark.test(text)) return null;
  const [, house = ""] = houseThenCrowd.exec(text) ?? crowdThenHouse.exec(text) ?? [];
  const key = nameKey(house);
  return key.length > 3 && houseKeys.slice(0, 3).some((own) => own.startsWith(key))
    ? { role: null }
    : null;
}
