import type { Sector } from "@leadstream/contract";

/** What the many small trades call themselves, in the notation of the sector lexicon: en, de, fr, es, pt, it, nl, some pl. */
export const moreTrades: Partial<Record<Sector, string>> = {
  "software-it":
    "it freelancer=3, webentwickler*=3, webseiten erstell*=3, it dienstleist*=3, edv=2, netzwerktechnik=2.5, it systemhaus=4, app entwickl*=3, webagentur=2, softwarehaus=4, " +
    "editeur de logiciel*=4, esn=2, developpement informatique=3.5, depannage informatique=3, maintenance informatique=3, " +
    "desarrollo de software=3.5, desenvolvimento de software=3.5, suporte de ti=3, soporte informatico=3, assistenza informatica=3, " +
    "computer repair=2.5, pc repair=2.5, laptop repair=2.5, graph database=3, nosql=3, sql=1.5, linux=1.5, software house=4, " +
    "software development=3, machine vision=2, embedded=1.5, firmware=2",
  "professional-services":
    "estudio juridico=4, despacho de=1, despacho juridico=4, gestoria=3.5, asesoria fiscal=4, asesoria laboral=4, asesoria=1.5, juridic*=1.5, " +
    "cabinet d=0.5, cabinet comptable=4, huissier=3, geometre*=3, geometra=2.5, bureau d=0.5, bureau d etudes=3, ingenieurburo=3.5, " +
    "vermessung*=3, vermessungsburo=4, planungsburo=3, sachverstandig*=2, gutachter=2, architekturburo=4, architekt*=3, architektur=2, steuerkanzlei=4, " +
    "lohnbuchhaltung=3, jahresabschluss*=3, wirtschaftsprufer*=4, patentanwalt*=4, rechtsberatung=3, mediation=1.5, unternehmensberat*=3, " +
    "chartered accountant*=4, chartered surveyor*=4, land survey*=3, quantity survey*=3, tax return*=2.5, legal advice=2.5, family law=3, " +
    "personal injury=3, employment law=3, conveyancing=3, private investigat*=3, investigazioni=3, investigatore=3, detective*=2.5, detektei=4, " +
    "escritorio de advocacia=4, assessoria juridica=4, assessoria contabil=4, despachante=3, direito=1.5, jus=1, perito*=1, topograf*=2.5, " +
    "studio commercialista=4, consulenza del lavoro=3.5, consulente del lavoro=3.5, studio tecnico=2.5, geotecnic*=2.5, geologic*=2, geolog*=2, " +
    "administratiekantoor=4, advocatenkantoor=4, notariskantoor=4, belastingadvies=4, ingenieursbureau=3.5, architectenbureau=4, kancelaria=3.5",
  healthcare:
    "counselling=2.5, counsellor*=2.5, counselor*=2, osteopath*=3, physio=2.5, pain relief=2.5, acupuncture=2.5, heilpraktiker*=3.5, homoopath*=2.5, homeopat*=2, " +
    "arztpraxis=4, hausarzt*=3.5, frauenarzt*=3.5, kinderarzt*=3.5, hautarzt*=3.5, augenarzt*=3.5, sprechstunde*=2.5, ordination=2.5, krankengymnastik=3, " +
    "logopad*=3, ergotherap*=3, podolog*=3, pflegedienst=3.5, altenpflege=3, optiker*=2, horgerate=2.5, cabinet medical=4, cabinet dentaire=4, " +
    "kinesitherap*=3.5, infirmier*=2.5, orthophon*=3, sage femme=3, podologue=3, naturopat*=2, clinica dental=4, clinica veterinaria=4, clinica medica=4, " +
    "dentista*=3, odontopediatr*=3, implantolog*=3, higiene dental=2.5, centro medico=4, enfermeria=2, optica=1.5, podologia=3, logopedia=3, " +
    "studio dentistico=4, odontoiatr*=3.5, studio medico=4, poliambulatorio=4, ambulatorio=2.5, fisiatr*=2.5, logopedist*=3, nutrizionist*=2, " +
    "consultas medicas=3, exames=1.2, fonoaudiolog*=3, quiropraxia=3, tandheelkund*=3.5, tandartspraktijk=4, huisartsenpraktijk=4, mondhygien*=3, " +
    "verloskund*=3, thuiszorg=3.5, opticien=2, audicien=2.5, animal clinic=4, veterinary=2.5, vet clinic=4, eye care=2.5, optician*=2.5, midwif*=2.5, " +
    "speech therap*=3, occupational therap*=3, mental health=2.5, rehab*=1.5, stomatolog*=3, przychodnia=3",
  "construction-trades":
    "refrigeracion=2.5, refrigeracao=2.5, aire acondicionado=3, ar condicionado=3, climatisation=3, climatizac*=2.5, klimaanlage*=3, kaltetechnik=3.5, chillers=2, aufzug*=3, aufzuge=3, aufzugs*=3, lift service=3, liftservice=3, elevator*=2, ascenseur*=3, ascensor*=3, elevadores=2.5, malerbetrieb=4, malerwerkstatt*=4, " +
    "malermeister=4, malerarbeiten=3, tapezier*=2.5, lackierarbeiten=2, fassade*=2, geruest*=2, gerustbau*=3, trockenbau*=3, stuckateur*=3.5, fliesenleger*=3.5, " +
    "estrich*=2.5, dachdecker*=4, spengler*=3, klempner*=3.5, installateur*=2, heizungsbau*=3.5, elektroinstallation*=3.5, elektriker*=3, elektrotechnik=2, " +
    "zimmerei=4, schreinerei=3.5, tischlerei=3.5, schlosserei=2, metallbau=2, garten und=1.5, gartenbau=2.5, landschaftsbau=3.5, hochbau=3, tiefbau=3.5, " +
    "bauunternehm*=4, hausbau=2.5, fertighaus*=2, rohrreinigung=3, schluesseldienst=2, schlusseldienst=2, kaminbau=2.5, ofenbau=2.5, " +
    "couverture=1, couvreur*=3.5, maconnerie=3.5, platrerie=3.5, carrelage=2.5, carreleur*=3, plomberie=3.5, plombier*=3.5, chauffagiste*=3.5, chauffage=2, " +
    "electricite generale=3.5, electricien*=3, charpente*=3, menuiserie*=2.5, peintre en=2.5, ravalement=3, terrassement=3, serrurier*=2.5, paysagiste*=2.5, " +
    "fontaneria=3.5, fontanero*=3.5, albanil*=3.5, albanileria=3.5, pladur=3, reformas=2.5, instalaciones electricas=3, electricista*=3, pintor*=1.5, carpinteria=2.5, " +
    "cerrajer*=2.5, climatizacion=2.5, casas prefabricadas=1.5, eletricista*=3, encanador*=3.5, pedreiro*=3, gesso=2, vidracaria=2.5, serralheria=2, marcenaria=2, " +
    "impermeabilizac*=3, empreiteira=4, construtora=3.5, canalizador*=3.5, remodelac*=2.5, imbianchin*=3.5, idraulic*=3, elettricist*=3, muratur*=3, serrament*=2.5, " +
    "infissi=2.5, cartongess*=3, impresa edile=4, pavimentazion*=2.5, giardinaggio=2, loodgieter*=3.5, cv ketel=2.5, stukadoor*=3.5, schilderwerk*=3.5, schildersbedrijf=4, " +
    "tegelzetter*=3.5, dakdekker*=4, hovenier*=3, hoveniersbedrijf=4, stratenmaker*=3, straatwerk=2.5, elektricien=3, elektrotechniek=2, installatiebedrijf=3.5, " +
    "timmerbedrijf=4, aannemersbedrijf=4, plasterer*=3.5, plastering=3, bricklay*=3.5, tiler*=2.5, tiling=2, loft conversion*=3.5, scaffolding=3, glazier*=3, " +
    "drainage=2, groundwork*=3, decorators=2.5, kitchen fitter*=3, joinery=2.5, septic=2, driveway*=2.5, fencing=1.5, decking=1.5, elektroinstalac*=3.5, " +
    "elektrikar*=3.5, hydraulik=3, remonty=3",
  "manufacturing-industrial":
    "blechbearbeitung=4, blech*=2, laserschneid*=3, abkanten=3, zerspan*=3.5, drehteile=3.5, frasteile=3.5, lohnfertigung=3.5, schweisstechnik=2.5, maschinenbau=2.5, " +
    "werkzeugbau=3.5, formenbau=3, stahlbau=2.5, giesserei=3.5, galvanik=3, pulverbeschicht*=2.5, chaudronnerie=4, tolerie=4, decolletage=3.5, mecanique de precision=3.5, " +
    "fonderie=3, plasturgie=3.5, caldereria=4, mecanizado*=3, chapa metalica=3.5, corte laser=2.5, fundicion=3, troquel*=2.5, caldeiraria=4, usinagem=3.5, " +
    "chapas=1.5, estamparia=3, ferramentaria=3.5, embalagens=2, carpenteria metallica=4, lamiera=3, tornitura=3.5, fresatura=3.5, officina meccanica=1.5, stampi=2.5, " +
    "stampaggio=3, valvole=2.5, plaatwerk*=4, metaalbewerking=4, draaiwerk=3, freeswerk=3, lasbedrijf=3.5, constructiebedrijf=2.5, machinebouw=3, pumps=1.5, valves=1.5, " +
    "castings=3, forging*=3, foundry=3.5, laser cutting=2.5, press brake*=3, injection mould*=3.5, toolmak*=3, powder coating=2.5, sailmak*=2.5, zeilmakerij=3.5",
  "retail-ecommerce":
    "online retailer*=4, comercio eletronico=3.5, comercio electronico=3.5, onlinehand*=3.5, versandhandel=3.5, postorder*=2.5, vente en ligne=2.5, vendita online=2.5, " +
    "hardware store=3, ferramenta=2.5, ferreteria=3, quincaillerie=3, bricolage=1.5, baumarkt=3, fachhandel=2, fachgeschaft=2.5, blumenladen=3, florist*=2, floricultura=3, " +
    "floristeria=3, fleuriste=3, bloemist*=2.5, fioraio=2.5, book shop=2.5, bookshop=2.5, buchhandlung=3.5, librairie=3, libreria=2, livraria=3, boekhandel=3.5, " +
    "toy shop=3, pet shop=2.5, petshop=2.5, papeterie=2, papeleria=2, papelaria=2, optik=1, juwelier*=2.5, bijouterie=2.5, joyeria=2.5, joalheria=2.5, gioielleria=2.5, " +
    "casas de madera=1.5, spedizione=1, recesso=1, tienda de=1.5, loja de=1.5, magasin de=1.5, negozio di=1.5, meubles=1.5, muebles=1.5, moveis=1.5, mobili=1.2, meubelen=1.5, " +
    "garden centre=3, garden center=3, bike shop=2.5, fahrradladen=3, fietsenwinkel=3, distribuicao de=1, comercializacion=1.5",
  "food-beverage":
    "food producer*=4, coffee roaster*=4, azeite*=2.5, conservas=2.5, laticinio*=3.5, queijaria=3.5, queseria=3.5, fromagerie=3.5, caseificio=3.5, molkerei*=3.5, kaserei=3.5, " +
    "zuivelfabriek=3.5, kaasmakerij=3.5, kaffeerosterei=4, torrefacteur=3.5, torrefazione=3.5, torrefacao=3.5, koffiebranderij=4, " +
    "koken=1.5, gerechten=2, private chef=3, prive chef=3, chef a=1, diner=1.2, food truck=3, foodtruck*=3, burger*=2, cukiernia=3.5, piekarnia=3.5, restauracja=3, backstube=3.5, backerei*=3.5, metzgerei*=3.5, fleischerei*=3.5, konditorei*=3.5, eisdiele=3.5, imbiss=3, biergarten=3, wirtshaus=3, " +
    "feinkost=2.5, rosterei=3, patisserie*=3, boucherie*=3.5, charcuterie*=3, fromagerie*=3, glacier=2, brasserie*=2.5, creperie*=3, epicerie*=2, torrefact*=3, domaine viticole=3, " +
    "panaderia*=3.5, pasteleria*=3.5, reposteria=3, obrador=2.5, pan y=1.5, pasteles=2, panes=2, carniceria*=3.5, heladeria*=3.5, cerveceria*=3, churreria=3.5, jamones=2.5, quesos=2, tapas=2, gastrobar=3.5, " +
    "confeitaria*=3.5, pastelaria*=3, acougue=3.5, hamburgueria=3.5, churrascaria=3.5, lanchonete=3.5, sorveteria=3.5, salgados=2, doces=1.2, bolos=2, " +
    "pasticceria*=3.5, panificio=3.5, macelleria*=3.5, salumificio=3.5, caseificio=3.5, gelateria*=3.5, osteria*=3, enoteca=3, birrificio=3.5, oleificio=3.5, formaggi=2, " +
    "bakkerij*=3.5, slagerij*=3.5, banketbakker*=3.5, ijssalon=3.5, eetcafe=3.5, kaasmakerij=3.5, brouwerij=3, butcher*=2.5, cheesemong*=3, fishmonger*=3, deli=2, ice cream=2, " +
    "patisserie=3, tearoom=3, gastropub=3.5, distillery=3, cidery=3, roastery=3",
  "hospitality-travel":
    "holiday farm=4, ferienhof=4, ferienwohnung*=3.5, ferienhaus*=3.5, gasthof=3, gasthaus=2.5, pension=1.5, gastezimmer=3.5, landhotel=4, campingplatz=3.5, berghutte=3, " +
    "gite=3, gites=3, maison d hotes=4, chambres d hotes=4, chambre d hote=4, auberge=2.5, camping*=2.5, casa rural=4, hostal=3, turismo rural=3.5, apartamentos turisticos=3.5, alojamiento rural=4, " +
    "pousada=3.5, hospedagem=1.5, agencia de viagens=4, agencia de viajes=4, agriturismo=4, affittacamere=4, casa vacanze=4, locanda=2.5, rifugio=1.5, agenzia viaggi=4, " +
    "vakantiehuis*=3.5, vakantiewoning*=3.5, minicamping=3.5, reisbureau=4, self catering=3, holiday cottage*=3.5, holiday let*=3.5, guest house=3.5, guesthouse=3.5, hostel=3, glamping=3.5, " +
    "tour operator*=3.5, noclegi=3",
  "transport-automotive":
    "kfz=3, kfz werkstatt=4, werkstatt=1, autohaus=4, karosserie*=3, reifenservice=3, abschlepp*=3, taxi*=2.5, spedition*=3.5, umzug*=2.5, umzuge=2.5, kurier*=2.5, fahrzeugaufbereit*=3, " +
    "carrosserie=3, garage automobile=4, garagiste=3, depannage auto=3, demenagement*=3, transporteur*=2.5, taller mecanico=4, talleres=2, neumatico*=2.5, chapa y=2, mudanza*=3, grua*=1.5, desguace=3, " +
    "oficina mecanica=4, auto pecas=3, autopecas=3, funilaria=3.5, guincho=3, fretes=2.5, mudancas=3, frete=1.5, carrozzeria*=3.5, gommista=3.5, autofficina=4, autotrasport*=3.5, trasloch*=3, " +
    "autobedrijf*=4, apk=2.5, autoschade=3.5, takelbedrijf=3.5, verhuizing*=3, koerier*=2.5, autorijschool=2, mot testing=3, car servicing=3, tyres=2.5, tyre*=2, body shop=2, bodyshop=3, removals=2.5, " +
    "haulage=3, courier=2, car wash=3, car detailing=3, boat*=1, yacht*=1.5, marine electronics=2.5, przeprowadzk*=3",
  "media-entertainment":
    "fotostudio=3.5, hochzeitsfotograf*=3.5, photographe*=3, fotografo*=2.5, fotografia de=2, fotograaf=3, filmproduktion=3.5, tonstudio=3.5, recording studio=3.5, animation evenementielle=3, " +
    "evenementiel*=2, event agency=3, party rental=2, dj=1.5, blasmusik=1.5, orchestra=1.5, produtora de=2.5",
  "education-training":
    "grundschule=3.5, gymnasium=2, realschule=3.5, volkshochschule=4, musikschule*=3.5, fahrschule*=3.5, kindertagesstatte=3, kita=2.5, kindergarten=2.5, nachhilfe*=3.5, sprachschule*=4, tanzschule*=3, " +
    "ecole=2, ecoles=1.5, college=0.7, lycee=3, auto ecole=4, creche*=2, maternelle=2.5, soutien scolaire=4, centre de formation=4, organisme de formation=4, colegio=2.5, instituto=0.7, autoescuela=4, guarderia=3, " +
    "clases de=2, clases particulares=4, academia de=2, escuela=2, colegio de=2, autoescola=4, educacao infantil=3.5, aulas de=2, cursinho=3.5, infantario=3, scuola=2, asilo nido=3, scuola guida=4, autoscuola=4, " +
    "liceo=2.5, ripetizioni=3.5, doposcuola=3, basisschool=4, bijles*=4, huiswerkbegeleiding=4, rijschool*=4, muziekschool=4, kinderopvang=3, primary school=4, secondary school=4, preschool=3.5, pre school=3.5, " +
    "driving school=4, driving lessons=4, childcare=2, nursery school=3.5, tutoring=2.5, tuition=2.5, szkola=2.5, przedszkole=3",
  "nonprofit-religious":
    "musikverein=4, sportverein=4, turnverein=4, schutzenverein=4, forderverein=4, gesangverein=4, vereinsleben=3, ehrenamt*=2.5, gemeinnutzig*=3, kirchengemeinde=4, pfarrei=3.5, feuerwehr=2, " +
    "association loi=4, benevole*=2.5, benevolat=2.5, paroisse=3.5, club de=0.5, ong=2, asociacion sin=4, voluntari*=2, parroquia=3, cofradia=3, ipss=3.5, instituicao particular=3, deficiencia mental=2, " +
    "santa casa=2.5, societa scientifica=3, societa italiana di=2.5, domanda di iscrizione=2, quota di=0.7, assemblea dei soci=3, parrocchia=3.5, protezione civile=2, stichting=2.5, vrijwilliger*=3, kerkgemeente=4, " +
    "timebank*=3.5, charity=2, registered charity=4, community interest=3, community group=3, parish=2, scout*=1.5, rotary=2.5, lions club=3, food bank=3, fundacja=3",
  "personal-services":
    "window cleaning=3, gutter cleaning=2.5, carpet cleaning=3, domestic cleaning=3, office cleaning=3, commercial cleaning=3, end of tenancy=3, fensterreinigung=3.5, gebaudereinigung=4, unterhaltsreinigung=4, " +
    "reinigungsfirma=4, reinigungsservice=4, nettoyage=2.5, menage a=2, entreprise de nettoyage=4, limpieza*=2.5, empresa de limpieza=4, faxina*=3, diarista*=3, limpeza*=2, pulizie=2.5, impresa di pulizie=4, " +
    "schoonmaakbedrijf=4, schoonmaak*=3, glazenwasser*=4, haushaltshilfe=3, hausmeisterservice=3, dog boarding=3.5, dog grooming=3.5, kennel*=2.5, hundepension=3.5, hundepensjonat=4, hundesalon=3.5, hundeschule=3, " +
    "dierenpension=3.5, trimsalon=3.5, pet sitting=3, toilettage=3, pension canine=4, peluqueria canina=4, banho e=2, tv repair=3.5, television repair=3.5, appliance repair=3.5, phone repair=3, shoe repair=3, " +
    "watch repair=2.5, electronics repair=3, televisor*=2, conserto*=2.5, assistencia tecnica=1.5, reparacion de=1.5, servicio tecnico=1.5, reparation de=1, electromenager=1.5, electrodomestico*=1.5, eletrodomestico*=1.5, " +
    "elettrodomestici=1.5, haushaltsgerate=1.5, riparazion*=2, reparatur*=1.2, kosmetikstudio=4, nagelstudio=4, friseursalon=4, fusspflege=3, barbershop=3.5, barber=2.5, barberia=3.5, barbearia=3.5, barbiere=3, " +
    "institut de beaute=4, onglerie=3.5, tatouage*=3, tatuaj*=3, tatuagem=3, tatuaggi*=3, couture=1.5, tailoring=2, schneiderei=3, sastre*=2.5, costureira=3, sartoria=2.5, pressing=2, tintoreria=3, lavanderia=2.5, " +
    "wasserij=3, waschsalon=3, wedding planner*=2.5, conciergerie=2, pompes funebres=4, funeraria=3.5, tanatorio=4, crossfit=3, fitnessstudio=3.5, gimnasio=3, academia fitness=3, sportschool=3, yogastudio=3.5",
  agriculture:
    "weingut=0.5, biohof=3, hofladen=2, obsthof=3, milchvieh=3, imkerei=3, baumschule=3, ferme=2, maraichage=3, elevage=2.5, pepiniere=3, apicult*=3, ganaderia=3, vivero=2, olivar=2, agropecuari*=3, " +
    "pecuaria=3, fazenda=2, hortifruti=2, azienda agricola=4, vivaio=2.5, apicoltura=3, frutteto=2.5, akkerbouw=3.5, melkvee=3.5, veehouderij=3.5, boerderij=2.5, kwekerij=3, beekeep*=3, orchard*=2, tractor*=1.5",
  "real-estate":
    "rental apartment*=2, apartments=1.2, lofts=1.2, letting agent*=4, lettings=3, estate agent*=4, hausverwaltung=4, immobilienmakler*=4, agence immobiliere=4, syndic=3, gestion locative=4, inmobiliaria=4, " +
    "alquiler de pisos=3, imobiliaria=4, corretor de imoveis=4, agenzia immobiliare=4, amministrazione condomin*=4, makelaardij=4, makelaar=3, vastgoedbeheer=4, nieruchomosci=3.5",
  "finance-insurance":
    "health benefits=2.5, health plans=2, licensed advis*=2.5, insurance agency=4, insurance broker*=4, medicare=2.5, versicherungsmakler*=4, versicherungsagentur=4, finanzberat*=3.5, courtier en=3, mutuelle=2.5, " +
    "courtage=2.5, correduria=3.5, asesoria financiera=3, corretora=2.5, agenzia assicurativa=4, broker assicurativo=4, mutui=2, assurantie*=4, hypotheekadvies=4, financieel advies=3, life insurance=3, car insurance=3",
};
