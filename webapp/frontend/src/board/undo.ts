import { messages } from "../i18n/index.ts";
import { closeToast, toast } from "../ui/toast.ts";
import { announce } from "./announce.ts";

interface Undoable {
  /** What was done, as the toast says it. */
  title: string;
  /** The same id replaces an earlier toast. */
  id?: string;
  undo: () => Promise<void> | void;
}

interface Offer {
  toastId: string;
  undo: () => Promise<void> | void;
}

const mostKept = 50;
const stack: Offer[] = [];

export interface Offered {
  /** Takes the offer back, as when nothing was done after all. */
  withdraw: () => void;
  /** Says what was truly done, while the offer stands. */
  rename: (title: string) => void;
}

/** Says what was done, with the way back. */
export function offerUndo({ title, id, undo }: Undoable): Offered {
  const take = () => {
    const index = stack.indexOf(offer);
    if (index !== -1) stack.splice(index, 1);
    return index !== -1;
  };
  const raise = (said: string, toastId: string | undefined): string =>
    toast({
      ...(toastId === undefined ? {} : { id: toastId }),
      title: said,
      tone: "success",
      action: {
        label: messages().board.move.undo,
        onClick: () => {
          if (take()) void undo();
        },
      },
    });
  const offer: Offer = { undo, toastId: raise(title, id) };
  stack.push(offer);
  if (stack.length > mostKept) stack.shift();
  return {
    withdraw: () => {
      if (take()) closeToast(offer.toastId);
    },
    rename: (said) => {
      if (stack.includes(offer)) raise(said, offer.toastId);
    },
  };
}

export async function undoLast(): Promise<void> {
  const offer = stack.pop();
  if (offer === undefined) {
    announce(messages().board.move.nothingToUndo);
    return;
  }
  closeToast(offer.toastId);
  await offer.undo();
}
