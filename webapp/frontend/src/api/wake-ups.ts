/** Calls `wake` when the tab is looked at again or the network is back, and `sleep` when the network goes. */
export function onWakeUps(wake: () => void, sleep: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === "visible") wake();
  };
  document.addEventListener("visibilitychange", onVisible);
  window.addEventListener("online", wake);
  window.addEventListener("pageshow", wake);
  window.addEventListener("offline", sleep);
  return () => {
    document.removeEventListener("visibilitychange", onVisible);
    window.removeEventListener("online", wake);
    window.removeEventListener("pageshow", wake);
    window.removeEventListener("offline", sleep);
  };
}
