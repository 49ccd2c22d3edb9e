/** In the notation of the sector lexicon. */
export const professionalServices =
  "will writ*=4, will writer*=4, licensed conveyanc*=4, conveyanc*=3.5, house purchase=1.2, apostille*=3, " +
  "commissioner of oaths=4, commissioners for oaths=4, e discovery=3, ediscovery=3, surveillance services=3, " +
  "covert surveillance=3.5, counter surveillance=3.5, tracing agent*=4, people tracing=4, skip tracing=3.5, " +
  "enforcement agent*=4, bailiff*=2.5, high court enforcement=4, process server*=4, process serving=4, " +
  "serve notices=1.5, company secretar*=3.5, registered agent=2.5, company registration=2.5, " +
  "business registration=1.5, liquidator*=2.5, liquidation=0.8, insolvency practi*=4, business rescue=3.5, " +
  "turnaround consult*=3.5, cdm coordinat*=4, principal designer*=2.5, ecologist=3, ecologists=3.5, " +
  "ecology consult*=4, ecology survey*=4, ecological consult*=4, ecological survey*=4, bat survey*=4, " +
  "newt licen*=4, newts=1.5, protected species=2.5, habitat survey*=4, habitat management=2, " +
  "biodiversity net gain=3.5, tree survey*=3.5, breeam=2, breeam assess*=4, air tightness=2.5, " +
  "air tightness test*=4, air test*=2, sap calculation*=4, sound testing=2.5, piping design=3, " +
  "piping engineer*=2.5, cad draft*=4, drafting service*=3.5, cad drawing*=3, shop drawings=2.5, " +
  "drafting=1.5, drawing office=2, 3d laser scan*=3, laser scan*=1.5, scan to bim=4, bim modelling=3.5, " +
  "bim modeling=3.5, bim consult*=4, bim services=4, point cloud*=2, point cloud survey*=4, " +
  "topographical survey*=4, topographic survey*=4, measured survey*=4, measured building survey*=5, " +
  "building survey*=3.5, home survey*=3, homebuyer survey*=3.5, homebuyer report*=3.5, " +
  "structural survey*=3.5, hydrographic survey*=4, aerial survey*=3.5, utility survey*=3, " +
  "geophysical survey*=4, geophysics=2, survey company=2, urban design*=3.5, master planning=2.5, " +
  "masterplan*=1.5, clerk of works=4, clerks of works=4, virtual cfo*=4, fractional cfo*=4, part time cfo*=4, " +
  "outsourced cfo=4, outsourced finance=3, finance director*=1.5, outsourced finance director*=5, " +
  "cfo services=4, secretarial service*=3, secretarial support=2.5, answering service*=3.5, " +
  "telephone answering=3.5, call answering=3.5, virtual receptionist*=3.5, call cent*=1.2, call handling=3, " +
  "contact centre=0.8, contact center=0.8, document scanning=3, scanning services=2, records management=2.5, " +
  "records storage=3, document storage=3, archive storage=3, document shredding=3, shredding service*=3, " +
  "confidential shredding=3.5, academic editing=3.5, manuscript editing=3, editing services=2.5, " +
  "copy editing=3, bid writ*=4, tender writ*=4, bid consult*=4, materials testing=3.5, material testing=3, " +
  "concrete testing=3.5, water testing=2.5, soil test*=2.5, food testing=3, asbestos testing=3, " +
  "asbestos survey*=3.5, product testing=2, non destructive=2, non destructive testing=4, " +
  "nondestructive testing=4, ndt=2.5, weld inspection=3.5, welding inspection=3.5, type approval=2.5, " +
  "emc test*=3.5, test house=3.5, test laborator*=3.5, testing lab=3.5, testing labs=3.5, " +
  "calibration laborator*=4, calibration lab=4, calibration service*=3.5, environmental laborator*=4, " +
  "environmental testing=3.5, analytical laborator*=4, accredited results=2.5, accredited laborator*=3.5, " +
  "test soil=2.5, forensic laborator*=3.5, dna test*=1.5, contract research organi*=4, " +
  "product certification=3.5, certification bodies=3, iso certification=2.5, iso consult*=4, " +
  "iso 9001 consult*=4, haccp consult*=4, economist*=1, economic consult*=4, economics consult*=4, " +
  "lobbying=2.5, lobbying firm*=4, lobbyist*=3, public affairs=2.5, government relations=2.5, " +
  "close protection=3.5, bodyguard*=3.5, executive protection=3.5, door supervis*=3.5, door staff=2.5, " +
  "keyholding=3.5, key holding=3, alarm response=3, cash in transit=3.5, bug sweep*=3.5, tscm=3.5, " +
  "polygraph*=3.5, lie detector*=3.5, handwriting expert*=4, handwriting analys*=3, document examin*=3, " +
  "accident reconstruct*=4, accident investigat*=2.5, collision investigat*=3.5, evidence in court=2.5, " +
  "expert evidence=3, expert report*=2.5, data protection consult*=4, gdpr consult*=4, dpo as a service=4, " +
  "ombudsman*=1.5, ombudsman service*=3, title examin*=3.5, title abstract*=3.5, abstractors=3, " +
  "title research=3, land agents=3, landman=3, landmen=3, employment screening=2.5, debt enforcement=3, " +
  "judgment enforcement=3, payroll bureau=4, payroll bureaux=4, payroll service*=3.5, payroll provider*=3, " +
  "payroll company=3, corporate finance advis*=4, business broker*=4, business sales=2, " +
  "business transfer agent*=4, electrical engineering consult*=5, mechanical engineering consult*=4, " +
  "electrical consulting engineer*=5, mep consult*=4, mep engineer*=3.5, mep design=3, transport planner*=4, " +
  "transport planning=3.5, transport consult*=4, traffic consult*=4, highway engineer*=3.5, " +
  "aerospace engineering consult*=5, aerospace engineering=2.5, chemical engineering=2, " +
  "chemical engineering consult*=5, process engineering consult*=4, process safety=2, lighting design*=2, " +
  "building inspector*=3.5, building inspection*=3, pest inspection*=2, home inspect*=4, " +
  "home inspection service*=4, property inspect*=2.5, construction claims=3.5, construction consult*=4, " +
  "construction lawyer*=4, business process outsourc*=4, bpo=1, bpo services=3.5, back office support=2.5, " +
  "data entry=2, data entry service*=3.5, r&d tax=3.5, r&d tax credit*=4, capital allowances=3, " +
  "tax planning=2, tax relief=0.8, tax preparer*=4, tax filing=2.5, safety data sheet authoring=4, " +
  "chemical compliance=3, reach compliance=3.5, regulatory affairs=2.5, regulatory consult*=3.5, " +
  "event security=3.5, security officer*=2, security patrol*=3.5, mobile patrol*=3.5, guard dogs=2.5, " +
  "guards for=2.5, security firm=3.5, vehicle assessor*=3, vehicle engineers=2, art valuer*=3.5, " +
  "art valuation*=3.5, antique valuation*=2.5, machinery valuer*=4, asset valuation*=3, " +
  "plant and machinery valu*=4, school appeal*=3.5, education consult*=2, party wall=4, party wall survey*=4, " +
  "party wall award*=4, agree awards=2.5, planning drawings=3, architectural design*=3.5, " +
  "architectural draft*=3.5, house plans=2.5, home plans=2, lease advice=1.5, sustainability consult*=4, " +
  "carbon consult*=4, net zero consult*=4, environmental assessment*=3, contaminated land=3, " +
  "phase 1 environmental=3.5, flood risk assess*=3.5, geotechnic*=2.8, ground investigation*=3.5, " +
  "site investigation*=3, archaeological survey*=4, mining consult*=4, oil and gas consult*=4, " +
  "geologist*=2.5, geological consult*=4, forestry consult*=3.5, agricultural consult*=3, " +
  "agronomy consult*=2.5, franchise consult*=4, restaurant consult*=4, hospitality consult*=4, " +
  "retail consult*=4, supply chain consult*=4, logistics consult*=4, aviation consult*=4, " +
  "healthcare consult*=3.5, security consult*=4, risk assessments=0.8, fire risk assess*=4, legionella=2, " +
  "legionella risk=3.5, health & safety consult*=4, safety consult*=3.5, food safety consult*=4, " +
  "customs consult*=3.5, trade consult*=2.5, innovation consult*=4, lean consult*=4, operations consult*=4, " +
  "it lawyer=3, patent agent*=4, patent search*=3.5, patents=1.5, trademark agent*=4, sworn translat*=4, " +
  "legal translat*=4, simultaneous interpret*=4, conference interpret*=4, sign language interpret*=4, " +
  "heir hunter*=4, heir tracing=3.5, probate research*=4, tax resolution=3.5, irs=0.5, enrolled agent*=3.5, " +
  "notary service*=4, mobile notary=4, loan signing=3, divorce attorney*=4, immigration consult*=4, " +
  "visa consult*=3.5, visa agent*=3, migration agent*=4, immigration advis*=3.5, engineering consult*=4, " +
  "consulting engineer*=4, engineering design=2, design engineers=2, product development consult*=3.5, " +
  "coroner*=1, gambling licen*=1.5, licensing consult*=3.5, testing laboratories=4, think tanks=1.5, " +
  "asset tracing=3.5, bridge inspection*=3.5, crane inspection*=3, costs draft*=3.5, court runner*=3.5, " +
  "deposition*=1.2, dispute resolution=2.5, alternative dispute=2.5, disputes=1, employment tribunal*=3, " +
  "tribunal=1.5, fingerprint*=1.2, floodplain*=2, inspection body=3, inspection bodies=3, " +
  "inspection company=3.5, geomatic*=3.5, ground penetrating radar=3.5, gpr survey*=3.5, " +
  "independent inspect*=2.5, inheritance dispute*=3.5, contested probate=4, metrology=2, metrology lab*=3.5, " +
  "motor accident=1.5, accident assess*=2.5, name change*=1.5, occupational hygien*=3.5, paint inspect*=2.5, " +
  "permit expedit*=4, pharmacovigilance=3, protective intelligence=3.5, public inquir*=1.5, receivers=0.5, " +
  "receivership=2, space plann*=2, stenograph*=3.5, subdivision plann*=3.5, subdivisions=0.8, " +
  "technical due diligence=3.5, due diligence=1.5, trial graphics=3.5, trial presentation=3, " +
  "urban plann*=3.5, vibration analysis=2.5, vibration monitoring=2, white collar=2.5, workplace strateg*=3, " +
  "workplace investigat*=3.5, adjudicator*=2, adjudication=2, energy modelling=3, energy modeling=3, " +
  "chain of custody=1.5, laboratory analysis=2, construction program*=2.5, construction schedul*=2.5, " +
  "construction project manage*=3, electrical inspect*=2, elevator inspect*=3.5, lift inspect*=2.5, " +
  "facade engineer*=4, facade consult*=4, forensic psycholog*=2, gis mapping=2.5, gis consult*=3.5, " +
  "hydraulic model*=3, medical coding consult*=3.5, metallurgical laborator*=4, metallurgical test*=3.5, " +
  "microbiology laborator*=3, microbiological testing=3, mineral laborator*=3.5, assay laborator*=3.5, " +
  "assayer*=3, oil analysis=2.5, oil analysis laborator*=3.5, patent illustrat*=3, patent drawing*=3.5, " +
  "photogrammetr*=2.5, police station rep*=3.5, pressure vessel inspect*=4, radon test*=2.5, small claims=2, " +
  "soil scientist*=3.5, thermal imaging survey*=3.5, thermographic survey*=3.5, thermal survey*=3.5, " +
  "toxicology=2.5, toxicology laborator*=3, transfer pricing=3.5, value engineering=1.5, " +
  "warehouse design consult*=3.5, claims expert*=2.5, reconstruct traffic accidents=4, give evidence=2, " +
  "sampling=1, accredited lab*=3, ukas=0.8, nata accredited=2.5, iso 17025=3, fire strateg*=3.5, " +
  "cladding report*=2.5, cladding inspection*=2.5, ews1=3.5, employment dispute*=3.5, grievance*=0.8, " +
  "we act for=3, acts for=2, acting for=2, represents clients=2.5, represent clients=2.5, in court=1, " +
  "bas agent*=4, bas and payroll=3.5, books bas=3.5, books and tax=2, keep your books=3, books and payroll=3, " +
  "tax and payroll=2.5, fixed monthly fee=1, year end accounts=4, annual accounts=2, self assessment=3, " +
  "limited companies=1.5, trial pits=3.5, trial pit*=3.5, ground conditions=2, lab tests=1.2, " +
  "translated into=2, translated by=2, linguists=3, native linguists=3.5, missing heirs=4, heirs=1, " +
  "family trees=2.5, thorough examination*=3.5, statutory inspection*=3.5, loler=2, puwer=3, " +
  "independent examination*=3, hull design=3, hull forms=3, stability books=3, class drawings=2, " +
  "ship design=3.5, boat design*=2.5, yacht design*=3, naval design=3.5, notaries=3, deeds=0.8, " +
  "power of attorney=2, powers of attorney=2.5, trusts=0.5, contested wills=3.5, injured=1, injury claims=3, " +
  "accident claims=3, road accident claim*=3, compensation claims=3, no win no fee=3.5, " +
  "free consultation with a lawyer=3, child arrangements=3, custody=1, custody disputes=3, spouse visa*=3, " +
  "green card*=2, work permits=2, trademarks=2, copyright law=3, appeals=0.4, planning appeals=3.5, " +
  "listed building consent=2.5, building regulations drawings=4, building regs=1.5, extension plans=2.5, " +
  "architect led=3, we design houses=3, buildings designed=1.5, masterplanning=2.5, passivhaus design*=2.5, " +
  "load calculations=3, structural calculations=4, beam calculations=4, calculations for=0.8, " +
  "drawings and calculations=3.5, stress analysis=3, finite element=3, noise impact=3, ecological impact=3, " +
  "habitat plans=2.5, wetland delineation*=4, environmental permits=2.5, mine closure plan*=2.5, " +
  "reservoir engineer*=2.5, wellsite geolog*=3.5, well logging=2, inspection of welds=3.5, samples tested=3, " +
  "we test=1, drug and alcohol testing=1, undercover=1.2, infidelity=2.5, cheating spouse*=2.5, " +
  "missing persons=0.8, stewards=0.4, crowd management=3, concierge security=3, alarm monitoring=2, " +
  "guarding=2, patrol*=0.4, interpreters for=3.5, minutes taking=2.5, typing services=3, typists=2.5, " +
  "mail forwarding=1.5, cv typing=1.5, records digit*=2, scan your documents=3, skilled visa*=4, " +
  "student visa*=3, partner visa*=3.5, work visa*=3, visas to=3, visas for=3, migration law*=4, " +
  "migration advice=4, home surveys=4, calls answered=3.5, answer your calls=3.5, tariff codes=3, " +
  "duty refunds=3, duty drawback=3, rules of origin=3.5, origin rules=3, customs advice=4, " +
  "customs compliance=3.5, win planning=3, draft patents=3.5, draft and defend=3, trademarks and patents=4, " +
  "patents and trade=4, wills and trusts=4, wills trusts=4, trusts and estates=4, tax and accounting=4, " +
  "accounting and tax=4, audit and tax=4, tax audit=2.5, engineering and surveying=4, drawings for=1, " +
  "plans for extensions=3.5, permit drawings=3.5, planning and design=1.5, structural drawings=3.5, " +
  "signalling design=3, substation design=3.5, retail planner*=2, clerking=2.5, clerking services=3, " +
  "fbar=3.5, stock taker*=3, stocktaking=2.5, stock taking=2.5, inventory counting=2.5, licensing agents=2, " +
  "licence application*=2.5, license application*=2, prenuptial=3, cohabitation agreement*=3.5, " +
  "digital evidence=3, cell site=1.5, cell site analysis=4, ballistics expert*=3, blood spatter=3, " +
  "delay analys*=3.5, tree reports=3.5, temporary works=2, temporary works design=4, thermal modelling=3, " +
  "energy modeller*=3.5, energy modeler*=3.5, hers rater*=4, leed consult*=4, commissioning agent*=3, " +
  "cost estimating=3, estimating service*=3.5, takeoff service*=3.5, takeoffs=2.5, spec writer*=3.5, " +
  "specification writ*=3, proposal writ*=3, passport agent*=3.5, document preparation=2.5, " +
  "eviction service*=3.5, evictions=1.5, eviction*=1.2, repossession*=2, judgment recovery=3.5, " +
  "judgement recovery=3.5, asset search*=3, vetting=1, employee vetting=3, tenant screening=2, " +
  "hidden camera*=1, k9 security=4, dog handlers=2, loss prevention=2, store detective*=3.5, " +
  "traffic control=2.5, traffic management=2, traffic management compan*=3.5, flaggers=3.5, flagging=0.8, " +
  "alarm receiving=3, toxicolog*=2.2, feed analysis=2.5, emissions testing=1, stack emissions=3, " +
  "stack testing=3.5, acoustic lab*=3.5, wind tunnel=2, crash test*=2, toy safety=2, safety assessors=2.5, " +
  "cosmetic safety=2, dental practice valu*=4, practice broker*=3.5, practice sales=3, " +
  "practice valuation*=3.5, veterinary practice consult*=4, dental practice consult*=4, school governors=0.6, " +
  "cis payroll=3.5, contractor payroll=3, nursing home abuse=3.5, nursing home abuse lawyer*=5, " +
  "quantum expert*=3.5, building pathology=3.5, roof survey*=3.5, drone roof survey*=4, lead survey*=2.5, " +
  "drainage survey*=2, subsidence engineer*=4, retaining wall design=3.5, timber frame engineer*=3.5, " +
  "scaffold design*=3.5, rigging engineer*=3, skip tracer*=4, festival security=4, event stewards=3, " +
  "lone worker=1.5, control room monitoring=3, noise monitoring=3, dust monitoring=3, packaging test*=3, " +
  "textile lab*=3, textile testing=3.5, asbestos lab*=3.5, business apprais*=4, museum planner*=4, " +
  "airport planner*=3.5, port planner*=2.5, parking planner*=3, agricultural valuer*=3.5, " +
  "landscape planner*=3.5, zoo design*=3, crop trials=1.5, matrimonial law*=3.5, matrimonial propert*=3";
