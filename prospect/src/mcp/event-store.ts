import type { EventStore, JSONRPCMessage } from "@modelcontextprotocol/server";

const maxEvents = 2_000;
const maxBytes = 4 * 1024 * 1024;

interface Kept {
  id: number;
  streamId: string;
  message: JSONRPCMessage;
  bytes: number;
}

/**
 * The newest messages of one session, so that a client whose connection broke goes on after the last one it saw. Bounded:
 * what was dropped was progress long overtaken, and results can be asked for again.
 */
export class SessionEvents implements EventStore {
  #kept: Kept[] = [];
  #bytes = 0;
  #next = 1;

  async storeEvent(streamId: string, message: JSONRPCMessage): Promise<string> {
    const id = this.#next;
    this.#next += 1;
    const bytes = JSON.stringify(message).length;
    this.#kept.push({ id, streamId, message, bytes });
    this.#bytes += bytes;
    let dropped = 0;
    while (
      this.#kept.length - dropped > 1 &&
      (this.#kept.length - dropped > maxEvents || this.#bytes > maxBytes)
    ) {
      this.#bytes -= this.#kept[dropped]?.bytes ?? 0;
      dropped += 1;
    }
    if (dropped > 0) this.#kept = this.#kept.slice(dropped);
    return `${streamId}:${id}`;
  }

  async getStreamIdForEventId(eventId: string): Promise<string | undefined> {
    return placeOf(eventId)?.streamId;
  }

  async replayEventsAfter(
    lastEventId: string,
    { send }: { send: (eventId: string, message: JSONRPCMessage) => Promise<void> },
  ): Promise<string> {
    const place = placeOf(lastEventId);
    if (place === undefined) throw new Error("This event id is none of ours.");
    for (const { id, streamId, message } of this.#kept.slice())
      // An empty message marks the beginning of a stream; it tells a client nothing.
      if (streamId === place.streamId && id > place.id && "jsonrpc" in message)
        await send(`${streamId}:${id}`, message);
    return place.streamId;
  }
}

function placeOf(eventId: string): { streamId: string; id: number } | undefined {
  const match = /^(.+):(\d+)$/.exec(eventId);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { streamId: match[1], id: Number(match[2]) };
}
