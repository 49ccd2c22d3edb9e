import { expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../../../testing/page.ts";

/** A title and a first sentence or two, in which other trades are named as well. */
it.each([
  [
    "software-it",
    "Thistledown | Rotas and payroll for care homes",
    "Plan shifts, record visits and pay your carers from one app. Used by 300 homes and hospices.",
  ],
  [
    "software-it",
    "Gridlark: billing for broadband and energy suppliers",
    "Invoices, meter readings and a portal for your customers, ready in weeks.",
  ],
  [
    "software-it",
    "Selkie Security",
    "We break into networks and apps before criminals do, for banks, hospitals and councils. CREST testers.",
  ],
  [
    "software-it",
    "Kittiwake Web Hosting",
    "Fast servers in Sydney and Perth with daily backups, SSL and email for tradies, shops and clubs.",
  ],
  [
    "marketing-design",
    "Hallam Stand Co.",
    "Custom booths and displays for trade shows in Orlando and Las Vegas, for medical and aerospace exhibitors.",
  ],
  [
    "marketing-design",
    "Quillon Print & Mail",
    "Leaflets, brochures and personalised mailings for estate agents, charities and dentists, printed and posted from Leeds.",
  ],
  [
    "marketing-design",
    "Tangerine Tote",
    "Printed cotton bags for museums, bookshops and festivals, from 50 pieces.",
  ],
  [
    "marketing-design",
    "Northshore Visuals",
    "Photorealistic renders and fly-throughs that help developers and architects sell homes before they are built.",
  ],
  [
    "professional-services",
    "Dunmere Ecology",
    "Bat surveys, newt licences and habitat plans for developers, quarries and farmers across the Midlands.",
  ],
  [
    "professional-services",
    "Ashgrove Party Wall",
    "We serve notices and agree awards for home extensions and loft conversions in London.",
  ],
  [
    "professional-services",
    "Corvane Labs",
    "We test soil, water and food for farms, breweries and councils. Accredited results within five days.",
  ],
  [
    "professional-services",
    "Whitcombe Geo",
    "Boreholes, trial pits and lab tests tell you what is under your building site before you build.",
  ],
  [
    "professional-services",
    "Parch & Vellum Heirs",
    "We trace missing heirs and build family trees for solicitors and trustees.",
  ],
  [
    "professional-services",
    "Langdale Fire",
    "Fire strategies, risk assessments and cladding reports for landlords, hotels and housing associations.",
  ],
  [
    "finance-insurance",
    "Harrowgate Cover",
    "Cover for taxi drivers, couriers and hauliers. Compare policies from fifteen insurers in minutes.",
  ],
  [
    "finance-insurance",
    "Kerala Pearl Finance",
    "Instant loans against gold jewellery at 80 branches. Bring your ornaments and leave with cash.",
  ],
  [
    "finance-insurance",
    "Tern Payments",
    "Take cards in your café, salon or taxi with one small reader. Money in your account next day.",
  ],
  [
    "finance-insurance",
    "Highveld Burial Society",
    "Funeral cover for you and ten relatives from a small monthly premium.",
  ],
  [
    "healthcare",
    "Millbrook Feet",
    "Ingrown toenails, verrucas and custom insoles for runners, dancers and pensioners in Stockport.",
  ],
  [
    "healthcare",
    "Heron Sleep & Breathing",
    "CPAP machines, masks and overnight studies for snorers and shift workers in Calgary.",
  ],
  [
    "healthcare",
    "Juniper Recovery Ranch",
    "Thirty days of detox and therapy for alcohol and opioids among horses in Montana.",
  ],
  [
    "real-estate",
    "Two Rivers Land Co.",
    "Hunting tracts, farms and timberland for sale across Arkansas and Missouri.",
  ],
  [
    "real-estate",
    "Lockwood Blocks",
    "We look after communal areas, insurance and accounts for leaseholders of 90 buildings in Manchester.",
  ],
  [
    "real-estate",
    "Stackhouse Vaults",
    "Clean, dry rooms from 10 to 200 square feet to store furniture, stock or archives. Open 24 hours in Reading.",
  ],
  [
    "construction-trades",
    "Penhale Straw & Reed",
    "Ridge repairs and new roofs in reed and long straw on cottages, pubs and barns across Devon.",
  ],
  [
    "construction-trades",
    "Puddle & Pike",
    "Garden ponds, streams and waterfalls designed, dug and lined for homes, schools and hotels in Surrey.",
  ],
  [
    "construction-trades",
    "Tidewater Pilings",
    "Docks, boat lifts and bulkheads for waterfront homes and marinas on the Chesapeake.",
  ],
  [
    "construction-trades",
    "Ridgeback Exteriors",
    "Hail damage? We replace shingles, siding and gutters and work with your insurance in Tulsa.",
  ],
  [
    "manufacturing-industrial",
    "Wexcombe Gears",
    "Spur and bevel gears cut in small batches for racing cars, mills and clock restorers.",
  ],
  [
    "manufacturing-industrial",
    "Hollowell Drums",
    "We clean, test and relabel steel drums and IBC totes for paint, food and chemical companies.",
  ],
  [
    "manufacturing-industrial",
    "Ludlow Hide Works",
    "Oak-bark tanned bridle and sole leather for saddlers, shoemakers and bookbinders.",
  ],
  [
    "manufacturing-industrial",
    "Delta Weigh",
    "Belt scales and truck scales for quarries, farms and ports, made in Saskatchewan.",
  ],
  [
    "manufacturing-industrial",
    "Brightline Panels Pvt Ltd",
    "LT panels, feeder pillars and motor control centres supplied to hospitals, malls and metro stations in Pune.",
  ],
  [
    "media-entertainment",
    "The Gallowgate Fiddlers",
    "A six-piece ceilidh band for weddings, parties and company dinners in Scotland.",
  ],
  [
    "media-entertainment",
    "The Hexham Echo",
    "Local news, sport and obituaries for Tynedale since 1874. Advertise with us.",
  ],
  [
    "media-entertainment",
    "Penny Arcadia",
    "A museum of slot machines and seaside games where you can play with old pennies. Tea room and gift shop.",
  ],
  [
    "media-entertainment",
    "Wobble Works",
    "Bouncy slides, soft play and face painting for birthday parties, schools and village fairs.",
  ],
])("%s: %s", (sector, title, text) => {
  const body = `<h1>${title.split(/[|:–]/)[0]}</h1><p>${text}</p>`;
  const page = documentOf(body, `<title>${title}</title>`, "en");
  expect(valuesOf(extract(page, { url: "https://kestrel-x.com/" }), "industry")[0]).toMatchObject({
    sector,
  });
});
