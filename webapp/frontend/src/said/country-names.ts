const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Names countries in another language, given their English names; null for what is none. */
export function countryNamer(locale: string): (english: string) => string | null {
  let names: Map<string, string> | null = null;
  return (english) => {
    names ??= readNames(locale);
    return names.get(english) ?? null;
  };
}

function readNames(locale: string): Map<string, string> {
  const [from, to] = ["en", locale].map(
    (one) => new Intl.DisplayNames([one], { type: "region", fallback: "none" }),
  );
  const names = new Map<string, string>();
  for (const first of alphabet)
    for (const second of alphabet) {
      const [english, other] = [from?.of(first + second), to?.of(first + second)];
      if (english !== undefined && other !== undefined) names.set(english, other);
    }
  return names;
}
