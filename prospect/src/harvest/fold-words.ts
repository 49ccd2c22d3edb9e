/** Words that carry no subject, in the languages of the directory; what people write around what they look for. */
const stopWords = new Set(
  `a an and are as at be but by can companies company business businesses firm firms find for from give good have i in into is it its just like list
  local looking me more most my need near of on or our people please search show small medium big large some such that the their them there these they this
  those to us want we well who which with within without you your based located area using use sell sells selling offer offers provide provides lead leads
  prospect prospects customer customers client clients target help any all every other new get do does b2b b2c startup startups brands organizations organisations good best top great not no than also where what when how
  um uma uns umas o os as de da do das dos e em no na nos nas para por com sem que se ou ao aos pela pelo mais muito como empresa empresas negocio negocios
  quero preciso buscar procurar encontrar lista perto regiao sao seu sua seus suas nosso nossa nossos nossas cliente clientes pequenas pequenos medias medios grandes
  der die das und in mit fur von zu im den dem ein eine firma firmen unternehmen el la los las del y en con un una para que por empresas sobre`.split(
    /\s+/,
  ),
);

export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
}

/** The words of a text as they are indexed: folded, without little words, cut to a common stem. */
export function wordsOf(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !/^\d{1,3}$/.test(word) && !stopWords.has(word))
    .map(stem);
}

/** Light and the same for English and Portuguese: plurals and the commonest endings, nothing clever. */
function stem(word: string): string {
  if (word.length < 4) return word;
  for (const [ending, replacement] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return word.slice(0, -ending.length) + replacement;
  }
  return word;
}

const endings: readonly (readonly [string, string])[] = [
  ["ologicas", "ologic"],
  ["ologicos", "ologic"],
  ["ologica", "ologic"],
  ["ologico", "ologic"],
  ["coes", "cao"],
  ["ies", "y"],
  ["sses", "ss"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["xes", "x"],
  ["encias", "encia"],
  ["arias", "aria"],
  ["eiros", "eir"],
  ["eiras", "eir"],
  ["eiro", "eir"],
  ["eira", "eir"],
  ["icos", "ic"],
  ["icas", "ic"],
  ["ico", "ic"],
  ["ica", "ic"],
  ["ais", "al"],
  ["eis", "el"],
  ["oes", "ao"],
  ["turers", "tur"],
  ["turing", "tur"],
  ["turer", "tur"],
  ["ers", "er"],
  ["ings", "ing"],
  ["ores", "or"],
  ["es", "e"],
  ["as", "a"],
  ["os", "o"],
  ["ss", "ss"],
  ["us", "us"],
  ["is", "is"],
  ["s", ""],
];
