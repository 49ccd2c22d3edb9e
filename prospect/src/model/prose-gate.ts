/** Free prose has no quotes to check, but what is easiest to invent in it can be: figures and addresses. */
export interface ProseGate {
  /** The figures and addresses in the text that stand nowhere in what was known. */
  unproven(text: string): string[];
}

/** What is known is put together only when there is prose to check. */
export function createProseGate(known: () => readonly string[]): ProseGate {
  let read: { all: string; figures: ReadonlySet<string> } | undefined;
  const readOnce = () => {
    const all = known().join("\n").toLowerCase();
    return (read ??= { all, figures: new Set(figuresIn(all)) });
  };
  return {
    unproven(text) {
      const { all, figures } = read ?? readOnce();
      const lower = text.toLowerCase();
      return [
        ...figuresIn(lower).filter((figure) => !figures.has(figure) && !smallTalk.has(figure)),
        ...(
          lower.match(/https?:\/\/[^\s)\]>"']+|[\w.+-]+@[\w-]+\.[\w.-]+|\bwww\.[\w.-]+/g) ?? []
        ).filter((address) => !all.includes(address.replace(/[.,;]$/, ""))),
      ];
    },
  };
}

/** Numbers that belong to courtesy, such as a 15-minute call next week. */
const smallTalk = new Set(["1", "2", "3", "4", "5", "10", "15", "20", "30"]);

function figuresIn(text: string): string[] {
  return (text.match(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*/g) ?? []).map(
    (figure) => figure.replace(/[^\d]/g, ""),
  );
}
