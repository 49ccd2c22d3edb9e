import type { Sector } from "@leadstream/contract";

/** French trades that people go to: shops, tables, beds, care, stage, school and club, as directories and registers name them; in the notation of the sector lexicon. */
export const frenchPublic: Partial<Record<Sector, string>> = {
  "retail-ecommerce":
    "joaillier*=3, joaillerie*=2.5, bouquinist*=3.5, literie*=2.5, sommiers=2.5, antiquaire*=3.5, brocanteur*=3, depot vente=3, friperies=2.5, " +
    "bureau de tabac=3.5, buraliste*=3, cigarettes electroniques=3.5, cigarette electronique=3.5, vapoteuse*=3, vapotage=2.5, e liquides=3, e liquide=2.5, " +
    "articles de peche=3.5, materiel de peche=3, armurerie*=3.5, armurier*=3.5, armes de chasse=3.5, hi fi=2, home cinema=2, cuisines equipees=1.8, " +
    "encadreur*=3, encadrements sur mesure=2.5, articles de fete*=3.5, deguisement*=2.5, farces et attrapes=3.5, cotillons=2.5, optique astronomie=3, " +
    "telescopes=2, philateli*=3, timbres et monnaies=3, timbres de collection=3.5, numismati*=2.8, monnaies anciennes=2.5, bandes dessinees=2, " +
    "jeux de societe=2.5, jeux de societe et=2.5, figurines=2, cartes a jouer=1.5, modelisme=2.5, telephonie mobile=1.8, photo et cameras=2.5, " +
    "materiel equestre=3.5, equipement du cavalier=3, articles religieux=3.5, produits du terroir=2.2, produits regionaux=2, grande surface=2.5, " +
    "grandes surfaces=1.5, hypermarche*=3, superette*=3.5, vente par correspondance=3.5, grossiste*=2, mobilier de jardin=2.5, salons de jardin=3, " +
    "salon de jardin=2.5, mobilier design=2.5, mobilier contemporain=2.5, mobilier de bureau=2.5, arts de la table=3, vaisselle=1.8, " +
    "ustensiles de cuisine=2.8, materiel de boulangerie=2.5, materiel de patisserie=2.8, equipement de restaurant=2, materiel chr=3, " +
    "fournitures de bureau=3, fournitures scolaires=2.8, fournitures pour artistes=3, materiel beaux arts=3, mineraux et fossiles=2.5, lithotherapie=1.8, " +
    "encens=2, esoteris*=1.5, chapellerie*=3.5, chapelier*=3, perruques=2.5, savons=1.5, bougies=1.5, senteurs=1.8, sellerie equestre=3.5, " +
    "electromenager neuf=2.5, vente d electromenager=3.5, magasin d electromenager=4, produits de beaute=1.2, produits de beaute en ligne=3, " +
    "cosmetiques naturels=2, cosmetiques bio=2, magasin de piscine*=3, accessoires de piscine=2.5, magasin d usine=3, magasins d usine=3.5, " +
    "destockage=2.5, liquidation de stock*=2.5, solderie=3.5, jeux video occasion=2.5, grossiste en textile=3.5, pieces detachees electromenager=3.5, " +
    "robe de mariee=2.2, tailleur pour hommes=2.5, chaussons=1.8, sacs a main=2.8, maroquinier*=2.2, accessoires de mode=2.8, mode femme=2.8, " +
    "mode homme=2.8, mode enfantine=3, maillots de bain=2.5, montres=2, lunettes de soleil=1.5, parfums=1.8, parfumeur*=1.8, articles pour bebe*=3, " +
    "poussettes=2.5, librairies=3, libraire*=3, livres d occasion=3, livres anciens=3, vinyles=2, instruments de musique=2.5, instruments a vent=1.5, " +
    "guitares=1.5, tapis d orient=2.8, rideaux et=1.5, voilages=2.2, laines=2, laine a tricoter=3, patrons de couture=2.5, loisirs creatifs=2.8, " +
    "scrapbooking=2.5, outillage=1.8, negoce de materiaux=3.5, luminaires design=2.5, ameublement=2.5, canapes=2.5, meubles anciens=2.5, " +
    "objets de decoration=2.5, idees cadeaux=2.5, cadeaux originaux=2.5, coffrets cadeaux=2.5, paniers cadeaux=2.8, paniers garnis=2.8, carterie=2.5, " +
    "plantes d interieur=1.8, compositions florales=2.8, livraison de fleurs=3.5, art floral=2, alimentation pour chien*=3, croquettes=2.5, " +
    "aquariophilie=3, terrariophilie=3, magasin de sport=3.5, equipement sportif=2, velo electrique=2, velociste*=4, trottinettes=2, cycles et=1, " +
    "cave a vins=2.8, vins et spiritueux=2.2, epicerie vrac=3.5, zero dechet=1.5, produits asiatiques=2, commerce de detail=3, enseigne de magasins=2.5, " +
    "distributeurs automatiques=2, magasin de luminaires=3.5, magasin de carrelage=3, droguiste*=3, marchand de journaux=3.5, marchands de journaux=3.5, " +
    "kiosque=1.5, graineterie*=3.5, fournitures dentaires=3.5, materiel de laboratoire=2.5, materiel de coiffure=3.5, materiel d esthetique=3, " +
    "mobilier de coiffure=3, cigares=2.5, cave a cigares=3.5, tabacs=2, pipes et tabacs=3.5, militaria=3, cartes postales anciennes=3, " +
    "disques d occasion=3.5, monnaies de collection=3.5, sapins artificiels=2.5, perles=1.8, pierres precieuses=2, diamants=1.8, alliances=2, bagues=1.8, " +
    "sacs en cuir=2.5, ceintures=1.8, foulards=2.5, parapluies=2.5, chaussettes=2.5, pyjamas=2.5, linge de maison=2.8, linge de lit=2.8, " +
    "rideaux sur mesure=2.8, vannerie=2.5, poteries artisanales=2.2, decoration de noel=2.5, decorations de noel=2.5, horticulture boutique=1.5",
  "food-beverage":
    "baraque a frites=4, fritkot=3.5, friteries=3.5, fumaison*=3, huilerie*=3, meunerie*=3.5, minotier*=3.5, farines=2.2, microbrasserie*=3.5, " +
    "biere artisanale=3, brasserie artisanale=4, vinaigrerie*=3.5, vinaigres=2, embouteill*=2.5, eau minerale=2, eaux minerales=2.5, eau de source=2, " +
    "primeur=1.8, primeurs=2.5, grossiste alimentaire=4, grossiste en fruits=4, grossiste en alimentation=4, distributeur alimentaire=3.5, " +
    "distribution alimentaire=2.5, industrie alimentaire=2, industrie agroalimentaire=2, agroalimentaire=2, import de fruits=3, fruits exotiques=2.2, " +
    "fruits secs=2.2, surgeles=2.2, escargots=2, caviar=2.2, huitres=2, fruits de mer=2.5, crustaces=2.2, coquillages=1.8, sirops=1.5, sirop d erable=2.5, " +
    "produits de l erable=2.8, cabane a sucre=3.5, cabanes a sucre=3, fondue=2, fondues=2, raclette*=2.5, rhumerie*=3.5, rhums=2.5, gaufres=2.5, gaufre=2, " +
    "macarons=2.2, truffes=1.5, complements alimentaires=1.8, nougat*=2.5, calisson*=3, confiseur*=3.5, pralines=2.5, dragees=2, jus de fruits=2.5, " +
    "jus de pomme=2.2, jus frais=2.2, smoothies=2, auberge gastronomique=3, abattoir*=2.5, viandes=2.2, boucher*=2.5, volailler*=3.5, poissonnier*=3.5, " +
    "produits de la mer=2.8, mareyeur*=3.5, mareyage=3.5, conserves=1.8, salaison*=3, plats cuisines=2.8, plats prepares=2.8, vente a emporter=2, " +
    "a emporter=1.5, restauration rapide=3.5, restauration collective=3.5, restauration traditionnelle=3, fait maison=1, plat du jour=2.8, " +
    "plats du jour=2.8, formule midi=2.5, carte et menus=2.5, specialites regionales=1.8, chef a domicile=4, cuisinier=1.8, bistronomi*=3, galettes=1.8, " +
    "food trucks=3.5, camion pizza=4, grillades=2.2, rotisseur*=2.8, tartes=2, viennoiserie*=2.5, sorbets=2.2, cremier*=3, yaourts=2.2, lait cru=1.8, " +
    "salons de the=3, infusions=1.8, tisanes=1.8, moutarde*=2, confituri*=3, miels=2, distilleri*=3.5, distillateur*=3.5, spiritueux=2.2, liquoriste*=3.5, " +
    "eaux de vie=2.5, cidres=2.2, maison de champagne=4, chateau viticole=3.5, caves viticoles=3, exploitation viticole=3, viticole=2, viticoles=1.5, " +
    "oenologi*=2, œnologi*=2, negociant en vins=4, bar a vins=3.5, bar a cocktails=3.5, bar lounge=2.5, taverne=2.5, buvette=1.5, buffets=1.8, " +
    "cocktails dinatoires=3, cocktail dinatoire=3, plateaux repas=3, repas d entreprise=2, raviolis=2, foies gras=2.8, gastronomi*=1.5, artisan glacier=4, " +
    "glacier artisan*=4, triperie*=3.5, boyauderie*=3, glacerie*=3.5, winstub=4, bouchon lyonnais=4, ferme auberge=3.5, bento=2.5, bentos=3, " +
    "poke bowl*=3.5, couscous=2.5, tajines=2.5, saladerie*=3.5, bar a jus=3.5, bar a salades=3.5, bar a soupes=3.5, levain=2, pates artisanales=3, " +
    "fromage de brebis=3, fromages de brebis=3, affineur*=3, pruneaux=2.5, cerneaux=2.5, piment d espelette=2.5, choucroute=2.5, cancoillotte=3.5, " +
    "terrines=2.5, andouillette*=3, andouille=2.5, limonad*=2, hydromel=3, pastis=2.5, absinthe=2.5, repas livres=2.5, bubble tea=3.5",
  "hospitality-travel":
    "appartement de vacances=4, appartements de vacances=4, village vacances=4, villages vacances=4, village de vacances=4, yourte*=2.5, " +
    "cabane dans les arbres=3.5, cabanes dans les arbres=3.5, cabanes perchees=3.5, hebergements insolites=3.5, mobil home*=2.8, mobile homes=1.5, " +
    "refuge de montagne=3, refuge gardien=3, voyagiste*=4, guide de montagne=3, guides de montagne=3, guide de haute montagne=3.5, bureau des guides=3.5, " +
    "promenade en bateau=3, promenades en bateau=3, balade en bateau=3, balades en bateau=3, canyoning=2.8, via ferrata=2, accrobranche=2.5, " +
    "parapente=2.5, montgolfiere*=2.5, remontees mecaniques=3, domaine skiable=3.5, station de ski=3.5, stations de ski=3, forfaits ski=2.5, " +
    "location de skis=2.8, location de ski=2.8, location ski*=2.8, thalasso*=3, station thermale=3, cure thermale=2.5, parcours de golf=3, " +
    "terrain de golf=3, golf 18 trous=3.5, pourvoirie*=3.5, visites guidees=2.2, visite guidee=2, agence receptive=4, receptif=1.5, dmc=1.5, " +
    "seminaires d entreprise=1.8, seminaires residentiels=3, balades a cheval=2.5, balade a cheval=2.5, promenades a cheval=2.5, pelerinages=1.5, " +
    "bateau mouche=3.5, bateaux mouches=3.5, location de bateau=3, location bateau*=3, location de voiliers=3.5, location de peniche*=3.5, " +
    "location de velos=2, location de velo=2, location velo*=2, location de quads=2.5, location de canoes=3, chalet a louer=3, chalets a louer=3, " +
    "location de chalet*=3.5, location chalet=3.5, location de gite*=4, location gite*=4, syndicat d initiative=3.5, office du tourisme=3.5, " +
    "offices de tourisme=3, maison du tourisme=3, domaine pour mariages=2.5, lieu de reception=2.5, lieu de mariage=2.5, location de salle*=2, " +
    "salle a louer=1.8, salles de reception=3, salle de seminaire=2.5, salles de seminaire=2.5, maisons d hotes=4, chambres d hote=4, nuitee*=2, " +
    "locations saisonnieres=3.5, location vacances=4, emplacements de camping=3.5, aires de camping car=3, caravaneige=3, bivouac*=2, treks=2.5, " +
    "raquettes=1.5, alpinisme=1.8, voyages organises=3.5, voyage sur mesure=3.5, voyages sur mesure=3.5, agences de voyages=3.5, billetterie aerienne=2.5, " +
    "guides conferenciers=3, guide interprete=2, auberges=2, hotellerie de plein air=3.5, residence hoteliere=3.5, apparthotel*=4, couchages=2, " +
    "colonies de vacances=2.5, classes vertes=2.5, gite a la ferme=3.5, tipi=2, tipis=2.5, maison de vacances=4, maisons de vacances=4, " +
    "maison a louer pour les vacances=4, centre de vacances=4, centres de vacances=3.5, chiens de traineau=3, traineau a chiens=3, " +
    "excursions en motoneige=3.5, location de motoneige*=3, randonnee en motoneige=3.5, peche en mer=2.5, sortie en mer=3, sorties en mer=3, " +
    "voilier avec skipper=4, avec skipper=3, location de catamaran*=3.5, bapteme de l air=3, baptemes de parapente=3, saut a l elastique=3, " +
    "tyrolienne=2.5, visites de caves=2.5, route des vins=2.2, petit train=2, train touristique=3.5, caleche*=2.2, gite equestre=4",
  "personal-services":
    "estheticienne*=3.5, soins esthetiques=3, maquilleuse*=3, centre de bronzage=4, bronzage=2.5, salle d escalade=3.5, mur d escalade=2.5, " +
    "escalade de bloc=3, cles minute=3.5, reproduction de cles=3.5, services a la personne=3.5, service a la personne=3.5, services a domicile=2.5, " +
    "nounou*=2.5, assistantes maternelles=3.5, maison d assistantes maternelles=4, accueil de jour des enfants=2.5, accueil extrascolaire=3, " +
    "accueil de la petite enfance=3.5, petite enfance=2.5, milieu d accueil=2.5, garderie*=3, centre de la petite enfance=4, creches=2.5, " +
    "micro creche*=3.5, crematorium*=3.5, funeraire*=3, thanatoprax*=3.5, inhumation*=2.5, comportementaliste*=3, comportement canin=3, " +
    "educatrice canine=4, organisatrice de mariage*=3.5, organisateur de mariage*=3.5, decoration de mariage=2.5, ceremonie laique=3, " +
    "ceremonies laiques=3, agence matrimoniale=4, agences matrimoniales=4, rencontres serieuses=3, voyante*=3, mediumnite=3, cartomanci*=3.5, " +
    "tarologue*=3, numerolog*=2.5, magnetiseu*=3.5, magnetisme=1.5, radiesthesi*=2.5, geobiolog*=2.5, relooking*=3.5, conseil en image=3.5, " +
    "conseillere en image=3.5, debarras de maisons=4, debarras de maison=4, debarras=2.5, vide maison=3, vide maisons=3, homme a tout faire=2.5, " +
    "petits travaux=1.2, petits travaux de jardinage=2, petit bricolage=2, bains nordiques=2.5, bain nordique=2.5, flottaison=2, " +
    "caisson d isolation sensorielle=3.5, extension de cheveux=3, extensions de cheveux=3.5, extensions capillaires=3.5, perruquier*=3, " +
    "complements capillaires=3, soins capillaires=2, rempaillage*=3.5, rempailleu*=3.5, cannage*=2.5, affuteur*=2.5, remouleur*=3.5, aquabik*=3.5, " +
    "aquagym=2.5, cryotherapi*=2.5, cryolipol*=3, amincissement=3, minceur=2, perte de poids=1, photodepilation=3.5, lumiere pulsee=3, depilation*=2.5, " +
    "pose d ongles=3.5, ongles=2, ongles en gel=3.5, prothesiste ongulaire=4, styliste ongulaire=4, rehaussement de cils=3.5, dermopigment*=3, " +
    "tatoueu*=3.5, portage de repas=2.5, livraison de repas a domicile=1.5, taxi animalier=3, pension feline=4, pension animaliere=4, garde de chiens=3.5, " +
    "garde de chats=3.5, promenade de chiens=3.5, promeneur de chiens=4, toiletteu*=3.5, incineration d animaux=3.5, reparation de velo*=3, " +
    "reparation velo*=3, reparation d electromenager=4, reparation electromenager=4, reparateur*=1.5, reparation de telephone*=3.5, " +
    "reparation telephone*=3.5, reparation smartphone*=3.5, reparation de smartphone*=3.5, reparation d instruments=2.5, reparation de montres=3.5, " +
    "reparation de machines a coudre=3, reparation de bijoux=2.5, reparation de chaussures=3.5, aides menageres=3.5, aide familiale=2.5, " +
    "femmes de menage=3.5, menage a domicile=4, garde d enfant=3.5, baby sitting=3, location de costumes=3, location de vaisselle=3, location de robes=3, " +
    "location de robe*=3, location de smoking=3, location de materiel de reception=2.5, location de chapiteaux=2, location de tentes=2, " +
    "ecole de chiots=3.5, ecole du chiot=3.5, dressage de chiens=3.5, club de remise en forme=3.5, salles de sport=2.5, salle de musculation=4, " +
    "cours collectifs de fitness=3.5, coaching sportif=3.5, preparation physique=1.5, preparateur physique=2.5, electrostimulation=2, coiffeu*=3.5, " +
    "visagiste*=3, soin du visage=3, soins du corps=3, soin du corps=2.5, institut de bien etre=3.5, centre de bien etre=3.5, ayurvedique=2, " +
    "spa privatif=3, onsen=1.5, nettoyage professionnel=3.5, nettoyage industriel=3, nettoyage a sec=3.5, nettoyage de tapis=3.5, " +
    "entreprises de nettoyage=3.5, societe de nettoyage=4, entreprise de proprete=4, entretien menager=3.5, laveur de vitres=4, laveurs de vitres=4, " +
    "deratisations=4, desinsectis*=4, lutte contre les nuisibles=4, punaises de lit=3, frelons=2, accordage de piano*=3, retouches de vetements=3.5, " +
    "bar a sourcils=4, bar a ongles=4, henne=2, kobido=3, aquafitness=3, coach en rangement=3.5, entretien de tombes=3.5, fleurissement de tombes=3.5, " +
    "cercueils=3, transport de corps=2.5, comportement felin=3.5, hotel pour chats=4, hotel pour chiens=4, promenade d animaux=3.5, teinturerie=2.5, " +
    "nids de guepes=3.5, depigeonnage=3.5, accompagnement de seniors=3, garde de nuit=2.5, garde de personnes=2.5, serrurier minute=3, " +
    "restauration de poupees=3, broderie a facon=2.5",
  healthcare:
    "hopital=2.5, hopitaux=1.5, centre hospitalier=4, centre hospitalier universitaire=4, maternite=1.5, pediatre*=3, pediatrie=2.5, ophtalmolog*=3, " +
    "orl=2, oto rhino*=3, logopede*=3.5, acupunct*=3, acuponct*=3, medecine chinoise=3, medecine traditionnelle chinoise=3.5, medecine douce=2.5, " +
    "medecines douces=2.5, medecine esthetique=3.5, chirurgie esthetique=3.5, chirurgie plastique=3.5, chirurgien*=2.5, medecins generalistes=4, " +
    "nutritionniste*=3, dieteti*=3, home pour personnes agees=4, maisons de repos=3.5, maisons de retraite=3.5, residence pour personnes agees=3.5, " +
    "residence pour aines=3.5, residences pour aines=3.5, personnes agees=1, personnes dependantes=1.5, etablissement medico social=4, bandagisterie=3.5, " +
    "bandagiste*=3.5, orthopedi*=2.5, orthesiste*=3, prothes*=2, dialyse=3, centre de fertilite=4, procreation assistee=4, addictolog*=3, " +
    "centre de cure=2.5, orthoptiste*=3.5, denturolog*=4, clsc=2, centre de soins=3, spitex=3, oxygenotherapie=3, materiel medical=3, " +
    "location de materiel medical=3.5, aide soignante=2.5, aide soignants=2.5, aides soignantes=2.5, infirmiere liberale=4, infirmier liberal=4, " +
    "cabinet infirmier=4, cabinets medicaux=3.5, centre de sante=3, centres de sante=3, pole de sante=3, maison de sante=3.5, centre medico=3, " +
    "consultation medicale=3, consultations medicales=3, teleconsultation*=3, irm=2.5, echographie*=3, mammographie=3, chiropraxie=3.5, kine=2.5, " +
    "psychanalyste*=3, sexolog*=2.5, phytotherap*=2, micronutrition=2.5, troubles du langage=3, troubles du sommeil=2.5, autisme=1.5, polyhandicap=2.5, " +
    "foyer d accueil medicalise=4, centre de readaptation=3, soins palliatifs=3, appareils auditifs=3.5, aides auditives=3.5, correction auditive=3.5, " +
    "centre auditif=4, lunettes de vue=3, lentilles de contact=2.5, magasin d optique=4, parapharmacie*=2.5, ambulancier*=2.5, transport sanitaire=2.5, " +
    "sante mentale=2.5, sante au travail=2.5, medecine du travail=3, medecine du sport=3.5, biologie medicale=3.5, laboratoire medical=3.5, " +
    "prise de sang=2.5, hygieniste*=2.5, suivi de grossesse=3, allaitement=1.8, rhumatolog*=3, gastro enterolog*=3, pneumolog*=3, allergolog*=3, " +
    "phlebolog*=3, anesthesist*=2.5, parodontolog*=3.5, pedodont*=3.5, endodont*=3.5, kinesiologie=2.5, massokinesitherap*=4, psychoeducat*=3, " +
    "neuropsycholog*=3.5, tabacolog*=3.5, algolog*=3, angiolog*=3.5, maison de naissance=4, hemodialyse=4, oculariste*=4, centre de jour=2.5, " +
    "foyer de vie=3.5, foyer d hebergement medicalise=3.5, greffe de cheveux=3, greffe capillaire=3.5, troubles alimentaires=2.5",
  "media-entertainment":
    "societe de production=3, productions audiovisuelles=3.5, audiovisuel=2, postproduction=3, montage video=3, montage son=3, realisateur*=2, " +
    "realisation de films=3.5, realisation de documentaires=3.5, ingenieur du son=3.5, ingenieurs du son=3.5, prise de son=2.5, eclairage scenique=3.5, " +
    "eclairage de scene=3.5, son et lumiere=2.5, location de sono=3.5, location sono*=3.5, location de structures gonflables=3.5, structures gonflables=3, " +
    "chateaux gonflables=3.5, jeux gonflables=3.5, location de cameras=3.5, quatuor a cordes=3.5, quatuor=2, chanteur*=2.2, chanteuse*=2.5, musicien*=2, " +
    "compositeur*=2, compositrice*=2.5, groupe musical=3, orchestre*=2.5, animation de soirees=3, animateur de soiree*=3.5, maison de disques=4, " +
    "label independant=2.5, humoriste*=3, one man show=3.5, conteur*=2.5, conteuse*=3, marionnett*=3, mentaliste*=3, prestidigitat*=3, ventriloque=3, " +
    "spectacle vivant=3, arts de la rue=3.5, compagnie theatrale=4, troupe theatrale=4, comedien*=2.2, mise en scene=2, metteur en scene=2.5, " +
    "choregraph*=2.5, danse contemporaine=2.5, centre d art=3.5, centre culturel=2.5, centres culturels=2, art contemporain=2.5, " +
    "expositions temporaires=3, ecomusee*=3.5, presse regionale=3.5, presse locale=3, presse ecrite=2.5, mensuel gratuit=2.5, journal gratuit=3, " +
    "journal regional=4, quotidien regional=3.5, revue litteraire=3.5, redaction du journal=3, journaliste*=2, photojournalis*=3, romancier*=3, " +
    "romanciere*=3, auteur de romans=3, poete*=2, poesie=1.5, editeur de livres=3.5, edition de livres=3.5, editions musicales=3.5, maisons d edition=3, " +
    "doublage=1.5, doublage voix=3, voix off=3, sous titrage=2.5, feux d artifice=3, feu d artifice=2.5, pyrotechni*=2.5, artificier*=3, laser game=3.5, " +
    "billards=1.5, salle de jeux=2, jeux de hasard=2.5, jeux d arcade=3, boite de nuit=3.5, boites de nuit=3, mediatheque*=3, bibliotheque municipale=3.5, " +
    "bibliotheque publique=3.5, numerisation de films=3.5, numerisation de photos=3, prises de vue*=2.2, prise de vue*=2.2, prises de vues aeriennes=3.5, " +
    "vues aeriennes=2, images aeriennes=2.5, effets speciaux=2, scenograph*=2.5, decors de theatre=3, regie son=3, regie generale=2, regie technique=2.5, " +
    "techniciens du spectacle=3.5, agence de presse=3.5, agence de casting=3.5, agence de mannequins=3.5, agence artistique=3.5, agence de spectacle*=4, " +
    "producteur de spectacles=4, production de spectacles=4, booking d artistes=3.5, photographie de mariage=3.5, reportage photo=3, " +
    "reportage de mariage=3, shooting photo=3, seance photo=3, seances photo=3, video de mariage=3, salle de cinema=3.5, cinemathe*=3, court metrage=2.5, " +
    "courts metrages=2.5, long metrage=2.5, documentaires=2, dessin anime=2, dessinateur de presse=3, parc d attractions=3.5, parcs d attractions=3, " +
    "parc animalier=3, parc zoologique=3.5, parc aquatique=2.5, parcs de loisirs=3, plaine de jeux=2.5, mini golf=2.5, tournage de films=3.5, " +
    "lieux de tournage=3, plateau de tournage=3, station de radio=4, radio associative=4, chaine de television=4, television locale=4, chaine tele=3.5, " +
    "salle de spectacle*=3.5, cafe theatre=3.5, diner spectacle=3.5, artistes peintres=3, plasticien*=2.5, plasticienne=3, aquarellist*=3, sculptrice*=3, " +
    "sculptures=1.8, œuvres d art=1.8, oeuvres d art=1.8, atelier d artiste*=2.5, hebdomadaire regional=3.5, journal hebdomadaire=3, " +
    "hebdomadaire local=3.5, spectacles pour enfants=3.5, photographe immobilier=3.5, ingenieur lumiere=3, sonoriste*=3.5, accordeoniste*=3.5, " +
    "harpiste*=3.5, guitariste*=2.5, violoniste*=3, violoncelliste*=3, pianiste*=2.5, trompettiste*=3, saxophoniste*=3, imitateur=3, chœur*=2, " +
    "trompettes=1.5, cafe concert=3.5, maison de la culture=3.5, galerie d exposition=3, salle d exposition=2.5, editeur jeunesse=3.5, webzine*=3, " +
    "blog voyage=2.5, youtubeu*=2.5, dessinateur bd=3, dessinatrice bd=3, street art=2, fresques=1.5, muraliste=2.5, sculpture sur glace=3, " +
    "parc de trampolines=3.5, billard club=3, quiz room=3.5, salle de realite virtuelle=3.5",
  "education-training":
    "validation des acquis=3, coach professionnel*=3, coaching professionnel=3, coaching de dirigeants=3.5, coaching scolaire=3.5, coach scolaire=3.5, " +
    "coaching d equipe=3, francais langue etrangere=3.5, aide aux devoirs=3.5, etudes surveillees=3, preparation aux concours=3, " +
    "preparation aux examens=3, prepa concours=3, classes preparatoires=3.5, classe preparatoire=3, permis bateau=3.5, bateau ecole=4, permis cotier=3.5, " +
    "permis hauturier=3.5, permis poids lourd*=3.5, permis moto=3.5, permis b=3, code de la route=2.5, conduite accompagnee=3, cours de conduite=4, " +
    "moniteurs de conduite=3.5, auto ecoles=4, pensionnat*=3, ludotheque*=2, developpement personnel=1.5, seminaires de developpement=2.5, " +
    "stage de permis a points=4, stages de permis=3, recuperation de points=3, recuperation de points permis=3.5, orientation scolaire=3, " +
    "conseillere d orientation=3, conseil en orientation=3, gymnase vaudois=3.5, gymnase cantonal=3, cegep*=3.5, commission scolaire=3.5, " +
    "commissions scolaires=3, centre de services scolaire=4, etablissement scolaire=3, etablissements scolaires=1.5, ecoles de musique=3, " +
    "ecole de coiffure=4, ecole d esthetique=4, ecole d infirmieres=3.5, ecole hoteliere=3.5, ecole de cirque=3.5, ecole de theatre=3.5, " +
    "ecole de langues=4, ecole de management=4, hautes ecoles=3, enseignement secondaire=3.5, enseignement fondamental=3.5, enseignant*=1.5, " +
    "lycee professionnel=4, mastere=2.5, bts=2.5, organismes de formation=3.5, centres de formation=3.5, institut de formation=4, " +
    "formation a distance=3.5, formations a distance=3.5, formation en ligne=3.5, formations en ligne=3.5, formation en entreprise=3, " +
    "formations intra=3.5, formation pour adultes=3.5, formations certifiantes=3.5, formation certifiante=3.5, formations qualifiantes=3.5, formateur*=2, " +
    "formatrice*=2.2, formations en hypnose=3.5, formation en hypnose=3.5, formation de naturopathe*=4, formation naturopath*=4, formation incendie=3.5, " +
    "formation secourisme=4, formation aux premiers secours=4, premiers secours=1.5, habilitation electrique=2.5, caces=2.5, qualiopi=1.5, pedagogie=1.8, " +
    "pedagogie active=3, cours a domicile=3, cours du soir=3, cours d informatique=3.5, cours d espagnol=3, cours d italien=3, cours d allemand=3, " +
    "cours de musique=3.5, cours de guitare=4, cours de violon=4, cours de batterie=3.5, cours de danse=3, cours de theatre=3.5, cours de dessin=3.5, " +
    "cours de peinture=3.5, cours de poterie=3.5, atelier de poterie=2.5, ateliers de poterie=2.5, cours de cuisine=3, stages de cuisine=3, " +
    "cours de couture=3.5, cours de natation=3.5, cours d equitation=3, cours de ski=3, cours de yoga=2, professeur de chant=4, professeur de guitare=4, " +
    "professeur particulier=3.5, stages de langue=3, stages linguistiques=3, remise a niveau=2.5, alphabetisation=2.5, bootcamp code=3.5, " +
    "concours de la fonction publique=3, universite populaire=3.5, academie de musique=3.5, atelier theatre=2.5, ateliers d ecriture=2.5, " +
    "atelier d ecriture=2.5, eveil musical=3, equicoaching=2, internat=1.5, internats=1.5, centre de langues=4, ecole de massage=4, ecole d osteopathie=4, " +
    "ecole de naturopathie=4, ecole de sophrologie=4, ecole de boulangerie=4, ecole de patisserie=4, ecole de joaillerie=4, ecole d horlogerie=4, " +
    "ecole de photographie=4, ecole de cinema=4, ecole de mode=4, ecole de voyance=3.5, ecole de fitness=3, ecole de kinesitherapie=4, " +
    "ecole de l hotellerie=4, garderie educative=2.5, eveil corporel=2.5, stage de poterie=3, stage de cirque=3, stage de theatre=3, stage de peinture=3, " +
    "stage de danse=3, stages de danse=3, stages de theatre=3, stages de peinture=3, cours de ferronnerie=3.5, cours d œnologie=3.5, " +
    "cours d oenologie=3.5, formation de chauffeurs=4, formation chauffeurs=4, formation echafaudage=4, formation soudage=4, formation soudeur*=4, " +
    "formation cordiste=4, formation petite enfance=3.5, formation bureautique=3.5, formation excel=3.5, formation massage*=4, formation de coach*=3.5, " +
    "formation adr=3.5, formation permis=3, formation aux metiers=3",
  "nonprofit-religious":
    "organisme sans but lucratif=4, organisme a but non lucratif=4, but non lucratif=2.5, sans but lucratif=3, obnl=3, osbl=3, association de fait=2.5, " +
    "association reconnue d utilite publique=4, reconnue d utilite publique=3.5, utilite publique=2, association locale=2.5, association de quartier=3.5, " +
    "tissu associatif=2, vie associative=2, tir a l arc=3, archers=2, petanque=2.5, boulodrome=2.5, aviron=2.5, omnisports=3.5, club de karate=3.5, " +
    "escrime=2, club de boxe=2, club de plongee=3, club de randonnee=3.5, club de randonneurs=3.5, club de marche=3.5, club cycliste=3.5, " +
    "club cyclotouriste=3.5, cyclotourisme=2, club de ski=3, club equestre=2, club hippique=2, club alpin=3.5, club de foot=4, club de rugby=4, " +
    "club de basket*=4, club de volley*=4, club de hand*=4, club de tennis*=3.5, club d athletisme=4, club de natation=4, club de gymnastique=4, " +
    "club de badminton=4, club de hockey=4, club de judo=4, club de billard=3, club d echecs=4, club de bridge=4, club philatelique=3.5, " +
    "club informatique=2.5, club photo=3.5, club de tir=3.5, stand de tir=2, section sportive=2, volleyball=1.5, handball=1.5, basket ball=1.5, " +
    "badminton=1.5, athletisme=2, equipe premiere=2, ecole de football=2, societe de chasse=4, societe de peche=4, federation de peche=4, " +
    "federation des chasseurs=4, sapeurs pompiers=2.5, pompiers volontaires=3, sapeurs pompiers volontaires=4, maison de quartier=3.5, " +
    "maisons de quartier=3.5, maison de jeunes=3.5, maison des jeunes=3.5, centre social=3, centres sociaux=3, centre communautaire=3, mjc=3, " +
    "mouvement de jeunesse=3.5, mouvements de jeunesse=3, bouddhis*=2.5, monastere*=3, couvent=2, moines=2, culte=2, cultes=1.5, catechese=3.5, " +
    "paroissial*=3, pretre=2, mission catholique=3.5, aumonerie=3, restos solidaires=3.5, repas solidaires=3, aide aux migrants=3.5, " +
    "aide aux refugies=3.5, aide aux demunis=3.5, sans abri=2.5, sans abris=2.5, personnes en difficulte=2, refuge pour animaux=3.5, animaux abandonnes=3, " +
    "chiens a adopter=3, chats a adopter=3, protection des animaux=3, protection de la nature=3, protection des oiseaux=3, " +
    "protection de l environnement=1.5, reserve naturelle=2, conservatoire d espaces naturels=4, parrainage d enfants=4, parrainer un enfant=4, " +
    "parti politique=3.5, ordre professionnel=3, chambre de commerce=3.5, chambre des metiers=3.5, chambre de metiers=3.5, chambre d agriculture=3.5, " +
    "federation professionnelle=3.5, union professionnelle=3, organisation professionnelle=3, organisation patronale=3.5, union patronale=3.5, " +
    "societe d histoire=4, societe historique=4, cercle d histoire=4, histoire locale=2.5, patrimoine local=2, sauvegarde du patrimoine=3.5, " +
    "cercle genealogique=3.5, cercle d etude*=2.5, kiwanis=3, cooperative citoyenne=3.5, majorette*=3, carnaval=1.8, confrerie*=2.5, " +
    "anciens combattants=3, jumelage*=2.5, planning familial=3.5, jardins partages=3, jardins familiaux=3, jardins ouvriers=3, radioamateur*=3, " +
    "aeromodelisme=3, modelisme ferroviaire=2.5, societe de gymnastique=4, epicerie sociale=4, epicerie solidaire=4, colis alimentaires=3.5, " +
    "aide alimentaire=3.5, vestiaire social=3, foyer rural=3.5, foyers ruraux=3.5, recyclerie*=2.5, chantier d insertion=3.5, chantiers d insertion=3.5, " +
    "entreprise d insertion=2.5, societe de musique=3.5, societe musicale=3.5, harmonie municipale=3.5, universite du troisieme age=3.5, " +
    "universite du temps libre=3.5, comite d animation=3, loisirs des aines=3, club des aines=4, amicale des pensionnes=4, groupe de parole=2, " +
    "association de patients=4, association d aide=3.5, association de parents=3.5, parents d eleves=2.5, association de protection=3.5, " +
    "association pour la=2.5, association pour le=2.5, caritatif=2.5, humanitaire*=2.5, collectif citoyen=3, collectif d artistes=1, mecenat=1.5, " +
    "faire un don=2, orphelinat*=3, don de sang=3, don du sang=3.5, donneurs de sang=3.5, croix rouge=3, secouristes=2, pasteur protestant=3, asbl=1.5, " +
    "club de modelisme=3.5, club de scrabble=4, club de lecture=3, ringuette=3, cercle hippique=3, cercle d escrime=4, cercle musical=3.5, " +
    "chœur d hommes=4, choeur d hommes=4, chœur mixte=4, choeur mixte=4, societe de tir=4, societe d ornithologie=4, societe ornithologique=4, " +
    "societe d horticulture=4, societe mycologique=4, groupe folklorique=4, groupe patoisant=3.5, amis du musee=3.5, les amis du=1.5, " +
    "centre d hebergement d urgence=4, hebergement d urgence=3.5, maison d accueil=2.5, foyer de jeunes travailleurs=3.5, ecole du dimanche=3.5, " +
    "armee du salut=4, soupe populaire=4, friperie solidaire=3, vetements solidaires=2.5, ligue contre=3, aide aux victimes=3.5, maison des femmes=3.5, " +
    "violences conjugales=2.5, unite scoute=4, louveteaux=3, union des commercants=3.5, association de commercants=4, patro=2, comite de soutien=3, " +
    "hockey mineur=3.5",
};
