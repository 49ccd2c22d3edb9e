import type { Sector } from "@leadstream/contract";

/** What Dutch-speaking trades call themselves, and what they make, sell and do, in the notation of the sector lexicon. */
export const tradesDutch: Partial<Record<Sector, string>> = {
  "software-it":
    "netwerkbeheer*=4, netwerken aanleggen=3, computerreparat*=3.5, computerherstel*=3.5, laptopreparat*=3.5, " +
    "pc reparatie*=3.5, computerhulp*=4, computerzaak=3.5, automatiseringsbedr*=4.5, automatiseerder=4, " +
    "ict bedrijf=4.5, ict oplossingen=4, ict partner=4, it beheer=4, it partner=3.5, it oplossingen=3.5, " +
    "it dienstverlen*=4, it bedrijf=4, hostingprovider=3, domeinnamen=2, domeinregistr*=3, webhostingbedrijf=4, " +
    "serverbeheer=4, servers en werkplekken=4, kassasyste*=2.5, kassasoftware=3.5, planningssoftware=3.5, " +
    "cloudoplossing*=3.5, cloudopslag=3, internetprovider*=3.5, telefooncentrale*=2.5, telefonie*=1.5, " +
    "zakelijke telefonie=3.5, documentbeheer=2.5, databaseontwikk*=4, koppelingen tussen systemen=3.5, " +
    "api koppelingen=3, webshopsoftware=4, reserveringssyst*=2, boekingssyst*=2, leerplatform*=2.5, " +
    "elektronische leeromgeving=3, testautomatisering=4, back up=0.8, back ups=1.5, gemeentesoftware=4, " +
    "digitalisering=1.2, procesautomatisering=3, softwareontwikk*=4, softwarebedrijf=5, softwareleverancier*=4, " +
    "onderwijssoftware=4, printerbeheer=2.5, bouwsoftware=4, transportsoftware=4, webontwikk*=3.5, app ontwikk*=4, " +
    "appontwikk*=4, applicatiebeheer=4, databeheer=2, dataopslag=2, data analyse=1.8, cyberbeveiliging=3.5, " +
    "informatiebeveilig*=2.5, netwerkbeveilig*=3.5, technische automatisering=2, programmeur*=2.5, programmeren=1.5, " +
    "informaticabedrijf=4, informaticus=2.5, wifi netwerk*=2, wifi oplossing*=2.5, werkplekken in de cloud=4, " +
    "online werkplek*=4, hosted telefonie=4",
  "marketing-design":
    "grafisch ontwerpster*=4, ontwerpster=2, grafisch vormgeefster=4, vormgeefster=3, zoekmachineoptimalisatie=3.5, " +
    "zoekmachinemarketing=3.5, reclamemaker*=4, reclamebedrijf=4.5, reclamestudio=4.5, reclameborden=3.5, " +
    "reclameuiting*=3, lichtreclame*=4, buitenreclame=4, carwrapping=4, carwrap*=3.5, voertuigbeletter*=4, " +
    "raambeletter*=4, letteren=1.5, autoreclame=3.5, offsetdruk*=4, drukker=2, textieldruk*=3.5, " +
    "kleding bedrukken=3.5, kledingbedrukking=3.5, bedrukte kleding=3, bedrukking=2, borduren*=1.5, borduurstudio=4, " +
    "borduren van bedrijfskleding=4, stempels*=2.5, etiketten*=1.8, etikettendruk*=3.5, productontwerp*=2.5, " +
    "verpakkingsontw*=3.5, industrieel ontwerp*=3.5, pr bureau=4, persbericht*=0.5, socialmediabureau=4, " +
    "social media bureau=4, zoekmachineopt*=3.5, zoekmachinemark*=3.5, mediabureau*=4, folderverspreid*=4, " +
    "huis aan huis verspreiding=4, flyers verspreiden=4, verspreiding van folders=4, marktonderzoeksb*=4, " +
    "enquetes*=1.2, evenementenbureau*=3.5, eventbureau=3.5, promotieteam*=3, etaleur*=4, etalages=2, " +
    "etalagebelett*=4, infographic*=2, merkstrateg*=3.5, merkontwikk*=3.5, reclamefotogr*=3.5, productfotogr*=3.5, " +
    "bedrijfsfotogr*=2.5, kopieerwinkel=4, kopieercenter=4, printshop=4, printservice=3, boekbinder*=3.5, " +
    "prepress=3.5, visitekaart*=1.8, bewegwijzer*=3, 3d visualisat*=3, 3d animat*=2.5, animatievideo*=3, " +
    "animaties=1.5, influencermarket*=4, promotieartikel*=3.5, promotiemateriaal=2, grootformaatpr*=4, " +
    "grootformaat=2.5, spandoek*=2.5, vlaggen=1.5, beachvlaggen=3, stickers=1.5, internetbureau*=4, " +
    "digitaal bureau=4, creatief bureau=4, contentbureau=4, ontwerpstudio=3.5, brandingbureau=4, webbureau=4, " +
    "conceptontwikkeling=2, conceptbureau=3.5, interne communicatie=2.5, grafisch bedrijf=4, grafische vormgeving=4, " +
    "websites laten maken=3.5, website laten maken=3.5, websitebouwer=3.5, communicatieadv*=3, tekstbureau=4, " +
    "teksten schrijven=2, websiteteksten=2.5, standenbouw*=4, beurzen=0.8, tentoonstellingsbouw=3.5, decorbouw=2.5, " +
    "drukwerk op maat=3.5, fotoproducten=1.5, sponsorwerving=2",
  "professional-services":
    "tekenen en berekenen=4, berekenen van constructies=3.5, advocatenassoc*=4, wij beveiligen=3.5, " +
    "nalatenschapsplanning=3.5, successieplanning=3.5, erfenisplanning=3, octrooi*=3.5, octrooigemacht*=4, " +
    "octrooibureau=4, merkenbureau=4, merkregistratie=3.5, interieurarchitect*=3.5, interieurontwerp*=2.5, " +
    "landschapsarchit*=3.5, architectuur=1.8, stabiliteitsstud*=4, stabiliteit=0.8, landmeetkund*=4, landmeten=3.5, " +
    "bouwkundig advies*=4, bouwkundig bureau=4, bouwkundige keuring*=4, bouwkundig tekenwerk=4, bouwtekening*=3, " +
    "taxateur*=2.5, taxaties=2, taxatiebureau=3, schade expert*=4, schade experts=4, expertisebureau*=4, " +
    "organisatieadvies*=4, organisatieontw*=2.5, managementconsult*=3.5, interim en advies=3, procesmanagement=2.5, " +
    "procesverbetering=2, milieuadvies*=4, milieudeskundig*=3.5, milieulaborator*=4, laboratorium=1.2, " +
    "veiligheidscoord*=4, veiligheidsadv*=3, veiligheidskundig*=3, preventieadvis*=3.5, certificering*=0.8, " +
    "keuringsinstell*=3.5, keuringsinstant*=3.5, inspectiebureau=3.5, inspecties=1.2, sondering*=3.5, " +
    "bodemsanering=2.5, grondonderzoek=3.5, asbestinventaris*=4, secretarieel bureau=4, secretariaatsdienst*=3.5, " +
    "telefoonservice*=2.5, telefoonbeantw*=3.5, recherchebureau*=4, privedetective*=4, detectivebureau=4, " +
    "beveiligingsbedr*=4, beveiligingsdienst*=3.5, beveiliger*=2, bewaking*=2, bewakingsfirma=4, bewakingsdienst*=4, " +
    "evenementenbeveil*=4, objectbeveilig*=4, portiersdienst*=3.5, incassobureau*=4, incasso*=2, " +
    "gerechtsdeurwaard*=4, subsidieadvies*=4, subsidies=0.5, exportadvies=3.5, verkeerskundig*=3.5, " +
    "verkeersadvies*=3.5, akoestisch onderzoek=4, akoestisch advies=4, geluidsonderzoek=3.5, onderzoeksbureau*=3, " +
    "archeologisch onderzoek=4, archeolog*=2.5, technisch tekenaar=3.5, technisch tekenwerk=4, tekenbureau=4, " +
    "tekenwerk=2, engineeringbureau=4, productontwikkeling=1, archiefvernietig*=3, archiefbeheer=2.5, " +
    "bouwbegeleid*=3, bouwmanagement=3.5, bouwadvies*=3.5, bouwfysica=3.5, bouwfysisch*=3.5, bouwkosten=1.5, " +
    "installatieadvies=3.5, installatieadviseur*=4, projectmanagement bouw=3.5, projectbegeleiding=1.5, " +
    "bewindvoer*=3.5, beschermingsbewind=4, mentorschap=2.5, curatele=3, schuldhulp*=2.5, schuldbemiddeling=3, " +
    "bedrijfsrevisor*=4, revisorenkantoor=4, aanbesteding*=1.5, aanbestedingsadv*=4, iso begeleiding=3.5, " +
    "iso certificering=1, virtueel assistent*=3.5, kantoorservice=2.5, erfrecht*=2.5, erfrechtadvoc*=4, huurrecht=2, " +
    "nalatenschap*=2, echtscheiding*=2, echtscheidingsmed*=3.5, scheidingsmediator=4, bemiddelaar=2, kalibratie*=3, " +
    "ijken=2.5, boekhoudkantoor=4, administratie=0.8, belastingaang*=2.5, belastingadv*=4, fiscaal advies=3.5, " +
    "fiscaal=1.5, salarisadmin*=3, jurist*=2, ruimtelijke ordening=3, omgevingsvergunning*=1.5, vergunningen=0.5, " +
    "beedigd*=2, tolkdiensten=4, ondertiteling=2, adviesbureau*=3, adviesbureau voor=3.5, ondernemingsadvies=3.5, " +
    "bedrijfsoverdracht*=2, bedrijfsovernames=2.5, fusies=2, kwaliteitszorg=1.5, technisch adviesbureau=4",
  "finance-insurance":
    "assurantietussenpersoon=4, assurantien=4, verzekeringsmakel*=4, verzekeringskant*=4, verzekeringsadv*=4, " +
    "verzekeringsmaat*=3.5, verzekeringsagent*=4, makelaar in verzekeringen=5, makelaars in verzekeringen=5, " +
    "effectenmakel*=4, beursmakelaar*=4, beursvennootschap=4, assuradeur*=3.5, vermogensbeh*=4, vermogensopbouw=2.5, " +
    "vermogensplan*=3, beleggingsfonds*=3.5, beleggingsadv*=3.5, beleggingen=2, beleggers=2, leasemaatschapp*=3.5, " +
    "kredietbemiddel*=4, kredietverzek*=3.5, kredieten*=2.5, zakelijke kredieten=3.5, zakelijk krediet=3, " +
    "bedrijfskrediet*=3.5, bedrijfsfinancier*=3.5, financieringen=2, participatiemaat*=3.5, investeringsmaat*=3.5, " +
    "investeringsfonds=3.5, durfkapitaal=3.5, goudhandel=3, goud verkopen=2.5, inkoop goud=2.5, edelmetaal=1.5, " +
    "pandhuis=4, pandjeshuis=4, belenen=3.5, beleenhuis=4, wisselkantoor=4, betaaldienst*=2.5, betaalterminal*=2.5, " +
    "betaaloplossing*=2.5, pinautoma*=2, crowdfundingplat*=4, microkrediet*=3.5, microfinanciering=3, " +
    "borgstelling*=2.5, aansprakelijkheidsv*=2, gevolmachtigd agent*=4, schadeafhandel*=1.2, schadeverzek*=3.5, " +
    "woonkrediet*=3.5, woonlening*=3.5, autolening=3, financiele coach*=3, budgetcoach=3, budgetbeheer=2.5, " +
    "mutualiteit*=3, valutahandel=3.5, valuta=1, obligaties=2, vastgoedfonds*=3, hypotheekadv*=4, " +
    "hypotheekkantoor=4, pensioenadv*=4, lijfrente*=2.5, spaarrekening*=2.5, bankagent*=4, bankkantoor=4, " +
    "bankieren=2.5, autoverzekering*=3, uitvaartverzek*=3, bootverzekering*=3, brandverzeker*=3, groepsverzeker*=3, " +
    "hospitalisatieverz*=3, schuldsaldo*=3, persoonlijke lening*=3, financiele dienstverl*=4, financieel planner=4, " +
    "oversluiten=2, rentevast*=2",
  healthcare:
    "kaakchirurg*=4, oogarts*=4, oogkliniek=4, oogheelkund*=4, oogmeting*=2, huidarts*=4, huidkliniek=4, " +
    "huidtherap*=3.5, dermatolo*=3, gynaecolo*=3.5, kinderarts*=4, kno=2, kno arts*=4, longarts*=4, vrouwenarts=4, " +
    "sportarts*=4, bedrijfsarts*=3.5, artsen=2, orthopedisch*=2.5, orthopedisch centrum=4, " +
    "orthopedische schoen*=3.5, orthopedisch instr*=4, uroloog=4, cardioloog=4, reumatoloog=4, neuroloog=4, " +
    "bestraling*=2, bestralingskliniek=4, dialysecentr*=4, vruchtbaarheids*=3, fertiliteit*=3, pijnkliniek=4, " +
    "plastisch chirurg*=4, plastische chirurgie=4, spataderkliniek*=4, spataderen=2, revalidatie*=3, " +
    "revalidatiecentr*=4, ziekenhuis*=2.5, ziekenhuizen=1, polikliniek*=3, psychologenprakt*=4, " +
    "psychologiepraktijk=4, psychiater*=3.5, psychiatri*=2.5, psychosociaal*=2.5, ggz*=2.5, ggz instelling=4, " +
    "fysio*=2.8, kinesist*=4, kinesithera*=4, kine=2.5, kinepraktijk=4, oefenthera*=3.5, osteopa*=3.5, acupunctu*=3, " +
    "homeopa*=3, natuurgeneesk*=3, podolo*=3.5, pedicure praktijk medisch=3, medisch pedicure*=3.5, voetzorg*=2.5, " +
    "steunzolen=3, vroedvrouw*=4, vroedkund*=3.5, zwangerschaps*=1.5, echografie=2.5, apotheker*=3, " +
    "thuiszorgwinkel=4, thuisverpleg*=4, thuisverpleeg*=4, verzorgingshuis=4, woonzorgcentr*=4, " +
    "rust en verzorgingstehuis=4, dagbesteding*=2.5, dagopvang voor ouderen=3.5, dagverzorging=3, ziekenvervoer=3, " +
    "bloedbank=3.5, bloedafname=3, verslavingszorg=4, verslaafd*=2, paardenkliniek=4, paardenarts=4, " +
    "dierenziekenhuis=4, dierfysio*=3.5, slaapkliniek=4, slaapapneu=3, arbodienst*=3, verzuimbegeleid*=2.5, " +
    "jeugdzorg*=3, jeugdhulp*=3, pleegzorg=2.5, gehandicaptenzorg=3.5, verstandelijke beperking=2.5, " +
    "mensen met een beperking=2, begeleid wonen=3, beschermd wonen=3, beschut wonen=3, ambulante begeleiding=3, " +
    "kindertherap*=3.5, relatietherap*=3, gezinstherap*=3, lymfedrainage=3, speltherap*=3.5, wijkverpleging=4, " +
    "wijkverpleegk*=4, verpleegkundig*=2, verpleging=2.5, zorgaanbied*=2.5, zorgorganisatie*=3, zorgverlen*=1.5, " +
    "wondzorg=4, palliatieve=3, tandprothet*=4, tandtechn*=4, kunstgebit*=3.5, kunstgebitten=3.5, gebitsprothes*=4, " +
    "implantaten=2, gebit*=2, beugel*=1, huisartsenprakt*=4, groepspraktijk=3.5, spreekuur=1.5, optiek=3, " +
    "contactlenzen=2, oogonderzoek=2, hoorapparat*=3, gehoor*=1, voedingsadvies=2, hulpmiddelen=0.8, rollators=2.5, " +
    "rolstoelen=2, zorghotel=3, revalidatiehotel=3, haptonom*=3, traumaverwerking=2.5, emdr=3, kliniek*=2.5",
  "real-estate":
    "vastgoedkantoor*=4, vastgoedontwikk*=3.5, vastgoedbeleg*=3.5, vastgoedinvest*=3.5, vastgoedadvies*=4, " +
    "vastgoedexploit*=4, vastgoedmaatsch*=4, immokantoor*=4, immo=2, vve beheer*=1, vve beheerder*=4, " +
    "verenigingen van eigenaren=2, vereniging van mede eigenaars=3, woningcorporat*=2, woningbouwver*=4, " +
    "woningstichting=4, woonstichting*=4, woningbouw=0.8, sociale huisvesting=3.5, sociale huisvestingsmaat*=4, " +
    "sociale verhuur*=3.5, sociaal verhuurkantoor=4, projectontwikk*=2, gebiedsontwikk*=2, nieuwbouwwoning*=2, " +
    "nieuwbouwproject*=2, nieuwbouwappart*=3, verkaveling*=2.5, bouwgrond*=2.5, bouwkavel*=3, kavels=2, kavel=1, " +
    "studentenhuisvest*=4, studentenkamer*=3.5, studentenkot*=3.5, koten=2.5, studentenwoning*=3, " +
    "kamers te huur=2.5, kamerverhuur=2.5, tijdelijke verhuur=3, leegstandsbeheer*=4, leegstandbeheer*=4, " +
    "antikraak*=4, opslagbox*=3.5, opslagunits=3, garagebox*=3, bedrijfsunits=3, winkelpand*=3, bedrijfspand*=2.5, " +
    "kantoorpand*=2.5, handelspand*=3.5, loodsen te huur=3.5, landgoederen=2, koopwoning*=3, " +
    "sociale huurwoning*=3.5, huurders=0.5, verhuurders=1.5, huurders en kopers=3.5, gemeubileerde appart*=3.5, " +
    "gemeubileerd=1.5, expat huisvesting=4, expathuisvesting=4, recreatiewoningen verkoop=3, huurteam=3, " +
    "penthouses=2.5, penthouse=1, serviceflat*=3, assistentiewoning*=2.5, erfpacht=3, " +
    "beheer van appartementsgebouwen=4, appartementsgebouw*=2, mede eigendom=4, mede eigenaars=3, syndici=3.5, " +
    "onroerend goed=3, onroerende goederen=2.5, verkoopstyling=3, woningaanbod=3.5, woningverhuur=4, woningruil=3, " +
    "bedrijfsmakelaar*=4, waardebepaling*=2.5, schatting*=1.5, schattingen van onroerend=4, " +
    "vakantiewoningen te koop=5, tweede verblijf=2.5, villa s te koop=4, huizen te koop=3, makelaarskantoor=4",
  "construction-trades":
    "bestratingen=3.5, bestratingswerken=4, deuren en ramen=3.5, ramen deuren=3.5, ramen plaatsen=3.5, " +
    "bouwonderneming*=4, bouwfirma=4, bouwwerken=2.5, algemene bouwwerken=4, aannemingsbedr*=4, grondverzet*=3.5, " +
    "rietdekk*=4, rieten kap*=3.5, rieten daken=3.5, zinkwerk*=3.5, koeltechniek=2.5, koudetechniek=2.5, " +
    "elektrotechnisch bureau=4, elektrische installat*=3.5, pleisterwerk*=3.5, stucadoor*=3.5, gyproc*=3, " +
    "gyprocwerken=4, vloerder*=4, vloerwerken=3, tegelwerk*=3, tegelzett*=4, chape*=2.5, chapewerken=4, " +
    "dekvloer*=3.5, vloerenlegg*=4, vloerenbedrijf=3.5, gietvloer*=3.5, betonvloer*=3.5, vloercoating*=3, " +
    "epoxyvloer*=3.5, haardenbouw*=3.5, haarden=2, kachels=1.5, houtkachel*=1.5, schoorsteenveg*=4, " +
    "schoorstenen=2.5, glashandel=2.5, glaszett*=4, dubbel glas=2.5, beglazing*=3, ruiten=0.6, metaalbouw=2.5, " +
    "siersmid*=3.5, siersmeedwerk=4, smeedwerk=3, rolluik*=3, luifels=2.5, trappenmaker*=4, trappenfabr*=2.5, " +
    "traprenovatie*=4, trapbekleding*=3, houten trappen=3, stellingbouw*=3.5, steigerbouw*=4, steigers=2, " +
    "steigerverhuur=3, sloopbedrijf*=4, sloopwerken=4, sloper*=2, afbraakwerk*=4, asbestverwijd*=4, asbestsaner*=4, " +
    "graafwerk*=4, heiwerk*=4, heibedrijf=4, funderingsherstel*=4, funderingen=2.5, bronbemaling*=4, waterput*=2.5, " +
    "waterput boren=4, grondboring*=3.5, bronboring*=3.5, rioleringswerk*=4, rioolrenovatie=4, septische putten=3, " +
    "tuinaannem*=4, tuinarchitectuur=3, tuinwerken=3.5, tuinman=3.5, tuinontwerp*=3, boomverzorg*=4, boomrooi*=4, " +
    "bomen rooien=4, snoeien=2, snoeiwerk*=3, hagen=0.8, grasmaaien=2.5, groenvoorziening*=3, groenonderhoud=3.5, " +
    "afsluitingen=2, schuttingen=3, poorten=1.5, oprit*=1.5, opritten=3, stratenmak*=4, klinkers=1.2, " +
    "natuursteenbew*=3, steenhouwer*=3.5, marmerbewerk*=3, houtskeletbouw*=4, houtskelet*=3, houten woningen=3, " +
    "bijgebouwen=2.5, tuinhuizen=2, blokhutten=1.5, carports=2.5, restauratiebedr*=3.5, restauratiewerken=4, " +
    "monumentenzorg=2, vochtbestrijd*=4, vochtprobleem*=3, kelderdicht*=4, waterdicht maken=2.5, gevelreinig*=3.5, " +
    "gevelbekled*=3.5, gevelrenovat*=4, gevelwerken=4, gevels=1.8, crepi=3.5, voegwerk*=4, voegbedrijf*=4, " +
    "isolatiebedr*=4, isolatiewerk*=3.5, spouwmuur*=3.5, dakisolatie=3.5, bliksembeveil*=3.5, " +
    "liften en liftonderhoud=4, liftenbouw=3.5, trapliften=2.5, traplift*=2, keukenmontage*=3.5, keukenrenovatie=3, " +
    "interieurbouw*=3, interieurbouwer*=3.5, maatkasten=3, maatmeubilair=2.5, maatwerkmeubelen=2, winkelinricht*=3, " +
    "projectinrichting=2.5, inbouwkasten=3, alarminstall*=3.5, alarmsystemen=3, camerabewaking=2, " +
    "camerabeveiliging=2, branddetectie=3, brandbeveiliging=2.5, betonboring*=4, betonboren=4, betonzagen=4, " +
    "betonwerken=3.5, betonrenovatie=3.5, klusbedrijf*=4, klussenbedrijf=4, klusjesman*=4, klusjes=2.5, klusser=3, " +
    "klussen=2, badkamerrenovat*=4, totaalrenovat*=4, renovatie*=2.2, renovatiewerken=4, renovaties=2.5, " +
    "verbouwen=2, dakgoten=3, dakwerk*=4, dakdekk*=4, platte daken=3.5, dakpannen=2.5, dakramen=2.5, dakkapel*=3.5, " +
    "kitwerk*=4, kitter=3, baggerwerk*=4, waterbouw*=2.5, beschoeiing*=3.5, steigers aanleggen=2.5, kabelwerken=3, " +
    "kabels en leidingen=2, glasvezel aanleggen=2, behangen=3, schildersbedr*=4, spuitwerk=2, buitenschilderwerk=4, " +
    "gevelschilder*=3, loodgieterij=4, sanitair en verwarming=4, centrale verwarming=3, airconditioning*=2, " +
    "airco*=2, warmtepompen=3, zonneboiler*=3, zonnepan*=2.8, thuisbatterij*=2.5, installatiebedr*=3.5, " +
    "keuring elektriciteit=2.5, domotica=2, ramen en deuren=3.5, aluminium ramen=3.5, pvc ramen=3.5, " +
    "schrijnwerkerij=4, timmerbedr*=4, timmerlieden=3.5, prefab woning*=2.5, sleutel op de deur=4, hallenbouw=3.5, " +
    "loodsen bouwen=3.5, stallenbouw=2.5, wegenwerken=3.5, gww=3, asfalteren=3.5, asfaltwerken=4, zwembadbouw*=4, " +
    "zwembaden=1.8, zwembadaanleg=4, zwemvijver*=3, vijvers=2, vijveraanleg=3.5, sloten vervangen=3, kunstgras=2.5, " +
    "graszoden=1.5, parket*=2.2, parketleggers=4, houten vloeren=2.5, schuurwerk=1.5, plafonds=2, " +
    "systeemplafond*=3.5, scheidingswand*=3, systeemwanden=3.5, droogbouw=3.5, afbouw*=2.5, hoogwerkers=1.5, " +
    "hoogwerkerverhuur=2, verhuur van machines=1.5, machineverhuur=1.5",
  "manufacturing-industrial":
    "biogasinstallatie*=3, speciaalmachineb*=4, matrijzenbouw=4, gereedschapsmak*=4, toelevering*=2.5, " +
    "toeleverancier*=2, verspanend*=4, draaien en frezen=4, cnc draaien=4, cnc frezen=4, lasersnij*=3, " +
    "watersnij*=3.5, waterstraalsnij*=4, stansen=3.5, stanswerk*=3.5, dieptrekken=4, plaatbewerk*=4, zetwerk=3.5, " +
    "kanten en zetten=3.5, verenfabriek=4, technische veren=4, extrusie*=3, spuitgiet*=4, kunststofverwerk*=4, " +
    "kunststofprod*=3.5, kunststoffen=2.5, kunststofbewerking=3.5, rubberfabriek=4, rubberproducten=3, " +
    "afdichting*=1.8, pakkingen=3, schuimrubber*=2.5, foliefabriek=4, verpakkingsmat*=2.5, verpakkingsbedrijf=3, " +
    "co packing=3, golfkarton*=3.5, papierfabriek=4, houtzagerij=3.5, palletfabriek=4, kistenmaker*=3.5, " +
    "houten kisten=2.5, weverij*=3, spinnerij*=3, breierij*=3.5, ververij*=3, confectieatelier=3.5, confectie=1.2, " +
    "leerlooier*=4, glasfabriek=3.5, betoncentrale*=4, stortbeton=3.5, betonmortel=3.5, betonfabriek*=4, " +
    "betonproducten=3, prefab beton=3.5, zandgroeve=4, zand en grind=3.5, grindhandel=3, zand=0.5, granulaten=2.5, " +
    "asfaltcentrale*=4, verffabriek=4, lijmen=1.5, zeepfabriek=3.5, farmaceutische producent=3.5, " +
    "farmaceutisch*=1.5, meettechniek=3, meetinstrument*=2.5, kabelassembl*=4, kabelbomen=4, " +
    "elektronica assemblage=4, elektronica=1.2, printplaten=3.5, printplaat=2.5, schakelkast*=3.5, " +
    "schakelkastenbouw=4, paneelbouw*=3.5, besturingskasten=4, pompen=1.8, appendages=3.5, afsluiters=2.5, " +
    "kleppen=1, ventielen=1.5, hydrauli*=2.5, hydraulische cilinders=3.5, pneumati*=2.5, perslucht*=2.5, " +
    "tandwiel*=3, tandwielkasten=3.5, aandrijftechniek=4, aandrijvingen=3, transportbanden=3.5, " +
    "transportsystemen=2.5, transportband*=3, interne transport=2, hijs en hefwerktuigen=3.5, hijswerktuigen=3.5, " +
    "kraanbouw=3, tankbouw=4, ketelbouw=3.5, pijpleidingbouw=3, pijpleiding*=2, leidingwerk=2.5, constructiewerk*=3, " +
    "constructiewerkpl*=4, constructiebedr*=3.5, staalconstruct*=3, metaalconstruct*=3.5, metaalbewerk*=4, " +
    "metaalwaren*=3.5, metaalbedrijf=4, roestvast staal=2.5, carrosseriebouw*=2.5, aanhangwagenfabr*=3, " +
    "opleggerbouw=3, landbouwmachinefab*=3.5, machines voor de landbouw=2.5, jachtbouw*=3, scheepsbouw*=3.5, " +
    "scheepsreparatie*=2.5, modelmaker*=3.5, prototyping=1.5, prototypes=1.8, 3d printen=2.5, 3d printer*=1.8, " +
    "recyclingbedrijf=4, schroot*=3.5, schroothandel=4, oud ijzer=3.5, oude metalen=3.5, oudijzerhandel=4, " +
    "metaalrecycling=4, afvalverwerk*=3.5, afvalinzameling=3, afvalcontainer*=3, afvalbeheer=2.5, bouwafval=2, " +
    "containerverhuur=3, containerpark=2, staalhandel=4, orgelbouw*=4, instrumentenbouw*=2.5, borstelfabriek=4, " +
    "borstels=1.5, kaarsenfabriek=3.5, robotica=2.5, waterzuivering*=2.5, waterbehandeling*=2.5, biogas*=2, " +
    "energielever*=2.5, energiemaatschappij=2.5, groene stroom=1.5, warmtenet*=2.5, netbeheer*=2.5, nutsbedrijf=3, " +
    "poedercoat*=3.5, verzinker*=3.5, verzinken=3, galvanis*=3, galvaniseer*=3.5, gritstral*=3.5, zandstral*=3, " +
    "stralen en coaten=4, slijpmiddelen=3.5, lasconstruct*=3.5, textielfabriek*=3.5, textielindustrie=2, " +
    "matrassenfabr*=3, filtertechniek=3.5, weegsystemen=3.5, weegtechniek=3.5, cleanroom*=2.5, drijfriemen=3, " +
    "verwarmingselement*=2.5, windturbine*=2.5, windmolens=1.5, zuivelmachines=3.5, voedingsmachines=3, " +
    "kassenbouw*=3.5, stalinricht*=3.5, touwslagerij=4, touw=0.8, staalkabels=3, zeilmaker*=2.5, dekzeilen=2.5, " +
    "revisie van motoren=2.5, revisie=1, onderhoud van machines=2.5, industrieel onderhoud=3, industriele=1, " +
    "industriele installaties=3, procestechnolog*=3, procesinstallat*=3.5, productiebedrijf=3, producent van=2, " +
    "fabrikant van=2.5, maakindustrie=2.5, halffabrica*=2.5, chemische industrie=2, chemicalien=2.5, " +
    "smeermiddelen=2.5, industriele gassen=3.5, houtbewerking=2, houtverwerking=2.5, fijnmechani*=4, " +
    "instrumentmakerij=3.5, keukenfabriek=2.5",
  "retail-ecommerce":
    "kunstenaarsbenodigdheden=3.5, huisdier*=0.8, speciaalzaak=3.5, detailhandel*=2, groothandel*=2.5, " +
    "groothandel in=3, warenhuis=3.5, buurtwinkel*=4, buurtsuper=4, biowinkel*=4, natuurvoeding*=2.5, slijterij*=4, " +
    "slijter=3, drankenhandel*=4, drankencentrale=4, drankgigant=3, theewinkel*=4, theehandel=3, snoepwinkel=4, " +
    "snoep=1.2, tabakswinkel=4, tabak*=1.8, krantenwinkel*=4, dagbladhandel=4, antiquariaat=4, antiquair=3.5, " +
    "kantoorartikel*=2.5, kantoorbenodigd*=2.5, kantoorvakhandel=4, kantoormeubel*=2, modelspoor*=3, modeltreinen=3, " +
    "modebouw=2, modezaak=4, modewinkel=4, kledingwinkel*=4, kledingzaak=4, dameskleding=2.5, herenkleding=2.5, " +
    "kinderkleding=2, babykleding=2, handtassen=2, koffers=1.5, goudsmid*=3, edelsmid*=3, juwelen*=2.5, " +
    "horlogewinkel=4, horloges=1.8, hoedenwinkel=4, hoeden=1.5, lingeriezaak=4, ondergoed=1.5, tweedehandswink*=4, " +
    "tweedehands*=1.5, kringloopwinkel*=3.5, kringwinkel*=3.5, lampenwinkel=4, verlichting=1.2, verlichtingszaak=4, " +
    "huishoudelijke artikelen=2.5, huishoudartikelen=3, huishoudelijke apparaten=2, porselein=1.5, servies=2, " +
    "serviesgoed=2.5, lijstenmaker*=3.5, inlijst*=3, witgoed=2.5, huishoudtoestellen=2.5, elektrozaak*=3.5, " +
    "televisies=1.5, televisies en audio=3, telefoonwinkel*=3.5, gsm winkel=4, smartphones=1.2, fotozaak=4, " +
    "fotowinkel=4, camera s=1, ijzerhandel*=4, ijzerwinkel=4, gereedschap*=1.5, machines en gereedschap=2, " +
    "tuingereedschap=2, tuinmachines=2.5, dierenspeciaalz*=4, dierenvoeding=2.5, diervoeder*=2.2, hondenvoer=2.5, " +
    "kattenvoer=2.5, aquaria=2, ruitersport*=3, ruitersportzaak=4, paardensport*=1.8, hengelsport*=2.5, " +
    "hengelsportzaak=4, visgerei=3, jachtwinkel=4, jachtkleding=2.5, jachtartikelen=3, wapenhandel*=4, " +
    "rijwielhandel*=4, rijwielen=3, tweewieler*=2.5, tweewielers=3, elektrische fietsen=2.5, bakfietsen=2, " +
    "pianohandel*=4, piano s=1.5, muziekhandel=4, muziekinstrument*=2, natuurlijke cosmetica=2, sekswinkel=4, " +
    "erotiek=1.8, hennepwinkel=4, e sigaretten=3, stoffenwinkel=4, gordijnstoffen=2.5, fournituren=3.5, " +
    "breigaren*=3, garens=2, hobbywinkel=4, hobbymateriaal=3, hobbyartikelen=3, kunstenaarsben*=3.5, " +
    "schildersmateriaal=3, postzegelhand*=4, postzegels=1.5, munthandel=4, munten=1.2, rommelmarkt*=1.2, " +
    "veilinghuis=3.5, veiling=1.5, veilingen=2, kostuumverhuur=3.5, verkleedkleding=3, feestartikel*=3, " +
    "feestwinkel=4, feestkleding=2, trouwjurk*=2, babywinkel=4, babyspullen=2.5, babyuitzet=3, kinderwagens=2.5, " +
    "werkkled*=2.5, werkkledij=2.5, bedrijfskled*=2.2, veiligheidsschoenen=2.5, stookolie*=3, mazout=3, " +
    "brandstoffen*=2, brandstoffenhandel=4, gasflessen=2, haardhout=2, openhaardhout=2.5, zwembadwinkel=3.5, " +
    "sauna s=1, sauna s en spa s=1.5, horecagroothand*=4, horecabenod*=3, horeca apparatuur=3, kerstartikelen=3, " +
    "kerstversiering=2, edelstenen=2, mineralen=1.2, kaarsen=1.2, vloerenwinkel=4, laminaat=2, pvc vloeren=2.5, " +
    "tapijten=2, outletwinkel=4, tuinmeubel*=2.5, tuinmeubelen=3, tuincentr*=3.5, bruidswinkel=4, bruidsjurk*=2.5, " +
    "bruidszaak=4, kampeerwinkel=4, kampeerartikel*=3.5, kampeerspullen=3, watersportwinkel=4, scheepsbenod*=3.5, " +
    "notenwinkel=4, gedroogd fruit=2, reformwinkel=4, stripwinkel=4, stripverhalen=2.5, platenzaak=4, " +
    "grammofoonplaten=3, spellenwinkel=4, gezelschapsspel*=2, wijnhandel*=3.5, wijnwinkel*=4, bierwinkel*=3.5, " +
    "kaashandel*=3, kaaswinkel*=3.5, kaasspeciaal*=3.5, viswinkel groothandel=2, groenten en fruit=1.5, " +
    "groente en fruit=1.5, groentehandel=3, fruithandel=3, toko=3, wereldwinkel=3, cadeauwinkel*=4, cadeautjes=1.2, " +
    "geschenken=1.5, relatiegeschenkenwinkel=2, woonaccessoires=3, woondecoratie=3, interieurwinkel*=4, " +
    "meubelwinkel=4, meubels=1.2, slaapkamers=1.2, beddenwinkel=4, boxsprings=2.5, slaapcomfort=3.5, " +
    "keukenspeciaal*=3.5, keukencentrum=3.5, schoenenzaak=4, bouwmarkt*=3, bouwmateriaal=2, tegelhandel*=3, " +
    "tegelshowroom=3, tegels=1.2, verfhandel=4, verf=1.2, sanitairhandel=3, sanitairwinkel=3.5, bloemenwinkel*=4, " +
    "bloemenzaak=4, bloemen=1.2, boeketten=2.5, drogist*=3, winkelier=2, winkels=0.8, sportwinkel*=4, " +
    "sportartikelen=2.5, sportkleding=2, barbecues=1.5, houtpellets=2, partijhandel=3, restpartijen=3, " +
    "landbouwwinkel=3.5, hoedenmaker=2.5, curiosa=2.5",
  "food-beverage":
    "vleesbedrijf=3.5, vleeswaren*=2.5, vleeswarenfabr*=4, vleesverwerk*=3.5, beenhouwer*=4, beenhouwerij=4, " +
    "visrokerij=4, gerookte vis=2.5, gerookte zalm=2, vishandel*=3.5, viskraam*=3.5, visspeciaal*=3.5, " +
    "viswinkel groothandel in vis=4, verse vis=2.5, haring=1.8, oesters=1.5, mosselen=1.2, garnalen=1.5, " +
    "oliemolen=4, maalderij=3, pastafabriek=4, verse pasta=2.5, jammakerij=4, confituur=2, confituren=2.5, " +
    "mosterd*=1.8, mosterdmakerij=4, azijn*=1.5, azijnmakerij=4, kruidenmolen=4, specerijen=1.8, theemerk=3, " +
    "bierbrouw*=4, stadsbrouwerij=4, speciaalbier*=2.5, streekbier*=3, jeneverstok*=4, jenever=2.5, likeurstok*=4, " +
    "likeuren=2.5, distilleer*=3.5, ciderhuis=4, sappen=1.8, vruchtensap*=3, appelsap=2.5, mineraalwater=1.8, " +
    "frisdrank*=1.8, frisdrankfabr*=4, ijsbereider*=4, ijscafe=4, schepijs=3, roomijs=2.5, ambachtelijk ijs=3.5, " +
    "herberg*=2, taverne=3, taveerne=3.5, kroeg*=3, cafe restaurant=4, bruin cafe=4, buurtcafe=3.5, broodjeszaak=4, " +
    "broodjesbar=4, belegde broodjes=3, lunchcafe=4, friet*=2, frietjes=2, frietkraam=4, frietkot=4, patat=2.5, " +
    "cafetaria*=3.5, kebabzaak=4, shoarma*=3, bedrijfskantine=3, bedrijfscatering=4, bedrijfsrestaur*=3.5, " +
    "cateraar=3.5, schoolmaaltijd*=3, maaltijdservice=3.5, maaltijden aan huis=3, kant en klare maaltijden=3, " +
    "diepvriesprod*=3, diepvries=1.5, babyvoeding=2, voedingssupplement*=1.5, voedingssupplementen fabrikant=3, " +
    "koekjesfabriek=4, koekjes=1.5, koek=1.2, speculaas=3, peperkoek=3, ontbijtkoek=3, snoepfabriek=4, zoetwaren*=3, " +
    "chipsfabriek=4, groenteconserven=3.5, conserven=2, vleesvervang*=3, plantaardig*=0.6, wild en gevogelte=4, " +
    "gevogelte=2.5, poelier*=4, pluimveeslacht*=4, slachthuis*=3.5, slachterij*=3.5, slachten=2, proeflokaal=3.5, " +
    "proeverij*=2, bierproever*=3, wijnproever*=3, pannenkoek*=3, pannenkoekenhuis=4, ontbijtcafe=4, ontbijt=0.6, " +
    "kok aan huis=4, thuiskok=4, prive kok=4, pralines=2.5, bruidstaart*=3, strandpaviljoen*=3.5, strandtent=3.5, " +
    "eethuis=4, eetgelegenheid=3.5, wijnimport*=3, wijnimporteur*=3.5, wijndomein*=3.5, wijnboer*=3.5, " +
    "aardappelverwerk*=3.5, aardappelproducten=3, groentesnijd*=3.5, gesneden groenten=3, soepen en sauzen=3.5, " +
    "soepen=2, sauzen=2, sauzenfabriek=4, stroopwafel*=3, wafels=2, stroop=1.5, kookstudio=2.5, zuivel*=1.8, " +
    "zuivelbereid*=3.5, zuivelboerderij*=2.5, kaasmaker*=3.5, kaasboer*=3, boerenkaas=2.5, warme bakker=4, " +
    "desembrood=2.5, koffiebrander*=4, koffiebonen=2, koffiezaak=3.5, espressobar=4, dagschotel*=3, a la carte=1.2, " +
    "streekgerechten=3, levensmiddelen=1.5, voedingsbedrijf=3, voedingsindustrie=0.8, voedingsmiddelen=1.5, " +
    "noedels=2, afhaal*=2, afhaalrestaur*=4, afhaalchinees=4, wokrestaurant=4, borrel*=1, hapjes=1.8, " +
    "streekproducten=1.8",
  "hospitality-travel":
    "slapen op een=4, slapen op de boerderij=4, slapen op een boerderij=4, logeren op de boerderij=5, " +
    "jeugdherberg*=4, bungalowpark*=4, bungalow*=2, boerencamping=4, camperplaats*=3.5, camperplek*=3, berghut*=3.5, " +
    "hoevetoerisme*=4, hoeveverblijf=4, gastenverblijf*=3.5, gastenkamers=4, boerderijlogies=4, logement=3.5, " +
    "logeerkamer*=2, busreizen=3.5, groepsreis=2.5, groepsreizen=3.5, studiereis=2, studiereizen=3, " +
    "schoolreizen=2.5, taalreizen=3, wandelreiz*=3.5, wandelvakant*=3.5, fietsvakant*=3.5, fietsreiz*=3.5, " +
    "riviercruise*=3.5, cruises=2.5, bedevaart*=2.5, bedevaartreizen=3.5, duikreizen=3.5, duikvakanties=3.5, " +
    "jachtreizen=3.5, golfreizen=3.5, skireizen=3.5, skivakantie*=3, wintersport*=2, wintersportreizen=3.5, " +
    "bootverhuur*=3.5, bootjes huren=3.5, jachtverhuur=3.5, jachtcharter=3.5, zeilvakant*=3, zeiltochten=2.5, " +
    "zeilschip*=2, zeilschip charter=3.5, sloepverhuur=4, sloepen huren=3.5, kanoverhuur=4, kano=1.2, kajak*=1.8, " +
    "kajakverhuur=4, reisleider*=2.5, reisgids*=1.5, vvv=2.5, vvv kantoor=4, toeristische dienst*=4, " +
    "toeristisch*=1.5, toerisme*=1.5, toeristen=1.2, skigebied*=2, camperverhuur*=4, camper huren=4, " +
    "campers te huur=4, caravanverhuur=3, ballonvaart*=4, rondvaart*=3.5, rondvaartboot=4, incentives=2, " +
    "groepsaccommod*=4, vakantiehuizen=3.5, vakantiehuisje*=3.5, vakantieverblijf*=3.5, vakantieapp*=3.5, " +
    "vakantieappart*=4, kampeerboerderij=4, vakantieboerderij=4, kampeerterrein*=4, kampeerplaats*=3, " +
    "naturisten*=2.5, naturistencamping=4, safaritent*=3, huwelijksreizen=3.5, huwelijksreis=2, rondreizen=3, " +
    "rondreis=2.5, strandhuisje*=3, woonboot*=2, woonboot verhuur=3.5, reisadviseur*=3.5, reisagent*=3.5, " +
    "reisorganisat*=4, reisspecialist*=3.5, vliegticket*=2.5, vliegvakant*=3.5, recreatiepark*=3.5, " +
    "recreatiegebied*=1.5, recreatie*=1, autovakant*=3.5, zonvakant*=3.5, strandvakanties=3.5, stedentrip*=3, " +
    "stedenreizen=3, citytrips=2.5, blokhutten verhuur=3.5, vakantie op de boerderij=5, weekendje weg=2.5, " +
    "halfpension=3, tweepersoonskamer*=3, kamers met ontbijt=4, kamer met ontbijt=4, kasteelhotel=3.5, " +
    "chalets te huur=3.5, jachthaven met ligplaatsen=2.5, ligplaats*=1.2, gidsen=1, huifkar*=2.5, tenten huren=2.5, " +
    "verre reizen=3.5, reizen op maat=4",
  "transport-automotive":
    "autodealer*=4, autospuit*=4, spuiterij=2.5, autoruit*=4, ruitherstel=3, autosloper*=4, sloopauto*=3.5, " +
    "autodemontage*=4, auto onderdelen=3.5, autoonderdelen=3.5, onderdelen=0.6, auto elektriciteit=3.5, " +
    "tweedehandswagen*=4, tweedehands wagens=4, nieuwe wagens=3, wagens=1.2, motorzaak=4, motoren=0.8, " +
    "motorfiets*=2.5, motorfietsen=3, bromfiets*=2.5, bromfietsen=3, scooterzaak=4, camperbedrijf=4, campers=2, " +
    "caravanhandel=4, caravanbedrijf=4, bedrijfswagen*=3, vrachtwagen*=1.8, vrachtauto*=1.8, landbouwmechan*=2, " +
    "tractorhandel=2.5, tractoren=1.2, heftruck*=2, heftruckverhuur=3, bestelbus*=2, bestelbus huren=3.5, " +
    "bestelwagen*=2, carwash*=3.5, wasstraat=3.5, autowas*=3.5, poetsbedrijf auto=4, tankstation*=3.5, " +
    "takeldienst*=4, takelwagen*=3, depannage*=2.5, bergingsbedr*=4, berging*=0.5, pechhulp*=3.5, pechverhelp*=3.5, " +
    "pechdienst=3.5, taxibedrijf*=4, taxi s=2, taxivervoer=4, luchthavenvervoer=3.5, limousine*=2.5, " +
    "limousineverhuur=4, trouwauto*=3, trouwvervoer=3.5, busbedrijf=4, autocarbedrijf=4, leerlingenverv*=4, " +
    "rolstoelverv*=3.5, personenvervoer=3.5, groepsvervoer=3.5, expeditiebedr*=4, expediteur*=3.5, expeditie*=1.2, " +
    "koeltransport*=4, veetransport*=4, containertransp*=4, transportbedr*=4, transportonder*=4, transportfirma=4, " +
    "wegvervoer=3.5, goederenvervoer=4, internationaal transport=3.5, zwaar transport=3.5, uitzonderlijk vervoer=4, " +
    "vrachten=2, verhuisfirma*=4, verhuisbedr*=4, verhuislift*=4, verhuizer*=3.5, verhuisdozen=2.5, " +
    "inboedelopslag=2.5, pianotransport*=4, pakketdienst*=4, pakketten bezorgen=3, fietskoerier*=4, e fulfilment=3, " +
    "fulfilment=2.5, douaneagent*=4, douane expedit*=4, douane*=1.2, douaneformaliteiten=3, luchtvracht*=4, " +
    "zeevracht*=4, veerdienst*=4, veerboot*=3, veerpont=3.5, havenbedrijf*=3.5, spoorvervoer=4, spoorwegen=2, " +
    "luchthaven*=1, luchtvaartmaat*=3.5, luchtvaart*=2, helikoptervlucht*=3, parkeergarage*=1.5, parkeerbeheer=4, " +
    "klassieker*=1, klassieke auto s=3.5, auto import=3.5, elektrische auto s=2.5, elektrische wagens=2.5, " +
    "deelauto*=3.5, autodelen=3.5, bootmotor*=2.5, buitenboordmotor*=2.5, motorrevisie*=4, " +
    "revisie van automotoren=4, uitlaat*=3, uitlaatservice=4, uitlijnen=3, wieluitlijning=3.5, aanhangwagen*=2.8, " +
    "aanhangers=2, aanhangwagenverhuur=3, versnellingsbak*=3, autobekleding*=3.5, autokeuring*=4, apk keuring*=4, " +
    "autolease=3.5, private lease=3, grijs kenteken=3.5, kenteken*=1.5, kentekenplaten=3, brandstofpomp=2.5, " +
    "overslag=2.5, containeroverslag=4, op en overslag=4, stukgoed*=4, sneltransport=4, spoedtransport=4, " +
    "autopech=3.5, bromauto*=3.5, brommobiel*=3.5, lpg*=1.5, lpg inbouw=4, opleggers=3.5, oplegger*=2, " +
    "trekkers en opleggers=4, bandencentrale=4, winterbanden=3, velgen=3, carrosseriebedr*=4, uitdeuken*=3.5, " +
    "auto huren=3, garagehouder=4, automonteur=3.5, autoreparatie*=4, onderhoud en reparatie van auto=4, inruil*=1, " +
    "scheepvaart*=2.5, sleepdienst*=3, sleepboot*=2.5, logistieke*=2.5, logistieke dienst*=4, " +
    "opslag en transport=3.5, magazijn*=1, distributiecentrum=2, jachtmakelaar*=4, botenhandel=3, kraanverhuur*=1.5, " +
    "autolaadkraan=2.5",
  "media-entertainment":
    "bandje=3, bandje voor=4, muziek voor bruiloften=4, band voor bruiloften=4, trouwfotogr*=4, bruidsfotogr*=4, " +
    "newbornfotogr*=4, familiefotogr*=4, portretfotogr*=3.5, huwelijksfotogr*=4, schoolfotogr*=3.5, fotografe=3.5, " +
    "fotoshoot*=2.5, pasfoto s=2, filmproductie*=4, videoproductie*=3.5, videograaf=3.5, videografie=3.5, " +
    "bedrijfsfilm*=2.5, bedrijfsvideo*=2.5, trouwfilm*=3.5, trouwvideo*=3.5, geluidsstudio=4, muziekuitgever*=4, " +
    "muziekproduc*=3, boekenuitgever*=4, boeken uitgeven=3, weekblad*=3, weekkrant=3.5, dagblad=3, streekkrant=3.5, " +
    "huis aan huisblad=3, radiozender*=4, lokale omroep=4, streekomroep=4, omroep*=3, televisiezend*=4, " +
    "symfonieorkest=4, dansorkest=4, bruiloftsband=4, feestband=4, live muziek=2, livemuziek=2, drive in show=4, " +
    "zanger=2.5, zangeres*=3, cabaretier*=4, concertorganis*=4, concerten=1.5, boekingskantoor=4, artiestenbureau=4, " +
    "artiesten=2.5, entertainmentbureau=4, evenementenlocatie*=2.5, feestlocatie*=2.5, feestzalen=2, zaalverhuur=2, " +
    "podiumtechniek*=4, podia=1.5, podiumverhuur=3, licht en geluid=4, geluidsverhuur=4, geluidsinstallat*=2, " +
    "geluidstechn*=3, av techniek=2.5, audiovisueel*=2, audiovisuele=2, streekmuseum=4, openluchtmuseum=4, musea=2, " +
    "kunsthal=3.5, kunstschilder*=3.5, kunstenaars=1.5, kunstenares=2.5, kunstwerken=1.8, schilderijen=1.8, " +
    "persbureau=4, nieuwsbureau=4, beeldbank=3, gamestudio*=4, gameontwikk*=4, attractiepark*=4, dierentuin*=4, " +
    "dierenpark*=4, kinderboerderij*=3, bowlingbaan=3.5, bowlingcentrum=4, speelhal=4, speelautomaten=3, " +
    "discotheek=4, uitgaan=1, trampolinepark=4, binnenspeeltuin*=4, speelparadijs=4, indoor speel*=3.5, " +
    "speeltuin*=2, klimhal*=3, klimpark=3, openluchtzwembad=3.5, zwemparadijs=3.5, cultureel centrum=3, " +
    "cultuurcentrum=3, cultuurhuis=3, gemeenschapscentrum=2, bibliotheek*=1.8, stadsarchief=3, regionaal archief=3, " +
    "vuurwerk*=2.5, filmdistribut*=4, nasynchron*=4, stemacteur*=4, stripteken*=3.5, cartoonist*=3, " +
    "luisterboek*=2.5, stadsmagazine*=3.5, dronebeeld*=3, luchtfoto*=2.5, drone opnames=3, fotobooth*=3, " +
    "fotohokje=3, oefenruimte*=2.5, repetitieruimte*=2.5, ijsbaan=2.5, kartbaan=3.5, openluchttheater=4, " +
    "toneelgezelsch*=3.5, dansgezelsch*=4, theatergezelsch*=4, theatervoorstell*=3, voorstellingen=1.5, " +
    "schouwburg*=3.5, strijkkwartet=4, animatiestudio*=3.5, sportcomplex=1.5, poppodium=4, accordeonist*=3.5, " +
    "sinterklaas huren=4, sinterklaas=1.5, springkasteel*=3.5, springkastelen=3.5, springkussen*=3.5, " +
    "attractieverhuur=4, partyverhuur=2.5, tentenverhuur=2, nieuwssite*=3.5, documentair*=2.5, muziektheater=3.5, " +
    "straattheater=3.5, kermis*=2.5, kermisattract*=4, goochel*=4, buikspreker=4, schminken=2, expositie*=1.8, " +
    "beeldend*=1.5, beeldhouw*=3, filmhuis=4, harpist*=3, pianist*=2.5, organist*=2, troubadour=3.5",
  "education-training":
    "dyslexiebegeleiding=3, dyslexiebehandeling=2, kleuterschool=4, kleuteronderwijs=4, lagere school=4, " +
    "lager onderwijs=3.5, secundair onderwijs=4, basisonderwijs=3, daltonschool=4, daltononderwijs=4, internaat=3, " +
    "universiteit*=2, academie=2, hogescholen=2, volksuniversiteit=4, volwassenenond*=4, avondschool=4, " +
    "avondonderwijs=4, nederlandse les=3, nederlands leren=3, studiebegeleid*=3.5, huiswerkbegel*=4, bijlessen=4, " +
    "examentrain*=4, motorrijschool=4, motorrijles*=4, rijlessen=4, autorijschool*=4, autorijles*=4, " +
    "rijinstruct*=3.5, rijopleiding*=4, rijbewijs*=2, vrachtwagenrijb*=3, vrachtwagenrijbewijs=3.5, theoriecursus=3, " +
    "vaarbewijs*=2.5, vliegschool=4, vlieglessen=3.5, surfschool*=4, surfles*=3, zeilles*=3, duikcursus*=3, " +
    "drumles*=4, vioolles*=4, tekenles*=3.5, schilderles*=3.5, schilderlessen=3.5, danslessen=3.5, balletles*=3.5, " +
    "kunstacademie=3.5, toneelschool=4, theaterschool=3.5, toneellessen=3.5, kookschool=3, kookles*=2.5, " +
    "kookworkshop*=2.5, kookcursus*=3, naailes*=4, naaicursus*=4, naailessen=4, vechtsportschool=2, " +
    "yogadocentenopl*=4, yogaopleiding=3.5, verpleegkundeopl*=4, vakopleiding*=3.5, coachopleiding*=4, " +
    "managementtrain*=3.5, leiderschapstr*=3.5, leiderschap=1.2, presentatietr*=3.5, verkooptraining*=3.5, " +
    "communicatietr*=3.5, heftruckcursus=4, heftruckopleiding=4, vca=0.8, vca cursus*=3.5, vca opleiding=3.5, " +
    "ehbo*=1.5, ehbo cursus*=3.5, bhv*=1.8, bhv cursus*=3.5, bhv training*=3.5, lasopleiding*=4, lascursus*=4, " +
    "onlinecursus*=3, online cursus*=2.5, afstandsonderw*=4, afstandsleren=3.5, thuisstudie*=4, beroepsopleid*=3.5, " +
    "beroepsonderwijs=3, landbouwschool=4, hotelschool*=4, kappersopleid*=4, kappersschool=4, " +
    "schoonheidsspecialiste opleiding=5, omscholing*=2.5, bijscholing*=3, nascholing*=3, inburgering*=3, " +
    "inburgeringscur*=4, persoonlijke ontwikkeling=1.8, persoonlijke groei=1.2, mindfulnesstrain*=3, " +
    "assertiviteitstr*=3, weerbaarheidstr*=3, weerbaarheid=1.5, kindercoach*=2.5, jeugdcoach*=2.5, gezinscoach*=2, " +
    "opleidingsinst*=4, opleidingscentr*=4, opleidingsaanb*=3, trainingsbureau=4, trainingsinstituut=4, " +
    "pottenbak*=1.8, pottenbakcursus=3.5, keramiekcursus=3.5, circusschool=3.5, jachtcursus=4, jachtopleiding=3.5, " +
    "studiekeuze*=2, onderwijsadv*=3, onderwijskundig*=2.5, scholengroep=4, scholengemeensch*=4, schoolbestuur*=2.5, " +
    "schoolgids=3, kunstonderwijs=3.5, deeltijds kunstonderwijs=4, leercentrum=3, dyslexie*=2, remedial teaching=3, " +
    "praktijkonderwijs=4, passend onderwijs=3, fotografiecursus*=3.5, fotografieworkshop*=3, loopbaanbegel*=2.5, " +
    "zwemlessen=4, paardrijles*=2.5, ponyrijles=3, tennisles*=2, golfles*=1.8, skiles*=3, leerkracht*=1.5, " +
    "docenten=1.2, autisme onderwijs=2, hondentrainersopleiding=3.5",
  "nonprofit-religious":
    "koninklijke harmonie=4, chirogroep=4, chirojeugd=4, ontwikkelingssamenwerking=3.5, gymnastiekver*=4, " +
    "handbalveren*=4, handbal*=2, padelclub=3.5, tafeltennis*=3, tafeltennisver*=4, zwemclub=4, ponyclub=4, " +
    "rijvereniging=4, schietver*=4, schietsport=2.5, schutters*=2.5, schuttersgilde=4, wandelclub*=4, wandelver*=4, " +
    "wandelsport*=2.5, wielerclub*=4, wielervereniging=4, toerclub=3.5, judoclub=4, karateclub=4, schaakclub*=4, " +
    "schaakver*=4, schaken=2, damvereniging=4, damclub=4, bridgeclub*=4, hengelsportver*=4, hengelaars*=2.5, " +
    "visclub=4, visvereniging=4, volkstuin*=3, volkstuinver*=4, imkerver*=4, bijenhouders*=2.5, kynologen*=4, " +
    "hondenschool vereniging=3, duivenver*=4, duivensport=3.5, pluimveever*=4, kleindiersport*=4, muziekver*=4, " +
    "drumband=3.5, brassband=3, zangver*=4, mannenkoor=3.5, vrouwenkoor=3.5, gemengd koor=3.5, kerkkoor=4, " +
    "kinderkoor=3, popkoor=3, shantykoor=3.5, repetities=1.2, heemkund*=3.5, heemkring=4, historische kring=4, " +
    "historische ver*=4, carnaval*=2.5, carnavalsver*=4, toneelver*=4, toneelkring=3.5, cultuurver*=4, oranjever*=4, " +
    "vrijwillige brandweer=4, brandweer*=1.8, reddingsbrigade*=4, reddingsmaatsch*=3.5, rode kruis=2.5, " +
    "rode kruis afdeling=4, jeugdhuis=4, jeugdbeweging*=4, jeugdver*=4, jeugdwerk*=2.5, jongerenwerk*=2.5, " +
    "scouting*=3.5, scoutsgroep=4, klj=4, landelijke gilde*=4, vrouwenver*=4, ouderenbond=4, ouderenver*=4, " +
    "seniorenver*=4, seniorenclub=3.5, ouderver*=3, ouderraad=2.5, oudercomite=3, protestants*=2.5, " +
    "protestantse gemeente=4, hervormd*=3, gereformeerd*=3, baptistengemeente=4, pinkstergemeente=4, " +
    "kerkgemeensch*=4, erediensten=3.5, eredienst=3, dominee=3.5, predikant*=3.5, pastoor=3, pastoraal*=2.5, " +
    "klooster*=2, boeddhist*=3, meditatiecentrum=2.5, zendingsorgan*=4, zending*=1, ontwikkelingssam*=3.5, " +
    "vluchteling*=2, vluchtelingenw*=4, asielzoekers=2, dierenopvang*=3.5, asieldieren=4, egelopvang=4, " +
    "natuurver*=4, natuurbescherm*=2.5, natuurbehoud=2, natuurpunt=2, milieuver*=4, milieubeweging=3.5, " +
    "patientenver*=4, lotgenoten*=2.5, zelfhulpgroep*=3.5, opvanghuis=3.5, daklozen*=3, vrouwenopvang=3.5, " +
    "inloophuis=4, buurthuis=4, wijkcentrum=3.5, wijkver*=4, wijkraad=3.5, dorpshuis=3.5, dorpsbelang*=4, " +
    "dorpsraad=4, beroepsver*=1, beroepsvereniging=1, koepelver*=1, koepelvereniging=1, branchever*=1, " +
    "vakvereniging=1, koepelorgan*=1.5, ondernemersver*=3.5, winkeliersver*=3.5, handelsver*=2.5, " +
    "werkgeversorg*=2.5, politieke partij*=4, gemeenteraad*=2.5, fractie*=2, actiegroep=4, actiecomite=4, " +
    "buurtcomite=4, huurdersver*=4, bewonersver*=3.5, bewonersgroep=3, consumentenbond=2, serviceclub*=4, kiwanis=4, " +
    "loge=0.8, studentenver*=4, studentenclub=4, dispuut=3, modelvlieg*=2.5, modelvliegclub=4, motorclub*=4, " +
    "autoclub=2.5, gemeente=0.8, gemeentehuis=3, gemeentebestuur=3.5, stadsbestuur=3.5, stadhuis=1.5, " +
    "waterschap*=2.5, burgemeester*=2, wereldwinkel vrijwilligers=4, vrijwilligersw*=2.5, schenkingen=1.5, " +
    "fondsenwerv*=3, korfbal*=3.5, korfbalver*=4, volleybal*=2.5, volleybalclub=4, basketbal*=2.5, voetbal*=1.5, " +
    "voetbalver*=4, atletiek*=2.5, atletiekclub=4, atletiekver*=4, kanover*=3, kanovereniging=4, duikver*=4, " +
    "duikclub=3.5, rugbyclub=4, rugby*=1.5, biljart*=2, biljartclub=4, kaartclub=4, petanque*=3, petanqueclub=4, " +
    "jeu de boules=2, schaatsver*=4, schaatsclub=4, ijsclub=4, ijsver*=3.5, tennisver*=4, roeiver*=4, roeiclub=4, " +
    "zeilver*=4, watersportver*=4, turnver*=4, turnclub*=4, turnkring=4, gymver*=4, sportver*=4, ledenverg*=2.5, " +
    "onze leden=1, onze vereniging=4, clubhuis=3, clubavond=4, speelavond=2, anbi status=3, hartenpatienten=2, " +
    "armoede*=2, minderbedeeld*=3, noodhulp=2.5, bijbel*=2.5, geloof=1.5, imam=2.5, begraafplaats*=1.5",
  "staffing-hr":
    "detachering van=6, detachering van verpleegkundigen=8, detacheren van=4, uitzenden van=4, " +
    "bemiddeling van personeel=4, bemiddeling van vakmensen=4, rekruteringsbureau*=4, outplacementbureau*=4, " +
    "rekruteringskantoor=4, interimkantoor*=4, interimbureau*=4, interimmanag*=4, interimarissen=4, interimjob*=4, " +
    "interimwerk=4, wervings*=2.5, wervings en selectiebureau=4, rekruter*=3.5, rekruteringskant*=4, " +
    "arbeidsbemiddel*=4, bemiddelingsbureau=2.5, payrollbedrijf=4, payrollorgan*=4, onze jobsite=2.5, jobstudent*=3, " +
    "studentenjob*=3.5, studentenuitz*=4, flexwerk*=3.5, flexibele arbeid=4, flexibel personeel=4, flexkrachten=4, " +
    "flexpool=3.5, personeelsdienst*=3, personeelsbemid*=4, personeelsadvies*=3.5, personeelswerving=4, " +
    "personeelsbeleid=2, personeelszaken=2.5, personeelsplanning=1.5, hr advies=3.5, hr adviseur*=3.5, " +
    "hr adviesbureau=4, hr bureau=4, hr dienstverlen*=4, hr diensten=4, hrm=2, p o advies=3, re integratie*=3, " +
    "re integratiebureau=4, reintegratie*=3, assessmentbureau=4, loopbaanadv*=3, zorgpersoneel=3, zorguitzend*=4.5, " +
    "horecapersoneel=3, horeca uitzendbureau=4, hostessenbureau=4, promotiemeisjes=2.5, evenementenpers*=4, " +
    "technisch personeel=3.5, chauffeurs uitzenden=4, chauffeurs gezocht=2, chauffeursdienst*=2.5, " +
    "uitzendchauffeur*=4.5, bouwpersoneel=4, vakkrachten=3, buitenlandse werknemers=3.5, arbeidsmigrant*=3, " +
    "arbeidskracht*=3, poolse arbeidskrachten=4, poolse werknemers=4, seizoenarbeid*=3, seizoenkracht*=3, " +
    "seizoenswerk*=2.5, dienstencheque*=2.5, sociaal secretariaat=4, talentbemiddel*=4, medewerkers op afroep=4, " +
    "oproepkrachten=3, vaste en tijdelijke banen=4, tijdelijke banen=3.5, tijdelijk werk=3.5, tijdelijk personeel=4, " +
    "tijdelijke krachten=4, vast personeel=2.5, vaste baan=2, traineeship*=2, docentenpool=4, leraren detacheren=4, " +
    "leraren detachering=5, detacher*=4, ingenieurs detacheren=5, uitzendkracht*=4, uitzendorgan*=4, " +
    "uitzendvestig*=4, sociale werkplaats=3, sociale werkvoorz*=3.5, maatwerkbedrijf=2, jobcoach*=3.5, " +
    "werkgelegenheid=1.5, werkgeversdienst*=3, bijbaan*=3, bijbanen=3, vakantiewerk*=3, productiepersoneel=3.5, " +
    "arbeidsmarktcomm*=3.5, arbeidsmarkt=1.5, selectiebureau*=4, kandidaten en opdrachtgevers=3.5, " +
    "vacatures voor=1.5, werkzoekend*=2.5, sollicit*=0.8, waarneming huisartsen=4, waarnemend*=2, " +
    "artsen bemiddeling=4, bemiddeling van zzp*=4, au pair bureau=4, loonadministratie en payroll=4.5, " +
    "mensen aan het werk=2.5, personeel op maat=3.5",
  agriculture:
    "sierteler*=4, landbouwbedr*=4, tuinbouwbedr*=4, rundveehoud*=4, rundvee*=3.5, runderen=3, zoogkoeien=4, " +
    "varkenshoud*=4, varkensbedr*=4, varkensboer=4, biggen=3, schapenhoud*=4, schapenboerd*=2.5, geitenhoud*=4, " +
    "geitenboerd*=3, kippenboer*=4, legkippen=4, leghennen=4, scharreleier*=3, verse eieren=2, eendenhoud*=4, " +
    "kalkoenen=2.5, struisvogel*=3, alpacaboerd*=3.5, stoeter*=3.5, paardenhoud*=3, paardenfok*=4, paardenmelk*=3, " +
    "hondenfok*=2.8, fokdieren=3.5, fokken=2.5, konijnenfok*=4, viskwek*=4, oesterkwek*=4, mosselkwek*=4, " +
    "mosselteelt=4, graanteelt=4, granen=1.8, aardappelteelt=4, aspergekwek*=4, aspergeboerd*=4, asperges=2, " +
    "aardbeienkwek*=4, aardbeienteelt=4, aardbeien=1.8, frambozen=2, fruitkwek*=4, fruitbedr*=4, fruitbomen=2.5, " +
    "appelboomg*=4, kersenboomg*=4, boomgaard*=2.5, kersen=1.5, hopteelt=4, groenteteelt=4, groentekwek*=4, " +
    "glasgroente*=4, vollegrond*=3.5, tomatenkwek*=4, tomaten=1.2, paprikakwek*=4, komkommer*=1.5, champignon*=2, " +
    "champignonkwek*=4, paddenstoelen*=2, pompoen*=1.8, kruidenkwek*=4, lavendel*=1, lavendelvelden=3, " +
    "vasteplanten*=3, vaste planten=2.5, rozenkwek*=4, potplant*=3.5, perkplanten=3.5, kuipplanten=3, " +
    "jonge planten=3.5, plantgoed=3, bollenkwek*=4, bloemkwek*=4, bloementeelt=4, snijbloem*=3, orchidee*=2, " +
    "zaadveredel*=4, plantenveredel*=4, zaadbedr*=4, zaden=2, zaaigoed=3.5, pootaardapp*=4, pootgoed*=4, " +
    "kerstbomen=2.2, kerstbomenkwek*=4, bosbeheer*=3.5, bosexploitatie=4, houtkap=2.5, rondhout*=3, brandhout*=2, " +
    "landbouwwerken=4, loonwerker=4, veevoeder*=3.5, mengvoeder*=3.5, ruwvoer*=3.5, kuilvoer=3.5, meststof*=3, " +
    "mest=1.5, mesthandel=3.5, agrarisch*=2.2, agrarische cooperatie=4, landbouwcoop*=4, stamboek*=3, ki station=4, " +
    "fokstieren=4, zelfoogst*=4, zelfpluk*=4, pluktuin*=3.5, bloemenpluktuin=4, hoevewinkel*=3.5, hoeveproduct*=3.5, " +
    "hoevevlees=3.5, boerderijwinkel*=3.5, groentepakket*=3, groenteabonnement*=3.5, herten fokken=4, " +
    "hertenhouderij=4, slakkenkwek*=4, wormen kweken=4, hennepteelt=4, cichorei=2.5, witloof*=2.5, witloofteelt=4, " +
    "suikerbieten=3.5, uien=1.5, uienteelt=4, prei=1.2, preiteelt=4, spruiten=1.2, demeterlandb*=4, " +
    "biologische landbouw=3, pensionstal*=3.5, paardenpension*=4, paardenstall*=3, stalling van paarden=3.5, " +
    "kalverhoud*=4, kalveren=2, vleesstieren=4, vleesrunderen=4, veehandel*=4, veehoud*=3.5, vee=1.5, veeboer*=3.5, " +
    "waterbuffel*=3.5, notenboomg*=4, veiling voor groenten=3.5, groenteveiling=4, hooi*=1.8, hooi en stro=4, " +
    "stro=1, plantenkwek*=4, bessenkwek*=4, blauwe bessen=2.5, vleeskuiken*=4, opfokbedrijf*=4, graszodenkwek*=4, " +
    "sierteel*=4, sierplanten=3, boomkwek*=3.5, laanbomen=3.5, haagplanten=2.5, imkerij=3.5, bijenvolken=3, " +
    "gewasbescherming=2.5, gewassen=1.8, bloemkwekerij=4, wijnbouw*=2.5, wijnbouwer=3, bioboer*=3.5, melkboer=2, " +
    "melkgeit*=3.5",
  "personal-services":
    "schoonheidsinst*=4, schoonheidsspec*=4, schoonheidsverz*=3.5, nagelstylist*=4, nagelsalon=4, gelnagels=4, " +
    "wimperext*=4, wenkbrauwen=2.5, permanente make up=4, haarextens*=4, hairextensions=4, ontharen=3.5, " +
    "laserontharing=3.5, zonnestudio*=4, zonnebank*=3.5, zonnecenter=4, dayspa=4, afslank*=2.5, afslankstudio=4, " +
    "wassalon*=4, droogkuis*=4, strijkatelier*=4, strijkdienst*=3.5, kledingatelier*=3, kledingreparat*=4, " +
    "kledingherstel*=4, kleermaker*=4, maatkled*=2.5, maatkostuum*=2.5, coupeuse=3.5, schoenherstel*=4, " +
    "sleutels bijmaken=2, horlogemaker*=3.5, horlogereparat*=4, klokkenmaker=4, klokkenreparat*=4, stoffeerder*=2.8, " +
    "stoffeerderij=3, poetsdienst*=4, poetshulp*=4, poetsvrouw=3.5, huishoudhulp*=3.5, ruitenwasser*=4, " +
    "glazenwass*=4, kuisbedrijf=4, kuisfirma=4, schoonmaakbedr*=4, schoonmaakster=3.5, huismeester*=3, " +
    "ontruiming*=2, woningontruim*=4, inboedel*=2, inboedels=2.5, ratten*=2, rattenbestrijd*=4, wespenbestrijd*=4, " +
    "ongediertebestr*=4, plaagdieren*=3.5, uitvaartondern*=4, uitvaartverz*=4, uitvaartcentrum=4, begrafenis*=3.5, " +
    "begrafenisondern*=4, crematie*=3, crematorium=4, rouwcentrum=4, funerarium=4, afscheidsspreker*=4, " +
    "ritueelbegeleid*=4, grafzerk*=4, grafmonument*=3.5, gedenkstenen=3, grafonderhoud=4, rouwkaarten=1.8, " +
    "rouwbegeleid*=2.5, hondenpension*=4, hondentrim*=4, hondenkapsalon=4, trimster=4, hondencoach=4, " +
    "puppycursus*=4, puppytraining=4, gedragstherapie hond=4, gedragstherapie voor honden=4, hondengedrag*=3.5, " +
    "dierencremat*=4, dierenoppas*=4, kattenoppas=4, dierentolk=4, dierencommunic*=3.5, bso=3, onthaalouder*=4, " +
    "kinderopvangloc*=4, naschoolse opvang=4, voorschoolse opvang=4, buitenschoolse opvang=3.5, " +
    "baby en peuteropvang=4, peuteropvang=3.5, kinderdagverbl*=4, kribbe=3, oppasdienst=4, relatiebemidd*=4, " +
    "datingbureau=4, trouwambtenaar*=3.5, ceremoniespr*=4, huwelijksplanner=4, bruiloften plannen=3, astrolo*=3, " +
    "paragnost*=4, kaartlegg*=4, helderziend*=4, mediums=2.5, stijladvies=3.5, kleuradvies=2.5, kleuranalyse=3, " +
    "imagoadvies=3.5, imagostylist*=3.5, kledingadvies=3, seniorenhulp=3.5, mantelzorgonderst*=2.5, " +
    "gezelschapsdame=4, priveclub=3, telefoonreparat*=4, telefoon reparatie=4, smartphone reparatie*=4, " +
    "iphone reparatie=4, gsm herstelling*=4, schermreparatie=3.5, witgoedreparat*=4, wasmachine reparatie*=4, " +
    "herstellingen van huishoudtoestellen=4, naaimachinerep*=4, slijperij*=3, messenslijp*=4, messen slijpen=4, " +
    "slijpen=1.5, fietsenreparat*=2.5, fietsherstel*=2.5, fietsreparatie*=2.5, meubelrestaur*=3.5, " +
    "meubelrenovatie=3, restauratie van meubelen=4, pianostemmer*=4, vioolbouwer*=2.5, " +
    "vioolbouwer herstellingen=3.5, poppendokter=4, speelgroep=3, haarwerken=4, pruiken*=3.5, kapster*=4, " +
    "kapsters=3.5, kapsel*=2, kinderkapper=4, haarmode=4, haarzorg=2.5, visagie=3.5, make up artiest=3.5, " +
    "bruidskapsel*=4, bruidsmake up=4, bruidsmakeup=4, opruimcoach*=4, professional organizer*=4, ordecoach=4, " +
    "zoutgrot=4, hoefsmid*=4, hoefsmeden=4, bekapper*=4, hoefverzorg*=4, paardencoach*=2, zadelmaker*=2.5, " +
    "gezichtsbehand*=3.5, lichaamsbehand*=3, huidverzorging*=2.5, huidverbetering=3, spraytan*=4, babyspa=4, " +
    "babymassage=2.5, kledingverhuur=2.5, massagesalon*=4, fitnesscentr*=4, yogalessen=3, yogales*=3, " +
    "voetverzorging=2.5, gezichtsverzorging=3, sauna en wellness=3, prive sauna=4, wellnesscentr*=3.5, " +
    "levensvragen=2, reikibehandeling=3.5, reparateur=1.5",
};
