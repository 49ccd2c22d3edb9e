import { fold } from "../../clean-text.ts";
import {
  arProvinces,
  auStates,
  brStates,
  caProvinceNames,
  caProvinces,
  inStates,
  usStates,
  zaProvinces,
} from "../places.ts";

/** Regions, provinces, counties and departments by country: they stand between a town and its country and are none. */
const regionWords: Record<string, string> = {
  GB: "Surrey|Kent|Essex|Sussex|West Sussex|East Sussex|Hampshire|Berkshire|Hertfordshire|Herts|Buckinghamshire|Bucks|Oxfordshire|Oxon|Middlesex|Devon|Cornwall|Somerset|Dorset|Wiltshire|Gloucestershire|Herefordshire|Norfolk|Suffolk|Cambridgeshire|Bedfordshire|Northamptonshire|Leicestershire|Rutland|Warwickshire|West Midlands|Worcestershire|Shropshire|Staffordshire|Derbyshire|Nottinghamshire|Lincolnshire|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|East Yorkshire|Lancashire|Cheshire|Merseyside|Greater Manchester|Cumbria|County Durham|Northumberland|Tyne and Wear|Isle of Wight|Powys|Gwynedd|Clwyd|Dyfed|Gwent|Pembrokeshire|Carmarthenshire|Ceredigion|Monmouthshire|Fife|Lothian|East Lothian|Ayrshire|Lanarkshire|Perthshire|Aberdeenshire|Renfrewshire|Argyll|Scottish Borders|Highlands|County Antrim|County Down|County Armagh|County Tyrone|County Fermanagh|England|Scotland|Wales|Northern Ireland",
  IE: "Co. Carlow|Co. Cavan|Co. Clare|Co. Cork|Co. Donegal|Co. Dublin|Co. Galway|Co. Kerry|Co. Kildare|Co. Kilkenny|Co. Laois|Co. Leitrim|Co. Limerick|Co. Longford|Co. Louth|Co. Mayo|Co. Meath|Co. Monaghan|Co. Offaly|Co. Roscommon|Co. Sligo|Co. Tipperary|Co. Waterford|Co. Westmeath|Co. Wexford|Co. Wicklow",
  FR: "Ain|Aisne|Allier|Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|Cher|Corrèze|Corse-du-Sud|Haute-Corse|Côte-d'Or|Côtes-d'Armor|Creuse|Dordogne|Doubs|Drôme|Eure|Eure-et-Loir|Finistère|Gard|Haute-Garonne|Gers|Gironde|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|Haute-Loire|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Haute-Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Hautes-Pyrénées|Pyrénées-Orientales|Bas-Rhin|Haut-Rhin|Rhône|Haute-Saône|Saône-et-Loire|Sarthe|Savoie|Haute-Savoie|Seine-Maritime|Seine-et-Marne|Yvelines|Deux-Sèvres|Somme|Tarn|Tarn-et-Garonne|Var|Vaucluse|Vendée|Vienne|Haute-Vienne|Vosges|Yonne|Territoire de Belfort|Essonne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Val-d'Oise|Guadeloupe|Martinique|Guyane|Mayotte|Bretagne|Normandie|Alsace|Lorraine|Auvergne|Bourgogne|Franche-Comté|Provence|Occitanie|Nouvelle-Aquitaine|Aquitaine|Île-de-France|Hauts-de-France|Grand Est|Pays de la Loire|Pays Basque|Picardie|Limousin|Champagne|Languedoc|Corse|Auvergne-Rhône-Alpes|Rhône-Alpes",
  DE: "Bayern|Baden-Württemberg|Nordrhein-Westfalen|NRW|Niedersachsen|Hessen|Sachsen|Sachsen-Anhalt|Thüringen|Brandenburg|Mecklenburg-Vorpommern|Schleswig-Holstein|Rheinland-Pfalz|Saarland|Bavaria|Saxony|Oberbayern|Niederbayern|Oberpfalz|Franken|Mittelfranken|Oberfranken|Unterfranken|Schwaben|Allgäu|Sauerland|Münsterland|Ostfriesland",
  AT: "Niederösterreich|Oberösterreich|Steiermark|Tirol|Kärnten|Vorarlberg|Burgenland|Lower Austria|Upper Austria|Styria|Tyrol|Carinthia",
  CH: "Aargau|Thurgau|Graubünden|Wallis|Valais|Vaud|Ticino|Tessin|Jura|Solothurn|Appenzell",
  NL: "Noord-Holland|Zuid-Holland|Noord-Brabant|Brabant|Gelderland|Overijssel|Drenthe|Friesland|Fryslân|Zeeland|Limburg|Flevoland|North Holland|South Holland|North Brabant",
  BE: "West-Vlaanderen|Oost-Vlaanderen|Vlaams-Brabant|Brabant wallon|Hainaut|Limburg|Vlaanderen|Wallonie|Flanders|Wallonia",
  ES: "Andalucía|Aragón|Asturias|Principado de Asturias|Baleares|Islas Baleares|Illes Balears|Canarias|Islas Canarias|Cantabria|Castilla y León|Castilla-La Mancha|Cataluña|Catalunya|Comunidad Valenciana|Comunitat Valenciana|Extremadura|Galicia|La Rioja|Navarra|Nafarroa|País Vasco|Euskadi|Álava|Araba|Albacete|Alicante|Alacant|Almería|Ávila|Badajoz|Barcelona|Bizkaia|Vizcaya|Burgos|Cáceres|Cádiz|Castellón|Castelló|Ciudad Real|Córdoba|A Coruña|La Coruña|Cuenca|Gipuzkoa|Guipúzcoa|Girona|Gerona|Granada|Guadalajara|Huelva|Huesca|Jaén|León|Lleida|Lérida|Lugo|Madrid|Málaga|Murcia|Ourense|Orense|Palencia|Las Palmas|Pontevedra|Salamanca|Santa Cruz de Tenerife|Segovia|Sevilla|Soria|Tarragona|Teruel|Toledo|Valencia|València|Valladolid|Zamora|Zaragoza|Tenerife|Gran Canaria|Lanzarote|Fuerteventura|Mallorca|Menorca|Ibiza|Andalusia|Catalonia|Basque Country|Canary Islands|Balearic Islands",
  PT: "Algarve|Alentejo|Minho|Trás-os-Montes|Ribatejo|Beira Alta|Beira Baixa|Beira Litoral|Estremadura|Açores|Azores|Madeira|Aveiro|Beja|Braga|Bragança|Castelo Branco|Coimbra|Évora|Faro|Guarda|Leiria|Lisboa|Portalegre|Porto|Santarém|Setúbal|Viana do Castelo|Vila Real|Viseu",
  IT: "Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Emilia Romagna|Friuli-Venezia Giulia|Friuli Venezia Giulia|Lazio|Liguria|Lombardia|Lombardy|Marche|Molise|Piemonte|Piedmont|Puglia|Apulia|Sardegna|Sardinia|Sicilia|Sicily|Toscana|Tuscany|Trentino|Trentino-Alto Adige|Alto Adige|Südtirol|Umbria|Valle d'Aosta|Veneto",
  AR: "Bs. As.|Bs. As|Bs.As.|Bs As|PBA",
  MX: "Aguascalientes|Baja California|Baja California Sur|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Estado de México|Edo. de México|Edo. Méx.|Edo. de Méx.|Edo. Mex.|Edo. de Mex.|Edomex|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas|Jal.|N.L.|Qro.|Pue.|Gto.|Ver.|Q. Roo|Mich.|Yuc.|Sin.|Son.|Tamps.|Tam.|Coah.|Chih.|Ags.|Chis.|Dgo.|Gro.|Hgo.|Mor.|Nay.|Oax.|S.L.P.|SLP|Tab.|Tlax.|Zac.|B.C.|B.C.S.",
  IN: "Jammu and Kashmir|Jammu & Kashmir|Kashmir|Ladakh|Arunachal Pradesh|Manipur|Meghalaya|Mizoram|Nagaland|Sikkim|Tripura|Puducherry|Pondicherry|Orissa|Chattisgarh|Uttaranchal",
  ZA: "KwaZulu Natal|Kwazulu-Natal|KwaZulu-Natal|North West Province|Northwest|Garden Route|Little Karoo|Klein Karoo",
  KE: "Kiambu|Nakuru County|Kiambu County|Nairobi County|Mombasa County|Machakos County|Kajiado|Kajiado County|Kilifi County|Uasin Gishu|Uasin Gishu County|Laikipia|Kwale|Kwale County|Rift Valley|Nyanza|Western Province|Central Province|Coast Province|Kisumu County",
  NG: "Lagos State|Ogun State|Oyo State|Rivers State|Kaduna State|Kano State|Edo State|Delta State|Enugu State|Anambra|Anambra State|Imo State|Abia State|Akwa Ibom|Akwa Ibom State|Cross River|Cross River State|Osun State|Ondo State|Ekiti State|Kwara State|Plateau State|Benue State|Niger State|Bayelsa|Bayelsa State|Federal Capital Territory|FCT",
  GH: "Greater Accra|Greater Accra Region|Ashanti|Ashanti Region|Central Region|Western Region|Eastern Region|Volta Region|Northern Region",
  GA: "Estuaire|Haut-Ogooué|Moyen-Ogooué|Ngounié|Nyanga|Ogooué-Ivindo|Ogooué-Lolo|Ogooué-Maritime|Woleu-Ntem",
  CM: "Littoral|Adamaoua|Sud-Ouest|Nord-Ouest|Extrême-Nord",
  CI: "Lagunes|Comoé|Sassandra-Marahoué|Bas-Sassandra",
  MA: "Casablanca-Settat|Rabat-Salé-Kénitra|Marrakech-Safi|Souss-Massa|Fès-Meknès|Oriental",
  MZ: "Cabo Delgado|Gaza|Manica|Nampula|Niassa|Sofala|Tete|Zambézia|Província de Maputo",
  AO: "Benguela|Huíla|Cabinda|Província de Luanda",
  CO: "Antioquia|Cundinamarca|Valle del Cauca|Atlántico|Santander|Norte de Santander|Bolívar|Boyacá|Caldas|Risaralda|Quindío|Tolima|Huila|Meta|Nariño|Cauca|Magdalena|Cesar",
  CL: "Región Metropolitana|IV Región|V Región|VI Región|VII Región|VIII Región|IX Región|X Región|Valparaíso|Ñuble|Antofagasta|Tarapacá|Arica y Parinacota|Aysén|Biobío|Región del Biobío|Los Lagos|Los Ríos|Araucanía|Maule|O'Higgins|Coquimbo|Atacama|Magallanes",
  PE: "La Libertad|Lambayeque|Piura|Áncash|Junín|Loreto|Callao",
  PH: "Metro Manila|National Capital Region|NCR|Negros Occidental|Negros Oriental|Negros|Cavite|Laguna|Batangas|Bulacan|Pampanga|Rizal|Palawan|Bohol|Luzon|Visayas|Mindanao|Benguet|Aklan|Albay|Bataan|Camarines Sur|Camarines Norte|Cagayan|Davao del Sur|Davao del Norte|Ilocos Norte|Ilocos Sur|Iloilo|Isabela|La Union|Leyte|Misamis Oriental|Nueva Ecija|Pangasinan|Quezon Province|Siargao|South Cotabato|Tarlac|Zambales|Zamboanga del Sur",
  ID: "West Java|East Java|Central Java|Jawa Barat|Jawa Timur|Jawa Tengah|Banten|North Sumatra|Sumatera Utara|Sumatera Barat|Sumatera Selatan|West Sumatra|South Sumatra|Riau|Kepulauan Riau|Riau Islands|Lampung|Daerah Istimewa Yogyakarta|D.I. Yogyakarta|DIY|Kalimantan Timur|Kalimantan Selatan|East Kalimantan|Sulawesi Selatan|South Sulawesi|North Sulawesi|Nusa Tenggara Barat|NTB|NTT|West Nusa Tenggara|Lombok|DKI Jakarta|DKI|Java|Sumatra|Papua|Aceh|Jambi|Bengkulu",
  TH: "Isan|Surat Thani|Koh Samui|Krung Thep",
  VN: "Lam Dong|Binh Duong|Dong Nai|Quang Nam|Quang Ninh|Khanh Hoa|Lao Cai|Bac Ninh|Long An|Ba Ria - Vung Tau|Ba Ria-Vung Tau|Kien Giang|Thua Thien Hue",
  CN: "Guangdong|Zhejiang|Jiangsu|Shandong|Fujian|Hebei|Henan|Hubei|Hunan|Anhui|Jiangxi|Sichuan|Liaoning|Jilin|Heilongjiang|Shaanxi|Shanxi|Yunnan|Guizhou|Guangxi|Hainan|Gansu|Qinghai|Inner Mongolia|Xinjiang|Ningxia|Tibet",
  HK: "N.T.|NT|KLN|Kln|Kln.|Kowloon|New Territories|H.K. Island|Hong Kong Island|Lantau|Lantau Island",
  JP: "Kanagawa|Saitama|Chiba|Hokkaido|Hokkaidō|Aichi|Hyogo|Hyōgo|Ibaraki|Tochigi|Gunma|Shizuoka|Nagano|Niigata|Miyagi|Okinawa|Mie|Gifu|Shiga|Ishikawa|Toyama|Okayama|Kumamoto|Kagoshima|Aomori|Iwate|Akita|Yamagata|Yamanashi|Wakayama|Tottori|Shimane|Yamaguchi|Tokushima|Kagawa|Ehime|Kochi|Saga|Oita|Miyazaki",
  KR: "Gyeonggi-do|Gyeonggi|Gangwon-do|Gangwon|Chungcheongbuk-do|Chungcheongnam-do|Chungbuk|Chungnam|Jeollabuk-do|Jeollanam-do|Jeonbuk|Jeonnam|Gyeongsangbuk-do|Gyeongsangnam-do|Gyeongbuk|Gyeongnam|Jeju-do",
  LK: "Western Province|Central Province|Southern Province|Northern Province|Eastern Province|Uva Province|Sabaragamuwa Province",
  PK: "Punjab|Sindh|Khyber Pakhtunkhwa|KPK|Balochistan|Azad Kashmir",
  SA: "Eastern Province|Makkah Province|Makkah Region|Riyadh Province",
  TZ: "Kilimanjaro|Arusha Region|Zanzibar Island|Kilimanjaro Region",
  UG: "Central Uganda|Wakiso|Wakiso District|Kampala District",
  EG: "Red Sea|South Sinai|Giza Governorate|Cairo Governorate",
  MY: "Selangor|Johor|Penang|Pulau Pinang|Perak|Sabah|Sarawak|Kedah|Perlis|Negeri Sembilan|Pahang|Kelantan|Terengganu|Melaka|Malacca|Labuan|Wilayah Persekutuan|W.P.|Selangor Darul Ehsan|Selangor D.E.|Johor Darul Takzim|Perak Darul Ridzuan|Kedah Darul Aman|Pahang Darul Makmur|Federal Territory",
  NZ: "Waikato|Bay of Plenty|Canterbury|Otago|Southland|Northland|Hawke's Bay|Taranaki|Manawatu|Marlborough|West Coast|North Island|South Island",
  PL: "Mazowieckie|Małopolska|Małopolskie|Śląskie|Wielkopolskie|Dolnośląskie|Pomorskie",
};

