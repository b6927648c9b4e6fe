import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { formatsOf } from "./formats";
import en from "./messages/en.json";
import ru from "./messages/ru.json";
import { ruleSentence } from "./rule-sentence";

const words = {
  en: createTranslator({ locale: "en", messages: en, namespace: "schedules.sentence" }),
  ru: createTranslator({ locale: "ru", messages: ru, namespace: "schedules.sentence" }),
};

function sentence(rule: string, language: "en" | "ru"): string | null {
  return ruleSentence(rule, "MO", words[language], formatsOf(language, "h24"));
}

test.each<[string, string, string]>([
  ["FREQ=DAILY", "every day", "каждый день"],
  ["FREQ=DAILY;INTERVAL=3", "every 3 days", "раз в 3 дня"],
  ["FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "on weekdays", "по будням"],
  [
    "FREQ=DAILY;INTERVAL=3;BYDAY=FR,MO",
    "every 3 days, only on Mon and Fri",
    "раз в 3 дня, только по понедельникам и пятницам",
  ],
  [
    "FREQ=DAILY;INTERVAL=10;BYMONTHDAY=13",
    "every 10 days, only on the 13th",
    "раз в 10 дней, только 13-го числа",
  ],
  ["FREQ=DAILY;BYMONTH=1", "every day in January", "каждый день, в январе"],
  ["FREQ=DAILY;BYMONTHDAY=1,15", "every month on the 1st and the 15th", "1-го и 15-го числа каждого месяца"],
  ["FREQ=WEEKLY", "every week", "каждую неделю"],
  ["FREQ=WEEKLY;INTERVAL=2", "every 2 weeks", "раз в 2 недели"],
  ["FREQ=WEEKLY;BYDAY=TU", "every Tuesday", "по вторникам"],
  [
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO",
    "every 2 weeks on Mon and Fri",
    "по понедельникам и пятницам, раз в 2 недели",
  ],
  [
    "FREQ=WEEKLY;BYDAY=MO,WE;BYMONTH=6,7,8",
    "every Mon and Wed in June, July and August",
    "по понедельникам и средам, в июне, июле и августе",
  ],
  ["FREQ=MONTHLY", "every month", "каждый месяц"],
  ["FREQ=MONTHLY;INTERVAL=2", "every 2 months", "раз в 2 месяца"],
  [
    "FREQ=MONTHLY;BYMONTHDAY=1,15",
    "every month on the 1st and the 15th",
    "1-го и 15-го числа каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "every month on the 31st, where there is one",
    "31-го числа каждого месяца, если такое есть",
  ],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day", "в последний день каждого месяца"],
  [
    "FREQ=MONTHLY;BYMONTHDAY=-3,1",
    "every month on the 1st and the 3rd-last day",
    "1-го числа и в 3-й день с конца каждого месяца",
  ],
  ["FREQ=MONTHLY;BYDAY=2TU", "every month on the second Tuesday", "во второй вторник каждого месяца"],
  ["FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday", "в последнюю пятницу каждого месяца"],
  [
    "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO,-1FR",
    "every 3 months on the first Monday and the last Friday",
    "раз в 3 месяца, в первый понедельник и в последнюю пятницу",
  ],
  ["FREQ=MONTHLY;BYDAY=-2WE", "every month on the 2nd-last Wednesday", "во 2-ю с конца среду каждого месяца"],
  ["FREQ=MONTHLY;BYDAY=MO", "every Monday", "по понедельникам"],
  [
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,SA",
    "every 2 months on every Mon and Sat",
    "раз в 2 месяца, по понедельникам и субботам",
  ],
  [
    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    "every month on the 13th, if it is a Friday",
    "13-го числа каждого месяца, если это пятница",
  ],
  [
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "every month on the last weekday",
    "в последний рабочий день каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-2",
    "every month on the first weekday and the 2nd-last weekday",
    "в первый рабочий день и во 2-й с конца рабочий день каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
    "every month on the first Mon or Tue",
    "в первый день из пн или вт каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYDAY=SU,MO,TU,WE,TH,FR,SA;BYSETPOS=-1",
    "every month on the last day",
    "в последний день каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3",
    "every month on the third Thursday",
    "в третий четверг каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=1;BYMONTH=1,7",
    "every year on 1 January and 1 July",
    "каждый год, 1 января и 1 июля",
  ],
  [
    "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1;BYMONTH=1,7",
    "every 2 months on the 1st in January and July",
    "раз в 2 месяца, 1-го числа, в январе и июле",
  ],
  ["FREQ=YEARLY", "every year", "каждый год"],
  [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "every year on 29 February, where there is one",
    "каждый год, 29 февраля, если такое есть",
  ],
  [
    "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1",
    "every year on 1 January and 1 July",
    "каждый год, 1 января и 1 июля",
  ],
  [
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    "every 4 years on the 2nd to the 8th of November, if it is a Tuesday",
    "раз в 4 года, со 2-го по 8-е число ноября, если это вторник",
  ],
  [
    "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "every year on the last Sunday of March",
    "каждый год, в последнее воскресенье марта",
  ],
  [
    "FREQ=YEARLY;BYDAY=20MO",
    "every year on the 20th Monday of the year",
    "каждый год, в 20-й понедельник года",
  ],
  [
    "FREQ=YEARLY;BYMONTH=1;BYDAY=MO,FR",
    "every Mon and Fri in January",
    "по понедельникам и пятницам, в январе",
  ],
  ["FREQ=YEARLY;BYMONTH=4", "every year in April", "каждый год, в апреле"],
  [
    "FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "every year on the last weekday of December",
    "каждый год, в последний рабочий день декабря",
  ],
  [
    "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    "every year on the first weekday of the year",
    "каждый год, в первый рабочий день года",
  ],
  [
    "FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU",
    "every 2 years on every Sunday of January",
    "раз в 2 года, по воскресеньям января",
  ],
  [
    "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2",
    "every year on the last day of February",
    "каждый год, в последний день февраля",
  ],
  [
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12",
    "every month on the last Friday, 12 times in all",
    "в последнюю пятницу каждого месяца, всего 12 раз",
  ],
  [
    "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T000000Z",
    "every Monday, until 31 December 2026",
    "по понедельникам, по 31 декабря 2026 г.",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5;BYDAY=TU",
    "every month on the 1st to the 5th, if it is a Tuesday",
    "с 1-го по 5-е число каждого месяца, если это вторник",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=1,2,10,-1",
    "every month on the 1st, the 2nd, the 10th and the last day",
    "1-го числа, 2-го числа, 10-го числа и в последний день каждого месяца",
  ],
  [
    "FREQ=MONTHLY;BYDAY=MO,TU,SA;BYSETPOS=-2",
    "every month on the 2nd-last Mon, Tue or Sat",
    "во 2-й с конца день из пн, вт или сб каждого месяца",
  ],
])("%s in words", (rule, english, russian) => {
  expect(sentence(rule, "en")).toBe(english);
  expect(sentence(rule, "ru")).toBe(russian);
});

test.each([
  "FREQ=YEARLY;BYWEEKNO=20",
  "FREQ=YEARLY;BYYEARDAY=100",
  "FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=1",
  "FREQ=MONTHLY;BYDAY=1MO,TU",
  "FREQ=YEARLY;BYMONTH=1,2;BYDAY=MO,TU;BYSETPOS=1",
  "FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=1",
  "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=100",
  "FREQ=HOURLY",
])("%s makes no sentence", (rule) => {
  expect(sentence(rule, "en")).toBeNull();
  expect(sentence(rule, "ru")).toBeNull();
});
