import { Element } from "domhandler";
import { textOfValue, type Candidate } from "../candidate.ts";
import { cleanLine, fold, hyphenatedWords } from "../clean-text.ts";
import { kindOf, kindOfPage } from "../choose-pages.ts";
import { textOf, type Line, type PageView } from "../page-view.ts";
import { sameSite } from "../site-address.ts";
import type { Site } from "../site.ts";
import { nested, organisations, quoteOf, texts, type StructuredItem } from "../structured.ts";
import { hasStreet } from "./address/street.ts";
import { letterKey, nameKey } from "./name-key.ts";
import {
  hasGivenName,
  looksLikeName,
  namePattern,
  neverNames,
  shoutedName,
  tidyName,
  title,
} from "./person-name.ts";
import { othersSpeak } from "./strangers.ts";
import { credentials, isRoleWord, leads } from "./role-words.ts";

interface Found {
  name: string;
  role: string | null;
  view: PageView;
  quote: string;
  method: Candidate["method"];
  weight: number;
  line: Line | null;
  refused?: string;
}

const strangerHeadings =
  /testimonial|what (?:our )?(?:clients|customers|people|patients|students)|reviews?\b|client stories|success stories|depoimentos|o que (?:nossos|dizem)|opiniones|lo que dicen|testimonios|t[ée]moignages|avis (?:de|clients)|ils parlent|kundenstimmen|referenzen|das sagen|ervaringen|klanten over|recensies|recensioni|dicono di noi|advisory board|advisors|investors|board of advisors/i;

