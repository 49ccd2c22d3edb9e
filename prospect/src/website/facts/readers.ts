import type { Candidate } from "../candidate.ts";
import type { Site } from "../site.ts";
import { readAddresses } from "./address/read-addresses.ts";
import { readCountry } from "./country.ts";
import { readDescription } from "./description/read-description.ts";
import { readEmails } from "./email.ts";
import { readEmployees } from "./employees.ts";
import { readFounded } from "./founded/read-founded.ts";
import { readHiring } from "./hiring.ts";
import { readIndustry } from "./industry/read-industry.ts";
import { readLanguage } from "./language.ts";
import { readLogo } from "./logo.ts";
import { readName } from "./name/read-name.ts";
import { readPeople } from "./people/read-people.ts";
import { readPhones } from "./phone.ts";
import { readProducts } from "./product.ts";
import { readSocial } from "./social.ts";
import { readTechnologies } from "./technology.ts";

/** In order: later readers may lean on what earlier ones found (a number needs its country, a profile its name). */
export const fieldReaders: readonly ((site: Site, soFar: readonly Candidate[]) => Candidate[])[] = [
  readLanguage,
  readName,
  readAddresses,
  readCountry,
  readPhones,
  readEmails,
  readSocial,
  readPeople,
  readTechnologies,
  readFounded,
  readEmployees,
  readHiring,
  readDescription,
  readIndustry,
  readProducts,
  readLogo,
];
