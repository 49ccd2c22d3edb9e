import type { Element } from "domhandler";

/** Class and id names that a style sheet on the page itself hides. */
export interface HiddenClasses {
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** By whole class attribute: pages repeat the same few. */
  answers: Map<string, boolean>;
}

const hiding =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*(?:0|0?\.0+)(?![.\d])|font-size\s*:\s*(?:0|0?\.0+|1px)(?![.\d])|(?:left|top|right|bottom|text-indent|margin-left|margin-top)\s*:\s*-\s*\d{4,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|transform\s*:\s*scale\(\s*0\s*\)|content-visibility\s*:\s*hidden/i;
const zeroSize = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;
const clipped = /overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;

/** A style that leaves nothing to see. */
export function hidesText(style: string): boolean {
  if (style.length > 4000) return false;
  if (hiding.test(style)) return true;
  if (zeroSize.test(style) && clipped.test(style)) return true;
  return sameInkAndPaper(style);
}

const mayHide =
  /none|hidden|collapse|opacity|font-size|-\s*\d{4}|clip|scale|transparent|background|(?:height|width)\s*:\s*[01]/i;

/** A rule that starts transparent and animates shows its text a moment later. */
function hidesForGood(rule: string): boolean {
  if (!mayHide.test(rule)) return false;
  const animated = /animation|transition|transform\s*:\s*translate/i.test(rule);
  return hidesText(
    animated ? rule.replace(/(?:opacity|visibility|transform|clip-path)\s*:[^;]*/gi, "") : rule,
  );
}

function sameInkAndPaper(style: string): boolean {
  if (!style.includes("background")) return /(?:^|[;\s])color\s*:\s*transparent/i.test(style);
  const ink = /(?:^|[;\s])color\s*:\s*([^;!]+)/i.exec(style)?.[1]?.trim().toLowerCase();
  const paper = /background(?:-color)?\s*:\s*([^;!]+)/i.exec(style)?.[1]?.trim().toLowerCase();
  return ink !== undefined && ink === paper;
}

export function hiddenClassesOf(html: string): HiddenClasses {
  const classes = new Set<string>();
  const ids = new Set<string>();
  let from = 0;
  for (let sheets = 0; sheets < 60; sheets += 1) {
    const open = html.indexOf("<style", from);
    if (open < 0) break;
    const close = html.indexOf("</style", open);
    if (close < 0) break;
    from = close + 7;
    collect(html.slice(open, Math.min(close, open + 200_000)), classes, ids);
  }
  return { classes, ids, answers: new Map() };
}

/** Only bare `.name` and `#name` rules outside any `@media`: what they hide is hidden for everybody. */
function collect(sheet: string, classes: Set<string>, ids: Set<string>): void {
  let depth = 0;
  let start = sheet.indexOf(">") + 1;
  let selector = "";
  let opens = sheet.indexOf("{", start);
  let closes = sheet.indexOf("}", start);
  while (opens >= 0 || closes >= 0) {
    if (opens >= 0 && (closes < 0 || opens < closes)) {
      if (depth === 0) selector = sheet.slice(Math.max(start, opens - 500), opens);
      depth += 1;
      start = opens + 1;
      opens = sheet.indexOf("{", start);
    } else {
      if (depth === 1 && bare.test(selector) && closes - start < 4000)
        collectRule(selector, sheet.slice(start, closes), classes, ids);
      depth = Math.max(0, depth - 1);
      start = closes + 1;
      closes = sheet.indexOf("}", start);
    }
  }
}

const bare = /(?:^|,)\s*[.#][\w-]+\s*(?:,|$)/;

function collectRule(selector: string, rule: string, classes: Set<string>, ids: Set<string>): void {
  if (selector.includes("@") || !hidesForGood(rule)) return;
  for (const one of selector.split(",")) {
    const name = /^\s*([.#])([\w-]+)\s*$/.exec(one.slice(-200));
    if (name?.[1] === "." && name[2]) classes.add(name[2]);
    else if (name?.[2]) ids.add(name[2]);
  }
}

export function isHidden(element: Element, sheet: HiddenClasses): boolean {
  // Hiding the whole page only keeps it from flickering until a script shows it.
  if (element.name === "body" || element.name === "html") return false;
  const attributes = element.attribs;
  if ("hidden" in attributes && attributes["hidden"] !== "until-found") return true;
  if (element.name === "input" || (element.name === "dialog" && !("open" in attributes)))
    return true;
  const style = attributes["style"];
  if (style && hidesText(style)) return true;
  if (sheet.ids.size > 0 && attributes["id"] && sheet.ids.has(attributes["id"])) return true;
  const names = attributes["class"];
  if (!names) return false;
  let hidden = sheet.answers.get(names);
  if (hidden === undefined)
    sheet.answers.set(
      names,
      (hidden =
        screenReaderOnly.test(names) ||
        (sheet.classes.size > 0 && names.split(/\s+/).some((name) => sheet.classes.has(name)))),
    );
  return hidden;
}

const screenReaderOnly =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|element-invisible|hidden-text)(?:\s|$)/;
