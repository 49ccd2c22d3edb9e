import type { Sector } from "@leadstream/contract";
import { foldedWords } from "../clean-text.ts";
import { moreTrades } from "./more-trades.ts";

/** Words and pairs of words of each trade in en, pt, es, fr, de, nl, it: folded; `*` lets a word go on, `=3` weighs it. */
const words: Record<Sector, string> = {
  "software-it":
    "software*=2, saas=3, app-entwicklung, app*, apps, web-development, webdesign*, cloud=2, " +
    "devops=3, hosting=1.5, api=1.5, apis=1.5, sdk=2, developer*=1.5, deploy*=2, platform*, " +
    "programming, programacao, programacion, software-entwicklung, programmierung, informatica=2, " +
    "informatique=2, informatik=2, it-services=3, cybersecurity=3, ciberseguranca=3, data*, " +
    "database*, analytics=1.5, ai, automation*, automatisierung, erp=2, crm=1.5, blockchain, " +
    "machine learning=2, artificial intelligence=2, data science=2, data engineering=3, " +
    "data analytics=3, web development=2.5, app development=3, mobile app=2.5, " +
    "software development=3, it services=3, it consulting=3, it support=3, managed services=2, " +
    "digital transformation=2, it solutions=3, open source=2, desenvolvimento web=3, " +
    "desarrollo web=3, developpement web=3, logiciel*=2.5, softwareentwicklung=3, systemhaus=3, " +
    "automatisering=2, sviluppo software=3, infrastructure, servers=1.5, kubernetes=3, " +
    "enterprise software=3, computer*",
  "marketing-design":
    "marketing*=2, advertising=2.5, branding=2.5, seo=2, ppc=2, social media=1, agency=0.8, " +
    "agencia=0.8, werbeagentur=4, werbung=2, reclame=1.5, reclamebureau=4, publicidade=2.5, " +
    "publicidad=2.5, publicite=2, pubblicita=2.5, graphic design=3, design studio=3, " +
    "web design=2.5, webdesign=2, webdesigner=2, logo design=3, diseno grafico=3, diseno web=2.5, " +
    "graphiste=3, grafik*, grafica=1.5, communication agency=3, comunicazione=0.7, " +
    "copywriting=2.5, lead generation=2, digital marketing=3.5, marketing digital=3.5, " +
    "content marketing=2.5, email marketing=2, public relations=2, brand strategy=3, print*, " +
    "printing=1.5, druckerei=2, drukkerij=2, imprimerie=2, signage=2, campaigns=1, " +
    "creative agency=4",
  "professional-services":
    "law=2, lawyer*=3, attorney*=3, solicitor*=3, barrister*=3, legal*=0.8, litigation=2.5, " +
    "estate planning=2.5, advogad*=3, advocacia=3.5, abogad*=3, avocat*=3, rechtsanwalt*=3.5, " +
    "anwalt*=3, kanzlei=3, notar*, notaire*=3, notaris=3, advocaat*=3, avvocat*=3, " +
    "studio legale=4, accounting=2.5, accountant*=3, accountancy=3, bookkeep*=2.5, " +
    "contabil*=2.5, contador*=2, comptab*=2.5, expert-comptable=4, steuerberat*=3.5, " +
    "buchhaltung=2, boekhoud*=2.5, commercialist*=3, tax*=1.2, fiscal*=1.5, fiscalite=2, " +
    "fiscalista=2.5, tva, audit*=1.2, consulting=1.5, consultant*=1, consultancy=1.5, " +
    "consultoria=1.2, conseil=1, beratung=1, unternehmensberatung=3, advies=0.7, consulenza=1, " +
    "management consulting=3, business consulting=3, translation*=2, translator*=2.5, traducao, " +
    "traduccion, traduction, ubersetzung*, vertaal*, engineering consulting=2.5, " +
    "software engineering=0.5, process improvement=2, architect*=1.5, notary=3, immigration=1.5, " +
    "trademark*=1.5, patent*=1, surveyor*=2, research=0.5, investigat*=1",
  "finance-insurance":
    "insurance=3, insurer*=3, seguro*=2.5, seguradora*=3, corretora de=2, assurance*=2.5, " +
    "assureur=3, versicherung*=3, verzekering*=3, assicurazion*=3, bank*=2, banking=2.5, " +
    "banco*=1.5, banque=2, banca=1.5, credit union=3, loan*=2, mortgage*=2.5, lending=2, " +
    "emprestimo*, prestamo*, pret, credito*=1, finance=1.5, financial=1.2, financas, financiero*, " +
    "finanz*, financieel*, finanziar*, investment*=1.5, investimento*, inversion*, " +
    "investissement*, wealth management=3, financial planning=3, financial advis*=3, " +
    "asset management=3, fintech=3, hypothek*=2.5, hypotheek*=2.5, mutuo, payroll=0.7, " +
    "pension*=1.5, funds, mutual fund=2.5, hedge fund=2.5, capital=0.7, broker*=0.7, trading=1, apolice=3, poliza*, polizze=2, " +
    "claims=1",
  healthcare:
    "health*=0.8, healthcare=2, medical*=1.8, medicine=1.8, clinic*=2, hospital*=2, doctor*=1.5, " +
    "physician*=2.5, patient*=1.8, dental=3, dentist*=3, dentistry=3, orthodont*=3, dermatolog*=3, " +
    "surgery=2, surgeon*=2, pediatric*=2.5, cardiolog*=2.5, oncolog*, radiolog*, urolog*, " +
    "gynecolog*, ophthalmolog*, optometr*=2.5, chiropract*=3, physiotherap*=3, physical therapy=3, " +
    "therapy=1, therapist*=1.2, psycholog*=2, psychotherap*=2.5, psychiatr*=2.5, counseling=1.2, " +
    "pharmac*=2, farmacia=2.5, apotheke=3, nursing=1.8, nurse*, caregiver*, home care=2, " +
    "hospice=2.5, veterinar*=2.5, tierarzt=3, dierenarts=3, saude=1, salud=1, sante=1, " +
    "gesundheit=1, zorg=1.2, clinica=2.5, clinique=2.5, klinik=2.5, praxis=2, arzt=2.5, arztin, " +
    "zahnarzt*=3.5, tandarts*=3.5, huisarts*=3.5, medico*, medecin=2.5, odontolog*=3, ortodon*=3, " +
    "fisioterap*=3, kinesi*=2.5, psicolog*=2, ambulatorio, skin cancer=2, hearing aid=2.5, " +
    "medspa=1.5, diagnos*=1, treatment*=0.6",
  "real-estate":
    "real estate=3, realtor*=3, realty=3, property management=3, properties=1.2, property=0.8, " +
    "apartment*=1.5, homes for=2.5, for rent=1.5, for sale=0.5, listings=1.5, imobiliari*=3.5, " +
    "imoveis=3, imovel=2.5, inmobiliari*=3.5, inmueble*=3, immobilier*=3, immobilien*=3.5, " +
    "makelaar*=3.5, makelaardij=3.5, vastgoed=3, woning*=1, immobiliar*=3, leasing=1, tenants=1.5, " +
    "landlord*=2, condos=2, housing=1, coworking=2, office space=2, mls=2, hausverwaltung=3",
  "construction-trades":
    "construction=2, contractor*=2, builder*=2, building=0.7, roofing=3, roof*=2, plumbing=3, " +
    "plumber*=3, hvac=3, heating=2, air conditioning=2.5, cooling=1.2, electrician*=3, " +
    "electrical=1.8, remodel*=2.5, renovation*=2, painting=1, painter*=1, paving=2.5, concrete=2, " +
    "masonry=3, landscap*=2, flooring=2, drywall=3, carpent*=2, siding=2, gutters=2.5, " +
    "excavation=2.5, demolition=2.5, fencing=1.5, solar install*=2, construcao=2.5, " +
    "construcoes=2.5, construtora=3, obras=1.5, reforma*, engenharia civil=3, construccion*=2.5, " +
    "reformas=2, fontaner*, electricista*=3, albanil*, btp=3.5, batiment=2, travaux=1.8, " +
    "maconnerie=3, plomb*=2.5, toiture=3, couvreur=3, electricien*=3, menuiserie=2, " +
    "terrassement=3, voirie*=3, bau*=0.8, bauunternehmen=3.5, dachdecker=3.5, sanitar=2, " +
    "heizung*=2, elektriker=3, maler=2, zimmerei=3, tischlerei=1.5, handwerk*=2, bouw*=1.5, " +
    "aannemer*=3, bouwbedrijf=3.5, loodgieter*=3.5, dakdekker*=3.5, installatie*, schilder*, " +
    "timmer*, serre*=2.5, veranda*=2.5, kozijn*, edilizia=3, edile=2.5, costruzion*=2.5, " +
    "ristruttur*=2.5, idraulic*, elettricist*=3, impianti=1.5, locksmith*=2, pest control=2, " +
    "handyman=2.5, garage door=2.5, bathroom remodel=3, kitchen remodel=3, infrastructures, " +
    "routes=1.5, chantier*=2.5, pools=1",
  "manufacturing-industrial":
    "manufactur*=2.5, foundry=3, foundries=3, fundicao=3, fundicion=2.5, metalurgic*=3, caldeiraria=3, tornearia=3, serralheria=2, giesserei=3, fonderie=3, fonderia=3, gieterij=3, factory=2, industrial*=1.5, machining=3, cnc=3, machinery=2, machines=1, " +
    "fabrication=1.8, steel=1.8, metal*=1.3, welding=2, plastics=2, injection molding=3, " +
    "packaging=1.5, tooling=2, components=1, oem=2, bearings=2.5, pumps=2, valves=2, " +
    "furniture maker=2.5, cabinetry=2, custom furniture=3, woodwork*=2.5, furniture=0.8, " +
    "handcrafted=1, fabrica=1.8, fabricante*=2.5, industria*=1.3, usinagem=3, maquinas=1.5, " +
    "maquinaria=2, fabricacion=2, fabricant=2.5, usine=2.5, usinage=3, mecanique=1, " +
    "maschinenbau=3.5, maschinen=1.5, hersteller=2, herstellung=1.5, fertigung=2.5, produktion=1, " +
    "metallbau=2.5, fabriek*=2.5, fabrikant=2.5, machinebouw=3.5, metaal=1.5, productie=1, " +
    "produttore=2, produzione=1, macchine=1.5, macchinari=2.5, officina=1, meccanica=1.5, " +
    "stampaggio=3, chemicals=2, textile*=1.5, aerospace=2, automation systems=2, precision=1, " +
    "sheet metal=3, engineering=0.5, electronics=1, wholesale=0.3",
  "retail-ecommerce":
    "shop*=1.2, store*=1.2, cart=1.5, checkout=1.5, buy=0.8, sale=0.7, gift*=0.8, " +
    "free shipping=2.5, shipping=1.2, returns=1, catalog=0.8, jewelry=2, clothing=2, apparel=2, " +
    "shoes=1.5, fashion=1.2, toys=1.5, rental=0.6, suits=1, loja=1.5, lojas=1.5, carrinho=2, " +
    "comprar=1, compras=1, frete=1.5, tienda*=1.8, carrito=2.5, envio=0.8, envios=1, boutique=1.5, " +
    "magasin*=1.5, panier=2, livraison=1.5, acheter=1.2, onlineshop=3, warenkorb=3, versand=1.5, " +
    "kaufen=1, laden=0.7, winkel*=1.8, winkelwagen=3, webshop=3, bestellen=1, verzend*, " +
    "negozio=1.5, carrello=2.5, spedizione=1.5, acquista=1.2, decor=1, home decor=2, " +
    "accessories=0.8, brands=0.5, prix=0.4, promotions=0.7, bookstore=2.5, florist=2, " +
    "wholesale=0.8, online store=3, furniture store=2.5, my account=1.2, wishlist=2",
  "food-beverage":
    "restaurant*=2.5, cafe=2, coffee=2, bakery=3, bar=0.6, menu=0.3, pizza*=2.5, pizzeria=3, " +
    "catering=2.5, food*=1.3, beverage*=2, wine*=1.8, winery=3, vineyard*=2.5, brewery=3, beer=2, " +
    "distillery=3, seafood=2.5, shrimp=2.5, meat=1.5, butcher=2.5, chocolate=2, ice cream=2.5, " +
    "dining=1, chef=1.2, cuisine=1.5, recipes=1.2, restaurante*=2.5, padaria=3, alimentos=2, " +
    "alimentacao=1.5, comida=1.5, camarao=3, camaroes=3, cardapio=2.5, cozinha=0.8, cafeteria=2.5, " +
    "cerveza=2, cervejaria=3, vino*=2, vinho*=2, bodega=2.5, panaderia=3, alimentacion=1.5, " +
    "gastronomia=2, traiteur=3, boulangerie=3, patisserie=2.5, vin=1.2, vins=1.5, brasserie=2.5, " +
    "gaststatte=3, backerei=3, konditorei=3, brauerei=3, weingut=3, lebensmittel=2.5, metzgerei=3, " +
    "speisekarte=2.5, bakkerij=3, slagerij=3, eten=1, horeca=2, ristorante=3, trattoria=3, " +
    "pasticceria=3, panificio=3, cantina=2, alimentari=2.5, birrificio=3, caffe=1.5, " +
    "distribuidora de=0.8, frutos do=1.5, snacks=2, nutrition=0.8, organic=0.8, produce=0.6",
  "hospitality-travel":
    "hotel*=3, motel=3, inn=1.5, resort*=3, rooms=1.5, suites=1.5, bed breakfast=2.5, hostel=3, " +
    "lodging=2.5, accommodation*=2, vacation*=1.5, holiday*=1, travel*=1.8, tour*=1.5, tourism=2, " +
    "cruise*=2, guest*=1, reservations=1.2, booking=0.6, flights=2, safari=2.5, camping=2, " +
    "pousada*=3, hospedagem=3, viagem=2, viagens=2.5, turismo=2, alojamiento=2.5, " +
    "habitaciones=2.5, viaje*=2, excursion*=1.5, apartamentos=1, casa rural=3, chambres=2, " +
    "hebergement=2, gite*=2.5, voyage*=2, sejour=2, camping-car, ferienwohnung*=3.5, zimmer=1.5, " +
    "unterkunft=2.5, reise*=1.5, urlaub=2, pension=1, vakantie*=2, overnacht*=2.5, reizen=2, " +
    "kamers=1.5, albergo=3, camere=2, agriturismo=3, vacanze=2, viaggi=2, soggiorno=1.5, " +
    "wedding venue=1.5, meeting space=1, concierge=1.5",
  "transport-automotive":
    "auto repair=3, automotive=2.5, car*=0.5, cars=1.2, vehicle*=1.3, truck*=1.8, trucking=3, " +
    "freight=2.5, logistics=2.5, transport*=1.5, moving=0.8, movers=2.5, shipping company=2, " +
    "dealership=2.5, tires=2.5, mechanic*=1.2, collision=2, body shop=2.5, towing=3, taxi=2.5, " +
    "limo*=2.5, courier*=2.5, fleet=1.5, carros=1.5, veiculos=2, oficina=1.5, mecanica=1, " +
    "transportadora=3.5, logistica=2.5, frete=1, autopecas=3, coches=2, vehiculos=2, " +
    "taller mecanico=3, transportes=2.5, mudanzas=2.5, garage=1, voiture*=2, vehicule*, " +
    "transporteur=3, logistique=2.5, demenagement=2.5, autohaus=3.5, kfz=3, fahrzeug*=2, " +
    "werkstatt=2, spedition=3.5, umzug=2, logistik=2.5, autobedrijf=3.5, autos=1.5, vervoer=2, " +
    "verhuiz*=2.5, logistiek=2.5, autofficina=3.5, autotrasporti=3.5, trasport*=1.5, " +
    "traslochi=2.5, veicoli=1.5, motorcycle*=2, bicycle*=1.2, aviation=2, warehous*=1.5, " +
    "car rental=2.5, car wash=2.5, driving school=1, parts=0.4, trailers=1.5, boats=1",
  "media-entertainment":
    "news=0.5, newspaper=3, magazine=2, radio=2, tv=1, television=1.5, film*=1.5, movie*=1.5, " +
    "video production=3, production company=2, photography=2, photographer*=2.5, music=1, " +
    "band=1.2, concert*=1.5, festival=1.5, theater=1.5, theatre=1.5, games=1.2, gaming=1.8, " +
    "game studio=3, podcast*=1.2, publishing=2, publisher*=1.5, entertainment=2, dj=2, event*=0.4, " +
    "jornal=2.5, revista=2, fotografia=2, fotograf*=2, musica=1, produtora=2, cinema=1.5, " +
    "periodico=2.5, prensa=0.5, journal=0.8, editions=1, musique=1, spectacle=1.5, zeitung=3, " +
    "verlag=2.5, veranstaltung*=0.8, filmproduktion=3, krant=2.5, uitgeverij=3, muziek=1, " +
    "giornale=2.5, editore=2, casa editrice=3, spettacol*, artist*=0.6, gallery=0.4, " +
    "recording studio=3, broadcasting=2.5",
  "education-training":
    "fahrschule*=4, auto-ecole=4, autoecole=4, autoescuela*=4, autoescola*=4, autoscuola=4, " +
    "rijschool=4, fuhrerschein=2.5, " +
    "school*=1.8, college*=1.5, university*=1.5, education*=1.5, course*=1.5, class*=0.5, " +
    "students=1.2, teacher*=1.3, tutor*=2, tutoring=3, lessons=2.5, learning=0.7, training*=1, " +
    "academy=1.5, preschool=3, kindergarten=2.5, curriculum=1.5, tuition=2, admissions=1.8, " +
    "language school=3, driving school=3, e-learning=2, music lessons=4, escola=2.5, colegio=2.5, " +
    "curso*=2, aulas=2, ensino=2, educacao=1.8, educacion=1.8, universidade=2, universidad=2, " +
    "formacao=1, formacion=1.2, escuela=2.5, clases=2, alumnos=1.5, idiomas=2, ecole=2.5, " +
    "formation*=1.5, cours=1.5, enseignement=2, universite=2, etudiants=1.5, schule=2.5, kurs*=2, " +
    "unterricht=2.5, ausbildung=0.8, weiterbildung=2, seminar*=1, nachhilfe=3, sprachschule=4, " +
    "onderwijs=2, opleiding*=2, cursus*=2.5, training, taal*=1.5, taaltraining=4, talen=2, " +
    "languages=1, lessen=2, leerlingen=1.5, scuola=2.5, corsi=2, corso=1.2, formazione=1.5, " +
    "lezioni=2.5, universita=2, taalcursus*=4, taalopleiding*=4",
  "nonprofit-religious":
    "nonprofit=3, non-profit=3, charity=2.5, charitable=2.5, foundation=1.5, donate=2.5, " +
    "donation*=2, volunteer*=2, church=3, ministry=2, ministries=2.5, worship=3, parish=3, " +
    "gospel=2.5, faith=1.5, prayer=2, sermon*=3, bible=2, mosque=3, synagogue=3, temple=1, " +
    "mission=0.4, community=0.5, advocacy=1.2, ngo=3, 501=2.5, fundrais*=2, igreja*=3.5, " +
    "culto*=2.5, pastor*=2, deus=2, cristo=2, evangel*=2.5, ong=2.5, doacao=2.5, doacoes=2.5, " +
    "doe=0.5, voluntari*=2, associacao=1.5, instituto=0.5, iglesia*=3.5, parroquia=3, fundacion=2, " +
    "donar=2, donaciones=2.5, asociacion=1.8, eglise=3.5, paroisse=3, benevol*=2, don=0.4, " +
    "dons=1.5, kirche*=3, gemeinde=1.8, verein=2, spenden=2, ehrenamt*=2.5, gemeinnutzig*=3, " +
    "stiftung=2.5, kerk=3, vrijwilliger*=2.5, stichting=2, vereniging=1.8, doneren=2.5, chiesa=3, " +
    "parrocchia=3, volontari*=2, associazione*=2.5, donazion*=2.5, no-profit=3, solidariet*=2, " +
    "onlus=3, odv=2.5, soci=0.8, tesseramento=2, sostienici=2.5, 5x1000=3, museum=0.6, " +
    "cittadini=0.5, trust=0.3",
  "staffing-hr":
    "staffing=3, recruit*=2, recruitment=2.5, headhunt*=3, executive search=3.5, " +
    "talent acquisition=3, temp=0.8, job seekers=2.5, job search=2, resume*=2.5, resumes=3, " +
    "cv=0.8, resume writing=4, resume writer*=4, career coach*=3.5, career coaching=3.5, " +
    "career services=2.5, career advancement=2.5, interview*=0.8, outplacement=3, " +
    "human resources=1.5, payroll=1.5, peo=2, linkedin profile=1.5, recrutamento=1.5, " +
    "recursos humanos=1.5, selecao=1, contratacion=0.7, seleccion de=1.5, empleo=1, interim=2, " +
    "recrutement=1.5, ressources humaines=1.5, personaldienstleist*=4, zeitarbeit=4, " +
    "personalvermittlung=4, personalberatung=3, uitzendbureau=4, uitzenden=3, detachering=3, " +
    "werving=2, somministrazione=1.5, risorse umane=1.5, cover letter*=2.5, job placement=3",
  agriculture:
    "farm*=2.5, farming=3, agricultur*=3, agri*=2, crop*=2, livestock=3, cattle=2.5, dairy=1.8, " +
    "poultry=2.5, pig*=1.8, swine=3, tractor*=2.5, seed*=1.2, grain=1.8, ranch=2, nursery=1.2, " +
    "horticultur*=2.5, fertilizer*=2.5, irrigation=2.5, agronom*=3, agropecuari*=3.5, fazenda=3, " +
    "gado=2.5, pecuaria=3, agricola*=2.5, lavoura=3, suin*=2.5, avicol*=3, avicultur*=3, " +
    "porcin*=3, porcicultur*=3.5, ganader*=3, campo=0.5, cultivo*=1.2, cosecha=2.5, granja*=2.5, " +
    "semilla*=2, elevage=2.5, agriculteur*=3, exploitation agricole=3, maraich*=2.5, betteraves, " +
    "landwirt*=3.5, bauernhof=3, ackerbau=3, viehzucht=3, saatgut=2.5, landbouw=3.5, boerderij=3, " +
    "tuinbouw=3, veeteelt=3.5, kwekerij=2.5, allevament*=3, azienda agricola=4, coltivazion*=2.5, " +
    "trattor*=2.5, vivaio=2.5, sementi=2, productores=1, forestry=2, aquaculture=2.5",
  "personal-services":
    "salon=2, hair*=1.5, barber*=3, beauty=1.8, nails=2, spa=1.8, massage*=3, waxing=3, tattoo*=3, " +
    "fitness=2, gym=2, yoga=2, pilates=2.5, personal training=2.5, wellness=1, " +
    "cleaning service*=2.5, house cleaning=3, maid*=2.5, laundry=2.5, dry cleaning=3, daycare=1.5, " +
    "childcare=1.8, pet grooming=3, grooming=2, dog training=2.5, funeral*=3, wedding*=0.8, " +
    "astrolog*=3, life coach*=2, salao=2, cabelo*=2, cabeleireir*=3, beleza=2, estetica=2.5, " +
    "massagem=3, academia=1, limpeza=1.5, peluquer*=3, belleza=2, masaje*=3.5, masajistas=3, " +
    "gimnasio=2.5, limpieza=1.5, coiffure=3, coiffeur*=3, beaute=2, esthetique=2.5, menage=1, " +
    "friseur*=3.5, kosmetik*=3, fitnessstudio=3, reinigung*=1.5, bestattung*=3.5, kapper*=3.5, " +
    "schoonheids*=3.5, schoonmaak*=2, sportschool=2.5, uitvaart*=3.5, parrucchier*=3.5, " +
    "estetista=3, bellezza=2, massaggi*=3, palestra=2.5, pulizie=2, onoranze funebri=4, relax=0.7",
};

