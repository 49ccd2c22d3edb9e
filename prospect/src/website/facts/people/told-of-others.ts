/** What stands right before the name of one whom a page thanks, quotes, plays or treats. */
const before: readonly RegExp[] = [
  /(?<!\p{L})(?:named (?:after|for)|(?:music|words|lyrics|text|poem|play|quote|painting|portrait) (?:by|of)|written by|composed by|(?:m[úu]sica|texto|testo|poema|poesia|obra|retrato|quadro|ritratto|frase) d(?:e|i|o|a|el|al)|según|premio|prêmio|troféu|trofeo|(?:musique|texte|poème|œuvre|portrait|citation) d[eu]|d['’]après|selon|(?:Musik|Text|Zitat|Gemälde|Gedicht|Worte) von|(?:muziek|tekst|citaat|gedicht) van|prix|prize)(?: (?:the|el|la|il|le|o|a|der|die|de|het))?(?: \p{L}+)?[:,]? (?:(?:D|S)ra?\.? )?$/iu,
  // "Our client manager Ann Voss" is no client: nothing stands between.
  /(?<!\p{L})(?:sponsored by|(?:our|a|his|her|their|happy) (?:client|customer|patient|guest|student)|patrocinad[oa] por|(?:nuestr[oa]|noss[oa]|nostr[oa]|un[oa]?) (?:client[ea]?|paciente?|paziente)|parceir[oa]|notre cliente?|sponsorisé par|parrainé par|(?:unsere?|meine?) Kund(?:e|in)|Gast(?:referent|dozent|redner|sprecher)(?:in)?|onze klant|gastspreker)[:,]? (?:(?:D|S)ra?\.? )?$/iu,
  // "Notary in Dale as successor of Paul Orth": who was there before.
  /(?<!\p{L})(?:successors? (?:to|of)|(?:amts)?nachfolger(?:in)? von|in der nachfolge von|successeur(?:e)? d[e'’]|sucesora? d[eo]l?|sucessora? d[aeo]|succed(?:ut[oa]|e) a|successore d(?:i|el)|opvolg(?:er|ster) van|taken over from|(?:bought|purchased|acquired) (?:\p{L}+ ){1,4}from|übernommen von|reprise? (?:de|à)|overgenomen van)(?: \p{L}+\.?){0,2}[:,]? $/iu,
];
/** "(1820-1890)", "pintor del siglo XVII". */
const longDead =
  /^[\s,]*\(?\*? ?1[0-9]\d\d ?[-–] ?(?:†? ?)1[0-9]\d\d|siglo X|século X|siècle|Jahrhundert|secolo|19th|18th|17th/u;

/** Whether the words around a name say that its bearer is a guest, a customer, an author or long dead. */
export function isToldOfOthers(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const end = at + name.length;
  return (
    (at > 0 && before.some((words) => words.test(text.slice(Math.max(0, at - 60), at)))) ||
    longDead.test(text.slice(end, end + 40))
  );
}
