/** Socket.IO as its documentation sets it up, connection state recovery on: what our live updates are held against. */
import { Server } from "socket.io";

export interface StockServerTask {
  port: number;
  /** How long the server keeps what a lost client has not got. */
  keptMs: number;
}

const { port, keptMs } = JSON.parse(process.env["STOCK_TASK"] ?? "") as StockServerTask;
const io = new Server(port, {
  connectionStateRecovery: { maxDisconnectionDuration: keptMs, skipMiddlewares: true },
  // Quicker than the usual 25 and 20 s, in its favour: it notices a dead link sooner.
  pingInterval: 2000,
  pingTimeout: 3000,
});
process.on("message", (number: number) => io.emit("news", number));
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
