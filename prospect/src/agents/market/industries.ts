import type { Sector } from "@leadstream/contract";
import { stem, words } from "../text/fold.ts";
import { inEveryLanguage, type InEveryLanguage } from "../text/languages.ts";
import { phraseIndex } from "../text/phrase-index.ts";

/** A trade finer than a sector, in the words that companies and sellers use for it. */
export interface Niche {
  sector: Sector;
  /** Plural, as a message names the trade. */
  label: InEveryLanguage;
  phrases: readonly string[];
}

function niche(sector: Sector, labels: string, phrases: string): Niche {
  const label = inEveryLanguage(labels);
  return {
    sector,
    label,
    phrases: [...Object.values(label), ...phrases.split("|")].map((phrase) => phrase.trim()),
  };
}

// Labels are en|pt|es|fr|de|nl|it. German labels stand after "für", so they are accusative plural.
export const niches = {
  dental: niche(
    "healthcare",
    "dental practices|clínicas dentárias|clínicas dentales|cabinets dentaires|Zahnarztpraxen|tandartspraktijken|studi dentistici",
    "dentist|dentists|dental|dental clinic|dental care|orthodontics|orthodontist|oral surgery|dental implants|implants|dentária|dentário|dentista|clínica dentária|medicina dentária|odontologia|odontológica|ortodontia|implantes|dental|odontología|ortodoncia|dentaire|dentiste|chirurgien-dentiste|Zahnarzt|Zahnärztin|Zahnarztpraxis|Zahnmedizin|Kieferorthopädie|Zahnärzte|Zahnimplantate|tandarts|tandheelkunde|odontoiatria|implantologia",
  ),
  medical: niche(
    "healthcare",
    "medical practices|clínicas médicas|clínicas médicas|cabinets médicaux|Arztpraxen|huisartsenpraktijken|studi medici",
    "doctor|doctors|physician|medical clinic|medical centre|medical center|patients|clinic|hospital|surgery|clínica|médico|médicos|hospital|consultas médicas|pacientes|médecin|patients|clinique|hôpital|Arzt|Ärztin|Arztpraxis|Hausarzt|Klinik|Patienten|Krankenhaus|huisarts|kliniek|medico|ambulatorio|poliambulatorio|pazienti|health care|healthcare|saúde|salud|santé|Gesundheit|zorg|sanità",
  ),
  physiotherapy: niche(
    "healthcare",
    "physiotherapy practices|clínicas de fisioterapia|clínicas de fisioterapia|cabinets de kinésithérapie|Physiotherapiepraxen|fysiotherapiepraktijken|studi di fisioterapia",
    "physiotherapy|physiotherapist|physical therapy|rehabilitation|osteopathy|chiropractor|fisioterapia|fisioterapeuta|reabilitação|osteopatia|kinésithérapeute|ostéopathe|Physiotherapie|Krankengymnastik|Osteopathie|fysiotherapie|fysiotherapeut|fisioterapista|riabilitazione",
  ),
  veterinary: niche(
    "healthcare",
    "veterinary clinics|clínicas veterinárias|clínicas veterinarias|cliniques vétérinaires|Tierarztpraxen|dierenartspraktijken|cliniche veterinarie",
    "veterinary|vet|veterinarian|pets|animal hospital|veterinário|veterinária|animais|veterinario|mascotas|vétérinaire|animaux|Tierarzt|Tierärztin|Tierklinik|dierenarts|animali",
  ),
  pharmacy: niche(
    "healthcare",
    "pharmacies|farmácias|farmacias|pharmacies|Apotheken|apotheken|farmacie",
    "pharmacy|farmácia|farmacia|pharmacie|Apotheke|apotheek|drugstore|optician|ótica|óptica|opticien|Optiker",
  ),
  care: niche(
    "healthcare",
    "care providers|lares e cuidados ao domicílio|residencias y cuidados a domicilio|services d'aide à domicile|Pflegedienste|zorginstellingen|servizi di assistenza",
    "care home|nursing home|home care|elderly care|senior living|lar de idosos|apoio domiciliário|residencia de mayores|ayuda a domicilio|maison de retraite|aide à domicile|Pflegedienst|Pflegeheim|Altenpflege|thuiszorg|ouderenzorg|assistenza domiciliare|casa di riposo",
  ),
  law: niche(
    "professional-services",
    "law firms|escritórios de advogados|despachos de abogados|cabinets d'avocats|Anwaltskanzleien|advocatenkantoren|studi legali",
    "law firm|lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal advice|legal services|notary|advogado|advogados|advocacia|sociedade de advogados|notário|abogado|abogados|bufete|avocat|avocats|juridique|notaire|Rechtsanwalt|Rechtsanwälte|Kanzlei|Notar|advocaat|advocaten|notaris|avvocato|avvocati|notaio",
  ),
  accounting: niche(
    "professional-services",
    "accounting firms|gabinetes de contabilidade|asesorías y gestorías|cabinets comptables|Steuerkanzleien|accountantskantoren|studi commercialisti",
    "accounting|bookkeeping|tax advice|contábil|contabilidade|contabilidad|comptabilité|Buchhaltung|boekhouding|contabilità|accountant|accountants|accounting firm|bookkeeper|tax advisor|tax advisors|auditors|contabilista|contabilistas|contador|assessoria fiscal|asesoría|gestoría|asesoría fiscal|expert-comptable|experts-comptables|Steuerberater|Steuerberatung|Wirtschaftsprüfer|Steuerkanzlei|accountant|belastingadviseur|commercialista|commercialisti",
  ),
  consulting: niche(
    "professional-services",
    "consultancies|consultoras|consultoras|cabinets de conseil|Beratungsunternehmen|adviesbureaus|società di consulenza",
    "consulting|consultancy|management consulting|advisory|consultoria|consultores|consultoría|conseil en|cabinet de conseil|Unternehmensberatung|Beratung|adviesbureau|consulenza",
  ),
  architecture: niche(
    "professional-services",
    "architecture practices|gabinetes de arquitetura|estudios de arquitectura|cabinets d'architecture|Architekturbüros|architectenbureaus|studi di architettura",
    "architect|architects|architecture|arquiteto|arquitetos|arquitetura|arquitecto|arquitectos|arquitectura|architecte|architectes|Architekt|Architekten|Architektur|architect|architecten|architetto|architetti|architettura|interior design",
  ),
  engineering: niche(
    "professional-services",
    "engineering offices|gabinetes de engenharia|ingenierías|bureaux d'études|Ingenieurbüros|ingenieursbureaus|studi di ingegneria",
    "engineering|engineers|engenharia|engenheiros|ingeniería|ingenieros|ingénierie|bureau d'études|Ingenieurbüro|Ingenieure|ingenieursbureau|ingegneria|ingegneri|surveying|testing laboratory",
  ),
  agency: niche(
    "marketing-design",
    "marketing agencies|agências de marketing|agencias de marketing|agences de communication|Werbeagenturen|marketingbureaus|agenzie di comunicazione",
    "marketing agency|digital agency|advertising agency|creative agency|design agency|branding|graphic design|web design|agência digital|agência de comunicação|agência criativa|design gráfico|agencia digital|agencia de publicidad|diseño gráfico|agence web|agence digitale|agence de communication|Agentur|Digitalagentur|Marketingagentur|Webdesign|reclamebureau|webbureau|agenzia web|web agency|agenzia di comunicazione|public relations|seo agency",
  ),
  software: niche(
    "software-it",
    "software companies|empresas de software|empresas de software|éditeurs de logiciels|Softwareunternehmen|softwarebedrijven|aziende di software",
    "software|saas|software development|app development|platform|startup|desenvolvimento de software|aplicações|desarrollo de software|logiciel|logiciels|développement web|éditeur de logiciels|Softwareentwicklung|App-Entwicklung|softwareontwikkeling|sviluppo software|developers|open source|artificial intelligence|machine learning",
  ),
  it_services: niche(
    "software-it",
    "IT service providers|empresas de serviços de TI|empresas de servicios informáticos|prestataires informatiques|IT-Dienstleister|IT-dienstverleners|fornitori di servizi IT",
    "it services|it support|managed it|managed services|it consulting|msp|system integrator|network|cybersecurity|informática|serviços informáticos|suporte informático|servicios informáticos|soporte informático|informatique|infogérance|IT-Systemhaus|Systemhaus|IT-Service|EDV|ict|it-beheer|assistenza informatica|servizi informatici|web hosting|telecom|telecommunications",
  ),
  finance: niche(
    "finance-insurance",
    "financial firms|empresas financeiras|empresas financieras|sociétés financières|Finanzdienstleister|financiële dienstverleners|società finanziarie",
    "bank|banking|fintech|investment|investments|wealth management|financial services|financial advisor|asset management|credit|banco|investimentos|serviços financeiros|inversiones|servicios financieros|banque|investissement|services financiers|Bank|Finanzberatung|Vermögensverwaltung|vermogensbeheer|financieel advies|banca|investimenti|servizi finanziari|mortgage|mortgages|crédito habitação",
  ),
  insurance: niche(
    "finance-insurance",
    "insurance brokers|mediadores de seguros|corredurías de seguros|courtiers en assurances|Versicherungsmakler|verzekeringskantoren|broker assicurativi",
    "insurance|insurer|insurance broker|insurance agency|seguros|seguradora|mediação de seguros|corretora de seguros|aseguradora|correduría|assurance|assurances|courtier|Versicherung|Versicherungen|Versicherungsmakler|verzekering|verzekeringen|assicurazione|assicurazioni",
  ),
  real_estate: niche(
    "real-estate",
    "real estate agencies|agências imobiliárias|agencias inmobiliarias|agences immobilières|Immobilienbüros|makelaarskantoren|agenzie immobiliari",
    "real estate|property|properties|realtor|estate agent|estate agents|lettings|property management|homes for sale|imobiliária|imóveis|apartamentos|moradias|inmobiliaria|inmuebles|pisos|immobilier|biens immobiliers|Immobilien|Immobilienmakler|Makler|Hausverwaltung|makelaar|vastgoed|woningen|immobiliare|immobili|case in vendita|condomínios",
  ),
  construction: niche(
    "construction-trades",
    "construction companies|empresas de construção|empresas de construcción|entreprises de construction|Bauunternehmen|bouwbedrijven|imprese edili",
    "construction|builder|builders|general contractor|contractor|renovation|refurbishment|civil works|construção|construção civil|empreiteiro|obras|remodelações|construcción|reformas|bâtiment|travaux publics|rénovation|maçonnerie|Bauunternehmen|Hochbau|Tiefbau|Sanierung|Baugesellschaft|bouw|aannemer|verbouwing|edilizia|costruzioni|ristrutturazioni|impresa edile",
  ),
  trades: niche(
    "construction-trades",
    "trade contractors|empresas de instalações|empresas de instalaciones|artisans du bâtiment|Handwerksbetriebe|installatiebedrijven|imprese di impianti",
    "plumber|plumbing|electrician|electrical contractor|hvac|heating and cooling|air conditioning|roofing|roofer|painter|painting contractor|carpentry|joinery|locksmith|landscaping|solar panels|canalizador|canalização|eletricista|climatização|ar condicionado|carpintaria|telhados|encanador|fontanero|fontanería|electricista|climatización|carpintería|plombier|plomberie|électricien|chauffagiste|menuiserie|couvreur|Handwerk|Sanitär|Heizung|Elektriker|Elektrotechnik|Dachdecker|Malerbetrieb|Schreinerei|Tischlerei|Zimmerei|loodgieter|elektricien|installateur|dakdekker|timmerman|idraulico|elettricista|falegnameria|impianti|Photovoltaikanlagen|painéis solares",
  ),
  machinery: niche(
    "manufacturing-industrial",
    "machine builders|fabricantes de máquinas|fabricantes de maquinaria|constructeurs de machines|Maschinenbauer|machinebouwers|costruttori di macchine",
    "machinery|machines|machine tools|mechanical engineering|automation systems|industrial equipment|máquinas|maquinaria|equipamentos industriais|machines-outils|Maschinenbau|Maschinen|Anlagenbau|Sondermaschinen|machinebouw|macchinari|macchine utensili|robotics|industrial automation|hydraulics|pumps",
  ),
  metal: niche(
    "manufacturing-industrial",
    "metalworking companies|metalúrgicas|empresas metalúrgicas|entreprises de métallurgie|Metallverarbeiter|metaalbedrijven|aziende metalmeccaniche",
    "metalworking|metal|metal manufacturer|metal manufacturers|metal manufacturing|metal fabrication|metal industry|usinagem|fundição|fundición|fonderie|Gießerei|fonderia|sheet metal|welding|cnc|machining|turning|milling|steel|aluminium|stainless steel|metalurgia|metalomecânica|serralharia|metalúrgica|soldadura|maquinagem|mecanizado|acero|métallurgie|usinage|tôlerie|soudure|acier|Metallbau|Metallverarbeitung|Zerspanung|Blechbearbeitung|Stahlbau|Stahl|CNC-Fertigung|Schweißen|metaalbewerking|lassen|staal|carpenteria metallica|lavorazioni meccaniche|acciaio|tornearia|foundry|casting|moulds|moldes|Werkzeugbau",
  ),
  factory: niche(
    "manufacturing-industrial",
    "manufacturers|empresas industriais|fabricantes|industriels|Hersteller|fabrikanten|produttori",
    "manufacturer|manufacturing|factory|production plant|industrial|plastics|packaging|textiles|chemicals|electronics|furniture maker|ceramics|cork|paper|fábrica|fabricante|indústria|fabrico|embalagens|têxtil|plásticos|cerâmica|cortiça|fábrica de|industria|fabricación|envases|usine|fabricant|fabrication|emballage|Fabrik|Fertigung|Produktion|Kunststoff|Verpackung|Industrie|fabriek|fabrikant|verpakkingen|fabbrica|produzione industriale|imballaggi|materie plastiche|supplier of components|spare parts",
  ),
  fashion_shop: niche(
    "retail-ecommerce",
    "fashion shops|lojas de moda|tiendas de moda|boutiques de mode|Modegeschäfte|modewinkels|negozi di moda",
    "fashion|clothing|shoes|apparel|boutique|jewellery|jewelry|moda|roupa|calçado|joalharia|ropa|zapatos|joyería|mode|vêtements|chaussures|bijoux|Mode|Bekleidung|Schuhe|Schmuck|kleding|schoenen|sieraden|abbigliamento|scarpe|gioielli",
  ),
  shop: niche(
    "retail-ecommerce",
    "retailers|lojas e retalhistas|comercios|commerces de détail|Einzelhändler|winkels|negozi al dettaglio",
    "shop|store|retail|retailer|online store|e-commerce|ecommerce|wholesale|free shipping|add to cart|gift|toys|books|bookshop|florist|furniture store|loja|lojas|retalho|comércio|portes grátis|livraria|florista|mobiliário|varejo|tienda|comercio|librería|floristería|muebles|magasin|boutique|commerce|livraison gratuite|librairie|fleuriste|meubles|Laden|Geschäft|Einzelhandel|Onlineshop|Versandkostenfrei|Buchhandlung|Blumenladen|Möbelhaus|winkel|webshop|detailhandel|boekhandel|bloemist|meubels|negozio|vendita al dettaglio|libreria|fiorista|arredamento|hardware store|pet shop",
  ),
  restaurant: niche(
    "food-beverage",
    "restaurants|restaurantes|restaurantes|restaurants|Restaurants|restaurants|ristoranti",
    "restaurant|bistro|menu|chef|dining|catering|pizzeria|restaurante|ementa|cardápio|menu do dia|carta|cocina|cuisine|traiteur|brasserie|Restaurant|Gasthaus|Speisekarte|Küche|Catering|eetcafé|menukaart|ristorante|trattoria|cucina|takeaway|take-away|bar",
  ),
  cafe: niche(
    "food-beverage",
    "cafés and bakeries|cafés e padarias|cafeterías y panaderías|cafés et boulangeries|Cafés und Bäckereien|cafés en bakkerijen|caffè e panetterie",
    "café|cafe|coffee|coffee shop|coffee roaster|bakery|pastry|bread|cakes|padaria|pastelaria|pão|bolos|confeitaria|cafetería|panadería|pastelería|pan|boulangerie|pâtisserie|pain|Bäckerei|Konditorei|Brot|Kaffee|Rösterei|bakkerij|brood|koffie|panetteria|panificio|pasticceria|torrefazione|ice cream|gelato",
  ),
  food_producer: niche(
    "food-beverage",
    "food and drink producers|produtores alimentares|productores de alimentación|producteurs alimentaires|Lebensmittelhersteller|voedingsproducenten|produttori alimentari",
    "brewery|distillery|food producer|food manufacturer|food manufacturers|food manufacturing|food industry|cheese|beverages|olive oil|wine|winery|craft beer|chocolate|butcher|cervejaria|cerveja artesanal|queijo|azeite|vinho|vinhos|adega|talho|conservas|cervecería|queso|aceite de oliva|vino|bodega|carnicería|brasserie artisanale|fromage|vin|vins|domaine|boucherie|Brauerei|Käserei|Wein|Metzgerei|Fleischerei|brouwerij|kaas|slagerij|birrificio|formaggio|vini|cantina|macelleria|frozen food",
  ),
  hotel: niche(
    "hospitality-travel",
    "hotels|hotéis|hoteles|hôtels|Hotels|hotels|hotel",
    "hotel|guesthouse|guest house|bed and breakfast|hostel|resort|rooms|accommodation|campsite|hotéis|alojamento|alojamento local|quartos|turismo rural|pousada|habitaciones|alojamiento|hostal|casa rural|hôtel|chambres|hébergement|gîte|camping|Hotel|Pension|Zimmer|Ferienwohnung|Gasthof|kamers|vakantiehuis|albergo|agriturismo|camere|spa hotel",
  ),
  travel: niche(
    "hospitality-travel",
    "travel companies|agências de viagens|agencias de viajes|agences de voyages|Reiseveranstalter|reisorganisaties|agenzie di viaggio",
    "travel agency|tour operator|tours|guided tours|excursions|holidays|agência de viagens|viagens|passeios|excursões|agencia de viajes|viajes|excursiones|agence de voyage|voyages|visites guidées|Reisebüro|Reisen|Ausflüge|reisbureau|reizen|agenzia viaggi|viaggi|escursioni|boat trips",
  ),
  logistics: niche(
    "transport-automotive",
    "transport and logistics companies|transportadoras|empresas de transporte|transporteurs|Speditionen|transportbedrijven|aziende di trasporti",
    "logistics|freight|haulage|trucking|courier|forwarding|freight forwarder|removals|warehouse|shipping company|transportadora|transportes|logística|carga|mudanças|transitário|transporte de mercancías|mudanzas|transporteur|transport routier|déménagement|Spedition|Transporte|Umzüge|Logistik|Kurier|transportbedrijf|verhuizingen|logistiek|trasporti|spedizioniere|traslochi|autotrasporti",
  ),
  car: niche(
    "transport-automotive",
    "car dealers and garages|concessionários e oficinas|concesionarios y talleres|garages automobiles|Autohäuser und Werkstätten|autobedrijven|concessionarie e officine",
    "car dealer|car dealership|garage|auto repair|car repair|car service|tyres|used cars|car rental|oficina|automóveis|stand de automóveis|pneus|viaturas usadas|concesionario|taller|coches|neumáticos|garage automobile|voitures|pneus|concessionnaire|Autohaus|Werkstatt|Kfz|Kfz-Werkstatt|Gebrauchtwagen|Reifen|autobedrijf|occasions|banden|concessionaria|officina|autofficina|pneumatici|motorcycles|bicycles",
  ),
  media: niche(
    "media-entertainment",
    "media companies|empresas de média|medios y productoras|médias et producteurs|Medienunternehmen|mediabedrijven|aziende dei media",
    "film production|video production|photography|photographer|publisher|publishing|magazine|newspaper|radio|podcast|games studio|music|theatre|museum|produtora|fotografia|fotógrafo|editora|revista|jornal|música|museu|productora|fotografía|editorial|production vidéo|photographe|éditions|musée|Filmproduktion|Fotograf|Verlag|Zeitschrift|Theater|Museum|uitgeverij|fotograaf|filmproductie|casa editrice|fotografo|produzione video|printing house|gráfica|imprenta|imprimerie|Druckerei|drukkerij|tipografia",
  ),
  school: niche(
    "education-training",
    "schools and training providers|escolas e centros de formação|escuelas y centros de formación|écoles et centres de formation|Schulen und Bildungsträger|scholen en opleiders|scuole e centri di formazione",
    "school|academy|courses|training centre|training center|language school|tutoring|university|kindergarten|nursery school|driving school|e-learning|students|escola|academia|cursos|centro de formação|escola de línguas|explicações|universidade|colégio|creche|escola de condução|escuela|academia|centro de formación|colegio|guardería|autoescuela|école|cours|formation professionnelle|université|crèche|auto-école|Schule|Akademie|Sprachschule|Nachhilfe|Fahrschule|Kindergarten|Weiterbildung|Universität|opleidingen|taalschool|rijschool|kinderopvang|scuola|corsi|università|asilo|autoscuola",
  ),
  nonprofit: niche(
    "nonprofit-religious",
    "non-profit organisations|organizações sem fins lucrativos|organizaciones sin ánimo de lucro|associations|gemeinnützige Organisationen|non-profitorganisaties|organizzazioni non profit",
    "charity|non-profit|nonprofit|foundation|ngo|church|volunteers|donate|donations|associação|fundação|ipss|igreja|voluntários|donativos|ong|asociación|fundación|iglesia|voluntarios|donar|association|fondation|bénévoles|église|don|Verein|Stiftung|Kirche|Ehrenamt|Spenden|stichting|vereniging|kerk|vrijwilligers|doneren|associazione|fondazione|chiesa|volontari|donazioni",
  ),
  recruiting: niche(
    "staffing-hr",
    "recruitment agencies|empresas de recrutamento|empresas de selección|cabinets de recrutement|Personaldienstleister|uitzendbureaus|agenzie per il lavoro",
    "recruitment agency|staffing|staffing agency|temp agency|headhunter|headhunting|executive search|hr consulting|outplacement|recrutamento e seleção|trabalho temporário|recursos humanos|ett|trabajo temporal|selección de personal|cabinet de recrutement|intérim|agence d'intérim|Personalvermittlung|Zeitarbeit|Personalberatung|uitzendbureau|detachering|agenzia per il lavoro|lavoro interinale|selezione del personale",
  ),
  farm: niche(
    "agriculture",
    "farms|explorações agrícolas|explotaciones agrícolas|exploitations agricoles|landwirtschaftliche Betriebe|agrarische bedrijven|aziende agricole",
    "farm|farming|agriculture|agricultural|greenhouse|orchard|livestock|dairy farm|vineyard|seeds|quinta|agricultura|agrícola|exploração agrícola|estufas|pecuária|vinha|fazenda|granja|agricultura|invernadero|ganadería|viñedo|ferme|agriculture|serre|élevage|vignoble|Bauernhof|Landwirtschaft|Gewächshaus|Tierhaltung|Weinbau|boerderij|landbouw|kas|veehouderij|agricola|serra|allevamento|vigneto|forestry|nursery",
  ),
  beauty: niche(
    "personal-services",
    "beauty and hair salons|salões de beleza e cabeleireiros|salones de belleza y peluquerías|salons de beauté et de coiffure|Kosmetik- und Friseursalons|schoonheids- en kapsalons|saloni di bellezza e parrucchieri",
    "hair salon|hairdresser|barber|barbershop|beauty salon|nails|spa|massage|tattoo|cosmetics|cabeleireiro|barbearia|salão de beleza|unhas|massagens|estética|peluquería|barbería|estética|uñas|masajes|coiffeur|coiffure|institut de beauté|ongles|Friseur|Friseursalon|Kosmetikstudio|Nagelstudio|Massage|kapper|kapsalon|schoonheidssalon|parrucchiere|barbiere|centro estetico|massaggi",
  ),
  fitness: niche(
    "personal-services",
    "gyms and studios|ginásios e estúdios|gimnasios y estudios|salles de sport et studios|Fitnessstudios|sportscholen|palestre e studi",
    "gym|fitness|personal trainer|personal training|yoga|pilates|crossfit|dance studio|martial arts|ginásio|treino|estúdio de dança|gimnasio|entrenamiento|salle de sport|coach sportif|Fitnessstudio|Yogastudio|Tanzschule|sportschool|palestra|allenamento|academia de ginástica|swimming",
  ),
  home_services: niche(
    "personal-services",
    "cleaning and home services|empresas de limpeza e serviços domésticos|empresas de limpieza y servicios del hogar|entreprises de nettoyage|Reinigungsfirmen|schoonmaakbedrijven|imprese di pulizie",
    "cleaning|cleaning services|laundry|dry cleaning|pest control|funeral|childcare|limpeza|limpezas|lavandaria|desinfestação|funerária|limpieza|lavandería|control de plagas|funeraria|nettoyage|pressing|blanchisserie|pompes funèbres|Reinigung|Gebäudereinigung|Wäscherei|Bestattungen|schoonmaak|wasserij|uitvaart|pulizie|lavanderia|onoranze funebri|wedding planner",
  ),
} satisfies Record<string, Niche>;

