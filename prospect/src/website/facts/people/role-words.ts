import { fold } from "../../clean-text.ts";
import { remember } from "../../remember.ts";
import { longestEnding, WordEdges } from "./word-edges.ts";

/** Words that make a phrase a person's role: en, pt, es, fr, de, nl, it. Folded, matched as beginnings of words where they end in `*`. */
const words =
  // en
  "idealizador* glassblower* farrier distiller brewmaster handyman skipper doula* choreographer* sensei kantorin organista martiller* solicitador* stellvertretung podologa podologo podologue* podoloog farmaceutico zaakvoerster* woodworker* woodturner* luthier* goldsmith* silversmith* ceramicist* weaver* beekeeper* winegrower* milliner* saddler* cobbler* upholsterer* optician* clinician* hypnotherapist* naturopath* herbalist* celebrant* ombudsman mediator* principals organist* sacristan verger keyworker* playworker* trustees attorneys lawyers realtors dentists doctors pastors deacons elders partners vestryman choirmaster bandleader soprano alto tenor ceo coo cfo cto cmo cio cpo cso cro chairman chairwoman chairperson chair president vice-president vp svp evp founder* co-founder* cofounder* owner* co-owner* proprietor principal partner* director* manager* head chief officer executive supervisor coordinator administrator secretary treasurer trustee associate consultant* advisor* adviser* analyst engineer* developer* architect* designer* builder* contractor specialist* technician* strategist producer editor* writer* author photographer* artist teacher* instructor* tutor* trainer* coach* professor lecturer principal dean pastor* minister priest bishop rabbi imam deacon reverend attorney* lawyer* paralegal* solicitor* barrister counsel* notary accountant* bookkeeper* cpa physician* doctor* surgeon* dentist* dermatologist* orthodontist* hygienist* nurse* practitioner* therapist* psychologist* psychiatrist* chiropractor* veterinarian* pharmacist* optometrist* midwife chef* cook baker brewer winemaker sommelier bartender stylist* barber* esthetician* realtor* broker* agent* underwriter estimator foreman superintendent receptionist assistant* buyer merchandiser representative recruiter* planner programmer scientist researcher* librarian curator captain pilot dispatcher* lead leader* elder missionary evangelist worker* clerk cashier operator* driver* mechanic* plumber* electrician* carpenter* joiner* welder* machinist* toolmaker* installer* inspector* auditor* controller comptroller actuary adjuster* appraiser* assessor* surveyor* examiner intern apprentice* trainee* groomer* gardener* landscaper* florist* butcher* caretaker* custodian housekeeper host hostess waiter waitress barista concierge guide illustrator* animator* videographer* filmmaker* cinematographer* webmaster* copywriter* translator* interpreter* journalist* reporter* columnist composer* conductor* musician* organist* pianist* marketer* geologist* biologist* chemist* physicist* economist* statistician* dietitian* nutritionist* audiologist* radiologist* neurologist* cardiologist* urologist* pathologist* podiatrist* periodontist* endodontist* oncologist* gynecologist* pediatrician* anesthesiologist* internist* acupuncturist* osteopath* physiotherapist* masseuse masseur aide counselor* caregiver* farmer* grower* brewmaster jeweler* jeweller* tailor* seamstress upholsterer* cabinetmaker* potter blacksmith stonemason* roofer* builder* investigator* detective ambassador spokesperson chaplain rector vicar deaconess minister* provost chancellor headmaster headmistress headteacher registrar bursar warden governor commissioner mayor councillor moderator instructor* facilitator* mentor* csr hr registrar*  gastgeber* gastvrouw gastheer anfitrion anfitriona anfitriao anfitria padrona " +
  // pt, es
  "artista escultor* pintor pintora ceramista* maquillador* maquiador* tatuador* kinesiologo kinesiologa arteterapeuta* confeiteir* cerimonialista* marceneir* serralheir* cervejeiro cervejeira cervecero cervecera apostolo escribano escribana acupuntor* acupunturista* homeopata* quiropractico quiropractica quiropraxista* restaurador* bailarin bailarina bailarino coreografo coreografa escritor* ilustrador* autora tatuadora orfebre* ourives luthier* quesero* quesera* apicultor* viveirista* vocales vogal vogais vocalia tesoreria secretaria presidencia vicepresidencia presidenta vicepresidenta vice-presidenta directora superintendente superintendent superintendentin tesouraria suplentes titulares logopeda* suplente interventor* censor* diretor* director* presidente vice-presidente fundador* co-fundador* socio* socia* proprietari* propietari* dono dona gerente* gestor* coordenador* coordinador* responsavel responsable encarregad* encargad* administrador* secretari* tesoureir* tesorer* advogad* abogad* medic* enfermeir* enfermer* engenheir* ingenier* arquitet* arquitect* contador* contadora contabilista consultor* asesor* assessor* corretor* corredor* vendedor* tecnic* professor* profesor* maestr* pastor* padre bispo psicolog* dentista* fisioterapeuta* terapeuta* nutricionista* veterinari* cozinheir* cociner* chefe jefe jefa chef designer disenador* programador* desenvolvedor* desarrollador* fotograf* jornalista periodista instrutor* instructor* analista* auxiliar* assistente* asistente* estagiari* atendente* recepcionista* motorista* conductor* cozinheira consultora* conselheir* consejer* vereador* mestre maestro missionari* misioner* diacon* evangelista presbiter* parroco obreir* mecanic* eletricista* electricista* fontaner* carpinteir* carpinter* pedreir* albanil soldador* operador* supervisor* cirurgia cirurgiao cirujan* ginecolog* pediatra* dermatologist* dermatolog* cardiolog* ortodontist* ortodoncist* fonoaudiolog* esteticista* cabeleireir* peluquer* barbeir* massagista* masajista* educador* pedagog* orientador* produtor* productor* roteirista locutor* musico musica-terapeuta treinador* entrenador* monitor* tradutor* traductor* economista* bibliotecari* procurador* delegad* apoderad* vocal suplente titular tasador* perito* agronom* zootecnista* sommelier " +
  // fr
  "brasseur* brasseuse* fromager fromagere ebeniste* tapissier* tapissiere* ceramiste* graveur* graveuse* reflexologue* naturopathe* relieur* relieuse* luthier* potiere sage-femme puericultrice* illustrateur* illustratrice* bijoutier* bijoutiere* joaillier* ferronnier* apiculteur* apicultrice* sculpteur* sculptrice* gestionnaire* suppleant* clerc* formaliste* collaborateur* collaboratrice* instructeur* instructrice* palefrenier* palefreniere* cavaliere* logopede* bilanciste directeur* directrice* president presidente fondateur* fondatrice* cofondateur* cofondatrice* gerant* associe* proprietaire responsable chef* cheffe* charge* conseiller* conseillere* consultant* avocat* notaire* medecin* docteur infirmier* infirmiere* kinesitherapeute* dentiste* veterinaire* ingenieur* architecte* comptable* expert-comptable secretaire tresorier* tresoriere* assistant* commercial* commerciale* technicien* technicienne* developpeur* redacteur* redactrice* photographe* formateur* formatrice* professeur* artisan* cuisinier* patissier* patissiere* boulanger* boulangere* redacteur-en-chef animateur* animatrice* educateur* educatrice* psychologue* psychotherapeute* osteopathe* orthophoniste* sophrologue* dieteticien* dieteticienne* chirurgien* dermatologue* opticien* pharmacien* pharmacienne* estheticienne* coiffeur* coiffeuse* masseur* masseuse* menuisier* plombier* electricien* charpentier* macon* peintre* paysagiste* viticulteur* vigneron* vigneronne* maraicher* eleveur* agriculteur* producteur* productrice* realisateur* realisatrice* comptable* juriste* huissier* traducteur* traductrice* journaliste* graphiste* webdesigner* stagiaire* apprenti* adjoint* adjointe* delegue* deleguee* administrateur* administratrice* maire cure pasteur* moniteur* monitrice* entraineur* enseignant* enseignante* guide* hote hotesse " +
  // de
  "keramiker* bildhauer* malermeister* malerin goldschmied* schmuckdesigner* hutmacher* buchbinder* instrumentenbauer* geigenbauer* orgelbauer* braumeister* forsterin kapitan* dirigent* musikpadagog* sangerin kirchenmusiker* mesner* vikar* pradikant* diakon* gemeindepadagog* ehrenvorsitzende* raumausstatter* bodenleger* tierheilpraktiker* rauchfangkehrer* imkerin hebamme* kuchenchef kuchenchefin souschef kassier kassiererin fahrer* monteur* schriftfuhrerin* jugendwart* zeugwart* geschaftsfuhrer* geschaftsfuhrung geschaftsleitung inhaber* grunder* vorstand* vorsitzende* leiter* leitung bereichsleiter* abteilungsleiter* projektleiter* prokurist* gesellschafter* rechtsanwalt* rechtsanwaltin* anwalt* steuerberater* arzt* arztin* zahnarzt* facharzt* ingenieur* architekt* berater* beraterin* entwickler* meister* meisterin* sekretar* buchhalter* buchhaltung vertrieb* verkaufer* sachbearbeiter* ansprechpartner* assistent* assistenz techniker* trainer* lehrer* pfarrer* koch kochin leiterin* referent* referentin* kaufmann* kauffrau* burokauffrau geselle* gesellin* azubi auszubildende* praktikant* redakteur* redakteurin* fotograf* fotografin* grafiker* grafikerin* gestalter* gestalterin* therapeut* therapeutin* physiotherapeut* psycholog* psychologin* heilpraktiker* apotheker* apothekerin* tierarzt* tierarztin* notar* notarin* schatzmeister* schriftfuhrer* kassierer* kassenwart* beisitzer* obmann* obfrau* trainerin* erzieher* erzieherin* padagog* friseur* friseurin* kosmetikerin* backer* backermeister* konditor* metzger* schreiner* tischler* zimmerer* dachdecker* elektriker* maurer* installateur* gartner* gartnerin* winzer* landwirt* disponent* lagerist* makler* maklerin* gutachter* sachverstandige* amtsrat amtsratin oberamtsrat angestellte angestellter inspektor* " +
  // nl
  "rijinstructeur* bloemist* slotenmaker* edelsmid goudsmid juweelontwerp* pottenbakker* gastheer gastvrouw diaken* dirigent* kunstenaar* kunstenares* beeldhouwer* verantwoordelijk verantwoordelijke verantwoordelijken verslaggever* ontwerper* meubelmaker* timmerman hovenier* imker* dietist* dietiste logopedist* logopediste bestuurslid bestuursleden notulist* leefstijlcoach* verloskundige* registermediator mondhygienist* directeur* eigenaar* eigenares* oprichter* mede-oprichter* bestuurder* voorzitter* penningmeester* secretaris manager* medewerker* adviseur* adviseuse* advocaat* advocaten* notaris* accountant* arts* huisarts* tandarts* verpleegkundige* ingenieur* architect* ontwikkelaar* ontwerper* docent* trainer* monteur* makelaar* vennoot* teamleider* projectleider* hoofd verkoper* verkoopster* medeoprichter* mede-eigenaar* leidinggevende* coordinator* secretaresse* receptioniste* administrateur* boekhouder* belastingadviseur* jurist* mediator* fysiotherapeut* psycholoog* therapeut* dierenarts* apotheker* verloskundige* dietist* kapper* kapster* schoonheidsspecialiste* masseur* masseuse* bakker* slager* kok sommelier* zaakvoerder* bedrijfsleider* afgevaardigd* vakman* loodgieter* elektricien* timmerman* schilder* stukadoor* metselaar* dakdekker* hovenier* kweker* boer boerin chauffeur* planner* calculator* werkvoorbereider* uitvoerder* inkoper* accountmanager* fotograaf* vormgever* vertaler* journalist* leraar* lerares* juf dominee* predikant* pastoor* stagiair* leerling* bestuurslid directrice* " +
  // it
  "scultore* scultrice* pittore* pittrice* ceramista* orafo orafa casaro apicoltore* apicoltrice* cantiniere* restauratore* restauratrice* scrittore* scrittrice* coreografo coreografa illustratore* illustratrice* tatuatore* tatuatrice* liutaio segretari* tesoriere consiglier* revisore sindaco logopedista* direttore* direttrice* presidente vicepresidente fondatore* fondatrice* cofondatore* titolare* socio* amministratore* amministratrice* responsabile* avvocato* avvocata* notaio* commercialista* medico* medica* dottore dottoressa infermier* dentista* odontoiatra* ingegnere* architetto* geometra* consulente* progettista* sviluppator* segretari* tesoriere* insegnante* docente* cuoco cuoca veterinari* psicolog* fisioterapista* revisore* revisori ragioniere* ragioniera* perito* tecnico* impiegat* collaboratore* collaboratrice* coordinatore* coordinatrice* presidentessa consigliere* consigliera* membro praticante tirocinante* stagista* redattore* redattrice* grafico* fotograf* traduttore* traduttrice* giornalista* educatore* educatrice* maestr* istruttore* istruttrice* allenatore* logopedista* osteopata* dietista* nutrizionista* biolog* chirurg* farmacista* parroco* sacerdote* parrucchier* estetista* massaggiatore* massaggiatrice* falegname* idraulico* elettricista* muratore* meccanico* autista* magazziniere* operai* viticoltore* enologo* enologa* agricoltore* allevatore* pasticcere* pasticcera* panettiere* fornaio* pizzaiolo* barista* cameriere* receptionist* agente* perito* curatore* curatrice* direttivo";

