import type { Sector } from "@leadstream/contract";

/** What the many small trades call themselves, in the notation of the sector lexicon: en, de, fr, es, pt, it, nl, some pl. */
export const small: Partial<Record<Sector, string>> = {
  "software-it":
    "it freelancer=3, webentwickler*=3, webseiten erstell*=3, it dienstleist*=3, edv=2, netzwerktechnik=2.5, " +
    "it systemhaus=4, app entwickl*=3, webagentur=2, softwarehaus=4, editeur de logiciel*=4, esn=2, " +
    "developpement informatique=3.5, depannage informatique=3, maintenance informatique=3, " +
    "desarrollo de software=3.5, desenvolvimento de software=3.5, suporte de ti=3, soporte informatico=3, " +
    "assistenza informatica=3, computer repair=2.5, pc repair=2.5, laptop repair=2.5, graph database=3, nosql=3, " +
    "sql=1.5, linux=1.5, software house=4, machine vision=2, embedded=1.5, firmware=2",
  "professional-services":
    "estudio juridico=4, despacho de=1, despacho juridico=4, asesoria fiscal=4, asesoria laboral=4, " +
    "cabinet comptable=4, bureau d=0.5, bureau d etudes=3, vermessung*=3, vermessungsburo=4, planungsburo=3, " +
    "sachverstandig*=2, architekturburo=4, architekt*=3, architektur=2, steuerkanzlei=4, lohnbuchhaltung=3, " +
    "jahresabschluss*=3, patentanwalt*=4, rechtsberatung=3, unternehmensberat*=3, chartered accountant*=4, " +
    "chartered surveyor*=4, land survey*=3, quantity survey*=3, tax return*=2.5, legal advice=2.5, " +
    "employment law=3, investigazioni=3, investigatore=3, detective*=2.5, detektei=4, escritorio de advocacia=4, " +
    "assessoria juridica=4, assessoria contabil=4, despachante=3, jus=1, perito*=1, topograf*=2.5, " +
    "studio commercialista=4, consulenza del lavoro=3.5, consulente del lavoro=3.5, studio tecnico=2.5, " +
    "geotecnic*=2.5, geologic*=2, geolog*=2, advocatenkantoor=4, notariskantoor=4, belastingadvies=4, " +
    "architectenbureau=4, kancelaria=3.5",
  healthcare:
    "counselling=2.5, counsellor*=2.5, counselor*=2, pain relief=2.5, acupuncture=2.5, heilpraktiker*=3.5, " +
    "homoopath*=2.5, homeopat*=2, hausarzt*=3.5, frauenarzt*=3.5, kinderarzt*=3.5, hautarzt*=3.5, augenarzt*=3.5, " +
    "sprechstunde*=2.5, ordination=2.5, logopad*=3, ergotherap*=3, podolog*=3, altenpflege=3, optiker*=2, " +
    "horgerate=2.5, kinesitherap*=3.5, sage femme=3, podologue=3, naturopat*=2, clinica dental=4, " +
    "clinica veterinaria=4, clinica medica=4, dentista*=3, odontopediatr*=3, implantolog*=3, higiene dental=2.5, " +
    "centro medico=4, enfermeria=2, optica=1.5, podologia=3, logopedia=3, odontoiatr*=3.5, studio medico=4, " +
    "fisiatr*=2.5, logopedist*=3, nutrizionist*=2, consultas medicas=3, fonoaudiolog*=3, quiropraxia=3, " +
    "tandheelkund*=3.5, tandartspraktijk=4, huisartsenpraktijk=4, mondhygien*=3, audicien=2.5, animal clinic=4, " +
    "veterinary=2.5, vet clinic=4, optician*=2.5, midwif*=2.5, speech therap*=3, occupational therap*=3, " +
    "stomatolog*=3, przychodnia=3",
  "construction-trades":
    "refrigeracion=2.5, refrigeracao=2.5, aire acondicionado=3, climatisation=3, climatizac*=2.5, klimaanlage*=3, " +
    "kaltetechnik=3.5, chillers=2, aufzug*=3, aufzuge=3, aufzugs*=3, lift service=3, liftservice=3, elevator*=2, " +
    "ascenseur*=3, ascensor*=3, elevadores=2.5, malerwerkstatt*=4, malermeister=4, malerarbeiten=3, tapezier*=2.5, " +
    "lackierarbeiten=2, fassade*=2, geruest*=2, gerustbau*=3, stuckateur*=3.5, fliesenleger*=3.5, estrich*=2.5, " +
    "spengler*=3, klempner*=3.5, installateur*=2, heizungsbau*=3.5, elektrotechnik=2, schlosserei=2, " +
    "landschaftsbau=3.5, bauunternehm*=4, hausbau=2.5, fertighaus*=2, schluesseldienst=2, schlusseldienst=2, " +
    "kaminbau=2.5, ofenbau=2.5, couverture=1, platrerie=3.5, carreleur*=3, plomberie=3.5, plombier*=3.5, " +
    "electricite generale=3.5, charpente*=3, peintre en=2.5, paysagiste*=2.5, fontaneria=3.5, fontanero*=3.5, " +
    "albanileria=3.5, instalaciones electricas=3, pintor*=1.5, casas prefabricadas=1.5, eletricista*=3, " +
    "encanador*=3.5, vidracaria=2.5, marcenaria=2, impermeabilizac*=3, canalizador*=3.5, remodelac*=2.5, " +
    "serrament*=2.5, cartongess*=3, pavimentazion*=2.5, giardinaggio=2, cv ketel=2.5, schilderwerk*=3.5, " +
    "schildersbedrijf=4, tegelzetter*=3.5, hoveniersbedrijf=4, straatwerk=2.5, installatiebedrijf=3.5, " +
    "timmerbedrijf=4, aannemersbedrijf=4, plasterer*=3.5, plastering=3, tiler*=2.5, loft conversion*=3.5, " +
    "scaffolding=3, glazier*=3, drainage=2, groundwork*=3, decorators=2.5, kitchen fitter*=3, driveway*=2.5, " +
    "elektroinstalac*=3.5, elektrikar*=3.5, hydraulik=3, remonty=3",
  "manufacturing-industrial":
    "blechbearbeitung=4, laserschneid*=3, abkanten=3, zerspan*=3.5, frasteile=3.5, lohnfertigung=3.5, " +
    "schweisstechnik=2.5, formenbau=3, galvanik=3, pulverbeschicht*=2.5, decolletage=3.5, " +
    "mecanique de precision=3.5, plasturgie=3.5, caldereria=4, mecanizado*=3, chapa metalica=3.5, corte laser=2.5, " +
    "troquel*=2.5, chapas=1.5, estamparia=3, ferramentaria=3.5, lamiera=3, fresatura=3.5, officina meccanica=1.5, " +
    "stampi=2.5, valvole=2.5, plaatwerk*=4, draaiwerk=3, freeswerk=3, laser cutting=2.5, press brake*=3, " +
    "injection mould*=3.5, toolmak*=3, sailmak*=2.5, zeilmakerij=3.5",
  "retail-ecommerce":
    "online retailer*=4, comercio eletronico=3.5, comercio electronico=3.5, onlinehand*=3.5, versandhandel=3.5, " +
    "postorder*=2.5, vente en ligne=2.5, vendita online=2.5, quincaillerie=3, bricolage=1.5, baumarkt=3, " +
    "fachhandel=2, fachgeschaft=2.5, blumenladen=3, bloemist*=2.5, fioraio=2.5, book shop=2.5, bookshop=2.5, " +
    "livraria=3, toy shop=3, pet shop=2.5, petshop=2.5, papeterie=2, papeleria=2, optik=1, bijouterie=2.5, " +
    "joalheria=2.5, casas de madera=1.5, recesso=1, tienda de=1.5, loja de=1.5, magasin de=1.5, negozio di=1.5, " +
    "mobili=1.2, meubelen=1.5, fahrradladen=3, fietsenwinkel=3, distribuicao de=1, comercializacion=1.5",
  "food-beverage":
    "food producer*=4, coffee roaster*=4, azeite*=2.5, conservas=2.5, laticinio*=3.5, queijaria=3.5, queseria=3.5, " +
    "fromagerie=3.5, caseificio=3.5, molkerei*=3.5, kaserei=3.5, zuivelfabriek=3.5, kaasmakerij=3.5, " +
    "kaffeerosterei=4, torrefacteur=3.5, torrefazione=3.5, torrefacao=3.5, koffiebranderij=4, koken=1.5, " +
    "gerechten=2, private chef=3, prive chef=3, chef a=1, food truck=3, foodtruck*=3, burger*=2, cukiernia=3.5, " +
    "piekarnia=3.5, restauracja=3, backstube=3.5, imbiss=3, biergarten=3, rosterei=3, creperie*=3, torrefact*=3, " +
    "domaine viticole=3, reposteria=3, obrador=2.5, pan y=1.5, pasteles=2, panes=2, cerveceria*=3, churreria=3.5, " +
    "jamones=2.5, gastrobar=3.5, pastelaria*=3, acougue=3.5, hamburgueria=3.5, sorveteria=3.5, salgados=2, " +
    "macelleria*=3.5, salumificio=3.5, oleificio=3.5, banketbakker*=3.5, ijssalon=3.5, cheesemong*=3, " +
    "fishmonger*=3, tearoom=3, gastropub=3.5, cidery=3, roastery=3",
  "hospitality-travel":
    "holiday farm=4, ferienhof=4, landhotel=4, berghutte=3, maison d hotes=4, chambres d hotes=4, " +
    "chambre d hote=4, auberge=2.5, turismo rural=3.5, apartamentos turisticos=3.5, alojamiento rural=4, " +
    "agencia de viagens=4, agencia de viajes=4, affittacamere=4, casa vacanze=4, locanda=2.5, rifugio=1.5, " +
    "minicamping=3.5, self catering=3, holiday cottage*=3.5, holiday let*=3.5, glamping=3.5, noclegi=3",
  "transport-automotive":
    "kfz werkstatt=4, karosserie*=3, reifenservice=3, abschlepp*=3, fahrzeugaufbereit*=3, garage automobile=4, " +
    "depannage auto=3, neumatico*=2.5, chapa y=2, mudanza*=3, grua*=1.5, desguace=3, oficina mecanica=4, " +
    "auto pecas=3, guincho=3, fretes=2.5, gommista=3.5, autotrasport*=3.5, trasloch*=3, apk=2.5, autoschade=3.5, " +
    "takelbedrijf=3.5, verhuizing*=3, mot testing=3, car servicing=3, tyre*=2, bodyshop=3, " +
    "car detailing=3, boat*=1, marine electronics=2.5, przeprowadzk*=3",
  "media-entertainment":
    "fotografia de=2, fotograaf=3, animation evenementielle=3, evenementiel*=2, event agency=3, blasmusik=1.5, " +
    "produtora de=2.5",
  "education-training":
    "gymnasium=2, realschule=3.5, kindertagesstatte=3, kita=2.5, ecoles=1.5, maternelle=2.5, " +
    "centre de formation=4, organisme de formation=4, clases de=2, clases particulares=4, colegio de=2, " +
    "educacao infantil=3.5, aulas de=2, cursinho=3.5, infantario=3, scuola guida=4, liceo=2.5, doposcuola=3, " +
    "huiswerkbegeleiding=4, muziekschool=4, primary school=4, secondary school=4, pre school=3.5, " +
    "driving lessons=4, szkola=2.5, przedszkole=3",
  "nonprofit-religious":
    "musikverein=4, turnverein=4, schutzenverein=4, gesangverein=4, vereinsleben=3, feuerwehr=2, benevole*=2.5, " +
    "club de=0.5, asociacion sin=4, ipss=3.5, instituicao particular=3, deficiencia mental=2, santa casa=2.5, " +
    "societa scientifica=3, societa italiana di=2.5, domanda di iscrizione=2, quota di=0.7, assemblea dei soci=3, " +
    "protezione civile=2, kerkgemeente=4, timebank*=3.5, community interest=3, community group=3, scout*=1.5, " +
    "fundacja=3",
  "personal-services":
    "gutter cleaning=2.5, domestic cleaning=3, office cleaning=3, commercial cleaning=3, end of tenancy=3, " +
    "fensterreinigung=3.5, unterhaltsreinigung=4, reinigungsfirma=4, menage a=2, entreprise de nettoyage=4, " +
    "empresa de limpieza=4, impresa di pulizie=4, haushaltshilfe=3, hausmeisterservice=3, dog boarding=3.5, " +
    "dog grooming=3.5, hundepension=3.5, hundepensjonat=4, hundesalon=3.5, dierenpension=3.5, trimsalon=3.5, " +
    "pension canine=4, peluqueria canina=4, banho e=2, tv repair=3.5, television repair=3.5, appliance repair=3.5, " +
    "phone repair=3, shoe repair=3, watch repair=2.5, electronics repair=3, televisor*=2, conserto*=2.5, " +
    "assistencia tecnica=1.5, reparacion de=1.5, servicio tecnico=1.5, reparation de=1, electromenager=1.5, " +
    "electrodomestico*=1.5, eletrodomestico*=1.5, elettrodomestici=1.5, haushaltsgerate=1.5, riparazion*=2, " +
    "reparatur*=1.2, fusspflege=3, barberia=3.5, barbiere=3, institut de beaute=4, tatouage*=3, tatuaj*=3, " +
    "tatuagem=3, tatuaggi*=3, couture=1.5, tailoring=2, schneiderei=3, sastre*=2.5, costureira=3, sartoria=2.5, " +
    "wasserij=3, waschsalon=3, conciergerie=2, tanatorio=4, academia fitness=3, yogastudio=3.5",
  agriculture:
    "biohof=3, obsthof=3, milchvieh=3, baumschule=3, maraichage=3, hortifruti=2, veehouderij=3.5",
  "real-estate":
    "rental apartment*=2, apartments=1.2, lofts=1.2, letting agent*=4, immobilienmakler*=4, inmobiliaria=4, " +
    "alquiler de pisos=3, corretor de imoveis=4, amministrazione condomin*=4, vastgoedbeheer=4, nieruchomosci=3.5",
  "finance-insurance":
    "health benefits=2.5, health plans=2, licensed advis*=2.5, insurance agency=4, insurance broker*=4, " +
    "medicare=2.5, versicherungsagentur=4, courtier en=3, courtage=2.5, asesoria financiera=3, corretora=2.5, " +
    "agenzia assicurativa=4, mutui=2, assurantie*=4, car insurance=3",
};
