import { describe, expect, it } from "vitest";
import vectors from "./signature-vectors.json" with { type: "json" };
import { readKeys, verifySignature, type Verdict } from "./verify-signature.ts";

interface Vector {
  name: string;
  secret: string;
  id: string;
  timestamp: number;
  payload?: string;
  payload_base64?: string;
  payload_repeat?: { char: string; count: number };
  signature: string;
  /** As the header spells the time, where that is not its plain digits. */
  timestamp_header?: string;
  now?: number;
}

function judge(vector: Vector): Verdict {
  const { payload, payload_base64: base64, payload_repeat: repeat } = vector;
  const body = repeat
    ? Buffer.from(repeat.char.repeat(repeat.count))
    : base64 === undefined
      ? Buffer.from(payload ?? "")
      : Buffer.from(base64, "base64");
  const timestamp = vector.timestamp_header ?? String(vector.timestamp);
  return verifySignature(
    readKeys([vector.secret]),
    { id: vector.id, timestamp, signature: vector.signature, body },
    vector.now ?? vector.timestamp,
  );
}

const valid: Vector[] = vectors.valid;
const invalid: Vector[] = vectors.invalid;
const sample = valid.find(({ name }) => name === "std-json") as Vector;

describe("verifying a signature", () => {
  it.each(valid)("accepts $name", (vector) => expect(judge(vector)).toBe("valid"));
  it.each(invalid)("refuses $name", (vector) => expect(judge(vector)).not.toBe("valid"));

  it("counts the same bytes once, however the header spells them", () => {
    const [, value = ""] = sample.signature.split(",");
    for (const signature of [
      `v1,${value.replace("=", "")}`,
      `v1,${value} `.replace(" ", "\n"),
      `v1,${value.replaceAll("+", "-")}`,
      `V1,${value}`,
    ]) {
      expect(judge({ ...sample, signature }), signature).toBe("forged");
    }
  });

  it("accepts up to five minutes of difference either way and calls more stale", () => {
    const at = (now: number) => judge({ ...sample, now });
    expect([-301, -300, 300, 301].map((offset) => at(sample.timestamp + offset))).toEqual([
      "stale",
      "valid",
      "valid",
      "stale",
    ]);
  });

  it("takes any of the keys while one is rotated", () => {
    const keys = readKeys([`whsec_${Buffer.alloc(24, 1).toString("base64")}`, sample.secret]);
    const request = {
      id: sample.id,
      timestamp: String(sample.timestamp),
      signature: sample.signature,
      body: Buffer.from(sample.payload ?? ""),
    };
    expect(verifySignature(keys, request, sample.timestamp)).toBe("valid");
  });

  it("calls a request without the headers unsigned", () => {
    const none = {
      id: undefined,
      timestamp: undefined,
      signature: undefined,
      body: Buffer.alloc(0),
    };
    expect(verifySignature(readKeys([sample.secret]), none, 0)).toBe("unsigned");
  });
});
