import { describe, expect, it } from "vitest";
import {
  checkLiteral,
  isAllowed,
  isPublicAddress,
  publicLookup,
  RefusedAddress,
} from "./public-address.ts";

describe("a public address", () => {
  it("is one of the internet, and none of this machine's, its networks' or the reserved ones", () => {
    for (const address of ["8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "2606:4700::1111"])
      expect([address, isPublicAddress(address)]).toEqual([address, true]);
    for (const address of [
      "127.0.0.1",
      "127.9.9.9",
      "0.0.0.0",
      "10.1.2.3",
      "100.64.0.1",
      "169.254.169.254",
      "172.16.0.1",
      "192.168.1.1",
      "198.18.0.1",
      "203.0.113.5",
      "224.0.0.1",
      "255.255.255.255",
      "::1",
      "::",
      "::ffff:10.0.0.1",
      "::ffff:8.8.8.8",
      "64:ff9b::a00:1",
      "fe80::1",
      "fc00::1",
      "fd12::1",
      "ff02::1",
      "2001:db8::1",
      "2002:7f00:1::",
      "not an address",
      "",
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });

  it("is judged however it is written", () => {
    for (const url of [
      "http://127.0.0.1/",
      "http://2130706433/",
      "http://0x7f.1/",
      "http://0177.0.0.1/",
      "http://[::1]:3001/",
      "http://[::ffff:7f00:1]/",
      "http://169.254.169.254/latest",
    ]) {
      expect(() => checkLiteral(new URL(url), [])).toThrow(RefusedAddress);
    }
    expect(() => checkLiteral(new URL("http://127.0.0.1:9000/"), ["127.0.0.1:9000"])).not.toThrow();
    expect(() => checkLiteral(new URL("http://127.0.0.1:9001/"), ["127.0.0.1:9000"])).toThrow(
      RefusedAddress,
    );
    expect(isAllowed(new URL("https://crm.internal/x"), ["crm.internal:443"])).toBe(true);
  });

  it("is what a name must lead to", async () => {
    const error = await new Promise((resolve) =>
      publicLookup("localhost", { all: true }, (refused) => resolve(refused)),
    );
    expect(error).toBeInstanceOf(RefusedAddress);
  });
});
