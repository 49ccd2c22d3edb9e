/** Sites that speak about companies without being one that is looked for, by what they are. */
const kinds: readonly (readonly [what: string, hosts: string])[] = [
  [
    "a social network",
    "facebook.com fb.com instagram.com linkedin.com twitter.com x.com threads.net tiktok.com youtube.com youtu.be pinterest.com reddit.com quora.com vk.com xing.com whatsapp.com wa.me t.me telegram.me discord.com snapchat.com tumblr.com flickr.com vimeo.com mastodon.social bsky.app",
  ],
  [
    "a business directory",
    "yelp.com yellowpages.com yell.com yellowpages.ca whitepages.com 11880.com gelbeseiten.de dasoertliche.de paginasamarillas.es pagesjaunes.fr paginegialle.it telelistas.net guiamais.com.br solutudo.com.br apontador.com.br cylex.com cylex.de europages.com europages.co.uk kompass.com hotfrog.com manta.com foursquare.com mapquest.com bbb.org thomsonlocal.com wlw.de crunchbase.com zoominfo.com dnb.com rocketreach.co apollo.io pitchbook.com tracxn.com owler.com craft.co lusha.com signalhire.com opencorporates.com northdata.com cnpj.biz econodata.com.br casadosdados.com.br empresas.com companieshouse.gov.uk find-and-update.company-information.service.gov.uk bizapedia.com chamberofcommerce.com superpages.com citysearch.com nextdoor.com dexknows.com",
  ],
  [
    "a site of reviews and comparisons",
    "clutch.co goodfirms.co g2.com capterra.com capterra.com.br getapp.com softwareadvice.com trustpilot.com designrush.com sortlist.com themanifest.com upcity.com trustradius.com sourceforge.net producthunt.com reclameaqui.com.br consumeraffairs.com expertise.com threebestrated.com bark.com houzz.com angi.com thumbtack.com checkatrade.com healthgrades.com zocdoc.com doctolib.fr doctolib.de doctoralia.com.br jameda.de whatclinic.com avvo.com justia.com findlaw.com martindale.com lawyers.com",
  ],
  [
    "a marketplace",
    "amazon.com amazon.com.br amazon.co.uk amazon.de ebay.com ebay.co.uk ebay.de alibaba.com aliexpress.com made-in-china.com indiamart.com tradeindia.com globalsources.com mercadolivre.com.br mercadolibre.com etsy.com walmart.com target.com olx.com.br olx.com gumtree.com craigslist.org shopee.com.br magazineluiza.com.br americanas.com.br wayfair.com rakuten.com zalando.com fiverr.com upwork.com freelancer.com thomasnet.com directindustry.com justdial.com booking.com airbnb.com expedia.com hotels.com tripadvisor.com tripadvisor.com.br tripadvisor.co.uk kayak.com agoda.com trivago.com opentable.com thefork.com ifood.com.br ubereats.com doordash.com deliveroo.co.uk zillow.com realtor.com trulia.com rightmove.co.uk zoopla.co.uk immobilienscout24.de idealista.com vivareal.com.br zapimoveis.com.br autotrader.com mobile.de webmotors.com.br",
  ],
  [
    "a job board",
    "indeed.com indeed.com.br glassdoor.com glassdoor.com.br monster.com ziprecruiter.com simplyhired.com stepstone.de reed.co.uk totaljobs.com catho.com.br infojobs.com.br infojobs.net vagas.com.br gupy.io jooble.org adzuna.com builtin.com wellfound.com angel.co careerbuilder.com dice.com kununu.com",
  ],
  [
    "a news site",
    "nytimes.com washingtonpost.com wsj.com forbes.com bloomberg.com reuters.com cnn.com bbc.com bbc.co.uk theguardian.com ft.com economist.com businessinsider.com cnbc.com techcrunch.com theverge.com wired.com venturebeat.com zdnet.com usatoday.com apnews.com independent.co.uk telegraph.co.uk dailymail.co.uk globo.com uol.com.br estadao.com.br terra.com.br valor.globo.com exame.com infomoney.com.br r7.com metropoles.com publico.pt observador.pt expresso.pt jn.pt elpais.com elmundo.es expansion.com lavanguardia.com spiegel.de faz.net handelsblatt.com sueddeutsche.de zeit.de welt.de lemonde.fr lefigaro.fr lesechos.fr repubblica.it corriere.it prnewswire.com businesswire.com globenewswire.com einpresswire.com medium.com substack.com inc.com entrepreneur.com fastcompany.com news.google.com yahoo.com msn.com",
  ],
  [
    "an encyclopedia",
    "wikipedia.org wikidata.org britannica.com wikimedia.org fandom.com investopedia.com dictionary.com merriam-webster.com",
  ],
  [
    "a search engine or an app store",
    "google.com bing.com duckduckgo.com yandex.com baidu.com play.google.com apps.apple.com apple.com maps.google.com openstreetmap.org waze.com archive.org scribd.com slideshare.net issuu.com academia.edu researchgate.net github.com gitlab.com stackoverflow.com npmjs.com pypi.org",
  ],
  [
    "a public authority",
    "gov.uk gov.br usa.gov europa.eu bund.de gouv.fr gob.es gov.pt sec.gov sba.gov bls.gov cdc.gov nih.gov nhs.uk",
  ],
];

const kindOfHost = new Map(
  kinds.flatMap(([what, hosts]) => hosts.split(" ").map((host) => [host, what] as const)),
);

/** What a site is when it is no company's own: "a job board". Undefined for what may be a company. */
export function otherKindOf(url: URL): string | undefined {
  const labels = url.hostname
    .toLowerCase()
    .replace(/^www\./, "")
    .split(".");
  for (let from = 0; from < labels.length - 1; from += 1) {
    const host = labels.slice(from).join(".");
    const kind = kindOfHost.get(host);
    if (kind !== undefined) return from > 0 && ownNames.has(host) ? undefined : kind;
  }
  if (/\.(?:gov|mil|edu|int)$|\.(?:gov|gob|gouv|edu|ac|mil)\.[a-z]{2}$/.test(url.hostname))
    return "a public authority or a university";
  const label =
    labels.at(-2) === "co" || labels.at(-2) === "com"
      ? (labels.at(-3) ?? "")
      : (labels.at(-2) ?? "");
  if (url.pathname.length > 1 && pressLike.test(label)) return "a news site";
  if (directoryLike.test(label) || directoryPath.test(url.pathname)) return "a business directory";
  return undefined;
}

/** Names that only newspapers give themselves, and names and folders that only directories do. */
const pressLike =
  /(?:news|times|herald|gazette|tribune|chronicle|gazeta|noticias|jornal|diario|folhade|zeitung|nachrichten)$|^(?:news|daily|jornal|diario|folha)/;
const directoryLike =
  /directory|directories|yellowpages|paginasamarelas|listings?$|^guia(?:de|do|da|mais)|^top\d+|reviews$|^find(?:a|the|my)|^(?:best|thebest)\w*in|jobs?board|^vagas|empregos/;
const directoryPath =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:directory|listings?|biz|companies|empresas|agencies|suppliers|lawyers|dentists|rankings?)\/[^/]+/i;

/** Hosts that sell names below their own to companies: there the name below is the company's. */
const ownNames = new Set(["tumblr.com", "substack.com"]);
