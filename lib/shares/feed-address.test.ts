import { expect, test } from "vitest";
import { feedAddress } from "./feed-address";

test("a feed is an address to paste, and one that opens a calendar app", () => {
  expect(feedAddress("https://rota.example", "4fTq")).toEqual({
    https: "https://rota.example/s/4fTq/timetable.ics",
    webcal: "webcal://rota.example/s/4fTq/timetable.ics",
  });
});

test("without TLS the calendar app asks the same port", () => {
  expect(feedAddress("http://localhost:3000", "4fTq").webcal).toBe(
    "webcal://localhost:3000/s/4fTq/timetable.ics",
  );
});
