let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop that nobody else who asks has. Long computations that stand side by side ask for
 * one each, so that what the network and the database answer is served between them, and not after all of them.
 */
export function turn(): Promise<void> {
  last = last.then(() => new Promise((resume) => setImmediate(resume)));
  return last;
}
