import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether somebody listens there; a no comes after a moment, so that one may ask again at once. */
export async function isAnswering(host: string, port: number): Promise<boolean> {
  const answered = await new Promise<boolean>((done) => {
    const socket = connect({ host, port }, () => done(true));
    socket.once("connect", () => socket.destroy()).once("error", () => done(false));
  });
  if (!answered) await sleep(30);
  return answered;
}