const exact = new Set<string>();
const stems: string[] = [];
for (const word of words.split(/\s+/)) {
  if (word.endsWith("*")) {
    stems.push(word.slice(0, -1));
    exact.add(word.slice(0, -1));
  } else exact.add(word);
}
const stemSet = new Set(stems);
const longest = Math.max(...stems.map((stem) => stem.length));

/** Words that only begin like a role: fields of work, crowds, things. */
const notRoles = new Set(
  "social sociale sociales socialmente societa societe partnership partnerships partnered directory directories directed engineering engineered editorial editing architecture architectural consulting consultancy consultation consultations consulta consultas consulenza consulenze tutorial tutorials agency agencies agenda medical medicina medicine medico-legal accounting secretariat designs design development management managed producing production authorized authority authorities arts assistance assisted assistenza directs recruiting recruitment training trained coaching cooking building buildings technical technically tecnica tecnicas technique techniques responsabilita responsabilidad responsabilidade responsibility owned ownership founders owners partners directors managers doctors lawyers attorneys agents teachers engineers developers designers consultants specialists advisors experts employees nurses therapists technicians builders writers authors artists coaches trainers officers executives brokers realtors principals commerciali commerciales commerciale comercial comercio fotografia fotografie photography fotografias arquitectura arquitetura architettura ingenieria engenharia ingegneria advocacia abogacia medicos medici doctorat docteurs avocats artisans artisanal artisanale responsables consulenti contadores kochen leiter- commerces leadership leading leads tailored tailoring hosting hosted guided guides guidance mechanical mechanics farmers farming clerical conducting grooming musical monitoring monitored monitors educational economics operational operations operating operators drivers driver's driving inspection inspections apprenticeship apprenticeships translations elderly workers marketers investigations investigation governors biological chemical chemicals chemistry tecnico-administrativa musicale musicales psychologie psychology psicologia psicologica psicologico mecanica mecanicas meccanica pastoral produtora produtoras productora productoras grafica grafiche graficas guiada guiadas".split(
    " ",
  ),
);

