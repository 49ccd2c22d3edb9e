import type { Sector } from "@leadstream/contract";

/** Whole families of trades that make, build, sell, carry or lodge, in the notation of the sector lexicon: en, de, fr, es, pt, it, nl. */
export const goods: Partial<Record<Sector, string>> = {
  "construction-trades":
    "installatietechniek=3.5, elektriciteit=1.5, elektriciteitswerken=4, ventilatiesysteem=2, " +
    "verwarmingsinstallat*=3.5, cv installat*=3.5, sanitaire installat*=3.5, gas wasser=3, gasthermen=3, " +
    "badsanierung=3.5, haustechnik=3.5, gebaudetechnik=3, klempnerei=3.5, sanitarinstallat*=4, " +
    "heizungsinstallat*=4, elektrofachbetrieb=4, elektroanlagen=3, plombier chauffagiste=4, " +
    "electricien general*=3.5, courant faible*=2, vmc=1.5, installations electriques=3.5, " +
    "installations sanitaires=3.5, ardoise*=2.5, tuiles=2, gouttieres=2.5, charpentier*=3.5, etancheite=3, " +
    "bardage*=2.5, platrier*=3.5, platerie=3, plaquiste*=3.5, carrelages=2, macon=2.5, macons=2.5, ebeniste*=2, " +
    "agencement*=1.5, vitrier*=3, vitrerie=2.5, miroiterie=2.5, storiste=3, stores bannes=2.5, " +
    "portes de garage=2.5, automatismes=1.5, serrurerie=2.5, changement de serrure=3, schlusselnotdienst=3.5, " +
    "slotenmaker*=3.5, cambio de cerradura*=3.5, locksmiths=3.5, lock repair=2.5, lockout=2, rekeying=3, " +
    "instalaciones de fontaneria=4, instalacion electrica=3, boletines electricos=3.5, reformas de=2.5, " +
    "impermeabilizacion*=3, carpintero*=2.5, herreria=2.5, herrero*=2.5, cristaleria=2.5, marmoleria=2.5, " +
    "marmoraria=3, marmorista*=3, marmista*=3, marmi=1.5, graniti=1.5, marble=1.2, worktops=2, countertop*=2.5, " +
    "naturstein*=2.5, natuursteen=2.5, pedreiros=3, pinturas=1, empreiteir*=3, construcao de casas=3.5, " +
    "steel frame=2.5, serralheiro*=3, redes de protecao=2.5, poco artesiano=3.5, pocos artesianos=3.5, " +
    "perfuracao de pocos=4, muratori=3, imprese edili=4, restauro=1.5, intonac*=2.5, cappotto termico=3, " +
    "parquettist*=3, lattonier*=3, vetraio=3, vetreria=2.5, tapparelle=2.5, ascensori=3, antennist*=3, " +
    "allarmi=1, videosorveglianza=1.8, video surveillance=1.8, alarmanlagen=2.5, alarmsystem*=2, brandmeld*=2.5, " +
    "fire alarm*=2.5, intercom*=1.2, solarteur=3.5, zonnepaneel*=2.8, laadpaal=2.5, laadpalen=2.5, " +
    "metselwerken=3, dakdekkersbedrijf=4, stukadoorsbedrijf=4, tegelwerken=3, grondwerken=3, afbraakwerken=3, " +
    "schrijnwerk*=3, aannemingsbedrijf=4, rioolservice=3.5, ontstopping*=3, rohrreinigungs*=3, debouchage=3, " +
    "vidange de fosse*=3, desatascos=3.5, desentupidora=4, spurghi=3, blocked drain*=3.5, groundworks=3, " +
    "rendering=1.5, pointing=1, cladding=1.8, dry lining=3, ceilings=1.2, curtain wall*=2.5, asphalting=2.5, " +
    "road construction=3, strassenbau=3.5, wegenbouw=3.5, brunnen=0.8, teichbau=3, poolbau=3.5, " +
    "schwimmbadbau=3.5, zwembad*=1.2, fence installation=3, zaunbau=3.5, hekwerk*=2.5, gru a torre=1",
  "manufacturing-industrial":
    "papierwerk*=3.5, papierherstell*=4, papiermaschine*=3, spezialpapier*=3.5, specialty paper*=3.5, " +
    "papeterie industrielle=2.5, papierindustrie=3, zellstoff=2.5, pulp=1.5, cartiera=4, cartiere=3.5, " +
    "papelera=2, kartonnage*=3, cartonnage*=2.5, wellpappe*=3, pappe=1.5, air filter*=2.5, air purifier*=2.5, " +
    "luftfilter*=2.5, luftreinig*=2.5, luchtfilter*=2.5, luchtreinig*=2.5, filtre a air=2, filtri=1.2, " +
    "filtros industriales=3, plasma filter*=2.5, patented=1.2, patentiert*=1.2, gepatenteerd*=1.2, brevete*=1.2, " +
    "brevettat*=1.2, patentado*=1.2, patenteado*=1.2, we manufacture=3, we produce=1.5, " +
    "designs and manufactures=4, develops and manufactures=4, designed and manufactured=3.5, " +
    "design and manufacture=3.5, wir fertigen=3.5, wir produzieren=3, entwickelt und produziert=3.5, " +
    "entwickeln und produzieren=3.5, nous fabriquons=3.5, nous concevons et=1, concoit et fabrique=4, " +
    "conception et fabrication=3, fabricamos y=3, disenamos y fabricamos=4, fabricamos e=3, " +
    "projetamos e fabricamos=4, progettiamo e produciamo=4, progetta e produce=4, ontwikkelen en produceren=4, " +
    "produceren=1.5, eigen productie=2.5, eigen makelij=2.5, eigene produktion=2.5, feinmechanik=3.5, " +
    "prazisionsmechanik=4, pieces tournees=3.5, pieces usinees=3.5, pieces de precision=3, tournage=2.5, " +
    "fraisage=3, rectification=1.2, decolleteur*=3.5, minuteria=3, particolari meccanici=3.5, ottone=1.5, " +
    "carpenteria pesante=3.5, tornerie=3.5, officine meccaniche=3, mecanizacion=3, torneado=3, fresado=3, " +
    "tornearia mecanica=3.5, usinagem de=3.5, caldeirari*=3, eletrodutos=3.5, eletroduto=3.5, conduits=1.5, " +
    "tubos de aco=3, tubos y=1, pipes and=0.8, conexoes=1.2, galvanizad*=1.5, endoscop*=1, borescope*=3.5, " +
    "boroscop*=3.5, endoscopes industriels=3.5, optical instruments=3, measuring instruments=3, messgerat*=2.5, " +
    "instruments de mesure=3, strumenti di misura=3, instrumentos de medicion=3, test equipment=2.5, " +
    "workstations=1.2, workbench*=2, torque tools=3, pneumatic tools=3, assembly tools=2.5, hand tools=1.5, " +
    "lifting equipment=2.5, hebetechnik=3, cranes=1.8, kranbau=3, zerspanungstechnik=4, dreherei=3.5, " +
    "frastechnik=3.5, lasertechnik=2.5, stanztechnik=3.5, stanzteile=3.5, kunststofftechnik=3.5, " +
    "vorrichtungsbau=3.5, apparatebau=3.5, behalterbau=3.5, rohrleitungsbau=2.5, fordertechnik=3, " +
    "steuerungsbau=3, elektronikfertig*=3.5, leiterplatten=3, bakkerijmachines=3, plaatbewerking=4, " +
    "machinebouwer*=3.5, apparatenbouw=3.5, spuitgieten=3.5, matrijzen=3, toolmaker*=3, gravure=1, engraving=1, " +
    "labels manufacturer=2, etikettendruck=1.5, brushes=1.2, bursten*=2, yarns=1.5, weaver*=2, webereien=3, " +
    "weberei=3.5, spinnerei=3.5, tissage=3, tessitura=3, glassworks=3, glassblow*=2, verrerie=2.5, " +
    "cristallerie=2.5, potter=1.8, poterie=2, potier*=2, topferei=2.5, keramik=1.2, ceramica=1.2, ceramista=2, " +
    "ceramiste*=2, pottenbakker*=2.5, blacksmith*=3, bladesmith=3, knifemak*=3, coutelier*=2.5, coutellerie=2.5, " +
    "messerschmied*=3, forgeron*=3, schmied=2.5, smederij=3, smid=2, goldsmith*=1.5, silversmith*=1.5, " +
    "bespoke furniture=3, cabinet maker*=3, cabinetmak*=3, ebanist*=2.5, marcenaria sob=2.5, woodturn*=2.5, " +
    "instrument maker*=3, geigenbau*=3, lutherie=3, liutaio=3.5, gitarrenbau*=3, basket maker*=2.5, saddler*=2, " +
    "sattlerei=2.5, sellerie=2, selleria=2, pelletteria=2.5, seife=0.8, kosmetikherstell*=3, detergent*=1.8, " +
    "paints and=1, varnish*=1.5, lacke=1.5, pinturas industriales=2.5, cement=1.5, zement=1.5, precast*=3, " +
    "prefabbricat*=2, betonwerk=3.5, prefabricados de hormigon=4, artefatos de cimento=3.5, beton=1.2, " +
    "quarry=1.8, steinbruch=2.5, cantera=1.5, pedreira=2, cava=0.8, paper=0.6, papier=0.6, papel=0.5",
  "retail-ecommerce":
    "independent bookshop=4, libreria indipendente=4, librairie independante=4, libreria independiente=4, " +
    "livraria independente=4, boekwinkel=4, boekhandels=3, jugueteria=3, gioielli=1.5, joyas=1.5, wolwinkel=3.5, " +
    "naaimachine*=2, machines a coudre=2.5, maquinas de coser=2.5, nahmaschinen*=2, tienda de bicicletas=4, " +
    "loja de bicicletas=4, magasin de velos=4, bicis=1.5, negozio di biciclette=4, e bikes=1.5, ebikes=1.5, " +
    "fietsenzaak=4, zweiradhandel=3, motorradbekleidung=2.5, sporting goods=2.5, articulos deportivos=3, " +
    "artigos esportivos=3, articles de sport=2.5, sportgeschaft=3, sportzaak=3, tackle shop=3.5, reitsport*=2, " +
    "equestrian shop=3, tack shop=3, pet supply=2.5, zoohandlung=3.5, tienda de mascotas=4, " +
    "negozio di animali=3.5, gartencenter=3.5, tuincentrum=4, centro de jardineria=3, " +
    "materiales de construccion=2.5, materiaux de construction=2.5, material de construccion=2.5, " +
    "materiali edili=2, baustoffe=2.5, baustoffhandel=4, bouwmaterialen=2.5, building supplies=2.5, " +
    "builders supplies=3, timber supplies=3, ferramentas=1.5, ferreterias=3, eisenwaren=3, ijzerwaren=3, " +
    "quincaillier=3, drogisterij=3, drogerie=2.5, parfumerie=3, parfum*=1, herboristerie=2.5, bioladen=3, " +
    "magasin bio=3, epicerie bio=3, health food shop=3, natuurwinkel=3, kuchenstudio=3, keukenzaak=3, " +
    "tienda de muebles=4, loja de moveis=4, magasin de meubles=4, negozio di arredamento=3.5, meubelzaak=4, " +
    "matratzen=2, matelas=1.5, matrassen=1.5, beddenzaak=3.5, tappeti=1.5, tapis=0.8, tapijt*=1.2, " +
    "electronics store=3, electronics shop=3, computerladen=3, tienda de informatica=3.5, " +
    "loja de informatica=3.5, musikhaus=3, music shop=3, tienda de musica=3.5, magasin de musique=3.5, " +
    "muziekwinkel=3.5, instrumentos musicales=1.5, plattenladen=3.5, disquaire=3.5, tienda de discos=4, " +
    "comic shop=3, kiosk=1.5, tabaccheria=3, tabac presse=3, maison de la presse=3, estanco=2.5, tabacaria=2.5, " +
    "fruteria=3, frutaria=3, fruttivendolo=3, obst und gemuse=2, groentewinkel=3, groenteboer=3, mercado=0.6, " +
    "minimarket=3, supermercado*=2.5, supermarche=2.5, supermercato=2.5, supermarkt=2.5, concept store=3, " +
    "geschenkartikel=2.5, articoli da regalo=2.5, articulos de regalo=2.5, artigos para festas=3, " +
    "feestartikelen=2.5, partyartikel=2.5, brautmode=3, brautkleider=3, robes de mariee=3, vestidos de novia=3, " +
    "vestidos de noiva=3, trouwjurken=3, bruidsmode=3.5, bridal shop=3.5, underwear=1.2, menswear=2.5, " +
    "womenswear=2.5, herrenmode=2.5, damenmode=2.5, pret a porter=2, abbigliamento uomo=3, schuhgeschaft=3.5, " +
    "schuhhaus=3.5, schoenwinkel=3.5, schoenenwinkel=3.5, calzature=1.5, chausseur=3, antikmarkt=2.5, " +
    "antiquariat=3, second hand shop=3, ressourcerie=2, brecho=2.5, auction*=1, paint store=2.5, verfwinkel=3.5, " +
    "farbenhandel=3",
  "food-beverage":
    "olive mill=3.5, moulin a huile=3.5, olio d oliva=3.5, extravergine=3, extra vergine=2.5, frantoi=3, " +
    "almazara*=3.5, aceite de oliva virgen=4, oliven ol=2.5, olijfolie=3, lagar=2, lagar de azeite=4, " +
    "vigneronne*=3, cave cooperative=3.5, degustation=1.2, vermouth=2.5, rum=0.8, likor*=2.5, liqueur*=2.5, " +
    "liquor*=1.2, distilleria=3.5, destileria=3.5, destilaria=3.5, alambique=2.5, distilleerderij=3.5, " +
    "stokerij=3.5, cidre=2.5, cidrerie=3.5, mosterei=3, apfelwein=2.5, cioccolat*=2.5, cioccolateria=3.5, " +
    "chocolateria=3.5, chocolaterie artisanale=4, confiserie=3, confiserie artisanale=3.5, bombons=2, " +
    "bonbons=1.5, cake design*=3, cake maker*=3, wedding cake*=2.5, birthday cakes=2.5, tartas=2, taarten=2.5, " +
    "gateaux=2, biscotti*=1.8, galletas=1.8, biscoitos=1.8, pastificio=4, pates fraiches=3, confiture*=2, " +
    "marmelad*=1.5, epices=0.4, salaisons=3, saumon fume=2.5, jamonero=2, salsicc*=2, charcutier*=3, slager=3, " +
    "slagers=3, keurslager*=4, metzger=3, viande*=1.5, poissonnerie=3.5, pescheria=3.5, pescaderia=3.5, " +
    "peixaria=3.5, visboer=3, viswinkel=3, fischgeschaft=3, friture=1.5, friterie=3, fish and chips=3.5, " +
    "doner=2.5, agrigelateria=3, rotisserie=2.5, pizzaiolo=2.5, sala da te=1.5, teestube=3, theehuis=3, " +
    "coffee shop=3, coffeeshop=2, coffee bar=3, koffiebar=3.5, koffiehuis=3.5, guinguette=2.5, estaminet=2.5, " +
    "weinstube=3.5, heuriger=3, wijnbar=3, vinoteca=3, enoteche=2.5, chiringuito=3, arroceria=3.5, meson=2, " +
    "taberna=2.5, churrasqueira=1.5, marmitaria=3, salao de festas=1, banqueting=2.5, laiterie=2.5, " +
    "produits laitiers=2.5, latticini=3, mozzarella=2, yogurt=1.5, flour mill*=3, moulin=0.8, mulino=1, " +
    "minoterie=3, getreidemuhle=3, meel=1, rice mill*=2.5, arroz=1, food processing=2.5, food manufactur*=3, " +
    "frozen=0.8, plant based=1.2",
  agriculture:
    "farm supplies=3.5, agricultural suppl*=3.5, agricultural contract*=3.5, lohnunternehm*=3, loonwerk*=3, " +
    "entreprise agricole=3.5, travaux agricoles=4, servicios agricolas=4, servicos agricolas=4, contoterzi*=2.5, " +
    "insumos agricolas=4, insumos agropecuarios=4, defensivos agricolas=4, adubos=2.5, fertilizzanti=2.5, " +
    "dunger=2, dungemittel=2.5, kunstmest=2.5, engrais=2, pesticid*=1.5, herbicid*=2, crop protection=2.5, " +
    "pflanzenschutz*=2.5, phytosanitaire*=2, plantones=3.5, planteles=2, plantines=2.5, arboles frutales=3, " +
    "fruit trees=2.5, plants nursery=3, stauden*=2.5, plantenkwekerij=4, floricoltura=2.5, floricultor*=2.5, " +
    "christmas tree*=2, weihnachtsbaum*=2, apfelhof=3, spargelhof=3.5, fruitteler*=3.5, pomicolt*=2.5, " +
    "frutticolt*=3, fruticultur*=3, olivicol*=1.5, citric*=1.5, almendr*=1, pistacho*=1, nogales=1.5, " +
    "horse breed*=3, horse stud=3, livery yard=3, livery=2, gestut=3.5, pferdehof=3, paardenfokkerij=4, " +
    "allevamento cavalli=3.5, criacao de=1.5, cria de=1.2, gado de leite=3, leiteir*=1.5, rinderzucht=3.5, " +
    "schafzucht=3.5, vleesvee=3, melkveehouderij=4, pluimvee*=3, geflugel*=2, legehennen=2.5, volaille*=1.2, " +
    "avicole=2.5, chevre*=1.5, chevrerie=3, goat farm=3.5, sheep farm*=3.5, egg farm=3.5, mixed farm=3.5, " +
    "permaculture=2, permakultur=2, market garden*=3, bioboerderij=3.5, zorgboerderij=2, fermier*=1.8, " +
    "ferme pedagogique=2.5, apicultor*=3, imkers=2.5, bijenhouder=2.5, sylvicult*=2.5, silvicultur*=2.5, " +
    "forestier*=2, forstwirtschaft=3, forstbetrieb=3.5, bosbouw=3, piscicultur*=3, aquacultur*=2.5, " +
    "acquacoltura=3, viskwekerij=3.5, ostreicult*=3.5, mussel farm*=3, agrochem*=3, agronomic*=2, " +
    "asesoramiento agronomico=3, smart farming=2.5, precision agriculture=2.5",
  "transport-automotive":
    "boat valeting=3.5, boat maintenance=3.5, boat care=3, boat servicing=3.5, antifoul*=2.5, " +
    "marine engineer*=2.5, bootsservice=3.5, bootsbau=1.5, entretien de bateaux=3.5, nautical=1, varadero=2, " +
    "cab hire=3.5, airport cab*=3, minibus hire=3.5, autocaristes=3, noleggio autobus=3.5, " +
    "noleggio con conducente=4, location de voitures=3.5, location de vehicules=3.5, van rental=3, " +
    "camper hire=2.5, tagliand*=3, revisione auto=3.5, freni=1.5, gomme=2, usato=0.8, carrozzerie=3, " +
    "autoricambi=3.5, elettrauto=4, autolavaggio=3.5, concessionaria auto=3.5, officina auto=3.5, " +
    "officine auto=3.5, riparazione auto=4, autoriparazion*=4, autofficine=3.5, centre auto=3, vidange=1.5, " +
    "reparation auto=4, vehicules d occasion=3.5, voitures d occasion=3.5, jahreswagen=3, fahrzeughandel=3.5, " +
    "reifenwechsel=3, unfallreparatur=3, autopflege=3, motorradwerkstatt=4, autowerkplaats=4, schadeherstel=3, " +
    "bandenservice=3.5, autopoetsbedrijf=4, tweedehands auto=3, coches de segunda=3.5, coches de ocasion=3.5, " +
    "vehiculos de ocasion=3.5, taller de coches=4, taller mecanica=3.5, taller de motos=4, electromecanica=2, " +
    "centro automotivo=4, lava jato=3, lava rapido=3, estetica automotiva=4, martelinho=3, vendas de veiculos=3, " +
    "car repair*=3, car sales=3, vehicle repair*=3, garage services=3, smash repair*=3.5, ship broker*=3, " +
    "ship management=2.5, shipping line*=2.5, spediteur*=3, spedizioniere=3, transitaire*=3, " +
    "despachante aduaneiro=4, agente de aduanas=4, agencia de aduanas=4, zollagentur=3.5, schwertransport*=3, " +
    "kranverleih=2, autokran*=2, opslag=0.8, transports routiers=4, transporte de mercancias=4, airline*=2",
  "hospitality-travel":
    "ferien auf dem bauernhof=4.5, urlaub auf dem bauernhof=4.5, ferienappartement*=3.5, fruhstuckspension=4, " +
    "zimmer mit fruhstuck=3, slapen=1.2, slapen op=2, groepsverblijf=3, boerderijkamer*=3.5, trekkershut*=3, " +
    "blokhut*=1.5, gastenkamer*=3, logies=2.5, farm stay*=3.5, farmstay*=3.5, guest rooms=2.5, guest suites=2.5, " +
    "hunting lodge=2.5, safari lodge=3.5, ecolodge=3, beach resort=3.5, ski resort=3, gites ruraux=4, " +
    "gite rural=4, chambres et table=3, table d hotes=2.5, hebergement insolite=3.5, locations de vacances=4, " +
    "hotellerie=2, hotel restaurant=4, alojamientos=2.5, alojamientos rurales=4, casa de campo=1.5, " +
    "apartamentos vacacionales=4, alquiler vacacional=4, hospedaje=3, turismo de habitacao=4, " +
    "quinta de turismo=3, quartos=1.2, hotel fazenda=4, chacara para eventos=2.5, espaco para eventos=2.5, " +
    "masseria=2, dimora=1.5, dimore=1.5, camere e colazione=3.5, bed breakfast a=3, appartamenti vacanze=3.5, " +
    "case per vacanze=4, residence=0.5, reiseleiter*=3, gastefuhr*=3, guide touristique=3.5, " +
    "guide conferencier*=3, guida turistica=4, guia turistico=3.5, guia de turismo=3.5, guias turisticos=3.5, " +
    "stadsgids*=3.5, rondleiding*=1.5, boat trips=3, boat tours=3, bootsfahrt*=2.5, excursions en bateau=3, " +
    "paseos en barco=3.5, passeios de barco=3.5, gite in barca=3, charter nautico=3, alquiler de barcos=3, " +
    "bootsverleih=2.5, canoe hire=3, kanuverleih=3, hot air balloon*=2.5, accompagnateur en montagne=3.5, " +
    "bergfuhrer=3.5, mountain guide*=3, operadora de turismo=4, agencia de turismo=4, operador turistico=4, " +
    "tour leader=2, kreuzfahrt*=2.5, cruceros=2.5, cruzeiros=2.5, wedding barn=3, conference centre=2, " +
    "tagungshotel=4, tagungsort=2.5, seminarhaus=3, salle de mariage=3, location per matrimoni=3, " +
    "location matrimoni=3, feestzaal=2.5",
  "real-estate":
    "appraisal*=1.5, appraiser*=2.5, property apprais*=3.5, real estate apprais*=4, home apprais*=3.5, " +
    "immobilienbewertung=3, immobilienverwalt*=4, bauplatz*=1, rent a home=2, rent an apartment=2, " +
    "bedroom house=2, bedroom apartment=2, bedroom flat=2, bedroom cottage=2, bedroom home*=2, " +
    "maisons et appartements=3.5, maison a vendre=4, maisons a vendre=4, appartement a vendre=4, a louer=1.5, " +
    "vente de maisons=3.5, estimation gratuite=1.5, estimer=1.2, gerance=2, transaction immobiliere=3.5, " +
    "bareme d honoraires=2.5, honoraires d agence=3, carte professionnelle=1, casas en venta=4, " +
    "pisos en venta=4, venta de viviendas=4, venta de pisos=4, venta de casas=3, gestion de alquileres=4, " +
    "comprar casa=3, vender casa=3, casas a venda=4, apartamentos a venda=4, imoveis a venda=4, imoveis para=3, " +
    "administradora de condominios=4, administracao de imoveis=4, case e appartamenti=4, case in vendita=4, " +
    "appartamenti in vendita=4, vendita immobili=4, affitto appartament*=3.5, amministrazioni condominiali=4, " +
    "woning kopen=3, woning verkopen=4, huis kopen=3, aankoopmakelaar*=4, verkoopmakelaar*=4, " +
    "verhuurmakelaar*=4, vastgoedmakelaar*=4, huurwoningen=3, syndicus=3.5, rentmeester*=2, business centre=1.5, " +
    "student accommodation=2.5, student housing=3, letting agency=4, lettings agency=4, sales and lettings=4, " +
    "houses to rent=3.5, homes to rent=3.5",
};
