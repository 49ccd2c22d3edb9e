import { writeMessage, type Message } from "../feed/message.ts";

/** A Socket.IO event encoded once, whoever many sockets it goes to. */
export interface Packet {
  /** As the polling transport sends it. */
  text: string;
  /** As a WebSocket frame: header and payload. */
  frame: [Buffer, Buffer];
  bytes: number;
  /** What the client's acknowledgement names, where one is asked for. */
  ackId: number | null;
}

let lastAckId = 0;

/** A frame of messages from `after` on. Its acknowledgement id is its own, so all sockets can be sent the same bytes. */
export function framePacket(epoch: string, after: number, messages: readonly Message[]): Packet {
  let from = after;
  const parts = messages.map((message) => {
    const part = writeMessage(message, from);
    from = message.revision;
    return part;
  });
  lastAckId = (lastAckId + 1) % Number.MAX_SAFE_INTEGER;
  const body = `["frame",{"epoch":"${epoch}","from":${after + 1},"to":${from},"messages":[${parts.join(",")}]}]`;
  return encode(`2${lastAckId}${body}`, lastAckId);
}

/** The same messages one by one, for clients that do not ask for frames. */
export function messagePackets(after: number, messages: readonly Message[]): Packet[] {
  let from = after;
  return messages.map((message) => {
    const text = `2["${message.name}",${writeMessage(message, from)}]`;
    from = message.revision;
    return encode(text, null);
  });
}

export function eventPacket(name: string, data: unknown): Packet {
  return encode(`2${JSON.stringify([name, data])}`, null);
}

function encode(text: string, ackId: number | null): Packet {
  // "4" is Engine.IO's word for a message.
  const payload = Buffer.from(`4${text}`);
  return { text, frame: [header(payload.length), payload], bytes: payload.length, ackId };
}

/** Of an unmasked, final text frame (RFC 6455, section 5.2), as a server sends it. */
function header(length: number): Buffer {
  if (length < 126) return Buffer.from([0x81, length]);
  if (length < 65_536) return Buffer.from([0x81, 126, length >> 8, length & 0xff]);
  const long = Buffer.alloc(10);
  long.writeUInt16BE(0x817f, 0);
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}
