import type { TradeWords } from "./trade-words.ts";

export const tradesEn: Record<string, TradeWords> = {
  dental: {
    industry: "Dental clinic",
    names: [
      "{stem} Dental",
      "{stem} Family Dentistry",
      "{stem} Dental Studio",
      "The {stem} Dental Practice",
    ],
    taglines: [
      "Unhurried dentistry for the whole family",
      "Check-ups that start on time",
      "Gentle care, plain explanations",
    ],
    descriptions: [
      "Family dental clinic in {city} for check-ups, implants and orthodontics, with evening appointments.",
      "Dental practice in {city} with {size} people, looking after children, adults and nervous patients.",
      "Modern dental clinic in {city} that plans implants and aligners with 3D scans.",
    ],
    abouts: [
      "We opened our doors in {city} in {founded} with one chair and a promise to explain every step before we take it. Today a team of {size} keeps that promise.",
      "{name} looks after more families in {region} every year. Most of them come because a neighbour told them to.",
      "Our rooms are bright, our waiting times are short and the dentist you see first is the one who will know you in ten years.",
    ],
    services: [
      [
        "Check-up and hygiene",
        "Examination, X-rays where they are needed and a full clean in one visit.",
        "75",
      ],
      ["Dental implants", "Planned from a 3D scan and placed in our own surgery.", "from 1,450"],
      [
        "Clear aligners",
        "Straighter teeth without brackets, followed by photo between visits.",
        "from 2,200",
      ],
      [
        "Children's dentistry",
        "First visits that are mostly play, and sealants that save fillings.",
      ],
      ["Emergency appointments", "Toothache seen the same day when you call before eleven."],
      ["Whitening", "Take-home trays made to measure.", "290"],
    ],
    struggles: [
      "Last year one appointment in nine was a no-show, and we would like to give those chairs to people who are waiting.",
      "Our reception still confirms appointments by telephone, one patient at a time, and it fills the morning.",
      "Patient records live in two systems since we took over the practice next door, and we are working on bringing them together.",
    ],
    openings: [
      ["Dental hygienist", "Three or four days a week, with your own room and an assistant."],
      ["Front desk coordinator", "You keep the diary full and the waiting room calm."],
      ["Associate dentist", "General dentistry with time for implants, mentoring included."],
    ],
    news: [
      [
        "Second clinic opens",
        "We are opening a second clinic with four chairs on the other side of {city}, so that evening appointments are easier to get.",
      ],
      [
        "New 3D scanner in use",
        "Implants are now planned on our own cone beam scanner, which saves patients a trip to the hospital.",
      ],
      [
        "Award for patient care",
        "{name} received the regional award for patient care, voted by patients themselves.",
      ],
    ],
    roles: ["Principal dentist", "Practice manager", "Orthodontist", "Head hygienist"],
  },
  software: {
    industry: "Software development",
    names: ["{stem} Software", "{stem} Labs", "{stem} Systems", "{stem} Cloud"],
    taglines: [
      "Software that field teams open every morning",
      "Less typing, fewer surprises",
      "Built with the people who use it",
    ],
    descriptions: [
      "Software company in {city} that builds scheduling and dispatch tools for field service teams.",
      "{size} engineers in {city} who build and run web platforms for insurers and manufacturers.",
      "SaaS company from {city} whose billing platform is used by subscription businesses.",
    ],
    abouts: [
      "{name} began in {founded} as two developers who were tired of software that ignores the people who type into it. We are {size} people now and still sit beside users every month.",
      "We work from {city} and from home offices in four time zones. Every product team owns its service from the first sketch to the night alarm.",
      "Our customers renew because the software gets quieter every year: fewer clicks, fewer tickets, fewer surprises.",
    ],
    services: [
      [
        "Dispatch platform",
        "Plans routes and jobs for field teams and tells customers when to expect them.",
        "49 per user and month",
      ],
      [
        "Billing platform",
        "Usage-based invoices without a spreadsheet in between.",
        "from 390 per month",
      ],
      ["Custom development", "Small senior teams that deliver every two weeks."],
      ["Integration services", "We connect the ERP that you have with the tools that you want."],
      [
        "Cloud operations",
        "Monitoring, upgrades and a human answer at night.",
        "from 1,900 per month",
      ],
    ],
    struggles: [
      "Our sales team is small, and finding the right companies to talk to takes more of its week than talking to them.",
      "Onboarding a new customer still takes us six weeks, most of it spent on moving data by hand.",
      "Support requests have doubled since spring while the team has not, so we are rebuilding how tickets reach the right engineer.",
    ],
    openings: [
      [
        "Senior backend engineer",
        "TypeScript and PostgreSQL, a product with real users, no weekend releases.",
      ],
      [
        "Account executive",
        "You open conversations with operations managers and bring back what they need.",
      ],
      [
        "Customer success manager",
        "You own onboarding for twenty customers and shorten it for the next hundred.",
      ],
      ["Site reliability engineer", "Kubernetes, honest post-mortems and a fair on-call rota."],
    ],
    news: [
      [
        "Series A closed",
        "{name} has raised a Series A round of 6.5 million to take its platform to three new countries.",
      ],
      [
        "Version 5 launched",
        "Version 5 plans a day of routes in under a second and works without a signal.",
      ],
      [
        "New office in {city}",
        "We have moved into a larger office in {city} with room for forty more people.",
      ],
      [
        "ISO 27001 certified",
        "Our information security management is now certified according to ISO 27001.",
      ],
    ],
    roles: [
      "Chief executive officer",
      "Chief technology officer",
      "Head of sales",
      "Head of customer success",
      "VP Engineering",
    ],
  },
  marketing: {
    industry: "Marketing agency",
    names: ["{stem} & Co Marketing", "Studio {stem}", "{stem} Creative", "{stem} Digital"],
    taglines: [
      "Brands that say what they do",
      "Campaigns you can count",
      "Words first, pixels second",
    ],
    descriptions: [
      "Marketing agency in {city} for brand, content and paid search, working with industrial companies.",
      "Independent design and branding studio in {city} with {size} people.",
      "Digital agency in {city} that plans and measures campaigns for shops and hotels.",
    ],
    abouts: [
      "Since {founded} we have helped companies in {region} find words for what they do well. The design comes after the words.",
      "{name} is {size} people around one long table: strategists, designers, and two who only look at numbers.",
      "We publish what each campaign cost and what it brought, also when it brought little.",
    ],
    services: [
      [
        "Brand strategy",
        "Interviews with your customers, one page of truth, a name if you need one.",
        "from 4,800",
      ],
      ["Websites", "Fast pages that your own people can change."],
      ["Paid search", "Campaigns that are paused when they stop paying.", "from 900 per month"],
      ["Content", "Case stories that a buyer reads to the end."],
      ["Trade fair presence", "From the first invitation to the follow-up letter."],
    ],
    struggles: [
      "Reporting eats two days of every month: we copy numbers from seven tools into one presentation.",
      "New business still reaches us mainly by word of mouth, and we would like to choose whom we work with.",
      "Clients ask what a campaign returned and the honest answer takes us too long to assemble.",
    ],
    openings: [
      ["Performance marketer", "You run budgets that matter and say when they do not."],
      ["Account manager", "You keep eight clients informed before they ask."],
      ["Motion designer", "Short films for long products."],
    ],
    news: [
      [
        "Rebrand for a port operator",
        "The new identity of a port operator, our largest project so far, went live this month.",
      ],
      [
        "Two awards for one campaign",
        "Our winter campaign for a ferry line won two awards at the regional creative show.",
      ],
      [
        "Partnership with a research institute",
        "We have started a partnership with a research institute to test messages before they are printed.",
      ],
    ],
    roles: ["Managing director", "Creative director", "Head of strategy", "New business director"],
  },
  law: {
    industry: "Law firm",
    names: ["{stem} & Partners", "{stem} Legal", "{stem} Law", "{stem} Chambers Solicitors"],
    taglines: ["Advice you can act on", "Contracts without fog", "Your side, clearly put"],
    descriptions: [
      "Law firm in {city} for employment, contract and company law.",
      "{size} lawyers in {city} advising family businesses on succession, property and tax disputes.",
      "Commercial law firm in {city} with a practice in technology and data protection.",
    ],
    abouts: [
      "{name} has advised businesses in {region} since {founded}. We write letters of one page and opinions of three.",
      "Our lawyers answer their own telephones, and the first conversation costs nothing.",
      "Half of our work is keeping clients out of court. The other half is being ready when they must go.",
    ],
    services: [
      ["Employment law", "Contracts, dismissals and works council questions for employers."],
      ["Company law", "Founding, buying, selling and handing over a business."],
      [
        "Data protection",
        "Audits, policies and an external data protection officer.",
        "from 350 per month",
      ],
      ["Contract review", "A marked-up contract within three working days.", "from 480"],
      ["Litigation", "Commercial disputes before state courts and arbitration panels."],
    ],
    struggles: [
      "Finding an earlier opinion in our archive takes longer than it should; much of it is scanned paper.",
      "Time recording is the least loved hour of our week, and fees are lost because of it.",
      "Client onboarding with identity checks still happens on paper forms.",
    ],
    openings: [
      ["Associate, employment law", "Own files from the first month and a partner next door."],
      ["Paralegal", "You keep deadlines, files and nerves in order."],
      [
        "Legal operations manager",
        "You choose the tools that bring our archive into this century.",
      ],
    ],
    news: [
      [
        "New partner",
        "We welcome a new partner, who builds our practice for technology companies.",
      ],
      [
        "Merger with a notary office",
        "On the first of the month we joined forces with a notary office in {region}.",
      ],
      [
        "Seminar on the new whistleblower rules",
        "Join our free seminar on what the whistleblower rules ask of mid-sized companies.",
      ],
    ],
    roles: ["Managing partner", "Partner", "Head of legal operations", "Counsel"],
  },
  accounting: {
    industry: "Accounting firm",
    names: ["{stem} Accountants", "{stem} Tax & Payroll", "{stem} Advisory", "{stem} Bookkeeping"],
    taglines: [
      "Closed books by the fifth working day",
      "Numbers you can ask questions",
      "Tax without the shoebox",
    ],
    descriptions: [
      "Accounting firm in {city} for payroll, bookkeeping and annual accounts of small companies.",
      "Chartered accountants in {city} with {size} people and clients from construction and trade.",
      "Tax advisers in {city} who work paperless with start-ups and online shops.",
    ],
    abouts: [
      "Founded in {founded}, {name} keeps the books of some three hundred companies in {region}.",
      "We call before the deadline, not after it. Every client has two people who know the file.",
      "A team of {size} closes most ledgers by the fifth working day of the month.",
    ],
    services: [
      ["Bookkeeping", "Receipts by photo, a closed month within five days.", "from 190 per month"],
      ["Payroll", "Pay slips on time, changes until the day before.", "9 per pay slip"],
      ["Annual accounts", "Accounts that a bank reads without calling you."],
      ["Tax advice", "Planning before the year ends rather than regret after."],
      [
        "Cash flow planning",
        "A twelve-week outlook that is updated every Monday.",
        "from 240 per month",
      ],
    ],
    struggles: [
      "A third of our clients still bring their receipts on paper, and every quarter the scanning takes a week.",
      "We turn new clients away in spring, because manual data entry fills the evenings of our team.",
      "Chasing missing documents by e-mail is what our people like least about the job.",
    ],
    openings: [
      ["Payroll specialist", "Four hundred pay slips a month and a team that covers for you."],
      ["Tax adviser", "Your own clients, home office, no timesheets for internal work."],
      ["Trainee accountant", "Exam fees paid, study days kept free."],
    ],
    news: [
      [
        "Office paperless since March",
        "The last binder has left the building: every client file is digital now.",
      ],
      [
        "Third location",
        "With a third location we are now within an hour of every client in {region}.",
      ],
      [
        "Acquisition of a payroll bureau",
        "We have taken over a payroll bureau with its eleven employees and all of its clients.",
      ],
    ],
    roles: ["Managing partner", "Head of payroll", "Tax partner", "Operations manager"],
  },
  realestate: {
    industry: "Real estate agency",
    names: ["{stem} Property", "{stem} Estates", "{stem} Homes & Lettings", "{stem} Realty"],
    taglines: ["Keys in good hands", "Every viewing in person", "Sold to people, not to portals"],
    descriptions: [
      "Estate agency in {city} for sales, lettings and property management.",
      "Independent real estate brokers in {city} for commercial space and warehouses.",
      "Real estate agency in {city} managing some nine hundred rented homes with {size} people.",
    ],
    abouts: [
      "We have sold houses in {city} since {founded} and know which streets flood, which schools are full and who is about to move.",
      "{name} shows every property in person and publishes the true floor plan.",
      "Landlords stay with us because repairs are reported, priced and done in the same week.",
    ],
    services: [
      ["Sales", "Valuation, photographs, viewings and the contract, at a fee agreed beforehand."],
      ["Lettings", "Tenants checked, deposits protected, keys handed over with a protocol."],
      [
        "Property management",
        "Rent, repairs and statements for landlords who live elsewhere.",
        "from 7% of rent",
      ],
      ["Commercial property", "Offices, shops and warehouses with transport links."],
      ["Valuations", "A written value within a week.", "220"],
    ],
    struggles: [
      "Viewings are arranged by telephone and half of the callers have already found something else by the time we ring back.",
      "Repair requests arrive by text message, e-mail and note under the door; we want one place for all of them.",
      "Leads from the portals wait too long: on Mondays there are sixty of them and two of us.",
    ],
    openings: [
      ["Lettings negotiator", "A car, a phone and people who are glad to see you."],
      ["Property manager", "Two hundred homes and contractors who pick up."],
    ],
    news: [
      [
        "Opening in the old harbour",
        "Our new office in the old harbour of {city} is open from Monday to Saturday.",
      ],
      [
        "One thousandth key",
        "Last week we handed over our thousandth set of keys since {founded}.",
      ],
      [
        "Management of a new quarter",
        "We have been chosen to manage 140 homes in a new quarter of {city}.",
      ],
    ],
    roles: ["Director", "Head of lettings", "Head of property management", "Branch manager"],
  },
  construction: {
    industry: "Construction company",
    names: ["{stem} Construction", "{stem} Builders", "{stem} Contracting", "{stem} Civil Works"],
    taglines: [
      "Handed over on the day we named",
      "Built to be maintained",
      "Straight walls, straight talk",
    ],
    descriptions: [
      "Construction company in {city} for schools, halls and refurbishment, with its own carpentry.",
      "Main contractor in {region} with {size} employees for housing and civil works.",
      "Builders in {city} who specialise in timber extensions and energy refurbishment.",
    ],
    abouts: [
      "{name} has been building in {region} since {founded}. We employ our bricklayers, carpenters and site managers ourselves.",
      "Of our last forty projects thirty-seven were handed over on the day in the contract. The other three are explained on this page.",
      "A crew of {size} works within an hour of {city}, so that the boss can be on site the same morning.",
    ],
    services: [
      ["New buildings", "Turnkey halls, schools and homes with one contract and one contact."],
      ["Energy refurbishment", "Insulation, windows and heat pumps planned together."],
      ["Civil works", "Roads, drains and foundations with our own machines."],
      ["Timber extensions", "A new floor in three weeks, prefabricated in our hall."],
      [
        "Maintenance contracts",
        "An annual inspection and a number that is answered.",
        "from 160 per month",
      ],
    ],
    struggles: [
      "Site diaries are written by hand and typed up on Friday, when half of what happened is forgotten.",
      "Material prices move faster than our quotes, and re-pricing a tender by spreadsheet takes days.",
      "We turn down projects because we cannot find enough site managers.",
    ],
    openings: [
      ["Site manager", "Two projects at a time, a company van and a say in the schedule."],
      ["Quantity surveyor", "You price what we build and check what we bought."],
      ["Carpenter", "Year-round work in our hall and within an hour of home."],
    ],
    news: [
      [
        "School extension handed over",
        "The extension for a primary school in {city} was handed over two weeks early.",
      ],
      [
        "Framework contract with the county",
        "We have won a four-year framework contract for the upkeep of county roads.",
      ],
      [
        "New prefabrication hall",
        "Our new hall of 2,400 square metres lets us build timber walls in any weather.",
      ],
    ],
    roles: ["Managing director", "Head of construction", "Purchasing manager", "Site manager"],
  },
  metal: {
    industry: "Metal manufacturing",
    names: ["{stem} Precision", "{stem} Metalworks", "{stem} Castings", "{stem} Engineering"],
    taglines: [
      "Parts that fit the first time",
      "From drawing to pallet in ten days",
      "Tolerance is a promise",
    ],
    descriptions: [
      "Contract manufacturer in {city} for turned and milled parts in small and medium series.",
      "Foundry and machining works in {region} with {size} employees, supplying pump and valve makers.",
      "Sheet metal fabricator in {city} with laser cutting, welding and powder coating under one roof.",
    ],
    abouts: [
      "Since {founded} {name} has made parts that others build into machines. Nobody sees them, and nobody should have to.",
      "{size} people work in two shifts on thirty-one machines. The oldest is from 1974 and holds its tolerance.",
      "Every order carries its measuring record, so that incoming inspection at our customers takes minutes.",
    ],
    services: [
      [
        "CNC turning and milling",
        "From one prototype to five thousand pieces, up to 600 millimetres.",
      ],
      ["Laser cutting", "Steel to 20 millimetres, aluminium to 12, overnight when it must be."],
      ["Welding", "Certified welders for steel, stainless steel and aluminium."],
      ["Powder coating", "Any colour from one piece, pretreated for outdoor use."],
      ["Assembly", "Sub-assemblies, tested and packed for your line."],
    ],
    struggles: [
      "Quotes are our bottleneck: an experienced colleague spends four hours a day on drawings that never become orders.",
      "Unplanned machine stops cost us eleven shifts last year, and we mostly learned of the cause afterwards.",
      "Energy is now our third largest cost, and we know the consumption of the hall but not of the machine.",
    ],
    openings: [
      ["CNC machinist", "Five-axis machines, early or late shift, your own programmes."],
      ["Production planner", "You replace the whiteboard with something better."],
      ["Quality engineer", "Measuring machine, customer audits, real influence."],
    ],
    news: [
      [
        "New five-axis centre",
        "A five-axis machining centre worth 1.2 million has been running in hall two since last week.",
      ],
      [
        "ISO 14001 certification",
        "{name} has been certified according to ISO 14001 for its environmental management.",
      ],
      [
        "Order from the rail industry",
        "We have received our largest order so far: brake components for regional trains over four years.",
      ],
      [
        "Expansion of the works",
        "Construction has begun on a third hall, which adds 3,000 square metres.",
      ],
    ],
    roles: [
      "Managing director",
      "Plant manager",
      "Head of purchasing",
      "Head of quality",
      "Sales manager",
    ],
  },
  shop: {
    industry: "Online retail",
    names: ["{stem} Outfitters", "{stem} Home", "{stem} Cycle Supply", "{stem} & Daughters Shop"],
    taglines: [
      "Good things, sent today",
      "Bought once, kept for years",
      "Returns without a reason",
    ],
    descriptions: [
      "Online shop from {city} for outdoor clothing that is repaired rather than replaced.",
      "Online retailer in {city} for kitchen and home goods, shipping from its own warehouse.",
      "E-commerce company in {city} for bicycle parts with {size} people and nine thousand articles.",
    ],
    abouts: [
      "We started selling from a garage in {city} in {founded}. The garage is a warehouse now and we still pack by hand.",
      "{name} lists only what one of us has used for a season.",
      "Orders before two leave the same day. A person answers the chat.",
    ],
    services: [
      ["Online shop", "Nine hundred articles in stock, shipped the same day."],
      ["Repairs", "Send it back after years and we mend it.", "from 12"],
      ["Business accounts", "Invoices, quantity prices and a contact by name."],
      ["Gift service", "Wrapped, with a card in handwriting.", "6"],
    ],
    struggles: [
      "One parcel in five comes back, and each return costs us more than its margin.",
      "Stock in the shop and stock in the warehouse disagree too often, and customers notice first.",
      "Since advertising prices doubled we depend on customers who return, and we know too little about them.",
    ],
    openings: [
      ["E-commerce manager", "You own the shop, its numbers and its next season."],
      ["Warehouse lead", "Twelve people, two shifts, one scanner each."],
      ["Customer service agent", "Answers with a name under them."],
    ],
    news: [
      [
        "New warehouse",
        "We have moved into a warehouse of 4,000 square metres and ship until six in the evening.",
      ],
      ["Launch of our repair service", "From this week we mend what we sold, however old it is."],
      [
        "Now shipping to three more countries",
        "Customers abroad no longer pay customs surprises: duties are shown at checkout.",
      ],
    ],
    roles: ["Founder", "Head of e-commerce", "Operations manager", "Head of purchasing"],
  },
  food: {
    industry: "Food producer",
    names: ["{stem} Bakery", "{stem} Roasters", "{stem} Preserves", "{stem} Dairy"],
    taglines: ["Made slowly, sold fresh", "From fields you can visit", "Salt, time and patience"],
    descriptions: [
      "Bakery in {city} with {size} people that supplies cafés and grocers before six in the morning.",
      "Coffee roastery in {city} for offices, hotels and subscribers.",
      "Family-run food producer in {region} for preserves and dairy, sold through independent grocers.",
    ],
    abouts: [
      "{name} was founded in {founded} by a baker who thought that bread should take a day.",
      "We buy from eleven farms in {region}, and their names are on every label.",
      "Around {size} people knead, roast, fill and deliver. The first van leaves at four.",
    ],
    services: [
      ["Wholesale", "Daily delivery to cafés, hotels and grocers within an hour of {city}."],
      [
        "Office coffee",
        "Machine, beans and service for a fixed monthly price.",
        "from 129 per month",
      ],
      ["Subscriptions", "A parcel every second week that can be paused.", "from 19"],
      ["Private label", "Your recipe and your label from two hundred jars."],
    ],
    struggles: [
      "Orders still arrive by voicemail until midnight and somebody types them at three.",
      "We throw away four per cent of what we bake, because we guess tomorrow's orders from last week's.",
      "Traceability is kept in folders: an audit costs us two days of searching.",
    ],
    openings: [
      ["Night shift baker", "Four nights a week, real dough, a free weekend every other week."],
      ["Wholesale sales representative", "You find cafés that care about what they serve."],
      ["Quality and food safety officer", "You turn folders into a system."],
    ],
    news: [
      ["Organic certification", "All of our flour is now certified organic, from field to bag."],
      ["Fourth shop opens", "Our fourth shop opens on Saturday at seven, with the oven in view."],
      ["Gold for our rye", "Our rye loaf won gold at the national bread awards."],
    ],
    roles: ["Owner", "Head of production", "Wholesale manager", "Head baker"],
  },
  hotel: {
    industry: "Hotel",
    names: ["{stem} House Hotel", "The {stem} Inn", "Hotel {stem}", "{stem} Lodge"],
    taglines: [
      "Quiet rooms, late breakfast",
      "Eight minutes from the station",
      "Stay a day longer",
    ],
    descriptions: [
      "Independent hotel in {city} with forty-two rooms, meeting space and a kitchen that cooks by season.",
      "Family-run inn in {region} for walkers, cyclists and small weddings.",
      "Hotel in {city} for business travellers, with {size} staff and conference rooms for eighty.",
    ],
    abouts: [
      "The house was built in 1891 and has been a hotel since {founded}. The floors creak and the mattresses do not.",
      "{name} belongs to a family, not to a chain. Somebody who can decide is always in the building.",
      "Breakfast lasts until eleven, because holidays should.",
    ],
    services: [
      [
        "Rooms",
        "Forty-two rooms in five sizes, all with a desk and a window that opens.",
        "from 98 per night",
      ],
      [
        "Meetings",
        "Daylight, working screens and coffee that does not run out.",
        "from 45 per person",
      ],
      ["Weddings", "Up to ninety guests, one couple a weekend."],
      ["Restaurant", "Six dishes a day from the region."],
    ],
    struggles: [
      "Six of ten bookings reach us through portals, and their commission is our largest bill after wages.",
      "Housekeeping still plans its day with a printed list, and guests wait when it changes.",
      "We have closed the restaurant on Mondays, because we cannot find enough people for the kitchen.",
    ],
    openings: [
      ["Reception, full time", "Guests from thirty countries and a manager who covers for you."],
      ["Sous chef", "A small card, regional produce, two free days in a row."],
      ["Revenue manager", "You set prices and bring guests back to our own site."],
    ],
    news: [
      ["Twelve new rooms", "The garden wing with twelve new rooms opens in time for the season."],
      [
        "Sustainable hotel label",
        "An independent audit has awarded us the sustainable hotel label.",
      ],
      ["New chef", "Our new chef brings the cooking of the coast to {city}."],
    ],
    roles: ["General manager", "Head of reception", "Events manager", "Owner"],
  },
  logistics: {
    industry: "Logistics and freight",
    names: ["{stem} Freight", "{stem} Logistics", "{stem} Haulage", "{stem} Warehousing"],
    taglines: [
      "On the road before you are awake",
      "We tell you before you ask",
      "Pallets, promptly",
    ],
    descriptions: [
      "Haulage company in {city} with {size} people and sixty vehicles for palletised freight.",
      "Logistics company in {city} for warehousing, picking and same-day delivery to shops.",
      "Freight forwarder in {region} for temperature-controlled goods.",
    ],
    abouts: [
      "{name} has carried other people's promises since {founded}. Our drivers are employed, trained and home most nights.",
      "Our warehouse in {city} turns eleven thousand pallets a month.",
      "Customers hear of a delay from us, with a new time, before they notice it themselves.",
    ],
    services: [
      ["Palletised freight", "Overnight across the country, tracked to the ramp."],
      [
        "Warehousing",
        "11,000 pallet places, picking and labelling for online shops.",
        "from 3.10 per pallet and week",
      ],
      ["Temperature-controlled transport", "Two to eight degrees, recorded and proved."],
      ["Same-day delivery", "Ordered by ten, delivered by six within {region}."],
      ["Customs clearance", "Papers in order before the lorry moves."],
    ],
    struggles: [
      "Dispatchers plan a hundred stops a day on three screens and a telephone.",
      "Delivery notes come back on paper, and invoices wait until they do.",
      "We pay for empty kilometres: on one day in four a lorry returns with nothing.",
    ],
    openings: [
      [
        "Lorry driver, regional",
        "Home every night, a vehicle of your own, overtime paid by the minute.",
      ],
      ["Dispatcher", "Calm voice, good memory, and soon better software."],
      ["Warehouse shift lead", "Eighteen people, two shifts, one goal: nothing picked wrongly."],
    ],
    news: [
      [
        "Twelve electric lorries",
        "Twelve electric lorries join the fleet this quarter, charged from our own roof.",
      ],
      [
        "New cross-dock in {region}",
        "Our new cross-dock has forty gates and cuts a night out of every route to the coast.",
      ],
      [
        "GDP certification for pharma",
        "We are now certified to carry medicines at two to eight degrees.",
      ],
    ],
    roles: ["Managing director", "Fleet manager", "Head of warehousing", "Head of dispatch"],
  },
  training: {
    industry: "Training and education",
    names: [
      "{stem} Academy",
      "{stem} Language School",
      "{stem} Training",
      "{stem} College of Trades",
    ],
    taglines: [
      "Learn it on Tuesday, use it on Wednesday",
      "Small groups, real work",
      "Courses with an outcome",
    ],
    descriptions: [
      "Language school in {city} for companies and evening learners, with {size} teachers.",
      "Training provider in {city} for health and safety, forklift and first aid courses.",
      "Academy in {region} for data and programming courses, funded places included.",
    ],
    abouts: [
      "Since {founded} more than nine thousand people have learned something at {name} that they needed the next day.",
      "Groups have at most eight people. The teacher knows your name and your job.",
      "We ask every participant three months later what is still in use, and rewrite courses accordingly.",
    ],
    services: [
      [
        "Company courses",
        "At your place or ours, in the words of your trade.",
        "from 1,150 per day",
      ],
      ["Evening courses", "Twelve evenings, eight people, one certificate.", "340"],
      [
        "Safety training",
        "First aid, forklift and working at height, with certificates the same day.",
        "from 95",
      ],
      ["Online classes", "Live, recorded and corrected."],
    ],
    struggles: [
      "Course places are booked by e-mail and the waiting list is a notebook.",
      "Certificates are written one by one in a word processor, three hundred a month.",
      "We hear too late when a company is happy enough to book again.",
    ],
    openings: [
      [
        "English trainer for companies",
        "Mornings on site, travel paid, groups that want to learn.",
      ],
      ["Course coordinator", "You fill rooms, calendars and waiting lists."],
    ],
    news: [
      ["New campus", "Our new campus in {city} has nine rooms and a workshop for the trades."],
      [
        "Funding for digital skills",
        "Fifty places in our data course are paid for by a regional fund.",
      ],
      [
        "Partnership with the chamber of trades",
        "Together with the chamber of trades we now examine in house.",
      ],
    ],
    roles: [
      "Head of school",
      "Director of studies",
      "Head of company training",
      "Managing director",
    ],
  },
};