export type NicheName = keyof typeof niches;
export const nicheNames = Object.keys(niches) as NicheName[];

/** Broad words that name a sector without naming a trade. */
const sectorWords: Record<Sector, string> = {
  "software-it":
    "technology|tech|it|tecnologia|tecnología|technologie|Technologie|software-it|information technology",
  "marketing-design":
    "marketing|design|advertising|publicidade|publicidad|publicité|Werbung|reclame|pubblicità|agencies|agency|communications|marketing-design",
  "professional-services":
    "professional services|serviços profissionais|servicios profesionales|services professionnels|Dienstleister|zakelijke dienstverlening|servizi professionali|legal|professional-services",
  "finance-insurance":
    "finance|financial|financeiro|finanzas|finance|Finanzen|financiën|finanza|finance-insurance",
  healthcare:
    "health|healthcare|health care|medical|saúde|salud|santé|Gesundheitswesen|Gesundheit|gezondheidszorg|sanità|clinics|wellness clinics|healthtech",
  "real-estate":
    "real estate|property|imobiliário|inmobiliario|immobilier|Immobilien|vastgoed|immobiliare|proptech|real-estate",
  "construction-trades":
    "construction|trades|building|construção|construcción|bâtiment|Bau|Handwerk|bouw|edilizia|construction-trades",
  "manufacturing-industrial":
    "manufacturing|industry|industrial|manufacturers|indústria|industria|industrie|Industrie|Produktion|maakindustrie|manifattura|industriels|manufacturing-industrial",
  "retail-ecommerce":
    "retail|e-commerce|ecommerce|shops|retalho|comércio|varejo|comercio|commerce|Handel|Einzelhandel|detailhandel|commercio|consumer goods|retail-ecommerce",
  "food-beverage":
    "food|beverage|food and beverage|gastronomy|restauração|alimentação|alimentación|hostelería|restauration|alimentaire|Gastronomie|Lebensmittel|horeca|voeding|ristorazione|alimentare|food-beverage",
  "hospitality-travel":
    "hospitality|tourism|travel|turismo|hotelaria|hostelería|tourisme|hôtellerie|Tourismus|Hotellerie|toerisme|alberghiero|hospitality-travel",
  "transport-automotive":
    "transport|logistics|automotive|automóvel|transportes|automoción|transporte|automobile|Verkehr|Automobil|vervoer|automotive|trasporti|mobility|transport-automotive",
  "media-entertainment":
    "media|entertainment|publishing|média|entretenimento|medios|entretenimiento|médias|divertissement|Medien|Unterhaltung|vermaak|intrattenimento|culture|media-entertainment",
  "education-training":
    "education|training|edtech|educação|ensino|formação|educación|enseñanza|éducation|enseignement|Bildung|onderwijs|istruzione|schools|education-training",
  "nonprofit-religious":
    "nonprofit|non-profit|charities|ngo|terceiro setor|sem fins lucrativos|ong|associations|gemeinnützig|goede doelen|terzo settore|nonprofit-religious",
  "staffing-hr":
    "staffing|recruitment|hr|recrutamento|recursos humanos|selección|recrutement|ressources humaines|Personal|hr services|werving|risorse umane|staffing-hr",
  agriculture:
    "agriculture|farming|agritech|agricultura|agro|agroalimentar|agriculture|Landwirtschaft|landbouw|agricoltura|agribusiness",
  "personal-services":
    "personal services|beauty|wellness|fitness|serviços pessoais|beleza|bem-estar|belleza|bienestar|beauté|bien-être|Körperpflege|schoonheid|bellezza|benessere|personal-services",
};

