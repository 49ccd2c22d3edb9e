import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("bytes of a page", () => {
  it("are UTF-8 when they are valid UTF-8, whatever is declared", () => {
    expect(decode(Buffer.from("Grüße"), "text/html; charset=iso-8859-1")).toBe("Grüße");
  });
  it("are what the header declares", () => {
    expect(
      decode(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), "text/html; charset=windows-1251"),
    ).toBe("Привет");
  });
  it("are what the markup declares", () => {
    expect(
      decode(Buffer.concat([latin1('<meta charset="iso-8859-15">'), Buffer.from([0xa4])])),
    ).toContain("€");
    expect(
      decode(
        Buffer.concat([
          latin1('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'),
          Buffer.from([0x93, 0xfa]),
        ]),
      ),
    ).toContain("日");
  });
  it("are windows-1252 when nothing true is declared", () => {
    expect(decode(Buffer.from([0x80, 0xe9]))).toBe("€é");
    expect(decode(Buffer.from([0xe9]), "text/html; charset=utf-8")).toBe("é");
    expect(decode(Buffer.from([0xe9]), "text/html; charset=no-such-charset")).toBe("é");
  });
  it("obey a byte order mark", () => {
    expect(decode(Buffer.from([0xff, 0xfe, 0x41, 0x00]))).toBe("A");
    expect(decode(Buffer.from([0xef, 0xbb, 0xbf, 0x41]))).toBe("A");
  });
  it("are not taken for UTF-8 when they are seven-bit Japanese", () => {
    expect(
      decode(
        Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]),
        "text/html; charset=iso-2022-jp",
      ),
    ).toBe("日");
  });
});
