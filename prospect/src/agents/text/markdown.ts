// Signs that form something anywhere in a line, and those that do so at its start.
const anywhere = /[\\`*_[\]<>|~&$]/g;
const atStart = /^(?:[-+#=]|\d{1,9}(?=[.)]))/;
/** What some dialect makes a link of without being asked: addresses of pages and of people, and bare domains. */
const linkable =
  /(?:https?|ftp):\/\/[^\s|`<>]+|\bwww\.[^\s|`<>]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\b(?!Co\.KG\b)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}\b(?:\/[^\s|`<>]*)?/giu;

/** Text from outside as plain text inside Markdown: it forms no link, image, heading, table or HTML in any dialect.
 * Addresses become code, which nobody links and which is copied as it is. */
export function escapeMarkdown(text: string): string {
  const plain = oneLine(text);
  let escaped = "";
  let from = 0;
  for (const match of plain.matchAll(linkable)) {
    escaped += escapeSigns(plain.slice(from, match.index)) + asCode(match[0]);
    from = match.index + match[0].length;
  }
  escaped += escapeSigns(plain.slice(from));
  return escaped.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\u200b` : `\\${sign}`));
}

function escapeSigns(text: string): string {
  return (
    text
      .replace(anywhere, (sign) =>
        sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`,
      )
      // What is left of a scheme without an address still starts one in some dialects.
      .replace(/:(?=\/\/)/g, ":\u200b")
  );
}

/** An address or number as code: copied as it is, linked by nobody. */
export function asCode(text: string): string {
  const plain = oneLine(text).replaceAll("|", "%7C"); // a bar would end a table's cell even here
  if (plain === "") return "";
  const longestRun = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const pad = longestRun > 0 ? " " : "";
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** Control signs and those that turn the direction of text go too: they can hide what follows. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
