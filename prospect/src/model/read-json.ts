/**
 * The JSON object in a text that may wrap it in words or a code fence, or think aloud before it as local models do;
 * undefined where there is none.
 */
export function readJson(text: string): unknown {
  const said = text.replace(/^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i, "");
  const from = said.indexOf("{");
  const to = said.lastIndexOf("}");
  if (from === -1 || to <= from) return undefined;
  try {
    return JSON.parse(said.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
