import { beforeEach, expect, test, vi } from "vitest";
import { jobScope } from "@/lib/auth/scope";
import { addDays, day } from "@/lib/calendar/date";
import { prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { keepQuotes, refreshQuotes } from "./mutations";
import { quoteOfDay } from "./queries";

const workspaceId = "019a3f6c-0000-7000-8000-000000000001";
const date = day("2026-03-23");
const at = (instant: string) => jobScope(prisma(), new Date(instant));
const many = (name: string) =>
  Array.from({ length: 100 }, (_, number) => ({ text: `${name} ${number}`, author: "Somebody" }));
const days = Array.from({ length: 60 }, (_, offset) => addDays(date, offset));
const quotes = () => Promise.all(days.map((each) => quoteOfDay({ db: prisma(), workspaceId }, each, "en")));

beforeEach(() => {
  env().QUOTES_URL = "http://127.0.0.1:1/";
});

test("what is fetched has its days too, beside what ships", async () => {
  await keepQuotes(at("2026-03-01T00:00:00Z"), many("Fetched"));

  const authors = (await quotes()).map(({ author }) => author);

  expect(authors).toContain("Somebody");
  expect(authors.some((author) => author !== "Somebody")).toBe(true);
});

test("a day's quote stays what it was, whatever is fetched during the day", async () => {
  await keepQuotes(at("2026-03-01T00:00:00Z"), many("Early"));
  const scope = { db: prisma(), workspaceId };
  const before = await quoteOfDay(scope, date, "en");

  await keepQuotes(at("2026-03-22T10:00:00Z"), many("During the day in Kiritimati"));

  expect(await quoteOfDay(scope, date, "en")).toEqual(before);
});

test("fetching the same again keeps each once", async () => {
  await keepQuotes(at("2026-03-01T00:00:00Z"), many("Fetched"));
  await keepQuotes(at("2026-03-02T00:00:00Z"), many("Fetched"));

  expect(await prisma().quote.count()).toBe(100);
});

test("without an address nothing is fetched, and what was is not shown", async () => {
  await keepQuotes(at("2026-03-01T00:00:00Z"), many("Fetched"));
  env().QUOTES_URL = undefined;
  const asked = vi.spyOn(globalThis, "fetch");

  await refreshQuotes(at("2026-03-23T00:17:00Z"), true);

  expect(asked).not.toHaveBeenCalled();
  expect((await quotes()).some(({ author }) => author === "Somebody")).toBe(false);
});

test("a dead address fails the job, and no reader", async () => {
  await expect(refreshQuotes(at("2026-03-23T00:17:00Z"), true)).rejects.toThrow();

  expect(await quoteOfDay({ db: prisma(), workspaceId }, date, "en")).toMatchObject({ language: "en" });
});

test("between its hours it asks nobody", async () => {
  env().QUOTES_REFRESH_HOURS = 24;

  await expect(refreshQuotes(at("2026-03-23T05:17:00Z"), false)).resolves.toBeUndefined();
});