export const nicheIndex = phraseIndex<NicheName>(
  nicheNames.flatMap((name) => niches[name].phrases.map((phrase) => [name, phrase] as const)),
);

export const sectorIndex = phraseIndex<Sector>(
  (Object.keys(sectorWords) as Sector[]).flatMap((sector) =>
    sectorWords[sector].split("|").map((phrase) => [sector, phrase] as const),
  ),
);

const generalWords: ReadonlySet<NicheName> = new Set(["factory", "medical"]);

/** "Dental clinic" means teeth and "metal manufacturer" metal: the general word of the same sector adds nothing. */
export function finest(named: readonly NicheName[]): NicheName[] {
  return [...new Set(named)].filter(
    (name, _, all) =>
      !generalWords.has(name) ||
      !all.some((other) => other !== name && niches[other].sector === niches[name].sector),
  );
}

/** What a wish such as "dental clinics in Europe" asks for: trades, or at least sectors. */
export function readIndustry(text: string): { niches: Set<NicheName>; sectors: Set<Sector> } {
  const stems = words(text).map(stem);
  const named = new Set(finest(nicheIndex.find(stems)));
  const sectors = new Set<Sector>([
    ...sectorIndex.find(stems),
    ...[...named].map((name) => niches[name].sector),
  ]);
  return { niches: named, sectors };
}
