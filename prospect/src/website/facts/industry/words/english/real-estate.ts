/** In the notation of the sector lexicon. */
export const realEstate =
  "buyer s agent*=4, buyers agent*=4, buyers advocate*=4, strata=1.5, strata manage*=4, body corporate=3, " +
  "body corporate manage*=4, owners corporation*=3.5, hoa=2.5, hoa manage*=4, " +
  "homeowners association manage*=5, community association manage*=4, condo association*=3, " +
  "condominium manage*=4, leaseholder*=2.5, communal areas=2, block manage*=4, virtual office=2.5, " +
  "virtual office address*=3.5, hot desk*=2.5, meeting rooms and hot desks=4, meeting rooms and offices=3, " +
  "residential park*=3, park home*=3, trailer park*=3.5, mobile home communit*=3.5, " +
  "manufactured home communit*=4, manufactured housing communit*=4, house share*=3, shared house*=2.5, " +
  "hmos=2, short let*=3, short let manage*=4, airbnb manage*=4, airbnb host*=2, holiday let manage*=4, " +
  "vacation rental manage*=4, house buying=2.5, house buyers=3, sell your house=3, sell my house=3.5, " +
  "sell your home=3, we buy houses=4, we buy homes=4, buy my house=3, cash for houses=3.5, lots for sale=3, " +
  "lot sales=2.5, land sales=3, plots for sale=3.5, building plot*=3, building plots for sale=4, " +
  "timberland=2, timberland for sale=3, hunting land=3, hunting tracts=3.5, acreage for sale=3.5, acreage=1, " +
  "recreational land=3, farms for sale=3.5, ranches for sale=4, ranch real estate=4, farm real estate=4, " +
  "farm and ranch=1.5, rural property=3, farms and estates=3, equestrian propert*=3, " +
  "country houses for sale=4, flats for sale=3.5, villas for sale=4, apartments for sale=4, " +
  "condos for sale=4, penthouse sales=3, penthouses=2, townhomes=2.5, townhouses=1.8, duplexes=1.8, " +
  "timeshare resale*=4, timeshare*=2, ground rent*=2.5, freeholds=2, landed estate*=3, estate office=2, " +
  "private estate=1.2, tenant find*=3.5, tenant referenc*=2.5, tenant represent*=4, tenant rep=3, " +
  "rent collect*=3.5, rent to own=2, rent roll=2, guaranteed rent*=4, inventory clerk*=3.5, " +
  "property inventor*=3.5, check in inventory=2.5, eco village=2, residential township=3, " +
  "township project*=2.5, villa plots=3.5, gated communit*=2.5, estate agency=4, estate agencies=3.5, " +
  "relocation agent*=2.5, home search=3, home finders=2.5, property finder*=4, property search agent*=4, " +
  "industrial property agent*=4, industrial property=2.5, retail property=2.5, property consult*=3.5, " +
  "property advis*=3, retail units=2, retail space*=2, industrial estate=1, industrial estate units=3, " +
  "container storage=1.2, climate controlled storage=3.5, boat and rv storage=3.5, rv storage=3, " +
  "caravan storage=3, real estate developer*=4, property developer*=4, land developer*=4, land development=2, " +
  "housing developer*=4, regeneration developer*=4, retirement apartment*=3, retirement living=2, " +
  "over 55s=2.5, 55 plus communit*=3.5, active adult communit*=3.5, tiny house communit*=3, " +
  "tiny home communit*=3, serviced apartments for business=3, furnished apartment*=2, furnished rentals=3, " +
  "corporate housing=3.5, apartments for rent=4, apartment rentals=3, apartment communit*=4, " +
  "apartment homes=3, senior apartments=3, flats to let=4, flats to rent=4, houses to let=4, rooms to rent=3, " +
  "rooms for rent=1.8, rooms to let=2, offices to let=4, offices to rent=4, office to let=4, " +
  "studios to rent=2.5, workshops to rent=3.5, workshops to let=3.5, workspace to rent=3, small workshops=1, " +
  "units to rent=3, warehouse to let=4, warehouses to let=4, property auction*=4, " +
  "auctioneers and estate agents=4, vineyard sales=2.5, vineyard sales broker*=5, vineyards for sale=3.5, " +
  "hotel broker*=4, hotels for sale=3.5, pub sales=3, pubs for sale=3.5, care home sales=4, " +
  "care homes for sale=4, business premises=1.5, land agency=3.5, land broker*=4, land company=2, " +
  "ski property=3, overseas property=3.5, castles for sale=3.5, chateau sales=3, property invest*=3, " +
  "property investment compan*=4, real estate investment*=3.5, buy to let investment*=3.5, multifamily=2.5, " +
  "multifamily invest*=4, triple net=3, net lease=2.5, right to manage=3, lease extension*=2.5, " +
  "leasehold=1.5, home sales=2, parking space rental=3, parking space to rent=3, garages to rent=3, " +
  "garages to let=3, garage rental=2.5, mooring rental=1.5, billboard land leas*=3, allotment plots=2, " +
  "land leas*=2.5, hangar rental=3, hangars to rent=3, film location propert*=1.5, tower site leas*=3, " +
  "cell tower leas*=3, town centre regeneration=2, urban regeneration=2, pg accommodation=3, " +
  "paying guest*=2.5, 2 bhk=3.5, 3 bhk=3.5, bhk=3, commercial leasing=4, office leasing=4, retail leasing=4, " +
  "leasing office=3, leasing agent*=2.5, leasing team=2, property leasing=3.5, now leasing=3, " +
  "commercial propert*=2.5, commercial estate agent*=4, real estate brokerage=4, property portal*=4, " +
  "property listing*=3, property sourc*=3.5, lettings agen*=4, rental homes=2.5, rental properties=3, " +
  "affordable housing=2, social landlord=3, council housing=1.5, home stag*=3, property valuation*=3, " +
  "mineral leases=1.5, town centre developer*=3, mobile home parks=3.5, storage facility=2, " +
  "bungalow sales=2.5, business incubator*=2, incubator space=2.5, business units=1.2, co living=3, " +
  "coliving=3, commercial land=2.5, desk space=3, development land=3, development site*=2.5, " +
  "estate management=3, flat share*=3, flatshare*=3, flatmate*=2.5, roommates=1.5, freehold manage*=3.5, " +
  "freehold=1.5, house hunt*=2, land promot*=3, strategic land=2.5, live work=1.5, rent review*=3, " +
  "mixed use=1, mixed use development*=3, new developments=1.5, for lease=1.5, buildings for lease=3.5, " +
  "space for lease=3.5, offices for lease=3.5, rent an office=3.5, rent office=3.5, residential estate*=2.5, " +
  "residential lot*=3, residential develop*=3, residential developer*=4, science park*=2.5, " +
  "shared workspace*=3, small offices=1.5, sublet*=2, sublease*=2, vacant land=3, waterfront lot*=3.5, " +
  "waterfront propert*=3.5, workspace provider*=3.5, co working space=3, shopping centres=1.5, " +
  "shopping centre manage*=3, building managers=2, cabins for sale=3, community land trust*=2, " +
  "buyer brokerage=3.5, farm sales=1.5, farmland investment*=3, farmland for sale=3.5, furnished rooms=2, " +
  "gated villas=3, grazing land=1.5, hall of residence=2, halls of residence=2.5, student halls=2.5, " +
  "student rooms=3, lodges for sale=3, home plots=2, house plots=2.5, house auction*=3.5, industrial land=3, " +
  "industrial park*=2.5, industrial sheds=3, islands for sale=3.5, land bank*=1.5, leasing of retail=3.5, " +
  "rooms to students=2.5, lock up garage*=3, logistics park*=3, logistics real estate=3.5, office broker*=3, " +
  "off campus housing=3.5, owners association*=2.5, owners association manage*=4, " +
  "parking garages for lease=3, plots and villas=3.5, plots=1.2, probate property buyer*=3, " +
  "real estate consult*=4, property consultants=3.5, rental agency=1.8, rental management=3, " +
  "rental units=2.5, rural land=2.5, sale and leaseback=3, storage lockers=3, wedding venue property=1.5, " +
  "tracts=2, land auction*=3.5, woodland for sale=3.5, studios and offices=2, look after communal=3, " +
  "communal areas insurance=3, croft houses=2, store furniture=2.5, store your furniture=3, " +
  "to store furniture=3.5, store your belongings=3.5, rooms to store=3, storage rooms=3, secure storage=2.5, " +
  "drive up storage=3.5, square feet=0.8, sq ft=0.8, bedroom apartments=3.5, bedroom homes=3, " +
  "bedroom flats=3.5, bedroom houses=3, book a site visit=1.5, professional flats=3, we let=2.5, " +
  "we let and manage=4, let and manage=4, lets and manages=3.5, landlords pay=2.5, landlords and tenants=3, " +
  "tenancies=2.5, rentals for=0.8, free valuation=2, valuation of your home=3.5, sell homes=3, " +
  "buy and sell homes=4, buying and selling homes=4, selling homes=3.5, buying or selling=1.2, " +
  "buyers and sellers=1.5, first homes=1.5, dream home=1.2, move in ready=2, mls listings=3.5, " +
  "houses and land=3, land and houses=3, gated=0.8, beachfront homes=3, lakefront=1.8, waterfront homes=2.5, " +
  "cottages for sale=3.5, country homes=2.5, villas and apartments=2, luxury homes=3, luxury villas=1.5, " +
  "flats and houses=3, condominiums=3, floor plans=0.6, leasing retail=2.5, anchor tenants=3, " +
  "warehouses to rent=4, trade units=3, light industrial units=3.5, hot desks=2.5, tenants and buyers=3, " +
  "rent collection=3, hoas=3, condo boards=3.5, strata corporations=3.5, landlords tenants=2.5, " +
  "portfolio landlords=3, hmo lettings=4, hmo landlords=3.5, hmo properties=3, warehouses and yards=3, " +
  "yards to lease=3.5, yards to let=3.5, to lease=1.5, for lease in=2, warehouses for lease=4, " +
  "houses land=2.5, houses and garages=2, land and garages=2.5, lots and new homes=3.5, homes from=0.8, " +
  "land and homes=3, homes and land=3, farms and land=3, land and farms=3, farms ranches=3.5, " +
  "farms and ranches=2.5, ranches and farms=2.5, flats by the month=3, furnished flats=3, furnished flat*=3, " +
  "furnished homes=2.5, flats and rooms=2.5, rooms and flats=2.5, offices and workshops=2.5, " +
  "workshops and offices=2.5, shops and offices=0.8, offices and shops=0.8, houses and flats=3, " +
  "houses flats=3, homes and flats=2.5, apartments and villas=2.5, apartments and houses=3, " +
  "villas and plots=3.5, condos and homes=3.5, homes and condos=3.5, homes condos=3.5, sectional title*=3.5, " +
  "freeholder*=3, estate charge*=3, woodland sales=3, lake frontage=3, castle sales=2.5, assignment sale*=3, " +
  "plotted development*=4, rera=3, market stalls=1.2, lab incubator*=2.5, innovation centre=1.8, " +
  "enterprise park*=2.5, mall management=3, shopping mall owner*=3, car park owner*=2.5, mast site*=2.5, " +
  "shooting rights=1.5, tenanted portfolio*=3.5, tenanted=2, home watch=2.5, home watch service*=3.5, " +
  "rent by the room=3.5, rent arrears=2.5, roommate find*=3.5, tenant reps=3.5, houseboat sales=2.5, " +
  "residential mooring*=2, caravan park sales=2, lodges sales=2, barn conversions for sale=4, " +
  "church conversions=2.5, ranch broker*=4, island broker*=3.5, islands broker*=3.5, chateau broker*=3.5, " +
  "warehouse leasing=4, industrial leasing=4, restaurant leasing=3.5, retail leasing broker*=4, " +
  "building leasing=4, office space leasing=4, home developers=3.5, luxury home developers=4, eco homes=2, " +
  "mixed use developers=4, billboard sites=2, grazing lets=2.5, farmland auction*=3, hmo investment*=3.5, " +
  "serviced accommodation manage*=3.5, holiday home manage*=3.5, villa manage*=3, second homes=1.2, " +
  "property concierge=3, house sitters=1.5, residential managers=2, campground broker*=3, marina broker*=3.5, " +
  "church property broker*=4, property brokers=3.5, property broker*=3.5, mini storage=3.5, " +
  "resident associations=1.5, property guardians=3.5";
