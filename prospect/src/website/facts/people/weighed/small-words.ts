/** What kind of sign a character is. */
export function signKind(character: string): string {
  if (/\p{Ll}/u.test(character)) return "small letter";
  if (/\p{Lu}/u.test(character)) return "capital";
  return kinds.find(([, signs]) => signs.includes(character))?.[0] ?? "other";
}

const kinds: readonly (readonly [string, string])[] = [
  ["digit", "0123456789"],
  ["comma", ","],
  ["dash", "-–—"],
  ["bracket", "()[]"],
  ["colon", ":"],
  ["divider", "|•·/"],
  ["stop", ".!?"],
  ["apostrophe", "'’"],
  ["quote", '"“”«»„'],
  ["ampersand", "&+"],
  ["copyright", "©"],
];

/** Words right before a name, in small letters, and what kind of joint they are. */
export const jointOf: ReadonlyMap<string, string> = new Map(
  (
    [
      ["by", "by por von par da door di"],
      ["with", "with con com mit avec met"],
      ["of", "of de des del do der van"],
      ["for", "to for an für pour para voor per a"],
      ["and", "and und et y e en"],
      ["am", "am bin suis soy sou sono ben"],
      ["is", "is ist est es é è"],
      ["contact", "contact call kontakt contacto contatto"],
      ["our", "our unser unsere unserem notre nuestro nuestra nosso nossa onze nostro nostra"],
    ] as const
  ).flatMap(([joint, words]) => words.split(" ").map((word) => [word, joint] as const)),
);