/** Narrower trades, in the same languages: each is asked after the words above. */
const trades: Record<Sector, string> = {
  "software-it":
    "website development=2.5, automates=1.5, integrates=1.5, integrations=1.5, web hosting=2.5, web apps=2, web application*=2, cloud computing=3, data center=2, it company=3, tech company=2, " +
    "technology company=2, ai powered=2, ai agents=2.5, chatbot*=2, low code=3, no code=2, firewall*=1.5, cyber*=1.5, network security=2.5, " +
    "it infrastructure=3, helpdesk=2, voip=2, iot=2, salesforce=1.5, sap=1.5, microsoft=0.5, programador*=2, desenvolvedor*=2, " +
    "desenvolvimento de=0.5, sistemas=0.8, soporte tecnico=2, developpeur*=2, infogerance=3, hebergement web=2.5, entwickler=2, webentwicklung=3, " +
    "rechenzentrum=3, applicatie*=1.5, softwarehuis=4, maatwerk software=4, systeembeheer=3, ict=2, sviluppatori=2, applicazioni=1.2, " +
    "tecnologia*=0.5, plugin*=1, framework=0.8, observability=2.5, workflow*=0.6, endpoint=1.5",
  "marketing-design":
    "marketing agency=4, design agency=4, digital agency=3.5, branding agency=4, ad agency=4, media buying=3, pay per=2, search engine=1.5, " +
    "google ads=1.2, influencer*=1.5, brand identity=3, visual identity=3, ux design=2, ui ux=1.5, packaging design=2, illustrat*=1.2, " +
    "creative studio=4, agencia de=1, agence de=0.7, agence digitale=4, agence web=4, identite visuelle=3, referencement=2, " +
    "communication visuelle=3, identidade visual=3, identidad visual=3, agencia digital=4, trafego pago=3, redes sociais=0.6, onlinemarketing=3, " +
    "mediengestaltung=3, gestaltung=1.2, werbetechnik=3, huisstijl=3, vormgeving=2.5, ontwerpbureau=4, zoekmachine*=1.5, agenzia di=0.8, " +
    "agenzia web=4, siti web=2, promotional products=2, trade show=1.5, market research=2, screen printing=2.5, banners=1.2, embroidery=1.5",
  "professional-services":
    "law firm=4, law office*=4, attorneys at=3, personal injury=3, criminal defense=3, divorce=2, family law=3, probate=2.5, dui=2, injury=1, " +
    "civil engineer*=2, surveying=2.5, engineers=1, cpa*=2.5, payroll services=1.5, tax preparation=3, mediation=1.5, paralegal*=2, " +
    "escritorio de=1, contabilidade=3, direito=2, juridic*=2, despacho=2, asesoria=2.5, gestoria=3, procurador*=1.5, peritos=1.5, droit=1.5, " +
    "juridique=2, cabinet d=1, huissier*=3, expertise comptable=4, geometre*=2, recht=1.2, rechtsanwaelte=3.5, steuer*=1.5, wirtschaftsprufer*=4, " +
    "ingenieurburo=3, gutachter=2.5, sachverstandige*=2.5, ubersetzungs*=2.5, belasting*=2, administratiekantoor=4, fiscalisten=3, juridisch=2, " +
    "advocaten*=3.5, ingenieursbureau=3, tolk*=2, diritto=2, legale=1, consulente del=2, geometra=2.5, notaio=3.5, traduzion*=2.5, ingegneria=1.2, " +
    "interpreter*=1.5, arbitration=1.5, conveyancing=3, wills=1.5, private investigat*=3, business coach*=2, security guard*=2, " +
    "security services=1.5",
  "finance-insurance":
    "financial services=2.5, financial advisor*=3, investing=1.5, investor*=0.8, retirement planning=3, annuit*=2.5, life insurance=3, " +
    "auto insurance=3, home insurance=3, health insurance=3, underwriting=2, crypto*=1.5, payments=1.5, credit card*=1.2, credit repair=3, " +
    "debt=1.5, refinance=2.5, accounts receivable=2, stock market=1.5, forex=2.5, seguros de=3, consorcio*=2.5, financiamento*=1.5, cambio=0.6, " +
    "corretor de=2, correduria=3, aseguradora*=3, mutuelle*=3, courtier*=2, credit immobilier=3, versicherungsmakler=4, finanzberat*=3.5, " +
    "vermogens*=2.5, kredit*=1.5, sparkasse=3.5, volksbank=3.5, baufinanzierung=3, hypotheekadvies=4, verzekeringen=3, financieel advies=3, " +
    "pensioen*=2, lening*=2, assicurazioni=3.5, broker assicurativo=4, consulenza finanziaria=4, prestiti=2.5, finanziamenti=1.5, escrow=1.5, " +
    "title company=2, bail bonds=3",
  healthcare:
    "doctors=1.5, medical center=3, family medicine=3, urgent care=3, primary care=3, pediatric dent*=3, implants=1.2, invisalign=2.5, " +
    "root canal=3, teeth=2, oral surgery=3, eye care=3, lasik=3, allerg*=1.5, asthma=2, podiatr*=3, acupunctur*=2.5, rehab*=1.2, " +
    "mental health=2.5, addiction=2, midwi*=2, maternity=1.2, plastic surg*=3, botox=1.2, audiolog*=2.5, hearing=1, sleep apnea=2, vet=1.5, " +
    "vets=2, animal hospital=4, laborator*=1, consultorio*=2.5, odontologia=3.5, fisioterapia=3.5, clinicas=2, saude mental=2.5, psicoterap*=2.5, " +
    "exames=1.5, cirurgia*=2, cirugia*=2, dietista*=2, nutricionista*=2, nutrizionista=2.5, cabinet dentaire=4, cabinet medical=4, osteopath*=3, " +
    "orthophon*=3, infirmier*=2, sophrolog*=2.5, pharmacie=3, soins=1.2, arztpraxis=4, heilpraktik*=3, physio=2, krankengymnastik=3.5, " +
    "pflegedienst*=3.5, pflege=1.2, tierarztpraxis=4, fysiotherap*=3.5, apotheek=3, praktijk=1.5, verloskund*=3, thuiszorg=3.5, " +
    "studio dentistico=4, poliambulatorio=4, medici=1.5, riabilitazione=2.5, visite=0.5, osteopat*=3, veterinari*=2.5, opticians=2.5, " +
    "opticien*=2.5, hospice care=3, assisted living=2.5, senior care=2.5",
  "real-estate":
    "realtors=3, homes=1, condo*=1.5, commercial property=2.5, property for=2, rentals=1.5, home buyers=2.5, house for=1.5, estate agent*=4, " +
    "lettings=3, land for=1.5, imobiliaria=4, alugar=1.5, aluguel=1.5, venda de=0.3, apartamento*=0.7, pisos=2, alquiler=1.5, vivienda*=1.5, " +
    "chalet*=1, fincas=1.5, promotora=2, agence immobiliere=4, gestion locative=4, syndic=2.5, location de=0.3, wohnung*=1.8, mietwohnung*=2.5, " +
    "hausverkauf=3, grundstuck*=2, woningen=1.5, huurwoning*=2.5, huis verkopen=3, taxatie*=2, affitto=1.5, vendita case=3, appartament*=1, " +
    "agenzia immobiliare=4, amministrazione condomini=3, home staging=2.5, self storage=1.5, office rental=2.5",
  "construction-trades":
    "menuisier*=3, general contractor=3.5, home builder*=3, custom homes=2.5, home improvement=2.5, joinery=3, joiner*=3, bespoke joinery=4, staircase*=2, " +
    "carpentry=3, plaster*=2.5, scaffold*=3, bricklay*=3, tiling=2, tile=1, tiles=1, insulation=2, windows=0.6, double glazing=3, glazing=2, " +
    "decks=1.5, decking=2, patio*=1.2, kitchens=1, furnace*=1.5, boiler*=1.5, drain*=1.5, sewer=2, septic=2.5, wells=0.7, water heater*=2, " +
    "foundation repair=3, waterproofing=2.5, asphalt=2.5, lawn care=2.5, lawn=1.2, tree service=3, tree removal=3, irrigation systems=1, " +
    "sprinkler*=1.5, home inspection*=2, restoration=1, water damage=2.5, mold=1.5, fire protection=1.5, elevators=1, solar panels=2.5, " +
    "solar energy=2, glass=0.6, swimming pool*=2, exterminat*=3, termite*=2.5, construtoras=3, empreiteira=3.5, hidraulic*=1.5, pedreiro*=3, " +
    "pintura=1, gesso=2, energia solar=2.5, climatizacao=2, ar condicionado=2, constructora=3.5, cerrajer*=3, pintores=2, climatizacion=2, " +
    "instalaciones=1, pladur=3, carpinteria=2.5, maconner*=3, charpent*=2.5, peinture=1, carrelage=2, electricite=2, chauffage=2.5, " +
    "renovation interieure=3, paysag*=2, genie civil=3, ravalement=3, isolation=1.5, serrurier*=3, chauffagiste=3.5, dachdeckerei=4, " +
    "malerbetrieb=4, schreinerei=3, fliesen*=2.5, trockenbau=3.5, gartenbau=2, garten und=1, elektro*=1.5, elektroinstallation=3.5, " +
    "rohrreinigung=3, gerust*=2.5, hochbau=3.5, tiefbau=3.5, fensterbau=3, verwarming=2.5, sanitair=2.5, dakwerken=3.5, stukadoor*=3.5, tegel*=2, " +
    "hovenier*=3, tuinaanleg=3, elektricien=3, elektrotechniek=2, riool*=2, badkamer*=1.5, verbouw*=2, metselwerk=3, stratenmaker=3, glaszetter=3, " +
    "impianti elettrici=4, impresa edile=4, termoidraulic*=4, imbianchin*=3, serramenti=2.5, infissi=2.5, fabbro=3, giardin*=1.5, pavimenti=1.5, " +
    "carpenteria=2, muratur*=3",
  "manufacturing-industrial":
    "manufacturer*=2.5, factories=1.5, metalwork*=2, metal fabrication=3, metal stamping=3.5, stamping=2, tool die=3.5, die casting=3, " +
    "castings=2.5, forging=2.5, machine shop=3, extrusion=2, coatings=1.2, powder coating=2.5, hydraulic*=1.5, pneumatic*=2, compressor*=1.5, " +
    "conveyor*=2, gears=1.5, fasteners=2.5, springs=1.2, wire=0.8, cable*=0.7, sensors=1.2, semiconductor*=2.5, circuit board*=2.5, pcb=2.5, " +
    "instrumentation=1.5, laboratory equipment=2, medical devices=1.2, polymer*=2, adhesives=2, foam=1.2, rubber=2, paper mill=2.5, " +
    "filtration=1.5, iso 9001=1, automation equipment=2.5, silos=1.5, tolvas=2, acero=2, aco=1.5, aluminio=1.2, metal mecanica=3, " +
    "metalmecanica=3.5, plastico*=1.2, embalagens=2, embalajes=2, envases=2, confeccao=1.5, textil*=2, maquinaria industrial=3, " +
    "equipamentos industriais=3, repuestos=1, metalurgia=3, soldadura=2, chaudronnerie=3.5, tolerie=3, emballage*=1.5, machines-outils=3, " +
    "menuiserie industrielle=3, atelier=0.4, stahlbau=3.5, blech*=2, werkzeugbau=3.5, zerspanung=3.5, kunststoff*=2, drehteile=3, anlagenbau=3.5, " +
    "verpackung*=1.5, machinefabriek=4, metaalbewerking=4, staalbouw=3, kunststof*=1.8, verspaning=3.5, lasbedrijf=3, constructiebedrijf=2.5, " +
    "verpakking*=1.5, carpenteria metallica=4, lavorazion*=1.5, tornitura=3.5, acciaio=2, imballagg*=2, tessut*=1.2, azienda produttrice=3, " +
    "mobilificio=2",
  "retail-ecommerce":
    "add to=0.7, shopping=1, outlet=1, showroom=0.7, candle*=1.8, games store=2, antiques=2.5, appliance*=1.2, mattress*=2, lighting=0.7, " +
    "rugs=1.5, gift shop=3, flower*=1.5, florists=2.5, pet store=3, pet supplies=2.5, bike shop=3, bikes=1.2, hardware store=3, garden centre=3, " +
    "garden center=3, vape=2, eyewear=1.5, sunglasses=1.5, watches=1.2, jewellery=2.5, jeweler*=2.5, handbags=2, sneakers=2, t shirts=1.5, " +
    "dresses=1.5, cosmetics=1.2, skincare=1, thrift=2, pawn=2.5, collectibles=2, coins=1, comic*=1.2, books=0.5, barbecue*=1.2, supermarket=2.5, " +
    "loja virtual=3.5, loja online=3.5, roupas=2, calcados=2, moda=1.2, joias=2, papelaria=2.5, floricultura=2.5, presentes=0.8, moveis=1.2, " +
    "tienda online=3.5, zapatos=2, ropa=1.5, joyeria=3, regalos=1, muebles=1.2, ferreteria=3, floristeria=3, libreria=2, boutique en=3, " +
    "vetements=2, chaussures=2, bijoux=2, fleuriste*=3, meubles=1.2, librairie=2.5, cadeaux=1, promo=0.5, schmuck=2, mobel*=1.2, blumen*=1.8, " +
    "buchhandlung=3, fahrrad*=1.5, bekleidung=2, geschaft=0.7, einrichtung=0.6, kleding=2, schoenen=2, meubel*=1.2, bloem*=1.8, sieraden=2.5, " +
    "fietsen=1.5, speelgoed=2, boekhandel=3, juwelier*=2.5, cadeau*=1, abbigliamento=2.5, scarpe=2, gioielleria=3, arredamento=1.5, " +
    "ferramenta=2.5, regali=1, fiorista=3, prodotti=0.2",
  "food-beverage":
    "grill=2, steakhouse=3, bistro=2.5, diner=2, tavern=2, pub=1.5, bbq=1.2, sushi=3, tacos=2.5, burgers=2.5, sandwich*=1.8, salads=1, " +
    "desserts=1.2, appetizer*=1.5, entrees=2, breakfast=0.8, lunch=1, dinner=1, espresso=2, coffee roast*=3, tea=1, cakes=2, cupcake*=2.5, " +
    "donuts=2.5, pastr*=2, bread=1.5, cheese=1.5, honey=1, sauce*=1.2, spices=1.5, juice=1.2, bottled=1, caterer*=3, deli=1.5, brewpub=3, " +
    "craft beer=3, taproom=3, cocktail*=1.2, spirits=1, grocer*=2, frozen foods=2.5, restaurants=2, lanchonete=3, churrascaria=3.5, pizzarias=3, " +
    "confeitaria=3, doces=1.5, bolos=2, sorvete*=2.5, pescado*=2, carnes=1.8, bebidas=1.8, hamburguer*=2.5, cafeterias=2.5, asador=2.5, tapas=2, " +
    "paella=2.5, quesos=2, jamon=2, aceite*=1.5, heladeria=3, carniceria=3, pasteleria=3, bar restaurante=3, boulanger*=3, patissier*=3, " +
    "chocolatier=3, fromager*=2.5, boucherie=3, charcuterie=2.5, vignoble*=2.5, biere*=1.5, pain=1, pains=1.5, gastronomique=2, epicerie=2.5, " +
    "glacier=1.5, vigneron*=3, restaurant gastronomique=3, baecker*=3, cafes=1.5, gasthaus=3, gasthof=3, wirtshaus=3, kuche=0.8, eisdiele=3, " +
    "fleischerei=3.5, feinkost=2.5, bier=1.2, wein*=1.2, winzer*=3, eetcafe=3, lunchroom=3, brouwerij=3, kaas*=1.8, " +
    "broodjes=2, wijn*=1.5, menukaart=2.5, osteria=3, gelateria=3, enoteca=2.5, vini=1.8, olio=1.2, forno=1.5, salumi=2, formaggi=2, cucina=1, " +
    "piatti=1",
  "hospitality-travel":
    "hotels=2, inns=1.5, cabins=2, cottages=1.5, cottage*=1.2, bed and=0.4, b b=2, guest house=3, guesthouse=3, lodge=2, villas=1.5, villa=0.8, " +
    "beach=0.6, tours=1.5, sightseeing=2.5, guided tours=2.5, itinerar*=1.5, travel agency=4, travel agent*=3.5, tour operator=4, destination*=1, " +
    "honeymoon*=1.2, charter*=1, fishing charter*=2.5, campground*=2.5, rv park=3, ski=1, whale watching=3, banquet*=1.5, event venue=3, " +
    "wedding venues=3, pousadas=3, chales=2, passeios=2, roteiros=2, turistic*=1.5, hostal=3, albergue*=2.5, casas rurales=3, vacaciones=1.5, " +
    "camping-caravaning=2.5, chambre d=2, chambres d=3, gites=3, tourisme=1.5, location saisonniere=3, sejours=2, ferienhaus=3.5, " +
    "ferienhauser=3.5, gastezimmer=3.5, ubernacht*=2.5, reiseburo=4, reisen=1.5, campingplatz=3, hotelzimmer=3, logeren=2.5, vakantiehuis*=3, " +
    "vakantiewoning*=3, arrangementen=1, excursies=1.5, reisbureau=4, agriturismi=3, b&b=2, case vacanza=3, alberghi=2, escursion*=1.5, " +
    "agenzia viaggi=4, villaggio=1, ostello=3",
  "transport-automotive":
    "auto body=3, oil change=2.5, brakes=2, brake=1, transmission*=1.5, used cars=3, new cars=2.5, auto parts=3, auto sales=3, auto glass=3, " +
    "windshield*=2, tire=2, tyres=2.5, mot=1, car dealer*=3, motors=1, motorcycles=2, detailing=1.5, haulage=3, hauling=2, trucks=1.5, cargo=2, " +
    "air freight=3, sea freight=3, customs broker*=3, supply chain=1.2, 3pl=3, storage=0.6, moving company=3.5, relocation=1.5, removals=2.5, " +
    "bus charter*=3, coach hire=3, airport transfer*=3, shuttle=1.5, chauffeur*=2.5, taxis=2.5, minicab*=3, delivery service=1, aircraft=1.5, " +
    "airport=0.6, yacht*=1, marine=0.8, boat repair=2.5, bicycle repair=2, transporte*=1.5, cargas=2, mudancas=3, caminhoes=2, caminhao=1.5, " +
    "concessionaria=3, pneus=2.5, funilaria=3, motos=1.5, fretamento=3, turismo rodoviario=2, frota=1.5, camiones=1.5, talleres=2, neumaticos=2.5, " +
    "concesionario=3, flete*=2, automotor*=1.5, repuestos automotor=2, demenageurs=3, camion*=1, carrosserie=3, garagiste=3, garage auto=3, " +
    "pneu*=2, occasion=0.5, affretement=3, fret=2, autowerkstatt=4, gebrauchtwagen=3, reifen*=2.5, fahrschule*=0.5, umzuge=2.5, " +
    "umzugsunternehmen=4, kurier*=2.5, autovermietung=3, auto onderhoud=3, garagebedrijf=4, occasions=1.5, banden*=1.5, transportbedrijf=4, " +
    "koerier*=2.5, autoverhuur=3, touringcar*=3, carrozzeria=3.5, gommist*=3.5, concessionario=2.5, autonoleggio=3.5, noleggio=1, spedizion*=1.2, " +
    "corriere=2, ricambi=1.5, moto=0.5",
  "media-entertainment":
    "independent publisher=3.5, poetry=1.5, small press=3, press=0.5, photo studio=3, photograph*=2, portraits=1.5, wedding photograph*=3.5, videograph*=2.5, filmmak*=2.5, documentar*=1.2, animation=1.5, " +
    "sound=0.4, audio=0.6, record label=3.5, recording=1, songs=1, album*=1, tour dates=2.5, tickets=0.8, box office=2, comedy=1.5, " +
    "dance company=2.5, orchestra=2.5, choir=1.2, opera=1.5, art gallery=2, exhibition*=0.8, museums=0.8, arcade=1.5, bowling=2, escape room=3, " +
    "laser tag=3, amusement*=2, party rental*=2.5, bounce house*=3, karaoke=2, nightclub=2.5, broadcaster*=2, newsletters=0.3, editorial=0.6, " +
    "blog=0.2, escritora=1, editora=2.5, banda=1, shows=0.6, espetaculo*=2, fotografo*=2.5, filmagem=2.5, noticias=0.6, radio online=2.5, " +
    "grabacion=1, teatro=1.5, editorial de=1.5, photographe*=2.5, studio photo=3, compagnie=0.3, journalisme=2, fotostudio=3, " +
    "hochzeitsfotograf*=3, tonstudio=3, musiker=2, zeitschrift*=2, fotografie=2, trouwfotograf*=3, muzikant*=2, bruidsfotograf*=3, " +
    "studio fotografico=3.5, fotografo matrimoni=3, musicist*=2, rivista=2, spettacoli=2",
  "education-training":
    "elementary=1.5, high school=2.5, middle school=2.5, montessori=3, kindergart*=2.5, early childhood=2, after school=2, summer camp*=1.5, " +
    "workshops=0.8, certification=0.7, classes=1, student=1, learners=1.5, degree*=1, campus=1.5, faculty=1.2, scholarship*=1, institute=0.8, " +
    "coaching institute=4, exam=1.5, exams=1.5, jee=2.5, neet=2.5, gre=1, ielts=2.5, sat prep=3, test prep=3, homeschool*=2.5, driver education=3, " +
    "music school=4, dance studio=2, dance school=3.5, ballet=2, martial arts=1.5, karate=2, swim lessons=3, piano=1, guitar lessons=3.5, " +
    "art classes=2, music teachers=3, music teacher*=3, playgroup=2, nursery school=3.5, faculdade=3, estudantes=1.2, alunos=1.5, " +
    "treinamento*=1.2, pre vestibular=3, idioma*=1.5, capacitacion=1.5, estudiantes=1.5, academia de=1.5, profesor*=1, guarderia=2, " +
    "instituto de=0.5, apprentissage=0.8, lycee=2.5, eleves=1.5, soutien scolaire=3.5, auto-ecole=4, schuler=1.5, musikschule=4, grundschule=3, " +
    "volkshochschule=4, lehrgang*=2, schulung*=2, tanzschule=4, school voor=1.5, basisschool=3, rijschool=4, muziekles*=3.5, bijles=3, " +
    "workshop*=0.6, studenten=1, trainingen=1.5, istituto=0.8, studenti=1.2, autoscuola=4, scuola di=2.5, accademia=1.5, ripetizioni=3, asilo=2, " +
    "docenti=1.2",
  "nonprofit-religious":
    "not for=0.5, charities=2.5, registered charity=4, volunteering=1.5, churches=2, worship service*=3, congregation*=2.5, baptist=3, " +
    "methodist=3, lutheran=3, catholic=2, presbyterian=3, episcopal=3, pentecostal=3, diocese=3, jesus=2, christ=1.5, christian=1, rescue=0.6, " +
    "animal rescue=3, humane society=4, food bank=3, homeless*=1.5, shelter=1, habitat=0.6, rotary=2, lions club=3, chamber of=2.5, " +
    "chamber commerce=3, association=1.2, membership=0.6, members=0.3, alliance=0.5, coalition=1.5, club=0.7, society=0.7, union=0.4, " +
    "historical society=3, preservation=0.8, conservation=1, our mission=1.5, fellowship=1.2, igrejas=3, ministerio*=2, missionari*=1.8, " +
    "paroquia=3.5, fieis=2, doar=2, associado*=1, sem fins=3, projeto social=3, solidari*=1.5, socioambiental=1.5, sindicato=2.5, sin fines=3, " +
    "sin animo=3, asociacion civil=4, socios=0.8, voluntariado=2.5, hermandad=2.5, cofradia=2.5, fundaciones=1.5, loi 1901=4, association loi=4, " +
    "adherent*=1.5, adherer=1.5, adhesion=1, cotisation*=1.5, but non=1, benevolat=2.5, benevoles=2.5, faire un=0.3, vereins*=1.5, " +
    "mitglied werden=2.5, mitglieder=0.8, gottesdienst*=3, pfarrei=3, kirchengemeinde=4, forderverein=4, gemeinnutz*=3, sportverein=3, " +
    "spende*=1.8, hilfsorganisation=3, kerkdienst*=3, parochie=3, leden=0.6, lid worden=1.5, goede doel*=2.5, donateur*=2, anbi=3, " +
    "vereniging van=2, diocesi=3, associazioni=1.5, tesserat*=1.5, volontariato=3, senza scopo=4, 5 per=1.5, pro loco=3, " +
    "organizzazione di=1, cittadinanza=0.8, united way=4, grants=0.8",
  "staffing-hr":
    "staffing agency=4, staffing solutions=3.5, temp agency=4, employment agency=4, recruiter*=2, recruiting=2, recruitment agency=4, " +
    "headhunters=3, hiring managers=1, candidates=1.2, employers=0.8, hr consulting=3.5, hr services=3, hr solutions=3, employee benefits=1.2, " +
    "background check*=2, talent=0.6, contingent=1.5, payrolling=2.5, cv writing=4, outsourcing=0.5, recrutement de=1.5, terceirizacao=1.5, " +
    "vagas de=1.5, recolocacao=3, trabajo temporal=3, headhunting=3, travail temporaire=3.5, personalagentur=4, personaldienst*=4, " +
    "arbeitsvermittlung=3, stellenvermittlung=3.5, arbeitnehmeruberlassung=4, uitzend*=3, werving selectie=3.5, recruitmentbureau=4, " +
    "vacaturebank=3, lavoro interinale=3",
  agriculture:
    "farms=2.5, farmer*=2, farmland=3, harvest=1.2, csa=2, organic vegetable*=2.5, vegetable*=1, greenhouse*=2, hay=1.2, sheep=2, goats=2, " +
    "horses=1, equestrian=1, stables=1, breeding=1.5, breeder*=2, alpaca*=2.5, beekeep*=3, apiar*=3, orchard*=2.5, berries=1.2, soil=1, " +
    "feed mill=3, animal nutrition=2.5, agribusiness=3.5, agritech=3, agtech=3, timber=1.5, sawmill=2, fish farm*=3, agronegocio=3.5, " +
    "agropecuaria=3.5, soja=2.5, milho=2, cafe verde=1.5, pecuari*=2.5, rural=0.7, sementes=2, adubo*=2, plantio=2, frigorifico=1.5, agro=2.5, " +
    "agricultura=3, campo agricola=3, cultivos=2, semillas=2, ganaderia=3, cereales=1.2, olivar*=2, vivero*=2.5, finca=1, exploitation=0.7, " +
    "ferme=2.5, fermes=2.5, eleveur*=2.5, pepiniere*=2.5, apicult*=3, cereal*=1, recolte*=1.5, agricole*=2.5, hofladen=3, " +
    "landmaschinen=3, imkerei=3, gartnerei=2.5, ernte=1.5, akkerbouw=3.5, melkvee=3, glastuinbouw=3.5, kassen=1.5, " +
    "veehouder*=3.5, fattoria=2.5, agricoltura=3, agricol*=2.5, apicoltura=3, vivai=2.5, bestiame=3, mangim*=2.5, uliveto=2.5, frutteto=2.5, " +
    "zootecni*=3",
  "personal-services":
    "hair salon=4, hairdress*=3.5, haircut*=3, stylists=1.5, nail salon=4, day spa=4, med spa=2, facials=2, eyelash*=3, lashes=2, brows=2, " +
    "tanning=2.5, manicure*=2.5, pedicure*=2.5, barbershop=4, personal trainer*=3.5, crossfit=3, bootcamp=1.5, spa treatments=2.5, reiki=2.5, " +
    "holistic=1, life coaching=3, carpet cleaning=3, window cleaning=3, janitorial=3, cleaning company=3.5, cleaners=2, cleaning=1.5, " +
    "dry cleaners=4, tailor*=1.2, alterations=2.5, pet sitting=3, dog walking=3, dog groom*=3.5, boarding kennel*=3, kennel*=1.5, nanny=2.5, " +
    "day care=2.5, child care=2.5, babysit*=2.5, matchmaking=2.5, dating=1, psychic*=2.5, tarot=2.5, wedding planner*=2.5, event planner*=1.5, " +
    "makeup artist*=3, cremation*=3, memorial=0.7, cemetery=2, barbearia=4, salao de=2.5, manicures=2.5, depilacao=3, esteticista*=3, " +
    "lavanderia=2.5, funeraria=4, faxina=3, diarista*=3, personal trainers=3, creche=2, depilacion=3, unas=1, funerari*=3.5, lavanderias=2.5, " +
    "tintoreria=3, limpiezas=2.5, adiestramiento=2.5, onglerie=3, epilation=2.5, bien-etre=1, pressing=2, nettoyage=2, pompes funebres=4, " +
    "toilettage=3, friseursalon=4, nagelstudio=4, kosmetikstudio=4, gebaudereinigung=4, reinigungsservice=3.5, hundeschule=3.5, bestatter*=4, " +
    "wascherei=3, tattoostudio=4, kapsalon=4, schoonheidssalon=4, schoonmaakbedrijf=4, glazenwasser*=3.5, uitvaartverzorg*=4, hondentrimsalon=4, " +
    "kinderopvang=3, stomerij=3, centro estetico=4, acconciatur*=3.5, lavanderie=2.5, pompe funebri=4, toelettatura=3.5, benessere=1, " +
    "asilo nido=2",
};

