import type { Sector } from "@leadstream/contract";

/** What houses of food and lodging call themselves and name first in English, in the notation of the sector lexicon. */
export const callingsEnglishTable: Partial<Record<Sector, string>> = {
  "food-beverage":
    "bagel shop=3.5, donut shop=3.5, doughnut*=2.5, cake shop=3.5, cake decorat*=2.5, cupcake shop=3.5, pie shop=3.5, pie maker*=3.5, " +
    "pork pies=3, meat pies=3, sausage rolls=3, pasty shop=3.5, pasties=2.5, cornish pasties=3, sausage maker*=3.5, biscuit maker*=3.5, " +
    "biscuit manufacturer*=4, shortbread=2.5, cookie company=3.5, cookie shop=3.5, brownies=1.5, toffee*=2.2, marshmallow*=2, " +
    "chocolate shop=3.5, chocolate maker*=4, candy maker*=3.5, sweet maker*=3, confectionery=2, confectionery manufacturer*=4, " +
    "popcorn=1.5, crisps=1.8, crisps manufacturer*=4, potato chips=2.5, nut butter*=2.5, peanut butter=2, roasted nuts=2.5, " +
    "nut roaster*=3, porridge=2, oats=1.2, oatcakes=2.5, muesli=2.2, masala*=2, garam=1.5, ground spices=3, spice blends=3, " +
    "spice manufacturer*=4, spice company=3.5, condiment*=2, mustards=2, mustard maker*=3, ketchup=2, relishes=1.5, " +
    "pickle manufacturer*=4, pickle company=3.5, papads=2.5, papadum*=2.5, papad maker*=3, namkeen*=3, mithai=3, sweet mart=3.5, " +
    "sweets and snacks=3, hummus=2.2, soups=1.8, soup company=3.5, kimchi=2.5, sauerkraut=2.2, ferments=1.5, fermented foods=2.5, " +
    "kefir=2.2, milkman=2.5, milk delivery=3, milk products=2.5, dairy foods=3, dairy company=2.5, dairy processor*=3.5, dairy plant=3, " +
    "ghee=2, paneer=2.2, cheese shop=3, cheese counter=2.5, ice company=2, ice supplier*=2.5, maple syrup producer*=3, packaged ice=3, " +
    "ice cream parlour=4, ice cream parlor=4, ice cream van*=3.5, ice cream truck*=3.5, sorbet*=2.2, frozen desserts=2.5, " +
    "game dealer*=3.5, venison=1.8, game meats=2.5, wild game=1.5, biltong=3, jerky=2.2, beef jerky=3, abattoir*=3.5, " +
    "slaughterhouse*=3.5, slaughtering=2.5, meat processing=3, meat processor*=3.5, custom processing=2, deer processing=3.5, " +
    "meat market=3, meat shop=3.5, meat packers=3.5, butchery=3, butchers=3, butcher shop=4, butchers shop=4, lobster*=1.8, scallops=2, " +
    "prawns=1.5, shellfish=1.5, oyster bar=4, fish market=3, seafood market=3, seafood wholesaler*=3.5, fish merchant*=3.5, " +
    "fish processing=3, fish and chip shop=4, fish bar=3, chip shop=4, chippy=3, fried chicken=3, chicken shop=3, curry house=4, " +
    "indian cuisine=3, indian restaurant=4, chinese restaurant=4, biryani*=3, thalis=2, thali meals=3, dosas=2, dhaba=3, dosa=1.2, " +
    "tandoor=3, chaat=2, tiffin*=2.5, tiffin service=4, dim sum=3, sushi bar=4, noodle bar=3.5, pho=1.2, poke bowls=2.5, burrito*=2.5, " +
    "quesadilla*=2, nachos=1.5, burger bar=3.5, hot dogs=1.8, rib shack=3.5, smoked meats=2.5, pit barbecue=3, bbq joint=3.5, " +
    "bbq restaurant=3.5, barbecue joint=3.5, barbecue restaurant=4, barbecue catering=4, soul food=3, southern food=2, carvery=3.5, " +
    "pub food=3, pub and kitchen=3.5, village pub=3.5, country pub=3.5, freehouse=3, alehouse=3, ale house=3, micropub=3.5, " +
    "public house=2.5, sports bar=3, tiki bar=3, rooftop bar=3, coffee cart*=3.5, coffee van*=3.5, mobile coffee=3.5, barista*=1.8, " +
    "cafe bar=3, cafe and bakery=4, deli counter=3, delicatessens=2, diner style=1.5, greasy spoon=3, cream teas=3, afternoon tea*=1.5, " +
    "scones=2.2, home baking=2.5, homemade cakes=3, bubble tea=3, boba=2.2, smoothie bar=3.5, smoothies=2.2, milkshakes=2.2, " +
    "cold pressed juice*=3, cordials=2, cordial maker*=3, lemonade=1.8, spring water=2, bottled water=2.2, bottling company=3, " +
    "bottling plant=3, water delivery=2, homebrew*=2.5, home brew*=2, winemaking supplies=2.5, hop merchant*=3, maltings=3, malting=2.5, " +
    "malt house=2.5, maltster*=3.5, cider maker*=3.5, cider mill=3.5, perry and cider=3, cider and perry=3.5, meadery=3.5, moonshine=3, " +
    "rum distillery=4, gin distillery=4, craft spirits=3.5, craft brewery=4, beer garden=2, natural wine=2, hog roast*=4, " +
    "spit roast*=3.5, pig roast*=3.5, paella catering=4, mobile catering=3.5, wedding catering=4, wedding caterers=4, event catering=4, " +
    "corporate catering=4, contract catering=4, catering company=4, catering services=3.5, buffets=1.5, finger food=2.5, " +
    "canapes and=1.5, board lunches=2, cater for weddings=3.5, cater weddings=3.5, catered=1.5, supper club*=2.5, personal chef*=3.5, " +
    "private chefs=3.5, pizza van=3.5, pizza oven catering=3, school meals=2.5, school lunches=2.5, school catering=4, ready meals=3, " +
    "frozen meals=3, frozen food*=2.5, egg packer*=2.5, egg products=2.5, salt producer*=3, sea salt=2.5, sugar refinery=3, " +
    "sugar mill*=3, cocoa processor*=3, cocoa products=2.5, yeast=1.2, yeast supplier*=2.5, flavourings=2.2, flavorings=2.2, " +
    "food ingredients=3, food ingredient*=3, bakery ingredients=3.5, baking ingredients=2.5, co packer*=2.5, co packing=2.5, " +
    "contract packing of food=2.5, private label food*=3, snack foods=2.5, snack food manufacturer*=4, snack foods manufacturer*=4, " +
    "food products=2.5, food company=3, food importer*=3.5, food wholesaler*=3.5, food distributor*=3.5, foodservice=2, " +
    "foodservice distributor*=4, produce wholesaler*=3, fruit and vegetable wholesaler*=3, dal mill*=3.5, basmati=2.5, rice exporter*=3, " +
    "edible insects=3, truffles=1.8, truffle products=3, caviar*=2.5, dumpling house=4, perogies=2.5, pierogi*=2.5, poutine=2.5, " +
    "butter tarts=2.5, haggis=2.5, black pudding=2.5, edible oil*=2.5, cooking oil*=2.2, coconut oil=1.8, syrups=1.8, " +
    "maple products=2.5, halal meat*=3, kosher=1.8, gluten free=1.2, gluten free bakery=4, plant based meats=3, baby food=2, " +
    // What kitchens and makers list.
    "gumbo=2.5, po boys=2.5, crawfish=2.2, crayfish=1.2, jambalaya=2.5, grits=1.5, cornbread=2.2, brisket=2.2, ribs=1, pulled pork=2.5, " +
    "fried fish=2.2, breakfast rolls=2.5, bacon rolls=2.5, filled rolls=2.5, flat white*=2.5, lattes=2.2, cappuccino*=2, traybakes=2.8, " +
    "cakes and bakes=3, bakes=1.8, baguettes=2, paninis=2.2, toasties=2.5, jacket potatoes=2.2, omelettes=2, pancakes=2, french toast=2, " +
    "eggs benedict=2.5, full english=2.2, all day breakfast=3, breakfast and lunch=2.5, breakfasts=1.8, lunches=2, light lunches=2.5, " +
    "dinners=1.2, suppers=0.8, set lunch=2.5, lunch menu=2.5, dinner menu=2.5, evening menu=2.5, sharing plates=2.5, small plates=2.8, " +
    "daily specials=2.5, head chef=2, our chef=2, our chefs=2, our kitchen=1.5, open kitchen=1.5, hot food=2.5, eat in or take away=3, " +
    "dine in=2, dine with us=2.5, book a table=3, reserve a table=3, table bookings=2.5, private parties=1.2, party orders=2.5, " +
    "pure vegetarian=3, pure veg=3, vegetarian=1.5, vegan and vegetarian=1.5, filter coffee=2.5, chai=1.5, idli=2.5, samosas=2.5, " +
    "pakora=2.5, naan=2.2, chapati*=2, roti=1.5, curries=2.5, paratha*=2.2, kebabs=2.8, shawarma=2.8, gyros=2.5, souvlaki=2.5, " +
    "halloumi=2, mezes=2.2, pad thai=2.8, spring rolls=2.2, bao buns=2.5, stir fry=2, stir fries=2, teriyaki=2.2, sashimi=2.8, udon=2.5, " +
    "burritos=2.5, fajitas=2.5, guacamole=2, calzone=2, lasagne=2, gnocchi=2.2, risotto=2, meatballs=2, schnitzel=1.8, steaks=2, " +
    "burgers and=1.5, hot wings=2, mushy peas=2.5, battered=1.5, cod and haddock=2.8, real ale*=3, cask ale*=3.5, craft ales=3.5, " +
    "craft beers=3, own beer=2.5, own beers=3, guest ales=3, village local=2, brewhouse=3, brew pub=3.5, brewed=1.8, on tap=1.5, " +
    "stout=1.8, stouts=2.2, porters and stouts=3, ipas=2.2, pale ale*=2.8, lagers=2.5, ciders=2.5, sparkling wine*=2.5, red wines=2.2, " +
    "pinot=1.5, chardonnay=2, shiraz=2, cabernet=1.5, sauvignon=1.8, riesling=1.8, prosecco=1.8, cocktails and=1.2, mocktails=2.2, " +
    "liqueurs=2.5, sloe gin=3, apple juice=2.5, pressed apples=2.5, apple pressing=3, pasteurise*=1.5, juices=1.8, herbal teas=1.8, " +
    "chai tea=2, roasted coffee=3, freshly roasted=2.5, single origin=2.2, espresso machine*=1.5, hot chocolate=2, " +
    "handmade chocolates=4, easter eggs=1.5, nougat=2, liquorice=1.8, boiled sweets=2.5, macarons=2.5, eclairs=2.2, tarts=2, " +
    "quiches=2.2, quiche=2, pastries=2.5, danish pastries=3, rolls and bread=2, loaves=2.2, rye bread=2.5, sour dough=2.5, " +
    "baked fresh=2.5, freshly baked=2.8, baked daily=3, bakes bread=3, celebration cakes=3, custom cakes=3, novelty cakes=3, " +
    "cake toppers=1.5, dessert*=1.5, puddings=2, trifles=2, custard=1.8, clotted cream=2.2, salami=2, hams=2, pates=1.5, terrines=2, " +
    "smallgoods=3, charcuterie boards=2.5, grazing tables=3, grazing boxes=3, platters=2, cheese boards=2, sandwich platters=3, " +
    "packed lunch=2, hot meals=2, soups and sauces=2.5, sauces and=1.2, stocks and sauces=2.5, pestos=2, marinades=1.2, rubs=1, " +
    "gravies=1.8, seasonings=2.2, chilli sauce*=2.5, chili sauce*=2.5, relish=1.5, preserves=1.2, pickled=1.5, honeys=1.5, syrups and=1, " +
    "maple syrup=1.8, pure maple=2, tomato paste=2, canned=1.2, tinned=1.5, flours=2, cornmeal=2, semolina=1.8, lentils=1.5, " +
    "chickpeas=1.5, rice and flour=2, noodles and=1.2, eggs and bacon=1.5, artisan foods=3, artisan food=3, fine foods=2.5, " +
    "speciality foods=3, specialty foods=3, food manufacturing=3, food brand*=2, made under private label=2, co manufactur*=1.5, " +
    "food producers=2.5, meats and=1.2, steaks and=1.5, beef and lamb=1.5, dry aged=2.5, dry aged beef=3, sausages and=2, " +
    "burgers and sausages=3, black puddings=2.5, poultry and game=2.5, fresh fish=2.8, wet fish=3, fish and shellfish=3, " +
    "fresh seafood=3, smoked fish=3, smoked haddock=3, smoked eel*=2.5, crab and lobster=2.8, dressed crab=3, cockles=2, whelks=2.5, " +
    "vegan food=2, vegan kitchen=2.5, street kitchen=3, kitchen and bar=3, bar and kitchen=3, cafe and=1.5, coffee and cake*=2.8, " +
    "cake and coffee=2.8, tea and cake*=2.5, food and drink=1.5, food and drinks=1.5, drinks=0.8, drinks company=3, snack bar=3, " +
    "tuck shop=2, burger van=3.5, catering van=3.5, pop up restaurant*=3, dining room=0.8, restaurant and bar=3, bar and restaurant=3, " +
    "restaurant in=2.8, cafe in=2.2, bakery in=3.2, pub in=2.5, pub on=2, inn on=1, delicatessen=2.5, water cooler*=1.5, bento box*=2.5, " +
    "fish fry=2, parotta*=2.5, banana leaf=2, leavened=2.5, naturally leavened=3, meads=2.5, tasting bar=2.5, pours coffee=3.5, " +
    "coffee at weddings=3, coffee trailer=3.5, coffee horsebox=3.5, prosecco van=3, mobile bar=3, mobile bars=3, cocktail van=3, " +
    "bar hire=2, hung and cut=1.5, beef lamb=2, beef and pork=2, lamb and beef=2, cuts of meat=2.5, meat delivered=2.5, " +
    "fish delivered=2.5, bread delivered=2.5, veg delivered=2, food delivered=1.5, meals delivered=3, dinner delivered=2.5, " +
    "lunch delivered=2.5, groceries=1.5, brew beer=3.5, we brew=3, we bake=3.5, we roast=2.5, we cook=2.8, we smoke=2, we distil=4, " +
    "we distill=4, we cure=1.5, we churn=2.5, we ferment=2.5, we mill=2, we bottle=1.8, we serve breakfast=2.5, serving breakfast=2.5, " +
    "serving lunch=2.5, serving food=2.5, serving coffee=2.5, family restaurant=4, italian restaurant=4, mexican restaurant=4, " +
    "thai restaurant=4, greek restaurant=4, seafood restaurant=4, vegan restaurant=4, vegetarian restaurant=4, french restaurant=4, " +
    "turkish restaurant=4, lebanese restaurant=4, japanese restaurant=4, korean restaurant=4, ethiopian restaurant=4, " +
    "african restaurant=3.5, caribbean restaurant=4, italian food=3, mexican food=3, indian food=3, chinese food=3, greek food=3, " +
    "african food=2.5, caribbean food=3, jerk chicken=3, soul kitchen=2.5, comfort food=2.2, farm to table=2, locally sourced=1, " +
    "seasonal menu*=2.5, a la carte=2.2, wood fired pizza*=3.5, neapolitan pizza=3.5, pizza restaurant=4, pizza delivery=3.5, " +
    "burger restaurant=4, fish restaurant=3.5, steak restaurant=4, coffee roasters=4, coffee company=3.5, tea company=3, tea room in=3, " +
    "tea shop in=3, beer shop=2.5, bottle store=2, cocktail lounge=3.5, lounge bar=3, whisky distillery=4, craft distillery=4, " +
    "brewing company=4, brewery tap=3.5, wine company=2.5, wine estate=3, wine importer*=3, wine producer*=3.5, wine cellar=2, " +
    "family winery=4, estate winery=4, sauce company=3.5, salsa company=3.5, snack company=3.5, spice merchant*=3.5, honey company=2, " +
    "cookie dough=2.5, dough=1.2, bakery and cafe=4, bakery cafe=4, artisan bread=3, artisan baker*=3.5, master baker*=3.5, " +
    "village bakery=4, village butcher=4, family butcher*=4, quality meats=3, organic meat=2.5, halal=1.8, kosher catering=4, " +
    "halal restaurant=4, school caterer*=3.5, food hall=2, food court=2, food market=1.5, farmers market stall=1.5",
  "hospitality-travel":
    "bothy=2.5, bunk beds=1.5, bunkhouses=3.5, hostels=3, backpackers=2.5, motor lodge=3.5, motor inn=3.5, country inn=3.5, " +
    "coaching inn=3, rooms and suites=2.5, pub with rooms=4, inn with rooms=4, restaurant with rooms=4, letting rooms=2.5, homestay*=3, " +
    "farmstays=3.5, dude ranch=3.5, guest ranch=3.5, working ranch vacations=3.5, agritourism=2.5, bareboat*=3, day boats=2.5, " +
    "day boat hire=3.5, narrowboat hire=4, narrowboat holidays=4, canal boat hire=4, canal holidays=4, boating holidays=4, " +
    "hire a boat=2.5, hire a narrowboat=4, boat rental=3, boat rentals=3, pontoon rentals=3, jet ski hire=3, jet ski rental*=3, " +
    "paddleboard*=2, paddle board*=2, paddle board hire=4, sup hire=3, canoe rental*=3, canoe trips=3.5, canoe outfitter*=4, " +
    "hunting outfitter*=3.5, fishing outfitter*=3.5, guided hunts=3, hunting trips=3, fishing lodge=4, fishing holidays=3.5, " +
    "fishing guide*=3, fly in fishing=3.5, walleye=1.5, salmon fishing=2, cabin rentals=4, cabin rental=3.5, log cabin holidays=4, " +
    "log cabin rentals=4, vacation rentals=4, vacation rental=3.5, vacation homes=3.5, vacation cottages=4, holiday homes=3, " +
    "holiday apartments=4, holiday rentals=4, holiday lettings=4, holiday letting agency=4, short term rentals=2.5, short stays=2, " +
    "short breaks=2.5, beach house rental*=3.5, cottage rentals=4, cottage resort=4, house swap=3, home exchange=2.5, " +
    "holiday cottages=4, holiday lodges=4, holiday park*=4, caravan park=4, caravan site=4, caravan parks=4, tourist park=4, " +
    "touring park=4, touring pitches=3.5, motorhome stopover=3, rv resort=4, rv campground=4, shepherd s hut*=3, shepherds hut*=3, " +
    "glamping pods=3.5, bell tents=2.5, safari tents=3, haveli*=2, heritage hotel=4, palace hotel=4, marriage hall*=3, " +
    "marriage garden=3, banquet hall=3, party hall=2.5, barn venue=4, wedding barns=3.5, barn for weddings=3.5, barn for hire=3, " +
    "weddings and parties=2, weddings and events=1.8, rustic wedding=2, exclusive use=1.5, event venues=3, event space=2, " +
    "event spaces=2, event hall=3, function room=2.2, function centre=3, function venue=3.5, reception venue=3.5, private events=1, " +
    "civil ceremonies=1.2, meeting rooms=1, conference venue=3.5, conference facilities=2, conference center=2.5, retreat centre=3.5, " +
    "retreat center=3.5, yoga retreat*=3, heli skiing=3, ski chalet*=3, ski holidays=4, ski trips=3, snowmobil*=1.8, dog sled*=2.5, " +
    "northern lights=1.8, trail rides=2.8, trail riding=2.2, horseback riding=2, pack trips=2.5, pony trekking=3, treks=2.2, " +
    "climbing guides=3, guided walks=2.5, guided hikes=3, hiking holidays=3.5, cycling holidays=4, cycle holidays=4, cycling tours=4, " +
    "bike tours=4, bicycle tours=4, motorcycle tours=4, motorbike tours=4, canyoning=3, gorge walking=2.5, coasteering=3, whitewater=2, " +
    "white water=1.5, skydiv*=2, parachute jumps=2.5, bungee=1.5, bungee jumping=3, zip line*=2.5, ziplining=2.5, high ropes=1.8, " +
    "aerial adventure=2.5, show cave*=3, caverns=1.5, historic house=2.5, stately home=2.5, castle tours=2.5, botanical garden*=2, " +
    "botanic garden*=2, maize maze=3, hedge maze=3, petting farm=2.5, petting zoo=2, farm park=2.5, steam railway=2.8, " +
    "heritage railway=2.8, miniature railway=2.5, scenic railway=3, luxury train=2.5, rail holidays=3.5, train journeys=2.5, " +
    "axe throwing=2.5, ghost tours=3.5, ghost walks=3, food tours=3, wine tours=3.5, brewery tours=2, winery tours=3, " +
    "sightseeing tours=4, city tours=3.5, bus tours=3.5, coach tours=4, coach holidays=4, coach trips=3.5, day tours=3.5, " +
    "private tours=3, escorted tours=4, small group tours=4, group tours=3, group travel=3, tour company=4, tour bus=2, " +
    "tours and travels=3, tours travels=3, travels and tours=3.5, travel and tours=3.5, travel services=3, travels=0.8, " +
    "holiday packages=3.5, tour package=3.5, honeymoon packages=3.5, hajj and umrah=3.5, hajj=1.8, umrah=2.2, air tickets=3, " +
    "air ticketing=3.5, airline tickets=3, flight tickets=3, flight bookings=3, bus tickets=2, hotel booking*=3, visa assistance=2, " +
    "destination wedding*=2, destination management=3.5, dmc=1, inbound tour*=3, incentive travel=3, business travel=2.5, " +
    "corporate travel=3, travel management=3, travel consultant*=3, travel planner*=3, travel advisor*=3.5, trip planning=2, " +
    "gap year*=2, volunteer travel=2.5, polar expedition*=3, expedition cruises=3.5, adventure travel=3.5, adventure tours=4, " +
    "adventure holidays=4, adventure company=2.5, adventure centre=2.5, activity holidays=3.5, activity centre=2, 4wd tours=3.5, " +
    "4x4 tours=3, jeep tours=3, jeep safari*=3, camel safari*=3.5, desert camp=3.5, desert safari*=3.5, reef tours=3.5, island tours=3, " +
    "eco tours=3.5, wildlife tours=3.5, birding tours=3.5, birdwatching tours=3.5, photo tours=2.5, photo safaris=3, " +
    "battlefield tours=3.5, pilgrimage tours=3.5, surf camps=3.5, surf trips=2.5, dive trips=3, dive resort=3.5, dive charters=3, " +
    "snorkel tours=3.5, sunset cruise*=3, dinner cruise*=3, harbour cruise*=3, lake cruises=3, crocodile cruise*=3, dolphin watching=3, " +
    "cruise agent*=3.5, cruise holidays=4, cruise specialists=3.5, convention and visitors=3, convention bureau=3, visitors bureau=3, " +
    "visitor information=2.5, tourist information=3, tourist office=3, tourism board=3, tourism association=2, " +
    "destination marketing=1.5, student travel=3, school trips=2.5, school tours=2.5, naturist=2, naturists=2, naturism=2, " +
    "capsule hotel=4, extended stay=3, short stay=1.5, bed linen provided=1.5, sea view*=1, pet friendly=0.6, check in time=2, " +
    "nightly rates=2.5, book your stay=3, book a room=3, our rooms=2.5, room reservations=3, ensuite=1.8, en suites=1.5, " +
    "ensuite rooms=2.8, double rooms=2.5, twin rooms=2.5, family rooms=2.2, single rooms=1.2, guest bedrooms=2.5, self catered=3, " +
    "self catering cottage*=4, catered chalet*=4, villa rental*=3.5, villas with=2.5, private pools=1.8, beachfront=1.8, oceanfront=1.5, " +
    "lakefront=1.2, seaside=0.8, private beach=1.5, hen parties=1.8, stag parties=1.5, hen party=1.5, reunions=1.2, family reunions=1.8, " +
    "sleeps up to=3, sleeps six=3, sleeps eight=3, wood fired hot tub*=1.5, walkers and cyclists=2.5, walkers=1, drying rooms=2, " +
    "packed breakfast=1.5, breakfast included=2.5, full board=2, half board=2.5, all inclusive=1.5, bed night=1, " +
    "per person per night=2.5, per night=1.2, campfire=1, campfires=1, tent pitches=3, tents and caravans=3.5, tourers=2.5, " +
    "static caravans=2, hook ups=1.5, electric hook up=2.5, powered sites=3, unpowered=1.5, dump point=2, camp sites=3.5, " +
    "cabins and=1.8, cabin in=1, lodges with=2, pods=0.8, small group trips=3.5, trips to=1.2, guided trips=3, guided tour=2.5, " +
    "guided holidays=3.5, journeys through=1.5, self drive=1.5, self guided=2.5, escorted=1, overland=1.5, road trips=1.2, " +
    "glass bottom=2.5, tandem jump*=2.5, jet boat*=2, sea kayaking=3, kayaking=2.2, canoeing=2, rock climbing=1.5, abseiling=2, " +
    "paragliding=2, quad biking=2, horse trekking=2.5, horse rides=2, carriage rides=2, sleigh rides=2.5, wildlife watching=2.5, " +
    "birding=1.5, bird watching=1.2, elephants=0.8, tiger reserve=2.5, backwaters=2, hill station=2.5, himalayas=1, ladakh=0.8, " +
    "fjords=1, reef dives=3, dives=1.2, snorkelling=2.5, snorkeling=2.5, dive boat=2.5, deep sea fishing=2.5, sport fishing=2.5, " +
    "half day trips=2.5, day trip=2, what to see=1.5, where to stay=2.8, where to eat=1.2, things to see=2, attractions=1.5, " +
    "attraction in=1.5, visitors to=0.8, tourists=1.5, sightseers=2, holidaymakers=2.8, travellers=1.8, travelers=1.5, vacationers=2.8, " +
    "vacations=2.2, getaway*=1.8, romantic getaway*=2.8, weekend away=2, staycation*=2.5, honeymooners=2.5, golf breaks=3, spa breaks=3, " +
    "walking breaks=3.5, fishing breaks=3, city break=3, short break=2.5, stay with us=2.5, come and stay=3, place to stay=3, " +
    "hotel in=3.2, hotel on=3, motel in=3.2, hostel in=3.2, campsite in=4, holiday cottage in=4, cottage in=1.2, wedding reception*=1.8, " +
    "wedding packages=1.5, wedding parties=1.2, ceremonies and receptions=2.5, ceremony and reception=2, hall hire=1.5, room hire=1.5, " +
    "garden weddings=2.5, marquee weddings=2.5, flights and hotels=3.5, hotels and flights=3.5, cheap flights=3, holidays to=3, " +
    "trekking on request=2, visas and=1, passport and visa=2, car and driver=1.5, cultural tours=3.5, heritage tours=3, " +
    "heritage walks=3, tours of=2.2, tours in=2.5, tours for=2, tours from=2.2, tour of=1, two nights=1.5, three nights=1.5, " +
    "nights on the=1.5, nine rooms=2, ten rooms=2, six rooms=2, twelve rooms=2, seven rooms=2, eight rooms=2, five rooms=1.5, " +
    "four rooms=1.2, twenty rooms=2, rooms above=2, rooms with breakfast=2.5, adults only=1, twelve pitches=3, five pitches=3, " +
    "naturalist=0.8, sunset rides=2, three day treks=3, day treks=3, holy land=2, holy land tours=3.5, pilgrim tours=4, " +
    "bus excursions=3, day excursions=3, travel for groups=3, trips for groups=2.5, group trips=3, school trips to=2.5, " +
    "trips for schools=2.5, fishing trip=2, boat trip=2.5, boat tour=2.5, sailing trip=2.5, hiking trip*=2.5, camping trip*=2.5, " +
    "rafting trips=3.5, riding holidays=3, riverside caravan=3, riverside camping=3.5, river camp=2.5, bush camp=2.5, tented camp*=3.5, " +
    "eco resort=4, lake resort=3.5, mountain resort=3.5, hill resort=3.5, fishing camp=3, hunting camp=3, family resort=3.5, " +
    "cottages on the=2, cottages by=2, cottages for=1.5, cottages in=2, apartments for holidays=3.5, holiday home=2, holiday house=3, " +
    "holiday flat=3, holiday lodge=3.5, farmhouse b b=4, farmhouse bed=3.5, farmhouse accommodation=4, b b in=3, bed and breakfast in=4, " +
    "guest house in=3.5, inn in=1.5, lodge in=2, resort in=2.5, hostel for=2.5, camping in=2, camping and=1.5, glamping in=3.5, " +
    "travel agency in=4, travel company in=3.5, wedding and events venue=3.5, wedding and conference=2.5, weddings conferences=2.5, " +
    "historic inn=3, historic hotel=4, seaside hotel=4, country hotel=4, family hotel=4, luxury hotel=4, budget hotel=4, eco hotel=4, " +
    "spa hotel=4",
};
