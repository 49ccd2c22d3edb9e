/** Why the embedded server cannot run, in words for whoever started it: one line, with what mends it where that is known. */
export class PostgresTrouble extends Error {
  override readonly name = "PostgresTrouble";
}
