import type { Sector } from "@leadstream/contract";

/** What shops and houses of work call themselves and name first in English, in the notation of the sector lexicon. */
export const callingsEnglish: Partial<Record<Sector, string>> = {
  "retail-ecommerce":
    // Haberdashery, crafts, paper.
    "haberdasher*=3.5, ribbons=1.2, trimmings=1.2, dress materials=2.5, dressmaking patterns=3, dressmaking fabric*=3, patchwork=2, " +
    "quilting=2.2, quilt shop=3.5, quilting shop=3.5, quilting fabrics=3.5, fabric shop=3.5, fabric store=3.5, wool shop=3.5, " +
    "yarn shop=4, yarn store=4, bead shop=3.5, button shop=3, scrapbooking=2.5, artists materials=3, art materials=2.5, art shop=2.5, " +
    "craft shop=3, craft store=3, hobby shop=3.5, hobby store=3.5, stationer*=2.5, greeting cards=2, greetings cards=2, card shop=2.5, " +
    "office supplies=2.5, office products=2, office furniture=1.8, office furniture dealer=4, school supplies=2, " +
    "school supplies store=4, schoolwear=3.5, school uniform shop=4, uniform shop=3.5, uniform store=3.5, map shop=3.5, poster shop=3, " +
    // Wear.
    "safety boots=2.5, work boots=2, riding boots=1.5, cowboy boots=2.8, western wear=3.5, boot shop=3, boot store=3, shoe shop=4, " +
    "shoe store=4, shoe retailer*=4, ugg boots=3, sheepskin=1.2, moccasin*=2, dancewear=3.5, ballet shoes=2.5, swimwear=2, " +
    "activewear=1.8, sportswear=1.8, sleepwear=1.8, hosiery=1.8, knitwear=1.5, outerwear=1.5, bra fitting=3.5, maternity wear=3, " +
    "childrenswear=3, kidswear=2.5, formal wear=2, formalwear=2.5, suit hire=3, tuxedo*=1.8, prom dress*=3, bridal boutique=4, " +
    "bridal store=4, bridal gowns=3, bridalwear=3, mother of the bride=2, milliner*=3, millinery=3, hat shop=3.5, headwear=1.5, " +
    "handbag*=2, wallets=0.8, luggage store=3.5, suitcases=1.5, saree*=3, sari shop=3.5, lehenga*=2.5, kurti*=2, kurtas=2, salwar*=2, " +
    "sherwani*=2, ethnic wear=3, indian wear=2.5, kilts=1.5, kilt shop=3, fancy dress=2, fancy dress shop=4, costume shop=3, " +
    "vintage clothing=3, used clothing=2, clothing boutique=4, fashion boutique=4, dress shop=3.5, clothes shop=4, clothing store=4, " +
    "footwear=1.5, ski wear=2, " +
    // Children, games, models.
    "baby shop=3.5, pram shop=4, car seats=1, nursery furniture=2.5, toy store=3.5, model shop=3, model trains=2.5, model kits=2.5, " +
    "scale models=1.5, radio controlled cars=3, rc cars=2, slot cars=1.5, doll s house*=2.5, dolls houses=2.5, dollhouse*=2, " +
    "jigsaw*=1.2, trading cards=3, sports cards=2.5, board game shop=4, game store=2.5, games shop=3, video game store=4, " +
    "video games shop=4, retro games=2.5, comic book store=4, swing sets=2.5, trampolines=2, playhouses=2, pool tables=1.5, " +
    "snooker tables=2.2, billiard*=1.5, dartboards=2, darts shop=3, " +
    // Sound, sight, machines.
    "hi fi=1.8, hi fi dealer=4, turntables=1.8, home cinema shop=4, audio store=3, piano shop=3.5, pianos for sale=3, guitar shop=4, " +
    "guitar store=4, drum shop=3.5, binoculars=2, telescopes=1.8, camera shop=4, camera store=4, phone accessories=2.5, phone shop=3, " +
    "mobile phone shop=4, cell phones=1.5, computer shop=3, computer store=3, refurbished laptops=3, refurbished computers=2.5, " +
    "battery shop=3, light bulbs=1.5, lamp shades=2.2, lampshades=2.2, lighting shop=3.5, lighting store=3.5, lighting showroom=3.5, " +
    "white goods=2, appliance store=4, appliances store=4, home appliances=1.8, kitchen appliances=1.8, vacuum cleaners=1.2, " +
    "sewing machines=2, sewing machine shop=4, sewing machine dealer*=4, knitting machines=2, " +
    // Sport, field.
    "camping shop=4, camping gear=2.5, camping equipment=2.2, tent retailer=3.5, outdoor shop=3.5, outdoor store=3.5, ski shop=3.5, " +
    "surf shop=3.5, skate shop=4, skateboard*=2, snowboard*=1.5, dive shop=2.5, cycle shop=3.5, bicycle shop=4, bicycle store=4, " +
    "bike store=3.5, running shop=3.5, golf shop=3.5, golf carts=2, golf equipment=2.5, cricket equipment=3, cricket bats=2.5, " +
    "hockey sticks=2, rugby shirts=2, football shirts=2, tennis racquets=2.5, tennis rackets=2.5, racquets=1.5, fitness equipment=2, " +
    "fitness equipment store=4, exercise equipment=1.8, gym equipment=2, bait and tackle=4, bait shop=3.5, fishing tackle shop=4, " +
    "angling shop=3.5, firearms=1.5, gun store=3.5, ammunition=1.5, archery shop=3.5, bows and arrows=1.2, airsoft=2, airguns=2.5, " +
    "knife shop=3, cutlery shop=3.5, saddlery=2.5, bridles=2, saddles=1.2, saddle fitter*=2.5, saddle fitting=2.5, horse rugs=3, " +
    "horse tack=3, equestrian clothing=3, equestrian store=3.5, feed store=3, bird seed=2, wild bird food=2.5, dog food=1.8, " +
    "raw dog food=3, cat food=1.8, reptile shop=3.5, aquarium shop=3.5, tropical fish=2.5, pet products=2.5, pet accessories=2.5, " +
    "dog accessories=2.5, " +
    // House and garden.
    "hot tub*=1.2, hot tub dealer=4, hot tubs for sale=3, spas and hot tubs=2, pool supplies=3, pool store=3, garden machinery=2, " +
    "garden machinery dealer*=4, lawn mowers=1.8, lawnmowers=1.8, mower shop=3, chainsaws=1.5, chainsaw dealer=3.5, " +
    "outdoor power equipment=2.5, barbecue shop=4, grills=1, patio furniture=2.5, outdoor furniture=2.2, garden ornaments=2.5, " +
    "garden store=3, plant shop=3, bonsai*=2, artificial flowers=2.5, artificial plants=2.5, flower shop=4, flower delivery=3.5, " +
    "christmas decorations=2.2, firework shop=3.5, party shop=3.5, party store=3.5, balloon shop=3, gift baskets=3, gift hampers=3.5, " +
    "food hampers=2.5, gift store=3.5, giftware=2.5, furniture shop=4, furniture showroom=3.5, furniture retailer*=4, sofa shop=3.5, " +
    "bed shop=3.5, mattress store=4, mattress shop=4, futons=2, pine furniture=3, oak furniture=3, teak furniture=2.5, used furniture=3, " +
    "second hand furniture=3, home furnishings=2.5, soft furnishings=2, homeware*=2.5, housewares=2.5, home accessories=2.5, " +
    "bed linen=2, table linen=1.8, towels=1, cushions=1.2, rug shop=3.5, rug store=3.5, oriental rugs=3, persian rugs=3, carpet shop=4, " +
    "carpet store=4, carpet retailer*=4, curtain shop=3, blinds shop=3, flooring store=3.5, flooring showroom=3.5, " +
    "flooring retailer*=3.5, wallpaper shop=3.5, tile shop=3.5, tile showroom=3.5, tile store=3.5, tiles showroom=3.5, " +
    "bathroom showroom=3, kitchen showroom=3, door and window showroom=2, fireplace showroom=3, stove shop=3, kitchen shop=3, " +
    "china and glassware=3, chinaware=2, clock shop=3, mirrors=0.8, picture frames=2, picture framer*=2.5, framing shop=3, " +
    "sheds retailer=3.5, sheds for sale=2.5, " +
    // Trade counters.
    "hardware shop=4, diy store=3.5, tool shop=3, tool store=3, power tools=1.8, power tool dealer=4, janitorial supplies=3.5, " +
    "janitorial supply=3.5, cleaning supplies=1.8, packaging supplies=2.2, packaging supplies store=4, catering equipment=2.5, " +
    "catering supplies=2.5, catering disposables=3, restaurant supply=3, restaurant equipment=2.5, commercial kitchen equipment=2.2, " +
    "commercial kitchen supplies=3.5, bar supplies=2, plumbers merchant*=4, plumbing merchant*=4, plumbing supplies=3, " +
    "plumbing supply=3, electrical wholesaler*=4, electrical supplies=2.5, electrical supply=2.5, roofing supplies=3.5, " +
    "roofing merchant*=4, fencing supplies=3, fencing merchant*=4, landscape supplies=3, landscaping supplies=3, garden supplies=2, " +
    "timber merchants=4, lumber yard=3.5, lumberyard=3.5, lumber store=3.5, reclaimed timber=2.5, salvage yard=2, " +
    "architectural salvage=3.5, architectural antiques=3.5, sanitaryware=2.5, sanitary ware=2.5, firewood merchant=3.5, " +
    "coal merchant*=4, solid fuel*=2.5, bottled gas=2.5, lpg supplier*=2.5, propane supplier=3, heating oil=2.2, " +
    "heating oil supplier*=3.5, fuel merchant*=3.5, shopfittings supplier=3, display cabinets=1.5, trade prices=1.5, trade counter=2.5, " +
    "paint merchant*=3.5, " +
    // Dealers.
    "jeweller=3, jewelers=2.5, jewelry store=4, jewellery shop=4, jewellery store=4, diamond dealer=3.5, engagement rings=2.5, " +
    "wedding rings=2.2, wedding bands=1.8, watch shop=3.5, gold buyers=3, cash for gold=3, coin dealer*=3.5, coin shop=3.5, " +
    "stamp dealer*=3.5, philatelic=1.8, numismatic*=1.5, militaria=3, medals and militaria=3, army surplus=3, military surplus=3, " +
    "antiquarian=2, antiquarian book*=3.5, rare books=2.5, antiques centre=3.5, antiques dealer*=4, antique dealer*=4, antique shop=4, " +
    "antique mall=3.5, auction house=3.5, auction rooms=3.5, auctioneers=2.5, auctioneer*=2, estate sales=2.5, flea market=3, " +
    "car boot sale*=2.5, garage sales=1.5, thrift shop=3.5, thrift store=3.5, consignment=1, consignment shop=3.5, " +
    "consignment store=3.5, pawn shop=3.5, liquidation stock=2, surplus stock=1.8, discount store=3.5, variety store=3.5, " +
    "dollar store=3.5, pound shop=3.5, trophy shop=4, trophies and medals=3, trophies=0.6, flag shop=3, religious goods=3, " +
    "church supplies=2.5, christian bookshop=4, christian bookstore=4, mail order=1.5, mail order company=3.5, subscription box*=2.5, " +
    "online marketplace=2.5, vending suppl*=2, mobility shop=3.5, mobility scooters=3, mobility equipment=2.5, wheelchairs=1, " +
    "medical supplies store=3, wig shop=3.5, wigs shop=3.5, beauty supply=2.5, beauty supply store=4, salon supplies=2.5, " +
    "perfume shop=4, fragrances=1.2, incense=1.8, healing crystals=2.5, crystal shop=3.5, new age shop=3.5, museum shop=1.5, " +
    "souvenir shop=3.5, handicraft*=1.5, handicrafts emporium=4, emporium=1.2, world crafts=2, native art=1.2, inuit art=2.5, " +
    "didgeridoo*=2, opals=1.5, opal jewellery=3, " +
    // Food counters.
    "greengrocer*=3.5, grocery store=3, grocery shop=3, general store=3, provision store=3, kirana=3, cash and carry=3, " +
    "asian supermarket=3.5, supermarkets=2, ethnic grocer*=2.5, liquor store=3.5, bottle shop=3, wine shop=3, wine store=3, " +
    "whisky shop=3.5, whiskey shop=3.5, tea merchant*=3, tea shop=2, spice shop=3, candy store=3, candy shop=3, sweet shop=3, " +
    "cannabis dispensary=3.5, dispensary=1.5, vape shop=4, smoke shop=3.5, head shop=3, cigar shop=4, tobacco shop=3.5, " +
    "zero waste shop=4, refill shop=3.5, refill store=3.5, farm store=1.5, co op store=3, convenience stores=2.5, " +
    // What shops list.
    "aprons=1.5, mugs=1.5, enamelware=2, teapots=1.8, teaware=2, dinnerware=2.2, drinkware=2, placemats=2, tea towels=2, tablecloths=2, " +
    "duvets=2, duvet covers=2.2, pillows=1.5, pillowcases=2, blankets=1.5, quilts=1.5, curtains=1.2, wallpapers=1.5, lanterns=1, " +
    "chandeliers=1.8, vases=1.8, figurines=2, ornaments=1.5, wall art=2, art prints=2, prints for sale=2, tapestries=1.2, bookcases=1.5, " +
    "wardrobes=1.2, dining tables=2, coffee tables=2, armchairs=2, recliners=2.2, bar stools=2, nursery decor=2, cots=1.2, cribs=1.5, " +
    "strollers=2, baby carriers=2, baby gifts=2, soft toys=2.5, plush toys=2.5, teddy bears=2, wooden toys=2.5, puzzles=1.2, jigsaws=2, " +
    "lego=2, playing cards=1.5, wargaming=2, paint sets=1.5, easels=2, canvases=1, sketchbooks=2, paintbrushes=1.8, notebooks=0.8, " +
    "pens=1, ink cartridges=2.5, toner cartridges=2.5, envelopes=1, wrapping paper=2, party bags=2, party favors=2.5, party favours=2.5, " +
    "confetti=1.5, beeswax wraps=2, reusable bottles=1.5, water bottles=1, lunch boxes=1.2, backpacks=2, rucksacks=2, tote bags=1.8, " +
    "purses=2, cufflinks=2.5, bow ties=2.2, waistcoats=2, blazers=2, hoodies=1.8, tshirts=1.5, tees=1, jeans=2, denim=1.8, leggings=2, " +
    "skirts=1.8, blouses=2, cardigans=2.2, sweaters=2, jackets=1.2, coats=0.8, raincoats=2, gloves=1, beanies=2, socks=2, slippers=2, " +
    "sandals=2, boots=1.2, sneaker=2, pyjamas=2.2, pajamas=2.2, nightwear=2.2, corsets=2, bikinis=2, tutus=2, leotards=2.5, " +
    "pointe shoes=2.5, necklaces=2.5, bracelets=2.2, earrings=2.2, pendants=2, brooches=2.2, body jewellery=2, body jewelry=2, " +
    "wristwatches=2, sovereigns=1.5, banknotes=1.2, postcards=1.2, ephemera=2, first editions=2.5, out of print=2, textbooks=1.5, " +
    "school books=2.5, book depot=4, book store=3.5, bookstall=3, picture books=2, graphic novels=2.2, cds=1, dvds=1, blu ray=1.2, " +
    "lps=1.5, ukuleles=2.2, amplifiers=1.2, drum kits=2, keyboards=1, headphones=1.5, earphones=1.8, loudspeakers=1.2, televisions=1, " +
    "tvs=1, phone cases=2.5, chargers=0.8, memory cards=1.5, tripods=1.5, drones for sale=2, spotting scopes=2.5, rifles=1.5, " +
    "reloading=1.5, crossbows=2, lures=2, rods and reels=3, fishing rods=2.5, sleeping bags=2.2, hiking boots=2.5, walking boots=2.5, " +
    "climbing gear=2.5, helmets=1, cycling gear=2.5, inner tubes=1.2, saddlebags=1.5, skis and boots=2, toboggans=2, footballs=1.5, " +
    "cricket bats and=2, yoga mats=2, dumbbells=1.2, protein powder=2, vitamins=1.5, health supplements=2, herbal remedies=1.8, " +
    "hair products=1.5, makeup brushes=2, nail polish=1.8, bath bombs=2.5, lotions=1.2, reed diffusers=2.5, wax melts=2.5, " +
    "joss sticks=2.5, gemstone=1.5, gemstones and=1.5, lapidary=2, minerals and fossils=2.5, fossils=1.5, dog treats=2.5, " +
    "treats for dogs=2.5, dog beds=2.5, dog leads=2.5, collars and leads=2.5, cat litter=2, kitty litter=2, aquariums=1.8, " +
    "vivariums=2.5, bird cages=2.2, hutches=2, hay for rabbits=2, saplings=1, potted plants=2, succulents=1.8, terrariums=2, wreaths=2, " +
    "bouquet*=2, floral arrangements=2, sympathy flowers=2.5, bird baths=2, plant pots=2, garden tools=2, watering cans=2, " +
    "wheelbarrows=1.8, nails screws=1.5, paraffin=1.2, kerosene=1.2, mousetraps=2, padlocks=1.5, extension leads=1.5, ladders=1, " +
    "emulsion paints=2, varnishes=1, floor tiles=1.5, wall tiles=1.5, vinyl flooring=1.8, laminate flooring=1.8, bathroom suites=1.8, " +
    "peat=0.8, smokeless=1.5, kindling=2, wood pellets=1.5, charcoal=1.2, gas bottles=2.2, cigarettes=1.5, milk and bread=1, " +
    "beers and wines=1.5, fine wines=2.2, international foods=2, ethnic foods=2, bulk foods=2.5, loose leaf tea=2, hot sauces=1, " +
    "seeds and bulbs=1.5, bought and sold=1.8, buy and sell=1.5, buy sell trade=2.5, pre loved=2, preloved=2, second hand goods=2.5, " +
    "on consignment=2.5, gift vouchers=0.8, gift cards=0.8, gift wrapping=2, unique gifts=2.5, personalised gifts=2.5, " +
    "personalized gifts=2.5, wedding gifts=2, new arrivals=1.8, shop now=2, shop all=2, sale items=2, price match=2, " +
    "wholesale and retail=2.2, retail and wholesale=2.2, retail store=3, retail shop=3, family run shop=3.5, high street shop=3, " +
    "independent shop=3.5, independent retailer*=4, speciality shop=3, specialty shop=3, specialist shop=2.5, specialty store=3, " +
    "our store=2, our stores=2.2, our shops=2.2, nationwide delivery=1.2, worldwide shipping=2, farm shops=2, garden centres=2.5, " +
    "gift shops=2, pet shops=2, bookshops=2, clothing brand=3, clothing label=3, fashion brand=2.5, fashion label=2.5, streetwear=2.5, " +
    "jewelry brand=3, jewellery brand=3, handmade jewelry=3, handmade jewellery=3, handcrafted jewel*=2.5, handmade gifts=3, " +
    "handmade crafts=2, online bookstore=4, online bookshop=4, online grocery=2.5, online florist=4, online jeweller*=4, " +
    "online supermarket=3, outlet store=3, factory shop=2, factory outlet=2, importers of=1, wholesale suppliers=1.8, " +
    "trade supplier*=1.5, bangles=2.2, idols=1.2, diwali lamps=2.5, barometers=1.8, music boxes=2, grandfather clocks=2, " +
    "antique clocks=2.5, fixings=1.5, nuts and bolts=1.5, bolts screws=1.2, aquatics shop=3.5, aquatic centre=2.5, marine fish=2, " +
    "pond pumps=2, pond supplies=2.5, pe kit=2.5, name tapes=2, for hobbyists=2, for collectors=1.2, collectables=2.5, " +
    "collectors items=2, bric a brac=2.5, curios=2, curiosities=1, house contents bought=2, we buy and sell=2, logs and kindling=2, " +
    "smokeless coal=3, raw dog=2, pet shop in=3.5, shop selling=3, shops in=1.5, stores in=1.2, sold by the metre=2.5, by the metre=1.5, " +
    "by the yard=1.2, available in store=2.5, click and collect=2.5, party wear=1.8, menswear and womenswear=3, ladies fashion=3, " +
    "ladies fashions=3, mens clothing=3, men s clothing=3, women s clothing=3, women s fashion=3, children s clothes=3, " +
    "children s clothing=3, baby clothing=2.5, plus size=1.5, designer clothing=3, designer labels=2, dry goods=1.5",
  "staffing-hr":
    "waiting staff=2.5, wait staff=2.5, bar staff=1, event staff=2.5, event staffing=4, promotional staff=3.5, chefs for hire=3, " +
    "relief chefs=4, agency chefs=4, chef agency=4, temporary chefs=4, hospitality staff=3, catering staff=2.5, " +
    "hospitality recruitment=4, staff short*=1.5, short of staff=2.5, staff cover=3, day labor=3.5, day labour=3.5, day laborers=3.5, " +
    "casual labour=3.5, casual labor=3.5, casual staff=3, casual workers=3.5, labourers=1.5, general labourers=3, traffic marshals=2.5, " +
    "agency workers=4, agency staff=4, agency nurses=4, agency drivers=4, temporary drivers=4, relief drivers=3.5, driver agency=4, " +
    "driving agency=4, drivers agency=4, hgv drivers=2.5, forklift drivers=2, gangmaster*=3.5, labour provider*=4, labour agency=4, " +
    "labour contractor*=3, manpower consult*=4, manpower supply=4, manpower recruitment=4, manpower services=4, locum doctors=4, " +
    "locum tenens=4, locum staff=4, relief nurses=3.5, nurses for hospitals=3, travel nurs*=3.5, travel nurse agency=4, " +
    "per diem nurs*=3.5, rns and lpns=3, rns=1.2, lpns=1.5, cnas=1.2, care agency staff=3, supply teacher*=4, teaching agency=3.5, " +
    "education recruitment=4, teacher recruitment=4, dental recruitment=4, dental temps=4, dental nurse agency=4, " +
    "optometrist recruitment=4, pharmacist locum*=4, veterinary locum*=4, vet locums=4, veterinary recruitment=4, " +
    "social work recruitment=4, social workers agency=4, welders supply agency=3, trades recruitment=4, trade staff=2, " +
    "skilled trades staffing=4, industrial staffing=4, warehouse staff=3, event crew=2, stage crew supply=2.5, yacht crew=3.5, " +
    "crew agency=4, yacht crew agency=4, deckhand*=2, stewardess*=1.8, butlers=2, hostess agency=3, domestic helper*=2.5, " +
    "foreign domestic=2.5, domestic helper agency=4, helper agency=3, caregiver agency=2.5, maid agencies=3, nanny placement*=4, " +
    "au pairs=3, aupair*=3, house staff=2, placement agency=3.5, placement consultant*=4, placement service*=2.5, placements agency=3, " +
    "overseas placement*=3.5, job consultan*=4, job portal=3.5, jobs portal=3.5, job site=2.5, jobs site=3, vacancies=0.6, " +
    "vacancies site=3, job vacancies=1, job agency=4, jobs agency=4, job centre=3, job center=3, job matching=3, job ready=1.5, " +
    "freelance marketplace=3.5, hire freelancers=3, gig workers=3, gig work=2, freelance talent=3.5, interim executives=3, " +
    "board search=3.5, board recruitment=4, search and selection=3.5, executive recruit*=4, retained search=4, search consultants=3.5, " +
    "talent agency for=1.2, talent search=2, talent solutions=3, talent partner*=2.5, hiring partner=3, hiring solutions=3, " +
    "permanent placement*=4, direct hire=3.5, temp to perm=4, temp to hire=4, contract staffing=4, contract to hire=4, " +
    "contract staff=3.5, temporary employment=3.5, temporary and contract=3, temporary help=3, leased employees=4, employee leasing=4, " +
    "staff leasing=4, seconded staff=2.5, work placements=1.5, supported employment=3.5, disability employment=4, employment services=3, " +
    "employment support=1.5, employment programs=1.2, employment programme*=1.2, employment counsel*=3, employment solutions=3.5, " +
    "welfare to work=3.5, workforce development=3, workforce board=3, employment centre=3, employment center=3, veterans hiring=3, " +
    "rpo=1, hr consult*=4, hr support=3, hr specialists=3, hr partner=3, hr business partner*=3, hr advisor*=3.5, hr adviser*=3.5, " +
    "hr audits=3, hr policies=2, hr compliance=2.5, hr training=3, outsourced hr=4, hr managers=1.2, human resources consult*=4, " +
    "human resource consult*=4, human resources outsourcing=4, human resource services=3.5, employee handbook*=3, staff handbooks=3, " +
    "handbooks=1, grievance*=2, grievances=2, contracts of employment=2.5, employment contracts=2, employee relations=2.5, " +
    "industrial relations=1.2, employee raises=1.5, employee engagement=1.2, employee engagement survey*=3, staff surveys=2, " +
    "onboarding services=2, pre employment=2.5, pre employment screening=4, employment screening=4, employment verification=3, " +
    "dbs checks=3, reference check*=2.5, criminal record checks=2, psychometric test*=2.5, psychometric*=1.8, talent assessment=3, " +
    "compensation consult*=3.5, compensation and benefits=2, executive compensation=2.5, job descriptions=1, hr and payroll=2.5, " +
    "contractor payroll=3.5, payrolled=2, recruitment advertis*=3, foreign worker*=2, overseas workers=2.5, gulf recruitment=4, " +
    "shearers employment=2.5, relief workers=1.2, farm relief workers=3.5, relief milkers=3, farm staff=1.5, fruit pickers=2, " +
    "cv writer*=4, cv services=3.5, resume services=4, resume service=4, career consult*=3, career transition=3, career guidance=1.5, " +
    "career centre=2, career center=2, vetted and ready=2, legal search=3, search firms=3, career studio=3, cv rewrit*=3, " +
    "interview practice=3, interview skills=2.5, mock interview*=2.5, pickers and packers=3.5, pickers=1.8, farm workers=2, " +
    "farm labour=2.5, warehouse operatives=3, production operatives=3, hgv drivers and=3, temporary cover=2.5, short notice cover=3, " +
    "holiday cover=1.5, sickness cover=2.5, bank staff=2.5, relief staff=3, locum cover=4, hygienists and nurses=2, nurses and carers=2, " +
    "carers and nurses=2, nurses and doctors=1.5, recruited=1.5, recruiting for=3, employers in the=1.2, overseas employment=3.5, " +
    "overseas jobs=3, jobs abroad=3, work abroad=2.5, working holiday=1.5, deployment of workers=3, workers for=1, skilled workers=2, " +
    "unskilled=2, semi skilled=2, blue collar=2.5, white collar=1.5, manpower for=3, labour for=1.5, our candidates=2.5, our temps=4, " +
    "our recruiters=4, our consultants place=3, job opportunities=1.2, career opportunities=0.8, dream job=2, right candidate=2.5, " +
    "right person=1, right people=1, perfect hire=2.5, fill vacancies=2.5, vacant positions=2, permanent and temporary=3.5, " +
    "permanent or temporary=3.5, contract and permanent=3.5, permanent contract=1, permanent recruitment=4, temporary recruitment=4, " +
    "candidates and clients=2, payroll and compliance=1.5, hr function=2.5, hr helpline=3.5, hr for small=4, hr department on call=3, " +
    "employment tribunals=1.2, dismissals=1.8, absence management=2.5, performance reviews=1.5, workforce planning=2.5, " +
    "people strategy=2.5, people management=1.5, people and culture=1, culture surveys=2, headcount=1.2, hiring managers and=2, " +
    "staff turnover=2, hire great people=3, help you hire=2.5, find your next job=3, find work=2, find jobs=2.5, find a job=2.5, " +
    "search jobs=2.5, post a job=3, post jobs=3, register your cv=4, submit your cv=3, submit resume=2.5, submit your resume=3, " +
    "send us your cv=1.5, looking for staff=3, need staff=3, staff for=1.2, provide staff=3, staff when you need=3, " +
    "overseas placement consult*=4, compensation and benefits consult*=4, executive compensation consult*=4, after redundancy=3, " +
    "interim finance=3, interim directors=3, interim cfo=2.5, foremen=1, cabin crew=1.8, vacancies with=2.5, assessment days=2, " +
    "filipino helpers=3.5, helpers for families=3.5, foreign maids=3.5, maids and helpers=3, nannies and housekeepers=3.5, " +
    "housekeepers and nannies=3.5, household staffing=4, estate staff=2.5, private staff=3, staff for hotels=3, staff for events=3, " +
    "workers for hire=3, crew for hire=2, labour for hire=3, workforce solution*=3.5, workforce agency=4, workforce partner=3, " +
    "workforce management services=2.5, recruitment experts=4, recruitment specialists=4, recruitment company=4, recruitment firm=4, " +
    "recruitment partner=4, recruitment solutions=4, recruiting firm=4, recruiting services=4, recruiting partner=3.5, hiring agency=4, " +
    "hiring platform=2.5, staffing company=4, staffing services=4, staffing partner=4, staffing specialists=4, staffing needs=3, " +
    "temporary staffing=4, healthcare staffing=4, medical staffing=4, it staffing=4, technical staffing=4, professional staffing=4, " +
    "light industrial=1.8, clerical=1.2, clerical staff=2, executive assistants=1.2, executive placement=4, careers service=2.5, " +
    "career advisers=3, careers adviser*=3.5, careers guidance=3, international recruitment=3.5, overseas recruitment=4, " +
    "overseas manpower=4, nurse recruitment=4, nursing recruitment=4, doctor recruitment=4, physician recruitment=4, " +
    "physician staffing=4, driver recruitment=4, chef recruitment=4, hospitality recruiters=4, marketing recruiters=4, " +
    "sales recruiters=4, legal recruiters=4, tech recruitment=4, digital recruitment=3.5, executive headhunter*=4",
  "media-entertainment":
    "party rentals=3, party equipment*=3, event hire=2.5, event rentals=3, wedding hire=2.5, marquee hire=3.5, marquees=2, " +
    "tent rental*=2.5, chair cover hire=3, chair covers=1.5, furniture hire=1.5, table and chair hire=3, crockery hire=3, " +
    "photo booth hire=3.5, inflatable hire=3.5, inflatables=1.5, jumping castle*=3.5, soft play hire=3, party entertainers=3, " +
    "children s entertainer*=3.5, indoor play=2.5, soft play=2, ice rink=2",
};
