import type { LeadStage } from "@leadstream/contract/lead";
import { useT } from "../i18n/index.ts";
import { type MenuItem, MenuPopup } from "../ui/MenuPopup.tsx";
import { copyEmail } from "./actions/copy.ts";
import { deleteLeads, excludeLeads } from "./actions/delete-leads.ts";
import { moveLeads, moveRefusal } from "./actions/move-leads.ts";
import { retryLeads } from "./actions/retry-leads.ts";
import { cardElement, focusCard } from "./card-focus.ts";
import { cardMenu, type CardMenuState } from "./card-menu.ts";
import { chosenWith } from "./selection.ts";
import { canRetry, movableStages } from "./stages.ts";
import { boardStore, useLead, useObservable } from "./use-board.ts";

interface CardMenuProps {
  writable: boolean;
  onOpen: (id: string) => void;
}

/** The Move menu and the card's other orders, one for the whole board. */
export function CardMenu(props: CardMenuProps) {
  const state = useObservable(cardMenu);
  return state === null ? null : <OpenMenu key={state.leadId} state={state} {...props} />;
}

/** With a card of the selection it speaks for the whole selection. */
function OpenMenu({ state, writable, onOpen }: CardMenuProps & { state: CardMenuState }) {
  const t = useT();
  const { leadId } = state;
  const lead = useLead(leadId);
  if (lead === undefined) return null;
  const ids = chosenWith(leadId);
  const leads = ids.flatMap((id) => boardStore.lead(id) ?? []);
  const may = (stage: LeadStage) =>
    writable && leads.some((one) => moveRefusal(one, stage) === null);
  const items: MenuItem[] = [
    { id: "open", label: t.board.actions.open, hint: "↵", onSelect: () => onOpen(leadId) },
  ];
  if (leads.some(canRetry)) {
    items.push({
      id: "retry",
      label: t.board.actions.retry,
      hint: "R",
      disabled: !writable,
      onSelect: () => void retryLeads(ids),
    });
  }
  if (lead.has_email) {
    items.push({
      id: "email",
      label: t.board.actions.copyEmail,
      hint: "C",
      onSelect: () => void copyEmail(leadId),
    });
  }
  movableStages.forEach((stage, index) =>
    items.push({
      id: stage,
      label: t.board.stages[stage],
      hint: String(index + 1),
      disabled: !may(stage),
      ...(index === 0 ? { begins: t.board.move.label } : {}),
      onSelect: () => void moveLeads(ids, stage),
    }),
  );
  items.push({
    id: "exclude",
    label: t.board.actions.exclude,
    disabled: !writable || lead.domain === "",
    begins: true,
    onSelect: () => void excludeLeads(ids),
  });
  items.push({
    id: "delete",
    label: t.board.actions.delete,
    danger: true,
    disabled: !writable,
    onSelect: () => void deleteLeads(ids),
  });

  return (
    <MenuPopup
      anchor={() => (state.anchor.isConnected ? state.anchor : (cardElement(leadId) ?? null))}
      label={t.board.card.actions({ company: lead.company_name })}
      items={items}
      onClose={(back) => {
        cardMenu.set(null);
        const stage = boardStore.lead(leadId)?.stage;
        // Back to the card, wherever the order has put it.
        if (back && stage !== undefined) focusCard(leadId, stage);
      }}
      onKey={(key) => {
        const stage = movableStages[Number(key) - 1];
        if (stage === undefined || !may(stage)) return false;
        focusCard(leadId, lead.stage);
        void moveLeads(ids, stage);
        return true;
      }}
    />
  );
}
