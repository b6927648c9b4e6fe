import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { freePort } from "@/scripts/free-port";

export type Letter = { from: string; to: string[]; source: string };

/** A mail server of this machine that keeps what it is given, as long as `refuses` says nothing. */
export async function aMailServer() {
  const letters: Letter[] = [];
  const refusals: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    async onData(stream, { envelope }, done) {
      const source = await text(stream);
      const refusal = refusals.shift();
      if (refusal !== undefined) return done(new Error(refusal));
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      letters.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
      done();
    },
  });
  const port = await freePort();
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const close = () => new Promise<void>((done) => server.close(done));
  return { url: `smtp://127.0.0.1:${port}`, letters, refusals, close };
}
