import type { Readable, Transform } from "node:stream";
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from "node:zlib";

export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}
export class BodyGarbled extends Error {
  override readonly name = "BodyGarbled";
}

const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** Reads a body through its content encodings; the cap counts what comes out, so a bomb stops early. */
export async function unpackBody(
  body: Readable,
  contentEncoding: string,
  maxBytes: number,
): Promise<Buffer> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (encodings.length > 2) throw new BodyGarbled("too many encodings");
  let stream: Readable = body;
  const chain: Readable[] = [body];
  for (const name of encodings.reverse()) {
    const create = unpackers[name];
    if (!create) throw new BodyGarbled(`encoding ${name.slice(0, 20)}`);
    const unpacker = create();
    const previous = stream;
    previous.on("error", (error) => unpacker.destroy(error));
    stream = previous.pipe(unpacker);
    chain.push(stream);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new BodyTooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    const code = (cause as { code?: unknown }).code;
    if (
      typeof code === "string" &&
      /^(?:Z_|ERR__?BROTLI|ERR_BROTLI|ZSTD|ERR_ZSTD|ERR__ERROR)/.test(code)
    )
      throw new BodyGarbled(code, { cause });
    throw cause;
  } finally {
    for (const part of chain) part.destroy();
  }
  return Buffer.concat(chunks, size);
}
