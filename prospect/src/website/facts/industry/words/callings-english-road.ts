import type { Sector } from "@leadstream/contract";

/** What carriers, garages and schools call themselves and name first in English, in the notation of the sector lexicon. */
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
    "dents and scratches=3",
  "education-training":
    "alternative provision=3.5, independent school=4, prep school=4, preparatory school=4, infant school=4, junior school=4, " +
    "play school=4, playschool*=4, pre kindergarten=3, special school=3.5, sixth form=3, college prep=2, steiner school=4, cbse=3, " +
    "icse=3, matriculation school=4, public school=2, residential school=3, baby swimming=2.5, parent and baby=1, film school=4, " +
    "drama school=4, stage school=4, performing arts school=4, modelling school=3.5, circus school=3.5, surf school=2.5, " +
    "surf lessons=2.5, ski lessons=3, skiing lessons=3, snowboard lessons=3, golf lessons=3, golf academy=3, tennis academy=3.5, " +
    "tennis lessons=3, football academy=3, soccer academy=3, soccer camps=3, cricket academy=3.5, cricket coaching=3, " +
    "martial arts academy=3.5, martial arts school=3.5, karate school=3.5, jiu jitsu academy=3, judo classes=3, self defence=1.2, " +
    "self defence classes=3, self defense classes=3, fencing lessons=3, horse riding lessons=3.5, riding centre=2, riding academy=3, " +
    "equestrian academy=3, driving school=4, driving schools=4, driving academy=4, driving tuition=4, driver training=3.5, " +
    "drivers ed=3.5, learner drivers=3, learner driver=3, truck driving school=4, cdl training=4, cdl school=4, hgv training=4, " +
    "lgv training=4, motorcycle training=4, motorcycle school=4, rider training=3.5, cbt training=2, cbt motorcycle=4, " +
    "forklift courses=4, forklift truck training=4, plant training=3, operator training=2.5, drone training=3.5, pilot training=4, " +
    "flight academy=4, aviation academy=4, boating courses=3, sailing courses=3, sailing lessons=3.5, rya=1.5, nvq*=3, nvq provider=4, " +
    "btec=2, tafe=3, rto courses=3.5, nationally recognised training=3.5, certificate iii=2, certificate iv=2, training provider=4, " +
    "training company=4, training centre=4, training center=4, training institute=4, training academy=4, training college=4, " +
    "trade school=4, technical institute=3.5, technical college=3.5, vocational school=4, vocational college=4, business college=4, " +
    "barber college=4, barber school=4, barbering=1.5, beauty school=4, beauty college=4, beauty academy=4, cosmetology=2, " +
    "cosmetology school=4, hairdressing academy=4, hairdressing college=4, makeup academy=4, makeup school=4, nail courses=3.5, " +
    "massage school=4, massage courses=3.5, yoga teacher training=4, yoga school=2.5, culinary school=4, culinary arts=2, " +
    "culinary institute=4, baking classes=3, baking school=3.5, bartending school=4, barista training=3, barista courses=3, " +
    "sommelier courses=3, food hygiene courses=3.5, food safety training=3.5, health and safety courses=4, health and safety training=4, " +
    "fire safety training=3.5, manual handling=1.5, manual handling training=3.5, working at height training=3.5, asbestos training=3.5, " +
    "security training=2.5, security guard training=4, sia training=3.5, first aid courses=4, first aid at work=2.5, cpr training=4, " +
    "cpr classes=4, lifeguard training=3.5, welding school=4, welding courses=4, plumbing courses=4, electrical courses=3.5, " +
    "construction training=3.5, apprenticeship training=4, toefl=3, toefl preparation=4, spoken english=3, english language centre=4, " +
    "english courses=4, efl=1.5, tefl=2.5, esl=2, french classes=3.5, spanish classes=3.5, language classes=3.5, language centre=3.5, " +
    "language institute=4, sign language courses=3.5, sign language classes=3.5, arabic classes=3, mandarin lessons=3.5, " +
    "quran classes=3.5, quran academy=4, tutoring centre=4, tuition classes=4, home tuition=4, home tutor*=4, private tutor*=4, " +
    "online tutor*=4, maths tuition=4, math tutor*=4, english tuition=4, 11 plus=2.5, eleven plus=3, common entrance=2, " +
    "college admissions=3, college counseling=3.5, college admissions counsel*=4, admissions consult*=3.5, exam coaching=4, upsc=3.5, " +
    "upsc coaching=4, ias academy=4, ias coaching=4, civil services exam*=2.5, neet coaching=4, jee coaching=4, iit jee=3.5, " +
    "entrance coaching=4, competitive exams=3, ca coaching=4, bank coaching=3.5, coaching centre=4, coaching center=4, " +
    "coaching academy=3.5, abacus=1.2, vedic maths=3, study abroad consultant*=4, overseas education=3.5, education consult*=3.5, " +
    "educational consult*=3.5, education agent*=3, after school programs=3, after school activities=2.5, holiday camp*=2, " +
    "holiday club*=1.5, summer school*=2.5, day camp*=2, stem camps=3.5, stem education=3, stem workshops=3, science workshops=2.5, " +
    "robotics classes=3.5, robotics club=2.5, coding classes=3.5, coding school=4, code club=2.5, computer classes=3.5, " +
    "computer training=3.5, computer courses=3.5, computer institute=3.5, it training=3.5, it courses=3.5, " +
    "software training institute=4, sap training=3.5, data science courses=3.5, excel training=3.5, management training=3.5, " +
    "management courses=3, leadership development=2.5, leadership programme*=2.5, executive education=3, executive coach*=2.5, " +
    "leadership coaching=2.5, team coaching=2, business coaching=2, coach training=3, soft skills=2, soft skills training=4, " +
    "communication skills=0.8, public speaking=2, presentation skills=2.5, team building=1.2, customer service training=3, " +
    "train the trainer=3, staff training=1, workplace training=3.5, professional development=1.2, cpd=1.5, cpd courses=3.5, " +
    "continuing education=2.5, distance learning=3, correspondence courses=4, elearning=2.5, e learning courses=3.5, " +
    "licensing courses=3, insurance licensing=3, real estate school=4, exam preparation=2.5, examination board=3.5, awarding body=3.5, " +
    "awarding organisation=3.5, school improvement=3, teaching assistant*=1.8, teaching resources=3, classroom resources=3, " +
    "curriculum resources=3, literacy=1.2, literacy classes=3, adult education=3.5, adult learning=3, community learning=2.5, " +
    "lifelong learning=2, bible college=4, bible school=3.5, theological college=4, theological seminary=4, madrasa*=3, gurukul*=3, " +
    "hebrew school=3.5, islamic school=4, christian school=4, catholic school=4, saturday school=2.5, outdoor education=3, " +
    "outdoor learning=2.5, outdoor centre=1.5, field studies=2.5, field study centre=3.5, environmental education=1, " +
    "equine assisted learning=2.5, art lessons=3, painting classes=3, painting lessons=3, painting workshops=3, pottery courses=3, " +
    "ceramics classes=3, jewellery making courses=3, writing courses=2.5, photography courses=3, photography workshops=2, " +
    "drama classes=3, theatre classes=2.5, dance academy=4, dance lessons=3.5, ballroom dancing=2, salsa classes=3, ballet school=4, " +
    "ballet classes=3.5, ballet academy=4, irish dance=2, irish dancing=2, music academy=4, music centre=2.5, music tuition=4, " +
    "piano teacher*=4, piano tuition=4, violin tuition=4, drum lessons=4, guitar teacher*=4, singing teacher*=4, vocal coach*=3.5, " +
    "voice lessons=3.5, chess academy=3.5, chess coaching=3, etiquette classes=3, finishing school=3.5, speed reading=2.5, " +
    "memory training=2, driving theory=2.5, qualified teachers=1.5, qualified instructors=1.5, our pupils=3, our students=1.8, " +
    "our courses=2.5, training courses=3, short courses=3, certificate courses=3, diploma courses=3.5, degree courses=3, " +
    "vocational training=2.5, skills training=1.5, workshops and courses=2, " +
    // What schools list.
    "phonics=2, reading and maths=2.5, maths and english=2.5, maths help=3, one to one tuition=4, one to one lessons=4, homework club=3, " +
    "key stage=2.5, ks2=2.5, ks3=2.5, ofsted=2, early years foundation=3, two to four year olds=2, preschoolers=2, toddlers=1, " +
    "toddler classes=2, mother and toddler=1.5, baby classes=2, baby sensory=2, sensory classes=2, school for girls=4, " +
    "school for boys=4, girls school=4, boys school=4, co educational=3.5, coeducational=3.5, day school=3.5, k 12=2, grades k=2.5, " +
    "grade school=3, elementary school=3.5, open enrollment=2, enrolment=1, enrollment=0.6, admissions open=3.5, " +
    "affiliated to the cbse=4, sr sec school=4, senior secondary=3, vidyalaya=3.5, vidya mandir=3, public school in=3, " +
    "convent school=3.5, boarders=1.2, headteacher=3, head teacher=2.5, headmaster=2.5, headmistress=3, principal s message=2.5, " +
    "pupils and parents=2, parents and pupils=2, school uniform and=0.8, term dates=3.5, school calendar=2.5, school day=2, " +
    "campus life=2, undergraduate=2, postgraduate=2, bachelor s=1, master s degree=1.5, lecturers=2, lectures=1, syllabus=2, " +
    "exam results=2, mock tests=3, question papers=2, study material=2.5, study materials=2, classroom coaching=4, entrance exams=3, " +
    "government exams=3, banking exams=3, ssc=2, gate coaching=4, grammar=1, beginners to advanced=2.5, beginners and improvers=3, " +
    "for beginners=1.2, intermediate and advanced=1.5, grade exams=2.5, abrsm=3, trinity exams=3, rcm exams=3, music theory=2.5, " +
    "instrument lessons=3.5, private lessons=3, group lessons=3, group classes=2, trial lesson=3, first lesson=2.5, free trial class=3, " +
    "learn to play=2, learn to drive=3.5, learn to swim=3.5, learn to sail=3, learn to surf=3, learn to ski=3, learn to fly=3, " +
    "learn to ride=2.5, learn to dance=3, learn to sew=3, learn to cook=3, learn to code=3.5, jazz dance=2.5, tap and ballet=3.5, " +
    "ballet and tap=3.5, street dance=2.5, hip hop classes=3, ballroom and latin=3, swing dance=1.5, line dancing=1.5, reels and jigs=2, " +
    "jigs=1, dance exams=3, festivals and exams=1.5, drama lessons=3, lamda=3, musical theatre classes=3, theory test=2.5, " +
    "intensive driving=3.5, driving courses=3.5, full licence=2, full license=1, automatic lessons=3, manual and automatic=2, " +
    "pass your test=3.5, pass plus=2.5, first time pass=2.5, cisrs=3, cscs=2, cpcs=2.5, npors=2.5, ipaf=2, pasma=2, citb=1.8, iosh=2.5, " +
    "nebosh=2.5, city and guilds=2.5, city guilds=2.5, whmis=2.5, osha training=3.5, osha 10=2.5, hazwoper=2.5, bls=1, acls=2.5, " +
    "wset=2.5, skills centre=3.5, skills center=3.5, skill development=2, skill training=3, assessors=1.2, accredited courses=3.5, " +
    "accredited training=3.5, accredited course=3.5, certified training=3, certification courses=3.5, certification training=3, " +
    "certification course=3, weekend courses=3, day courses=2.5, one day courses=2.5, residential courses=3, courses for beginners=3.5, " +
    "courses for=1.8, classes for=1.5, workshops for schools=2.5, school workshops=2.5, school visits=1.2, in house training=2.5, " +
    "onsite training=2.5, bespoke training=3, trainees=1.5, keynote speaker*=2, motivational speaker*=2.5, learning and development=2, " +
    "learning programmes=2.5, learning programs=2.5, teach english=2.5, teach children=2, taught by=1.5, " +
    "overseas education consultant*=4, education consultants=4",
};
