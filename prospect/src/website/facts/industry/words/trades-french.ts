import type { Sector } from "@leadstream/contract";

/** French trades as directories and registers name them, in the notation of the sector lexicon. */
export const frenchTrades: Partial<Record<Sector, string>> = {
  "construction-trades":
    "zingueur*=4, ardoisi*=3, ferblantier*=4, ferblanterie=3.5, facadier*=3.5, crepi*=2, crepissage=3, moquettiste*=3, cuisiniste*=3, " +
    "amenagement interieur=2.5, amenagements interieurs=2.5, amenagement d interieur=2.5, amenagements exterieurs=3, amenagement exterieur=3, vrd=3, " +
    "reseaux secs=2.5, curage=2, hydrocurage=3, desamiant*=4, carottage*=3, sciage de beton=4, sciage beton=4, forage beton=3.5, beton desactive=3.5, " +
    "beton decoratif=3, beton imprime=3, beton cire=3, enrobes=2.5, goudronnage=3.5, asphaltage=3, pavage*=3, paveur*=3, abattage d arbres=4, " +
    "abattage d arbre=3.5, taille de haies=3, tonte de pelouse=3, arrosage automatique=3, arrosage integre=3, maisons ossature bois=4, " +
    "maison ossature bois=4, ossature bois=3.5, maison en bois=2.5, maisons en bois=3, maison bois=2, chalets en bois=2, constructeur de maisons=4, " +
    "constructeurs de maisons=4, constructeur bois=3.5, maisons individuelles=2.5, ramoneur*=4, fumisterie=3, fumiste=2.5, tailleur de pierre*=4, " +
    "taille de pierre*=3, marbrier*=3, chape=1.5, chapes=2.5, chapiste*=4, chape liquide=3.5, echafaudage*=3.5, echafaudeur*=4, location de nacelles=3.5, " +
    "location de nacelle=3, location de grues=3.5, location de mini pelle*=3.5, installation d alarmes=3, installation d alarme=3, alarmes=1.8, " +
    "alarme intrusion=2.5, systemes d alarme=2.5, videosurveillance=2.2, videoprotection=2.2, portiers video=2.5, interphonie=2, " +
    "traitement de l humidite=3.5, assechement de murs=3.5, assechement des murs=3.5, remontees capillaires=3, merule=3, traitement des bois=2, " +
    "chaumier*=3.5, staffeur*=3.5, staff et stuc=3.5, stucateur*=3, cordiste*=3, travaux en hauteur=2.5, travaux acrobatiques=3.5, deneigement=3, " +
    "revetement exterieur=3, revetements exterieurs=3, revetement de sol*=2.5, revetements de sol*=2.5, sols souples=3, sols industriels=2.5, " +
    "resine de sol=3, geothermie=2.5, sonde geothermique=3, frigoriste*=3.5, plaques de platre=3, faux plafond*=3, plafonds tendus=3.5, plafond tendu=3.5, " +
    "courtier en travaux=4, courtage en travaux=4, tapissier decorateur=1.5, couvreurs=3.5, chauffe eau=2.5, salles d eau=2, robinetterie sanitaire=1.5, " +
    "installation electrique=2.5, depannage electrique=3, tableaux electriques=2, mise aux normes electriques=3.5, courants faibles=2.5, " +
    "eclairage public=2, menuiseries=3, pose de cuisines=3.5, porte d entree=1.5, stores exterieurs=3, store banne=3, volet roulant=3, moustiquaires=2.5, " +
    "verandaliste=4, abri de jardin=1.5, abris de piscine=3, carport*=2.5, cloturiste=3.5, clotures=2.5, serruriers metalliers=4, ouvertures de porte*=3, " +
    "ouverture de porte*=3, miroitier*=3.5, double vitrage=2.5, garde corps=2.5, peinture interieure=3, papiers peints=1.5, parqueteur*=3.5, " +
    "cuisines sur mesure=2, placards sur mesure=3, dressing sur mesure=2.5, dressings=2, rangements sur mesure=2.5, escalieteur*=4, terrassier*=3.5, " +
    "terrassements=3, terrasse bois=2.5, terrasses en bois=3, terrasses bois=3, renovation de cuisine*=2.5, entreprise generale=2.5, " +
    "entrepreneur general=3.5, tous corps d etat=3.5, corps d etat=2.5, fosses septiques=3, fosse septique=3, microstation*=2.5, puisatier*=3.5, " +
    "demolitions=2.5, monte escalier*=3, jardins et terrasses=2, creation de jardins=3.5, entretien de jardins=3.5, entretien de jardin=3, " +
    "murs en pierre=2.5, pierre seche=2.5, dessouchage=3.5, rognage de souches=4, piscines enterrees=3.5, piscines beton=3.5, piscinier*=3.5, " +
    "pisciniers=3.5, poele a bois=2.5, poeles a granules=2.8, poele a granules=2.8, atrier*=3, foyers au gaz=2.5, paratonnerre*=3, " +
    "nettoyage de toiture*=3, demoussage*=3.5, hydrofuge=2.5, enrobe a chaud=3, pose d enrobe*=3.5, inserts et poeles=3",
  "professional-services":
    "commissaire de justice=4, commissaires de justice=4, fiduciaire*=3, secretariat a distance=3.5, secretariat externalise=3.5, " +
    "secretariat independant=3.5, secretaire independante=3.5, assistante virtuelle=3, assistante administrative independante=3.5, centre d appels=3, " +
    "centres d appels=3, permanence telephonique=3, teleprospection=2, maitrise d œuvre=3, maitre d œuvre=2.5, maitrise d ouvrage=2.5, " +
    "assistance a maitrise d ouvrage=3.5, coordinateur sps=3.5, coordination sps=3.5, coordination securite=2, etude de sol*=3, etudes de sol*=3, " +
    "geotechni*=2.8, acousticien*=3, expert d assure*=4, maitre chien=3, maitres chiens=3, telesurveillance=2.5, rondes et interventions=3, " +
    "agent de securite=3, agents de surveillance=3.5, analyses d eau*=3, analyse de l eau=2.5, metrologie=2.5, etalonnage*=2.5, " +
    "controle non destructif=3.5, controles non destructifs=3.5, essais de materiaux=3, photogrammetrie=3, topographi*=2.5, topographe*=3.5, " +
    "mediateur familial=3.5, mediation familiale=3, mediateurs=2, commissaire priseur=3, commissaires priseurs=3, hotel des ventes=2, " +
    "recouvrement de creances=4, recouvrement amiable=3, mandataire judiciaire=4, mandataires judiciaires=4, administrateur judiciaire=4, " +
    "administrateurs judiciaires=4, actuaire*=2.5, archiviste*=2, archeologie preventive=3.5, archeologie=1.5, scan 3d=1.8, releve 3d=2.5, " +
    "evaluateur agree=3, evaluateurs agrees=3, economiste de la construction=4, economistes de la construction=4, diagnostics amiante=3.5, " +
    "diagnostic amiante=3.5, amiante et plomb=3, propriete industrielle=3, propriete intellectuelle=2.5, conseil en brevets=4, brevets et marques=3.5, " +
    "conservation restauration=2.5, restaurateur de tableaux=3.5, restauration de tableaux=3.5, restauration d œuvres=3, restauration d oeuvres=3, " +
    "ecrivain public=3, ecrivain biographe=2.5, biographe=1.8, relecture et correction=2.5, correctrice=2, estimateur en construction=3, " +
    "tenue de livres=3.5, agence de recherches privees=4, recherches privees=3.5, conciergerie d entreprise=2.5, notariat=3, actes notaries=3, " +
    "conseils juridiques=3, juriste*=2.5, cabinet d expertise=3, expertise immobiliere=1.5, expertise batiment=3, expert en batiment=3.5, " +
    "expert judiciaire=3.5, bureau d etude*=3, bureaux d etudes=3, etudes techniques=2, bureau technique=1.5, ingenieur civil=2.5, ingenieurs civils=2.5, " +
    "calcul de structures=3.5, etudes thermiques=3, etude thermique=3, etude de faisabilite=2, etudes d impact=3, etude d impact=2.5, " +
    "conseil en environnement=3.5, conseil qualite=3, consultant qualite=3.5, accompagnement iso=3, organisme de certification=3.5, certificateur*=2, " +
    "controle technique de construction=4, controle technique construction=4, laboratoire d essais=3.5, interpretation de conference=3, traductrice*=3, " +
    "architecture d interieur=3, maitre d ouvrage=0.8, levee de plans=2.5, bornage*=2.5, dessinateur en batiment=3.5, urbanisme reglementaire=3, " +
    "bilan carbone=3, certificats peb=4, certificat peb=4, responsable peb=4, conseil aux entreprises=2.5, conseils aux entreprises=2.5, " +
    "aide a la creation d entreprise=2.5, conseil en innovation=2.5, controle qualite=1, filatures et enquetes=3.5, enquetes privees=3.5, " +
    "securite evenementielle=3, expert foncier=3.5",
  healthcare:
    "hopital=2.5, hopitaux=1.5, maternite=1.5, pediatre*=3, pediatrie=2.5, ophtalmolog*=3, orl=2, oto rhino*=3, logopede*=3.5, acupunct*=3, acuponct*=3, " +
    "medecine chinoise=3, medecine traditionnelle chinoise=3.5, medecine douce=2.5, medecines douces=2.5, medecine esthetique=3.5, " +
    "chirurgie esthetique=3.5, chirurgien*=2.5, nutritionniste*=3, dieteti*=3, home pour personnes agees=4, maisons de repos=3.5, maisons de retraite=3.5, " +
    "residence pour personnes agees=3.5, residence pour aines=3.5, residences pour aines=3.5, personnes agees=1, personnes dependantes=1.5, " +
    "etablissement medico social=4, medico social=2, bandagisterie=3.5, bandagiste*=3.5, orthopedi*=2.5, orthesiste*=3, prothes*=2, dialyse=3, " +
    "centre de fertilite=4, procreation assistee=4, addictolog*=3, centre de cure=2.5, orthoptiste*=3.5, denturolog*=4, clsc=2, centre de soins=3, " +
    "spitex=3, oxygenotherapie=3, materiel medical=3, location de materiel medical=3.5, aide soignante=2.5, aide soignants=2.5, aides soignantes=2.5, " +
    "cabinets medicaux=3.5, centre de sante=3, centres de sante=3, pole de sante=3, maison de sante=3.5, centre medico=3, consultation medicale=3, " +
    "consultations medicales=3, teleconsultation*=3, irm=2.5, echographie*=3, mammographie=3, chiropraxie=3.5, kine=2.5, psychanalyste*=3, sexolog*=2.5, " +
    "phytotherap*=2, micronutrition=2.5, troubles du langage=3, troubles du sommeil=2.5, autisme=1.5, polyhandicap=2.5, foyer d accueil medicalise=4, " +
    "centre de readaptation=3, soins palliatifs=3, appareils auditifs=3.5, aides auditives=3.5, correction auditive=3.5, centre auditif=4, " +
    "lunettes de vue=3, lentilles de contact=2.5, magasin d optique=4, parapharmacie*=2.5, ambulancier*=2.5, transport sanitaire=2.5, sante mentale=2.5, " +
    "sante au travail=2.5, medecine du travail=3, medecine du sport=3.5, biologie medicale=3.5, laboratoire medical=3.5, prise de sang=2.5, " +
    "hygieniste*=2.5, suivi de grossesse=3, allaitement=1.8, rhumatolog*=3, gastro enterolog*=3, pneumolog*=3, allergolog*=3, phlebolog*=3, " +
    "anesthesist*=2.5, parodontolog*=3.5, pedodont*=3.5, endodont*=3.5",
  "finance-insurance":
    "gestion de fortune=4, gerant de fortune=4, gerants de fortune=4, caisse populaire=3.5, caisse desjardins=2, caisse de pension*=3.5, " +
    "caisse de prevoyance=3, caisse de compensation=2.5, prevoyance professionnelle=3.5, prevoyance=1.5, troisieme pilier=3, microcredit*=3, " +
    "rachat de credit*=4, regroupement de credits=4, regroupement de credit=4, bureau de change=4, bureaux de change=4, change de devises=3.5, " +
    "metaux precieux=1.5, achat d or=3, achat or=2.5, rachat d or=3, transfert d argent=3.5, transferts d argent=3.5, financement participatif=3, " +
    "planificateur financier=4, expertise en sinistres=3, defiscalisation=3, cautionnement=2.5, garantie financiere=1, mont de piete=3.5, pret sur gage=4, " +
    "cession d entreprise*=2.5, transmission d entreprise*=2.5, fusions acquisitions=2.5, conseil en fusions=3.5, solutions de paiement=2.5, " +
    "terminal de paiement=1.8, terminaux de paiement=2.5, paiement electronique=1.2, monetique=3, agence bancaire=3.5, planification successorale=2, " +
    "assurance decennale batiment=3.5, crowdfunding immobilier=4, conseil en investissement*=3.5, conseiller en investissement*=4, " +
    "conseils en investissements=3.5, protection juridique=1.5, titres restaurant=1, complementaire sante=3.5, assurances sante=3, assurance moto=3, " +
    "caisse maladie=3, caisses maladie=3, hypotheques=2.5, hypotheque=2, hypothecaire*=2.5, prets immobiliers=3.5, credits immobiliers=3.5, " +
    "pret personnel=3, gestion d actifs=3, gestion privee=3, gestion sous mandat=3.5, placements financiers=3.5, produits financiers=2.5, " +
    "conseillers financiers=4, conseil financier=3, conseil patrimonial=3.5, ingenierie financiere=3, ingenierie patrimoniale=3.5, capital risque=3.5, " +
    "capital investissement=3.5, fonds d investissement=3.5, fonds de pension=3, fonds de placement=3.5, crypto actifs=2.5, cryptomonnaie*=2.5, " +
    "reassurance=3, sinistre auto=1.5, tresorerie d entreprise=2, recherche de financement*=3, levee de fonds=2.5, financements=1.5, " +
    "solutions de financement=2.5",
  "real-estate":
    "lotisseur*=3.5, terrains a batir=3.5, terrain a batir=3, terrains viabilises=3, location d entrepots=3.5, entrepots a louer=4, location de bureaux=4, " +
    "location de locaux=3.5, locaux commerciaux=2.5, locaux professionnels=2, viager*=3, murs commerciaux=3.5, fonds de commerce=2.5, bailleur*=2, " +
    "logement social=3, logements sociaux=3, hlm=3, office public de l habitat=4, habitat social=2.5, habitations a loyer modere=4, " +
    "societe de logement=3.5, fonciere=1.8, societe fonciere=3.5, box de stockage=3.5, box a louer=3, self stockage=3.5, garde meubles self stockage=3.5, " +
    "zone d activites=1.2, zones d activites=1.8, scpi=2, gestion de locations=2.5, gestion de locations saisonnieres=3.5, " +
    "gestion de location saisonniere=3.5, programmes neufs=3.5, programme neuf=3, location meublee=2.5, locations meublees=2.5, appartement meuble=1.5, " +
    "appartements meubles=1.8, meuble a louer=2.5, colocation meublee=3.5, colocations=2, coliving=3, co living=2.5, copropriete*=2.5, " +
    "immeubles de rapport=3.5, immeuble de rapport=3.5, gestion d immeubles=4, cooperative d habitation=4, cooperatives d habitation=3.5, " +
    "facility management=2.2, residence etudiante=2.5, residences etudiantes=2.5, logement etudiant=2.5, logements etudiants=2.5, kots etudiants=3.5, " +
    "kot etudiant=3.5, residence services=2.5, residences services=2.5, garages a louer=3, parkings a louer=3, conciergerie airbnb=3.5, " +
    "conciergerie locative=3.5, construction cle en main a vendre=2.5, domaine foncier=2, courtier immobilier=4, courtiers immobiliers=4, " +
    "courtage immobilier=4, courtage en immobilier=4, promoteur constructeur=3, developpeur immobilier=3.5, investissement locatif=3.5, " +
    "investissement immobilier=3.5, investissements immobiliers=3.5, biens d exception=3, achat vente location=2.5, estimation gratuite de votre bien=3.5, " +
    "appartement a louer=3, maisons a louer=3, bureaux partages=3.5, bureaux equipes=3, espaces de travail partages=3.5, espace de travail partage=3.5, " +
    "immeubles locatifs=3, logements neufs=3, syndics=3, administration d immeubles=4, patrimoine immobilier=2.5",
  "manufacturing-industrial":
    "decoupe laser=3.5, decoupe jet d eau=3.5, decoupe au jet d eau=3.5, decoupe plasma=3.5, oxycoupage=3.5, emboutissage=3.5, emboutisseur=3.5, " +
    "forge industrielle=4, forgeage=3.5, estampage=3, matricage=3.5, traitement thermique=3.5, traitements thermiques=3.5, galvanisation=3.5, " +
    "galvanoplastie=3.5, chromage=3.5, zingage=3, nickelage=3.5, thermolaquage=3.5, grenaillage=3.5, sablage=2, microbillage=3, metallisation=3, " +
    "injection plastique=4, injection thermoplastique=4, plasturgi*=4, thermoforma*=3.5, thermoformeur*=4, rotomoulage=4, surmoulage=3.5, moulage=1.8, " +
    "mouliste*=4, outillage de presse=3, outilleur*=3, moules d injection=4, caoutchouc=2, joints industriels=3.5, joints d etancheite=2.5, " +
    "pieces plastiques=3, plastiques techniques=3.5, convoyeur*=3, armoires electriques=3.5, coffrets electriques=3, cartes electroniques=3.5, " +
    "carte electronique=3, circuits imprimes=3.5, sous traitance electronique=4, sous traitance industrielle=4, sous traitance mecanique=4, " +
    "vannes et robinetterie=3.5, vannes industrielles=3.5, robinetterie industrielle=4, hydraulique industrielle=4, composants hydrauliques=4, verins=3, " +
    "flexibles hydrauliques=3.5, compresseurs=2.5, air comprime=2.5, engrenages=3.5, engrenage=2.5, reducteurs=2, visserie=3, boulonnerie=3.5, " +
    "fixations industrielles=3.5, roulements=2.5, transmissions mecaniques=3.5, traitement de l eau=2, traitement des eaux=2.5, traitement de l air=2, " +
    "traitement d air=2, stations d epuration=2.5, peintures et vernis=2.5, fabricant de peinture*=4, colles et adhesifs=3, colles industrielles=3.5, " +
    "faconnier=3, palettes bois=4, palettes en bois=4, caisses bois=3.5, caisses en bois=3.5, emballages bois=4, emballages plastiques=3.5, " +
    "emballages carton=3.5, tonnellerie=3.5, tonnelier*=3.5, merrain*=3, atelier de confection=3.5, atelier de couture industrielle=4, faiencerie=2, " +
    "tuilerie=3.5, briqueterie*=3.5, terre cuite=1.5, exploitation de carriere*=4, granulats=3.5, sables et graviers=3, ferrailleur*=3.5, ferraille*=3, " +
    "recuperation de metaux=3.5, metaux ferreux=3, metaux non ferreux=3.5, gestion de dechets=3, gestion des dechets=2.5, collecte de dechets=3.5, " +
    "collecte des dechets=2.5, traitement de dechets=3, traitement des dechets=2.5, valorisation des dechets=3.5, valorisation de dechets=3.5, " +
    "recycleur=3, location de bennes=3.5, location de benne=3.5, bennes a dechets=3, bennes=1.5, centrale hydroelectrique=3, hydroelectricite=2.5, " +
    "eolien=2, eolienne*=2.5, methanisation=2.5, biogaz=2, energies renouvelables=1.5, aeronautique*=1.5, ferroviaire*=1.5, spatial et defense=2, " +
    "facteur d orgues=3.5, facteurs d orgues=3.5, facteur de pianos=3, facteur d instruments=3.5, brosserie=3, brossier=3, savonnerie*=2.5, savonnier*=2, " +
    "materiel de levage=3.5, appareils de levage=3.5, ponts roulants=4, pont roulant=3.5, rayonnages=3, rayonnage=2.5, chariots elevateurs=3.5, " +
    "chariot elevateur=3, transpalettes=3, affutage=3, aiguisage=2, bobinage=2.5, rebobinage*=3, moteurs electriques=2.5, petrochimi*=3, chimie fine=3.5, " +
    "produits petroliers=1.5, electroerosion=3.5, electro erosion=3.5, tournage numerique=3.5, commande numerique=3, usineur=3.5, pieces mecaniques=3.5, " +
    "mecanicien outilleur=4, chaudronnier*=3.5, tuyauterie*=3, tuyauteur*=3.5, soudage=3, mecanosoudure=4, mecano soude*=4, tolier*=2.5, profilage=2, " +
    "trefilerie*=3.5, cablerie=3, fibre de verre=2, polyester renforce=3, impression 3d=1.5, impression 3d industrielle=4, constructeur de machines=4, " +
    "constructeurs de machines=4, machines speciales=3.5, machine speciale=3.5, lignes de production=2.5, ligne de production=2, " +
    "equipements industriels=3, equipementier*=2.5, bijouterie fabrication=3, negoce de metaux=3.5, negociant en metaux=3.5, aciers speciaux=3.5, " +
    "negoce d acier*=3.5, epi vetements de travail=2.5, composants horlogers=4, horlogere=2, habillage horloger=4, cadrans=2.5, mouvements mecaniques=2.5, " +
    "construction navale=3, ingenierie industrielle=3, genie mecanique=3, maroquinerie en sous traitance=3.5, site de production=2, unite de production=2, " +
    "pieces industrielles=3.5, matelas fabricant=2.5, tissages=3, bonneterie*=3, tricotage=2.5, teinturerie industrielle=4, ennoblissement=3, dentelles=2, " +
    "corderie*=3, cordages=2, baches industrielles=3, bacherie=3, voilerie*=2.5, papetier=1.5, imprimeur d emballages=3, verrier*=2, " +
    "souffleur de verre=2.5, carrossier constructeur=3, groupes electrogenes=3, transformateurs=2.5, batteries industrielles=3.5, " +
    "balances industrielles=3.5, pesage=3, bascules=2.5, detection gaz=3, vide industriel=3, froid industriel=3, chambres froides=2.5, echangeurs=2.5, " +
    "reservoirs=2, citernes=1.8, cuves=1.5, cuverie=2.5",
  "retail-ecommerce":
    "joaillier*=3, joaillerie*=2.5, bouquinist*=3.5, literie*=2.5, sommiers=2.5, antiquaire*=3.5, brocanteur*=3, depot vente=3, friperies=2.5, " +
    "bureau de tabac=3.5, buraliste*=3, cigarettes electroniques=3.5, cigarette electronique=3.5, vapoteuse*=3, vapotage=2.5, e liquides=3, e liquide=2.5, " +
    "articles de peche=3.5, materiel de peche=3, armurerie*=3.5, armurier*=3.5, armes de chasse=3.5, hi fi=2, home cinema=2, cuisines equipees=1.8, " +
    "encadreur*=3, encadrements sur mesure=2.5, articles de fete*=3.5, deguisement*=2.5, farces et attrapes=3.5, cotillons=2.5, optique astronomie=3, " +
    "telescopes=2, philateli*=3, timbres et monnaies=3, timbres de collection=3.5, numismati*=2.8, monnaies anciennes=2.5, bandes dessinees=2, " +
    "jeux de societe=2.5, jeux de societe et=2.5, figurines=2, cartes a jouer=1.5, modelisme=2.5, telephonie mobile=1.8, photo et cameras=2.5, " +
    "materiel equestre=3.5, equipement du cavalier=3, articles religieux=3.5, produits du terroir=2.2, produits regionaux=2, grande surface=2.5, " +
    "grandes surfaces=1.5, hypermarche*=3, superette*=3.5, vente par correspondance=3.5, achat en ligne=1.5, e boutique=2.5, grossiste*=2, " +
    "mobilier de jardin=2.5, salons de jardin=3, salon de jardin=2.5, mobilier design=2.5, mobilier contemporain=2.5, mobilier de bureau=2.5, " +
    "arts de la table=3, vaisselle=1.8, ustensiles de cuisine=2.8, materiel de boulangerie=2.5, materiel de patisserie=2.8, equipement de restaurant=2, " +
    "materiel chr=3, fournitures de bureau=3, fournitures scolaires=2.8, fournitures pour artistes=3, materiel beaux arts=3, mineraux et fossiles=2.5, " +
    "lithotherapie=1.8, encens=2, esoteris*=1.5, chapellerie*=3.5, chapelier*=3, perruques=2.5, savons=1.5, bougies=1.5, bougies artisanales=2.5, " +
    "senteurs=1.8, sellerie equestre=3.5, electromenager neuf=2.5, vente d electromenager=3.5, magasin d electromenager=4, produits de beaute=1.2, " +
    "produits de beaute en ligne=3, cosmetiques naturels=2, cosmetiques bio=2, magasin de piscine*=3, accessoires de piscine=2.5, magasin d usine=3, " +
    "magasins d usine=3.5, destockage=2.5, liquidation de stock*=2.5, solderie=3.5, jeux video occasion=2.5, grossiste en textile=3.5, " +
    "pieces detachees electromenager=3.5, robe de mariee=2.2, costumes sur mesure=2, tailleur pour hommes=2.5, chaussons=1.8, sacs a main=2.8, " +
    "maroquinier*=2.2, accessoires de mode=2.8, mode femme=2.8, mode homme=2.8, mode enfantine=3, maillots de bain=2.5, montres=2, lunettes de soleil=1.5, " +
    "parfums=1.8, parfumeur*=1.8, articles pour bebe*=3, poussettes=2.5, librairies=3, libraire*=3, livres d occasion=3, livres anciens=3, vinyles=2, " +
    "instruments de musique=2.5, instruments a vent=1.5, guitares=1.5, tapis d orient=2.8, rideaux et=1.5, voilages=2.2, laines=2, laine a tricoter=3, " +
    "patrons de couture=2.5, loisirs creatifs=2.8, scrapbooking=2.5, outillage=1.8, negoce de materiaux=3.5, luminaires design=2.5, ameublement=2.5, " +
    "canapes=2.5, meubles anciens=2.5, meubles en bois massif=2, objets de decoration=2.5, idees cadeaux=2.5, cadeaux originaux=2.5, coffrets cadeaux=2.5, " +
    "paniers cadeaux=2.8, paniers garnis=2.8, carterie=2.5, plantes d interieur=1.8, compositions florales=2.8, livraison de fleurs=3.5, art floral=2, " +
    "alimentation pour chien*=3, croquettes=2.5, aquariophilie=3, terrariophilie=3, magasin de sport=3.5, equipement sportif=2, velo electrique=2, " +
    "velociste*=4, trottinettes=2, cycles et=1, cave a vins=2.8, vins et spiritueux=2.2, epicerie vrac=3.5, zero dechet=1.5, produits asiatiques=2, " +
    "commerce de detail=3, enseigne de magasins=2.5, distributeurs automatiques=2",
  "food-beverage":
    "baraque a frites=4, fritkot=3.5, friteries=3.5, fumaison*=3, huilerie*=3, meunerie*=3.5, minotier*=3.5, farines=2.2, microbrasserie*=3.5, " +
    "biere artisanale=3, vinaigrerie*=3.5, vinaigres=2, embouteill*=2.5, eau minerale=2, eaux minerales=2.5, eau de source=2, primeur=1.8, primeurs=2.5, " +
    "grossiste alimentaire=4, grossiste en fruits=4, grossiste en alimentation=4, distributeur alimentaire=3.5, distribution alimentaire=2.5, " +
    "industrie alimentaire=2, industrie agroalimentaire=2, agroalimentaire=2, import de fruits=3, fruits exotiques=2.2, fruits secs=2.2, surgeles=2.2, " +
    "escargots=2, caviar=2.2, huitres=2, fruits de mer=2.5, crustaces=2.2, coquillages=1.8, sirops=1.5, sirop d erable=2.5, produits de l erable=2.8, " +
    "cabane a sucre=3.5, cabanes a sucre=3, fondue=2, fondues=2, raclette*=2.5, rhumerie*=3.5, rhums=2.5, gaufres=2.5, gaufre=2, macarons=2.2, " +
    "truffes=1.5, complements alimentaires=1.8, nougat*=2.5, calisson*=3, confiseur*=3.5, pralines=2.5, dragees=2, jus de fruits=2.5, jus de pomme=2.2, " +
    "jus frais=2.2, smoothies=2, auberge gastronomique=3, abattoir*=2.5, viandes=2.2, boucher*=2.5, volailler*=3.5, poissonnier*=3.5, " +
    "produits de la mer=2.8, mareyeur*=3.5, mareyage=3.5, conserves=1.8, salaison*=3, plats cuisines=2.8, plats prepares=2.8, vente a emporter=2, " +
    "a emporter=1.5, restauration rapide=3.5, restauration collective=3.5, restauration traditionnelle=3, cuisine traditionnelle=2.5, cuisine maison=2.2, " +
    "fait maison=1, plat du jour=2.8, plats du jour=2.8, formule midi=2.5, carte des vins=2.5, carte et menus=2.5, specialites regionales=1.8, " +
    "chef a domicile=4, cuisinier=1.8, bistronomi*=3, galettes=1.8, food trucks=3.5, camion pizza=4, grillades=2.2, rotisseur*=2.8, tartes=2, " +
    "viennoiserie*=2.5, pain au levain=3, sorbets=2.2, cremier*=3, yaourts=2.2, lait cru=1.8, salons de the=3, thes=1.8, infusions=1.8, tisanes=1.8, " +
    "condiments=2, moutarde*=2, confituri*=3, miels=2, distilleri*=3.5, distillateur*=3.5, spiritueux=2.2, liquoriste*=3.5, eaux de vie=2.5, cidres=2.2, " +
    "chateau viticole=3.5, caves viticoles=3, exploitation viticole=3, viticole=2, viticoles=1.5, oenologi*=2, œnologi*=2, negociant en vins=4, " +
    "bar a cocktails=3.5, bar lounge=2.5, taverne=2.5, buvette=1.5, buffets=1.8, cocktails dinatoires=3, cocktail dinatoire=3, plateaux repas=3, " +
    "repas d entreprise=2, raviolis=2, foies gras=2.8, gastronomi*=1.5, artisan glacier=4, glacier artisan*=4",
  "hospitality-travel":
    "appartement de vacances=4, appartements de vacances=4, village vacances=4, villages vacances=4, village de vacances=4, yourte*=2.5, " +
    "cabane dans les arbres=3.5, mobil home*=2.8, mobile homes=1.5, refuge de montagne=3, refuge gardien=3, voyagiste*=4, guide de montagne=3, " +
    "guides de montagne=3, guide de haute montagne=3.5, bureau des guides=3.5, promenade en bateau=3, promenades en bateau=3, balade en bateau=3, " +
    "balades en bateau=3, canyoning=2.8, via ferrata=2, accrobranche=2.5, parapente=2.5, montgolfiere*=2.5, remontees mecaniques=3, domaine skiable=3.5, " +
    "station de ski=3.5, stations de ski=3, forfaits ski=2.5, location de skis=2.8, location de ski=2.8, location ski*=2.8, thalasso*=3, " +
    "station thermale=3, cure thermale=2.5, parcours de golf=3, terrain de golf=3, golf 18 trous=3.5, pourvoirie*=3.5, visites guidees=2.2, " +
    "visite guidee=2, agence receptive=4, receptif=1.5, dmc=1.5, seminaires d entreprise=1.8, seminaires residentiels=3, balades a cheval=2.5, " +
    "balade a cheval=2.5, promenades a cheval=2.5, pelerinages=1.5, bateau mouche=3.5, bateaux mouches=3.5, location de bateau=3, location bateau*=3, " +
    "location de voiliers=3.5, location de peniche*=3.5, location de velos=2, location de velo=2, location velo*=2, location de quads=2.5, " +
    "location de canoes=3, chalet a louer=3, chalets a louer=3, location de chalet*=3.5, location chalet=3.5, syndicat d initiative=3.5, " +
    "office du tourisme=3.5, offices de tourisme=3, maison du tourisme=3, domaine pour mariages=2.5, lieu de reception=2.5, lieu de mariage=2.5, " +
    "location de salle*=2, salle a louer=1.8, salles de reception=3, salle de seminaire=2.5, salles de seminaire=2.5, maisons d hotes=4, nuitee*=2, " +
    "locations saisonnieres=3.5, location vacances=4, aires de camping car=3, caravaneige=3, bivouac*=2, trek=2, treks=2.5, raquettes=1.5, alpinisme=1.8, " +
    "billetterie aerienne=2.5, guides conferenciers=3, guide interprete=2, auberges=2, pension complete=2, demi pension=2, apparthotel*=4, couchages=2, " +
    "colonies de vacances=2.5, classes vertes=2.5",
  "transport-automotive":
    "concession automobile=4, concessions automobiles=4, concessionnaire=1.5, concessionnaires=1.5, concessionnaire automobile=4, " +
    "concessionnaire officiel=2.5, agent automobile=3.5, pare brise=2.5, vitrage automobile=3.5, vitrages automobiles=3.5, lavage automobile=3.5, " +
    "lavage auto=3.5, lavage de vehicules=3, station de lavage=3.5, nettoyage automobile=3.5, nettoyage auto=3.5, preparation esthetique=2.5, " +
    "casse automobile=4, casse auto=4, demolisseur automobile=4, pieces detachees auto=3.5, pieces detachees automobile*=3.5, pieces auto*=3.5, " +
    "pieces automobiles=3.5, pieces moto=3, accessoires auto=3, remorquage=3.5, depannage automobile=4, fourriere*=2, location d utilitaires=3.5, " +
    "location utilitaire*=3.5, location de camion*=3.5, location de scooter*=3, location de moto*=3, location longue duree=2.5, location de jets=3.5, " +
    "location de camping car*=2.8, entreposage=2.2, entrepositaire=2, commissionnaire en douane=4, commissionnaires en douane=4, courtier en douane=4, " +
    "agence en douane=4, agent en douane=4, dedouanement=3.5, convoi exceptionnel=3.5, convois exceptionnels=3.5, transport exceptionnel=3.5, " +
    "batellerie=3, batelier*=2.5, aerodrome*=2, helicoptere*=2, jets prives=2.5, maintenance aeronautique=3, gestion de stationnement=3, " +
    "exploitation de parkings=3.5, parking securise=1.2, parking aeroport=3, distribution de carburant=3, carburants=2, fioul=2.2, " +
    "mazout de chauffage=2.2, station service=3, stations services=3, stations service=3, gpl et ethanol=3, bioethanol=2, boitier ethanol=3.5, " +
    "boite de vitesses=2.5, boites de vitesses=2.8, boite automatique=2, turbos=2.5, injecteurs=2.5, preparation moteur=3, reprogrammation moteur=3.5, " +
    "quads=1.5, moteurs hors bord=2.5, moteur hors bord=2.5, bateaux d occasion=3, bateaux neufs=3, mecanique marine=3.5, accastillage=3, " +
    "hivernage de bateau*=3.5, gardiennage de bateaux=3.5, gardiennage de caravanes=3.5, autopartage=3, covoiturage=2, gestion de flotte*=3, " +
    "mandataire auto=4, mandataire automobile=4, auto import=3, import auto*=3, plaques d immatriculation=2.8, carte grise=2.5, cartes grises=3, " +
    "amenagement de fourgon*=3, amenagement de van*=3, fourgons amenages=2.8, fourgon amenage=2.5, camping cars neufs=3, camping cars=2, " +
    "caravanes d occasion=2.8, caravanes neuves=2.8, debosselage=3.5, debosselage sans peinture=4, livraison a velo=3, livraison du dernier kilometre=3.5, " +
    "dernier kilometre=2.5, garde meuble=2.5, garde meubles=2.5, monte meuble*=3.5, transfert d entreprise*=1.5, sellerie automobile=3.5, " +
    "sellerie auto=3.5, electricite automobile=3.5, electricite auto=3.5, diagnostic automobile=3, diagnostic auto=3, mecanique generale=1.5, " +
    "mecaniciens=2, entretien automobile=3.5, entretien et reparation automobile=4, reparation automobile=4, reparations automobiles=4, carrossiers=3, " +
    "reparation de poids lourds=3.5, vehicules neufs=3, vehicules de collection=2.8, vehicules utilitaires=2.5, vehicules industriels=3, jantes=2.2, " +
    "amortisseurs=2, pot d echappement=2, echappements=2, attelages=2, motocycles=2.8, ambulances et taxis=2, transferts aeroport*=3, navettes=2, " +
    "navette aeroport=3, autocariste*=3.5, transport de personnes=3, transport adapte=2.5, transport de marchandises=3.5, transport national=2.5, " +
    "transport international=3.5, transport express=3.5, transport frigorifique=4, transport en citerne=3.5, transport de vrac=3, transport de chevaux=3, " +
    "transport maritime=2.5, transport fluvial=2.5, affreteur*=3.5, livraison express=2, logisticien=2.5, plateforme logistique=3, armateur*=2.5, " +
    "agence maritime=3.5, consignataire*=2.5, levage et manutention=2.5, levage=1.8, grutage=3, vente de motoneiges=3.5, " +
    "concessionnaire de motoneiges=3.5, motoneiges neuves=3, reparation de motoneiges=3.5",
  "media-entertainment":
    "societe de production=3, productions audiovisuelles=3.5, audiovisuel=2, postproduction=3, montage video=3, montage son=3, realisateur*=2, " +
    "realisation de films=3.5, ingenieur du son=3.5, ingenieurs du son=3.5, prise de son=2.5, eclairage scenique=3.5, eclairage de scene=3.5, " +
    "son et lumiere=2.5, location de sono=3.5, location sono*=3.5, location de structures gonflables=3.5, structures gonflables=3, " +
    "chateaux gonflables=3.5, jeux gonflables=3.5, location de cameras=3.5, quatuor=2, chanteur*=2.2, chanteuse*=2.5, musicien*=2, compositeur*=2, " +
    "compositrice*=2.5, groupe musical=3, orchestre*=2.5, animation de soirees=3, animateur de soiree*=3.5, maison de disques=4, label independant=2.5, " +
    "humoriste*=3, one man show=3.5, conteur*=2.5, conteuse*=3, marionnett*=3, mentaliste*=3, prestidigitat*=3, ventriloque=3, spectacle vivant=3, " +
    "arts de la rue=3.5, arts du cirque=2.5, compagnie theatrale=4, troupe theatrale=4, piece de theatre=2.5, comedien*=2.2, mise en scene=2, " +
    "metteur en scene=2.5, choregraph*=2.5, danse contemporaine=2.5, centre d art=3.5, centre culturel=2.5, centres culturels=2, art contemporain=2.5, " +
    "expositions temporaires=3, ecomusee*=3.5, presse regionale=3.5, presse locale=3, presse ecrite=2.5, mensuel gratuit=2.5, journal gratuit=3, " +
    "journal regional=4, quotidien regional=3.5, revue litteraire=3.5, redaction du journal=3, journaliste*=2, reporter=1.5, photojournalis*=3, " +
    "romancier*=3, romanciere*=3, auteur de romans=3, poete*=2, poesie=1.5, editeur de livres=3.5, edition de livres=3.5, editions musicales=3.5, " +
    "maisons d edition=3, doublage=1.5, doublage voix=3, voix off=3, sous titrage=2.5, feux d artifice=3, feu d artifice=2.5, pyrotechni*=2.5, " +
    "artificier*=3, laser game=3.5, billards=1.5, salle de jeux=2, jeux de hasard=2.5, jeux d arcade=3, boite de nuit=3.5, boites de nuit=3, " +
    "mediatheque*=3, bibliotheque municipale=3.5, bibliotheque publique=3.5, numerisation de films=3.5, numerisation de photos=3, prises de vue*=2.2, " +
    "prise de vue*=2.2, prises de vues aeriennes=3.5, vues aeriennes=2, images aeriennes=2.5, effets speciaux=2, scenograph*=2.5, decors de theatre=3, " +
    "regie son=3, regie generale=2, regie technique=2.5, techniciens du spectacle=3.5, agence de presse=3.5, agence de casting=3.5, " +
    "agence de mannequins=3.5, agence artistique=3.5, agence de spectacle*=4, booking d artistes=3.5, reportage photo=3, reportage de mariage=3, " +
    "shooting photo=3, seance photo=3, seances photo=3, video de mariage=3, salle de cinema=3.5, cinemathe*=3, court metrage=2.5, courts metrages=2.5, " +
    "long metrage=2.5, documentaires=2, dessin anime=2, dessinateur de presse=3, parc d attractions=3.5, parcs d attractions=3, parc animalier=3, " +
    "parc zoologique=3.5, parc aquatique=2.5, parcs de loisirs=3, plaine de jeux=2.5, mini golf=2.5, tournage de films=3.5, lieux de tournage=3, " +
    "plateau de tournage=3, station de radio=4, chaine de television=4, television locale=4, chaine tele=3.5, salle de spectacle*=3.5, cafe theatre=3.5, " +
    "diner spectacle=3.5, artistes peintres=3, plasticien*=2.5, plasticienne=3, aquarellist*=3, sculptrice*=3, sculptures=1.8, œuvres d art=1.8, " +
    "oeuvres d art=1.8, atelier d artiste*=2.5, hebdomadaire regional=3.5, journal hebdomadaire=3, hebdomadaire local=3.5",
  "education-training":
    "validation des acquis=3, coach professionnel*=3, coaching professionnel=3, coaching de dirigeants=3.5, coaching scolaire=3.5, coach scolaire=3.5, " +
    "coaching d equipe=3, francais langue etrangere=3.5, aide aux devoirs=3.5, etudes surveillees=3, preparation aux concours=3, " +
    "preparation aux examens=3, prepa concours=3, classes preparatoires=3.5, classe preparatoire=3, permis bateau=3.5, permis cotier=3.5, " +
    "permis hauturier=3.5, permis poids lourd*=3.5, permis moto=3.5, permis b=3, code de la route=2.5, conduite accompagnee=3, moniteurs de conduite=3.5, " +
    "auto ecoles=4, internat*=1.5, pensionnat*=3, ludotheque*=2, developpement personnel=1.5, seminaires de developpement=2.5, stage de permis a points=4, " +
    "stages de permis=3, recuperation de points=3, recuperation de points permis=3.5, orientation scolaire=3, conseillere d orientation=3, " +
    "conseil en orientation=3, gymnase vaudois=3.5, gymnase cantonal=3, cegep*=3.5, commission scolaire=3.5, commissions scolaires=3, " +
    "centre de services scolaire=4, etablissement scolaire=3, etablissements scolaires=1.5, ecoles primaires=2.5, ecoles secondaires=2.5, " +
    "ecoles de musique=3, ecole de coiffure=4, ecole d esthetique=4, ecole d infirmieres=3.5, ecole hoteliere=3.5, ecole de cirque=3.5, " +
    "ecole de theatre=3.5, hautes ecoles=3, enseignant*=1.5, mastere=2.5, bts=2.5, organismes de formation=3.5, centres de formation=3.5, " +
    "institut de formation=4, formation a distance=3.5, formation en ligne=3.5, formation en entreprise=3, formation pour adultes=3.5, " +
    "formation certifiante=3.5, formateur*=2, formatrice*=2.2, formations en hypnose=3.5, formation en hypnose=3.5, formation de naturopathe*=4, " +
    "formation naturopath*=4, formation incendie=3.5, formation secourisme=4, formation aux premiers secours=4, premiers secours=1.5, " +
    "habilitation electrique=2.5, caces=2.5, qualiopi=1.5, pedagogie=1.8, pedagogie active=3, cours a domicile=3, cours du soir=3, cours en ligne=2.5, " +
    "cours d informatique=3.5, cours d espagnol=3, cours d italien=3, cours d allemand=3, cours de musique=3.5, cours de guitare=4, cours de violon=4, " +
    "cours de batterie=3.5, cours de danse=3, cours de theatre=3.5, cours de dessin=3.5, cours de peinture=3.5, cours de poterie=3.5, " +
    "atelier de poterie=2.5, ateliers de poterie=2.5, cours de cuisine=3, stages de cuisine=3, cours de couture=3.5, cours de natation=3.5, " +
    "cours d equitation=3, cours de ski=3, cours de yoga=2, cours d arts martiaux=2.5, professeur particulier=3.5, stages de langue=3, " +
    "stages linguistiques=3, remise a niveau=2.5, alphabetisation=2.5, bootcamp code=3.5, concours de la fonction publique=3, universite populaire=3.5, " +
    "academie de musique=3.5, atelier theatre=2.5, ateliers d ecriture=2.5, atelier d ecriture=2.5, eveil musical=3, equicoaching=2",
  "nonprofit-religious":
    "organisme sans but lucratif=4, organisme a but non lucratif=4, but non lucratif=2.5, sans but lucratif=3, obnl=3, osbl=3, association de fait=2.5, " +
    "association reconnue d utilite publique=4, reconnue d utilite publique=3.5, utilite publique=2, association locale=2.5, association de quartier=3.5, " +
    "tissu associatif=2, vie associative=2, tir a l arc=3, archers=2, petanque=2.5, boulodrome=2.5, aviron=2.5, omnisports=3.5, club de sport=1.5, " +
    "club de karate=3.5, escrime=2, club de boxe=2, club de plongee=3, club de randonnee=3.5, club de randonneurs=3.5, club de marche=3.5, " +
    "club cycliste=3.5, club cyclotouriste=3.5, cyclotourisme=2, club de ski=3, club equestre=2, club hippique=2, club alpin=3.5, club de foot=4, " +
    "club de rugby=4, club de basket*=4, club de hand*=4, club de tennis*=3.5, club de natation=4, club de gymnastique=4, club de hockey=4, " +
    "club de billard=3, club d echecs=4, club de bridge=4, club philatelique=3.5, club informatique=2.5, club photo=3.5, club de tir=3.5, stand de tir=2, " +
    "section sportive=2, volleyball=1.5, handball=1.5, basket ball=1.5, badminton=1.5, athletisme=2, equipe premiere=2, ecole de football=2, " +
    "societe de chasse=4, societe de peche=4, sapeurs pompiers=2.5, pompiers volontaires=3, sapeurs pompiers volontaires=4, maison de quartier=3.5, " +
    "maisons de quartier=3.5, maison de jeunes=3.5, maison des jeunes=3.5, centre social=3, centres sociaux=3, centre communautaire=3, mjc=3, " +
    "mouvement de jeunesse=3.5, mouvements de jeunesse=3, bouddhis*=2.5, monastere*=3, couvent=2, moines=2, culte=2, cultes=1.5, catechese=3.5, " +
    "paroissial*=3, pretre=2, mission catholique=3.5, aumonerie=3, restos solidaires=3.5, repas solidaires=3, aide aux migrants=3.5, " +
    "aide aux refugies=3.5, aide aux demunis=3.5, sans abri=2.5, sans abris=2.5, personnes en difficulte=2, refuge pour animaux=3.5, animaux abandonnes=3, " +
    "chiens a adopter=3, chats a adopter=3, protection des animaux=3, protection de la nature=3, protection des oiseaux=3, " +
    "protection de l environnement=1.5, reserve naturelle=2, conservatoire d espaces naturels=4, parrainage d enfants=4, parrainer un enfant=4, " +
    "parti politique=3.5, ordre professionnel=3, chambre de commerce=3.5, chambre des metiers=3.5, chambre de metiers=3.5, chambre d agriculture=3.5, " +
    "union professionnelle=3, organisation professionnelle=3, organisation patronale=3.5, union patronale=3.5, societe d histoire=4, societe historique=4, " +
    "cercle d histoire=4, histoire locale=2.5, patrimoine local=2, sauvegarde du patrimoine=3.5, cercle genealogique=3.5, cercle d etude*=2.5, kiwanis=3, " +
    "cooperative citoyenne=3.5, majorette*=3, carnaval=1.8, confrerie*=2.5, anciens combattants=3, jumelage*=2.5, planning familial=3.5, " +
    "jardins partages=3, jardins familiaux=3, jardins ouvriers=3, radioamateur*=3, aeromodelisme=3, modelisme ferroviaire=2.5, societe de gymnastique=4, " +
    "epicerie sociale=4, epicerie solidaire=4, colis alimentaires=3.5, aide alimentaire=3.5, vestiaire social=3, foyer rural=3.5, foyers ruraux=3.5, " +
    "recyclerie*=2.5, chantier d insertion=3.5, chantiers d insertion=3.5, entreprise d insertion=2.5, societe de musique=3.5, societe musicale=3.5, " +
    "harmonie municipale=3.5, universite du troisieme age=3.5, universite du temps libre=3.5, comite d animation=3, loisirs des aines=3, club des aines=4, " +
    "groupe de parole=2, association de patients=4, association d aide=3.5, association de parents=3.5, parents d eleves=2.5, " +
    "association de protection=3.5, association pour la=2.5, association pour le=2.5, caritatif=2.5, humanitaire*=2.5, collectif citoyen=3, " +
    "collectif d artistes=1, mecenat=1.5, faire un don=2, orphelinat*=3, don de sang=3, don du sang=3.5, donneurs de sang=3.5, croix rouge=3, " +
    "secouristes=2, pasteur protestant=3, asbl=1.5",
  "staffing-hr":
    "bureau de placement=3.5, agence de placement=4, agences de placement=4, agences d emploi*=3.5, agence de recrutement=4, agences de recrutement=4, " +
    "cabinets de recrutement=3.5, placement fixe=4, placement temporaire=4, placements fixes=4, personnel temporaire=3.5, externalisation de la paie=4, " +
    "externalisation de paie=4, gestion de la paie=3, gestion des paies=3, paie externalisee=3.5, bulletins de salaire=2.5, bulletins de paie=2.5, " +
    "fiches de paie=2.5, secretariat social=4, placement de nounous=3.5, personnel de maison=3.5, employes de maison=3, groupement d employeurs=4, " +
    "groupements d employeurs=4, marque employeur=3, rh externalisee=3.5, rh externalise=3.5, conseil rh=3.5, conseils rh=3.5, solutions rh=2.5, " +
    "consultant rh=3.5, gestion des ressources humaines=3, conseil en ressources humaines=4, management de transition=3.5, manager de transition=3.5, " +
    "agence d hotes=4, hotesse d accueil=2.5, hotesses=2, personnel evenementiel=3.5, personnel d accueil=3, extras pour la restauration=3, " +
    "titres services=1, saisonniers=1.5, travailleurs saisonniers=3, main d œuvre=0.8, main d oeuvre=1.2, main d oeuvre temporaire=3, " +
    "main d œuvre qualifiee=2, reclassement=1.5, reclassement professionnel=3.5, insertion professionnelle=2.5, insertion socioprofessionnelle=2.5, " +
    "reinsertion professionnelle=2.5, recherche d emploi=2.5, demandeurs d emploi=2.5, chercheurs d emploi=2.5, accompagnement a l emploi=3.5, " +
    "coaching emploi=3.5, maison de l emploi=4, service de l emploi=4, entreprise de travail adapte=2.5, travail adapte=1.8, etti=2, cvtheque*=3.5, " +
    "gestion des talents=3, acquisition de talents=3.5, climat social=1.5, qvt=1.5, qualite de vie au travail=2, risques psychosociaux=2, " +
    "prestations rh=3.5, gestion administrative du personnel=3.5, administration du personnel=3, gestion du personnel=2.5, location de personnel=4, " +
    "mise a disposition de salaries=3.5, delegation de personnel=3.5, detachement de personnel=3.5, pret de main=2.5, recrutement medical=4, " +
    "recrutement hotellerie=4, recrutement agricole=4, recrutement de chauffeurs=4, recrutement d ingenieurs=4, recrutement it=4, recrutement de cadres=4, " +
    "recrutement international=3.5, recruteuse*=3, recruter vos=3, recrutez vos=3, approche directe=3, chasse de tetes=4, evaluation des competences=2.5, " +
    "bilans de competences=3, transition professionnelle=2.5, evolution professionnelle=2, gestion de carriere=3, gestion de carrieres=3, " +
    "orientation professionnelle=2, jobs etudiants=3.5, job etudiant=3, jobs d ete=3, job d ete=3, petites annonces d emploi=3.5, annonces d emploi=3.5, " +
    "deposez votre cv=3, plateforme de freelances=3.5, freelances=1.5, mission freelance=3, consultants en portage=3.5",
  agriculture:
    "viticulteur*=2.8, viticultrice*=2.8, vigne=1.5, arboriculteur*=3.5, arboriculture=3, pomiculteur*=3.5, producteur de pommes=3.5, " +
    "producteur de fraises=4, producteurs de fraises=4, producteur de legumes=4, producteur de fruits=4, producteurs de fruits=3.5, " +
    "producteur de pommes de terre=4, producteur laitier=3.5, producteurs laitiers=3.5, petits fruits=2, autocueillette=3.5, cueillette=1.5, " +
    "libre cueillette=3.5, porcherie*=3.5, eleveuse*=2.5, elevages=2, chiots=1.8, chatons=1.8, chiots a vendre=3, etalon=2, poulinieres=3.5, " +
    "aviculteur*=3.5, poulet fermier=2.5, poulets fermiers=2.5, oeufs bio=2, miellerie*=3, apicole*=2.5, ruche=1.5, rucher*=2.5, essaims=2.5, " +
    "abeilles=1.5, truiticult*=3.5, truites=2, pisciculteur*=3.5, aquacole*=3, conchyli*=3.5, mytili*=3.5, parcs a huitres=3, helicicult*=3.5, " +
    "trufficult*=3.5, trufficole=3, champignonniere*=3.5, champignons de paris=2.5, myciculteur=3, grandes cultures=3, culture de cereales=3.5, " +
    "cerealier*=3, cerealiere*=3, semencier*=3.5, plants de legumes=3, plants potagers=3, plants de vigne=3, moissonneuse*=3.5, moisson*=2, fenaison=3, " +
    "ensilage*=3, labour=1.5, travaux forestiers=3.5, debardage=3.5, bucheron*=3, bucheronnage=3, abatteuse*=2.5, agricultrice*=3, produits fermiers=3, " +
    "magasin a la ferme=3.5, sapins de noel=2.5, sapin de noel=2, sapiniere*=3, amap=3.5, paniers de legumes=3, panier de legumes=3, paniers bio=2.5, " +
    "paysan*=1.5, paysanne*=1.8, plantes aromatiques=2.2, plantes medicinales=2, vivaces=2, arbres fruitiers=2.8, arbres et arbustes=2.8, arbustes=1.8, " +
    "rosiers=2.5, rosieriste*=3.5, pepinier*=3.5, horticult*=3, horticole*=2.5, safran=1.8, safranier*=3.5, safraniere*=3.5, oleicult*=3.5, oleicole*=2.5, " +
    "oliviers=2, noyeraie*=3, chataigneraie=2.5, rizicult*=3.5, riziere*=2.5, betteravier*=3, endives=2, endivier*=3, asperges=1.5, erabliere*=3, " +
    "acericult*=3.5, fourrage*=2.5, foin=1.8, foin et paille=3.5, genetique bovine=4, genetique animale=3, serriste*=3.5, cultures sous serre=3.5, " +
    "culture sous serre=3.5, spiruline=2.5, houblon*=2, houblonniere=3, fleurs coupees=2.2, bulbes=2, gazon en plaques=3, gazon en rouleau*=3, " +
    "marechal ferrant=3.5, marechalerie=3.5, canneberges=2, canneberge=1.8, bleuets=2, bleuetiere*=3.5, chanvre=1.8, tabaculteur=3, vache laitiere=2.5, " +
    "bovin=2, ovin=2, caprin*=2, agneaux=1.8, troupeau*=2, cheptel=2.5, race limousine=2.5, charolais*=2.5, blonde d aquitaine=3, salle de traite=3, " +
    "machines agricoles=3.5, concessionnaire de tracteurs=3.5, tracteurs agricoles=3, pulverisateurs=2, amendements=2.2, agrofourniture*=3.5, gaec=3.5, " +
    "conseil agricole=3.5, conseil aux agriculteurs=3.5, agroecologi*=2, biodynami*=1.5, sylvicole=2.5, foret privee=3, bois buche=2, " +
    "aliments pour betail=3.5, aliments du betail=3.5, nutrition animale=3, alimentation animale=3, alimentation du betail=3.5, pension pour chevaux=3, " +
    "pension de chevaux=3, pension chevaux=3, ecurie*=1.8, ecuries=2, alpagas=2.5, autruches=2.5, bisons=2, daims=1.5, serres=1.5, serre agricole=3",
  "personal-services":
    "estheticienne*=3.5, soins esthetiques=3, maquilleuse*=3, bronzage=2.5, salle d escalade=3.5, mur d escalade=2.5, escalade de bloc=3, cles minute=3.5, " +
    "reproduction de cles=3.5, services a la personne=3.5, service a la personne=3.5, services a domicile=2.5, nounou*=2.5, assistantes maternelles=3.5, " +
    "maison d assistantes maternelles=4, accueil de jour des enfants=2.5, accueil extrascolaire=3, accueil de la petite enfance=3.5, petite enfance=2.5, " +
    "milieu d accueil=2.5, garderie*=3, centre de la petite enfance=4, creches=2.5, crematorium*=3.5, funeraire*=3, thanatoprax*=3.5, inhumation*=2.5, " +
    "comportementaliste*=3, comportement canin=3, educatrice canine=4, organisatrice de mariage*=3.5, organisateur de mariage*=3.5, " +
    "decoration de mariage=2.5, ceremonie laique=3, ceremonies laiques=3, agence matrimoniale=4, agences matrimoniales=4, rencontres serieuses=3, " +
    "voyante*=3, mediumnite=3, cartomanci*=3.5, tarologue*=3, numerolog*=2.5, magnetiseu*=3.5, magnetisme=1.5, radiesthesi*=2.5, geobiolog*=2.5, " +
    "relooking*=3.5, conseil en image=3.5, conseillere en image=3.5, debarras=2.5, vide maison=3, vide maisons=3, homme a tout faire=2.5, " +
    "petits travaux=1.2, petits travaux de jardinage=2, petit bricolage=2, bains nordiques=2.5, bain nordique=2.5, flottaison=2, " +
    "caisson d isolation sensorielle=3.5, extension de cheveux=3, extensions de cheveux=3.5, extensions capillaires=3.5, perruquier*=3, " +
    "complements capillaires=3, soins capillaires=2, rempaillage*=3.5, rempailleu*=3.5, cannage*=2.5, affuteur*=2.5, remouleur*=3.5, aquabik*=3.5, " +
    "aquagym=2.5, cryotherapi*=2.5, cryolipol*=3, amincissement=3, minceur=2, perte de poids=1, photodepilation=3.5, lumiere pulsee=3, depilation*=2.5, " +
    "ongles=2, prothesiste ongulaire=4, styliste ongulaire=4, rehaussement de cils=3.5, dermopigment*=3, tatoueu*=3.5, portage de repas=2.5, " +
    "livraison de repas a domicile=1.5, taxi animalier=3, pension feline=4, pension animaliere=4, garde de chiens=3.5, garde de chats=3.5, " +
    "promenade de chiens=3.5, promeneur de chiens=4, toiletteu*=3.5, incineration d animaux=3.5, reparation de velo*=3, reparation velo*=3, " +
    "reparation d electromenager=4, reparation electromenager=4, reparateur*=1.5, reparation de telephone*=3.5, reparation telephone*=3.5, " +
    "reparation smartphone*=3.5, reparation de smartphone*=3.5, reparation d instruments=2.5, reparation de montres=3.5, " +
    "reparation de machines a coudre=3, reparation de bijoux=2.5, reparation de chaussures=3.5, aides menageres=3.5, aide familiale=2.5, " +
    "femmes de menage=3.5, menage a domicile=4, garde d enfant=3.5, baby sitting=3, location de costumes=3, location de vaisselle=3, location de robes=3, " +
    "location de robe*=3, location de smoking=3, location de materiel de reception=2.5, location de chapiteaux=2, location de tentes=2, " +
    "ecole de chiots=3.5, ecole du chiot=3.5, dressage de chiens=3.5, club de remise en forme=3.5, salles de sport=2.5, cours collectifs de fitness=3.5, " +
    "coaching sportif=3.5, preparation physique=1.5, preparateur physique=2.5, electrostimulation=2, coiffeu*=3.5, visagiste*=3, soin du visage=3, " +
    "soins du corps=3, soin du corps=2.5, institut de bien etre=3.5, centre de bien etre=3.5, ayurvedique=2, spa privatif=3, onsen=1.5, " +
    "nettoyage industriel=3, nettoyage de tapis=3.5, entreprise de proprete=4, entretien menager=3.5, laveur de vitres=4, laveurs de vitres=4, " +
    "deratisations=4, desinsectis*=4, punaises de lit=3, frelons=2, accordage de piano*=3, retouches de vetements=3.5",
  "software-it":
    "developpement specifique=1.5, developpements specifiques=1.5, integrateur odoo=4, integrateur de solutions=2.5, revendeur sage=3.5, gmao=3, gpao=2.5, " +
    "gestion electronique de documents=3.5, gestion electronique des documents=3.5, dematerialisation=1.8, sauvegarde en ligne=3.5, " +
    "sauvegarde externalisee=3.5, sauvegarde de donnees=3, sauvegardes=1.5, test d intrusion=3.5, tests d intrusion=3.5, rssi=1.8, " +
    "reparation d ordinateurs=3, reparation ordinateur*=3, depannage d ordinateurs=3, depannage pc=3, reparation pc=3, installation de reseaux=2.5, " +
    "telephonie ip=3.5, telephonie d entreprise=3, standard telephonique=1.8, standards telephoniques=3, recuperation de donnees=3.5, " +
    "recuperation des donnees=3.5, developpement php=3.5, tierce maintenance=3, maintenance applicative=3.5, geomatique=2.5, geomaticien*=3, " +
    "systemes d information geographique=3, objets connectes=2.5, realite virtuelle=2, realite augmentee=2, borne interactive=2.5, " +
    "bornes interactives=2.5, bornes tactiles=2.5, affichage dynamique=2.5, caisses enregistreuses=3, caisse enregistreuse=2.5, " +
    "systemes d encaissement=3.5, solutions d encaissement=3, services manages=3, business intelligence=3, signature electronique=2.5, " +
    "hebergement de serveurs=3.5, hebergement infogere=4, hebergeur de donnees de sante=4, hebergement de donnees de sante=4, noms de domaine=2.5, " +
    "nom de domaine=0.8, support bureautique=2.5, bureautique=1.8, conseil en systemes d information=4, systemes d information=2.5, " +
    "systeme d information=2, supervision de serveurs=3.5, conseil informatique=3.5, consultant informatique=3.5, informaticien*=3, " +
    "traitement de donnees=1.2, science des donnees=2.5, centre de donnees=2.5, centres de donnees=2.5, apprentissage automatique=2.5, " +
    "automates conversationnels=3, logiciel d association=3.5, logiciel de comptabilite=4, solution en ligne=1.2, developpement d api=3, " +
    "boutique informatique=2.5, wifi public=3",
  "marketing-design":
    "agence sea=3.5, broderie publicitaire=4, broderie et flocage=3.5, broderie personnalisee=3, flocage*=1.8, marquage textile=4, " +
    "textile publicitaire=3.5, textiles personnalises=3.5, vetements personnalises=3, vitrophanie*=3.5, lettrage de vehicules=4, lettrage*=2.5, " +
    "marquage de vehicules=4, marquage vehicule*=4, plv=2.5, design produit=2.5, design de produits=2.5, design industriel=2.5, designer industriel=3, " +
    "design packaging=3.5, design d emballage=3.5, redactrice web=3.5, redacteur web=3.5, redaction web=3, conception redaction=3.5, " +
    "concepteur redacteur=3.5, redacteur publicitaire=3.5, attachee de presse=3.5, attache de presse=3.5, attaches de presse=3.5, e mailing=2, " +
    "routage et mise sous pli=4, mise sous pli=3.5, routage postal=3, distribution de prospectus=4, distribution de depliants=3.5, boitage=2.5, " +
    "affichage publicitaire=4, panneau publicitaire=3, regie publicitaire=4, publicitaire=1.5, etude de marche=3.5, institut de sondage=4, " +
    "institut d etudes=2, sondages d opinion=3, video d entreprise=3.5, videos d entreprise=3.5, film d entreprise=3.5, films d entreprise=3.5, " +
    "film institutionnel=3.5, films institutionnels=3.5, video promotionnelle=3, motion design=3.5, infographiste*=3.5, infographie 3d=3, " +
    "perspectiviste=3, images de synthese=2, calligraphe=2.5, calligraphie=1.5, reprographie*=3.5, photocopies=1.5, kakemono*=3, roll up=1.5, " +
    "strategie de marque=3, strategie de communication=3, reliure*=2, relieur*=2.5, prepresse=3.5, flexographie=3, impression sur tous supports=3.5, " +
    "impression textile=3, impression grand format=3.5, impression d etiquettes=3, directrice artistique=2, directeur artistique=1.5, " +
    "direction artistique=2, cadeaux d affaires=3.5, cadeaux d entreprise=3.5, objets personnalises=2, goodies=2, agencement de stands=3.5, " +
    "conception de stands=4, stand d exposition=3, stands sur mesure=3.5, community manager=3.5, agence evenementielle=3.5, agence d evenementiel=3.5, " +
    "evenements d entreprise=2.5, photographe culinaire=2.5, photographe packshot=3, packshot=2.5, photo produit=1.5, faire part=1.8, " +
    "faire part et papeterie=2.5, tampons et gravure=3, tampons encreurs=3, gravure laser=2, graveur*=2, gravure sur=1.2, trophees et medailles=2.5, " +
    "webmarketing=3, agence creative=4, conseil en communication=3.5, communication digitale=3, communication print=3.5, studio de design=4, " +
    "creation graphique=3.5, creations graphiques=3.5, creation de site=3, refonte de site*=3, refonte de votre site=3, concepteur de sites=3.5, " +
    "supports de communication=3, publipostage=3.5, cartes de visite=2.5, carte de visite=1, depliants=1.8, banderoles=2.5, panneaux de chantier=2, " +
    "panneaux de signalisation=1.2, mise en page=2, packagings=2, agence de design=4, agence d influence=3.5, covering automobile=3.5, total covering=3.5, " +
    "covering de vehicules=4, covering vehicule*=4, flocage textile=4, flocage de vetements=4, flocage de t shirt*=4",
};