interface LexiconEntry {
  sector: Sector;
  weight: number;
  /** The word may go on. */
  open: boolean;
}

const entries = new Map<string, LexiconEntry>();
for (const [sector, list] of [words, trades, moreTrades].flatMap((table) =>
  Object.entries(table),
) as [Sector, string][])
  for (const entry of list.split(",")) {
    const [stem = "", weight = "1"] = entry.trim().split("=");
    put(stem, Number(weight), sector);
  }

function put(part: string, weight: number, sector: Sector): void {
  const open = part.endsWith("*");
  const stem = (open ? part.slice(0, -1) : part).replaceAll("-", " ");
  if (!entries.has(stem)) entries.set(stem, { sector, weight, open });
}

const lexicon: ReadonlyMap<string, LexiconEntry> = entries;

/** First letters of all entries: most words of a text begin like none. */
const beginnings = new Set(
  [...entries.keys()].flatMap((stem) =>
    stem.length >= 3 ? [stem.slice(0, 3)] : [stem, `${stem} `],
  ),
);

/** German and Dutch put the trade last: "Anwaltskanzlei", "Dorfbäckerei", "fysiotherapiepraktijk". */
const endings =
  /(?:kanzlei|backerei|metzgerei|konditorei|gartnerei|tischlerei|schreinerei|zimmerei|druckerei|brauerei|reinigung|werkstatt|praxis|klinik|apotheke|grundschule|musikschule|fahrschule|sprachschule|hotel|restaurant|spedition|versicherung|immobilien|ferienwohnung|fotograf|friseur|elektriker|dachdecker|tandarts|bakkerij|slagerij|makelaar|loodgieter|notaris|advocaten|kapper|verzekering|schoonmaak)$/;

