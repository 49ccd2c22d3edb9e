import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A network between a client and the service, which can fail. */
export class Line {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #heard: string[] = [];
  target: string;

  static async open(target: string): Promise<Line> {
    const opened = new Line(target);
    await new Promise<void>((done) => opened.#server.listen(0, "127.0.0.1", done));
    return opened;
  }

  private constructor(target: string) {
    this.target = target;
    this.#server = createServer((near) => {
      const far = connect(Number(new URL(this.target).port), "127.0.0.1");
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on("error", () => undefined);
        socket.on("close", () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.on("data", (chunk: Buffer) => this.#heard.push(chunk.toString()));
      near.pipe(far);
      far.pipe(near);
    });
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/mcp`;
  }

  /** Whether a client has sent these words. */
  heard(words: string): boolean {
    return this.#heard.some((chunk) => chunk.includes(words));
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.#server.close(done));
  }
}