const own: Record<string, readonly string[]> = {
  US: Object.values(usStates),
  CA: [...Object.values(caProvinces), ...caProvinceNames.map((name) => name.replaceAll("\\", ""))],
  AU: [...Object.values(auStates), ...Object.keys(auStates)],
  BR: Object.values(brStates),
  AR: arProvinces,
  IN: inStates,
  ZA: zaProvinces,
};

const countriesOf = new Map<string, string[]>();
for (const [code, names] of [
  ...Object.entries(own),
  ...Object.entries(regionWords).map(([country, words]) => [country, words.split("|")] as const),
])
  for (const name of names) {
    const key = fold(name.replaceAll("’", "'"));
    countriesOf.set(key, [...(countriesOf.get(key) ?? []), code]);
  }

/** Characters of the longest name, with what may stand before and behind it. */
const longestName = 100;

/** The countries that have a region of this name; none when it is no region's. */
export function countriesOfRegion(name: string): readonly string[] {
  if (name.length > longestName) return [];
  const key = fold(name.trim().replaceAll("’", "'"));
  const known = countriesOf.get(key);
  if (known !== undefined || !key.includes(" ")) return known ?? [];
  const bare = key
    .replace(/ (?:province|prefecture|state)$/, "")
    .replace(
      /^(?:(?:prov(?:incia|\.)?|pcia\.?|region|departamento|dpto\.?|estado|comunidad|isla) (?:de |del |di |do |da )?)/,
      "",
    );
  // "Región de Los Lagos" bears its article, "Provincia de la Pampa" none.
  if (bare === key) return [];
  return countriesOf.get(bare) ?? countriesOf.get(bare.replace(/^(?:la|los) /, "")) ?? [];
}

