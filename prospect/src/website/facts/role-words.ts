/** Words that make a phrase a person's role: en, pt, es, fr, de, nl, it. Folded, matched as beginnings of words where they end in `*`. */
const words =
  // en
  "ceo coo cfo cto cmo cio cpo cso cro chairman chairwoman chairperson chair president vice-president vp svp evp founder* co-founder* cofounder* owner* co-owner* proprietor principal partner* director* manager* head chief officer executive supervisor coordinator administrator secretary treasurer trustee associate consultant* advisor* adviser* analyst engineer* developer* architect* designer* builder* contractor specialist* technician* strategist producer editor* writer* author photographer* artist teacher* instructor* tutor* trainer* coach* professor lecturer principal dean pastor* minister priest bishop rabbi imam deacon reverend attorney* lawyer* paralegal* solicitor* barrister counsel* notary accountant* bookkeeper* cpa physician* doctor* surgeon* dentist* dermatologist* orthodontist* hygienist* nurse* practitioner* therapist* psychologist* psychiatrist* chiropractor* veterinarian* pharmacist* optometrist* midwife chef* cook baker brewer winemaker sommelier bartender stylist* barber* esthetician* realtor* broker* agent* underwriter estimator foreman superintendent receptionist assistant* buyer merchandiser representative recruiter* planner programmer scientist researcher* librarian curator captain pilot " +
  // pt, es
  "diretor* director* presidente vice-presidente fundador* co-fundador* socio* socia* proprietari* propietari* dono dona gerente* gestor* coordenador* coordinador* responsavel responsable encarregad* encargad* administrador* secretari* tesoureir* tesorer* advogad* abogad* medic* enfermeir* enfermer* engenheir* ingenier* arquitet* arquitect* contador* contadora contabilista consultor* asesor* assessor* corretor* corredor* vendedor* tecnic* professor* profesor* maestr* pastor* padre bispo psicolog* dentista* fisioterapeuta* terapeuta* nutricionista* veterinari* cozinheir* cociner* chefe jefe jefa chef designer disenador* programador* desenvolvedor* desarrollador* fotograf* jornalista periodista " +
  // fr
  "directeur* directrice* president presidente fondateur* fondatrice* cofondateur* cofondatrice* gerant* associe* proprietaire responsable chef* cheffe* charge* conseiller* conseillere* consultant* avocat* notaire* medecin* docteur infirmier* infirmiere* kinesitherapeute* dentiste* veterinaire* ingenieur* architecte* comptable* expert-comptable secretaire tresorier* tresoriere* assistant* commercial* commerciale* technicien* technicienne* developpeur* redacteur* redactrice* photographe* formateur* formatrice* professeur* artisan* cuisinier* patissier* boulanger* " +
  // de
  "geschaftsfuhrer* geschaftsfuhrung geschaftsleitung inhaber* grunder* vorstand* vorsitzende* leiter* leitung bereichsleiter* abteilungsleiter* projektleiter* prokurist* gesellschafter* rechtsanwalt* rechtsanwaltin* anwalt* steuerberater* arzt* arztin* zahnarzt* facharzt* ingenieur* architekt* berater* beraterin* entwickler* meister* meisterin* sekretar* buchhalter* buchhaltung vertrieb* verkaufer* sachbearbeiter* ansprechpartner* assistent* assistenz techniker* trainer* lehrer* pfarrer* koch kochin " +
  // nl
  "directeur* eigenaar* eigenares* oprichter* mede-oprichter* bestuurder* voorzitter* penningmeester* secretaris manager* medewerker* adviseur* adviseuse* advocaat* advocaten* notaris* accountant* arts* huisarts* tandarts* verpleegkundige* ingenieur* architect* ontwikkelaar* ontwerper* docent* trainer* monteur* makelaar* vennoot* teamleider* projectleider* hoofd verkoper* " +
  // it
  "direttore* direttrice* presidente vicepresidente fondatore* fondatrice* cofondatore* titolare* socio* amministratore* amministratrice* responsabile* avvocato* avvocata* notaio* commercialista* medico* medica* dottore dottoressa infermier* dentista* odontoiatra* ingegnere* architetto* geometra* consulente* progettista* sviluppator* segretari* tesoriere* insegnante* docente* cuoco cuoca veterinari* psicolog* fisioterapista*";

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
  "social sociale sociales socialmente societa societe partnership partnerships partnered directory directories directed engineering engineered editorial editing architecture architectural consulting consultancy consultation consultations consulta consultas consulenza consulenze tutorial tutorials agency agencies agenda medical medicina medicine medico-legal accounting secretariat designs design development management managed producing production authorized authority authorities arts assistance assisted assistenza directs recruiting recruitment training trained coaching cooking building buildings technical technically tecnica tecnicas technique techniques responsabilita responsabilidad responsabilidade responsibility owned ownership founders owners partners directors managers doctors lawyers attorneys agents teachers engineers developers designers consultants specialists advisors experts employees nurses therapists technicians builders writers authors artists coaches trainers officers executives brokers realtors principals commerciali commerciales commerciale comercial comercio fotografia fotografie photography fotografias arquitectura arquitetura architettura ingenieria engenharia ingegneria advocacia abogacia medicos medici doctorat docteurs avocats artisans artisanal artisanale responsables consulenti contadores kochen leiter-".split(" "),
);

/** True for one folded word that names a role. */
export function isRoleWord(word: string): boolean {
  let answer = answers.get(word);
  if (answer === undefined) {
    answer = namesRole(word);
    if (answers.size > 50_000) answers.clear();
    answers.set(word, answer);
  }
  return answer;
}

/** Texts repeat their words; each is worked out once. */
const answers = new Map<string, boolean>();

function namesRole(word: string): boolean {
  if (notRoles.has(word)) return false;
  if (exact.has(word)) return true;
  for (let length = 4; length <= Math.min(word.length, longest); length += 1)
    if (stemSet.has(word.slice(0, length)) && word.length - length <= 3) return true;
  return false;
}

/** Letters after a name that say what its bearer is. */
export const credentials = /^(?:M\.?D|D\.?O|D\.?D\.?S|D\.?M\.?D|Ph\.?D|Psy\.?D|J\.?D|Esq|C\.?P\.?A|R\.?N|N\.?P|P\.?A(?:-C)?|D\.?C|D\.?V\.?M|O\.?D|L\.?C\.?S\.?W|L\.?M\.?F\.?T|P\.?E|A\.?I\.?A|MBA|M\.?Sc|LL\.?[BM]|FAAD|FACS|CFP|RIBA|FRICS|MRICS)\.?(?:[ ,].*)?$/;

/** Roles that only one or two people of a house bear; beside a name they prove much even when the name is rare. */
export const leads = /\b(?:c[eoftmi]o|founder|co-?founder|owner|president|presidente|chairman|chairwoman|managing director|director general|directora general|director ejecutivo|principal|proprietor|fondat\w+|fundador\w*|socio|socia|dono|dona|titolare|titular|gerante?|inhaber\w*|geschaftsfuhrer\w*|grunder\w*|eigenaar|oprichter|directeur|directrice|executive director|general manager|vice president|pastor|dr)\b/;
