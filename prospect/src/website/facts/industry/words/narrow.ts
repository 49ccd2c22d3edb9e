import type { Sector } from "@leadstream/contract";

/** Narrower trades, in the same languages: each is asked after the words above. */
export const narrow: Record<Sector, string> = {
  "software-it":
    "website development=2.5, automates=1.5, integrates=1.5, integrations=1.5, web hosting=2.5, web apps=2, " +
    "web application*=2, cloud computing=3, data center=2, it company=3, tech company=2, technology company=2, " +
    "ai powered=2, ai agents=2.5, chatbot*=2, low code=3, no code=2, firewall*=1.5, cyber*=1.5, " +
    "network security=2.5, it infrastructure=3, helpdesk=2, voip=2, iot=2, salesforce=1.5, sap=1.5, microsoft=0.5, " +
    "programador*=2, desenvolvedor*=2, desenvolvimento de=0.5, sistemas=0.8, soporte tecnico=2, developpeur*=2, " +
    "infogerance=3, hebergement web=2.5, entwickler=2, webentwicklung=3, rechenzentrum=3, applicatie*=1.5, " +
    "softwarehuis=4, maatwerk software=4, systeembeheer=3, ict=2, sviluppatori=2, applicazioni=1.2, " +
    "tecnologia*=0.5, plugin*=1, framework=0.8, observability=2.5, workflow*=0.6, endpoint=1.5",
  "marketing-design":
    "marketing agency=4, design agency=4, digital agency=3.5, branding agency=4, ad agency=4, media buying=3, " +
    "pay per=2, search engine=1.5, google ads=1.2, influencer*=1.5, brand identity=3, visual identity=3, " +
    "ux design=2, ui ux=1.5, packaging design=2, illustrat*=1.2, creative studio=4, agencia de=1, agence de=0.7, " +
    "agence digitale=4, agence web=4, identite visuelle=3, referencement=2, communication visuelle=3, " +
    "identidade visual=3, identidad visual=3, agencia digital=4, trafego pago=3, redes sociais=0.6, " +
    "onlinemarketing=3, mediengestaltung=3, gestaltung=1.2, werbetechnik=3, huisstijl=3, vormgeving=2.5, " +
    "ontwerpbureau=4, zoekmachine*=1.5, agenzia di=0.8, agenzia web=4, siti web=2, promotional products=2, " +
    "trade show=1.5, market research=2, screen printing=2.5, banners=1.2, embroidery=1.5",
  "professional-services":
    "law firm=4, law office*=4, attorneys at=3, personal injury=3, criminal defense=3, divorce=2, family law=3, " +
    "probate=2.5, dui=2, injury=1, civil engineer*=2, surveying=2.5, engineers=1, cpa*=2.5, payroll services=1.5, " +
    "tax preparation=3, mediation=1.5, paralegal*=2, escritorio de=1, contabilidade=3, direito=2, juridic*=2, " +
    "despacho=2, asesoria=2.5, gestoria=3, procurador*=1.5, peritos=1.5, droit=1.5, juridique=2, cabinet d=1, " +
    "huissier*=3, expertise comptable=4, geometre*=2, recht=1.2, rechtsanwaelte=3.5, steuer*=1.5, " +
    "wirtschaftsprufer*=4, ingenieurburo=3, gutachter=2.5, sachverstandige*=2.5, ubersetzungs*=2.5, belasting*=2, " +
    "administratiekantoor=4, fiscalisten=3, juridisch=2, advocaten*=3.5, ingenieursbureau=3, tolk*=2, diritto=2, " +
    "legale=1, consulente del=2, geometra=2.5, notaio=3.5, traduzion*=2.5, ingegneria=1.2, interpreter*=1.5, " +
    "arbitration=1.5, conveyancing=3, wills=1.5, private investigat*=3, business coach*=2, security guard*=2, " +
    "security services=1.5",
  "finance-insurance":
    "financial services=2.5, financial advisor*=3, investing=1.5, investor*=0.8, retirement planning=3, " +
    "annuit*=2.5, life insurance=3, auto insurance=3, home insurance=3, health insurance=3, underwriting=2, " +
    "crypto*=1.5, payments=1.5, credit card*=1.2, credit repair=3, debt=1.5, refinance=2.5, accounts receivable=2, " +
    "stock market=1.5, forex=2.5, seguros de=3, consorcio*=2.5, financiamento*=1.5, cambio=0.6, corretor de=2, " +
    "correduria=3, aseguradora*=3, mutuelle*=3, courtier*=2, credit immobilier=3, versicherungsmakler=4, " +
    "finanzberat*=3.5, vermogens*=2.5, kredit*=1.5, sparkasse=3.5, volksbank=3.5, baufinanzierung=3, " +
    "hypotheekadvies=4, verzekeringen=3, financieel advies=3, pensioen*=2, lening*=2, assicurazioni=3.5, " +
    "broker assicurativo=4, consulenza finanziaria=4, prestiti=2.5, finanziamenti=1.5, escrow=1.5, " +
    "title company=2, bail bonds=3",
  healthcare:
    "doctors=1.5, medical center=3, family medicine=3, urgent care=3, primary care=3, pediatric dent*=3, " +
    "implants=1.2, invisalign=2.5, root canal=3, teeth=2, oral surgery=3, eye care=3, lasik=3, allerg*=1.5, " +
    "asthma=2, podiatr*=3, acupunctur*=2.5, rehab*=1.2, mental health=2.5, addiction=2, midwi*=2, maternity=1.2, " +
    "plastic surg*=3, botox=1.2, audiolog*=2.5, hearing=1, sleep apnea=2, vet=1.5, vets=2, animal hospital=4, " +
    "laborator*=1, consultorio*=2.5, odontologia=3.5, fisioterapia=3.5, clinicas=2, saude mental=2.5, " +
    "psicoterap*=2.5, exames=1.5, cirurgia*=2, cirugia*=2, dietista*=2, nutricionista*=2, nutrizionista=2.5, " +
    "cabinet dentaire=4, cabinet medical=4, osteopath*=3, orthophon*=3, infirmier*=2, sophrolog*=2.5, pharmacie=3, " +
    "soins=1.2, arztpraxis=4, heilpraktik*=3, physio=2, krankengymnastik=3.5, pflegedienst*=3.5, pflege=1.2, " +
    "tierarztpraxis=4, fysiotherap*=3.5, apotheek=3, praktijk=1.5, verloskund*=3, thuiszorg=3.5, " +
    "studio dentistico=4, poliambulatorio=4, medici=1.5, riabilitazione=2.5, visite=0.5, osteopat*=3, " +
    "veterinari*=2.5, opticians=2.5, opticien*=2.5, hospice care=3, assisted living=2.5, senior care=2.5",
  "real-estate":
    "realtors=3, homes=1, condo*=1.5, commercial property=2.5, property for=2, rentals=1.5, home buyers=2.5, " +
    "house for=1.5, estate agent*=4, lettings=3, land for=1.5, imobiliaria=4, alugar=1.5, aluguel=1.5, " +
    "venda de=0.3, apartamento*=0.7, pisos=2, alquiler=1.5, vivienda*=1.5, chalet*=1, fincas=1.5, promotora=2, " +
    "agence immobiliere=4, gestion locative=4, syndic=2.5, location de=0.3, wohnung*=1.8, mietwohnung*=2.5, " +
    "hausverkauf=3, grundstuck*=2, woningen=1.5, huurwoning*=2.5, huis verkopen=3, taxatie*=2, affitto=1.5, " +
    "vendita case=3, appartament*=1, agenzia immobiliare=4, amministrazione condomini=3, home staging=2.5, " +
    "self storage=1.5, office rental=2.5",
  "construction-trades":
    "menuisier*=3, general contractor=3.5, home builder*=3, custom homes=2.5, home improvement=2.5, joinery=3, " +
    "joiner*=3, bespoke joinery=4, staircase*=2, carpentry=3, plaster*=2.5, scaffold*=3, bricklay*=3, tiling=2, " +
    "tile=1, tiles=1, insulation=2, windows=0.6, double glazing=3, glazing=2, decks=1.5, decking=2, patio*=1.2, " +
    "kitchens=1, furnace*=1.5, boiler*=1.5, drain*=1.5, sewer=2, septic=2.5, wells=0.7, water heater*=2, " +
    "foundation repair=3, waterproofing=2.5, asphalt=2.5, lawn care=2.5, lawn=1.2, tree service=3, tree removal=3, " +
    "irrigation systems=1, sprinkler*=1.5, home inspection*=2, restoration=1, water damage=2.5, mold=1.5, " +
    "fire protection=1.5, elevators=1, solar panels=2.5, solar energy=2, glass=0.6, swimming pool*=2, " +
    "exterminat*=3, termite*=2.5, construtoras=3, empreiteira=3.5, hidraulic*=1.5, pedreiro*=3, pintura=1, " +
    "gesso=2, energia solar=2.5, climatizacao=2, ar condicionado=2, constructora=3.5, cerrajer*=3, pintores=2, " +
    "climatizacion=2, instalaciones=1, pladur=3, carpinteria=2.5, maconner*=3, charpent*=2.5, peinture=1, " +
    "carrelage=2, electricite=2, chauffage=2.5, renovation interieure=3, paysag*=2, genie civil=3, ravalement=3, " +
    "isolation=1.5, serrurier*=3, chauffagiste=3.5, dachdeckerei=4, malerbetrieb=4, schreinerei=3, fliesen*=2.5, " +
    "trockenbau=3.5, gartenbau=2, garten und=1, elektro*=1.5, elektroinstallation=3.5, rohrreinigung=3, " +
    "gerust*=2.5, hochbau=3.5, tiefbau=3.5, fensterbau=3, verwarming=2.5, sanitair=2.5, dakwerken=3.5, " +
    "stukadoor*=3.5, tegel*=2, hovenier*=3, tuinaanleg=3, elektricien=3, elektrotechniek=2, riool*=2, " +
    "badkamer*=1.5, verbouw*=2, metselwerk=3, stratenmaker=3, glaszetter=3, impianti elettrici=4, impresa edile=4, " +
    "termoidraulic*=4, imbianchin*=3, serramenti=2.5, infissi=2.5, fabbro=3, giardin*=1.5, pavimenti=1.5, " +
    "carpenteria=2, muratur*=3",
  "manufacturing-industrial":
    "manufacturer*=2.5, factories=1.5, metalwork*=2, metal fabrication=3, metal stamping=3.5, stamping=2, " +
    "tool die=3.5, die casting=3, castings=2.5, forging=2.5, machine shop=3, extrusion=2, coatings=1.2, " +
    "powder coating=2.5, hydraulic*=1.5, pneumatic*=2, compressor*=1.5, conveyor*=2, gears=1.5, fasteners=2.5, " +
    "springs=1.2, wire=0.8, cable*=0.7, sensors=1.2, semiconductor*=2.5, circuit board*=2.5, pcb=2.5, " +
    "instrumentation=1.5, laboratory equipment=2, medical devices=2.5, polymer*=2, adhesives=2, foam=1.2, " +
    "rubber=2, paper mill=2.5, filtration=1.5, iso 9001=1, automation equipment=2.5, silos=1.5, tolvas=2, acero=2, " +
    "aco=1.5, aluminio=1.2, metal mecanica=3, metalmecanica=3.5, plastico*=1.2, embalagens=2, embalajes=2, " +
    "envases=2, confeccao=1.5, textil*=2, maquinaria industrial=3, equipamentos industriais=3, repuestos=1, " +
    "metalurgia=3, soldadura=2, chaudronnerie=3.5, tolerie=3, emballage*=1.5, machines-outils=3, " +
    "menuiserie industrielle=3, atelier=0.4, stahlbau=3.5, blech*=2, werkzeugbau=3.5, zerspanung=3.5, " +
    "kunststoff*=2, drehteile=3, anlagenbau=3.5, verpackung*=1.5, machinefabriek=4, metaalbewerking=4, " +
    "staalbouw=3, kunststof*=1.8, verspaning=3.5, lasbedrijf=3, constructiebedrijf=2.5, verpakking*=1.5, " +
    "carpenteria metallica=4, lavorazion*=1.5, tornitura=3.5, acciaio=2, imballagg*=2, tessut*=1.2, " +
    "azienda produttrice=3, mobilificio=2",
  "retail-ecommerce":
    "add to=0.7, shopping=1, outlet=1, showroom=0.7, candle*=1.8, games store=2, antiques=2.5, appliance*=1.2, " +
    "mattress*=2, lighting=0.7, rugs=1.5, gift shop=3, flower*=1.5, florists=2.5, pet store=3, pet supplies=2.5, " +
    "bike shop=3, bikes=1.2, hardware store=3, garden centre=3, garden center=3, vape=2, eyewear=1.5, " +
    "sunglasses=1.5, watches=1.2, jewellery=2.5, jeweler*=2.5, handbags=2, sneakers=2, t shirts=1.5, dresses=1.5, " +
    "cosmetics=1.2, skincare=1, thrift=2, pawn=2.5, collectibles=2, coins=1, comic*=1.2, books=0.5, barbecue*=1.2, " +
    "supermarket=2.5, loja virtual=3.5, loja online=3.5, roupas=2, calcados=2, moda=1.2, joias=2, papelaria=2.5, " +
    "floricultura=2.5, presentes=0.8, moveis=1.2, tienda online=3.5, zapatos=2, ropa=1.5, joyeria=3, regalos=1, " +
    "muebles=1.2, ferreteria=3, floristeria=3, libreria=2, boutique en=3, vetements=2, chaussures=2, bijoux=2, " +
    "fleuriste*=3, meubles=1.2, librairie=2.5, cadeaux=1, promo=0.5, schmuck=2, mobel*=1.2, blumen*=1.8, " +
    "buchhandlung=3, fahrrad*=1.5, bekleidung=2, geschaft=0.7, einrichtung=0.6, kleding=2, schoenen=2, " +
    "meubel*=1.2, bloem*=1.8, sieraden=2.5, fietsen=1.5, speelgoed=2, boekhandel=3, juwelier*=2.5, cadeau*=1, " +
    "abbigliamento=2.5, scarpe=2, gioielleria=3, arredamento=1.5, ferramenta=2.5, regali=1, fiorista=3, " +
    "prodotti=0.2",
  "food-beverage":
    "grill=2, steakhouse=3, bistro=2.5, diner=2, tavern=2, pub=1.5, bbq=1.2, sushi=3, tacos=2.5, burgers=2.5, " +
    "sandwich*=1.8, salads=1, desserts=1.2, appetizer*=1.5, entrees=2, breakfast=0.8, lunch=1, dinner=1, " +
    "espresso=2, coffee roast*=3, tea=1, cakes=2, cupcake*=2.5, donuts=2.5, pastr*=2, bread=1.5, cheese=1.5, " +
    "honey=1, sauce*=1.2, spices=1.5, juice=1.2, bottled=1, caterer*=3, deli=1.5, brewpub=3, craft beer=3, " +
    "taproom=3, cocktail*=1.2, spirits=1, grocer*=2, frozen foods=2.5, restaurants=2, lanchonete=3, " +
    "churrascaria=3.5, pizzarias=3, confeitaria=3, doces=1.5, bolos=2, sorvete*=2.5, pescado*=2, carnes=1.8, " +
    "bebidas=1.8, hamburguer*=2.5, cafeterias=2.5, asador=2.5, tapas=2, paella=2.5, quesos=2, jamon=2, " +
    "aceite*=1.5, heladeria=3, carniceria=3, pasteleria=3, bar restaurante=3, boulanger*=3, patissier*=3, " +
    "chocolatier=3, fromager*=2.5, boucherie=3, charcuterie=2.5, vignoble*=2.5, biere*=1.5, pain=1, pains=1.5, " +
    "gastronomique=2, epicerie=2.5, glacier=1.5, vigneron*=3, restaurant gastronomique=3, baecker*=3, cafes=1.5, " +
    "gasthaus=3, gasthof=3, wirtshaus=3, kuche=0.8, eisdiele=3, fleischerei=3.5, feinkost=2.5, bier=1.2, " +
    "wein*=1.2, winzer*=3, eetcafe=3, lunchroom=3, brouwerij=3, kaas*=1.8, broodjes=2, wijn*=1.5, menukaart=2.5, " +
    "osteria=3, gelateria=3, enoteca=2.5, vini=1.8, olio=1.2, forno=1.5, salumi=2, formaggi=2, cucina=1, piatti=1",
  "hospitality-travel":
    "hotels=2, inns=1.5, cabins=2, cottages=1.5, cottage*=1.2, bed and=0.4, b b=2, guest house=3, guesthouse=3, " +
    "lodge=2, villas=1.5, villa=0.8, beach=0.6, tours=1.5, sightseeing=2.5, guided tours=2.5, itinerar*=1.5, " +
    "travel agency=4, travel agent*=3.5, tour operator=4, destination*=1, honeymoon*=1.2, fishing charter*=2.5, " +
    "campground*=2.5, rv park=3, ski=1, whale watching=3, banquet*=1.5, event venue=3, wedding venues=3, " +
    "pousadas=3, chales=2, passeios=2, roteiros=2, turistic*=1.5, hostal=3, albergue*=2.5, casas rurales=3, " +
    "vacaciones=1.5, camping-caravaning=2.5, chambre d=2, chambres d=3, gites=3, tourisme=1.5, " +
    "location saisonniere=3, sejours=2, ferienhaus=3.5, ferienhauser=3.5, gastezimmer=3.5, ubernacht*=2.5, " +
    "reiseburo=4, reisen=1.5, campingplatz=3, hotelzimmer=3, logeren=2.5, vakantiehuis*=3, vakantiewoning*=3, " +
    "arrangementen=1, excursies=1.5, reisbureau=4, agriturismi=3, b&b=2, case vacanza=3, alberghi=2, " +
    "escursion*=1.5, agenzia viaggi=4, villaggio=1, ostello=3",
  "transport-automotive":
    "auto body=3, oil change=2.5, brakes=2, brake=1, transmission*=1.5, used cars=3, new cars=2.5, auto parts=3, " +
    "auto sales=3, auto glass=3, windshield*=2, tire=2, tyres=2.5, mot=1, car dealer*=3, motors=1, motorcycles=2, " +
    "detailing=1.5, haulage=3, hauling=2, trucks=1.5, cargo=2, air freight=3, sea freight=3, customs broker*=3, " +
    "supply chain=1.2, 3pl=3, storage=0.6, moving company=3.5, relocation=1.5, removals=2.5, bus charter*=3, " +
    "coach hire=3, airport transfer*=3, shuttle=1.5, chauffeur*=2.5, taxis=2.5, minicab*=3, delivery service=1, " +
    "aircraft=1.5, airport=0.6, yacht*=1, marine=0.8, boat repair=2.5, bicycle repair=2, transporte*=1.5, " +
    "cargas=2, mudancas=3, caminhoes=2, caminhao=1.5, concessionaria=3, pneus=2.5, funilaria=3, motos=1.5, " +
    "fretamento=3, turismo rodoviario=2, frota=1.5, camiones=1.5, talleres=2, neumaticos=2.5, concesionario=3, " +
    "flete*=2, automotor*=1.5, repuestos automotor=2, demenageurs=3, camion*=1, carrosserie=3, garagiste=3, " +
    "garage auto=3, pneu*=2, occasion=0.5, affretement=3, fret=2, autowerkstatt=4, gebrauchtwagen=3, reifen*=2.5, " +
    "umzuge=2.5, umzugsunternehmen=4, kurier*=2.5, autovermietung=3, auto onderhoud=3, garagebedrijf=4, " +
    "occasions=1.5, banden*=1.5, transportbedrijf=4, koerier*=2.5, autoverhuur=3, touringcar*=3, carrozzeria=3.5, " +
    "gommist*=3.5, concessionario=2.5, autonoleggio=3.5, noleggio=1, spedizion*=1.2, corriere=2, ricambi=1.5, " +
    "moto=0.5",
  "media-entertainment":
    "independent publisher=3.5, poetry=1.5, small press=3, press=0.5, photo studio=3, photograph*=2, " +
    "portraits=1.5, wedding photograph*=3.5, videograph*=2.5, filmmak*=2.5, documentar*=1.2, animation=1.5, " +
    "sound=0.4, audio=0.6, record label=3.5, recording=1, songs=1, album*=1, tour dates=2.5, tickets=0.8, " +
    "box office=2, comedy=1.5, dance company=2.5, orchestra=2.5, opera=1.5, art gallery=2, " +
    "exhibition*=0.8, arcade=1.5, bowling=2, escape room=3, laser tag=3, amusement*=2, party rental*=2.5, " +
    "bounce house*=3, karaoke=2, nightclub=2.5, broadcaster*=2, newsletters=0.3, editorial=0.6, blog=0.2, " +
    "escritora=1, editora=2.5, banda=1, shows=0.6, espetaculo*=2, fotografo*=2.5, filmagem=2.5, noticias=0.6, " +
    "radio online=2.5, grabacion=1, teatro=1.5, editorial de=1.5, photographe*=2.5, studio photo=3, compagnie=0.3, " +
    "journalisme=2, fotostudio=3, hochzeitsfotograf*=3, tonstudio=3, musiker=2, zeitschrift*=2, fotografie=2, " +
    "trouwfotograf*=3, muzikant*=2, bruidsfotograf*=3, studio fotografico=3.5, fotografo matrimoni=3, musicist*=2, " +
    "rivista=2, spettacoli=2",
  "education-training":
    "elementary=1.5, high school=2.5, middle school=2.5, montessori=3, kindergart*=2.5, early childhood=2, " +
    "after school=2, summer camp*=1.5, workshops=0.8, certification=0.7, classes=1, student=1, learners=1.5, " +
    "degree*=1, campus=1.5, faculty=1.2, scholarship*=1, institute=0.8, coaching institute=4, exam=1.5, exams=1.5, " +
    "jee=2.5, neet=2.5, gre=1, ielts=2.5, sat prep=3, test prep=3, homeschool*=2.5, driver education=3, " +
    "music school=4, dance studio=2, dance school=3.5, ballet=2, martial arts=1.5, karate=2, swim lessons=3, " +
    "piano=1, guitar lessons=3.5, art classes=2, music teachers=3, music teacher*=3, playgroup=2, " +
    "nursery school=3.5, faculdade=3, estudantes=1.2, alunos=1.5, treinamento*=1.2, pre vestibular=3, idioma*=1.5, " +
    "capacitacion=1.5, estudiantes=1.5, academia de=1.5, profesor*=1, guarderia=2, instituto de=0.5, " +
    "apprentissage=0.8, lycee=2.5, eleves=1.5, soutien scolaire=3.5, schuler=1.5, musikschule=4, grundschule=3, " +
    "volkshochschule=4, lehrgang*=2, schulung*=2, tanzschule=4, school voor=1.5, basisschool=3, muziekles*=3.5, " +
    "bijles=3, workshop*=0.6, studenten=1, trainingen=1.5, istituto=0.8, studenti=1.2, scuola di=2.5, " +
    "accademia=1.5, ripetizioni=3, asilo=2, docenti=1.2",
  "nonprofit-religious":
    "not for=0.5, charities=2.5, registered charity=4, volunteering=1.5, churches=2, worship service*=3, " +
    "congregation*=2.5, baptist=3, methodist=3, lutheran=3, catholic=2, presbyterian=3, episcopal=3, " +
    "pentecostal=3, diocese=3, jesus=2, christ=1.5, christian=1, rescue=0.6, animal rescue=3, humane society=4, " +
    "food bank=3, homeless*=1.5, shelter=1, habitat=0.6, rotary=2, lions club=3, chamber of=2.5, " +
    "chamber commerce=3, association=1.2, membership=0.6, members=0.3, alliance=0.5, coalition=1.5, club=0.7, " +
    "society=0.7, union=0.4, historical society=3, preservation=0.8, conservation=1, our mission=1.5, " +
    "fellowship=1.2, igrejas=3, ministerio*=2, missionari*=1.8, paroquia=3.5, fieis=2, doar=2, associado*=1, " +
    "sem fins=3, projeto social=3, solidari*=1.5, socioambiental=1.5, sindicato=2.5, sin fines=3, sin animo=3, " +
    "asociacion civil=4, socios=0.8, voluntariado=2.5, hermandad=2.5, cofradia=2.5, fundaciones=1.5, loi 1901=4, " +
    "association loi=4, adherent*=1.5, adherer=1.5, adhesion=1, cotisation*=1.5, but non=1, benevolat=2.5, " +
    "benevoles=2.5, faire un=0.3, vereins*=1.5, mitglied werden=2.5, mitglieder=0.8, gottesdienst*=3, pfarrei=3, " +
    "kirchengemeinde=4, forderverein=4, gemeinnutz*=3, sportverein=3, spende*=1.8, hilfsorganisation=3, " +
    "kerkdienst*=3, parochie=3, leden=0.6, lid worden=1.5, goede doel*=2.5, donateur*=2, anbi=3, vereniging van=2, " +
    "diocesi=3, associazioni=1.5, tesserat*=1.5, volontariato=3, senza scopo=4, 5 per=1.5, pro loco=3, " +
    "organizzazione di=1, cittadinanza=0.8, united way=4, grants=0.8",
  "staffing-hr":
    "staffing agency=4, staffing solutions=3.5, temp agency=4, employment agency=4, recruiter*=2, recruiting=2, " +
    "recruitment agency=4, headhunters=3, hiring managers=1, candidates=1.2, employers=0.8, hr consulting=3.5, " +
    "hr services=3, hr solutions=3, employee benefits=1.2, background check*=2, talent=0.6, contingent=1.5, " +
    "payrolling=2.5, cv writing=4, outsourcing=0.5, recrutement de=1.5, terceirizacao=1.5, vagas de=1.5, " +
    "recolocacao=3, trabajo temporal=3, headhunting=3, travail temporaire=3.5, personalagentur=4, " +
    "personaldienst*=4, arbeitsvermittlung=3, stellenvermittlung=3.5, arbeitnehmeruberlassung=4, uitzend*=3, " +
    "werving selectie=3.5, recruitmentbureau=4, vacaturebank=3, lavoro interinale=3",
  agriculture:
    "farms=2.5, farmer*=2, farmland=3, harvest=1.2, csa=2, organic vegetable*=2.5, vegetable*=1, greenhouse*=2, " +
    "hay=1.2, sheep=2, goats=2, horses=1, equestrian=1, stables=1, breeding=1.5, breeder*=2, alpaca*=2.5, " +
    "beekeep*=3, apiar*=3, orchard*=2.5, berries=1.2, soil=1, feed mill=3, animal nutrition=2.5, agribusiness=3.5, " +
    "agritech=3, agtech=3, timber=1.5, fish farm*=3, agronegocio=3.5, agropecuaria=3.5, soja=2.5, " +
    "milho=2, cafe verde=1.5, pecuari*=2.5, rural=0.7, sementes=2, adubo*=2, plantio=2, frigorifico=1.5, agro=2.5, " +
    "agricultura=3, campo agricola=3, cultivos=2, semillas=2, ganaderia=3, cereales=1.2, olivar*=2, vivero*=2.5, " +
    "finca=1, exploitation=0.7, ferme=2.5, fermes=2.5, eleveur*=2.5, pepiniere*=2.5, apicult*=3, cereal*=1, " +
    "recolte*=1.5, agricole*=2.5, hofladen=3, landmaschinen=3, imkerei=3, gartnerei=2.5, ernte=1.5, akkerbouw=3.5, " +
    "melkvee=3, glastuinbouw=3.5, kassen=1.5, veehouder*=3.5, fattoria=2.5, agricoltura=3, agricol*=2.5, " +
    "apicoltura=3, vivai=2.5, bestiame=3, mangim*=2.5, uliveto=2.5, frutteto=2.5, zootecni*=3",
  "personal-services":
    "hair salon=4, hairdress*=3.5, haircut*=3, stylists=1.5, nail salon=4, day spa=4, med spa=2, facials=2, " +
    "eyelash*=3, lashes=2, brows=2, tanning=2.5, manicure*=2.5, pedicure*=2.5, barbershop=4, " +
    "personal trainer*=3.5, crossfit=3, bootcamp=1.5, spa treatments=2.5, reiki=2.5, holistic=1, life coaching=3, " +
    "carpet cleaning=3, window cleaning=3, janitorial=3, cleaning company=3.5, cleaners=2, cleaning=1.5, " +
    "dry cleaners=4, tailor*=1.2, alterations=2.5, pet sitting=3, dog walking=3, dog groom*=3.5, " +
    "boarding kennel*=3, kennel*=1.5, nanny=2.5, day care=2.5, child care=2.5, babysit*=2.5, matchmaking=2.5, " +
    "dating=1, psychic*=2.5, tarot=2.5, wedding planner*=2.5, event planner*=1.5, makeup artist*=3, cremation*=3, " +
    "memorial=0.7, cemetery=2, barbearia=4, salao de=2.5, manicures=2.5, depilacao=3, esteticista*=3, " +
    "lavanderia=2.5, funeraria=4, faxina=3, diarista*=3, personal trainers=3, creche=2, depilacion=3, unas=1, " +
    "funerari*=3.5, lavanderias=2.5, tintoreria=3, limpiezas=2.5, adiestramiento=2.5, onglerie=3, epilation=2.5, " +
    "bien-etre=1, pressing=2, nettoyage=2, pompes funebres=4, toilettage=3, friseursalon=4, nagelstudio=4, " +
    "kosmetikstudio=4, gebaudereinigung=4, reinigungsservice=3.5, hundeschule=3.5, bestatter*=4, wascherei=3, " +
    "tattoostudio=4, kapsalon=4, schoonheidssalon=4, schoonmaakbedrijf=4, glazenwasser*=3.5, uitvaartverzorg*=4, " +
    "hondentrimsalon=4, kinderopvang=3, stomerij=3, centro estetico=4, acconciatur*=3.5, lavanderie=2.5, " +
    "pompe funebri=4, toelettatura=3.5, benessere=1, asilo nido=2",
};
