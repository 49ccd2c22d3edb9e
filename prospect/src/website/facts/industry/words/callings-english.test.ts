import { expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../../testing/page.ts";

/** The name as title and heading, and one sentence that also names whom the house serves. */
it.each([
  [
    "retail-ecommerce",
    "Haberdashers of Wick Street",
    "Ribbons, buttons, zips and trimmings by the metre. Dressmakers and theatres have bought here since 1951.",
  ],
  [
    "retail-ecommerce",
    "Larkrise Saddlery",
    "Bridles, rugs and riding boots for pony clubs and racing yards, fitted by a qualified saddle fitter.",
  ],
  [
    "retail-ecommerce",
    "Brindle Catering Equipment",
    "We supply hotels, schools and hospitals with ovens, fridges and crockery at trade prices.",
  ],
  [
    "retail-ecommerce",
    "Sunder Book Depot",
    "School and college textbooks, guides and exam papers for all boards, wholesale and retail.",
  ],
  [
    "food-beverage",
    "Marrow & Thyme",
    "We cater weddings, funerals and board lunches across Northumberland.",
  ],
  [
    "food-beverage",
    "Kettle & Crumb",
    "Breakfast rolls, flat whites and traybakes beside the railway station.",
  ],
  [
    "food-beverage",
    "Bayou Belle",
    "Gumbo, po'boys and boiled crawfish from a truck at markets and festivals.",
  ],
  [
    "hospitality-travel",
    "Thistledown Barn",
    "A barn for weddings and parties, with room for 140 and a field for tents.",
  ],
  [
    "hospitality-travel",
    "Lockside Day Boats",
    "Hire a narrowboat for a day or a week; no licence needed, dogs welcome.",
  ],
  [
    "hospitality-travel",
    "Silk Route Journeys",
    "Small-group trips through Uzbekistan and Ladakh led by historians and photographers.",
  ],
  [
    "transport-automotive",
    "Two Men and a Piano",
    "Upright and grand pianos carried for schools, concert halls and homes.",
  ],
  [
    "transport-automotive",
    "Orchard Motor Factors",
    "Brake pads, filters and batteries delivered to garages in an hour.",
  ],
  [
    "transport-automotive",
    "Sharma Roadways",
    "Full truck loads from Ludhiana to Chennai for textile mills and tyre makers.",
  ],
  [
    "education-training",
    "Scaffold Skills Centre",
    "CISRS courses and NVQ assessment for scaffolders, roofers and builders.",
  ],
  [
    "education-training",
    "Kestrel Driving School",
    "Lessons in automatic cars, with pick-up from your home or garage.",
  ],
  [
    "nonprofit-religious",
    "Annapurna Gramin Seva Samiti",
    "A voluntary organisation working with tribal women and children in Jharkhand since 1994.",
  ],
  [
    "nonprofit-religious",
    "Brackley & District Beekeepers",
    "A branch of the county association: meetings, an apiary for beginners and a swarm line.",
  ],
  [
    "nonprofit-religious",
    "Asha Jyoti Trust",
    "Free eye camps, schooling and tailoring lessons for girls in the villages of Bihar.",
  ],
  [
    "staffing-hr",
    "Galley & Deck",
    "Chefs, stewardesses and deckhands for private and charter yachts, vetted and ready to fly.",
  ],
  [
    "staffing-hr",
    "Trestle Labour",
    "Labourers, traffic marshals and forklift drivers for building sites and warehouses, on site by seven.",
  ],
  [
    "staffing-hr",
    "Harvest Hands",
    "Pickers and packers from the Pacific islands for orchards and vineyards in Victoria.",
  ],
  [
    "agriculture",
    "Low Fen Contracting",
    "Drilling, spraying and combining for growers of wheat, beet and beans.",
  ],
  [
    "agriculture",
    "Coldbrook Trout",
    "Rainbow and brown trout raised in spring water for restocking lakes and rivers.",
  ],
  [
    "personal-services",
    "Grandfather Time",
    "Clocks and pocket watches repaired and overhauled for collectors and churches.",
  ],
  [
    "personal-services",
    "Sparkle Squad",
    "Fortnightly cleans for homes and holiday lets in Whitby, with our own vacuum and cloths.",
  ],
  // The words of these trades among the customers of others.
  [
    "software-it",
    "Rosterly",
    "Rota planning in the cloud for care homes, cafés and cleaning companies.",
  ],
  [
    "finance-insurance",
    "Hedgerow Insurance",
    "Cover for farms, horses, shops and holiday cottages from an independent broker.",
  ],
  [
    "manufacturing-industrial",
    "Fold & Form",
    "Sheet metal parts for tractor, boat and bus makers.",
  ],
])("%s: %s", (sector, name, text) => {
  const page = documentOf(`<h1>${name}</h1><p>${text}</p>`, `<title>${name}</title>`, "en");
  const [industry] = valuesOf(extract(page, { url: "https://kestrel-x.com/" }), "industry");
  expect(industry).toMatchObject({ sector });
});
