import { fold } from "./fold.ts";
import { languages, type Language } from "./languages.ts";

const functionWords: Record<Language, string> = {
  en: "the a an and or of to in on at for from with by is are was were be been has have had our we you your their they it its this that these those as not no can will more all any but if than then so too very who which what when how about into over after before between also do does did get just only up out us them there here he she his her i me my one some such each other many most much own same without within while because through under may could should would must yes per via",
  pt: "o a os as um uma uns umas e ou de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre ao aos que se nao sim mais mas como quando onde quem qual quais seu sua seus suas nosso nossa nossos nossas voce voces eu ele ela eles elas este esta estes estas esse essa isso isto aquele ja tambem muito muita todos todas todo toda entre ate desde ser e foi sao era estar esta estamos tem temos ter ha pode podem",
  es: "el la los las un una unos unas y o de del en por para con sin sobre al que se no si mas pero como cuando donde quien cual su sus nuestro nuestra nuestros nuestras usted ustedes yo ella ellos ellas este esta estos estas ese esa eso esto aquel ya tambien muy todos todas todo toda entre hasta desde ser es fue son era estar estamos tiene tenemos hay puede pueden le les lo",
  fr: "le la les un une des et ou de du en dans par pour avec sans sur au aux que qui se ne pas plus mais comme quand ou votre vos notre nos son sa ses leur leurs nous vous je il elle ils elles ce cet cette ces deja aussi tres tous toutes tout toute entre depuis etre est sont etait avoir a ont avons peut peuvent chez y",
  de: "der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus bei mit nach fur uber unter vor durch ohne um als wie wenn wo wer was welche nicht kein keine mehr aber auch schon nur sehr alle alles unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer sie wir ich er es sich ist sind war waren sein haben hat hatte wird werden kann konnen dass diese dieser dieses seit bis so noch man",
  nl: "de het een en of van in op aan voor met door zonder over onder bij naar uit tot als dan die dat deze dit niet geen meer maar ook al zeer alle alles onze ons uw jouw je jij wij we ik hij zij ze er is zijn was waren hebben heeft had wordt worden kan kunnen om te wat wie waar hoe sinds nog u",
  it: "il lo la i gli le un uno una e o di del dello della dei degli delle in nel nella nei nelle da dal dalla per con senza su sul sulla al alla ai alle che si non piu ma come quando dove chi quale suo sua suoi sue nostro nostra nostri nostre voi noi io lui lei loro questo questa questi queste quello gia anche molto tutti tutte tutto tutta tra fra fino essere e sono era stare abbiamo ha hanno avere puo possono vostro vostra",
};

/** Words so common on company sites that sharing them says nothing. */
const weak =
  "company business firm enterprise customer client service product solution team people time day year new work job make help offer provide need use good better best great high quality home page contact read learn click website site welcome take took taking long slow slowly hard difficult easy fast big large small old every lot demora demorado lento lenta dificil tarda lent lange langsam dauert schwer schwierig traag moeilijk lungo empresa negocio cliente servico produto solucao equipa equipe trabalho novo nova melhor qualidade inicio contacto contato servicio producto solucion equipo trabajo nuevo nueva mejor calidad entreprise service produit solution equipe travail nouveau nouvelle meilleur qualite accueil unternehmen firma kunde kunden leistung leistungen dienstleistung produkt losung mitarbeiter arbeit neu neue besser qualitat startseite kontakt bedrijf klant klanten dienst product oplossing werk nieuw nieuwe beter kwaliteit azienda impresa cliente servizio prodotto soluzione squadra lavoro nuovo nuova migliore qualita";

const setOf = (language: Language): ReadonlySet<string> =>
  new Set(fold(functionWords[language]).split(/\s+/));
const sets: Record<Language, ReadonlySet<string>> = {
  en: setOf("en"),
  pt: setOf("pt"),
  es: setOf("es"),
  fr: setOf("fr"),
  de: setOf("de"),
  nl: setOf("nl"),
  it: setOf("it"),
};

const everyStopWord: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [...sets[language]]),
);
const weakWords: ReadonlySet<string> = new Set(fold(weak).split(/\s+/));

export function isStopWord(folded: string): boolean {
  return everyStopWord.has(folded);
}

export function isWeakWord(folded: string): boolean {
  return weakWords.has(folded);
}

export function stopWordsOf(language: Language): ReadonlySet<string> {
  return sets[language];
}
