interface Sent {
  method?: string;
  params?: Record<string, unknown>;
}

/** What a request is about, which 2026-07-28 wants to see in a header as well. */
const namedBy: Record<string, string> = {
  "tools/call": "name",
  "prompts/get": "name",
  "resources/read": "uri",
  "tasks/get": "taskId",
  "tasks/update": "taskId",
  "tasks/cancel": "taskId",
};

/** The version that a request of 2026-07-28 carries with it; a session's was agreed once. */
export function versionClaimed(message: Sent): string | undefined {
  const meta = message.params?.["_meta"] as Record<string, unknown> | undefined;
  const claimed = meta?.["io.modelcontextprotocol/protocolVersion"];
  return typeof claimed === "string" ? claimed : undefined;
}

/** The headers that the protocol's HTTP binding wants beside a message that came without any. */
export function requestHeaders(
  message: Sent | undefined,
  session: { session: string | undefined; version: string | undefined },
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: message === undefined ? "text/event-stream" : "application/json, text/event-stream",
    ...(message === undefined ? {} : { "content-type": "application/json" }),
  };
  const claimed = message === undefined ? undefined : versionClaimed(message);
  if (message?.method !== undefined && claimed !== undefined) {
    const name = message.params?.[namedBy[message.method] ?? ""];
    return {
      ...headers,
      "mcp-protocol-version": claimed,
      "mcp-method": message.method,
      ...(typeof name === "string" ? { "mcp-name": headerValue(name) } : {}),
    };
  }
  if (message?.method === "initialize") return headers;
  if (session.session !== undefined) headers["mcp-session-id"] = session.session;
  if (session.version !== undefined) headers["mcp-protocol-version"] = session.version;
  return headers;
}

/** Headers hold visible ASCII; anything else goes as base64 with the mark that the protocol gives it. */
function headerValue(value: string): string {
  const plain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value);
  return plain && !/^=\?base64\?.*\?=$/.test(value)
    ? value
    : `=?base64?${Buffer.from(value).toString("base64")}?=`;
}
