const syntax = /[\\`*_{}[\]()#+\-.!|<>~&:="$^]/g;

/** Text from outside as plain text inside Markdown: it forms no link, image, heading, table or HTML in any dialect. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    // Dialects make links of bare addresses even when every sign is escaped; a zero-width space stops them.
    .replace(/:(?=\/\/)|\bwww(?=\.)|@/gi, (found) => `${found}\u200b`)
    .replace(syntax, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`));
}

/** An address or number as code: copied as it is, linked by nobody. */
export function asCode(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/\s+/g, " ").trim();
  const longestRun = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const pad = longestRun > 0 || plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${pad}${plain}${pad}${fence}`;
}
