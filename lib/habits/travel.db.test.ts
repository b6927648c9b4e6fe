import { beforeEach, describe, expect, test } from "vitest";
import { updatePreferences } from "@/lib/accounts/mutations";
import { aHabit, anEntry, loadHabitsOfDay } from "@/lib/testing/habits";
import { accountOf, scopeOf, theWorld, type World } from "@/lib/testing/world";

let world: World;

beforeEach(async () => {
  world = await theWorld();
});

/** The instant at which it is half past eleven in the evening of the 25th in Pago Pago, and the 27th on Kiritimati. */
const ACROSS = "2026-03-26T10:30:00Z";

describe("a user who changes zone in the middle of a streak", () => {
  test("eastwards over the date line loses no day", async () => {
    await livesIn("Pacific/Pago_Pago", "2026-03-01T00:00:00Z");
    await ticks(["2026-03-23", "2026-03-24", "2026-03-25"], ACROSS);

    await livesIn("Pacific/Kiritimati", ACROSS);

    expect(await asked("2026-03-26T10:31:00Z")).toEqual({ today: "2026-03-27", due: true, currentStreak: 3 });
  });

  test("westwards over the date line is not asked twice", async () => {
    await livesIn("Pacific/Kiritimati", "2026-03-01T00:00:00Z");
    await ticks(["2026-03-25", "2026-03-26", "2026-03-27"], ACROSS);

    await livesIn("Pacific/Pago_Pago", ACROSS);

    expect(await asked("2026-03-26T10:31:00Z")).toEqual({
      today: "2026-03-25",
      due: false,
      currentStreak: 1,
    });
    expect(await asked("2026-03-27T11:00:00Z")).toEqual({
      today: "2026-03-27",
      due: false,
      currentStreak: 3,
    });
  });

  test("over the ocean does neither", async () => {
    await livesIn("Europe/Berlin", "2026-03-01T00:00:00Z");
    await ticks(["2026-03-22", "2026-03-23", "2026-03-24"], "2026-03-23T23:30:00Z");

    await livesIn("America/New_York", "2026-03-23T23:30:00Z");

    expect(await asked("2026-03-23T23:31:00Z")).toEqual({
      today: "2026-03-23",
      due: false,
      currentStreak: 2,
    });
    expect(await asked("2026-03-25T12:00:00Z")).toEqual({ today: "2026-03-25", due: true, currentStreak: 3 });
  });
});

test("a date that a zone itself skipped does not break a streak", async () => {
  await livesIn("Pacific/Apia", "2011-12-01T00:00:00Z");
  await ticks(["2011-12-28", "2011-12-29", "2011-12-31"], "2011-12-31T05:00:00Z", "2011-12-28");

  expect(await asked("2012-01-01T05:00:00Z")).toEqual({ today: "2012-01-01", due: true, currentStreak: 3 });
});

async function livesIn(timeZone: string, at: string) {
  await updatePreferences(await accountOf(world.ana, new Date(at)), { timeZone });
}

/** A habit of every day that was done on these. */
async function ticks(dates: string[], at: string, startsOn = dates[0] ?? "") {
  const scope = await scopeOf<"habits:write" | "habits:tick">(
    world.ana,
    "habits:write",
    "home",
    new Date(at),
  );
  const { id } = await aHabit(scope, { startsOn });
  for (const date of dates) await anEntry(scope, id, date);
}

async function asked(at: string) {
  const scope = await scopeOf(world.ana, "habits:read", "home", new Date(at));
  const [of] = await loadHabitsOfDay(scope);
  return { today: scope.today, due: of?.habit.due, currentStreak: of?.habit.currentStreak };
}
