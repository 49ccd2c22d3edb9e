import { Menu } from "@base-ui/react/menu";
import type { LeadStage } from "@leadstream/contract/lead";
import { useT } from "../i18n/index.ts";
import { classes } from "../ui/classes.ts";
import { copyEmail, deleteLeads, moveLeads, moveRefusal, retryLeads } from "./actions.ts";
import { cardElement, focusCard } from "./card-focus.ts";
import { cardMenu, type CardMenuState } from "./card-menu.ts";
import { chosenWith } from "./selection.ts";
import { canRetry, movableStages } from "./stages.ts";
import { boardStore, useLead } from "./use-board.ts";

const item =
  "flex min-h-8 cursor-default items-center gap-3 rounded-md px-2.5 py-1 text-sm outline-none select-none data-highlighted:bg-raised data-disabled:text-faint";

export interface OpenCardMenuProps {
  state: CardMenuState;
  writable: boolean;
  onOpen: (id: string) => void;
}

/** The Move menu and the card's other orders. With a card of the selection it speaks for the whole selection. */
export default function OpenCardMenu({ state, writable, onOpen }: OpenCardMenuProps) {
  const t = useT();
  const lead = useLead(state.leadId);
  if (lead === undefined) return null;
  const close = () => {
    cardMenu.set(null);
    const stage = boardStore.lead(state.leadId)?.stage;
    // Focus goes back to the card, which the order may have put elsewhere.
    if (stage !== undefined && document.activeElement?.closest("[role=dialog]") == null) focusCard(state.leadId, stage);
  };
  const ids = chosenWith(state.leadId);
  const some = ids.flatMap((id) => boardStore.lead(id) ?? []);
  const may = (stage: LeadStage) => writable && some.some((one) => moveRefusal(one, stage) === null);
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          anchor={() => (state.anchor.isConnected ? state.anchor : (cardElement(state.leadId) ?? null))}
          align="end"
          sideOffset={4}
          className="z-50 outline-none"
        >
          <Menu.Popup
            aria-label={t.board.card.actions({ company: lead.company_name })}
            className="arrive max-h-[var(--available-height)] min-w-56 overflow-y-auto rounded-lg border border-line bg-column p-1 text-ink shadow-popup outline-none"
            finalFocus={false}
            onKeyDown={(event) => {
              const stage = movableStages[Number(event.key) - 1];
              if (stage === undefined || !may(stage)) return;
              event.preventDefault();
              close();
              void moveLeads(ids, stage);
            }}
          >
            <Menu.Item className={item} onClick={() => onOpen(state.leadId)}>
              <span className="flex-1">{t.board.actions.open}</span>
              <kbd className="text-xs text-faint">↵</kbd>
            </Menu.Item>
            {some.some(canRetry) ? (
              <Menu.Item className={item} disabled={!writable} onClick={() => void retryLeads(ids)}>
                <span className="flex-1">{t.board.actions.retry}</span>
                <kbd className="text-xs text-faint">R</kbd>
              </Menu.Item>
            ) : null}
            {lead.has_email ? (
              <Menu.Item className={item} onClick={() => void copyEmail(state.leadId)}>
                <span className="flex-1">{t.board.actions.copyEmail}</span>
                <kbd className="text-xs text-faint">C</kbd>
              </Menu.Item>
            ) : null}
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Group>
              <Menu.GroupLabel className="px-2.5 py-1 text-xs font-medium text-faint">{t.board.move.label}</Menu.GroupLabel>
              {movableStages.map((stage, index) => (
                <Menu.Item key={stage} className={item} disabled={!may(stage)} onClick={() => void moveLeads(ids, stage)}>
                  <span className="flex-1">{t.board.stages[stage]}</span>
                  <kbd className="text-xs text-faint">{index + 1}</kbd>
                </Menu.Item>
              ))}
            </Menu.Group>
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Item className={classes(item, "text-danger")} disabled={!writable} onClick={() => void deleteLeads(ids)}>
              {t.board.actions.delete}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
