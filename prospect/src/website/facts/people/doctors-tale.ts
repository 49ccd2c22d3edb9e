import { Mark } from "../../line-marks.ts";
import type { Emit, Found } from "./found.ts";
import { full } from "./name-patterns.ts";
import { hasGivenName } from "./person-name.ts";

/** What the pages of a practice tell of who practises there, and those of others of nobody. */
const studied =
  "(?:(?:graduated|received|earned|completed|obtained|attended|was (?:born|raised)|grew up|specializes|specialises|practi[cs]es|has (?:been (?:practi|in practice|treating|serving)|practi[cs]ed)|is (?:a (?:board|graduate|native|licensed|family|general|member)|board|certified|licensed))" +
  "|studierte|absolvierte|promovierte|ist (?:Fach|niedergelassen|seit)|studeerde|behaalde|is afgestudeerd" +
  "|est (?:diplômé|spécialist|titulaire)|a obtenu|exerce|a étudié" +
  "|es (?:licenciad|médic|especialista|egresad|odontólog|doctora? en)|se (?:graduó|licenció|formó)|obtuvo|egresó|estudió|cursó" +
  "|é (?:formad|graduad|especialista|médic|mestr|pós|dentista|cirurgi)|formou-se|graduou-se|concluiu|possui" +
  "|si (?:è laureat|laurea|è specializzat)|è (?:laureat|specialist|medico|iscritt)|ha conseguito|esercita)";
const tale = new RegExp(
  `^(?:(?:La|El|Il|O|A|Der|Die|Le|De) )?(?=D(?:r|ra|ott|ott\\.ssa|r\\.ssa|octeure?|rs)[. ])${full}(?:,? [^.,;]{2,40},)? ${studied}`,
  "u",
);
/** "Lo studio del Dott. Paolo Serra si trova …": whose rooms the page is about. */
const practice =
  /^(?:(?:Lo|Le|La|O|A|El|Il|Die|De) )?(?:studio|cabinet|consult[óo]rio|cl[íi]nica|despacho|bufete|escritório|praxis|kanzlei|praktijk) d/iu;
const practiceOf = new RegExp(
  `^(?:(?:Lo|Le|La|O|A|El|Il|Die|De) )?[\\p{L}]{6,12} (?:dentistico |dentaire |dental |legale |médico |odontológico )?(?:del(?:la)?|du|de la|d[aeo]) (?=D(?:r|ra|ott|ott\\.ssa|r\\.ssa|octeure?|octora?)[. ]|Avv|Maître)${full}(?=$|[.,]| \\p{Ll})`,
  "u",
);
const longAgo = /(?<!\d)1(?:[0-8]\d\d|9[0-3]\d)(?!\d)/;

/** "Dr. Ann Voss graduated from …": the life of a doctor is told where one goes to see her. */
export function doctorsTale(text: string, marks: number, emit: Emit): Found[] {
  if (text.length < 40 || (marks & Mark.smallWord) === 0) return [];
  const [whole = "", keeper = ""] = practice.test(text.slice(0, 24))
    ? (practiceOf.exec(text.slice(0, 120)) ?? [])
    : [];
  if (hasGivenName(keeper)) return emit(keeper, null, whole, 0.72);
  if (!/^(?:\p{Lu}\p{Ll}{0,2} )?D[ro]/u.test(text) || longAgo.test(text)) return [];
  const [quote = "", name = ""] = tale.exec(text.slice(0, 200)) ?? [];
  return hasGivenName(name) ? emit(name, null, quote, 0.72) : [];
}
