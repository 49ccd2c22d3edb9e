const storageKey = "leadstream.reloaded-at";
const restMs = 10_000;

/** A tab that is older than the server asks for files that are gone: the new page has the ones that are there. */
export function reloadAfterUpdate(): void {
  window.addEventListener("vite:preloadError", () => {
    // Where it fails again at once, the cause is another one, and reloading would never end.
    if (Date.now() - Number(sessionStorage.getItem(storageKey) ?? 0) < restMs) return;
    void serverAnswers().then((answers) => {
      if (!answers) return;
      sessionStorage.setItem(storageKey, String(Date.now()));
      location.reload();
    });
  });
}

/** Without a network a file fails to load as well, and to reload then would lose the page and all that waits in it. */
async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch("/health", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
