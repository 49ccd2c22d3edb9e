/** In the notation of the sector lexicon. */
export const constructionTrades =
  "home addition*=3.5, room additions=3.5, second story additions=4, thatcher*=4, thatching=4, " +
  "thatched roof*=4, new thatch=3.5, roofs in reed=4, long straw=3, water reed=2.5, ridge repairs=3, " +
  "ridging=1.5, straw bale=2, straw bale build*=4, leadwork=3, lead roof*=4, gutter install*=4, " +
  "gutter cleaning and repairs=3.5, seamless gutter*=4, fascias and soffits=3.5, fascias & soffits=3.5, " +
  "soffits=2.5, office fit out*=4, fit out=2, fit outs=2.5, fit out shops=3.5, fit out contractor*=4, " +
  "we fit out=3, shop fit*=3.5, shopfit*=4, bathroom fitt*=4, bathroom install*=4, bathroom renovat*=4, " +
  "kitchen fitt*=4, kitchen install*=4, kitchen renovat*=4, kitchen makeover*=3, fitted wardrobe*=3.5, " +
  "fitted furniture=3, fitted bedrooms=3, closet system*=3, custom closets=3.5, closets=1.2, stair lift*=2.5, " +
  "stairlift*=2.5, bannister*=3, banister*=3, handrails=2, sash window*=3.5, window install*=4, " +
  "window fitt*=4, window replacement*=4, replacement windows=3.5, window repair*=3, timber window*=3.5, " +
  "upvc window*=3.5, upvc=2, orangery=2, orangeries=3, sunroom*=3, patio room*=2.5, patio cover*=3, " +
  "security grilles=3.5, security shutters=3.5, roller shutter*=3.5, garden office*=3.5, garden room*=3, " +
  "summer houses=2, garden buildings=2.5, garage conver*=4, loft conver*=4, attic conver*=4, " +
  "barn conver*=3.5, basement conver*=4, hedge trim*=3.5, hedge cutting=3.5, water features=2.5, " +
  "pool maintenance=3, pool service=3, pool clean*=3, pool install*=4, hot tub install*=3.5, screeding=3.5, " +
  "floor screed*=3.5, liquid screed=3.5, carpet fitt*=3.5, carpet install*=3.5, carpet layer*=3.5, " +
  "stone mason*=3.5, stonemasonry=3.5, brick layer*=3.5, fireplace install*=3.5, stove install*=3.5, " +
  "stove fitt*=3.5, trenchless=3, pipe repair*=3, pipe lining=3, pipe relining=3.5, collapsed pipe*=3.5, " +
  "drain clean*=4, drain unblock*=4, drain survey*=3.5, jetting=2, septic tank*=3, cesspit*=2.5, " +
  "sewer repair*=3.5, road mark*=3.5, line marking=3.5, line painting=2.5, pole barn*=4, steel barns=3.5, " +
  "wind turbine install*=4, lightning protection=3.5, lightning conductor*=3, generator install*=3.5, " +
  "standby generator*=2.5, backup generator*=2.5, smart home*=1.5, smart home install*=4, " +
  "home automation=2.5, home cinema install*=3.5, security system install*=4, burglar alarm*=3.5, " +
  "intruder alarm*=3.5, alarm install*=3.5, access control system*=2.8, access control install*=3.5, " +
  "door entry=2.5, cctv install*=3.5, security camera install*=3.5, commercial refrigeration=2.5, " +
  "refrigeration engineer*=3.5, refrigeration install*=3.5, cold rooms=1.8, crawl space*=3, " +
  "encapsulation=1.2, house level*=3.5, house raising=3.5, house lifting=3.5, restumping=4, reblocking=3, " +
  "house movers structural=3, structural moving=3, house moving structural=3, radon=2, radon mitigation=4, " +
  "french polish*=3, kitchen respray*=3.5, cabinet paint*=3, cabinet refac*=3, ornamental iron*=3, " +
  "ornamental metal*=2.5, structural steelwork=3.5, steelwork=2, lift install*=4, lift maintenance=3.5, " +
  "lift engineer*=3.5, lift compan*=3.5, home lifts=3, elevator install*=4, elevator service=3.5, " +
  "escalator*=2.5, disabled adaptation*=3.5, home adaptations=3, wet rooms=3, accessible bathrooms=3, " +
  "reactive maintenance=3.5, property maintenance=3, building maintenance=3, handymen=3.5, odd jobs=2.5, " +
  "window tint*=1, window film=2, satellite dish*=2, tv aerial*=3.5, aerial install*=3.5, aerials=2, " +
  "structured cabling=2.5, data cabling=2.5, cabling contractor*=3.5, living walls=2.5, green wall*=2, " +
  "green roof*=2.5, rainwater harvest*=2.5, land clear*=3.5, brush clear*=3, lot clear*=3, dirt work=3.5, " +
  "dirtwork=3.5, grading=1, snow removal=3, snow plow*=2.5, snow clear*=2, parking lot strip*=4, " +
  "parking lot paving=4, sealcoat*=3.5, seal coating=3, chip seal=3, popcorn ceiling*=3.5, false ceiling*=3, " +
  "suspended ceiling*=3.5, screen enclosure*=3.5, pool enclosure*=3, storm shelter*=3, storm windows=3, " +
  "hurricane shutter*=3.5, skylight install*=4, modular kitchen*=3, turnkey interior*=3.5, " +
  "turnkey construction=3.5, timber treatment*=2.5, woodworm=2.5, woodworm treatment=3.5, dry rot=3, " +
  "rising damp=3.5, garage door repair*=4, overhead door*=3, agricultural building*=3, farm buildings=2, " +
  "steel building*=2.5, civil engineering contractor*=4, civils contractor*=4, civil contractor*=4, " +
  "railway contractor*=3.5, rail contractor*=3, railway construction=3.5, cable laying=3, " +
  "fibre installation=2, utility contractor*=4, utilities contractor*=4, greenhouse install*=3, " +
  "mini digger*=3, digger hire=4, excavator hire=4, tool hire=1.8, gas engineer*=3.5, gas fitt*=3.5, " +
  "gasfitter*=3.5, gas leak*=2.5, heating engineer*=4, heating oil boiler*=2.5, oil boiler*=3, " +
  "boiler service*=3.5, boiler repair*=4, boiler install*=4, duct clean*=2.5, ducting=1.5, ductwork=2.8, " +
  "ductless=2.5, mini split*=3, furnace repair=3, furnace install*=3.5, industrial coating applicat*=3, " +
  "onsite spraying=3, upvc spray*=3.5, spray painting contractor*=3.5, spray paint*=1.2, facade clean*=2.5, " +
  "facade restor*=3.5, stone clean*=3, brick clean*=2.5, church restor*=3.5, heritage restor*=3, " +
  "historic building*=1.2, listed building restor*=4, gates and railings=3.5, iron railings=3, iron gates=3, " +
  "metal gates=3, insurance building repair*=4, insurance repairs=2, curtain track*=2, curtain fitting=2.5, " +
  "blind fitt*=3, playground install*=3, play area install*=3, marble fabricat*=3, stone fabricat*=2.5, " +
  "stone worktop*=3, quartz worktop*=3, granite worktop*=3.5, crown mould*=3, crown mold*=3, trim carpent*=4, " +
  "finish carpent*=4, cabinet install*=3, borewell*=3, bore drill*=4, sink bores=4, sinks bores=4, " +
  "water bore*=4, bore pump*=2.5, directional drill*=3, boring contractor*=3.5, pile driving=3.5, " +
  "sheet piling=3, helical piers=3.5, shoring=2, concrete pump*=3.5, concrete saw*=3, core drill*=3, " +
  "diamond drill*=3, concrete repair*=3, concrete floor*=2.5, concrete lift*=3, concrete leveling=3.5, " +
  "mudjack*=4, shotcrete=3, gunite=3, formwork=2.5, rebar=1.8, steel fix*=2.5, tilt up=1.5, " +
  "curtain walling=3, rainscreen=3, renderers=3, rendering contractor*=4, pebble dash=2.5, " +
  "external wall insulation=4, loft insulation=4, attic insulation=4, blown insulation=3, spray foam=3, " +
  "dry wall*=2.5, dry lin*=2.5, plasterboard=2, coving=2.5, roof repair*=4, roof clean*=2.5, flat roof*=3.5, " +
  "slate roof*=3.5, metal roof*=3.5, roof coating*=3, reroof*=4, patios=1.5, resin driveway*=4, " +
  "resin bound=3, block pav*=3.5, deck build*=4, fencing contractor*=4, fence install*=4, fence compan*=4, " +
  "farm fencing=2.5, stock fencing=2.5, tennis court construct*=4, court surfacing=3, sports surfaces=2.5, " +
  "sports pitch*=1.5, golf course construct*=4, arena construct*=3, horse arenas=2, dock build*=4, " +
  "docks and piers=3, boat docks=2.5, seawall*=3, marine construct*=3.5, tree remov*=3.5, tree felling=3.5, " +
  "tree lopping=3.5, stump remov*=3.5, lawn mow*=3.5, lawncare=3, lawn maintenance=3.5, " +
  "landscape contractor*=4, landscape construct*=4, sod install*=3, hydroseed*=3.5, irrigation repair*=3, " +
  "sprinkler repair*=3.5, flood restoration=3, fire damage=2, restoration compan*=2, mould removal=3, " +
  "mold removal=3, lead paint removal=3, paint removal=2, painters=2, painter and decorator=4, " +
  "painters and decorators=4, stair build*=3.5, staircase mak*=3.5, timber framing=3.5, post and beam=2.5, " +
  "prefab homes=3, kit homes=3, granny flat*=3, adus=2, accessory dwelling*=3, custom home*=3, " +
  "home remodel*=4, home renovation*=3.5, house renovation*=3.5, design build=2.5, design and build=2, " +
  "design & build=2, construction management=2.5, main contractor*=3.5, general contract*=4, " +
  "building company=4, building firm=4, building services contractor*=4, electrical services=3, " +
  "fuse box*=3.5, consumer unit*=3, rewire*=3.5, pat testing=3, eicr*=4, emergency lighting=1.5, " +
  "street lighting install*=3, leak detection=3, emergency plumb*=4, plumbing and heating=4, " +
  "hot water system*=2.5, water softener*=1.8, backflow*=2, hydronic*=2.5, bathroom remodeling=4, " +
  "bathroom remodelling=4, kitchen remodeling=4, kitchen remodelling=4, garage doors=3, acoustic panel*=1.8, " +
  "balustrade*=2.5, bathtub=1.5, bathtub reglaz*=3.5, reglazing=3, carpet laying=3.5, ceiling fix*=3.5, " +
  "cesspool*=2.5, culvert*=2.5, deck stain*=3, deck repair*=3.5, deep foundation*=3, foundations=0.8, " +
  "ditch*=0.6, earthquake retrofit*=3.5, seismic retrofit*=3.5, retrofit*=1, boarding up=2.5, board up=1.5, " +
  "engineered wood=2, wood floor*=2.5, wood floors=2.5, wooden floor*=2.5, erosion control=2.5, " +
  "fire stopping=3.5, firestopping=3.5, flagpole*=1.8, floor level*=2.5, framers=1.2, framing crew*=3, " +
  "gabion*=3, garden clearance=3, garden walls=3, synthetic grass=2.5, grass cutting=3, lawns=1.5, " +
  "guardrail*=2, handrail install*=3, gutter guard*=3.5, gutter replace*=4, gutter repair*=4, home repair*=3, " +
  "house repairs=3, house wrap=2.5, ice dam*=3, kerb*=1.5, kerbs=2, land level*=2.5, land grading=3, " +
  "lead paint=2.5, loft board*=3, loft ladder*=3, manhole*=2, mastic*=1.5, mezzanine*=1.2, off grid solar=3, " +
  "oil tank*=2, oak framed=3.5, oak frame*=3.5, paver seal*=3.5, pest proofing=2, pipe fitt*=3, pipefitt*=3, " +
  "porches=2, porch=0.6, radiators=1.2, raised floor*=2.5, raised access floor*=3, resin floor*=3, " +
  "road repair*=3.5, potholes=2.5, rock break*=2.5, rock wall*=2.5, safety netting=2, shed base*=2.5, " +
  "garden sheds=2, sheds=1, shower enclosure*=2.5, shower door*=2.5, shutter repair*=3, site preparation=3, " +
  "site prep=3, slab leak*=3.5, snagging=2.5, soft strip=3, solar hot water=3, soundproof*=2.5, " +
  "sound insulation=2.5, sprung floor*=2, steps and paths=2.5, stone wall*=3, stone walling=3.5, " +
  "storm damage=2.5, street works=2.5, streetworks=2.5, structural repair*=3, subsidence=2, stucco=2.5, " +
  "tank removal=2.5, toilet install*=3, trench*=1, trenching=3, tuckpoint*=4, underpinning=3.5, " +
  "under pinning=3, underground utilit*=3, vapour barrier*=2.5, vapor barrier*=2.5, wall ties=3, wall tie*=3, " +
  "water main*=2.5, water well*=3, waterproof membrane*=2, backhoe*=2, excavator*=1.5, garden lighting=1.5, " +
  "outdoor lighting install*=3, holiday lighting=2, christmas light install*=3.5, steel framing=3, " +
  "light steel fram*=3.5, light gauge steel=2.5, machine hire=1.8, mechanical contractor*=3.5, " +
  "mechanical services=2.5, stud framing=3, metal stud*=2.5, mud brick*=3, plant room*=2, plaster mould*=3, " +
  "plasterwork=3, ornamental plaster*=3.5, pressure washing and sealing=3, sewer clean*=3.5, " +
  "sewage pump*=2.5, pump stations=2, shop fronts=3.5, shopfront*=3.5, storefront glass=3.5, site welding=3, " +
  "mobile welding=2.5, on site welding=3, welding on site=3, soil stabili*=2.5, steel door*=2, " +
  "tree planting contractor*=3, water tank*=1.5, weed control for sites=2.5, window frame*=2.5, " +
  "window films=2, fibre optic install*=3, fiber optic install*=3, exterior painting=3.5, " +
  "interior painting=3.5, bores for=2.5, farm roads=2, bore water=2, blocked sinks=3.5, blocked toilets=3.5, " +
  "pipes=0.8, sandblasting contractor*=4, garden ponds=3, dug and lined=2.5, streams and waterfalls=1.8, " +
  "freezer panels=3, freezer rooms=2, condensers=1.2, we install=0.8, installs=0.3, docks=1, boat lifts=3, " +
  "bulkheads=2.5, pilings=2.5, hail damage=3, hail=0.6, shingles=2.5, fuse boards=3.5, car chargers=2.5, " +
  "wallboxes=2.5, sockets and lights=2.5, lighting and sockets=2.5, taps and toilets=3, leaking taps=3, " +
  "leaks=0.8, burst pipes=3.5, no hot water=2.5, radiator*=1.2, thermostats=1.5, rooms in the roof=3.5, " +
  "dormers=3, knock through*=3, skimming=2.5, tiles laid=3, laminate and vinyl=2, vinyl and carpet=2.5, " +
  "carpets fitted=3, floors laid=3, floors sanded=3.5, sand and refinish=3.5, kitchens fitted=3.5, " +
  "bathrooms fitted=3.5, kitchens and bathrooms=3, doors hung=3.5, windows fitted=3.5, windows doors and=1.5, " +
  "roofs repaired=3.5, slates and tiles=3, tile and slate=2.5, lead and copper=2, chimneys=2.5, " +
  "gutters cleaned=2.5, walls and fences=2.5, walls fences=2, fences and decks=3.5, decks and fences=3.5, " +
  "patios and driveways=3.5, driveways and patios=3.5, drives and patios=3.5, paths and patios=3, " +
  "hedges and lawns=3, trees felled=3.5, felling=2, tree work=3, pools built=3.5, pools and spas=1.8, " +
  "gunite pools=4, fibreglass pools=3.5, vinyl liner*=2.5, earthmovers=3, bulldozer*=2, dozer*=1.5, " +
  "site work=2.5, sitework=3, footings=2.5, slabs=1.2, slab foundations=3.5, concrete slabs=3, " +
  "house foundations=3, steel beams=2, welded on site=3, scaffold towers=2.5, cherry picker*=1.8, " +
  "access platforms hire=2.5, rope access=2.5, high level painting=3.5, sprayed ceilings=3, " +
  "exterior paint*=3, interiors painted=3.5, snag list*=2, extensions and=1, extensions lofts=3.5, " +
  "new builds=2, new build=1.5, renovations and extensions=4, renovations=1.5, renovat*=1.2, remodeling=2.5, " +
  "remodelling=2.5, restorations of old houses=3, timber cabins=2.5, off site construction=2.5, " +
  "cellar conversion*=3.5, tanking=2.5, sump pumps=2.5, french drain*=3.5, drains=1.8, solar and batteries=3, " +
  "panels on roofs=3, install solar=4, rooftop solar=3.5, lime plaster=3.5, old walls=1.5, log burner*=3, " +
  "chimney liner*=3.5, hetas=3, carports=2.5, carport*=2.5, split systems=3.5, split system=3, ducted=2, " +
  "ducted cooling=3, steps and paving=2.5, walls and paving=3, paving and walls=3, supplied and fitted=1.8, " +
  "supply and fit=2.2, supply and install=1.8, supply and lay=2.5, roofs and gutters=4, gutters and roofs=4, " +
  "roofing and siding=4, roofs siding=3.5, roofing siding=4, siding and windows=4, windows and siding=4, " +
  "windows siding=3.5, plumbing and gas=4, plumbing gas=3.5, heating and plumbing=4, heating plumbing=4, " +
  "heating and air=3.5, heating cooling=3.5, wiring and lighting=3, lights and wiring=3, " +
  "painting and plastering=4, plastering and painting=4, tiling and flooring=3.5, kitchens bathrooms=2.8, " +
  "kitchens baths=2.5, kitchens and baths=3, patios and decks=3.5, decks and patios=3.5, decks patios=3, " +
  "driveways patios=3, trees and hedges=3, hedges and trees=3, gardens and patios=2.5, " +
  "excavation and grading=4, septic and excavation=4, concrete and masonry=4, masonry and concrete=4, " +
  "furnaces and air=3, furnace and air=3, ceiling repair*=3.5, bunker removal=2, cold room install*=3.5, " +
  "conservatory repair*=3.5, conservatory=2, cubicle install*=2, curb cutting=3, curbs=1, disabled ramp*=2.5, " +
  "door closer*=2, extractor fan*=2.5, fire damper*=2.5, damper testing=2.5, flat pack assembl*=2.5, " +
  "flood barrier*=2.5, fountain install*=2.5, frost damage=1.5, garden levelling=3, garden leveling=3, " +
  "garden steps=2.5, garden structures=2.5, gas fire*=2.5, gazebo*=1.5, generator servic*=2, " +
  "golf simulator*=1.2, hardscap*=3, hard landscap*=3, hedge removal=3, jacuzzi install*=2.5, joist*=2.5, " +
  "cabinets refacing=3.5, refacing=2, knotweed=3, japanese knotweed=3.5, lagoon liner*=2, " +
  "mains replacement=2.5, media walls=2.5, moisture barrier*=2, mould specialist*=2.5, muck away=3.5, " +
  "noise barrier*=2, office partition*=3, partitions=1.2, outbuilding*=2, paint stripping=2.5, " +
  "partition wall*=3, pipe bursting=3.5, pipe freezing=3.5, pool liner*=3, post holes=2, pressure grout*=3, " +
  "grouting=2.5, grout=1, grout clean*=2, railing repair*=3, remedial works=2, rendered walls=2.5, repip*=3, " +
  "sand blasting=1, shelving install*=2, shower install*=3.5, shower pan*=2, shower tray*=2, sinkhole*=2, " +
  "slate floor*=2.5, sliding wardrobe*=3, wardrobes fitted=3, snow guards=2, solar repair*=3, " +
  "stone veneer*=2.5, summerhouse*=2.5, sun tunnel*=3, switchboard upgrade*=3.5, tank lining=2, " +
  "temporary power=1.8, court resurfacing=3.5, terracing=1.5, tiled floor*=2, toilet cubicle*=2, " +
  "toilets and cubicles=2.5, towel rails=1.5, traffic signal*=1.2, turfing=3, returfing=3.5, " +
  "undersealing=0.6, wall panelling=3, wall paneling=3, walk in shower*=3, water proofing=2.5, " +
  "weatherboard*=2.5, wind damage=1.5, window sill*=2, fixed wire testing=3.5, garage floor*=2.5, " +
  "grease trap*=1.5, home theatre install*=3.5, home theater install*=3.5, irrigation contractor*=4, " +
  "metal building*=3, steel buildings=3, oak garage*=3, power floating=3.5, outdoor rooms=2.5, " +
  "pump repairs=1.2, well pump*=3, safe rooms=2, sauna install*=3, security lighting=2, " +
  "sewage treatment install*=3, sports lighting=2, steel lintel*=2.5, steel stairs=2.5, timber building*=3, " +
  "water filtration install*=2.5, window cleaning and repairs=2, window seals=2, wood burner*=2.8, " +
  "wood burning stove*=2.8, rock armour=2.5";
