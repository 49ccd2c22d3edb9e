import { remember } from "../remember.ts";
import { matchesOf } from "../matches.ts";

/** States and provinces that addresses abbreviate. */
export const usStates: Record<string, string> = Object.fromEntries(
  "AL:Alabama,AK:Alaska,AZ:Arizona,AR:Arkansas,CA:California,CO:Colorado,CT:Connecticut,DE:Delaware,FL:Florida,GA:Georgia,HI:Hawaii,ID:Idaho,IL:Illinois,IN:Indiana,IA:Iowa,KS:Kansas,KY:Kentucky,LA:Louisiana,ME:Maine,MD:Maryland,MA:Massachusetts,MI:Michigan,MN:Minnesota,MS:Mississippi,MO:Missouri,MT:Montana,NE:Nebraska,NV:Nevada,NH:New Hampshire,NJ:New Jersey,NM:New Mexico,NY:New York,NC:North Carolina,ND:North Dakota,OH:Ohio,OK:Oklahoma,OR:Oregon,PA:Pennsylvania,RI:Rhode Island,SC:South Carolina,SD:South Dakota,TN:Tennessee,TX:Texas,UT:Utah,VT:Vermont,VA:Virginia,WA:Washington,WV:West Virginia,WI:Wisconsin,WY:Wyoming,DC:District of Columbia,PR:Puerto Rico"
    .split(",")
    .map((pair) => pair.split(":") as [string, string]),
);
export const caProvinces: Record<string, string> = {
  AB: "Alberta",
  BC: "British Columbia",
  MB: "Manitoba",
  NB: "New Brunswick",
  NL: "Newfoundland and Labrador",
  NS: "Nova Scotia",
  ON: "Ontario",
  PE: "Prince Edward Island",
  QC: "Quebec",
  SK: "Saskatchewan",
  YT: "Yukon",
};
/** As French speakers and accents write them. */
export const caProvinceNames = [
  "Québec",
  "Qué\\.",
  "Ont\\.",
  "Colombie-Britannique",
  "Nouveau-Brunswick",
  "Nouvelle-Écosse",
  "Île-du-Prince-Édouard",
  "Newfoundland",
];
export const zaProvinces = [
  "Gauteng",
  "Western Cape",
  "Eastern Cape",
  "Northern Cape",
  "KwaZulu-Natal",
  "KwaZulu Natal",
  "KZN",
  "Free State",
  "Limpopo",
  "Mpumalanga",
  "North West",
];
export const auStates: Record<string, string> = {
  NSW: "New South Wales",
  VIC: "Victoria",
  QLD: "Queensland",
  SA: "South Australia",
  WA: "Western Australia",
  TAS: "Tasmania",
  ACT: "Australian Capital Territory",
  NT: "Northern Territory",
};
export const brStates: Record<string, string> = {
  AC: "Acre",
  AL: "Alagoas",
  AP: "Amapá",
  AM: "Amazonas",
  BA: "Bahia",
  CE: "Ceará",
  DF: "Distrito Federal",
  ES: "Espírito Santo",
  GO: "Goiás",
  MA: "Maranhão",
  MT: "Mato Grosso",
  MS: "Mato Grosso do Sul",
  MG: "Minas Gerais",
  PA: "Pará",
  PB: "Paraíba",
  PR: "Paraná",
  PE: "Pernambuco",
  PI: "Piauí",
  RJ: "Rio de Janeiro",
  RN: "Rio Grande do Norte",
  RS: "Rio Grande do Sul",
  RO: "Rondônia",
  RR: "Roraima",
  SC: "Santa Catarina",
  SP: "São Paulo",
  SE: "Sergipe",
  TO: "Tocantins",
};
export const inStates = [
  "Andhra Pradesh",
  "Assam",
  "Bihar",
  "Chhattisgarh",
  "Delhi",
  "Goa",
  "Gujarat",
  "Haryana",
  "Himachal Pradesh",
  "Jammu and Kashmir",
  "Jammu & Kashmir",
  "Jharkhand",
  "Karnataka",
  "Kashmir",
  "Kerala",
  "Madhya Pradesh",
  "Maharashtra",
  "Odisha",
  "Punjab",
  "Rajasthan",
  "Tamil Nadu",
  "Telangana",
  "Uttar Pradesh",
  "Uttarakhand",
  "West Bengal",
];
export const arProvinces = [
  "Buenos Aires",
  "Catamarca",
  "Chaco",
  "Chubut",
  "Córdoba",
  "Corrientes",
  "Entre Ríos",
  "Formosa",
  "Jujuy",
  "La Pampa",
  "La Rioja",
  "Mendoza",
  "Misiones",
  "Neuquén",
  "Río Negro",
  "Salta",
  "San Juan",
  "San Luis",
  "Santa Cruz",
  "Santa Fe",
  "Santiago del Estero",
  "Tierra del Fuego",
  "Tucumán",
];

