type Listener = (workspaceId: string) => void;

const listeners = new Set<Listener>();

/**
 * Says after a commit that a workspace's feed has grown. A wake-up, never data: whoever listens reads the feed, and
 * looks by itself now and then, so a forgotten call costs a second and no message.
 */
export function wakeFeed(workspaceId: string): void {
  for (const listener of listeners) listener(workspaceId);
}

export function onFeedWake(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
