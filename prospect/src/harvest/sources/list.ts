import type { ListRow } from "@leadstream/contract";
import { isFreeMail } from "../free-mail.ts";
import type { ReadWebsite } from "../read-website.ts";
import { readWebsite } from "../read-website.ts";
import { defineSource } from "../source.ts";
import type { Discard, Find, Source, SourceYield } from "../source.ts";

/** What people write into a column that they have nothing for. */
const nothing = /^(?:|-+|n\/?a|none|null|nil|undefined|unknown|nenhum|sem site|\?+|x)$/i;

/** Companies that a person brings along: pasted domains, rows of a CSV, addresses of people. */
export function listSource({ allowHosts }: { allowHosts: readonly string[] }): Source {
  return defineSource({
    name: "list",
    description: "Your own list: websites, e-mail addresses or a CSV",
    missing: () => [],
    async *find({ list, limit, signal }) {
      if (list.length === 0) {
        yield { kind: "status", message: "The list is empty, so there is nothing to look at." };
        return;
      }
      let found = 0;
      for (const [index, row] of list.entries()) {
        signal.throwIfAborted();
        const read = readRow(row, index + 1, allowHosts);
        if (read.kind === "find" && found >= limit) {
          yield {
            kind: "discard",
            discard: {
              company_name: read.find.company_name,
              website: read.find.website,
              reason_code: "over_quota",
              reason: `This job was limited to ${limit} leads and the list is longer.`,
            },
          };
          continue;
        }
        if (read.kind === "find") found += 1;
        yield read;
      }
    },
  });
}

type RowRead = Extract<SourceYield, { kind: "find" | "discard" }>;

function readRow(row: ListRow, number: number, allowHosts: readonly string[]): RowRead {
  const website = given(row.website);
  const email = given(row.email);
  const name = given(row.company_name);
  const refuse = (reason: string): RowRead => {
    const discard: Discard = {
      company_name: name ?? website ?? email ?? `Row ${number}`,
      website: website ?? "",
      reason_code: "invalid_website",
      reason: `Row ${number}: ${reason}`,
    };
    return { kind: "discard", discard };
  };
  // An address pasted among websites is meant as an address.
  const pastedEmail =
    email === undefined &&
    website !== undefined &&
    /^(?:mailto:)?[^\s/@:]+@[^\s/@]+$/i.test(website);
  const address = (pastedEmail ? website : email)?.replace(/^mailto:/i, "").toLowerCase();
  const fromWebsite =
    website === undefined || pastedEmail ? undefined : readWebsite(website, allowHosts);
  const fromEmail = address === undefined ? undefined : readEmail(address, allowHosts);
  if (fromWebsite?.ok)
    return find(fromWebsite, name, fromEmail?.usable === false ? undefined : address, number);
  if (fromEmail?.ok) return find(fromEmail, name, address, number);
  if (fromWebsite && !fromWebsite.ok) return refuse(fromWebsite.reason);
  if (fromEmail && !fromEmail.ok) return refuse(fromEmail.reason);
  return refuse(
    name === undefined
      ? "It is empty."
      : `“${name}” has neither a website nor an e-mail address, and a name alone is not looked up.`,
  );
}

function find(
  read: Extract<ReadWebsite, { ok: true }>,
  name: string | undefined,
  email: string | undefined,
  number: number,
): RowRead {
  const found: Find = {
    company_name: name ?? read.host.replace(/^www\./, ""),
    website: read.website,
    ...(email === undefined ? {} : { contact_emails: [email] }),
    source_url: `list:row-${number}`,
  };
  return { kind: "find", find: found };
}

/** The website behind an address: the part after the @, unless anybody can have one there. */
function readEmail(
  address: string,
  allowHosts: readonly string[],
): ReadWebsite & { usable?: boolean } {
  const domain = /^[^\s@]+@([^\s@]+)$/.exec(address)?.[1];
  if (domain === undefined)
    return { ok: false, reason: `“${address}” is not an e-mail address.`, usable: false };
  if (isFreeMail(domain))
    return {
      ok: false,
      reason: `${domain} is a free mail provider, so the address does not say which company it belongs to. Add the website.`,
    };
  return readWebsite(domain, allowHosts);
}

function given(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? "";
  return nothing.test(text) ? undefined : text;
}
