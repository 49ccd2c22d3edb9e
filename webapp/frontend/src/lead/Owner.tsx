import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get } from "../api/http.ts";
import type { FullLead } from "../board/lead-requests.ts";
import { useT } from "../i18n/index.ts";
import { describeError } from "../ui/describe-error.ts";
import { Select } from "../ui/Select.tsx";
import { toast } from "../ui/toast.ts";
import { editLead } from "./edit-lead.ts";

interface Member {
  user_id: string;
  name: string;
  email: string;
}

/** Who looks after the lead, out of the people of the workspace. */
export function Owner({ lead, writable }: { lead: FullLead; writable: boolean }) {
  const t = useT();
  const queries = useQueryClient();
  const members = useQuery({
    queryKey: ["members"],
    queryFn: ({ signal }) => get<{ items: Member[] }>("/api/v1/workspaces/members", { signal }),
    staleTime: 60_000,
  });
  const people = members.data?.items ?? [];
  const named = people.find((member) => member.user_id === lead.owner)?.name ?? lead.owner;

  async function assign(owner: string | null): Promise<void> {
    try {
      await editLead(queries, lead, { assignee: owner }, () => false);
    } catch (error) {
      toast({ title: describeError(error, t).message, tone: "danger" });
    }
  }

  if (!writable || people.length === 0) {
    return (
      <span className="text-xs text-faint">
        {t.lead.owner}: {named ?? t.lead.nobody}
      </span>
    );
  }
  const options = [
    { value: "", label: `${t.lead.owner}: ${t.lead.nobody}` },
    ...people.map((member) => ({
      value: member.user_id,
      label: `${t.lead.owner}: ${member.name}`,
    })),
  ];
  if (lead.owner !== null && !people.some((member) => member.user_id === lead.owner))
    options.push({ value: lead.owner, label: lead.owner });
  return (
    <Select
      label={t.lead.owner}
      value={lead.owner ?? ""}
      options={options}
      className="max-sm:flex-1 max-sm:basis-40"
      onChange={(owner) => void assign(owner === "" ? null : owner)}
    />
  );
}
