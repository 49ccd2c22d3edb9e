import type { Candidate } from "../candidate.ts";
import { kindOfPage } from "../choose-pages.ts";
import { fold } from "../clean-text.ts";
import { sameSite } from "../site-address.ts";
import type { Site } from "../site.ts";
import { quoteOf, texts } from "../structured.ts";
import { letterKey } from "./name-key.ts";

const offering =
  /^(?:Product|Service|SoftwareApplication|WebApplication|MobileApplication|Offer|Course|MedicalProcedure|MenuItem)$/;
const generic =
  /^(?:what we (?:do|offer)|who we are|how (?:it|we) works?|why (?:us|choose.*|.*)|our (?:approach|process|work|story|team|clients|values|mission).*|what .*|how .*|get in touch|request.*|ready to.*|let.?s .*|latest.*|related.*|testimonials?|reviews?|our offer(?:ing)?s?|the .*|o que fazemos|como trabalhamos|nossos servicos|nuestros servicios|nos services|nos prestations|unsere leistungen|was wir tun|wat wij doen|onze diensten|i nostri servizi|cosa facciamo|que hacemos|ce que nous faisons|read more|learn more|more|home|contact.*|about.*|all (?:products|services)|view all|our (?:services|products)|services?|products?|solutions?|servicos|produtos|servicios|productos|produits|prestations|leistungen|produkte|producten|diensten|servizi|prodotti|overview|features?|pricing|blog|news|shop|store|cart|login|faq|see all|ver mais|saiba mais|ver mas|en savoir plus|mehr erfahren|lees meer|scopri.*|leggi.*|order now|buy now|book now|get started|get .*|(?:more )?info(?:rmation|rmationen|rmatie|rmations|rmazioni|rmacion|rmacoes)?|details?|forms?|documents?|downloads?|back|next|previous|zuruck|weiter|volver|voltar|retour|terug|indietro|inicio|accueil|startseite|apply(?: now)?|enquire(?: now)?|enquiries|schedule .*|sign up.*|call .*|pedir .*|solicitar .*|solicite .*|solicita .*|demander .*|jetzt .*|anfrage.*|offerte .*|prenota.*|richiedi.*|reservar?.*|comprar.*|acheter.*)$/;
const inPath =
  /\/(?:services?|products?|solutions?|servicos|produtos|solucoes|servicios|productos|prestations|produits|leistungen|produkte|loesungen|diensten|producten|servizi|prodotti|soluzioni|product-category|category|collections?)\/[^/]{3,}/i;
const maxProducts = 25;

/** What is sold, by name: declared offers, the pages below services and products, headings of such pages. */
export function readProducts(site: Site): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (text: string, from: Omit<Candidate, "field" | "value" | "key">) => {
    // Menus set stars and dots before their entries.
    const name = text.replace(/^[\s*•·»›>–—+-]+|[\s*»›>–—]+$/g, "");
    if (
      name.length < 3 ||
      name.length > 80 ||
      name.split(" ").length > 9 ||
      generic.test(fold(name)) ||
      !/\p{L}{3}/u.test(name)
    )
      return;
    candidates.push({ ...from, field: "product", value: name, key: letterKey(name) });
  };
  for (const item of site.items)
    if (item.types.some((type) => offering.test(type)))
      for (const text of texts(item, "name"))
        add(text, {
          view: item.view,
          quote: quoteOf(item, text),
          method: item.method,
          weight: 0.85,
        });
  for (const view of site.views) {
    for (const link of view.links)
      if (
        link.region !== "footer" &&
        inPath.test(link.url) &&
        sameSite(link.url, site.baseUrl) &&
        inPath.test(URL.parse(link.url)?.pathname ?? "")
      )
        add(link.text, { view, quote: link.text, method: "link", weight: 0.7 });
    const kind = kindOfPage(view);
    if (kind === "offer")
      for (const line of view.lines)
        if (/^h[23]$/.test(line.tag) && line.region === "main")
          add(line.text, { view, quote: line.text, method: "text", weight: 0.55 });
  }
  const keys = new Set<string>();
  return candidates.filter(({ key }) => {
    if (!keys.has(key) && keys.size >= maxProducts) return false;
    keys.add(key);
    return true;
  });
}
