import { describe, expect, test } from "vitest";
import { read, weekly } from "@/lib/testing/quick-lines";

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
