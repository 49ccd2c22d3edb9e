import type { Sector } from "@leadstream/contract";

/** French trades that build, make, carry, grow or serve other houses, as directories and registers name them; in the notation of the sector lexicon. */
export const frenchBusiness: Partial<Record<Sector, string>> = {
  "construction-trades":
    "zingueur*=4, ardoisi*=3, ferblantier*=4, ferblanterie=3.5, facadier*=3.5, crepissage=3, moquettiste*=3, cuisiniste*=3, amenagement interieur=2.5, " +
    "amenagements interieurs=2.5, amenagement d interieur=2.5, amenagements exterieurs=3, amenagement exterieur=3, vrd=3, reseaux secs=2.5, curage=2, " +
    "hydrocurage=3, desamiant*=4, carottage*=3, sciage de beton=4, sciage beton=4, forage beton=3.5, beton desactive=3.5, beton decoratif=3, " +
    "beton imprime=3, beton cire=3, enrobes=2.5, goudronnage=3.5, asphaltage=3, pavage*=3, paveur*=3, abattage d arbres=4, abattage d arbre=3.5, " +
    "taille de haies=3, tonte de pelouse=3, arrosage automatique=3, arrosage integre=3, maisons ossature bois=4, maison ossature bois=4, " +
    "ossature bois=3.5, maison en bois=2.5, maisons en bois=3, maison bois=2, chalets en bois=2, constructeur de maisons=4, constructeurs de maisons=4, " +
    "constructeur bois=3.5, maisons individuelles=2.5, ramoneur*=4, fumisterie=3, fumiste=2.5, tailleur de pierre*=4, taille de pierre*=3, marbrier*=3, " +
    "chape=1.5, chapes=2.5, chapiste*=4, chape liquide=3.5, echafaudage*=3.5, echafaudeur*=4, location de nacelles=3.5, location de nacelle=3, " +
    "location de grues=3.5, location de mini pelle*=3.5, installation d alarmes=3, installation d alarme=3, alarmes=1.8, alarme intrusion=2.5, " +
    "systemes d alarme=2.5, videosurveillance=2.2, videoprotection=2.2, portiers video=2.5, interphonie=2, traitement de l humidite=3.5, " +
    "assechement de murs=3.5, assechement des murs=3.5, remontees capillaires=3, merule=3, traitement des bois=2, chaumier*=3.5, staffeur*=3.5, " +
    "staff et stuc=3.5, stucateur*=3, cordiste*=3, travaux acrobatiques=3.5, deneigement=3, revetement exterieur=3, revetements exterieurs=3, " +
    "revetement de sol*=2.5, revetements de sol*=2.5, sols souples=3, sols industriels=2.5, resine de sol=3, geothermie=2.5, sonde geothermique=3, " +
    "frigoriste*=3.5, plaques de platre=3, faux plafond*=3, plafonds tendus=3.5, plafond tendu=3.5, courtier en travaux=4, courtage en travaux=4, " +
    "tapissier decorateur=1.5, couvreurs=3.5, chauffe eau=2.5, salles d eau=2, robinetterie sanitaire=1.5, installation electrique=2.5, " +
    "depannage electrique=3, tableaux electriques=2, mise aux normes electriques=3.5, courants faibles=2.5, eclairage public=2, menuiseries=3, " +
    "menuiserie interieure=3.5, menuiserie exterieure=3.5, pose de fenetres=4, pose de cuisines=3.5, stores exterieurs=3, store banne=3, volet roulant=3, " +
    "moustiquaires=2.5, verandaliste=4, abri de jardin=1.5, abris de piscine=3, carport*=2.5, cloturiste=3.5, clotures=2.5, serruriers metalliers=4, " +
    "ouvertures de porte*=3, ouverture de porte*=3, miroitier*=3.5, double vitrage=2.5, garde corps=2.5, peintres en batiment=4, peinture interieure=3, " +
    "papiers peints=1.5, pose de carrelage=4, parqueteur*=3.5, poncage de parquet=4, vitrification de parquet=4, cuisines sur mesure=2, " +
    "placards sur mesure=3, dressing sur mesure=2.5, dressings=2, rangements sur mesure=2.5, escalieteur*=4, terrassier*=3.5, terrassements=3, " +
    "terrasse bois=2.5, terrasses en bois=3, terrasses bois=3, renovation de cuisine*=2.5, entreprise du batiment=4, entreprise generale=2.5, " +
    "entrepreneur general=3.5, tous corps d etat=3.5, corps d etat=2.5, fosses septiques=3, fosse septique=3, microstation*=2.5, puisatier*=3.5, " +
    "demolitions=2.5, monte escalier*=3, jardins et terrasses=2, creation de jardins=3.5, entretien de jardins=3.5, entretien de jardin=3, " +
    "murs en pierre=2.5, pierre seche=2.5, dessouchage=3.5, rognage de souches=4, piscines enterrees=3.5, piscines beton=3.5, piscinier*=3.5, " +
    "pisciniers=3.5, poele a bois=2.5, poele a granules=2.8, atrier*=3, foyers au gaz=2.5, paratonnerre*=3, nettoyage de toiture*=3, demoussage*=3.5, " +
    "hydrofuge=2.5, enrobe a chaud=3, pose d enrobe*=3.5, inserts et poeles=3, crepi=2, crepis=2, poelier*=3.5, enduiseur*=4, enduits a la chaux=3.5, " +
    "agenceur de magasins=3.5, agencement de magasins=3, agencement de commerces=3, poseur*=2.5, poseur de sols=4, resine epoxy=2.2, sols en resine=3.5, " +
    "etancheur*=4, bardeur*=3.5, sanitariste*=3.5, fontainier*=3, puits artesien*=4, sourcier*=3, coffreur*=3.5, coffrage*=2.5, ferrailleur beton=3.5, " +
    "ferraillage=3, grutier*=3, location d engins=3.5, mini pelle*=2.5, pave uni=3.5, muret*=2, murs de soutenement=3, stores interieurs=2.5, " +
    "stores sur mesure=2.8, vitrages isolants=3, vitrage isolant=3, calfeutrage=3.5, decontamination de sols=3, sablage de facades=3.5, " +
    "nettoyage de facades=3, traitement de toitures=3, peintre decorateur=3, peintres decorateurs=3, trompe l œil=2, trompe l oeil=2, " +
    "plafond acoustique=3, plafonds acoustiques=3, cheministe*=4, tubage*=2, soudeur monteur=3",
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
    "conseils juridiques=3, juriste*=2.5, cabinet juridique=4, cabinet d expertise=3, expertise immobiliere=1.5, expertise batiment=3, " +
    "expert en batiment=3.5, expert judiciaire=3.5, bureau d etude*=3, bureaux d etudes=3, etudes techniques=2, bureau technique=1.5, ingenieur civil=2.5, " +
    "ingenieurs civils=2.5, calcul de structures=3.5, etudes thermiques=3, etude thermique=3, etude de faisabilite=2, etudes d impact=3, " +
    "etude d impact=2.5, conseil en environnement=3.5, conseil qualite=3, consultant qualite=3.5, accompagnement iso=3, organisme certificateur=3.5, " +
    "organisme de certification=3.5, certificateur*=2, controle technique de construction=4, controle technique construction=4, laboratoire d essais=3.5, " +
    "interpretation de conference=3, traductrice*=3, architecture d interieur=3, maitre d ouvrage=0.8, levee de plans=2.5, bornage*=2.5, " +
    "dessinateur en batiment=3.5, urbanisme reglementaire=3, bilan carbone=3, certificats peb=4, certificateur peb=4, certificat peb=4, responsable peb=4, " +
    "conseil aux entreprises=2.5, conseils aux entreprises=2.5, aide a la creation d entreprise=2.5, controle qualite=1, filatures et enquetes=3.5, " +
    "enquetes privees=3.5, securite evenementielle=3, expert foncier=3.5, mesures de bruit=3.5, mesure de bruit=3, etudes acoustiques=3.5, " +
    "etude acoustique=3.5, acoustique=1.5, bureau d acoustique=4, expert automobile=3, experts automobiles=3, prevention des risques=2.5, " +
    "dessinateur projeteur=3, dessinateurs projeteurs=3, metreur*=3, pilote opc=3.5, expert maritime=3.5, conciliateur*=2, gestion de projets=1.8, " +
    "delegue a la protection des donnees externalise=4, dpo externe=4, dpo externalise=4, amenagement du territoire=2.5, faune et flore=1.5, " +
    "ecologue*=3.5, etudes environnementales=3.5, etude environnementale=3, conseil en construction=3, controle de soudures=3.5, " +
    "laboratoire de controle=3.5, inspection de ponts=3.5, inspection de batiments=3, restauration de meubles=3, restauration de mobilier=3, " +
    "marches publics=1.5",
  "real-estate":
    "lotisseur*=3.5, terrains a batir=3.5, terrain a batir=3, terrains viabilises=3, location d entrepots=3.5, entrepots a louer=4, location de bureaux=4, " +
    "location de locaux=3.5, locaux commerciaux=2.5, locaux professionnels=2, viager*=3, murs commerciaux=3.5, fonds de commerce=2.5, bailleur social=4, " +
    "bailleurs sociaux=3.5, bailleur*=2, logement social=3, logements sociaux=3, hlm=3, office public de l habitat=4, habitat social=2.5, " +
    "habitations a loyer modere=4, societe de logement=3.5, fonciere=1.8, societe fonciere=3.5, box de stockage=3.5, box a louer=3, self stockage=3.5, " +
    "garde meubles self stockage=3.5, zone d activites=1.2, zones d activites=1.8, scpi=2, gestion de locations=2.5, " +
    "gestion de locations saisonnieres=3.5, gestion de location saisonniere=3.5, programmes neufs=3.5, programme neuf=3, location meublee=2.5, " +
    "locations meublees=2.5, appartement meuble=1.5, appartements meubles=1.8, colocation meublee=3.5, colocations=2, coliving=3, co living=2.5, " +
    "gestion de coproprietes=4, gestion de copropriete=4, copropriete*=2.5, immeubles de rapport=3.5, immeuble de rapport=3.5, gestion d immeubles=4, " +
    "cooperative d habitation=4, cooperatives d habitation=3.5, facility management=2.2, residence etudiante=2.5, logement etudiant=2.5, " +
    "logements etudiants=2.5, kots etudiants=3.5, kot etudiant=3.5, residence services=2.5, garages a louer=3, parkings a louer=3, " +
    "conciergerie airbnb=3.5, conciergerie locative=3.5, construction cle en main a vendre=2.5, domaine foncier=2, courtier immobilier=4, " +
    "courtiers immobiliers=4, courtage immobilier=4, courtage en immobilier=4, promoteur constructeur=3, developpeur immobilier=3.5, " +
    "investissement locatif=3.5, investissement immobilier=3.5, investissements immobiliers=3.5, biens d exception=3, achat vente location=2.5, " +
    "estimation gratuite de votre bien=3.5, appartement a louer=3, maisons a louer=3, bureaux partages=3.5, bureaux equipes=3, " +
    "espaces de travail partages=3.5, espace de travail partage=3.5, immeubles locatifs=3, logements neufs=3, gerance locative=4, syndic d immeubles=4, " +
    "syndics=3, administration d immeubles=4, patrimoine immobilier=2.5, agence de location=3, bureau a partager=3.5, bureaux a partager=3.5, " +
    "murs de boutique*=3.5, location etudiante=3.5, vente de fermettes=3.5, fermettes=2, proprietes de chasse=3.5, proprietes rurales=3, " +
    "gestion de sci=2.5, vente de commerces=3.5, location de garages=3, location de parkings=3, habitat groupe=3, habitat participatif=3, cohabitat=3, " +
    "residence intergenerationnelle=2.5, immobilier rural=4",
  "finance-insurance":
    "gestion de fortune=4, gerant de fortune=4, gerants de fortune=4, caisse populaire=3.5, caisse desjardins=2, caisse de pension*=3.5, " +
    "caisse de prevoyance=3, caisse de compensation=2.5, prevoyance professionnelle=3.5, prevoyance=1.5, troisieme pilier=3, microcredit*=3, " +
    "rachat de credit*=4, regroupement de credits=4, regroupement de credit=4, bureau de change=4, bureaux de change=4, change de devises=3.5, " +
    "metaux precieux=1.5, achat d or=3, achat or=2.5, rachat d or=3, transfert d argent=3.5, transferts d argent=3.5, financement participatif=3, " +
    "planificateur financier=4, expertise en sinistres=3, defiscalisation=3, cautionnement=2.5, garantie financiere=1, mont de piete=3.5, pret sur gage=4, " +
    "prets sur gage=4, cession d entreprise*=2.5, transmission d entreprise*=2.5, fusions acquisitions=2.5, conseil en fusions=3.5, " +
    "solutions de paiement=2.5, terminal de paiement=1.8, terminaux de paiement=2.5, paiement electronique=1.2, monetique=3, agence bancaire=3.5, " +
    "planification successorale=2, assurance decennale batiment=3.5, crowdfunding immobilier=4, conseil en investissement*=3.5, " +
    "conseiller en investissement*=4, conseils en investissements=3.5, protection juridique=1.5, titres restaurant=1, agent d assurance*=4, " +
    "agents d assurance*=4, agence d assurance*=4, cabinet d assurance*=4, complementaire sante=3.5, assurances sante=3, assurance moto=3, " +
    "caisse maladie=3, caisses maladie=3, hypotheques=2.5, hypotheque=2, hypothecaire*=2.5, prets immobiliers=3.5, credits immobiliers=3.5, " +
    "pret personnel=3, gestion d actifs=3, gestion privee=3, gestion sous mandat=3.5, placements financiers=3.5, produits financiers=2.5, " +
    "conseillers financiers=4, conseil financier=3, conseil patrimonial=3.5, ingenierie financiere=3, ingenierie patrimoniale=3.5, capital risque=3.5, " +
    "capital investissement=3.5, fonds d investissement=3.5, fonds de pension=3, fonds de placement=3.5, cryptomonnaie*=2.5, banque en ligne=4, " +
    "reassurance=3, sinistre auto=1.5, tresorerie d entreprise=2, recherche de financement*=3, levee de fonds=2.5, financements=1.5, " +
    "solutions de financement=2.5, rachat de bijoux=3.5, rachat de pieces=2.5, reassureur*=3.5, preteur prive=4, preteurs prives=4, pret prive=3.5, " +
    "caution locative=3, avance de tresorerie=3.5, paiement mobile=2, change de monnaie=3.5",
  "manufacturing-industrial":
    "decoupe laser=3.5, decoupe jet d eau=3.5, decoupe au jet d eau=3.5, decoupe plasma=3.5, oxycoupage=3.5, emboutissage=3.5, emboutisseur=3.5, " +
    "forge industrielle=4, forgeage=3.5, estampage=3, matricage=3.5, traitement thermique=3.5, traitements thermiques=3.5, galvanisation=3.5, " +
    "galvanoplastie=3.5, chromage=3.5, zingage=3, nickelage=3.5, thermolaquage=3.5, grenaillage=3.5, sablage=2, microbillage=3, metallisation=3, " +
    "injection plastique=4, injection thermoplastique=4, plasturgi*=4, thermoforma*=3.5, thermoformeur*=4, rotomoulage=4, surmoulage=3.5, moulage=1.8, " +
    "mouliste*=4, outillage de presse=3, outilleur*=3, moules d injection=4, caoutchouc=2, joints industriels=3.5, joints d etancheite=2.5, " +
    "pieces en caoutchouc=3.5, pieces plastiques=3, plastiques techniques=3.5, convoyeur*=3, armoires electriques=3.5, coffrets electriques=3, " +
    "cartes electroniques=3.5, carte electronique=3, circuits imprimes=3.5, sous traitance electronique=4, sous traitance industrielle=4, " +
    "sous traitance mecanique=4, vannes et robinetterie=3.5, vannes industrielles=3.5, robinetterie industrielle=4, hydraulique industrielle=4, " +
    "composants hydrauliques=4, verins=3, flexibles hydrauliques=3.5, compresseurs=2.5, air comprime=2.5, engrenages=3.5, engrenage=2.5, reducteurs=2, " +
    "visserie=3, boulonnerie=3.5, fixations industrielles=3.5, roulements=2.5, transmissions mecaniques=3.5, traitement de l eau=2, " +
    "traitement des eaux=2.5, traitement de l air=2, traitement d air=2, stations d epuration=2.5, peintures et vernis=2.5, fabricant de peinture*=4, " +
    "colles et adhesifs=3, colles industrielles=3.5, faconnier=3, palettes bois=4, palettes en bois=4, palettes=1.5, caisses bois=3.5, " +
    "caisses en bois=3.5, emballages bois=4, emballage industriel=4, emballages industriels=4, emballages plastiques=3.5, emballages carton=3.5, " +
    "tonnellerie=3.5, tonnelier*=3.5, merrain*=3, atelier de confection=3.5, atelier de couture industrielle=4, faiencerie=2, tuilerie=3.5, " +
    "briqueterie*=3.5, terre cuite=1.5, exploitation de carriere*=4, granulats=3.5, sables et graviers=3, ferrailleur*=3.5, ferraille*=3, " +
    "recuperation de metaux=3.5, metaux ferreux=3, metaux non ferreux=3.5, gestion de dechets=3, gestion des dechets=2.5, collecte de dechets=3.5, " +
    "collecte des dechets=2.5, traitement de dechets=3, traitement des dechets=2.5, valorisation des dechets=3.5, valorisation de dechets=3.5, " +
    "recyclage de plastique*=4, recycleur=3, location de bennes=3.5, location de benne=3.5, bennes a dechets=3, bennes=1.5, centrale hydroelectrique=3, " +
    "hydroelectricite=2.5, eolien=2, eolienne*=2.5, methanisation=2.5, biogaz=2, energies renouvelables=1.5, aeronautique*=1.5, ferroviaire*=1.5, " +
    "spatial et defense=2, facteur d orgues=3.5, facteurs d orgues=3.5, facteur de pianos=3, facteur d instruments=3.5, brosserie=3, brossier=3, " +
    "savonnerie*=2.5, savonnier*=2, materiel de levage=3.5, appareils de levage=3.5, ponts roulants=4, pont roulant=3.5, rayonnages=3, rayonnage=2.5, " +
    "chariots elevateurs=3.5, chariot elevateur=3, transpalettes=3, affutage=3, aiguisage=2, bobinage de moteurs=4, bobinage=2.5, rebobinage*=3, " +
    "moteurs electriques=2.5, petrochimi*=3, chimie fine=3.5, produits petroliers=1.5, electroerosion=3.5, electro erosion=3.5, tournage numerique=3.5, " +
    "commande numerique=3, usineur=3.5, pieces mecaniques=3.5, mecanicien outilleur=4, chaudronnier*=3.5, tuyauterie*=3, tuyauteur*=3.5, soudage=3, " +
    "mecanosoudure=4, mecano soude*=4, mecano soudure=4, tolier*=2.5, profilage=2, trefilerie*=3.5, cablerie=3, fibre de verre=2, polyester renforce=3, " +
    "impression 3d=1.5, impression 3d industrielle=4, constructeur de machines=4, constructeurs de machines=4, machines speciales=3.5, " +
    "machine speciale=3.5, lignes de production=2.5, ligne de production=2, equipements industriels=3, equipementier*=2.5, bijouterie fabrication=3, " +
    "negoce de metaux=3.5, negociant en metaux=3.5, aciers speciaux=3.5, negoce d acier*=3.5, epi vetements de travail=2.5, composants horlogers=4, " +
    "horlogere=2, habillage horloger=4, cadrans=2.5, mouvements mecaniques=2.5, construction navale=3, ingenierie industrielle=3, genie mecanique=3, " +
    "maroquinerie en sous traitance=3.5, site de production=2, unite de production=2, pieces industrielles=3.5, matelas fabricant=2.5, tissages=3, " +
    "bonneterie*=3, tricotage=2.5, teinturerie industrielle=4, ennoblissement=3, dentelles=2, corderie*=3, cordages=2, baches industrielles=3, bacherie=3, " +
    "voilerie*=2.5, papetier=1.5, imprimeur d emballages=3, verrier*=2, souffleur de verre=2.5, carrossier constructeur=3, groupes electrogenes=3, " +
    "transformateurs=2.5, batteries industrielles=3.5, balances industrielles=3.5, pesage=3, bascules=2.5, detection gaz=3, vide industriel=3, " +
    "froid industriel=3, chambres froides=2.5, echangeurs=2.5, reservoirs=2, citernes=1.8, cuves=1.5, cuverie=2.5, reparation de palettes=4, " +
    "taille de diamants=2.5, sertissage=2.5, sertisseur*=2.5, emaillage=3, emailleur*=2.5, scieur*=3, scieries=3.5, moulin a papier=3, etampage=3, " +
    "anglage=3, clavecins=2.5, archetier*=3.5, laminage*=2, marqueterie=2, ganterie*=2.5, gantier*=2.5, teinturier*=2, feutre=1.5, plumes et duvets=3, " +
    "refractaires=2.5, produits refractaires=4, chaux=1.5, cimenterie*=3.5, ciment=1.5, explosifs=2.5, encres=1.8, tubes carton=4, mandrins=3, " +
    "sacs plastiques=2.5, films plastiques=3.5, mousse polyurethane=2.5, profiles pvc=3, profiles aluminium=3, bruleurs=2.5, sechoirs=1.8, broyeurs=2.8, " +
    "concasseurs=3.5, tamis=1.5, machines vinicoles=4, materiel vinicole=3.5, pressoirs=2.5, outillage a main=3, gaz industriels=3.5, fours industriels=4, " +
    "chaudieres industrielles=3.5, ebenisterie de serie=3",
  "software-it":
    "developpement specifique=1.5, developpements specifiques=1.5, logiciel sur mesure=4, developpement de logiciel*=4, integrateur odoo=4, " +
    "integrateur de solutions=2.5, revendeur sage=3.5, gmao=3, gpao=2.5, gestion electronique de documents=3.5, gestion electronique des documents=3.5, " +
    "dematerialisation=1.8, sauvegarde en ligne=3.5, sauvegarde externalisee=3.5, sauvegarde de donnees=3, sauvegardes=1.5, test d intrusion=3.5, " +
    "tests d intrusion=3.5, rssi=1.8, reparation d ordinateurs=3, reparation ordinateur*=3, depannage d ordinateurs=3, depannage pc=3, reparation pc=3, " +
    "installation de reseaux=2.5, reseaux informatiques=3.5, telephonie ip=3.5, telephonie d entreprise=3, standard telephonique=1.8, " +
    "standards telephoniques=3, recuperation de donnees=3.5, recuperation des donnees=3.5, developpement php=3.5, tierce maintenance=3, " +
    "maintenance applicative=3.5, geomatique=2.5, geomaticien*=3, systemes d information geographique=3, objets connectes=2.5, realite virtuelle=2, " +
    "realite augmentee=2, borne interactive=2.5, bornes interactives=2.5, bornes tactiles=2.5, affichage dynamique=2.5, caisses enregistreuses=3, " +
    "caisse enregistreuse=2.5, systemes d encaissement=3.5, solutions d encaissement=3, services manages=3, business intelligence=3, " +
    "signature electronique=2.5, hebergement de serveurs=3.5, hebergement infogere=4, hebergeur de donnees de sante=4, hebergement de donnees de sante=4, " +
    "noms de domaine=2.5, nom de domaine=0.8, bureautique=1.8, conseil en systemes d information=4, systemes d information=2.5, systeme d information=2, " +
    "supervision de serveurs=3.5, conseil informatique=3.5, consultant informatique=3.5, expert informatique=3.5, technicien informatique=3.5, " +
    "gestion de parc informatique=4, informaticien*=3, traitement de donnees=1.2, science des donnees=2.5, centre de donnees=2.5, centres de donnees=2.5, " +
    "apprentissage automatique=2.5, automates conversationnels=3, logiciel d association=3.5, logiciel de comptabilite=4, solution en ligne=1.2, " +
    "developpement d api=3, prestataire informatique=3.5, reparation informatique=3.5, boutique informatique=2.5, wifi public=3, " +
    "solutions d impression=2.5, copieurs=2, photocopieurs=2.5, visioconference=1.8, videoconference=1.8, salle serveur=3, salles serveurs=3, " +
    "supervision reseau=3.5, cartographie web=3, robotisation de processus=3.5, bureau d etudes logiciel=4, depannage internet=3, ged et archivage=3.5, " +
    "archivage electronique=3, gestion de flotte mobile=3.5, flotte mobile=2.5, smartphones professionnels=2.5, location de materiel informatique=3.5",
  "marketing-design":
    "agence sea=3.5, broderie personnalisee=3, flocage*=1.8, marquage textile=4, textile publicitaire=3.5, textiles personnalises=3.5, " +
    "vetements personnalises=3, vitrophanie*=3.5, lettrage adhesif=4, lettrage de vehicules=4, lettrage*=2.5, marquage de vehicules=4, " +
    "marquage vehicule*=4, plv=2.5, design produit=2.5, design de produits=2.5, design industriel=2.5, designer industriel=3, design packaging=3.5, " +
    "design d emballage=3.5, redactrice web=3.5, redacteur web=3.5, redaction web=3, conception redaction=3.5, concepteur redacteur=3.5, " +
    "redacteur publicitaire=3.5, attachee de presse=3.5, attache de presse=3.5, attaches de presse=3.5, e mailing=2, routage et mise sous pli=4, " +
    "mise sous pli=3.5, routage postal=3, distribution de prospectus=4, distribution de flyers=4, distribution de depliants=3.5, boitage=2.5, " +
    "affichage publicitaire=4, panneaux publicitaires=3.5, panneau publicitaire=3, regie publicitaire=4, publicitaire=1.5, etude de marche=3.5, " +
    "institut de sondage=4, institut d etudes=2, sondages d opinion=3, video d entreprise=3.5, videos d entreprise=3.5, film d entreprise=3.5, " +
    "films d entreprise=3.5, film institutionnel=3.5, films institutionnels=3.5, video promotionnelle=3, motion design=3.5, infographiste*=3.5, " +
    "infographie 3d=3, perspectiviste=3, images de synthese=2, calligraphe=2.5, calligraphie=1.5, reprographie*=3.5, photocopies=1.5, kakemono*=3, " +
    "roll up=1.5, strategie de marque=3, strategie de communication=3, faconnage et reliure=4, reliure*=2, relieur*=2.5, prepresse=3.5, flexographie=3, " +
    "impression sur tous supports=3.5, impression textile=3, impression grand format=3.5, impression d etiquettes=3, directrice artistique=2, " +
    "directeur artistique=1.5, direction artistique=2, cadeaux d affaires=3.5, cadeaux d entreprise=3.5, objets personnalises=2, goodies=2, " +
    "agencement de stands=3.5, conception de stands=4, stand d exposition=3, stands sur mesure=3.5, community manager=3.5, agence evenementielle=3.5, " +
    "agence d evenementiel=3.5, evenements d entreprise=2.5, photographe culinaire=2.5, photographe packshot=3, packshot=2.5, photo produit=1.5, " +
    "faire part=1.8, faire part et papeterie=2.5, tampons et gravure=3, tampons encreurs=3, gravure laser=2, graveur*=2, gravure sur=1.2, " +
    "trophees et medailles=2.5, webmarketing=3, agence creative=4, conseil en communication=3.5, communication digitale=3, communication print=3.5, " +
    "studio de design=4, creation graphique=3.5, creations graphiques=3.5, creation de site=3, refonte de site*=3, refonte de votre site=3, " +
    "concepteur de sites=3.5, supports de communication=3, supports publicitaires=3.5, publipostage=3.5, imprimes publicitaires=3.5, cartes de visite=2.5, " +
    "carte de visite=1, depliants=1.8, banderoles=2.5, panneaux de chantier=2, panneaux de signalisation=1.2, mise en page=2, packagings=2, " +
    "agence de design=4, agence d influence=3.5, covering automobile=3.5, total covering=3.5, covering de vehicules=4, covering vehicule*=4, " +
    "flocage textile=4, flocage de vetements=4, flocage de t shirt*=4, marques a votre logo=3.5, a votre logo=3, avec votre logo=2.5, broderie=1.5, " +
    "broderies=1.5, decoration de vitrines=3, peintre en lettres=4, panneaux d affichage=2.5, createur de sites=4, createurs de sites=4, " +
    "strategie digitale=3, banque d images=2.5, panneaux immobiliers=3, etalagiste*=3.5, creation d emballages=3, cartonnage publicitaire=3.5",
  "staffing-hr":
    "bureau de placement=3.5, agence de placement=4, agences de placement=4, agences d emploi*=3.5, agence de recrutement=4, agences de recrutement=4, " +
    "cabinets de recrutement=3.5, placement fixe=4, placement temporaire=4, placements fixes=4, personnel temporaire=3.5, missions d interim=4, " +
    "externalisation de la paie=4, externalisation de paie=4, gestion de la paie=3, gestion des paies=3, paie externalisee=3.5, bulletins de salaire=2.5, " +
    "bulletins de paie=2.5, fiches de paie=2.5, secretariat social=4, placement de nounous=3.5, personnel de maison=3.5, employes de maison=3, " +
    "groupement d employeurs=4, groupements d employeurs=4, marque employeur=3, rh externalisee=3.5, rh externalise=3.5, conseil rh=3.5, conseils rh=3.5, " +
    "solutions rh=2.5, consultant rh=3.5, gestion des ressources humaines=3, conseil en ressources humaines=4, management de transition=3.5, " +
    "manager de transition=3.5, agence d hotes=4, agence d hotesses=4, hotes et hotesses=3.5, hotesses d accueil=3.5, hotesse d accueil=2.5, hotesses=2, " +
    "personnel evenementiel=3.5, personnel d accueil=3, extras pour la restauration=3, titres services=1, saisonniers=1.5, travailleurs saisonniers=3, " +
    "main d œuvre=0.8, main d oeuvre=1.2, main d oeuvre temporaire=3, main d œuvre qualifiee=2, reclassement=1.5, reclassement professionnel=3.5, " +
    "insertion professionnelle=2.5, insertion socioprofessionnelle=2.5, reinsertion professionnelle=2.5, recherche d emploi=2.5, demandeurs d emploi=2.5, " +
    "chercheurs d emploi=2.5, accompagnement a l emploi=3.5, coaching emploi=3.5, maison de l emploi=4, service de l emploi=4, " +
    "entreprise de travail adapte=2.5, travail adapte=1.8, etti=2, cvtheque*=3.5, gestion des talents=3, acquisition de talents=3.5, climat social=1.5, " +
    "qvt=1.5, qualite de vie au travail=2, risques psychosociaux=2, prestations rh=3.5, gestion administrative du personnel=3.5, " +
    "administration du personnel=3, gestion du personnel=2.5, location de personnel=4, mise a disposition de salaries=3.5, delegation de personnel=3.5, " +
    "detachement de personnel=3.5, pret de main=2.5, recrutement medical=4, recrutement hotellerie=4, recrutement agricole=4, recrutement de chauffeurs=4, " +
    "recrutement d ingenieurs=4, recrutement it=4, recrutement de cadres=4, recrutement international=3.5, recruteuse*=3, recruter vos=3, recrutez vos=3, " +
    "approche directe=3, chasse de tetes=4, evaluation des competences=2.5, bilans de competences=3, transition professionnelle=2.5, " +
    "evolution professionnelle=2, gestion de carriere=3, gestion de carrieres=3, orientation professionnelle=2, jobs etudiants=3.5, job etudiant=3, " +
    "jobs d ete=3, job d ete=3, petites annonces d emploi=3.5, annonces d emploi=3.5, deposez votre cv=3, plateforme de freelances=3.5, freelances=1.5, " +
    "mission freelance=3, consultants en portage=3.5, agences d interim=4, personnel fixe=3.5, personnel fixe et temporaire=4, postes fixes=2.5, " +
    "postes temporaires=3, recrutement infirmier=3.5, recrutement de developpeurs=4, recrutement de comptables=4, conseil en recrutement=4, " +
    "conseil en evolution professionnelle=4, placement de cuisiniers=3.5, placement de personnel infirmier=4, simulation d entretien=3, " +
    "salon de l emploi=3.5, jobboard*=3.5, externalisation rh=4, audit social=2.5",
  "transport-automotive":
    "concession automobile=4, concessions automobiles=4, concessionnaire=1.5, concessionnaires=1.5, concessionnaire automobile=4, agent automobile=3.5, " +
    "pare brise=2.5, vitrage automobile=3.5, vitrages automobiles=3.5, lavage automobile=3.5, lavage auto=3.5, lavage de voitures=3.5, " +
    "lavage de vehicules=3, station de lavage=3.5, nettoyage automobile=3.5, nettoyage auto=3.5, preparation esthetique=2.5, casse automobile=4, " +
    "casse auto=4, demolisseur automobile=4, pieces detachees auto=3.5, pieces detachees automobile*=3.5, pieces auto*=3.5, pieces automobiles=3.5, " +
    "pieces moto=3, accessoires auto=3, remorquage=3.5, depannage automobile=4, fourriere*=2, location d utilitaires=3.5, location utilitaire*=3.5, " +
    "location de camion*=3.5, location voiture*=4, location de scooter*=3, location de moto*=3, location longue duree=2.5, location de jets=3.5, " +
    "location de camping car*=2.8, entreposage=2.2, entrepositaire=2, commissionnaire en douane=4, commissionnaires en douane=4, courtier en douane=4, " +
    "agence en douane=4, agent en douane=4, dedouanement=3.5, convoi exceptionnel=3.5, convois exceptionnels=3.5, transports exceptionnels=3.5, " +
    "transport exceptionnel=3.5, batellerie=3, batelier*=2.5, aerodrome*=2, helicoptere*=2, jets prives=2.5, maintenance aeronautique=3, " +
    "gestion de stationnement=3, exploitation de parkings=3.5, parking aeroport=3, distribution de carburant=3, carburants=2, fioul=2.2, " +
    "mazout de chauffage=2.2, station service=3, stations services=3, stations service=3, gpl et ethanol=3, bioethanol=2, boitier ethanol=3.5, " +
    "boite de vitesses=2.5, boites de vitesses=2.8, boite automatique=2, turbos=2.5, injecteurs=2.5, preparation moteur=3, reprogrammation moteur=3.5, " +
    "quads=1.5, moteurs hors bord=2.5, moteur hors bord=2.5, bateaux d occasion=3, bateaux neufs=3, mecanique marine=3.5, accastillage=3, " +
    "hivernage de bateau*=3.5, gardiennage de bateaux=3.5, gardiennage de caravanes=3.5, autopartage=3, covoiturage=2, gestion de flotte*=3, " +
    "mandataire auto=4, mandataire automobile=4, auto import=3, import auto*=3, plaques d immatriculation=2.8, carte grise=2.5, cartes grises=3, " +
    "amenagement de fourgon*=3, amenagement de van*=3, fourgons amenages=2.8, fourgon amenage=2.5, camping cars neufs=3, camping cars=2, " +
    "caravanes d occasion=2.8, caravanes neuves=2.8, debosselage=3.5, debosselage sans peinture=4, livraison a velo=3, livraison du dernier kilometre=3.5, " +
    "dernier kilometre=2.5, garde meuble=2.5, garde meubles=2.5, monte meuble*=3.5, transfert d entreprise*=1.5, sellerie automobile=3.5, " +
    "sellerie auto=3.5, electricite automobile=3.5, electricite auto=3.5, diagnostic automobile=3, diagnostic auto=3, mecanique generale=1.5, " +
    "mecaniciens=2, mecanicien auto=4, entretien automobile=3.5, entretien et reparation automobile=4, reparation automobile=4, reparations automobiles=4, " +
    "carrossiers=3, reparation de poids lourds=3.5, vehicules neufs=3, voitures neuves=3.5, vehicules industriels=3, jantes=2.2, amortisseurs=2, " +
    "pot d echappement=2, echappements=2, attelages=2, motocycles=2.8, ambulances et taxis=2, transferts aeroport*=3, navettes=2, navette aeroport=3, " +
    "autocariste*=3.5, transport de personnes=3, transport de marchandises=3.5, transports de marchandises=3.5, transports internationaux=3.5, " +
    "transport international=3.5, transport express=3.5, transport frigorifique=4, transport en citerne=3.5, transport de vrac=3, transport de chevaux=3, " +
    "affreteur*=3.5, livraison express=2, logisticien=2.5, plateforme logistique=3, armateur*=2.5, agence maritime=3.5, consignataire*=2.5, levage=1.8, " +
    "grutage=3, vente de motoneiges=3.5, concessionnaire de motoneiges=3.5, motoneiges neuves=3, reparation de motoneiges=3.5, depanneuse*=3.5, " +
    "parallelisme=3, peinture automobile=3.5, ceramique automobile=3, films solaires automobiles=3.5, vitres teintees=3, vitres teintees auto=3.5, " +
    "alarmes auto=3.5, autoradio*=3, hayons=2, grues auxiliaires=3.5, citernes routieres=3.5, avitaillement=2.5, pilotage maritime=3.5, remorqueur*=2.5, " +
    "port de plaisance=2, transport de fonds=3, transport de betail=3.5, carrosserie industrielle=4",
  agriculture:
    "viticulteur*=2.8, viticultrice*=2.8, vigne=1.5, arboriculteur*=3.5, arboriculture=3, pomiculteur*=3.5, producteur de pommes=3.5, " +
    "producteur de fraises=4, producteurs de fraises=4, producteur de legumes=4, producteur de fruits=4, producteurs de fruits=3.5, " +
    "producteur de pommes de terre=4, producteur laitier=3.5, producteurs laitiers=3.5, petits fruits=2, autocueillette=3.5, cueillette=1.5, " +
    "libre cueillette=3.5, porcherie*=3.5, eleveuse*=2.5, elevages=2, chiots=1.8, chatons=1.8, chiots a vendre=3, etalon=2, poulinieres=3.5, " +
    "aviculteur*=3.5, oeufs bio=2, miellerie*=3, apicole*=2.5, ruche=1.5, rucher*=2.5, essaims=2.5, abeilles=1.5, truiticult*=3.5, truites=2, " +
    "pisciculteur*=3.5, aquacole*=3, conchyli*=3.5, mytili*=3.5, parcs a huitres=3, helicicult*=3.5, trufficult*=3.5, trufficole=3, champignonniere*=3.5, " +
    "champignons de paris=2.5, myciculteur=3, grandes cultures=3, culture de cereales=3.5, cerealier*=3, cerealiere*=3, semencier*=3.5, " +
    "plants de legumes=3, plants potagers=3, plants de vigne=3, moissonneuse*=3.5, moisson*=2, fenaison=3, ensilage*=3, travaux forestiers=3.5, " +
    "debardage=3.5, bucheron*=3, bucheronnage=3, abatteuse*=2.5, exploitant forestier=4, exploitation forestiere=4, exploitant agricole=4, " +
    "agricultrice*=3, produits fermiers=3, magasin a la ferme=3.5, sapins de noel=2.5, sapin de noel=2, sapiniere*=3, amap=3.5, paniers de legumes=3, " +
    "panier de legumes=3, paniers bio=2.5, paysan*=1.5, paysanne*=1.8, plantes aromatiques=2.2, plantes medicinales=2, vivaces=2, arbres fruitiers=2.8, " +
    "arbustes=1.8, rosiers=2.5, rosieriste*=3.5, pepinier*=3.5, horticult*=3, horticole*=2.5, safran=1.8, safranier*=3.5, safraniere*=3.5, oleicult*=3.5, " +
    "oleicole*=2.5, oliviers=2, noyeraie*=3, chataigneraie=2.5, rizicult*=3.5, riziere*=2.5, betteravier*=3, endives=2, endivier*=3, asperges=1.5, " +
    "erabliere*=3, acericult*=3.5, fourrage*=2.5, foin=1.8, foin et paille=3.5, genetique bovine=4, genetique animale=3, serriste*=3.5, " +
    "cultures sous serre=3.5, culture sous serre=3.5, spiruline=2.5, houblon*=2, houblonniere=3, fleurs coupees=2.2, bulbes=2, gazon en plaques=3, " +
    "gazon en rouleau*=3, marechal ferrant=3.5, marechalerie=3.5, canneberges=2, canneberge=1.8, bleuets=2, bleuetiere*=3.5, chanvre=1.8, tabaculteur=3, " +
    "vache laitiere=2.5, bovin=2, ovin=2, caprin*=2, agneaux=1.8, troupeau*=2, cheptel=2.5, race limousine=2.5, charolais*=2.5, blonde d aquitaine=3, " +
    "salle de traite=3, machinisme agricole=4, machines agricoles=3.5, concessionnaire de tracteurs=3.5, tracteurs agricoles=3, pulverisateurs=2, " +
    "amendements=2.2, agrofourniture*=3.5, cooperative agricole=4, gaec=3.5, conseil agricole=3.5, conseil aux agriculteurs=3.5, agroecologi*=2, " +
    "biodynami*=1.5, sylvicole=2.5, foret privee=3, gestion forestiere=3.5, bois buche=2, aliments pour betail=3.5, aliments du betail=3.5, " +
    "nutrition animale=3, alimentation animale=3, alimentation du betail=3.5, pension pour chevaux=3, pension de chevaux=3, pension chevaux=3, " +
    "ecurie*=1.8, ecuries=2, alpagas=2.5, autruches=2.5, bisons=2, daims=1.5, serres=1.5, serre agricole=3, caprinicult*=3.5, olivicult*=3.5, " +
    "lavandicult*=3.5, lavandes=1.8, tomates=1.5, tomates sous serre=3.5, cassis=1.5, cerisaie*=3, chataignes=1.8, chataigniers=2, amandiers=2, " +
    "noisetiers=2.5, melons=1.8, ail et oignons=2.5, carottes=1.5, herbes aromatiques=1.8, tisanes paysannes=2.5, plantes a parfum=3, orchidees=1.8, " +
    "chrysanthemes=2.5, gazon=1.5, gelee royale=2.5, lait d anesse=3, gavage=2.5, canards=1.5, pigeons=1.5, faisans=2.2, sangliers=1.5, ecrevisses=1.8, " +
    "esturgeons=2.2, carpes=1.8, vers a soie=3, lombric*=3, bois energie=2.2, scierie mobile=2.5, epandage=2.8, traite robotisee=3.5, stabulation*=2.5, " +
    "bergers=1.8, bergerie*=2.5, transhumance=2.5, essaim=1.8",
};