/** People of the company with the role printed beside their name; names without a role stay out. */
export function readPeople(site: Site, soFar: readonly Candidate[]): Candidate[] {
  const names = soFar
    .filter(({ field }) => field === "company_name" || field === "legal_name")
    .sort((a, b) => b.weight - a.weight)
    .map(({ value }) => nameKey(textOfValue(value)))
    .filter((key) => key.length >= 3);
  const houseKeys = [...new Set(names)].slice(0, 6);
  const mailboxes = new Set(
    soFar
      .filter(({ field, refused }) => field === "email" && !refused)
      .map(({ value }) => letterKey(textOfValue(value).split("@")[0] ?? "")),
  );
  const found: Found[] = [
    ...structured(site, mailboxes),
    ...site.views.flatMap((view) => [...inView(view, houseKeys)]),
    ...practitioners(site),
  ];
  return found.flatMap((one) => {
    const name = tidyName(one.name.trim());
    const key = letterKey(name);
    if (houseKeys[0] === nameKey(name)) return [];
    const role = one.role
      ? cleanLine(one.role)
          .replace(/\s*[([|]?\s*(?:e-?mail\s*:?\s*)?[^\s()|]*@.*$/i, "")
          .replace(/\s*[([|]?\s*(?:tel|phone|mobile|fone)?[.:]?\s*\+?\d[\d ().-]{6,}.*$/i, "")
          .replace(/^(?:the|our|a|an)\s+/i, "")
          .replace(/^([^(]*)\)\s*$/, "$1")
          .replace(/[\s.,;:–—|-]+$/, "")
          .slice(0, 100)
      : "";
    return [
      {
        field: "person" as const,
        value: role === "" ? { name } : { name, role },
        key,
        view: one.view,
        quote: one.quote,
        method: one.method,
        weight: Math.min(
          0.95,
          one.weight +
            (hasGivenName(name)
              ? 0.08
              : one.role && leads.test(fold(one.role))
                ? -0.06
                : one.weight >= 0.82
                  ? -0.08
                  : -0.34),
        ),
        ...(one.refused ? { refused: one.refused } : {}),
      },
    ];
  });
}

/** "Dr. Alan Whitmore" here and there on the pages of a practice: named twice with the title, it is who practises there. */
function practitioners(site: Site): Found[] {
  const named = site.views.flatMap((view) => {
    if (isArticle(view)) return [];
    const texts = view.lines.flatMap(({ text, element, region }) =>
      region === "nav" || text.length > 600 || !addressed.test(text) || othersSpeak(element)
        ? []
        : [text],
    );
    return [...texts, ...(view.metas.get("description") ?? [])].flatMap((text) =>
      [...text.matchAll(practitioner)].flatMap(({ 0: quote, 1: name = "" }) =>
        hasGivenName(name) && looksLikeName(tidyName(name)) ? [{ name, quote, view }] : [],
      ),
    );
  });
  return [...Map.groupBy(named, ({ name }) => letterKey(tidyName(name))).values()].flatMap(
    (mentions) =>
      mentions.length < 2
        ? []
        : mentions.slice(0, 1).map(({ name, quote, view }): Found => ({
            name,
            quote,
            view,
            role: null,
            method: "text",
            weight: 0.62,
            line: null,
          })),
  );
}

/** Declared people who are tied to the house: as founder or employee, by a job title, by a mailbox in their name. */
function structured(site: Site, mailboxes: ReadonlySet<string>): Found[] {
  const houses = new Set<StructuredItem>(organisations(site.items));
  return site.items.flatMap((item) => {
    if (!item.types.includes("Person")) return [];
    const role = texts(item, "jobTitle")[0] ?? null;
    const mailed = (name: string) =>
      mailboxes.has(letterKey(name.split(" ")[0] ?? "")) || mailboxes.has(letterKey(name));
    const tie =
      item.via !== null &&
      /^(?:founders?|employees?|members?|owner|owns|contactPoint|department)$/.test(item.via) &&
      item.parent !== null &&
      houses.has(item.parent);
    const works = nested(item, "worksFor").length > 0;
    // "url": the site itself, as those declare it whose own site it is.
    const ownSite = ({ parent }: StructuredItem) =>
      parent === null &&
      texts(item, "url").some(
        (url) => URL.parse(url)?.pathname === "/" && sameSite(url, site.baseUrl),
      );
    return texts(item, "name")
      .slice(0, 1)
      .flatMap((name) => {
        if (
          !looksLikeName(tidyName(name)) ||
          (!tie &&
            !mailed(name) &&
            !ownSite(item) &&
            !(role && (works || item.parent === null || item.via === null)))
        )
          return [];
        return [
          {
            name,
            role: role ?? (tie && /founder/.test(item.via ?? "") ? "Founder" : null),
            view: item.view,
            quote: quoteOf(item, name),
            method: item.method,
            weight: tie ? 0.88 : role ? 0.8 : 0.72,
            line: null,
          },
        ];
      });
  });
}

const full = `(?:${title})?(${namePattern})`;
/** Where a label or an office stands before it, a name may be shouted in part. */
const given = `(?:${title})?(${shoutedName})`;
const nameThenRest = new RegExp(
  `^${full}(?:,?\\s\\p{Lu}{2,4})?\\s*(?:,|\\||–|—|:| - |\\(|•|·|/)\\s*(.{2,120})$`,
  "u",
);
const roleThenName = new RegExp(`^(.{2,60}?)\\s*(?:,|\\||–|—|:| - |•|·)\\s*${full}$`, "u");
/** "Helen Marsh MRCVS", "Ana Ruiz MD, PhD": letters that a profession gives. */
const letters = String.raw`(?:,?\s(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,4})(?![\p{L}]))`;
const onlyName = new RegExp(`^${full}${letters}{0,3}(?:,\\s*(.{2,40}))?$`, "u");
const founder = new RegExp(
  `(?:[Ff]ounded|[Ee]stablished|[Ss]tarted|[Cc]reated|[Oo]wned|[Ff]undad[ao]|[Cc]riad[ao]|[Ff]ond[ée]{1,2}e?|[Gg]egründet|[Oo]pgericht|[Ff]ondat[ao]|led|run|fundad[ao]|criad[ao]|creada|dirigid[ao]|fond[ée]{1,2}e?|cr[ée]{2}e|dirig[ée]e|gegründet|geleitet|opgericht|fondat[ao]|guidat[ao])(?: (?:in|en|em|nel|im Jahre?|anno)(?: \\p{L}{3,10}(?: de)?)? \\d{4})? (?:and (?:run|owned|operated|led) )?(?:by|por|par|von|door|da|dal|dall['’]|dalla) ?(?:[a-zà-ü]{1,12} ){0,3}${full}`,
  "u",
);
/** "wurde von Josef Huber gegründet": the verb may wait for the end. */
const founderFirst = new RegExp(
  `(?:von|door|da|por|par|by) ${full}(?: (?:im Jahre?|in|anno|nel|em|en)?\\s?\\d{4})? (?:gegründet|geleitet|geführt|opgericht|gesticht|fondat[ao]|fundad[ao]|fond[ée]e|founded)(?![\\p{L}])`,
  "u",
);
/** "Peter Graham founded the firm": the house, not some theory. */
const founds = new RegExp(
  `${full} (?:co-?founded|founded|established|opened|started|owns(?: and (?:runs|operates))?|fundou|fundó|a fondé|gründete|richtte|ha fondato) (?:the|our|this|his|her|their|a|o|la|el|le|notre|die|das|den|il|lo|het|de)? ?(?:\\p{L}+ )?(?:firm|company|business|practice|agency|studio|shop|store|school|clinic|office|restaurant|organi[sz]ation|foundation|church|empresa|escritório|escola|clínica|negocio|tienda|entreprise|société|cabinet|agence|Firma|Unternehmen|Praxis|azienda|società|bedrijf|praktijk)(?![\\p{L}])`,
  "u",
);
/** Who bears such a title beside the name on a small house's page is what one goes there for. */
const practising =
  /^(?:Dr|Dra|Drs|Dott|Dott\.ssa|Dr\.ssa|Avv|Maître|Rev|Pastor|Rabbi|don|Don|Adv)\.?\s/u;
const practitioner = new RegExp(
  `(?<![\\p{L}.])(?:Dr|Dra|Dott|Dott\\.ssa|Dr\\.ssa|Avv|Maître)\\.?\\s(${namePattern})(?!['’]s)`,
  "gu",
);
const addressed = /Dr|Dott|Avv|Maître/;
const selfNamed = new RegExp(
  `(?:(?:My name is|I am|I['’]m|Je suis|Je m['’]appelle|Me chamo|Meu nome é|Soy|Me llamo|Mein Name ist|Ich bin|Ik ben|Mijn naam is|Mi chiamo|Sono)) ${full},? (.{3,60}?)(?:[.;,]|$)`,
  "u",
);
const titleAtEnd = new RegExp(`${title}$`, "u");
const anyName = new RegExp(`(?<![\\p{L}\\p{N}])${full}`, "gu");
const apposition =
  /^, (?:(?:(?:our|the|an?|its|le|la|un|une|der|die|de|het|il|el|o|a|nosso|nossa|nuestr[oa]) )|l['’])?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?=[,.;]| (?:of|at|and|de|du|da|do|del|dell|della|d|e|y|et|und|von|van|with|who|in)[ '’]|$)/u;
const selfBegins =
  /My name|I am|I['’]m|Je suis|Je m|Me chamo|Meu nome|Soy|Me llamo|Mein Name|Ich bin|Ik ben|Mijn naam|Mi chiamo|Sono/;
const founderVerbs =
  /gesticht|geführt|found|establish|start|creat|own|led |run |opened|gründet|richtte|fund|cri|creada|dirig|fond|cré|gegr|geleit|opger|guidat/i;
const labelled = new RegExp(
  `^(?:(?:Nom|Name|Responsable|Titulaire|(?:Co-?)?[Gg]érante?s?|Dirigeante?s?|(?:Avocate?s? )?[Aa]ssociée?s?|Présidente?|Directeur de (?:la )?publication|Directrice de (?:la )?publication|Responsable de la publication|Représentant légal|Geschäftsführ(?:er|erin|ung)|Geschäftsleitung|Gérance|Vorstand|Dirección|Direção|Direction|Directie|Vertretungsberechtigt(?:e[rn]?)?(?: Geschäftsführer(?:in)?)?|Vertreten durch|Inhaber(?:in)?|Verantwortlich(?: für den Inhalt)?|Owner|Proprietor|Principal|Contact(?: person)?|Contactpersoon|Eigenaar|Titolare|Legale rappresentante|Referente|Titular(?: del? (?:este )?sitio(?: web)?)?|Responsável(?: técnic[oa])?|Sócios?|Representante legal|Administrador(?:es)?|Amministrator[ei](?: unico)?|Vennoten|Directors)\\s*(?:\\(.{0,40}\\))?\\s*[:–-])\\s*(?:(?:den |die |the )?(?<held>Geschäftsführer(?:in)?|Inhaber(?:in)?|Director|Gérante?|Directrice|Directeur)\\s*[:,]?\\s+)?${given}(?=$|\\s*[,;(&/–—|]|\\s+(?:und|and|et|e|y|en)\\s)`,
  "u",
);

/** "Vertreten durch:" above "Peter Anders": labels that name no role by themselves. */
const labelAbove =
  /^(?:(?:gesetzlich )?vertreten durch|vertretungsberechtigt(?:e[rn]?)?|représenté(?:e)? par|representad[ao] por|rappresentat[ao] da|vertegenwoordigd door|represented by)\s*:?$/i;
/** "El titular de este sitio web es Marta Ruiz", "Le directeur de la publication est : Luc Morel". */
const officeIs = new RegExp(
  `(?:^|[.;] )(?:El |La |Il |Le |O |A )?(?<office>[Tt]itular|[Rr]esponsable|[Dd]irecteur de (?:la )?publication|[Dd]irectrice de (?:la )?publication|[Tt]itolare)(?: (?:del?|de la|du|do|da) (?:est[ea] )?(?:sitio|p[aá]gina|site|sito|publication|publicación)(?: web)?)? (?:es|est|è|é) ?:? ?${given}(?=$|[,.;]| (?:con|avec|y|et) )`,
  "u",
);
const officeMarks = /titular|responsable|publication|titolare/i;

/** Two capitalised words in a row, perhaps with a particle between: no name without them. */
const twoNames = /[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][^\s,;:!?]*\s(?:[a-zà-ÿ'’]{1,3}\s){0,2}[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]/;

function* inView(view: PageView, houseKeys: readonly string[]): Generator<Found> {
  const lines = view.lines;
  const article = isArticle(view);
  let heading = "";
  let headingAt = 0;
  const kind = kindOfPage(view);
  const tellsWhose = kind === "imprint" || kind === "contact";
  const teamPage = kind === "team";
  const strangePage =
    strangerHeadings.test(view.title) ||
    /testimonials?|reviews?|depoimentos|temoignages|case-stud/i.test(view.page.url);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const { text } = line;
    if (/^h[1-6]$/.test(line.tag) && !looksLikeName(text) && !nameThenRest.test(text)) {
      heading = text;
      headingAt = index;
    }
    if (line.region === "nav" || text.length < 5 || text.length > 4000) continue;
    if (!twoNames.test(text)) continue;
    const stranger =
      strangePage ||
      (index - headingAt < 40 && strangerHeadings.test(heading)) ||
      othersSpeak(line.element) ||
      /^[“"«]/.test(lines[index - 1]?.text ?? "");
    const emit = (name: string, role: string | null, quote: string, weight: number): Found[] => {
      if (!looksLikeName(tidyName(name))) return [];
      const elsewhere = role !== null && worksElsewhere(role, houseKeys);
      const refused = stranger
        ? "somebody quoted or reviewed on the page"
        : elsewhere
          ? "works for another organisation"
          : undefined;
      return [
        {
          name,
          role,
          view,
          quote,
          method: "text",
          weight: article ? weight - 0.3 : weight,
          line,
          ...(refused ? { refused } : {}),
        },
      ];
    };
    if (text.length <= 170) {
      const divided = /[,|–—:(•·/]| - /.test(text);
      const label = divided ? labelled.exec(text) : null;
      if (label?.[2]) {
        const rest = text.slice(label[0].length);
        const bracketed = /^\s*\(([^)]{2,60})\)/.exec(rest)?.[1] ?? "";
        const role = isRole(bracketed)
          ? bracketed
          : /^(?:nom|name|contact)/i.test(text)
            ? null
            : (label.groups?.["held"] ?? text.split(/\s*[:–]/, 1)[0] ?? null);
        yield* emit(label[2], role, text, 0.82);
        // "Geschäftsführer: Anna Lenz, Paul Orth und Eva Reim".
        for (const other of rest.split(/\s*[,;&/]\s*|\s+(?:und|and|et|e|y|en)\s+/).slice(1, 6)) {
          const name = onlyName.exec(other.trim())?.[1];
          if (name) yield* emit(name, role, text, 0.8);
          else if (other.trim() !== "") break;
        }
        continue;
      }
      const before = divided ? nameThenRest.exec(text) : null;
      if (
        before?.[1] &&
        before[2] &&
        looksLikeName(tidyName(before[1])) &&
        (isRole(before[2]) || credentials.test(before[2]))
      ) {
        yield* emit(before[1], before[2], text, 0.86);
        continue;
      }
      if (
        before?.[1] &&
        before[2] &&
        houseKeys.slice(0, 3).includes(nameKey(before[2])) &&
        hasGivenName(before[1])
      ) {
        yield* emit(before[1], null, text, 0.74);
        continue;
      }
      const after = divided ? roleThenName.exec(text) : null;
      if (after?.[1] && after[2] && isRole(after[1]) && after[1].split(" ").length <= 6) {
        yield* emit(after[2], after[1], text, 0.8);
        continue;
      }
      const marked = text.length <= 120 ? markedName(line) : null;
      if (marked) {
        yield* emit(marked.name, marked.role, text, 0.82);
        continue;
      }
      const alone = onlyName.exec(text);
      if (alone?.[1] && !/\d/.test(alone[2] ?? "") && looksLikeName(tidyName(alone[1]))) {
        const next = lines[index + 1];
        const previous = lines[index - 1];
        if (
          next &&
          next.text.length <= 90 &&
          !/[^.]{25}[.!?]$/.test(next.text) &&
          isRole(next.text) &&
          !looksLikeName(next.text)
        )
          yield* emit(alone[1], next.text, text, /^h[1-6]$/.test(line.tag) ? 0.85 : 0.8);
        else if (previous && sameRow(previous, line) && isRole(previous.text))
          yield* emit(alone[1], previous.text, text, 0.8);
        else if (previous && previous.text.endsWith(":") && isRole(previous.text))
          yield* emit(alone[1], previous.text, text, 0.8);
        else if (previous && labelAbove.test(previous.text)) yield* emit(alone[1], null, text, 0.8);
        else if (
          hasGivenName(alone[1]) &&
          /^h[1-6]$/.test(line.tag) &&
          (teamPage || teamHeading.test(heading)) &&
          (opensWith(next, alone[1]) || (teamPage && oneOfSeveral(view, line)))
        )
          yield* emit(alone[1], null, text, 0.72);
        else if (
          (hasGivenName(alone[1]) || isCalledName(line.element)) &&
          previous &&
          previous.text.length <= 60 &&
          isRole(previous.text) &&
          /^h[1-6]$|^p$|^div$|^li$|^td$/.test(previous.tag) &&
          !onlyName.test(lines[index - 2]?.text ?? "")
        )
          yield* emit(alone[1], previous.text, text, hasGivenName(alone[1]) ? 0.66 : 0.84);
        else if (
          hasGivenName(alone[1]) &&
          tellsWhose &&
          aboveAddress(lines, practiceOf(alone[1], next) ? index + 1 : index)
        )
          yield* emit(alone[1], null, text, 0.7);
        else if (hasGivenName(alone[1]) && practising.test(text))
          yield* emit(alone[1], null, text, 0.7);
        continue;
      }
    }
    const office = officeMarks.test(text) ? officeIs.exec(text) : null;
    if (office?.[2]) {
      const role = office.groups?.["office"] ?? "";
      yield* emit(office[2], role[0]?.toUpperCase() + role.slice(1), office[0].trim(), 0.8);
    }
    yield* inProse(text, emit);
  }
}

/** `<p class="team-name">`: the markup says what stands in it. */
function isCalledName({ attribs }: Element): boolean {
  return /(?:^|[\s_-])(?:name|fn)(?:$|[\s_-])/i.test(attribs["class"] ?? "");
}

/** "Eva Lorenz" above "Praxis Dr. Eva Lorenz": the next line says what house is hers. */
function practiceOf(name: string, next: Line | undefined): boolean {
  const surname = name.split(/\s+/).at(-1) ?? "";
  return next !== undefined && next.text.length < 90 && next.text.endsWith(` ${surname}`);
}

/** On a team's page, names that head parts of equal rank are the team. */
function oneOfSeveral(view: PageView, { tag }: Line): boolean {
  const names = view.lines.filter((line) => {
    const name = line.tag === tag ? onlyName.exec(line.text)?.[1] : undefined;
    return name !== undefined && hasGivenName(name);
  });
  return names.length > 1;
}

/** In an imprint the name above street and code is whose house it is. */
function aboveAddress(lines: readonly Line[], index: number): boolean {
  const [next = "", after = ""] = [lines[index + 1]?.text, lines[index + 2]?.text];
  const coded = /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}|\d{3} \d{2}\s+\p{Lu}/u;
  return (
    next.length < 60 &&
    ((coded.test(next) && next.length < 40) ||
      ((hasStreet(next) || /^\p{Lu}\D{2,40} \d{1,4}(?:[a-z]|\/\d+)?$/u.test(next)) &&
        coded.test(after)))
  );
}

const teamHeading =
  /\b(?:(?:our|the|meet) .{0,12}team|our (?:people|staff)|unser team|das team|notre équipe|l['’]équipe|nuestro equipo|nossa equipe|a nossa equipa|il (?:nostro )?team|ons team|het team)\b/i;

/** "Mel qualified in 2015 …" below the heading "Mel Briggs": a portrait of somebody of the house. */
function opensWith(next: Line | undefined, name: string): boolean {
  const [first = ""] = name.split(/\s+/);
  return next !== undefined && next.text.length > 40 && next.text.startsWith(`${first} `);
}

/** Two cells of one row, or a term and what it stands for. */
function sameRow(one: Line, other: Line): boolean {
  return (
    /^(?:td|th|dt|dd)$/.test(one.tag) &&
    /^(?:td|th|dt|dd)$/.test(other.tag) &&
    one.element !== other.element &&
    one.element.parent === other.element.parent
  );
}

const inline = new Set(["a", "b", "strong", "span", "em", "i", "u", "font", "big"]);

/** "<b>Ana Ruiz</b> Head of sales": markup, not punctuation, ends the name. */
function markedName(line: Line): { name: string; role: string } | null {
  const words = line.text.split(" ");
  if (
    words.length < 2 ||
    words.length > 14 ||
    !(
      /\p{Ll}\p{Lu}/u.test(line.text) ||
      hyphenatedWords(line.text).some((word) => word.length > 2 && isRoleWord(word))
    )
  )
    return null;
  const waiting: Element[] = [line.element];
  for (let seen = 0; waiting.length > 0 && seen < 60; seen += 1) {
    const element = waiting.shift() as Element;
    for (const child of element.children) if (child instanceof Element) waiting.push(child);
    if (!inline.has(element.name)) continue;
    const text = cleanLine(textOf(element, 200));
    const role =
      text !== "" &&
      /^(?:\s|\p{Lu})/u.test(line.text.slice(text.length)) &&
      line.text.startsWith(text)
        ? line.text.slice(text.length).replace(/^[\s,:|–—-]+/, "")
        : "";
    if (role !== "" && startsAsRole(role) && onlyName.test(text) && looksLikeName(tidyName(text)))
      return { name: tidyName(text), role };
  }
  return null;
}

/** A title, not a sentence: few words, no verb's ending stop, a role word among the first. */
function startsAsRole(text: string): boolean {
  return (
    text.length <= 70 &&
    !/[.!?]$/.test(text) &&
    isRole(text) &&
    fold(text)
      .split(/[^\p{L}-]+/u)
      .filter((word) => word !== "")
      .slice(0, 3)
      .some(isRoleWord)
  );
}

function* inProse(
  text: string,
  emit: (name: string, role: string | null, quote: string, weight: number) => Found[],
): Generator<Found> {
  // A role word, a verb of founding or somebody presenting himself: prose without any of them names nobody for us.
  if (
    !hyphenatedWords(text).some((word) => word.length > 2 && isRoleWord(word)) &&
    !founderVerbs.test(text) &&
    !selfBegins.test(text)
  )
    return;
  const byFounder = founderVerbs.test(text)
    ? (founder.exec(text) ?? founderFirst.exec(text))
    : null;
  if (byFounder?.[1])
    yield* emit(byFounder[1], /own/.test(byFounder[0]) ? "Owner" : "Founder", byFounder[0], 0.78);
  const active = founderVerbs.test(text) ? founds.exec(text) : null;
  if (active?.[1])
    yield* emit(active[1], /owns/.test(active[0]) ? "Owner" : "Founder", active[0], 0.74);
  const self = selfBegins.test(text) ? selfNamed.exec(text) : null;
  if (self?.[1] && isRole(self[2] ?? "")) yield* emit(self[1], self[2] ?? null, self[0], 0.8);
  for (const match of text.matchAll(anyName)) {
    const name = withoutLeadingRoles(match[1] ?? "");
    if (!name) continue;
    const at = match.index + match[0].length - name.length;
    const after = apposition.exec(text.slice(at + name.length, at + name.length + 120));
    if (after?.[1] && isRole(after[1])) yield* emit(name, after[1], name + after[0], 0.74);
    const before = text
      .slice(Math.max(0, at - 80), at)
      .replace(titleAtEnd, "")
      .replace(/ (?:is|es|est|ist|is|é|è) $/, " ");
    const role =
      /^[\p{L}]/u.test(name) && /[\p{L}],? $/u.test(before)
        ? lastRole(before.replace(/,? $/, ""))
        : null;
    if (role)
      yield* emit(name, role, text.slice(text.lastIndexOf(role, at), at + name.length), 0.72);
  }
}

/** "Executive Chef Brian Scott" is printed like one long name: what follows the last role word is the person. */
function withoutLeadingRoles(text: string): string | null {
  const words = text.split(/\s+/);
  const last = words.findLastIndex((word) => isRoleWord(fold(word).replace(/[^\p{L}-]/gu, "")));
  const rest = words.slice(last + 1);
  while (rest.length > 2 && neverNames(rest[0] ?? "")) rest.shift();
  return rest.length >= 2 ? rest.join(" ") : null;
}

/** "President of the board" is a role, "a managed service" is not: the words before any comma must hold one. */
function isRole(whole: string): boolean {
  // Professions print a register's number after the title.
  const text = whole.replace(
    /\s*[-–—|·,(]\s*[\p{Lu}./-]{2,12}[ :]*(?:n?[º°o.]? ?)?[\d./-]{3,}.*$/u,
    "",
  );
  if (text.length > 100 || /[.!?]\s|[@\d]{3}/.test(text)) return false;
  const words = fold(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "");
  return words.length <= 12 && words.slice(0, 7).some(isRoleWord);
}

/** The role that ends right before a name: "our Executive Chef" → "Executive Chef". */
function lastRole(text: string): string | null {
  const words = text.trim().split(/\s+/);
  let start = words.length;
  let has = false;
  for (let index = words.length - 1; index >= 0 && words.length - index <= 4; index -= 1) {
    const word = fold(words[index] ?? "").replace(/[^\p{L}/-]/gu, "");
    const role = word.split("/").some(isRoleWord);
    if (role) {
      has = true;
      start = index;
    } else if (
      !has ||
      !(/^\p{Lu}/u.test(words[index] ?? "") || word === "and") ||
      /^(?:the|our|by|with|and|unlike|led|a|an|mr|mrs|ms|as|his|her|their|nosso|nossa|notre|nuestro|unser|ons)$/.test(
        word,
      )
    ) {
      if (!has) return null;
      break;
    } else if (word !== "and") start = index;
  }
  return has ? words.slice(start).join(" ") : null;
}

/** "CEO of Acme", "Partner at Other & Co", "CFO, Plex Systems": whose role it is. */
function worksElsewhere(role: string, houseKeys: readonly string[]): boolean {
  const at =
    /\b(?:at|@|bei|chez|presso|na empresa|en la empresa)\s+(\p{Lu}.{2,60})$/u.exec(role) ??
    /\b(?:of|de|da|do|du|del|von|van|di)\s+(?:the )?(\p{Lu}[\p{L}\d&.-]+(?: \p{Lu}[\p{L}\d&.-]+)*)\s*$/u.exec(
      role,
    ) ??
    /,\s*(\p{Lu}[\p{L}\d&.'’-]+(?:[ ,&]+\p{Lu}[\p{L}\d&.'’-]+)*\.?)$/u.exec(role);
  const other = at?.[1];
  if (!other) return false;
  // "Professora de Inglês": one word after a bare "de" is a subject, not a house.
  if (/ (?:de|di) \S+$/.test(role) && !other.includes(" ")) return false;
  const key = nameKey(other);
  if (houseKeys.some((house) => key.includes(house) || (key.length >= 4 && house.includes(key))))
    return false;
  // A department after a comma is still the same house.
  const words = fold(other)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  if (words.some((word) => departments.has(word) || isRoleWord(word))) return false;
  return !credentials.test(other);
}

const departments = new Set(
  "sales marketing operations finance engineering product products services service support client customer customers success human resources people technology development business strategy corporate digital research legal communications partnerships growth design data it hr information security supply chain manufacturing production quality projects project international global americas europe emea north south east west region regional board management department faculty school arts science sciences education programs program community vendas marketing financas operacoes comercial tecnologia ventas finanzas tecnica technique commerciale vertrieb einkauf technik verkoop inkoop vendite acquisti administration administracion administracao verwaltung content creative media events accounting compliance risk investments training medicine surgery dermatology brand analytics innovation infrastructure platform".split(
    " ",
  ),
);

function isArticle(view: PageView): boolean {
  if (
    (view.metas.get("og:type") ?? []).some((type) => /^article$/i.test(type)) &&
    /\/(?:blog|news|post|article|press|noticias|actualites)\b|\/20\d\d\//i.test(view.page.url)
  )
    return true;
  return (
    /\/(?:blog|news|posts?|articles?)\/[^/]{8,}/i.test(view.page.url) ||
    (kindOf(view.page.url, "")?.kind === "news" && view.page.url.split("/").length > 5)
  );
}
