import type { Sector } from "@leadstream/contract";

/** What schools and growers call themselves and name first in English, in the notation of the sector lexicon. */
export const callingsEnglishLessons: Partial<Record<Sector, string>> = {
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
    "overseas education consultant*=4, education consultants=4, maths=1.5, maths and science=2.5, math and science=2, science classes=3, " +
    "maths classes=4, math classes=3.5, english and maths=2.5, boys and girls=1.2, boys and girls from=2, co ed=2, learn to build=2, " +
    "learn to make=2, no experience needed=0.8, suzuki violin=3.5, suzuki method=3.5, violin=1, from age three=1.2, ages three to=1, " +
    "rising fives=2, school district=4, unified school district=4, public schools=3, school board=3, board of education=3, " +
    "independent schools=2, sister schools=2, oxygen courses=2, courses in=1.8, course in=1.5, classes in=1.5, lessons in=2.5, " +
    "lessons for=2.5, tuition for=3, tuition in=3, tutors for=3.5, school in=1.8, schools in=1.2, college in=2, academy in=2, " +
    "nursery and prep=3.5, nursery and primary=3.5, nursery class=2.5, reception class=2.5, year 6=2, year 7=2, year 11=2, grade 1=1.2, " +
    "grade 10=1.5, grade 12=1.5, class x=1.5, class xii=2.5, class 10=1.5, class 12=1.5, board exams=3, olympiad*=2, homework=1.8, " +
    "revision classes=3.5, tuition agency=3.5, tutor agency=3.5, learning hub=2, learning pod=2.5, learning academy=3.5, " +
    "childrens university=2, school of dance=4, school of music=4, school of art=3.5, school of arts=3.5, school of languages=4, " +
    "school of english=4, school of motoring=4.5, school of business=3, school of nursing=3.5, school of beauty=4, school of cookery=4, " +
    "school of yoga=3, school of ballet=4, school of performing=4, school of theology=3.5, school of ministry=2.5, " +
    "school of management=3.5, school of engineering=3, institute of technology=2.5, institute of management=3, college of nursing=3.5, " +
    "college of engineering=3.5, college of education=3.5, college of art=3, academy of music=4, academy of dance=4, " +
    "academy of performing=4, motoring school=4, pass rate=1.5, driving test=2.5, driving tests=2.5, theory and practical=1.5, " +
    "practical training=2, hands on training=2.5, hands on workshops=2, classroom training=3, online training=2.5, online lessons=3.5, " +
    "online classes=3, online school=4, virtual school=3.5, live online classes=3.5, zoom lessons=2.5, self paced=2, " +
    "self paced courses=3, enrol now=3, enroll now=2.5, enrol today=3, enroll today=2.5, apply for admission=3, admission open=3, " +
    "admissions for=2",
  agriculture:
    "poll dorset*=3, merino sheep=3.5, merino stud*=4, rams=1.2, ewes=2.5, rams and ewes=4, ram sale*=3.5, bull sale*=3.5, bulls=1, " +
    "bulls for sale=3.5, stud cattle=4, cattle stud=4, sheep stud=4, angus cattle=3.5, angus stud*=4, angus bulls=4, " +
    "hereford cattle=3.5, hereford breeder*=4, pedigree cattle=4, pedigree sheep=4, cow calf=3, beef cattle=3.5, cattle farm*=4, " +
    "cattle station=3.5, feedlot*=3.5, feeder cattle=3, bison*=1.2, agistment=3, horse boarding=2.5, horse agistment=3, broodmares=3, " +
    "yearlings=2.5, thoroughbred*=1.8, shearing=2, shearing contractor*=3.5, sheep shear*=3, shearers=2, wool growers=3.5, " +
    "wool broker*=3.5, wool buyers=3, saleyard*=3, stockyard*=2.5, livestock market=3.5, livestock agent*=4, stock agents=3, " +
    "stock and station=3, livestock auctions=3.5, hoof trimming=3, hoof care=1.8, farrier*=2.5, cattle genetics=3, bull semen=3, " +
    "embryo transfer=2, artificial insemination=2.5, cattle crush*=3, cattle handling=3, cattle equipment=3, cattle fencing=2, " +
    "farm fencing=3.5, agricultural fencing=3.5, farm buildings=2.2, agricultural buildings=2, polytunnel*=2.2, poly tunnels=2, " +
    "sugar beet=3, barley=1.2, canola=2.5, sorghum=2.5, alfalfa=2.5, haylage=3.5, hay for sale=3.5, hay and straw=4, hay supplier*=3.5, " +
    "straw merchant*=3.5, stock feed*=3, stockfeed*=3, animal feeds=3, feed supplier*=2.5, feed merchant*=3.5, poultry feed*=3, " +
    "cattle feeds=3.5, seed merchant*=3.5, seed company=3.5, seed potatoes=3.5, seed growers=3.5, lime spreading=3.5, " +
    "muck spreading=3.5, slurry spreading=4, mulch=1, mulch supplier*=2, compost supplier*=2.5, vermicompost*=3, vermicast=2.5, " +
    "worm castings=2.5, crop consult*=3.5, crop advice=3.5, crop nutrition=3.5, crop spraying=4, crop dusting=4, aerial spraying=3.5, " +
    "aerial application=3, spray drone*=2, agricultural drone*=2.5, contract harvest*=3.5, custom harvest*=3.5, custom farming=3.5, " +
    "custom combining=4, combining for=2, combine parts=3, drilling and combining=3.5, drilling spraying=4, hedge cutting=1.8, " +
    "hedge laying=2.2, baling contractor*=4, balers=2.5, fencing contractor for farms=2.5, tractor parts=3.5, tractor sales=3.5, " +
    "tractor repairs=3.5, tractor dealer*=3.5, farm equipment=3, agricultural equipment=3, agricultural machinery=3, " +
    "agricultural engineers=3, farm implements=3, milking parlour*=3.5, milking machine*=3.5, milking equipment=3.5, " +
    "dairy equipment=2.5, irrigation equipment=2.5, center pivot*=3, centre pivot*=3, drip irrigation=2.5, grain bins=3, " +
    "grain storage=3, grain silos=2.5, grain dryer*=3, grain drying=3, grain elevator*=3.5, grain merchant*=4, grain trading=3, " +
    "grain handling=2.5, grain marketing=3, hydroponic farm=4, vertical farm*=3.5, microgreen*=3, mushroom farm*=4, mushroom growers=4, " +
    "salad leaves=1.8, tomato growers=4, potato growers=4, onion growers=3.5, vegetable growers=4, fruit growers=4, fruit farm=4, " +
    "berry farm=4, pumpkin patch=3, u pick=3.5, pick your own fruit=4, cranberry bog*=3.5, cranberries=1.5, peaches=1.2, " +
    "apple trees=2.5, apple growers=3.5, pear trees=2.5, cherry growers=3.5, table grapes=3, grape growers=3.5, grape grower*=3.5, " +
    "grapevines=2, pecans=1.5, walnuts=1.2, macadamia*=1.8, cashews=1, nut growers=3.5, cardamom=1, coffee estate*=3.5, " +
    "coffee plantation*=3.5, tea estate*=3.5, tea garden*=2, tea plantation*=3.5, spice plantation*=3, spice garden=2, " +
    "rubber plantation*=3.5, cotton growers=3.5, cotton gin=3, cotton ginning=3, sugar cane=2.5, cane growers=3.5, hemp farm*=3.5, " +
    "instant turf=3, turf supplier*=3, turf grower*=3.5, lawn turf=2.5, nursery stock=3.5, wholesale nursery=3.5, " +
    "wholesale nurseries=3.5, native nursery=3, native plants=1.5, plug plants=2.5, bedding plants=2, perennials=1.5, bulb growers=3, " +
    "rose growers=3.5, hedging plants=3, fruit tree nursery=4, grown on our own land=2.5, dug to order=2, orchid nursery=3.5, " +
    "forestry contractor*=4, forestry services=3.5, forestry company=3.5, forest management=3, agroforestry=3, tree growers=3, " +
    "timber harvest*=3.5, logging company=3.5, sugarbush=3, maple sugar=1.8, sugar shack=2, beekeeping=3, beekeepers=3, " +
    "bee supplies=3.5, bee farm=3.5, bee farmer*=3.5, bee keeping=3, pollination=2, pollination services=3.5, nucs=2, raw honey=1.8, " +
    "hatchery=3, hatcheries=3, prawn farm*=3.5, shrimp farm*=3.5, chicks=1, day old chicks=3.5, pullets=3, point of lay=3, pheasant*=1, " +
    "game birds=2.5, game farm=3, gamekeeper*=2, shoot days=1.5, commercial fishing=2.5, fishing vessel*=2.5, fishing boats=1.5, " +
    "trawler*=2, crab fishing=2, lobster fishing=2.5, seaweed farm*=3.5, seaweed harvest*=3, silkworm*=2.5, sericulture=3.5, " +
    "floriculture=3, insect farm*=3, farmers cooperative=4, farmers co op=4, farmer producer=4, growers cooperative=4, " +
    "producer company=1.5, farm co op=4, farm estate=3, farm management=3.5, farm consult*=3.5, farm business=2.5, rural services=1.5, " +
    "land management=1.2, rangeland*=2.5, regenerative farming=4, regenerative agriculture=3.5, biodynamic=1.5, biodynamic farm*=3.5, " +
    "wild rice=2.5, ginseng=1.5, ginseng growers=3, sunflower farm=3, sunflowers=1, pasture raised=3, grass fed beef=3, " +
    "free range eggs=3.5, free range pork=3, a2 milk=2, desi cow=2.5, broiler*=2, layer farm*=3.5, piggery=3.5, pig breeders=3.5, " +
    "pig farm*=4, pig farmers=3.5, rabbitry=3, quail=1.2, goat milk=1.5, raw milk=1.5, our herd=3, our flock=3, homestead farm=3, " +
    "hobby farm=2.5, on farm=1, growers of=2.2, tups=3, gimmers=3.5, herdwick*=2.5, swaledale*=2.5, texel sheep=3, suffolk sheep=3, " +
    "dorset sheep=3, cheviot*=1, shorthorn*=2.5, galloways=2.5, limousin cattle=3, charolais=1.5, simmental*=2, holstein*=2, " +
    "jersey cows=3, ayrshires=2, dexter cattle=3, longhorn cattle=3, wagyu cattle=3, wagyu bulls=3.5, saddleback pigs=3, " +
    "berkshire pigs=3, tamworth pigs=3, gloucester old spot*=2.5, weaners=3, boars=1.5, sows=2.5, piglets=2.5, calves=2.5, steers=2.5, " +
    "cows=2, bullocks=3, dairy cows=3, dairy cattle=3, dairy heifers=4, dairy goats=3, milk goats=3, doelings=3.5, lambing=3, calving=3, " +
    "fleeces=1.2, flock of=2, herd of=2, pedigree flock=4, pedigree herd=4, pedigree=1, lamb boxes=2.5, beef boxes=2.5, half lambs=2.5, " +
    "freezer lamb=2.5, meat boxes=1.8, quarter beef=2, freezer beef=2.5, rainbow trout=2, brown trout=1.8, fish stocking=3.5, " +
    "pond stocking=3.5, fingerlings=3.5, fry and fingerlings=4, koi=1.5, carp farm=3.5, tilapia=2, barramundi=1.5, oyster spat=3.5, " +
    "oyster leases=3.5, hardy perennials=3, hardy plants=2.5, shrubs=1.5, peat free=1.8, plants grown=3, plants grown in=3, " +
    "grown in peat=3, alpines=1.5, hellebores=2, snowdrops=1.8, roses=0.8, tulips=1.5, daffodils=2, gladioli=2, peonies=1.8, " +
    "rootstocks=3, rootstock=2.5, scions=2, grafted=2, grafting=1.8, seed potato=3, certified seed=3.5, wheat canola=3, pea seed=2.5, " +
    "oilseed*=2, rapeseed=1.8, lentil=1, chickpea=0.8, maize=1.8, hay bales=3.5, round bales=3.5, straw bales=3, hay and feed=3, " +
    "feed and seed=3.5, seed and feed=3.5, custom spraying=3.5, custom seeding=3.5, direct drilling=3.5, seed drilling=3.5, " +
    "mole draining=3, land drainage=2, rotavating=2.5, mulching=1, forestry mulching=2.5, bush hogging=2.5, muck=1.5, digestate=2, " +
    "grain carting=3, irrigators=2, drip sets=3, drip systems=2.5, pesticides=2, insecticides=1.8, bio fertilizer*=3, organic manure=3, " +
    "cattle feed and=2, mineral licks=3, mineral blocks=2.5, drenches=2, sheep dip*=3, ear tags=2.5, electric fencing=2, " +
    "livestock fencing=3, stock fencing=3, gates and troughs=2, water troughs=2.5, rotary parlours=3, bulk tanks=2, onion and grape=2, " +
    "onions=1.2, garlic=1, carrots=1.2, cabbages=1.8, cauliflower=1.5, broccoli=1.2, peas and beans=2, runner beans=1.5, sweetcorn=1.8, " +
    "sweet corn=1.5, courgettes=1.5, tomatoes=1.2, lettuces=1.8, spinach=1, beetroot=1.2, rhubarb=1.5, raspberries=1.8, blackcurrants=2, " +
    "gooseberries=2, blackberries=1.5, plums=1.2, pears=1.2, apricots=1.2, nectarines=1.5, lemons=1, mandarins=1.2, oranges=1, " +
    "kiwifruit=2, papaya=1, pineapples=1.2, coconuts=1.2, areca=2, betel=1.5, ginger=0.8, turmeric=1, black pepper=1, vanilla growers=3, " +
    "cocoa beans=1, tea leaves=0.8, packing shed=2.5, packhouse*=2.5, pack house=2.5, farm gate=2.5, farmgate=2.5, honesty box=1.5, " +
    "roadside stall=2, hand picked from our=2, hand harvested=1.8, harvested=1.2, sown=1.5, planting season=2, growing season=2, " +
    "on our land=2, on our farm=3.5, our fields=2.5, our orchards=3.5, our orchard=3.5, our paddocks=3, our cows=3, our hens=3, " +
    "our bees=3, our sheep=3, our pigs=3, our goats=3, our cattle=3.5, our nursery=1.8, our vineyard and=1, family farmers=3, " +
    "generation farm*=3, generations of farming=4, working farm=3, mixed farming=3.5, farm in=2.5, farm on=2, ranch in=2, homegrown=1.2, " +
    "home grown=1, homebred=2.5, home bred=2.5, hives and=1.5, beehives=2.5, swarms=1.5, honeycomb=1.2, wood chips=1.2, woodchip=1.2, " +
    "seasoned logs=2, logs for sale=2.5, fence posts=1.2, standing timber=3, timber growers=3, coppice=2, coppicing=2.5, " +
    "foresters and=2, hass avocado*=3, hass and=1.5, handspinners=1.5, stud males=3.5, pregnant females=3, alpacas for sale=4, " +
    "goats for sale=3.5, sheep for sale=3.5, cattle for sale=3.5, pigs for sale=3, horses for sale=2, horse sales=2, hens for sale=3.5, " +
    "chickens=1.2, trees for sale=1.8, plants for sale=2, timothy hay=3.5, orchard grass=3, small squares=2, sea pens=2, " +
    "farmed barramundi=3, farmed salmon=2.5, farmed fish=2.5, farmed trout=3, farmed oysters=3, farmed=1.5, parlours serviced=3.5, " +
    "dairymen=2.5, milk tested=2, bulk tank=2, farm fresh=1.5, farm produce=2.5, fresh from the farm=2.5, farm raised=2.5, farm grown=3, " +
    "farm direct=2.5, farm direct to=2.5, family run farm=4, family farm in=4, organic farm in=4, organic growers=4, " +
    "organic produce=1.8, organic vegetables=2.5, organic fruit=1.8, vegetables grown=3, fruit grown=3, flowers grown=3, " +
    "seasonal flowers=1.8, trees grown=3, grown by us=2, grown here=2, we grow and=2.5, we farm=4, we raise=2, we raise cattle=4, " +
    "we breed=2.5, we rear=3, we keep bees=4, we harvest=2.5, we milk=3.5, farmed by=2.5, farming family=4, farming in=3, " +
    "growers in=2.5, nursery growing=3.5, nursery specialising=2, specialist nursery=3, plant breeder*=2.5, plantsman=2, " +
    "forest owners=3, woodland owners=3, woodland creation=3, tree planting services=3, vineyard planting=3, livestock equipment=3.5, " +
    "livestock supplies=3.5, livestock feed=4, equine feed=2.5, horse feed=2.5, pet and livestock feed=2.5, farm shop selling our=2",
};
