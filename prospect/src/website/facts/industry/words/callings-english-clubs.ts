import type { Sector } from "@leadstream/contract";

/** What clubs and congregations call themselves and name first in English, in the notation of the sector lexicon. */
export const callingsEnglishClubs: Partial<Record<Sector, string>> = {
  "nonprofit-religious":
    // Faith.
    "assemblies of god=4, assembly of god=4, church of christ=4, church of god=4, church of england=3.5, united church=4, " +
    "community church=4, baptist church=4, methodist church=4, presbyterian church=4, lutheran church=4, pentecostal church=4, " +
    "catholic church=4, anglican church=4, orthodox church=4, reformed church=4, nondenominational=3, non denominational=2.5, " +
    "house church*=3.5, church plant*=3.5, gospel hall=4, gospel meeting*=3.5, breaking of bread=4, holy communion=3.5, eucharist=3.5, " +
    "evensong=3.5, sacraments=3, presbyter*=2, priory church=4, vicar=2, deacons=2.5, archdiocese=3.5, dioceses=3, deanery=3, " +
    "chaplain*=1.8, chabad=3.5, shabbat=2.5, torah=2.5, rabbi=2.5, jewish community=3.5, jewish congregation=4, imam=2.5, masjid=4, " +
    "friday prayers=3, jummah=3, islamic centre=4, islamic center=4, muslim=1.8, mandir=3.5, sikh=2.2, sikh temple=4, jain temple=4, " +
    "bahai=3, baha i=3, dharma=1.8, sangha=2.5, zen centre=3, meditation group=3, buddhist centre=4, buddhist temple=4, " +
    "salvation army=3, mission society=4, missionary organi*=4, missionary society=4, mission agency=4, bible society=4, " +
    "christian charity=4, christian mission=4, christian organi*=3.5, church family=3, youth ministry=3.5, campus ministry=4, " +
    "prison ministry=4, street pastors=4, house of prayer=4, come and worship=3, worship with us=3.5, " +
    // Help.
    "public charity=4, community foundation=4, family foundation=4, charitable foundation=4, charitable society=4, non governmental=3.5, " +
    "not for profit=3, non profit organi*=4, voluntary organi*=4, voluntary group=3, voluntary service=3, volunteer centre=4, " +
    "volunteer center=4, volunteer run=3, volunteer led=3, run by volunteers=3.5, seva samiti=4, samiti=2.5, seva=1.5, sevashram=3, " +
    "tribal women=2.5, underprivileged=3, destitute=2.5, slum=1.5, slums=2, rural development=2, women s empowerment=3, " +
    "empowerment of women=3, microfinance ngo=3.5, self help group=3, self help groups=3, food banks=3, foodbank*=4, " +
    "homeless shelter*=4, homelessness=2, homeless people=2.5, women s refuge=4, women s shelter=4, women s centre=3, " +
    "domestic violence=1.2, domestic abuse=1.2, rape crisis=4, children s charity=4, children s home=2.5, orphan care=3, " +
    "foster care=1.8, adoption agency=2.5, youth centre=3, youth center=3, youth clubs=3, youth organi*=3, boys and girls club*=4, " +
    "boys girls club*=4, refugee support=4, asylum seekers=1.5, immigrant services=3.5, cancer charity=4, cancer society=4, " +
    "cancer support=2.5, heart foundation=4, diabetes association=4, dementia charity=4, sclerosis society=4, autism society=4, " +
    "autism charity=4, blind association=3.5, society for the blind=4, deaf club=4, deaf association=4, disability charity=4, " +
    "disability rights=3, mental health charity=4, mental health association=3.5, suicide prevention=2.5, bereavement support=2, " +
    "alcoholics anonymous=4, narcotics anonymous=4, twelve step=2.5, recovery ministry=4, blood donor*=2.5, blood donors association=4, " +
    "blood bank society=4, patient support group=3.5, animal welfare=1.8, animal charity=4, horse sanctuary=4, donkey sanctuary=4, " +
    "horse rescue=4, rabbit rescue=4, wildlife rescue=3.5, wildlife rehabilitation=3, bird sanctuary=2, gaushala*=3.5, goshala*=3.5, " +
    "greyhounds=1.2, conservation society=4, conservation group=3.5, conservation volunteers=4, land trust=3.5, river trust=4, " +
    "rivers trust=4, nature conservancy=3.5, tree planting charity=4, work party=2, work parties=2.5, environmental charity=4, " +
    "climate action=2, climate group=2, climate justice=2.5, friends of the earth=3.5, volunteer firefighters=3.5, fire company=2, " +
    "volunteer ambulance=4, ambulance corps=4, st john ambulance=4, red cross=2, red cross branch=4, community first responders=4, " +
    "lifeboat*=1.5, lifeboat station=4, surf life saving=4, surf lifesaving=4, life saving club=4, search and rescue=2, cave rescue=3.5, " +
    "credit counselling nonprofit=3, community transport charity=4, scholarship fund=3.5, scholarship foundation=4, relief fund=3, " +
    "giving circle=3, mutual aid=2.5, " +
    // Lodges, neighbours, citizens.
    "cadets=2, sea cadets=4, army cadets=4, air cadets=4, girl guiding=3.5, girlguiding=3.5, girl scouts=3.5, boy scouts=3.5, " +
    "scout group=4, scout troop=4, cub scouts=3.5, brownies and guides=3, veterans association=4, royal british legion=4, " +
    "british legion=3.5, american legion=4, legion branch=4, rsl=2, rsl sub branch=4, vfw=3, vfw post=4, ex servicemen=3, " +
    "ex service=2.5, rotarians=3.5, kiwanis=4, soroptimist*=4, inner wheel=3, masonic lodge=4, masonic hall=3.5, elks lodge=4, " +
    "moose lodge=4, oddfellows=3.5, orange lodge=3.5, knights of columbus=4, shriners=3.5, sorority=3, sororities=2.5, fraternity=1.8, " +
    "fraternal=2.5, alumni=1, student union=3, students union=3.5, parent teacher=2.5, parent teacher association=4, pta=2, " +
    "friends of the library=4, friends group=3, heritage society=4, heritage association=4, civic association=3.5, civic trust=3, " +
    "genealogical society=4, family history society=4, archaeological society=4, building preservation=2, preservation trust=4, " +
    "preservation group=3.5, railway society=4, railway preservation=4, homeowners association=2, property owners association=2, " +
    "neighborhood association=4, neighbourhood association=4, neighbourhood watch=3.5, neighbourhood house=3.5, neighbourhood centre=3, " +
    "tenants union=4, tenants association=4, parish council=2.5, town council=1.5, community council=3, village hall=2.2, " +
    "village hall committee=4, community hall=2, community centre=2.2, community center=2, community association=4, " +
    "community league=3.5, community trust=3, men s shed*=4, mens shed*=4, senior citizens club=4, senior center=2.5, seniors club=4, " +
    "third age=2.5, u3a=3.5, age concern=4, pensioners=1.2, women s club=4, ladies club=3, women s association=4, social club=3, " +
    "working men s club=4, workingmen s=2, cultural association=4, cultural society=4, ethnic association=3, irish society=3.5, " +
    "caledonian society=4, burns club=4, indian association=3.5, tamil sangam=4, sangam=2, community samaj=3.5, samaj=2.5, brahmin=2, " +
    "festival committee=3.5, carnival committee=3.5, carnival association=4, show society=3.5, agricultural show=1.5, " +
    "agricultural society=3, fair association=3.5, highland games=2, twinning association=4, war memorial=1.5, canal society=4, " +
    "canal trust=3.5, windmill trust=3.5, lighthouse society=3.5, museum friends=3, trades council=3, chamber of commerce=4, " +
    "chamber of trade=4, board of trade=2.5, industry association=2.5, industry body=1.8, trade body=2, business association=2.5, " +
    "business improvement district=3.5, merchants association=4, employers association=4, employers federation=4, professional body=1.5, " +
    "medical association=2, medical society=2, bar association=1.5, dental association=1.5, nurses association=4, teachers union=4, " +
    "teachers association=3.5, farmers union=4, workers union=4, labor union=4, union members=2.5, union local=3, growers association=4, " +
    "farmers association=4, beekeepers association=4, beekeeping association=4, bee society=3, livestock association=3.5, " +
    "breed society=4, breed association=4, breeders association=4, cattlemen=2.5, cattlemen s association=4, kennel club=4, " +
    "breed club=4, dog training club=3.5, cat fanciers=3.5, cat club=4, poultry club=4, poultry society=4, cage bird society=4, " +
    "pigeon club=4, racing pigeon*=2.5, human rights organi*=4, advocacy organi*=4, advocacy network=3.5, campaign group=4, " +
    "campaigning=1.8, petition=0.8, pressure group=3.5, democratic club=4, republican committee=4, democratic party=3, " +
    "republican party=3, labour party=3.5, liberal democrats=3.5, conservative association=4, constituency=1.2, green party=3.5, " +
    "party members=1.5, election campaign=2, national governing body=4, governing body for=3, governing body of=3, sports council=3.5, " +
    "umpires association=4, referees=1, sports association=4, learned societies=3, royal society=1.5, " +
    // Grounds, water, hills.
    "gaa=2.5, camogie=3.5, hurling=2.5, gaelic football=3, football league=2.5, soccer club=4, soccer league=4, soccer association=4, " +
    "youth soccer=3.5, youth football=3, youth sports=2.5, junior football=2.5, girls football=2.5, afl=1.5, football netball=3.5, " +
    "netball=2.2, netball club=4, basketball club=4, basketball association=4, volleyball club=4, baseball league=4, baseball club=4, " +
    "little league=3, softball=1.8, softball association=4, lacrosse=2, lacrosse club=4, minor hockey=4, hockey association=4, " +
    "ice hockey club=4, squash club=4, badminton club=4, table tennis club=4, pickleball=1.5, pickleball club=4, bowling club=3.5, " +
    "lawn bowls=3, lawn bowling=3, bowling league=3, golf association=3.5, croquet=1.8, croquet club=4, track and field=2, " +
    "running clubs=3, harriers=2.5, triathlon=1.2, triathlon club=4, triathletes=1.5, swim club=3.5, swim team=3, diving club=3.5, " +
    "sub aqua=3, sub aqua club=4, divers club=3.5, canoe club=4, kayak club=4, paddling club=4, paddlers=1.5, boat club=3, " +
    "boating club=3, dinghy*=1, dinghy sailing=1.5, sailing association=3.5, ski club=4, snow club=3, skating club=4, figure skating=2, " +
    "curling club=4, curling=1, gymnastic club=4, taekwondo club=3.5, boxing club=3.5, amateur boxing=3.5, fencing club=4, " +
    "wrestling club=4, weightlifting club=3.5, climbing club=4, climbing clubs=1.2, mountaineering club=4, alpine club=4, " +
    "hill walking club=4, walking club=4, walking group=3, ramblers=3.5, rambling club=4, bushwalking club=4, bushwalk*=1.5, " +
    "orienteering=2.5, caving club=4, speleological=2.5, gliding club=4, flying club=3, aero club=3, parachute club=3.5, " +
    "hang gliding=1.8, model aircraft=2, model aircraft club=4, model flying club=4, model railway club=4, model engineers=2.5, " +
    "model engineering=2, model engineering society=4, car club=3, classic car club=4, motor club=4, owners club=4, motorcycle club=4, " +
    "motorcycle owners club=4, riders club=3, ham radio=2, ham radio club=4, amateur radio=2.5, amateur radio club=4, " +
    "amateur radio society=4, astronomy club=4, astronomical society=4, art society=4, arts society=4, art club=3.5, arts council=3, " +
    "craft guild=4, quilters guild=4, quilt guild=4, quilting guild=4, weavers guild=4, spinners and weavers=4, embroiderers guild=4, " +
    "woodturners guild=4, woodturning club=4, woodworkers guild=4, writers group=3.5, writers guild=3.5, poetry society=4, " +
    "book club=1.8, film society=3.5, bridge clubs=3, philatelic society=4, stamp club=4, coin club=4, numismatic society=4, " +
    "pony club=4, pony clubs=1.5, riding club=3.5, hunt club=3.5, hunt supporters=3.5, anglers=1, angling society=4, " +
    "angling association=4, fishing club=4, rod and gun=3.5, sportsmen s club=4, sportsman s club=4, rifle club=4, pistol club=4, " +
    "shooting association=3.5, bowmen=2, horticultural society=4, gardening society=4, garden club=3.5, gardeners association=3.5, " +
    "rose society=4, orchid society=4, plant society=4, allotment society=4, allotment association=4, choir members=2.5, our choir=3, " +
    "male voice choir=4, church choir=3.5, youth choir=3.5, chamber choir=3, ladies choir=3.5, barbershop chorus=4, harmony chorus=3.5, " +
    "choral singing=2.5, town band=3, silver band=3, community band=3, youth band=2.5, championship section=2, pipe band=3, " +
    "pipes and drums=3, community orchestra=3, youth orchestra=3, music society=3.5, folk club=3, morris dancers=3.5, morris dancing=3, " +
    "folk dancing=2, country dancing=2, square dance=1.5, square dance club=4, dramatic society=4, drama group=3.5, operatic society=4, " +
    "community theatre=2.5, community theater=2.5, players of all ages=1.5, new members=1.5, new members welcome=3, " +
    "new members and coaches=2.5, members meet=2.5, meets on=1.5, monthly meetings=2, club night=2, our club=2.5, the club=0.8, " +
    "club members=1.5, club membership=1.5, affiliated to=0.8, county association=2.5, county branch=2.5, district beekeepers=4, " +
    "beekeepers club=4, district model=2.5, district society=3, district association=2.5, district horticultural=3, " +
    "district historical=3.5, family service=2, communion=1.8, baptisms=2.5, christenings=2.5, confirmation classes=3, " +
    "harvest festival=1, messy church=4, morning prayer=3, evening prayer=3, bible studies=3, bible class=3, youth fellowship=3.5, " +
    "ladies fellowship=3.5, men s breakfast=3, home groups=2, disciples=2, discipleship=3, gods love=2.5, god s love=2.5, holy spirit=3, " +
    "salvation=1.5, scripture=2.2, psalms=2, sabbath=2, mass on sunday=3, sunday mass=4, sundays at=1, services on sunday=3, " +
    "sunday services=4, parish office=4, parish priest=4, friar*=2, sisters of=2, brothers of=1, shrine=1.5, pilgrims=1.5, puja=2, " +
    "pooja=2, kirtan=2.5, langar=3, satsang=3, bhajans=2.5, quran=2, ramadan=2, prayer times=3, zakat=3, sadaqah=3, teams train=2.5, " +
    "teams compete=2.5, junior and senior teams=3.5, junior teams=3, senior teams=2.5, senior team=1.2, men s and ladies teams=3, " +
    "ladies team=2.5, training nights=2.5, registration opens=1.2, season tickets=1, fixtures and results=3, results and fixtures=3, " +
    "league tables=2, match reports=2.5, match day=1.2, clubhouse=2, club house=1.8, club captain=3, tryouts=2, " +
    "coaches and volunteers=2.5, under 12s=2, under 16s=2, u12=1.2, u14=1.2, regatta*=1.5, call sign=2, callsign=2, guests welcome=1, " +
    "new players=2.5, new players welcome=3.5, beginners welcome=1, all abilities=1, come along=1.2, join our club=4, join the club=3, " +
    "membership is open=3, membership secretary=3.5, honorary secretary=3, hon secretary=3, treasurer=1, committee meets=2.5, " +
    "guest speakers=1, speaker meetings=2.5, first monday=1.2, first mondays=1.2, second tuesday=1.2, last thursday=1, " +
    "of each month=1.2, of every month=1.2, on call volunteers=2.5, funded by donations=3, funded entirely by=2, your donations=2.5, " +
    "your donation=2, raise funds=2.5, raise money=2.5, raising money=2.5, sponsored walk=2.5, bequests=2.5, gift aid=3.5, " +
    "tax deductible donation*=3, tax exempt=1.2, charity number=3, charity no=3, charity registered in=4, registered society=3, " +
    "incorporated society=3, volunteer with us=3, we speak for=1.5, represents members=2.5, representative body=3, lobbying=1.5, " +
    "member companies=2.5, member benefits=2, membership benefits=2, member directory=2, collective bargaining=3, shop stewards=2.5, " +
    "industrial action=2.5, eye camps=3, eye camp=3, medical camps=2, health camps=2, free schooling=3, girl child=3, child marriage=3, " +
    "child labour=2, street children=3.5, poor families=2.5, needy=2.2, the needy=3, the poor=2.2, vulnerable people=1.8, " +
    "vulnerable children=2.5, vulnerable families=2, disadvantaged=1.8, marginalised=2, marginalized=2, low income families=2, " +
    "people in need=2.5, families in need=3, rural communities=1.2, grassroots=1.5, livelihoods=1.8, livelihood=1.5, " +
    "empowering women=2.5, empowering youth=2.5, safe house=2, free meals=2.5, warm space=2.5, hot meals for=2, clothing bank=3, " +
    "furniture bank=3, toy library=2, community fridge=3, community cafe=1.8, community larder=3, drop in centre=2.5, " +
    "day centre for=1.2, lunch club=2.5, befriending=3, carers centre=2.5, young carers=2.5, young people=0.8, at risk youth=2.5, " +
    "ex offenders=2.5, prisoners=1.5, rough sleepers=3.5, food parcels=3, hedgehog*=1.8, hedgehog rescue=4, bat group=3, badger group=3, " +
    "nature reserve=1.8, nature reserves=2, wildlife group=3, habitats=0.8, rewilding=1.2, clean up days=2, beach clean*=2, " +
    "litter picks=2.5, restored by volunteers=3.5, restoration society=3.5, restoration trust=3.5, heritage line=2, sing with us=3, " +
    "we sing=2.5, singers=1.2, sopranos=2.5, tenors=2.5, tenors and basses=3, rehearse=1.5, rehearse on=2.5, we rehearse=2.5, " +
    "rehearsals=1, weekly rehearsals=2, spring show=1.2, annual show=2, flower show=1.8, open to all=0.8, free to join=1, brethren=2.5, " +
    "lodge meets=4, lodge of=1.5, worshipful master=4, warrant officers=1.5, comrades=1.5, remembrance=1.2, poppy appeal=3, choir=1.5, " +
    "choirs=1.5, legal aid society=3, literacy council=3, woodturners club=4, vehicle club=4, car clubs=2, tractor club=4, " +
    "owners of pre=1.5, meet for runs=2, club waters=3, game waters=2, coarse and game=2.5, coarse fishing=1.2, day tickets=1, " +
    "run by a committee=3, by a committee=2.5, committee since=2, donated bikes=2.5, donated=0.8, leaving prison=2.5, " +
    "given to refugees=3, our supporters=2, sponsor a child=3.5, child sponsorship=3.5, schools in africa=2, langar for=3, " +
    "daily prayers=3.5, prayers=1.8, prayers and=1.8, place of worship=3, house of worship=3.5, founded by volunteers=3, " +
    "we are volunteers=3.5, all volunteer=3, all volunteers=3, entirely by volunteers=3.5, volunteers from=2, volunteers who=2.5, " +
    "a charity=1.5, charity that=3, charity for=2, charity in=2, small charity=3.5, local charity=2.5, national charity=3.5, " +
    "club for=1.2, club in=1.2, club was founded=3, club founded=3, friendly club=3.5, local club=2, village club=3, town club=2.5, " +
    "youth sports club=4, community club=3, family club=2, association in=1.2, society in=1, society was founded=3, local groups=1.2, " +
    "local branch=1, branch members=1.2, church in=2, church on=1.5, church for=2.5, churches in=2.5, churches together=4, " +
    "parish of=2.5, benefice=3, chapel in=2, mosque in=3.5, temple in=1.5, we campaign=2.5, we rescue=3, we rehome=4, " +
    "we help families=2.5, we help people=1, we support families=2.5, we support people=1, helping families=2, helping children=2, " +
    "helps people=0.8, helps children=1.5, helps young people=2, for homeless=2, the homeless=2.5, orphans and=2.5, widows=2, " +
    "widows and orphans=3, elderly people=1, loneliness=1.8, fundraiser=2, fundraisers=2, raffle*=1.5, tombola=2, bake sale=1.5, " +
    "jumble sale*=2.5, 100 club=2",
};
