import { expect, test } from "vitest";
import { askedTasks, listPath, sortingOf } from "./asked-tasks";

test("an address says which tasks, and a list gives its address back", () => {
  const query = { status: "done", priority: "high", q: "rent & co", sort: "name", select: "1" };

  expect(listPath("home", askedTasks(query))).toBe(
    "/w/home/tasks?status=done&priority=high&q=rent+%26+co&sort=name&select=1",
  );
});

test("what an address does not know is as if it were not said", () => {
  const asked = askedTasks({
    status: "lost",
    theme: "x",
    priority: ["low", "high"],
    sort: "colour",
    q: "  ",
  });

  expect(listPath("home", asked)).toBe("/w/home/tasks");
  expect(sortingOf(asked)).toEqual({ sort: "due", order: "asc" });
});
