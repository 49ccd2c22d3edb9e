import type { Sector } from "@leadstream/contract";

/** Italian trades that people go to: shops, tables, beds, care, stage, school and club, as directories and registers name them; in the notation of the sector lexicon. */
export const italianPublic: Partial<Record<Sector, string>> = {
  "retail-ecommerce":
    "intimo donna=2.8, biancheria=2, corredi=2, orologeria=2, orologi=2, cartolibreri*=3.5, cartolerie=3, edicol*=2.5, fai da te=2, arredamenti=2.2, " +
    "arredo casa=2.5, complementi d arredo=2.8, cucine componibili=2.5, cucine moderne=2.5, soggiorni e camere=2.5, camerette=2.5, divani=2.2, " +
    "poltrone=1.8, tendaggi=2.8, tessuti d arredamento=2.5, lampadari=2.2, lampade=1.8, smartphone e accessori=2.5, strumenti musicali=2.5, " +
    "dischi in vinile=3, vinili=2.2, fumetteri*=3.5, fumetti=1.8, giochi da tavolo=2.5, modellismo=2.5, modellini=2.2, videogiochi=1.8, " +
    "articoli sportivi=3.5, attrezzatura sportiva=2.5, attrezzature subacquee=3, attrezzatura subacquea=3, caccia e pesca=3, armeri*=3.5, " +
    "articoli da pesca=3.5, attrezzatura da pesca=3, acquari=2, acquariologia=3, acquariofilia=3, sigarette elettroniche=3.5, sigaretta elettronica=3.5, " +
    "liquidi per sigarette=3, tabacchi=2.8, tabaccherie=3, antiquari*=3, rigattiere=3.5, robivecchi=3.5, mercatino dell usato=3.5, mercatini dell usato=3, " +
    "negozio dell usato=3.5, cornici=2, corniciaio=3.5, belle arti=1.2, articoli per belle arti=3.5, filatel*=3, numismatic*=2.8, monete=1.8, " +
    "scampoli=3.5, maglieri*=2, lana e filati=3, gomitoli=2.8, merceri*=3, parrucche=2.5, articoli religiosi=3.5, arredi sacri=3.5, arte sacra=2, " +
    "articoli per feste=3.5, articoli da festa=3.5, addobbi=2, palloncini=2, costumi di carnevale=3.5, maschere e costumi=2.5, prima infanzia=2.2, " +
    "passeggini=3, articoli per neonati=3.5, cosmetica naturale=2.2, cosmetici=1.5, forniture alberghiere=3, forniture per hotel=3, " +
    "forniture per alberghi=3, forniture per ufficio=3.5, forniture ufficio=3.5, prodotti per ufficio=3, articoli per ufficio=3, cancelleria=2.8, " +
    "mobili per ufficio=2.5, arredi per ufficio=2.2, arredo ufficio=2.2, forniture per parrucchieri=3, forniture per estetiste=3, " +
    "prodotti per parrucchieri=2.5, attrezzature per ristorazione=2.5, attrezzature per ristoranti=2.5, attrezzature alberghiere=2.5, ingrosso=2, " +
    "ingrosso fiori=3.5, al dettaglio=2, commercio al dettaglio=3.5, grossist*=2, rivenditore=1.5, punti vendita=1.2, spaccio aziendale=2.8, " +
    "spacci aziendali=3, emporio=2.8, ceramiche artigianali=2.2, ceramiche artistiche=2.2, bigiotteri*=3, gioielleri*=3.5, gioielliere=3, gioiellieri=3, " +
    "candele artigianali=2.5, candele profumate=2.8, profumi=1.8, cappelli=2, cappelleria=3.5, ombrelli=2, ombrellificio=2, cannabis light=3.5, " +
    "canapa legale=3, pigiami=2.8, costumi da bagno=2.8, minerali e fossili=3, pietre dure=2, cristalloterapia=1.8, mobili bagno=2.2, rubinetteria=1.5, " +
    "piastrelle e sanitari=2.5, vendita on line=3, negozio on line=3.5, animali e mangimi=3, alimenti per animali=2.5, cibo per animali=3, " +
    "articoli per animali=3.5, animali domestici=1.5, fiori recisi=2, fiori e piante=3, piante e fiori=3, composizioni floreali=3, consegna fiori=3.5, " +
    "fiorist*=3, fioreria=3.5, fiorai=3, mazzi di fiori=2.8, elettrodomestici da incasso=3, negozio di elettrodomestici=4, vendita elettrodomestici=4, " +
    "ricambi elettrodomestici=3.5, ricambi per elettrodomestici=3.5, distributori automatici=2, elettronica di consumo=3.5, materiale elettrico=2.5, " +
    "materiali elettrici=2.2, forniture elettriche=2.5, materiale edile=2.5, materiali per edilizia=2.5, rivendita edile=3.5, idrotermosanitari vendita=2, " +
    "ferramente=3, idee regalo=2.8, oggettistica=2.5, lista nozze=2.5, liste nozze=2.5, cesti natalizi=2.8, cesti regalo=2.8, valigeria=3, valigie=2, " +
    "pelletterie=2, accessori moda=2.8, moda donna=2.8, moda uomo=2.8, atelier sposa=3.5, abiti da cerimonia=3, arredo giardino=2.5, " +
    "arredamento giardino=2.5, mobili da giardino=2.8, arredo esterno=2, piante artificiali=2, coltelli da cucina=2, utensili da cucina=2.5, " +
    "prodotti per l apicoltura=2.5, libri scolastici=2.5, libri antichi=3, libreri*=2.5, libraio=3, negozio di telefonia=4, negozi di telefonia=3.5, " +
    "accessori telefonia=3, cravatte=2.8, camicie=2.2, jeans=2, pellicce*=2.8, guanti=1.5, calze=2, corsetteria=3, costumi da danza=2.5, " +
    "uniformi e divise=3, divise=1.8, cappotti=2.2, gemme=1.8, diamanti=2, carte da collezione=3, francobolli=2.5, bambole=2, peluche=2.5, spartiti=2, " +
    "pianoforti=2.2, chitarre=2, lampadine=2, cartucce e toner=3, cuscini=2, piumoni=2.2, lenzuola=2.5, tovaglie=2.5, asciugamani=2.5, quadri moderni=2.5, " +
    "specchi=1.5, porcellane=2.5, vasi=1.5, fiori artificiali=2.8, terricci=2.5, terriccio=2.2, tagliaerba=2.2, motoseghe=2.2, articoli per la casa=2.8, " +
    "detersivi alla spina=3, detersivi=1.8, integratori sportivi=2.5, te e tisane=2.5, presepi=2, articoli natalizi=3, luminarie=1.5, coppe e medaglie=2, " +
    "pannolini=2, zaini=2.2, selle=1.5, rettili=1.5, televisori=1.5, carta da parati=2.5, carte da parati=2.5, stampe antiche=2.8, " +
    "attrezzi da giardino=2.5, attrezzature da giardino=2.5, piscine fuori terra=2.5, casette da giardino=2.2, vini online=3, mangimi per cani=2.5, " +
    "occhiali da sole=1.8, erboristeria online=3, sigari=2.5, vinile=1.5, negozio di souvenir=3, souvenir e=2",
  "food-beverage":
    "braceri*=3, paninotec*=3.5, panini=2.2, hamburgeri*=3.5, piadin*=3, focacceri*=3.5, focacc*=2.5, rosticceri*=3.5, friggitori*=3.5, tavola calda=3.5, " +
    "tavole calde=3, mensa aziendale=3.5, mense=2.5, ristorazione collettiva=4, ristorazione=2.2, caffetteri*=3, yogurteri*=3.5, cremeri*=3, " +
    "gelateri*=3.5, panetteri*=3.5, panettiere=3.5, panifici=3.5, salumeri*=3.5, prosciutt*=2.5, prosciuttific*=4, norcineri*=3.5, latteri*=2.5, " +
    "ortofrutta=2.5, ortofrutticol*=2, molino=2.5, mulino a pietra=3, molini=2.5, farine=2.5, farina=1.5, riseri*=3.5, birreri*=3.5, " +
    "birre artigianali=3.5, birra artigianale=3.5, grapperi*=3.5, grappe=2.5, grappa=2.2, enopolio=3.5, acetai*=3.5, aceto balsamico=3.5, aceto=1.8, " +
    "acque minerali=2.5, acqua minerale=2, bevande=1.8, bevande ingrosso=3.5, ingrosso bevande=4, distribuzione bevande=4, ingrosso alimentari=4, " +
    "ingrosso alimentare=4, ingrosso ortofrutta=4, conserve alimentari=4, sottoli=3, sottaceti=3, funghi secchi=2.8, funghi porcini=2.5, spezie=2, " +
    "macello=2.5, mattatoio=3, carni=2.2, carne=1.5, carni ingrosso=3.5, lavorazione carni=3.5, ittic*=2, prodotti ittici=3, pesce fresco=2.8, pesce=1.5, " +
    "lavorazione pesce=3, bottarga=3, acciughe=2.5, alici=2, tonno=2, baccala=2.2, pomodori pelati=3, passata di pomodoro=3, salse=1.8, sughi=2.5, " +
    "piatti pronti=3, piatti tipici=2.5, vending=1.5, apericen*=3, aperitivi=2, aperitivo=1.8, malga=1.8, tarall*=3, caramelle=2.2, dolciumi=2.8, " +
    "dolciari*=2.5, dolci tipici=2.8, biscottifici=3.5, spumant*=2.2, franciacorta=1.5, prosecco=1.8, cannoli=2.5, arancin*=2.5, gnocchi=2, raviol*=2.2, " +
    "tortellini=2.2, tigelle=2.5, tagliatelle=2, lasagne=2, hamburger gourmet=3, limoncello=2.5, sala ricevimenti=3, sale ricevimenti=3, ricevimenti=1.8, " +
    "banchetti=2, casa vinicola=4, azienda vinicola=4, vinicol*=2.5, bollicine=2, enotec*=2.5, sommelier=1.8, fruttivendol*=3, prodotti alimentari=3, " +
    "industria alimentare=3, prodotti tipici=1.8, prodotti surgelati=3, surgelati=2.5, prodotti senza glutine=3, senza glutine=1.5, mozzarell*=2.8, " +
    "formaggio=2, caseifici=3.5, caseari*=2.8, pastifici=3.5, tartufo=1.5, olio evo=2.2, oleifici=3.5, marmellat*=2.5, confetture=2.8, torrefazion*=3.5, " +
    "cialde e capsule=2.8, capsule caffe=3, macelleri*=3.5, macellaio=3.5, pescheri*=3.5, pizzeri*=3.5, cucina casalinga=2.8, cucina tipica=3, " +
    "cucina tradizionale=2.5, cucina mediterranea=2.2, specialita di pesce=3, specialita gastronomiche=3, grigliat*=2, griglieria=3.5, spaghett*=2, " +
    "chef a domicilio=4, lounge bar=2.5, torrone=3, torroni=3, conserve di=2.2, conserve vegetali=3, tripperi*=3.5, lampredotto=3, porchetta=2.5, " +
    "porchett*=2.5, polenteri*=3.5, polenta=1.8, gelatiere=3, cuoco a domicilio=4, cuochi=1.8, cuoco=1.8, cous cous=2.5, pokeri*=3, vineri*=3.5, " +
    "mescita=3, osterie=3.5, hosteria=3.5, taverna=2, nduja=3, pecorino=2, parmigiano=2, gorgonzola=2.2, ricotta=2, burrata=2.5, caciocavallo=2.5, " +
    "speck=2, lardo=1.8, culatello=2.5, mortadella=2.5, bresaola=2.5, panettone=2.5, panettoni=2.5, colombe pasquali=2.5, cantucci=2.5, amaretti=2.5, " +
    "panforte=2.5, mandorlati=2, semifreddi=2.5, legumi=1.8, lenticchie=2, farro=1.8, funghi e tartufi=3, capperi=2, sidro=2.5, idromele=3, " +
    "gin artigianale=3.5",
  "hospitality-travel":
    "area sosta camper=3.5, aree sosta camper=3.5, area camper=3, malga agrituristica=3, pensione completa=2.2, mezza pensione=2.5, pensione familiare=3, " +
    "stabilimento balneare=4, stabilimenti balneari=4, bagno e spiaggia=3, lido=1.5, ombrelloni e lettini=2, spiaggia privata=2, pellegrinagg*=2, " +
    "guida alpina=3.5, guide alpine=3.5, canoa=1.5, parapendio=2.5, mongolfier*=2.5, comprensorio sciistico=3.5, impianti di risalita=3.5, piste da sci=3, " +
    "skipass=3, skiarea=3, centro termale=3, centri termali=3, stabilimento termale=3, passeggiate a cavallo=2.5, maneggio passeggiate=2.5, " +
    "cicloturism*=3, enoturism*=2.5, casa per ferie=4, case per ferie=4, foresteri*=2.5, baita=2, baite=2.5, trullo=2, trulli=2.5, dammus*=3, " +
    "noleggio barche=3.5, noleggio barca=3, noleggio gommoni=3.5, noleggio imbarcazioni=3, noleggio sci=3.5, noleggio biciclette=2.5, noleggio bici=2.5, " +
    "noleggio e bike=2.5, noleggio ebike=2.5, noleggio mtb=2.5, noleggio quad=3, noleggio canoe=3, campo da golf=3, campi da golf=2.5, " +
    "visite al castello=3, degustazioni guidate=1.8, marina resort=3, posti barca=2, porto turistico=3, residenza d epoca=3, residenze d epoca=3, " +
    "dimore storiche=3, dimora storica=3, villaggi turistici=4, villaggi vacanze=4, strutture ricettive=2.5, struttura ricettiva=3, " +
    "struttura alberghiera=3.5, alberghier*=2, appartamenti vacanza=4, appartamento vacanze=4, appartamenti turistici=3.5, appartamenti per vacanze=4, " +
    "case vacanze=4, camera matrimoniale=2.5, pernottament*=2.5, viaggi su misura=3.5, guide ambientali=3, guida ambientale=3, guida naturalistica=3, " +
    "tour guidati=3, ostelli=3, rifugio alpino=3.5, bivacco=2, campeggi=3, piazzole=2, mobilhome=2.5, locande=2.5, masserie=2.5, location per eventi=2.5, " +
    "centro congressi=3, sale congressi=3, sala convegni=2, sala congressi=3, relais di charme=3.5, terme di=2.5, acque termali=2.5, piscine termali=2.5, " +
    "noleggio charter=3.5, noleggio barca a vela=4, vacanze in barca=4, vacanza in barca=4, crociere in barca a vela=4, barca con skipper=4, " +
    "con skipper=3, pescaturismo=3.5, ittiturismo=3.5, sci alpinismo=2, ciaspolate=2.5, ciaspole=2, sleddog=3, volo in deltaplano=3, volo biposto=2.5, " +
    "bungee jumping=2.5, zip line=2.5, trenino turistico=3.5, tour in barca=3.5, giro in barca=3, tour in vespa=3.5, tour enogastronomici=3, " +
    "tende attrezzate=2, casa sull albero=3, case sull albero=3, pernottare=2, affitto stagionale=2.5, appartamenti estivi=3",
  "personal-services":
    "extension ciglia=3.5, extension capelli=3.5, laminazione ciglia=3.5, ciglia=2.2, sopracciglia=2.5, truccatric*=3.5, truccator*=3.5, " +
    "make up artist=3.5, centro abbronzatura=4, abbronzatura=2.5, piscina comunale=2.5, piscine comunali=2.5, centro sportivo=2.2, centri sportivi=1.8, " +
    "impianti sportivi=1, centro natatorio=3, acquagym=2.5, idrobike=3, tintoria=1.5, tintorie=1.5, duplicazione chiavi=3.5, duplicazione telecomandi=3, " +
    "riproduzione chiavi=3.5, colf=2, badante=2.5, assistenza familiare=2.5, assistenti familiari=2.5, ludotec*=2, baby parking=3.5, nido famiglia=3.5, " +
    "nido in famiglia=3.5, cremazion*=3, forno crematorio=3.5, funerar*=3, marmi cimiteriali=3, lapidi=2.5, cimiterial*=2.5, pensione per cani=4, " +
    "pensione cani=4, pensione per gatti=4, pensione per animali=4, asilo per cani=4, asilo cani=3.5, dogsitter=4, cat sitter=3.5, pet sitter=4, " +
    "toelettatur*=3.5, toelettator*=3.5, lavaggio cani=3.5, educazione cinofila=4, addestratore cani=3.5, agenzia matrimoniale=4, agenzie matrimoniali=4, " +
    "agenzia per single=3.5, speed date=2.5, cartomant*=4, cartomanzia=4, tarocchi=2.5, veggente=3, oroscop*=2, pranoterap*=3.5, sanificazion*=2.5, " +
    "disinfezion*=2, allontanamento volatili=3, sgombero=2, sgomberi=2.5, sgombero cantine=4, sgombero appartamenti=4, sgombero locali=3.5, " +
    "svuota cantine=4, svuotacantine=4, tuttofare=3, piccoli lavori domestici=3, lavori domestici=2, faccende domestiche=2.5, tappezzier*=2.5, " +
    "impagliator*=3.5, impagliatura=3, arrotin*=3.5, accordator*=3.5, accordatura pianoforti=3.5, consulente d immagine=3.5, consulenza d immagine=3.5, " +
    "consulente di immagine=3.5, armocromi*=3.5, dimagriment*=2.5, dimagrire=1.5, crioterapi*=2.5, galleggiamento=1.8, parrucche su misura=3, " +
    "protesi capillari=3.5, infoltimento capelli=3.5, fotodepilazion*=3.5, epilazion*=3, depilazion*=3, ceretta=3, luce pulsata=3, acconciator*=3.5, " +
    "hairstylist=3.5, taglio capelli=3, capelli=1.5, colore e piega=3, servizi alla persona=3, servizi alle persone=2.5, ciclofficin*=3, " +
    "lavaggio piumoni=3, lavaggio a secco=3.5, lavaggio tappeti=4, lavaggio divani=3, lavanderi*=3.5, pulitura a secco=3.5, stirator*=2.5, stirerie=3.5, " +
    "trattamenti viso=3, trattamenti viso e corpo=3.5, trattamento viso=2.5, trattamenti corpo=3, trattamenti estetici=3, estetist*=3.5, " +
    "centri estetici=3.5, istituto di bellezza=4, onicotecnic*=3.5, olistic*=1.8, operatore olistico=3.5, centro olistico=3.5, bagno turco=2, " +
    "organizzazione matrimoni=3.5, organizzazione di matrimoni=3.5, cerimonie laiche=3, noleggio abiti=3.5, noleggio costumi=3.5, noleggio stoviglie=3, " +
    "noleggio attrezzature per feste=3, noleggio tavoli e sedie=3, allestimenti per matrimoni=2.5, scuola cuccioli=3.5, puppy class=3.5, " +
    "restauro bambole=2.5, riparazione biciclette=3.5, riparazione bici=3.5, riparazione scarpe=3.5, riparazione borse=3, riparazione smartphone=3.5, " +
    "riparazione cellulari=4, riparazione telefoni=3.5, riparazione iphone=3.5, riparazione orologi=3.5, riparazione macchine da cucire=3, " +
    "riparazione tv=3, riparazione lavatrici=4, assistenza elettrodomestici=4, assistenza lavatrici=4, sarto=2.5, sarte=2.5, orlo pantaloni=3, " +
    "calzolai*=3.5, calzoleri*=3.5, pulizie domestiche=3.5, pulizie industriali=3.5, pulizie civili=3.5, pulizie uffici=3.5, pulizia uffici=3.5, " +
    "pulizie condomini=3.5, pulizie condominiali=4, pulizie professionali=4, impresa pulizie=4, imprese di pulizie=4, ditta di pulizie=4, " +
    "pulizia vetri=3.5, pulizia del viso=3, sala pesi=3, sala attrezzi=2.5, allenamento=1.5, ginnastica dolce=2, ginnastica posturale=2, tatuatric*=3.5, " +
    "tatuator*=3.5, portineria sociale=1.5, sartorie=3, sartoriale=1.5, sartoriali=1.5, onicotecnica=3.5, linfodrenaggio=3, campane tibetane=2.5, " +
    "costellazioni familiari=2.5, lettura tarocchi=4, hotel per cani=4, hotel per gatti=4, passeggiate cani=3, pulizie post cantiere=3.5, " +
    "pulizia post cantiere=3.5, lavaggio vetri=3.5, lavaggio moquette=3.5, lavaggio materassi=3.5, custodia animali=3, cura della tomba=3.5, " +
    "manutenzione tombe=3.5, cura tombe=3.5, urne cinerarie=3.5, trasporto salme=3, necrologi=2.5, epigrafi=1.5, professional organizer=3.5, " +
    "maggiordomo=2.5, compagnia anziani=3, assistenza anziani a domicilio=2.5, accompagnamento anziani=3, riparazione pelletteria=3, " +
    "riparazione console=3.5, ginnastica in acqua=2.5, aquafit=2.5, sala fitness=3.5, centro sportivo comunale=2.5, zumba=2.5, ems training=3.5, " +
    "elettrostimolazione=2",
  healthcare:
    "igiene dentale=3.5, igiene orale=3, igienista dentale=4, igienisti dentali=3.5, sbiancamento dentale=3, protesi dentarie=3.5, casa di cura=4, " +
    "case di cura=3.5, ospedale=2, presidio ospedaliero=3.5, residenza sanitaria=4, residenza sanitaria assistenziale=4, residenze sanitarie=3.5, " +
    "residenze per anziani=3.5, case di riposo=3.5, casa per anziani=4, casa anziani=3.5, centro diurno=3, centri diurni=2.5, comunita terapeutica=3.5, " +
    "comunita terapeutiche=3, comunita alloggio=2.5, massofisioterap*=3.5, posturologia=2.5, psicomotricita=3, neuropsicomotricit*=3.5, psichiatr*=3, " +
    "neuropsichiatri*=3.5, psicoterapeut*=3.5, psicoanalis*=3, otorinolaring*=3, ortopedico=2.5, ortopedica=2, ortopedici=2, ortopedia=2.8, " +
    "gastroenterolog*=3, endocrinolog*=3, dietolog*=3, risonanza magnetica=3.5, ecografi*=3, radiologic*=2, radiologia=3, diagnostica per immagini=4, " +
    "centro diagnostico=3.5, parafarmaci*=3, erboristeri*=2.5, articoli sanitari=3, ausili per disabili=3.5, ausili=1.5, audioprotesi*=4, " +
    "protesi acustiche=4, centro acustico=4, centri acustici=4, otoprotesi*=4, omeopati*=2.5, agopuntur*=3, ambulanz*=2, trasporto infermi=3, " +
    "trasporto sanitario=3, ambulanze private=3.5, procreazione assistita=4, procreazione medicalmente assistita=4, fecondazione assistita=4, " +
    "infertilita=2.5, dialisi=3, ozonoterapia=3, terme curative=2.5, cure termali=2.5, protesi=2, protesi oculari=3.5, plantari=2.5, stomaterap*=3, " +
    "senologi*=3, flebolog*=3, reumatolog*=3, neurochirurg*=3, ostetric*=2.5, pediatr*=2.8, geriatr*=2.5, ortottic*=3, lenti a contatto=2.5, " +
    "ippoterapia=2.5, arteterapia=2, logopedi*=3.5, centro autismo=3.5, autismo=1.8, centro antifumo=3.5, dipendenze=1.5, tossicodipenden*=2, tricolog*=2, " +
    "chirurgo plastico=4, chirurgo=2.5, chirurghi=2.5, chirurgia=2.5, chirurgia estetica=3.5, chirurgia plastica=3.5, medicina estetica=3, " +
    "medicina dello sport=3.5, medicina sportiva=3.5, medicina del lavoro=3, medicina interna=3, medicina specialistica=3.5, medico estetico=3.5, " +
    "medico specialista=3.5, medici specialisti=3.5, visite mediche=3, visite specialistiche=3.5, visita specialistica=3, visita medica=2, ambulatori=2.5, " +
    "ambulatorio medico=4, poliambulatori*=3.5, studi medici=3, studio di psicologia=4, polispecialistico=3, centro sanitario=3, analisi cliniche=3.5, " +
    "analisi del sangue=3, laboratorio analisi=3, laboratorio di analisi=3, esami di laboratorio=2.5, cure a domicilio=3, terapie=1.5, farmaci=1.5, " +
    "farmacista*=3, galenic*=2.5, fitoterapi*=2, riflessologia=1.5, studio infermieristico=4, pedodonzia=4, gnatolog*=3.5, sedazione cosciente=3, " +
    "ecodoppler=3.5, ecocolordoppler=3.5, densitometria=3, mineralometria=4, colonscopia=3.5, gastroscopia=3.5, endoscopia=3, androlog*=3.5, " +
    "diabetolog*=3.5, epatolog*=3, ematolog*=3, iperbarica=3, punto prelievi=4, centro prelievi=4, assistenza post operatoria=3.5, neuropsicolog*=3.5, " +
    "calze elastiche=2.5, ossigenoterapia=3, trapianto capelli=3, banca del cordone=3, medicina dei viaggi=3.5, alloggi protetti=2.5, " +
    "gruppo appartamento=2.5, disturbi alimentari=3, disturbi specifici=2, busti e tutori=3.5, tutori ortopedici=3.5",
  "media-entertainment":
    "riprese video=3.5, riprese aeree=3, riprese aeree con drone=3.5, riprese cinematografiche=3.5, produzioni cinematografiche=4, " +
    "produzione cinematografica=4, produzioni video=3.5, produzioni televisive=4, produzioni audiovisive=4, produzione audiovisiva=4, audiovisiv*=2, " +
    "casa di produzione=3.5, case di produzione=3, casa di produzione cinematografica=4, cortometragg*=3, lungometragg*=3, regista=2, registi=1.8, " +
    "montaggio video=3.5, post produzione=3, postproduzione=3, studio di animazione=3.5, sala di registrazione=4, sale di registrazione=3.5, sale prove=3, " +
    "fonico=3.5, fonici=3, cantant*=2.2, cantautor*=3, compositor*=2, pianista=2.5, violinista=2.5, tenore=2, soprano=2.2, etichetta discografica=4, " +
    "etichette discografiche=3.5, edizioni musicali=3.5, editoria=2, case editrici=3, quotidiano online=3.5, quotidiano locale=3.5, giornalist*=2, " +
    "notizie locali=2.5, televisione locale=4, emittente televisiva=4, canale televisivo=3.5, tv locale=3.5, marionett*=3, burattin*=3, maghi=2.5, " +
    "prestigiator*=3.5, illusionist*=3.5, illusionismo=3, animazione per bambini=3, animazione bambini=3, animazione feste=3.5, feste per bambini=2, " +
    "feste di compleanno=1.8, animazione turistica=2.5, artisti di strada=3.5, giocolier*=3, trampolier*=3, truccabimbi=2.5, multisal*=4, cineforum=3, " +
    "cinematografic*=2.2, centro culturale=2.5, biblioteca comunale=3.5, archivio storico=2, sviluppo videogiochi=4, sviluppo di videogiochi=4, " +
    "studio videogiochi=4, videogiochi indie=3.5, doppiagg*=3, doppiator*=3.5, sottotitol*=2, fuochi d artificio=3, fuochi artificiali=3, pirotecni*=3, " +
    "sala giochi=3, sale giochi=3, sala slot=3.5, slot machine=2.5, sala bingo=3.5, sale bingo=3.5, scommesse=2, locale notturno=3.5, locali notturni=3, " +
    "discotech*=3, night club=3, palchi=2.5, palchi e coperture=3.5, scenografi*=2.8, scenotecnic*=3.5, costumi teatrali=3.5, costumi di scena=3, " +
    "scrittor*=2.2, scrittrice=2.5, romanzier*=3, poeta=2, poeti=1.8, fumettist*=3.5, vignettist*=3.5, digitalizzazione pellicole=3.5, " +
    "riversamento video=3.5, soft air=2.5, softair=2.5, planetario=3, parco acquatico=3, parchi acquatici=3, acquapark=3, aquapark=3, parco avventura=3, " +
    "parco divertimenti=3.5, parchi divertimento=3.5, parco faunistico=3, bioparco=3, giardino zoologico=3.5, giostre=2, luna park=3, " +
    "noleggio audio luci=4, noleggio audio=3.5, service luci=3.5, impianti audio=2, noleggio gonfiabili=3.5, gonfiabili=2.5, noleggio strutture=1.5, " +
    "noleggio strutture per spettacoli=3.5, noleggio palchi=3.5, noleggio attrezzature cinematografiche=3.5, noleggio maxischermo=3, " +
    "noleggio maxischermi=3, noleggio ledwall=3, maxischermi=2.2, ledwall=2.2, quartetto d archi=3.5, musica per matrimoni=3.5, musica dal vivo=2.5, " +
    "musica live=2.5, musica classica=2, agenzia di stampa=4, agenzia di casting=4, agenzia di modelle=4, agenzia modelle=4, agenzia di spettacolo=4, " +
    "agenzia artistica=3.5, agenzia musicale=3.5, management artisti=3, cabarettist*=3, attore=1.8, attrice=2, teatral*=2, dipinti=1.5, scultrice=3, " +
    "scultur*=1.8, opere d arte=1.5, esposizioni d arte=2.5, museale=2, servizi fotografici=3.5, servizio fotografico=3.5, fotografo matrimonio=4, " +
    "fotografi di matrimonio=4, ritratti=1.8, fotografia di matrimonio=4, reportage=1.5, biblioteche comunali=3, romanzi=2, poesia=1.8, edizioni=1.5, " +
    "pubblichiamo=1.5, fotografo di famiglia=4, fotografo newborn=4, foto di nozze=3.5, album di nozze=3, arpist*=3.5, sassofonist*=3.5, chitarrist*=2.5, " +
    "batterist*=2.5, fisarmonicist*=3, trombettist*=3, violoncellist*=3, organist*=2.5, quartetto=2, trio musicale=3, piano bar=2.5, pianobar=3, " +
    "imitator*=2.5, ventriloqu*=3, mangiafuoco=3, bolle di sapone=2.5, teatro ragazzi=3.5, lirica=2, operetta=2.5, danza contemporanea=2.5, " +
    "coreograf*=2.5, murales=2, muralist*=2.5, ritrattist*=3, acquerell*=2.5, atelier d arte=2.5, studio d arte=2.5, collettivo artistico=3, " +
    "residenza artistica=3, youtuber=2.5, sceneggiator*=3, sceneggiatur*=2.5, autore televisivo=3.5, troupe televisiva=3.5, noleggio costumi teatrali=3.5, " +
    "trampolini elastici=2.5, parco giochi=1.5, parco trampolini=3, kartodromo=2.5, biliardi=2, sala biliardo=3, freccette=1.5, ballerini=2",
  "education-training":
    "its academy=3.5, istituto tecnico superiore=4, certificazioni linguistiche=3.5, certificazione linguistica=3, recupero anni=3, " +
    "recupero anni scolastici=4, preparazione concorsi=3.5, preparazione ai concorsi=3.5, preparazione esami=3, preparazione test=2.5, " +
    "preparazione test universitari=3.5, preparazione universitaria=3.5, maestri di sci=3, maestro di sci=3, convitto=3, collegio universitario=3, " +
    "coaching=1.8, business coaching=3, crescita personale=1.5, orientamento scolastico=3.5, insegnante privato=3.5, insegnante=1.8, aiuto compiti=3.5, " +
    "nido d infanzia=2.5, scuola paritaria=4, scuola professionale=4, scuola alberghiera=4, scuola di osteopatia=4, scuola di naturopatia=3.5, " +
    "scuola di estetica=4, scuola parrucchieri=4, scuola per parrucchieri=4, scuola di counseling=3.5, scuola di moda=3.5, scuola di cinema=3.5, " +
    "scuola di teatro=3.5, scuola di fotografia=3.5, scuola di surf=3, scuola di ballo=4, scuola di inglese=4, scuola di informatica=3.5, autoscuol*=4, " +
    "patente b=3, patente di guida=3, patenti nautiche=4, patente nautica=4, scuola nautica=4, patentini=2, patentino=2, corsi professionali=3.5, " +
    "corsi di musica=3.5, corsi di teatro=3, corsi di estetica=3.5, corsi di trucco=3, corsi di fotografia=2.5, corsi di informatica=3.5, " +
    "corsi sicurezza=3.5, corso antincendio=3, corsi serali=3.5, corso oss=3.5, corsi oss=3.5, ente di formazione=4, enti di formazione=3.5, " +
    "ente formativo=3.5, agenzia formativa=4, centro di formazione=4, centro formazione=4, formazione aziendale=3, formazione continua=3, " +
    "formazione finanziata=3.5, formazione manageriale=3, formazione a distanza=3.5, formazione online=3, formatori=2, didattica=1.8, didattic*=1.5, " +
    "pedagogi*=2, istruzione=1.8, istituto comprensivo=4, istituti scolastici=2.5, istituto paritario=4, licei=3, universitar*=1.5, ateneo=2, " +
    "corso di laurea=3.5, master universitari=3.5, master universitario=3.5, alunni=2, corsi d inglese=4, corsi d italiano=3.5, corsi di massaggio=3.5, " +
    "corso massaggio=3, corso di cucina=3, corsi di cucina=3.5, corsi di ceramica=3, corso di ceramica=3, corsi di yoga=1.5, corsi per barman=3.5, " +
    "corsi per pizzaioli=4, scuola per pizzaioli=4, scuola di pizza=3.5, scuola di pasticceria=4, scuola di pizzaioli=4, scuola di massaggio=4, " +
    "scuola di trucco=4, scuola di make up=4, scuola di fumetto=4, scuola di giornalismo=4, scuola di circo=3.5, scuola di restauro=4, scuola orafa=4, " +
    "scuola edile=4, formazione carrellisti=4, formazione sicurezza=3.5, formazione lavoratori=3.5, formazione obbligatoria=3, tutor scolastico=3.5, " +
    "sostegno scolastico=3.5, metodo di studio=3, logica e test=2, medicina test ingresso=3, educatori=1.5, educatrice=1.8, servizi educativi=2.5, " +
    "servizi scolastici=2.5, centri estivi=2.5, centro estivo=2.5, outdoor education=3, asilo nel bosco=3.5, asili=2",
  "nonprofit-religious":
    "cooperativa sociale=3, cooperative sociali=2.5, ente del terzo settore=3.5, terzo settore=2.5, senza fini di lucro=3, calcio dilettantistico=4, " +
    "squadra di calcio=3.5, calcio giovanile=3, pallacanestro=2.5, pallavolo=2.5, volley=1.8, pallamano=2.5, pallanuoto=2.5, judo=1.8, scherma=2, " +
    "atletica=2, podistic*=2.5, canottier*=3.5, canottaggio=2.5, lega navale=4, circolo della vela=3.5, circolo velico=3.5, circolo culturale=4, " +
    "circolo ricreativo=4, circolo sportivo=3.5, sezione cai=4, club alpino=3.5, gruppo escursionistico=3.5, bocciofil*=4, bocce=2, ciclistica=2, " +
    "societa ciclistica=4, tiro a segno=3.5, tiro con l arco=3.5, arcieri=3, tiro a volo=3.5, societa ginnastica=4, ginnastica artistica=2, " +
    "ginnastica ritmica=2, dopolavoro=3.5, dilettantistica=3, polisportiv*=3.5, societa di nuoto=3, arti marziali=1.5, settore giovanile=2, santuari*=2.5, " +
    "monaster*=3, abbazi*=2.5, congregazion*=2.5, suore=2.5, frati=2.5, parrocchi*=3.5, sante messe=3.5, preghiera=2.5, valdese=2.5, " +
    "pubblica assistenza=4, pubbliche assistenze=4, croce verde=3.5, croce bianca=3.5, soccorso alpino=4, volontari del soccorso=4, donatori di sangue=4, " +
    "mensa dei poveri=4, mensa solidale=3.5, caritas=3, poveri=1.5, senzatetto=2.5, senza dimora=3, protezione animali=3.5, protezione degli animali=3.5, " +
    "animali abbandonati=3, cani in adozione=3.5, adozione cani=3.5, gatti in adozione=3.5, gattil*=3, rifugio per animali=3.5, ambientalist*=2.5, " +
    "tutela dell ambiente=2, tutela ambientale=1.2, centro giovanile=3.5, centro anziani=3, centro sociale=3, centro antiviolenza=4, " +
    "violenza di genere=2.5, adozioni a distanza=4, adozione a distanza=4, sostegno a distanza=4, adozioni internazionali=3.5, " +
    "cooperazione internazionale=3, cooperazione allo sviluppo=3.5, aiuti umanitari=3.5, partito politico=3.5, sindacat*=2.5, sindacale=2, " +
    "associazione artigiani=4, camera di commercio=1, ordine professionale=3, ordine degli architetti=4, ordine degli ingegneri=4, " +
    "ordine degli avvocati=3, ordine dei medici=3.5, collegio dei geometri=4, consorzio di tutela=3, consorzi di tutela=3, filarmonic*=3, " +
    "corpo bandistico=4, corpo musicale=4, banda cittadina=4, complesso bandistico=4, corale=2.2, coro polifonico=3.5, coro alpino=3.5, " +
    "gruppo folkloristico=4, gruppo folk=3, gruppo storico=3, sbandierator*=3.5, rievocazion*=2.5, carnevale=1.5, carri allegorici=2.5, " +
    "contrada del palio=3.5, palio=1.8, gruppo alpini=3.5, alpini=1.8, bersaglier*=2.5, reduci=2, combattenti=2, radioamator*=3.5, speleolog*=3, " +
    "aeromodellis*=3, micologic*=2.5, pescatori sportivi=3.5, pesca sportiva=1.8, federazion*=1.5, massonic*=3, comunita ebraica=4, moschea=3.5, " +
    "comunita islamica=4, centro islamico=4, centro buddhista=4, centro buddista=4, buddhis*=2.5, buddis*=2.5, testimoni di geova=3, " +
    "universita delle tre eta=3.5, universita della terza eta=3, anziani soli=2.5, beneficenza=2.2, raccolta fondi=2, dona ora=2.5, cinque per mille=2.5, " +
    "soroptimist=3.5, convento=1.5, conventi=1.5, canili=2.5, gruppo sportivo=3, gruppo ciclistico=3.5, gruppo micologico=4, gruppo teatrale=1.5, " +
    "gruppo giovani=2.5, gruppo missionario=3.5, gruppo di acquisto solidale=3.5, banca del tempo=3.5, commercio equo=1.5, bottega equo=2, " +
    "casa famiglia=3, case famiglia=3, casa accoglienza=3, casa di accoglienza=3.5, comunita di accoglienza=3.5, centro di accoglienza=3, " +
    "accoglienza migranti=3.5, richiedenti asilo=3, rifugiati=2, sportello di ascolto=2.5, centro di ascolto=3, auto mutuo aiuto=3, telefono amico=3, " +
    "diritti umani=2, pace e disarmo=2.5, museo contadino=1.5, archeoclub=3.5, circolo fotografico=3.5, circolo filatelico=4, club subacqueo=3, " +
    "moto club=3.5, motoclub=3.5, vespa club=3.5, auto moto storiche=2, astrofil*=3, burraco=2, circolo bridge=3.5, dama e scacchi=3, tennistavolo=2.5, " +
    "rugby=1.5, hockey=1.5, pattinaggio=2, canoa club=3.5, arrampicata sportiva=1.5, pesistica=2, lotta greco=2.5, pugilato=2, aikido=1.8, kendo=2, " +
    "taekwondo=1.5, agonistica=1.8, agonistico=1.8",
};
