import type { Sector } from "@leadstream/contract";

/** Whole families of therapies, lessons, advice, clubs and services, in the notation of the sector lexicon: en, de, fr, es, pt, it, nl. */
export const services: Partial<Record<Sector, string>> = {
  "personal-services":
    "reflexolog*=3.5, foot reflexology=3.5, reflexzonen*=3.5, voetreflex*=3.5, fussreflex*=3.5, " +
    "riflessolog*=3.5, shiatsu=3.5, ayurveda*=2.5, klangschalen*=3, klangmassage=3.5, sound healing=3, " +
    "sound bath*=3, energy healing=3, energetik*=2.5, energeticien*=3, magnetiseur*=3.5, soins energetiques=3.5, " +
    "massotherap*=3.5, massoterap*=3.5, praticienne en=1.5, praticien en=1.5, wellnesscentrum=3, thermes=1.2, " +
    "floating=1.2, aromatherap*=2.5, aromaterap*=2.5, iridolog*=2.5, kinesiolog*=2.5, kinesiologue=3, " +
    "bachblut*=2.5, fiori di bach=3, flores de bach=3, meditacion=1.5, meditacao=1.5, mindfulness=1.2, " +
    "coaching de vida=3, lifecoach=3, ernahrungscoach=2, krafttraining=2, functional training=3, " +
    "kampfsport*=1.5, kickbox*=2, salle de fitness=3.5, musculation=2.5, musculacion=2.5, centro fitness=3.5, " +
    "centro deportivo=2.5, fitnesscentrum=3.5, extensions de cils=3, wimpern*=3, wimpers=2.5, sobrancelha*=3, " +
    "pestanas=2.5, cejas=2.5, micropigment*=3, permanent make up=3, haarentfernung=3, ontharing=2.5, " +
    "huidverzorg*=2.5, pedicuren=2.5, nails studio=3.5, barbiers=3, coiffeuse*=3.5, herenkapper=4, " +
    "trucco sposa=3, maquillage=2, maquilhagem=2, maquillaje=2, horloger*=2.5, orologiaio=3, relojero*=2.5, " +
    "relojoeiro*=2.5, watchmaker*=2, anderungsschneid*=4, modistas=2.5, costure*=1.5, dressmak*=2.5, " +
    "upholster*=2.5, tapissier*=2.5, tapicer*=2.5, tapeceir*=2.5, tappezzer*=2.5, polsterei=3, polsterer*=2.5, " +
    "meubelstoffeer*=3, instrument repair=2.5, piano tuning=3, piano tuner*=3, klavierstimm*=3, accordeur*=2, " +
    "mower repair=2.5, handyreparatur=3.5, reparacion de moviles=3.5, witgoed reparatie=3.5, ironing service*=3, " +
    "tintorerie=2, bugelservice=3, strijkservice=3, stiratura=2, hotelreinigung=2.5, ramenwass*=3.5, " +
    "cristalero*=2, hauswirtschaft*=1.5, property cleaning=3, pest control=3, pest management=3, pest removal=3, " +
    "rodent*=1.5, schadlingsbekampf*=4, kammerjager*=4, desinsectisation=4, desinfection=1.5, nuisibles=2.5, " +
    "ongedierte*=3.5, derattizzazion*=4, hondenschool=3.5, hundetrainer*=3.5, educateur canin=4, " +
    "educacion canina=4, tiersitting=3, pet crematori*=3.5, grafsteen=2.5, grafstenen=2.5, trauerfeier*=2, " +
    "marbrerie=1.5, velorio*=2.5, wedding celebrant=3, organisation de mariage=3, tagesmutter=3.5, " +
    "assistante maternelle=3.5, solarium=2.5",
  healthcare:
    "care resort=3.5, retirement home*=3, retirement village*=3, memory care=3.5, dementia care=3.5, " +
    "respite care=3, live in care=3.5, domiciliary care=3.5, supported living=3, aged care=3, elder care=3, " +
    "eldercare=3, home health=3, seniorenresidenz=3.5, seniorenzentrum=3.5, altenheim=3.5, wohnheim=1.5, " +
    "demenz=2.5, woonzorg*=3.5, rusthuis=2.5, rusthuizen=1.2, residenza per anziani=4, assistenza anziani=3.5, " +
    "residencia de ancianos=4, centro de dia=2.5, personas mayores=1.5, residence seniors=3, " +
    "maison de repos=3.5, geriatri*=2.5, clinical research=3, contract research=2.5, clinical trial*=3, " +
    "clinical studies=3, essais cliniques=3, klinische studien=3, ensayos clinicos=3, medizintechnik=1, " +
    "psychomotric*=3.5, psychomotor*=3, ergotherapeute*=3.5, hypnotherap*=2.5, hypnoterap*=2.5, " +
    "hypnosetherap*=3, etiopath*=3.5, chiropratic*=3.5, chiropratique=3.5, quiropract*=3.5, craniosacral*=2.5, " +
    "lymphdrainage=2.5, drainage lymphatique=2, manuelle therapie=3, manuele therapie=3, pelvic floor=2.5, " +
    "haptotherap*=3, mondzorg=3, prothesiste*=3, prothesiste dentaire=4, laboratoire dentaire=4, " +
    "dental laborator*=3.5, dentallabor=3.5, dental lab=3.5, zahntechnik*=3.5, odontotecnic*=3.5, " +
    "laboratorio de protese=3.5, pedicure medical*=2.5, podotherap*=3.5, pedicure podologue=4, " +
    "allgemeinmedizin*=4, innere medizin=3.5, medecine generale=3.5, medecin generaliste=4, medicina general=3, " +
    "medicina familiar=3.5, medicina de familia=3.5, medico di base=3.5, medicina generale=3.5, " +
    "allgemeinarzt*=4, orthopade*=3.5, gynakolog*=3.5, kardiolog*=3, neurolog*=2.5, ginecolog*=3, " +
    "pediatrician*=3, paediatric*=1.5, dierenartsenpraktijk=4, veterinaire*=2.5, kleintierpraxis=4, " +
    "tierheilprakt*=3.5, tierphysio*=3.5, equine vet*=3.5, pferdetierarzt=4, hoorzorg=3, hearing care=3.5, " +
    "audiophon*=2.5, optometri*=3, oogzorg=3, consultorios=2, posto de saude=2.5",
  "software-it":
    "services numeriques=3, services du numerique=3, transformation numerique=2.5, conseil et developpement=1.5, " +
    "ingenieurs logiciel*=3, progiciel*=3, editeur de solutions=2.5, solutions logicielles=3, back end*=1.8, " +
    "front end*=1.5, backend=1.8, frontend=1.5, full stack=2.5, fullstack=2.5, securite informatique=3, " +
    "sicurezza informatica=3, informationssicherheit=3, it security=3, informatiebeveiliging=3, pentest*=3, " +
    "penetration test*=3, identity verification=3, id verification=3, face recognition=2, biometric*=2, " +
    "kassensystem*=2, kassensoftware=3.5, boekhoudsoftware=3, telecommunication*=2, telekommunikation=2, " +
    "telecomunica*=2, telecomunicazion*=2, fibre optic=1.8, fornitore internet=2.5, sip trunk*=3, sms gateway=3, " +
    "a2p=2.5, mobile operator*=2.5, colocation=2.5, data centre*=2.5, system integrator*=3, systemintegrator*=3, " +
    "integratore di sistemi=3, integrador de sistemas=3, servicios informaticos=4, servicos de informatica=4, " +
    "services informatiques=4, computerservice=3.5, pc hilfe=3, manutencao de computadores=4, aplicaciones=1.5, " +
    "webapplicatie*=2.5, webshops bouwen=2.5, platform as=2, edtech=1.5, healthtech=1.5, regtech=2.5, " +
    "low-code platform=3, artificial intelligence consult*=3, ki beratung=3, machine learning engineer*=3",
  "professional-services":
    "droit des entreprises=3.5, droit des affaires=3.5, droit de la famille=3.5, droit penal=3.5, " +
    "droit social=3, droit immobilier=3, contentieux=2.5, barreau de=3, barreau du=3, derecho laboral=3.5, " +
    "derecho civil=3.5, derecho penal=3.5, derecho de=2, direito civil=3.5, direito de familia=4, " +
    "diritto del lavoro=3.5, diritto civile=3.5, diritto penale=3.5, diritto di famiglia=3.5, familienrecht=3.5, " +
    "arbeitsrecht=3, strafrecht=3, mietrecht=2.5, arbeidsrecht=3.5, familierecht=3.5, ondernemingsrecht=3.5, " +
    "bankruptc*=3, insolven*=2.5, peritacion*=2.5, peritajes=2.5, informes periciales=3.5, gabinete pericial=4, " +
    "expertise judiciaire=3, loss assess*=2.5, gutachterburo=3.5, studio di ingegneria=4, ingegnere=2.5, " +
    "ingeniero*=2, ingenieros=2.5, engenheiro*=2, engenheiros=2.5, ingenieur conseil=3.5, ingenieurs conseils=4, " +
    "bureau de controle=3.5, planungsgesellschaft=3, fachingenieur*=3, raadgevende ingenieurs=4, stedenbouw*=3, " +
    "urbanism*=1.8, urbanist*=2.5, stadtplan*=2.5, town planning=3, permis de construire=1.8, " +
    "planning permission=1.5, landschaftsarchitekt*=3.5, tuinarchitect*=2, hydrolog*=2, hydrogeolog*=2.5, " +
    "environmental impact=2.5, bodemonderzoek=3, altlasten=2.5, baugrund*=3, risk management=2, risk consult*=3, " +
    "risk assessment*=1.5, gestion des risques=2, gestione del rischio=2, compliance=1, " +
    "health and safety consult*=3.5, arbeitssicherheit=2.5, prevencion de riesgos=3, sicurezza sul lavoro=3, " +
    "seguranca do trabalho=3, quality management=1.5, qualitatsmanagement=1.5, certificacion iso=2.5, " +
    "business consultant*=2.5, transition management=2.5, revision comptable=2.5, reviseur*=2.5, revisor*=2, " +
    "auditor*=1.2, auditoria*=2, auditores=2.5, auditorias=2.5, gestor administrativo=4, gestores=1, " +
    "steuerburo=4, lohnsteuer*=2.5, fiscalist=3, belastingadviseur*=4, administratiekantoren=4, " +
    "salarisadministratie=3, loonadministratie=3, busta paga=2.5, elaborazione paghe=3.5, patronato=2, " +
    "departamento pessoal=2.5, gestion de paie=3, agence de detectives=4, detective prive=4, " +
    "detective privado=4, traductora=2.5, interpretazione=1.2, vertaler*=2.5, ubersetzer*=3, dolmetscher*=3, " +
    "mystery shopping=2.5, security company=3, security guards=3, securite incendie=2, ssiap=2.5, " +
    "agents de securite=3.5, bewachung=3, veiligheidsdienst=2.5, empresa de seguridad=3.5, " +
    "empresa de seguranca=3.5, istituto di vigilanza=4, portierato=2.5, telesecretariat=2.5, buroservice=2, " +
    "laboratory testing=2.5, laboratoire d analyses=1.5, research institute=1.5",
  "finance-insurance":
    "leasing=2.5, asset leasing=3, operating lease=2.5, location financiere=3.5, bridging loan*=3.5, " +
    "bridging finance=3.5, marine insurance=3.5, business insurance=3, home and contents=2, insurers=2.5, " +
    "make a claim=1.5, courtiers=2.5, courtier en credit=4, courtier en pret*=4, cabinet d assurances=4, " +
    "agent general=1.8, conseil en gestion de patrimoine=4, conseiller financier=3, planification financiere=3, " +
    "versicherungsburo=4, finanzierungsberat*=3.5, finanzdienstleist*=3.5, kreditvermittl*=3.5, bausparen=2.5, " +
    "correduria de seguros=4, agente de seguros=4, mediador de seguros=4, mediacao de seguros=4, " +
    "corretores de seguros=4, seguradoras=2, plano de saude=2, credito consignado=3.5, consignado=2, " +
    "broker di assicurazioni=4, agenzia di assicurazioni=4, mutuo casa=3, mediazione creditizia=4, " +
    "consulenti finanziari=4, adviseur verzekeringen=3, verzekeringskantoor=4, financieel adviseur*=3.5, " +
    "financiele planning=3, casa de cambio=3, stockbroker*=3, brokerage=1, trustee services=2, treasury=1.2, " +
    "payment provider*=2",
  "education-training":
    "reitunterricht=3.5, ecole d equitation=4, centre equestre=3, poney club=3, manege=1.5, " +
    "escuela de equitacion=4, scuola di equitazione=4, escola de equitacao=4, surfschule=4, ecole de surf=4, " +
    "escuela de surf=4, escola de surf=4, segelschule=4, ecole de voile=4, scuola di vela=4, zeilschool=4, " +
    "escuela de vela=4, ecole de ski=4, scuola sci=4, skischool=4, escola de natacao=4, escuela de natacion=4, " +
    "scuola nuoto=3.5, ecole de danse=4, escuela de danza=4, scuola di danza=4, escola de danca=4, " +
    "dance classes=3, balletschool=4, ecole de musique=4, escuela de musica=4, escola de musica=4, " +
    "scuola di musica=4, gesangsunterricht=4, cours de chant=3, cours de piano=3, clases de piano=4, " +
    "aulas de piano=4, aulas de canto=3.5, musicoterapia=1, flight training=3.5, kochschule=3.5, " +
    "ecole de cuisine=4, escuela de cocina=4, scuola di cucina=4, kunstschule=3.5, theatre school=2.5, " +
    "acting classes=3, escuelas infantiles=4, jardin de infancia=3.5, jardin d enfants=3.5, " +
    "scuola dell infanzia=4, kinderkrippe=3.5, berufsschule=3.5, handelsschule=3, " +
    "fachschule=3, hogeschool=1.2, formations professionnelles=3, formation continue=2.5, sprachkurs*=3.5, " +
    "deutschkurs*=3.5, cours de langue*=3.5, clases de ingles=4, academia de idiomas=4, escola de idiomas=4, " +
    "curso de ingles=3, corsi di inglese=3.5, scuola di lingue=4, taalschool=4, taallessen=3.5, opositores=2.5, " +
    "apoyo escolar=3, lerninstitut=3.5, repetitor*=1.5",
  "nonprofit-religious":
    "judo club=4, karate club=4, schachclub=4, schachverein=4, club de ajedrez=4, circolo scacchistico=4, " +
    "scacchi=1.5, scacchistic*=2.5, club de tenis=4, circolo tennis=4, fc=0.8, club de futbol=4, " +
    "clube de futebol=4, club de football=4, voetbalvereniging=4, hockey club=4, hockeyclub=4, ruderverein=4, " +
    "segelclub=4, club nautico=3.5, circolo nautico=4, club de voile=3.5, club nautique=3.5, zeilvereniging=4, " +
    "watersportvereniging=4, cycling club=4, radsportverein=4, club ciclista=4, running club=4, lauftreff=3, " +
    "atletiekvereniging=4, laufverein=3, swimming club=4, schwimmverein=4, zwemvereniging=4, club de natacion=4, " +
    "gymnastics club=4, gymnastikverein=4, turnvereniging=4, archery club=4, angling club=4, angelverein=4, " +
    "fischereiverein=4, bridge club=4, camera club=4, gardening club=4, kleingarten*=3, reitverein=4, " +
    "schutzengilde=4, karnevalsverein=4, kulturverein=4, sportclub=3, clube desportivo=4, clube esportivo=4, " +
    "sportiva dilettantistica=4, hazte socio=3, diventa socio=3, torne se socio=3, devenez membre=2.5, " +
    "quota associativa=3, assemblea dei=1.5, jahreshauptversammlung=3, eingetragener verein=4, sangerbund=4, " +
    "singkreis=3, mannerchor=4, frauenchor=3.5, kirchenchor=4, chorprobe=3, choeur=1.5, chorale=2, coro=0.8, " +
    "coral=0.6, fanfare=1.5, musikkapelle=3, banda de musica=2.5, vrienden van=1.5, amis de=1, amici di=0.8, " +
    "cats protection=3, refuge animalier=4, protection animale=3, rifugio animali=3.5, dierenbescherming=4, " +
    "strays=2, rehom*=2.5, fosterers=2, adoptable=2, aide humanitaire=3, hulporganisatie=3.5, entraide=2, " +
    "banque alimentaire=3.5, banco alimentare=3.5, patientenverein*=3, student association=3, student society=3, " +
    "asociacion de estudiantes=3.5, associacao de estudantes=3.5, student council=2.5, studierendenverein=3.5, " +
    "studentenvereniging=4, scientific society=3, sociedad cientifica=3, sociedade cientifica=3, " +
    "societe savante=3, syndicat professionnel=3, sindicato de=2.5, confederacion=2, bundesverband=3, " +
    "berufsverband=3, brancheorganisatie=3, camara de comercio=3, cooperative society=1.5, molenaars=1.5, " +
    "korenmolen=1.5, vigili del fuoco volontari=3.5, mountain rescue=3, bergwacht=3.5, mosquee=3, moschee=3, " +
    "mezquita=3, mesquita=3, monasterio=2.5, abbey=1.2, abdij=2, evangelica=2, cristiana=1, paroquial=2, " +
    "temple buddh*=3, gurdwara=3.5, hindu temple=3.5, synagoge=3, sinagoga=3",
  "staffing-hr":
    "temporary and permanent=3.5, we supply staff=3.5, supply staff=3, for candidates=1.8, for employers=1.8, " +
    "for jobseekers=3, employment agencies=3, employment business=3, register with us=1, agence interim=4, " +
    "cabinet rh=3.5, mise a disposition de personnel=3, agencia de empleo=4, agencia de empregos=4, " +
    "consultoria de rh=4, mao de obra temporaria=4, agenzia interinale=4, zeitarbeitsfirma=4, " +
    "personalservice=3.5, personaluberlassung=4, uitzendorganisatie=4, detacheerder*=3.5, " +
    "recruitment consultan*=3.5, recruitment services=3.5, nursing agency=3, nurse agency=3, crewing agency=3.5, " +
    "payroll and hr=2.5",
  "marketing-design":
    "gestaltungsburo=4, designburo=4, kommunikationsdesign=3.5, leitsystem*=2, plakate=2, buchgestaltung=3, " +
    "logodesign=3, grafisch vormgever*=4, grafisch bureau=4, reclamebureaus=3, webdesignbureau=4, " +
    "visuele identiteit=3, agence conseil en communication=4, studio graphique=4, creation de logo*=3, " +
    "enseigniste*=3.5, agenzia di marketing=4, studio grafico=4, progettazione grafica=3.5, tipografie=3, " +
    "serigrafie=3, serigraphie=3, siebdruck=3, zeefdruk=3, artes graficas=3.5, impresion digital=3, " +
    "agencia de comunicacao=4, estudio creativo=4, estudio grafico=4, identidad corporativa=3.5, graficas=1.5, " +
    "impressao digital=3, brindes personalizados=3, sign makers=3.5, signage company=3.5, vehicle wrap*=3, " +
    "print shop=3.5, printers=1.2, offset printing=3, digital printing=2.5, offsetdruck=3, digitaldruck=3, " +
    "druckhaus=3.5, industrial design=2, industriedesign=2.5, interior design*=2, stand builder*=2.5, " +
    "event marketing=2, pr agentur=4, presseburo=2.5, seo agency=4, seo agentur=4, agence seo=4, agencia seo=4",
  "media-entertainment":
    "players theatre=3, whats on=1, drama=1.2, plays=0.6, comedies=1, playhouse=3, pantomime=2, puppet*=2, " +
    "marionnet*=2, circo=1.5, zirkus=2, clown*=1.5, zauberer=2.5, magicien*=2.5, goochelaar=2.5, " +
    "ilusionista=2.5, theatergruppe=3, schauspiel*=1.8, troupe=1.5, toneelgezelschap=3, musees=0.6, musei=0.6, " +
    "museen=0.6, pinacoteca=2.5, galerie d art=3, kunstgalerie=3, galleria d arte=3, galeria de arte=3, " +
    "kunsthalle=3, kunstenaar*=2, kunstler*=1.2, artiste peintre=3, pittore=2, pittrice=2, sculptor*=2, " +
    "sculpteur=2.5, scultore=2.5, bildhauer*=2.5, escultor*=2.5, beeldhouwer*=2.5, auteur=0.8, autrice=1, " +
    "author=0.6, novel*=0.6, ecrivain*=2, escritor*=1.8, schriftsteller*=2, schrijver*=1.5, wedding film*=2.5, " +
    "videomaker*=2.5, videografo=2.5, videaste*=2.5, filmproduktionen=3, produzione video=3, " +
    "production audiovisuelle=3.5, produccion audiovisual=3.5, producao audiovisual=3.5, produtora de video=4, " +
    "sound studio=2.5, sala prove=2.5, hochzeitsband=3.5, partyband=3, coverband=3, cover band=3, " +
    "tribute band=3, orchestre de=1.5, kapelle=1, dj service=3, dj per=1.5, disc jockey=3, hochzeits dj=3.5, " +
    "party hire=1.5, eventtechnik=2.5, sonorizacion=2, audio lighting=1.5, radiosender=3, lokalradio=3, " +
    "emisora=2, emissora=2, emittente=2, webradio=2.5, online magazine=2, fanzine=2, indie game*=2.5, " +
    "video game*=2, parc de loisirs=3, parque de atracciones=3, lasergame=3, escape game=3, escaperoom=3, " +
    "kart*=1.5, minigolf=2.5, filmtheater=3",
};