/** Countries by the names that pages use, in their own and the common languages. */
const countryWords: Record<string, string> = {
  US: "United States|United States of America|USA|U.S.A.|U.S.|Estados Unidos|États-Unis|Vereinigte Staaten|Verenigde Staten|Stati Uniti",
  GB: "United Kingdom|UK|U.K.|England|Scotland|Wales|Northern Ireland|Great Britain|Reino Unido|Royaume-Uni|Vereinigtes Königreich|Verenigd Koninkrijk|Regno Unito",
  IE: "Ireland|Irlanda|Irlande|Irland|Éire",
  CA: "Canada|Canadá|Kanada",
  AU: "Australia|Australien|Australie|Austrália",
  NZ: "New Zealand|Nouvelle-Zélande|Neuseeland",
  DE: "Germany|Deutschland|Alemania|Alemanha|Allemagne|Germania|Duitsland",
  AT: "Austria|Österreich|Áustria|Autriche|Oostenrijk",
  CH: "Switzerland|Schweiz|Suisse|Svizzera|Suiza|Suíça|Zwitserland",
  NL: "Netherlands|The Netherlands|Nederland|Holland|Holanda|Países Bajos|Países Baixos|Pays-Bas|Niederlande|Paesi Bassi",
  BE: "Belgium|België|Belgie|Belgique|Belgien|Bélgica|Belgio",
  LU: "Luxembourg|Luxemburg|Luxemburgo",
  FR: "France|Frankreich|Francia|França|Frankrijk",
  ES: "Spain|España|Espanha|Espagne|Spanien|Spagna|Spanje",
  PT: "Portugal|Portogallo",
  IT: "Italy|Italia|Italien|Italie|Itália|Italië",
  BR: "Brazil|Brasil|Brésil|Brasilien|Brasile|Brazilië",
  AR: "Argentina|Argentine|Argentinien",
  MX: "Mexico|México|Mexique|Mexiko|Messico",
  CL: "Chile|Chili",
  CO: "Colombia|Colombie|Kolumbien|Colômbia",
  PE: "Peru|Perú|Pérou",
  UY: "Uruguay|Uruguai",
  PY: "Paraguay|Paraguai",
  BO: "Bolivia|Bolívia",
  EC: "Ecuador|Equador",
  VE: "Venezuela",
  CR: "Costa Rica",
  PA: "Panama|Panamá",
  GT: "Guatemala",
  HN: "Honduras",
  SV: "El Salvador",
  NI: "Nicaragua",
  JM: "Jamaica",
  TT: "Trinidad and Tobago|Trinidad & Tobago",
  BB: "Barbados",
  BS: "Bahamas|The Bahamas",
  DO: "Dominican Republic|República Dominicana",
  PR: "Puerto Rico",
  CU: "Cuba",
  IN: "India|Índia|Inde|Indien",
  PK: "Pakistan",
  BD: "Bangladesh",
  LK: "Sri Lanka",
  NP: "Nepal",
  CN: "China|P.R. China|P.R.China|PR China|P. R. China|People's Republic of China|Chine",
  HK: "Hong Kong|Hongkong|H.K.",
  TW: "Taiwan|Taiwan R.O.C.",
  JP: "Japan|Japón|Japão|Japon",
  KR: "South Korea|Republic of Korea|Korea|Corée du Sud|Südkorea|Corea del Sur",
  SG: "Singapore|Republic of Singapore|Singapur|Singapour",
  MY: "Malaysia|Malaisie",
  TH: "Thailand|Thaïlande|Tailandia|Thailandia|Tailândia",
  VN: "Vietnam|Viet Nam",
  PH: "Philippines|Republic of the Philippines|Filipinas|Philippinen",
  ID: "Indonesia|Indonésie|Indonesien",
  AE: "United Arab Emirates|Émirats arabes unis|Emirati Arabi Uniti|Emiratos Árabes Unidos|UAE|U.A.E.",
  SA: "Saudi Arabia|Kingdom of Saudi Arabia|KSA|K.S.A.|Arabie Saoudite|Arabia Saudita",
  QA: "Qatar",
  KW: "Kuwait",
  BH: "Bahrain",
  OM: "Sultanate of Oman|Oman",
  KH: "Cambodia|Cambodge|Kambodscha",
  LA: "Laos|Lao PDR",
  MM: "Myanmar",
  MV: "Maldives",
  KZ: "Kazakhstan",
  UZ: "Uzbekistan",
  AM: "Armenia",
  AZ: "Azerbaijan",
  // The name alone is a state's.
  GE: "Republic of Georgia|Sakartvelo",
  IL: "Israel",
  TR: "Turkey|Türkiye",
  EG: "Egypt",
  MA: "Morocco|Maroc|Marruecos",
  TN: "Tunisia|Tunisie",
  DZ: "Algeria|Algérie",
  ZA: "South Africa|Südafrika",
  NG: "Nigeria",
  KE: "Kenya",
  GH: "Ghana",
  GA: "Gabon|Gabão|Gabón",
  CI: "Côte d'Ivoire|Côte d’Ivoire|Ivory Coast",
  SN: "Senegal|Sénégal",
  CM: "Cameroon|Cameroun",
  CG: "Congo",
  CD: "RD Congo|DRC",
  BJ: "Benin|Bénin",
  TG: "Togo",
  ML: "Mali",
  BF: "Burkina Faso",
  MG: "Madagascar",
  RW: "Rwanda",
  UG: "Uganda",
  TZ: "Tanzania",
  ET: "Ethiopia",
  ZM: "Zambia",
  ZW: "Zimbabwe",
  NA: "Namibia",
  BW: "Botswana",
  MW: "Malawi",
  AO: "Angola",
  MZ: "Mozambique|Moçambique",
  CV: "Cabo Verde|Cape Verde",
  MU: "Mauritius|Maurice",
  SE: "Sweden|Sverige|Schweden|Suecia|Suède|Suécia",
  NO: "Norway|Norge|Norwegen|Noruega|Norvège",
  DK: "Denmark|Danmark|Dänemark|Dinamarca|Danemark",
  FI: "Finland|Suomi|Finnland|Finlandia|Finlande",
  IS: "Iceland",
  PL: "Poland|Polska|Polen|Polonia|Pologne",
  CZ: "Czech Republic|Czechia|Česko|Česká republika",
  SK: "Slovakia|Slovensko",
  HU: "Hungary|Magyarország|Ungarn",
  RO: "Romania|România|Rumänien",
  BG: "Bulgaria",
  GR: "Greece|Griechenland|Grecia|Grèce",
  HR: "Croatia|Hrvatska|Kroatien",
  SI: "Slovenia|Slovenija",
  RS: "Serbia|Srbija",
  UA: "Ukraine|Ucrania",
  RU: "Russia|Russian Federation|Russland|Russie|Rusia",
  EE: "Estonia",
  LV: "Latvia",
  LT: "Lithuania",
  MT: "Malta",
  CY: "Cyprus|Chypre|Zypern|Chipre",
  AL: "Albania",
  BA: "Bosnia and Herzegovina|Bosnia & Herzegovina",
  MK: "North Macedonia",
  MD: "Moldova",
  BY: "Belarus",
  LI: "Liechtenstein",
  MC: "Monaco",
  // Spain has a town of the short name.
  AD: "Principat d'Andorra|Principado de Andorra|Principality of Andorra",
  XK: "Kosovo",
  ME: "Montenegro|Crna Gora",
  LB: "Lebanon|Liban|Líbano|Libanon",
  IQ: "Iraq|Irak",
  IR: "Islamic Republic of Iran",
  SY: "Syria|Syrie",
  YE: "Yemen",
  AF: "Afghanistan",
  KG: "Kyrgyzstan",
  TJ: "Tajikistan",
  MN: "Mongolia",
  BN: "Brunei|Brunei Darussalam",
  BT: "Bhutan",
  PG: "Papua New Guinea",
  FJ: "Fiji",
  LY: "Libya|Libye",
  SD: "Sudan",
  SS: "South Sudan",
  SO: "Somalia",
  DJ: "Djibouti",
  ER: "Eritrea",
  GM: "The Gambia|Gambia",
  SL: "Sierra Leone",
  BI: "Burundi",
  LS: "Lesotho",
  SZ: "Eswatini|Swaziland",
  SC: "Seychelles",
  MR: "Mauritania|Mauritanie",
  HT: "Haiti|Haïti",
  BZ: "Belize",
  GY: "Guyana",
  SR: "Suriname",
};
export const countryNames: ReadonlyMap<string, string> = new Map(
  Object.entries(countryWords).flatMap(([code, words]) =>
    words.split("|").map((word) => [word.toLowerCase(), code] as const),
  ),
);

