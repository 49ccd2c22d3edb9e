import { expect, it } from "vitest";
import { anyToast, closeToast, openToastDoor, toast, type ToastOptions } from "./toast.ts";

it("keeps what is said before there is anything to show it with, in order, and says it once", () => {
  let asked = 0;
  anyToast.subscribe(() => asked++);
  expect(anyToast.get()).toBe(false);
  const first = toast({ title: "one" });
  toast({ title: "two", id: "job" });
  toast({ title: "two again", id: "job" });
  const withdrawn = toast({ title: "never" });
  closeToast(withdrawn);
  expect(anyToast.get()).toBe(true);
  expect(asked).toBe(4);

  const raised: [string, ToastOptions["title"]][] = [];
  const closed: string[] = [];
  openToastDoor({
    raise: (id, { title }) => raised.push([id, title]),
    close: (id) => closed.push(id),
  });
  expect(raised).toEqual([
    [first, "one"],
    ["job", "two again"],
  ]);

  toast({ title: "three", id: "later" });
  closeToast("later");
  expect(raised.at(-1)).toEqual(["later", "three"]);
  expect(closed).toEqual(["later"]);
});