/** The entry that a folded word or pair of words begins with, or that a compound ends with. */
export function lookUp(text: string): Found | null {
  let found = known.get(text);
  if (found === undefined) {
    found = search(text) ?? inCompound(text);
    if (known.size > 50_000) known.clear();
    known.set(text, found);
  }
  return found;
}

/** First words of the entries of several: hardly any pair of words begins with one. */
const firstWords = new Set(
  [...entries.keys()].flatMap((stem) =>
    stem.includes(" ") ? [stem.slice(0, stem.indexOf(" "))] : [],
  ),
);

/** The entry that two folded words begin with together. */
export function lookUpPair(word: string, next: string | undefined): Found | null {
  return next !== undefined && firstWords.has(word) ? lookUp(`${word} ${next}`) : null;
}

type Found = LexiconEntry & { stem: string };
/** Texts repeat their words; each is looked up once. */
const known = new Map<string, Found | null>();

function inCompound(text: string): Found | null {
  const end = text.length > 9 && !text.includes(" ") ? endings.exec(text)?.[0] : undefined;
  return end === undefined ? null : search(end);
}

function search(text: string): Found | null {
  if (!beginnings.has(text.slice(0, 3))) return null;
  const pair = text.indexOf(" ");
  const least = pair > 0 ? pair + 3 : 2;
  for (let length = Math.min(text.length, 30); length >= least; length -= 1) {
    const stem = text.slice(0, length);
    const entry = lexicon.get(stem);
    if (
      entry &&
      (length === text.length || (entry.open && text.length - length <= (length <= 3 ? 2 : 8)))
    )
      return { ...entry, stem };
  }
  return null;
}

