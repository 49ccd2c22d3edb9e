import type { Emit, Found } from "./found.ts";
import { beginsWithName, onlyName } from "./name-patterns.ts";
import { hasGivenName, looksLikeName, tidyName } from "./person-name.ts";
import { holdsRoleWord } from "./role-words.ts";

/** Offices that are no family names: with a capital, only they end a name that no mark ends. */
const office =
  "(?:(?:(?:[Mm]anaging|[Ss]enior|[Jj]unior|[Ee]xecutive|[Ff]ounding|[Ee]quity|[Gg]eneral|[Cc]reative|[Tt]echnical|[Ss]ales|[Oo]ffice|[Ss]tore|[Pp]roject|[Oo]perations|[Aa]rt|[Vv]ice|[Aa]ssistant|[Aa]ssociate|MANAGING|SENIOR|JUNIOR|EXECUTIVE|FOUNDING|GENERAL|CREATIVE|SALES|OFFICE|VICE|ASSISTANT|ASSOCIATE) )?" +
  "(?:[Pp]artner|[Dd]irector|[Mm]anager|[Oo]wner|[Ff]ounder|[Cc]o-?[Ff]ounder|[Pp]resident|[Aa]ssociate|[Aa]ttorney|[Cc]ounsel|[Ss]ecretary|[Tt]reasurer|[Cc]hair(?:man|woman|person)|[Ss]upervisor|[Cc]oordinator|[Rr]eceptionist|[Pp]aralegal|[Pp]hysiotherapist|[Cc]hiropractor|[Oo]steopath|[Dd]entist|[Pp]hotographer|[Ss]olicitor|[Aa]ccountant|[Aa]rchitect|[Pp]sychologist|[Pp]sychotherapist|[Cc]ounsell?or|PARTNER|DIRECTOR|MANAGER|OWNER|FOUNDER|CO-?FOUNDER|PRESIDENT|ASSOCIATE|ATTORNEY|COUNSEL|SECRETARY|TREASURER|CHAIR(?:MAN|WOMAN|PERSON)|SUPERVISOR|COORDINATOR|RECEPTIONIST|PARALEGAL|CEO|CFO|COO|CTO" +
  "|Geschäftsführer(?:in)?|Inhaber(?:in)?|Rechtsanw[aä]lt(?:in)?|Steuerberater(?:in)?|Vorsitzende[r]?|Schatzmeister(?:in)?|Physiotherapeut(?:in)?|Heilpraktiker(?:in)?|Fotograf(?:in)?|Architekt(?:in)?|Zahn(?:arzt|ärztin)|Notar(?:in)?|GESCHÄFTSFÜHRER(?:IN)?|INHABER(?:IN)?" +
  "|[Zz]aakvoerder|[Ee]igena(?:ar|res)|[Oo]prichter|[Vv]ennoot|[Vv]oorzitter|[Pp]enningmeester|[Aa]dvocaat|[Bb]estuurder|[Ff]ysiotherapeut|[Ff]otograaf|[Nn]otaris|[Oo]steopaat" +
  "|[Rr]esponsable|[Gg]érante?|[Dd]irecteur|[Dd]irectrice|[Ff]ondat(?:eur|rice)|[Aa]ssociée?|[Aa]vocate?|[Pp]résidente?|[Tt]résori(?:er|ère)|[Oo]stéopathe|[Kk]inésithérapeute|[Pp]sychologue|[Pp]hotographe|[Aa]rchitecte|[Nn]otaire|GÉRANTE?|DIRECTEUR|DIRECTRICE|AVOCATE?" +
  "|[Dd]irectora?|[Gg]erente|[Ss]oci[oa]|[Ff]undadora?|[Aa]bogad[oa]|[Pp]residenta?|[Tt]esorer[oa]|[Dd]iretora?|[Ss]óci[oa]|[Aa]dvogad[oa]|[Pp]ropriet[áa]ri[oa]|[Tt]esoureir[oa]|[Aa]dministradora?|[Ff]isioterapeuta|[Pp]sic[óo]log[oa]|[Ff]ot[óo]graf[oa]|[Aa]rquitect[oa]|[Aa]rquitet[oa]|[Nn]utricionista|ABOGAD[OA]|ADVOGAD[OA]|DIRETORA?|SÓCI[OA]" +
  "|[Tt]itolare|[Aa]mministrat(?:ore|rice)|[Dd]irett(?:ore|rice)|[Aa]vvocat[oa]|[Tt]esoriere|[Rr]esponsabile|[Ff]isioterapista|[Pp]sicolog[oa]|[Ff]otograf[oa]|[Aa]rchitetto|[Nn]otaio|[Oo]steopata|TITOLARE|DIRETT(?:ORE|RICE)|AVVOCAT[OA]))";
/** "… técnico de Kestrel", "… of sales": what else is said of the office. */
const more = String.raw`(?: (?:técnic[oa]|general|comercial|administrativ[oa]|financeir[oa]|executiv[oa]|technique|générale?|commerciale?|tecnic[oa]|generale|amministrativ[oa]|technisch|algemeen|adjoint[e]?|fundador[a]?|fondat(?:eur|rice)))?(?: (?:of|for|de|del|de la|du|des|do|da|di|della|van|der|des|für|von|&|and|y|e|et|und|en) [\p{L}&.'’ -]{2,40})?`;
const nameThenOffice = new RegExp(`^(\\S+ .{2,40}?) (${office}${more})$`, "u");

/** "Kezia Orth PARTNER", "Paul Orth directeur": nothing but a space, or markup that left no trace, ends the name. */
export function undivided(text: string, emit: Emit): Found[] | null {
  if (text.length > 70 || !holdsRoleWord(text) || !beginsWithName(text)) return null;
  const [, before = "", role = ""] = nameThenOffice.exec(text) ?? [];
  const name = onlyName.exec(before)?.[1];
  if (!name || name.split(" ").length > 4 || !hasGivenName(name) || !looksLikeName(tidyName(name)))
    return null;
  const found = emit(name, role, text, 0.8);
  return found.length > 0 ? found : null;
}
