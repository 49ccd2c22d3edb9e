/**
 * Short home pages of invented houses, each with words of other trades beside its own: customers, jobs, legal text, a
 * shop, a café. A page begins with its sector and title; `nav:`, `h1:`, `h2:`, `foot:` and `meta:` say where a line stands.
 */
export const homePages: Record<string, string> = {
  en: `
retail-ecommerce | The Lantern Bookshop, Wexcombe
nav: Home · Events · Café · Contact
h1: The Lantern Bookshop
We are an independent bookshop on the corner of Hare Street, with a small café at the back.
Flat whites, carrot cake and soup from noon. Our coffee comes from a roaster two streets away.
h2: Events
Poetry reading on Thursday with wine and music. Story time for schools on request.
foot: © The Lantern Bookshop. Privacy · Terms · Cookies

nonprofit-religious | Marsh Lane Cats
nav: Adopt · Clinic · Shop · Volunteer
h1: Finding homes for cats since 1988
Marsh Lane Cats is a registered charity no. 555019 that cares for strays in the Fens.
h2: Low-cost neutering clinic
Our veterinary clinic is open on Tuesday; the vet and two nurses see patients by appointment.
h2: Charity shop
Clothes, books and toys, open Monday to Saturday.
foot: Registered charity number 555019. Donate by bank transfer.

software-it | Tallgrass Systems – careers at a firm that builds
nav: Services · Careers · Jobs · Internships · Offers
h1: We build payment and booking systems
Our engineers write back ends for hotels, insurers and hospitals.
h2: Join us
Recruitment in three steps: an interview, a coding test, an offer. See our open positions, jobs and internships.
Clients: Harrow Bank, Northmere Hospital, Pell Travel, Dunmore University
foot: Tallgrass Systems Ltd, registered in England

manufacturing-industrial | Corvane Air – filters that last
nav: Products · Dealers · Cart · My account
h1: Air filters without waste
Corvane develops and makes patented plasma filters for cooker hoods in its own laboratory.
Find a dealer near you or add to cart. Free shipping over 75.
h2: For kitchens
Used by kitchen studios, restaurants and hotels in eleven countries.
foot: Terms of sale · Returns · Privacy

healthcare | Willow Bank Resort – dementia care
nav: Rooms · Care · Activities · Contact
h1: A home for people with dementia
Willow Bank is a resort where residents live with round-the-clock care from qualified nurses.
Large rooms, garden, swimming pool, restaurant-quality meals.
h2: Short stays
Respite care for a week or a month while the family takes a holiday.
foot: Book a visit

construction-trades | Hollin & Daughter
nav: Home · Work · Contact
h1: Hollin & Daughter
Family electricians since 1994. Rewiring, consumer units, EV chargers and fault finding.
We have worked in schools, churches, shops and farms all over Shropshire.
h2: Apprentices
We train two apprentices each year with the local college.
foot: Fully insured. Public liability insurance. NICEIC style registration 5550

professional-services | Quill & Marram
nav: Services · Team · Insights
h1: Planning permission, made plain
We are chartered town planners working for farmers, developers, schools and restaurant owners.
h2: Team
Ann Pell studied at the University of Wessing and was a lecturer at the school of architecture.
Joe Rudd worked in a bank, for an estate agent and at a software start-up.
foot: Terms of business. VAT registered

education-training | Pebble Bay Dive School
nav: Courses · Trips · Shop · Contact
h1: Learn to dive in Pebble Bay
Open water course in four days, rescue diver, instructor training. Lessons every morning.
h2: Shop
Masks, fins and wetsuits for sale.
h2: Where to stay
Guest houses and hotels near the harbour give our students a discount; breakfast included.

finance-insurance | Harbour & Keel
h1: Cover for boats and the people who love them
Harbour & Keel arranges marine insurance for yachts, fishing boats and boatyards.
Make a claim, renew your policy, ask for a quote.
h2: Partners
Marinas, sailmakers, boat builders and chandlers recommend us.
foot: Authorised and regulated

media-entertainment | Gorsefield Players
nav: What's on · Tickets · Classes · Bar
h1: Gorsefield Theatre
Drama, comedy and music in a former chapel. Box office open from six.
h2: Classes
Acting lessons for children on Saturday, dance courses for adults.
h2: The bar
Beer, wine and pizza before every show.
foot: Volunteer as an usher · Donate

agriculture | Redbarn Fields
nav: Farm · Shop · Café · Stay
h1: Redbarn Fields
We are a mixed farm of 300 acres: wheat, sheep and a small herd of Devon cattle.
h2: Farm shop and café
Eggs, vegetables, cakes and coffee, Friday to Sunday.
h2: Stay
One shepherd's hut with breakfast in summer.

transport-automotive | Kestle Marine Care
nav: Services · Prices · Contact
h1: Boat valeting, antifouling and winter storage
We look after yachts and motor boats between Fowey and Plymouth: polishing, engine servicing, electrics.
h2: Electrics
Batteries, wiring, radar and chart plotters fitted by a marine electrician.
foot: Fully insured · Terms and conditions

staffing-hr | Overland People
nav: For employers · For candidates · Blog
h1: Drivers and warehouse staff when you need them
We supply temporary and permanent workers to hauliers, farms, food factories and shops.
h2: Candidates
Register, send your CV, start on Monday.
foot: Employment agency licence 5550

real-estate | Birch & Fallow
nav: Buy · Rent · Sell · Contact
h1: Homes in and around Larkmere
Three-bedroom cottage with new kitchen, solar panels and a roof renewed in 2020. Near schools, restaurants and the church.
h2: Selling?
Free valuation by our agents within two days.
foot: Client money protection
`,
  de: `
healthcare | Praxis am Mühlbach
nav: Praxis · Team · Leistungen · Karriere · Impressum
h1: Herzlich willkommen
Wir sind eine Gemeinschaftspraxis für Allgemeinmedizin in Oberhain.
h2: Team
Dr. Ina Roth studierte an der Universität Marenburg und leitete Kurse an der Volkshochschule.
h2: Karriere
Wir suchen eine medizinische Fachangestellte. Bewerbung, Ausbildung, Stellenangebote.
foot: Datenschutz · Rechtliches · Steuernummer 55/555

manufacturing-industrial | Gebrüder Harlinger Papier GmbH
nav: Unternehmen · Produkte · Karriere · Kontakt
h1: Seit 1871
Spezialitäten aus Zellstoff und Altpapier für Schulen, Verlage und Druckereien.
h2: Karriere
Ausbildung zum Papiertechnologen, Praktikum, offene Stellen.
foot: AGB · Datenschutz · Impressum

construction-trades | Thomas Wendt Installationen
nav: Leistungen · Shop · Kontakt
h1: Ihr Installateur für Bad und Heizung
Wärmepumpen, Gasthermen und barrierefreie Bäder, dazu Wartung für Hotels, Schulen und Arztpraxen.
h2: Shop
Armaturen und Ersatzteile online bestellen, Warenkorb, Versand.
foot: Impressum · Datenschutz

personal-services | Ruhepol – Praxis für Shiatsu
nav: Angebot · Preise · Kurse
h1: Shiatsu und Klangschalen
Behandlungen im Liegen, eine Stunde, im Herzen von Lindau am Berg.
h2: Kurse
Einführungskurse und Seminare am Wochenende, Anmeldung per Mail.
foot: Die Sitzung ersetzt keinen Arzt

nonprofit-religious | Sängerbund Eichfeld 1902 e.V.
nav: Verein · Termine · Mitglied werden
h1: Singen im Sängerbund
Unser Chor probt dienstags im Saal der Gaststätte Linde. Konzert im Mai, Weinfest im Herbst.
h2: Mitglied werden
Der Beitrag beträgt 40 Euro im Jahr.
foot: Vereinsregister 5550, Bankverbindung Volksbank Eichfeld

software-it | Nordlicht Daten
nav: Produkt · Preise · Jobs · Blog
h1: Die Warenwirtschaft für Bäckereien
Bestellungen, Kassen und Lieferscheine in einer Oberfläche. Cloud oder eigener Server.
h2: Kunden
Bäckerei Korn, Metzgerei Halm, Hofladen Wiese, Hotel Seeblick
h2: Jobs
Entwickler gesucht, Bewerbung mit Lebenslauf.

transport-automotive | Autohaus Petersen
nav: Fahrzeuge · Werkstatt · Finanzierung · Karriere
h1: Neuwagen und Gebrauchte in Nordholm
Mehr als hundert Fahrzeuge auf dem Hof, Inspektion, Reifenwechsel und Unfallreparatur.
h2: Finanzierung
Kredit, Leasing und Versicherung über unsere Bank.
foot: Impressum

hospitality-travel | Hof Sonnleiten
nav: Hof · Wohnungen · Preise
h1: Ferien auf dem Bauernhof
Vier Ferienwohnungen zwischen Kühen und Hühnern, mit Frühstück und Sauna.
h2: Unser Hof
Milchkühe, Heu und Äpfel: Kinder dürfen beim Füttern helfen.
foot: Impressum

marketing-design | Büro Kranich
nav: Arbeiten · Büro · Kontakt
h1: Gestaltung für Museen, Verlage und Theater
Wir entwerfen Plakate, Bücher, Ausstellungen und Websites.
h2: Auswahl
Museum Altfurt: Leitsystem. Verlag Mond: Umschläge. Theater Süd: Spielzeitheft.
foot: Impressum · Datenschutz
`,
  fr: `
software-it | Altimètre – conseil et développement
nav: Métiers · Carrières · Offres d'emploi · Stages · Contact
h1: Des logiciels pour la banque et l'assurance
Altimètre est une société de services numériques de 80 personnes à Valmont.
h2: Carrières
Nos offres : CDI, stages, alternance. Processus de recrutement, entretien, formation.
foot: SAS au capital de 50 000 euros, code APE 6202A. Mentions légales

personal-services | Cabinet Douce Rive
nav: Accueil · Séances · Tarifs
h1: Réflexologie plantaire à Saint-Arvel
Séance d'une heure, bons cadeaux, déplacement en entreprise.
h2: Ma formation
Diplômée d'une école de Lyon, je donne aussi des ateliers pour les parents.
foot: La réflexologie ne remplace pas un avis médical

manufacturing-industrial | Mécanorive
nav: Savoir-faire · Machines · Recrutement
h1: Pièces tournées de précision
Mécanorive usine des pièces de 0,5 à 40 mm pour l'aéronautique, le médical et l'horlogerie.
h2: Recrutement
Nous cherchons un régleur. Envoyez votre CV, formation assurée.
foot: APE 2562A, RCS Valmont

food-beverage | Domaine des Trois Muids
nav: Vins · Visites · Gîte · Boutique
h1: Vignerons depuis quatre générations
Rouges et blancs élevés en fûts, dégustation au caveau du mardi au samedi.
h2: Gîte
Deux chambres au-dessus du chai.
h2: Boutique
Panier, livraison en France, paiement par carte bancaire.

nonprofit-religious | Les Petits Pas de Corvel
nav: L'association · Actions · Adhérer · Presse
h1: Aider les enfants malades à jouer
Nous sommes une association loi 1901 : nos bénévoles passent chaque mercredi à l'hôpital de Corvel.
Médecins, infirmières et psychologues nous accueillent dans leurs services.
h2: Adhérer
Cotisation de 15 euros, dons déductibles des impôts.
foot: Mentions légales

construction-trades | Toit & Ardoise
nav: Couverture · Zinguerie · Devis
h1: Artisan couvreur à Brenac
Ardoises, tuiles et gouttières ; devis gratuit sous 48 h, assurance décennale.
h2: Ils nous font confiance
La mairie, l'église Saint-Luc, l'école Jean-Voile, l'hôtel du Port
foot: Code NAF 4391B

real-estate | Agence du Vieux Lavoir
nav: Acheter · Louer · Vendre · Nos agences
h1: Maisons et appartements dans le Pays d'Orval
Maison de pierre rénovée : cuisine équipée, cheminée, piscine, proche commerces et écoles.
h2: Estimer
Demandez une estimation gratuite de votre bien.
foot: Carte professionnelle, garantie financière, barème d'honoraires

education-training | Centre Équestre du Grand Pré
nav: Cours · Stages · Pension · Club
h1: L'école d'équitation du Grand Pré
Cours dès 4 ans, stages pendant les vacances, préparation aux galops avec des monitrices diplômées.
h2: Pension
Boxes et prés pour vos chevaux, foin de la ferme.
foot: Assurance et licence comprises

professional-services | Cabinet Rivoire
nav: Le cabinet · Expertises · Équipe · Nous rejoindre
h1: Le droit des entreprises à Valmont
Nous conseillons artisans, cliniques, hôtels et start-up ; contentieux, contrats et fiscalité.
h2: Nous rejoindre
Stages et offres d'emploi, envoyez CV et lettre.
foot: Barreau de Valmont. Mentions légales
`,
  es: `
nonprofit-religious | Judo Club Altamar
nav: El club · Horarios · Tienda · Contacto
h1: Judo Club Altamar
Clases de judo para niños y adultos con entrenadores titulados. Competición y exámenes de cinturón.
h2: Tienda
Judoguis y camisetas del club.
h2: Hazte socio
La junta directiva convoca asamblea cada junio.
foot: Aviso legal · Política de privacidad

construction-trades | Instalaciones Brañas
nav: Servicios · Obras · Contacto
h1: Electricidad, fontanería y clima
Hacemos instalaciones en viviendas, hoteles, colegios y naves. Boletines y averías 24 horas.
h2: Obras
Hotel Miramar, Clínica Sol, Bodega Peñalta, Colegio Los Olmos
foot: CNAE 4321

professional-services | Ortega Villalba Peritos
nav: Informes · Quiénes somos · Contacto
h1: Informes periciales para juicios y seguros
Somos un gabinete de peritos: tasamos daños en viviendas, coches, barcos y maquinaria.
h2: Clientes
Aseguradoras, bancos, abogados y talleres.
foot: Aviso legal

food-beverage | Almazara Los Cerros
nav: Aceites · La finca · Tienda · Visitas
h1: Aceite de oliva virgen extra
Molemos la aceituna de nuestros olivos en menos de seis horas.
h2: Visitas
Cata y paseo por el olivar, reservas para grupos y agencias de viajes.
h2: Tienda
Carrito, envíos a toda Europa, mi cuenta.

education-training | Escuela Infantil Caracol
nav: Proyecto · Equipo · Comedor · Blog
h1: De cero a tres años
Una escuela pequeña con huerto, cocina propia y psicóloga.
h2: Comedor
Menú diario de nuestra cocinera con verduras ecológicas.
foot: Aviso legal · Trabaja con nosotros

retail-ecommerce | Ciclos Monteverde
nav: Bicicletas · Taller · Alquiler · Rutas
h1: Tu tienda de bicicletas en Peñarrubia
Bicis de montaña, eléctricas e infantiles, cascos y recambios. Taller propio y alquiler por días.
h2: Rutas
Salidas guiadas los domingos con desayuno.
foot: Envíos a península

agriculture | Viveros El Almendral
nav: Plantas · Fincas · Contacto
h1: Plantones de almendro y pistacho
Producimos árboles injertados para agricultores de toda la meseta, con certificado sanitario.
h2: Asesoramiento
Nuestro ingeniero agrónomo visita su finca.
foot: Aviso legal · Empleo

healthcare | Residencia Los Tilos
nav: La residencia · Servicios · Tarifas
h1: Cuidamos de sus mayores
Habitaciones individuales, fisioterapia, peluquería, capilla y cocina casera.
Médico y enfermería las 24 horas; centro de día.
h2: Trabaja con nosotros
Buscamos auxiliares y cocineros.
foot: Aviso legal
`,
  pt: `
agriculture | Agro Veredas
nav: Empresa · Produtos · Trabalhe conosco
h1: Tudo para a sua lavoura
Distribuímos sementes, adubos e defensivos para produtores de soja e milho.
h2: Assistência
Agrônomos visitam a fazenda sem custo.
foot: CNPJ 55.555.555/0001-55 CNAE 4683-4/00. Política de privacidade

construction-trades | Verde Vale Paisagismo
nav: Projetos · Serviços · Contato
h1: Jardins que duram
Projeto, plantio, irrigação e manutenção de jardins em condomínios, hotéis, clínicas e restaurantes.
h2: Clientes
Hotel Lagoa, Clínica Aurora, Colégio Horizonte
foot: Todos os direitos reservados

manufacturing-industrial | Galvatubo
nav: Produtos · Representantes · Trabalhe conosco
h1: Eletrodutos galvanizados
Indústria de eletrodutos, curvas e conexões para instalações elétricas, com galvanização própria.
h2: Onde comprar
Procure uma loja de material de construção ou um representante.
foot: ISO 9001

education-training | Escola de Música Clave
nav: Cursos · Professores · Matrículas
h1: Aulas de piano, violão e canto
Também oferecemos musicoterapia para crianças com autismo.
h2: Professores
Mestre pela universidade, músico de orquestra, psicóloga clínica.
foot: Agende sua aula experimental

personal-services | Funerária Paz Serena
nav: Serviços · Planos · Floricultura · Contato
h1: Atendimento 24 horas
Cuidamos do velório, do traslado e da documentação. Coroas de flores e cremação.
h2: Planos
Plano familiar com mensalidade, desconto em farmácias, médicos e dentistas.
foot: Política de privacidade

hospitality-travel | Pousada Maré Mansa
nav: Quartos · Restaurante · Passeios · Reservas
h1: Pousada Maré Mansa
Doze quartos a cem metros da praia, café da manhã com bolos caseiros.
h2: Restaurante
Peixes, camarão e cerveja gelada, aberto também a quem não é hóspede.
h2: Eventos
Casamentos com fotógrafo, DJ e flores.

nonprofit-religious | Associação Mão na Mão
nav: Quem somos · Oficinas · Doe
h1: Oficinas para jovens da Vila Rica
Cursos gratuitos de informática, costura, padaria e eletricidade; reforço escolar.
h2: Doe
A associação vive de doações e do trabalho de voluntários.
foot: CNPJ 55.555.555/0001-55

finance-insurance | Corretora Bem Viver
nav: Seguros · Consórcio · Blog
h1: Seguros de vida, auto e residência
Cotação com doze seguradoras. Atendemos médicos, dentistas, transportadoras e lojistas.
h2: Sinistro
Guincho, chaveiro e encanador 24 horas.
foot: Registro SUSEP 5550
`,
  it: `
transport-automotive | Autofficina Berlandi
nav: Officina · Usato · Amministrazione · Contatti
h1: Riparazione e vendita auto
Tagliandi, freni, gomme e diagnosi elettronica; auto usate garantite.
h2: Contatti
Ufficio vendite, officina, amministrazione e contabilità.
foot: Dati fiscali: P.IVA 05555550555, codice fiscale, capitale sociale

retail-ecommerce | Libreria La Pulce
nav: Libri · Tè e torte · Laboratori
h1: Libreria La Pulce
È una libreria indipendente per bambini e ragazzi, con una piccola sala da tè.
Tè, tisane e torte fatte in casa, merende e colazioni.
h2: Laboratori
Corsi di lettura ad alta voce per scuole e insegnanti.
foot: P.IVA 05555550555

food-beverage | Frantoio Colle Alto
nav: Olio · Frantoio · Agriturismo · Shop
h1: Olio extravergine dal 1950
Le nostre olive vengono raccolte a mano e frante in giornata.
h2: Agriturismo
Tre camere con colazione.
h2: Shop
Carrello, spedizione gratuita sopra i 60 euro.

manufacturing-industrial | Torneria Valpiana S.r.l.
nav: Azienda · Lavorazioni · Lavora con noi
h1: Minuteria tornita
Particolari in ottone e acciaio per idraulica, automotive e arredamento. Parco macchine CNC.
h2: Lavora con noi
Cerchiamo un operatore: invia il curriculum.
foot: Codice ATECO 25.62, R.E.A. 55555, capitale sociale

professional-services | Studio Morandi Ingegneria
nav: Progetti · Servizi · Team
h1: Strutture, antisismica, direzione lavori
Siamo uno studio di ingegneri: calcoliamo scuole, ospedali, chiese e capannoni.
h2: Team
Laurea all'università di Valdora, docente, già assessore.
foot: P.IVA 05555550555

nonprofit-religious | Circolo Scacchistico Torre Nera
nav: Il circolo · Corsi · Tornei · Iscriviti
h1: Gli scacchi a Valdora dal 1961
Il circolo è aperto il giovedì sera sopra il bar Sport.
h2: Corsi
Lezioni per principianti e nelle scuole con istruttori federali.
h2: Iscriviti
La quota dei soci è di 50 euro.
`,
  nl: `
construction-trades | Van Delder Techniek
nav: Elektro · Sanitair · Vacatures · Contact
h1: Elektriciteit, verwarming en ventilatie
Wij plaatsen installaties in woningen, scholen, winkels en rusthuizen.
h2: Vacatures
Jobs voor elektriciens en stages. Solliciteer met je cv.
foot: Privacy · Algemene voorwaarden

healthcare | Praktijk De Linde
nav: Behandelingen · Over mij · Tarieven
h1: Fysiotherapie en manuele therapie
Behandeling van rug, nek en schouder, ook voor sporters en muzikanten.
h2: Over mij
Opgeleid aan de hogeschool, docent bij cursussen, trainer bij de voetbalclub.
foot: Vergoeding door uw zorgverzekering

manufacturing-industrial | Zuiverlucht Techniek BV
nav: Producten · Dealers · Winkelwagen
h1: Luchtreinigers van eigen makelij
Wij ontwikkelen en produceren luchtfilters voor keukens, ziekenhuizen en kantoren.
h2: Dealers
Verkrijgbaar bij keukenzaken. In winkelwagen, gratis verzending.
foot: KvK 55555555, SBI 2825

nonprofit-religious | Stichting Oude Molen Drempt
nav: De molen · Winkel · Donateurs
h1: De molen van Drempt draait weer
De stichting beheert de korenmolen uit 1782; vrijwillige molenaars malen op zaterdag.
h2: Winkel
Meel, pannenkoekenmix en brood.
h2: Donateurs
Word donateur vanaf 15 euro, ANBI.

hospitality-travel | Hoeve Het Wad
nav: Kamers · Boerderij · Ontbijt
h1: Slapen op een schapenboerderij
Drie kamers en een groepsverblijf achter de dijk, met ontbijt van eigen kaas.
h2: Boerderij
Schapen, lammeren en een moestuin.
foot: Reserveren · Toeristenbelasting

marketing-design | Studio Reiger
nav: Werk · Diensten · Contact
h1: Huisstijl, websites en drukwerk
Voor bakkers, tandartsen, advocaten en scholen in de regio.
h2: Werk
Logo voor Bakkerij Aar, website voor Tandarts Smit, folder voor Autobedrijf Vos
foot: Algemene voorwaarden
`,
};