/** True for one folded word that names a role. Texts repeat their words; each is worked out once. */
export function isRoleWord(word: string): boolean {
  return roleEdges.admit(word, 0, word.length) && knownRole(word);
}
const knownRole = remember(50_000, namesRole);

/** Whether a role is named anywhere in a text; the words behind the first one need not be read. */
export function holdsRoleWord(text: string): boolean {
  // Several rules ask for the same line one after the other.
  if (last.text !== text) last = { text, answer: findsRoleWord(text) };
  return last.answer;
}
let last = { text: "", answer: false };

function findsRoleWord(text: string): boolean {
  const plain = findsPlainly(text);
  if (plain !== null) return plain;
  const folded = fold(text);
  return (
    findsPlainly(folded) ??
    // Letters of other alphabets.
    (folded.match(/[\p{L}-]{3,}/gu) ?? []).some(isRoleWord)
  );
}

/**
 * The same by hand, since cutting out every word costs more than looking up the few that may be one. Null where a letter
 * needs folding.
 */
function findsPlainly(text: string): boolean | null {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? text.charCodeAt(at) : 0;
    const small = letter | 32;
    if ((small >= 97 && small <= 122) || letter === 45) continue;
    if (letter > 127 && !isSign(letter)) return null;
    if (
      at - start > 2 &&
      roleEdges.admit(text, start, at) &&
      knownRole(text.slice(start, at).toLowerCase())
    )
      return true;
    start = at + 1;
  }
  return false;
}

