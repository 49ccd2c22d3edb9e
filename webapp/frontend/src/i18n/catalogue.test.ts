import { describe, expect, it } from "vitest";
import { en } from "./en/index.ts";
import { ptBR } from "./pt-BR/index.ts";

type Leaf = string | boolean | ((values: never) => string);
type Tree = { [key: string]: Tree | Leaf };

function leaves(tree: unknown, path = ""): [string, Leaf][] {
  if (typeof tree !== "object" || tree === null) return [[path, tree as Leaf]];
  return Object.entries(tree as Tree).flatMap(([key, value]) =>
    leaves(value, path === "" ? key : `${path}.${key}`),
  );
}

const english = new Map(leaves(en));
const portuguese = new Map(leaves(ptBR));

/** Calls a message with its own argument names as values, so that an unused one shows. */
function speak(message: Leaf): string {
  if (typeof message !== "function") return String(message);
  const values = new Proxy(
    {},
    {
      get: (_, name) =>
        /count|number|done|failed|found|line/i.test(String(name)) ? 2 : `<${String(name)}>`,
    },
  );
  return message(values as never);
}

describe("the catalogues", () => {
  it("have the same keys", () => {
    expect([...portuguese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("say something in every place, with nothing left to fill in", () => {
    const silent = [...english, ...portuguese].filter(([, message]) => {
      const said = speak(message);
      return said.trim() === "" || /undefined|\[object|NaN|\{\w+\}|#/.test(said);
    });
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it("take the same values", () => {
    const different = [...english].filter(
      ([key, message]) => valuesOf(portuguese.get(key)).join() !== valuesOf(message).join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

function valuesOf(message: Leaf | undefined): string[] {
  if (typeof message !== "function") return [];
  const asked = new Set<string>();
  message(
    new Proxy(
      {},
      {
        get: (_, name) => (
          asked.add(String(name)),
          /count|number|line/i.test(String(name)) ? 2 : "x"
        ),
      },
    ) as never,
  );
  return [...asked].sort();
}
