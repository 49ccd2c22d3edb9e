import type { Sector } from "@leadstream/contract";

/** Families of trades that were known in some languages alone, in the notation of the sector lexicon: en, de, fr, es, pt, it, nl. */
export const families: Partial<Record<Sector, string>> = {
  "construction-trades":
    "locksmith*=3.5, schlossnotdienst=3.5, schlusselservice=3.5, aufsperrdienst*=3.5, turoffnungen=3, " +
    "depannage serrurerie=4, slotenservice=3.5, sleutelservice=3, apertura de puertas=3.5, apertura porte=3.5, " +
    "pronto intervento fabbro=4, abertura de portas=3, fechaduras=2, cerraduras=2, serrature=2, " +
    "charging stations=2.5, charging points=2.8, charge points=2.8, chargepoint*=2.5, electric vehicle charging=3, " +
    "vehicle charging=2.5, puntos de carga=3, punto de carga=3, puntos de recarga=3, punto de recarga=3, " +
    "recarga de vehiculos=3, recarga de coches=3, cargadores electricos=2.5, pontos de carregamento=3, " +
    "carregadores eletricos=2.5, carregamento de veiculos=3, recarga de veiculos=3, bornes de recharge=3, " +
    "borne de recharge=3, irve=2.5, ladestation*=3, ladeinfrastruktur=3, ladesaule*=2.8, laadstation*=3, " +
    "laadinfrastructuur=3, colonnine=2.5, colonnine di ricarica=3.5, punti di ricarica=3, stazioni di ricarica=3, " +
    // Doors and what is done to them: alone they are of the wood or of the seller as well.
    "deuren*=1.8, deurenspecialist*=4, deurenmonteur*=4, binnendeuren=2.5, buitendeuren=2.5, voordeuren=2, schuifdeuren=2.2, " +
    "garagedeuren=2.8, bedrijfsdeuren=2.8, branddeuren=2.5, deuren plaatsen=4, deuren afhangen=4.5, afhangen=2, deurautomat*=3, " +
    "door fitt*=4, door fitter*=4, door hanging=4, door installation*=4, door repair*=3.5, doors and windows=3, windows and doors=3, " +
    "interior doors=2.5, front doors=2, fire doors=2.5, sliding doors=2, doors=1, turmontage=4, turen und tore=3.5, turen und fenster=3, " +
    "fenster und turen=3, haustur*=2.2, zimmertur*=2.2, innentur*=2.2, brandschutztur*=2.5, garagentor*=2.8, turenbau*=3.5, " +
    "pose de portes=4, portes et fenetres=3, portes interieures=2.5, portes d entree=2.5, portes coulissantes=2, blocs portes=2.5, " +
    "montaje de puertas=4, instalacion de puertas=4, colocacion de puertas=4, puertas y ventanas=3, puertas de interior=2.5, " +
    "puertas interiores=2.5, puertas blindadas=2.5, puertas de garaje=2.8, puertas automaticas=2.8, instalacao de portas=4, " +
    "colocacao de portas=4, portas e janelas=3, portas interiores=2.5, portas blindadas=2.5, portas automaticas=2.8, portoes=2.2, " +
    "montaggio porte=4, posa porte=4, porte e finestre=3, porte interne=2.5, porte blindate=2.5, porte da interno=2.5, portoni=2",
  "professional-services":
    "energy certificate*=3.5, energy performance certificate*=4, energy assessor*=3.5, epc=1.5, epcs=2.5, " +
    "certificado energetico=4, certificados energeticos=4, certificacion energetica=4, certificado de eficiencia=4, " +
    "certificacao energetica=4, certificados de eficiencia=4, dpe=2.5, diagnostics immobiliers=4, " +
    "diagnostiqueur*=4, diagnostic de performance=4, energieausweis*=3.5, energieberat*=3.5, energielabel*=3, " +
    "energieadvies=3, certificazione energetica=4, certificazioni energetiche=4, attestato di prestazione=4, " +
    "certificazione ape=4, traductions=3, traducciones=3, traducoes=3, traduzioni=3, certificato ape=4",
  "real-estate":
    "business village=4, business parks=3, business centre=2.5, business center=2.5, enterprise centre=2, " +
    "coworking space*=3, co working=2.5, coworkings=2.5, flexible workspace*=3, workspaces=1.2, industrial units=2.5, " +
    "units to let=4, gewerbepark=3.5, gewerbeflachen=3.5, buroflachen=3.5, technologiepark=2.5, grunderzentrum=2.5, " +
    "parc d activites=3, parc d affaires=3.5, centre d affaires=3.5, pepiniere d entreprises=3, bureaux a louer=4, " +
    "parque empresarial=3.5, parque de negocios=3.5, centro de negocios=3, vivero de empresas=3, polo empresarial=4, " +
    "centro empresarial=3.5, condominio empresarial=4, condominio logistico=3.5, centro direzionale=3, " +
    "parco commerciale=2.5, uffici in affitto=4, bedrijvenpark=3.5, bedrijvencentrum=3.5, bedrijfsverzamelgebouw=4, " +
    "kantoorruimte*=3, bedrijfsruimte*=3",
  "manufacturing-industrial":
    "oberflachenbearbeitung=3.5, oberflachentechnik=3.5, oberflachenbehandlung=3.5, entgraten=3, entgrat*=3, " +
    "schleiferei=3.5, schleiftechnik=3.5, schleifmittel=3, polieren=1.2, gleitschleifen=3.5, steuerungstechnik=3.5, " +
    "steuerungsbau=3.5, schaltschrankbau=3.5, automatisierungstechnik=3.5, automatisierungslosung*=2.5, " +
    "antriebstechnik=3, verfahrenstechnik=2.5, industrieautomat*=3, industrial automation=3, factory automation=3.5, " +
    "automation technology=2.5, surface finishing=3.5, surface treatment=3, deburring=3.5, metal finishing=3.5, " +
    "shot blasting=3, traitement de surface=3.5, traitements de surface=3.5, ebavurage=3.5, polissage=1.8, " +
    "automatisation industrielle=3.5, tratamiento de superficies=3.5, tratamientos superficiales=3.5, desbarbado=3.5, " +
    "automatizacion industrial=3.5, tratamento de superficie*=3.5, rebarbacao=3, automacao industrial=3.5, " +
    "trattamento superfici*=3.5, trattamenti superficiali=3.5, sbavatura=3.5, automazione industriale=3.5, " +
    "oppervlaktebehandeling=3.5, oppervlaktetechniek=3.5, ontbramen=3.5, industriele automatisering=3.5, " +
    "besturingstechniek=3.5, leuchten=2.5, leuchtenhersteller=4, leuchtenbau=3.5, lichtsysteme=3.5, lichttechnik=2.5, " +
    "lighting manufacturer*=4, lighting systems=2.5, luminaires=2.5, luminaire=2.5, fabricant de luminaires=4, " +
    "luminarias=2.5, fabricante de luminarias=4, fabrica de luminarias=4, apparecchi di illuminazione=3.5, " +
    "corpi illuminanti=3.5, verlichtingsarmaturen=3.5, armaturen=1.8, " +
    "reinigungsmittel*=3, reinigungschemie=4, reinigungsprodukte=2.5, waschmittel=2, desinfektionsmittel=2.5, " +
    "cleaning chemicals=4, cleaning agents=3, industrial cleaners=2.5, chemie=2, chemisch technisch*=2.5, " +
    "produits d entretien=2, produits de nettoyage=2.8, lessiviel*=2.5, produits chimiques=2.5, chimie=1.8, " +
    "productos de limpieza=2.5, productos quimicos=3, detergentes=2.5, desengrasantes=3, productos de higiene=2, " +
    "produtos de limpeza=2.5, produtos quimicos=3, saneantes=3.5, domissanitarios=4, detergenti=2.5, " +
    "prodotti chimici=3, prodotti per la pulizia=2.8, schoonmaakmiddelen=2.5, reinigingsmiddelen=3",
  "software-it":
    "request demo=3, request a demo=3, book a demo=3, book demo=3, schedule a demo=3, get a demo=3, live demo=1.5, watch demo=2, " +
    "demo anfordern=3, demo buchen=3, demo vereinbaren=3, kostenlose demo=2.5, demander une demo*=3, reserver une demo*=3, " +
    "demande de demo*=3, solicitar demo=3, solicita una demo=3, solicitar una demo=3, pide una demo=3, reserva una demo=3, " +
    "solicite uma demo*=3, agende uma demo*=3, agendar demo*=3, solicitar demo*=3, richiedi una demo=3, richiedi demo=3, " +
    "prenota una demo=3, demo aanvragen=3, vraag een demo=3, plan een demo=3, boek een demo=3, " +
    "hospital software=4, hospital information system*=4, hospital management system*=4, hospital management software=5, " +
    "hospital platform=3.5, healthcare software=4, healthcare platform=3, medical software=4, clinic software=4, " +
    "clinic management software=5, practice management software=5, practice software=4, patient management software=5, " +
    "dental software=4, pharmacy software=4, medical billing software=5, billing software=3.5, medical coding software=5, " +
    "coding software=3, ehr=2, emr=1.5, electronic health record*=3, electronic medical record*=3, health it=3, " +
    "krankenhaussoftware=4, praxissoftware=4, kliniksoftware=4, arztsoftware=4, pflegesoftware=4, " +
    "krankenhausinformationssystem*=4, logiciel medical=4, logiciel hospitalier=4, logiciels medicaux=4, " +
    "logiciel de sante=4, logiciels de sante=4, software medico=4, software hospitalario=4, software sanitario=4, " +
    "software de gestion=3.5, software para clinicas=4, software para hospitales=4, software para hospitais=4, " +
    "software hospitalar=4, sistema hospitalar=3, prontuario eletronico=3, cartella clinica elettronica=3.5, " +
    "software per ospedali=4, software per cliniche=4, ziekenhuissoftware=4, praktijksoftware=4, zorgsoftware=4, " +
    "software for hospitals=4, software for clinics=4, platform for hospitals=4, platform for clinics=4, " +
    "solutions for hospitals=2.5, software fur krankenhauser=4, software fur kliniken=4, software voor ziekenhuizen=4, " +
    "logiciels pour hopitaux=4, logiciel pour les hopitaux=4",
  "hospitality-travel":
    "visitor attraction*=3.5, visitor centre=2, show garden*=3, gardens to visit=3, open to visitors=1.5, " +
    "tourist attraction*=2.5, family attraction*=3, schaugarten=3.5, ausflugsziel*=3, besucherzentrum=2, " +
    "jardins a visiter=3.5, visite des jardins=3.5, jardin remarquable=3, parc et jardins=2.5, site touristique=3, " +
    "jardines visitables=3, atraccion turistica=3.5, atracao turistica=3.5, ponto turistico=2.5, " +
    "attrazione turistica=3.5, giardini da visitare=3.5, giardini visitabili=3, kijktuin*=3.5, modeltuin*=3.5, " +
    "siertuinen=1.5, toeristische attractie=3.5, bezienswaardigheid=2.5",
  "food-beverage":
    "goat cheese*=3, goats cheese*=3, cheese maker*=3, cheesemak*=3, cheeses=2, fromages de chevre=4, " +
    "fromage de chevre=4, fromage=1.5, fromagere=2.5, affinage=2, crottins=2, ziegenkase=3, kaserei=3.5, hofkaserei=3.5, " +
    "queso de cabra=3.5, quesos de cabra=3.5, queseria*=3, queijo de cabra=3.5, queijos=2, queijaria*=3.5, " +
    "formaggio di capra=3.5, formaggi di capra=3.5, caseificio=3.5, geitenkaas=3, kaasmakerij=3.5, kaasboerderij=3",
};