/** The longer names first, as alternatives of a pattern want them. */
export function regionsOf(country: string): string[] {
  const names = [...(own[country] ?? []), ...(regionWords[country]?.split("|") ?? [])];
  return names.sort((a, b) => b.length - a.length);
}

export function isRegion(name: string, country?: string): boolean {
  const countries = countriesOfRegion(name);
  return country === undefined ? countries.length > 0 : countries.includes(country);
}

/** Regions that bear the name of their capital: alone before the country they are the town. */
const capitals = new Set(
  [
    "albacete|alicante|almeria|avila|badajoz|barcelona|burgos|caceres|cadiz|castellon|ciudad real|cordoba|a coruna|la coruna|cuenca|girona|gerona|granada|guadalajara|huelva|huesca|jaen|leon|lleida|lugo|madrid|malaga|murcia|ourense|palencia|las palmas|pontevedra|salamanca|segovia|sevilla|soria|tarragona|teruel|toledo|valencia|valladolid|zamora|zaragoza",
    "aveiro|beja|braga|braganca|castelo branco|coimbra|evora|faro|guarda|leiria|lisboa|portalegre|porto|santarem|setubal|viana do castelo|vila real|viseu",
    "aguascalientes|campeche|chihuahua|durango|guanajuato|oaxaca|puebla|queretaro|san luis potosi|tlaxcala|veracruz|zacatecas|colima",
    "buenos aires|mendoza|salta|san juan|san luis|santa fe|neuquen|corrientes|formosa|la rioja|santiago del estero",
    "sao paulo|rio de janeiro|nampula|tete|benguela|cabinda|piura|callao|coquimbo|batangas|solothurn|delhi|puducherry|pondicherry|new york|quebec|luzern|zurich",
  ].flatMap((names) => names.split("|")),
);

export function namedAfterCapital(region: string): boolean {
  return capitals.has(fold(region.trim()));
}
