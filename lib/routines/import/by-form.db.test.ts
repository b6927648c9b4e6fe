import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/auth/scope";
import { prisma } from "@/lib/platform/db";
import { aRoutine } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { importAsRoutine, importByForm } from "./by-form";

let ana: Scope<"routines:write">;

beforeEach(async () => {
  ana = await scopeOf((await theWorld()).ana, "routines:write");
});

const calendar = [
  "BEGIN:VCALENDAR",
  "X-WR-CALNAME:Autumn",
  "BEGIN:VEVENT",
  "UID:1",
  "SUMMARY:Algebra",
  "DTSTART;TZID=America/Toronto:20260302T073000",
  "DTEND;TZID=America/Toronto:20260302T090000",
  "RRULE:FREQ=WEEKLY;COUNT=3",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
const file = new File([calendar], "term.ics");

test("a preview proposes the file's own name and zone, and makes nothing", async () => {
  const preview = await importAsRoutine(ana, { calendar: file, step: "preview" });

  expect(preview).toMatchObject({ name: "Autumn", timeZone: "America/Toronto", utc: "instant" });
  expect(await prisma().routine.count()).toBe(0);
});

test("what was looked at is what becomes the routine, in a window that holds it", async () => {
  const preview = await importAsRoutine(ana, { calendar: file, step: "preview" });
  const kept = "kept" in preview ? preview.kept : "";

  const made = await importAsRoutine(ana, {
    kept,
    name: "Mine",
    timeZone: "America/Toronto",
    step: "import",
  });

  expect(made).toMatchObject({ firstDay: "2026-03-02" });
  const [routine] = await prisma().routine.findMany({ include: { sessions: true } });
  expect(routine).toMatchObject({ name: "Mine", dayStart: "07:00", hiddenDays: ["SA", "SU"] });
  expect(routine?.sessions).toMatchObject([{ title: "Algebra", start: "07:30" }]);
});

test("times that only claim to be UTC are read as local unless the reader says otherwise", async () => {
  const claiming = calendar.replaceAll("TZID=America/Toronto:", "X=Y:").replace(/(T\d{6})\r/g, "$1Z\r");
  const { id } = await aRoutine(ana, { timeZone: "America/Los_Angeles" });

  const [proposed, said] = await Promise.all([
    importByForm(ana, { id, pasted: claiming, step: "preview" }),
    importByForm(ana, { id, pasted: claiming, utc: "instant", step: "preview" }),
  ]);

  expect(proposed).toMatchObject({ utc: "local", report: { sessions: [{ start: "07:30" }] } });
  expect(said).toMatchObject({ utc: "instant", hasUtcTimes: true, report: { suggestion: "local" } });
});

test("a form without a file, or with something else in its place, is refused", async () => {
  await expect(importAsRoutine(ana, { step: "preview" })).rejects.toMatchObject({
    details: { issues: [{ path: ["calendar"], code: "required" }] },
  });
  await expect(importAsRoutine(ana, { kept: "bm90IGd6aXA=", step: "import" })).rejects.toMatchObject({
    details: { issues: [{ code: "notACalendar" }] },
  });
});
