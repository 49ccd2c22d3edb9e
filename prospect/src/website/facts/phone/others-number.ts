/** Who is called in need and is never the house itself: en, de, fr, es, pt, nl, it. */
const bodies = String.raw`(?:(?:the )?[Nn]ational (?:[\p{L}-]+ ){0,4}?(?:[Hh]elp ?-?[Ll]ine|[Hh]ot ?-?[Ll]ine|[Cc]entre|[Cc]enter)|[Pp]olice|[Ee]mergency [Ss]ervices?|[Pp]oison (?:[Cc]ontrol|[Cc]ent(?:re|er)|[Ii]nformation)(?: [Cc]ent(?:re|er))?|Samaritans|Childline|Crimestoppers|NHS(?: ?111| Direct)?|[Cc]itizens['’]? [Aa]dvice|[Ss]uicide (?:and Crisis |[Pp]revention )?(?:[Hh]otline|[Ll]ifeline)|(?:[\p{L}-]+ )?[Oo]mbudsman|Polizei|Telefonseelsorge|Gift(?:notruf|informations)\p{L}*|[Gg]endarmerie|[Cc]entre anti-?poisons?|SOS Amitié|Guardia Civil|[Pp]olic[ií]a(?: [Ll]ocal| [Nn]acional)?|[Tt]eléfono de la [Ee]speranza|[Dd]efensor del [Pp]ueblo|[Pp]ol[ií]cia(?: [Mm]ilitar)?|[Bb]ombeiros|[Dd]isque [Dd]enúncia|PROCON|Procon|[Ll]uisterlijn|[Pp]olitie|[Vv]ergiftigingen \p{L}+|[Cc]arabinieri|[Cc]entro [Aa]ntiveleni|[Tt]elefono [Aa]mico)`;

/** "call the National … Helpline on", "contact the police on": the verb says that the reader is sent elsewhere. */
const sentThere = new RegExp(
  `(?<!\\p{L})(?:[Cc]all|[Cc]ontact|[Rr]ing|[Pp]hone|[Tt]elephone|[Dd]ial|[Nn]otify|[Rr]ufen Sie|[Kk]ontaktieren Sie|[Aa]ppele[zr]|[Cc]ontacte[zr]|[Ll]lam[ea]r?|[Ll]igue|[Cc]ontacte|[Cc]hiam[ai](?:re)?|[Bb]el(?:len)?)(?!\\p{L})[^.!?:;]{0,40}?(?<!\\p{L})${bodies}(?!\\p{L})[^.!?;]{0,25}$`,
  "u",
);
/** "Samaritans: 0300 …": those that no house is called after, by their name alone. */
const named =
  /(?<!\p{L})(?:Samaritans|Childline|Crimestoppers|Citizens Advice|Poison (?:Control|Centre|Center)(?: Centre| Center)?|Telefonseelsorge|Gift(?:notruf|zentrale|informationszentrum)(?: \p{Lu}\p{L}+)?|(?:Kreißsaal|Notaufnahme) (?:der|des|im) [\p{L} -]{3,40}|Centre anti-?poison|SOS Amitié|Teléfono de la Esperanza|Luisterlijn|Centro Antiveleni|Telefono Amico)(?: (?:helpline|hotline|on|at|unter|au|al|op))*\s*[:–—-]?\s*\(?$/u;
/** Who is on call for a town or a region, and its police: a label right before the number. */
const onCall =
  /(?<!\p{L})(?:wijkagent|(?:algemeen )?politienummer|antigifcentrum|zelfmoordlijn|tele-?onthaal|huisartsen(?:wacht)?post|huisartsenwacht(?:dienst)?|(?:huisartsen ?)?wachtpost|apothe(?:ek|ker) van wacht|tandarts(?:en)? van wacht|(?:kassen|zahn|tier|kinder)?ärztlicher (?:bereitschafts|not)dienst|apotheken-?notdienst|(?:sos )?médecins? de garde|sos médecins|samu|pharmacie de garde|urgences médicales|guardia medica|continuità assistenziale|farmacia de guardia|farmácia de serviço|saúde 24|sns 24|national suicide prevention lifeline|poison help(?: ?line)?|non-?emergency police|police non-?emergency)(?: \([^()]{1,40}\)| [\p{L}'’ -]{1,30})?(?:,? (?:telefoon|tel|nummer|bel|op|unter|au|al|on|at|number|numero))*\)?\s*[.:–—-]?\s*\(?$/iu;
const own =
  /(?<!\p{L})(?:our|us|unsere[nr]?|notre|nuestr[oa]|noss[oa]|onze?|nostr[oa])(?!\p{L})[^.!?]{0,60}$/iu;

/** "After hours call Alder Animal Hospital at": whom to call while the house is shut. */
const instead =
  /(?<!\p{L})(?:[Ee]mergenc\p{L}+|[Aa]fter[- ](?:regular |office |business )?hours|[Ww]hen we(?: are|['’]re) closed|[Ww]hile we(?: are|['’]re) closed)[^.!?]{0,60}(?<!\p{L})(?:[Cc]all|[Cc]ontact|[Vv]isit|[Gg]o to)(?: the)? ((?:\p{Lu}[\p{L}'’-]+ ){1,5}(?:Hospital|Clinic|Cent(?:er|re)|Emergency \p{L}+))(?!\p{L})[^.!?]{0,25}$/u;
/** "Send it to Alder Accordions in Dale, 555…", "try Orth & Lenz (555…": a house that does what this one does not. */
const sentOn =
  /(?<!\p{L})(?:(?:[Ss]end|[Rr]efer|[Dd]irect|[Pp]oint)(?:s|ed)? (?:[\p{Ll}'’]+ ){0,3}to|[Tt]ry|[Tt]hat['’]s|[Ff]rom \p{Lu}\p{Ll}+ at|\p{Lu}\p{Ll}+ (?:at|from|of)) (?:the )?((?:\p{Lu}[\p{L}&'’.-]*)(?:,? (?:&|and|of|the|\p{Lu}[\p{L}&'’.-]*)){1,6})(?: in \p{Lu}\p{L}+)?,? ?\(?$/u;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, "");

/**
 * A number that a sentence introduces as another body's: a national helpline, the police, a poison centre, an ombudsman,
 * the shop round the corner.
 */
export function isOthersNumber(before: string, title: string): boolean {
  const near = before.slice(-130);
  const house = sentOn.exec(near)?.[1];
  if (house !== undefined && title !== "" && !own.test(near)) {
    const [there, here] = [letters(house), letters(title)];
    if (!here.includes(there) && !there.includes(here)) return true;
  }
  const body = instead.exec(near)?.[1];
  if (body !== undefined && title !== "" && !letters(title).includes(letters(body))) return true;
  return (named.test(near) || onCall.test(near) || sentThere.test(near)) && !own.test(near);
}
