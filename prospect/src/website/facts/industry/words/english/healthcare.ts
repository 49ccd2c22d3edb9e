/** In the notation of the sector lexicon. */
export const healthcare =
  "private gp*=4, gp practice=4, family practice=3, mole map*=3.5, mole removal=3, skin check*=3, " +
  "heart and vascular=3.5, vascular=2, heart center=3, heart clinic=3.5, gastroenterolog*=3.5, " +
  "nephrolog*=3.5, endocrinolog*=3.5, rheumatolog*=3.5, neurosurg*=3.5, cancer center*=3.5, " +
  "cancer centre*=3.5, cancer care=3, cancer treatment*=3, radiotherap*=3.5, radiation oncolog*=3.5, " +
  "haematolog*=3.5, hematolog*=3.5, pulmonolog*=3.5, pulmonary=2.5, contact lens practice=3.5, " +
  "contact lens*=2, ear wax=3.5, earwax=3.5, microsuction=3.5, endodont*=3.5, periodont*=3.5, denturist*=4, " +
  "prosthodont*=3.5, crowns=1.2, crowns and bridges=3, dental crown*=3.5, teeth whitening=2.5, whitening=1, " +
  "wisdom teeth=3, tooth extraction*=3, smile makeover*=3, dental surger*=3, chiropody=4, " +
  "ingrown toenail*=3.5, ingrowing toenail*=3.5, toenails=2, verruca*=3, corns=1.2, orthotics=2.5, bunion*=3, " +
  "speech patholog*=4, speech languag*=2, obstetric*=3.5, ob gyn=4, obgyn=4, birth center*=3.5, " +
  "birth centre*=3.5, birthing=2.5, baby scan*=3.5, pregnancy scan*=3.5, std test*=3.5, sti test*=3.5, " +
  "sexual health=3, herbalist*=3, nutritionist*=2.5, dietician*=3, live in carer*=4, carers=1.5, " +
  "disability support=3, disability services=2.5, ndis=3, ndis provider*=4, ocularist*=4, prosthetic eye*=4, " +
  "artificial eye*=4, burns unit=3.5, stoma=2.5, ostomy=3, infusion cent*=3.5, infusion therapy=3.5, " +
  "iv infusion*=3, vestibular rehab*=4, cardiac rehab*=4, rehabilitation cent*=2.5, " +
  "rehabilitation hospital*=4, stroke rehab*=4, neuro rehab*=4, egg donation=3.5, egg donor*=3.5, " +
  "sperm donor*=3, sperm bank=4, surrogacy=2.5, patient transport=2.5, medical transport=2, blood bank*=4, " +
  "plasma donation=3.5, plasma center*=3.5, tissue bank*=4, cord blood=3.5, milk bank=3, eye bank=3.5, " +
  "first aid post=2, first aid cover=2.5, event medics=3.5, school nurse*=2.5, school nursing=3, " +
  "vision therapy=3.5, low vision=2.5, eye exam*=3.5, eye clinic=4, living with dementia=3.5, " +
  "nurses day and night=3, quiet home for=1, care for the elderly=3, elderly care=3, respite=2, desexing=3.5, " +
  "spay=2.5, neuter*=2, spaying=3, microchipping=2.5, dogs cats and rabbits=2, pet vaccinat*=3.5, " +
  "pet health=2, pet clinic=4, pet hospital=4, emergency vet*=4, new patients=2, accepting patients=3, " +
  "accepting new patients=3.5, lymphoedema=3, lymphedema=3, scoliosis=3, migraine*=2, tinnitus=3, " +
  "sciatica=2.5, back pain=2, pelvic health=3, cleft lip=3, tongue tie=3, menopause=1.5, " +
  "erectile dysfunction=3, varicose vein*=3.5, vein clinic=4, hair transplant*=3.5, dermal filler*=2.5, " +
  "liposuction=3.5, breast augmentation=3.5, rhinoplast*=3.5, tummy tuck=3.5, bariatric=3, gastric*=2.5, " +
  "weight loss surgery=3.5, weight loss clinic=3.5, knee replacement*=3, hip replacement*=3, " +
  "joint replacement*=3.5, spinal surgery=3.5, spine surg*=3.5, carpal tunnel=2.5, colonoscop*=3.5, " +
  "mri scan*=3.5, x ray=1.2, x rays=1.8, imaging center*=3.5, imaging centre*=3.5, diagnostic imaging=3.5, " +
  "methadone=3.5, opioid*=2, detox=0.8, sober living=3, adhd=2, asperger*=2, neurodivers*=1.2, emdr=3, " +
  "trauma therapy=3, talking therap*=3, couples counsel*=4, marriage counsel*=4, grief counsel*=3.5, " +
  "bereavement counsel*=3, telehealth=2.5, telemedicine=2.5, walk in clinic*=4, minor injuries=3, " +
  "walk in centre=2.5, immuni*=1.5, stem cell*=2, genetic test*=2, genetic counsel*=4, compounding=1, " +
  "prescriptions=1.5, repeat prescription*=2.5, wheelchairs=1.2, ambulances=1.5, private ambulance=3.5, " +
  "air ambulance=3, podiatric=3.5, hydrotherapy=2, moxibustion=3, cupping=1.5, root canals=3, " +
  "dental labs=3.5, vestibular therapy=4, endoscopy=3, endoscopy clinic*=4, anaesthet*=3, anesthe*=2.5, " +
  "bone density=3, breast screening=3.5, mammogra*=3.5, cancer screening=3, care at home=3, " +
  "child development centre=2.5, cholesterol=1.5, ct scan*=3.5, ct scans=3.5, diabetic foot=3.5, " +
  "diabetic=1.5, diabetes=1, disability care=3.5, dry needling=3.5, ecg=2.5, ekg=2.5, emergency room*=3, " +
  "exercise physiolog*=3.5, gait analysis=3, general practitioner*=3.5, group home*=2.5, home infusion=3.5, " +
  "immunolog*=3, intermediate care=2.5, labour and delivery=3, labor and delivery=3, lung function=3, " +
  "phlebotom*=3.5, myotherap*=3.5, needle exchange=2.5, neonatal=2.5, neuropsycholog*=3.5, " +
  "orthokeratology=3.5, ortho k=2.5, myopia=2.5, personal care at home=3.5, physiatr*=3.5, post surgical=2.5, " +
  "postoperative=2, pregnancy care=3, prenatal=2.5, antenatal=1, postnatal=1.5, proctolog*=3.5, " +
  "psychoanaly*=3.5, psychometric assess*=2, covid test*=2, skin specialist*=3.5, spinal decompression=3.5, " +
  "stroke unit=3.5, stroke=0.5, surgical cent*=3.5, surgery center*=3.5, surgery centre*=3.5, " +
  "transitional care=2.5, vision correction=3.5, adult day=2.5, adult day care=3.5, adult day health=4, " +
  "brain injury=2, brain injury rehab*=4, dental nurse*=0.8, learning disabilit*=1.2, lymphatic drainage=2.5, " +
  "lymphatic=1.8, medical spa*=3, nursing at home=3, nurses at home=3, pain specialist*=4, macular=3, " +
  "vasectom*=3.5, hernia*=3, gum disease=3, tmj=3, thyroid=2.5, epilepsy=2, parkinson s=1.5, " +
  "sleep dentistry=3.5, sedation=1.8, cord blood bank*=4, vestibular rehabilitation=4, doctors surgery=3, " +
  "gp=1.2, care home for=2.5, residents living with dementia=4, cpap*=3, snoring=2, snorers=3, " +
  "sleep studies=3, sleep study=3, overnight studies=2.5, stammer*=3, stutter*=3, lisp=1.5, speech delay*=3, " +
  "language delay*=3, late talkers=3, older people=0.8, older people in their own=3, in their own homes=1.8, " +
  "medication=1, help with washing=3, washing and dressing=3, washing meals=2.5, kidney disease=3, " +
  "kidney=1.5, blood pressure=1.5, heart disease=1.5, caring for people=1.5, doctors caring=2, our doctors=2, " +
  "our nurses=1.5, our dentists=3, fillings=1.8, extractions=0.8, check ups=1.5, checkups=2, cleanings=0.4, " +
  "braces for=3, aligners=2.5, eczema=2, psoriasis=2.5, acne=1.5, rashes=1.5, allergies=0.5, arthritis=1.8, " +
  "joint pain=2.5, knee pain=2.5, neck pain=2.5, necks backs and knees=3, backs and knees=2.5, " +
  "frozen shoulder=2.5, tennis elbow=2, physios=3, sports massage and physio=3.5, rehab exercises=3, " +
  "strokes=0.8, falls prevention=1.2, hearing loss=3, cochlear=3, glasses and contact lenses=2, " +
  "eye examinations=3.5, cataracts=3, hormone therap*=2.5, infertility=3, pregnancy=1.2, newborns=0.6, " +
  "midwives=2.5, childbirth=2, bereaved=0.5, ptsd=2.5, panic attacks=2.5, ocd=2, self harm=2, " +
  "counselling for=2.5, therapy for=1.5, psychiatric=2.5, inpatient=2.5, outpatient=2.5, wards=0.8, " +
  "end of life=1.8, nurse led=2.5, wound care=3, dressing changes=2.5, injections=0.8, vaccines=1.5, " +
  "travel jabs=3.5, jabs=2.5, prescription=0.8, medicines=1.2, dispensing=1.2, blood tests=2.5, scans=0.6, " +
  "vets for=3, dogs and cats=0.6, neutering=3, flea and worm=2.5, alcohol and opioids=3.5, " +
  "alcohol and drug*=2.5, drugs and alcohol=1.8, recovery ranch=4, recovery center*=3, recovery centre*=3, " +
  "gender scan*=3, 4d images=3, skin hair and nail=3.5, skin hair and=2, eye tests=3.5, farm vets=4, " +
  "dairy vet*=4, herd health=2.5, coughs=1.5, fever=1.2, wounds=1.5, feet and ankles=3, hips and knees=3, " +
  "knees and hips=3, gums=2, teeth and gums=3.5, hearing and balance=3, hands and wrists=2.5, " +
  "women s health=2.5, men s health=2.5, children s health=2, orthotist*=3.5, prosthetist*=3.5, " +
  "neurofeedback=3, memory assess*=2.5, spinal injur*=2, amputee*=2, amputee rehab*=3.5, heart scan*=3, " +
  "echocardio*=3.5, gynaecolog*=3.5, urogynaecolog*=3.5, urogynecolog*=3.5, nipt=2.5, sperm test*=3, " +
  "transplant cent*=3, hiv test*=3, all on 4=3, colour vision=1.5, sports vision=2, trichologist*=3, " +
  "companion care=3, companionship care=3, convalescent=3, rest home*=3, memory support=2.5, chemo=2.5, " +
  "chemotherapy=2.5, vitamin drip*=2, panchakarma=2.5, hair drug test*=3, hair restoration=3, " +
  "drama therap*=2.5, food intolerance=2, homecare agency=4, home care agenc*=4, home carers=3";
