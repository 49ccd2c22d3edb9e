export interface Command {
  id: string;
  kind: "lead" | "card" | "action" | "page";
  label: string;
  detail?: string;
  keys?: string;
  run: () => void;
}

/** Commands whose words begin with what was typed, in any order; accents do not matter. */
export function matchCommands(commands: readonly Command[], text: string): Command[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => {
    const words = plain(label).split(/[\s:]+/);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
