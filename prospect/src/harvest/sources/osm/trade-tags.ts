import { wordsOf } from "../../fold-words.ts";

export interface OsmTrade {
  label: string;
  /** Any of these tags makes an object one of the trade. */
  tags: readonly (readonly [key: string, value: string])[];
}

/** Trades by the words people use for them, in five languages, with the tags that mappers use. */
const table: readonly (readonly [label: string, words: string, tags: string])[] = [
  [
    "Dental clinic",
    "dental clinic, dental practice, dentist, dentistry, orthodontist, dental, clínica odontológica, clínica dental, dentista, odontologia, ortodontia, zahnarzt, zahnarztpraxis, cabinet dentaire, dentiste",
    "amenity=dentist healthcare=dentist",
  ],
  [
    "Medical clinic",
    "medical clinic, clinic, doctor, medical practice, health clinic, physician, clínica, clínica médica, consultório, médico, arztpraxis, arzt, clinique, médecin",
    "amenity=clinic amenity=doctors healthcare=clinic healthcare=doctor",
  ],
  [
    "Hospital",
    "hospital, hospitais, krankenhaus, klinik, hôpital",
    "amenity=hospital healthcare=hospital",
  ],
  [
    "Pharmacy",
    "pharmacy, drugstore, chemist, farmácia, drogaria, farmacia, apotheke, pharmacie",
    "amenity=pharmacy healthcare=pharmacy",
  ],
  [
    "Veterinary clinic",
    "veterinary, vet, veterinarian, animal hospital, veterinária, clínica veterinária, tierarzt, vétérinaire",
    "amenity=veterinary",
  ],
  [
    "Physiotherapy practice",
    "physiotherapist, physiotherapy, physical therapy, fisioterapia, fisioterapeuta, physiotherapie",
    "healthcare=physiotherapist",
  ],
  ["Optician", "optician, eyewear, ótica, óptica, optiker, opticien", "shop=optician"],
  [
    "Law firm",
    "law firm, lawyer, attorney, solicitor, legal services, advogado, escritório de advocacia, advocacia, abogado, bufete, rechtsanwalt, kanzlei, avocat",
    "office=lawyer",
  ],
  ["Notary", "notary, cartório, notário, notaría, notar, notaire", "office=notary"],
  [
    "Accounting firm",
    "accounting, accountant, bookkeeping, bookkeeper, tax adviser, tax advisor, contador, contabilidade, escritório contábil, contable, asesoría, gestoría, steuerberater, buchhaltung, comptable",
    "office=accountant office=tax_advisor",
  ],
  [
    "Real estate agency",
    "real estate, real estate agency, estate agent, property agency, realtor, letting agent, imobiliária, imóveis, inmobiliaria, immobilien, immobilienmakler, agence immobilière",
    "office=estate_agent office=property_management",
  ],
  [
    "Insurance agency",
    "insurance, insurance broker, insurance agency, seguros, corretora de seguros, versicherung, versicherungsmakler, assurance",
    "office=insurance",
  ],
  ["Bank", "bank, credit union, banco, bank, sparkasse, banque", "amenity=bank"],
  [
    "Financial adviser",
    "financial adviser, financial advisor, wealth management, consultoria financeira, asesor financiero, finanzberater",
    "office=financial office=financial_advisor",
  ],
  [
    "Software company",
    "software, software company, it company, it services, saas, technology company, tech company, app development, empresa de software, tecnologia, desenvolvimento de sistemas, empresa de tecnología, softwarehaus, softwareunternehmen, informatique",
    "office=it",
  ],
  [
    "Marketing agency",
    "marketing, marketing agency, advertising agency, digital agency, branding, agência de marketing, publicidade, agência de publicidade, agencia de publicidad, werbeagentur, agence de communication",
    "office=advertising_agency office=marketing",
  ],
  [
    "Design studio",
    "graphic design, design studio, graphic designer, estúdio de design, diseño gráfico, designbüro",
    "office=graphic_design",
  ],
  [
    "Architecture practice",
    "architect, architecture, architecture practice, arquiteto, arquitetura, arquitecto, arquitectura, architekt, architekturbüro, architecte",
    "office=architect",
  ],
  [
    "Engineering office",
    "engineering office, engineering firm, engineering consultancy, engenharia, ingeniería, ingenieurbüro, bureau d'études",
    "office=engineer",
  ],
  [
    "Employment agency",
    "employment agency, staffing, recruitment, recruiter, recrutamento, agência de emprego, selección de personal, zeitarbeit, personalvermittlung, intérim",
    "office=employment_agency",
  ],
  [
    "Consultancy",
    "consulting, consultancy, consultant, business consulting, consultoria, consultoría, unternehmensberatung, conseil",
    "office=consulting",
  ],
  [
    "Coworking space",
    "coworking, coworking space, shared office, escritório compartilhado",
    "amenity=coworking_space office=coworking",
  ],
  [
    "Hotel",
    "hotel, hotels, hospitality, boutique hotel, hotéis, hotelaria, hoteles, hôtel",
    "tourism=hotel",
  ],
  [
    "Guest house",
    "guest house, bed and breakfast, inn, hostel, pousada, hospedagem, hostal, pensión, pension, gasthof, chambre d'hôtes",
    "tourism=guest_house tourism=hostel",
  ],
  [
    "Restaurant",
    "restaurant, restaurants, bistro, restaurante, churrascaria, pizzaria, restauração, gaststätte",
    "amenity=restaurant",
  ],
  ["Café", "café, coffee shop, cafe, cafeteria, cafetería, kaffeehaus", "amenity=cafe"],
  ["Bar", "bar, pub, bars, pubs, kneipe, brewpub", "amenity=bar amenity=pub"],
  [
    "Bakery",
    "bakery, baker, patisserie, padaria, confeitaria, panadería, pastelería, bäckerei, konditorei, boulangerie",
    "shop=bakery shop=pastry",
  ],
  ["Brewery", "brewery, craft beer, cervejaria, cervecería, brauerei, brasserie", "craft=brewery"],
  [
    "Winery",
    "winery, vineyard, wine producer, vinícola, bodega, weingut, domaine viticole",
    "craft=winery",
  ],
  ["Caterer", "catering, caterer, buffet, traiteur", "craft=caterer"],
  [
    "Supermarket",
    "supermarket, grocery store, grocer, supermercado, mercearia, supermarkt, supermarché",
    "shop=supermarket shop=grocery",
  ],
  [
    "Construction company",
    "construction, construction company, builder, contractor, general contractor, building company, construtora, construção, empreiteira, constructora, construcción, bauunternehmen, entreprise du bâtiment",
    "office=construction_company craft=builder",
  ],
  [
    "Plumber",
    "plumber, plumbing, heating engineer, hvac, encanador, fontanero, fontanería, klempner, heizungsbauer, plombier",
    "craft=plumber craft=hvac",
  ],
  [
    "Electrician",
    "electrician, electrical contractor, eletricista, electricista, elektriker, électricien",
    "craft=electrician",
  ],
  [
    "Carpenter",
    "carpenter, carpentry, joinery, joiner, cabinet maker, carpintaria, marcenaria, carpintería, tischler, schreinerei, menuisier",
    "craft=carpenter craft=cabinet_maker craft=joiner",
  ],
  ["Roofer", "roofer, roofing, telhadista, dachdecker, couvreur", "craft=roofer"],
  [
    "Painter",
    "painter, painting contractor, pintor, pintura predial, maler, peintre en bâtiment",
    "craft=painter",
  ],
  [
    "Gardener",
    "gardener, landscaping, landscaper, jardinagem, paisagismo, jardinería, gärtner, gartenbau, paysagiste",
    "craft=gardener",
  ],
  [
    "Metal workshop",
    "metal, metalworking, metal fabrication, metal manufacturer, machining, machine shop, blacksmith, serralheria, metalúrgica, usinagem, taller mecánico industrial, metallbau, schlosserei, métallerie",
    "craft=metal_construction craft=blacksmith",
  ],
  [
    "Manufacturer",
    "manufacturer, manufacturing, factory, industrial company, indústria, fábrica, fabricante, hersteller, fabrik, fabricant, usine",
    "man_made=works",
  ],
  [
    "Printer",
    "printing, print shop, printer, gráfica, imprenta, druckerei, imprimerie",
    "craft=printer shop=copyshop",
  ],
  [
    "Photographer",
    "photographer, photo studio, fotógrafo, fotograf, photographe",
    "craft=photographer shop=photo",
  ],
  [
    "Logistics company",
    "logistics, freight, haulage, transport company, forwarder, courier, logística, transportadora, transportes, spedition, logistik, transporteur",
    "office=logistics office=courier industrial=logistics",
  ],
  [
    "Moving company",
    "moving company, removals, mudanças, mudanzas, umzugsunternehmen, déménagement",
    "office=moving_company shop=moving_company",
  ],
  [
    "Warehouse",
    "warehouse, storage, self storage, armazém, almacén, lagerhaus",
    "industrial=warehouse shop=storage_rental",
  ],
  [
    "Car dealer",
    "car dealer, dealership, auto dealer, concessionária, concesionario, autohaus, concessionnaire",
    "shop=car",
  ],
  [
    "Car repair shop",
    "car repair, auto repair, garage, mechanic, oficina mecânica, mecânico, taller mecánico, autowerkstatt, kfz werkstatt, garagiste",
    "shop=car_repair",
  ],
  [
    "Car rental",
    "car rental, rent a car, locadora de veículos, alquiler de coches, autovermietung",
    "amenity=car_rental",
  ],
  [
    "Bicycle shop",
    "bicycle shop, bike shop, cycle shop, bicicletaria, tienda de bicicletas, fahrradladen, magasin de vélos",
    "shop=bicycle",
  ],
  [
    "Gym",
    "gym, fitness, fitness studio, fitness centre, crossfit, academia, gimnasio, fitnessstudio, salle de sport",
    "leisure=fitness_centre",
  ],
  ["Yoga studio", "yoga, pilates, yoga studio", "sport=yoga"],
  [
    "Hairdresser",
    "hairdresser, hair salon, barber, barbershop, salão de beleza, cabeleireiro, barbearia, peluquería, friseur, coiffeur",
    "shop=hairdresser",
  ],
  [
    "Beauty salon",
    "beauty salon, beauty, cosmetics studio, spa, estética, clínica de estética, salón de belleza, kosmetikstudio, institut de beauté",
    "shop=beauty leisure=spa",
  ],
  ["School", "school, private school, escola, colégio, escuela, schule, école", "amenity=school"],
  [
    "Language school",
    "language school, english school, escola de idiomas, curso de inglês, academia de idiomas, sprachschule, école de langues",
    "amenity=language_school",
  ],
  [
    "Training provider",
    "training provider, training, training centre, courses, treinamento, cursos, formación, weiterbildung, formation",
    "amenity=training office=educational_institution",
  ],
  [
    "Driving school",
    "driving school, autoescola, autoescuela, fahrschule, auto-école",
    "amenity=driving_school",
  ],
  [
    "Nursery",
    "nursery, kindergarten, childcare, daycare, creche, guardería, kita, crèche",
    "amenity=kindergarten amenity=childcare",
  ],
  [
    "Travel agency",
    "travel agency, tour operator, agência de viagens, agencia de viajes, reisebüro, agence de voyages",
    "shop=travel_agency office=travel_agent",
  ],
  [
    "Clothes shop",
    "clothes shop, clothing store, fashion, boutique, loja de roupas, moda, tienda de ropa, bekleidung, vêtements",
    "shop=clothes shop=boutique",
  ],
  [
    "Furniture shop",
    "furniture, furniture store, móveis, loja de móveis, muebles, möbelhaus, meubles",
    "shop=furniture",
  ],
  [
    "Florist",
    "florist, flower shop, floricultura, floristería, blumenladen, fleuriste",
    "shop=florist",
  ],
  ["Bookshop", "bookshop, bookstore, livraria, librería, buchhandlung, librairie", "shop=books"],
  [
    "Hardware store",
    "hardware store, building materials, material de construção, ferretería, baumarkt, quincaillerie",
    "shop=hardware shop=doityourself shop=trade",
  ],
  [
    "Electronics shop",
    "electronics shop, computer shop, loja de eletrônicos, tienda de electrónica, elektronik",
    "shop=electronics shop=computer",
  ],
  [
    "Pet shop",
    "pet shop, pet store, petshop, tienda de mascotas, zoohandlung, animalerie",
    "shop=pet",
  ],
  [
    "Jeweller",
    "jeweller, jewelry, jewellery, joalheria, joyería, juwelier, bijouterie",
    "shop=jewelry",
  ],
  [
    "Shop",
    "shop, store, retail, retailer, loja, varejo, tienda, comercio, einzelhandel, magasin",
    "shop=department_store shop=general shop=variety_store",
  ],
  [
    "Non-profit",
    "ngo, non-profit, nonprofit, charity, ong, associação, asociación, verein, association",
    "office=ngo office=association office=charity",
  ],
  [
    "Funeral home",
    "funeral home, funeral director, funerária, funeraria, bestattung, pompes funèbres",
    "shop=funeral_directors",
  ],
  [
    "Cleaning company",
    "cleaning company, laundry, dry cleaning, limpeza, lavanderia, lavandería, reinigung, pressing",
    "shop=laundry shop=dry_cleaning craft=cleaning",
  ],
  [
    "Security company",
    "security company, security, segurança, seguridad, sicherheitsdienst",
    "office=security",
  ],
  [
    "Farm",
    "farm, farm shop, agriculture, fazenda, agricultura, granja, bauernhof, hofladen, ferme",
    "shop=farm shop=agrarian",
  ],
  [
    "Cinema",
    "cinema, theatre, theater, movie theater, teatro, kino, cinéma",
    "amenity=cinema amenity=theatre",
  ],
];

const trades = table.map(([label, words, tags]) => ({
  label,
  phrases: words.split(",").map((phrase) => new Set(wordsOf(phrase))),
  tags: tags.split(" ").map((tag) => tag.split("=") as [string, string]),
}));

/** The trade whose words a request shares best: every word of one of its phrases must be there. */
export function osmTrade(subject: string): OsmTrade | undefined {
  const asked = new Set(wordsOf(subject));
  let best: { size: number; trade: OsmTrade } | undefined;
  for (const trade of trades) {
    for (const phrase of trade.phrases) {
      if (phrase.size === 0 || ![...phrase].every((word) => asked.has(word))) continue;
      if (best === undefined || phrase.size > best.size) best = { size: phrase.size, trade };
    }
  }
  return best?.trade;
}
