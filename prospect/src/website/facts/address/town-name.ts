import { fold } from "../../clean-text.ts";
import { countryNames, largeCities } from "../places.ts";

/** Words that begin or end what only looks like a town. */
const notCity =
  /^(?:pte|ote|poniente|oriente|localidad|codigo|morada|telefone|telefono|celular|horarios?|sede|sucursal|pin|pincode|cp|cep|crmv|crm|cro|crea|crn|cref|creci|crefito|crp|oab|cau|region|partnerschaftsregister|handelsregister|vereinsregister|latitude|longitude|nationwide|worldwide|near|opp|opposite|behind|islands|design|designed|made|powered|site|website|suite|ste|floor|unit|room|box|phone|ph|fx|fon|mob|mobile|cell|tlf|tfno|call|tel|fax|email|call|copyright|all|the|our|street|avenue|road|drive|in|by|of|for|to|with|from|and|home|contact|about|est|since|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|uhr|eur|euro|usd|gb|mb|ghz|version|windows|no|nr|art|order|customers?|clients?|years?|projects?|employees|kunden|jahre|mitarbeiter|clientes|anos|ans|office|hours|map|get|view|see|location|address|adres|adresse|direccion|endereco|indirizzo|price|reviews?|ratings?|square|sq|members?|users?|people|miles?|km|rights|todos|alle|tous|tutti|bis|und|or|on|at|is|was|cedex|siret|rcs|capital|award|awards|license|licence|licensed|lic|permit|insured|bonded)$/;
/** Ends of streets; a town in Europe bears none of them. */
const streetEnd =
  /^(?:st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|way|ct|court|pl|place|pkwy|parkway|hwy|highway|cir|circle|sq|square|ter|terrace|suite|ste|floor|building|straat|laan|weg|strasse|straße|walk|row|mews|close|crescent|gardens|grove|hill|gate|quay|wharf|yard|park|estate|alley|green|rise|vale|view|trail|loop|plaza|center|centre|house)$/i;
/** Ends of streets that no town bears; Rock Hill, College Park and Bowling Green are towns. */
const onlyStreetEnd =
  /^(?:st|street|ave|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|pl|place|pkwy|parkway|hwy|highway|cir|circle|sq|suite|ste|floor|building|loop|plaza)$/i;

/** "High Street", "Tanyard Lane": the end of a street, not a town. */
export function endsLikeStreet(town: string, country: string | undefined): boolean {
  return (country === "US" ? onlyStreetEnd : streetEnd).test(town.split(" ").at(-1) ?? "");
}

export function isNoTown(town: string): boolean {
  const words = town.split(" ");
  const last = fold(words.at(-1) ?? "");
  // "Plain View", "Sweet Home": what begins no town may end one.
  const ends = words.length > 1 && (last === "view" || last === "home");
  return notCity.test(fold(words[0] ?? "")) || (!ends && notCity.test(last));
}

/** Counties that print where a town could: "Norfolk NR23 1EP". */
export const counties = new Set(
  "surrey,kent,essex,sussex,west sussex,east sussex,hampshire,berkshire,hertfordshire,buckinghamshire,oxfordshire,middlesex,devon,cornwall,somerset,dorset,wiltshire,gloucestershire,norfolk,suffolk,cambridgeshire,bedfordshire,northamptonshire,leicestershire,warwickshire,west midlands,worcestershire,shropshire,staffordshire,derbyshire,nottinghamshire,lincolnshire,yorkshire,north yorkshire,west yorkshire,south yorkshire,east riding of yorkshire,east riding,east yorkshire,lancashire,cheshire,merseyside,greater manchester,cumbria,durham,northumberland,tyne and wear,england,scotland,wales,northern ireland,united kingdom,uk,county antrim,county down".split(
    ",",
  ),
);

