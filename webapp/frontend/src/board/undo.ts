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

/** Says what was done, with the way back; the answer takes the offer back, as when nothing was done after all. */
export function offerUndo({ title, id, undo }: Undoable): () => void {
  const take = () => {
    const index = stack.indexOf(offer);
    if (index !== -1) stack.splice(index, 1);
    return index !== -1;
  };
  const offer: Offer = {
    undo,
    toastId: toast({
      ...(id === undefined ? {} : { id }),
      title,
      tone: "success",
      action: {
        label: messages().board.move.undo,
        onClick: () => {
          if (take()) void undo();
        },
      },
    }),
  };
  stack.push(offer);
  if (stack.length > mostKept) stack.shift();
  return () => {
    if (take()) closeToast(offer.toastId);
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
