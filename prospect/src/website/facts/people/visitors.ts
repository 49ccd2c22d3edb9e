/** Offices that others hold beside a house: "President Orth opened the hall". */
const offices =
  /(?:^|[\s(])(?:president|prime minister|minister|mayor|governor|senator|ambassador|congress(?:wo)?man|king|queen|prince|princess|pope|presidente|presidenta|ministr[oa]|alcalde(?:sa)?|prefeit[oa]|governador[ae]?|gobernador[ae]?|senador[ae]?|président|présidente|ministre|maire|préfet|bundespräsident(?:in)?|bundeskanzler(?:in)?|minister(?:in|präsident(?:in)?)?|(?:ober)?bürgermeister(?:in)?|landrat|landrätin|burgemeester|schepen|sindac[oa]|bishop|bischof|évêque|obispo|bispo|vescovo)$/iu;
/** What such guests do at a house. */
const visiting =
  /^,? (?:(?:has |had |was |hat |wurde |a |ha |heeft |die |den |das )?(?:officially |feierlich |offiziell |plechtig |officiellement )?)(?:dedicat\p{L}+|visit\p{L}*|inaugurat\p{L}*|opened|attended|prais\p{L}+|awarded|presented|signed|declared|honou?red|cut the|unveiled|bezoch\p{L}*|besucht\p{L}*|eröffnet\p{L}*|überreicht\p{L}*|würdigt\p{L}*|opende|overhandigde|inaugur\p{L}+|visit\p{L}+|remis|a remis|entreg\p{L}+|otorg\p{L}+|consegn\p{L}+|ha (?:inaugurato|visitato|consegnato))(?!\p{L})/iu;

/** Whether an office before a name and a verb behind it tell of a guest of honour rather than of somebody of the house. */
export const isVisitor = (role: string, after: string): boolean =>
  offices.test(role) && visiting.test(after);