/** Signs of typography that end a word and stay what they are when folded: dashes, quotation marks, bullets. */
const isSign = (code: number) =>
  (code >= 0x2010 && code <= 0x2027) || code === 0xa0 || code === 0xb7 || code === 0xa9;

/** German and Dutch glue the field before the role: yogalehrer, serviceleiterin, filiaalmanager. */
const glued =
  "inhaber houder lehrer trainer leiter meister berater therapeut techniker entwickler assistent verkaufer gestalter ingenieur anwalt direktor manager adviseur leider medewerker buchhalter pfleger kaufmann kauffrau fachmann fachfrau fuhrer beauftragte beauftragter referent koordinator planer zeichner mechaniker monteur helfer mediator consultant behandelaar begeleider begeleidster verzorger deskundige therapeute bestuurder bestuurslid vorstandsmitglied schriftfuhrer angestellte angestellter inspektor sekretar betreuer bearbeiter vertreter fachkraft beamter beamtin medewerkster".split(
    " ",
  );
const compound = new RegExp(`^\\p{L}{3,}(?:${glued.join("|")})(?:in)?$`, "u");

/** How roles begin and how glued ones end. */
export const roles: readonly string[] = [...exact];
export const roleEndings: readonly string[] = glued.flatMap((word) => [word, `${word}in`]);
/** Of the words of a text hardly any needs to be looked up. */
const roleEdges = new WordEdges(roles, roleEndings);

