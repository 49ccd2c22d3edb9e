/** A stock client that writes down which pieces of news reached it. */
import { io } from "socket.io-client";

export interface StockClientTask {
  url: string;
}

const { url } = JSON.parse(process.env["STOCK_TASK"] ?? "") as StockClientTask;
const heard = new Set<number>();
const socket = io(url, { reconnectionDelayMax: 500 });
socket.on("news", (number: number) => heard.add(number));
process.on("message", () => process.send?.({ heard: [...heard], connected: socket.connected }));
process.on("disconnect", () => process.exit(0));
