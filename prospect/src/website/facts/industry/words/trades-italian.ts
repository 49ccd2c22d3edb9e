import type { Sector } from "@leadstream/contract";

/** Italian trades as directories and registers name them, in the notation of the sector lexicon. */
export const italianTrades: Partial<Record<Sector, string>> = {
  "construction-trades":
    "muratore=3.5, opere murarie=4, impermeabilizzazion*=3.5, eternit=2.5, climatizzazione=2.5, climatizzatori=2.5, condizionamento=2.2, domotica=2.2, " +
    "antifurti=2.8, antifurto=2, impianti di allarme=3.5, impianti d allarme=3.5, impianti di sicurezza=2.8, impianti antincendio=3, estintori=2, " +
    "automazione cancelli=4, automazioni cancelli=4, automazione per cancelli=4, cancelli automatici=3.5, cancelli=1.8, cancellate=2.5, " +
    "automazioni per cancelli=4, montascale=3, servoscala=3, piattaforme elevatrici=2.5, persiane=2.2, avvolgibili=2.5, pergole=2.5, verande=2.2, " +
    "basculanti=2.5, portoncini=2, arredamenti su misura=2.2, arredi su misura=2.2, mobili su misura=2.2, scale in legno=3, scale a chiocciola=3, " +
    "scale per interni=3, scale da interni=3, piastrellist*=4, posatore=3, posatori=3, posa in opera=2.5, posa pavimenti=4, posa di pavimenti=4, " +
    "controsoffitt*=3, decoratori=2, decorazioni murali=2, stuccator*=3.5, stucchi=2, stucco veneziano=3, gessin*=3, gessatura=3, opere in ferro=3, " +
    "lavorazione ferro battuto=3.5, ferro battuto=2.5, ringhiere=3, recinzioni=3, box doccia=2.2, movimento terra=4, movimento terre=4, movimenti terra=4, " +
    "lavori stradali=4, opere stradali=4, asfaltatur*=3.5, asfalti=2.8, asfalto=1.5, segnaletica stradale=2.5, segnaletica orizzontale=3, fognatur*=2.5, " +
    "fognarie=2.5, autospurg*=3.5, spurgo*=3, videoispezion*=2.5, trivellazion*=3.5, perforazion*=2, fondazioni speciali=3.5, micropali=3.5, " +
    "palificazion*=3.5, consolidament*=2.5, ponteggi=3.5, ponteggiator*=4, lavori in quota=3, lavori su corda=3.5, lavori su fune=3.5, disgaggi*=3.5, " +
    "tree climbing=3.5, stufe a pellet=2.8, stufe a legna=2.5, stufe=1.8, caminetti=2.5, camini=2.5, fumista=3.5, fumisti=3.5, spazzacamin*=4, " +
    "canne fumarie=3.5, canna fumaria=2.5, deumidificazione=2, umidita di risalita=3.5, taglio cemento=4, taglio del cemento=4, taglio muri=3.5, " +
    "carotaggi=3.5, carotaggio=3, disostruzion*=3, porfido=2.5, pietra naturale=2, pietre naturali=2, marmisti=3.5, arredo bagno=1.5, rifacimento bagno=4, " +
    "rifacimento bagni=4, rifacimento tetto=4, rifacimento facciate=4, facciate=1.8, linee vita=3.5, linea vita=3, urbanizzazion*=2, case in legno=3, " +
    "casa in legno=2.5, case prefabbricate=3, case prefabbricate in legno=4, bioedilizia=3, edili=2, restauri=1.5, restauro edilizio=3.5, " +
    "restauro conservativo=3, risanamento conservativo=3.5, pompe di calore=2.8, pompa di calore=2.5, noleggio ponteggi=4, noleggio piattaforme=3.5, " +
    "noleggio piattaforme aeree=3.5, noleggio gru=3.5, noleggio macchine edili=3.5, noleggio macchine movimento terra=3.5, " +
    "noleggio attrezzature edili=3.5, piattaforme aeree=2.5, manutenzioni condominiali=3, manutenzione condomini=3, capannoni prefabbricati=3, " +
    "impiantistica=2, impianti tecnologici=2.5, impianti civili=3, impianti civili e industriali=3, impianto elettrico=3, impianto idraulico=3.5, " +
    "impianti solari=3, impianti gas=3, impianti sanitari=3, idrosanitar*=3, idrotermosanitar*=3.5, idraulici=3, installatore=1.5, serramentista=4, " +
    "serramentisti=4, vetrate=1.8, vetrai=3, tapparellista=4, officina fabbrile=4, carpentiere=3, carpentieri=3, imbiancatur*=3.5, pitture=1.5, " +
    "pitturazioni=3, tinteggi*=3.5, cappotti termici=3.5, coibentazion*=3, massetti=3, manutenzione del verde=3.5, realizzazione giardini=4, " +
    "progettazione giardini=3.5, aree verdi=2, piscine interrate=3.5, parchettista=4, parquettista=4, pavimenti in legno=3, pavimenti in resina=3.5, " +
    "rivestimenti=1.5, chiavi in mano=1.2, sgombero neve=2.5",
  "professional-services":
    "tributarista*=4, termotecnico=3.5, termotecnica=2.5, paesaggista=3, architettura del paesaggio=3.5, direzione lavori=3, direzione dei lavori=3, " +
    "pratiche catastali=4, catasto=2, pratiche edilizie=4, pratiche burocratiche=1.5, ctu=2.5, consulente tecnico=2.5, consulenze tecniche=2.5, " +
    "consulenza tecnica=1.8, prove sui materiali=3.5, prove di laboratorio=3, laboratorio prove=4, laboratorio di prova=4, " +
    "laboratorio di analisi chimiche=4, laboratorio analisi acque=3.5, analisi chimiche=3.5, analisi delle acque=3, analisi acque=3, " +
    "analisi ambientali=3.5, analisi alimenti=3, analisi microbiologiche=3, taratura=2.5, tarature=3, organismo di certificazione=4, " +
    "ente di certificazione=4, sistemi di gestione qualita=2.5, consulenza haccp=3.5, rspp=2, acustica=1.5, acustica ambientale=3, tecnico acustico=4, " +
    "laser scanner=2, rilievi con drone=3.5, rilievi laser=3, rilievi=1.5, interpretariato=3.5, traduttrice=3, contributi a fondo perduto=3, " +
    "fondo perduto=2, bandi e finanziamenti=2.5, finanza agevolata=3.5, brevetti e marchi=3.5, marchi e brevetti=3.5, studio brevetti=4, " +
    "proprieta industriale=3.5, proprieta intellettuale=2.5, recupero crediti=3.5, recupero del credito=3.5, recupero dei crediti=3.5, guardie giurate=4, " +
    "guardia giurata=3, sicurezza privata=4, body guard=3, guardie del corpo=3, agenzia investigativa=4, call center=3, segreteria virtuale=3.5, " +
    "segretaria virtuale=3, assistente virtuale=2, domiciliazione=2, uffici virtuali=2.5, ufficio virtuale=2.5, agenzia di pratiche=3, " +
    "agenzia pratiche amministrative=3.5, pratiche amministrative=3, disbrigo pratiche=3, visure=3, casa d aste=3.5, case d asta=3, aste giudiziarie=3, " +
    "restauratore=2.5, restauratori=2.5, restauro opere d arte=4, restauro di opere=3.5, restauro dipinti=4, restauro di dipinti=4, " +
    "restauro mobili antichi=3, restauro di mobili=3, restauro mobili=3, archeologia=1.5, archeologi=2.5, scavi archeologici=3, " +
    "controlli non distruttivi=4, prove non distruttive=4, collaudi=2, certificatore energetico=4, certificatori energetici=4, diagnosi energetica=3, " +
    "diagnosi energetiche=3, energy manager=3, efficienza energetica=1.2, mediazione civile=4, organismo di mediazione=4, mediatore familiare=3.5, " +
    "mediazione familiare=3, arbitrato=3, arbitrati=3, curatore fallimentare=4, procedure concorsuali=3, crisi d impresa=3, temporary manager=3, " +
    "temporary management=3.5, controllo di gestione=2.5, centro elaborazione dati=3, elaborazione dati=1.8, privacy e dpo=3, dpo e privacy=3, " +
    "consulenza privacy=3.5, consulenza gdpr=3.5, fiduciaria=2.5, fiduciari=2, studio fiduciario=3.5, amministrazione di sostegno=3, " +
    "amministratore di sostegno=3, centro servizi imprese=3, servizi alle imprese=2, criminolog*=2.5, grafolog*=2.5, perito industriale=3.5, " +
    "periti industriali=3.5, perito agrario=2.5, perito assicurativo=3, progettazione impianti=3, progettazione di impianti=3, " +
    "progettazione impiantistica=3.5, progettazione strutturale=4, progettazione architettonica=4, progettazione edilizia=3, progettisti=1.5, " +
    "studio di progettazione=4, studi di progettazione=3, ufficio tecnico=1.2, studio associato=3, studio professionale=3, studio di consulenza=3.5, " +
    "studio tributario=4, studio peritale=4, geologi=3, idrogeologia=3, agronomo forestale=2.5, ispezioni industriali=3, verifiche periodiche=2.5, " +
    "verifiche impianti=2.5, verifica impianti di terra=3, messa a terra=1.2, sicurezza nei luoghi di lavoro=3, sicurezza nei cantieri=2.5, " +
    "coordinamento della sicurezza=3.5, valutazione dei rischi=2.5, documento di valutazione=2.5, adempimenti fiscali=3, dichiarazione dei redditi=3, " +
    "dichiarazioni dei redditi=3.5, modello 730=3, successioni=2, diritto immobiliare=2.5, assistenza stragiudiziale=3.5, assistenza giudiziale=3.5, " +
    "assistenza legale=3.5, patrocinante=3, separazioni e divorzi=3.5, avvocatessa=4, cassazionista=4, atti notarili=3.5, notarile=3.5, " +
    "consulenza direzionale=3.5, consulenza manageriale=3.5, consulenza organizzativa=3, consulenza alle imprese=3, consulenza per le imprese=3, " +
    "consulenza imprenditoriale=3, export manager=2.5, internazionalizzazione=1.8, gratuito patrocinio=3.5, patrocinio a spese=3, consulenza iso=3.5, " +
    "consulenza certificazioni=3.5",
  healthcare:
    "igiene dentale=3.5, igiene orale=3, igienista dentale=4, igienisti dentali=3.5, sbiancamento dentale=3, casa di cura=4, case di cura=3.5, ospedale=2, " +
    "presidio ospedaliero=3.5, residenza sanitaria=4, residenza sanitaria assistenziale=4, residenze sanitarie=3.5, residenze per anziani=3.5, " +
    "case di riposo=3.5, casa per anziani=4, casa anziani=3.5, centro diurno=3, centri diurni=2.5, comunita terapeutica=3.5, comunita terapeutiche=3, " +
    "comunita alloggio=2.5, massofisioterap*=3.5, posturologia=2.5, psicomotricita=3, neuropsicomotricit*=3.5, psichiatr*=3, neuropsichiatri*=3.5, " +
    "psicologi*=2.8, psicoterapeut*=3.5, psicoanalis*=3, otorinolaring*=3, ortopedico=2.5, ortopedica=2, ortopedici=2, ortopedia=2.8, gastroenterolog*=3, " +
    "endocrinolog*=3, dietolog*=3, risonanza magnetica=3.5, ecografi*=3, radiologic*=2, radiologia=3, diagnostica per immagini=4, centro diagnostico=3.5, " +
    "parafarmaci*=3, erboristeri*=2.5, articoli sanitari=3, ausili per disabili=3.5, ausili=1.5, audioprotesi*=4, centro acustico=4, centri acustici=4, " +
    "otoprotesi*=4, omeopati*=2.5, agopuntur*=3, ambulanz*=2, trasporto infermi=3, trasporto sanitario=3, procreazione assistita=4, " +
    "procreazione medicalmente assistita=4, fecondazione assistita=4, infertilita=2.5, dialisi=3, ozonoterapia=3, terme curative=2.5, cure termali=2.5, " +
    "protesi=2, plantari=2.5, stomaterap*=3, senologi*=3, flebolog*=3, reumatolog*=3, neurochirurg*=3, ostetric*=2.5, pediatr*=2.8, geriatr*=2.5, " +
    "ortottic*=3, lenti a contatto=2.5, ippoterapia=2.5, arteterapia=2, logopedi*=3.5, centro autismo=3.5, autismo=1.8, centro antifumo=3.5, " +
    "dipendenze=1.5, tossicodipenden*=2, tricolog*=2, chirurgo plastico=4, chirurgo=2.5, chirurghi=2.5, chirurgia=2.5, chirurgia estetica=3.5, " +
    "chirurgia plastica=3.5, medicina estetica=3, medicina dello sport=3.5, medicina sportiva=3.5, medicina del lavoro=3, medicina interna=3, " +
    "medicina specialistica=3.5, medico estetico=3.5, medico specialista=3.5, medici specialisti=3.5, visite mediche=3, visite specialistiche=3.5, " +
    "visita specialistica=3, visita medica=2, ambulatori=2.5, poliambulatori*=3.5, studi medici=3, polispecialistico=3, centro sanitario=3, " +
    "analisi del sangue=3, laboratorio analisi=3, laboratorio di analisi=3, esami di laboratorio=2.5, infermiere=1.5, cure a domicilio=3, terapie=1.5, " +
    "farmaci=1.5, farmacista*=3, galenic*=2.5, fitoterapi*=2, riflessologia=1.5",
  "finance-insurance":
    "subagenzia=2, consulenti assicurativi=4, consulenza assicurativa=4, assicurativa=2.5, assicurativo=2.5, assicurative=2.5, assicurativi=2, " +
    "ramo vita=3, rami danni=3, ramo danni=3, cassa rurale=4, casse rurali=3.5, credito cooperativo=3.5, mediatore creditizio=4, mediatori creditizi=4, " +
    "consulente del credito=3.5, consulenti del credito=3.5, cessione del quinto=4, cessioni del quinto=4, delega di pagamento=3.5, fideiussioni=3.5, " +
    "fideiussione=2, cauzioni=3, confidi=3, microcredito=3, sgr=2, gestione patrimoni=3.5, gestione patrimoniale=3.5, gestioni patrimoniali=3.5, " +
    "patrimoni=1.5, patrimonio familiare=2, criptovalut*=2.5, compro oro=3.5, oro usato=3, acquisto oro=3, cambiavalute=3.5, cambio valute=3.5, " +
    "ufficio cambi=3.5, trasferimento denaro=3.5, pegno=2.5, monte dei pegni=4, monte di pieta=3.5, rc professionale=3, rc auto=3.5, fondo pensione=3.5, " +
    "fondi pensione=3.5, previdenza complementare=3.5, previdenza integrativa=3.5, previdenza=1.5, infortunistica=2.5, cassa pensioni=3.5, " +
    "cassa pensione=3.5, cassa malati=3.5, casse malati=3.5, sanita integrativa=3, pagamenti elettronici=2, pagamenti digitali=1.5, " +
    "sistemi di pagamento=1.5, pos per esercenti=3, carte prepagate=2.5, carta prepagata=1.5, anticipo fatture=3.5, cartolarizzazion*=3, " +
    "crediti deteriorati=3.5, npl=2.5, riassicurazion*=3, fondo di garanzia=2, perizie sinistri=2, liquidazione sinistri=3, gestione sinistri=3, " +
    "sinistri=1.5, risarcimento danni=2, pianificazione finanziaria=4, promotori finanziari=4, prestito=1.8, finanziamenti personali=3, " +
    "credito al consumo=3.5, risparmio gestito=3.5, banca popolare=3.5, banca privata=3.5, istituto di credito=3.5, filiali bancarie=3, " +
    "societa finanziaria=3.5, fondi di investimento=3.5, fondo di investimento=3.5, fondi comuni=3, capitale di rischio=3, mercati finanziari=3, " +
    "intermediazione finanziaria=3.5, finanza personale=3, finanza d impresa=3, finanza straordinaria=3",
  "real-estate":
    "ville in vendita=4, villa in vendita=3.5, vendita ville=3.5, vendita appartamenti=4, vendita terreni=3.5, vendita e affitto=3, uffici arredati=3.5, " +
    "ufficio arredato=3, locazione capannoni=4, locazioni=2.5, locazione=1.5, affitto breve=2.5, terreni edificabili=3.5, terreno edificabile=3, " +
    "rustici=2.2, casali=1.5, casali in vendita=4, casolari=2.2, studentato=3, studentati=3, case popolari=3, alloggi popolari=3, " +
    "edilizia residenziale pubblica=3.5, cooperativa di abitazione=4, cooperative di abitazione=3.5, cessione attivita=3, cessioni attivita=3, " +
    "compravendita aziende=3.5, compravendita=1.8, locali commerciali=2.8, locale commerciale=2, multiproprieta=2.5, nuda proprieta=3.5, " +
    "loft in vendita=3.5, attici=2.5, attico=1.8, bilocali=3, bilocale=2.2, trilocali=3, trilocale=2.5, quadrilocale=2.5, monolocali=2.2, monolocale=1.5, " +
    "villette=2, villetta=1.5, cantieri in vendita=3.5, nuove costruzioni in vendita=4, immobili industriali=3.5, immobiliarista=4, " +
    "consulenza immobiliare=4, investimenti immobiliari=3.5, investimento immobiliare=3.5, affittasi=2.8, vendesi=2.2, capannoni industriali in vendita=4, " +
    "capannoni in vendita=4, capannoni in affitto=4, terreni agricoli in vendita=3, costruzione e vendita=2.5, costruzione e vendita appartamenti=3.5, " +
    "residenze per studenti=3, negozi in affitto=3.5, residence in vendita=3, amministratori di condominio=4, amministratore condominiale=4, " +
    "amministrazione di stabili=4, amministrazione stabili=4, gestione case vacanza=2.5, centro commerciale=1.5, galleria commerciale=2, box auto=1.5, " +
    "posti auto=1, depositi in affitto=3.5, spazi in affitto=3, ufficio in affitto=3.5, incubatore di imprese=2.5",
  "manufacturing-industrial":
    "torneria*=4, lamiere=3, taglio laser=3.5, taglio a getto d acqua=3.5, taglio ad acqua=3, taglio plasma=3.5, ossitaglio=3.5, tranciatura=3.5, " +
    "piegatura=2.5, calandratura=3.5, imbutitura=3.5, termoformatur*=3.5, estrusion*=3, estrusi=2.5, materie plastiche=3.5, articoli in plastica=3, " +
    "articoli tecnici=2, articoli in gomma=3.5, gomma plastica=3, guarnizioni=2, vetroresina=3, compositi=2, fibra di carbonio=1.8, pressofusion*=4, " +
    "microfusion*=4, fusioni=2, forgiatur*=3.5, trattamenti termici=4, trattamento termico=3, zincatur*=3.5, cromatur*=3.5, nichelatur*=3.5, galvanic*=3, " +
    "anodizzazion*=3.5, ossidazione anodica=3.5, sabbiatur*=2.8, pallinatura=3.5, granigliatur*=3.5, verniciatura a polvere=3.5, " +
    "verniciature industriali=4, lucidatura metalli=3.5, saldatur*=2.5, elettroerosion*=3.5, rettifica=1.8, rettifiche=2, rettifica in tondo=3.5, " +
    "ingranaggi*=3.5, riduttori=3, motoriduttori=4, molle industriali=4, mollificio=4, molle a=2, bulloneri*=3.5, viteri*=3, fissaggi=2, " +
    "sistemi di fissaggio=3, cuscinetti=2.2, robotica=2.2, robot industriali=3, quadri elettrici=3, quadri di comando=3.5, quadristica=3.5, " +
    "quadri di automazione=4, assemblaggio=1.5, assemblaggio elettronico=4, assemblaggi=1.8, sensori=2, sensoristica=3, rubinetterie=3, oleodinamic*=3.5, " +
    "idraulica industriale=3, aria compressa=3, trattamento acque=2.5, trattamento delle acque=2.5, trattamento aria=2.2, depuratori=2.2, " +
    "impianti di depurazione=3, depurazione acque=3, depurazione=1.5, serbatoi=2.5, cisterne=2, scambiatori=2.5, celle frigorifere=2.8, celle frigo=2.8, " +
    "refrigerazione=1.8, salottificio=4, mobilifici=2, pallet=1.8, bancali=2, scatolific*=4, cartonific*=4, imballi=2.5, filatura=3, tessitur*=3, " +
    "ritorcitura=3.5, finissaggio=3, confezione conto terzi=4, confezioni conto terzi=4, conto terzi=2, faconista=3.5, suolific*=4, tomaific*=4, " +
    "bottonific*=4, camicifici=3, calzaturific*=3.5, pellami=2.5, conceri*=3.5, argenteri*=2, argentiere=2.5, laboratorio orafo=2.5, oreficeria=1.5, " +
    "laterizi=2.8, fornace=2, calcestruzz*=3, inerti=2.2, ghiaia=2, colorific*=2, vernici=1.8, pitture e vernici=2, adesivi industriali=3.5, collanti=3, " +
    "sigillanti=2.5, resine=1.8, chimica=1.5, saponific*=3, cosmetici conto terzi=4, cosmetica conto terzi=4, cereria=3.5, rottami=3, rottamazion*=2.5, " +
    "gestione rifiuti=3.5, gestione dei rifiuti=3, raccolta rifiuti=3.5, rifiuti=1.8, rifiuti speciali=3.5, smaltimento rifiuti=3.5, " +
    "smaltimento di rifiuti=3.5, recupero rifiuti=3.5, noleggio container=2.5, noleggio container rifiuti=3.5, noleggio cassoni=3, occhialeri*=2.5, " +
    "coltelleri*=2.5, organar*=3.5, utensileri*=3, utensili=1.8, utensili da taglio=3.5, utensili diamantati=3.5, antinfortunistic*=3, " +
    "abbigliamento da lavoro=3, indumenti da lavoro=3, sollevamento=2.2, carroponte=4, carroponti=4, paranchi=3.5, carrelli elevatori=3.5, muletti=2.5, " +
    "transpallet=3, scaffalatur*=3, soppalchi industriali=3, bilance=2, pesatura=2.5, pese a ponte=3.5, illuminotecnic*=2.2, gruppi elettrogeni=3.5, " +
    "generatori=1.8, trasformatori=2.8, motori elettrici=3, avvolgimento motori=4, avvolgimenti=2.5, riavvolgimento=3, cavi elettrici=3, cablaggi=2, " +
    "affilatur*=3, profilati=2.8, tubi=1.8, tubi flessibili=3, tubazioni=1.8, raccordi=2.2, raccorderia=3, flange=2.5, funi metalliche=3.5, " +
    "corde e funi=3.5, cordific*=3.5, spazzole=1.5, spazzolific*=4, passamaneri*=3, ricambi per macchine=3, costruzione stampi=4, stampista=4, " +
    "stampisti=4, impianti industriali=3, automazioni industriali=4, nastri trasportatori=4, trasportatori=1.5, caldaie industriali=3.5, " +
    "generatori di vapore=3.5, film plastici=3.5, film estensibile=3, polietilene=2.5, vetreria artistica=2.5, soffiatura vetro=3.5, " +
    "lavorazione vetro=2.5, lavorazione del vetro=2.5, lavorazioni in ferro=2.5, lavorazione ferro=2.5, lavorazioni conto terzi=3.5, " +
    "costruzioni meccaniche=4, piastrelle produzione=2.5, produzione piastrelle=3, gres porcellanato=1.8, produzione giocattoli=3, " +
    "materassi produzione=2.5, produzione materassi=3.5, fabbricazione=2, fabbricante=2, stabilimento produttivo=3, metalmeccanic*=3, siderurgi*=3.5, " +
    "acciaierie=3.5, acciai=2.5, macchine automatiche=3.5, macchine speciali=3.5, linee di produzione=2.5, linee automatiche=3, componenti meccanici=4, " +
    "componenti elettronici=2.5, componenti industriali=3.5, componentistica=2.5, minuterie=3, subfornitura=3.5, terzisti=2, idroelettric*=2, biogas=1.8, " +
    "fonti rinnovabili=1.5, energia rinnovabile=1.5, cogenerazione=2.5",
  "retail-ecommerce":
    "intimo=1.8, intimo donna=2.8, biancheria=2, corredi=2, orologeria=2, orologi=2, cartolibreri*=3.5, cartolerie=3, edicol*=2.5, fai da te=2, " +
    "arredamenti=2.2, arredo casa=2.5, complementi d arredo=2.8, cucine componibili=2.5, cucine moderne=2.5, soggiorni e camere=2.5, camerette=2.5, " +
    "divani=2.2, poltrone=1.8, tendaggi=2.8, tessuti d arredamento=2.5, lampadari=2.2, lampade=1.8, telefonia=1.8, smartphone e accessori=2.5, " +
    "strumenti musicali=2.5, dischi in vinile=3, vinili=2.2, fumetteri*=3.5, fumetti=1.8, giochi da tavolo=2.5, modellismo=2.5, modellini=2.2, " +
    "videogiochi=1.8, articoli sportivi=3.5, attrezzatura sportiva=2.5, attrezzature subacquee=3, attrezzatura subacquea=3, caccia e pesca=3, armeri*=3.5, " +
    "articoli da pesca=3.5, attrezzatura da pesca=3, acquari=2, acquariologia=3, acquariofilia=3, discount=2, sigarette elettroniche=3.5, " +
    "sigaretta elettronica=3.5, liquidi per sigarette=3, tabacchi=2.8, tabaccherie=3, antiquari*=3, rigattiere=3.5, robivecchi=3.5, " +
    "mercatino dell usato=3.5, mercatini dell usato=3, negozio dell usato=3.5, cornici=2, corniciaio=3.5, belle arti=1.2, articoli per belle arti=3.5, " +
    "filatel*=3, numismatic*=2.8, monete=1.8, scampoli=3.5, maglieri*=2, lana e filati=3, gomitoli=2.8, merceri*=3, parrucche=2.5, articoli religiosi=3.5, " +
    "arredi sacri=3.5, arte sacra=2, articoli per feste=3.5, articoli da festa=3.5, addobbi=2, palloncini=2, costumi di carnevale=3.5, " +
    "maschere e costumi=2.5, prima infanzia=2.2, passeggini=3, articoli per neonati=3.5, cosmetica naturale=2.2, cosmetici=1.5, cosmetici naturali=2.2, " +
    "forniture alberghiere=3, forniture per hotel=3, forniture per alberghi=3, forniture per ufficio=3.5, forniture ufficio=3.5, prodotti per ufficio=3, " +
    "articoli per ufficio=3, cancelleria=2.8, mobili per ufficio=2.5, arredi per ufficio=2.2, arredo ufficio=2.2, forniture per parrucchieri=3, " +
    "forniture per estetiste=3, prodotti per parrucchieri=2.5, attrezzature per ristorazione=2.5, attrezzature per ristoranti=2.5, " +
    "attrezzature alberghiere=2.5, ingrosso=2, al dettaglio=2, commercio al dettaglio=3.5, grossist*=2, rivenditore=1.5, punti vendita=1.2, " +
    "negozio storico=2.5, spaccio aziendale=2.8, spacci aziendali=3, emporio=2.8, ceramiche artigianali=2.2, ceramiche artistiche=2.2, bigiotteri*=3, " +
    "gioielleri*=3.5, gioielliere=3, gioiellieri=3, candele artigianali=2.5, candele profumate=2.8, profumi=1.8, cappelli=2, cappelleria=3.5, ombrelli=2, " +
    "ombrellificio=2, cannabis light=3.5, canapa legale=3, pigiami=2.8, costumi da bagno=2.8, minerali e fossili=3, pietre dure=2, cristalloterapia=1.8, " +
    "mobili bagno=2.2, sanitari e rubinetteria=2.5, rubinetteria=1.5, piastrelle e sanitari=2.5, vendita on line=3, negozio on line=3.5, " +
    "animali e mangimi=3, alimenti per animali=2.5, cibo per animali=3, articoli per animali=3.5, animali domestici=1.5, fiori recisi=2, fiori e piante=3, " +
    "piante e fiori=3, composizioni floreali=3, consegna fiori=3.5, fiorist*=3, fioreria=3.5, fiorai=3, mazzi di fiori=2.8, elettrodomestici da incasso=3, " +
    "negozio di elettrodomestici=4, vendita elettrodomestici=4, ricambi elettrodomestici=3.5, ricambi per elettrodomestici=3.5, distributori automatici=2, " +
    "elettronica di consumo=3.5, materiale elettrico=2.5, materiali elettrici=2.2, forniture elettriche=2.5, materiale edile=2.5, " +
    "materiali per edilizia=2.5, rivendita edile=3.5, idrotermosanitari vendita=2, ferramente=3, idee regalo=2.8, oggettistica=2.5, lista nozze=2.5, " +
    "liste nozze=2.5, cesti natalizi=2.8, cesti regalo=2.8, borse e accessori=2.8, valigeria=3, valigie=2, pelletterie=2, accessori moda=2.8, " +
    "moda donna=2.8, moda uomo=2.8, atelier sposa=3.5, abiti da cerimonia=3, arredo giardino=2.5, arredamento giardino=2.5, mobili da giardino=2.8, " +
    "arredo esterno=2, piante artificiali=2, coltelli da cucina=2, utensili da cucina=2.5, prodotti per l apicoltura=2.5, biciclette elettriche=2.5, " +
    "libri scolastici=2.5, libri antichi=3, libreri*=2.5, libraio=3",
  "food-beverage":
    "braceri*=3, paninotec*=3.5, panini=2.2, hamburgeri*=3.5, piadin*=3, focacceri*=3.5, focacc*=2.5, rosticceri*=3.5, friggitori*=3.5, tavola calda=3.5, " +
    "tavole calde=3, mensa aziendale=3.5, mense=2.5, ristorazione=2.2, caffetteri*=3, yogurteri*=3.5, cremeri*=3, gelateri*=3.5, panetteri*=3.5, " +
    "panettiere=3.5, panifici=3.5, forno a legna=2.5, salumeri*=3.5, prosciutt*=2.5, prosciuttific*=4, norcineri*=3.5, latteri*=2.5, ortofrutta=2.5, " +
    "ortofrutticol*=2, molino=2.5, mulino a pietra=3, molini=2.5, farine=2.5, farina=1.5, riseri*=3.5, birreri*=3.5, birra artigianale=3.5, grapperi*=3.5, " +
    "grappe=2.5, grappa=2.2, enopolio=3.5, acetai*=3.5, aceto balsamico=3.5, aceto=1.8, acque minerali=2.5, acqua minerale=2, bevande=1.8, " +
    "bevande ingrosso=3.5, ingrosso bevande=4, distribuzione bevande=4, ingrosso alimentare=4, ingrosso ortofrutta=4, conserve=1.8, sottoli=3, " +
    "sottaceti=3, funghi secchi=2.8, funghi porcini=2.5, spezie=2, macello=2.5, mattatoio=3, carni=2.2, carne=1.5, carni ingrosso=3.5, " +
    "lavorazione carni=3.5, ittic*=2, prodotti ittici=3, pesce fresco=2.8, pesce=1.5, lavorazione pesce=3, bottarga=3, acciughe=2.5, alici=2, tonno=2, " +
    "baccala=2.2, pomodori pelati=3, passata di pomodoro=3, salse=1.8, sughi=2.5, piatti pronti=3, piatti tipici=2.5, vending=1.5, apericen*=3, " +
    "aperitivi=2, aperitivo=1.8, malga=1.8, torron*=3, tarall*=3, caramelle=2.2, dolciumi=2.8, dolciari*=2.5, dolci tipici=2.8, biscottifici=3.5, " +
    "spumant*=2.2, franciacorta=1.5, prosecco=1.8, cannoli=2.5, arancin*=2.5, gnocchi=2, raviol*=2.2, tortellini=2.2, tigelle=2.5, tagliatelle=2, " +
    "lasagne=2, hamburger gourmet=3, limoncello=2.5, sala ricevimenti=3, sale ricevimenti=3, ricevimenti=1.8, banchetti=2, vinicol*=2.5, " +
    "vini pregiati=2.5, vini biologici=2.5, vini rossi=2.5, vini bianchi=2.5, bollicine=2, enotec*=2.5, sommelier=1.8, fruttivendol*=3, " +
    "prodotti alimentari=3, industria alimentare=3, prodotti tipici=1.8, prodotti surgelati=3, surgelati=2.5, prodotti senza glutine=3, senza glutine=1.5, " +
    "mozzarell*=2.8, formaggio=2, caseifici=3.5, caseari*=2.8, pastifici=3.5, tartufo=1.5, olio evo=2.2, oleifici=3.5, marmellat*=2.5, confetture=2.8, " +
    "torrefazion*=3.5, cialde e capsule=2.8, capsule caffe=3, macelleri*=3.5, macellaio=3.5, pescheri*=3.5, pizzeri*=3.5, cucina casalinga=2.8, " +
    "cucina tipica=3, cucina tradizionale=2.5, cucina italiana=2, cucina mediterranea=2.2, specialita di pesce=3, specialita gastronomiche=3, grigliat*=2, " +
    "griglieria=3.5, spaghett*=2, chef a domicilio=4, lounge bar=2.5",
  "hospitality-travel":
    "area sosta camper=3.5, aree sosta camper=3.5, area camper=3, malga agrituristica=3, pensione completa=2.2, mezza pensione=2.5, pensione familiare=3, " +
    "relais=2.2, stabilimento balneare=4, stabilimenti balneari=4, bagno e spiaggia=3, lido=1.5, ombrelloni e lettini=2, spiaggia privata=2, " +
    "pellegrinagg*=2, guida alpina=3.5, guide alpine=3.5, canoa=1.5, parapendio=2.5, mongolfier*=2.5, comprensorio sciistico=3.5, " +
    "impianti di risalita=3.5, piste da sci=3, skipass=3, skiarea=3, terme=1.8, centro termale=3, centri termali=3, stabilimento termale=3, " +
    "passeggiate a cavallo=2.5, maneggio passeggiate=2.5, cicloturism*=3, enoturism*=2.5, casa per ferie=4, case per ferie=4, foresteri*=2.5, baita=2, " +
    "baite=2.5, trullo=2, trulli=2.5, dammus*=3, noleggio barche=3.5, noleggio barca=3, noleggio gommoni=3.5, noleggio imbarcazioni=3, noleggio sci=3.5, " +
    "noleggio biciclette=2.5, noleggio bici=2.5, noleggio e bike=2.5, noleggio ebike=2.5, noleggio mtb=2.5, noleggio quad=3, noleggio canoe=3, " +
    "campo da golf=3, campi da golf=2.5, visite al castello=3, degustazioni guidate=1.8, marina resort=3, posti barca=2, porto turistico=3, " +
    "residenza d epoca=3, residenze d epoca=3, dimore storiche=3, dimora storica=3, villaggi turistici=4, strutture ricettive=2.5, struttura ricettiva=3, " +
    "alberghier*=2, appartamenti vacanza=4, appartamento vacanze=4, appartamenti turistici=3.5, appartamenti per vacanze=4, camera matrimoniale=2.5, " +
    "colazione inclusa=2.5, pernottament*=2.5, guide ambientali=3, guida ambientale=3, guida naturalistica=3, tour guidati=3, ostelli=3, " +
    "rifugio alpino=3.5, bivacco=2, campeggi=3, piazzole=2, mobilhome=2.5, locande=2.5, masserie=2.5, location per eventi=2.5, centro congressi=3, " +
    "sale congressi=3, sala convegni=2, sala congressi=3",
  "transport-automotive":
    "autoconcessionari*=4, auto nuove=3.5, auto nuove e usate=4, auto km 0=4, auto km0=4, auto aziendali=3, autosalon*=4, scooter=1.8, camper=1.5, " +
    "vendita camper=3.5, camper usati=3.5, caravan e camper=3, autodemolizion*=4, demolizione auto=4, demolizioni auto=4, rottamazione auto=4, " +
    "rottamazione veicoli=4, rimorchi=2.2, semirimorchi=3.5, centro revisioni=4, revisioni auto=4, revisione veicoli=4, revisioni moto=3.5, " +
    "carro attrezzi=4, carroattrezzi=4, autosoccorso=4, autoserviz*=3.5, autoline*=4, pony express=4, agenzia marittima=4, agenzie marittime=3.5, " +
    "dogana=1.8, doganale=2.5, doganali=2.5, spedizionier*=4, magazzino conto terzi=3.5, deposito merci=3.5, stoccaggio merci=3.5, magazzinaggio=3, " +
    "movimentazione merci=3, facchinaggio=3.5, facchini=2.5, autogru=3.5, trasporto merci=4, trasporto di merci=3.5, trasporto rifiuti=2.5, " +
    "trasporto persone=3.5, trasporto di persone=3.5, trasporto pubblico=2.5, terminal container=3.5, compagnia di navigazione=4, traghett*=2.5, " +
    "aeroclub=2.5, aero club=2.5, aviazione generale=3, elicotter*=2, aerotaxi=4, parcheggio aeroporto=3.5, parcheggi aeroporto=3.5, " +
    "parcheggio custodito=3, parcheggio a pagamento=2.5, parcheggio scambiatore=2.5, autorimess*=3, autosilo=3, carburanti=2.5, carburante=1.5, " +
    "distributore carburanti=4, distributore di carburante=4, distributori di carburante=3.5, distributori carburanti=3.5, stazione di servizio=3.5, " +
    "stazioni di servizio=3.5, gasolio=2.2, gasolio agricolo=2.5, gasolio da riscaldamento=2.2, prodotti petroliferi=2.2, lubrificanti=2, " +
    "impianti gpl=3.5, impianti gpl e metano=4, impianti metano=2.5, gpl auto=3.5, cambi automatici=3.5, cambio automatico=1.8, turbocompressori=3, " +
    "iniettori=3, pompe iniezione=3.5, iniezione diesel=3.5, rimappatura=3, diagnosi elettronica=2.5, radiatori auto=3.5, marmitte=3, ammortizzatori=2.2, " +
    "frizioni=2, vetri auto=4, cristalli auto=4, cristalli per auto=4, oscuramento vetri=3.5, vetri oscurati=2.5, pellicole per vetri=2, parabrezza=3, " +
    "tappezzeria auto=3.5, tappezzeria nautica=3, selleria auto=3.5, auto d epoca=3, moto d epoca=3, veicoli d epoca=3, restauro auto=4, " +
    "restauro auto d epoca=4, restauro moto=4, ganci traino=3.5, ganci di traino=3.5, assetti sportivi=3, elaborazioni auto=3.5, tuning=1.5, " +
    "pratiche auto=3.5, pratiche automobilistiche=4, agenzia pratiche auto=4, passaggi di proprieta=3, passaggio di proprieta=2.5, targhe auto=2.5, " +
    "bolli auto=3, bollo auto=3, rinnovo patenti=2.5, patenti=1.8, microcar=3.5, minicar=3, officina moto=4, officina meccanica auto=4, " +
    "officina autorizzata=3.5, officina camion=4, officina mobile=2, riparazioni auto=4, meccatronic*=1.5, cerchi in lega=3, cambio gomme=3.5, " +
    "carrozzeri*=3.5, carrozziere=3.5, elettraut*=4, autolavaggi*=4, lavaggio auto=4, lavaggio a mano auto=3.5, lucidatura auto=3.5, " +
    "igienizzazione auto=3.5, verniciatura auto=3.5, trattori stradali=3.5, macchine usate auto=3, veicoli industriali=4, veicoli commerciali=4, " +
    "veicoli usati=3.5, allestimenti veicoli=3.5, allestimento veicoli=3.5, mezzi pesanti=2.5, motocicli=2.8, moto usate=3.5, moto nuove=3.5, " +
    "concessionari=1.5, noleggio lungo termine=4, noleggio a lungo termine=4, noleggio autovetture=4, noleggio moto=3.5, autobus gran turismo=4, " +
    "pullman gran turismo=4, pullman=2.5, gran turismo=1.5, auto con conducente=4, transfer aeroporto=3, trasloco=3, spedizioni nazionali=3.5, " +
    "spedizioni aeree=4, spedizioni marittime=4, servizi logistici=3.5, motori marini=3.5, fuoribordo=2.5, accessori nautici=3, officina nautica=4, " +
    "rettifica motori=3.5, rettifiche motori=3.5",
  "media-entertainment":
    "riprese video=3.5, riprese aeree=3, riprese aeree con drone=3.5, produzione cinematografica=4, produzioni video=3.5, produzioni televisive=4, " +
    "produzione audiovisiva=4, audiovisiv*=2, casa di produzione=3.5, case di produzione=3, casa di produzione cinematografica=4, cortometragg*=3, " +
    "lungometragg*=3, regista=2, registi=1.8, montaggio video=3.5, post produzione=3, postproduzione=3, studio di animazione=3.5, sala di registrazione=4, " +
    "sale di registrazione=3.5, sale prove=3, fonico=3.5, fonici=3, cantant*=2.2, cantautor*=3, compositor*=2, pianista=2.5, violinista=2.5, tenore=2, " +
    "soprano=2.2, etichetta discografica=4, etichette discografiche=3.5, edizioni musicali=3.5, editoria=2, case editrici=3, quotidiano online=3.5, " +
    "quotidiano locale=3.5, giornalist*=2, notizie locali=2.5, televisione locale=4, canale televisivo=3.5, tv locale=3.5, marionett*=3, burattin*=3, " +
    "maghi=2.5, prestigiator*=3.5, illusionist*=3.5, illusionismo=3, animazione per bambini=3, animazione bambini=3, animazione feste=3.5, " +
    "feste per bambini=2, feste di compleanno=1.8, animatori compleanni=2.5, animazione turistica=2.5, artisti di strada=3.5, giocolier*=3, trampolier*=3, " +
    "truccabimbi=2.5, multisal*=4, cineforum=3, cinematografic*=2.2, centro culturale=2.5, biblioteca comunale=3.5, biblioteca=1.5, archivio storico=2, " +
    "sviluppo videogiochi=4, sviluppo di videogiochi=4, studio videogiochi=4, videogiochi indie=3.5, doppiagg*=3, doppiator*=3.5, sottotitol*=2, " +
    "fuochi d artificio=3, fuochi artificiali=3, pirotecni*=3, sala giochi=3, sale giochi=3, sala slot=3.5, slot machine=2.5, sala bingo=3.5, " +
    "sale bingo=3.5, scommesse=2, locale notturno=3.5, locali notturni=3, discotech*=3, night club=3, palchi=2.5, palchi e coperture=3.5, scenografi*=2.8, " +
    "scenotecnic*=3.5, costumi di scena=3, scrittor*=2.2, scrittrice=2.5, romanzier*=3, poeta=2, poeti=1.8, fumettist*=3.5, vignettist*=3.5, " +
    "digitalizzazione pellicole=3.5, riversamento video=3.5, soft air=2.5, softair=2.5, planetario=3, parco acquatico=3, parchi acquatici=3, acquapark=3, " +
    "aquapark=3, parco avventura=3, parco divertimenti=3.5, parchi divertimento=3.5, parco faunistico=3, bioparco=3, giardino zoologico=3.5, giostre=2, " +
    "luna park=3, noleggio audio luci=4, noleggio audio=3.5, service luci=3.5, impianti audio=2, noleggio gonfiabili=3.5, gonfiabili=2.5, " +
    "noleggio strutture=1.5, noleggio strutture per spettacoli=3.5, noleggio palchi=3.5, noleggio attrezzature cinematografiche=3.5, " +
    "noleggio maxischermo=3, noleggio maxischermi=3, noleggio ledwall=3, maxischermi=2.2, ledwall=2.2, quartetto d archi=3.5, musica dal vivo=2.5, " +
    "musica live=2.5, musica classica=2, agenzia di stampa=4, agenzia di casting=4, agenzia di modelle=4, agenzia modelle=4, agenzia di spettacolo=4, " +
    "agenzia artistica=3.5, agenzia musicale=3.5, management artisti=3, comico=1.5, cabarettist*=3, attore=1.8, attrice=2, teatral*=2, dipinti=1.5, " +
    "scultrice=3, scultur*=1.8, opere d arte=1.5, esposizioni d arte=2.5, museale=2, ritratti=1.8, reportage=1.5",
  "education-training":
    "its academy=3.5, istituto tecnico superiore=4, certificazioni linguistiche=3.5, certificazione linguistica=3, recupero anni=3, " +
    "recupero anni scolastici=4, preparazione concorsi=3.5, preparazione ai concorsi=3.5, preparazione esami=3, preparazione test=2.5, " +
    "preparazione test universitari=3.5, preparazione universitaria=3.5, maestri di sci=3, maestro di sci=3, convitto=3, collegio universitario=3, " +
    "coaching=1.8, business coaching=3, crescita personale=1.5, orientamento scolastico=3.5, insegnante privato=3.5, insegnante=1.8, aiuto compiti=3.5, " +
    "asili nido=2, nido d infanzia=2.5, scuola di osteopatia=4, scuola di naturopatia=3.5, scuola di estetica=4, scuola parrucchieri=4, " +
    "scuola per parrucchieri=4, scuola di counseling=3.5, scuola di moda=3.5, scuola di cinema=3.5, scuola di teatro=3.5, scuola di fotografia=3.5, " +
    "scuola di surf=3, scuola di informatica=3.5, autoscuol*=4, patente b=3, patente di guida=3, patenti nautiche=4, patente nautica=4, scuola nautica=4, " +
    "patentini=2, patentino=2, corsi di musica=3.5, corsi di teatro=3, corsi di estetica=3.5, corsi di trucco=3, corsi di fotografia=2.5, " +
    "corsi di informatica=3.5, corso antincendio=3, corso oss=3.5, ente di formazione=4, enti di formazione=3.5, ente formativo=3.5, agenzia formativa=4, " +
    "centro di formazione=4, centro formazione=4, formazione aziendale=3, formazione continua=3, formazione finanziata=3.5, formazione manageriale=3, " +
    "formazione a distanza=3.5, formazione online=3, formatori=2, didattica=1.8, didattic*=1.5, pedagogi*=2, istruzione=1.8, istituto comprensivo=4, " +
    "istituti scolastici=2.5, istituto paritario=4, licei=3, universitar*=1.5, ateneo=3, master universitari=3.5, master universitario=3.5, alunni=2",
  "nonprofit-religious":
    "cooperativa sociale=3, cooperative sociali=2.5, ente del terzo settore=3.5, terzo settore=2.5, senza fini di lucro=3, calcio dilettantistico=4, " +
    "squadra di calcio=3.5, calcio giovanile=3, pallacanestro=2.5, pallavolo=2.5, volley=1.8, pallamano=2.5, pallanuoto=2.5, judo=1.8, scherma=2, " +
    "atletica=2, podistic*=2.5, canottier*=3.5, canottaggio=2.5, lega navale=4, sezione cai=4, club alpino=3.5, gruppo escursionistico=3.5, bocciofil*=4, " +
    "bocce=2, ciclistica=2, tiro a segno=3.5, tiro con l arco=3.5, arcieri=3, tiro a volo=3.5, societa ginnastica=4, ginnastica artistica=2, " +
    "ginnastica ritmica=2, dopolavoro=3.5, dilettantistica=3, polisportiv*=3.5, societa di nuoto=3, arti marziali=1.5, settore giovanile=2, santuari*=2.5, " +
    "monaster*=3, abbazi*=2.5, congregazion*=2.5, suore=2.5, frati=2.5, parrocchi*=3.5, sante messe=3.5, preghiera=2.5, valdese=2.5, " +
    "pubblica assistenza=4, pubbliche assistenze=4, croce verde=3.5, croce bianca=3.5, soccorso alpino=4, donatori di sangue=4, mensa dei poveri=4, " +
    "mensa solidale=3.5, caritas=3, poveri=1.5, senzatetto=2.5, senza dimora=3, protezione animali=3.5, protezione degli animali=3.5, " +
    "animali abbandonati=3, cani in adozione=3.5, adozione cani=3.5, gatti in adozione=3.5, canil*=2.5, gattil*=3, rifugio per animali=3.5, " +
    "ambientalist*=2.5, tutela dell ambiente=2, tutela ambientale=1.2, centro giovanile=3.5, centro anziani=3, centro sociale=3, centro antiviolenza=4, " +
    "violenza di genere=2.5, adozioni a distanza=4, adozione a distanza=4, sostegno a distanza=4, adozioni internazionali=3.5, " +
    "cooperazione internazionale=3, cooperazione allo sviluppo=3.5, aiuti umanitari=3.5, partito politico=3.5, sindacat*=2.5, sindacale=2, " +
    "camera di commercio=1, ordine professionale=3, ordine degli architetti=4, ordine degli ingegneri=4, ordine degli avvocati=3, ordine dei medici=3.5, " +
    "collegio dei geometri=4, consorzio di tutela=3, consorzi di tutela=3, filarmonic*=3, corpo bandistico=4, corpo musicale=4, banda cittadina=4, " +
    "complesso bandistico=4, corale=2.2, coro polifonico=3.5, coro alpino=3.5, gruppo folkloristico=4, gruppo folk=3, gruppo storico=3, sbandierator*=3.5, " +
    "rievocazion*=2.5, carnevale=1.5, carri allegorici=2.5, contrada del palio=3.5, palio=1.8, gruppo alpini=3.5, alpini=1.8, bersaglier*=2.5, reduci=2, " +
    "combattenti=2, radioamator*=3.5, speleolog*=3, aeromodellis*=3, micologic*=2.5, pescatori sportivi=3.5, pesca sportiva=1.8, federazion*=1.5, " +
    "massonic*=3, comunita ebraica=4, moschea=3.5, comunita islamica=4, centro islamico=4, buddhis*=2.5, buddis*=2.5, testimoni di geova=3, " +
    "universita delle tre eta=3.5, universita della terza eta=3, anziani soli=2.5, volontar*=1.8, beneficenza=2.2, raccolta fondi=2, dona ora=2.5, " +
    "5 per mille=2.5, cinque per mille=2.5, soroptimist=3.5, convento=1.5, conventi=1.5",
  "staffing-hr":
    "head hunter*=4, head hunting=4, collocamento=2.2, annunci di lavoro=3.5, annunci lavoro=3.5, portale del lavoro=3.5, portale lavoro=3.5, " +
    "ricollocazion*=3, ricollocamento=3, hostess e steward=3.5, steward e hostess=3.5, hostess per eventi=3.5, hostess congressuali=3.5, " +
    "agenzia hostess=4, agenzia di hostess=4, promoter=1.5, hostess e promoter=3.5, camerieri a chiamata=3.5, camerieri per eventi=3, personale di sala=2, " +
    "personale per eventi=3.5, personale alberghiero=3, personale domestico=3.5, personale di servizio=3, personale temporaneo=3.5, " +
    "personale interinale=4, selezione personale=4, selezione di personale=4, ricerca personale=3.5, selezione dirigenti=4, selezione tecnici=3.5, " +
    "selezione infermieri=3.5, selezione autisti=3.5, valutazione del potenziale=3.5, valutazione del personale=3, welfare aziendale=2, stage aziendali=2, " +
    "tirocini formativi=2, apprendistato=1.5, politiche attive=2.5, politiche attive del lavoro=3.5, politiche del lavoro=3, servizi per il lavoro=4, " +
    "servizi al lavoro=4, agenzie per il lavoro=4, agenzia del lavoro=4, agenzia lavoro=4, agenzie interinali=4, agenzia di somministrazione=4, " +
    "somministrazione lavoro=4, lavoro in somministrazione=4, lavoro somministrato=4, lavoro stagionale=3, lavoratori stagionali=3, lavoro a chiamata=2.5, " +
    "inserimento lavorativo=2, inserimenti lavorativi=2, categorie protette=1.5, braccianti=1.8, manodopera specializzata=1.5, " +
    "fornitura di manodopera=3.5, saldatori trasferta=2.5, bilancio di competenze=3, bilancio delle competenze=3, orientamento al lavoro=3.5, " +
    "orientamento professionale=2.5, orientamento lavorativo=3, ricerca lavoro=3, cerca lavoro=2.5, cerchi lavoro=3, trovare lavoro=2.5, " +
    "cercare lavoro=2.5, lavoro all estero=2.5, lavorare all estero=2.5, incontro domanda offerta=2.5, incrocio domanda offerta=3.5, reclutament*=3, " +
    "centro per l impiego=4, centri per l impiego=3.5, figure professionali=1.8, profili professionali=1.8, cedolini paga=3, paghe e contributi=2.5, " +
    "amministrazione del personale=3.5, amministrazione personale=3.5, gestione del personale=3, gestione risorse umane=3.5, consulenza hr=3.5, " +
    "servizi hr=3.5, soluzioni hr=3, staff leasing=4, employer branding=2.8, carriera dirigenti=2",
  agriculture:
    "viticoltor*=3, vignaiol*=2.8, viticol*=2, vitivinicol*=2.5, tenuta vinicola=2, frutticol*=2.5, meleti=3, meleto=3, ciliegie=1.5, ciliegi=2, " +
    "agrumi=1.8, agrumeto=3, agrumeti=3, agrumicol*=3.5, pesche e nettarine=3, piccoli frutti=2.5, frutti di bosco=1.2, mirtilli=1.8, lamponi=1.5, " +
    "nocciole=1.8, noccioleti=3.5, noccioleto=3.5, castagne=1.5, castagneti=3, castagneto=2, mandorle=1.5, mandorleto=3, orticoltur*=3, orticol*=2.5, " +
    "ortofloricol*=3.5, ortagg*=2, verdure di stagione=1.5, vivaist*=3.5, vivaism*=3.5, barbatelle=3.5, piante da frutto=3, piante ornamentali=3, " +
    "piante da giardino=2.5, lavand*=1.5, officinali=2, piante aromatiche=2.2, canap*=1.5, risai*=3, granoturco=2.5, grano duro=1.8, grani antichi=2, " +
    "cerealicol*=3, concimi=2.5, concime=2, agrofarmaci=3.5, fitofarmaci=3, agrochimic*=3, consorzio agrario=4, consorzi agrari=3.5, forniture agrarie=4, " +
    "prodotti per l agricoltura=4, agraria=2.2, agrari=1.8, lavorazioni agricole=4, scuderi*=2, latte d asina=3, asine=2, asini=1.8, elicicol*=3.5, " +
    "elicicoltura=3.5, chiocciole=2, lumache=1.5, apicolt*=3, apistic*=3, arnie=2.8, itticolt*=3.5, acquacoltur*=3.5, troticoltur*=3.5, trote=1.8, " +
    "mitilicolt*=3.5, vallicoltur*=3.5, ostricoltur*=3.5, fungicoltur*=3.5, fungaia=3, funghi coltivati=3, tartufai*=3.5, tartuficol*=3.5, " +
    "cooperativa ortofrutticola=3, ortofrutticola cooperativa=2.5, foragg*=2.8, fieno=2.5, aziende forestali=3.5, azienda forestale=3.5, forestazione=3.5, " +
    "taglio boschi=3.5, taglio piante=2, lavori forestali=3.5, boschiv*=2.5, boscaiol*=3.5, alberi di natale=2, selvicoltur*=3.5, pioppicol*=3.5, " +
    "pioppi=2, prato in rotoli=2.5, prati in rotoli=3, prato a rotoli=2.5, genetica animale=3.5, fecondazione artificiale=2.5, seme bovino=3.5, " +
    "mascalci*=3.5, maniscalc*=3.5, struzz*=2.5, cinghial*=1.5, pascol*=2, alpegg*=2.5, transumanz*=2.5, radicchi*=1.5, mungitric*=3.5, mungitur*=3, " +
    "impianti di mungitura=3.5, bachicoltur*=3.5, luppol*=1.8, luppoleto=3.5, spirulin*=2, serricoltur*=3.5, coltivator*=2.5, biodinamic*=2, allevator*=3, " +
    "cuccioli=1.5, cuccioli disponibili=3, suinicol*=3.5, vacche=2, ovicaprin*=3.5, pulcini=2, ovaiole=3, uova fresche=2.2, cunicol*=3, equin*=1.5, " +
    "fattorie didattiche=3.5, sementier*=3.5, macchine agricole=3.5, cippato=2.5, organizzazione di produttori=3, olivicoltor*=3.5, ulivet*=2.5, " +
    "oliveto=2.5, oliveti=2.5, uliveti=2.5, vigneto=2, floricol*=3, floricoltur*=3.5, floricoltor*=3.5",
  "personal-services":
    "extension capelli=3.5, ciglia=2.2, sopracciglia=2.5, truccatric*=3.5, truccator*=3.5, make up artist=3.5, abbronzatura=2.5, piscina comunale=2.5, " +
    "piscine comunali=2.5, centro sportivo=2.2, centri sportivi=1.8, impianti sportivi=1, centro natatorio=3, acquagym=2.5, idrobike=3, tintoria=1.5, " +
    "tintorie=1.5, duplicazione chiavi=3.5, duplicazione telecomandi=3, riproduzione chiavi=3.5, colf=2, badante=2.5, assistenza familiare=2.5, " +
    "assistenti familiari=2.5, ludotec*=2, baby parking=3.5, nido famiglia=3.5, nido in famiglia=3.5, cremazion*=3, forno crematorio=3.5, funerar*=3, " +
    "marmi cimiteriali=3, lapidi=2.5, cimiterial*=2.5, pensione per cani=4, pensione cani=4, pensione per gatti=4, pensione per animali=4, " +
    "asilo per cani=4, asilo cani=3.5, dogsitter=4, cat sitter=3.5, pet sitter=4, toelettatur*=3.5, toelettator*=3.5, lavaggio cani=3.5, " +
    "addestratore cani=3.5, agenzia matrimoniale=4, agenzie matrimoniali=4, agenzia per single=3.5, speed date=2.5, cartomant*=4, cartomanzia=4, " +
    "tarocchi=2.5, veggente=3, oroscop*=2, pranoterap*=3.5, sanificazion*=2.5, disinfezion*=2, allontanamento volatili=3, sgombero=2, sgomberi=2.5, " +
    "sgombero cantine=4, sgombero appartamenti=4, svuota cantine=4, svuotacantine=4, tuttofare=3, piccoli lavori domestici=3, lavori domestici=2, " +
    "faccende domestiche=2.5, tappezzier*=2.5, impagliator*=3.5, impagliatura=3, arrotin*=3.5, accordator*=3.5, accordatura pianoforti=3.5, " +
    "consulente d immagine=3.5, consulenza d immagine=3.5, consulente di immagine=3.5, armocromi*=3.5, dimagriment*=2.5, dimagrire=1.5, crioterapi*=2.5, " +
    "galleggiamento=1.8, parrucche su misura=3, protesi capillari=3.5, infoltimento capelli=3.5, fotodepilazion*=3.5, epilazion*=3, depilazion*=3, " +
    "ceretta=3, luce pulsata=3, acconciator*=3.5, hairstylist=3.5, taglio capelli=3, capelli=1.5, colore e piega=3, servizi alla persona=3, " +
    "servizi alle persone=2.5, ciclofficin*=3, lavaggio piumoni=3, lavaggio a secco=3.5, lavaggio tappeti=4, lavaggio divani=3, lavanderi*=3.5, " +
    "pulitura a secco=3.5, stirator*=2.5, stirerie=3.5, trattamenti viso=3, trattamenti viso e corpo=3.5, trattamento viso=2.5, trattamenti corpo=3, " +
    "trattamenti estetici=3, estetist*=3.5, centri estetici=3.5, istituto di bellezza=4, onicotecnic*=3.5, olistic*=1.8, operatore olistico=3.5, " +
    "centro olistico=3.5, bagno turco=2, organizzazione matrimoni=3.5, organizzazione di matrimoni=3.5, cerimonie laiche=3, noleggio abiti=3.5, " +
    "noleggio costumi=3.5, noleggio stoviglie=3, noleggio attrezzature per feste=3, noleggio tavoli e sedie=3, allestimenti per matrimoni=2.5, " +
    "scuola cuccioli=3.5, puppy class=3.5, restauro bambole=2.5, riparazione biciclette=3.5, riparazione scarpe=3.5, riparazione borse=3, " +
    "riparazione macchine da cucire=3, riparazione tv=3, assistenza elettrodomestici=4, assistenza lavatrici=4, sarto=2.5, sarte=2.5, orlo pantaloni=3, " +
    "calzolai*=3.5, calzoleri*=3.5, pulizie industriali=3.5, pulizia uffici=3.5, pulizie condomini=3.5, pulizie condominiali=4, pulizia vetri=3.5, " +
    "pulizia del viso=3, palestr*=2.5, sala pesi=3, sala attrezzi=2.5, allenamento=1.5, ginnastica dolce=2, ginnastica posturale=2, tatuatric*=3.5, " +
    "tatuator*=3.5, portineria sociale=1.5, sensitiva=1.8, sensitivo=1.8, sartorie=3, sartoriale=1.5, sartoriali=1.5",
  "software-it":
    "sviluppatore web=4, programmatore=2.5, recupero dati=3.5, registrazione domini=3, domini e hosting=3.5, sistemista*=3.5, sistemistica=3, " +
    "sistemistici=3, servizi informatici=3.5, reti e cablaggi=3.5, cablaggio strutturato=3.5, cablaggi strutturati=3.5, cablaggio di rete=3, " +
    "reti aziendali=3, reti dati=3, centralini telefonici=3.5, centralino telefonico=3, operatore telefonico=3.5, provider internet=4, connettivita=2, " +
    "ponti radio=2.5, rivenditore zucchetti=3.5, registratori di cassa=3.5, registratore di cassa=3, registratori telematici=3.5, " +
    "registratore telematico=3, misuratori fiscali=3.5, sistemi di cassa=3.5, punto cassa=2, rilevazione presenze=3, " +
    "controllo accessi e rilevazione presenze=3.5, document management=2.5, gestione documentale=3.5, archiviazione documentale=3.5, " +
    "archiviazione digitale=3, archiviazione ottica=3, dematerializzazione=2.5, conservazione sostitutiva=3.5, conservazione digitale=3, " +
    "firma digitale=1.8, firma elettronica=2.2, sviluppo siti in php=3, realta virtuale=2, realta aumentata=2, internet of things=2.5, " +
    "sistemi informativi=2.5, sistemi informativi territoriali=4, sistema informativo=1.8, geomatica=2.5, cartografia digitale=3, totem multimediali=2.8, " +
    "totem interattivi=2.8, digital signage=2.5, help desk=1.8, virtualizzazione=3, startup tecnologica=3, videoconferenza=1.8, rfid=1.8, " +
    "codici a barre=2, lettori di codici a barre=3, riparazione computer=3.5, riparazione pc=3.5, riparazione notebook=3.5, riparazioni computer=3.5, " +
    "assistenza pc=3.5, consulenza it=3.5, consulenza informatica=4, consulente informatico=4, consulenti informatici=4, fibra ottica=2.5, " +
    "fibra ottica ftth=3.5, fatturazione elettronica=2.8, noleggio stampanti=3, noleggio fotocopiatrici=3, fotocopiatrici=2, stampanti multifunzione=2.5, " +
    "noleggio computer=3, outsourcing informatico=4, infrastrutture informatiche=3.5, infrastrutture it=3.5, soluzioni informatiche=4, soluzioni it=3, " +
    "soluzioni digitali=2, sviluppo di applicazioni=3.5, sviluppo applicazioni=3.5, sviluppo app=4, sviluppo di app=4, applicazioni mobile=3.5, " +
    "applicazioni per smartphone=3, informatici=1.5, cybersicurezza=3.5, trasformazione digitale=2, digitalizzazione=1.5, " +
    "digitalizzazione dei processi=2.5, server aziendali=3, backup dei dati=3, telefonia aziendale=2.5, macchine per ufficio=2, personal computer=1.8",
  "marketing-design":
    "creazione siti=3, creazione di siti=3.5, creazione siti internet=4, realizzazione siti=3.5, realizzazione di siti=3.5, siti internet=2.5, " +
    "grafico pubblicitario=3.5, stampa offset=3.5, offset e digitale=3, tampografia=3.5, ricamificio=2.5, ricami personalizzati=3, ricamo=1.5, ricami=1.5, " +
    "abbigliamento personalizzato=3, magliette personalizzate=3.5, t shirt personalizzate=3.5, stampa magliette=3.5, stampa su tessuti=3, " +
    "stampa su tessuto=3, stampa t shirt=3.5, articoli promozionali=3.5, oggetti promozionali=3.5, articoli pubblicitari=3.5, " +
    "oggettistica promozionale=3.5, gadget personalizzati=4, gadget aziendali=4, cartellonistica=3.5, cartelli pubblicitari=3.5, " +
    "cartelli stradali pubblicitari=3, impianti pubblicitari=3.5, decorazione automezzi=4, decorazione veicoli=3.5, decorazioni adesive=3, car wrapping=3, " +
    "adesivi personalizzati=3.5, vetrofanie=3, striscioni=3, banner pubblicitari=3, allestimento stand=4, allestimento vetrine=3.5, vetrinista=3.5, " +
    "vetrinistica=3.5, visual merchandis*=2, scatole personalizzate=2.5, etichette adesive=1.5, video aziendali=3.5, video aziendale=3, " +
    "video promozionali=3.5, video promozionale=3, animazione 3d=2.5, gestione social=3.5, gestione dei social=3.5, gestione profili social=3.5, " +
    "pubbliche relazioni=3, relazioni pubbliche=3, volantinaggio=4, volantini=2, affissioni=3.5, affissione=2, partecipazioni di nozze=3, " +
    "partecipazioni nozze=3, timbri=2, timbrificio=4, targhe e trofei=3, trofei=1.5, coppe e trofei=2.5, incisoria=4, incisioni laser=2.5, " +
    "incisioni su=1.5, incisione laser=2, legatoria=3, legatorie=3, copisteria*=3.5, copisterie=3.5, centro stampa=3.5, eliografia=3.5, eliografica=3.5, " +
    "fotolito=3.5, prestampa=3.5, cartotecnica=2, cartotecnici=2, plotter da taglio=2.5, product designer=3, neuromarketing=3, calendari e agende=3, " +
    "agende e calendari=3, flexografia=3, flessografia=3, fotografo di prodotto=3, foto di prodotto=2.5, still life=2.5, rendering 3d=2.5, " +
    "rendering architettonici=2.5, rendering fotorealistici=3, organizzazione eventi=2, organizzazione di eventi=2.5, organizzazione eventi aziendali=3.5, " +
    "eventi aziendali=2.5, agenzia di eventi=3.5, agenzia eventi=3.5, concessionaria di pubblicita=4, concessionaria pubblicitaria=4, " +
    "concessionaria pubblicita=4, pubblicitari=1.5, pubblicitaria=2, impaginazione=2.5, espositori da banco=3, espositori pubblicitari=3.5, " +
    "design industriale=3, shopper personalizzati=3, shopper personalizzate=3, buste personalizzate=3, etichette per vino=2.5, etichette vino=2.5, " +
    "strategia di marca=3, immagine aziendale=2.5, comunicazione aziendale=3.5, comunicazione integrata=3.5, comunicazione digitale=3, " +
    "campagne pubblicitarie=4, campagne social=3.5, campagne di comunicazione=3.5, posizionamento sui motori=3.5, posizionamento nei motori=3.5, " +
    "motori di ricerca=1, contenuti digitali=2, agenzia grafica=4, agenzia creativa=4, agenzia digitale=4, consulenza marketing=3.5, illustratrice=2.5, " +
    "illustrazioni=1.8, biglietti da visita=2.5, depliant=2, pieghevoli=1.5, manifesti=1.8, stampati commerciali=3.5, arti grafiche=3.5, litografia*=3",
};