function namesRole(word: string): boolean {
  if (notRoles.has(word)) return false;
  // "menuisier-ébéniste": one of its parts is enough.
  if (word.includes("-") && word.split("-").some((part) => part.length > 4 && namesRole(part)))
    return true;
  if (exact.has(word) || compound.test(word)) return true;
  // "Geschaeftsfuehrer": umlauts as keyboards without them write.
  const plain = word.replace(/([aou])e/g, "$1");
  if (plain !== word && plain.length > 7 && (exact.has(plain) || compound.test(plain))) return true;
  const most = Math.min(word.length, longest);
  for (let length = Math.max(4, word.length - longestEnding); length <= most; length += 1)
    if (stemSet.has(word.slice(0, length))) return true;
  return false;
}

/** Letters after a name that say what its bearer is. */
export const credentials =
  /^(?:M\.?D|D\.?O|D\.?D\.?S|D\.?M\.?D|Ph\.?D|Psy\.?D|J\.?D|Esq|C\.?P\.?A|R\.?N|N\.?P|P\.?A(?:-C)?|D\.?C|D\.?V\.?M|O\.?D|L\.?C\.?S\.?W|L\.?M\.?F\.?T|P\.?E|A\.?I\.?A|MBA|M\.?Sc|LL\.?[BM]|FAAD|FACS|CFP|RIBA|FRICS|MRICS|CRPC|CFA|CIC|CLU|ChFC|LMT|L\.?Ac|DPT|P\.?T|O\.?T\.?R|LPC|LMHC|CNM|FNP|APRN|DNP|MPH|Ed\.?D|MSW|FAIA|LEED AP|SPHR|PHR|PMP|ACA|FCA|FCCA|ACCA|BDS|MBBS|MRCVS|BVSc|Pharm\.?D|R\.?Ph|RDN?|CRNA|LMSW|LICSW|BCBA|OTD|CEng|MEng|RA|AA)\.?(?:[ ,].*)?$/;

/** Roles that only one or two people of a house bear; beside a name they prove much even when the name is rare. */
export const leads =
  /\b(?:c[eoftmi]o|founder|co-?founder|owner|president|presidente|chairman|chairwoman|managing director|director general|directora general|director ejecutivo|principal|proprietor|fondat\w+|fundador\w*|socio|socia|dono|dona|titolare|titular|gerante?|inhaber\w*|geschaftsfuhrer\w*|grunder\w*|eigenaar|oprichter|directeur|directrice|executive director|general manager|vice president|pastor|dr)\b/;
