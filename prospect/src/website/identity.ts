import type { Failure } from "@leadstream/contract";
import { fold } from "./clean-text.ts";
import { failure } from "./failures.ts";
import { viewOf, type PageView } from "./page-view.ts";
import { organisations, structuredItems, texts } from "./structured.ts";
import { tenantPath } from "./site-address.ts";
import type { SavedPage } from "./types.ts";

const social =
  "facebook.com fb.com linkedin.com instagram.com twitter.com x.com youtube.com youtu.be tiktok.com pinterest.com threads.net whatsapp.com wa.me t.me telegram.me snapchat.com reddit.com vk.com xing.com tumblr.com discord.com discord.gg";
const directories =
  "yelp.com yellowpages.com yell.com tripadvisor.com foursquare.com bbb.org mapquest.com manta.com superpages.com cylex.com hotfrog.com kompass.com europages.com dnb.com zoominfo.com crunchbase.com glassdoor.com indeed.com trustpilot.com clutch.co g2.com capterra.com goodfirms.co justdial.com indiamart.com paginasamarillas.es paginasamarelas.com.br telelistas.net pagesjaunes.fr societe.com verif.com gelbeseiten.de dasoertliche.de 11880.com goldenpages.nl detelefoongids.nl paginegialle.it paginebianche.it opencorporates.com wikipedia.org wikidata.org apontador.com.br guiamais.com.br econodata.com.br cnpj.biz bloomberg.com rocketreach.co apollo.io lusha.com angi.com angieslist.com houzz.com thumbtack.com checkatrade.com avvo.com healthgrades.com zocdoc.com doctolib.fr doctolib.de maps.google.com google.com bing.com duckduckgo.com";
const marketplaces =
  "amazon.com ebay.com etsy.com alibaba.com aliexpress.com mercadolivre.com.br mercadolibre.com booking.com airbnb.com expedia.com hotels.com ubereats.com doordash.com ifood.com.br opentable.com thefork.com upwork.com fiverr.com walmart.com";
const parkingHosts =
  "hugedomains.com dan.com sedo.com afternic.com domainmarket.com buydomains.com undeveloped.com atom.com squadhelp.com uniregistry.com godaddy.com namecheap.com bodis.com parkingcrew.net above.com domainnamesales.com brandbucket.com spaceship.com";

const kinds: readonly [RegExp, (host: string) => Failure][] = [
  [hosts(social), (host) => refuse(`${host} is a social network, not the company's own website`)],
  [
    hosts(directories),
    (host) => refuse(`${host} is a directory or a search page that lists many companies`),
  ],
  [
    hosts(marketplaces),
    (host) => refuse(`${host} is a marketplace, not the company's own website`),
  ],
  [hosts(parkingHosts), (host) => parked(host)],
];

function hosts(list: string): RegExp {
  return new RegExp(
    `(?:^|\\.)(?:${list
      .split(" ")
      .map((host) =>
        host
          .replaceAll(".", "\\.")
          .replace(
            /^(amazon|ebay|yelp|tripadvisor|booking|google|glassdoor|indeed|airbnb)\\\.com$/,
            "$1\\.[a-z.]{2,6}",
          ),
      )
      .join("|")})$`,
  );
}

const refuse = (why: string) =>
  failure(
    "address_refused",
    `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
    "Put the company's own website on the lead.",
  );
const parked = (host: string) =>
  failure(
    "site_not_found",
    `${host} is parked or for sale: no company's website stands there.`,
    "Look for the company's present website and correct it on the lead.",
  );
const empty = (host: string, what: string) =>
  failure(
    "site_not_found",
    `${host} shows ${what} and nothing about a company.`,
    "Look for the company's present website and correct it on the lead.",
  );
const wall = (host: string) =>
  failure(
    "site_unreachable",
    `${host} shows automatic readers a check for humans instead of its pages.`,
    "Open the site yourself and add what you need by hand.",
  );

/** Why an address can be no company's own website; null when it can. Known before anything is fetched. */
export function refuseAddress(url: string): Failure | null {
  const name =
    URL.parse(url)
      ?.hostname.toLowerCase()
      .replace(/^www\./, "") ?? "";
  // A customer of a shared host has a path of its own there.
  if (tenantPath(url) !== "/") return null;
  return kinds.find(([pattern]) => pattern.test(name))?.[1](name) ?? null;
}

