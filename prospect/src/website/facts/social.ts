import type { FactMethod } from "@leadstream/contract";
import { textOfValue, type Candidate } from "../candidate.ts";
import { decodeSafely, fold } from "../clean-text.ts";
import type { PageView } from "../page-view.ts";
import type { Region } from "../region.ts";
import type { Site } from "../site.ts";
import { organisations, quoteOf, texts } from "../structured.ts";
import { credited } from "./third-party.ts";

interface Profile {
  network: string;
  url: string;
  handle: string;
  /** A person's own page rather than an organisation's. */
  personal: boolean;
}

const notHandles =
  /^(?:share|sharer|sharer\.php|sharearticle|share\.php|intent|intents|plugins|dialog|tr|hashtag|search|explore|home|home\.php|login|login\.php|signup|privacy|policies|policy|legal|terms|tos|help|about|watch|embed|events?|groups?|posts?|reel|reels|p|tv|stories|story\.php|photo|photo\.php|photos|video|videos|live|shorts|playlist|results|feed|jobs|pulse|sales|learning|settings|oauth|developers?|ads|business|marketplace|gaming|i|messages|notifications|compose|permalink\.php|profile|badges|v\d+\.\d+|l\.php|people|public|hashtags|topics|features|pricing|site|sites|orgs|login\.html|user|channel|c|pages|account|accounts|directory|download|apps|app|static|images?|js|css|www|2008|widgets?\.js|widgets)$/i;

