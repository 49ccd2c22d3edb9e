export interface RobotsRules {
  isAllowed(url: URL): boolean;
  crawlDelaySeconds: number | null;
  sitemaps: string[];
}

interface Group {
  agents: string[];
  rules: { allow: boolean; path: string }[];
  crawlDelaySeconds: number | null;
}

const maxRules = 5000;
export const allowAll: RobotsRules = {
  isAllowed: () => true,
  crawlDelaySeconds: null,
  sitemaps: [],
};
export const disallowAll: RobotsRules = {
  isAllowed: () => false,
  crawlDelaySeconds: null,
  sitemaps: [],
};

/** Compares as RFC 9309 does: percent-encoded octets count as what they stand for, unless reserved. */
function canonical(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (run) => encodeURIComponent(run.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9\-._~]/.test(letter) ? letter : code.toUpperCase();
    });
}

/** `*` is any run, a final `$` the end. Greedy matching of the parts in order needs no backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = parts.shift() ?? "";
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = parts.length > 0 && anchored ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}

function parseGroups(text: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let group: Group | undefined;
  let open = false;
  let rules = 0;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const line = raw.split("#", 1)[0] ?? "";
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (key === "user-agent") {
      if (!open || !group) {
        group = { agents: [], rules: [], crawlDelaySeconds: null };
        groups.push(group);
        open = true;
      }
      group.agents.push(value.toLowerCase());
    } else if (key === "sitemap") {
      if (value !== "" && sitemaps.length < 50) sitemaps.push(value);
    } else if (key === "allow" || key === "disallow") {
      open = false;
      if (group && value !== "" && rules++ < maxRules)
        group.rules.push({ allow: key === "allow", path: canonical(value) });
    } else if (key === "crawl-delay") {
      open = false;
      const seconds = Number(value);
      if (group && value !== "" && Number.isFinite(seconds) && seconds >= 0)
        group.crawlDelaySeconds = seconds;
    }
  }
  return { groups, sitemaps };
}

/** robots.txt by RFC 9309 for one product token: the groups that name it, else those of `*`. */
export function parseRobots(text: string, productToken: string): RobotsRules {
  const { groups, sitemaps } = parseGroups(text.slice(0, 512_000));
  const token = productToken.toLowerCase();
  const named = groups.filter((group) => group.agents.some((agent) => agentToken(agent) === token));
  const mine = named.length > 0 ? named : groups.filter((group) => group.agents.includes("*"));
  const rules = mine.flatMap((group) => group.rules);
  const delays = mine.flatMap((group) => group.crawlDelaySeconds ?? []);
  return {
    sitemaps,
    crawlDelaySeconds: delays.length > 0 ? Math.max(...delays) : null,
    isAllowed(url) {
      if (url.pathname === "/robots.txt") return true;
      const path = canonical(url.pathname + url.search);
      let best: { allow: boolean; path: string } | undefined;
      for (const rule of rules) {
        if (
          best &&
          (rule.path.length < best.path.length ||
            (rule.path.length === best.path.length && !rule.allow))
        )
          continue;
        if (matches(rule.path, path)) best = rule;
      }
      return best?.allow ?? true;
    },
  };
}

function agentToken(agent: string): string {
  return /^[a-z_-]+/.exec(agent)?.[0] ?? agent;
}
