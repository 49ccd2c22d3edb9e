import { messages } from "../i18n/index.ts";
import { toast } from "../ui/toast.ts";
import { connection } from "./live-board.ts";

/**
 * Sends a change of the person's. Without a network it waits for the connection and sends then: the card stays
 * where it was put, saying so. A refusal of the server is thrown as it is.
 */
export async function sendWhenOnline<T>(request: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await request();
    } catch (error) {
      // `fetch` answers a lost network with a TypeError; everything else is an answer.
      if (!(error instanceof TypeError)) throw error;
      toast({
        id: "waiting-for-network",
        title: messages().board.connection.savedWhenBack,
        tone: "warn",
      });
      await untilLive();
    }
  }
}

function untilLive(): Promise<void> {
  return new Promise((resolve) => {
    // The failed request is news that the socket may not have yet, so only a fresh "live" counts.
    const stop = connection.subscribe(() => {
      if (connection.get().status !== "live") return;
      stop();
      clearTimeout(atLatest);
      resolve();
    });
    const atLatest = setTimeout(() => {
      stop();
      resolve();
    }, 5000);
  });
}
