import { messages } from "../../i18n/index.ts";
import { toast } from "../../ui/toast.ts";
import { announce } from "../announce.ts";
import { getLead } from "../lead-requests.ts";
import { reasonOf } from "./refused.ts";

export async function copyEmail(id: string): Promise<void> {
  const t = messages().board.actions;
  try {
    const { lead } = await getLead(id);
    const fact = lead.facts.find(
      (one) => one.field === "email" && one.status !== "rejected",
    )?.value;
    const email = lead.email ?? (typeof fact === "string" ? fact : null);
    if (email === null) {
      toast({ title: t.noEmail, tone: "warn" });
      return;
    }
    await copyText(email);
    announce(t.copied({ what: email }));
    toast({ title: t.copied({ what: email }), tone: "success" });
  } catch (error) {
    toast({ title: reasonOf(error), tone: "danger" });
  }
}

/** The clipboard of the browser, or the old way where a page without https has none. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