/** How many words of a trade a text holds. */
export function lexiconHits(text: string): number {
  const words = foldedWords(text);
  let hits = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const pair = lookUpPair(word, words[index + 1]);
    if (((pair ?? lookUp(word))?.weight ?? 0) >= 1.5) hits += 1;
    if (pair) index += 1;
  }
  return hits;
}

const types: [RegExp, Sector][] = [
  [
    /^(?:LegalService|Attorney|Notary|AccountingService|ProfessionalService$)/,
    "professional-services",
  ],
  [/^(?:InsuranceAgency|BankOrCreditUnion|FinancialService|AutomatedTeller)/, "finance-insurance"],
  [
    /^(?:Dentist|Physician|Hospital|MedicalBusiness|MedicalClinic|MedicalOrganization|Pharmacy|Optician|VeterinaryCare|Dermatology|Chiropractic|PhysicalTherapy|DiagnosticLab|Psychiatric|IndividualPhysician)/,
    "healthcare",
  ],
  [/^(?:RealEstateAgent|ApartmentComplex)/, "real-estate"],
  [
    /^(?:HomeAndConstructionBusiness|GeneralContractor|RoofingContractor|Plumber|Electrician|HVACBusiness|HousePainter|Locksmith|MovingCompany_)/,
    "construction-trades",
  ],
  [
    /^(?:Store|OnlineStore|OnlineBusiness|ClothingStore|JewelryStore|FurnitureStore|HomeGoodsStore|BookStore|ElectronicsStore|Florist|ToyStore|ShoeStore|PetStore|HardwareStore|SportingGoodsStore|GardenStore|BikeStore|DepartmentStore|ConvenienceStore|MensClothingStore|HobbyShop)$/,
    "retail-ecommerce",
  ],
  [
    /^(?:Restaurant|CafeOrCoffeeShop|Bakery|BarOrPub|Brewery|Winery|Distillery|FastFoodRestaurant|FoodEstablishment|IceCreamShop|LiquorStore|GroceryStore)$/,
    "food-beverage",
  ],
  [
    /^(?:Hotel|Motel|Hostel|Resort|BedAndBreakfast|LodgingBusiness|Campground|VacationRental|TravelAgency|TouristAttraction)$/,
    "hospitality-travel",
  ],
  [
    /^(?:AutoRepair|AutoDealer|AutomotiveBusiness|AutoBodyShop|AutoRental|AutoPartsStore|AutoWash|GasStation|MotorcycleDealer|MovingCompany|TireShop)$/,
    "transport-automotive",
  ],
  [
    /^(?:EducationalOrganization|School|CollegeOrUniversity|ElementarySchool|HighSchool|Preschool|MiddleSchool|ChildCare)$/,
    "education-training",
  ],
  [
    /^(?:NGO|Church|Mosque|Synagogue|CatholicChurch|PlaceOfWorship|BuddhistTemple|HinduTemple|NonprofitOrganization)$/,
    "nonprofit-religious",
  ],
  [/^(?:EmploymentAgency)$/, "staffing-hr"],
  [
    /^(?:BeautySalon|HairSalon|NailSalon|DaySpa|HealthAndBeautyBusiness|HealthClub|ExerciseGym|TattooParlor|DryCleaningOrLaundry|SportsActivityLocation)$/,
    "personal-services",
  ],
  [
    /^(?:NewsMediaOrganization|RadioStation|TelevisionStation|MovieTheater|EntertainmentBusiness|MusicGroup|Museum|AmusementPark|NightClub)$/,
    "media-entertainment",
  ],
];

/** ProfessionalService is what generic plugins call any business, so it proves nothing by itself. */
export function sectorOfType(type: string): Sector | null {
  if (type === "ProfessionalService") return null;
  return types.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}
