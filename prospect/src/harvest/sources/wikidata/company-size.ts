export interface CompanySize {
  min?: number;
  max?: number;
}

const people =
  "(?:employees|people|staff|workers|funcion[aá]rios|colaboradores|pessoas|empleados|mitarbeit\\w*|besch[aä]ftigte)";
const figure = "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)";

/** How many people a company is to have, when a text says so: "10-50 employees", "more than 200 people". */
export function readSize(...texts: readonly (string | undefined)[]): CompanySize {
  for (const text of texts) {
    if (text === undefined) continue;
    const range = new RegExp(
      `${figure}\\s*(?:-|–|to|a|até|bis|and|e)\\s*${figure}\\s+${people}`,
      "iu",
    ).exec(text);
    if (range) return { min: number(range[1]!), max: number(range[2]!) };
    const least = new RegExp(
      `(?:more than|over|at least|mais de|pelo menos|acima de|m[aá]s de|mehr als|mindestens|ab)\\s+${figure}\\s+${people}|${figure}\\s*\\+\\s*${people}`,
      "iu",
    ).exec(text);
    if (least) return { min: number(least[1] ?? least[2]!) };
    const most = new RegExp(
      `(?:fewer than|less than|under|up to|at most|menos de|at[eé]|no m[aá]ximo|hasta|weniger als|bis zu|h[oö]chstens)\\s+${figure}\\s+${people}`,
      "iu",
    ).exec(text);
    if (most) return { max: number(most[1]!) };
  }
  return {};
}

const number = (text: string) => Number(text.replace(/[.,]/g, ""));
