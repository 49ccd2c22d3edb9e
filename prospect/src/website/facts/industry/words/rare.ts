import type { Sector } from "@leadstream/contract";

/** Trades that few houses have and that go by words of their own, in the notation of the sector lexicon: en, de, fr, es, pt, it, nl. */
export const rare: Partial<Record<Sector, string>> = {
  "construction-trades":
    "gebint*=3.5, houtbouw=3, houten gebouwen=3, glas en schilderwerk=4, rimozione amianto=4, amianto=3, " +
    "bonifica amianto=4, smaltimento=2, locked out=3, cylinders=1, safes=1.2, terrazzo=2.5, encaustic tiles=3, " +
    "wet room=2, kachelofen=3.5, kamine=2, blitzschutz=3, wallbox*=2.5, zahlerschrank=3, elektromeister*=4, " +
    "construimos piscinas=4, deques=2, vidraceiro=3.5, boxes=1, box para banheiro=3, espelhos=1.2, " +
    "janelas em vidro=3, portas=0.6, vidro=1, vidros=1.2, historic restoration=2.5, wood finishing=2.5, " +
    "refinishing=3, floor refinish*=3.5, aufzugsservice=4, dry stone=3.5, planting=1, gardens=1.5, gardening=2, " +
    "bores=1.5, boring=0.6, water wells=3, drilled=0.8, drilling=1, contractors=1.2, contracting=1.2, " +
    "subcontractor*=2, construction company=4, builders=2, handyman services=2.5, carpenters=2.5, joiners=2.5, " +
    "plumbers=3, electricians=3, electrical contractor*=4, electrical install*=3.5, roofs=2, roofers=3.5, " +
    "field welding=3, structural steel=2, steel frames=2, civils=2, site clearance=3, hedges=1.5, ponds=1, " +
    "irrigation install*=2.5, artificial grass=3, fireplaces=2, tilers=2.5, floor laying=3, carpet fitting=3, " +
    "vloerverwarming*=3.5, loodgieters=3.5, elektra=2, stucwerk=3, glasschade=2, fussbodenheizung*=3.5, " +
    "turoffnung=2.5, schlosser=2, capina=2.5, rocagem=3, dedetiza*=2.5, desentupi*=3, ervas daninhas=2, " +
    "limpeza de terrenos=3, chaveiro=3, chaveiros=3, cerrajeros=3, serruriers=3, fabbri=2, pozzi=1.5, poceria=3, sondeos=2, " +
    "pozos=1.5, forages=2.5, forage=2.5, stonemason*=3, stonework*=2.5, repointing=3, lime mortar=3, " +
    "brickwork=2.5, retaining wall*=3, pavers=2.5, pool builder*=4, pool resurfac*=4, solar panel*=2.8, " +
    "solar installation*=3, battery storage=2, heat pump*=2.5, chimney*=2.8, stove installation*=3, stoves=1.8, " +
    "flue*=2, arborist*=3.5, tree surgeon*=4, tree surgery=4, tree care=3, stump grinding=4, pruning=2, " +
    "asbestos=2.8, earthmoving=3.5, earthworks=3, hardwood floor*=3, floor sanding=3.5, awnings=2.5, blinds=2, " +
    "shutters=2.2, curtains blinds=2.5, damp proofing=3.5, damp=1.2, basement=1.5, well drilling=3.5, " +
    "boreholes=2.5, bathrooms=1.5, extensions=1.2, refurbish*=1.5, guttering=2.5, skylights=2.2, " +
    "conservatories=2.5, stairs=1.2, staircases=2, pergola*=2, fences=1.8, gates=1, railings=2, wrought iron=2, " +
    "steel erect*=3, welders=1.2, sprinkler system*=2.5, turf=1.8, mowing=2, gardener*=2.5, garden design*=3, " +
    "garden maintenance=3.5, underfloor heating=3.5, boilers=2.2, gas safe=3, ventilation=2, rewiring=3, " +
    "wiring=1.5, ev charg*=2.2, alarm systems=2, house painting=3.5, painting contractor*=3.5, decorating=1.5, " +
    "wallpaper*=1.5, log homes=3, log cabins=2, timber frame*=3, modular homes=3, tiny houses=2.5, " +
    "prefabricated=1.2, dredging=2.5, piling=2.5, surfacing=2, tarmac*=2.8, restoration contractor*=3, " +
    "mold remediation=3.5, crane hire=2, plant hire=2.5, rigging=1.5, interior fit=2, shopfitt*=3, bader=2, " +
    "innenanstrich=3, anstrich*=2.5, wintergarten=3, fenster=1.8, turen=1.5, natursteinarbeit*=3.5, " +
    "steinmetz*=3.5, treppen*=1.5, kuchenplatten=2.5, bauelemente=2.5, rollladen=2.5, sonnenschutz=2, " +
    "photovoltaik*=2.8, solaranlage*=2.8, warmepumpe*=2.8, sanierung*=2, altbausanierung=3.5, pflaster*=2, " +
    "gartengestaltung=3.5, gartenpflege=3, baumpflege=3.5, baumfallung*=3.5, abbruch=2.2, erdarbeiten=3, erdbau=3, " +
    "bodenbelag*=2.5, parkett*=2.5, holzbau=3, innenausbau=2.8, dammung=2.2, zaune=2, zaun*=1.5, brunnenbau=3, " +
    "baugeschaft=3.5, bauleitung=2, polier=1.5, zinguerie=3.5, parquet*=2.5, salle de bain*=2, salles de bain*=2, " +
    "panneaux solaires=2.8, photovoltaique*=2.5, pompe a chaleur=2.8, pompes a chaleur=2.8, travaux publics=3.5, " +
    "gros œuvre=3, gros oeuvre=3.5, second oeuvre=3.5, cloisons=2, enduit*=2, facade*=1.8, fenetres=2, volets=2, " +
    "portails=2, cloture*=1.8, elagage=3.5, elagueur=3.5, jardinier*=2.5, espaces verts=3.5, piscine*=1.5, " +
    "pisciniste=4, ramonage=3.5, cheminee*=1.5, poeles=1.8, assainissement=2.8, ferronnerie=2.2, metallerie=2.2, " +
    "escaliers=2, peinture decoration=3, domotique=2, reformas integrales=3.5, banos y=1, cocinas y=0.8, " +
    "albaniles=3, azulejos=2, tejados=3, cubiertas=2, fachadas=2.2, placas solares=3, paneles solares=3, " +
    "fotovoltaica*=2.5, calefaccion=2.5, calderas=1.8, ventanas=1.5, toldos=2.8, persianas=2.5, suelos=1.2, " +
    "tarima=2.5, jardineria=2.8, podas=2.5, piscinas=1.8, excavaciones=3, derribos=3, obra nueva=2, " +
    "interiorismo=1.5, fotovoltaic*=2.5, pintura predial=4, construcao civil=3.5, telhado*=2.8, calhas=2.8, " +
    "porcelanato=2, forros=2, cortinas=1.2, esquadrias=3, portoes=2, cercas=2, jardinagem=2.8, paisagismo=3, " +
    "terraplanagem=4, terraplenagem=4, demolicao=2.8, hidraulica=1.5, instalacoes eletricas=3.5, " +
    "instalacao eletrica=3.5, moveis planejados=3, carpintaria=2.8, azulejista=3, obra=0.8, canteiro de obras=2, " +
    "impianti idraulici=4, caldaie=2.8, condizionator*=2.5, riscaldamento=2, ristrutturazion*=3, coperture=1.8, " +
    "tetti=2.5, lattoneria=3, isolamento=1.5, piastrelle=2, tende da sole=3, zanzariere=2.5, finestre=1.8, " +
    "porte=0.8, giardini=1.8, giardinier*=2.5, potatur*=2.5, scavi=2.8, demolizioni=3, tinteggiatur*=3, " +
    "decoratore=1.5, falegnam*=2.5, fotovoltaico=2.8, daken=2.5, dakgoot=2.5, goten=1.2, isolatie=2, " +
    "tuinonderhoud=3.5, tuinen=1.5, bestrating=3, verbouwing*=2.8, aanbouw=2.5, badkamers=2.2, keukens=1.2, " +
    "kozijnen=2.8, zonwering=2.5, zonnepanelen=2.8, warmtepomp*=2.8, vloeren=1.8, parketvloer*=3, schilders=2.5, " +
    "metselaar=3.5, grondwerk*=3, sloopwerk*=3, riolering=2.8, timmerwerk=3, timmerman=3, boomverzorging=3.5",
  "professional-services":
    "chartered=1.2, chartered engineer*=3.5, chartered environmental*=4, air quality=2.5, odour=2, " +
    "energieprestatie=2.5, epb=2.5, epb verslaggever=4, energieaudit*=3, ventilatieverslag*=3, " +
    "industrial engineering=2.5, technical writ*=3.5, technical author*=3.5, technical documentation=3, " +
    "documentation=1, user manuals=2, vigilantes=2.5, controlo de acessos=2.5, controle de acesso=2, rondas=2, " +
    "investigators=1.5, archaeolog*=2.5, heritage consult*=3, valuation=0.8, succession=1, governance=0.8, " +
    "strategy=0.5, advisory=1.2, advisers=1, consultants=1.5, counsel=1.2, attorneys=3, lawyers=3, " +
    "paralegal services=3, title search=1.5, notary public=3.5, tax advice=3, tax adviser*=3.5, tax returns=3, " +
    "feasibility studies=2.5, traffic engineering=3, acoustic consult*=3, acoustics=1.5, fire engineering=2.5, " +
    "quantity surveyors=4, building surveyors=3.5, standards=0.2, auditors=2, interim manage*=1.5, mediatior=2, " +
    "mediator=2.5, mediators=2.5, registermediator=4, rechtsadvies=3.5, juristen=2.5, letselschade=3.5, " +
    "bedrijfsjuridisch=3, raadgevend=2.5, ingenieurs=2.5, ontwerpbureau constructies=2, landmeter*=3, " +
    "town planner*=3.5, planning consultant*=3.5, planning application*=2.8, structural engineer*=3.5, " +
    "civil engineering=2.5, engineering firm=2.5, mechanical engineer*=2, engineering services=1.8, " +
    "environmental consult*=3.5, site assessment*=2.2, noise survey*=3, court report*=3.5, transcription=2.5, " +
    "soil testing=2.5, geotechnical=2.8, vat return*=3, vat=1.2, sole traders=1.8, trade mark*=2, " +
    "intellectual property=2.5, inventions=1, contracts=0.6, grant applications=2.2, grant writ*=2.5, " +
    "ghostwrit*=2.5, proofread*=2.8, notarial=2.5, strategy consult*=3, management consult*=3, " +
    "business advis*=2.5, business plan*=1.5, patrols=1.8, manned guarding=3.5, cctv=1.2, " +
    "expert witness*=3, forensic*=1.8, genealog*=2, actuar*=2, surveyors=2.5, drone survey*=2.8, " +
    "interior architect*=2.5, architects=2.5, architectural=2, architecture=1.8, landscape architect*=3, " +
    "naval architect*=2, company formation=2.5, corporate law=3, immigration law*=3.5, visa=1, visas=1.2, " +
    "barristers=3.5, chambers=0.8, debt collection=2, translation agency=4, localisation=2, localization=2, " +
    "subtitl*=1.8, interpreting=2.5, virtual assistant*=2, back office=1, call centre=1.5, data protection=1, " +
    "certification body=3, testing laborator*=2, inspection services=2, energy consult*=2.5, energy audit*=2.5, " +
    "procurement consult*=2.5, steuerberatung=4, wirtschaftsprufung=4, tragwerk*=3, tragwerksplan*=4, " +
    "statiker=3.5, bauingenieur*=3, architekten=3, ingenieurbur*=3.5, fachplan*=2, energieberat*=2.5, " +
    "rechtsanwalte=4, fachanwalt*=4, ubersetzungen=3, dolmetsch*=3, sicherheitsdienst=3.5, wachdienst=3, " +
    "datenschutzbeauftrag*=2, existenzgrund*=1.5, inkasso=2, gutachten=2, commissaire aux=3, commissaires aux=3, " +
    "experts comptables=4, droit du travail=3.5, avocats=3.5, notaires=3.5, architecte*=2.5, geometre expert=4, " +
    "maitrise d oeuvre=3, maitre d oeuvre=3, traducteur*=2.5, interprete*=1.8, gardiennage=3, securite privee=3, " +
    "conseil en=1.5, cabinet de conseil=3.5, ingenierie=1.8, diagnostic immobilier=2.5, domiciliation=2, " +
    "abogados=3.5, laboralista*=3.5, bufete=3.5, penalista*=3, herencias=2.5, divorcios=2.8, extranjeria=2.8, " +
    "contables=2, asesores fiscales=4, arquitecto*=2.8, arquitectura=2, ingenieria=1.8, aparejador=3, " +
    "topografia=2.8, traductores=2.8, interpretes=2, vigilancia=1.8, seguridad privada=3, peritaje*=2.5, " +
    "consultores=1.5, notaria=3, tasaciones=2, contadores=2.5, imposto de renda=3, abertura de empresa*=3.5, " +
    "advogados=3.5, direito de=2, direito trabalhista=4, previdenciario=2.8, inventarios=2, arquitetura=2, " +
    "arquiteto*=2.8, engenharia=1.5, georreferenciamento=3, tradutor*=2.8, traducoes=3, " +
    "vigilancia patrimonial=3.5, portaria=1.5, seguranca privada=3, solicitador*=2.5, pericias=2.5, laudos=1.5, " +
    "licenciamento ambiental=3, consultoria ambiental=3, commercialisti=4, revisori=3, revisori dei conti=4, " +
    "avvocati=3.5, notai=3.5, architetti=3, architetto=2.8, architettura=1.8, ingegneri=2.5, geometri=3, " +
    "perizie=2.5, traduttori=2.8, interpreti=2, vigilanza=2, consulenti=1.5, consulenza aziendale=3, " +
    "boekhouding=3, belastingaangifte=3.5, accountants=3, jaarrekening*=3, notarissen=3.5, architecten=3, " +
    "constructeur*=1.5, vertalingen=3, vertaalbureau=4, tolken=2.8, beveiliging=2, bedrijfsadvies=3, " +
    "deurwaarder=3",
  healthcare:
    "ontspanningstherapie=3.5, therapie=1.5, optometrist*=3.5, optometry=3.5, stress klachten=3, burn out=1.5, " +
    "logopedie=4, logopediste=4, logopedische=4, stotteren=2.5, taalontwikkeling*=2.5, spraak*=2, slikstoornis*=3, " +
    "stem en spraak=3.5, taal leer=1.5, leerproblemen=1.5, ambulatory vets=4, lameness=2.5, colic=2, " +
    "blood and tissue=3, tissue samples=3, gp surgeries=2, schlafmedizin*=3.5, facharzte=3.5, narkolepsie=3, " +
    "mamografias=3.5, ecografias=3, radiologos=3, hemodialise=4, nefrologistas=3.5, doentes=2, cure domiciliari=4, " +
    "infermieri*=2.5, assistenza infermieristica=4, alzheimer=1.5, dietist*=3, dietitian*=3, diatist*=3, " +
    "ernahrungsberat*=2.5, voeding=1.2, voedingsdeskundige*=3, leefstijlcoach*=2, behandeling*=1.2, klachten=1, " +
    "patienten=2, ophthalmologist*=3.5, ophthalmology=3.5, eye surgeon*=3.5, retina=2, " +
    "glaucoma=2.5, consulting rooms=2.5, surgery hours=2, treatment plans=1, counsellors=2.5, anxiety=1.5, " +
    "depression=1.5, trauma=1.2, couples therapy=3, family therapy=3, therapists=2, practice nurse=2, " +
    "health centre=3, health center=3, wellness clinic=2, oculist*=3, ottico=2, centro ottico=3, medecins=2, " +
    "kines=2, orthese*=2.5, prothese*=2, lar=0.3, cuidador*=1.5, terapia=1.5, terapia ocupacional=3.5, " +
    "clinica de=1.5, consulta=0.5, speech language=2.8, language therapy=3, autism=1.8, hearing test*=3.5, " +
    "palliative=3, nursing care=3, home nursing=3.5, care home*=3, residential care=3.5, nursing home*=3.5, " +
    "dementia=2.5, elderly=1.2, small animal=2.8, denture*=3.5, dentures=3.5, orthodontics=3.5, braces=2, " +
    "blood test*=3, ultrasound=2.5, mri=2.5, radiology=2.8, prosthetic*=2.8, prosthes*=2.5, orthopaedic*=2.5, " +
    "orthopedic*=2.5, insoles=2.2, fertility=2.8, ivf=3, egg freezing=3, gp surgery=3.5, general practice=2.5, " +
    "cataract=2.8, glasses=1, contact lenses=2.5, eye test*=3, psychotherapist*=3.5, psychologists=2.5, cbt=1.8, " +
    "eating disorder*=2, pain clinic=3, sports injur*=2.5, chiropractors=3.5, varicose=2.5, vaccination*=1.8, " +
    "travel clinic=3, dialysis=3, pharmacist*=2.5, chemist=1.2, clinical=1, diagnostics=1.2, pathology=2, " +
    "sleep clinic=2.5, hospitals=0.6, paramedic*=1.8, ambulance*=2.2, wheelchair*=1.5, mobility aids=2.5, " +
    "medical equipment=1.5, doula*=2.5, breastfeeding=2, lactation=2.2, dietitians=2.5, nutritionists=2.2, " +
    "zahnarztin=4, zahnersatz=3, prophylaxe=2.5, implantate=2, kieferorthopad*=4, ergotherapie=4, logopadie=4, " +
    "physiotherapie=4, osteopathie=3.5, hausarzte=3.5, gemeinschaftspraxis=4, kinderarztin=3.5, seniorenheim=4, " +
    "pflegeheim=4, tagespflege=3.5, ambulante pflege=3.5, hebamme*=3.5, psychotherapie=3.5, tierarzte=3.5, " +
    "tierklinik=4, augenoptik*=3.5, brillen=2, horakustik*=3.5, sanitatshaus=3.5, orthopadie*=3, apotheken=3, " +
    "kleintier*=2, kinesitherapie=4, kinesitherapeute*=4, reeducation=2.5, dentaire*=3, implant*=1, chirurgie=2, " +
    "cabinet veterinaire=4, cliniques=2, maison de retraite=4, ehpad=4, soins infirmiers=4, aide a domicile=3, " +
    "sages femmes=3.5, psychologue*=3, psychotherapeute*=3, audioprothes*=3.5, opticiens=3, lunettes=1.8, " +
    "orthodontiste=4, dieteticien*=2.5, hypnose=1.8, hypnotherapeute=2.5, fisioterapeuta*=3.5, osteopatia=3.5, " +
    "rehabilitacion=2.5, pilates clinico=3, ortodoncia=4, implantes dentales=4, dentistas=4, medicos=1.5, " +
    "veterinarios=3, veterinaria=3, mascotas=1, residencia de mayores=4, mayores=0.8, ayuda a domicilio=3.5, " +
    "cuidados=0.8, psicologos=3, psicologa*=3, audifonos=3, opticas=2.5, gafas=2, ginecologia=3, pediatria=3, " +
    "matrona*=3, laboratorio clinico=4, analisis clinicos=4, psicologia=2.5, odontologic*=3.5, ortodontia=4, " +
    "implantes=1.5, fisioterapeutas=3.5, veterinario*=3, pet=0.6, medicina=1.8, exames laboratoriais=4, " +
    "laboratorio de analises=4, analises clinicas=4, cuidadores=2.5, idosos=1.8, lar de idosos=4, " +
    "casa de repouso=4, aparelhos auditivos=3.5, oculos=1.5, otica=2.5, nutricao=1.5, terapeuta*=1.5, " +
    "terapias=1.2, acupuntura=2.8, dentisti=4, odontoiatria=4, ortodonzia=4, implantologia=3.5, " +
    "fisioterapisti=3.5, fisioterapista=3.5, psicologo=3, psicoterapia=3, casa di riposo=4, rsa=2, " +
    "assistenza domiciliare=3.5, apparecchi acustici=4, ottica=2.5, occhiali=2, farmacie=2.5, ostetrica=3, " +
    "pediatra=3, oncologic*=1.5, tandartsen=4, fysiotherapie=4, fysiotherapeut*=4, psychologen=3, psycholoog=3, " +
    "verzorging=1, ouderenzorg=3.5, verpleeghuis=4, dierenkliniek=4, hoortoestel*=3.5, osteopaat=3.5, " +
    "podotherapie=4, kraamzorg=4, zorginstelling=2.5",
  "finance-insurance":
    "credit bail=3.5, renting=1.2, equipment finance=4, unpaid invoices=3, receivables=3, factors=1, " +
    "place cover=2.5, underwriters=3, thatched homes=0.3, burial club=1, friendly society=3.5, life policies=3.5, " +
    "we lease=2.5, fixed rates=1.5, asset manager=4, bond funds=4, carteiras de investimento=4, " +
    "fundos de pensoes=4, gerimos=0.5, onderlinge=1.5, verzekeraar=3.5, stormschade=2.5, pensions=2.5, " +
    "pension fund*=3, pension plan*=3, pension scheme*=3, pension advice=3.5, retirement plan*=3, " +
    "crop insurance=4, livestock insurance=4, pawnbroker*=3.5, cash loans=3.5, payday=2.5, loans=2.5, lenders=1.5, " +
    "send money=3, exchange rates=2, exchange and send=2, currency=1.5, societe de gestion=4, gerons des fonds=4, " +
    "fonds=0.8, epargnants=2.5, institutionnels=1.5, actions europeennes=2, fund manager*=3.5, funds for=1, " +
    "wealth=1.5, trustees services=1.5, insurance agents=3.5, insurance brokers=4, claims handling=2.5, bonds=0.8, " +
    "apolices=3, indemnity=2, credit=0.8, credit insurance=3.5, hire purchase=2.5, " +
    "kreditvermittlung=4, versicherer=3.5, vermogen=1.5, geld=0.5, spaarbank=3.5, hypotheekadviseur*=4, mutua=2, " +
    "aseguradoras=3.5, mortgage advice=4, mortgage broker*=4, first time buyers=2, invoice factoring=4, " +
    "factoring=2.5, asset finance=4, invoice finance=4, insure=2, insures=2, insured=1, venture capital=4, " +
    "seed stage=3, private equity=4, angel invest*=3, credit unions=3, savings=1.2, remittance*=2.5, " +
    "money transfer*=3, payment processing=2.5, card payments=2, merchant services=2.5, microfinance=4, " +
    "crowdfunding=1.5, reinsurance=4, surety=2.5, health cover=2, travel insurance=2.5, pet insurance=3, " +
    "equipment leasing=2.5, stockbrok*=3.5, portfolio management=3, family office=3.5, tax credits=1, " +
    "currency exchange=3, bullion=2.5, bitcoin=1.5, cryptocurrenc*=1.8, trust company=2, fiduciary=2, " +
    "versicherungen=3.5, finanzierung=2, finanzierungen=2.5, altersvorsorge=3.5, vorsorge=1.5, geldanlage=3, " +
    "vermogensverwalt*=4, kredite=2.5, genossenschaftsbank=4, hypotheken=3.5, assurances=3.5, " +
    "courtier en assurance*=4, assureurs=3.5, prets=2, pret immobilier=4, patrimoine=1.2, gestion de patrimoine=4, " +
    "epargne=2, affacturage=4, banques=2, seguro de=2.5, corredores de seguros=4, prestamos=3, hipotecas=3.5, " +
    "inversiones=1.8, inversores=1.5, creditos=2, financiacion=2, ahorro=1, gestora=1, consorcios=3, " +
    "financiamentos=2.8, emprestimos=3, seguros=3, planos de saude=2.5, previdencia privada=3.5, investimentos=2, " +
    "cartao de credito=2, cooperativa de credito=4, assicurazione=3.5, polizza=2.5, prestiti personali=4, " +
    "investimenti=1.8, promotore finanziario=4, consulente finanziario=4, risparmio=1.5, verzekeringsadvies=4, " +
    "leningen=3, pensioenadvies=3.5, beleggen=3, vermogensbeheer=4, insurance claim*=1.5",
  "real-estate":
    "student houses=3, inventory check=2.5, unusual home=2, buy or sell=1.5, industrial units=2.5, " +
    "let premises=3.5, premises=0.8, flexible leases=3.5, leases=1.5, brownfield=2.5, planning consent=1.5, " +
    "retail parks=2, bauplatze=2.5, resthofe=3, vermitteln immobilien=4, chateaux=1, maisons de maitre=3, " +
    "a vendre=2, acheteurs et vendeurs=3.5, louons des bureaux=3.5, locaux d activite=3, baux=2, casas cueva=2, " +
    "cortijos=2, vendemos y alquilamos=3, compradores=1, student lets=3.5, student letting*=3.5, lets=1, " +
    "brokers of farmland=3, property valu*=3, valuers=2.5, valuer*=2, appraisals=1.5, buying agent*=3.5, " +
    "new home=1.5, new homes=2.5, floor plan*=1.8, master planned=3, communities=0.3, galpoes=2.5, " +
    "salas comerciais=3, proprietario=0.8, fiador=2, para alugar=2, to rent=1.5, furnished=1, seegrundstucke=2, " +
    "villen=1, zum kauf=1.2, grundstucke=2, hausverwalter=3.5, house sales=2.5, realty group=4, " +
    "property search=2.5, tenancy=1.2, landlord services=3, office park=3, warehouse space=2.5, business park=2.5, " +
    "shopping centre=1, land banking=2, naves industriales=2, locales=0.6, arriendo=2.5, bienes raices=4, " +
    "propiedades=1.5, kantoorverhuur=3.5, vakantiewoning verkoop=1.5, student flats=3.5, flats to=2, flats=1.5, " +
    "to let=2.5, block management=4, blocks of flats=4, service charges=2.5, property manager*=3, " +
    "private offices=2.5, serviced offices=3.5, ranches=1, land for sale=3.5, homes for sale=4, houses for sale=4, " +
    "storage units=3, parking spaces=2.5, housing association=3, social housing=2.5, real estate invest*=3, " +
    "property develop*=3.5, developers of=1, apartment complex=3.5, mobile home park=3, valuations=1.2, " +
    "landlords=2.5, commercial real=2.5, residences=1.5, homebuyers=2.5, holiday home sales=2, wohnungen=2, " +
    "mietwohnungen=3.5, eigentumswohnungen=3.5, hauser zu=1, bautrager=3, wohnungsbau=2.5, " +
    "wohnungsgenossenschaft=4, vermietung=1.5, gewerbeimmobilien=4, makler=2.5, mietverwaltung=4, " +
    "weg verwaltung=4, appartements=2, location d appartements=4, vente et location=2.5, immobiliere=3, " +
    "syndic de=3.5, promoteur immobilier=4, logements=1.8, biens=0.8, terrains=1.2, locataires=2, bureaux=1, " +
    "pisos en=3, chalets=2, en venta=1.5, inmobiliarias=4, viviendas=2, administracion de fincas=4, " +
    "administrador de fincas=4, comunidades de propietarios=3, oficinas=0.8, trasteros=3, solares=1, " +
    "locales comerciales=2, alquileres=2.5, loteamento*=3.5, condominios=2, administracao de condominio*=4, " +
    "apartamentos a=2, casas a=1.5, terrenos=1.5, incorporadora=3.5, corretores=1.5, locacao=1.2, arrendamento=2, " +
    "moradias=2, mediacao imobiliaria=4, immobili=3, case in=1.5, appartamenti in=2.5, affitti=3, " +
    "amministratore di condominio=4, condomini=2.5, huizen te=3, te koop=1.5, te huur=1.5, makelaars=4, " +
    "bedrijfspanden=3, kantoorruimte=3, opslagruimte=3",
  "manufacturing-industrial":
    "medical device*=3, fine furniture=3.5, furniture design*=2.5, handmade furniture=3.5, transformadores=2.5, " +
    "transformers=2, bombas centrifugas=3.5, bombas de=2.5, electrobombas=3.5, fabricacion de bombas=4, " +
    "pecas plasticas=3.5, pecas injetadas=3.5, recycl*=1.5, recycling=2.2, recyclables=2, reciclaje=2.5, " +
    "reciclado=2, reciclables=2, recicladora=3, reciclagem=2.5, reciclaveis=2, recyclage=2.2, riciclo=2, " +
    "riciclaggio=2.5, scrap metal=3, chatarra=2.5, sucata=2.5, waste treatment=2.5, altpapier=2, schrott*=2.5, " +
    "circuiti stampati=4, schede elettroniche=3.5, elettronica=1, fall protection=3, harnesses=2, " +
    "safety harness*=3, lanyards=2.5, karabiner*=2, facing bricks=3.5, bricks=1.5, fishing nets=2.5, " +
    "climbing ropes=2, cargo slings=3, on our own looms=3, wholesalers=1, schmieden=2, schleifen=1.5, " +
    "messerklingen=3, cortica=2, rolhas=2.5, produzimos=1, federn aus draht=3.5, druckfedern=3, zugfedern=3, " +
    "automobilzulieferer*=2, armaturen*=2, transformados=1.5, silicona=1.5, perfiles=1.2, piezas=0.8, " +
    "piezas moldeadas=3.5, juntas=0.8, conceria*=3.5, concerie=3.5, tannery=3.5, tanneries=3, tannerie=3, " +
    "curtume=3.5, curtiduria=3.5, leather tann*=3.5, pelli=1, lavoriamo=1, calzaturificio=4, maglificio=4, " +
    "lanificio=4, cotonificio=4, camiceria=2, produttori di=1, prodotte interamente=2, manufacturers of=2.5, " +
    "manufacturer of=2.5, makers of=1, dealers=0.6, distributors=0.8, distributor*=1, our factory=3, " +
    "assembly line=2, contract manufactur*=4, spare part*=1, reconditioned=0.8, bearing=1, boilers manufacturer=1, " +
    "furnaces=1.5, kilns=2, ovens=0.5, elevators manufacturer=1, electroplating=3.5, anodis*=3, heat treatment=3, " +
    "weld*=1.5, wire rope=3, chains=0.6, screws=1.5, nails and=0.8, bolts=1.2, crates=1.2, drums=0.5, barrels=1, " +
    "cooperage=2, cartons=2, bags manufacturer=1, nonwoven=3, ropes=1.2, nets=1, sails=1.5, flags=1, " +
    "uniforms manufacturer=2, shoe manufacturer*=3, schuhfabrik=3.5, mobelfabrik=3.5, papierfabrik=3.5, " +
    "glashutte=3, glasfabrik=3, ziegelei=3, sagewerk=3, scierie=3, serreria=2.5, aserradero=3, serraria=2, " +
    "segheria=3, zagerij=3, steenfabriek=3.5, meubelmaker*=2, meubelfabriek=3.5, conveyor belt*=3.5, " +
    "bulk handling=3.5, wire forms=3.5, pressings=3, gaskets=3, seals=1.2, hoses=2, corrugated=3, " +
    "protective packaging=3, flow meter*=3, guitars=1.2, luthier*=3, hand built=1.2, weaving=2.5, mill=0.8, " +
    "tweed=2, textiles=2, yarn mill=3, fabrics=1.2, sealants=2.5, precision optics=3.5, optics=2, lenses=0.8, " +
    "lasers=1.5, compressed air=3, dryers=1.2, gearbox*=2.8, fabricat*=2, stainless steel=2.2, aluminium=1.8, " +
    "aluminum=1.8, mouldings=2, molding=2, moulding=1.8, polymers=2.2, composites=2, fibreglass=2, fiberglass=2, " +
    "ceramics=1.2, glassware=1.2, chemical*=1.8, paints=1, inks=1.5, labels=1.2, bottles=0.8, " +
    "furniture manufactur*=3, boilermak*=3, pressure vessel*=3.5, tanks=1, cables=1.5, motors drives=2.5, " +
    "switchgear=3, turbines=2.2, machine tools=3, moulds=2, dies=1.5, robotics=1.8, packaging machine*=3, " +
    "filling machine*=3, woodworking machine*=3, saws=1, knives=1, blades=1, cutlery=1.2, " +
    "candles manufacturer=2.5, organs=0.8, bells=0.8, pianos=0.8, instruments=0.8, boatbuild*=1.5, " +
    "prosthetic manufact=1, 3d print*=2, prototyp*=1.5, calibration=1.8, plant engineering=2.5, scales=1, " +
    "weighing=1.8, filters=1.2, getriebe*=2.8, antriebe*=2.2, drehen=1, frasen=2.5, cnc drehen=4, losgrosse=2.5, " +
    "prazisions*=2, spritzguss=3.5, sondermaschinen*=3.5, metallverarbeitung=3.5, drehmaschin*=2.5, federn=1.2, " +
    "schrauben=1.2, gummi*=1.8, fabrik=1.8, manufaktur=1.5, industrie*=1.2, pumpen=2.2, ventile=2.2, sensoren=2, " +
    "messtechnik=2.8, schaltschrank*=3, kabel*=1.5, orgelbau=3, mobelherstell*=3, fabrique=1.2, " +
    "portes blindees=2.5, coffres forts=2.5, soudure=2.2, tole*=1.8, moules=1.8, filature=3, manufacture=1.5, " +
    "industriel*=1.2, ressorts=2.5, pompes=1.2, capteurs=2, fabricamos=2.5, muebles metalicos=3, estanterias=1.5, " +
    "industriales=1, plasticos=2.2, inyeccion=2, metalurgica=3.5, metalurgico=3, tornilleria=2.5, mecanizados=3.5, " +
    "bombas=1, valvulas=2.2, caucho=2, quimica=1.5, industria de=2.5, fabrica de=2.5, fabricacao=2.5, injecao=1.5, " +
    "sopro=1.2, pecas=0.8, usinados=3, embalagem=2, tecelagem=3.5, moldes=2, borracha=2, quimicos=1.5, " +
    "serralharia=2, estruturas metalicas=3, galvanizacao=3, rolamentos=2.5, produzione di=1.8, produciamo=1.5, " +
    "fabbrica=2, costruzione macchine=3.5, stampa 3d=2, lavorazioni meccaniche=4, meccanica di precisione=4, " +
    "plastica=1.8, imballaggi=2.5, tessuti=1.2, tessile=2, filati=1.5, pompe=1.2, verniciatura=1.8, " +
    "productie van=2, verpakkingen=2.2, teeltsystemen=2, staal=1.8, rvs=2, laswerk=3, gereedschappen=1.2, " +
    "textiel=1.8",
  "retail-ecommerce":
    "verkaufsautomat*=3, automaten=2, automat=1.5, vending machine*=2.5, vapes=2.5, e zigaretten=3, " +
    "zigaretten=1.5, snackautomat*=3, timber merchant*=3.5, timber yard*=3.5, builders merchant*=3.5, " +
    "builders merchants=3.5, venta de madera=3, venta de maderas=3.5, deposito de maderas=3, maderera=2.5, " +
    "madereria=3, holzhandel=3.5, houthandel=4, negoce=1.5, ironmonger*=3.5, over the counter=2, little shop=3, " +
    "our little shop=3.5, posted the same day=3, brautmoden*=3, anprobe=1.5, kleider=1.2, abanicos=2, mantones=2, " +
    "para regalar=2, compre en linea=3, speelgoedwinkel=4, bordspellen=2, online besteld=3, scissors=1.2, " +
    "fountain pens=2, mid century=1.5, new stock=2, in stock=1, webwinkel=3.5, gordijnen=1.5, behang=1.5, " +
    "stalen=0.5, bestel=0.8, bestelling=1, thuis=0.3, online shop=3.5, e shop=3, web shop=3, shop for=2, " +
    "buy online=3, we sell=1.5, sold in=0.6, retailers=0.5, retailer of=2.5, stockist*=2.5, shops=1, stores=1, " +
    "souvenirs=2, kitchenware=2.5, cookware=2.5, crockery=2, tableware=2, bedding=2, mattresses=2.5, lamps=1.5, " +
    "guns=1, gunsmith*=2, stamps=1.2, model railway*=3, dolls=2, balloons=1.5, fireworks=2, e scooters=1.2, " +
    "saris=2.5, jewellers=3, gemstones=2, diamonds=2, silver=0.8, perfumes=2.5, essential oils=1.5, " +
    "supplements=1.2, cbd=1.5, tobacconist*=3, cigars=2.5, flowers=1.5, bouquets=2.5, costumes=1.2, " +
    "party supplies=3, pushchairs=2.5, spectacles shop=1, saffron=0.8, spices online=2, ropa de=1.5, " +
    "tienda fisica=3, compra online=3, catalogo=0.8, envios a=1.5, frete gratis=3, einkaufen=1.5, fachmarkt=3, " +
    "versandkostenfrei=3, ladenlokal=2.5, en magasin=2.5, vente de=0.8, achat=0.6, negozio online=4, " +
    "vendita di=0.8, punto vendita=2.5, yarn=2, knitting=1.8, wool=1.2, haberdashery=3, sewing=1.2, fabrics by=1, " +
    "vinyl record*=3, record shop=4, record store=4, second hand=1.5, secondhand=1.8, used books=2.5, " +
    "bookseller*=3.5, running shoes=3, aquarium fish=2.5, fish tanks=2, used camera*=3, camera lenses=2.5, " +
    "handmade soap*=2.5, soaps=1.8, candles=1.8, gift box*=2, free delivery=2, next day delivery=2, " +
    "board games=2.5, miniatures=2, hobby=1, uniforms=1.5, school uniform*=3, workwear=2, antique*=2, vintage=1.2, " +
    "prams=2.5, baby clothes=2.5, lingerie=3, hats=1.8, scarves=1.5, bags=1, leather goods=2, spectacle frames=1, " +
    "stationery=2.2, art supplies=3, craft supplies=3, beads=2, picture framing=2, frames=0.6, posters=1.2, " +
    "carpets=1.5, beds=1.2, sofas=2, tiles shop=2, garden furniture=2.5, plants=0.8, houseplants=2, " +
    "seeds online=1.5, pet food=2, fishing tackle=3.5, outdoor gear=2.5, tents=1, skis=1.2, surfboards=2.5, " +
    "wetsuits=2, golf clubs=2, musical instruments=2.5, sheet music=2.5, hifi=2.5, mobile phones=1.5, " +
    "spare parts=1.2, tools=0.6, hardware=0.8, off licence=3, wine merchant*=2.5, farm shop=2, " +
    "convenience store=3, corner shop=3.5, village shop=3.5, newsagent*=3.5, charity shop=2, online boutique=4, " +
    "dropship*=2.5, marketplace=0.8, in store=2, our shop=2.2, shop online=3, sold online=2, order online=1, " +
    "click collect=2.5, wholesaler*=1.8, wedding dresses=2.5, bridal=2, wolle=2, stoffe=1.8, kurzwaren=3.5, " +
    "ladengeschaft=3, im laden=2.5, onlineversand=3, spielwaren=3.5, spielzeug=2.5, bucher=1.2, buchladen=4, " +
    "schuhe=2, mode=1.2, modehaus=3.5, uhren=1.8, geschenke=1.5, deko=1.5, naturkost=2, reformhaus=3.5, " +
    "mobelhaus=4, betten=1.2, teppiche=1.8, fahrrader=2, angelbedarf=3.5, tierbedarf=3, kinderwagen=2, " +
    "sanitatsbedarf=1, werkzeuge=0.8, antiquitaten=3, trachten=2.5, unverpackt=3.5, notre boutique=3, " +
    "livre partout=2, livraison gratuite=2.5, jouets=3, mercerie=4, laine=1.8, tissus=1.2, livres=1.2, " +
    "vetement*=1.8, maroquinerie=2.5, horlogerie=2.5, decoration=1, antiquites=2.5, brocante=3, friperie=3.5, " +
    "velos=1.5, droguerie=2.5, animalerie=3.5, jardinerie=3.5, caviste=3, puericulture=2.5, bicicletas=1.8, " +
    "cascos=1.2, recambios=1.2, tiendas=1.8, comprar online=3, juguetes=3, juguete=2.5, zapateria=3.5, lanas=2, " +
    "telas=1.5, merceria=4, libros=1.2, colchones=2.5, electrodomesticos=1.8, decoracion=1, perfumeria=3, " +
    "regalo=1, bolsos=1.8, relojes=1.5, antiguedades=2.5, herboristeria=3, drogueria=2.5, loja fisica=3, " +
    "tintas=1.2, materiais de construcao=2.5, material de construcao=2.5, brinquedos=3, livros=1.2, sapatos=2, " +
    "bolsas=1.2, artesanato=1.5, enxoval=2.5, tecidos=1.5, armarinho=3.5, perfumaria=3, cosmeticos=1.5, " +
    "eletronicos=1.5, celulares=1.5, acessorios=0.8, colchoes=2.5, decoracao=1, antiguidades=2.5, sapataria=2.5, " +
    "bijuterias=2.5, semijoias=3, atacado=2, varejo=2.5, ferragens=2, suplementos=1.5, acquista online=3.5, " +
    "borse=1.8, scarpe e=2, negozi=1.5, giocattoli=3, libri=1.2, abiti=1.2, abiti da sposa=2.5, filati e lane=2.5, lane e filati=2.5, " +
    "profumeria=3, cartoleria=3.5, casalinghi=2.5, antiquariato=3, materassi=2.5, biciclette=1.8, " +
    "vendita al dettaglio=3, bomboniere=3, in de winkel=3, kinderboeken=2, boeken=1.2, wol=1.5, stoffen=1.5, " +
    "tassen=1.2, cadeaus=1.5, woonwinkel=4, bedden=1.2, antiek=2.5, damesmode=3.5, herenmode=3.5, dierenwinkel=4, " +
    "kringloop*=2.5",
  "food-beverage":
    "cremerie=3, cremeries=3, zoetigheden=2.5, ijsjes=2.5, ijscreme=2.5, smaken=0.8, ijsbereiding=3, smoke eels=3, " +
    "kippers=3, haddock=2, single malt=3.5, copper stills=3.5, casks=2, eight courses=2, courses from=1, " +
    "foraged=2, nudelmanufaktur=3.5, maultaschen=2.5, spatzle=2.5, brauen=2.5, rauchbier=3, wirtsstube=2.5, " +
    "affineurs=3, comte=1.5, caramels=2, biscuits=2, kouign=2, beurre=1, we cater=3.5, cater=1.5, from scratch=1, " +
    "cooked=1, cooking everything=1.5, tofu=2.5, tempeh=3, miso=2.5, dairy products=2.5, cheese dairy=4, " +
    "artisan cheese=3.5, cheese made=2.5, butter=1.5, cream=0.8, smokehouses=3, smoked=1.8, crab=1.8, cajun=2, " +
    "bar and=0.8, bar restaurant=3, real ales=3, sunday lunch=3, sunday roast*=3, home cooked=2.5, " +
    "table reservation*=2, private dining=2, fine dining=3, waffles=2.5, crepes=2.5, bagels=2.5, pretzel*=2, " +
    "candy=2, fudge=2.5, ice creams=2.5, popsicles=2.5, snack=1.5, nuts=0.8, dried fruit=2, cereals=1, " +
    "granola=2.5, syrup=1.8, salsa=1.5, tortillas=2.5, bakehouse=3.5, wood fired=2, mezze=2.5, falafel=3, " +
    "tapas bar=3.5, wine bar=3.5, cocktail bar=3.5, juice bar=3, tea room*=3, tea house=3, pastelerias=3, horno=1, " +
    "forn=2.5, ensaimadas=3, empanada=2.5, pan artesano=3.5, restaurante de=2, cocineros=1.5, catering para=3, " +
    "comedor=1, cervejas artesanais=3.5, petisqueira=3, gelataria=3.5, gelado=2, gelados=2.5, peixe=1.5, talho=3, " +
    "ristoranti=2, trattorie=2, piadina=3, focaccia=2.5, pasticceri=3, chocolaterie=3.5, brulerie=3.5, " +
    "pizzerias=3, plats a emporter=3.5, restauration=0.8, frituur=3.5, snackbar=3.5, tapasbar=3.5, " +
    "sourdough=3, croissants=3, gin=2.2, whisky=2.2, whiskey=2.2, vodka=2, distil*=2.2, distill*=2.2, " +
    "smoked salmon=3.5, oysters=2.5, smokehouse=3.5, street food=3, takeaway=2.8, take away=2.5, takeout=2.5, " +
    "thai food=3, curry=2.2, tandoori=3.5, noodles=2.2, ramen=3, dumplings=2.8, kebab=3, wedding cakes=3, " +
    "roast coffee=3, coffee beans=3, meal prep=3.5, meals=1.2, olive oil*=2.5, vinegar=2, jam=1.5, jams=2, " +
    "marmalade=2, pickles=2.2, chutney=2.2, chocolates=2.5, confectioner*=3, sweets=1.8, gelato=3, ales=2.5, " +
    "ale=1.8, lager=2.2, cider=2.2, mead=2.2, microbrewery=3.5, brew=1.5, brewing=2.2, winemak*=3, wines=2.2, " +
    "cellar door=3, tasting room=2.5, tastings=1.2, vineyards=2.5, tea blends=2.5, teas=1.8, kombucha=3, " +
    "soft drinks=2.5, mineral water=2.5, pasta=2, sauces=1.8, sausages=2.5, bacon=2, ham=1, cured meats=3, " +
    "meats=1.5, poultry products=1.5, cheeses=2, cheesemak*=2.5, creamery=3, yoghurt=2, milk=0.8, vegan=1.2, " +
    "menus=0.6, tasting menu=3, brunch=2, roasts=1, eat in=1.5, eatery=3, kitchen bar=2.5, fish chips=3.5, " +
    "canteen=2, packed lunches=2.5, spice*=1.2, flour=1.5, bakers=2.5, bakeries=2.5, pies=2.2, baked=1.2, " +
    "craft bier=3.5, verkostung=1.8, antipasti=2.5, fruhstuck=1, mittagstisch=3, speisen=1.5, kaffee=2, " +
    "kuchen=1.8, torten=2.5, brot=1.8, wurst=2, schinken=2, kase=1.8, schokolade=2, pralinen=2.5, brennerei=3.5, " +
    "destillerie=3.5, schnaps*=2.5, weine=2, sekt=2, honig=1.2, marmelade=2, olivenol=2, gewurze=2.2, tee=1.2, " +
    "nudeln=2, eis=1, partyservice=3, lieferdienst=1.5, cuisine du marche=3, miel=1.5, pain d epices=3, " +
    "chocolats=2.5, confitures=2.5, cave=1, domaine=0.8, champagne=2, bieres=2, brasseur=3, distillerie=3.5, " +
    "rhum=2.5, huile d olive=2.5, fromages=2, glaces=2, pizzas=2.5, plats=1.2, menu du jour=2.5, salon de the=3.5, " +
    "bistrot=3, biscuiterie=3.5, conserverie=3, foie gras=2.5, traiteurs=3, restaurateur=2, cocina=1.5, sidra=2.2, " +
    "fabada=2.5, platos=1.5, carta=0.6, menu del dia=3, vinos=2, bodegas=2.5, cerveza artesan*=3, cervezas=2, " +
    "embutidos=2.5, dulces=1.5, aceite de oliva=2.5, tostador*=2, tortas=1.8, helados=2.5, mariscos=2.5, " +
    "parrilla=2.8, asados=2.2, empanadas=2.8, comidas=1.5, taqueria=3.5, marisqueria=3.5, sidreria=3.5, " +
    "marmitas=3.5, marmita=3, refeicoes=2.5, congeladas=1.2, pratos=1.5, cafes especiais=3, torra*=0.6, " +
    "cervejas=2, vinhos=2, queijos=2, doceria=3.5, brigadeiros=3, salgadinhos=3, esfihas=3, petiscos=2.5, " +
    "bar e=0.8, buffet=2, mel=0.8, cachaca=3, cachacaria=3.5, acai=2.5, sucos=2, polpas=2, paes=2, pao=1.5, " +
    "padarias=3, bebida=1.2, azeites=2.5, adega=2.5, tasca=3, marisqueira=3.5, granite=1.5, gelati=3, birra=1.8, " +
    "birre=2, miele=1.2, marmellate=2, cioccolato=2, torte=2, dolci=1.5, pasta fresca=3, pane=1.5, pizze=2.5, " +
    "cantine=2, degustazion*=2, spumante=2.2, liquori=2.2, olio extravergine=2.5, frantoio=2, brood=1.8, taart*=2, " +
    "gebak=2, versgebakken=2.5, bakker=3, bakkers=3, bieren=2, wijnen=2, koffie=1.8, thee=1.2, chocolade=2, " +
    "vlees=1.5, ijs=1, maaltijden=2, gerecht=1.5, eetkamer=2, honing=1.2",
  "hospitality-travel":
    "boat charter*=3, charters=1.2, charter trips=3, air charters=1, bunkhouse=3.5, sleep in=2, converted=0.4, " +
    "hampers=0.8, drying room=2, venue=1, venues=1, venue hire=3, wedding and event=2.5, safaris=3, " +
    "tailor made=0.6, camp=0.6, game lodge*=3.5, lodges=2, room rates=2.5, check in=1.2, places to stay=3, " +
    "things to do=2.5, visitor office=3, visit the=0.8, islands=0.5, room bed=1.5, en suite=2, rates=0.4, " +
    "guests=1.2, weekend breaks=2.5, breaks=0.6, city breaks=3, tour packages=3.5, packages=0.4, pilgrim*=1.5, " +
    "beaches=0.8, rafting=2.5, zipline=2.5, climbing trips=2.5, fly fishing=2, ranch vacations=3, rv sites=3.5, " +
    "huts=1, private island=2, chateau=0.8, weddings and=0.6, function rooms=2.5, conference rooms=2, hoteleria=2, " +
    "hotelero=1, hosteleria=1.5, reservas=1, estancia=0.8, huespedes=2, reserve ja=1.5, agenzia di viaggi=4, " +
    "viaggi organizzati=4, viaggio=1.2, pacchetti=1, biglietteria=2, soggiorni=2, ferienpark=3.5, pensionen=2, " +
    "gastgeber=2, zimmervermittlung=3.5, buchen=0.5, agence de voyages=4, voyagistes=3, hotelier=1.5, " +
    "hoteliere=1.5, hebergements=2, verblijf=1.5, vakantiepark=4, bungalows=2, stadslogement=3, reisorganisatie=4, " +
    "guesthouses=3.5, bedrooms=1.2, b and b=2, walking holiday*=3.5, walking tours=3, holidays in=2, " +
    "hiking tours=3.5, trekking=2.8, local guides=2, tour guide*=3, houseboat*=3, canal boat*=2.5, " +
    "narrowboat*=2.5, boat hire=2.2, country house=2, retreats=1.8, retreat=1.5, conferences=1.2, " +
    "weddings retreats=2, kayak*=2.2, snorkel*=2.5, scuba=2.5, diving=1.5, dive centre=3, dive center=3, " +
    "manta rays=1, surf camp=3.5, tent=1.5, caravan*=2.2, motorhome*=2, pitches=1, campsite*=4, " +
    "yurts=3, treehouse*=2.5, ski lodge=3.5, boutique hotel=4, hotels resorts=3, serviced apartments=3, " +
    "aparthotel=4, hot springs=2, beach club=2, sail*=1, sailing trips=3, yacht charter=3.5, river cruise*=3.5, " +
    "fishing trips=3, horse riding holidays=3, balloon flights=3, helicopter tours=3.5, excursions=2, " +
    "day trips=2.5, visitor centre=2, visitor center=2, tourist*=1.5, sleeps=1.5, stay=0.6, your stay=2, nights=1, " +
    "overnight=1, hospitality=1.5, travel agents=3.5, travel company=3.5, bespoke travel=4, pilgrimages=2.5, " +
    "game reserve=3, game drives=3.5, eco lodge=4, gastehaus=3.5, ferien=2, ferienwohnungen=4, campingplatze=3.5, " +
    "zeltplatz=3.5, stellplatz*=2.5, wohnmobil*=2, wandern=1.5, wanderreisen=3.5, stadtfuhrung*=3, " +
    "reiseveranstalter=4, busreisen=3.5, hutte=1.5, jugendherberge=4, hofurlaub=3, hausboot*=3, tagungs*=1.8, " +
    "hochzeitslocation=3, chambre d hotes=4, randonnee*=2, randonnees=2, circuits=1.5, croisieres=2.5, " +
    "croisiere=2.5, cabanes=2, insolite=1.5, roulotte*=2.5, campings=3, location de vacances=4, " +
    "agence de voyage*=4, plongee=2, station=0.4, salle de reception=2, veleros=1, velero=1.8, paseos=1.8, " +
    "excursiones=2.5, avistamiento*=2, delfines=1.5, hoteles=3, posada=3, cabanas=2.2, rutas=1.2, senderismo=2, " +
    "buceo=2, surf=1, viajes=2, salon de eventos=2, hacienda=1, passeio=1.8, buggy=1.8, dunas=1, transfer=1, " +
    "transfers=1.5, hoteis=3, chale=2, hospedes=2.5, cafe da manha=2, mergulho=2, trilhas=1.5, ecoturismo=3.5, " +
    "alojamento local=4, aluguer de ferias=3, colazione=1.5, camere e=1.5, bed and breakfast=4, alloggi=2.5, " +
    "escursioni=2.5, guide turistiche=3.5, visite guidate=2.5, vacanza=2, campeggio=3.5, villaggio turistico=4, " +
    "casa vacanza=4, crociere=2.5, slapen in=2.5, boomhut=2, overnachten=3, overnachting*=3, kamperen=3, " +
    "vakanties=2.2, bed en breakfast=4, stadswandeling*=2.5, groepsaccommodatie=4, trouwlocatie=3, boottocht*=2.5",
  "transport-automotive":
    "ship brok*=3.5, chartering=3, vessels=2, cargoes=2.5, tow truck*=3.5, truck repair=3.5, roadside=2.5, " +
    "road lines=3, roadlines=3.5, transporters=2.5, colis=1.5, messagerie=2.5, groupage=2.5, cambelts=3, mots=2.5, " +
    "clutches=2.5, independent garage=3.5, whole households=1.5, households moved=3, moved between=1.5, we haul=3, " +
    "haul=1.5, refrigerated lorries=4, lorries=2.5, dry dock=3, blacked=1.5, re engined=2.5, campervans=2, " +
    "motorhomes=2, forecourt=2.5, used campervans=3.5, schwertransporte=4, begleitfahrzeug=3, bateliers=3, " +
    "peniches=2.5, transportons=2.5, jachtwerf=4, winterstalling=3, motorjachten=2.5, zeilboten=2, tyre shop=4, " +
    "tyre fitting=4, puncture*=2.5, wheel alignment=3.5, verhuizingen=4, logistieke partner=3, haulier*=4, " +
    "hauliers=4, low loaders=3, curtain siders=3.5, curtain=0.2, fleet management=2.5, transportation=1.5, " +
    "cab operator=4, cab service*=4, taxi service*=4, rickshaw*=2, logistics company=4, automoveis usados=4, " +
    "automoveis=2.5, stand de automoveis=4, viaturas=1.5, viaturas usadas=4, retomas=2.5, carros usados=4, " +
    "cantiere nautico=4, rimessaggio=3, scafi=2.5, imbarcazioni=2.5, barche=2, nautica=2, nautico=1.5, motori=0.8, " +
    "reconditioned engines=3, rebuild engines=3, motorsport=2, racing cars=2, motorcycle shop=3, " +
    "motorrader=2.5, taller de reparacion=2, motocicletas=2.5, ciclomotores=2.5, reparacion y venta de=0.6, " +
    "concesionarios=3, venta de vehiculos=3.5, camions=1.5, poids lourds=3, garages=1.5, mecanique auto=4, " +
    "mecanique automobile=4, controle technique=3.5, location de bateaux=3, remorques=2, tracteurs=0.5, " +
    "caravanas=1.5, remolques=1.5, autohandel=4, autowasserette=3, wegtransport=3.5, containervervoer=3.5, " +
    "rederij=3, binnenvaart=3, reederei=3, schiffahrt=2.5, fahrradwerkstatt=3.5, railway=1.5, rail freight=3.5, " +
    "locomotive*=1.5, driver hire=1.5, valet parking=2.5, parking=0.6, mot servicing=3, clutch=2.2, all makes=2, " +
    "refrigerated transport=4, road haulage=4, land rover=2, classic car*=3, car restoration=3.5, car parts=3, " +
    "minibus*=2.5, with driver=1.2, airports=0.8, house removals=4, removal company=4, packing=0.6, e bike*=2, " +
    "ebike*=2, bike repair*=2.5, bike hire=2.2, ship agents=3.5, freight forward*=4, forwarders=3, " +
    "shipbroker*=3.5, port=0.4, mechanics=2, engine repair=2.5, engines=1, diesel=1.5, exhausts=2.2, wheels=1, " +
    "alloy wheels=2.5, windscreen*=3, paint shop=1, panel beat*=4, smash repairs=4, vehicle hire=3, van hire=3.5, " +
    "car hire=3.5, rent a=1, cars for=2, used car=3, motorhomes sale=2, motorbike*=2.5, scooters=1.8, " +
    "boatyard=3.5, boat yard=3.5, marina=2.2, chandlery=2.5, outboard*=2.5, moorings=2.2, ferry=2, ferries=2, " +
    "bus company=3.5, school bus*=3, cab=1.5, cabs=2.5, chauffeurs=3, private hire=3, parcel*=2, parcels=2, " +
    "last mile=2.5, deliveries=1, warehousing=2.5, pallets=1.5, container transport=3, tank cleaning=1.5, " +
    "aircraft maintenance=3.5, air charter=3.5, drone delivery=2, ambulance transfers=1, vehicle recovery=3.5, " +
    "breakdown=1.8, umzuge in=2, mobeltransport*=3.5, kurierdienst=3.5, fahrdienst=3, krankentransport=2, " +
    "autoreparatur*=4, inspektion=1.2, neuwagen=2.5, autoteile=3, autoglas=3.5, oldtimer*=2.2, motorrad*=2.5, " +
    "zweirad*=2.5, fahrzeuge=1.8, mietwagen=3, busunternehmen=4, lkw=2.2, bootswerft=3.5, werft=2.5, " +
    "lackiererei=2, abschleppdienst=4, voitures=2, voitures anciennes=3, entretien et reparation=1, mecanicien=2, " +
    "carrossier=3.5, vehicules=1.8, demenageur*=3.5, coursier*=2.5, transports=2, transport routier=4, autocars=3, " +
    "autocar=3, vtc=3, location de voiture*=3.5, location de vehicule*=3.5, deux roues=2.5, velos electriques=1.2, " +
    "chantier naval=3.5, chapa y pintura=4, cambio de aceite=3.5, frenos=2.5, taller=1.2, taller de=1, " +
    "mecanicos=2, coche=1.2, alquiler de coches=4, alquiler de furgonetas=4, furgonetas=2.5, autobuses=2.5, " +
    "autocares=3, transporte de=1.5, transporte frigorifico=3.5, paqueteria=3, mensajeria=3, gruas=2, astillero=3, " +
    "autopartes=3, refacciones=1.8, auto eletrica=4, baterias=1.5, injecao eletronica=3.5, mecanico=2, " +
    "alinhamento=1.8, balanceamento=2, troca de oleo=3.5, seminovos=3.5, veiculo*=1.8, transporte de cargas=4, " +
    "transporte escolar=4, vans=2, motoboy=3, entregas=1.2, aluguel de carros=4, locadora de veiculos=4, " +
    "locadora=2, estaleiro=3, rent a car=4, reboques=2.2, noleggio furgoni=4, noleggio auto=4, furgoni=2.5, " +
    "conducente=1.8, meccanico=1.5, pneumatici=2.8, auto usate=4, automobili=2, motociclette=2.5, trasporti=2.2, " +
    "corrieri=2.5, spedizioni=1.5, autobus=2, ncc=2.5, soccorso stradale=4, cantiere navale=3.5, ricambi auto=3.5, " +
    "apk onderhoud=4, onderhoud en=0.3, auto s=1.2, autopoets*=3, vrachtwagens=2.5, verhuizen=3, verhuisbedrijf=4, " +
    "koeriersdienst=4, bestelwagens=2, jachthaven=2.5, scheepswerf=3.5, fietsenmaker=2.5",
  "media-entertainment":
    "videographers=3, corporate video*=2.5, wochenzeitung=4, berichtet=1.5, novela grafica=3, publicamos=1.5, " +
    "doblaje=3, posproduccion=3, largometrajes=2, bruidsfotograaf=4, trouwdag=1.2, spontane foto=2, museum of=3.5, " +
    "on display=1.2, looms=0.5, marionettentheater=4, marchen=1.2, opern=1.5, zuschauer=1.5, vorstellungen=2, " +
    "maison d edition independante=4, bande dessinee=2.5, albums=1, museo del=3, museo de=3, " +
    "estudio independente de jogos=4, jogos digitais=4, pixel art=2.5, aventuras em=0.5, game developer*=3, " +
    "game design=2.5, indie games=3.5, board game publisher=3, tv production=4, television production=4, " +
    "newsreel=2, local newspaper=4, weekly newspaper=4, magazine for=2, press photograph*=3, photo booth*=3, " +
    "portrait photograph*=3.5, portrait studio=3, studio photography=3, choral=1.2, ensemble=1.5, symphony=2.5, " +
    "philharmonic=2.5, opera company=3.5, ballet company=3.5, improv=2.5, stand up comedy=3, cabaret=2, " +
    "music venue=3.5, live music=1.5, club nights=2.5, discotheque=3, cinemas=2.5, film festival=3, " +
    "music festival=3, music label=4, sound engineer*=2.5, mixing mastering=3, mastering=1.5, casting agency=2.5, " +
    "adventure park=3, water park=3.5, wildlife park=3, funfair=3, laser quest=3, " +
    "virtual reality arcade=3, exposiciones=1.5, espectaculos=2, magia=1.5, productora audiovisual=4, rodajes=2.5, " +
    "grabaciones=1.5, estudio de grabacion=4, sala de conciertos=4, discoteca=3, estudio fotografico=4, " +
    "estudio de fotografia=4, exposicoes=1.5, gravadora=3.5, estudio de gravacao=4, peca=0.2, espetaculos=2, " +
    "casa de shows=4, photographe de=3, studio d enregistrement=4, label musical=3.5, salle de concert=4, " +
    "radio locale=4, casa discografica=4, studio di registrazione=4, compagnia di danza=4, fotografi=2.5, " +
    "concerti=1.8, discothek=3, plattenlabel=4, ausstellungen=1.2, pretpark=3.5, opnamestudio=4, platenlabel=4, " +
    "bioscoop=3.5, newborn photograph*=3.5, photographers=3, photographs=1.5, community radio=4, radio station=4, " +
    "fm=1.8, we publish=2.5, publishes=1, fiction=1.8, translated fiction=2.5, indie studio=3, puzzle games=3, " +
    "video games=3, games for=1.5, nintendo=1.5, string quartet=4, quartet=2.8, ceremonies=0.6, theatre company=4, " +
    "theater company=4, touring theatre=4, touring=1, puppets=2.5, puppetry=3, puppet show*=3.5, circus=2.5, " +
    "escape rooms=3.5, sound hire=3.5, stage lighting=3.5, led screens=2, festivals=1.2, lighting hire=3, " +
    "pa hire=3, brass band=3.5, wedding band=3.5, jazz=2, singer*=1.5, songwriter*=2, musicians=1.5, " +
    "film production=3.5, films=1.5, filmmaker*=2.8, documentary=1.5, post production=2.5, voice over*=2.5, " +
    "podcasts=1.2, audiobooks=2.2, comics publisher=3, magazines=1.5, newspapers=2, journalism=2, museum=3, " +
    "museums=1.5, exhibitions=1.2, gallery of=1, theme park=3.5, zoo=2, aquarium=0.8, planetarium=2.5, " +
    "playground=1, trampoline park=3, go kart*=2.5, paintball=3, comedy club=3.5, magician*=3.5, entertainers=2.5, " +
    "face paint*=2.5, bouncy castle*=3.5, party entertainment=3, event production=2.5, esports=2.5, " +
    "toys theatre=1, hochzeitsreportage*=4, portrats=2.2, fotografin=3, filme=1.5, videoproduktion=3.5, " +
    "bucher und=0.5, figurentheater=3.5, kabarett=2.5, konzerte=1.8, chor=1.2, ausstellung*=1.2, kino=2.5, " +
    "veranstaltungstechnik=4, tontechnik=3.5, spiele=0.8, freizeitpark=3.5, marionnettes=3, " +
    "compagnie de theatre=4, compagnie de danse=3.5, spectacles=2, cirque=1.5, photographies=2, photographie=2, " +
    "reportages=1.2, maison d edition=4, musiciens=1.8, groupe de musique=3, concerts=1.8, musee=3, " +
    "sonorisation=3.5, animation musicale=3, jeux video=3, fotografia de bodas=4, bodas=1, video con dron=2, " +
    "dron=0.8, videos de=1, productora=2.8, audiovisual*=2.2, orquesta=2, grupo musical=3, mariachi*=3.5, " +
    "compania de teatro=4, titeres=3, libros y=0.3, museo=3, videojuegos=3, conciertos=1.8, magos=2.5, " +
    "sonido e=1.5, banda para casamentos=4, formaturas=1.5, casamentos=1, fotografa=2.8, fotografias=2, " +
    "filmes=1.5, orquestra=2, musicos=2, grupo de teatro=4, companhia de teatro=4, livraria e=0.3, museu=3, " +
    "jogos=1, eventos=0.6, som e luz=3.5, sonorizacao=3.5, palhacos=2.5, buffet infantil=2, " +
    "fotografo di matrimonio=4, matrimoni=1, video matrimoni=3, compagnia teatrale=4, burattini=3, " +
    "gruppo musicale=3.5, libri per=0.3, mostre=1.2, service audio=3.5, animatori=1.8, bruiloftsfotograf*=4, " +
    "portretten=2.2, fotografen=3, videoproducties=3.5, theatergezelschap=4, muziekgroep=3, orkest=2, koor=1.2, " +
    "uitgever=3, tijdschrift=2, tentoonstelling*=1.2, lichtshow=2.5, geluid en licht=3, poppentheater=3.5",
  "education-training":
    "diving school=4, dive school=4, ecole de plongee=4, centre de plongee=2.5, escuela de buceo=4, " +
    "scuola sub=3.5, tauchschule=4, duikschool=4, baptemes=1.5, baptemes de plongee=3, stages de plongee=3, " +
    "abitur=2.5, abendgymnasium=4, berufsbegleitend=1.5, conservatorio=2.5, solfeo=2.5, canto=1, " +
    "train welders=3.5, we train=2, certified courses=2.5, evening classes=2.5, evening courses=2.5, " +
    "full time courses=2.5, berufsfachschule*=4, ausbildungsbeginn=2, staatlich anerkannte=0.8, mentors=0.8, " +
    "beginners=0.5, early years=2.5, day nursery=3, after school club=3, homework help=3, learning centre=3.5, " +
    "learning center=3.5, study center=3, polytechnic=3, seminary=2, theology=1, conservatoire=3, academy of=2, " +
    "school of=2.5, masterclasses=2, diplomas=1.5, diploma=1, apprentices=1.2, scholarships=1.2, teaching=1.2, " +
    "teachers=1.2, trainers=1.2, instructors=1.5, lesson=1.2, drawing classes=3, pottery=0.8, craft workshops=2, " +
    "sewing classes=3, wine courses=2.5, coding for kids=3.5, robotics for kids=3, chess lessons=3, " +
    "riding lessons=2.5, tennis coaching=2.5, swimming teacher=3, first aid training=4, leadership training=3, " +
    "sales training=3, corporate training=3.5, compliance training=3, forklift training=4, cpr=2, ecoles de=1.5, " +
    "enseigner=1, professeur de=2, leçons=2, lecons=2, cursos online=3, formacion online=3, escuelas=1.5, " +
    "maestros=1, alumnado=2, academias=2, universitario*=1, curso online=3, cursos tecnicos=3, escola tecnica=4, " +
    "ensino superior=3, graduacao=2, pos graduacao=3, vestibular=3, creche escola=3.5, centro de estudos=3, " +
    "istituto scolastico=4, insegnamento=2, allievi=1.5, lezione=1.5, bildung=1, bildungszentrum=4, " +
    "weiterbildungen=2.5, lehrgange=2.5, lehre=0.8, dozenten=1.5, volkshochschulkurse=4, cursist*=2, docent=1.5, " +
    "zangles=3.5, schildercursus=3, piano and=1.2, violin lessons=3.5, piano lessons=3.5, singing lessons=3.5, " +
    "guitar=1, driving instructor*=4, waldorf=3, forest school=3.5, first aid course*=4, first aid=1.2, " +
    "safety courses=3, safety training=3, maths tutor*=4, gcse=2.5, a level*=1.2, learn=0.6, learn japanese=3, " +
    "learn english=3, english classes=3, small groups=0.6, tap classes=3, flight school=4, pilot licence=3, " +
    "pilot license=3, flying lessons=3.5, swimming lessons=3.5, swim school=3.5, sailing school=3, " +
    "riding school=2.5, ski school=3, cooking school=3, cookery school=3, cooking classes=2.5, pottery classes=3, " +
    "art school=3.5, language courses=4, spanish lessons=3.5, english lessons=3.5, teachers training=2, " +
    "teacher training=3, vocational=2.5, apprenticeships=2, bootcamps=2.5, coding bootcamp*=4, online courses=3, " +
    "learning platform=1.8, boarding school=4, international school=4, schools=0.8, pupils=2, tuition centre=4, " +
    "exam prep*=3, coaching classes=3, academy for=2, seminars=1.2, workshops for=0.8, study abroad=3, " +
    "universities=0.6, higher education=2.5, gitarrenunterricht=4, klavierunterricht=4, bandcoaching=2.5, " +
    "musikunterricht=4, schwimmkurse=3.5, schwimmschule=4, sprachkurse=4, deutschkurse=4, erste hilfe=1.5, " +
    "kurse=1.8, seminare=1.5, akademie=1.8, schulen=1, waldkindergarten=4, fahrstunden=4, flugschule=4, " +
    "reitschule=2.5, skischule=3, cours de=1.8, cours particuliers=4, stages=0.8, stages de=1, ecole de=2.5, " +
    "eleve=1.2, conduite=1, permis de conduire=3.5, formations=2, formation professionnelle=4, professeurs=1.5, " +
    "cours d anglais=4, cours de francais=4, ecole maternelle=4, bilingue=1, apprendre=0.8, academia de ingles=4, " +
    "ingles=1, ingles y=1, cursos=2, cursos de=2, profesores=1.5, aprender=0.8, escuela de=2.5, " +
    "escuela infantil=4, formacion profesional=4, oposiciones=3.5, refuerzo escolar=4, natacion=1.2, " +
    "conduccion=1.2, estudios=0.4, escola de=2.5, natacao=1.5, aulas de ingles=4, curso de=2, " +
    "professores=1.2, bercario=3, reforco escolar=4, escola infantil=4, explicacoes=3.5, formacao profissional=4, " +
    "concursos=1.2, faculdades=1.5, intercambio=2, musica para=0.4, corsi di=2.5, corso di=2, lingua italiana=1.5, " +
    "stranieri=0.8, lezioni di=3, insegnanti=1.5, formazione professionale=4, nuoto=1, patente=1.5, " +
    "scuola materna=4, accademia di=2, imparare=0.8, zwemles*=4, zwemschool=4, muzieklessen=4, pianoles*=4, " +
    "gitaarles*=4, taalles*=4, cursussen=3, rijles*=4, dansles*=3, dansschool=3.5, scholen=0.8, opleidingen=2.5, " +
    "leren=0.6, peuterspeelzaal=4",
  "nonprofit-religious":
    "burgerbus=3, fahrdienst ehrenamt=3, vereinsmitglied*=2, unser verein=3, e v=1.5, council=0.8, bird club*=3, " +
    "ruling body=2.5, clubs=1, societies=1, bureau of clubs=2, schutterij=3, handboog*=2, lidmaatschap=1.5, " +
    "penningmeester=1, bestuursleden=1.2, contributie=1.2, familiares=0.8, asociacion de familiares=4, " +
    "jugendhaus=2.5, jugendclub=3, parish church=4, parishioners=3, mass times=4, masses=1.5, pastor emeritus=2.5, " +
    "sindicato da industria=4, entidade=1, filiados=1.5, associados=1.2, sickness benefit=0.5, moniales=3.5, " +
    "benedictin*=2.5, retraitants=3, priere=2.5, communaute de=1, abbaye=2, nuns=3, monks=3, orgaos sociais=1.5, " +
    "assembleia geral=1.2, conselho fiscal=1.2, asamblea general=1, junta directiva=1.2, assemblee generale=1, " +
    "mitgliederversammlung=1.5, consiglio direttivo=1.5, trustees=1.5, ledenvergadering=2, bestuur=0.6, " +
    "annual general meeting=1, agm=1.2, committee members=1.5, membership fee*=1.5, become a member=2, " +
    "join us in worship=3, our members=1.2, society for=1.5, association for=1.8, institute of=0.8, " +
    "federation of=2, council of=1, league=0.6, guild=1, nonprofit organisation=4, nonprofit organization=4, " +
    "charitable trust=4, charitable organisation=4, charitable organization=4, gun club=3, shooting club=3, " +
    "fish and game=2, choral society=3.5, community choir=3, bible study=3, sunday school=3, baptism=2.5, " +
    "christian fellowship=3, pastors=2.5, ministers=1.5, outreach=1.2, missionaries=3, orphanage=3.5, orphans=3, " +
    "relief=0.8, disaster relief=3, food pantry=4, soup kitchen=4, youth organisation=3, youth organization=3, " +
    "scouts=2.5, girl guides=3.5, dog rescue=4, cat rescue=4, environmental group=3, heritage trust=3, " +
    "preservation society=4, civic society=3, think tank=2.5, advocacy group=3, patient association=3, " +
    "cooperative of=0.8, kinderhilfe=3, hilfsverein=4, spendenkonto=4, turnhalle=0.5, ortsverein=3.5, " +
    "ortsgruppe=3, kreisverband=3, landesverband=3, klosters=2, kloster=2, associacao cultural=4, " +
    "associacao desportiva=4, bombeiros=2, centro social=2.5, congregacao=3, asociacion cultural=4, " +
    "asociacion de vecinos=4, parroquias=3, comunidad cristiana=4, obra social=2, comunidade=0.5, " +
    "association culturelle=4, association sportive=4, comite=0.8, eglises=3, temple protestant=3, secours=1, " +
    "associazione culturale=4, associazione sportiva=4, confraternita=4, oratorio=2.5, parochiegemeenschap=3.5, " +
    "buurtvereniging=4, zangkoor=3, harmonie=1.5, rehome*=3, rehoming=3, no paid staff=2, donate yours=2, " +
    "donations=2, sunday service*=4, preaches=3, preach*=2, all are welcome=1.5, fire brigade=2.2, " +
    "volunteer fire=4, volunteers=2, history society=4, meets every=1.8, refugees=2.2, rowing club=3.5, juniors=1, " +
    "masters=0.4, football club=3, rugby club=3.5, cricket club=3.5, tennis club=3, golf club=2, bowls club=3.5, " +
    "sailing club=3.5, yacht club=3, chess club=3.5, athletics club=3.5, sports club=3, trade association=4, " +
    "professional association=3.5, member organisation=2, members of=0.4, buddhist=3, meditation centre=2.5, " +
    "hindu=2.5, islamic=2.2, jewish=0.7, quaker*=3, cathedral=2.5, chapel=2, monastery=2.5, convent=2, holy=1, " +
    "mass=0.6, alumni association=3, friends of=2, residents association=4, neighbourhood=0.8, allotment*=2.5, " +
    "community garden=3, hospice charity=2, aid agency=3, humanitarian=3, human rights=3, campaign for=1.2, " +
    "conservation trust=3.5, wildlife trust=3.5, animal shelter=3.5, animal sanctuary=3.5, rescue centre=3, " +
    "poverty=1.5, disabled people=1.5, support group=2.5, helpline=1.5, self help=1.2, learned society=4, " +
    "research society=3, trade union*=4, union of=0.8, labour union=4, political party=3, veterans=1.5, " +
    "women s institute=3, youth club=3, youth group=3, brass players=0.5, amateur=1.2, amateur dramatic*=3, " +
    "folk dance=1.5, hiking club=3, patients association=3, parents association=3, der verein=3, vereine=0.8, " +
    "fordert den=2, naturschutz=1.8, moor=0.3, mitglied=1, ehrenamtlich*=3, tierheim=4, tierschutz*=3, " +
    "pfarrer=2.5, gottesdienste=3.5, freiwillige feuerwehr=4, heimatverein=4, chorgemeinschaft=2.5, tennisclub=3, " +
    "fussballverein=4, ruderclub=4, verband=2, fachverband=3.5, gewerkschaft=4, selbsthilfe*=3, spendet=2, " +
    "fluchtling*=1.8, hospizverein=3.5, landfrauen=3, schutzenbruderschaft=4, l association=2.5, familles du=0.8, " +
    "adherez=3, adhesions=2, refuge animal*=3.5, paroissiens=3.5, messe=2.5, messes=2.5, club sportif=3.5, " +
    "comite des fetes=4, solidarite=2.2, solidaire=1.8, federation=2, syndicat=2, fondation=2, culturelle=0.6, " +
    "caritative=3, amicale=2.5, personas con=1, personas con discapacidad=2.5, acompana a=0.8, discapacidad=1.5, " +
    "voluntarios=2.8, donativos=3, protectora de animales=4, refugio de animales=4, misa=2.5, misas=2.5, " +
    "parroquial=3, club deportivo=3.5, asociacion de=2.2, federacion=2, cruz roja=3, vecinos=0.8, " +
    "banco de alimentos=4, sin animo de lucro=4, colegio profesional=2.5, acolhe=2, criancas e adolescentes=1.5, " +
    "abrigo=1.8, missas=3, missa=2.5, cultos=3, associacao de=2.2, sem fins lucrativos=4, instituto social=3, " +
    "freemason*=4, masonic*=4, royal arch=4, royal arch masonry=4, grand lodge=4, master mason=3.5, arch masonry=4, franc maconnerie=4, " +
    "freimaurer*=4, masoneria=4, massoneria=4, maconaria=4, vrijmetsel*=4, odd fellows=4, rotary club=4, " +
    "clube=1.8, clube de=1.8, federacao=2, bombeiros voluntarios=4, irmandade=3, protecao animal=3.5, " +
    "projetos sociais=3.5, fundacao=2, misericordia=2, associazione di=3, malati=1, donazioni=2.5, dona=0.8, " +
    "parrocchiale=3, messa=1.2, circolo=2.2, societa sportiva=4, asd=3, polisportiva=3.5, canile=2.5, gattile=2.5, " +
    "fondazione=2, federazione=2, sindacato=2.5, banda musicale=2, croce rossa=3.5, comitato=1.5, " +
    "verzamelen voedsel=3, voedselbank=4, vrijwilligers=3, doneer=2.5, donaties=2.8, kerkdiensten=3.5, " +
    "voetbalclub=3.5, tennisvereniging=4, sportvereniging=4, roeivereniging=4, dierenasiel=4, " +
    "historische vereniging=4, goed doel=2.5, vakbond=4, branchevereniging=4, federatie=2, moskee=3",
  "staffing-hr":
    "temporary kitchen staff=4, kitchen staff=1.5, places locum=4, supplies cover=1.5, upload your cv=4, " +
    "match you with=2.5, we recruit=3.5, recruit nannies=4, interviewing every candidate=3, seasonal pickers=3, " +
    "on our payroll=3, azubis gesucht=3.5, wir finden=0.6, bewerber=1.5, chasseurs de tetes=4, recrutons=3, " +
    "recrutamos=3.5, temporary warehouse=2.5, temporary workers=4, workers supplied=3, supplied at=1, shifts=1.2, " +
    "agency placing=4, placing=1, placed with=2.5, locum agency=4, private households=1.5, domestic staff=3.5, " +
    "vetted and placed=4, household staff=3.5, umbrella employment=4, employer of record services=4, " +
    "we hire your=2.5, remote people=1.5, stellenborse=4, jobborse=4, lebenslauf=2.5, passende jobs=3.5, " +
    "arbeitgebern=1.2, arbeitgeber=0.8, seleccion de directivos=4, directivos=1.2, mandos intermedios=2, " +
    "programa de estagios=4, estagios=2.5, jovem aprendiz=3.5, vagas em=2, agenzia per il lavoro=4, " +
    "somministrazione di personale=4, personale=0.4, lavoratori=0.8, candidate=1.2, employer=1, open roles=2.5, " +
    "post your open roles=4, healthcare professionals=1.5, verified healthcare=1.5, qualified professionals=1, " +
    "recruits=2, staffing firm=4, staff agency=4, nanny agency=4, au pair agency=4, maid agency=3, " +
    "labour supply=3.5, manpower=3, workforce solutions=3.5, talent pool=2.5, job fair*=2.5, " +
    "apprenticeship placement=3, graduate jobs=3, career change=2, career coaches=3.5, redundancy support=3, " +
    "workplace investigations=2, employee assistance=2, salary survey*=2.5, job evaluation=2.5, " +
    "personalvermittler=4, personalleasing=4, leiharbeit=4, bewerbungscoach*=3.5, karriereberat*=4, recruteur=2.5, " +
    "recruteurs=3, interimaire=3, placement de personnel=4, offres d emploi=2, emplois=1, colocacion=2.5, " +
    "agencia de colocacion=4, bolsa de trabajo=3.5, bolsa de empleo=3.5, trabajadores temporales=4, " +
    "agencia de emprego=4, recrutadora=3, bolsa de emprego=3.5, talentos=1.2, cacciatori di teste=4, " +
    "ricerca di personale=4, vacaturesite=3.5, wervingsbureau=4, detacheringsbureau=4, bemiddeling=1.5, " +
    "kandidaten=1.5, place nurses=3.5, we place=3, temporary jobs=3.5, temporary work=3, temporary staff=4, " +
    "temps=2.5, permanent staff=2.5, job placements=3, search firm=4, interview preparation=3, " +
    "interview coaching=3, hire developers=4, hire remote=3.5, hire=0.5, vetted=1.5, remote talent=3.5, " +
    "recruiters=2.8, recruiting agency=4, recruitment consult*=4, nurse staffing=4, locum*=3, crew management=3.5, " +
    "crewing=3, manning agency=4, au pair*=2.5, seafarers=1.5, employer of record=4, hr outsourcing=4, " +
    "hr advice=3.5, hr department=2, job board=3, jobs for=1.2, jobseekers=3, careers advice=3, " +
    "career counsel*=3.5, employability=3, umbrella company=3, contractors for=0.8, workforce=1.5, " +
    "seasonal workers=3.5, labour hire=4, labor hire=4, freelancers=1.2, assessment center=2, aptitude tests=2, " +
    "background screening=2.5, personaldienstleister=4, fachkrafte=2, stellenangebote=1.2, jobs=0.6, bewerbung*=1, " +
    "headhunter=4, vermittlung von=1.5, arbeitskrafte=3, pflegekrafte=1.5, lohnabrechnung=2, personalwesen=2.5, " +
    "zeitpersonal=4, interimaires=4, agence d interim=4, agence d emploi=4, cabinet de recrutement=4, " +
    "portage salarial=4, chasseur de tetes=4, candidats=1.5, missions d=0.5, emploi=1.2, bilan de competences=3.5, " +
    "ett=1.5, empresa de trabajo temporal=4, seleccion de personal=4, cazatalentos=4, candidatos=1.5, " +
    "reclutamiento=3, ofertas de empleo=2.5, empleadas de hogar=2, outsourcing de=1, nominas=1.5, " +
    "orientacion laboral=3.5, selecao de pessoal=4, recrutamento e selecao=4, mao de obra=2.5, " +
    "trabalho temporario=4, temporarios=2, vagas=1.5, curriculo*=1.8, empregos=2.5, terceirizada*=1.5, " +
    "terceirizacao de=2, folha de pagamento=1.5, recolocacao profissional=4, estagiarios=1.5, " +
    "ricerca e selezione=4, selezione del personale=4, lavoro temporaneo=4, somministrazione di lavoro=4, " +
    "candidati=1.5, offerte di lavoro=2.5, badanti=2, buste paga=2, uitzendkrachten=4, werving en selectie=4, " +
    "personeel=1.5, vacatures=0.8, flexwerkers=4, loopbaanbegeleiding=4, loopbaancoach*=3.5, zzp bemiddeling=4",
  agriculture:
    "rope grown=2.5, mussels=1.5, oysters cultivated=2.5, cultivated in=1.5, integrierter produktion=2.5, " +
    "apfel=1.5, kirschen=1.2, zwetschgen=2, regantes=3, hortelanos=3, siembran=2.5, cosechan=2.5, chirimoya=2, " +
    "porco preto=3, leitoes=2.5, reprodutores=2.5, montado=1.5, regime extensivo=2.5, weed control=2.5, " +
    "capina quimica=3.5, herbicida*=2.5, bare root=2.5, hedging=2, hedge plants=3, native trees=2.5, foresters=2, " +
    "landowners=1, we grow=2.5, grow=0.6, grown=0.8, combining=1.5, baling=3.5, slurry=3, contract farming=4, " +
    "tulpenkwekerij=4, tulpen=1.8, bloembollen=3, hectare=1, telen=2.5, teelt=2, snijtulpen=3, blueberries=2, " +
    "arandanos=2, frutales=2, agroexport*=3.5, agroindustrial=3, fundo=0.8, chevaux=1.2, juments=3, poulinage=3.5, " +
    "poulains=3, etalons=2.5, insemination=2, pferde=1.2, caballos=1, cavalos=1, mares=1.5, foals=3, stallion*=3, " +
    "stud farm=4, livestock auction=3.5, auction mart=3.5, cattle feed=3.5, ranching=3.5, rancher*=2.5, wheat=2, " +
    "corn=1.2, soy=1.2, rice growers=3, avocado*=1.5, citrus=1.5, bananas=1.5, mangoes=1.5, vineyard management=3, " +
    "tree farm=4, sod farm=4, turf farm=4, worm farm=3, compost=1.5, manure=2, bees=1.5, honey bees=2.5, " +
    "apiary=3.5, rabbits=1, ducks=1, turkeys=2, emus=2, deer farm=3.5, fish farming=4, oysters farm=2, kelp=1.5, " +
    "tree planting=1.5, shelterbelts=3, vet for cattle=1, farm machinery=2.5, tractors=2, farmers=1.2, " +
    "co operative of growers=3, milchbauern=3.5, hofgemeinschaft=3, solawi=4, bio gemuse=3, weide=1.2, kuhe=2.5, " +
    "ziegenkase=1.5, agriculture=3, agricoles=2.5, viticulture=2, vignes=1.5, semis=1, bovins=2.5, ovins=2.5, " +
    "caprins=2.5, volailles=2, porcs=2, ganaderos=3.5, cooperativa agricola=4, citricos=1.5, cereza*=1.2, " +
    "trigo=1.5, maiz=1.2, lecheria=2.5, tambo=2.5, estancias=1, agricola e=1, produtores rurais=4, leiteira=2, " +
    "vacas=2.2, bezerros=3, olival=2.5, vinhas=1.5, cereais=1.2, azienda vitivinicola=2, vigneti=1.5, cereali=1.2, " +
    "bovini=2.5, suini=2.5, ovini=2.5, pollame=2, melkveebedrijf=4, akkerbouwbedrijf=4, paarden=1.2, fokkerij=3, " +
    "bijen=1.8, wijngaard=2, strawberries=2.2, asparagus=2, pick your own=4, pumpkins=1.5, breed*=1.2, " +
    "highland cattle=4, heifers=3.5, straw=1.8, silage=3.5, cut flower*=2.2, flower farm=4, dahlias=2, " +
    "growing=0.8, growers=2.5, grower=2, fertiliser*=3, agronomy=3.5, crops=2.5, arable=3.5, lambs=2.5, goat=1.2, " +
    "pigs=2, hens=2.2, eggs=1.2, free range=1.8, dairy farm*=4, dairy herd=4, milking=3, organic farm*=4, " +
    "smallholding=3.5, orchards=2.8, apples=1.2, cherries=1, olives=1, olive grove*=2.5, vines=1, nut trees=2.5, " +
    "christmas trees=3, tree nursery=4, plant nursery=3.5, nurseries=1.5, mushrooms=1.5, herbs=1, lavender=1.8, " +
    "hops=1.8, hemp=1.5, seedlings=3, greenhouses=2.5, hydroponic*=2.8, trout farm=4, oyster farm=3, " +
    "shellfish farm=3, fishery=1.8, fishing fleet=2, hives=2, queen bees=3, stud=1.5, racehorse*=1.8, " +
    "horses for=1, horse breeding=3.5, ponies=1, llamas=2, ostrich*=2, woodland management=3, logging=2, " +
    "firewood=1.5, combine harvester*=3.5, agricultural contractor*=4, ploughing=3.5, spraying=1.5, feed for=1, " +
    "animal feed=3, grain store=3, cotton=1, sugarcane=2.5, coffee growers=3, cocoa farm*=3, plantation*=2, " +
    "grazing=2.5, pasture=2.2, grass fed=2.2, veg box*=2.5, farmers market=1.5, our farm=3, family farm=4, " +
    "acres=1, hectares=1.2, kartoffeln=2, eier=1, vom eigenen hof=4, eigenen hof=3, hof=1, bauer=1.5, bauern=1.8, " +
    "landwirtschaft*=3.5, rinder=2.5, schweine=2, schafe=2, ziegen=2, huhner=2, spargel=2.2, erdbeeren=2, " +
    "obstbau=3.5, gemusebau=3.5, gemuse=1, baumschulen=3.5, weinbau=2, imker*=3, honig vom=1, pferdezucht=3.5, " +
    "lohnunternehmen=3, landtechnik=2.5, forst*=1.8, brennholz=2, fischzucht=3.5, alpakas=2.5, maraicher=3.5, " +
    "maraichers=3.5, legumes=1.5, fruits et legumes=1.8, eleveurs=3, elevage de=3, vaches=2.5, chevres=2.2, " +
    "brebis=2.5, moutons=2, poules=2, a la ferme=3, exploitation familiale=3, agriculteurs=3, verger*=2.5, " +
    "vergers=2.5, pommes=1, oliveraie=2.5, apiculteur*=3, ruches=2.5, horticulteur*=3, pepinieriste*=3.5, " +
    "ostreiculteur*=3, pisciculture=3.5, sylviculture=3, bois de chauffage=2, lavande=1.8, semences=2.5, " +
    "haras=2.5, cultivamos=3.5, aguacates=2.2, mangos=1.5, cultivo de=2.5, naranjas=1.2, almendras=1.2, " +
    "huerta=2.5, huerto=2, hortalizas=2, frutas y verduras=1.2, olivos=2, ganado=2.5, ovejas=2.2, cabras=2, " +
    "cerdos=1.8, gallinas=2, agricultores=3, riego=2, invernadero*=2.5, viveros=3, fertilizantes=2.8, abonos=2.5, " +
    "apicultores=3, colmenas=2.5, pienso*=2.5, criadero=2, yeguada=3, forestal=1.8, produtores de=1.8, " +
    "produtor rural=4, cafe especial=1.5, sul de minas=1, lavouras=3.5, graos=1.5, plantacao=2.5, hortalicas=2.2, " +
    "organicos=1.2, frutas=0.8, pomar=2.5, gado de corte=4, gado leiteiro=4, bovinos=2.5, ovinos=2.5, suinos=2, " +
    "aves=1, ovos=1.2, leite=0.8, fazendas=2.5, agricultura familiar=4, irrigacao=2.5, defensivos=2.5, racao=1.8, " +
    "racoes=2, viveiro=2.5, mudas=2, eucalipto=2, reflorestamento=3.5, piscicultura=4, herdade=2, quinta=1, " +
    "regadio=2.5, coltiviamo=3.5, ulivi=2, coltivatori=3.5, coltivazione=2.5, agricoltori=3, agricolo=2.5, " +
    "orto=1.2, ortaggi=2, frutta e verdura=1.2, allevatori=3, allevamento=3, mucche=2.5, pecore=2.2, capre=2, " +
    "galline=2, uova=1, vivaisti=3.5, piante=0.8, apicoltori=3, zafferano=1.8, tartufi=1.5, mele=0.8, " +
    "legna da ardere=2, maneggio=1.5, melkgeiten=4, geiten=2.2, eigen boerderij=4, boer=2, boeren=2, " +
    "akkerbouwer=3.5, koeien=2.5, varkens=2, schapen=2, kippen=2, eieren=1, groenten=1, fruitteelt=3.5, " +
    "aardappelen=2, bloemen kweker*=3, kwekers=3, bomen=0.8, boomkwekerij=4, glastuinder=4, loonbedrijf=4, " +
    "veevoer=3, tuinder=3.5",
  "personal-services":
    "lavage de vitre*=4, lavage de vitres=4, nettoyage de vitres=4, vitrerie nettoyage=3, agent d entretien=3, " +
    "sportscholen=3, crossfit box=4, ontspanningsmassage=4, controle de pragas=3.5, dedetizadora=3.5, " +
    "dedetizacao=3.5, desratizacao=3.5, descupinizacao=3.5, control de plagas=3.5, schadlingsbekampfung=3.5, " +
    "ongediertebestrijding=3.5, derattizzazione=3.5, disinfestazion*=3.5, deratisation=3.5, sharpen=2, mend=1.2, " +
    "umbrellas=0.8, shirts=0.8, washed=1, ironed=2.5, hanger=1.5, terceirizacao de limpeza=4, " +
    "portaria e limpeza=3.5, limpeza e conservacao=4, conservacao e limpeza=4, we clean=3, clean homes=3.5, " +
    "cleaned=0.8, insured cleaners=3.5, cleaning products=0.6, window clean*=3, pension pour=3, " +
    "pension pour chats=4, pension pour chiens=4, repassage=3.5, intervenante=1.5, lavandaria=3.5, engomadoria=4, " +
    "edredoes=1.5, consertamos=3, geladeiras=2, fogoes=1.5, maquinas de lavar=3, " +
    "garde d enfants a domicile=4, a domicile=0.6, massage therapist*=4, massage therapy=4, spas=2, " +
    "bath house=2.5, hammam=3, float tank*=3, tanning salon=4, threading=2.5, henna=2.5, microblading=3.5, " +
    "lash extensions=3.5, nail bar=4, hair studio=4, hair stylist*=4, colourist*=2.5, wig=1, tattoo studio=4, " +
    "body piercing=3.5, gymnastics=1.2, spin classes=3, fitness classes=3.5, fitness studio=4, fitness centre=4, " +
    "fitness center=4, health club=3, martial arts gym=3, kettlebell*=2.5, nutrition coaching=1.5, dog hotel=4, " +
    "dog daycare=4, doggy daycare=4, puppy classes=3.5, pet care=2.5, aquarium maintenance=2, " +
    "shoe shine=2.5, dressmaker*=3, mending=2, invisible mending=3.5, curtain making=1.5, " +
    "sewing machine repair=3.5, phone screens=2, screen repair=3, vacuum repair=3.5, fridge repair=4, " +
    "sharpening=2, locker=0.3, wedding officiant=3.5, officiant*=3, funeral services=4, funerals=3, burial*=2.5, " +
    "urns=1.5, genealogist=1, fortune tell*=3, feng shui=2, private chauffeur=0.5, concierge services=2.5, " +
    "errand*=2, senior companion*=2.5, estate clearance=2.5, house clearance=3, skip=0.5, caravan cleaning=2, " +
    "gutter clean*=2.5, tapijtreiniging=4, glasbewassing=4, kantoorschoonmaak=4, schoonmaakpartner=3.5, " +
    "schoonmaakdienst*=4, kinderdagverblijf=2.5, haarsalon=4, friseurmeister*=4, haarstudio=4, nageldesign=4, " +
    "teppichreinigung=4, buroreinigung=4, glasreinigung=4, tierbetreuung=4, hundebetreuung=4, salon de coiffure=4, " +
    "salon de beaute=4, barbier a=2, nettoyage de=2.5, nettoyage de bureaux=4, entretien de bureaux=3.5, " +
    "centro de estetica=4, centro de belleza=4, salon de belleza=4, servicio de limpieza=4, limpiezas de=3, " +
    "cabeleireiro=4, cabeleireiros=4, servicos de limpeza=4, lavagem de tapetes=3.5, saloni=1, salone di=1.5, " +
    "parrucchiere=4, servizi di pulizia=4, agenzia funebre=4, hairdresser*=3.5, house calls=1, thai massage=4, " +
    "sauna=2, upholstery cleaning=4, rug washing=3.5, rug cleaning=3.5, funeral directors=4, funeral home=4, " +
    "undertaker*=4, boxing gym=4, boxing=1.5, gyms=2.5, dog walker*=4, cat sitting=4, clothing alterations=4, " +
    "hems=2, zips=1, seamstress=3.5, hair removal=3.5, skin treatments=3, laser hair=3, beautician*=3.5, " +
    "beauty therapist*=4, beauty treatments=4, nail art=3, spray tan*=3.5, piercing=3, tattoos=3, tattooist=4, " +
    "barbers=3.5, haircuts=3.5, hair extensions=3.5, wigs=1.5, makeup=1.8, bridal makeup=3.5, weight loss=1.8, " +
    "slimming=2.2, meditation=1, tai chi=2, dance fitness=3, climbing gym=3, climbing wall=2.5, " +
    "swimming baths=1.5, laundrette=4, launderette=4, laundromat=4, ironing=2.5, cleaners for=1.5, housekeeping=2, " +
    "housekeeper*=2, nannies=3, babysitters=3, childminder*=3.5, elder companion=2, errands=2, key cutting=3, " +
    "cobbler*=3.5, shoe repairs=3.5, watch repairs=3, clock repair*=3, piano tun*=3, furniture restor*=2, " +
    "upholsterer*=2.5, appliance repairs=3.5, washing machine*=2, computer help=1, knife sharpening=3, " +
    "horse train*=3.5, pferdetrain*=3.5, pferdeausbild*=3, paardentrain*=3.5, hondentrain*=3.5, " +
    "addestramento cavalli=3.5, doma=1.5, adiestra*=3, adestra*=3, " +
    "educatore cinofilo=4, cinofil*=2.5, " +
    "pet groom*=3.5, dog trainer*=3.5, dog school=3, cattery=4, catteries=4, pet hotel=3.5, pet cremation=4, " +
    "headstones=2.5, cremations=3, celebrant*=3, wedding planning=2.5, party planner*=2.5, dating agency=4, " +
    "matchmak*=2.5, astrology=2.5, clairvoyant=3, coaching for=0.8, life coaches=3, image consultant*=2.5, " +
    "personal shopper=2.5, declutter*=2.5, home organis*=2.5, home organiz*=2.5, tailors=2.5, bespoke suits=2, " +
    "costume hire=2.5, dress hire=2.5, window cleaner*=4, chimney clean=1, oven cleaning=4, pressure washing=2.5, " +
    "domestic help=3, facial*=2.2, manikure=3.5, pedikure=3.5, friseure=3.5, haare=1.5, barbier=3, massagen=3.5, " +
    "sonnenstudio=4, piercings=3, fitnessclub=3.5, boxclub=2.5, reinigungskraft*=3, haushaltshilfen=3.5, " +
    "waschesalon=3, anderungsschneider*=4, schuhmacher*=3, schlussel und=1, uhrmacher=2, hundefriseur*=4, " +
    "hundetrain*=3.5, tierpension=4, katzenpension=4, bestattungen=4, bestattungsinstitut=4, trauerredner*=3, " +
    "hochzeitsplan*=3, grabpflege=3, reparaturservice=2.5, coiffure a domicile=4, coiffeurs=3.5, manucure=3.5, " +
    "massages=3, soins du visage=3.5, institut=0.8, salle de sport=4, remise en forme=3, coach sportif=4, " +
    "retouches=2.5, retoucherie=4, couturiere=3, cordonnerie=4, cordonnier=4, blanchisserie=3.5, laverie=3.5, " +
    "aide menagere=3.5, femme de menage=4, garde d enfants=3.5, education canine=4, garde d animaux=4, " +
    "toiletteur=4, obseques=3.5, voyance=3, coach de vie=3, depannage electromenager=3.5, " +
    "organisation de mariages=3, peluqueria=4, peluquerias=4, barberias=3.5, manicura=3.5, pedicura=3.5, " +
    "masajes=3.5, depilacion laser=4, tatuajes=3, gimnasios=3, entrenador personal=4, limpieza de=2.5, " +
    "limpieza del hogar=4, planchado=3, arreglos de ropa=4, modista=3.5, zapatero=3, " +
    "reparacion de electrodomesticos=4, guarderia canina=4, adiestrador*=3, paseador de perros=4, " +
    "servicios funerarios=4, organizacion de bodas=3, videncia=3, ninera*=3, salao de beleza=4, corte escova=2.5, " +
    "escova=1.5, unhas=3, sobrancelhas=3.5, cilios=3, depilacao a laser=4, massagens=3.5, massoterapia=3.5, " +
    "tatuagens=3, tatuador*=3.5, barbeiro*=3.5, studio de pilates=3, academia de musculacao=4, musculacao=3, " +
    "limpeza de=2, limpeza residencial=4, lavagem a seco=3.5, costura=1.8, ajustes de roupas=3.5, sapateiro=3, " +
    "conserto de=2.5, pet shop banho=3, banho e tosa=4, adestramento=3.5, hotel para caes=4, " +
    "passeador de caes=4, servicos funerarios=4, cerimonialista=3, babas=2, baba=0.8, festas infantis=1.5, " +
    "massaggio=3.5, epilazione=3.5, trucco=2.5, estetico=2.5, parrucchieri=4, barbieri=3.5, unghie=3, " +
    "tatuatore=3.5, palestre=2.5, pulizia=1.8, lavasecco=3.5, stireria=3.5, sarta=3, calzolaio=3.5, dog sitter=4, " +
    "addestramento cani=4, onoranze=3.5, funebri=3, riparazione elettrodomestici=4, baby sitter=3, kappers=4, " +
    "dames heren=0.6, nagels=2, schoonheidsspecialist*=4, tatoeages=3, schoonmakers=3, glazenwassers=4, " +
    "wasserette=4, kledingreparatie=4, naaiatelier=3, schoenmaker=3.5, hondenuitlaat*=4, hondentrainer=4, " +
    "kattenpension=4, uitvaarten=4, weddingplanner=3, huishoudelijke hulp=3.5, oppas=2, gastouder*=3",
  "software-it":
    "web applications=2.5, ruby on rails=3, react native=3, build software=3, software studio=4, " +
    "open source projects=2, pixel art editor=3, developer tools=3, game engine*=2.5, digital experiences=2, " +
    "digital systems=2, build digital=2, technical platform=1.5, berth planning=1, programs that=0.8, " +
    "network security test=3, your network=1, gis=1.5, geographic information=3.5, map viewers=2.5, leitstand*=2, " +
    "leitstandsoftware=4, programa en linea=3, tests your network=4, admins=1, json=2.5, data recovery=3.5, " +
    "recover data=3, hard drives=2, raid=1.5, legacy systems=2.5, cobol=3, migrate=0.8, modernisation=0.8, " +
    "warenwirtschaft*=2.5, schnittstellen=1.5, servicio tecnico informatico=4, mantenimiento de redes=3, " +
    "copias de seguridad=2, soporte remoto=2, facturacion electronica=3, ki=1.5, kunstliche intelligenz=3, " +
    "ki losungen=3, ai solutions=2.5, ai agency=2.5, saas platform=3, cloud software=3.5, software company=4, " +
    "software publisher=4, monitoring=0.6, uptime=2, login=0.2, ticketing=1, telemetry=2, robot process=2, rpa=2, " +
    "prompt=0.3, datacenter*=2.5, vps=2.5, dns=1.5, firewalls=2, managed it=3.5, it consultancy=4, " +
    "web developers=2.5, website builder=2.5, e signatures=2, api first=2.5, geodata=2, mapping software=3, " +
    "scheduling software=3, software for=2.5, our software=2.5, look after servers=2, laptops=1.2, " +
    "scanned invoices=2, turns=0.2, custom apps=3.5, penetration testing=4, pen test*=3, incident response=3.5, " +
    "vulnerabilit*=2, fibre broadband=3.5, broadband=2.8, internet provider=4, internet service provider=4, " +
    "phone lines=2, wifi=1.5, fibre=1, telecom*=2, telecoms=2.2, telephony=2, cloud based=2.5, web app=2.8, " +
    "mobile apps=3, ios=1.2, android=1.2, dashboards=1.5, databases=1.8, spreadsheets=0.8, computer vision=3, " +
    "chatbots=2.5, large language=2.5, ai assistant*=2.5, pos system=2.5, booking system*=2, ticketing system=2.5, " +
    "e commerce platform=2.5, domain names=2.5, backups=1.5, network cabling=2.5, network support=3, " +
    "it department=2.5, programmers=2.5, software engineers=3, developers=1.5, tech support=2.5, iot platform=3, " +
    "bim=1.2, simulation software=3, digital twin*=2.5, embedded software=3.5, quantum=1.5, " +
    "wir entwickeln apps=3.5, entwickeln apps=3, apps und=1, server=1.5, webshops=1.5, softwarelosung*=3.5, " +
    "it beratung=3.5, it sicherheit=3.5, cloudlosung*=3, datenbank*=2, digitalisierung=2, webhosting=3, " +
    "glasfaser=2.5, internetanbieter=4, telefonanlage*=2, programmierer=3, edv service=3.5, edv betreuung=3.5, " +
    "editeur d un logiciel=4, editeur=1, logiciel de=3, logiciels=3, application mobile=3, applications mobiles=3, " +
    "applications web=3, developpement d applications=4, informatiques=2, cybersecurite=3, " +
    "intelligence artificielle=2.5, fournisseur d acces=4, fibre optique=2.5, numerique=1, plateforme saas=4, " +
    "plateforme=1, logiciel de gestion=4, programa de facturacion=4, facturacion=1.2, en la nube=2.5, " +
    "software de=3, aplicaciones moviles=3.5, aplicacion movil=3, aplicaciones web=3.5, desarrolladores=2, " +
    "programadores=3, ciberseguridad=3, inteligencia artificial=2.5, alojamiento web=3.5, servidores=2, " +
    "fibra optica=2.5, plataforma=1, sistemas informaticos=3.5, mantenimiento informatico=4, telecomunicaciones=2, " +
    "sistema de gestao=3, sistema para=2, software de gestao=4, aplicativo*=2.2, aplicativos=2.5, " +
    "desenvolvimento de sistemas=4, desenvolvemos=1.2, nuvem=1.8, na nuvem=2.5, hospedagem de sites=4, " +
    "provedor de internet=4, internet fibra=4, automacao comercial=3, ti=0.8, telecomunicacoes=2, " +
    "suporte tecnico=2, erp para=3, sviluppiamo=1, sviluppiamo software=4, gestionali=3, gestionale=3, " +
    "software gestionali=4, software per=3, applicazioni web=3.5, app mobile=3, intelligenza artificiale=2.5, " +
    "assistenza computer=3, reti informatiche=3.5, fibra=1.2, programmatori=3, piattaforma=1, software op maat=4, " +
    "maatwerksoftware=4, software voor=3, softwareontwikkeling=4, appontwikkeling=4, webapplicaties=3.5, " +
    "ict beheer=4, ict diensten=4, werkplekbeheer=3.5, glasvezel=2.5, kunstmatige intelligentie=2.5, " +
    "programmeurs=3",
  "marketing-design":
    "paid search=3.5, social campaigns=3, sketches labels=3, criamos marcas=3.5, logotipo=2.5, midia exterior=4, " +
    "outdoors=2, paineis de led=2.5, busdoor=3.5, anunciantes=2.5, social media agency=4, marketing crew=3, " +
    "content creation=2, beschriften=2, leuchtreklame*=3.5, schaufenster=1, reclamos luminosos=4, " +
    "decoracao de montras=3, grande formato=2.5, naming=2.5, immagine coordinata=4, strategie social=3, " +
    "studio di comunicazione=4, corporate identity=3, corporate design=3, brand=0.6, brand design=3, creative=0.8, " +
    "creatives=1, creative direction=2.5, storytelling=1.2, ad campaigns=2.5, advertising agency=4, " +
    "communications agency=4, werbefilm*=2.5, mediaplanung=3, sociale media=1.2, contenido=0.4, publicitario*=2, " +
    "publicitaires=2, merchandising=1.2, catalogues=0.8, screen print=2, letterpress=2.5, bookbind*=1.5, " +
    "neon signs=3.5, name companies=2, identities=1.8, brand identities=3, vehicle wraps=4, shop signs=4, " +
    "signs=1.8, sign maker*=4, signwrit*=4, large format=3, format printing=3, pr for=2.5, pr agency=4, " +
    "press office=1.5, seo for=3, exhibition stand*=4, trade show booth*=4, explainer video*=3.5, " +
    "motion graphics=3, copywriters=3, copywriter*=3, content for=0.6, social media management=3.5, " +
    "social posts=2, newsletters for=1.5, influencers=1.5, focus groups=2.5, surveys=0.8, mailings=1.5, " +
    "direct mail=3, flyers=2, leaflets=2, business cards=2.5, brochures=1.5, labels design=2.5, logos=2, " +
    "typography=2, typeface*=2.5, illustration=1.8, illustrator*=2.5, graphic designer*=3.5, web designer*=3, " +
    "web agency=4, ux=1.5, product design=1.5, interior branding=2, embroidered=0.8, promotional=1, " +
    "promotional items=3, corporate gifts=2.5, t shirt printing=3, merch=1.2, out of home=2.5, billboards=3, " +
    "media planning=3.5, lead gen*=2.5, growth marketing=4, performance marketing=4, kommunikation=1.2, " +
    "agentur fur=3, agentur=2, werbeagenturen=4, grafikdesign=4, drucksachen=3, flyer=2, beschriftung*=3, " +
    "fahrzeugbeschriftung*=4, messebau=4, messestande=4, marktforschung=4, pressearbeit=3, texter*=2.5, " +
    "markenentwicklung=3.5, suchmaschinenoptim*=3, imagefilm*=2.5, werbemittel=3, werbeartikel=3, " +
    "creation de sites=3, logos et=1.5, affiches=1.8, enseignes=2.5, enseigne=1.5, signaletique=3.5, " +
    "imprimeur=3.5, imprimeurs=3.5, impression=1.2, communication=0.6, agence de communication=4, " +
    "agence de publicite=4, graphisme=3, graphistes=3.5, stands d exposition=4, relations presse=4, " +
    "community management=3, objets publicitaires=4, films publicitaires=2.5, charte graphique=3.5, marquage=1.5, " +
    "etudes de marche=4, rotulacion=3.5, rotulos=3.5, diseno=1.2, estudio de diseno=4, imprenta=3.5, " +
    "imprentas=3.5, serigrafia=3, carteles=1.8, vallas=1.2, agencia de publicidad=4, agencia de comunicacion=4, " +
    "agencia de marketing=4, redes sociales=0.8, posicionamiento web=3.5, paginas web=2, regalos promocionales=3, " +
    "stands=1.5, campanas=1, marca=0.5, marcas=0.5, agencia de publicidade=4, gestao de redes sociais=4, " +
    "design grafico=4, criacao de sites=3.5, comunicacao visual=4, adesivos=2, fachadas em=1.5, plotagem=3, " +
    "brindes=2.5, grafica rapida=4, impressos=2.5, letreiros=3.5, panfletos=2, cartoes de visita=3, " +
    "assessoria de imprensa=4, midias sociais=2.5, pesquisa de mercado=4, estandes=3, anuncios=1, " +
    "studio di grafica=4, grafica e=2, grafici=2.5, comunicazione visiva=4, agenzia di comunicazione=4, " +
    "agenzia pubblicitaria=4, insegne=3, tipografia=3, stampa digitale=3, stampe=1.2, loghi=2.5, " +
    "allestimenti fieristici=4, stand fieristici=4, gadget=1.5, ufficio stampa=3.5, ricerche di mercato=4, " +
    "drukwerk=3, websites=1, grafisch ontwerp=4, grafisch ontwerper*=4, vormgever*=3, huisstijlen=3.5, logo s=1.2, " +
    "gevelreclame=4, autobelettering=4, belettering=3.5, standbouw=4, beursstand*=4, communicatiebureau=4, " +
    "marketingbureau=4, tekstschrijver*=3, relatiegeschenken=3, marktonderzoek=4",
};
