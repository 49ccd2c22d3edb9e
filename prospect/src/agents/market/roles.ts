import { fold } from "../text/fold.ts";

/** What somebody decides; the order is the order in which we would write to them. */
export type RoleKind =
  | "owner"
  | "executive"
  | "operations"
  | "marketing"
  | "sales"
  | "finance"
  | "people"
  | "technology"
  | "manager"
  | "practitioner"
  | "office"
  | "other";

const patterns: readonly [RoleKind, RegExp][] = [
  [
    "owner",
    /\b(owner|co-?owner|founder|co-?founder|proprietor|principal|partner|socio|socia|fundador\w*|cofundador\w*|proprietari\w+|dono|dona|dueñ\w+|duen\w+|titular|gerant\w*|fondat\w+|cofondat\w+|inhaber\w*|grunder\w*|mitgrunder\w*|gesellschafter\w*|eigenaar|oprichter|titolare|fondatrice|socios? gerentes?)\b/,
  ],
  [
    "executive",
    /\b(ceo|chief executive|managing director|general manager|president|director geral|diretor[a]? geral|diretor[a]? executiv\w+|gerente(?: geral)?(?! d[aeo]s? )|administrador\w*|director[a]? general|consejer[oa] delegad\w+|pdg|directeur general|directrice generale|president\w*|dirigeant\w*|geschaftsfuhr\w*|vorstand\w*|geschaftsleit\w*|directeur|algemeen directeur|bestuurder|amministrator\w+|direttor\w+ generale)\b/,
  ],
  [
    "operations",
    /\b(coo|operations|practice manager|clinic manager|office director|production manager|plant manager|head of (?:production|maintenance|manufacturing)|maintenance manager|works manager|(?:gerente|responsavel|diretora?|chefe) (?:de|da) (?:producao|manutencao)|(?:director\w*|jefe|responsable) de (?:produccion|mantenimiento|production|maintenance)|(?:responsabile|direttore) (?:di |della )?(?:produzione|manutenzione)|leiter\w* (?:der )?(?:produktion|fertigung|instandhaltung)|(?:fertigungs|instandhaltungs)leit\w*|hoofd (?:productie|onderhoud)|operacoes|operaciones|direc\w+ clinic\w+|clinical director|diretor[a]? clinic\w+|director[a]? clinic\w+|exploitation|betriebsleit\w*|produktionsleit\w*|praxismanag\w*|operationeel|bedrijfsleider|praktijkmanager|responsabile operativ\w+|head chef|store manager|hotel manager)\b/,
  ],
  [
    "marketing",
    /\b(cmo|marketing|communications?|brand|growth|comunicacao|comunicacion|comunicazione|kommunikation)\b/,
  ],
  [
    "sales",
    /\b(sales|business development|account manager|commercial|comercial|vendas|ventas|vertrieb\w*|verkauf\w*|verkoop|commerciale|vendite|key account)\b/,
  ],
  [
    "finance",
    /\b(cfo|finance|financial|controller|treasurer|financeir\w+|financier\w*|finanz\w*|buchhalt\w*|financieel|amministrazione e finanza)\b/,
  ],
  [
    "people",
    /\b(hr|chro|human resources|people|talent|recruit\w+|recursos humanos|ressources humaines|personal(?:leit|wesen)\w*|personeelszaken|risorse umane)\b/,
  ],
  [
    "technology",
    /\b(cto|cio|ciso|technology|technical director|head of engineering|it manager|developer|engineer|tecnolog\w+|diretor[a]? tecnic\w+|technique|technisch\w*|it-leit\w*|entwickl\w+|informatica)\b/,
  ],
  [
    "manager",
    /\b(head|lead|manager|director\w*|diretor\w*|leiter\w*|leitung|gerente|gestor\w*|responsavel|responsable|responsabile|chef d[eu']|hoofd|verantwoordelijke|coordenador\w*)\b/,
  ],
  [
    "practitioner",
    /\b(dr|doctor|dentist\w*|physician|lawyer|attorney|architect\w*|vet|veterinar\w+|medic[oa]|advogad\w+|abogad\w+|avocat\w*|arquitet\w+|zahnarzt\w*|zahnarztin|arzt|arztin|rechtsanwalt\w*|tandarts|advocaat|avvocat\w+|therapist\w*|fisioterapeut\w+|ortodont\w+|consultant|berater\w*|teacher|professor\w*)\b/,
  ],
  [
    "office",
    /\b(assistant|receptionist|secretary|office|front desk|rececionist\w*|recepcao|secretari\w+|asistente|assistent\w*|accueil|empfang|sekretariat|verwaltung|receptionist\w*|segreteria)\b/,
  ],
];

export function roleKind(role: string | null | undefined): RoleKind {
  if (!role) return "other";
  const folded = fold(role);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}

/** Lower is nearer to the decision. */
export function decisionRank(role: string | null | undefined): number {
  const at = patterns.findIndex(([kind]) => kind === roleKind(role));
  return at === -1 ? patterns.length : at;
}

export function decides(role: string | null | undefined): boolean {
  return decisionRank(role) <= 8;
}
