import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { type QuickTask, readLine } from "./read-line";

const home = { id: "1", name: "Home" };
const dom = { id: "2", name: "Дом" };
const garden = { id: "3", name: "Home garden" };

/** It is Monday, 23 March 2026, 10:40 in Berlin, unless told. */
function read(line: string, now = "2026-03-23T09:40:00Z"): Partial<QuickTask> {
  const read = readLine(line, {
    today: day(now.slice(0, 10)),
    now: new Date(now),
    timeZone: "Europe/Berlin",
    weekStart: "MO",
    themes: [home, dom, garden],
  });
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
}

const weekly = (...days: string[]) => ({ kind: "weekly", every: 1, days });

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

/** A line, and what it is read as: the title, then day, time and schedule where there are. */
type Row = [line: string, title: string, dueOn?: string | null, dueAt?: string | null, repeat?: object];

const lastWorkday = { kind: "custom", rrule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" };
const leapDay = { kind: "yearly", every: 1, month: 2, day: 29 };
const monthlyOn = (day: number) => ({ kind: "monthly", every: 1, day });

describe("on Friday, 27 November 2026, at 10:40 in Berlin", () => {
  test.each<Row>([
    ["call in 2 hours", "call", "2026-11-27", "12:40"],
    ["call mum in half an hour", "call mum", "2026-11-27", "11:10"],
    ["in 20 minutes take out the cake", "take out the cake", "2026-11-27", "11:00"],
    ["day after tomorrow buy bread", "buy bread", "2026-11-29"],
    ["call mum the day after tomorrow at 9am", "call mum", "2026-11-29", "09:00"],
    ["birthday 29 feb every year", "birthday", "2027-02-28", null, leapDay],
    ["Movie night sat 8pm", "Movie night", "2026-11-28", "20:00"],
    ["sat 8pm dinner with Tom", "dinner with Tom", "2026-11-28", "20:00"],
    ["meet sun at 9", "meet", "2026-11-29", "09:00"],
    [
      "yoga every monday and wednesday until 1 march",
      "yoga",
      "2026-11-30",
      null,
      { kind: "custom", rrule: "FREQ=WEEKLY;BYDAY=MO,WE;WKST=MO;UNTIL=20270301" },
    ],
    [
      "bins every tuesday from 1 feb until 1 march",
      "bins",
      "2027-02-02",
      null,
      { kind: "custom", rrule: "FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20270223" },
    ],
    ["bins every tuesday from 1 december", "bins", "2026-12-01", null, weekly("TU")],
    ["gym every two days", "gym", "2026-11-27", null, { kind: "days", every: 2 }],
    ["pay every last workday", "pay", "2026-11-30", null, lastWorkday],
    ["rent 1st of every month", "rent", "2026-12-01", null, monthlyOn(1)],
    ["call next friday", "call", "2026-12-04"],
    ["dentist friday next week", "dentist", "2026-12-04"],
    ["call Ben 5pm", "call Ben", "2026-11-27", "17:00"],
    ["tea tomorrow at 7.30", "tea", "2026-11-28", "07:30"],
    ["run tomorrow morning at 7", "run", "2026-11-28", "07:00"],
    ["call tomorrow evening at 8", "call", "2026-11-28", "20:00"],
    ["tonight at 8 film", "film", "2026-11-27", "20:00"],
    ["call mum tonight", "call mum tonight", "2026-11-27"],
    ["party 5 March 2027 at 20:00", "party", "2027-03-05", "20:00"],
    ["tax by 31.01.2027", "tax", "2027-01-31"],
    ["homework for friday", "homework", "2026-11-27"],
    ["Dec 5 buy a tree", "buy a tree", "2026-12-05"],
    ["meeting tomorrow 10:00-11:30", "meeting 10:00-11:30", "2026-11-28"],
    ["room 12.12 at 15:00", "room 12.12", "2026-11-27", "15:00"],
    [
      "pills every day at 8:00 and 20:00",
      "pills at 8:00 and 20:00",
      "2026-11-27",
      null,
      { kind: "days", every: 1 },
    ],
    ["позвонить через час", "позвонить", "2026-11-27", "11:40"],
    ["выключить духовку через 1 час 20 минут", "выключить духовку", "2026-11-27", "12:00"],
    ["послезавтра купить хлеб", "купить хлеб", "2026-11-29"],
    ["день рождения Маши 29 февраля ежегодно", "день рождения Маши", "2027-02-28", null, leapDay],
    ["встреча 12.12 в 15:00", "встреча", "2026-12-12", "15:00"],
    [
      "йога каждый понедельник и среду до 1 марта",
      "йога",
      "2026-11-30",
      null,
      { kind: "custom", rrule: "FREQ=WEEKLY;BYDAY=MO,WE;WKST=MO;UNTIL=20270301" },
    ],
    ["полив каждые две недели", "полив", "2026-11-27", null, { kind: "weekly", every: 2, days: ["FR"] }],
    [
      "полив раз в две недели по средам",
      "полив",
      "2026-12-09",
      null,
      { kind: "weekly", every: 2, days: ["WE"] },
    ],
    ["зарплата каждый последний рабочий день", "зарплата", "2026-11-30", null, lastWorkday],
    ["отчёт каждое 15 число", "отчёт", "2026-12-15", null, monthlyOn(15)],
    ["уборка каждый месяц 1 числа", "уборка", "2026-12-01", null, monthlyOn(1)],
    ["в пятницу утром сдать отчёт", "утром сдать отчёт", "2026-11-27"],
    ["завтра вечером в 8 кино", "кино", "2026-11-28", "20:00"],
    ["ужин в 19.30", "ужин", "2026-11-27", "19:30"],
    ["лекция в час дня", "лекция", "2026-11-27", "13:00"],
    ["ночной поезд в 11 ночи", "ночной поезд", "2026-11-27", "23:00"],
    ["купить хлеб к среде", "купить хлеб", "2026-12-02"],
    ["стрижка через две недели", "стрижка", "2026-12-11"],
    ["версия 2.10 завтра в 10", "версия 2.10", "2026-11-28", "10:00"],
  ])("%s", (line, title, dueOn = null, dueAt = null, repeat) => {
    const expected = { title, ...(dueOn && { dueOn }), ...(dueAt && { dueAt }), ...(repeat && { repeat }) };

    expect(read(line, "2026-11-27T09:40:00Z")).toEqual(expected);
  });
});

describe("what may mean something else stays as it was typed", () => {
  test.each([
    "sat with Tom",
    "meet sun at 9 with Tom",
    "enjoy the sun",
    "may 2 of us come",
    "ask May 2 questions",
    "we march 10 miles",
    "vitamins twice a day",
    "pills every 12 hours",
    "water every day except sunday",
    "party on the last day of school",
    "plan 2027",
    "plan next week",
    "buy apples for 12.50",
    "buy 1/2 loaf",
    "move to room 12.12",
    "tea at 7.30",
    "gym 5-6pm",
    "call at 5 or 6",
    "call before friday",
    "call a week from tomorrow",
    "call Ann in an hour and a half",
    "read in 2.5 hours",
    "5-10 may trip",
    "holiday from monday to friday",
    "move the meeting from mon to fri",
    "dinner on fri and sat",
    "notes from Friday meeting",
    "today's news",
    "витамины дважды в день",
    "витамины 3 раза в неделю",
    "5 раз в неделю бегать",
    "поездка на выходных",
    "суровые будни",
    "встреча 12.12",
    "с 5 по 10 мая поездка",
    "отпуск с понедельника по пятницу",
    "помыть окна в субботу и воскресенье",
    "через неделю после отпуска забрать кота",
    "работа с 9:00 до 18:00",
  ])("%s", (line) => {
    expect(read(line, "2026-11-27T09:40:00Z")).toEqual({ title: line });
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
