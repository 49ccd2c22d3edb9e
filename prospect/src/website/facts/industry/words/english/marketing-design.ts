/** In the notation of the sector lexicon. */
export const marketingDesign =
  "telemarketing=3, telemarketing company=4, appointment setting=2.5, mailing house*=4, mailing service*=2.5, " +
  "bulk mail*=2.5, mail fulfilment=3, leaflet distribution=4, leaflet drop*=3.5, door drop*=2.5, " +
  "flyer distribution=4, ui design*=3.5, user experience=1, user research=2, infographic*=2, pitch deck*=2, " +
  "presentation design*=4, annual report design*=4, report design=3, book cover*=2, cover design*=2.5, " +
  "book design*=3, typesetting=2.5, typograph*=2, type foundry=4, type foundries=4, font design*=3.5, " +
  "fonts=1, lettering=1.8, pop up displays=3, pop up banners=3, roller banner*=3, pull up banner*=3, " +
  "feather flag*=2.5, vinyl lettering=4, vinyl graphics=3.5, vinyl banner*=3, window graphics=4, " +
  "wall graphics=3, floor graphics=3, vehicle graphics=4, vehicle livery=3, van lettering=4, van graphics=4, " +
  "boat lettering=3, fascias=1, shop fascia*=3, fascia sign*=4, shop sign*=4, sign writing=3.5, " +
  "sign company=4, sign shop=4, neon sign*=3.5, led sign*=3, illuminated sign*=3.5, channel letters=3.5, " +
  "monument sign*=3.5, real estate signs=3, estate agent boards=3.5, safety signs=1.5, wayfinding=2.5, " +
  "hoardings=1.5, branded merchandise=4, merchandise supplier*=2.5, promotional gifts=3.5, " +
  "promotional goods=3, branded clothing=2.5, branded apparel=2.5, custom t shirts=2.5, custom apparel=2.5, " +
  "media relations=3.5, crisis communication*=3.5, thought leadership=0.5, billboard*=2, billboard company=4, " +
  "outdoor advertising=4, transit advertising=3.5, bus advertising=4, aerial advertising=3, " +
  "radio advertising=2.5, tv advertising=2.5, advertising space=2, app store optimi*=4, " +
  "reputation management=3.5, online reviews=0.8, review management=3.5, fractional cmo*=4, map design*=3.5, " +
  "custom maps=2.5, cartograph*=1.5, surface pattern*=3, pattern design=2, catalogue production=3, " +
  "catalogue design*=3, catalog design=3, foil blocking=3.5, foil stamping=3, hot foil=2.5, embossing=1.5, " +
  "print finishing=3.5, newsletter writing=3, blog writing=3.5, ghost blogging=3.5, content writ*=3, " +
  "web copy=3.5, website copy=3, clear copy=2, seo copy*=3.5, calligraph*=2, calligraphy services=3, " +
  "brand consult*=4, branding consult*=4, brand strateg*=3, brand identit*=3.5, brand and package=2, " +
  "brand naming=3.5, industrial design consult*=4, product design consult*=4, design consult*=3, " +
  "design agenc*=4, exhibition stand builder*=5, exhibition booth*=3.5, stand builds=3, " +
  "trade show booth builder*=5, trade show display*=3.5, trade show exhibit*=3.5, exhibit design*=3, " +
  "booth design*=3.5, booths=0.8, custom booths=3, point of sale display*=4, pos displays=3, " +
  "retail display*=3, acrylic display*=2, window display*=2.5, shop window display*=4, window dressing=2, " +
  "visual merchandis*=3, copy shop*=3.5, copy center=3, copy centre=3, photocopying=2.5, " +
  "document printing=2.5, plan printing=3, plot printing=2, print and mail=4, print and copy=3.5, " +
  "print company=3.5, print finishers=3.5, printed and posted=3, personalised mail*=3, pr consult*=4, " +
  "pr agenc*=4, pr firm=4, communications consult*=3.5, communications agenc*=4, " +
  "press release distribution=3.5, tv commercial*=2.5, commercials=1, corporate video production=4, " +
  "promo video*=2.5, promotional video*=2.5, video marketing=3.5, product photograph*=3.5, " +
  "commercial photograph*=2.5, food photograph*=2.5, packshot*=3, 3d rendering=3.5, 3d renders=3, " +
  "3d visuali*=3.5, cgi studio=3.5, architectural visuali*=3.5, architectural rendering*=3.5, " +
  "3d animation for=2.5, mystery shopper*=2.5, focus group*=2.5, consumer research=3, consumer insight*=3.5, " +
  "customer insight*=2, market research agency=4, marketing consult*=4, marketing strategist*=3.5, " +
  "marketing compan*=4, marketing firm=4, marketing freelancer=4, wallpaper design*=3, textile design*=2.5, " +
  "textile print design*=4, print design*=3, desktop publishing=3, wedding stationery=3, " +
  "wedding invitation*=2.5, invitations=1.2, stationery design=3, menu design*=3, brochure design*=4, " +
  "leaflet design*=4, poster design*=3.5, album cover*=1.5, label design*=3, infographics=2.5, " +
  "illustrators=2.5, technical illustrat*=3.5, medical illustrat*=3, experiential=1, brand activation*=4, " +
  "brand ambassadors=2.5, product sampling=3, sampling campaign*=3.5, field marketing=4, " +
  "sponsorship agency=4, sports marketing=3.5, affiliate marketing=3, affiliate network*=3, facebook ads=2.5, " +
  "pay per click=3.5, conversion rate optimi*=3.5, landing pages=1.5, email campaigns=2, " +
  "marketing automation=2, inbound marketing=3, demand generation=3, account based marketing=3, " +
  "programmatic=2, ad tech=2, ad network=3, sonic branding=3.5, podcast marketing=3, embroidery and print=3, " +
  "workwear branding=3, garment printing=3.5, dtf=1.5, sublimation printing=3, heat press=1, " +
  "pad printing=2.5, risograph=3, bookbinding=2, laminating=1, wide format=2, canvas print*=2, " +
  "photo printing=1.5, giclee=2, fine art printing=3, name badges=1.5, plastic cards=2, loyalty cards=1, " +
  "ballot printing=2.5, label print*=3.5, sticker print*=3.5, stickers=1.2, decals=2, book print*=3, " +
  "magazine print*=3, direct mailing=3, logo designs=3, logo designer*=4, ux designer*=3, " +
  "brand designer*=3.5, industrial designer*=3, packaging designer*=3.5, screen printer*=3.5, " +
  "screen printed=2, colour copying=3, color copies=3, email template*=2, email design=2.5, " +
  "hoarding graphics=3.5, hoarding board*=2.5, site hoarding*=2.5, icon design*=3, " +
  "integrated communications=3, inkjet mailing=3, lightbox*=1.5, logo mats=2.5, photo retouch*=3, " +
  "retouching=2.5, image retouch*=3, plan copying=3, campaign mailers=3.5, political mail*=2.5, " +
  "publicist*=3.5, publicity=1, rebrand*=2.5, retail graphics=3.5, exhibition graphics=3.5, speech writ*=2.5, " +
  "stencil*=1, video ads=3, advertising photograph*=4, advertising specialt*=3, beer mat*=2.5, card maker*=2, " +
  "clothing label*=1.5, woven label*=1.5, data visuali*=1.5, title design=2.5, fleet graphics=4, " +
  "game art=2.5, linkedin ghostwrit*=3.5, livery design*=3.5, magazine design*=3.5, editorial design*=3.5, " +
  "plaques=1.5, memorial plaque*=1.5, engraved signs=3, engraved plaque*=2.5, neon art*=2, " +
  "packaging mock ups=3, packaging prototypes=2.5, packaging artwork=3.5, packaging agency=3.5, " +
  "radio jingle*=3, jingles=2, signboard*=3, real estate signboard*=4, rubber stamp*=1.5, " +
  "survey research=2.5, catalogue photograph*=4, catalog photograph*=4, e commerce photograph*=4, " +
  "amazon photography=3.5, drinks branding=3.5, food branding=3.5, make and fit signs=4, make signs=3, " +
  "print and post=2.5, printed in house=2, artwork=0.5, mailers=1.5, your logo on=3, logo on=2, " +
  "printed mugs=3, branded pens=3, printed with your logo=4, with your logo=2.5, no minimum order=1.5, " +
  "search ads=3.5, websites that rank=3.5, rank higher=2.5, rank on google=3.5, found on google=2.5, " +
  "google rankings=3, more leads=2, photorealistic=2, renders=2, fly throughs=2, flythroughs=2.5, " +
  "walkthrough animation*=2.5, picture maps=1.5, botanical illustrat*=2.5, freelance illustrat*=4, " +
  "freelance designer*=3.5, press and influencers=3, we design logos=4, design logos=4, visual identit*=3, " +
  "brand guidelines=2.5, style guides=1.5, websites for=1.5, we build websites=3, websites and brochures=3.5, " +
  "brochures and websites=3.5, campaigns for=1, content for brands=3, storytelling for brands=3, " +
  "printing presses=1.5, four colour=1, short run=0.8, print run*=1.8, printed and bound=2, " +
  "laminated menus=1.5, postcards=1, roll labels=3, a boards=1.5, swing signs=3, fingerposts=2, " +
  "pylon sign*=3, sign installation*=3, sign installer*=3, polo shirts=1, cotton bags=2, " +
  "printed cotton bags=4, printed bags=3.5, printed tote*=3.5, printed labels=3, printed boxes=2, " +
  "labels on rolls=3, into the news=2.5, in the press=0.3, press coverage=2.5, media coverage=2, " +
  "backdrops=1.5, shopper=1.2, printed fabrics=1.5, signs and banners=4, banners and signs=4, " +
  "logos and websites=4, websites and logos=4, flyers and posters=3.5, posters and flyers=3.5, brand films=3, " +
  "brands and websites=3, interpretation panels=3, heritage interpretation=2, annual review design=3, " +
  "ncr pads=3.5, corporate awards=2.5, glass awards=2, trophies=0.8, trophy engraving=2, door hangers=2, " +
  "sample distribution=2.5, online survey panel*=2.5, opinion poll*=2, polling=0.6, social listening=2.5, " +
  "product feed*=2.5, local citations=3, google business profile=1.5, business profile management=3, " +
  "infomercial*=2.5, sonic logo*=3.5, character design*=2.5, mascot design*=3.5, mascot costume*=2.5, " +
  "sign repair*=3.5, awning graphics=3, race car wraps=3, car wraps=3, boat graphics=3.5, " +
  "motorcycle graphics=3.5, fundraising letters=1.5, museum exhibition design=5, museum exhibit design=5, " +
  "beer can labels=3, cosmetics packaging=1.5, packaging studio=3.5, plumber websites=4, " +
  "websites for plumbers=4, websites for builders=4, websites for tradesmen=4, prospectus design=3.5, " +
  "school prospectus design=4, business stationery=2.2, wristbands=1.2, printed wristbands=3, ad van*=3.5, " +
  "advertising vans=3.5, newspaper inserts=3, brand ambassador staffing=3.5, promo staff=1.5, " +
  "promotional staff=1, trade marketing=3, customer experience research=3.5, audience research=3, " +
  "media monitoring=3.5, press cuttings=3, tiktok shop=2.5, amazon listing*=2.5, comparison shopping ads=3, " +
  "guest post*=2, web analytics consult*=4, ga4=2, ga4 consult*=4, tag manager=1.5, tag management=2, " +
  "tag management consult*=4, email deliverability=2.5, email deliverability consult*=4, " +
  "furniture design studio=3, signage consult*=4";
