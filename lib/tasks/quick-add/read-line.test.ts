import { describe, expect, test } from "vitest";
import { dom, garden, home, read, weekly } from "@/lib/testing/quick-lines";

describe("in English", () => {
  test.each<[string, object]>([
    [
      "Pay rent every last day !high #home",
      {
        title: "Pay rent",
        priority: "high",
        theme: home,
        repeat: { kind: "monthly", every: 1, day: -1 },
        dueOn: "2026-03-31",
      },
    ],
    [
      "gym mon wed fri 7:00",
      { title: "gym", repeat: weekly("MO", "WE", "FR"), dueOn: "2026-03-23", dueAt: "07:00" },
    ],
    ["call mum tomorrow 18:00", { title: "call mum", dueOn: "2026-03-24", dueAt: "18:00" }],
    ["Buy milk", { title: "Buy milk" }],
    ["dentist on Friday at 9:30 am", { title: "dentist", dueOn: "2026-03-27", dueAt: "09:30" }],
    [
      "Water the plants every 3 days",
      { title: "Water the plants", repeat: { kind: "days", every: 3 }, dueOn: "2026-03-23" },
    ],
    [
      "change filter every 3 months after completion",
      {
        title: "change filter",
        repeat: { kind: "afterCompletion", every: 3, unit: "month" },
        dueOn: "2026-03-23",
      },
    ],
    [
      "bins every other tuesday !low",
      {
        title: "bins",
        priority: "low",
        repeat: { kind: "weekly", every: 2, days: ["TU"] },
        dueOn: "2026-03-24",
      },
    ],
    [
      "team lunch every first monday",
      {
        title: "team lunch",
        repeat: { kind: "monthly", every: 1, nth: 1, weekday: "MO" },
        dueOn: "2026-04-06",
      },
    ],
    [
      "insurance yearly 5 May",
      { title: "insurance", repeat: { kind: "yearly", every: 1, month: 5, day: 5 }, dueOn: "2026-05-05" },
    ],
    [
      "stand-up on weekdays at 9:15",
      {
        title: "stand-up",
        repeat: weekly("MO", "TU", "WE", "TH", "FR"),
        dueOn: "2026-03-23",
        dueAt: "09:15",
      },
    ],
    ["run sat-sun 8am", { title: "run", repeat: weekly("SA", "SU"), dueOn: "2026-03-28", dueAt: "08:00" }],
    [
      "review every 2 weeks on thu",
      { title: "review", repeat: { kind: "weekly", every: 2, days: ["TH"] }, dueOn: "2026-03-26" },
    ],
    ["tax return by 31 July !!!", { title: "tax return", priority: "high", dueOn: "2026-07-31" }],
    [
      "pay card every 15th",
      { title: "pay card", repeat: { kind: "monthly", every: 1, day: 15 }, dueOn: "2026-04-15" },
    ],
    ["weed #home-garden in 3 days", { title: "weed", theme: garden, dueOn: "2026-03-26" }],
    ["buy sun cream", { title: "buy sun cream" }],
    ["ask May about version 2.10", { title: "ask May about version 2.10" }],
    ["draw #cats !soon", { title: "draw #cats !soon", newTheme: "cats" }],
    ["tomorrow 18:00", { title: "tomorrow 18:00" }],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe("in Russian", () => {
  test.each<[string, object]>([
    [
      "позвонить маме завтра в 18:00 !высокий #дом",
      { title: "позвонить маме", priority: "high", theme: dom, dueOn: "2026-03-24", dueAt: "18:00" },
    ],
    [
      "зал каждый пн ср пт 7:00",
      { title: "зал", repeat: weekly("MO", "WE", "FR"), dueOn: "2026-03-23", dueAt: "07:00" },
    ],
    [
      "Заплатить за квартиру каждый последний день месяца",
      { title: "Заплатить за квартиру", repeat: { kind: "monthly", every: 1, day: -1 }, dueOn: "2026-03-31" },
    ],
    ["Купить молоко", { title: "Купить молоко" }],
    ["стоматолог в пятницу в 9:30", { title: "стоматолог", dueOn: "2026-03-27", dueAt: "09:30" }],
    [
      "полить цветы каждые 3 дня",
      { title: "полить цветы", repeat: { kind: "days", every: 3 }, dueOn: "2026-03-23" },
    ],
    [
      "сменить фильтр раз в 3 месяца после выполнения",
      {
        title: "сменить фильтр",
        repeat: { kind: "afterCompletion", every: 3, unit: "month" },
        dueOn: "2026-03-23",
      },
    ],
    [
      "мусор по вторникам !низкий",
      { title: "мусор", priority: "low", repeat: weekly("TU"), dueOn: "2026-03-24" },
    ],
    [
      "планёрка каждый первый понедельник",
      {
        title: "планёрка",
        repeat: { kind: "monthly", every: 1, nth: 1, weekday: "MO" },
        dueOn: "2026-04-06",
      },
    ],
    [
      "страховка ежегодно 5 мая",
      { title: "страховка", repeat: { kind: "yearly", every: 1, month: 5, day: 5 }, dueOn: "2026-05-05" },
    ],
    [
      "зарядка по будням в 7 утра",
      { title: "зарядка", repeat: weekly("MO", "TU", "WE", "TH", "FR"), dueOn: "2026-03-23", dueAt: "07:00" },
    ],
    [
      "пробежка сб и вс 8:00",
      { title: "пробежка", repeat: weekly("SA", "SU"), dueOn: "2026-03-28", dueAt: "08:00" },
    ],
    [
      "отчёт раз в 2 недели по четвергам",
      { title: "отчёт", repeat: { kind: "weekly", every: 2, days: ["TH"] }, dueOn: "2026-03-26" },
    ],
    [
      "сдать декларацию до 30 апреля !важно",
      { title: "сдать декларацию", priority: "high", dueOn: "2026-04-30" },
    ],
    [
      "платёж 15 числа каждого месяца",
      { title: "платёж", repeat: { kind: "monthly", every: 1, day: 15 }, dueOn: "2026-04-15" },
    ],
    ["прополка через 3 дня #дом", { title: "прополка", theme: dom, dueOn: "2026-03-26" }],
    [
      "витамины ежедневно в 8 вечера",
      { title: "витамины", repeat: { kind: "days", every: 1 }, dueOn: "2026-03-23", dueAt: "20:00" },
    ],
    ["купить среду обитания", { title: "купить среду обитания" }],
    ["рисовать #котики !скоро", { title: "рисовать #котики !скоро", newTheme: "котики" }],
    ["йога через день", { title: "йога", repeat: { kind: "days", every: 2 }, dueOn: "2026-03-23" }],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

test("hours from now are the reader's own clock's, through midnight and the night that skips one", () => {
  expect(read("call in 2 hours", "2026-11-27T22:30:00Z")).toMatchObject({
    dueOn: "2026-11-28",
    dueAt: "01:30",
  });
  expect(read("call in 2 hours", "2026-03-29T00:30:00Z")).toMatchObject({ dueAt: "04:30" });
});

test("an end that no rule can say stays in the title", () => {
  expect(read("filter every 3 days after completion until 1 may")).toMatchObject({
    title: "filter until 1 may",
    dueOn: "2026-03-23",
    repeat: { kind: "afterCompletion", every: 3, unit: "day" },
  });
});

test("each language is understood by readers of the other", () => {
  expect(read("зал завтра")).toEqual({ title: "зал", dueOn: "2026-03-24" });
  expect(read("gym tomorrow")).toEqual({ title: "gym", dueOn: "2026-03-24" });
});

test("whatever is typed, no word of it is lost", () => {
  for (const line of [
    "!",
    "#",
    "##",
    "every",
    "каждый",
    "at",
    "7:99",
    "99:99",
    "💡 lamp",
    "اشتري الحليب",
    "every 0 days",
  ]) {
    expect(read(line)).toEqual({ title: line });
  }
});
