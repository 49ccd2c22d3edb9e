import type { Sector } from "@leadstream/contract";

/**
 * German and Dutch put the trade last. These endings tell the trade whatever stands before them: a "computerwinkel" is
 * a shop. An entry that reaches into the ending knows the whole word and stands before it. Notation of the sector
 * lexicon; an ending that weighs 0 only looks like one of these ("herunterladen", "blickwinkel").
 */
export const heads: Partial<Record<Sector, string>> = {
  "software-it": "software=2.5",
  "professional-services":
    "advocaat=3, anwalt=3, anwalte=3, anwaltin=3, gutachter=2.5, sachverstandiger=3.5, sachverstandige=2.5, ingenieurburo=4, " +
    "architekturburo=4, planungsburo=3.5, ubersetzungsburo=4, adviesbureau=3.5, ingenieursbureau=4, vertaalbureau=4, " +
    "onderzoeksbureau=3, expertisebureau=3.5, labor=0",
  "finance-insurance": "volksbank=3.5, sparkasse=3, makler in=0",
  healthcare:
    "arzt=3, arztin=3, arzte=2.5, arztpraxis=4, chirurgie=2.5, chirurg=3, chirurgen=2.5, therapie=2, therapien=1.5, therapeut=3, " +
    "therapeutin=3, therapeuten=2.5, kliniek=3, klinieken=2.5, krankenhaus=3.5, pflegedienst=4, pflegeheim=4, seniorenheim=4, altenheim=4, " +
    "ziekenhuis=3.5, verpleging=2, apotheek=3.5, sanitatshaus=4",
  "real-estate": "wohnungsbau=0, wohnungen=1.5, vastgoed=2.5, baugenossenschaft=3.5",
  "construction-trades":
    "sanierung=2, renovatie=2.5, aannemer=3.5, sloopwerken=3, bouwbedrijf=4, installatiebedrijf=3.5, schildersbedrijf=4, " +
    "dakdekker=4, stukadoor=4, hovenier=4",
  "retail-ecommerce":
    "winkel=3, winkels=2.5, blickwinkel=0, augenwinkel=0, neigungswinkel=0, mundwinkel=0, kippwinkel=0, oeffnungswinkel=0, offnungswinkel=0, sichtwinkel=0, " +
    "anstellwinkel=0, steigungswinkel=0, einfallswinkel=0, drehwinkel=0, schragwinkel=0, rechtwinkel=0, " +
    "handel=2.2, handels=0, koophandel=0, mishandel=0, onderhandel=0, behandel=0, verhandel=0, misshandel=0, menschenhandel=0, mensenhandel=0, " +
    "drogenhandel=0, emissionshandel=0, welthandel=0, aussenhandel=0.5, buitenhandel=0, wereldhandel=0, wertpapierhandel=0, " +
    "grosshandel=2.5, groothandel=2.5, einzelhandel=1.2, detailhandel=1.2, fachhandel=1, handelaar=2, speciaalzaak=3, " +
    "fachgeschaft=3, fachmarkt=3, warengeschaft=3.5, speelgoedzaak=3.5",
  "food-beverage":
    "brennerei=3.5, rosterei=3.5, kellerei=3.5, stokerij=3.5, brouwerij=3.5, branderij=3.5, rokerij=3.5, raucherei=3.5, molkerei=3.5, " +
    "gasthof=3, gasthaus=3, wirtshaus=3, weingut=4, slachterij=3, schlachterei=3, kaserei=3.5",
  "hospitality-travel":
    "reisen=2.2, reizen=2.2, verreisen=0, einreisen=0, ausreisen=0, anreisen=0, abreisen=0, weiterreisen=0, durchreisen=0, zeitreisen=0, dienstreisen=0, " +
    "geschaftsreisen=1, vorreisen=0, preisen=0, kreisen=0, aanprijzen=0, afreizen=0, doorreizen=0, rondreizen=2.2, zakenreizen=1, " +
    "urlaub=2, sonderurlaub=0, jahresurlaub=0, erholungsurlaub=0, zusatzurlaub=0, mutterschaftsurlaub=0, resturlaub=0, " +
    "bildungsurlaub=0, elternurlaub=0, betriebsurlaub=0, sommerurlaub=0.5, vakanties=2.2, schoolvakanties=0, zomervakanties=0, " +
    "ferienhaus=3.5, ferienhauser=3, bungalowpark=4, vakantiepark=4",
  "transport-automotive":
    "transporte=2.5, transporten=2, vervoer=2.2, spediteur=3, logistik=2, logistiek=2, taxiunternehmen=4, autohaus=3.5, rederij=3.5, reederei=3.5",
  "media-entertainment":
    "museum=3, theater=2.5, orchester=2.5, orkest=2.5, verlag=3, uitgeverij=3.5, festival=2.2, omroep=2.5, radiosender=3.5, fotografin=3.5, " +
    "fotograaf=3, fotografie=2.2, filmproduktion=3.5, filmproductie=3.5",
  "education-training":
    "schule=3, schulen=1.5, umschulen=0, einschulen=0, hochschule=3.5, akademie=2, academie=2, universitat=3, gymnasium=3, " +
    "unterricht=2.5, konfirmandenunterricht=0, firmunterricht=0, kurse=2, exkurse=0, diskurse=0, wechselkurse=0, aktienkurse=0, rekurse=0, " +
    "borsenkurse=0, seminare=2, school=2.5, onderwijs=2.5, lessen=1.5, flessen=0, dressen=0, adressen=0, meubelessen=0, angemessen=0, " +
    "cursus=3, excursus=0, cursussen=2.5, opleiding=2, opleidingen=2",
  "nonprofit-religious":
    "verein=3, vereine=1.5, vereins=1.5, vereniging=3, verenigingen=1.2, hereniging=0, gezinshereniging=0, club=2, clubs=1, nightclub=0, " +
    "nachtclub=0, strandclub=0, beachclub=0, businessclub=0, saunaclub=0, swingerclub=0, swingersclub=0, jazzclub=0, kinderclub=0, kidsclub=0, miniclub=0, " +
    "musikclub=0, musicclub=0, videoclub=0, countryclub=0, comedyclub=0, partyclub=0, stiftung=2.5, gewerkschaft=3, kirche=1.5, kerk=2, moschee=3, " +
    "kirchengemeinde=4, pfarrgemeinde=4, feuerwehr=2.5, zunft=2.5",
  "staffing-hr": "uitzendbureau=4, detachering=3, personalvermittlung=4",
  agriculture:
    "kwekerij=3.5, kwekerijen=3, kweker=3, kwekers=2.5, teelt=3, houderij=3, boekhouderij=0, huishouderij=0, fokkerij=3.5, fokker=2.5, " +
    "boerderij=2.5, boerderijen=2, boomgaard=2.5, zucht=3, zuchter=3, zuchterin=3, unzucht=0, inzucht=0, anzucht=2, anbau=0.8, gemuseanbau=3, " +
    "obstanbau=3, weinanbau=3, kartoffelanbau=3, getreideanbau=3, hopfenanbau=3, hanfanbau=3, spargelanbau=3, erdbeeranbau=3, tabakanbau=3, " +
    "imkerei=3.5, imkerij=3.5, baumschule=3.5, plantage=2, veebedrijf=3.5, viehbetrieb=3.5, landwirtschaft=2.5, viehhaltung=3, tierhaltung=1",
  "personal-services":
    "massage=2, massagen=2, schneiderei=3, bestattungen=3.5, bestattung=3, wasserij=3.5, wascherei=3.5, stomerij=3.5, kosmetikerin=3.5, " +
    "friseurin=3.5, friseure=3, kappers=3",
};

