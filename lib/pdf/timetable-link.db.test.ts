import { expect, test } from "vitest";
import { shareRoutine } from "@/lib/shares/mutations";
import { aRoutine } from "@/lib/testing/routines";
import { scopeOf, theWorld } from "@/lib/testing/world";
import { timetableLink } from "./timetable-link";

const origin = "http://localhost:3000";

test("a sheet links to the page of its timetable", async () => {
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const { id } = await aRoutine(ana);

  expect(await timetableLink(ana, id, origin)).toBe(`${origin}/w/${ana.slug}/routines/${id}`);
});

test("once shared, a sheet links to what can be read without signing in", async () => {
  const ana = await scopeOf((await theWorld()).ana, "routines:write");
  const { id } = await aRoutine(ana);
  const { url } = await shareRoutine(ana, { id });

  expect(await timetableLink(ana, id, origin)).toBe(origin + url);
});

test("who is not shown the share link is not handed it on paper", async () => {
  const { ana, ben } = await theWorld();
  const anas = await scopeOf(ana, "routines:write");
  const { id } = await aRoutine(anas);
  await shareRoutine(anas, { id });
  const bens = await scopeOf(ben, "routines:read");

  expect(await timetableLink(bens, id, origin)).toBe(`${origin}/w/${anas.slug}/routines/${id}`);
});