/** Names by their first word, so that a text is walked word by word. */
const byFirstWord = Map.groupBy(
  [...countryNames].sort(([a], [b]) => b.length - a.length),
  ([name]) => name.split(/[ .]/)[0] ?? name,
);

const capitalised = /(?<![A-Za-z0-9À-ɏ])[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ]*/g;

/** Countries a text names as whole words, with the words as they stand. A site's pages repeat their lines, and several readers ask. */
export const countriesIn: (text: string) => readonly NamedCountry[] = remember(
  20_000,
  searchCountries,
);

interface NamedCountry {
  code: string;
  name: string;
}

/** "New Mexico", "New England": names that hold a country's and are none. */
const noCountries = /(?<![\p{L}\p{N}])New (?:Mexico|England|South Wales|Holland)(?!\p{L})/gu;

/** "Tbilisi, Georgia", "Amman, Jordan": alone the name is a state's, or a person's. */
const georgia = /(?:Tbilisi|Batumi|Kutaisi)\W{1,3}(?:\d{4}\W{1,3})?Georgia/;
const jordan = /(?:Amman|Irbid|Zarqa|Aqaba)\W{1,3}(?:\d{5}\W{1,3})?Jordan/;

/** "Lebanon, TN 37087", "Mexico, MO": towns of America that bear a country's name. */
function isAmericanTown(behind: string, code: string): boolean {
  const state = /^,? ([A-Z]{2})(?![A-Za-z])/.exec(behind)?.[1];
  return state !== undefined && state !== code && state in usStates;
}