/** Areas and shores that stand between a town and its state, or where a town could; none is one. */
const areas =
  /^(?:Cape Cod|Long Island|Martha['’]s Vineyard|(?:San Francisco )?Bay Area|Silicon Valley|(?:Napa|Hudson|Shenandoah|Willamette|San Fernando|Okanagan|Fraser) Valley|(?:Texas )?Hill Country|Outer Banks|(?:The )?Florida Keys|Finger Lakes|(?:North|South|Eastern|Jersey) Shore|Upper Peninsula|Vancouver Island|Lower Mainland|Twin Cities|Inland Empire)$/u;

export const isArea = (town: string) => town.includes(" ") && areas.test(town);

const streetInName =
  /^(?!(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]f|[Bb]ased) (?:[Ii]n )?St\.? )(?:[\p{L}\p{N}.'’-]+\s+)+?(?:Street|St\.?|Avenue|Ave\.?|Boulevard|Blvd\.?|Road|Rd\.?|Drive|Dr\.?|Lane|Ln\.?|Way|Court|Ct\.?|Place|Pl\.?|Parkway|Pkwy\.?|Highway|Hwy\.?|Circle|Square|Suite|Floor|Broadway|Trail|Trl\.?|Pike|Turnpike|Tpke\.?|Terrace|Ter\.?|Loop|Plaza)\s+(?=\p{Lu})/u;

const shoutedEnd =
  /^(?:ST|STREET|AVE|AVENUE|BLVD|RD|ROAD|DR|DRIVE|LN|LANE|CT|PL|PKWY|HWY|CIR|TER)\.? (?=\p{Lu}\p{Ll})/u;

/** "SW Glacier Pl Redmond": the words of the street that the city's pattern swallowed; "St. Paul" has none. */
function trimStreet(name: string): string {
  // "54TH ST Miami": shouted like the street it ends.
  let city = name.replace(shoutedEnd, "");
  for (let times = 0; times < 3; times += 1) city = city.replace(streetInName, "");
  // "…, 2nd Floor Alder NJ": the part of the house whose number stands before the comma.
  return city.replace(
    /^(?:Suite|Ste\.?|Floor|Fl\.?|Unit|Apt\.?) (?:\p{Lu} )?(?=\p{Lu}\p{Ll})/u,
    "",
  );
}

/** "8011 RC ZWOLLE": a shouted town is written as towns are. */
export function ordinaryCase(city: string): string {
  return city.length > 3 && city === city.toUpperCase() && !/^(?:CABA|CDMX)$/.test(city)
    ? city.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : city;
}

/** "69002 Lyon. Directrice": a full stop after a whole word ends the town; after "St" or "Mt" it does not. */
function withoutNextSentence(name: string): string {
  return name.replace(/(\p{L}{4,})\.\s.*$/u, "$1");
}

/** "New Lebanon", "West Jordan": what stands before a country's name in a town's. */
const ofNewTown = /^(?:New|Old|East|West|North|South|Mount|Mt\.?|Lake|Port|San|Santa|La|El)$/;

function withoutCountry(name: string): string {
  // "Ciudad de México", "Panama City" bear their country's name and keep it.
  if (largeCities.has(name.toLowerCase())) return name;
  const words = name.replace(/\s+Cedex(?:\s.*)?$/i, "").split(" ");
  for (const count of [1, 2])
    if (
      words.length > count &&
      // "Estado de México".
      !/^(?:de|del|do|da|of)$/.test(words.at(-count - 1) ?? "") &&
      !ofNewTown.test(words.slice(0, -count).join(" ")) &&
      countryNames.has(words.slice(-count).join(" ").toLowerCase())
    )
      return words.slice(0, -count).join(" ");
  return words.join(" ");
}

const labelBefore =
  /^(?:Ubicación|Ubicacion|Location|Address|Adresse|Adres|Dirección|Direccion|Endereço|Indirizzo|Sede|Localização|Standort|Office|Headquarters|HQ|Based in|Located in)\s+/i;

const streetBehind =
  /\s(?:Via|Viale|V\.le|Corso|Piazza|Largo|Vicolo|Strada|Rue|Avenue|Boulevard|Bd|Quai|Chemin|Impasse|Calle|Avda\.?|Avenida|Paseo|Plaza|Carrer|Carretera|Rua|Alameda|Travessa|Praça|Estrada|Rodovia)\s\p{Lu}.*$/u;

/** "Acme SchoolAlder": the name before it ran into the town. "LaPorte", "McAllen" and "FitzHugh" are one word. */
const ranInto = /^.*(?<!\p{L})(?!Fitz)\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{2})/u;

/** The town as its pattern caught it, without the street around it, the sentence or the country behind it. */
export function tidyTown(caught: string): string {
  const town = withoutNextSentence(caught)
    .replace(ranInto, "")
    .replace(streetBehind, "")
    // "Larkdorf OT Kleinlark", "Alderpur Dist.": the part of the town, and what it is.
    .replace(/\s(?:OT|Ortsteil)\s.*$|\s(?:Dist{1,2}|District|Taluka?)\.?$/u, "")
    // "Berlin KONTAKTFORMULAR": a shouted word after an ordinary one begins something else.
    .replace(/(\p{Ll})\s\p{Lu}{4,}.*$/u, "$1")
    .replace(/[\s.,-]+$/, "");
  return withoutCountry(trimStreet(town));
}

/** "Location Springfield": without the label that ran into it. */
export function withoutLabel(town: string): string {
  return town
    .replace(/^(?:Serving|Serves|Covering|Covers|Service Area)\s.*$/, "")
    .replace(labelBefore, "")
    .replace(/^P\.\s?O\.\s(?=\p{Lu})/u, "");
}