/** Endings that tell the trade where the beginning of the word does not: a "Maschinenfabrik" is known by its machines. */
export const tails: Partial<Record<Sector, string>> = {
  "marketing-design":
    "agentur=1.5, arbeitsagentur=0, bundesagentur=0, energieagentur=0, landesagentur=0, nachrichtenagentur=0, reiseagentur=0, modelagentur=0, design=1.2, redesign=0.8",
  healthcare: "praktijk=2, rechtspraktijk=0, beroepspraktijk=0, onderwijspraktijk=0, lespraktijk=0",
  "finance-insurance": "finanzierung=1.5",
  "construction-trades":
    "bau=1.2, aufbau=0, ausbau=0, abbau=0, anbau=0, einbau=0, umbau=1, unterbau=0, uberbau=0, vorbau=0, bergbau=0, wiederaufbau=0, " +
    "mobelbau=0, orgelbau=0, instrumentenbau=0, geigenbau=0, bogenbau=0, modellbau=0, prototypenbau=0, geratebau=0, schaltanlagenbau=0, " +
    "vorrichtungsbau=0, behalterbau=0, rohrbau=0, bootsbau=0, schiffbau=0, obstbau=0, gemusebau=0, ackerbau=0, weinbau=0, pflanzenbau=0, gartenbau=0, landbau=0, feldbau=0, " +
    "bouw=1.2, opbouw=0, wederopbouw=0, teambouw=0, ombouw=0, inbouw=0, landbouw=0, akkerbouw=0, tuinbouw=0, wijnbouw=0, fruitbouw=0, bosbouw=0, mijnbouw=0, bollenbouw=0, " +
    "scheepsbouw=0, jachtbouw=0, botenbouw=0, standbouw=0, installatie=1.2, montagebedrijf=2.5, bauunternehmen=4, schreiner=2.5",
  "manufacturing-industrial":
    "fabrik=2.5, traumfabrik=0, ideenfabrik=0, kulturfabrik=0, tanzfabrik=0, denkfabrik=0, fabriken=1.5, fabriek=2.5, fabrieken=1.5, " +
    "fabrikant=2, fabrikanten=1.5, hersteller=1.2, giesserei=3.5, gieterij=3.5, weberei=3, weverij=3, spinnerei=3, spinnerij=3, schleiferei=2.5, " +
    "farberei=3, gerberei=3, looierij=3, zagerij=3, sagewerk=3, werft=2, werf=0, manufaktur=0.8, maschinen=1, machines=0.6, apparatebau=3.5, " +
    "recycling=1.5",
  "hospitality-travel": "verblijf=1.2, levensverblijf=0",
  "transport-automotive": "transport=1.5, abtransport=0, datentransport=0, organtransport=0",
  "education-training":
    "kurs=1, konkurs=0, exkurs=0, diskurs=0, rekurs=0, ausbildung=0.8, weiterbildung=1, fortbildung=0.8, schulung=1.2, seminar=1",
  "personal-services":
    "salon=2, autosalon=0, reparatur=1.2, reparaturen=1, reparatie=1.2, reparaties=1",
};

/** Trades that stand last in a compound as they stand alone; what they weigh, their own entries say. */
export const trades =
  "kanzlei backerei metzgerei konditorei gartnerei tischlerei schreinerei zimmerei druckerei brauerei reinigung werkstatt praxis klinik apotheke grundschule musikschule fahrschule sprachschule hotel restaurant spedition versicherung immobilien ferienwohnung fotograf friseur elektriker dachdecker tandarts bakkerij slagerij makelaar loodgieter notaris advocaten kapper verzekering schoonmaak";
