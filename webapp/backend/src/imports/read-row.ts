import { isIP } from "node:net";
import { LeadStage, stageTitles, Tier } from "@leadstream/contract";
import { parse } from "tldts";
import type { Columns, ImportField } from "./columns.ts";
import { countryCode } from "./country-code.ts";

export interface ImportRow {
  company_name: string;
  website: string;
  domain: string;
  email: string | null;
  phone: string | null;
  industry: string | null;
  city: string | null;
  country: string | null;
  description: string | null;
  notes: string;
  stage: LeadStage | null;
  tier: Tier | null;
}

export type ReadRow = { row: ImportRow } | { rejected: string };

const longest: Partial<Record<ImportField, number>> = {
  company_name: 300,
  website: 2000,
  email: 320,
  phone: 50,
  industry: 300,
  city: 200,
  description: 5000,
};
const freeMail = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "yahoo.com",
  "yahoo.com.br",
  "icloud.com",
  "me.com",
  "aol.com",
  "gmx.de",
  "gmx.net",
  "web.de",
  "uol.com.br",
  "bol.com.br",
  "terra.com.br",
  "proton.me",
  "protonmail.com",
  "mail.ru",
  "qq.com",
]);

/** Cells are text and stay text: nothing in them is run, followed or looked up. */
export function readRow(cells: readonly string[], { positions, others }: Columns): ReadRow {
  const given: Partial<Record<ImportField, string>> = {};
  for (const [position, field] of positions) given[field] = clean(cells[position] ?? "");
  for (const [field, most] of Object.entries(longest)) {
    if ((given[field as ImportField]?.length ?? 0) > most)
      return { rejected: `${field} is longer than ${most} characters.` };
  }
  const notes = [...others].flatMap(([position, heading]) => {
    const cell = clean(cells[position] ?? "");
    return cell === "" ? [] : [`${heading}: ${cell}`];
  });
  if (given.notes !== undefined && given.notes !== "") notes.unshift(given.notes);

  const email = (given.email ?? "").replace(/^mailto:/i, "").toLowerCase();
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    return { rejected: `"${short(email)}" is not an e-mail address.` };
  const site = readWebsite(given.website ?? "");
  if ("rejected" in site) return site;
  const mailDomain = email.split("@")[1] ?? "";
  const domain =
    site.domain !== ""
      ? site.domain
      : freeMail.has(mailDomain)
        ? ""
        : (parse(mailDomain).domain ?? "");
  const companyName = given.company_name ?? "";
  if (companyName === "" && domain === "" && email === "")
    return { rejected: "The row names no company, website or e-mail." };

  const country = countryCode(given.country ?? "");
  if (country === null && (given.country ?? "") !== "") notes.push(`country: ${given.country}`);
  const stage = readStage(given.stage ?? "");
  if (stage === null && (given.stage ?? "") !== "") notes.push(`stage: ${given.stage}`);
  const tier = Tier.safeParse((given.tier ?? "").toLowerCase()).data ?? null;
  if (tier === null && (given.tier ?? "") !== "") notes.push(`tier: ${given.tier}`);
  return {
    row: {
      company_name: companyName !== "" ? companyName : domain !== "" ? domain : email,
      website: site.website,
      domain,
      email: email === "" ? null : email,
      phone: orNull(given.phone),
      industry: orNull(given.industry),
      city: orNull(given.city),
      country,
      description: orNull(given.description),
      notes: notes.join("\n").slice(0, 50_000),
      stage,
      tier,
    },
  };
}

/** Our own export puts an apostrophe before what a spreadsheet would run; here it comes off again. */
function clean(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, "").trim();
}

function readWebsite(text: string): { website: string; domain: string } | { rejected: string } {
  if (text === "") return { website: "", domain: "" };
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text)
      ? text
      : `https://${text}`,
  );
  const refused = (why: string) => ({ rejected: `"${short(text)}" ${why}.` });
  if (url === null || /\s/.test(text)) return refused("is not a web address");
  if (url.protocol !== "http:" && url.protocol !== "https:") return refused("is not a web address");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0) return refused("is an IP address, not a company's website");
  const { domain, publicSuffix } = parse(host);
  const local =
    host === "localhost" ||
    host.endsWith(".local") ||
    host.endsWith(".internal") ||
    host.endsWith(".localhost");
  if (local || domain === null || publicSuffix === null) return refused("is not a public website");
  return { website: url.href.length > 2000 ? url.origin : url.href, domain };
}

function readStage(text: string): LeadStage | null {
  const wanted = text.toLowerCase();
  const stage =
    LeadStage.options.find((one) => one === wanted || stageTitles[one].toLowerCase() === wanted) ??
    null;
  return stage === "enriching" ? null : stage;
}

const orNull = (text: string | undefined) => (text === undefined || text === "" ? null : text);
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
