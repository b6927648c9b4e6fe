import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { type Weekday, weekdays } from "@/lib/calendar/week";
import type { Schedule } from "@/lib/recurrence/schema";
import { formatsOf } from "./formats";
import en from "./messages/en.json";
import ru from "./messages/ru.json";
import { scheduleSentence, type Told } from "./schedule-sentence";

const words = {
  en: createTranslator({ locale: "en", messages: en, namespace: "schedules.sentence" }),
  ru: createTranslator({ locale: "ru", messages: ru, namespace: "schedules.sentence" }),
};

function sentence(schedule: Schedule, language: "en" | "ru", more: Partial<Told> = {}): string {
  return scheduleSentence(
    { schedule, weekStart: "MO", ...more },
    words[language],
    formatsOf(language, "h24"),
  );
}

const workdays: Weekday[] = ["FR", "MO", "TU", "WE", "TH"];

describe("each kind in words", () => {
  test.each<[Schedule, string, string]>([
    [{ kind: "days", every: 1 }, "every day", "каждый день"],
    [{ kind: "days", every: 2 }, "every 2 days", "раз в 2 дня"],
    [{ kind: "days", every: 21 }, "every 21 days", "раз в 21 день"],
    [{ kind: "weekly", every: 1, days: ["FR"] }, "every Friday", "по пятницам"],
    [
      { kind: "weekly", every: 2, days: ["FR", "MO"] },
      "every 2 weeks on Mon and Fri",
      "по понедельникам и пятницам, раз в 2 недели",
    ],
    [
      { kind: "weekly", every: 1, days: ["SU", "WE", "SA"] },
      "every Wed, Sat and Sun",
      "по средам, субботам и воскресеньям",
    ],
    [{ kind: "weekly", every: 5, days: ["TU"] }, "every 5 weeks on Tuesday", "по вторникам, раз в 5 недель"],
    [{ kind: "weekly", every: 1, days: workdays }, "on weekdays", "по будням"],
    [{ kind: "weekly", every: 2, days: workdays }, "every 2 weeks on weekdays", "по будням, раз в 2 недели"],
    [{ kind: "weekly", every: 1, days: [...weekdays] }, "every day", "каждый день"],
    [{ kind: "monthly", every: 1, day: 31 }, "every month on the 31st", "31-го числа каждого месяца"],
    [{ kind: "monthly", every: 2, day: 2 }, "every 2 months on the 2nd", "раз в 2 месяца, 2-го числа"],
    [
      { kind: "monthly", every: 1, day: -1 },
      "every month on the last day",
      "в последний день каждого месяца",
    ],
    [
      { kind: "monthly", every: 1, nth: 2, weekday: "TU" },
      "every month on the second Tuesday",
      "во второй вторник каждого месяца",
    ],
    [
      { kind: "monthly", every: 1, nth: 3, weekday: "WE" },
      "every month on the third Wednesday",
      "в третью среду каждого месяца",
    ],
    [
      { kind: "monthly", every: 6, nth: -1, weekday: "SU" },
      "every 6 months on the last Sunday",
      "раз в 6 месяцев, в последнее воскресенье",
    ],
    [{ kind: "yearly", every: 1, month: 2, day: 29 }, "every year on 29 February", "каждый год, 29 февраля"],
    [{ kind: "yearly", every: 5, month: 5, day: 9 }, "every 5 years on 9 May", "раз в 5 лет, 9 мая"],
    [{ kind: "cycle", on: 2, off: 5 }, "2 days on, 5 days off", "2 дня подряд, затем 5 дней перерыва"],
    [{ kind: "cycle", on: 1, off: 1 }, "1 day on, 1 day off", "1 день, затем 1 день перерыва"],
    [{ kind: "quota", times: 3, per: "week" }, "3 times a week", "3 раза в неделю"],
    [{ kind: "quota", times: 1, per: "month" }, "once a month", "1 раз в месяц"],
    [{ kind: "quota", times: 5, per: "year" }, "5 times a year", "5 раз в год"],
    [
      { kind: "afterCompletion", every: 3, unit: "day" },
      "3 days after it was last done",
      "через 3 дня после последнего выполнения",
    ],
    [
      { kind: "afterCompletion", every: 1, unit: "week" },
      "1 week after it was last done",
      "через 1 неделю после последнего выполнения",
    ],
    [
      { kind: "custom", rrule: "FREQ=MONTHLY;BYDAY=-1FR", exdates: [day("2026-01-30")] },
      "every month on the last Friday, without 1 date",
      "в последнюю пятницу каждого месяца, кроме 1 даты",
    ],
    [
      { kind: "custom", rrule: "FREQ=YEARLY;BYWEEKNO=20", rdates: [day("2026-01-30")] },
      "by the rule FREQ=YEARLY;BYWEEKNO=20, and on 1 other date",
      "по правилу FREQ=YEARLY;BYWEEKNO=20, и ещё 1 дата",
    ],
  ])("%j", (schedule, english, russian) => {
    expect(sentence(schedule, "en")).toBe(english);
    expect(sentence(schedule, "ru")).toBe(russian);
  });
});

describe("an end in words", () => {
  const daily: Schedule = { kind: "days", every: 1 };

  test("by date, by count and by both", () => {
    const endsOn = day("2026-05-31");

    expect(sentence(daily, "en", { endsOn })).toBe("every day, until 31 May 2026");
    expect(sentence(daily, "ru", { endsOn })).toBe("каждый день, по 31 мая 2026 г.");
    expect(sentence(daily, "en", { count: 10 })).toBe("every day, 10 times in all");
    expect(sentence(daily, "ru", { count: 3 })).toBe("каждый день, всего 3 раза");
    expect(sentence(daily, "en", { count: 10, endsOn })).toBe(
      "every day, 10 times in all, until 31 May 2026",
    );
  });
});

test("the days of a week are named from its first", () => {
  const schedule: Schedule = { kind: "weekly", every: 1, days: ["MO", "SU"] };

  expect(sentence(schedule, "en", { weekStart: "SU" })).toBe("every Sun and Mon");
});
