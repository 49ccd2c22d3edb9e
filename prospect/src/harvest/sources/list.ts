import type { ListRow } from "@leadstream/contract";
import { isFreeMail } from "../free-mail.ts";
import type { ReadWebsite } from "../read-website.ts";
import { readWebsite } from "../read-website.ts";
import { defineSource } from "../source.ts";
import type { Discard, Source, SourceYield } from "../source.ts";

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
  // An address pasted among websites is meant as an address.
  const pasted = website !== undefined && pastedAddress.test(website) ? website : undefined;
  const written = email ?? pasted;
  const addresses = addressesIn(written ?? "");
  const keep = (read: Extract<ReadWebsite, { ok: true }>): RowRead => ({
    kind: "find",
    find: {
      company_name: name ?? read.host.replace(/^www\./, ""),
      website: read.website,
      ...(addresses.length === 0 ? {} : { contact_emails: addresses }),
      source_url: `list:row-${number}`,
    },
  });

  const reasons: string[] = [];
  if (website !== undefined && pasted === undefined) {
    const read = readWebsite(website, allowHosts, { leaveToCrawl: true });
    if (read.ok) return keep(read);
    reasons.push(read.reason);
  }
  for (const address of addresses) {
    const read = websiteOfAddress(address, allowHosts);
    if (read.ok) return keep(read);
    reasons.push(read.reason);
  }
  if (written !== undefined && addresses.length === 0)
    reasons.push(`“${written}” is not an e-mail address.`);
  reasons.push(
    name === undefined
      ? "It is empty."
      : `“${name}” has neither a website nor an e-mail address, and a name alone is not looked up.`,
  );
  const discard: Discard = {
    company_name: name ?? website ?? email ?? `Row ${number}`,
    website: website ?? "",
    reason_code: "invalid_website",
    reason: `Row ${number}: ${reasons[0]}`,
  };
  return { kind: "discard", discard };
}

const pastedAddress = /^(?:mailto:)?[^\s/@:]+@[^\s/@]+$/i;

/** "Ana <ana@acme.com>; bob@acme.com" holds two. */
function addressesIn(text: string): string[] {
  const found = text.split(/[\s;,<>]+/).map((part) => part.replace(/^mailto:/i, "").toLowerCase());
  return [
    ...new Set(found.filter((part) => /^[^\s@"()]+@[^\s@"()]+\.[^\s@"().]+$/.test(part))),
  ].slice(0, 10);
}

/** The website behind an address: the part after the @, unless anybody can have one there. */
function websiteOfAddress(address: string, allowHosts: readonly string[]): ReadWebsite {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (!isFreeMail(domain)) return readWebsite(domain, allowHosts);
  return {
    ok: false,
    reason: `${domain} is a free mail provider, so the address does not say which company it belongs to. Add the website.`,
  };
}

function given(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? "";
  return nothing.test(text) ? undefined : text;
}
