/** What a sentence says when a house hires, whoever reads it: en, pt, es, fr, de, nl, it. */
const plain =
  /\b(?:we(?:'|’| a)re (?:currently |always )?(?:hiring|looking for (?:talented|experienced|motivated|passionate|new (?:team members|colleagues|talent|people)))|join our (?:growing )?team|now hiring|estamos contratando|trabalhe conosco|nous recrutons|wir stellen ein|wir suchen (?:dich|sie|ab sofort)|suchen wir ab sofort|initiativbewerbung(?:en)?|stiamo assumendo)\b|\((?:[mwd] ?\/ ?[mwd] ?\/ ?[dx]|m ?\/ ?v ?\/ ?x)\)/gi;
/** Where applications go: "CV to …", "Send us your résumé", "Envía tu currículum", "Ihre Bewerbung an …". */
const applications =
  /\b(?:(?:help wanted|positions? vacant|job vacanc(?:y|ies))(?= ?(?:[:,.;(–—-]|$))|(?:cvs?|r[ée]sum[ée]s?) to (?:\S{1,40}@|(?:the|our) (?:office|address|manager|hr))|(?:send|e-?mail|submit|mail|forward|drop)(?: us)?(?: in)? (?:your|an?) (?:cv|r[ée]sum[ée])\b|(?:env[íi]a(?:nos)?|m[áa]nda(?:nos)?|envie(?:-nos)?|mande|remite) (?:tu|su|seu|o seu|teu|o teu|vuestro) (?:cv|curr[íi]cul)|envoyez(?:[- ]nous)? (?:votre|vos) (?:cv|candidature)|invia(?:ci|teci)? (?:il tuo|il vostro|un) (?:cv|curriculum)|(?:stuur|mail) (?:ons )?(?:je|uw|een) (?:cv|sollicitatie)|(?:deine|ihre|eure|die) (?:\p{L}+e )?bewerbung(?:sunterlagen|en)? (?:bitte )?(?:an|per|unter|auf)\b)/giu;
/** Said of jobs and of much else: the words behind them tell. */
const searches: readonly [said: RegExp, work: RegExp][] = [
  [
    /\blooking for (?:qualified|motivated|skilled|reliable|dedicated|caring|enthusiastic|experienced) (?:individuals|people|persons|candidates|applicants|staff|teachers|drivers|technicians|assistants|caregivers)\b/gi,
    /^/,
  ],
  [
    /\bwe(?:['’]re| are) (?:currently |now |always |also )?looking for (?:an?|one more|another|two|three|a new|some) /gi,
    /^(?:[\p{L}-]+ ){0,3}(?:technician|mechanic|driver|assistant|receptionist|nurse|dentist|hygienist|therapist|stylist|chef|cook|server|waiter|waitress|bartender|barista|baker|teacher|tutor|instructor|engineer|developer|designer|manager|sales ?person|representative|agent|apprentice|welder|carpenter|electrician|plumber|installer|labou?rer|operator|cleaner|caregiver|carer|accountant|bookkeeper|paralegal|secretary|clerk|intern|trainee|groomer|fitter|picker|deckhand|cashier|foreman|estimator)s?(?!\p{L})/iu,
  ],
  [
    /\bapply(?:ing)? for (?:a|an open|this|the|one of our) (?:positions?|jobs?|roles?|vacanc(?:y|ies))\b/gi,
    /^/,
  ],
  [/\bvagas abertas\b/gi, /^(?![^.!?]*(?:matr[íi]cula|alun|turma|curso|inscri[çc]))/i],
  [
    /\b(?:buscamos|estamos buscando|procuramos)\b/gi,
    /(?:persona(?:l|s)?|prof(?:es|is)s?iona|candidat|trabajador|emplead|ayudante|dependient|camarer|cociner|t[ée]cnic[oa]s? |comercial(?:es)?|administrativ|recep[cç]ionista|programador|desarrollador|desenvolvedor|ingenier|engenheir|enfermer|auxiliar|vendedor|conductor|motorista|operari|oper[áa]ri|mec[áa]nic[oa]s?|electricista|eletricista|becari|estagi[áa]ri|encargad|colaborador|funcion[áa]ri|atendente|diseñador|higienista|fisioterapeuta|veterin[áa]ri|monitor)/i,
  ],
  [
    /\b(?:wir suchen|suchen wir) einen?\b/gi,
    /(?:[mwd] ?\/ ?[mwd]|[*:]in|mitarbeit|verstärkung|auszubild|azubi|fachkr[äa]ft|fachangestellt|helfer|aushilf|kolleg|lehrling|gesell|monteur|techniker|verkäufer|koch|köchin|ärzt|arzt|pfleger|erzieher|assisten|meister|leiter|fahrer|praktikant|werkstudent)/i,
  ],
  [
    /\bwij zoeken\b/gi,
    /(?:collega|medewerk|versterking|stagiair|vacature|personeel|kandida|monteur|verkoper|chauffeur|\bkok\b|technieker|m\/v|jobstudent|flexi-?job|leerling|verple|tandarts|assistent|iemand (?:die|met)|bediende|schilder|timmerm)/i,
  ],
  [
    /\bnous recherchons\b/gi,
    /(?:[hf] ?\/ ?[hf]|collabora|salari|apprenti|stagiaire|vendeu|technicien|serveu|cuisini|chauffeur|assistant|secr[ée]taire|alternant|candidat|\bpostes?\b|\bCD[ID]\b)/i,
  ],
  [
    /\bstiamo cercando\b/gi,
    /(?:collabora|personale|candidat|figur[ae]|addett|operai|commess|camerier|cuoc|autist|tecnic[oi]|stagist|impiegat|professionist|risors)/i,
  ],
];
/** Who is sought without a job: members, players, those who give. */
const unpaid =
  /^[^.!?]{0,60}(?:mitglied|ehrenamt|freiwillig|sponsor|pate[n ]|spende|sänger|spieler|volunteer|members|volontar|voluntar|b[ée]n[ée]vol|adh[ée]rent|partenaires|leden|vrijwillig|soci[oa]s|soci\b|donan|doador|donatori|patrocin|clientes?\b|famil)/i;
/** "If you are looking for experienced technicians", "she was asked to apply for the job": what another does. */
const another =
  /\b(?:you(?:['’]re)?|your|if|he|she|him|her|they|them|those|anyone|clients?|customers|families|patients|parents|students?|graduates?|people|was|were|had|asked|encouraged|persuaded|decided|invited|helps?|have|welcome[ds]?|pleased|excited|proud|when I) (?:[^.!?:;]|\b(?:Dr|Mrs?|Ms|Prof)\.){0,60}$/i;
/** "If you would like to apply for this position, send …", "Contact us about applying for a position". */
const invites =
  /\b(?:would like|wish|want|interested|please|contact us|you (?:can|may))\b[^.!?:;]{0,40}$|(?:^|[.!?:] )(?:to )?$/i;
const asks = /^[^.!]{0,80}\?/;

/** What stands beside a job in a list of them, as a line of its own. */
const openLabel =
  /^(?:(?:now |currently |still )?accepting applications|applications (?:are )?(?:now )?open|bewerbung (?:jederzeit )?möglich|candidatures ouvertes|candidature aperte)[.!]?$/i;

const mayBe =
  /hiring|looking for|join our|apply|applications|wanted|vacan|\bcvs?\b|r[ée]sum|curr[íi]cul|candidature|bewerbung|sollicit|envoyez|contratando|vagas|trabalhe|busca|procuramos|recrut|recherch|stellen ein|suchen|initiativ|\/ ?[dx]\)|zoeken|stiamo/i;

/** The words with which a line says that the house hires; null when it does not. */
export function saysItHires(text: string): string | null {
  if (!mayBe.test(text)) return null;
  if (text.length < 40 && openLabel.test(text)) return text;
  for (const match of text.matchAll(plain)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (unpaid.test(after) || (/^join/i.test(match[0]) && another.test(before))) continue;
    return match[0];
  }
  for (const match of text.matchAll(applications))
    if (!unpaid.test(text.slice(match.index + match[0].length))) return match[0];
  for (const [said, work] of searches)
    for (const match of text.matchAll(said)) {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length, match.index + 140);
      if (unpaid.test(after) || !work.test(sentence(after))) continue;
      const bySomebody = /^apply/i.test(match[0])
        ? !invites.test(before) && !/for (?:this|one of)/i.test(match[0])
        : another.test(before);
      if (bySomebody) continue;
      // "Looking for experienced technicians? Call us": who asks looks for customers.
      if (asks.test(after) && /(?:^|[.!?] )$/.test(before)) continue;
      return match[0];
    }
  return null;
}

const sentence = (text: string) => /^[^.!?]*/.exec(text)?.[0] ?? "";
