import { messages } from "../i18n/index.ts";
import { announce } from "./announce.ts";

type Undo = () => Promise<void> | void;
const mostKept = 50;
const stack: Undo[] = [];

/** Keeps the way back of something done; the answer does it, once. */
export function rememberUndo(undo: Undo): Undo {
  stack.push(undo);
  if (stack.length > mostKept) stack.shift();
  return () => {
    const index = stack.indexOf(undo);
    if (index === -1) return;
    stack.splice(index, 1);
    return undo();
  };
}

export function forgetUndo(undo: Undo): void {
  const index = stack.indexOf(undo);
  if (index !== -1) stack.splice(index, 1);
}

export async function undoLast(): Promise<void> {
  const undo = stack.pop();
  if (undo === undefined) {
    announce(messages().board.move.nothingToUndo);
    return;
  }
  await undo();
}
