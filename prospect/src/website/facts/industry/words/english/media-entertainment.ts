/** In the notation of the sector lexicon. */
export const mediaEntertainment =
  "stock photo*=1.2, stock footage=3.5, casting director*=4, casting agenc*=4, casting calls=2.5, " +
  "casting studio=3, rehearsal studio*=4, rehearsal room*=2.5, rehearsal space*=2.5, beat maker*=3.5, " +
  "beatmaker*=3.5, beats for sale=3, colour grading=3, color grading=3, colorist*=2.5, visual effects=3, " +
  "vfx=3, stop motion=3.5, foley=3, mixing and mastering=3.5, audio mixing=3, sound design*=3, " +
  "audio post=3.5, mini golf=3, miniature golf=3, crazy golf=3, soft play=3, play centre*=2, fairground*=3, " +
  "carnival rides=3, amusement rides=3, harpist*=3.5, wedding music*=3.5, wedding pianist*=4, " +
  "wedding singer*=4, wedding violinist*=4, wedding string quartet=4, pianist*=2.5, violinist*=2.5, " +
  "cellist*=2.5, saxophonist*=2.5, guitarist*=2.5, accordionist*=2.5, bagpiper*=3.5, mobile disco*=4, " +
  "disco=0.6, silent disco*=4, children s entertain*=4, kids entertain*=3.5, ventriloquist*=4, comedian*=3.5, " +
  "comedy show*=3, hypnotist*=2.5, hypnosis show*=3.5, stage hypnot*=4, fire performer*=4, fire eater*=3.5, " +
  "stilt walk*=4, aerialist*=3, juggler*=3.5, drag queen*=3, drag show*=3, burlesque=2, lookalike*=3, " +
  "tribute act*=4, impersonator*=3.5, sculpture park*=3, sculpture garden*=2.5, botanical garden*=2, " +
  "botanic garden*=2, casino=2.5, casinos=2, online casino*=3.5, slot machines=2.5, bookmaker*=2.5, " +
  "bookies=2, sports bet*=3.5, betting shop*=3.5, betting=2.5, bingo=2.5, bingo hall*=4, lottery=1.2, " +
  "racecourse*=3, horse racing=2, racetrack=2.5, race meetings=2.5, greyhound racing=3, greyhound stadium=4, " +
  "speedway=2, stadium=1, ice rink*=3, skating rink*=3, roller rink*=3.5, roller skating=2, skate park*=2, " +
  "live stream*=0.6, live streaming=1, live streaming compan*=4, webcast*=1.2, outside broadcast*=4, " +
  "broadcast*=1, firework display*=3.5, fireworks display*=3.5, pyrotechnic*=2.5, laser show*=3.5, " +
  "drone show*=3.5, drone light show*=4, light shows=2, dubbing=3, dubbing studio*=4, voiceover*=3, " +
  "screenwriter*=3, screenplay*=2, poet=2, poets=1.5, novelist*=3, crime novels=2.5, memoirs=1.5, " +
  "publish poetry=4, cartoonist*=3, caricatur*=3, illustrated books=2, re enactment*=2.5, reenactment*=2.5, " +
  "living history=2.5, storyteller*=1, storytelling show*=3, video streaming=2, streaming service*=2, " +
  "axe throwing=3.5, arcade games=2, amusement arcade*=4, vr arcade=4, bowling alley*=3.5, snooker club*=3, " +
  "snooker=1.2, pool hall=2.5, billiard*=1.5, news agency=4, news agencies=3, press agency=3.5, " +
  "press photo*=3, photo agency=4, picture agency=4, literary agen*=4, talent agenc*=4, talent manage*=2.5, " +
  "modelling agenc*=4, modeling agenc*=4, model agenc*=4, models and actors=3, actors agenc*=4, actors=1.2, " +
  "theatrical agen*=4, entertainment agenc*=4, entertainment compan*=3, speakers bureau=3, " +
  "after dinner speak*=3.5, keynote speaker*=0.8, music agency=4, booking agency=3.5, artist booking=3, " +
  "ticket agenc*=4, ticket outlet=2.5, tickets on sale=1.2, buy tickets=1, heritage rail*=3.5, " +
  "steam rail*=3.5, steam train*=3, steam engine*=1.2, steam trains=3, model railway exhibition=2, " +
  "pa system*=1.8, hire of pa=3, stage hire=4, staging hire=4, sound and lighting=3, av hire=4, " +
  "av equipment=2, av company=3, audio visual hire=4, audiovisual equipment=1.5, audio visual=1.5, " +
  "camera hire=4, camera rental*=3.5, film equipment=3, film studio*=3.5, film location*=2, prop hire=4, " +
  "props=1.2, prop house=3.5, prop maker*=3.5, costume design*=2.5, theatrical costume*=3, " +
  "theatre costume*=3, theatrical lighting=3, stage scenery=3, set construction=2.5, " +
  "set construction for theatre=4, set build*=2.5, set design*=2, subtitling and dubbing=4, " +
  "glass artist*=2.5, ceramic artist*=2, ceramicist*=2, portrait artist*=3.5, fine artist*=2.5, " +
  "contemporary artist*=2.5, mural artist*=3, muralist*=3, murals=1.8, original paintings=2.5, " +
  "tattoo convention=3, comic con=2.5, murder mystery=3.5, quiz night*=0.6, pub quiz=1, quizmaster*=2.5, " +
  "buskers=2.5, busking=2.5, busker*=2.5, piano bar=2.5, jazz club*=3.5, night club=2.5, concert promot*=4, " +
  "festival organi*=2, live music venue*=4, arts centre*=2.5, arts center*=2.5, drama group=2, " +
  "marionette*=2.5, chamber music=3, ceilidh=2.5, ceilidh band*=4, fiddlers=2, party band*=4, " +
  "function band*=4, swing band=3.5, big band=2, steel band=3, samba band=3, close up magic*=4, " +
  "magic show*=3.5, magic for=1.2, illusionist*=3.5, mentalist*=3, balloon artist*=3, balloon modell*=3, " +
  "clowns=2.5, inflatable hire=2, photobooth*=3, photo shoot*=1.5, photoshoot*=1.5, documentary film*=3.5, " +
  "documentaries=2, film compan*=3.5, film maker*=3, film distribut*=4, production compan*=2, " +
  "drive in theat*=3.5, drive in movie*=3.5, movie theater*=4, outdoor cinema=3.5, local history=0.5, " +
  "science museum=3.5, war museum=3.5, folk museum=3.5, railway museum=3.5, motor museum=3.5, zoological=2, " +
  "safari park=2.5, games studio=3.5, board game*=0.8, board game publish*=4, tabletop games=1.8, " +
  "press publish*=3, independent press=3, publishers of=2.5, music publish*=4, record labels=3, " +
  "independent record label=4, magazine publish*=4, community newspaper=4, podcast network=4, " +
  "podcast production=3, podcast studio=3.5, audiobook*=1.8, radio show*=2, fm radio=3.5, internet radio=4, " +
  "funfairs=3, escape games=3.5, trampoline parks=3.5, comedy clubs=4, nightclubs=3, music festivals=3, " +
  "music venues=4, string quartets=4, wedding bands=3.5, acrobats=2.5, acrobatic*=1.5, planetariums=3, " +
  "game studios=3.5, a cappella=2.5, abba=2, abba tribute*=4, acoustic duo*=3.5, duo=0.6, acting company=3.5, " +
  "airsoft=1.8, animal encounters=2.5, animatronic*=3, animators=2.5, archery tag=3, art fair*=3, " +
  "art exhibition*=2.5, arena=0.6, battle of the bands=3, bird park*=3, bird of prey display*=3, " +
  "falconry display*=3, book packag*=2.5, brass quintet*=3.5, butterfly house=3, carnival=1, crime writer*=3, " +
  "cultural centre*=2, cultural center*=2, darkroom*=2.5, dinosaur park*=3.5, discovery centre*=2.5, " +
  "discovery center*=2.5, dodgems=3, fun fair*=3, drum and bass=2.5, techno label*=3, engagement photo*=2.5, " +
  "engagement shoot*=2.5, entertainer*=2.5, extras casting=4, film extras=3.5, family fun cent*=3, " +
  "family entertainment=3, fun centre=2, flamenco show*=3, flash mob*=2, gig guide=3.5, gigs=1.5, " +
  "hall of fame=1.5, haunted house*=2.5, haunted attraction*=3, heritage centre*=2.5, hip hop label=3.5, " +
  "indie label*=4, vinyl label*=3, trivia night*=2, hosted trivia=3, trivia=1, indoor skydiving=3, " +
  "inflatable park=3, leisure park*=2.5, magic lantern=2, medieval fair*=3, medieval banquet*=2, " +
  "model village=3, motion capture=2.5, racing circuit=2, race circuit=2, motor racing=2, multiplex=2, " +
  "newsreader*=2, nightlife=1, observatory=1.5, open mic=2, orchestral=2.5, orchestras=2.5, panto=2.5, " +
  "parade floats=2.5, party host*=2.5, photo library=3, picture library=3.5, photojournal*=3.5, " +
  "playwright*=3, poker room*=3.5, poker=1.5, punch and judy=3.5, record producer*=3.5, rodeo*=2, " +
  "science centre*=2, science center*=2, sea life=2, singing telegram*=3.5, singing waiter*=3.5, skating=0.5, " +
  "soundtrack*=2, space centre=2, sports arena*=2.5, sports commentary=2.5, stage musical*=3, musicals=2, " +
  "stuntm*=3, stunt team*=3.5, stunts=2, tabloid=2, theatrical produc*=3.5, unsigned bands=3.5, vaudeville=3, " +
  "video producer*=3.5, vocal group*=3, voice actor*=3.5, voice artist*=3.5, walkabout act*=3.5, " +
  "war correspondent*=3, web series=3, webcomic*=3.5, west end show*=3, writer and journalist=3, " +
  "freelance journalist*=3.5, journalist*=1.2, zip line park=2.5, art prints by=2, ballroom nights=2, " +
  "book illustrat*=2.5, boxing promot*=3.5, fight promot*=3, bucking bronco=3, rodeo bull=3, camera crew*=3, " +
  "camera crew hire=4, film crew*=3, carousel*=0.4, comic artist*=3, farm park=2.5, gaming cafe=3, " +
  "gaming lounge=3, game jam=2.5, glass blow*=2, gospel choir*=2, gospel choir for=3.5, guitar duo=3, " +
  "indoor karting=3.5, jukebox*=2.5, location scout*=3.5, theatre lighting=3, stage lighting hire=3.5, " +
  "metal band=3, models agency=4, monster truck*=2.5, photo tours=2, photography tours=2, printmaker*=2.5, " +
  "special effects=2.5, travel writer*=3, travel magazine*=3.5, fairground rides=3.5, vintage rides=2.5, " +
  "weekly paper=3, daily paper=2.5, dueling pianos=3.5, air hockey=2, arcade machine*=2, " +
  "stage school show*=2, six piece=2, four piece=2, live band=3, music for weddings=3.5, party music=2.5, " +
  "local news=3, obituaries=2, advertise with us=0.8, news sport=2.5, news and sport=2, news sport and=3, " +
  "newsroom=1.5, magazine about=3, features and interviews=2.5, reviews and interviews=2.5, " +
  "historical novels=3, novels=2, thrillers=2.5, read a chapter=2.5, picture books=2, author of=2, " +
  "authors and illustrators=1.5, our authors=3, our books=0.6, new releases=1.2, gig=0.5, gigs and=1.8, " +
  "our shows=1.5, shows for=0.5, live shows=2.5, weddings and parties=2, weddings parties=2, " +
  "weddings festivals=2, festivals and broadcasters=2.5, broadcasters=2, films about=3, films for=1.5, " +
  "short films=3, feature films=3, films and series=3, films and=0.6, documentaries about=3.5, " +
  "camera and sound=2.5, shot on film=2, we film=2, we photograph=3, photographs of=0.8, portraits of=1.5, " +
  "headshots=2.5, weddings photographed=3.5, slides and soft play=2.5, bouncy slides=3, inflatables=2, " +
  "soft play and=3, birthday parties=1.8, kids parties=2, children s parties=2.5, face painting=2.5, " +
  "magic tricks=2.5, latin and house=2, house sets=2, djs=2, dj sets=3, turntables=0.8, dance music=2, " +
  "dance floor=0.8, singers=1.5, band for=3, band from=1.5, soul and funk=2.5, folk music=2.5, tunes=1, " +
  "blues=0.6, performances=0.6, perform at=1, performers=2, performer=1.2, plays and musicals=3.5, " +
  "drama series=3, tv series=2.5, tv shows=2.5, tv drama=3, television drama=3, cartoons=1.5, comics=0.6, " +
  "games we make=3, we make games=4, make video games=4, games for pc=3.5, pc and console=3, consoles=1, " +
  "slot machine*=2, pinball=2.5, seaside games=2, museum and=2, collection of paintings=2.5, paintings=1.5, " +
  "exhibits=0.5, animals from around=1, meet the animals=2, reptiles=0.8, reptile shows=3, rides and=1, " +
  "roller coaster*=3, race days=2, race nights=2, racegoers=3, bets=1, odds=0.4, tickets for=0.6, " +
  "season tickets=1.2, on stage=1.2, what s on=0.8, now showing=3, screenings=2, waltzers=3, candyfloss=1, " +
  "carousels=0.8, talk and local sport=2.5, music and talk=2.5, puzzle adventure*=3, pc and switch=3, " +
  "adventure game*=2.5, comedy and drama=2, comedy drama=2, drama and comedy=2, music comedy=2, " +
  "music and comedy=2.5, music and theatre=3, theatre and music=3, theatre dance=2.5, dance and theatre=3, " +
  "stories and songs=2, songs and stories=2, weddings and portraits=3.5, portraits and weddings=3.5, " +
  "weddings portraits=3.5, family portraits=3.5, newborn and family=3, photos and films=3, " +
  "photos and video=2, photo and video=2.5, film and tv=2.5, tv and film=2.5, film and television=3, " +
  "television and film=3, film tv=2.5, films and tv=3, news and views=2.5, news and features=2.5, " +
  "news and reviews=2.5, news and events=0.1, music and news=2.5, books and magazines=1.5, " +
  "novels and stories=3, stories and novels=3, poems=1.8, poems and stories=3, short stories=2.5, " +
  "paintings and sculpture*=3, paintings and prints=3, sculptures=1.5, paintings drawings=2.5, " +
  "anime convention*=3, accordion player*=3, bass player*=2, bollywood dancer*=3, book blog*=2, " +
  "christmas grotto=2.5, close harmony=3, drum circle*=2, vocalist*=2, female vocalist*=3.5, " +
  "fire dancer*=3.5, game designer*=3, greyhound track*=3.5, horror attraction*=3.5, immersive experience*=2, " +
  "jumping castle*=2.5, living statues=3.5, living statue*=3.5, lyricist*=3, mind reader*=3, " +
  "mixing engineer*=3.5, mastering engineer*=3.5, musical director*=2.5, newborn photo*=3.5, operetta*=2.5, " +
  "organ recital*=2.5, percussion group*=3, percussionist*=2.5, photo art=2, picture editor*=2.5, " +
  "production studio*=2.5, race track=2, sax player*=3, script writ*=2.5, scriptwrit*=3, sculpture studio*=3, " +
  "showband*=3, showreel*=2.5, skittles=0.8, stage hypnosis=3.5, stage play*=2, steam fair*=3, " +
  "story writer*=2, stunt coordinat*=3.5, columnist*=2, themed attraction*=3, tribute show*=4, " +
  "tribute acts=4, video editing=2, video editor*=3, whodunnit=2.5, wildlife centre*=3, writer=0.6, " +
  "author interviews=2, wedding photos=3, wedding video*=3.5, wedding duo=3.5, candid wedding=3, " +
  "duelling pianos=3.5, local paper=2.5, museum of toys=3.5, toy museum=3.5, piano duo=3, " +
  "portrait painter*=3, pottery artist*=2, slide guitar=2, sound stage*=2.5, stage crew*=3, " +
  "stand up comic*=3.5, steel drum band*=3.5, studio hire=2.5, theatre tours=2, travelling fair*=3, " +
  "university press=3, dvd transfer=2.5, tape transfer=2.5, vinyl pressing=3, record pressing=3";