const forSale =
  /(?:this |the )?(?:premium )?domain(?: name)?(?: [\w.-]+)? (?:is|may be|could be) (?:for sale|available for (?:purchase|sale)|parked)|buy this domain|purchase this domain|make an offer on this domain|domain (?:is )?parked|parked (?:free|domain)|inquire about this domain|this domain (?:has expired|is registered at)|(?:diese )?domain (?:steht )?zum verkauf|domain kaufen|dieser domain|este dominio (?:esta )?(?:en venta|a la venta)|dominio en venta|este dominio esta a venda|dominio a venda|ce (?:nom de )?domaine est a vendre|domaine a vendre|dit domein is te koop|domeinnaam te koop|questo dominio e in vendita|dominio in vendita|sponsored listings|related searches/;
const parkingMarks =
  /sedoparking\.com|parkingcrew\.net|bodis\.com|parklogic\.com|above\.com\/(?:marketplace|js)|d38psrni17bvxu\.cloudfront|\/px\.js\?ch=|adsense\/domains\/caf|cdn\.hugedomains|dan\.com\/buy|img1\.wsimg\.com\/parking-lander/i;
const serverDefaults =
  /^(?:welcome to nginx!?|apache2? .{0,30}default page.*|it works!?|iis windows(?: server)?|index of \/.*|test page for .*|plesk .*default.*|default (?:web )?(?:site )?page.*|web server's default page|cpanel.*|welcome to (?:caddy|openresty|lighttpd).*|hello world!?|site not (?:found|published).*)$/;
const errors =
  /^(?:(?:error )?(?:404|403|410|500|502|503)\b.*|page not found.*|not found|forbidden|access denied.*|account suspended.*|website (?:expired|suspended|is unavailable).*|bandwidth limit exceeded|service unavailable|bad gateway|pagina (?:nao|no) encontrada.*|page introuvable.*|seite nicht gefunden.*|pagina niet gevonden.*|pagina non trovata.*|this (?:site|account) (?:has been|is) suspended.*|domain not (?:configured|found|claimed).*|there isn.t a github pages site here.*)$/;
const walls =
  /^(?:just a moment\.*|attention required!.*cloudflare|checking your browser.*|ddos-guard|access to this page has been denied|please verify you are a human|are you (?:a )?(?:human|robot)\??|verifying you are human.*|pardon our interruption.*|security check.*|one moment,? please.*)$/;
const soon =
  /\b(?:coming soon|under construction|em breve|em construcao|proximamente|en construccion|bientot disponible|en construction|in kurze|demnachst|binnenkort|in costruzione|prossimamente|launching soon|site en maintenance|under maintenance)\b/;

/** Why a home page is not a company's own website; null when it may be. */
export function refuseIdentity(page: SavedPage): Failure | null {
  const host = new URL(page.url).hostname.replace(/^www\./, "");
  const byAddress = refuseAddress(page.url);
  if (byAddress) return byAddress;
  const view = viewOf(page);
  const title = fold(view.title);
  const heading = fold(view.lines.find((line) => /^h[12]$/.test(line.tag))?.text ?? "");
  const text = fold(view.text.slice(0, 6000));
  const short = view.text.length < 2500;
  if (parkingMarks.test(page.html.slice(0, 60_000)) && short) return parked(host);
  if (forSale.test(title) || (short && forSale.test(text)) || forSale.test(heading))
    return parked(host);
  if (walls.test(title) && short) return wall(host);
  if ((errors.test(title) || (title === "" && errors.test(heading))) && short)
    return empty(host, "an error page");
  if ((serverDefaults.test(title) || serverDefaults.test(heading)) && short)
    return empty(host, "the start page of a server");
  if (soon.test(`${title} ${text}`) && view.text.length < 250 && view.links.length < 6)
    return empty(host, "a page that says it is coming soon");
  if (listsCompanies(view))
    return refuse(`${host} lists many companies and is not one company's website`);
  return null;
}

/** Eight and more different businesses with addresses of their own are a directory. */
function listsCompanies(view: PageView): boolean {
  const names = new Set<string>();
  for (const item of organisations(structuredItems(view)))
    if (
      item.via !== "department" &&
      item.via !== "subOrganization" &&
      item.via !== "location" &&
      (item.props.has("address") || item.props.has("telephone"))
    )
      for (const name of texts(item, "name").slice(0, 1))
        names.add(fold(name).split(/ [-–|,] | in /)[0] ?? name);
  const firsts = new Set([...names].map((name) => name.split(" ")[0]));
  return names.size >= 8 && firsts.size >= 6;
}
