import type { Sector } from "@leadstream/contract";

/** What carriers and garages call themselves and name first in English, in the notation of the sector lexicon. */
export const callingsEnglishRoad: Partial<Record<Sector, string>> = {
  "transport-automotive":
    "car dealers=3.5, car showroom=3.5, vehicle sales=3, used vehicles=3.5, pre owned cars=3.5, pre owned vehicles=3.5, prestige cars=3, " +
    "sports cars=1.8, car auction*=3, car leasing=3.5, vehicle leasing=3, contract hire=2.2, campervan hire=4, campervan rental*=4, " +
    "motorhome hire=4, motorhome sales=4, motorhomes for sale=4, motorhome repair*=4, motorhome service=3, motorhome dealer*=4, " +
    "caravan dealer*=4, caravan sales=3.5, caravan repair*=3.5, caravan servicing=4, caravans for sale=3.5, rv dealer*=4, rv sales=4, " +
    "rv repair*=4, rv service=3.5, horsebox*=2.5, horsebox builder*=3.5, horseboxes=3, horse trailer*=3, trailer dealer*=3.5, " +
    "trailer sales=3.5, trailer hire=3.5, trailer repair*=3.5, trailer rental*=3, utility trailers=3, truck dealer*=4, truck sales=3.5, " +
    "truck parts=3.5, truck service=3, commercial vehicles=2.5, diesel repair=3.5, diesel mechanic*=3.5, diesel injection=3, " +
    "fleet services=3, fleet vehicles=2, mot centre=4, mot station=4, mot tests=4, roadworthy=2.2, roadworthy certificate*=3.5, " +
    "rego inspection*=3.5, pink slips=2.5, smog check*=3.5, smog test*=3, emissions test*=2, brake pads=2.5, brake and clutch=4, " +
    "brake repair*=3.5, exhaust centre=3.5, exhaust systems=2, muffler*=2.5, muffler shop=4, gearbox specialist*=3.5, " +
    "automatic gearbox*=2, auto electrician*=4, auto electrical=3.5, auto electrics=3.5, auto air conditioning=3.5, " +
    "car air conditioning=3.5, air con regas=3.5, tyre centre=4, tyre dealer*=4, tire dealer*=4, tire store=4, retread*=2.5, " +
    "mobile tyre*=3.5, wheel balancing=3, wheel repair=2.5, alloy wheel repair*=3.5, smart repair=2, collision repair*=4, " +
    "collision center=4, collision centre=4, auto body shop=4, body repairs=2, panel and paint=3.5, panel shop=3, panelbeat*=4, " +
    "crash repairs=4, accident repair*=3.5, loan cars=2.5, courtesy car*=2, dent repair=3.5, dent removal=3.5, paintless dent=3.5, " +
    "car spraying=3.5, car respray*=3.5, auto paint=2.5, car wrapping=2.5, car wraps=2.5, window tinting=1.5, car window tinting=3, " +
    "windscreen repair=4, windshield repair=4, auto trim*=3, car upholstery=3.5, auto upholstery=3.5, marine upholstery=2.5, " +
    "car audio=3, car stereo=2.5, car alarms=2.5, towbar*=3, tow bars=3, trailer hitch*=2.5, roof racks=2.5, bull bars=2.5, " +
    "ecu remap*=3.5, remapping=1.5, engine reconditioning=3.5, engine rebuild*=3, engine builders=2.5, turbo repair*=3.5, " +
    "turbochargers=2, radiator repair*=3, radiators repair=3, propshaft*=3, driveshaft*=2.5, motor factor*=4, vehicle parts=3, " +
    "car accessories=2.5, car spares=3.5, vehicle spares=3, autoparts=3.5, used auto parts=4, breakers yard=4, car breakers=4, " +
    "vehicle dismantl*=3.5, auto dismantl*=3.5, auto wreck*=4, wrecking yard=3.5, scrap cars=3, scrap car*=3, junk cars=3, " +
    "salvage cars=3, auto salvage=3.5, car recovery=3.5, breakdown recovery=4, breakdown service=2.5, wrecker service=4, " +
    "hand car wash=4, car valet*=4, valeting=2.5, auto detail*=3.5, mobile detailing=3, ceramic coating*=1.8, paint protection film=2.5, " +
    "parking operator*=3, airport parking=3, car storage=2.5, motorcycle dealer*=4, motorcycle repair*=4, motorcycle service=3.5, " +
    "motorcycle parts=3, motorcycle clothing=1.5, bike mot=2.5, scooter dealer*=3.5, two wheeler*=3, quad bikes=2.5, atv dealer*=3.5, " +
    "atvs=2, powersports=3, ev dealer*=3, electric vehicles=1.5, ev conversion*=3, lpg conversion*=3, boat dealer*=4, boat sales=3.5, " +
    "boats for sale=3.5, used boats=3.5, boat builder*=3, boat building=2.5, boat storage=3.5, yacht broker*=4, yacht sales=3.5, " +
    "yacht brokerage=4, marine mechanic*=4, marine repair*=3, marine services=2.5, marine diesel=2.5, aircraft charter=4, " +
    "private jet*=3, jet charter=4, helicopter charter=3.5, aircraft sales=3.5, aircraft parts=3, aircraft repair=3.5, avionics=2, " +
    "fixed base operator=3, fbo=1.5, ground handling=2.5, ferry operator*=3.5, ferry service*=3, shipping agent*=3.5, " +
    "shipping agency=3.5, shipping services=2, ocean freight=3.5, clearing agent*=3.5, clearing and forwarding=4, customs clearance=3.5, " +
    "customs brokerage=3.5, nvocc=3.5, container shipping=3, container depot=3, container storage=2, container haulage=4, drayage=4, " +
    "bonded warehouse*=3.5, bonded warehousing=3.5, cold storage=2.2, fulfilment centre*=3, fulfillment center*=3, order fulfilment=3, " +
    "order fulfillment=3, fulfillment services=3, fulfilment services=3, pick and pack=3, distribution centre=1, pallet delivery=3.5, " +
    "pallet network=3.5, palletised=2.5, same day delivery=2, same day courier=4, courier service*=4, courier company=4, " +
    "messenger service=2, delivery drivers=1.5, delivery company=3, white glove delivery=2.5, haulage contractor*=4, haulage company=4, " +
    "haulage services=4, general haulage=4, tipper hire=3.5, grab hire=2.5, low loader hire=4, low loader*=3, abnormal load*=3, " +
    "heavy haul*=3, tanker transport=3.5, tankers=1.5, bulk haulage=4, livestock transport=3.5, livestock haulage=4, horse transport*=4, " +
    "horses moved=2.5, horses transported=3, equine transport*=4, pet transport*=2.5, car transporter*=3.5, car transport=3, " +
    "car shipping=3.5, auto transport=4, vehicle delivery=3.5, vehicle transport=3.5, vehicle collection=2, freight broker*=4, " +
    "freight services=3, freight company=4, road freight=4, trucking company=4, trucking services=4, truckload=2.5, ltl=1.5, " +
    "owner operator*=3, owner drivers=3, intermodal=2.5, packers and movers=4, packers movers=4, house movers=3.5, local movers=3.5, " +
    "moving services=3.5, moving and storage=3.5, removals and storage=4, home removals=4, office removals=4, office moves=3, " +
    "furniture removal*=3.5, furniture delivery=1.5, removalist*=4, man and van=4, man and a van=4, man with a van=4, piano mover*=4, " +
    "piano moving=4, piano removals=4, piano transport=3.5, pianos carried=2.5, pianos moved=3, taxi firm=4, taxi company=4, " +
    "taxi hire=3.5, airport taxi*=4, airport transfers=3.5, airport shuttle*=3, car service=2, private car service=3, black car=1.8, " +
    "chauffeur driven=3, chauffeur service*=3.5, wedding cars=2.5, wedding car hire=3.5, party bus*=3.5, coach operator*=3.5, " +
    "coach company=3.5, coach and minibus=4, charter bus*=4, bus hire=3.5, bus rental*=3.5, bus operator*=3.5, bus service*=2, " +
    "bus services=2.5, community transport=1.5, school transport=3, patient transport*=2.5, medical transportation=3, " +
    "non emergency medical transport*=4, wheelchair accessible vehicle*=4, wheelchair transport*=3.5, adapted vehicles=2.5, " +
    "bike share=2, car sharing=2.5, car share=2, forklift*=0.8, forklift dealer*=2.5, forklift hire=3, forklift sales=2.5, " +
    "forklift service=2.5, forklift repairs=2.5, crane trucks=2, weighbridge*=2.5, fuel delivery=2, fuel station=2, gas station=1.2, " +
    "filling station=2.5, service station=1.5, truck stop=2.5, tachograph*=2.5, vehicle inspection*=2.5, number plates=1.8, " +
    "licence plates=1.5, license plates=1, private plates=3, vehicle tracking=1.8, tail lifts=3, tail lift*=2.5, truck bodies=3, " +
    "coachbuild*=3, van conversion*=3, camper conversion*=3.5, campervan conversion*=4, 4x4=1.5, 4x4 specialist*=3.5, " +
    "performance tuning=2.5, dyno=2.5, hot rods=2.5, kit cars=2.5, race cars=2, race preparation=3, car keys=2, car key=2, " +
    "auto locksmith*=3, automotive locksmith*=3.5, vehicle locksmith*=3, transport company=4, transport services=3, " +
    "transport and logistics=4, logistics services=3.5, logistics provider*=4, logistics solutions=3.5, supply chain services=2.5, " +
    "port operator*=3, port services=2.5, stevedor*=3.5, ship chandler*=3.5, ship supplier*=3, ship repair*=3.5, shipyard*=3.5, " +
    "shipbuild*=3, slipway=2, towage=3, tug boats=2.5, tugs=1.5, crew boats=2, barge hire=3, barges=1.5, barge transport=3, " +
    "marine salvage=3, railway operator*=3, train operator=3, railway services=2.5, auto service=3, auto services=3, auto center=3.5, " +
    "auto centre=3.5, auto care=3, car service centre=4, car mechanic*=4, mobile mechanic*=4, motor mechanic*=4, vehicle servicing=3.5, " +
    "car maintenance=3, log book servic*=3.5, logbook servic*=3.5, delivered to garages=2, bicycle repair shop=3, bicycle hire=2, " +
    "cycle hire=2, bike rental*=2, harleys=2.5, harley davidson=2.2, superbikes=2.5, choppers=1.5, motocross=1.8, dirt bikes=2.5, " +
    "mopeds=2.5, vespa*=1.8, motorhomes and caravans=3.5, caravans and motorhomes=3.5, vans and cars=3, cars and vans=3.5, van sales=4, " +
    "vans for sale=3.5, cars for sale=3.5, car sales in=4, quality used=1.8, part exchange=2, trade ins=1.5, test drive=2, " +
    "financing available=0.6, bakkies=2, utes=2.2, pickups=1.5, suvs=2, hatchbacks=2.5, sedans=2.5, convertibles=1.2, lorry=2, " +
    "diagnostics for=0.6, engine diagnostics=3, vehicle diagnostics=3, car diagnostics=3.5, welding and diagnostics=2.5, " +
    "servicing and repairs=1.2, service and repair of cars=3.5, timing belts=3, cambelt*=3, head gaskets=3, suspension=1.2, " +
    "shock absorbers=2.5, catalytic converters=2.5, brake discs=2.5, brakes and=2, batteries fitted=2, tracking while you wait=2, " +
    "wheels and tyres=3.5, wheels and tires=3.5, tyres and exhausts=4, tyres exhausts=4, tyres and batteries=3.5, part worn=2.5, " +
    "part worn tyres=3.5, run flat=2, spray painting=1, resprays=3, bumper*=1.5, scratches and dents=3, scratch repair=2.5, " +
    "insurance approved=1, insurance work=1.5, accident damage=2, vintage cars=2.5, vintage tractors=1.5, veteran cars=2.5, " +
    "muscle cars=2.5, mini specialists=2, bmw=1, volkswagen=1.2, vw=1, audi=1, porsche=1.2, toyota=1, ferrari=1, subaru=1.2, " +
    "german cars=3, european cars=2.5, japanese imports=2.5, serviced and repaired=1.2, serviced tuned=2.5, by riders=1, for riders=1.2, " +
    "lay up=1.5, winter lay up=3, winterizing=1.5, winterization=1.5, boat launch=1.5, boat ramp=1.2, boat trailers=3, rib boats=2, " +
    "inflatable boats=2, yachts for sale=4, moorings and=2, berths=1.8, pontoons=1, rigging and sails=2, marine engines=3, inboard=2, " +
    "sterndrive=2.5, full truck load*=4, part loads=3.5, full loads=3, full load=2, part load*=3, truckloads=2.5, truck loads=3, " +
    "roadways=2.5, road carrier*=3.5, goods carrier*=3.5, lorry transport=3.5, parcel service*=3, parcel services=3, " +
    "consignment tracking=2, freight forwarders=4, import and export clearance=3, sea and air freight=4, air and sea freight=4, " +
    "containers moved=2.5, container trucks=3, reefers=2, reefer=2, tautliners=3.5, curtainsiders=3.5, artics=2.5, hiab*=2.5, " +
    "pallets and parcels=4, same day deliveries=3, overnight delivery=1.5, documents and parcels=3.5, bike couriers=3.5, " +
    "van couriers=3.5, medical courier*=4, seater=1.8, seaters=1.8, seater coaches=4, seater minibus*=4, seat coaches=4, " +
    "luxury coaches=3.5, executive coaches=3, coaches and minibuses=4, minibuses=2.5, day trips by coach=2.5, private coach=2, " +
    "coach travel=3, bus travel=2.5, school runs=2.5, school contracts=1.5, airport runs=3, airports and stations=2.5, " +
    "station transfers=3, long distance taxi=4, executive cars=3, executive travel=2, stretch limousine*=3.5, limousines=3, " +
    "moved home=1, moving house=2.5, moving home=2, home moves=3, house moves=3, house move=2.5, office move=2, packing service=2.5, " +
    "packing services=2.5, moving boxes=2, moving trucks=2.5, truck rental=3, truck hire=3.5, ute hire=3, car hire in=4, hire cars=3, " +
    "rental cars=3, rental car=2, aircraft engines=2, light aircraft=2, aeroplanes=1.5, hangar*=1.2, hangarage=3, pilots=1, " +
    "drone deliveries=2, tramway=1.5, wagons=1.5, rolling stock=2, mercedes benz=1.2, scratches dents=3, dents removed=3, " +
    "dents and scratches=3, alloys=1.2, alloys straightened=3, wheel refurbish*=3.5, alloy refurbish*=3, wheels straightened=3, " +
    "pack and ship=3, crating=2.5, packing and crating=3.5, packing and shipping=3, crate and ship=3, export packing=2, by road sea=2.5, " +
    "by sea and air=2.5, road sea and air=3, air sea and road=3, damp checks=2, habitation check*=3, habitation service*=3, " +
    "caravan doctor=2.5, caravan servic*=3.5, mobile caravan=2.5, broken down=1.5, bogged=1.5, tow away=2.5, towed=1.8, jump start*=2.5, " +
    "flat tyre=2.5, flat tire=2.5, flat tyres=2.5, cars recovered=3, vehicles recovered=3, cars repaired=3.5, cars serviced=3.5, " +
    "cars bought=2.5, cars bought and sold=3.5, vans hired=3, cars hired=3, tempo traveller*=3, outstation=2.5, outstation cabs=4, " +
    "airport drops=3, airport drop=3, cab booking=3, cab in=1.5, taxi in=3, taxis in=3, cabs in=3, garage for=1, mechanics for=2, " +
    "garage and mot=4, garage and bodyshop=4, petrol and diesel=1.2, auto workshop=3.5, car workshop=3.5, mechanical workshop=2, " +
    "auto mechanic*=4, car servic*=2.5, car servicing in=4, van servicing=4, fleet servicing=3.5, motorcycle workshop=3.5, " +
    "motorcycle mechanic*=3.5, bike workshop=2, specialist cars=2.5, performance cars=2.5, luxury cars=2, exotic cars=2.5, " +
    "electric cars=2, vehicle importer*=3, car importers=3.5, boat mechanic*=3.5, boat transport=3.5, yacht delivery=3, " +
    "yacht services=2.5, yacht management=2.5, yacht maintenance=3, air cargo=3.5, airfreight=3, seafreight=3, ocean and air=2.5, " +
    "warehouse and distribution=3.5, warehousing and distribution=4, storage and distribution=3, distribution and warehousing=4, " +
    "transport and storage=3.5, transport and haulage=4, transport and warehousing=4, transport for=1, transport of=1, we transport=3, " +
    "we deliver parcels=3.5, we move homes=3.5, we move pianos=4, we tow=3.5, moving company in=4, movers in=3.5",
};
