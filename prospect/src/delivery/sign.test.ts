import { describe, expect, it } from "vitest";
import { sign } from "./sign.ts";

// A published vector of the Standard Webhooks project.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const at = new Date(1_614_265_330_000);
const body = '{"test": 2432232314}';

describe("signing a delivery", () => {
  it("makes the signature that the standard's own libraries make", () => {
    expect(sign([secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", at, body)).toEqual({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it("signs with the first secret while a key is rotated", () => {
    const other = `whsec_${Buffer.from("another secret of 32 bytes, long").toString("base64")}`;
    expect(sign([secret, other], "m", at, body)).toEqual(sign([secret], "m", at, body));
    expect(sign([other, secret], "m", at, body)).not.toEqual(sign([secret], "m", at, body));
  });
});
