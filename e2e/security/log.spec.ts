import { expect } from "@playwright/test";
import { z } from "zod";
import { test } from "./own-app";
import { formWith, post } from "./posted-form";
import { send } from "./raw-http";
import { call, newPerson, postSignIn, query, signIn } from "./world";

const line = z.looseObject({ level: z.number(), time: z.iso.datetime(), msg: z.string() });

test("refusals and failures are logged with their request's id, without a secret and without a broken line", async ({
  origin,
  startApp,
}) => {
  const app = await startApp({ LOG_LEVEL: "trace" });
  const person = await newPerson(origin, "Lea");
  const cookie = await signIn(app.origin, person.email);
  const secrets = [person.token, ...cookie.split("; ").map((pair) => pair.slice(pair.indexOf("=") + 1))];
  const wrong = 'secret-wrong-password-1\r\n{"level":30,"msg":"forged"}';
  const deadLink = `/s/${"s".repeat(54)}`;

  const refusedForm = await postSignIn(app.origin, {
    email: `{"forged":1}@example.org`,
    password: wrong,
  });
  const refusedLogin = await send(app.origin, "/api/v1/login", {
    json: { email: "x@example.org", password: wrong },
  });
  const stranger = await send(app.origin, `/api/v1/me?token=${person.token}`, {
    headers: { authorization: "Bearer secret-dead-token-12345", cookie, "user-agent": 'x"}{"forged":1' },
  });
  await send(app.origin, deadLink);
  await send(app.origin, `${deadLink}/timetable.ics`);
  const { text } = await send(app.origin, "/sign-in");
  await post(
    app.origin,
    "/sign-in",
    formWith(text, "password"),
    { email: "a", password: wrong },
    { origin: "" },
  );
  await query(`UPDATE "User" SET "timeZone" = 'Nowhere/Atlantis' WHERE id = $1`, [person.id]);
  const failed = await call(app.origin, person, "/api/v1/me");

  await expect.poll(() => app.log()).toContain(String(failed.json.requestId));
  const log = app.log();
  const lines = log.split("\n").filter((text) => text.startsWith("{"));
  const told = lines.map((text) => line.parse(JSON.parse(text)));
  for (const { headers } of [refusedForm, refusedLogin, stranger]) {
    const entry = told.find(({ requestId }) => requestId === headers["x-request-id"]);
    expect
      .soft(entry)
      .toMatchObject({ msg: "a request was refused", code: "unauthenticated", address: "127.0.0.1" });
  }
  expect(told.find(({ requestId }) => requestId === failed.json.requestId)?.level).toBe(50);
  expect(told.some(({ reason }) => reason === "foreignOrigin")).toBe(true);
  for (const secret of [...secrets, "secret-wrong", "secret-dead-token", "s".repeat(54)]) {
    expect.soft(log.includes(secret), `${secret.slice(0, 14)} is in the log`).toBe(false);
  }
  expect(log).not.toMatch(/^\{"(forged|level":30,"msg":"forged)/m);
});
