const trades = [
  "Roofing",
  "Dental Practice",
  "Software",
  "Bakery",
  "Law Firm",
  "Logistics",
  "Language School",
  "Insurance",
  "Machinery",
  "Garden Centre",
];
const cities: [string, string][] = [
  ["Portland, OR 97201", "+1 503 555 0142"],
  ["Phoenix, AZ 85028", "+1 480 555 0119"],
  ["Seattle, WA 98104", "+1 206 555 0177"],
  ["Boston, MA 02110", "+1 617 555 0163"],
];
const first = ["Anna", "Peter", "Laura", "James", "Maria", "David"];
const last = ["Keller", "Morgan", "Santos", "Fisher", "Turner", "Lindqvist"];
const sentences = [
  "We plan, deliver and look after every job with our own people, from the first call to the last invoice.",
  "Our customers come back because we say what a thing costs before we begin and keep to it.",
  "The workshop is open from Monday to Friday, and somebody answers the telephone on Saturdays as well.",
  "Every project has one person who knows it and whose number you are given on the first day.",
  "In the last five years we trained eleven apprentices, nine of whom still work here today.",
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A company's page as builders of sites make them, in the proportions of real ones: some 60 KB, most of it head, styles and scripts, 5 KB of it text. */
export function companyPage(index: number, path = ""): string {
  const page = path.length;
  const trade = pick(trades, index);
  const name = `${pick(last, index)} ${trade}`;
  const [city, phone] = pick(cities, index);
  const menu = Array.from(
    { length: 24 },
    (_, item) =>
      `<li class="menu-item menu-item-type-post_type menu-item-${item}"><a href="/services/${trade.toLowerCase()}-${item}/" class="nav-link" data-level="1"><span class="label">${trade} service ${item}</span></a></li>`,
  ).join("\n");
  const cards = Array.from(
    { length: 9 },
    (_, card) =>
      `<div class="col-md-4 card-wrap elementor-element" data-id="${index}${card}" data-settings='{"animation":"fade","delay":${card * 40}}'><div class="card"><img class="lazy" data-src="/images/${card}.webp" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="${trade} example ${card}" width="640" height="480"><h3 class="card-title">${pick(sentences, card).split(",")[0]}</h3><p class="card-text">${pick(sentences, card + index + page)}</p><a class="btn btn-primary" href="/projects/${card}/?ref=home">Read more</a></div></div>`,
  ).join("\n");
  const team = first
    .map(
      (given, person) =>
        `<div class="team-member"><h4>${given} ${pick(last, person + index)}</h4><p class="role">${pick(["Managing Director", "Sales Manager", "Office Manager", "Project Engineer"], person)}</p></div>`,
    )
    .join("\n");
  const prose = Array.from(
    { length: 5 },
    (_, paragraph) =>
      `<p>${pick(sentences, paragraph + page)} ${pick(sentences, paragraph + page + 2)} Since ${1960 + ((index + paragraph) % 50)} some 40 employees work in ${city.split(",")[0]}.</p>`,
  ).join("\n");
  const styles = Array.from(
    { length: 420 },
    (_, rule) =>
      `.c${rule}-${index}{margin:${rule}px;color:#${(rule * 4099).toString(16).padStart(6, "0").slice(0, 6)};transition:all .3s ease-in-out}`,
  ).join("");
  const settings = Array.from({ length: 90 }, (_, item) => ({
    id: `widget-${index}-${item}`,
    selector: `.elementor-element-${item}`,
    breakpoints: [480, 768, 1024, 1440],
    animation: { name: "fade", delay: item * 20, once: true },
  }));
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "LocalBusiness",
        name,
        telephone: phone,
        address: {
          "@type": "PostalAddress",
          streetAddress: `${index + 10} Harbor Street`,
          addressLocality: city.split(",")[0],
        },
        sameAs: [`https://www.facebook.com/company${index}`],
      },
      { "@type": "WebSite", name },
    ],
  };
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${path === "" ? "" : `${path} `}${trade} in ${city.split(",")[0]} | ${name}</title><meta name="description" content="${name} offers ${trade.toLowerCase()} for homes and businesses in ${city.split(",")[0]}."><meta property="og:site_name" content="${name}"><meta name="generator" content="WordPress 6.9"><link rel="canonical" href="https://company-${index}.example/"><link rel="stylesheet" href="/wp-content/themes/site/style.css"><style>${styles}</style><script type="application/ld+json">${JSON.stringify(data)}</script><script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC${index}"></script></head>
<body class="home page"><header class="site-header"><img class="logo" src="/logo.svg" alt="${name} logo"><nav class="main-nav"><ul>${menu}</ul></nav></header><main><h1>${trade} you can rely on</h1>${prose}<section class="cards">${cards}</section><h2>Our team</h2>${team}</main>
<footer class="site-footer"><ul>${menu}</ul><p>${index + 10} Harbor Street, ${city}</p><p>Call ${phone} or write to <a href="mailto:office@company-${index}.example">office@company-${index}.example</a></p><a href="/careers/">Careers</a><a href="https://www.linkedin.com/company/company${index}">LinkedIn</a><p>© 2026 ${name} LLC. All rights reserved.</p></footer><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)};var settings=${JSON.stringify(settings)};</script></body></html>`;
}
