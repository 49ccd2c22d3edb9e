import type { DemoCompany, LayoutName, Markup, PageName } from "./company.ts";
import { addressIn, places } from "./places.ts";
import { Seeded } from "./seeded.ts";
import { slugOf } from "./slug.ts";
import { people, stems } from "./words/stems.ts";
import type { Trade, TradeWords } from "./words/trade-words.ts";
import { trades } from "./words/trade-words.ts";
import { tradesEn } from "./words/trades-en.ts";
import { tradesPt } from "./words/trades-pt.ts";

const perTrade = { en: 10, pt: 7 } as const;
const suffixes: Record<string, readonly string[]> = {
  US: ["LLC", "Inc."],
  GB: ["Ltd", "Limited"],
  CA: ["Inc.", "Ltd."],
  AU: ["Pty Ltd"],
  BR: ["Ltda.", "S.A."],
};
const currencies: Record<string, string> = { US: "$", GB: "£", CA: "CA$", AU: "A$" };
const networks = ["linkedin", "instagram", "facebook"];
const layouts: readonly LayoutName[] = ["classic", "cards", "single", "legacy"];
const markups: readonly Markup[] = ["jsonld", "jsonld-graph", "microdata", "none"];
const stacks: readonly (readonly string[])[] = [
  [],
  ["WordPress"],
  ["WordPress", "Google Analytics"],
  ["Google Tag Manager"],
  ["HubSpot"],
  ["Wix"],
  [],
];

/** The companies that nobody shaped by hand: the same ones, in the same order, on every machine. */
export function generateCompanies(): DemoCompany[] {
  const taken = new Set<string>();
  const companies: DemoCompany[] = [];
  for (const [round, trade] of trades.entries()) {
    for (const language of ["en", "pt"] as const) {
      const words = (language === "en" ? tradesEn : tradesPt)[trade.id];
      if (!words) throw new Error(`No ${language} words for ${trade.id}`);
      for (let index = 0; index < perTrade[language]; index += 1) {
        // Stepping through the stems keeps two trades from sharing the same few names.
        const stem = stems[language][(round * 7 + index * 3) % stems[language].length]!;
        const company = generateCompany(
          trade,
          words,
          language,
          stem,
          new Seeded(`${trade.id} ${language} ${index}`),
        );
        if (taken.has(company.slug))
          throw new Error(`Two demo companies are called ${company.slug}`);
        taken.add(company.slug);
        companies.push(company);
      }
    }
  }
  return companies;
}

function generateCompany(
  trade: Trade,
  words: TradeWords,
  language: "en" | "pt",
  stem: string,
  seeded: Seeded,
): DemoCompany {
  const place = seeded.pick(places[language]);
  const { street, phone } = addressIn(place, seeded);
  const name = seeded.pick(words.names).replace("{stem}", stem);
  const [smallest, largest] = trade.size;
  // Squared, since there are many small companies and few large ones.
  const employees = Math.round(smallest + (largest - smallest) * seeded.next() ** 2);
  const founded = seeded.between(trade.since, 2022);
  const fill = (text: string) =>
    (language === "pt" ? withArticle(text, name) : text)
      .replaceAll("{name}", name)
      .replaceAll("{city}", place.city)
      .replaceAll("{region}", place.region)
      .replaceAll("{founded}", String(founded))
      .replaceAll("{size}", String(employees));

  // How much a site tells varies as it does outside: a few say nearly nothing.
  const talkative = seeded.next();
  const sparse = talkative < 0.15;
  const openings = talkative > 0.45 ? seeded.some(words.openings, seeded.between(1, 2)) : [];
  const news = talkative > 0.3 ? seeded.some(words.news, seeded.between(1, 3)) : [];
  const struggles = talkative > 0.35 ? seeded.some(words.struggles, seeded.between(0, 2)) : [];
  const services = seeded.some(words.services, sparse ? 2 : 4);
  const team = sparse ? [] : generatePeople(words, language, seeded);
  const about = [...seeded.some(words.abouts, sparse ? 1 : 2), ...struggles];
  const pages: PageName[] = ["home"];
  if (!sparse) pages.push("about", "services");
  if (team.length > 0) pages.push("team");
  if (openings.length > 0) pages.push("careers");
  if (services.some(([, , price]) => price !== undefined)) pages.push("pricing");
  if (news.length > 0) pages.push("news");
  pages.push("contact");

  return {
    slug: slugOf(name),
    name,
    ...(seeded.chance(0.6)
      ? { legalName: `${name} ${seeded.pick(suffixes[place.country] ?? ["Ltd"])}` }
      : {}),
    language,
    trade: trade.label,
    industry: words.industry,
    sector: trade.sector,
    keywords: trade.keywords,
    country: place.country,
    region: place.region,
    city: place.city,
    street,
    postalCode: place.postalCode,
    ...(seeded.chance(0.88) ? { phone } : {}),
    ...(seeded.chance(0.85)
      ? {
          mailbox:
            language === "en"
              ? seeded.pick(["hello", "info", "office", "contact"])
              : seeded.pick(["contato", "atendimento", "ola", "comercial"]),
        }
      : {}),
    ...(sparse ? {} : { founded, employees }),
    tagline: fill(seeded.pick(words.taglines)),
    description: fill(seeded.pick(words.descriptions)),
    about: about.map(fill),
    services: services.map(([service, text, price]) => ({
      name: fill(service),
      text: fill(text),
      ...(price === undefined ? {} : { price: priceIn(place.country, price) }),
    })),
    people: team,
    openings: openings.map(([title, text]) => ({ title, text: fill(text) })),
    news: news
      .map(([title, text]) => ({
        ageDays: seeded.between(6, 420),
        title: fill(title),
        text: fill(text),
      }))
      .sort((a, b) => a.ageDays - b.ageDays),
    technologies: seeded.pick(stacks),
    socials: sparse ? [] : seeded.some(networks, seeded.between(0, 2)),
    pages,
    layout: seeded.pick(layouts),
    markup: seeded.pick(markups),
    behaviour: { kind: "healthy" },
  };
}

/** A Portuguese company is feminine unless the first word of its name is not: "o Hotel", "no Instituto". */
function withArticle(text: string, name: string): string {
  if (!/^(?:Hotel|Instituto|Estúdio|Empório|Expresso)\b/.test(name)) return text;
  return text
    .replace(
      /\b([Aa]|na) \{name\}/g,
      (_, article: string) => `${article === "na" ? "no" : article === "A" ? "O" : "o"} {name}`,
    )
    .replace(/\bfundada\b/g, "fundado")
    .replace(/\bcertificada\b/g, "certificado");
}

function priceIn(country: string, price: string): string {
  return price.includes("%") || price.includes("R$")
    ? price
    : price.replace(/\d/, (digit) => `${currencies[country] ?? "€"}${digit}`);
}

function generatePeople(
  words: TradeWords,
  language: "en" | "pt",
  seeded: Seeded,
): DemoCompany["people"] {
  return seeded.some(words.roles, seeded.between(1, 4)).map((role) => {
    // Portuguese roles carry a gender, so a first name of either ending would often read wrong; the role decides.
    const names =
      language === "pt"
        ? people.pt.first.filter(
            (first) =>
              /[ay]$/.test(first) ===
              /^(Diretora|Sócia|Coordenadora|Proprietária|Fundadora)\b/.test(role),
          )
        : people.en.first;
    const name = `${seeded.pick(names)} ${seeded.pick(people[language].last)}`;
    return {
      name,
      role,
      ...(seeded.chance(0.5)
        ? { mailbox: slugOf(name).replace("-", ".").replaceAll("-", "") }
        : {}),
    };
  });
}
