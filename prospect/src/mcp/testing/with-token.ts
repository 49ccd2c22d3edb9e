import { createServer, request, type Server } from "node:http";

/** Stands before a service and adds a bearer token: for clients that cannot be given one. Host and Origin pass as they are. */
export async function startWithToken(
  target: string,
  token: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const to = new URL(target);
  const server: Server = createServer((given, answer) => {
    const passed = request(
      {
        host: to.hostname,
        port: to.port,
        method: given.method,
        path: given.url,
        headers: { ...given.headers, authorization: `Bearer ${token}` },
      },
      (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        answer.flushHeaders();
        response.pipe(answer);
      },
    );
    passed.on("error", () => answer.destroy());
    answer.on("close", () => passed.destroy());
    given.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return {
    address: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
