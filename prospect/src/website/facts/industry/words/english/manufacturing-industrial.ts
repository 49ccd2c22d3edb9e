/** In the notation of the sector lexicon. */
export const manufacturingIndustrial =
  "machinist*=3, sub contract machin*=4, subcontract machin*=4, contract machining=4, machine shops=3, " +
  "gear cut*=4, gears cut=4, spur gears=4, bevel gears=4, gear manufactur*=4, gear maker*=4, " +
  "gearbox manufactur*=4, gearboxes=2, spline*=2, spline rolling=4, thread rolling=3.5, broaching=3.5, " +
  "spark erosion=4, wire erosion=4, wire edm=4, surface grinding=4, cylindrical grinding=4, " +
  "centreless grinding=4, centerless grinding=4, precision grinding=4, tool grinding=3.5, saw sharpening=2, " +
  "mould mak*=4, mold mak*=4, moldmak*=4, mouldmak*=4, die mak*=3.5, die maker*=4, tool mak*=3.5, " +
  "jigs and fixtures=3.5, jigs=1.5, pattern mak*=2, drop forg*=4, forgings=3.5, ring rolling=3.5, " +
  "rolled rings=3.5, waterjet*=3, water jet cutting=4, waterjet cutting=4, plasma cutting=3.5, " +
  "profile cutting=3, oxy fuel=2.5, tube bend*=4, pipe bend*=3.5, tube laser*=4, tube manipulation=4, " +
  "roll form*=3.5, rivets=2.5, rivet*=1.8, gasket cut*=4, o rings=3, seals and gaskets=3.5, linear motion=3, " +
  "linear guides=3, ball screws=3, bulk materials=2, bulk materials handling=4, materials handling=2.5, " +
  "material handling=2.5, vibratory=3, vibratory feeder*=4, heat exchanger*=3, exchangers=1.5, " +
  "dust extract*=3, dust collect*=3, fume extract*=3, desalination=2.5, bottling line*=3.5, " +
  "bottling equipment=3.5, robot integrat*=4, robotic cell*=3.5, robotics integrat*=4, " +
  "electric motor repair*=3.5, motor rewind*=4, electric motor rewind*=4, battery pack*=2.5, " +
  "battery assembl*=3.5, ems provider*=3, electronic manufacturing services=4, wafer processing=3.5, " +
  "thermocouple*=3.5, load cell*=3, weighbridge*=3, weighing equipment=3, weighing systems=3, vacuum form*=4, " +
  "thermoform*=3.5, plastic compound*=3.5, compounder*=3, masterbatch*=3.5, adhesive tape*=3, " +
  "self adhesive=1.2, galvani*=2.5, hot dip galvani*=4, zinc plat*=3.5, chrome plat*=3, nickel plat*=3.5, " +
  "gold plating=2, plating=2, shot peen*=4, pvd coat*=3.5, dyes and pigments=3.5, pigments=1.5, dyestuff*=3, " +
  "drum recondition*=4, reconditioned drums=4, aggregates=2, aggregates suppl*=3.5, sand and gravel=3, " +
  "gravel pit*=3, lime works=3.5, quicklime=3, mining company=4, mining=1.8, gold mine*=2.5, gold mining=3.5, " +
  "coal mine*=2.5, coal mining=3.5, copper mine=2.5, lithium=1.2, mineral exploration=4, " +
  "exploration company=3, drill results=2, mineral sands=3, oil refiner*=3.5, refinery=1.5, oilfield=2.5, " +
  "oilfield equipment=4, oil and gas producer=3.5, oil and gas=1.2, power station*=1.2, power plant*=1.5, " +
  "power generation=1.5, hydroelectric=2, hydropower=2, hydro plant=2.5, wind farm*=1.5, " +
  "wind farm develop*=3.5, solar farm*=1.5, solar develop*=2.5, shipyard*=3, shipbuild*=4, ship repair*=3, " +
  "ship builders=3.5, boat build*=3.5, yacht build*=3.5, coachbuild*=3.5, coach builders=3, truck body=2.5, " +
  "truck bodies=3, truck body build*=4, webbing=2, broom maker*=3, brooms=1, brush maker*=3.5, " +
  "scrap yard*=3.5, scrapyard*=3.5, scrap dealer*=3.5, waste management=2.5, waste management compan*=4, " +
  "waste disposal=3, waste collection=3, waste removal=2.5, rubbish removal=2.5, rubbish clearance=2, " +
  "junk removal=2, hazardous waste=3, waste oil*=3, used oil=2.5, used cooking oil=2, clinical waste=3.5, " +
  "medical waste=3.5, septic waste=2, recycling compan*=4, recycling centre*=2.5, recycling plant=3.5, " +
  "tyre recycl*=3.5, we recycle=2, recycle=0.8, skip hire=4, skips=2.5, skip bin*=3.5, bin hire=3, " +
  "dumpster*=3, dumpster rental*=4, roll off=1, hose and fittings=3, hydraulic hose*=3.5, aerosol fill*=4, " +
  "contract fill*=4, aerosols=1.8, sterilisation services=3, sterilization services=3, fume cupboard*=3.5, " +
  "fume hood*=3, plastic cap*=2.5, caps and closures=3.5, caps closures=3.5, closures=0.6, mould caps=3, " +
  "plastic trays=2.5, graphite product*=3, graphite=1.2, tungsten=1.2, molybdenum=2.5, tungsten carbide=3, " +
  "lead works=2, mica product*=3.5, refractor*=2, refractories=3.5, quartz tube*=3, quartz glass=2.5, " +
  "turned parts=4, turned components=4, machined parts=4, machined components=4, machine parts=2.5, " +
  "jobbing engineer*=3.5, honing and lapping=4, lapping=2.5, press tool*=3.5, presswork=3, " +
  "investment cast*=4, lost wax casting=3, sand cast*=3.5, die cast*=4, mechanical seal*=3, " +
  "bucket elevator*=4, grain elevator*=2, industrial boiler*=3.5, steam boilers=2.5, tanks and exchangers=3, " +
  "fabrication of=2, storage tank*=2.5, cooling tower*=3, effluent treatment=3, effluent=1.8, " +
  "wastewater treatment plant*=3, water treatment plant*=2.5, sewage treatment plant*=2.5, " +
  "meat processing equipment=4, food processing equipment=4, food processing machin*=4, food machinery=4, " +
  "bakery equipment=3, bakery machin*=3.5, brewery equipment=3.5, brewing equipment=3, dairy equipment=3, " +
  "distillery equipment=3.5, winery equipment=3, catering equipment manufactur*=4, " +
  "kitchen equipment manufactur*=4, tractor implement*=2, farm equipment manufactur*=4, " +
  "agricultural machinery manufactur*=4, agricultural equipment manufactur*=4, grain dryer*=2, " +
  "grain bins=1.5, sawmill*=3, saw mill=3, sawmilling=3, lumber mill*=3.5, sawn timber=2.5, wood pellets=1.5, " +
  "diamond tool*=3.5, grinding wheel*=3, abrasives=2.5, assembly automation=3.5, plc=1.8, " +
  "plc programming=3.5, scada=2.5, control panel*=2.5, control panel build*=4, panel builder*=3.5, " +
  "wiring loom*=3.5, wire harness*=3.5, cable harness*=3.5, cable assembl*=3.5, carbon fibre component*=3.5, " +
  "carbon fiber parts=3.5, carbon fibre=1.5, composite parts=3.5, thermal spray*=4, flame spraying=3, " +
  "wooden pallet*=3, pallet manufactur*=4, pallet maker*=4, packing cases=2.5, toughened glass=2, " +
  "glass process*=3, glass fibre=1.5, glass fibre manufactur*=3.5, ready mix=2, ready mix concrete=3, " +
  "ready mixed concrete=3, biogas plant*=2, anaerobic digestion=2, organ build*=3, piano maker*=3, " +
  "reverse engineer*=2, tool and die=4, contract pack*=3.5, co pack*=2, copack*=3.5, contract assembly=3, " +
  "sub assembly=2.5, container conversion*=3, shipping container*=1.2, castors and wheels=3, castors=2.5, " +
  "casters=2.5, sintered part*=3.5, sintered=2.5, powder metal*=3, we mould=3, we mold=3, moulders=3, " +
  "injection mold*=4, blow mould*=4, rotomould*=4, rotational mould*=4, overmould*=3.5, extruder*=2.5, " +
  "extrusions=3, pultru*=3, plastics manufactur*=4, elastomer*=2.5, tanned=1.5, oak bark tanned=3.5, " +
  "bark tanned=3.5, leather manufactur*=3.5, sole leather=3, leather hides=2.5, textile mill*=3.5, " +
  "weaving mill=4, spinning mill=4, woollen mill=3.5, knitting mill=3.5, dyehouse=3.5, fabric mill=3.5, " +
  "garment factor*=4, cut and sew=3, clothing manufactur*=3.5, uniform manufactur*=3.5, shoe factor*=3.5, " +
  "glove manufactur*=3.5, furniture factory=3, mattress factory=2.5, pulp mill=4, box manufactur*=3.5, " +
  "box maker*=3.5, envelopes=1, packaging manufactur*=4, packaging supplier*=3, packaging materials=2.5, " +
  "bottle manufactur*=4, brickworks=3.5, brick manufactur*=4, precast concrete=3, concrete products=3, " +
  "concrete blocks=2.5, cement plant=3.5, cement works=3.5, steelworks=3, steel mill=3.5, " +
  "steel service center*=4, steel stockhold*=4, metal stockhold*=4, metal merchants=3, metals supplier*=3, " +
  "steel supplier*=3, steel fabricat*=3, metal fabricat*=3.5, sheetmetal=3.5, stainless fabricat*=3.5, " +
  "welding shop=2.5, coded welders=3.5, heat treat*=3.5, hardening=1, anodi*=2.5, anodising=3.5, " +
  "anodizing=3.5, electroplat*=3.5, electropolish*=3.5, powder coat*=3, sandblast*=2.5, metal polish*=3, " +
  "laser engraving=1.8, industrial engraving=3, nameplate*=2, laser marking=3, 3d printing service*=3, " +
  "additive manufactur*=3.5, rapid prototyp*=3.5, prototype parts=3, machine build*=4, machine manufactur*=4, " +
  "special purpose machin*=4, bespoke machinery=3.5, machinery manufactur*=4, used machinery=2.5, " +
  "machinery dealer*=2, machine tool*=3.5, machinery sales=2, equipment manufactur*=3, " +
  "industrial supplies=2.5, engineering supplies=2.5, industrial distributor=3, bolts and nuts=3, " +
  "nuts and bolts=1.8, fixings=1.5, spring manufactur*=4, spring maker*=4, compression springs=4, " +
  "wirework=2.5, wire products=3, slings=1.5, lifting gear=2.5, hoists=2, overhead crane*=3, " +
  "valve manufactur*=4, pump manufactur*=4, pump repair*=2.5, compressors=1.2, air compressors=2.5, " +
  "hydraulics=2, hydraulic cylinder*=3.5, hydraulic repair*=3, pneumatics=2.5, actuators=3, couplings=2, " +
  "drive shafts=1.5, electric motors=2, pcb assembl*=4, printed circuit*=3, electronics assembl*=4, " +
  "electronics manufactur*=4, transducers=3, flow meters=3, optics manufactur*=3.5, industrial lasers=3, " +
  "crystal growth=2.5, ceramics manufactur*=3, technical ceramics=3.5, industrial ceramics=3.5, magnets=1, " +
  "filters manufactur*=3, industrial filters=3.5, industrial fans=3.5, fans and blowers=3.5, blowers=1, " +
  "industrial ovens=3.5, industrial gas*=3, chemical manufactur*=4, speciality chemicals=4, " +
  "specialty chemicals=4, fine chemicals=4, chemical distribut*=3, resins=2, paint manufactur*=3.5, " +
  "ink manufactur*=3, lubricants=1.2, grease=0.6, explosives=2.5, blasting explosives=3, ammunition=2, " +
  "firearm manufactur*=3.5, gunmaker*=3, candle manufactur*=2, soap manufactur*=2.5, " +
  "cosmetics manufactur*=3.5, private label manufactur*=3, supplements manufactur*=3, pharma manufactur*=3.5, " +
  "medical device manufactur*=4, device manufactur*=3, trailer manufactur*=3, vehicle manufactur*=2.5, " +
  "bus manufactur*=3, aircraft parts=2.5, aircraft manufactur*=3.5, aerospace parts=3.5, " +
  "aerospace component*=3.5, defence contractor*=3, defense contractor*=3, drone manufactur*=3.5, " +
  "satellite manufactur*=3.5, bell foundry=4, flag manufactur*=3, flag makers=3, tent manufactur*=3, " +
  "tarpaulin*=2, rope maker*=3, ropemak*=3, net maker*=3, toy manufactur*=3, sign component*=1.5, " +
  "fireworks manufactur*=3, door manufactur*=3.5, window manufactur*=3.5, lock manufactur*=3.5, " +
  "safe manufactur*=3.5, hinges=1, street furniture=1.5, playground manufactur*=3, " +
  "clean room manufactur*=3.5, modular building manufactur*=3, wire ropes=3, paper mills=4, scrap metals=3, " +
  "honing and grinding=3.5, wafer fab*=3.5, abrasive blast*=3, acoustic enclosure*=3, agitators=3, " +
  "barrel mak*=2.5, biochar=2, powder blending=3, blending of powders=3, toll blending=3.5, " +
  "toll manufactur*=4, bottle caps=3, brick kiln*=3, bristles=1.5, bushings=2.5, burners=1, gas burner*=2.5, " +
  "busbar*=3, camshaft*=1.5, can making=2.5, cans manufactur*=3, capacitor*=2.5, carbide=2.5, carbon black=3, " +
  "cardboard tube*=3, cardboard box*=2.5, case mak*=2, flight cases=2, cathodic protection=3, cellulose=1.5, " +
  "centrifug*=2.5, charcoal producer*=2.5, poultry equipment=2.5, shredder*=2, circuit breaker*=1, " +
  "clay products=2.5, coil winding=3.5, wound components=3, collets=3, chucks=2, crane hook*=2.5, " +
  "crankshaft*=1.5, crushing and screening=3.5, crushers=2.5, cylinder liner*=2.5, deep drawing=3, " +
  "deep drawn=3.5, diaphragms=2, die cutting=3, die cut=2, digital readout*=2.5, dock leveller*=3, " +
  "dock leveler*=3, drill bit*=2, dry ice=2, dry ice blasting=3, e waste=3, ebonite=2.5, electric heaters=2, " +
  "enamelling=2, vitreous enamel*=3, encoders=2, etching=1.2, photo etching=3.5, chemical etching=3, " +
  "expansion joint*=2.5, bellows=1.5, eyelets=2, fabric convert*=2.5, ferrules=2.5, fire hose*=2, " +
  "firebrick*=3, flange*=2.5, forklift attach*=2.5, friction material*=3, fuel cell*=2.5, fuses=1.5, " +
  "gauges=2, geotextile*=2.5, glue maker*=2.5, glues=2, granulator*=3, granulation=2.5, gratings=2.5, " +
  "grating=1.5, hammer mill*=3, hard chrom*=3.5, hardfac*=3.5, heat shrink=2.5, high voltage=1.8, " +
  "homogeni*=2, honeycomb panel*=3, electrolyser*=3, electrolyzer*=3, green hydrogen=2, impellers=3, " +
  "ingots=2.5, insulators=2.5, keyways=3, label stock=2.5, lacquers=2.5, laminates=1.2, lathes=2.5, " +
  "lead acid batter*=3, liquid filling=3, filling and packing=2.5, machine guard*=2.5, manifolds=2.5, " +
  "milling cutter*=3.5, end mills=2.5, cutting tools=2.5, mineral processing=3, industrial mixers=3, " +
  "mobile crush*=3, mould polish*=3, nickel alloy*=3, superalloy*=3, alloys=2, nozzle*=1.8, " +
  "ophthalmic lens lab*=3, paperboard=3, pellet mill*=3, petroleum product*=2, fuels=0.6, phenolic*=2.5, " +
  "pickling and passivation=3.5, passivation=3, pipe spool*=3.5, spools=0.5, pipe support*=3, " +
  "pipework fabricat*=3, piston ring*=3, pistons=1, plastic pipe*=2.5, plate rolling=3.5, " +
  "polishing compound*=2.5, potash=2.5, power suppl*=1.8, process equipment=3, process plant=3, " +
  "propellers=1.8, pulleys=2.5, radar system*=2.5, radar=1, reefer container*=1.5, relays=2, resistors=2.5, " +
  "rolling mill*=3, balancing of rotors=3, rotor balancing=3.5, dynamic balancing=3, sacks=1.5, briquette*=2, " +
  "seamless tube*=3, steel tube*=3, shafts=1.2, shelving systems=2.5, pallet rack*=3, racking=2.5, " +
  "sieves=2.5, sieving=2.5, sign blanks=2, silicone=1, slitting=3, smelter*=3, smelting=3, solder*=1.5, " +
  "solvents=2, special steel*=3, tool steel*=3, spindle repair*=3.5, spindles=2.5, spray nozzle*=3, " +
  "stampings=3, starch=1.2, static control=2.5, stone crusher*=3, strapping=1.5, strip curtain*=2, " +
  "sulphur=1.2, surface plate*=2.5, switches=0.8, synthetic fibre*=2.5, tapping=0.5, test rigs=3, " +
  "tin cans=2.5, tin mine=2.5, titanium dioxide=3, titanium=1, tube mill*=3, wood turning=2, turned wood=2, " +
  "uranium=2, valve repair*=3, vibration isolat*=3, anti vibration=3, vices and clamps=2.5, clamps=1, " +
  "washers=0.6, balers=2, water meter*=1.8, winches=2, window profile*=2.5, wood chip*=2, " +
  "automation engineer*=3, boiler tube*=3, bulk bag*=3, fibc=3.5, clean rooms=2.5, cleanroom*=2.5, " +
  "compost producer*=2, concrete pipe*=3, cooling fan*=2, cotton mill*=3.5, crystal glass=2, glass works=2.5, " +
  "electrical enclosure*=3.5, enclosures=1.5, elevator parts=3, lift components=3, fencing wire=2.5, " +
  "fibre drum*=3, float glass=3, furnace lining*=3.5, gas cylinder*=2, glass tubing=3, glass tube*=2.5, " +
  "scientific glass*=3.5, heating element*=3.5, hemp processing=2.5, induction heating=3.5, " +
  "industrial vacuum*=3, jacketed vessel*=3.5, process vessel*=3.5, stainless vessels=3.5, " +
  "laminated glass=2.5, laser clad*=3.5, lock nut*=3, locomotive build*=3.5, rolling stock=2, " +
  "mattress ticking=3.5, packaging design and manufactur*=3.5, paint booth*=2.5, spray booth*=2.5, " +
  "plastic pallet*=3, power transmission=3, print rollers=3, remanufactur*=2.5, industrial engines=2.5, " +
  "screen printing machine*=3.5, servo motor*=3.5, servo=1.5, sewing contractor*=3, industrial sewing=2.5, " +
  "threaded bar*=3, threaded rod*=3, timber treatment plant=3, pressure treated=1, traction motor*=3.5, " +
  "transmission belt*=3, ultrasonic clean*=2.5, fabrics mill=3.5, vending machine manufactur*=3.5, " +
  "wear parts=3.5, wear plate*=3, wood preserv*=2, wooden box*=2.5, wool scouring=3, wool processing=2.5, " +
  "x ray inspection=2.5, yarn dyeing=3.5, dental materials=1.5, dental products manufactur*=3.5, " +
  "asphalt plant*=2.5, tools and dies=3, design and fabrication=2.5, cut in small batches=1.5, " +
  "small batches of parts=2.5, yard skips=3, roll on roll off=2, blacksmithing=2.5, biogas plant build*=3, " +
  "lt panels=3.5, feeder pillar*=3.5, motor control cent*=3.5, ibcs=2.5, ibc totes=3, narrow fabrics=3.5, " +
  "spun woven=2.5, woven and stitched=2.5, spinning and weaving=3.5, weaving and dyeing=3.5, " +
  "spinning weaving=3.5, weave=0.4, weavers of=2.5, woven=0.5, knitted fabrics=2.5, bronze castings=3.5, " +
  "iron castings=3.5, castings for=3.5, forged=0.8, forgers=2, shackles=2.5, anchors=0.4, mooring chains=3.5, " +
  "rinsers=3, fillers and cappers=3.5, capping machines=3.5, cappers=2.5, machines for=2, machines built=3, " +
  "machines that=1, we machine=3.5, we make machines=3.5, maker of=0.6, made in our factory=2, " +
  "factory in=0.8, tonnes a year=2.5, tonnes per year=2.5, tons a year=2, tolerances=1.8, microns=2.5, " +
  "prototypes and=0.8, prototypes to=2, series production=3, volume production=2.5, mass production=1.5, " +
  "production runs=2, made to drawing=3.5, to your drawings=2.5, customer drawings=3.5, to drawing=2, " +
  "parts for=0.6, components for=2.5, assemblies=0.5, subassemblies=3, spare parts for machines=3, " +
  "tooling in house=3, moulded parts=3.5, molded parts=3.5, moulded=1.2, molded=1.2, extruded=2.5, " +
  "cast parts=3.5, stamped parts=3.5, pressed parts=3.5, cut and bent=2, bent and welded=3, welded=1.8, " +
  "welded frames=3, weldments=3.5, plate and sheet=2.5, bar and tube=2.5, stainless=0.6, brass=0.6, " +
  "bronze=0.6, copper=0.4, zinc=1, nickel=1, steel drums=3, galvanised=1.5, galvanized=1.5, coated=0.5, " +
  "lined tanks=2.5, vats=1.5, mixers for=2.5, agitated vessels=3.5, reactors=1.5, kiln=0.8, kilned=1, " +
  "crushed stone=2.5, crushed rock=3, gravel and sand=2.5, sand gravel=2.5, dimension stone=2.5, " +
  "blocks of stone=2, timber mill=3, planed timber=2.5, pallets and crates=3, boxes and cartons=3, " +
  "bottles and jars=2, caps and lids=2.5, trays=0.4, films and bags=2.5, shrink film=3, bubble wrap=1.5, " +
  "labels and tapes=2, glue=0.5, sealant=0.6, paints and coatings=2.5, surface coatings=2.5, detergents=2, " +
  "bleach=1.2, acids=1.2, solvents and=1.5, fertilisers=1.5, fertilizers=1.5, feedstock*=2, biodiesel=2, " +
  "scrap=1.5, buy scrap=3.5, scrap copper=3, ferrous=3, non ferrous=3, waste paper=2.5, baled=1.5, " +
  "landfill=1, wheelie bin*=2, commercial waste=3, trade waste=3, wastewater=1.2, effluents=2, " +
  "boilers and pressure=3, switchboards=2.5, busbar trunking=3.5, cables and harnesses=3.5, " +
  "harnesses for=1.5, pcbs=2.5, circuit boards=3, boards assembled=3, soldered=1.5, surface mount=2.5, " +
  "microscopes=1.5, scales and weigh*=2, calibrated=0.5, radars=1.5, sonar=1.5, antennas=1.5, antennae=1, " +
  "military vehicles=2, armoured=1.5, armour=0.6, ballistic=1.5, hulls=1.5, workboats=3, aluminium boats=3, " +
  "yachts built=3.5, trailers built=3, truck bodies and=3, furniture for hotels=2.5, contract furniture=3, " +
  "school furniture=2, office chairs made=2.5, mattresses for hotels=2, uniforms for=1, workwear for=0.8, " +
  "cut make and trim=3.5, hides=1, saddlery leather=2.5, harness leather=2.5, tanning hides=3, " +
  "nets and ropes=3, tarpaulins and=2.5, canvas covers=2, tents and marquees manufactur*=3, " +
  "instruments built=1.5, organ pipes=3, ibc tank*=3, ibc container*=3, smt assembly=3.5, smt line*=3.5, " +
  "belt scale*=3.5, truck scale*=3.5, platform scales=3, kiln dried=2.5, oak beams=2.5, sleepers=1.2, " +
  "railway sleepers=2, sawn to order=3, sawn oak=3, beams and boards=2, boards and beams=2, descalers=3, " +
  "water treatment chemicals=3, spiral brushes=4, roller brushes=3, strip brushes=4, steel tools for=3, " +
  "moulds for=3, molds for=3, dies for=3, tools and moulds=3.5, moulds and tools=3.5, moulds and dies=3.5, " +
  "dies and moulds=3.5, molds and dies=3.5, dies and molds=3.5, bolts and screws=3, screws and bolts=3, " +
  "nuts bolts=2.5, bolts nuts=2.5, pipes and fittings=2.5, pipes and tubes=3, tubes and pipes=3, " +
  "tubes and profiles=3, valves and fittings=3, fittings and valves=3, valves and pumps=3, " +
  "gears and shafts=3.5, shafts and gears=3.5, bushes and bearings=3, springs and pressings=3.5, " +
  "springs and clips=3, castings and forgings=4, forgings and castings=4, cables and connectors=3, " +
  "connectors and cables=3, motors and drives=3, motors and gearboxes=3, drives and motors=3, " +
  "bags and films=2.5, boxes and pallets=3, pallets and boxes=3, tanks and silos=3, silos and tanks=3, " +
  "tanks and vessels=3.5, vessels and tanks=3.5, dyes and chemicals=3, chemicals and dyes=3, " +
  "paints and inks=2.5, inks and paints=2.5, oils and greases=3, greases and oils=3, sand and stone=2.5, " +
  "stone and sand=2.5, stone and gravel=2.5, gravel and stone=2.5, yarns and fabrics=2.5, fabrics for=1, " +
  "felt for=2, foam for=2, rubber for=2, steel for=1, glass for=0.6, plastic parts=3.5, metal parts=3.5, " +
  "rubber parts=3.5, wooden parts=3, plastic and metal parts=4, metal and plastic parts=4, active carbon=2.5, " +
  "activated carbon=2.5, annealing=2.5, anodes=2.5, armature wind*=3.5, atomisers=2, awning fabric*=2, " +
  "backing plates=2.5, barcode label*=2.5, bell maker*=3, bending and rolling=3, bimetal*=2.5, blanking=1, " +
  "blister pack*=2.5, brazing=2.5, bulletproof vest*=2.5, body armour=2.5, body armor=2.5, bus seats=2.5, " +
  "butyl=2.5, cam followers=3, casting resin*=2.5, chamois leather=2, checkweigh*=3, check weigher*=3, " +
  "chip board=2, chipboard=2, particleboard=2.5, circlips=3, coating line*=3, coir=1.5, cold heading=3.5, " +
  "cold rolled=2.5, hot rolled=2.5, combustion equipment=3, commutator*=3, conformal coating=3, " +
  "control cabinet*=3, corrosion inhibitor*=2.5, counterweight*=2, crystals growth=2, deionised water=2.5, " +
  "deionized water=2.5, dewatering press*=3, dough mixer*=2.5, dowel pin*=3, drum heater*=3, ductile iron=3, " +
  "dust mask*=2, dye works=3, dyeworks=3, edge banding=2, edgeband*=2.5, elastics=1.5, electrodes=2, " +
  "electromagnet*=2, electrostatic=1.5, emulsions=1.2, explosion proof=2.5, atex=1.5, extraction fan*=2.5, " +
  "feeders and hoppers=3, felt pads=2, filament winding=3.5, filter press*=3, fine blanking=3.5, " +
  "fireclay=2.5, flame arrest*=3, flexible ducts=2, fluid power=3.5, forge=1, fragrance house*=2.5, " +
  "fuel additive*=2, scrubbers=1.8, garnet abrasive=3, gas meters=1.5, gear hobbing=4, gearmotor*=3, " +
  "geared motor*=3, gelatin=0.8, gold refin*=2.5, grinding media=3.5, gypsum=1.2, hardboard=1.5, " +
  "heat sink*=2.5, heatsink*=2.5, heat sealing=2, herb extraction=2, high purity=2, hoist repair*=3, " +
  "hot runner*=3.5, igniters=2, incinerator*=2, indexing table*=3, instrument cases=1.5, insulated panel*=2, " +
  "iron ore=2.5, jet mill*=3, universal joints=2.5, garments exporter*=3.5, garment exporter*=3.5, " +
  "exporters of=1, manufacturer and exporter=3.5, manufacturers and exporters=4, manufacturer exporter=3.5, " +
  "latex gloves=2, nitrile gloves=2, lathe work=2.5, lead shielding=2.5, liquid nitrogen=2, louvers=1.5, " +
  "louvres=1.5, machine bases=3, magnetic separator*=3.5, malting equipment=2.5, mandrels=2.5, millwork=1.5, " +
  "millwright*=3.5, mine equipment=2.5, mining equipment=3, models and patterns=2, multi spindle=3.5, " +
  "nitriding=3, oil cooler*=2.5, ore processing=3, pallet repair*=3.5, phosphating=3, piezo*=2, " +
  "pipe coating*=3, pipe plug*=2.5, plastic granule*=3, plastic sheet*=2.5, polycarbonate=2, polystyrene=1.8, " +
  "polyethylene=2, polypropylene=2, nylon=0.5, pump rebuild*=3, pvc compound*=3, quartz=0.8, " +
  "rack and pinion=2, rag merchant*=2.5, reamers=3, resin casting=2, road studs=2.5, rod ends=3, " +
  "roller chain*=3, rust inhibitor*=2.5, salt works=2, saw mills=3, screw machine*=3.5, separators=1.2, " +
  "sheet pile*=1.5, shims=2.5, shoe lasts=3, silica sand=3, silica=1.2, slate works=2, slewing ring*=3.5, " +
  "slip ring*=3, soap base*=2, ferrites=2.5, solar cells=2, photovoltaic module*=2, sprockets=2, " +
  "steam trap*=3, swaging=2.5, tank container*=1.5, timing belt*=0.6, tinplate=2.5, tool holder*=2.5, " +
  "torque converter*=1.2, tube fitting*=2.5, twine=1, ultrafiltration=2.5, reverse osmosis=2, urea=1.5, " +
  "v belts=2, vacuum cups=2, vibrating screen*=3.5, vulcanised=2, vulcanized=2, vulcanising=2, vulcanizing=2, " +
  "waste compactor*=3, waste to energy=2.5, wax emulsion*=3, wet wipes=0.8, wheel rims=0.5, worsted=2, " +
  "wound rotors=3, zeolite*=2.5, zinc oxide=2.5, zippers=1.5, air receiver*=3, bucket teeth=3, " +
  "bulletproof glass=2.5, bullet proof glass=3, candle wick*=2, ceramic fibre=3, ceramic fiber=3, " +
  "batching plant*=3, concrete posts=2.5, cotton yarn*=3, drilling fluid*=2.5, essential oil distill*=2.5, " +
  "filter bags=2.5, food colours=2, food colors=2, flavours and fragrances=2.5, glass cutting=1.5, " +
  "glass lined=3, grain auger*=2.5, jute bags=2, lift truck attachment*=3, load banks=3.5, nylon parts=3, " +
  "oxygen plant*=3.5, nitrogen generator*=3.5, packing gland*=3, gland packing=3.5, poultry cage*=2.5, " +
  "printed electronics=3, rigging hardware=3, roofing sheet*=1, rotary joint*=3.5, silver refin*=2.5, " +
  "test chamber*=3, timber drying=2.5, transfer press*=3, truck axles=2.5, turnkey plant*=3, " +
  "window hardware=2.5, wood flour=2.5, wool felt=2";
