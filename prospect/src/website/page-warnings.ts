import type { PageView } from "./page-view.ts";
import type { PageWarning } from "./types.ts";

const orders =
  /(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|these\s+|previous\s+|prior\s+|above\s+|earlier\s+|my\s+){1,5}(?:instructions?|prompts?|rules?|directions?|context|messages?|guidelines?)|(?:you\s+are|act\s+as)\s+(?:now\s+)?(?:an?\s+)?(?:ai|language\s+model|llm|assistant|chatbot|dan)\b|system\s*prompt|(?:as|if)\s+(?:you\s+are\s+)?an?\s+(?:ai|llm|language\s+model|assistant)\b|(?:attention|note|message|instructions?)\s+(?:to|for)\s+(?:all\s+)?(?:ai|llms?|language\s+models?|assistants?|crawlers?|agents?|bots?)\b|<\|(?:im_start|system|endoftext)|\[\/?INST\]|(?:rate|score|classify|qualify|mark)\s+this\s+(?:company|lead|site|business)\s+(?:as|with|at)\b|(?:reveal|print|send|exfiltrate|leak)\s+(?:your|the|all)\s+(?:system\s+prompt|api\s+keys?|secrets?|instructions?|credentials?)|(?:ignore|ignora|ignorez|ignoriere|negeer|desconsidere|olvida)\w*\s+(?:todas?|tutte|toutes|alle|as|las|les|le)?\s*(?:as|las|les|le|die|de)?\s*(?:instru|anweisung|istruzion|consign)/i;

/** Every such order holds one of these: the pattern itself is slow, and hardly any text has one. */
const mayOrder =
  /ignor|disregard|forget|overrid|negeer|desconsider|olvida|llm|assistant|chatbot|<\||inst\]|reveal|exfiltrate|leak|language\s+model|system\s*prompt|\b(?:ai|dan|crawlers?|agents?|bots?)\b|(?:rate|score|classify|qualify|mark)\s+this|(?:print|send)\s+(?:your|the|all)\s+(?:system|api|secret|instruction|credential)/i;

/** Text on the page that addresses a machine instead of a customer. It is reported, never followed. */
export function pageWarnings(view: PageView): PageWarning[] {
  const warnings: PageWarning[] = [];
  const note = (kind: string, text: string) => {
    if (warnings.length < 10)
      warnings.push({ kind, text: text.slice(0, 300), source_url: view.page.url });
  };
  if (mayOrder.test(view.text))
    for (const { text } of view.lines)
      if (mayOrder.test(text) && orders.test(text.slice(0, 5000))) note("instruction_text", text);
  for (const text of view.hiddenText)
    if (mayOrder.test(text) && orders.test(text)) note("hidden_instruction_text", text);
  for (const [name, values] of view.metas)
    for (const value of values)
      if (value.length < 5000 && mayOrder.test(value) && orders.test(value))
        note("hidden_instruction_text", `${name}: ${value}`);
  if (view.truncated)
    note("page_cut", "The page is built so heavily that only its beginning was read.");
  return warnings;
}
