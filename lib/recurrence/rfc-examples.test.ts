import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/date";
import { firstDates, recurrence } from "@/lib/testing/recurrences";
import { countOccurrences, lastOccurrence } from "./recurrence";

const custom = (rrule: string, start: string, exdates: string[] = []) =>
  recurrence({ kind: "custom", rrule, exdates: exdates.map(day) }, start);

/** Days written short: `1997: 0902 0904; 1998: 0101`. */
function days(text: string): string {
  return text
    .split("; ")
    .flatMap((year) => {
      const [number, list = ""] = year.split(": ");
      return list.split(" ").map((each) => `${number}-${each.slice(0, 2)}-${each.slice(2)}`);
    })
    .join(" ");
}

describe("RFC 5545, 3.8.5.3: a rule that ends", () => {
  test.each([
    ["FREQ=DAILY;COUNT=10", "1997-09-02", "1997: 0902 0903 0904 0905 0906 0907 0908 0909 0910 0911"],
    ["FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02", "1997: 0902 0912 0922 1002 1012"],
    ["FREQ=WEEKLY;COUNT=10", "1997-09-02", "1997: 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104"],
    [
      "FREQ=WEEKLY;UNTIL=19971006T235959Z;WKST=SU;BYDAY=TU,TH",
      "1997-09-02",
      "1997: 0902 0904 0909 0911 0916 0918 0923 0925 0930 1002",
    ],
    [
      "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
      "1997-09-02",
      "1997: 0902 0904 0909 0911 0916 0918 0923 0925 0930 1002",
    ],
    [
      "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971223;WKST=SU;BYDAY=MO,WE,FR",
      "1997-09-01",
      "1997: 0901 0903 0905 0915 0917 0919 0929 1001 1003 1013 1015 1017 1027 1029 1031 1110 1112 1114 1124 1126 1128 1208 1210 1212 1222",
    ],
    [
      "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
      "1997-09-02",
      "1997: 0902 0904 0916 0918 0930 1002 1014 1016",
    ],
    [
      "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
      "1997-09-05",
      "1997: 0905 1003 1107 1205; 1998: 0102 0206 0306 0403 0501 0605",
    ],
    ["FREQ=MONTHLY;UNTIL=19971224;BYDAY=1FR", "1997-09-05", "1997: 0905 1003 1107 1205"],
    [
      "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
      "1997-09-07",
      "1997: 0907 0928 1102 1130; 1998: 0104 0125 0301 0329 0503 0531",
    ],
    ["FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22", "1997: 0922 1020 1117 1222; 1998: 0119 0216"],
    [
      "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
      "1997-09-02",
      "1997: 0902 0915 1002 1015 1102 1115 1202 1215; 1998: 0102 0115",
    ],
    [
      "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
      "1997-09-30",
      "1997: 0930 1001 1031 1101 1130 1201 1231; 1998: 0101 0131 0201",
    ],
    [
      "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
      "1997-09-10",
      "1997: 0910 0911 0912 0913 0914 0915; 1999: 0310 0311 0312 0313",
    ],
    [
      "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
      "1997-06-10",
      "1997: 0610 0710; 1998: 0610 0710; 1999: 0610 0710; 2000: 0610 0710; 2001: 0610 0710",
    ],
    [
      "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
      "1997-03-10",
      "1997: 0310; 1999: 0110 0210 0310; 2001: 0110 0210 0310; 2003: 0110 0210 0310",
    ],
    [
      "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
      "1997-01-01",
      "1997: 0101 0410 0719; 2000: 0101 0409 0718; 2003: 0101 0410 0719; 2006: 0101",
    ],
    ["FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "1997: 0904 1007 1106"],
    ["FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05", "1997: 0805 0810 0819 0824"],
    ["FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", "1997: 0805 0817 0819 0831"],
    ["FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15", "2007: 0115 0130 0215 0315 0330"],
  ])("%s from %s", (rule, start, expected) => {
    expect(firstDates(99, custom(rule, start))).toBe(days(expected));
  });

  test.each([
    ["FREQ=DAILY;UNTIL=19971223T235959Z", "1997-09-02", 113, "1997-12-23"],
    ["FREQ=WEEKLY;UNTIL=19971224T000000Z", "1997-09-02", 17, "1997-12-23"],
    [
      "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
      "1998-01-01",
      93,
      "2000-01-31",
    ],
    ["FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "1998-01-01", 93, "2000-01-31"],
  ])("%s from %s has %i dates", (rule, start, count, last) => {
    const ended = custom(rule, start);

    expect(countOccurrences(ended, day("1900-01-01"), day("2199-12-31"))).toBe(count);
    expect(lastOccurrence(ended)).toBe(last);
  });
});

describe("RFC 5545, 3.8.5.3: a rule for ever", () => {
  test.each([
    ["FREQ=DAILY;INTERVAL=2", "1997-09-02", "1997: 0902 0904 0906 0908 0910"],
    [
      "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
      "1997-09-02",
      "1997: 0902 0916 0930 1014 1028 1111 1125 1209 1223; 1998: 0106 0120 0203 0217",
    ],
    ["FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", "1997: 0928 1029 1128 1229; 1998: 0129 0226"],
    [
      "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
      "1997-09-02",
      "1997: 0902 0909 0916 0923 0930 1104 1111 1118 1125; 1998: 0106 0113 0120 0127 0303 0310 0317 0324 0331",
    ],
    ["FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1997: 0519; 1998: 0518; 1999: 0517"],
    ["FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", "1997: 0512; 1998: 0511; 1999: 0517"],
    [
      "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
      "1997-03-13",
      "1997: 0313 0320 0327; 1998: 0305 0312 0319 0326; 1999: 0304 0311 0318 0325",
    ],
    [
      "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
      "1997-06-05",
      "1997: 0605 0612 0619 0626 0703 0710 0717 0724 0731 0807 0814 0821 0828; 1998: 0604 0611",
    ],
    [
      "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
      "1997-09-13",
      "1997: 0913 1011 1108 1213; 1998: 0110 0207 0307 0411 0509 0613",
    ],
    [
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
      "1996-11-05",
      "1996: 1105; 2000: 1107; 2004: 1102",
    ],
    [
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
      "1997-09-29",
      "1997: 0929 1030 1127 1230; 1998: 0129 0226 0330",
    ],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "1997-09-01", "1997: 0930 1031 1128 1231"],
  ])("%s from %s", (rule, start, expected) => {
    const wanted = days(expected);

    expect(firstDates(wanted.split(" ").length, custom(rule, start))).toBe(wanted);
  });

  test("Fridays the 13th, the start taken out", () => {
    const fridays = custom("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02", ["1997-09-02"]);

    expect(firstDates(5, fridays)).toBe(days("1998: 0213 0313 1113; 1999: 0813; 2000: 1013"));
  });
});
