import type { Sector } from "@leadstream/contract";

/** What those who care for people, homes and things call themselves and name first in English, in the notation of the sector lexicon. */
export const callingsEnglishCare: Partial<Record<Sector, string>> = {
  "personal-services":
    // Hair, skin, body.
    "skin fades=3, beard trim*=3.5, beards=1.2, hot towel shave*=3.5, shaves=2, shaving=0.8, wet shave*=3, cut and colour=2.5, " +
    "colour specialist*=2.5, color specialist*=2, hair color*=2, hair colour*=2.5, balayage=3, blow dry*=2.5, blow dry bar=4, " +
    "blowouts=2, hair design=3.5, hair and beauty=4, unisex salon=4, barber s=3, gents hair*=3.5, mens hair*=3.5, men s grooming=3, " +
    "kids haircuts=3.5, children s hair*=3, braids=1.5, braiding=2, dreadlock*=2.5, hair restoration=2, hair replacement=2.5, " +
    "bridal hair=3.5, wedding hair=3.5, hair and makeup=3.5, make up artist*=3.5, makeup artistry=3.5, beauty parlour=4, " +
    "beauty parlor=4, beauty clinic=3.5, beauty studio=4, beauty bar=3.5, beauty room*=3, beauty services=3, nail technician*=3.5, " +
    "nail artist*=3, nail studio=4, nail salons=3.5, gel nails=3.5, acrylic nails=3.5, brow bar=4, eyebrow*=2, eyebrow bar=4, " +
    "brow lamination=3.5, lash lift*=3.5, lash artist*=3.5, lash studio=4, lash bar=4, electrolysis=2, waxing studio=4, " +
    "cosmetic tattoo*=3.5, tattoo removal=2.5, tattoo shop=4, tattoo parlour=4, tattoo parlor=4, tattoo artists=4, ear piercing=3.5, " +
    "mehndi*=3, mehndi artist*=4, henna artist*=4, sunbeds=3.5, sunbed*=3, tanning shop=4, body wraps=2.5, body contouring=2, " +
    "body treatments=2.5, skin studio=3, skin bar=3, skin therapist*=3, aesthetician*=3, esthetician*=3.5, aesthetics studio=2.5, " +
    "hydrafacial*=3, teeth whitening studio=3, head spa=3.5, scalp micropigmentation=4, cryotherapy=1.5, infrared sauna*=3, saunas=1.5, " +
    "salt room=2.5, salt cave=2.5, float spa=3.5, floatation=2.5, ear candling=3, hot stone=2, deep tissue=2, deep tissue massage=4, " +
    "sports massage=3.5, remedial massage=3.5, pregnancy massage=4, massage clinic=3.5, massage centre=4, massage parlour=3.5, " +
    "energy healer*=3, spiritual healer*=3, crystal healing=3, healing sessions=2, breathwork=2, past life=2, akashic=2.5, mediumship=3, " +
    "spiritualist medium*=3, psychic readings=4, tarot readings=4, numerolog*=3, palm reading=3, palmist*=3, horoscopes=2.5, kundli=2.5, " +
    "vastu=2.5, vastu consultant*=3.5, feng shui consultant*=3.5, yoga classes=3.5, yoga studio=4, yoga centre=3.5, yoga teacher*=2.5, " +
    "hot yoga=3, pilates studio=4, pilates classes=4, reformer pilates=4, barre classes=3, barre studio=3.5, spin studio=3.5, " +
    "spinning classes=2.5, indoor cycling=2.5, aqua aerobics=2.5, aerobics=2, zumba=2, zumba classes=3.5, strength training=2.5, " +
    "strength and conditioning=2, group fitness=3.5, group training=1.5, fitness club=4, fitness coach*=3, fitness gym=4, women s gym=4, " +
    "leisure centre=2, muay thai=1.5, mma gym=3.5, weight loss coach*=2.5, weight loss centre=3, slimming club=4, personal stylist*=3, " +
    "personal styling=3, wardrobe consult*=3, wardrobe styling=2.5, color analysis=3, colour analysis=3, image consulting=2.5, " +
    "dating coach*=3, introduction agency=4, introductions agency=4, marriage bureau=4, matrimonial service*=3.5, matrimony=1.5, " +
    "speed dating=3, " +
    // Homes and things.
    "house cleaners=4, home cleaning=3.5, cleaning business=3.5, cleaning lady=3.5, cleaning contractors=3.5, contract cleaning=4, " +
    "contract cleaners=4, domestic cleaner*=4, domestic cleaners=4, office cleaners=4, school cleaning=3.5, deep clean*=2, " +
    "move out cleaning=4, bond cleaning=4, vacate cleaning=4, airbnb cleaning=3.5, holiday let cleaning=3, builders cleans=3, " +
    "after builders clean*=3.5, post construction cleaning=3.5, duct cleaning=2.8, air duct cleaning=3, vent cleaning=2.5, dryer vent=2, " +
    "gutter clearing=3, gutters cleared=2.5, roof cleaning=2.5, driveway cleaning=3, patio cleaning=3, exterior cleaning=3.5, " +
    "soft washing=3, power washing=3, jet washing=3, solar panel cleaning=3, bin cleaning=3.5, wheelie bin*=1.2, graffiti removal=2.5, " +
    "biohazard*=2, crime scene clean*=4, trauma clean*=3.5, hoarder clean*=3.5, sanitising service*=2.5, sanitizing service*=2.5, " +
    "washroom services=2.5, curtain cleaning=3, mattress cleaning=3, sofa cleaning=3.5, leather cleaning=2.5, blind cleaning=3, " +
    "stain removal=2.5, dry cleaner=4, drycleaner*=4, drycleaning=4, wash and fold=3.5, laundry service*=3.5, laundry delivery=3.5, " +
    "laundries=2.5, linen hire=2.5, linen rental=2, coin laundry=4, ironing services=3, wedding dress cleaning=4, clothes repairs=3.5, " +
    "dress alterations=4, tailoring services=3.5, tailor shop=3.5, bespoke tailor*=4, bespoke tailoring=4, custom tailor*=3.5, " +
    "made to measure suits=3, sewing services=3, sewing repairs=3, shoe repairer*=4, shoe repair shop=4, leather repair*=3, " +
    "handbag repair*=3.5, handbag restoration=3, bag repairs=3, zip repairs=3, jewellery repair*=3.5, jewelry repair*=3.5, " +
    "watches repaired=3.5, watch and clock=3, clockmaker*=3, clock restoration=3, horolog*=2.5, repaired and overhauled=1.5, " +
    "repaired and restored=1.5, we repair=2, repair shop=2, repair service=1.8, key cut=2, keys cut=3, tv repairs=4, iphone repair*=3.5, " +
    "mobile phone repair*=4, cell phone repair*=4, tablet repair*=3, console repair*=3, camera repair*=3, lawnmower repair*=3.5, " +
    "lawn mower repair*=3.5, small engine repair*=3, vacuum repairs=3.5, sewing machine repairs=4, sewing machine service=3, " +
    "domestic appliance repair*=4, oven repair*=3.5, dishwasher repair*=3.5, refrigerator repair*=3.5, tool sharpening=3, " +
    "saw sharpening=3, blade sharpening=3, scissor sharpening=3, ski tuning=3, bicycle repairs=2.5, racket stringing=3, " +
    "racquet stringing=3, instrument repairs=3, musical instrument repair*=3.5, guitar repairs=3, organ tuning=1, doll hospital=4, " +
    "doll repairs=3.5, teddy bear repair*=3.5, furniture restoration=2.8, furniture restorers=2.8, furniture repair*=3, " +
    "antique restoration=3, antique furniture restoration=3.5, antique restorer*=3, picture restoration=2.5, china restoration=2.5, " +
    "ceramic restoration=2.5, french polish*=3, caning=2.5, chair caning=3, rush seating=3, upholstery=1.8, upholstery workshop=3, " +
    "reupholster*=2.8, re upholster*=2.8, loose covers=2.2, luggage storage=2.5, left luggage=2.5, mailbox rental*=2.5, " +
    "passport photos=2.5, passport photo*=2.5, odd jobs=2, house sitter*=3.5, house sitting=3.5, home organizing=3, home organising=3, " +
    "professional organiser*=3.5, professional organizer*=3.5, decluttering=3, personal concierge=3, concierge service=2.5, " +
    "lifestyle management=2.5, house manager*=1.5, senior concierge=2.5, " +
    // Children and animals.
    "day nurseries=3, children s nursery=3, childcare centre=4, child care centre=4, childcare center=4, child care center=4, " +
    "childcare services=4, early learning centre=3, family day care=4, daycare centre=4, daycare center=4, creches=2.5, babysitting=3, " +
    "babysitting agency=4, nanny service*=3.5, maternity nurse*=2.5, night nanny=3.5, postpartum doula=3, birth doula=2.5, " +
    "sleep consultant*=2.5, baby sleep=2.5, dog walks=3.5, dog walking service*=4, dog sitting=4, cat sitter*=4, pet sitter*=4, " +
    "pet sitters=4, pet sitting service*=4, pet services=3.5, pet taxi=3, pet boarding=4, pet resort=4, pet spa=3.5, pet salon=4, " +
    "pet parlour=3.5, dog spa=4, dog wash=3.5, dog salon=4, dog grooming salon=4, grooming salon=3.5, grooming parlour=3.5, " +
    "cat groom*=3.5, kennels and cattery=4, boarding cattery=4, boarding for cats=3, boarding for dogs=3, dog kennels=4, " +
    "home boarding=2.5, dog day care=4, doggy day care=4, doggie daycare=4, dogs boarded=3, overnight stays while=1.5, " +
    "dog behaviour*=3.5, dog behavior*=3, canine behaviour*=3, dog obedience=3.5, obedience classes=3, puppy training=4, " +
    "pooper scooper=3.5, pet waste=2, dog waste removal=3.5, pet memorial*=3, pet cemetery=4, horse whisper*=2.5, puppies for sale=2.5, " +
    "puppies=1.2, dog breeder*=2.5, dog breeders=2.5, " +
    // Days to remember.
    "crematorium=3.5, crematoria=3, natural burial=3, green burial=3, burial ground*=3, funeral parlour=4, funeral service=4, " +
    "funeral plans=3, funeral celebrant*=4, memorial mason*=3.5, memorial masons=3.5, gravestones=2.5, monuments and headstones=3, " +
    "grave care=3, grave tending=3, ash scattering=3.5, scatter ashes=3, dove release*=3.5, wedding celebrants=4, marriage celebrant*=4, " +
    "civil celebrant*=4, toastmaster*=2, wedding coordinator*=3.5, wedding planners=4, wedding stylist*=3, wedding decorations=2, " +
    "wedding decor=1.8, event decor=1.5, balloon decor*=2, party planning=2.5, party planners=3, public baths=2, locker hire=2.5, " +
    "hand stripped=3, hand stripping=3, bathed=1.2, clipped and=1.5, nail clipping=2.5, nervous dogs=3, dogs bathed=3.5, dog bath=2.5, " +
    "full groom=3.5, groomers=3.5, groomer=3.5, groomed=2, mobile groomer=4, puppy=1.2, dogs and cats=1.2, cats and dogs=1, " +
    "dog owners=1.2, pet owners=1, pets=0.8, mended=1.5, soles and heels=3.5, heels and soles=3.5, soles=1, heels=0.8, resoled=3, " +
    "resoling=3, stitching=1.2, trousers shortened=3.5, shortened=1.2, hemming=2.5, hemmed=2, trouser hems=3, altered=1, " +
    "dresses altered=3.5, gowns altered=3.5, gowns=1.2, gowns taken in=3, curtains lined=2, zips replaced=3.5, zip replacement=3.5, " +
    "repairs and alterations=3.5, alteration*=2, alterations and repairs=3.5, sewing room=2.5, sewing service=3, simple cremations=4, " +
    "direct cremation*=4, woodland burial*=3, burials=2.5, funerals from=3, coffins=2, caskets=2, bereaved=1.5, say goodbye=1.2, " +
    "ash urns=2.5, obituaries=2.5, barbells=2.2, barbell=1.8, free weights=2.5, squat racks=2.5, treadmills=1.8, cardio=1.5, hiit=2.2, " +
    "workouts=2, workout=1.8, get fit=2.5, fitness training=3, open gym=3, members gym=3, 24 hour gym=4, 24 7 gym=4, reformer=1.5, " +
    "vinyasa=2.5, hatha=2.5, yin yoga=2.5, prenatal yoga=2.5, yoga and pilates=3.5, yoga for=2.2, yoga in=2.2, pilates in=2.8, " +
    "cleans=0.6, cleans for homes=3.5, fortnightly clean*=3.5, weekly clean*=2.5, regular cleans=3.5, regular cleaning=3, " +
    "spring cleans=3.5, one off cleans=4, spring cleaning=3, homes cleaned=4, houses cleaned=4, offices cleaned=4, carpets cleaned=4, " +
    "windows cleaned=4, ovens cleaned=4, gutters cleaned=3, curtains cleaned=3.5, rugs cleaned=3.5, carpets and upholstery=3, " +
    "cleans carpets=3.5, cleans windows=3.5, cleans offices=3.5, changeovers=2, laundry and linen=2.5, changeover cleaning=3.5, " +
    "dusting=1.5, vacuuming=2, mopping=2.5, scrubbing=1, sparkling clean=2.5, washing and ironing=4, shirts ironed=3, service wash=4, " +
    "duvets washed=3.5, washed and ironed=3.5, household help=3, home help=2.5, shopping and errands=2.5, bridal mehndi=4, " +
    "bridal makeup and=3.5, facials at home=3.5, cut and blow*=3.5, cuts and colour*=3.5, cut and style=3, cut colour=3, hair cuts=3, " +
    "perms=2.5, updos=3, stylist=2, stylists and=1.5, our salon=3, the salon=2.5, salon in=2.5, chair rental=1.5, rent a chair=2.5, " +
    "walk in or book=1.5, walk ins welcome=2, walk ins=1.2, barbering services=3, gentlemen s=0.8, gents=1, manis=2.5, mani pedi=3.5, " +
    "nails and lashes=4, lashes and brows=4, brows and lashes=4, peels=1.5, dermaplaning=3, microneedling=2, skin treatment=2.5, " +
    "anti wrinkle=1.2, ipl=1.8, body scrub*=2.5, reiki and=2.5, swedish massage=4, massage and=3, massage in=3, relaxing massage=3.5, " +
    "back massage=3, tarot and=2.5, clairvoyan*=3, birth charts=3, natal chart=3, babysitter=3, babies and toddlers=1.2, " +
    "nursery for=0.8, nannies and=2, childcare for=2.5, wraparound care=3, before and after school care=3, collected and walked=2.5, " +
    "group walks=3, solo walks=3, pack walks=3.5, pop in visits=3.5, cat visits=4, feeding visits=3, drop in visits=2, kennels in=2.5, " +
    "cattery in=4, dogs stay=2.5, holiday boarding=3, puppy school=3.5, recall training=3, obedience=2, gundog training=3.5, " +
    "dog agility=2.5, repaired while=1.5, screens replaced=3, cracked screens=3.5, cracked screen=3, battery replacement=1.2, " +
    "ovens repaired=3.5, fridges repaired=3.5, washing machines repaired=4, washer and dryer repair=4, appliances repaired=4, " +
    "clocks repaired=3.5, clocks and watches=2.5, watches and clocks=2.5, pocket watches=1.8, furniture repaired=3, chairs recovered=3, " +
    "recaning=3, reupholstered=3, knives sharpened=3.5, scissors sharpened=3.5, blades sharpened=3, pianos tuned=3.5, " +
    "pianos tuned and=3.5, tuned and repaired=2, wedding ceremonies=2.5, vow renewal*=3, naming ceremonies=3.5, baby namings=3, " +
    "name givings=2.5, attics garages=1.5, wardrobes sorted=3, sorted with kindness=2, tidying=2, tidy homes=2, home organisation=2.5, " +
    "home organization=2.5, downsizing=1, clear outs=1.5, cremated=3, pets cremated=4, casket=2, colours that suit=3.5, " +
    "go shopping with=1.5, shopping with me=2.5, style coach=3, stylist and=1.5, house of colour=2, hollywood wax*=4, brazilian wax*=4, " +
    "waxes=1, lash and brow=4, brow and lash=4, spray tans=3.5, weights sauna=3, women only gym=4, ladies gym=4, gym in=3, gym for=2.5, " +
    "salon for=2.5, barbers in=4, barber in=4, hairdressers in=4, hairdresser in=4, tattoos and piercing*=4, tattooing=3, " +
    "massage therapists=4, massages in=3, day spa in=4, dog walker in=4, dog groomer in=4, kennels and=2.5, dog boarding and=3.5, " +
    "pet sitting and=3.5, nanny for=2, childminder in=4, cleaners in=4, cleaner in=3, cleaning in=2.5, cleaning for=2, we clean homes=4, " +
    "we clean offices=4, we clean carpets=4, we clean windows=4, we walk dogs=4, we walk your=2.5, we groom=3.5, we mend=3, we alter=2, " +
    "we repair phones=4, we repair clocks=4, we repair shoes=4, we repair watches=4, we repair bikes=2, we sharpen=3.5, " +
    "funeral directors in=4, funerals and=2.5, independent funeral=4, family funeral=4, wedding planner in=3.5, wedding planning and=3, " +
    "weddings planned=3, celebrant for=3, celebrant in=3.5, tailor in=3, tailors in=3, seamstress in=4, dressmaker in=3.5, " +
    "dry cleaning and=3.5, laundry and dry=4, laundry and ironing=4, launderette in=4",
};
