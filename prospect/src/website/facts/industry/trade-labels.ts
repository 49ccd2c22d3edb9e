import type { Sector } from "@leadstream/contract";

const sectorLabels: Record<Sector, string> = {
  "software-it": "Software and IT services",
  "marketing-design": "Marketing and design",
  "professional-services": "Professional services",
  "finance-insurance": "Finance and insurance",
  healthcare: "Healthcare",
  "real-estate": "Real estate",
  "construction-trades": "Construction and trades",
  "manufacturing-industrial": "Manufacturing",
  "retail-ecommerce": "Retail and online shop",
  "food-beverage": "Food and beverage",
  "hospitality-travel": "Hospitality and travel",
  "transport-automotive": "Transport and automotive",
  "media-entertainment": "Media and entertainment",
  "education-training": "Education and training",
  "nonprofit-religious": "Non-profit organisation",
  "staffing-hr": "Staffing and HR",
  agriculture: "Agriculture",
  "personal-services": "Personal services",
};

/** Words that name one trade of a sector; the trade with the most of them gives the label. */
const trades: Record<Sector, [string, RegExp][]> = {
  "software-it": [
    ["Cloud platform", /^(?:cloud|deploy|devops|kubernetes|hosting|servers|infrastructure)/],
    ["Data and analytics services", /^(?:data |analytics|database)/],
    [
      "Software development",
      /^(?:software|app |mobile app|developer|logiciel|sviluppo|desenvolv|programm|sdk|api)/,
    ],
    ["IT services", /^(?:it |informati|systemhaus|managed|automatisering|computer)/],
    ["Web development", /^(?:web|desarrollo web|developpement)/],
    ["Cybersecurity", /^(?:cyber|ciberseg)/],
    ["SaaS software", /^saas/],
  ],
  "marketing-design": [
    [
      "Marketing agency",
      /^(?:marketing|advertising|digital marketing|seo|ppc|social|content|email marketing|werb|publici|reclame|lead gen)/,
    ],
    ["Web and graphic design", /^(?:graphic|design|web ?design|logo|diseno|graphiste|grafi)/],
    ["Branding agency", /^brand/],
    ["Printing and signage", /^(?:print|druck|imprim|signage)/],
    ["Public relations", /^public rel/],
  ],
  "professional-services": [
    [
      "Law firm",
      /^(?:law|attorney|legal|solicitor|barrister|litigation|advoga|advoca|abogad|avocat|rechtsanw|anwalt|kanzlei|avvoc|studio leg|estate plan|immigra)/,
    ],
    [
      "Accounting and tax",
      /^(?:account|bookkeep|contab|contador|compta|expert-c|expert c|steuer|buchh|boekh|commercial|tax|audit|tva|fiscal)/,
    ],
    ["Notary", /^notar|^notaire/],
    ["Translation services", /^(?:transl|tradu|uberset|vertaal)/],
    ["Architecture", /^architect/],
    [
      "Consulting",
      /^(?:consult|conseil|beratung|unternehmensb|management c|business c|engineering|process|advies)/,
    ],
  ],
  "finance-insurance": [
    [
      "Insurance broker",
      /^(?:insur|segur|corretora|assur|versicher|verzeker|assicura|apolice|poliza|polizze|claims)/,
    ],
    ["Bank", /^(?:bank|banco|banque|banca|credit union)/],
    ["Lending", /^(?:loan|mortgage|lending|emprest|prestamo|hypoth)/],
    ["Wealth and investment management", /^(?:wealth|invest|asset|fund|financial pl|financial ad)/],
  ],
  healthcare: [
    [
      "Dental practice",
      /^(?:dent|orthodont|odonto|ortodon|zahn|tand|implantol|(?:clinica|consultorio|studio|cabinet) (?:dent|odont)|higiene dent|mondhyg)/,
    ],
    ["Dermatology practice", /^(?:dermat|skin c)/],
    ["Physiotherapy", /^(?:physio|physical|fisio|kine)/],
    ["Veterinary practice", /^(?:veter|tierarzt|dieren)/],
    ["Pharmacy", /^(?:pharma|farmac|apoth)/],
    ["Psychology and counselling", /^(?:psycho|counsel|psico|mental)/],
    ["Chiropractic practice", /^chiro/],
    ["Hospital", /^hospital/],
    [
      "Medical practice",
      /^(?:medic|clinic|doctor|physician|patient|surg|arzt|praxis|huisarts|klinik|clinique|treatment|health)/,
    ],
    ["Home care", /^(?:home care|caregiver|hospice|nurs|zorg)/],
  ],
  "real-estate": [
    ["Property management", /^(?:property m|hausv|tenant|landlord)/],
    [
      "Real estate agency",
      /^(?:real|realt|imob|imove|inmob|inmue|immob|makel|vastgoed|homes|listings|mls)/,
    ],
  ],
  "construction-trades": [
    ["Roofing contractor", /^(?:roof|gutter|dachd|dakd|toiture|couvreur|siding)/],
    [
      "Plumbing, heating and cooling",
      /^(?:plumb|hvac|heating|air con|cooling|plomb|loodg|sanit|heizung|idraul|fontan)/,
    ],
    ["Lift installation and service", /^(?:aufzug|lift|elevator|ascens|elevador)/],
    ["Electrical contractor", /^(?:electri|elektri|elettri|eletri|elektro)/],
    ["Road and civil works", /^(?:btp|voirie|terrass|paving|excav|obras|routes)/],
    ["Landscaping", /^landscap/],
    ["Carpentry and joinery", /^(?:carpent|menuis|zimmer|tischler|timmer)/],
    ["Conservatories and verandas", /^(?:serre|veranda|kozijn)/],
    ["Painting contractor", /^(?:paint|maler|schilder|tapezier|pintor|peintre|imbianc|decorator)/],
    ["Remodelling and renovation", /^(?:remodel|renov|bathroom|kitchen|reforma|ristrut)/],
    [
      "Construction company",
      /^(?:constru|build|contractor|bau|bouw|aannem|edil|costru|batiment|travaux|chantier)/,
    ],
  ],
  "manufacturing-industrial": [
    [
      "Metal manufacturer",
      /^(?:metal|steel|weld|machining|cnc|sheet|usina|metaal|stampa|fabrication|meccan|blech|laser|abkant|zerspan|drehteil|frasteil|schweiss|stahl|toleri|chaudron|calder|chapa|lamiera|plaatwerk|tornit|fresat|carpenteria met|press brake)/,
    ],
    ["Machinery manufacturer", /^(?:machin|maschin|maquin|macch)/],
    ["Furniture maker", /^(?:furniture|cabinet|woodwork|custom f|handcraft)/],
    ["Plastics manufacturer", /^(?:plast|inject)/],
    ["Packaging manufacturer", /^packag/],
    ["Textile manufacturer", /^textil/],
    ["Chemicals manufacturer", /^chemic/],
    ["Manufacturer", /^(?:manufac|factory|fabri|hersteller|fertig|produ|industri|usine)/],
  ],
  "retail-ecommerce": [
    [
      "Online shop",
      /^(?:online|cart|checkout|add|free ship|shipping|panier|carrito|carrinho|warenkorb|onlineshop|webshop|winkelwagen|carrello|wishlist|buy|livraison|versand)/,
    ],
    ["Clothing and fashion retail", /^(?:cloth|apparel|fashion|shoe|suit)/],
    ["Home and furniture retail", /^(?:home d|decor|furniture)/],
    ["Jewellery", /^jewel/],
    ["Retail shop", /^(?:shop|store|loja|tienda|boutique|magasin|winkel|laden|negozio)/],
  ],
  "food-beverage": [
    [
      "Restaurant",
      /^(?:restaur|dining|menu|pizz|cuisine|ristor|trattor|gastst|chef|speise|cardap)/,
    ],
    [
      "Bakery",
      /^(?:bak|back|padaria|panad|pan y|boulang|patiss|konditor|confeit|pastel|pastic|panif|cukiern|piekarn|obrador)/,
    ],
    ["Café", /^(?:caf|coffee)/],
    ["Seafood", /^(?:seafood|shrimp|camar|frutos)/],
    ["Winery", /^(?:wine|vin|bodega|weingut|cantina|vinho)/],
    ["Brewery", /^(?:brew|beer|cerve|brau|birr)/],
    ["Catering", /^(?:cater|traiteur)/],
    ["Food producer", /^(?:food|alimen|lebens|meat|produce|snack|choco)/],
  ],
  "hospitality-travel": [
    [
      "Hotel",
      /^(?:hotel|motel|inn|resort|rooms|suites|guest|reserv|albergo|pousada|zimmer|habitac|chambre|camere|kamers|concierge)/,
    ],
    ["Travel agency", /^(?:travel|tour|cruise|viag|viaj|voyage|reise|reizen|flight)/],
    [
      "Holiday accommodation",
      /^(?:vacation|holiday|accommod|lodg|hosped|aloj|gite|ferien|vakantie|agritur|camping|casa rural)/,
    ],
  ],
  "transport-automotive": [
    [
      "Car repair",
      /^(?:auto rep|mechan|collision|body|taller|oficina|werkst|autoff|garage|kfz|tires)/,
    ],
    [
      "Freight and logistics",
      /^(?:freight|logist|truck|transport|spedit|warehous|courier|transpor|autotras|vervoer|shipping)/,
    ],
    ["Car dealership", /^(?:dealer|autohaus|cars|carros|coches|voiture|vehic|autobedrijf|veic)/],
    ["Removals", /^(?:mov|mudan|demenag|umzug|verhuiz|trasloc)/],
    ["Taxi and limousine", /^(?:taxi|limo)/],
  ],
  "media-entertainment": [
    ["Photography", /^(?:photo|foto)/],
    ["Film and video production", /^(?:video|film|movie|produc|cinema)/],
    [
      "Publishing and news",
      /^(?:news|magaz|publish|jornal|revista|period|zeitung|verlag|krant|uitgev|giorn|editore|casa ed|journal)/,
    ],
    ["Music and events", /^(?:music|band|concert|festival|dj|musi|event|theat)/],
    ["Games", /^gam/],
  ],
  "education-training": [
    ["Language training", /^(?:languag|taal|talen|idiomas|sprach)/],
    ["Music lessons", /^music/],
    ["School", /^(?:school|escola|colegio|ecole|schule|scuola|escuela|preschool|kinder|admiss)/],
    ["University", /^(?:univers|college)/],
    [
      "Training provider",
      /^(?:train|course|curso|cours|kurs|formation|forma|opleid|corsi|semin|weiter|academy)/,
    ],
    ["Tutoring", /^(?:tutor|lesson|nachhilfe|lezioni|clases|aulas)/],
  ],
  "nonprofit-religious": [
    [
      "Church",
      /^(?:church|worship|parish|igreja|iglesia|eglise|kirche|kerk|chiesa|pastor|culto|sermon|gospel|ministr|deus|cristo|assembl|bible|paroiss|parrocc)/,
    ],
    [
      "Charity",
      /^(?:charit|donat|fundrais|doac|donac|spend|doneren|onlus|foundation|fundac|stift)/,
    ],
    ["Association", /^(?:associ|asoci|verein|verenig|stichting|soci)/],
    ["Non-profit organisation", /^(?:non|ngo|501|volunt|ong|odv|no prof)/],
  ],
  "staffing-hr": [
    ["Resume writing and career coaching", /^(?:resume|career|cover|linkedin|interview|cv|job s)/],
    ["Recruitment", /^(?:recruit|headh|executive|talent|recrut|werving|personalv|personalb|selec)/],
    ["Staffing agency", /^(?:staff|temp|interim|zeitarb|uitzend|detach|personald)/],
  ],
  agriculture: [
    [
      "Livestock equipment and farming",
      /^(?:pig|swine|poultry|porc|suin|avic|livestock|cattle|dairy|gado|ganad|allev|elev|vieh|veet|granja)/,
    ],
    ["Farm", /^(?:farm|crop|ranch|fazenda|landw|bauern|boerd|azienda|landb|seed|grain|agri|agrop)/],
    ["Horticulture", /^(?:hortic|nursery|tuinb|kwek|vivaio|maraich)/],
  ],
  "personal-services": [
    ["Massage and spa", /^(?:massag|spa|masaj|masaj|wellness|relax)/],
    ["Hair salon", /^(?:hair|barber|salon|cabel|peluq|coiff|frise|kapper|parruc|salao)/],
    ["Beauty salon", /^(?:beaut|nail|wax|lash|estet|kosmet|schoonh|bellez|belez|manic|ongl)/],
    ["Fitness studio", /^(?:fit|gym|yoga|pilates|personal|gimnas|sportsch|palestra)/],
    [
      "Cleaning services",
      /^(?:clean|house c|maid|limp|reinig|pulizie|laundry|dry|(?:window|gutter|carpet|office|domestic|commercial) cl|fensterr|gebauder|nettoy|schoonmaak|we clean|glazenw|faxina|impresa di pul)/,
    ],
    ["Funeral services", /^(?:funer|bestatt|uitvaart|onoranze)/],
    ["Childcare", /^(?:daycare|childcare)/],
    ["Tattoo studio", /^tat[ou]/],
    [
      "Repair services",
      /^(?:(?:tv|television|appliance|phone|shoe|watch|electronics) rep|televis|consert|assistencia tec|repara|riparaz|servicio tec|electrom|electrod|eletrod|elettrod|haushaltsg)/,
    ],
    ["Pet boarding and grooming", /^(?:dog|kennel|hunde|dieren|trims|pet|toilett|pension can)/],
  ],
};

/** The trade as a person would call it: from the words found, each as heavy as its place. */
export function tradeOf(
  sector: Sector,
  hits: readonly { phrase: string; worth: number }[],
): string {
  let best = { label: sectorLabels[sector], worth: 0 };
  const said = hits.map((hit) => ({
    phrase: hit.phrase.toLowerCase(),
    worth: Math.min(hit.worth, 12),
  }));
  for (const [label, pattern] of trades[sector]) {
    const worth = said.reduce((sum, hit) => sum + (pattern.test(hit.phrase) ? hit.worth : 0), 0);
    if (worth > best.worth) best = { label, worth };
  }
  return best.label;
}
