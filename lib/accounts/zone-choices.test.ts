import { expect, test } from "vitest";
import { isTimeZone } from "@/lib/calendar/zone";
import { zoneChoices } from "./zone-choices";

const citiesOf = (region: string, chosen = "UTC") =>
  zoneChoices(chosen)
    .get(region)
    ?.map(({ city }) => city);

test("zones are listed by region under their cities' names", () => {
  expect(citiesOf("Europe")).toContain("Berlin");
  expect(citiesOf("America")).toEqual(expect.arrayContaining(["New York", "San Juan (Argentina)"]));
  expect(citiesOf("")).toContain("UTC");
});

test("the chosen one is among them, by whatever name, and once", () => {
  expect(citiesOf("Europe", "Europe/Kiev")).toContain("Kiev");
  expect(citiesOf("Europe", "Europe/Berlin")?.filter((city) => city === "Berlin")).toHaveLength(1);
});

test("each of them is one that an account can have", () => {
  const names = [...zoneChoices("UTC").values()].flat().map(({ name }) => name);

  expect(names.filter((name) => !isTimeZone(name))).toEqual([]);
});
