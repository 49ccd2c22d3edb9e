import type { Sector } from "@leadstream/contract";

/** What German-speaking trades call themselves, and what they make, sell and do, in the notation of the sector lexicon. */
export const tradesGerman: Partial<Record<Sector, string>> = {
  "software-it":
    "telekommunikationsanbieter=3, informatikdienstleist*=4, apple handler=3, serverbetreuung=3.5, serverwartung=3, " +
    "serversysteme=2, datenrettung=3.5, branchensoftware=4, branchenlosung*=3, individualsoftware*=4, " +
    "standardsoftware*=3, zeiterfassungssoftware=3.5, zeiterfassungssystem*=2.5, penetrationstest*=4, " +
    "domainregistrierung*=3, glasfaseranschl*=2.5, internetanschl*=2, dokumentenmanagement*=3, " +
    "archivierungssoftware=3, datenbankentwickl*=4, datenbanken=1.5, business intelligence=3, " +
    "schnittstellenentwickl*=3.5, content management=2, content management system*=2.5, geoinformationssystem*=3.5, " +
    "geoinformatik=3, lernplattform*=2.5, druckermanagement=2, testautomatisierung=3.5, softwaretest*=4, " +
    "informatikdienst*=4, informatikbetreuung=4, wartung von servern=3, virtualisierung=3, datensicherung*=2.5, " +
    "wlan*=0.6, it infrastruktur*=3.5, it betreuung=4, it service*=3.5, it losungen=3.5, it systeme=3, it haus=4, " +
    "edv anlagen=3, edv losungen=4, edv beratung=4, videokonferenzsystem*=2, digitale zwillinge=2.5, " +
    "maschinelles lernen=2.5, softwarearchitekt*=3.5, softwareschmiede=5, fernwartung=2.5, pc reparatur*=3.5, " +
    "pc service=3.5, pc notdienst=4, computerwerkstatt=3.5, computernotdienst=4, computerhilfe=4, " +
    "laptop reparatur=3, notebook reparatur=3, netzwerkverkabelung=3, netzwerkinstallation=3, telefonanlagen=2, " +
    "digitalisierungslosung*=2.5, prozessdigitalisierung=3, plattformentwickl*=3.5, systemintegrat*=3, " +
    "systemadministrat*=3, programmierarbeiten=3.5, webprogrammierung=3.5, cloud losung*=3, sap beratung=4, " +
    "registrierkasse*=2, datenanalyse=1.5, datenbanksystem*=3, rechenzentr*=2.5, serverraum=1.5, " +
    "steuerungssoftware=3, messsoftware=3, bildverarbeitung=2, smartphone app*=2.5, open source software=3",
  "marketing-design":
    "werbeartikelhandler=4, werbeartikelhandel=4, grafikdesignerin=4, grafikburo=4, grafikatelier=4, grafiker=3, " +
    "grafikerin=3.5, schilderherstell*=4, schildermacher=4, firmenschilder=3, lichtwerbung=4, leuchtwerbung=4, " +
    "lichtreklame=4, fahrzeugfolierung*=3.5, autofolierung=3, folierung*=2, textildruck*=3.5, textilveredel*=3.5, " +
    "verpackungsdesign=3.5, produktdesign=2.5, ausstellungsbau=3.5, ausstellungsgestaltung=3.5, messeauftritt*=2.5, " +
    "messestand*=3, eventagentur*=3, eventmarketing=3, stickerei=2.5, stickereien=2, werbestickerei=4, stempel=1.5, " +
    "stempelherstell*=3.5, stempelmacher=3.5, stempelshop=3, kommunikationsagentur*=4, digitalagentur*=4, " +
    "internetagentur*=4, kreativagentur*=4, markenagentur*=4, designagentur*=4, mediaagentur*=4, " +
    "promotionagentur*=4, fullservice agentur=4, onlineagentur*=4, contentagentur*=4, filmagentur=2.5, " +
    "suchmaschinenmarketing=4, plakatwerbung=4, plakatdruck=3, plakatflachen=3, aussenwerbung=4, kinowerbung=3, " +
    "radiowerbung=2.5, verkehrsmittelwerbung=4, werbeflachen=3, werbetafel*=2.5, werbebanner=2, prospektverteil*=4, " +
    "flyerverteil*=4, briefkastenwerbung=4, lettershop=4, direktmarketing=3.5, direktwerbung=4, callcenter=2.5, " +
    "call center=2.5, telemarketing=3.5, telefonmarketing=3.5, kaltakquise=2.5, marktforschungsinstitut*=4, " +
    "meinungsumfragen=3, promotionpersonal=2.5, schaufensterdekor*=3.5, schaufenstergestalt*=3.5, dekorateur*=2, " +
    "markenberatung=3.5, markenstrategie=3, werbegeschenk*=3.5, werbefotograf*=3.5, produktfotograf*=3.5, " +
    "industriefotograf*=2.5, foodfotograf*=2.5, copyshop=4, copy shop=4, kopien=0.6, plottservice=3.5, " +
    "plotservice=3.5, scanservice=2, buchbinderei*=3.5, druckvorstufe=4, visitenkarte*=1.5, beschilderung*=3, " +
    "wegeleitsystem*=3, 3d visualisierung*=3, architekturvisualisierung*=2.5, infografik*=2.5, erklarvideo*=3, " +
    "erklarfilm*=3, grossformatdruck*=4, sublimationsdruck=3.5, broschuren=1.2, werbetext*=3, " +
    "lektorat und werbetexte=3.5, druckerzeugnisse=3, druckprodukte=3, druckservice=3.5, neonreklame=3.5, " +
    "gravuren=2, gravuranstalt=3.5, lasergravur*=2.5, modedesign*=2, markengestaltung=3.5, logogestaltung=4, " +
    "corporate publishing=3, webseitengestaltung=3.5, webseitenerstellung=3.5, homepageerstellung=3.5, " +
    "werbegrafik*=4, werbestudio=4, werbeatelier=4, werbemontage*=3.5, werbeanlagen=3.5, fahnen=1.5, " +
    "fahnenherstell*=2.5, aufkleber=1.5, adressverlag=2, grafische gestaltung=3.5, satz und druck=3.5, " +
    "medienagentur*=3.5, medienhaus=2, medienproduktion=2.5, mediengestalt*=3, sponsoringagentur=3, pr beratung=3.5, " +
    "offentlichkeitsarbeit=0.8, social media betreuung=3.5, textagentur=4, texterin=3",
  "professional-services":
    "wir bewachen=3.5, buchhaltungsburo*=4, buchhaltungsservice=4, lohnburo=3.5, treuhandburo=4, treuhander*=3, " +
    "treuhandgesellschaft=4, treuhandunternehmen=4, fiduciaire=2.5, innenarchitekt*=3.5, geometer*=3.5, " +
    "prufingenieur*=3.5, bausachverstandig*=4, baugutachter*=4, kfz gutachter*=3.5, kfz sachverstandig*=3.5, " +
    "unfallgutachten=2.5, schatzungsexpert*=4, immobiliengutachter*=2, managementberat*=4, organisationsberat*=4, " +
    "organisationsentwickl*=2.5, prozessoptimierung=1.5, umweltberat*=3.5, umweltgutacht*=3.5, " +
    "brandschutzgutacht*=4, brandschutzkonzept*=3, brandschutzplanung=3.5, zertifizierungsstelle=3.5, pruflabor*=4, " +
    "umweltlabor*=4, lebensmittellabor*=4, analyselabor*=3.5, wasseranalys*=2.5, materialprufung*=3.5, " +
    "werkstoffprufung*=3.5, kalibrierdienst*=3.5, kalibrierung*=2, kalibrierlabor=4, schreibburo=3.5, " +
    "schreibservice=3, telefonservice=2, sekretariatsservice=4, buroorganisation=2.5, objektschutz=3.5, " +
    "personenschutz=3, werkschutz=3.5, wachgesellschaft=4, sicherheitsunternehmen=3, inkassoburo=4, " +
    "inkassounternehmen=4, forderungsmanagement=3, schuldnerberat*=2.5, rentenberat*=3.5, insolvenzverwalt*=4, " +
    "insolvenzrecht=3, gerichtsvollzieher*=3, fordermittelberat*=4, fordermittel=0.8, grundungsberat*=3.5, " +
    "existenzgrundungsberat*=3.5, exportberatung=3.5, raumplanung=3, raumplaner*=3, stadtplanung=3.5, " +
    "stadtplaner*=3.5, bauleitplanung=3.5, verkehrsplanung=3.5, verkehrsplaner=3.5, landschaftsplanung=3, " +
    "geotechnik=3.5, geotechnisch*=3, geologie*=1.5, geologisches buro=4, baugrundgutachten=4, baugrunduntersuch*=4, " +
    "bodengutachten=4, haustechnikplanung=4, fachplaner=3, fachplanung=3, tga planung=4, elektroplanung=3.5, " +
    "elektroplaner=3.5, lichtplanung=2.5, bauphysik*=3.5, akustikburo=4, schallschutzgutacht*=4, " +
    "immissionsschutz=2.5, forschungsinstitut*=3, meinungsforschung*=3, erbenermittlung=4, ahnenforschung=3.5, " +
    "technische dokumentation=3.5, technische redaktion*=4, redaktionsburo=3, konstruktionsburo=3.5, " +
    "konstruktionsbuero=3.5, entwicklungsburo=3, entwicklungsdienstleist*=3.5, grabungsfirma=4, archaologie*=2, " +
    "aktenvernichtung=3, baubetreuung=2.5, bauherrenvertret*=3.5, bauuberwachung=3.5, ziviltechniker*=4, " +
    "ziviltechnikerburo=4, revisionsgesellschaft=4, wirtschaftstreuhand*=4, erbrecht=2.5, verkehrsrecht=2.5, " +
    "scheidung=1.2, notariat=3.5, notarin=3.5, steuerrecht=2, finanzbuchhaltung=2.5, bilanzbuchhalt*=3.5, " +
    "unternehmensnachfolge=2, wirtschaftsmediation=3.5, datenschutzberat*=3, arbeitsschutzberat*=3.5, " +
    "sicherheitsfachkraft=3, sicherheitsingenieur*=3, baustatik=4, statik=2, bauplanung*=2.5, architektin=3.5, " +
    "bauzeichner*=2.5, entwurfsplanung=3, energieausweise=3, beglaubigte ubersetz*=4, fachubersetz*=4, lektorat=2, " +
    "ghostwriter*=2, korrektorat=2.5, markenrecht=2.5, wirtschaftsdetektei=4, privatdetektiv*=4, ermittlungen=1.2",
  "finance-insurance":
    "makler fur versicherungen=5, maklerburo fur versicherungen=6, versicherungen und finanzen=4, " +
    "stiftungsfonds=2.5, generalagentur*=2.5, hypothekenvermittl*=3.5, bausparkasse*=3.5, raiffeisenbank*=3.5, " +
    "privatbank*=3, kantonalbank*=3.5, landesbank=2.5, krankenkasse=0.8, betriebskrankenkasse=3.5, " +
    "pflegeversicherung=1.2, sterbekasse*=3.5, sterbegeld*=2, pensionskasse*=2.5, vorsorgestiftung=3.5, " +
    "vorsorgeberat*=3.5, vorsorgelosung*=3, leasinggesellschaft=3.5, burgschaftsbank=3.5, burgschaften=2, " +
    "beteiligungsgesellschaft*=3, beteiligungskapital=3, risikokapital=3, wagniskapital=3, fondsgesellschaft*=3.5, " +
    "investmentgesellschaft*=3, kapitalverwaltungsgesell*=3.5, edelmetalle=1.5, edelmetallhandel=2.5, " +
    "goldhandel=2.5, goldankauf=2.5, pfandhaus=4, pfandleih*=4, pfandkredit*=4, wechselstube=3.5, geldwechsel=2.5, " +
    "geldtransfer*=3, zahlungsdienst*=1, zahlungsabwickl*=1, zahlungsverkehr=1, kryptoborse=3, kryptowahrung*=1.5, " +
    "borsenmakler*=3.5, wertpapierhandel*=3.5, wertpapiere=2.5, honorarberat*=3.5, finanzmakler*=4, fondspolicen=3, " +
    "brandkasse=3, kreditgenossenschaft*=3.5, mikrokredit*=3, einkaufsfinanz*=3, absatzfinanz*=3, " +
    "immobilienfinanz*=3, umschuldung*=3, crowdinvesting*=3.5, assekuranz*=4, assekuradeur*=4, " +
    "schadenregulierung*=2, ruhestandsplanung*=3.5, anlageberat*=3.5, kapitalanlage=1.5, kapitalanlagen=2, " +
    "versicherungsverein*=4, versicherungsagent*=4, versicherungsfach*=3, versicherungsvergl*=3.5, " +
    "versicherungsvermittl*=3.5, rechtsschutz=1.2, hausratversicher*=2.5, gebaudeversicher*=2.5, " +
    "kfz versicherung*=3, lebensversicher*=2.5, baufinanzier*=3.5, finanzanlagen*=2.5, vermogensaufbau=2.5, " +
    "vermogensplanung=3, vermogensmanagement=3.5, finanzplan*=2.5, finanzcoach*=3.5, sachversicherung*=3, " +
    "berufsunfahigkeitsvers*=3, berufsunfahigkeit=1.5, debitoren=1, landwirtschaftliche versicherung=5",
  healthcare:
    "oralchirurg*=4, kieferchirurg*=4, facharzt*=3.5, lungenfacharzt=4, strahlentherap*=3.5, nuklearmedizin*=3.5, " +
    "radiologie=3, dialysezentr*=4, dialyse=1.8, kinderwunschzentr*=4, kinderwunsch=2, pathologie=3, " +
    "labormedizin=3.5, schmerztherap*=3, schonheitschirurg*=3.5, schonheitsoperation*=3, venenzentr*=4, " +
    "krampfadern=2, krankenhaus=3, krankenhauser=1.2, spital=3, spitaler=1.2, kurklinik*=3.5, rehaklinik*=4, " +
    "rehazentrum=3.5, psychiat*=3, psychologische beratung=2.5, chiroprakti*=3.5, akupunktur=3, " +
    "medizinische fusspflege=4, orthopadieschuh*=3.5, horgerateakustik*=4, horgerat*=3, horzentrum=4, hospiz*=3, " +
    "palliativ*=2.5, betreutes wohnen=2.5, stunden betreuung=2.5, 24 stunden betreuung=3.5, 24 stunden pflege=4, " +
    "rettungsdienst*=3, blutspende*=2.5, suchtberat*=3, suchthilfe=3, suchtklinik=4, diatolog*=3.5, diatassist*=3.5, " +
    "schlaflabor*=3.5, impfzentrum=3, reisemedizin*=2.5, betriebsarzt*=3.5, arbeitsmedizin*=3.5, " +
    "medizinisches versorgungszentrum=4, mvz=2.5, spitex=4, altersheim*=3.5, alterszentrum=3.5, altenhilfe=2.5, " +
    "pflegezentrum=3.5, fruhforder*=2.5, musiktherap*=3, kunsttherap*=3, lerntherap*=2.5, traumatherap*=3, " +
    "paartherap*=3, familientherap*=3, behindertenhilfe=2.5, menschen mit behinderung=1, eingliederungshilfe=2.5, " +
    "kinesiologie=2, naturheilpraxis=4, naturheilkunde=2.5, krankenpflege=2.5, hauskrankenpflege=4, " +
    "ambulanter pflegedienst=4, kurzzeitpflege=3, verhinderungspflege=2.5, intensivpflege=3.5, wundversorgung=2.5, " +
    "wundmanagement=3, zahnimplantat*=3, zahnreinigung=3, parodontologie=3.5, zahnspange*=3, augenlaser*=3, " +
    "kontaktlinsen=2, sehtest*=2, hno=2.5, hno arzt*=4, hno praxis=4, internist*=3, geburtshilfe=2.5, hebammen*=3.5, " +
    "wochenbett*=2, vorsorgeuntersuch*=2, arztehaus=3.5, arztezentrum=4, therapiezentrum=3, physiozentrum=4, " +
    "praxisgemeinschaft=2.5, praxisklinik=4, tierarztin=4, tiermedizin=3.5, pferdeklinik=4, tierheilpraktik*=3.5, " +
    "sanitatsdienst=2.5, medizinprodukte=1.2, orthopadietechnik=4, prothesen=2, orthesen=2.5, einlagen=1, " +
    "kompressionsstrumpf*=2.5, rollstuhle=1.5, rehatechnik=3.5, atemtherap*=3, psychosomatik=3, verhaltenstherap*=3, " +
    "phytotherap*=2.5, tcm=2",
  "real-estate":
    "bewerten und verkaufen=3, bauernhauser=1.2, liegenschaft*=2, liegenschaftsverwalt*=4, liegenschaftsmakler=4, " +
    "sondereigentumsverwalt*=4, immobilienvermittl*=4, immobilieninvest*=3, immobilienentwickl*=4, " +
    "immobilientreuhand*=4, projektentwickler*=2, projektentwicklung immobilien=4, wohnungsbaugesellschaft*=3.5, " +
    "wohnungsbaugenossen*=3.5, wohnbaugenossen*=3.5, wohnungsgesellschaft*=3.5, wohnungsunternehmen=3.5, " +
    "wohnungsgenossen*=3.5, wohnbau=1.5, bauland=2, baugrundstuck*=2.5, studentenwohnheim*=3, studentenwohnung*=3, " +
    "hallenvermietung=3.5, lagerflachen=2, lagerraum=1.5, lagerraume=1.5, selfstorage=3.5, einkaufszentrum=1, " +
    "realitatenburo=4, realitatenvermittl*=4, realitaten=1, landguter=2, zinshaus*=3.5, zinshauser=3.5, " +
    "mehrfamilienhauser=1.5, mehrfamilienhaus=1.5, einfamilienhauser=1.2, maklerburo=3, maklerin=2.5, " +
    "wertermittl*=2, neubauprojekt*=1.5, neubauwohnung*=3, erstvermietung=3.5, mieterservice=3, wohnen auf zeit=3.5, " +
    "eigentumergemeinschaft*=2.5, wohnungseigentum*=2.5, mietobjekte=3, kaufobjekte=3, pachtobjekte=2.5, " +
    "zu vermieten=1.5, stellplatze zu vermieten=3, garagen zu vermieten=3, stockwerkeigentum=4, ferienhausverkauf=3, " +
    "wohnungsverkauf=3.5, immobilienverkauf=4, haus verkaufen=3, relocation service*=3, " +
    "gemeinnutzige bauvereinigung=4, bauvereinigung=3, einfamilienhauser kaufen=3, baurechtsverwalt*=3, " +
    "facility management=1.5, mietverwalt*=3.5, hausverwalt*=4, immobilienbewirtschaft*=4, " +
    "bewirtschaftung von liegenschaften=4, vermietung von wohnungen=3.5, wohnungsvermietung=3.5, mietinteressent*=2, " +
    "kaufinteressent*=2, objektangebote=2.5, gewerbeobjekte=3.5, gewerbehof=2.5, buroflache=2.5, burovermietung=3.5, " +
    "renditeobjekt*=3.5",
  "construction-trades":
    "elektrotechnikbetrieb=4, wintergartenbau=4, wintergartenbauer=4, ingenieurbau=2.5, bauspenglerei=4, " +
    "spenglerei=4, flaschnerei=4, flaschner=3.5, luftungsbau=3.5, luftungsanlagen=2.5, luftungstechnik=2.5, " +
    "klimatechnik=2.5, klimaanlagen=2, klimaanlagenbau=3.5, kalteanlagen*=2.8, elektrobetrieb=4, " +
    "elektroarbeiten=3.5, gipser*=3.5, gipserei=4, verputz*=2.5, putzarbeiten=3, plattenleger=4, plattenbelage=3, " +
    "plattenarbeiten=3, bodenleger*=3.5, bodenbelage=2, hafnerei=4, hafner*=3, ofensetzer=4, kaminkehrer*=4, " +
    "kaminfeger*=4, schornsteinfeger*=4, rauchfangkehrer*=4, glaserei=4, glaser=2.5, bauglaserei=4, " +
    "bauschlosserei=4, kunstschmied*=3, rolladen*=2.5, rollladenbau*=3.5, markisen=2.8, jalousien=2.2, " +
    "insektenschutz*=2, abbruchunternehmen=4, abbrucharbeiten=3.5, abriss*=2, asbestsanierung*=4, erdbewegung*=3.5, " +
    "baggerarbeiten=4, baggerbetrieb=4, spezialtiefbau=4, bohrunternehmen=3.5, kernbohrung*=3.5, kanalsanierung*=4, " +
    "kanalbau=3.5, kanalreinigung*=3, rohrsanierung*=3.5, leitungsbau=3, natursteinverleg*=3.5, blockhausbau=3.5, " +
    "blockhaus*=2, massivhaus*=3, holzhaus*=2, schlusselfertig*=2.5, lehmbau*=3.5, lehmputz=3, " +
    "denkmalsanierung*=3.5, denkmalpflege=2, bautrocknung*=4, wasserschaden*=2.5, wasserschadensanier*=4, " +
    "schimmelsanier*=4, schimmelbeseitig*=3.5, warmedamm*=3, vollwarmeschutz=3.5, einblasdammung=3.5, " +
    "kuchenmontage*=3, mobelmontage*=2.5, ladenbau*=3.5, objekteinrichtung*=1.5, torbau=3.5, toranlagen=3, " +
    "bauwerksabdicht*=4, abdichtung*=1.8, kellerabdicht*=4, betonbohr*=4, betonsage*=4, betonsagen=4, betonbau=3, " +
    "stahlbetonbau=3.5, raumausstatt*=3, generalunternehm*=3, generalubernehmer=3.5, totalunternehm*=3.5, " +
    "maurermeister*=4, maurerarbeiten=4, baumeister*=3, schalungsbau=3.5, bohrpfahle=3.5, winterdienst*=1.5, " +
    "freileitungsbau=3.5, kabelverleg*=2.5, kabelleitungstiefbau=4, smart home=1.5, akustikbau=3, akustikdecken=2.5, " +
    "deckenbau=3, treppenbau=3.5, stahltreppen=2.5, gelander=2, balkon=0.8, balkone=1.5, balkonsanierung=3.5, " +
    "terrassen*=1, terrassenbau=3.5, galabau=4, gartenanlagen=2.5, gartengestalt*=3, gartner=1, rasenpflege=2.5, " +
    "heckenschnitt=2.5, baumfallarbeiten=4, obstbaumschnitt=2, polsterei und raumausstattung=3.5, dachsanierung*=4, " +
    "dachfenster=2.2, dacharbeiten=3.5, flachdach*=3, dachstuhl*=3, zimmermann*=3.5, zimmermeister*=4, " +
    "fassadenanstrich=3.5, fassadenreinigung=2, badrenovierung=4, badgestaltung=3.5, bad und heizung=4, " +
    "heizung und sanitar=4, heizungswartung=3.5, gasheizung*=2.5, pelletheizung*=3, solartechnik=3, " +
    "solaranlagen=2.5, photovoltaikanlage*=3.5, stromspeicher=2.5, elektroinstall*=4, brandmeldeanlage*=2.5, " +
    "sicherheitstechnik=2, videouberwachung*=1.5, alarmanlage*=2.5, schlussel*=0.8, schliessanlage*=2.5, " +
    "brunnenbohr*=4, erdwarmebohr*=4, umbauten=2, renovierung*=2, renovationen=2.5, kundenmaurer=4, zementwaren=1.5, " +
    "fenster turen=3, holzfenster=2.5, kunststofffenster=2.5, insektenschutzgitter=2.5, parkettverleg*=4, " +
    "hallenbau=3, industriebau=2.5, stallbau=2, gewerbebau=2.5, bauschutt=1.5, bauhandwerk=3, baufirma=4, " +
    "baubetrieb=4, bauarbeiten=1.5, montagearbeiten=1.5, treppenlift*=2, treppenrenov*=3.5, fugen=0.8, " +
    "fugenabdichtung=3, industrieboden=2.5, steinteppich=2.5, sprengarbeiten=3.5, felssicherung=4, " +
    "hangsicherung=3.5",
  "manufacturing-industrial":
    "kunstguss*=3.5, glockenguss=3.5, wir giessen=2.5, schaumstoffverarbeitung=4, elektromaschinenbau=4, " +
    "wasserstrahlschn*=4, tiefziehteil*=4, federnfabrik=4, technische federn=4, schraubenfabrik=4, druckguss*=4, " +
    "aluminiumguss=4, feinguss=4, harterei=4, warmebehandlung=3, lackieranlagen=3, lohnlackier*=3.5, " +
    "kunststoffverarb*=4, kunststoffteile=3.5, dichtungen=2, dichtungstechnik=3.5, schaumstoff*=2.5, " +
    "folienherstell*=4, verpackungsfolie*=2.5, kartonagen*=3.5, hobelwerk=3.5, furnierwerk=3.5, palettenherst*=3.5, " +
    "paletten=1.5, holzpaletten=2.5, kistenfabrik=3.5, holzverpackung*=3, exportverpackung*=2.5, strickerei=3, " +
    "farberei=3, bekleidungshersteller*=3, lederfabrik=3.5, gerberei=3.5, keramikherstell*=3.5, " +
    "technische keramik=4, kieswerk*=3.5, kiesgrube=3.5, schotterwerk=3.5, asphaltmischw*=4, zementwerk=4, " +
    "betonfertigteil*=3, fertigteilwerk=3.5, transportbeton*=3, frischbeton=3, lackfabrik=3.5, farbenherstell*=3, " +
    "lacke und farben=1.5, klebstoff*=2.5, seifenfabrik=3.5, seifenmanufaktur=2, pharmaherstell*=3, " +
    "medizintechnikherst*=3, kabelkonfektion*=4, transformator*=2.5, elektromotoren=2.5, kompressoren=2.5, " +
    "druckluft=2, druckluftanlag*=2.5, aufzugskomponent*=3, kesselbau=3.5, klaranlagen*=2.5, biogasanlage*=2.5, " +
    "anhangerbau=2.5, fahrzeugbau=2.5, aufbauten fur nutzfahrzeuge=3, landmaschinenherst*=3.5, schiffbau=3.5, " +
    "schiffswerft=3.5, modellbau=1.2, prototypenbau=4, 3d druck=2.5, recyclinganlage*=3, recyclinghof=2.5, " +
    "altmetall*=3, schrotthandel=4, schrottplatz=3, metallhandel=3.5, metallrecycling=4, entsorgungsbetrieb=3.5, " +
    "entsorgungsfach*=3.5, abfallentsorg*=3, entsorgung*=1, containerdienst*=3, stahlhandel*=4, stahlservice*=4, " +
    "stahl=1, waffenfabrik=3.5, musikinstrumentenbau=3, instrumentenbau*=2.5, kerzenfabrik=3.5, " +
    "kerzenmanufaktur=2.5, spielwarenherst*=2.5, robotik=2.5, roboter*=1.5, energieversorg*=2.5, stadtwerke=3, " +
    "gemeindewerke=3, elektrizitatswerk=3.5, fernwarme*=2.5, wasserwerk=2.5, wasserkraftwerk=2.5, " +
    "windkraftanlagen=2, windpark*=2, schweissarbeiten=2.5, schweisserei=3.5, kugellager=2.5, walzlager=3, " +
    "uhrenmanufaktur=2, uhrenfabrik=3, matratzenherst*=2.5, optische komponenten=3, vakuumtechnik=4, " +
    "filtertechnik=3.5, filteranlagen=2.5, wagetechnik=3.5, industriewaagen=3.5, reinraum*=2.5, " +
    "industriereinigung=1.5, hydraulikzylinder=3.5, pneumatik=2.5, getriebebau=4, zahnrad*=3, fraserei=4, " +
    "lohnfertig*=3.5, blechbearb*=4, blechverarb*=4, blechtechnik=4, umformtechnik=4, prazisionsteile=4, " +
    "prazisionstechnik=3, mechanische werkstatt*=3.5, mechanische fertigung=4, mechanische bearbeitung=3.5, " +
    "maschinenfabrik=4, maschinenbauer=3.5, werkzeugmaschinen*=3.5, eloxal*=3.5, verzinkerei=4, feuerverzink*=3.5, " +
    "oberflachenbeh*=2.5, sandstrahl*=2.5, sensorik=2.5, baugruppen=1.5, schaltanlagen*=3, forderanlagen=3.5, " +
    "fordersystem*=3, krananlagen=3, hebezeuge=3, industrieofen=3.5, ofenanlagen=2, naherei=2, stuhlfabrik=3.5, " +
    "sitzmobel*=1.5, verpackungsmaschinen=4, verpackungsmittel*=3, druckmaschinen=3, textilmaschinen=3.5, " +
    "holzbearbeitungsmasch*=3, backereimaschinen=3.5, fleischereimaschinen=3.5, landmaschinentechnik=2.5, " +
    "schnittholz=2.5, leimholz=2.5, holzwerkstoff*=2, pellets=1, zulieferer=1.5, serienfertigung=3, kleinserien=2.5, " +
    "lohnabfull*=2.5, fabrikation=2, werkstoffe=1, halbzeuge=3, rohre=0.8, drahtwaren=3.5, drahtseil*=3, " +
    "seilerei=3.5, seile=1, zelte=0.8, planenherst*=3, planenbau=3, glasbearbeitung=3, glasverarbeitung=3, " +
    "industrieglas=3.5, emaillierwerk=4, kunststoffrecycl*=4, altglas=2, wertstoffe=2, aktenlagerung=1.5, " +
    "gasflaschen=1.5, technische gase=3.5, schmierstoffe=2.5, mineralol*=1.5, leuchtenherst*=3, elektrowerkzeuge=1",
  "retail-ecommerce":
    "einzelhandel=1.2, einzelhandels*=1, grosshandel*=2, kaufhaus=3, warenhaus=3, dorfladen=4, dorflaedeli=4, " +
    "unverpacktladen=4, getrankemarkt=4, getrankehandel=3.5, teeladen=4, teehandel=3, teehaus=2, feinkostladen=3.5, " +
    "sussigkeiten=1.5, susswarengeschaft=4, tabakladen=4, tabakwaren=3, tabakfach*=4, trafik=3.5, schreibwaren*=3, " +
    "burobedarf*=3.5, burotechnik=2, buromobel=2, burofach*=3, spielzeugladen=4, modellbahn*=3, modelleisenbahn*=3, " +
    "herrenausstatter=4, trachtenmode*=3.5, kindermode=3, kinderkleidung=2, babymode=3, lederwaren=2.8, " +
    "taschen und koffer=3, reisegepack=2, goldschmied*=3, schmuckgeschaft=4, schmuckatelier=2.5, " +
    "uhren und schmuck=3.5, hutgeschaft=4, hutmacher*=2.5, waschegeschaft=4, bettenhaus=4, bettwaren*=3.5, " +
    "bettwasche=2, teppichhaus=4, gardinen=2, vorhange=1.2, lampengeschaft=4, lampen=1, haushaltswaren=3, " +
    "haushaltwaren=3, glas und porzellan=3, porzellan=1.5, kunsthandel*=3, kunsthandlung=3.5, bilderrahmen=2.5, " +
    "einrahmung*=3, rahmengeschaft=4, elektrofachmarkt=4, elektrofachgesch*=4, elektrogerate=1.2, hausgerate=1.8, " +
    "kuchengerate=1.2, handyshop=3.5, handys=1, handyladen=4, fotogeschaft=4, fotofachgesch*=4, farbenfachgesch*=4, " +
    "farben und lacke=1, werkzeughandel*=3.5, beschlage=1.5, floristik=3, blumengeschaft=4, blumenhaus=4, " +
    "schnittblumen=1.5, tiernahrung=3, tierfutter=2.5, zoofach*=4, zoogeschaft=4, aquaristik=3, angelgeschaft=4, " +
    "angelladen=4, angelsport*=2.5, jagdbedarf=3.5, jagdausrustung=3, jagdwaffen=3, waffenhandel=3.5, " +
    "waffengeschaft=4, sporthaus=4, sportartikel=2.5, skiverleih=2.5, skiservice=2, sportfach*=3, klavierhaus=4, " +
    "pianohaus=4, musikinstrumente=1.8, musikalien*=3, naturkosmetik=1.5, erotikshop=4, sexshop=4, hanfladen=4, " +
    "hanfshop=4, stoffladen=4, stoffgeschaft=4, wollgeschaft=4, wollladen=4, handarbeiten=1, handarbeitsgesch*=4, " +
    "bastelbedarf=3.5, bastelladen=4, bastelgeschaft=4, kunstlerbedarf=3.5, devotionalien=3.5, briefmarkenhandl*=4, " +
    "briefmarken=1.5, munzhandel=4, munzen=1.2, munzenhandlung=4, flohmarkt=1, auktionshaus=3.5, auktionen=2, " +
    "kostumverleih=3.5, babyausstattung=3, babyartikel=3, babyfachgesch*=4, arbeitskleidung=2.5, berufskleidung=2.5, " +
    "berufsbekleidung=2.5, arbeitsschutz*=1.2, heizol*=2.8, heizolhandel=3.5, brennstoff*=2, brennstoffhandel=4, " +
    "kaminholz*=2, brennholzhandel=3, poolshop=4, schwimmbadtechnik=1.5, saunashop=3.5, saunabau=2.5, " +
    "gastronomiebedarf=3.5, hotelbedarf=3, weihnachtsartikel=3, christbaumschmuck=3, edelsteine=2, " +
    "mineralienhandel=4, mineralien=1.2, fahnenversand=3, troedel*=3, trodel*=3, trodelladen=4, antikhandel=4, " +
    "weinhandlung*=3.5, weinhandel*=3.5, weinladen=4, weinversand=3.5, weinfachgesch*=4, spirituosen=1.2, " +
    "zeitschriften=0.8, zeitschriftenladen=4, comicladen=4, comics=1, fliesenhandel=3, fliesenmarkt=3.5, " +
    "fliesenausstell*=2.5, gebrauchtmobel=3, brockenhaus=4, brockenstube=4, sozialkaufhaus=3, naturkostladen=4, " +
    "hofmarkt=1.5, versandhaus=4, onlinehandler*=3, fachhandler*=2, modegeschaft=4, schuhladen=4, brautkleid*=2.5, " +
    "abendmode=2.5, festmode=2.5, fahrradgeschaft=4, fahrradhaus=4, fahrradzubehor=2.5, zweiradfach*=3.5, " +
    "mobelgeschaft=4, einrichtungshaus=4, kuchenhaus=3.5, wohnaccessoires=3, geschenkladen=4, geschenkideen=1.2, " +
    "partybedarf=3, feuerwerksverkauf=3, haar und kosmetikbedarf=2.5, friseurbedarf=3, malerbedarf=3, " +
    "imkereibedarf=3.5, reitsportartikel=3.5, pferdebedarf=3, stallbedarf=3, gartenmobel=2, gartengerate=1.8, " +
    "rasenmaher=1.5, motorgerate=2, motorsagen=2, grills=1.2, grillshop=3.5, kaminofen=1.5, teleskope=2, " +
    "buchhandl*=3.5, kinderbucher=1.2, schallplatten=2, gebrauchte bucher=3, raucherbedarf=3.5, zigarren=2, " +
    "weltladen=3, werksverkauf=1.5, fabrikverkauf=1.5, lagerverkauf=2.5, sonderposten*=3, restposten=2.5, " +
    "lebensmittelmarkt=3.5, lebensmittelgeschaft=3.5, asia markt=3.5, asiamarkt=3.5",
  "food-beverage":
    "backermeister*=4, backermeisterin=4, teigwarenhersteller=4, marmeladenmanufaktur=4, limonadenhersteller=4, " +
    "susswarenhersteller=4, schokoladenmanufaktur=4, lohnabfullung getranke=3.5, getrankehersteller=4, " +
    "getrankeabfull*=3.5, lebensmittelhersteller=4, wurstfabrik=4, wurstwaren=3, fleischwaren=3, " +
    "fleischwarenfabrik=4, fischraucherei=4, raucherfisch=3, fischhandel*=3.5, fischladen=4, feinkostmanufakt*=4, " +
    "feinkosthersteller=4, olmuhle=4, speiseol*=2.5, kunstmuhle=3.5, mehl=1, nudelfabrik=4, teigwaren*=3, " +
    "marmeladen*=2, konfituren=2, senfmanufaktur=4, senf=1, essigmanufaktur=4, essig=1, gewurzmuhle=4, " +
    "gewurzmanufaktur=4, teemanufaktur=3, sektkellerei*=4, kelterei=4, kellerei*=3, fruchtsaft*=3, safte=1.2, " +
    "suessmost=3, mineralbrunnen=4, mineralwasser=1.5, limonade*=2.5, eiscafe*=4, eismanufaktur=4, eiskonditorei=4, " +
    "speiseeis=3.5, kneipe*=3, buschenschank*=4, straussenwirtschaft=4, strausswirtschaft=4, besenwirtschaft=4, " +
    "kaffeehaus=3.5, tagescafe=4, stehcafe=4, fruhstuckscafe=4, stadtcafe=4, bergcafe=4, strandcafe=4, donerladen=4, " +
    "kebaphaus=4, kantine=2, kantinen=1.5, betriebsgastronomie=4, betriebsrestaurant=3, gemeinschaftsverpfl*=4, " +
    "schulverpfleg*=3.5, essen auf radern=2.5, mahlzeitendienst=2.5, tiefkuhlkost=3, babynahrung=2.5, " +
    "nahrungserganz*=2, backwaren=3, brot und backwaren=3.5, lebkuchen=3, susswaren*=2.5, susswarenherst*=4, " +
    "schokoladen*=2, snackherst*=3.5, kartoffelchips=3, sauerkraut*=2, gemusekonserven=3.5, konserven=1.5, " +
    "konservenfabrik=4, fleischersatz=3, wildbret=2.5, wildfleisch=2, geflugelschlacht*=4, schlachthof*=3, " +
    "schlachtbetrieb=3.5, fleischer*=3, fleischhauer*=4, frisches fleisch=2, mietkoch=4, mietkochin=4, " +
    "kochevent*=2.5, bierbrauer*=3.5, braustube=4, brauhaus=4, braugasthof=4, hausbrauerei=4, landgasthof*=3, " +
    "landgasthaus=4, wirtschaft zum=3, restaurant zum=4, ausflugslokal=3.5, speiselokal=4, speisegaststatte=4, " +
    "gaststube=3, schnapsbrenn*=4, schnapse=2.5, edelbrand*=3, edelbrande=3, obstbrand*=3, obstbrande=3, likore=2, " +
    "spirituosenherst*=4, hochzeitstorte*=3, tortenatelier=4, hofmetzgerei=4, bergkase=2.5, milchprodukte=2, " +
    "kaffeerost*=4, rotwein*=1.8, weissweine=2, weinkeller*=2, weinprobe*=2, weinverkostung=2, vinothek=3, " +
    "burgerladen=4, streetfood=2.5, pizzaservice=4, cateringservice=4, buffets=2, saisonale kuche=3.5, " +
    "regionale kuche=3, gutburgerlich*=3, gutburgerliche kuche=4, hausmannskost=3, schnitzel=2, spezialitaten=0.8, " +
    "tagesmenu*=2, gastgarten=3, gastronomie=1, gastronomiebetrieb*=2.5, mostheuriger=4, heurige*=4, " +
    "jausenstation=4, jause=2.5, confiseur=4, zuckerbacker*=4, feinbackerei=4, backhaus=3, sirup=1.2, craftbier=3, " +
    "saucen=1.2, lebensmittelherst*=3, lebensmittelprod*=3, lebensmittelindustrie=0.8",
  "hospitality-travel":
    "jugendgastehaus=4, feriendorf=4, ferienanlage=3.5, wohnmobilstell*=3.5, stellplatze=0.8, almhutte*=3.5, " +
    "skihutte*=3, schutzhutte*=3, alpenvereinshutte=3.5, bauernhofurlaub=4, heuhotel=4, privatzimmer=3, " +
    "monteurzimmer=4, monteurunterk*=4, monteurwohnung*=4, fremdenzimmer=3.5, pensionszimmer=3, boardinghouse=3.5, " +
    "gruppenreise*=3, studienreise*=3, radreise*=3, wanderreise*=3.5, flusskreuzfahrt*=3.5, pilgerreise*=3, " +
    "klassenfahrt*=2, sprachreise*=2.5, tauchreise*=3, jagdreise*=3, golfreise*=3, skireise*=3, erlebnisreise*=3.5, " +
    "rundreise*=3, pauschalreise*=3, fernreise*=3.5, hochzeitsreise*=2.5, individualreise*=3.5, busreise*=3, " +
    "tagesfahrten=2, mehrtagesfahrten=3, hausbootverm*=4, bootsvermiet*=3.5, segeltorn*=3, yachtcharter*=3.5, " +
    "kanutour*=3.5, stadtfuhr*=3, fremdenfuhr*=4, wanderfuhr*=2.5, gefuhrte touren=3, gefuhrte wanderungen=2.5, " +
    "outdooragentur=3, tourismusverband=4, tourismusverein*=4, tourismusburo=4, tourismusinfo*=4, tourismus=1.5, " +
    "verkehrsverein=3.5, verkehrsamt=2.5, fremdenverkehr*=3.5, kurverwaltung=3.5, kurort=2, ferienregion*=3, " +
    "skigebiet*=2, bergbahn*=3, seilbahn*=2.5, skilift*=3, sommerrodelbahn=3.5, rodelbahn=2.5, thermalbad=2.5, " +
    "therme=2.5, wohnmobilvermiet*=4, wohnmobil mieten=3.5, camper mieten=3.5, ballonfahrt*=3.5, canyoning=3.5, " +
    "hochseilgarten=3, kletterwald=3, kletterpark=3, schifffahrt*=2, schiffsrundfahrt*=3.5, rundfahrten=2.5, " +
    "incoming agentur=4, incentive reisen=3.5, zimmervermietung=4, doppelzimmer=2.5, einzelzimmer=2, halbpension=3, " +
    "fruhstucksbuffet=1.5, ubernachtung*=2, kurhotel=3.5, seminarhotel*=3, gruppenunterk*=3.5, gruppenhaus*=3.5, " +
    "freizeitheim*=3.5, freizeithaus=3, selbstversorger*=2.5, appartementhaus=3.5, ferienzimmer=4, " +
    "gasthof mit zimmern=4, reiseagentur=4, reisecenter=3.5, reiseleit*=2.5, reiseveranstalt*=4, kurzurlaub=2.5, " +
    "mobilheim*=2, reiterferien=2.5, ferienlager=2, kutschfahrt*=2.5, flugreisen=3, flugtickets=2.5, " +
    "schiffsreisen=3.5",
  "transport-automotive":
    "dialysefahrten=4, arztfahrten=3.5, schuttgut*=2, wir fahren=2, eisenbahnverkehrsunternehmen=4, " +
    "parkraumbewirtschaftung=4, gebrauchtwagenhandel=4, autolackier*=4, fahrzeuglackier*=4, lackierzentrum=3, " +
    "autoverwert*=4, autoentsorg*=3.5, wohnwagenhandel=3.5, wohnwagen=1.5, wohnmobilhandel=3.5, wohnmobilhandler=4, " +
    "reisemobil*=2.5, reisemobilhandel=4, caravaning center=4, caravaning=2, caravans=1.5, nutzfahrzeuge=3, " +
    "nutzfahrzeug*=2.5, gabelstapler*=2, staplerverleih=3, staplerservice=3, transportervermiet*=4, autowasch*=3.5, " +
    "waschstrasse=3.5, waschpark=3, waschanlage*=2, tankstelle*=3, tankstellen=2.5, pannendienst=4, pannenhilfe=3, " +
    "taxiunternehmen=4, taxizentrale=4, taxibetrieb=4, limousinenservice=4, chauffeurservice=4, chauffeurdienst=4, " +
    "omnibusbetrieb*=4, omnibus*=3, busbetrieb=4, verkehrsbetriebe=3.5, verkehrsunternehmen=3, krankenfahrten=3, " +
    "flughafentransfer*=2.5, schulerbeforder*=3.5, personenbeforder*=3.5, fuhrunternehmen=4, fuhrbetrieb=4, " +
    "frachtfuhrer=3, guterkraft*=4, guterverkehr=3, gutertransport*=3.5, transportunternehm*=4, " +
    "transporte aller art=4, kuhltransport*=4, silotransport*=4, tanktransport*=4, tiertransport*=3, " +
    "pferdetransport*=2, containertransport*=3.5, klaviertransport*=4, kleintransport*=4, expresstransport*=4, " +
    "kurierfahrten=4, paketdienst*=3.5, fahrradkurier*=4, lagerlogistik=3.5, logistikdienst*=4, logistikzentrum=3, " +
    "kontraktlogistik=4, lagerung=0.8, fulfillment*=2, zollabfertig*=3.5, verzollung=3.5, luftfracht*=3.5, " +
    "seefracht*=3.5, fracht*=1.5, speditions*=3.5, binnenschiff*=3.5, fahrbetrieb*=2, fahrverbindung*=2, " +
    "hafenbetrieb*=3.5, hafengesellschaft=3.5, bahnunternehmen=3.5, eisenbahn*=1.5, eisenbahnverkehr*=4, " +
    "flughafen=0.6, flugplatz=2.5, fluggesellschaft*=3.5, charterfluge=4, rundfluge=2.5, hubschrauberfl*=3.5, " +
    "helikopterfluge=3.5, flugzeugwartung=4, flugbetrieb=2.5, parkraumbewirt*=4, parkplatzbewirtschaft*=3.5, " +
    "tuning=1.5, fahrzeugtuning=4, chiptuning=4, autoimport*=4, autohandler*=4, autohauser=3, autoankauf=4, " +
    "autoverkauf=3.5, autoexport=4, fahrzeugankauf=3.5, carsharing=3, motorradhand*=4, bootshandel=3, " +
    "bootswerkstatt=3.5, bootsmotoren=3, motorenbau=3, motoreninstand*=4, motoreninstandsetz*=4, motorentechnik=2.5, " +
    "zylinderschleif*=4, auspuff*=3, auspuffdienst=4, unfallinstand*=4, unfallschaden=2.5, achsvermess*=4, " +
    "anhangervermiet*=3.5, anhangerverleih=3.5, anhanger=1.5, pkw anhanger=3, autosattlerei=4, quads=2.5, atv=2, " +
    "vespa*=1.5, motorroller=3, zweiradmechanik*=3.5, bremsendienst=4, bremsen=1, autoelektrik*=4, " +
    "getriebeinstand*=3.5, getriebereparatur=3.5, garagenbetrieb=3.5, autogarage=4, garage carrosserie=4, " +
    "carrosseriewerk=4, pneuhaus=4, pneuservice=4, reifenhandel=4, reifendienst=4, raderwechsel=3, elektroautos=2.5, " +
    "elektrofahrzeuge=1.5, ladestationen betrieb=2, kfz meisterbetrieb=4, kfz reparatur*=4, kfz technik=4, " +
    "kfz handel=4, kfz betrieb=4, kfz service=4, autoservice=4, autozubehor=3, ersatzteile=0.8, oldtimerrestaur*=4, " +
    "fahrzeugrestaur*=4, autovermiet*=4, leihwagen=2, lkw werkstatt=4, lkw transporte=4, lkw reparatur=4, umzugs*=3, " +
    "umzugsfirma=4, mobelspedition=4, mobellift=3, aussenlift=2.5, fahrzeugbeschaffung=3, fahrzeugpark=1, " +
    "fuhrpark=1, hu und au=4, hauptuntersuchung=3, abgasuntersuchung=3.5, kranservice=2, schwerlast*=2.5, " +
    "traktor*=1",
  "media-entertainment":
    "musikproduktion*=3.5, musikverlag*=4, buchverlag*=4, zeitungsverlag=4, fachverlag*=4, kinderbuchverlag=4, " +
    "lokalzeitung*=3.5, tageszeitung*=3, fernsehsender*=3.5, programmkino*=4, freilichtkino=4, openairkino=3.5, " +
    "kinoprogramm=3.5, lichtspiele=3.5, lichtspielhaus=4, puppentheater=4, oper=2, opernhaus=3.5, orchester=2.5, " +
    "kammerorchester=3.5, philharmoni*=3, sinfonieorchester=3.5, tanzkapelle=4, tanzmusik=3, liveband=3, " +
    "livemusik=2, alleinunterhalter*=4, variete*=3, kabarettist*=3.5, comedian=3, konzertveranst*=4, " +
    "konzertagentur*=4, kunstleragentur*=4, kunstlervermittl*=4, konzert=1, buhnentechnik=3, " +
    "veranstaltungstech*=3.5, heimatmuseum*=4, freilichtmuseum=4, kunstverein=2.5, malerin=1.5, kunstmaler*=3.5, " +
    "kunstlerin=2, kunstleratelier=3.5, autorin=1, schriftstellerin=3.5, journalist*=2, nachrichtenagentur*=3.5, " +
    "bildagentur*=3.5, spieleentwickl*=3.5, spielestudio=4, brettspiele=1, tierpark*=3.5, wildpark*=3.5, " +
    "erlebnispark*=3.5, marchenpark=3.5, bowlingbahn*=4, bowlingcenter=4, kegelbahn*=2, spielhalle*=4, spielothek=4, " +
    "spielbank*=4, casino=2, diskothek*=3.5, disco=2, nachtclub=3.5, tanzlokal=3, tanzbar=3, lasertag*=4, " +
    "trampolinhalle=4, trampolinpark=4, indoorspielplatz=4, spielplatz=0.5, kletterhalle*=3, boulderhalle*=3, " +
    "freibad*=1.5, hallenbad*=1.5, schwimmbad*=1, erlebnisbad*=3, stadthalle*=2.5, kulturzentrum=2.5, kulturhaus=3, " +
    "bibliothek*=1.5, stadtbibliothek=3, bucherei*=2, stadtarchiv=2.5, feuerwerk*=2.5, feuerwerker=3, " +
    "pyrotechnik*=3, synchronstudio*=4, synchronsprech*=4, horbuch*=2, horspiel*=3, stadtmagazin*=3.5, " +
    "eventfotograf*=3.5, luftaufnahmen=2.5, luftbild*=2.5, drohnenaufnahmen=3, drohnenfilm*=3, fotobox*=3, " +
    "photobooth=3, sangerin=3, liedermacher*=3.5, proberaum*=2.5, kunstausstellung*=2.5, stadion=0.6, eishalle=2.5, " +
    "eisbahn=2.5, gokart*=2.5, kartbahn=3.5, pferderennbahn=3.5, freilichtbuhne=4, freilichtspiele=3.5, " +
    "festspiele=3, lesungen=1.5, kleinkunst*=3, kleinkunstbuhne=4, tanztheater=3.5, ballettensemble=4, " +
    "tanzkompanie=3.5, streichquartett*=3.5, streichensemble=3.5, animationsstudio*=3.5, comiczeichner*=3.5, " +
    "karikatur*=2.5, e sport=2.5, schauspieler*=2, filmemacher*=3, kameramann=3, regisseur*=2, dokumentarfilm*=3, " +
    "kurzfilm*=2.5, filmverleih*=3.5, hochzeitsvideo*=3, hochzeitsfilm*=3, babyfotograf*=4, portratfoto*=3.5, " +
    "fotografien=2, fotoatelier=4, passbilder=2, bewerbungsfotos=2.5, eventlocation*=2.5, festsaal=1.5, " +
    "ponyreiten=1.5, hupfburg*=3, zauberkunst*=3.5, zaubershow=3.5, marionetten*=3, tontrager=2, straussenrennen=1",
  "education-training":
    "nachhilfeinstitut*=4, nachhilfeschule=4, privatschule*=3.5, internat=3, internatsschule=4, waldorfschule*=4, " +
    "forderschule*=3.5, volksschule*=3.5, mittelschule*=3.5, gesamtschule*=3.5, hauptschule=3, gymnasien=2, " +
    "hochschul*=2.5, universitat*=2, fachhochschul*=3.5, erwachsenenbildung=3.5, lernstudio=4, lernhilfe=3.5, " +
    "lerncoach*=3, ballettschul*=3.5, gitarrenschule=4, malschule=3.5, malkurs*=3, nahkurs*=3.5, kampfkunstschul*=3, " +
    "yogalehrerausb*=3.5, pflegeschule*=4, krankenpflegeschul*=4, meisterschule*=4, meisterkurs*=3, " +
    "fuhrungskraftetr*=3.5, fuhrungskrafteentw*=2.5, rhetorik*=2.5, verkaufstrain*=3.5, kommunikationstrain*=3.5, " +
    "teambuilding*=1.2, teamtraining*=2.5, staplerschein*=3, staplerfahrer*=2, schweisskurs*=3, fernschule=4, " +
    "fernstudium=3, fernlehrgang=3.5, fernkurs*=3.5, studienkolleg=4, berufsbildung*=2.5, berufsschul*=3.5, " +
    "berufskolleg=4, hotelfachschul*=4, bildungswerk=3.5, bildungstrager*=3.5, bildungsangebot*=2.5, " +
    "bildungseinrichtung*=2.5, bildungsurlaub=2.5, umschulung*=3, integrationskurs*=3, prufungsvorber*=2.5, " +
    "maturavorber*=3.5, matura=1.2, schulverein=2.5, waldpadagog*=2.5, erlebnispadagog*=2.5, museumspadagog*=2, " +
    "padagogik=1.2, studienberat*=2, bewerbungstrain*=2.5, mentaltrain*=2.5, mentalcoach*=2.5, " +
    "personlichkeitsentw*=2, jugendbildung*=3, bildungsstatte*=3, bildungshaus=3, ausbildungszentr*=3, " +
    "ausbildungsstatte=3, schulungszentr*=3.5, fortbildungen=1.5, fortbildungsinstitut=4, seminarzentrum=2.5, " +
    "schlagzeugunter*=4, zirkusschule=3.5, zirkuspadagog*=3, fotokurs*=2.5, topferkurs*=3, kletterkurs*=2, " +
    "bogenschule=2.5, jagdschule=4, jagerprufung=2.5, jungjagerkurs*=3.5, schauspielschul*=4, heilpraktikerschul*=4, " +
    "heilpraktikerausb*=4, handwerkskammer kurse=3, hundetrainer ausbildung=4, coaching ausbildung=4, " +
    "coachingausbildung=4, business coaching=2.5, lehrwerkstatt=3, landwirtschaftsschul*=4, kosmetikschul*=4, " +
    "friseurakademie=4, friseurschule=4, karrierecoach*=2.5, schulkinder=0.6, schulleitung=1.5, lehrkrafte=1, " +
    "schulerinnen=1.2, fahrausbildung=3.5, fahrlehrer*=3.5, tanzkurs*=3, tanzunterricht=4, " +
    "deutsch als fremdsprache=3.5, englischkurs*=3.5, musiklehrer*=3.5, klavierunter*=4, gesangsunter*=4, " +
    "gitarrenunter*=4, reitstunden=2.5, schwimmkurs*=3, babyschwimmen=2, erste hilfe kurs*=3.5, kochkurs*=2, " +
    "schulungen=1.5, weiterbildungsinst*=4, studiengang*=3, studiengange=3, studierende=2, akademien=1.5, " +
    "lerngruppe*=2.5, lernforderung=3, sprachforderung=2, tauchkurs*=3, skikurs*=3, kindergarten bildungscampus=3",
  "nonprofit-religious":
    "fussballclub=4, handballverein=4, tischtennis*=2.5, tischtennisverein=4, skiclub*=4, alpenverein*=3.5, " +
    "wanderverein*=4, judoverein=4, judo=1.5, karateverein=4, kegelclub=4, golfclub*=2.5, jagdverein=4, " +
    "jagerschaft=4, hundesportverein=4, kaninchenzuchter*=4, kaninchenzuchtver*=4, geflugelzuchtver*=4, " +
    "kleintierzuchtver*=4, trachtenverein*=4, geschichtsverein=4, narrenzunft*=4, fasnacht*=2.5, fasnachtszunft=4, " +
    "karnevals*=3, faschings*=2.5, guggenmusik=4, theaterverein=3.5, laienspiel*=3, wasserwacht=4, bergrettung=4, " +
    "jugendzentrum=3, jugendverband=4, jugendarbeit=1.8, pfadfinder*=4, landjugend=4, frauenverein=4, " +
    "frauengemeinschaft=3.5, seniorenverein=4, elternverein*=4, elterninitiative=3, elternrat=2.5, pfarre=3.5, " +
    "pfarrverband=4, pfarramt=3.5, freikirche=4, abtei=1.5, buddhistisch*=2.5, missionswerk=4, diakonie*=2.5, " +
    "caritas*=2.5, entwicklungshilfe*=3, entwicklungszusamm*=2.5, hilfsprojekt*=2.5, spendenprojekt*=3, " +
    "naturschutzverein=4, umweltverband=4, umweltschutz*=0.6, lebenshilfe=2.5, frauenhaus=3.5, obdachlosenhilfe=3.5, " +
    "bahnhofsmission=4, sozialverband=3.5, sozialwerk=2.5, innung=1, gewerbeverein*=4, handels und gewerbeverein=4, " +
    "wirtschaftsverband=3.5, wirtschaftsforderung=1.5, arbeitgeberverband=3.5, ortsverband=3, dachverband=1.5, " +
    "interessenverband=2.5, interessengemeinsch*=2, burgerinitiative=4, burgerverein*=4, burgermeister*=2.5, " +
    "burgerstiftung=4, nachbarschaftshilfe=3, mieterverein*=4, verbraucherzentrale=2, verbraucherschutz=0.4, " +
    "studentenverbindung*=4, burschenschaft*=4, modellflugverein=4, modellflug*=2, oldtimerclub=3.5, motorradclub=4, " +
    "motorradfreunde=4, kolpingsfamilie=4, kolping*=2.5, stadtverwaltung=3.5, gemeindeverwaltung=4, gemeinderat=2.5, " +
    "gemeindeamt=4, landratsamt=3, verwaltungsgemeinsch*=3.5, zweckverband=3, genossenschaftsverb*=3, " +
    "samariterverein=4, samariterbund=3.5, quartierverein=4, dorfverein=4, dorfgemeinschaft*=3, volleyballverein=4, " +
    "eishockeyclub=4, eishockey*=2, basketballverein=4, leichtathletik*=2.5, kanuverein=4, tanzsportverein=4, " +
    "tauchclub=3.5, krippenverein=3.5, imkerverein*=4, blasorchester=2.5, blaskapelle=2.5, spielmannszug=4, " +
    "fanfarenzug=4, gesangsverein=4, gospelchor=2.5, chorverband=3, schutzengesellsch*=4, schutzenhaus=2, " +
    "fischerverein=4, kleingartenverein*=4, schrebergarten*=3, gartenbauverein=4, obst und gartenbauverein=4, " +
    "siedlergemeinsch*=3.5, hundeverein=4, reit und fahrverein=4, segelverein=4, yachtclub=3, tennisverein=4, " +
    "schach*=1.5, radsport*=1.2, feuerwehrverein=4, jugendfeuerwehr=3.5, loschzug=3.5, technisches hilfswerk=3.5, " +
    "rotes kreuz=2.5, selbsthilfegruppe*=3.5, fluchtlingshilfe=3.5, tierschutzverein=4, tierschutzorganis*=4, " +
    "vermittlungstiere=2.5, mitgliederversamml*=2, vereinsheim=3, vereinsmeister*=3.5, vorstandschaft=2, " +
    "abteilungen=0.4, tafelladen=3, kirchgemeinde*=4, pfarrgemeinde*=4, evangelisch*=1.8, katholisch*=1.8, " +
    "bibel*=1.8, gemeindezentrum=2.5, seelsorge*=2.5, moscheeverein=4, forderkreis=3, freundeskreis=2.5, " +
    "stiftungsrat=1.5, stiftungszweck=3, heimatpflege=2.5, brauchtum*=2, dorffest=1.5, ortsgemeinde=3, " +
    "marktgemeinde=2, burgergemeinde=3, seniorentreff=2.5, jugendtreff=3, mehrgenerationenhaus=3",
  "staffing-hr":
    "direktvermittl*=3.5, direktansprache=3.5, jobportal*=4, jobagentur=4, jobvermittl*=4, personalverleih*=4, " +
    "temporarburo=4, temporarstellen=4, temporarpersonal=4, dauerstellen=4, arbeitskrafteuber*=4, " +
    "arbeitskraftever*=4, arbeitnehmeruberl*=4, interimsmanage*=3.5, interim management=2.5, interim manager=2.5, " +
    "freelancer vermittlung=4, freiberufler vermittlung=4, arztevermittlung=4, hostessenagentur=4, hostessen=2.5, " +
    "messehostess*=3.5, servicepersonal=1.5, eventpersonal=3.5, personal fur events=3.5, modelagentur personal=3, " +
    "studentenjobs=3.5, studentenvermittl*=4, erntehelfer*=2.5, fachkraftevermittl*=4, fachkrafte aus dem ausland=3, " +
    "auslandische fachkrafte=2.5, rekrutierung*=2.5, recruiting agentur=4, talentsuche=2.5, personalsuche=3, " +
    "personalauswahl=2.5, personalmanagement=2, personalmarketing=3, personalberat*=4, personalvermittl*=4, " +
    "personallosung*=4, personalentwickl*=1.5, personalbeschaff*=3.5, personalabrechnung=1.5, " +
    "lohn und personalabrechnung=1.8, hr beratung=3.5, hr dienstleist*=4, eignungsdiagnost*=3.5, karriereportal=2, " +
    "bewerbermanagement=2.5, stellenanzeigen=2.5, stellenmarkt=2.5, stellenvermittl*=4, stellenportal=4, " +
    "ingenieurvermittl*=4, it personal=3.5, on site management=3.5, ferienjobs=2.5, minijobs=2, fahrervermittl*=4, " +
    "lkw fahrer auf zeit=4, lokfuhrer auf zeit=4, montagepersonal=3.5, leihpersonal=4, beschaftigungsproj*=3, " +
    "beschaftigungsgesell*=3.5, arbeitsmarktpolit*=2.5, transfergesellschaft=3.5, arbeitsintegration=3.5, " +
    "berufliche integration=2.5, vermittlungsagentur=2.5, haushaltspersonal=3.5, haushaltshilfen vermitteln=4, " +
    "privathaushalte=0.5, vermittlung von haushaltshilfen=4, vermittlung von pflegekraften=4, " +
    "pflegekrafte vermitteln=3.5, vermittlung von personal=4, vermittlung von fachkraften=4, betreuungskrafte=2, " +
    "saisonkrafte=3, saisonarbeiter*=3, azubi borse=4, lehrstellenborse=4, lehrstellen=1, " +
    "bewerber und unternehmen=2.5, festanstellung=1.5, employer branding=2.5, employer branding agentur=5, " +
    "werkvertrag*=1",
  agriculture:
    "agrardienstleist*=4, biobauernhof=4, bauernfamilie=2, milchviehbetrieb=4, milchbauer*=4, milchviehhalt*=4, " +
    "milchkuhe=2, mutterkuh*=3.5, mutterkuhe=3.5, schweinemast=4, schweinehalt*=3.5, ferkel*=3, ziegenhof=4, " +
    "schaferei=4, schafer*=1.5, huhnerhof=4, freilandeier=3.5, eier vom hof=3.5, frische eier=2, entenmast=4, " +
    "gansehof=4, ganse=1.5, putenmast=4, puten=2, straussenfarm=4, alpakahof=3.5, alpakazucht=4, alpaka*=2.5, " +
    "hundezucht=2.5, zuchthunde=2.5, zwinger=1.8, welpen=1.5, katzenzucht=2.5, forellen*=2.5, forellenzucht=4, " +
    "teichwirt*=4, karpfen*=2.5, bienenzucht=4, bienen=1.5, getreideanbau=4, getreide=1.5, kartoffelanbau=4, " +
    "erdbeerhof=4, beerenhof=4, beerenobst=3, himbeeren=1.5, heidelbeeren=2, apfelplantage=4, kirschenhof=4, " +
    "obstgarten=2, hopfenanbau=4, hopfen=1.2, weinberg*=1.2, weinbaubetrieb=2.5, gemusehof=4, gemuseanbau=4, " +
    "gemusegartnerei=4, gemusekiste*=3.5, abokiste*=3.5, biogemuse=3, pilzzucht=4, champignonzucht=4, " +
    "champignons=1.5, speisepilze=2.5, kurbishof=4, kurbisse=2, krauterhof=3.5, lavendelfeld*=3, rosenschule=4, " +
    "baumschul*=3.5, zierpflanzen*=3.5, jungpflanzen=3, beetpflanzen=3, balkonpflanzen=2.5, topfpflanzen=2, " +
    "geholze=2, saatzucht=4, samereien=2.5, pflanzkartoffel*=4, christbaum*=2, christbaumkultur*=4, " +
    "weihnachtsbaume=2.5, waldbesitz*=2.5, waldbau=3, waldpflege=3, forstwirt*=3.5, forstunternehm*=4, forstamt=3, " +
    "forstdienst*=3.5, holzernte*=3.5, holzruckung=4, scheitholz=2, mahdrusch=4, lohndrusch=4, lohnarbeiten=2, " +
    "futtermittel*=2.5, mischfutter=3.5, landhandel=4, agrarhandel*=4, agrargenossen*=4, raiffeisen lagerhaus=3, " +
    "agrarbetrieb*=4, agrardienst*=4, agrar*=2.5, besamungsstation=4, besamung*=2.5, zuchtverband*=4, viehhandel*=4, " +
    "zuchtvieh*=3.5, schlachtvieh=3, damwild*=3, wildgehege=2.5, wildhaltung=3, bison*=2, schneckenzucht=4, " +
    "wurmfarm=4, streuobst*=3, direktvermarkt*=2.5, ab hof*=2.5, hofprodukte=3.5, hoflaedeli=3.5, almwirtschaft=3.5, " +
    "alpwirtschaft=3.5, alp=0.6, pensionspferd*=3, pensionsstall=3.5, pferdepension*=3.5, reiterhof=2.5, " +
    "reitanlage=2, einstellbetrieb=3, kalberaufzucht=4, kalber=2, wachtel*=2, hofgut=2.5, gutshof=1.5, weidetiere=3, " +
    "weidefleisch=3, weiderind*=3, weidehaltung=3, bullenmast=4, rindermast=4, rindfleisch=1, wasserbuffel*=3, " +
    "galloway*=2.5, holunder*=1.5, holunderanbau=4, nussbaum*=0.8, maschinenring*=4, heuhandel=4, heu und stroh=4, " +
    "stroh und heu=4, heu=0.5, bewirtschaften wir=2, hektar=1.5, fruchtfolge=3, biologisch dynamisch*=3, " +
    "demeter*=2.5, bioland*=2.5, naturland=2, solidarische landwirtsch*=4, landwirtschaftl*=2.5, landwirte=1.5, " +
    "landwirtin=3, bauerlich*=2, rollrasen=2.5, gewachshaus*=2, teichpflanzen=2.5",
  "personal-services":
    "nagelpflege=2.5, haarverlang*=3.5, haarentfern*=3, piercingstudio=4, thaimassage*=3.5, wellnessmassage*=3.5, " +
    "pilatesstudio=4, ems studio=4, ems training=3.5, figurstudio=4, abnehmen=1.2, heissmangel*=4, massschneider*=4, " +
    "schneiderin=3, schneider=0.6, schuster*=2.5, schuhreparatur*=4, schlusseldienst und schuhreparatur=4, " +
    "uhrenreparatur*=3.5, hauswart*=3, hausmeister*=2.5, hausmeisterdienst*=3.5, hausservice=2.5, entrumpel*=3.5, " +
    "haushaltsauflos*=3.5, wohnungsauflos*=3.5, raumung*=1.5, krematorium=4, feuerbestattung*=3.5, " +
    "friedhofsgartn*=3, trauerbegleit*=2.5, tierbestatt*=4, tierkrematorium=4, gassi*=3, gassiservice=4, " +
    "dogsitter*=4, tiersitter*=4, katzensitter=4, tierkommunikat*=3.5, hundepflege=3.5, hundeschul*=4, " +
    "welpenschule=4, welpenkurs*=3, kinderbetreuung*=2.2, kinderhort=3, hort=1.2, spielgruppe*=2.5, krabbelgruppe=2, " +
    "tagespflege fur kinder=4, kindertagespflege*=3.5, tageseltern*=4, tagesfamilien=4, partnervermittl*=4, " +
    "heiratsvermittl*=4, partnersuche=2.5, singleborse=3.5, wahrsager*=4, kartenleger*=4, kartenlegen=4, " +
    "hellseher*=4, stilberat*=3.5, farbberat*=2.5, typberat*=3.5, imageberat*=2.5, seniorenassist*=3.5, " +
    "seniorenbetreuung*=2.5, alltagsbegleit*=3, alltagshilfe*=3, escortservice=4, escort*=1.5, bordell=4, " +
    "laufhaus=4, nahmaschinenrep*=4, messerschleif*=4, schleifservice=2.5, scharfschleif*=2, fahrradreparatur*=2.5, " +
    "smartphone reparatur*=4, smartphonereparatur=4, hausgeraterep*=3.5, mobelrestaur*=3.5, " +
    "restaurierung von mobeln=4, instrumentenrep*=3.5, geigenbauer reparatur=3.5, puppenklinik=4, puppendoktor=4, " +
    "peruckenstudio=4, perucken=3, zweithaar*=4, grabmal*=3.5, grabsteine=3.5, visagist*=3.5, make up artist*=3.5, " +
    "brautstyling=4, brautfrisur*=3.5, freie trauung*=3.5, freie trauungen=4, trauredner*=4, hochzeitsredner*=4, " +
    "aufraumcoach*=4, ordnungscoach*=4, ordnungsberat*=3.5, salzgrotte=4, hufschmied*=4, hufpflege*=4, " +
    "hufbearbeit*=4, beritt*=2.5, fitnesscenter=4, fitnessklub=4, personaltrainer*=4, yogakurs*=3, " +
    "gesundheitsstudio=2.5, kosmetikinstitut*=4, kosmetikbehandl*=3.5, kosmetiksalon=4, gesichtsbehandl*=3, " +
    "schonheitssalon=4, frisor*=4, frisur*=2.5, haarschnitt*=3, damensalon=4, wascheservice=2.5, " +
    "reinigungsdienst*=3.5, reinigungsunternehm*=4, reinigungsinstitut=4, gebaudereinig*=4, unterhaltsreinig*=4, " +
    "glasreinig*=3.5, fensterputzer=4, raumpflege=3, putzfrau=3, putzdienst=3.5, schadlingsbek*=4, wespen*=1.5, " +
    "wespennest*=2.5, anderungsatelier=4, textilpflege=3.5, textilreinig*=4, energetiker*=3.5, energiearbeit=2.5, " +
    "geistheil*=3, schaman*=2.5, numerolog*=3, bikram=3, concierge service=2, babysitter*=3.5, leihoma=3.5, " +
    "stuhlflecht*=4, sattler*=1.5, reparaturcafe=1, schnittmuster=1",
};
