import { letterKey } from "../name-key.ts";
import { hasGivenName } from "./person-name.ts";

/** What a template prints where a name belongs, in the languages of the web. */
const placeholders =
  "nombreapellido nombreapellidos nombreyapellido nombreyapellidos sunombre tunombre nomecognome cognomenome nomesobrenome nomeesobrenome seunome yourname firstname lastname firstlast firstnamelastname namesurname namelastname fullname personname clientname membername staffname teammember vornamenachname namenachname ihrname voornaamachternaam voornaamnaam uwnaam prenomnom nomprenom votrenom johndoe janedoe johnqpublic fulanodetal fulanadetal fulanosilva beltranodetal maxmustermann erikamustermann fulanitodetal menganitodetal janmetdepet";

/** Whom the walls of small houses quote: philosophers, painters, divers, inventors, saints. None of them works there. */
const quoted =
  "jacquescousteau jacquesyvescousteau jycousteau alberteinstein mahatmagandhi mohandasgandhi nelsonmandela martinlutherking martinlutherkingjr mothertheresa motherteresa madreteresa stevejobs elonmusk thomasedison thomasaedison winstonchurchill abrahamlincoln benjaminfranklin franklindroosevelt eleanorroosevelt theodoreroosevelt johnfkennedy oscarwilde marktwain ernesthemingway ralphwaldoemerson henrydavidthoreau williamshakespeare charlesdickens georgebernardshaw leotolstoy levtolstoj victorhugo albertcamus jeanpaulsartre antoinedesaintexupery marcelproust charlesbaudelaire simonedebeauvoir cocochanel yvessaintlaurent christiandior karllagerfeld johannwolfgangvongoethe johannwolfgangvgoethe friedrichschiller friedrichnietzsche immanuelkant arthurschopenhauer hermannhesse franzkafka bertoltbrecht erichkastner wilhelmbusch sigmundfreud carljung cgjung carlgustavjung viktorfrankl viktorefrankl mariamontessori rudolfsteiner paulofreire fernandopessoa josesaramago claricelispector carlosdrummonddeandrade machadodeassis paulocoelho gabrielgarciamarquez pabloneruda jorgeluisborges antoniomachado federicogarcialorca migueldecervantes migueldeunamuno octaviopaz eduardogaleano fridakahlo pablopicasso salvadordali joanmiro vincentvangogh claudemonet henrimatisse leonardodavinci michelangelobuonarroti galileogalilei dantealighieri italocalvino luigipirandello umbertoeco mayaangelou helenkeller virginiawoolf rosaparks mariecurie jeanjacquesrousseau blaisepascal renedescartes lewiscarroll charleschaplin charliechaplin waltdisney johnlennon bobdylan bobmarley johanncruijff johancruijff johancruyff muhammadali peterdrucker warrenbuffett simonsinek brenebrown stephenrcovey stephencovey dalecarnegie napoleonhill zigziglar tonyrobbins dalailama desmondtutu rachelcarson janegoodall anseladams henricartierbresson frankgehry franklloydwright lecorbusier miesvanderrohe ludwigmiesvanderrohe antonigaudi oscarniemeyer dieterrams juliachild jeananthelmebrillatsavarin josephpilates jigorokano moriheiueshiba gichinfunakoshi ";

const keys = new Map<string, string>([
  ...placeholders.split(" ").map((key) => [key, "a placeholder of a template"] as const),
  ...quoted.split(" ").map((key) => [key, "whom the world quotes"] as const),
]);

/** "Alder Lake", "Mount Voss": "Simon Lake" and "Ann Rivers" have a first name before it. */
const landscape =
  /^(?:Lake|Mount|River|Cape|Fort) \p{Lu}|\p{L} (?:Lake|River|Creek|Canyon|Falls|Islands?|Beach|Ocean|Mountains?|Bay)$/u;

/**
 * "Arjun Marg", "Ravi Path": roads are named after people, and lists of served quarters name roads. Only words that may
 * begin a name or belong to one elsewhere; "Road" and "Avenue" stand in no name and are refused before.
 */
const road = /\p{L} (?:Marg|Path|Chowk|Highway)$/u;

/** Why a name is nobody's whom a house employs: what a template left there, or whom quotations end with. */
export const whyNobody = (name: string): string | undefined =>
  keys.get(letterKey(name)) ??
  (road.test(name) ? "a road" : undefined) ??
  (landscape.test(name) && !hasGivenName(name) ? "a lake, a mountain or a shore" : undefined);
