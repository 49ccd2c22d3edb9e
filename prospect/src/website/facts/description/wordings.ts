export const selfWords =
  /\b(?:we|our|us|we['’]re|nous|notre|nos|wir|unsere?|wij|onze|ons|noi|nostr[aoie]|n[oó]s|nossa|nosso|nosotros|nuestr[ao]s?|somos|company|firm|agency|studio|empresa|entreprise|unternehmen|bedrijf|azienda|societ[àa]|association|associa[cç][aã]o|asociaci[oó]n|associazione|organi[sz]ation|nonprofit|since|desde|depuis|seit|sinds|dal|founded|family[- ]owned|leading|speciali[sz]\w+|offers?|provides?|delivers?|helps?|dedicated|transforma\w+|ofrece\w*|oferece\w*|propose|biet\w+|biedt|offre)\b/i;
/** "We are a …", "Acme is the …": what follows says what the house is. */
export const defining =
  /(?:\b(?:is|are|was founded|we['’]re|is dedicated to|strives to be|has provided|provides) (?:an? |the |one of |your |dedicated |services)|\bé (?:a|o|uma?) |\bsomos (?:a|o|un[ao]?|uma?|especialistas|los|las) |\bes un[ao]? |\bsommes (?:une?|la|le|des|sp[ée]cialis)|\best (?:une?|la|le) |\bsind (?:ein|die|der|ihr|spezialis)|\bist (?:ein|der|die|das|ihr) |\bis (?:een|de|h[eé]t|uw|d[eé]) |\bzijn (?:een|de|d[eé]|gespecialiseerd|uw)|\bsiamo (?:un|una|il|la|specializz)|\b(?:è|e['’]) (?:un['’ao]?|il|la|l['’]) ?|\bour (?:[\p{L}-]+ ){0,3}(?:firm|company|agency|team|practice|studio|clinic|program)\b|\b(?:our mission is|nossa miss[aã]o é|nuestra misi[oó]n es|notre mission est|unsere mission ist|onze missie is|la nostra missione è)\b|^(?:taller|f[áa]brica|bodega|restaurante?|hotel|tienda|cl[íi]nica|escuela|escola|entreprise|soci[ée]t[ée]|cabinet|agence|atelier|empresa|compañ[ií]a|estudio|ag[eê]ncia|escrit[oó]rio|azienda|societ[àa]|studio|bedrijf|firma|unternehmen|familienunternehmen|familiebedrijf|family[- ]owned|full[- ]service|independent) (?:familiale?|familiar|spécialisée?|especializad[ao]|specializzat[ao]|de|d['’]|en|di|für|voor|\p{L}{4,}) |^at \p{Lu}[\p{L}' ]{2,40}, we\b)/iu;
/** "Leading … in Cork", "Ihr Fachbetrieb für …": a line under a logo says what the house is without a verb. */
export const praising =
  /^(?:(?:the |a |an )?(?:leading|professional|award[- ]winning|premier|specialist|trusted|independent|family[- ]run|traditional)|professionele|professionnels?|spécialistes?|especialistas|profesionales|specialisti|ihr(?:e)? \p{Lu}\p{L}+|uw \p{L}+|votre \p{L}+|tu \p{L}+ de|dentistas|abogados|artisans?|meisterbetrieb) /iu;
/** "Fabricamos…", "Nous concevons…", "We design…": what the house does, said by itself. */
export const weDo =
  /^(?:(?:em|en|a|na|no) .{3,40}, )?(?:nós |nosotros )?\p{L}{3,}[aei]mos\s|^(?:we|nous|wir|wij) \p{L}{4,}/iu;
export const opening =
  /^[¡¿"“']?(?:do you|are you|have you|did you|is your|looking for|want to|need |tired of|welcome|bem[- ]vind|bienvenid|bienvenue|willkommen|welkom|benvenut|thank|obrigad|gracias|merci|danke|we['’]re so|sorry|oops|by (?:checking|clicking|submitting)|click|please|if you|fill|call|contact|learn|read|sign up|subscribe|voc[eê] |precis[ao]|deseja|quer |buscas|necesitas|vous (?:cherchez|avez|souhaitez)|suchen sie|bent u|zoekt|cerchi|prezzi|precios|price)/i;
/** "Welcome to Kestrel, one of the oldest mills of …": behind the greeting stands what the house is. */
export const introducing =
  /^(?:welcome to|bem[- ]vind\p{L}+ (?:[aà]o?|ao)|bienvenid\p{L}+ a|bienvenue (?:chez|[aà]|au)|(?:herzlich )?willkommen (?:bei|beim|im|in der)|welkom bij|benvenut\p{L}+ (?:da|in|a|al|alla)) [^.,!?]{3,60}, (?:an?|the|one of|your|where|uma?|o seu|a sua|un[ae]?|el|la|le|tu|su|votre|l['’]|ihre?|ein(?:e[mr]?)?|dem|der|de|het|een|uw|il|lo) ?(?=\p{L})/iu;
/** "Neil, the service manager of …": what one of the people does. */
export const portrait =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?:(?:the|our|a|an|der|die|unser|unsere|le|la|notre|el|nuestr[ao]|o|a|noss[ao]|il|nostr[ao]|de|onze) )?(?:\p{L}+ ){0,3}(?:manager|director|founder|owner|head|president|ceo|cto|lead|leiter(?:in)?|geschäftsführer(?:in)?|gründer(?:in)?|directeur|directrice|fondat\w+|gérante?|diretora?|fundadora?|directora?|titolare|responsabile|eigenaar|oprichter)\b/iu;
export const inviting =
  /^(?:discover|explore|meet|conoc[eé]|conozca|descubr[ae]|conhe[cç]a|descubra|d[eé]couvrez|entdecken|ontdek|scopri|conosci)(?!\p{L})/iu;
export const aboutThePage =
  /\b(?:check out|(?:this|here) is (?:the|our) (?:new |official )?(?:web)?(?:site|page)|(?:new|neue|nouveau|nueva|nuovo|novo|nieuwe) (?:web)?(?:site|seite|p[áa]gina)\b|this (?:page|article|post|guide)|reviews|testimonials|in this|find out|call now|call today|contact us|visit our|blog|newsletter|reservations? online|best rates|special(?:es|e)?|% off|discount|gratis|download)\b/i;
/** "Aviso legal de …", "Meet the people behind …": the page's own summary, not the house's. */
export const aboutLegalPage =
  /^(?:(?:el|la|le|les|the|this|this is the|il|lo|o|a|das|dies(?:es|e)?|est[ea]|questo|questa|deze|dit) )?(?:presente )?(?:aviso legal|aviso|impressum|anbieterkennzeichnung|mentions l[ée]gales|informaci[óo]n legal|legal (?:notice|information)|note legali|privacy|pol[ií]tica de|politique de|datenschutz\w*|juridische informatie|colofon|terms|condiciones|condi[çc][õo]es|informazioni legali)(?!\p{L})|^(?:this page|meet (?:the|our) (?:people|team|staff)|find out how to (?:reach|contact)|how to (?:find|reach) us|get in touch|(?:tutti )?i (?:nostri )?contatti|come raggiungerci|c[óo]mo llegar|so erreichen sie)(?!\p{L})/iu;
/** "It began in 2009 as …": a story of its beginnings says little of what the house does. */
export const story =
  /\b(?:began|started out|was born|came about|naci[óo] (?:en|como)|nasceu|est n[ée]e? |entstand|ontstond|nacque|[èe] nat[ao])\b/i;
export const notSelf =
  /\b(?:cookies?|javascript|browser|you (?:agree|consent) to (?:be|receive|our|the)\b|privacy(?! (?:and|&) (?:data|cyber)| laws?\b| compliance|,? (?:cyber|data) )|subscribe|log ?in|sign in|add to cart|404|not found|all rights reserved|todos los derechos|todos os direitos|reserved for members|lorem ipsum|powered by|copyright|join our (?:growing )?team|now hiring|(?:always )?looking for (?:great|new|talented|good|motivated) (?:people|talent|colleagues|team members)|trabalhe conosco|wir stellen ein|nous recrutons|lavora con noi|werken bij)\b|©/i;

/** "Frequently asked questions about …", "Our staff — Kestrel House", "Address, hours and contact of …": what the page holds. */
export const announcing =
  /^(?:(?:the|all|le|las|los|les|die|der|de|i|gli|as|os|tutte le|alle|our) )?(?:(?:most )?(?:common|frequent(?:ly asked)?) questions|faqs?|domande (?:più )?(?:comuni|frequenti)|preguntas (?:más )?(?:frecuentes|comunes)|perguntas (?:mais )?frequentes|questions (?:les plus )?(?:fréquentes|courantes)|foire aux questions|(?:häufige|häufig gestellte|wichtige) fragen|veelgestelde vragen|datos (?:identificativos|de contacto)|dados de contac?to|coordonnées|kontaktdaten|contactgegevens|dati (?:di contatto|identificativi)|contact details)(?!\p{L})|^meet (?:the|our) (?:\p{L}+ ){0,3}(?:board|team|staff|people|crew|doctors|founders|trustees)(?!\p{L})|^(?:our|the|meet the|unser|das|notre|l['’]|nuestro|el|nossa|a|il nostro|ons|het) ?(?:staff|team|people|équipe|equipo|equipe|personal|mitarbeiter|kollegium)\s*(?:[—–|:-]|$|(?:of|at|von|de|di|van) [^.]{0,40}\.?$)|^(?:address|adresse|indirizzo|dirección|endereço|adres|anfahrt|öffnungszeiten|opening hours|hours|horaires|horarios?|horários?|orari|openingstijden|telefon\p{L}*|téléphone|phone|contact|kontakt|contatti|contacto|contato)(?:,| und| and| et| y| e| en| &) \p{L}+/iu;
/** "Soil testing is the key to a good harvest", "The goal of our courses is …": of a craft, or of one service. */
export const teaching =
  /^\p{Lu}\p{Ll}+(?: (?!we |you )\p{Ll}+){1,4} (?:is|are|ist|sind|est|sont|es|son|é|são|è|sono|zijn) (?:the|an?|der|die|das|eine?|la|le|les|une?|el|los|una?|o|a|uma?|il|lo|l['’]|de|het|een) ?(?:\p{Ll}+ ){0,2}(?:foundation|key|backbone|heart|future|wave|way|process|practice|art|essence|cornerstone|investment|part|step|choice|grundlage|schlüssel|basis|zukunft|weg|base|clé|clef|avenir|moyen|clave|futuro|forma|chave|maneira|chiave|modo|sleutel|toekomst|manier)(?!\p{L})|^(?:The|Das|Le|L['’]|El|O|Il|Lo|Het) ?(?:goal|aim|purpose|objective|[Zz]iel|but|objectif|objetivo|scopo|obiettivo|doel) (?:(?:of|de|di|van) (?:our|notre|nos|nuestr\p{L}+|noss\p{L}+|nostr\p{L}+|onze)|unsere[rs])(?!\p{L})/u;
/** "The best start you can make is a call": advice to whoever reads. */
export const advising =
  /^(?:the|la|le|das|de|het|il|o|a|el|lo) (?:\p{L}+ )?(?:most|best|first|más|mejor|meilleure?|beste|nützlichste|nuttigste|migliore?|melhor|primer[oa]?|premi[eè]re?|prima|cosa|first)\b[^.!?]{0,50}\b(?:you can|you should|to do|puedes?|podéis|vous pouvez|sie (?:tun )?können|je kunt|u kunt|puoi|può|você pode)\b/iu;
/** "Ana 'Nani' Ruiz is the founder & CEO of …": who somebody is. */
export const portraying =
  /^\p{Lu}[\p{Ll}-]+(?: ['"“‘(]?\p{Lu}[\p{Ll}.-]+['"”’)]?){1,3}(?:,? (?:is|ist|est|es|è|é))(?: (?:the|a|an|our|der|die|le|la|el|il|o|de))? ?(?:[\p{L}&-]+ ){0,3}?(?:(?:co-?)?founder|owner|president|ceo|chairman|managing director|geschäftsführer(?:in)?|gründer(?:in)?|inhaber(?:in)?|fondat\p{L}+|gérante?|fundadora?|propietari[oa]|proprietári[oa]|titolare|eigenaar|eigenaresse|oprichter)(?!\p{L})/iu;
/** "The Kestrel Board of Directors provides …": one of the house's bodies. */
export const bodyOf =
  /^(?:The|Our) (?:\p{Lu}[\p{L}]+ ){0,3}(?:Board(?: of (?:Directors|Trustees))?|Committee|Staff|Council)(?!\p{L})/u;
/** "That is why …": a sentence that leans on the one before it. */
export const leaning =
  /^(?:that(?:['’]s| is| was| means)|those|which|so (?:we|that)|eso|por eso|isso|por isso|cela|c['’]est pourquoi|deshalb|daher|dat is|daarom|ci[òo]|per questo|quello)(?!\p{L})/iu;
/** "Whether you are looking for …": of the customer before the house. "In addition to …": after what it mostly does. */
export const aside =
  /^(?:whether (?:you|your|it)|(?:egal|gleich|ganz gleich),? ob|ob (?:sie|du|für)|of (?:u|je|jij) nu|que (?:vous soyez|ce soit)|tanto si|ya sea|seja (?:para|qual|voc[eê])|che (?:tu|si tratti)|in addition to|besides|apart from|al[ée]m d|adem[áa]s de|aparte de|en plus d|outre|neben|au[ßs]er(?!gew)|naast|oltre a)(?!\p{L}{3})/iu;
/** "At Kestrel, we know that eggs …": what is true of anybody's trade. */
export const believing =
  /^(?:(?:at|bei|bij|chez|en|na|no|in|a) \p{Lu}[^,]{1,40}, )?(?:we|wir|wij|nous|noi|nós|nosotros)? ?(?:know|believe|understand|wissen|glauben|weten|geloven|savons|croyons|sabemos|creemos|acreditamos|entendemos|sappiamo|crediamo)(?: (?:wir|wij))?,? (?:that|how|dass|dat|que|qu['’]|che)(?!\p{L})/iu;
/** "We'd be glad to show you round": an invitation. */
export const welcoming =
  /^we(?:['’]d| would|['’]re| are)? (?:love|like|be (?:happy|delighted|glad)|happy|delighted|look(?:ing)? forward) to(?!\p{L})|^(?:nos encantar[íi]a|ser[áa] um prazer|nous serions|wir freuen uns|wij (?:helpen|ontvangen) u graag|saremo lieti)(?!\p{L})/iu;
/** "Kestrel is at 5 Quay Street": where the house stands. */
export const locating =
  /(?<!\p{L})(?:(?:[èe]|is|est[áa])(?= (?:in|at|en) (?:\d|\p{Lu}))|si trova|[èe] situat[oa]|is (?:located|situated|based)|se encuentra|est[áa] (?:situad|ubicad|localizad)[oa]|fica|se situe|se trouve|est situ[ée]e?|befindet sich|liegt|bevindt zich|is gevestigd|ligt) (?:in|at|on|en|na|no|em|au|à|a|aan|op|am|an|dans)(?!\p{L})/iu;
/** "Founder of Kestrel.": somebody's life in a word or two. */
export const lifeInBrief =
  /(?:^|[.!] )(?:co-)?(?:founder|gründer(?:in)?|fondat(?:eur|rice|ore)|fundadora?|oprichter) (?:of|von|van|de|di|da|do|del)(?!\p{L})/iu;
/** "Ik ben opgegroeid aan zee", "I studied in Dale": what somebody tells of the own life. */
export const ownLife =
  /(?<!\p{L})(?:I (?:grew up|was born|studied|graduated|moved to|obtained my|trained as)|ich (?:bin (?:in [^.]{0,40} )?(?:aufgewachsen|geboren)|habe [^.]{0,60}studiert|absolvierte|studierte)|ik (?:ben (?:opgegroeid|geboren|geland|afgestudeerd|getrouwd)|studeerde|behaalde)|(?:studeerde|rondde|behaalde) ik|je suis n[ée]e?|j['’]ai (?:grandi|[ée]tudi[ée]|obtenu)|nac[íi] en|me (?:licenci|gradu|form)[ée]|estudi[ée] (?:en|la)|nasci em|formei-me|me formei|sono nat[oa]|mi sono (?:laureat|diplomat)[oa])(?!\p{L})/iu;
/** "2001 passes the firm to …", "3 June 2014: …", "The company was founded by …": a step in its history, its news. */
export const dated =
  /^\d{1,2}(?:\.|st|nd|rd|th|º|er)? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d(?!\d)|^\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d(?!\d)|^(?:(?:in|im|en|em|nel|in the|au|no|vers|um|circa|around|by|depuis|im jahre?|en el año|no ano de|nell['’]anno|in het jaar) )?(?:19|20)\d\d(?!\d)(?! ?[–-])|\b(?:was|were|wurde|foi|fue|a [ée]t[ée]|est[ée]?|è stat[ao]|werd) (?:founded|started|established|gegründet|fundad[oa]|cread[oa]|criad[oa]|fond[ée]e?|créée?|fondat[ao]|opgericht) (?:by|von|por|pel[oa]|par|da|dai|dal|door) \p{Lu}/iu;
/** "Member of the guild of …": where the house belongs. */
export const belonging =
  /^(?:[-–•*✓✔] ?)?(?:proud |stolzes |fier )?(?:mitglied(?:sbetrieb)?|member|membre|miembro|membro|lid|socio) (?:im|in|der|des|beim|of|de|da|do|du|van|della|del|dell['’])(?!\p{L})/iu;