const streetBefore =
  /(?<![\p{L}\p{N}])(?:rua|r\.|avenida|av\.|avda\.?|calle|c\/|rue|avenue|boulevard|bd|via|viale|corso|piazza|plaza|praça|largo|travessa|quai)(?: [\p{L}.'’-]+){0,3} ?$/iu;

/** "Rua do Uruguai, 61", "Avenida Brasil 200": a street that bears a country's name. */
function isStreet(text: string, start: number, end: number): boolean {
  return (
    /^\s?,?\s?(?:n[.º°]*\s?)?\d/.test(text.slice(end, end + 8)) &&
    streetBefore.test(text.slice(Math.max(0, start - 50), start))
  );
}

function searchCountries(text: string): NamedCountry[] {
  const found: NamedCountry[] = [];
  if (text.includes("Georgia") && georgia.test(text)) found.push({ code: "GE", name: "Georgia" });
  if (text.includes("Jordan") && jordan.test(text)) found.push({ code: "JO", name: "Jordan" });
  // What lies behind the last name found, so that "Northern Ireland" holds no Ireland.
  let free = 0;
  const others = text.includes("New ")
    ? [...text.matchAll(noCountries)].map(({ index, 0: name }) => index + name.length)
    : [];
  for (const match of matchesOf(capitalised, text)) {
    const end = match.index + match[0].length;
    if (match.index < free || others.some((to) => end <= to && match.index > to - 17)) continue;
    for (const [name, code] of byFirstWord.get(match[0].toLowerCase()) ?? []) {
      const words = text.slice(match.index, match.index + name.length);
      if (
        words.toLowerCase() !== name ||
        /[\p{L}\p{N}]/u.test(text.charAt(match.index + name.length)) ||
        isAmericanTown(
          text.slice(match.index + name.length, match.index + name.length + 6),
          code,
        ) ||
        isStreet(text, match.index, match.index + name.length)
      )
        continue;
      found.push({ code, name: words });
      free = match.index + name.length;
      break;
    }
  }
  return found;
}

/** Large cities by country: enough to tell a city without a postal code, never needed when there is one. */
const cityWords: Record<string, string> = {
  US: "New York|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|Charlotte|San Francisco|Indianapolis|Seattle|Denver|Boston|Nashville|Detroit|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Atlanta|Kansas City|Omaha|Miami|Raleigh|Oakland|Minneapolis|Tampa|New Orleans|Honolulu|Orlando|St. Louis|Pittsburgh|Cincinnati|Cleveland|Brooklyn|Scottsdale|Salt Lake City|Boulder|Palo Alto",
  GB: "London|Birmingham|Manchester|Leeds|Glasgow|Liverpool|Edinburgh|Bristol|Sheffield|Cardiff|Belfast|Leicester|Nottingham|Newcastle|Brighton|Oxford|Cambridge|York|Bath|Reading|Southampton|Portsmouth|Norwich|Exeter|Aberdeen|Dundee|Swansea|Coventry|Derby|Milton Keynes",
  IE: "Dublin|Cork|Galway|Limerick|Waterford",
  CA: "Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec|Québec|Hamilton|Halifax|Victoria|Saskatoon|Regina",
  AU: "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Gold Coast",
  NZ: "Auckland|Wellington|Christchurch|Dunedin",
  DE: "Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Freiburg|Mainz|Kiel|Lübeck|Erfurt|Rostock|Kassel|Potsdam|Heidelberg|Darmstadt|Regensburg|Ulm",
  AT: "Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt",
  CH: "Zürich|Zurich|Genève|Geneva|Basel|Bern|Lausanne|Luzern|Lugano|Winterthur|St. Gallen|Zug",
  NL: "Amsterdam|Rotterdam|Den Haag|The Hague|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|Haarlem|Enschede|Apeldoorn|Amersfoort|Zwolle|Leiden|Maastricht|Delft|Deventer|Leeuwarden|Alkmaar|Sittard",
  BE: "Bruxelles|Brussel|Brussels|Antwerpen|Antwerp|Gent|Ghent|Liège|Brugge|Leuven|Charleroi|Namur|Hasselt|Mechelen",
  LU: "Luxembourg",
  FR: "Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Saint-Étienne|Toulon|Le Havre|Grenoble|Dijon|Angers|Nîmes|Villeurbanne|Clermont-Ferrand|Aix-en-Provence|Brest|Tours|Amiens|Limoges|Annecy|Metz|Besançon|Orléans|Rouen|Mulhouse|Caen|Nancy|Avignon|Poitiers|Cannes|La Rochelle|Courbevoie",
  ES: "Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Palma de Mallorca|Las Palmas|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|A Coruña|La Coruña|Granada|Vitoria|Elche|Oviedo|Santa Cruz de Tenerife|Pamplona|Almería|San Sebastián|Donostia|Santander|Burgos|Salamanca|Girona|Tarragona|Lleida|Cádiz|Arrecife|Marbella|Toledo|Logroño|Huelva|León",
  PT: "Lisboa|Lisbon|Porto|Braga|Coimbra|Aveiro|Faro|Setúbal|Leiria|Funchal|Guimarães|Évora|Viseu",
  IT: "Roma|Rome|Milano|Milan|Napoli|Naples|Torino|Turin|Palermo|Genova|Bologna|Firenze|Florence|Bari|Catania|Venezia|Venice|Verona|Messina|Padova|Trieste|Brescia|Parma|Modena|Reggio Emilia|Perugia|Livorno|Ravenna|Cagliari|Rimini|Bergamo|Vicenza|Trento|Bolzano|Lecce|Pisa|Como|Siena|Udine|Ancona|Pescara|Salerno",
  BR: "São Paulo|Rio de Janeiro|Brasília|Salvador|Fortaleza|Belo Horizonte|Manaus|Curitiba|Recife|Goiânia|Belém|Porto Alegre|Guarulhos|Campinas|São Luís|Maceió|Campo Grande|Teresina|João Pessoa|Natal|Santo André|Osasco|São Bernardo do Campo|Ribeirão Preto|Sorocaba|Uberlândia|Cuiabá|Aracaju|Londrina|Joinville|Florianópolis|Niterói|Vitória|Santos|Blumenau|Caxias do Sul|Maringá|Juiz de Fora|São José dos Campos|Feira de Santana|Lauro de Freitas|Jundiaí|Piracicaba|Bauru",
  AR: "Buenos Aires|Ciudad Autónoma de Buenos Aires|CABA|Rosario|La Plata|Mar del Plata|San Miguel de Tucumán|Bahía Blanca|Resistencia|Posadas|Paraná|Neuquén|Bariloche|Ushuaia",
  MX: "Ciudad de México|CDMX|Mexico City|Guadalajara|Monterrey|Puebla|Tijuana|Querétaro|Mérida|Cancún|Toluca|Chihuahua|Hermosillo",
  CL: "Santiago de Chile|Santiago|Valparaíso|Viña del Mar|Concepción|Antofagasta",
  CO: "Bogotá|Medellín|Cali|Santiago de Cali|Barranquilla|Cartagena|Bucaramanga|Pereira",
  PE: "Lima|Arequipa|Trujillo|Cusco",
  UY: "Montevideo|Punta del Este",
  PY: "Asunción",
  EC: "Quito|Guayaquil|Cuenca",
  VE: "Caracas|Maracaibo",
  CR: "San José|Heredia|Alajuela|Escazú",
  GT: "Ciudad de Guatemala|Guatemala City",
  HN: "Tegucigalpa|San Pedro Sula",
  SV: "San Salvador",
  NI: "Managua",
  DO: "Santo Domingo|Punta Cana",
  BO: "La Paz|Cochabamba|Santa Cruz de la Sierra",
  JM: "Montego Bay",
  TT: "Port of Spain",
  PA: "Ciudad de Panamá|Panama City",
  IN: "Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Jaipur|Surat|Lucknow|Kanpur|Nagpur|Indore|Thane|Bhopal|Noida|Gurgaon|Gurugram|Chandigarh|Coimbatore|Kochi|Vadodara|Mysore|Mohali|Visakhapatnam",
  PK: "Karachi|Lahore|Islamabad|Rawalpindi|Faisalabad|Sialkot|Peshawar|Multan",
  BD: "Dhaka|Chittagong|Chattogram|Sylhet",
  LK: "Colombo|Kandy|Galle|Negombo",
  NP: "Kathmandu|Pokhara|Lalitpur",
  CN: "Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Tianjin|Chongqing|Chengdu|Wuhan|Nanjing|Suzhou|Xi'an|Qingdao|Ningbo|Xiamen|Dongguan|Foshan|Wuxi|Dalian|Zhuhai|Wenzhou|Yiwu|Changsha|Zhengzhou|Jinan|Fuzhou|Kunming|Hefei",
  HK: "Hong Kong",
  TW: "Taipei|Kaohsiung|Taichung|Hsinchu|Tainan",
  JP: "Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Hiroshima|Sendai",
  KR: "Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Suwon",
  SG: "Singapore",
  MY: "Kuala Lumpur|Petaling Jaya|Shah Alam|Johor Bahru|George Town|Ipoh|Subang Jaya|Kuching|Kota Kinabalu|Seremban|Putrajaya|Cyberjaya",
  TH: "Bangkok|Chiang Mai|Phuket|Pattaya|Chiang Rai|Hua Hin|Nonthaburi|Hat Yai|Khon Kaen",
  VN: "Hanoi|Ha Noi|Ho Chi Minh City|Ho Chi Minh|HCMC|Da Nang|Danang|Hai Phong|Can Tho|Nha Trang|Hoi An",
  PH: "Manila|Makati|Makati City|Cebu|Cebu City|Quezon City|Davao City|Pasig|Pasig City|Taguig|Taguig City|Mandaluyong|Parañaque|Baguio|Baguio City|Iloilo City|Bacolod|Angeles City",
  ID: "Jakarta|Jakarta Selatan|Jakarta Barat|Jakarta Pusat|Jakarta Utara|Jakarta Timur|South Jakarta|Bali|Surabaya|Bandung|Medan|Semarang|Yogyakarta|Denpasar|Makassar|Tangerang|Bekasi|Depok|Bogor|Malang|Batam",
  AE: "Dubai|Abu Dhabi|Sharjah|Ajman|Ras Al Khaimah|Fujairah|Al Ain",
  SA: "Riyadh|Jeddah|Dammam|Al Khobar|Khobar|Jubail",
  QA: "Doha",
  KW: "Kuwait City",
  BH: "Manama",
  OM: "Muscat",
  LB: "Beirut",
  JO: "Amman",
  KH: "Phnom Penh|Siem Reap",
  LA: "Vientiane",
  MM: "Yangon",
  MV: "Malé",
  KZ: "Almaty|Astana",
  UZ: "Tashkent",
  AM: "Yerevan",
  AZ: "Baku",
  GE: "Tbilisi|Batumi|Kutaisi",
  IL: "Tel Aviv|Jerusalem|Haifa",
  TR: "Istanbul|Ankara|Izmir",
  EG: "Cairo|Giza|New Cairo|Hurghada",
  MA: "Casablanca|Rabat|Marrakech|Tanger|Agadir|Fès",
  TN: "Tunis|Sfax",
  DZ: "Alger|Oran",
  ZA: "Johannesburg|Cape Town|Durban|Pretoria",
  NG: "Lagos|Abuja|Port Harcourt|Ibadan|Kano|Kaduna|Enugu|Benin City|Ikeja|Lekki",
  KE: "Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Thika|Naivasha",
  GH: "Accra|Kumasi",
  GA: "Libreville|Port-Gentil|Franceville|Akanda|Owendo",
  CI: "Abidjan|Yamoussoukro",
  SN: "Dakar",
  CM: "Douala|Yaoundé",
  CG: "Brazzaville|Pointe-Noire",
  CD: "Kinshasa|Lubumbashi",
  BJ: "Cotonou",
  TG: "Lomé",
  ML: "Bamako",
  BF: "Ouagadougou",
  MG: "Antananarivo",
  RW: "Kigali",
  UG: "Kampala|Entebbe|Jinja",
  TZ: "Dar es Salaam|Arusha|Moshi|Dodoma|Mwanza|Zanzibar",
  ET: "Addis Ababa",
  ZM: "Lusaka|Ndola|Kitwe",
  ZW: "Harare|Bulawayo",
  NA: "Windhoek|Swakopmund",
  BW: "Gaborone",
  MW: "Lilongwe|Blantyre",
  MU: "Port Louis|Ebene",
  AO: "Luanda",
  MZ: "Maputo",
  SE: "Stockholm|Göteborg|Gothenburg|Malmö|Uppsala",
  NO: "Oslo|Bergen|Trondheim|Stavanger",
  DK: "København|Copenhagen|Aarhus|Odense",
  FI: "Helsinki|Espoo|Tampere|Turku",
  IS: "Reykjavik",
  PL: "Warszawa|Warsaw|Kraków|Krakow|Wrocław|Poznań|Gdańsk|Łódź|Katowice",
  CZ: "Praha|Prague|Brno",
  SK: "Bratislava",
  HU: "Budapest",
  RO: "București|Bucharest|Cluj-Napoca",
  BG: "Sofia",
  GR: "Athens|Athína|Thessaloniki",
  HR: "Zagreb",
  SI: "Ljubljana",
  RS: "Belgrade|Beograd",
  UA: "Kyiv|Kiev|Lviv",
  RU: "Moscow",
  EE: "Tallinn",
  LV: "Riga",
  LT: "Vilnius",
  MT: "Valletta",
  CY: "Nicosia|Limassol",
};
/** City (lower case) → country. */
export const largeCities: ReadonlyMap<string, string> = new Map(
  Object.entries(cityWords).flatMap(([code, words]) =>
    words.split("|").map((word) => [word.toLowerCase(), code] as const),
  ),
);

/** Country of a country-code domain; codes that are sold as generic ones say nothing. */
const genericCodes = new Set([
  "io",
  "co",
  "ai",
  "me",
  "tv",
  "cc",
  "ly",
  "gg",
  "fm",
  "am",
  "to",
  "ws",
  "sh",
  "ac",
  "vc",
  "bz",
  "la",
  "nu",
  "st",
  "su",
  "tk",
  "ml",
  "ga",
  "cf",
  "gq",
  "pw",
  "eu",
  "im",
  "is",
  "so",
  "app",
  "dev",
]);
/** Regions and cities with endings of their own. */
const regionalEndings: Record<string, string> = Object.fromEntries(
  "ES:cat eus gal madrid barcelona,FR:bzh paris alsace corsica,GB:wales cymru scot london,DE:berlin bayern hamburg koeln cologne ruhr saarland nrw,AT:wien tirol,CH:swiss zuerich,BE:brussels vlaanderen gent,NL:amsterdam frl,CA:quebec,BR:rio,US:nyc,JP:tokyo osaka,ZA:capetown joburg durban"
    .split(",")
    .flatMap((pair) => {
      const [country = "", endings = ""] = pair.split(":");
      return endings.split(" ").map((ending) => [ending, country] as const);
    }),
);

export function countryOfDomain(host: string): string | null {
  const labels = host.toLowerCase().split(".");
  const last = labels.at(-1) ?? "";
  // "larca.com.co": only the short form is sold to everybody.
  if (
    last === "co" &&
    labels.length > 2 &&
    /^(?:com|org|net|edu|gov|mil|nom)$/.test(labels.at(-2) ?? "")
  )
    return "CO";
  const regional = regionalEndings[last];
  if (regional !== undefined) return regional;
  if (last.length !== 2 || genericCodes.has(last)) return null;
  return last === "uk" ? "GB" : last.toUpperCase();
}
