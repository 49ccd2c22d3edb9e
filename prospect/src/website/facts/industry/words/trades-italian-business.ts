import type { Sector } from "@leadstream/contract";

/** Italian trades that build, make, carry, grow or serve other houses, as directories and registers name them; in the notation of the sector lexicon. */
export const italianBusiness: Partial<Record<Sector, string>> = {
  "construction-trades":
    "muratore=3.5, opere murarie=4, impermeabilizzazion*=3.5, rimozione eternit=4, eternit=2.5, climatizzazione=2.5, climatizzatori=2.5, " +
    "condizionamento=2.2, domotica=2.2, antifurti=2.8, antifurto=2, impianti di allarme=3.5, impianti d allarme=3.5, impianti di sicurezza=2.8, " +
    "impianti antincendio=3, estintori=2, automazione cancelli=4, automazioni cancelli=4, automazione per cancelli=4, cancelli automatici=3.5, " +
    "cancelli=1.8, cancellate=2.5, automazioni per cancelli=4, montascale=3, servoscala=3, piattaforme elevatrici=2.5, persiane e scuri=3.5, persiane=2.2, " +
    "avvolgibili=2.5, pergole=2.5, verande=2.2, basculanti=2.5, portoncini=2, arredamenti su misura=2.2, arredi su misura=2.2, mobili su misura=2.2, " +
    "scale in legno=3, scale a chiocciola=3, scale per interni=3, scale da interni=3, piastrellist*=4, posatore=3, posatori=3, posa in opera=2.5, " +
    "posa pavimenti=4, posa di pavimenti=4, posa piastrelle=4, posa parquet=4, controsoffitt*=3, decoratori=2, decorazioni murali=2, stuccator*=3.5, " +
    "stucchi=2, stucco veneziano=3, gessin*=3, gessatura=3, opere in ferro=3, lavorazione ferro battuto=3.5, ferro battuto=2.5, ringhiere=3, recinzioni=3, " +
    "box doccia=2.2, movimento terra=4, movimento terre=4, movimenti terra=4, lavori stradali=4, costruzioni stradali=4, opere stradali=4, " +
    "asfaltatur*=3.5, asfalti=2.8, asfalto=1.5, segnaletica stradale=2.5, segnaletica orizzontale=3, fognatur*=2.5, fognarie=2.5, autospurg*=3.5, " +
    "spurgo*=3, videoispezion*=2.5, trivellazion*=3.5, perforazion*=2, fondazioni speciali=3.5, micropali=3.5, palificazion*=3.5, consolidament*=2.5, " +
    "ponteggi=3.5, ponteggiator*=4, lavori in quota=3, lavori su corda=3.5, lavori su fune=3.5, disgaggi*=3.5, tree climbing=3.5, stufe a pellet=2.8, " +
    "stufe a legna=2.5, caminetti=2.5, camini=2.5, fumista=3.5, fumisti=3.5, spazzacamin*=4, canne fumarie=3.5, canna fumaria=2.5, " +
    "deumidificazione muri=3.5, deumidificazione=2, umidita di risalita=3.5, taglio cemento=4, taglio del cemento=4, taglio muri=3.5, carotaggi=3.5, " +
    "carotaggio=3, disostruzion*=3, porfido=2.5, pietra naturale=2, pietre naturali=2, marmisti=3.5, arredo bagno=1.5, rifacimento bagno=4, " +
    "rifacimento bagni=4, rifacimento tetto=4, rifacimento tetti=4, rifacimento facciate=4, facciate=1.8, linee vita=3.5, linea vita=3, urbanizzazion*=2, " +
    "case in legno=3, casa in legno=2.5, case prefabbricate=3, case prefabbricate in legno=4, bioedilizia=3, edili=2, lavori edili=4, opere edili=4, " +
    "impresa di costruzioni=4, impresa costruzioni=4, restauro edilizio=3.5, restauro conservativo=3, risanamento conservativo=3.5, pompe di calore=2.8, " +
    "pompa di calore=2.5, noleggio ponteggi=4, noleggio piattaforme=3.5, noleggio piattaforme aeree=3.5, noleggio gru=3.5, noleggio macchine edili=3.5, " +
    "noleggio macchine movimento terra=3.5, noleggio attrezzature edili=3.5, piattaforme aeree=2.5, manutenzioni condominiali=3, manutenzione condomini=3, " +
    "capannoni prefabbricati=3, impiantistica=2, impianti civili=3, impianti civili e industriali=3, impianto elettrico=3, impianto idraulico=3.5, " +
    "impianti solari=3, impianti gas=3, impianti sanitari=3, idrosanitar*=3, idrotermosanitar*=3.5, idraulici=3, installatore=1.5, " +
    "installazione caldaie=4, installazione climatizzatori=4, installazione condizionatori=4, manutenzione caldaie=4, assistenza caldaie=4, " +
    "serramentista=4, serramentisti=4, vetrate=1.8, vetrai=3, tapparellista=4, officina fabbrile=4, carpentiere=3, carpentieri=3, imbiancatur*=3.5, " +
    "pitture=1.5, pitturazioni=3, pittori edili=3.5, tinteggi*=3.5, verniciature edili=3.5, cappotti termici=3.5, coibentazion*=3, massetti=3, " +
    "manutenzione del verde=3.5, realizzazione giardini=4, progettazione giardini=3.5, aree verdi=2, piscine interrate=3.5, parchettista=4, " +
    "parquettista=4, levigatura parquet=4, pavimenti in legno=3, pavimenti in resina=3.5, rivestimenti=1.5, chiavi in mano=1.2, sgombero neve=2.5, " +
    "stufe in maiolica=3, stufe e cucine a legna=3, solare termico=3, citofonia=3, citofoni=2.5, videocitofoni=2.8, parafulmini=3.5, cabine elettriche=3, " +
    "linee elettriche=2.5, illuminazione pubblica=2.5, antenne satellitari=3, antennisti=4, tende tecniche=2.5, tende a rullo=2.2, " +
    "tende alla veneziana=2.5, veneziane=2, pellicole antisolari=2.5, lucernari=3, abbaini=3, grondaie=3, pluviali=2.5, tegole=2.5, guaine=2, " +
    "guaina bituminosa=3.5, guaine bituminose=3.5, muri a secco=3.5, muretti a secco=3.5, gabbioni=3, sottofondi=3, autolivellanti=2.5, microcemento=3.5, " +
    "mosaicist*=2.5, marmorino=3, spatolato=3, decorazione d interni=2.5, boiserie=2.2, soppalchi=2.2, scale in ferro=3, corrimano=2.2, parapetti=2.8, " +
    "inferriate=3, casseforti=2.2, tensostruttur*=2.5, casette in legno=2.5, tettoie=2.8, pensiline=2.5, campi da padel=1.5, parchi gioco=1.5, " +
    "arredo urbano=2.2, manto erboso=2.5, erba sintetica=2.2, laghetti=1.5, fontane=1.5, abbattimento alberi=3.5, abbattimento piante=3.5, " +
    "triturazione ceppi=3.5, fresatura ceppi=3.5, sostituzione vasca=3.5, trasformazione vasca in doccia=4, vasca in doccia=3.5, impianto gas=3, " +
    "addolcitori=2.2, canalizzazioni=2.5, canali aria=3, smantellamenti=2.2, capomastro=3.5, capimastri=3.5, lamiere grecate=2.2, lamiera grecata=2.2, " +
    "pulizia grondaie=3.5, bonifica serbatoi=3, resine decorative=3, pronto intervento idraulico=4, pareti mobili=2.5, pareti divisorie=2.5, " +
    "pavimenti galleggianti=3, pavimenti sopraelevati=3, gazebo in legno=2.5",
  "professional-services":
    "tributarista*=4, termotecnico=3.5, termotecnica=2.5, paesaggista=3, architettura del paesaggio=3.5, direzione lavori=3, direzione dei lavori=3, " +
    "pratiche catastali=4, catasto=2, pratiche edilizie=4, pratiche burocratiche=1.5, ctu=2.5, consulente tecnico=2.5, consulenze tecniche=2.5, " +
    "prove sui materiali=3.5, prove di laboratorio=3, laboratorio prove=4, laboratorio di prova=4, laboratorio di analisi chimiche=4, " +
    "laboratorio analisi acque=3.5, analisi chimiche=3.5, analisi delle acque=3, analisi acque=3, analisi ambientali=3.5, analisi alimenti=3, " +
    "analisi microbiologiche=3, taratura=2.5, tarature=3, organismo di certificazione=4, ente di certificazione=4, sistemi di gestione qualita=2.5, " +
    "consulenza haccp=3.5, rspp=2, rspp esterno=3.5, acustica ambientale=3, tecnico acustico=4, laser scanner=2, rilievi con drone=3.5, rilievi laser=3, " +
    "rilievi=1.5, interpretariato=3.5, traduttrice=3, contributi a fondo perduto=3, fondo perduto=2, bandi e finanziamenti=2.5, finanza agevolata=3.5, " +
    "brevetti e marchi=3.5, marchi e brevetti=3.5, studio brevetti=4, proprieta industriale=3.5, proprieta intellettuale=2.5, recupero crediti=3.5, " +
    "recupero del credito=3.5, recupero dei crediti=3.5, guardie giurate=4, guardia giurata=3, vigilanza armata=4, sicurezza privata=4, body guard=3, " +
    "guardie del corpo=3, servizi fiduciari=3.5, agenzia investigativa=4, call center=3, segreteria virtuale=3.5, segretaria virtuale=3, " +
    "assistente virtuale=2, domiciliazione=2, uffici virtuali=2.5, ufficio virtuale=2.5, agenzia di pratiche=3, agenzia pratiche amministrative=3.5, " +
    "pratiche amministrative=3, disbrigo pratiche=3, visure=3, casa d aste=3.5, case d asta=3, aste giudiziarie=3, restauratore=2.5, restauratori=2.5, " +
    "restauro opere d arte=4, restauro di opere=3.5, restauro dipinti=4, restauro di dipinti=4, restauro mobili antichi=3, restauro di mobili=3, " +
    "restauro mobili=3, archeologia=1.5, archeologi=2.5, scavi archeologici=3, controlli non distruttivi=4, prove non distruttive=4, collaudi=2, " +
    "certificatore energetico=4, certificatori energetici=4, diagnosi energetica=3, diagnosi energetiche=3, energy manager=3, efficienza energetica=1.2, " +
    "mediazione civile=4, organismo di mediazione=4, mediatore familiare=3.5, mediazione familiare=3, arbitrato=3, arbitrati=3, curatore fallimentare=4, " +
    "procedure concorsuali=3, crisi d impresa=3, temporary manager=3, temporary management=3.5, controllo di gestione=2.5, centro elaborazione dati=3, " +
    "elaborazione dati=1.8, elaborazione dati contabili=4, privacy e dpo=3, dpo e privacy=3, consulenza privacy=3.5, consulenza gdpr=3.5, fiduciaria=2.5, " +
    "fiduciari=2, studio fiduciario=3.5, amministrazione di sostegno=3, amministratore di sostegno=3, centro servizi imprese=3, servizi alle imprese=2, " +
    "criminolog*=2.5, grafolog*=2.5, perito industriale=3.5, periti industriali=3.5, perito agrario=2.5, perito assicurativo=3, progettazione impianti=3, " +
    "progettazione di impianti=3, progettazione impiantistica=3.5, progettazione strutturale=4, progettazione architettonica=4, progettazione edilizia=3, " +
    "progettisti=1.5, studio di progettazione=4, studi di progettazione=3, ufficio tecnico=1.2, studio associato=3, studio professionale=3, " +
    "studio di consulenza=3.5, studio tributario=4, studio peritale=4, studio di geologia=4, geologi=3, idrogeologia=3, agronomo forestale=2.5, " +
    "ispezioni industriali=3, verifiche periodiche=2.5, verifiche impianti=2.5, verifica impianti di terra=3, messa a terra=1.2, " +
    "sicurezza nei luoghi di lavoro=3, sicurezza nei cantieri=2.5, coordinamento della sicurezza=3.5, valutazione dei rischi=2.5, " +
    "documento di valutazione=2.5, adempimenti fiscali=3, dichiarazione dei redditi=3, dichiarazioni dei redditi=3.5, modello 730=3, successioni=2, " +
    "diritto societario=3.5, diritto commerciale=3.5, diritto tributario=3.5, diritto amministrativo=3.5, diritto immobiliare=2.5, " +
    "assistenza stragiudiziale=3.5, assistenza giudiziale=3.5, consulenza legale=3.5, assistenza legale=3.5, patrocinante=3, separazioni e divorzi=3.5, " +
    "avvocatessa=4, cassazionista=4, atti notarili=3.5, notarile=3.5, consulenza direzionale=3.5, consulenza manageriale=3.5, consulenza organizzativa=3, " +
    "consulenza alle imprese=3, consulenza per le imprese=3, consulenza imprenditoriale=3, export manager=2.5, internazionalizzazione=1.8, " +
    "gratuito patrocinio=3.5, patrocinio a spese=3, consulenza iso=3.5, consulenza certificazioni=3.5, disegnatore cad=3.5, disegnatori cad=3.5, " +
    "computi metrici=3.5, computo metrico=3, collaudatore=3, collaudatori=2.5, stima danni=3, stima dei danni=3, enologo=2.5, enologi=2, " +
    "consulente enologico=3.5, consulenza enologica=3.5, faunista=3, archeologo=3, archeologa=3, storico dell arte=2, archivista=2.5, stenotipia=3.5, " +
    "sbobinatur*=3.5, trascrizioni=2.5, correzione bozze=3, correzione di bozze=3, visti consolari=3.5, volture=3, ufficiale giudiziario=3.5, " +
    "custode giudiziario=3.5, amministratore giudiziario=4, controllo qualita alimentare=3, etichettatura alimentare=3, certificazione biologica=1.5, " +
    "marcatura ce=2, manualistica tecnica=3.5, manuali tecnici=2.5, prevenzione incendi=3, termografia=2.5, termografie=3, prove penetrometriche=4, " +
    "sondaggi geognostici=4, indagini geologiche=4, indagini geognostiche=4, gestione energia=1.5, europrogettazione=3.5, bandi europei=2.5, " +
    "mediazione culturale=2.5, buttafuori=3, microspie=3, perito nautico=3.5, ispettore saldature=3, cinofili per sicurezza=2, indagini private=4, " +
    "indagini aziendali=3.5",
  "real-estate":
    "ville in vendita=4, villa in vendita=3.5, vendita ville=3.5, vendita appartamenti=4, vendita terreni=3.5, vendita e affitto=3, uffici arredati=3.5, " +
    "ufficio arredato=3, locazione capannoni=4, locazioni=2.5, locazione=1.5, terreni edificabili=3.5, terreno edificabile=3, rustici=2.2, casali=1.5, " +
    "casali in vendita=4, casolari=2.2, studentato=3, studentati=3, case popolari=3, alloggi popolari=3, edilizia residenziale pubblica=3.5, " +
    "cooperativa di abitazione=4, cooperative di abitazione=3.5, cessione attivita=3, cessioni attivita=3, compravendita aziende=3.5, compravendita=1.8, " +
    "locali commerciali=2.8, locale commerciale=2, multiproprieta=2.5, nuda proprieta=3.5, loft in vendita=3.5, attici=2.5, attico=1.8, bilocali=3, " +
    "bilocale=2.2, trilocali=3, trilocale=2.5, quadrilocale=2.5, monolocali=2.2, monolocale=1.5, villette=2, villetta=1.5, cantieri in vendita=3.5, " +
    "nuove costruzioni in vendita=4, immobili industriali=3.5, immobiliarista=4, consulenza immobiliare=4, investimenti immobiliari=3.5, " +
    "investimento immobiliare=3.5, affittasi=2.8, vendesi=2.2, capannoni industriali in vendita=4, capannoni in vendita=4, capannoni in affitto=4, " +
    "terreni agricoli in vendita=3, costruzione e vendita=2.5, costruzione e vendita appartamenti=3.5, residenze per studenti=3, negozi in affitto=3.5, " +
    "residence in vendita=3, amministratori di condominio=4, amministratore condominiale=4, amministrazione di condomini=4, amministrazione di stabili=4, " +
    "amministrazione stabili=4, gestione case vacanza=2.5, centro commerciale=1.5, galleria commerciale=2, box auto=1.5, posti auto=1, " +
    "depositi in affitto=3.5, spazi in affitto=3, ufficio in affitto=3.5, incubatore di imprese=2.5",
  "finance-insurance":
    "subagenzia=2, consulente assicurativo=4, consulenti assicurativi=4, consulenza assicurativa=4, agente assicurativo=4, agenti assicurativi=4, " +
    "assicurativa=2.5, assicurativo=2.5, assicurative=2.5, assicurativi=2, intermediario assicurativo=4, intermediari assicurativi=3.5, " +
    "intermediazione assicurativa=4, polizze fideiussorie=4, ramo vita=3, rami danni=3, ramo danni=3, cassa rurale=4, casse rurali=3.5, " +
    "credito cooperativo=3.5, mediatore creditizio=4, mediatori creditizi=4, consulente del credito=3.5, consulenti del credito=3.5, " +
    "cessione del quinto=4, cessioni del quinto=4, delega di pagamento=3.5, fideiussioni=3.5, fideiussione=2, cauzioni=3, confidi=3, microcredito=3, " +
    "sgr=2, gestione patrimoni=3.5, gestione patrimoniale=3.5, gestioni patrimoniali=3.5, patrimoni=1.5, patrimonio familiare=2, criptovalut*=2.5, " +
    "compro oro=3.5, oro usato=3, acquisto oro=3, cambiavalute=3.5, cambio valute=3.5, ufficio cambi=3.5, trasferimento denaro=3.5, pegno=2.5, " +
    "monte dei pegni=4, monte di pieta=3.5, rc professionale=3, rc auto=3.5, fondo pensione=3.5, fondi pensione=3.5, previdenza complementare=3.5, " +
    "previdenza integrativa=3.5, previdenza=1.5, infortunistica=2.5, cassa pensioni=3.5, cassa pensione=3.5, cassa malati=3.5, casse malati=3.5, " +
    "sanita integrativa=3, pagamenti elettronici=2, pagamenti digitali=1.5, sistemi di pagamento=1.5, pos per esercenti=3, carte prepagate=2.5, " +
    "carta prepagata=1.5, anticipo fatture=3.5, cartolarizzazion*=3, crediti deteriorati=3.5, npl=2.5, riassicurazion*=3, fondo di garanzia=2, " +
    "perizie sinistri=2, liquidazione sinistri=3, gestione sinistri=3, sinistri=1.5, risarcimento danni=2, pianificazione finanziaria=4, " +
    "promotori finanziari=4, prestito=1.8, finanziamenti personali=3, credito al consumo=3.5, risparmio gestito=3.5, banca popolare=3.5, " +
    "banca privata=3.5, istituto di credito=3.5, filiali bancarie=3, societa finanziaria=3.5, fondi di investimento=3.5, fondo di investimento=3.5, " +
    "fondi comuni=3, capitale di rischio=3, mercati finanziari=3, intermediazione finanziaria=3.5, finanza personale=3, finanza d impresa=3, " +
    "finanza straordinaria=3, consulente previdenziale=3.5, consulenza previdenziale=3.5, consulente patrimoniale=4, consulenza patrimoniale=4, " +
    "lingotti=3, plurimandatari*=3.5, cooperativa di garanzia=4, pagamenti pos=2, crowdlending=3, anticipazione crediti=3, cessione crediti=2.5, " +
    "cessione del credito=2.5, societa fiduciaria=3, noleggio operativo finanziario=2",
  "manufacturing-industrial":
    "torneria*=4, lamiere=3, taglio laser=3.5, taglio a getto d acqua=3.5, taglio ad acqua=3, taglio plasma=3.5, ossitaglio=3.5, tranciatura=3.5, " +
    "piegatura=2.5, calandratura=3.5, imbutitura=3.5, termoformatur*=3.5, estrusion*=3, estrusi=2.5, materie plastiche=3.5, articoli in plastica=3, " +
    "articoli tecnici=2, articoli in gomma=3.5, gomma plastica=3, guarnizioni=2, vetroresina=3, compositi=2, fibra di carbonio=1.8, pressofusion*=4, " +
    "microfusion*=4, fusioni=2, forgiatur*=3.5, trattamenti termici=4, trattamento termico=3, zincatur*=3.5, cromatur*=3.5, nichelatur*=3.5, galvanic*=3, " +
    "anodizzazion*=3.5, ossidazione anodica=3.5, sabbiatur*=2.8, pallinatura=3.5, granigliatur*=3.5, verniciatura a polvere=3.5, " +
    "verniciature industriali=4, lucidatura metalli=3.5, saldatur*=2.5, elettroerosion*=3.5, rettifica=1.8, rettifiche=2, rettifica in tondo=3.5, " +
    "ingranaggi*=3.5, riduttori=3, motoriduttori=4, molle industriali=4, mollificio=4, molle a=2, bulloneri*=3.5, viteri*=3, fissaggi=2, " +
    "sistemi di fissaggio=3, cuscinetti=2.2, cuscinetti a sfera=3.5, robotica=2.2, robot industriali=3, quadri elettrici=3, quadri di comando=3.5, " +
    "quadristica=3.5, quadri di automazione=4, assemblaggio=1.5, assemblaggio elettronico=4, assemblaggi=1.8, sensori=2, sensoristica=3, rubinetterie=3, " +
    "oleodinamic*=3.5, idraulica industriale=3, aria compressa=3, trattamento acque=2.5, trattamento delle acque=2.5, trattamento aria=2.2, " +
    "depuratori=2.2, impianti di depurazione=3, depurazione acque=3, depurazione=1.5, serbatoi=2.5, cisterne=2, scambiatori=2.5, celle frigorifere=2.8, " +
    "celle frigo=2.8, refrigerazione=1.8, salottificio=4, mobilifici=2, pallet=1.8, bancali=2, scatolific*=4, cartonific*=4, imballi=2.5, filatura=3, " +
    "tessitur*=3, ritorcitura=3.5, nobilitazione tessile=4, finissaggio=3, confezione conto terzi=4, confezioni conto terzi=4, conto terzi=2, " +
    "faconista=3.5, suolific*=4, tomaific*=4, bottonific*=4, camicifici=3, calzaturific*=3.5, pellami=2.5, conceri*=3.5, argenteri*=2, argentiere=2.5, " +
    "laboratorio orafo=2.5, oreficeria=1.5, laterizi=2.8, fornace=2, calcestruzz*=3, inerti=2.2, ghiaia=2, colorific*=2, vernici=1.8, pitture e vernici=2, " +
    "adesivi industriali=3.5, collanti=3, sigillanti=2.5, resine=1.8, chimica=1.5, saponific*=3, cosmetici conto terzi=4, cosmetica conto terzi=4, " +
    "cereria=3.5, rottami=3, rottamazion*=2.5, gestione rifiuti=3.5, gestione dei rifiuti=3, raccolta rifiuti=3.5, rifiuti=1.8, rifiuti speciali=3.5, " +
    "smaltimento rifiuti=3.5, smaltimento di rifiuti=3.5, recupero rifiuti=3.5, noleggio container=2.5, noleggio container rifiuti=3.5, " +
    "noleggio cassoni=3, occhialeri*=2.5, coltelleri*=2.5, organar*=3.5, utensileri*=3, utensili=1.8, utensili da taglio=3.5, utensili diamantati=3.5, " +
    "antinfortunistic*=3, abbigliamento da lavoro=3, indumenti da lavoro=3, sollevamento=2.2, apparecchi di sollevamento=3.5, carroponte=4, carroponti=4, " +
    "paranchi=3.5, carrelli elevatori=3.5, muletti=2.5, transpallet=3, scaffalatur*=3, soppalchi industriali=3, bilance=2, pesatura=2.5, pese a ponte=3.5, " +
    "illuminotecnic*=2.2, gruppi elettrogeni=3.5, generatori=1.8, trasformatori=2.8, motori elettrici=3, avvolgimento motori=4, avvolgimenti=2.5, " +
    "riavvolgimento=3, cavi elettrici=3, cablaggi elettrici=3.5, affilatur*=3, profilati=2.8, tubi=1.8, tubi flessibili=3, tubazioni=1.8, raccordi=2.2, " +
    "raccorderia=3, flange=2.5, funi metalliche=3.5, corde e funi=3.5, cordific*=3.5, spazzole=1.5, spazzolific*=4, passamaneri*=3, " +
    "ricambi per macchine=3, costruzione stampi=4, stampista=4, stampisti=4, impianti industriali=3, automazioni industriali=4, nastri trasportatori=4, " +
    "trasportatori=1.5, caldaie industriali=3.5, generatori di vapore=3.5, film plastici=3.5, film estensibile=3, polietilene=2.5, vetreria artistica=2.5, " +
    "soffiatura vetro=3.5, lavorazioni conto terzi=3.5, costruzioni meccaniche=4, piastrelle produzione=2.5, produzione piastrelle=3, " +
    "gres porcellanato=1.8, produzione giocattoli=3, materassi produzione=2.5, produzione materassi=3.5, fabbricazione=2, fabbricante=2, " +
    "stabilimento produttivo=3, metalmeccanic*=3, siderurgi*=3.5, acciaierie=3.5, acciai=2.5, macchine automatiche=3.5, macchine speciali=3.5, " +
    "linee di produzione=2.5, linee automatiche=3, componenti meccanici=4, componenti elettronici=2.5, componenti industriali=3.5, componentistica=2.5, " +
    "minuterie metalliche=4, subfornitura=3.5, terzisti=2, idroelettric*=2, biogas=1.8, fonti rinnovabili=1.5, energia rinnovabile=1.5, cogenerazione=2.5, " +
    "impianti enologici=3.5, attrezzature enologiche=3.5, enologic*=2, brocciatur*=4, dentatura=3, rullatura=3.5, alesatura=3.5, lappatura=3.5, " +
    "bilanciatura=2, equilibratura=2.5, punzonatur*=3.5, profilatur*=3, trafilatur*=3.5, trafileri*=3.5, trafilati=3, nastri adesivi=3, " +
    "etichettatric*=3.5, riempitric*=3.5, dosatori=2.8, dosatric*=3, confezionatric*=3.5, termoretraibil*=3, fustell*=3, fustellatur*=3.5, " +
    "cilindri per stampa=3.5, ferro da cemento=3, reti elettrosaldate=3.5, grigliati=2.2, essiccato*=2.5, miscelatori=2.2, agitatori=2.5, centrifughe=2.5, " +
    "attuatori=3, termocoppie=3.5, resistenze elettriche=3.5, magneti=2.5, accumulatori=2, giunti=2, giunti meccanici=3.5, cinghie di trasmissione=3.5, " +
    "cinghie=1.8, rulli=1.8, maniche filtranti=4, gomma vulcanizzata=4, poliuretano=2.5, polistirolo=2.5, polistirene=2.5, espansi=2.5, " +
    "tappi in sughero=4, sughero=2.2, sugherific*=4, barrique=1.5, bottaio=3.5, bottai=3, vetro soffiato=2.2, refrattari=3, cementific*=3.5, " +
    "manufatti in cemento=4, manichini=2.5, grucce=2, bottoni=1.8, cerniere=2, etichette tessili=3, tinto capo=3, sedific*=3.5, pannelli in legno=2.5, " +
    "truciolar*=2.5, compensato=2, tranciati=2, piallacci*=3, caschi=1.5, orafi=2, orafo=2, cammei=2.5, fisarmoniche=2.5, pipe artigianali=2.5, " +
    "penne stilografiche=2, munizioni=2, aromi=1.5, coloranti=2.2, inchiostri=2.5, gas tecnici=3.5, ghiaccio secco=3, batterie esauste=3, raee=2.5, " +
    "compostaggio=2.5, siti contaminati=3, olio esausto=2.5, oli esausti=3, carta da macero=3.5, macero=2, pneumatici fuori uso=3, sedie=1.5, " +
    "lampade industriali=3, stireria industriale=3, lubrificanti industriali=3, serramenti industriali=2.5, sistemi pneumatici=3",
  "software-it":
    "sviluppatore web=4, sviluppatori web=3.5, sviluppatore software=4, programmatore=2.5, recupero dati=3.5, registrazione domini=3, " +
    "domini e hosting=3.5, sistemista*=3.5, sistemistica=3, sistemistici=3, servizi informatici=3.5, reti e cablaggi=3.5, cablaggio strutturato=3.5, " +
    "cablaggi strutturati=3.5, cablaggio di rete=3, reti aziendali=3, reti dati=3, centralini telefonici=3.5, centralino telefonico=3, centralini voip=4, " +
    "centralino voip=4, operatore telefonico=3.5, provider internet=4, connettivita=2, connettivita internet=3.5, ponti radio=2.5, " +
    "rivenditore zucchetti=3.5, registratori di cassa=3.5, registratore di cassa=3, registratori telematici=3.5, registratore telematico=3, " +
    "misuratori fiscali=3.5, sistemi di cassa=3.5, punto cassa=2, rilevazione presenze=3, controllo accessi e rilevazione presenze=3.5, " +
    "document management=2.5, gestione documentale=3.5, archiviazione documentale=3.5, archiviazione digitale=3, archiviazione ottica=3, " +
    "dematerializzazione=2.5, conservazione sostitutiva=3.5, conservazione digitale=3, firma digitale=1.8, firma elettronica=2.2, sviluppo siti in php=3, " +
    "realta virtuale=2, realta aumentata=2, internet of things=2.5, sistemi informativi=2.5, sistemi informativi territoriali=4, sistema informativo=1.8, " +
    "geomatica=2.5, cartografia digitale=3, totem multimediali=2.8, totem interattivi=2.8, digital signage=2.5, help desk=1.8, virtualizzazione=3, " +
    "startup tecnologica=3, videoconferenza=1.8, rfid=1.8, codici a barre=2, lettori di codici a barre=3, riparazione computer=3.5, riparazione pc=3.5, " +
    "riparazione notebook=3.5, riparazioni computer=3.5, assistenza pc=3.5, consulenza it=3.5, consulenza informatica=4, consulente informatico=4, " +
    "consulenti informatici=4, fibra ottica=2.5, fibra ottica ftth=3.5, fatturazione elettronica=2.8, noleggio stampanti=3, noleggio fotocopiatrici=3, " +
    "fotocopiatrici=2, stampanti multifunzione=2.5, noleggio computer=3, outsourcing informatico=4, infrastrutture informatiche=3.5, " +
    "infrastruttura informatica=3.5, infrastrutture it=3.5, soluzioni informatiche=4, soluzioni software=3.5, soluzioni it=3, soluzioni digitali=2, " +
    "software aziendale=3.5, software su misura=4, software personalizzati=4, software personalizzato=4, sviluppo di software=4, " +
    "sviluppo di applicazioni=3.5, sviluppo applicazioni=3.5, sviluppo app=4, sviluppo di app=4, applicazioni mobile=3.5, applicazioni per smartphone=3, " +
    "informatici=1.5, cybersicurezza=3.5, vulnerability assessment=3.5, trasformazione digitale=2, digitalizzazione=1.5, server aziendali=3, " +
    "backup dei dati=3, servizi cloud=3.5, telefonia aziendale=2.5, telefonia voip=3.5, macchine per ufficio=2, cablaggi di rete=3.5, cablaggi dati=3.5, " +
    "integrazione di sistemi=3.5, monitoraggio reti=3.5, sviluppo wordpress=3.5, assistenza mac=3.5, rimozione virus=3.5, archivi digitali=3, " +
    "scansione documenti=2.5, telemetria=2, sistemi di prenotazione=2.5, videosorveglianza ip=2.5, fotocopiatori=2.5, noleggio fotocopiatori=3, " +
    "noleggio tablet=3, negozio di informatica=3.5, negozio informatica=3.5, stampanti e toner=2.5, posta elettronica certificata=2",
  "marketing-design":
    "creazione siti=3, creazione di siti=3.5, creazione siti internet=4, creazione siti web=4, realizzazione siti=3.5, realizzazione di siti=3.5, " +
    "siti internet=2.5, grafico pubblicitario=3.5, stampa offset=3.5, offset e digitale=3, tampografia=3.5, ricamificio=2.5, ricami personalizzati=3, " +
    "ricamo=1.5, ricami=1.5, abbigliamento personalizzato=3, magliette personalizzate=3.5, t shirt personalizzate=3.5, stampa magliette=3.5, " +
    "stampa su tessuti=3, stampa su tessuto=3, stampa t shirt=3.5, articoli promozionali=3.5, oggetti promozionali=3.5, articoli pubblicitari=3.5, " +
    "oggettistica promozionale=3.5, gadget personalizzati=4, gadget aziendali=4, cartellonistica=3.5, cartelli pubblicitari=3.5, " +
    "cartelli stradali pubblicitari=3, impianti pubblicitari=3.5, decorazione automezzi=4, decorazione veicoli=3.5, decorazioni adesive=3, car wrapping=3, " +
    "adesivi personalizzati=3.5, vetrofanie=3, striscioni=3, banner pubblicitari=3, allestimento stand=4, allestimento vetrine=3.5, vetrinista=3.5, " +
    "vetrinistica=3.5, visual merchandis*=2, scatole personalizzate=2.5, etichette adesive=1.5, video aziendali=3.5, video aziendale=3, " +
    "video promozionali=3.5, video promozionale=3, animazione 3d=2.5, gestione social=3.5, gestione dei social=3.5, gestione profili social=3.5, " +
    "pubbliche relazioni=3, relazioni pubbliche=3, volantinaggio=4, distribuzione volantini=4, distribuzione di volantini=4, volantini=2, affissioni=3.5, " +
    "affissione=2, partecipazioni di nozze=3, partecipazioni nozze=3, timbri=2, timbrificio=4, targhe e trofei=3, trofei=1.5, incisoria=4, " +
    "incisioni laser=2.5, incisioni su=1.5, incisione laser=2, legatoria=3, legatorie=3, copisteria*=3.5, copisterie=3.5, centro stampa=3.5, " +
    "eliografia=3.5, eliografica=3.5, fotolito=3.5, prestampa=3.5, cartotecnica=2, cartotecnici=2, plotter da taglio=2.5, product designer=3, " +
    "neuromarketing=3, calendari e agende=3, agende e calendari=3, flexografia=3, flessografia=3, fotografo di prodotto=3, foto di prodotto=2.5, " +
    "still life=2.5, rendering 3d=2.5, rendering architettonici=2.5, rendering fotorealistici=3, organizzazione eventi=2, organizzazione di eventi=2.5, " +
    "organizzazione eventi aziendali=3.5, eventi aziendali=2.5, agenzia di eventi=3.5, agenzia eventi=3.5, concessionaria di pubblicita=4, " +
    "concessionaria pubblicitaria=4, concessionaria pubblicita=4, pubblicitari=1.5, pubblicitaria=2, impaginazione=2.5, espositori da banco=3, " +
    "espositori pubblicitari=3.5, design industriale=3, shopper personalizzati=3, shopper personalizzate=3, buste personalizzate=3, " +
    "etichette per vino=2.5, etichette vino=2.5, strategia di marca=3, immagine aziendale=2.5, comunicazione aziendale=3.5, comunicazione integrata=3.5, " +
    "comunicazione pubblicitaria=4, comunicazione digitale=3, campagne pubblicitarie=4, campagne social=3.5, campagne di comunicazione=3.5, " +
    "posizionamento sui motori=3.5, posizionamento nei motori=3.5, motori di ricerca=1, contenuti digitali=2, agenzia di grafica=4, agenzia grafica=4, " +
    "agenzia creativa=4, agenzia digitale=4, consulente marketing=3.5, consulenza marketing=3.5, illustratrice=2.5, illustrazioni=1.8, " +
    "biglietti da visita=2.5, depliant=2, pieghevoli=1.5, manifesti=1.8, stampati commerciali=3.5, arti grafiche=3.5, litografia*=3, " +
    "cavalieri da tavolo=3, stampa su legno=3, stampa su vetro=3, stampa su tela=3, decalcomanie=3, penne personalizzate=3.5, tazze personalizzate=3.5, " +
    "borse personalizzate=3.5, hostess fiere=2, telemarketing=2, stampa quotidiani=3, stampa libri=3, stampa cataloghi=3.5, plastici architettonici=3, " +
    "modelli 3d=1.8, bandiere=1.8, gonfaloni=2.5, gagliardetti=2.5, camion vela=4, targhe in ottone=2.5, packaging sostenibile=2, " +
    "cataloghi fotografici=2.5, podcast aziendali=2.5, allestimento negozi=2, decoratore di interni=2",
  "staffing-hr":
    "head hunter*=4, head hunting=4, agenzia di collocamento=4, agenzie di collocamento=3.5, collocamento=2.2, collocamento mirato=3.5, " +
    "annunci di lavoro=3.5, annunci lavoro=3.5, portale del lavoro=3.5, portale lavoro=3.5, ricollocazion*=3, ricollocamento=3, hostess e steward=3.5, " +
    "steward e hostess=3.5, hostess per eventi=3.5, hostess congressuali=3.5, agenzia hostess=4, agenzia di hostess=4, hostess e promoter=3.5, " +
    "camerieri a chiamata=3.5, camerieri per eventi=3, personale di sala=2, personale per eventi=3.5, personale alberghiero=3, personale domestico=3.5, " +
    "personale di servizio=3, personale temporaneo=3.5, personale interinale=4, selezione personale=4, selezione di personale=4, ricerca personale=3.5, " +
    "selezione dirigenti=4, selezione tecnici=3.5, selezione infermieri=3.5, selezione autisti=3.5, selezione badanti=3.5, agenzia badanti=3.5, " +
    "valutazione del potenziale=3.5, valutazione del personale=3, welfare aziendale=2, stage aziendali=2, tirocini formativi=2, apprendistato=1.5, " +
    "politiche attive=2.5, politiche attive del lavoro=3.5, politiche del lavoro=3, servizi per il lavoro=4, servizi al lavoro=4, agenzie per il lavoro=4, " +
    "agenzia del lavoro=4, agenzia lavoro=4, agenzie interinali=4, agenzia di somministrazione=4, somministrazione lavoro=4, lavoro in somministrazione=4, " +
    "lavoro somministrato=4, lavoro stagionale=3, lavoratori stagionali=3, lavoro a chiamata=2.5, inserimento lavorativo=2, inserimenti lavorativi=2, " +
    "categorie protette=1.5, braccianti=1.8, manodopera specializzata=1.5, fornitura di manodopera=3.5, saldatori trasferta=2.5, bilancio di competenze=3, " +
    "bilancio delle competenze=3, orientamento al lavoro=3.5, orientamento professionale=2.5, orientamento lavorativo=3, ricerca lavoro=3, " +
    "cerca lavoro=2.5, cerchi lavoro=3, trovare lavoro=2.5, cercare lavoro=2.5, lavoro all estero=2.5, lavorare all estero=2.5, " +
    "incontro domanda offerta=2.5, incrocio domanda offerta=3.5, reclutament*=3, centro per l impiego=4, centri per l impiego=3.5, " +
    "figure professionali=1.8, profili professionali=1.8, cedolini paga=3, paghe e contributi=2.5, amministrazione del personale=3.5, " +
    "amministrazione personale=3.5, gestione del personale=3, gestione risorse umane=3.5, consulenza hr=3.5, servizi hr=3.5, soluzioni hr=3, " +
    "staff leasing=4, employer branding=2.8, carriera dirigenti=2, selezioniamo personale=3.5, ricerchiamo e selezioniamo=3.5, selezioniamo candidati=3.5, " +
    "selezione di infermieri=4, selezione di ingegneri=4, selezione di manager=4, ricerca di manager=4, ricerca manager=3.5, ricerca dirigenti=4, " +
    "cacciatore di teste=4, lavoro domestico=2.5, ricerca colf=3, fornitura personale=4, fornitura di personale=4, personale in affitto=3.5, " +
    "personale stagionale=3.5, animatori turistici lavoro=3, lavoro per studenti=3, candidati qualificati=3, domanda e offerta di lavoro=3.5, " +
    "mercato del lavoro=2, consulenti hr=3.5, consulente hr=3.5, direttore hr=2, direzione risorse umane=3, hr management=2.5, " +
    "organizzazione del personale=2.5, clima aziendale=2, welfare e benessere=1.5, coaching di carriera=3, revisione cv=3",
  "transport-automotive":
    "autoconcessionari*=4, auto nuove=3.5, auto nuove e usate=4, auto km 0=4, auto km0=4, auto aziendali=3, autosalon*=4, scooter=1.8, camper=1.5, " +
    "vendita camper=3.5, camper usati=3.5, caravan e camper=3, autodemolizion*=4, demolizione auto=4, demolizioni auto=4, rottamazione auto=4, " +
    "rottamazione veicoli=4, rimorchi=2.2, semirimorchi=3.5, centro revisioni=4, revisioni auto=4, revisione veicoli=4, revisioni moto=3.5, " +
    "carro attrezzi=4, carroattrezzi=4, autosoccorso=4, autoserviz*=3.5, autoline*=4, pony express=4, agenzia marittima=4, agenzie marittime=3.5, " +
    "agenzia doganale=4, operazioni doganali=4, pratiche doganali=4, servizi doganali=4, dogana=1.8, doganale=2.5, doganali=2.5, spedizionier*=4, " +
    "magazzino conto terzi=3.5, deposito merci=3.5, stoccaggio merci=3.5, magazzinaggio=3, movimentazione merci=3, facchinaggio=3.5, facchini=2.5, " +
    "autogru=3.5, trasporto merci=4, trasporto di merci=3.5, trasporti refrigerati=4, trasporti nazionali=4, trasporti eccezionali=4, " +
    "trasporto persone=3.5, trasporto di persone=3.5, terminal container=3.5, compagnia di navigazione=4, traghett*=2.5, aeroclub=2.5, aero club=2.5, " +
    "aviazione generale=3, elicotter*=2, aerotaxi=4, parcheggio aeroporto=3.5, parcheggi aeroporto=3.5, parcheggio custodito=3, " +
    "parcheggio a pagamento=2.5, parcheggio scambiatore=2.5, autorimess*=3, autosilo=3, carburanti=2.5, carburante=1.5, distributore carburanti=4, " +
    "distributore di carburante=4, distributori di carburante=3.5, distributori carburanti=3.5, stazione di servizio=3.5, stazioni di servizio=3.5, " +
    "gasolio=2.2, gasolio agricolo=2.5, gasolio da riscaldamento=2.2, prodotti petroliferi=2.2, lubrificanti=2, impianti gpl=3.5, impianti gpl e metano=4, " +
    "impianti metano=2.5, gpl auto=3.5, cambi automatici=3.5, cambio automatico=1.8, turbocompressori=3, iniettori=3, pompe iniezione=3.5, " +
    "iniezione diesel=3.5, rimappatura=3, diagnosi elettronica=2.5, radiatori auto=3.5, marmitte=3, ammortizzatori=2.2, frizioni=2, vetri auto=4, " +
    "cristalli auto=4, cristalli per auto=4, oscuramento vetri=3.5, vetri oscurati=2.5, pellicole per vetri=2, parabrezza=3, tappezzeria auto=3.5, " +
    "tappezzeria nautica=3, selleria auto=3.5, auto d epoca=3, moto d epoca=3, veicoli d epoca=3, restauro auto=4, restauro auto d epoca=4, " +
    "restauro moto=4, ganci traino=3.5, ganci di traino=3.5, assetti sportivi=3, elaborazioni auto=3.5, pratiche auto=3.5, pratiche automobilistiche=4, " +
    "agenzia pratiche auto=4, passaggi di proprieta=3, passaggio di proprieta=2.5, targhe auto=2.5, bolli auto=3, bollo auto=3, patenti=1.8, microcar=3.5, " +
    "minicar=3, officina moto=4, officina meccanica auto=4, officina autorizzata=3.5, officina camion=4, officina mobile=2, riparazioni auto=4, " +
    "meccatronic*=1.5, cerchi in lega=3, cambio gomme=3.5, carrozzeri*=3.5, carrozziere=3.5, elettraut*=4, autolavaggi*=4, lavaggio auto=4, " +
    "lavaggio a mano auto=3.5, lucidatura auto=3.5, igienizzazione auto=3.5, verniciatura auto=3.5, trattori stradali=3.5, macchine usate auto=3, " +
    "veicoli industriali=4, veicoli commerciali=4, veicoli usati=3.5, allestimenti veicoli=3.5, allestimento veicoli=3.5, mezzi pesanti=2.5, " +
    "motocicli=2.8, moto usate=3.5, moto nuove=3.5, moto e scooter=3.5, concessionari=1.5, noleggio lungo termine=4, noleggio a lungo termine=4, " +
    "noleggio autovetture=4, noleggio moto=3.5, noleggio veicoli=4, autobus gran turismo=4, pullman gran turismo=4, pullman=2.5, gran turismo=1.5, " +
    "auto con conducente=4, transfer aeroporto=3, traslochi nazionali=4, traslochi internazionali=4, trasloco=3, sgomberi e traslochi=4, " +
    "spedizioni nazionali=3.5, spedizioni aeree=4, spedizioni marittime=4, logistica integrata=4, logistica conto terzi=4, servizi logistici=3.5, " +
    "motori marini=3.5, fuoribordo=2.5, accessori nautici=3, officina nautica=4, rettifica motori=3.5, rettifiche motori=3.5, assetto ruote=3.5, " +
    "equilibratura gomme=3.5, convergenza e equilibratura=3.5, verniciatura carrozzeria=3.5, levabolli=4, ricarica clima=3, climatizzatori auto=3.5, " +
    "antifurti auto=3.5, trasporto cavalli=3.5, trasporto bestiame=3.5, trasporto auto=4, trasporto moto=4, trasporto container=4, trasporto liquidi=3.5, " +
    "cisternat*=2.5, sponde idrauliche=3, gru per autocarri=3.5, cassoni ribaltabili=3.5, rimorchiator*=3, ormeggiator*=3, piloti del porto=3.5, " +
    "approvvigionamento navi=3, provveditoria navale=3.5, cantieri nautici=3.5, bus navetta=2, navette=1.8, servizio navetta=2, car pooling=2.5, " +
    "monopattini=1.8, auto sostitutiva=3, auto americane=3, fuoristrada=2, fuoristrada usati=3.5, quad e atv=2.5",
  agriculture:
    "viticoltor*=3, vignaiol*=2.8, viticol*=2, vitivinicol*=2.5, tenuta vinicola=2, azienda agraria=4, societa agricola=4, impresa agricola=4, " +
    "azienda frutticola=4, frutticol*=2.5, meleti=3, meleto=3, ciliegie=1.5, ciliegi=2, agrumi=1.8, agrumeto=3, agrumeti=3, agrumicol*=3.5, " +
    "pesche e nettarine=3, piccoli frutti=2.5, frutti di bosco=1.2, mirtilli=1.8, lamponi=1.5, nocciole=1.8, noccioleti=3.5, noccioleto=3.5, castagne=1.5, " +
    "castagneti=3, castagneto=2, mandorle=1.5, mandorleto=3, orticoltur*=3, orticol*=2.5, ortofloricol*=3.5, ortagg*=2, verdure di stagione=1.5, " +
    "vivaist*=3.5, vivaism*=3.5, barbatelle=3.5, piante da frutto=3, piante ornamentali=3, piante da giardino=2.5, officinali=2, piante aromatiche=2.2, " +
    "risai*=3, granoturco=2.5, grano duro=1.8, grani antichi=2, cerealicol*=3, concimi=2.5, concime=2, agrofarmaci=3.5, fitofarmaci=3, agrochimic*=3, " +
    "consorzio agrario=4, consorzi agrari=3.5, forniture agrarie=4, prodotti per l agricoltura=4, agraria=2.2, agrari=1.8, lavorazioni agricole=4, " +
    "scuderi*=2, latte d asina=3, asine=2, asini=1.8, elicicol*=3.5, elicicoltura=3.5, chiocciole=2, lumache=1.5, apicolt*=3, apistic*=3, arnie=2.8, " +
    "itticolt*=3.5, acquacoltur*=3.5, troticoltur*=3.5, trote=1.8, mitilicolt*=3.5, vallicoltur*=3.5, ostricoltur*=3.5, fungicoltur*=3.5, fungaia=3, " +
    "funghi coltivati=3, tartufai*=3.5, tartuficol*=3.5, cooperativa ortofrutticola=3, ortofrutticola cooperativa=2.5, foragg*=2.8, fieno=2.5, " +
    "aziende forestali=3.5, azienda forestale=3.5, forestazione=3.5, taglio boschi=3.5, taglio piante=2, lavori forestali=3.5, boschiv*=2.5, " +
    "boscaiol*=3.5, alberi di natale=2, selvicoltur*=3.5, pioppicol*=3.5, pioppi=2, prato in rotoli=2.5, prati in rotoli=3, prato a rotoli=2.5, " +
    "genetica animale=3.5, fecondazione artificiale=2.5, seme bovino=3.5, mascalci*=3.5, maniscalc*=3.5, struzz*=2.5, cinghial*=1.5, pascol*=2, " +
    "alpegg*=2.5, transumanz*=2.5, radicchi*=1.5, mungitric*=3.5, mungitur*=3, impianti di mungitura=3.5, bachicoltur*=3.5, luppol*=1.8, luppoleto=3.5, " +
    "spirulin*=2, serricoltur*=3.5, coltivator*=2.5, biodinamic*=2, allevator*=3, cuccioli=1.5, cuccioli disponibili=3, suinicol*=3.5, vacche=2, " +
    "ovicaprin*=3.5, pulcini=2, ovaiole=3, uova fresche=2.2, cunicol*=3, fattorie didattiche=3.5, sementier*=3.5, macchine agricole=3.5, " +
    "meccanizzazione agricola=4, cippato=2.5, organizzazione di produttori=3, olivicoltor*=3.5, ulivet*=2.5, oliveto=2.5, oliveti=2.5, uliveti=2.5, " +
    "vigneto=2, floricol*=3, floricoltur*=3.5, floricoltor*=3.5, canapa=1.5, equini=1.8, lavanda=1.5, cerasicolt*=3, melicolt*=3.5, corilicolt*=3.5, " +
    "castanicol*=3.5, pistacchi*=1.5, fico d india=2, melograni=2, melograno=1.5, pomodorini=1.8, pomodori da industria=3.5, peperoncin*=1.5, " +
    "lattughe=2.5, finocchi=1.8, cipolle=1.5, legumi coltivati=2.5, meloni=1.5, angurie=2, cocomeri=2.2, uva da tavola=3.5, uve=1.5, vendemmia=1.8, " +
    "frumento=2, orzo e avena=2.5, barbabietol*=2, tabacchicol*=3.5, ciclamini=2.2, gerani=1.8, bonsai=1.5, orchidee=1.5, piante grasse=2, stalla=2, " +
    "stalle=2.5, latte crudo=2, vitelli=2, agnelli=1.8, maiali=1.5, cinta senese=2.5, chianina=2.2, razza piemontese=2.5, fassona=2, polli=1.5, " +
    "tacchini=1.8, oche=1.8, anatre=1.8, quaglie=2, fagiani=2.5, selvaggina=1.5, riserva di caccia=2, cani da caccia=2, pappagalli=1.5, canarini=1.8, " +
    "storioni=2.2, silomais=3.5, insilat*=3, trinciatur*=3, trebbiatur*=3.5, mietitrebbi*=4, aratura=3, fienagione=3.5, diserbo=2.5, concimazione=2.8, " +
    "irrigazione=1.5, impianti di irrigazione=2.2, bonifica agraria=3.5, consorzio di bonifica=3.5, consulenza agronomica=3.5, serricol*=3.5",
};