/** An address on a network as the profile it stands for; null for share buttons, posts and the network itself. */
export function profileOf(text: string): Profile | null {
  let url: URL;
  try {
    url = new URL(text.trim().replace(/^\/\//, "https://"));
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const host = url.hostname
    .toLowerCase()
    .replace(
      /^(?:www|m|mobile|web|touch|[a-z]{2}(?:-[a-z]{2})?)\.(?=(?:facebook|linkedin|instagram|youtube|twitter|x|github|tiktok|pinterest|xing)\.)/,
      "",
    );
  let path = url.pathname;
  // Old links put the profile behind a hash-bang.
  if (/^\/?$/.test(path) && /^#(?:!|%21)\/?/.test(url.hash))
    path = `/${url.hash.replace(/^#(?:!|%21)\/?/, "")}`;
  const parts = path
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const first = parts[0] ?? "";
  const second = parts[1] ?? "";
  const make = (network: string, url: string, handle: string, personal = false): Profile => ({
    network,
    url,
    handle: fold(decodeSafely(handle)).replace(/[^a-z0-9]/g, ""),
    personal,
  });
  switch (host) {
    case "facebook.com":
    case "fb.com":
    case "fb.me":
      if (first === "profile.php" && url.searchParams.get("id"))
        return make(
          "facebook",
          `https://www.facebook.com/profile.php?id=${url.searchParams.get("id")}`,
          "",
        );
      // "pages/category/Florist/Kestrel-House-1234".
      if (/^pages$/i.test(first) && /^category$/i.test(second) && parts[3])
        return make(
          "facebook",
          `https://www.facebook.com/${parts.slice(0, 4).join("/")}`,
          parts[3].replace(/-\d{6,}$/, ""),
        );
      if (/^pages$/i.test(first) && second)
        return make("facebook", `https://www.facebook.com/${parts.slice(0, 3).join("/")}`, second);
      if (/^pg$/i.test(first) && second)
        return make("facebook", `https://www.facebook.com/${second}`, second);
      // New pages live under /p/ alone: without it their address leads nowhere.
      if (/^p$/i.test(first) && second)
        return make(
          "facebook",
          `https://www.facebook.com/p/${second}`,
          second.replace(/-\d{6,}$/, ""),
        );
      if (/^people$/i.test(first) && parts[2])
        return make("facebook", `https://www.facebook.com/people/${second}/${parts[2]}`, second);
      if (/^groups$/i.test(first) && second)
        return make("facebook", `https://www.facebook.com/groups/${second}`, second);
      if (/^share$/i.test(first) && second && second.length > 4)
        return make("facebook", `https://www.facebook.com/${parts.slice(0, 3).join("/")}`, "");
      return handleOk(first) ? make("facebook", `https://www.facebook.com/${first}`, first) : null;
    case "twitter.com":
    case "x.com":
      return handleOk(first.replace(/^@/, "")) && /^@?\w{1,20}$/.test(first) && second !== "status"
        ? make("x", `https://x.com/${first.replace(/^@/, "")}`, first)
        : null;
    case "instagram.com":
      return handleOk(first) && /^@?[\w.]{1,40}$/.test(first)
        ? make("instagram", `https://www.instagram.com/${first.replace(/^@/, "")}`, first)
        : null;
    case "linkedin.com":
      if (/^(?:company|companies|school|showcase)$/i.test(first) && second)
        return make(
          "linkedin",
          `https://www.linkedin.com/${/^companies$/i.test(first) ? "company" : first.toLowerCase()}/${second}`,
          second,
        );
      if (/^(?:in|pub)$/i.test(first) && second)
        return make(
          "linkedin",
          `https://www.linkedin.com/${first.toLowerCase()}/${parts.slice(1).join("/")}`,
          second,
          true,
        );
      return null;
    case "youtube.com":
      if (/^(?:channel|user|c)$/i.test(first) && second)
        return make("youtube", `https://www.youtube.com/${first}/${second}`, second);
      return first.startsWith("@") || handleOk(first)
        ? make("youtube", `https://www.youtube.com/${first}`, first)
        : null;
    case "github.com":
      return handleOk(first) ? make("github", `https://github.com/${first}`, first) : null;
    default:
      return null;
  }
}

const networks = /facebook|fb\.(?:com|me)|twitter|[/.]x\.com|instagram|linkedin|youtube|github/i;

/** `https:/network/name` and `network/name` are typing mistakes that browsers read as paths of the site itself. */
function mended(raw: string): string | null {
  const match =
    /^(?:https?:\/?(?!\/)|\/\/)?((?:www\.)?(?:facebook|instagram|linkedin|twitter|x|youtube|github)\.com\/.{2,300})$/i.exec(
      raw.trim(),
    );
  return match?.[1] ? `https://${match[1]}` : null;
}

const handleOk = (text: string) =>
  text.length >= 2 &&
  text.length <= 100 &&
  !notHandles.test(text) &&
  !/\.(?:php|js|png|html?)$/i.test(text);

/** The products that build sites leave links to their own pages behind. */
const toolmakers =
  /^(?:wix|wixcom|squarespace|wordpress|wordpresscom|shopify|weebly|godaddy|webflow|elementor|divi|elegantthemes|themeforest|envato|drupal|joomla|jimdo|duda|bootstrap|twbs|jquery|facebook|meta|instagram|twitter|x|linkedin|youtube|google|hostinger|bluehost|yoast|colorlib|html5up|templatemo|bootstrapmade|themewagon|freehtml5|w3layouts|zencart|prestashop|magento)$/;

interface Found {
  profile: Profile;
  view: PageView;
  quote: string;
  method: FactMethod;
  region: Region | null;
}

export function readSocial(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const found: Found[] = [];
  for (const view of site.views) {
    for (const link of view.links) {
      if (!networks.test(link.url)) continue;
      const profile = profileOf(mended(link.raw) ?? link.url);
      if (profile && !credited(view, link) && !amongSponsors(view, link.line))
        found.push({ profile, view, quote: link.raw, method: "link", region: link.region });
    }
  }
  for (const view of site.views)
    for (const { address, quote } of plugged(view)) {
      const profile = profileOf(address);
      if (profile) found.push({ profile, view, quote, method: "link", region: "aside" });
    }
  for (const item of organisations(site.items))
    for (const text of texts(item, "sameAs", "url")) {
      const profile = profileOf(text);
      if (profile)
        found.push({
          profile,
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          region: null,
        });
    }
  const names = nameKeys(site, soFar);
  return [...Map.groupBy(found, ({ profile }) => profile.network).values()].flatMap((ofNetwork) =>
    judge(ofNetwork, names),
  );
}

/** Who pays for a club's shirts is thanked with a link. */
const sponsors =
  /\b(?:our |thanks? (?:to )?(?:our )?|unsere |nos |nossos |nuestros |onze |i nostri )?(?:sponsors?|supporters|sponsoren|unterstützer|parrainages?|patrocinador(?:es)?|patrocinadores|apoiadores|sponsorizzazioni)\b/i;

/** Whether sponsors are named right above. */
function amongSponsors(view: PageView, index: number): boolean {
  return view.lines
    .slice(Math.max(0, index - 3), index)
    .some(({ text }) => text.length < 120 && sponsors.test(text));
}

/** Boxes of the networks that show the house's own page: the profile is the box's parameter. */
function* plugged(view: PageView): Generator<{ address: string; quote: string }> {
  for (const frame of view.frames) {
    const box =
      /facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:like(?:_?box)?|page|fan|follow)\.php/i.test(
        frame,
      ) || /twitter\.com\/widgets\/follow_button/i.test(frame);
    const url = box ? URL.parse(frame, "https://www.facebook.com/") : null;
    const name = url?.searchParams.get("screen_name");
    const address = url?.searchParams.get("href") ?? (name ? `https://x.com/${name}` : null);
    if (address) yield { address, quote: frame.slice(0, 400) };
  }
  const { html } = view.page;
  // A short literal is found several times as fast as each box's own name.
  if (holdsPrefix(html) && boxes.test(html))
    for (const match of html.matchAll(boxAddress))
      if (match[1]) yield { address: match[1], quote: match[1] };
}

/** "fb-" or "fb:", with which all names of boxes begin. */
function holdsPrefix(html: string): boolean {
  for (let at = html.indexOf("fb"); at >= 0; at = html.indexOf("fb", at + 2)) {
    const next = html.charAt(at + 2);
    if (next === "-" || next === ":") return true;
  }
  return false;
}

const boxes = /fb-(?:page|like|follow)|<fb:/;
const boxAddress =
  /(?:fb-(?:page|like(?:-box)?|follow)["'][^>]{0,300}?data-href|<fb:(?:like(?:-box)?|fan|follow)[^>]{0,300}?href)=["'](https?:\/\/[^"'\s]{5,200})["']/gi;

function nameKeys(site: Site, soFar: readonly Candidate[]): string[] {
  const names = soFar
    .filter(({ field }) => field === "company_name" || field === "legal_name")
    .map(({ value }) => textOfValue(value));
  return [
    ...new Set(
      [site.label, site.givenName ?? "", ...names]
        .map((name) => fold(name).replace(/[^a-z0-9]/g, ""))
        .filter((key) => key.length >= 3),
    ),
  ];
}

/** Of several profiles on one network, the house's own are those named like it or standing in the page's frame. */
function judge(found: readonly Found[], names: readonly string[]): Candidate[] {
  const byHandle = [...Map.groupBy(found, ({ profile }) => profile.url.toLowerCase()).values()];
  const alone = byHandle.length === 1;
  return byHandle.flatMap((group) => {
    const first = group[0] as Found;
    const { profile } = first;
    const alike = names.some((name) => similar(profile.handle, name));
    const declared = group.some(({ method }) => method !== "link");
    const framed = group.some(
      ({ region }) =>
        region === "footer" || region === "header" || region === "nav" || region === "aside",
    );
    let refused: string | undefined;
    let weight = declared ? 0.95 : alike ? 0.95 : framed ? 0.88 : alone ? 0.75 : 0.35;
    if (toolmakers.test(profile.handle) && !alike)
      refused = "the profile of a tool the site was made with";
    else if (profile.personal && !alike && !declared) refused = "a person's own profile";
    else if (!alike && !declared && !framed && !alone)
      refused = "the profile of somebody mentioned on the page";
    if (refused) weight = 0.3;
    return group.map(({ view, quote, method }) => ({
      field: "social" as const,
      value: { network: profile.network, url: profile.url },
      key: profile.url.toLowerCase(),
      view,
      quote,
      method,
      weight,
      ...(refused ? { refused } : {}),
    }));
  });
}

function similar(handle: string, name: string): boolean {
  if (handle.length < 3) return false;
  return (
    handle.includes(name) ||
    (name.includes(handle) && handle.length >= Math.min(5, name.length)) ||
    sharedPrefix(handle, name) >= 6
  );
}

function sharedPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
