import type { Sector } from "@leadstream/contract";

/** Words and pairs of words of each trade in en, pt, es, fr, de, nl, it: folded; `*` lets a word go on, `=3` weighs it. */
export const common: Record<Sector, string> = {
  "software-it":
    "software*=2, saas=3, app-entwicklung, app, apps, web-development, webdesign*, cloud=2, devops=3, " +
    "hosting=1.5, api=1.5, apis=1.5, sdk=2, developer*=1.5, deploy*=0.8, platform*, programming, programacao, " +
    "programacion, software-entwicklung, programmierung, informatica=2, informatique=2, informatik=2, " +
    "it-services=3, cybersecurity=3, ciberseguranca=3, data*, database*, analytics=1.5, ai, automation*, " +
    "automatisierung, erp=2, crm=1.5, blockchain, machine learning=2, artificial intelligence=2, data science=2, " +
    "data engineering=3, data analytics=3, app development=3, mobile app=2.5, software development=3, " +
    "it consulting=3, it support=3, managed services=2, digital transformation=2, it solutions=3, open source=2, " +
    "desenvolvimento web=3, desarrollo web=3, developpement web=3, logiciel*=2.5, softwareentwicklung=3, " +
    "systemhaus=3, automatisering=2, sviluppo software=3, infrastructure, servers=1.5, kubernetes=3, " +
    "enterprise software=3, computer*",
  "marketing-design":
    "marketing*=2, advertising=2.5, branding=2.5, seo=2, ppc=2, social media=1, agency=0.8, agencia=0.8, " +
    "werbeagentur=4, werbung=2, reclame=1.5, reclamebureau=4, publicidade=2.5, publicidad=2.5, publicite=2, " +
    "pubblicita=2.5, graphic design=3, design studio=3, web design=2.5, webdesigner=2, logo design=3, " +
    "diseno grafico=3, diseno web=2.5, graphiste=3, grafik*, grafica=1.5, communication agency=3, " +
    "comunicazione=0.7, copywriting=2.5, lead generation=2, digital marketing=3.5, marketing digital=3.5, " +
    "content marketing=2.5, email marketing=2, public relations=2, brand strategy=3, print*, printing=1.5, " +
    "druckerei=2, drukkerij=2, imprimerie=2, signage=2, campaigns=1, creative agency=4",
  "professional-services":
    "law=2, lawyer*=3, attorney*=3, solicitor*=3, barrister*=3, legal*=0.8, litigation=2.5, estate planning=2.5, " +
    "advogad*=3, advocacia=3.5, abogad*=3, avocat*=3, rechtsanwalt*=3.5, anwalt*=3, kanzlei=3, notar*, notaire*=3, " +
    "notaris=3, advocaat*=3, avvocat*=3, studio legale=4, accounting=2.5, accountant*=3, accountancy=3, " +
    "bookkeep*=2.5, contabil*=2.5, contador*=2, comptab*=2.5, expert-comptable=4, steuerberat*=3.5, buchhaltung=2, " +
    "boekhoud*=2.5, commercialist*=3, tax*=1.2, fiscal*=1.5, fiscalite=2, fiscalista=2.5, tva, audit*=1.2, " +
    "consulting=1.5, consultant*=1, consultancy=1.5, consultoria=1.2, conseil=0.6, beratung=0.6, " +
    "unternehmensberatung=3, advies=0.3, consulenza=1, management consulting=3, business consulting=3, " +
    "translation*=2, translator*=2.5, traducao, traduccion, traduction, ubersetzung*, vertaal*, " +
    "engineering consulting=2.5, software engineering=0.5, process improvement=2, architect*=1.5, notary=3, " +
    "immigration=1.5, trademark*=1.5, patent*=1, surveyor*=2, research=0.5, investigat*=1",
  "finance-insurance":
    "insurance=3, insurer*=3, seguro*=2.5, seguradora*=3, corretora de=2, assurance*=2.5, assureur=3, " +
    "versicherung*=3, verzekering*=3, assicurazion*=3, bank*=2, banking=2.5, banco*=1.5, banque=2, banca=1.5, " +
    "credit union=3, loan*=2, mortgage*=2.5, lending=2, emprestimo*, prestamo*, pret, credito*=1, finance=1.5, " +
    "financial=1.2, financas, financiero*, finanz*, financieel*, finanziar*, investment*=1.5, investimento*, " +
    "inversion*, investissement*, wealth management=3, financial planning=3, financial advis*=3, " +
    "asset management=3, fintech=3, hypothek*=2.5, hypotheek*=2.5, mutuo, payroll=0.7, funds, mutual fund=2.5, " +
    "hedge fund=2.5, capital=0.7, broker*=0.7, trading=1, apolice=3, poliza*, polizze=2, claims=1",
  healthcare:
    "health*=0.8, healthcare=2, medical*=1.8, medicine=1.8, clinic*=2, hospital*=2, doctor*=1.5, physician*=2.5, " +
    "patient*=1.8, dental=3, dentist*=3, dentistry=3, orthodont*=3, dermatolog*=3, surgery=2, surgeon*=2, " +
    "pediatric*=2.5, cardiolog*=2.5, oncolog*, radiolog*, urolog*, gynecolog*, ophthalmolog*, optometr*=2.5, " +
    "chiropract*=3, physiotherap*=3, physical therapy=3, therapy=1, therapist*=1.2, psycholog*=2, " +
    "psychotherap*=2.5, psychiatr*=2.5, counseling=1.2, pharmac*=2, farmacia=2.5, apotheke=3, nursing=1.8, nurse*, " +
    "caregiver*, home care=2, hospice=2.5, veterinar*=2.5, tierarzt=3, dierenarts=3, saude=1, salud=1, sante=1, " +
    "gesundheit=1, zorg=1.2, clinica=2.5, clinique=2.5, klinik=2.5, praxis=2, arzt=2.5, arztin, zahnarzt*=3.5, " +
    "tandarts*=3.5, huisarts*=3.5, medico*, medecin=2.5, odontolog*=3, ortodon*=3, fisioterap*=3, kinesi*=2.5, " +
    "psicolog*=2, ambulatorio, skin cancer=2, hearing aid=2.5, medspa=1.5, diagnos*=1, treatment*=0.6",
  "real-estate":
    "real estate=3, realtor*=3, realty=3, property management=3, properties=1.2, property=0.8, apartment*=1.5, " +
    "homes for=2.5, for rent=1.5, for sale=0.5, listings=1.5, imobiliari*=3.5, imoveis=3, imovel=2.5, " +
    "inmobiliari*=3.5, inmueble*=3, immobilier*=3, immobilien*=3.5, makelaar*=3.5, makelaardij=3.5, vastgoed=3, " +
    "woning*=1, immobiliar*=3, tenants=1.5, landlord*=2, condos=2, housing=1, coworking=2, " +
    "office space=2, mls=2, hausverwaltung=3",
  "construction-trades":
    "construction=2, contractor*=2, builder*=2, building=0.7, roofing=3, roof*=2, plumbing=3, plumber*=3, hvac=3, " +
    "heating=2, air conditioning=2.5, cooling=1.2, electrician*=3, electrical=1.8, remodel*=2.5, renovation*=2, " +
    "painting=1, painter*=1, paving=2.5, concrete=2, masonry=3, landscap*=2, flooring=2, drywall=3, carpent*=2, " +
    "siding=2, gutters=2.5, excavation=2.5, demolition=2.5, fencing=1.5, solar install*=2, construcao=2.5, " +
    "construcoes=2.5, construtora=3, obras=1.5, reforma*, engenharia civil=3, construccion*=2.5, reformas=2, " +
    "fontaner*, electricista*=3, albanil*, btp=3.5, batiment=2, travaux=1.8, maconnerie=3, plomb*=2.5, toiture=3, " +
    "couvreur=3, electricien*=3, menuiserie=2, terrassement=3, voirie*=3, bau*=0.8, bauunternehmen=3.5, " +
    "dachdecker=3.5, sanitar=2, heizung*=2, elektriker=3, maler=2, zimmerei=3, tischlerei=1.5, handwerk*=2, " +
    "bouw*=1.5, aannemer*=3, bouwbedrijf=3.5, loodgieter*=3.5, dakdekker*=3.5, installatie*, schilder*, timmer*, " +
    "serre*=2.5, veranda*=2.5, kozijn*, edilizia=3, edile=2.5, costruzion*=2.5, ristruttur*=2.5, idraulic*, " +
    "elettricist*=3, impianti=1.5, locksmith*=2, handyman=2.5, garage door=2.5, " +
    "bathroom remodel=3, kitchen remodel=3, infrastructures, routes=1.5, chantier*=2.5, pools=1",
  "manufacturing-industrial":
    "manufactur*=2.5, foundry=3, foundries=3, fundicao=3, fundicion=2.5, metalurgic*=3, caldeiraria=3, " +
    "tornearia=3, serralheria=2, giesserei=3, fonderie=3, fonderia=3, gieterij=3, factory=2, industrial*=1.5, " +
    "machining=3, cnc=3, machinery=2, machines=1, fabrication=1.8, steel=1.8, metal*=1.3, welding=2, plastics=2, " +
    "injection molding=3, packaging=1.5, tooling=2, components=1, oem=2, bearings=2.5, pumps=2, valves=2, " +
    "furniture maker=2.5, cabinetry=2, custom furniture=3, woodwork*=2.5, furniture=0.8, handcrafted=1, " +
    "fabrica=1.8, fabricante*=2.5, industria*=1.3, usinagem=3, maquinas=1.5, maquinaria=2, fabricacion=2, " +
    "fabricant=2.5, usine=2.5, usinage=3, mecanique=1, maschinenbau=3.5, maschinen=1.5, hersteller=2, " +
    "herstellung=1.5, fertigung=2.5, produktion=1, metallbau=2.5, fabriek*=2.5, fabrikant=2.5, machinebouw=3.5, " +
    "metaal=1.5, productie=1, produttore=2, produzione=1, macchine=1.5, macchinari=2.5, officina=1, meccanica=1.5, " +
    "stampaggio=3, chemicals=2, textile*=1.5, aerospace=2, automation systems=2, precision=1, sheet metal=3, " +
    "engineering=0.5, electronics=1, wholesale=0.3",
  "retail-ecommerce":
    "shop*=1.2, store*=1.2, cart=1.5, checkout=1.5, buy=0.8, sale=0.7, gift*=0.8, free shipping=2.5, shipping=1.2, " +
    "returns=1, catalog=0.8, jewelry=2, clothing=2, apparel=2, shoes=1.5, fashion=1.2, toys=1.5, rental=0.6, " +
    "suits=1, loja=1.5, lojas=1.5, carrinho=2, comprar=1, compras=1, frete=1.5, tienda*=1.8, carrito=2.5, " +
    "envio=0.8, envios=1, boutique=1.5, magasin*=1.5, panier=2, livraison=1.5, acheter=1.2, onlineshop=3, " +
    "warenkorb=3, versand=1.5, kaufen=1, laden=0.7, winkel*=1.8, winkelwagen=3, webshop=3, bestellen=1, verzend*, " +
    "negozio=1.5, carrello=2.5, spedizione=1.5, acquista=1.2, decor=1, home decor=2, accessories=0.8, brands=0.5, " +
    "prix=0.4, promotions=0.7, bookstore=2.5, florist=2, online store=3, furniture store=2.5, my account=1.2, " +
    "wishlist=2",
  "food-beverage":
    "restaurant*=2.5, cafe=2, coffee=2, bakery=3, bar=0.6, menu=0.3, pizza*=2.5, pizzeria=3, catering=2.5, " +
    "food*=1.3, beverage*=2, wine*=1.8, winery=3, vineyard*=2.5, brewery=3, beer=2, distillery=3, seafood=2.5, " +
    "shrimp=2.5, meat=1.5, butcher=2.5, chocolate=2, ice cream=2.5, dining=1, chef=1.2, cuisine=1.5, recipes=1.2, " +
    "restaurante*=2.5, padaria=3, alimentos=2, alimentacao=1.5, comida=1.5, camarao=3, camaroes=3, cardapio=2.5, " +
    "cozinha=0.8, cafeteria=2.5, cerveza=2, cervejaria=3, vino*=2, vinho*=2, bodega=2.5, panaderia=3, " +
    "alimentacion=1.5, gastronomia=2, traiteur=3, boulangerie=3, patisserie=2.5, vin=1.2, vins=1.5, brasserie=2.5, " +
    "gaststatte=3, backerei=3, konditorei=3, brauerei=3, weingut=3, lebensmittel=2.5, metzgerei=3, " +
    "speisekarte=2.5, bakkerij=3, slagerij=3, eten=1, horeca=2, ristorante=3, trattoria=3, pasticceria=3, " +
    "panificio=3, cantina=2, alimentari=2.5, birrificio=3, caffe=1.5, distribuidora de=0.8, frutos do=1.5, " +
    "snacks=2, nutrition=0.8, organic=0.8, produce=0.6",
  "hospitality-travel":
    "hotel*=3, motel=3, inn=1.5, resort*=3, rooms=1.5, suites=1.5, bed breakfast=2.5, hostel=3, lodging=2.5, " +
    "accommodation*=2, vacation*=1.5, holiday*=1, travel*=1.8, tour*=1.5, tourism=2, cruise*=2, guest*=1, " +
    "reservations=1.2, booking=0.6, flights=2, safari=2.5, camping=2, pousada*=3, hospedagem=3, viagem=2, " +
    "viagens=2.5, turismo=2, alojamiento=2.5, habitaciones=2.5, viaje*=2, excursion*=1.5, apartamentos=1, " +
    "casa rural=3, chambres=2, hebergement=2, gite*=2.5, voyage*=2, sejour=2, camping-car, ferienwohnung*=3.5, " +
    "zimmer=1.5, unterkunft=2.5, reise*=1.5, urlaub=2, pension=1, vakantie*=2, overnacht*=2.5, reizen=2, " +
    "kamers=1.5, albergo=3, camere=2, agriturismo=3, vacanze=2, viaggi=2, soggiorno=1.5, wedding venue=1.5, " +
    "meeting space=1, concierge=1.5",
  "transport-automotive":
    "auto repair=3, automotive=2.5, car=0.5, cars=1.2, vehicle*=1.3, truck*=1.8, trucking=3, freight=2.5, " +
    "logistics=2.5, transport*=1.5, moving=0.8, movers=2.5, shipping company=2, dealership=2.5, tires=2.5, " +
    "mechanic*=1.2, collision=2, body shop=2.5, towing=3, taxi=2.5, limo*=2.5, courier*=2.5, fleet=1.5, " +
    "carros=1.5, veiculos=2, oficina=1.5, mecanica=1, transportadora=3.5, logistica=2.5, autopecas=3, coches=2, " +
    "vehiculos=2, taller mecanico=3, transportes=2.5, mudanzas=2.5, garage=1, voiture*=2, vehicule*, " +
    "transporteur=3, logistique=2.5, demenagement=2.5, autohaus=3.5, kfz=3, fahrzeug*=2, werkstatt=2, " +
    "spedition=3.5, umzug=2, logistik=2.5, autobedrijf=3.5, autos=1.5, vervoer=2, verhuiz*=2.5, logistiek=2.5, " +
    "autofficina=3.5, autotrasporti=3.5, trasport*=1.5, traslochi=2.5, veicoli=1.5, motorcycle*=2, bicycle*=1.2, " +
    "aviation=2, warehous*=1.5, car rental=2.5, car wash=2.5, parts=0.4, trailers=1.5, boats=1",
  "media-entertainment":
    "news=0.5, newspaper=3, magazine=2, radio=2, tv=1, television=1.5, film*=1.5, movie*=1.5, video production=3, " +
    "production company=2, photography=2, photographer*=2.5, music=1, band=1.2, concert*=1.5, festival=1.5, " +
    "theater=1.5, theatre=1.5, games=1.2, gaming=1.8, game studio=3, podcast*=1.2, publishing=2, publisher*=1.5, " +
    "entertainment=2, dj=2, event*=0.4, jornal=2.5, revista=2, fotografia=2, fotograf*=2, musica=1, produtora=2, " +
    "cinema=1.5, periodico=2.5, prensa=0.5, journal=0.8, editions=1, musique=1, spectacle=1.5, zeitung=3, " +
    "verlag=2.5, veranstaltung*=0.8, filmproduktion=3, krant=2.5, uitgeverij=3, muziek=1, giornale=2.5, editore=2, " +
    "casa editrice=3, spettacol*, artist*=0.6, gallery=0.4, recording studio=3, broadcasting=2.5",
  "education-training":
    "fahrschule*=4, auto-ecole=4, autoecole=4, autoescuela*=4, autoescola*=4, autoscuola=4, rijschool=4, " +
    "fuhrerschein=2.5, school*=1.8, college*=1.5, university*=0.9, education*=1.5, course*=1.5, class*=0.5, " +
    "students=1.2, teacher*=1.3, tutor*=2, tutoring=3, lessons=2.5, learning=0.7, training*=1, academy=1.5, " +
    "preschool=3, kindergarten=2.5, curriculum=1.5, tuition=2, admissions=1.8, language school=3, e-learning=2, " +
    "music lessons=4, escola=2.5, colegio=2.5, curso*=2, aulas=2, ensino=2, educacao=1.8, educacion=1.8, " +
    "universidade=1.2, universidad=1.2, formacao=1, formacion=1.2, escuela=2.5, clases=2, alumnos=1.5, idiomas=2, " +
    "ecole=2.5, formation*=1.5, cours=1.5, enseignement=2, universite=1.2, etudiants=1.5, schule=2.5, kurs*=2, " +
    "unterricht=2.5, ausbildung=0.8, weiterbildung=2, seminar*=1, nachhilfe=3, sprachschule=4, onderwijs=2, " +
    "opleiding*=2, cursus*=2.5, taal*=1.5, taaltraining=4, talen=2, languages=1, lessen=2, leerlingen=1.5, " +
    "scuola=2.5, corsi=2, corso=1.2, formazione=1.5, lezioni=2.5, universita=1.2, taalcursus*=4, taalopleiding*=4",
  "nonprofit-religious":
    "nonprofit=3, non-profit=3, charity=2.5, charitable=2.5, foundation=1.5, donate=2.5, donation*=2, " +
    "volunteer*=2, church=3, ministry=2, ministries=2.5, worship=3, parish=3, gospel=2.5, faith=1.5, prayer=2, " +
    "sermon*=3, bible=2, mosque=3, synagogue=3, temple=1, mission=0.4, community=0.5, advocacy=1.2, ngo=3, " +
    "501=2.5, fundrais*=2, igreja*=3.5, culto*=2.5, pastor*=2, deus=2, cristo=2, evangel*=2.5, ong=2.5, " +
    "doacao=2.5, doacoes=2.5, doe=0.5, voluntari*=2, associacao=1.5, instituto=0.5, iglesia*=3.5, parroquia=3, " +
    "fundacion=2, donar=2, donaciones=2.5, asociacion=1.8, eglise=3.5, paroisse=3, benevol*=2, don=0.4, dons=1.5, " +
    "kirche*=3, gemeinde=1.8, verein=2, spenden=2, ehrenamt*=2.5, gemeinnutzig*=3, stiftung=2.5, kerk=3, " +
    "vrijwilliger*=2.5, stichting=2, vereniging=1.8, doneren=2.5, chiesa=3, parrocchia=3, volontari*=2, " +
    "associazione*=2.5, donazion*=2.5, no-profit=3, solidariet*=2, onlus=3, odv=2.5, soci=0.8, tesseramento=2, " +
    "sostienici=2.5, 5x1000=3, cittadini=0.5, trust=0.3",
  "staffing-hr":
    "staffing=3, recruit*=2, recruitment=2.5, headhunt*=3, executive search=3.5, talent acquisition=3, temp=0.8, " +
    "job seekers=2.5, job search=2, resume*=2.5, resumes=3, cv=0.8, resume writing=4, resume writer*=4, " +
    "career coach*=3.5, career coaching=3.5, career services=2.5, career advancement=2.5, interview*=0.8, " +
    "outplacement=3, human resources=1.5, peo=2, linkedin profile=1.5, recrutamento=1.5, recursos humanos=1.5, " +
    "selecao=1, contratacion=0.7, seleccion de=1.5, empleo=1, interim=2, recrutement=1.5, ressources humaines=1.5, " +
    "personaldienstleist*=4, zeitarbeit=4, personalvermittlung=4, personalberatung=3, uitzendbureau=4, " +
    "uitzenden=3, detachering=3, werving=2, somministrazione=1.5, risorse umane=1.5, cover letter*=2.5, " +
    "job placement=3",
  agriculture:
    "farm*=2.5, farming=3, agricultur*=3, agri*=2, crop*=2, livestock=3, cattle=2.5, dairy=0.9, poultry=2.5, " +
    "pig*=1.8, swine=3, tractor*=2.5, seed*=1.2, grain=1.8, ranch=2, nursery=1.2, horticultur*=2.5, " +
    "fertilizer*=2.5, irrigation=2.5, agronom*=3, agropecuari*=3.5, fazenda=3, gado=2.5, pecuaria=3, " +
    "agricola*=2.5, lavoura=3, suin*=2.5, avicol*=3, avicultur*=3, porcin*=3, porcicultur*=3.5, ganader*=3, " +
    "campo=0.5, cultivo*=1.2, cosecha=2.5, granja*=2.5, semilla*=2, elevage=2.5, agriculteur*=3, " +
    "exploitation agricole=3, maraich*=2.5, betteraves, landwirt*=3.5, bauernhof=3, ackerbau=3, viehzucht=3, " +
    "saatgut=2.5, landbouw=3.5, boerderij=3, tuinbouw=3, veeteelt=3.5, kwekerij=2.5, allevament*=3, " +
    "azienda agricola=4, coltivazion*=2.5, trattor*=2.5, vivaio=2.5, sementi=2, productores=1, forestry=2, " +
    "aquaculture=2.5",
  "personal-services":
    "salon=2, hair*=1.5, barber*=3, beauty=1.8, nails=2, spa=1.8, massage*=3, waxing=3, tattoo*=3, fitness=2, " +
    "gym=2, yoga=2, pilates=2.5, personal training=2.5, wellness=1, cleaning service*=2.5, house cleaning=3, " +
    "maid*=2.5, laundry=2.5, dry cleaning=3, daycare=1.5, childcare=1.8, pet grooming=3, grooming=2, " +
    "dog training=2.5, funeral*=3, wedding*=0.8, astrolog*=3, life coach*=2, salao=2, cabelo*=2, cabeleireir*=3, " +
    "beleza=2, estetica=2.5, massagem=3, academia=1, limpeza=1.5, peluquer*=3, belleza=2, masaje*=3.5, " +
    "masajistas=3, gimnasio=2.5, limpieza=1.5, coiffure=3, coiffeur*=3, beaute=2, esthetique=2.5, menage=1, " +
    "friseur*=3.5, kosmetik*=3, fitnessstudio=3, reinigung*=1.5, bestattung*=3.5, kapper*=3.5, schoonheids*=3.5, " +
    "schoonmaak*=2, sportschool=2.5, uitvaart*=3.5, parrucchier*=3.5, estetista=3, bellezza=2, massaggi*=3, " +
    "palestra=2.5, pulizie=2, onoranze funebri=4, relax=0.7",
};
