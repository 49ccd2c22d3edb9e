import { send } from "../api/http.ts";
import { messages } from "../i18n/index.ts";
import { toast } from "../ui/toast.ts";
import { reasonOf } from "./actions/refused.ts";

/** The server writes the file, with every value's proof; the browser only keeps it. */
export async function exportLeads(ids: readonly string[]): Promise<void> {
  try {
    const text = await send<string>(
      "POST",
      "/api/v1/leads/export",
      { format: "csv", ids },
      { headers: { accept: "text/csv" } },
    );
    saveFile(text, "text/csv;charset=utf-8", "leads.csv");
  } catch (error) {
    toast({ title: reasonOf(error), description: messages().board.actions.export, tone: "danger" });
  }
}

export function saveFile(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
