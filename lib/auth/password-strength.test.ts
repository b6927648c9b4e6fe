import { expect, test } from "vitest";
import { isGuessable } from "./password-strength";

const own = ["ana.kovac@example.org", "Ana Kovač"];

test.each([
  "password12",
  "Password123!",
  "p4$$w0rd1234",
  "qwertyuiop",
  "1234567890",
  "abcdefghijkl",
  "aaaaaaaaaaaaaaaa",
  "1990123119901231",
  "letmeinletmein",
  "ana.kovac@example.org",
  "anakovac12",
  "ana.kovac7",
  "Ana Kovač 1",
  "iloveyou2024",
  `${"a".repeat(128)}`,
  "password".repeat(16),
])("%s is refused", (password) => {
  expect(isGuessable(password, own)).toBe(true);
});

test.each([
  "violet kettle morning",
  "correct horse battery staple nine",
  "kRq7-vwTz2",
  "тихий чайник у окна",
  "我的猫喜欢在窗台上睡觉",
  "🦉🌧️🚲🍋🎻🧶",
  "kRq7-vwTz2".padEnd(128, "a"),
  "kRq7-vwTz2".padStart(128, "a"),
])("%s is taken, whatever kinds of characters it has", (password) => {
  expect(isGuessable(password, own)).toBe(false);
});

test("the longest and worst spelling is judged without making others wait", () => {
  isGuessable("once, so that the lists are read", own);
  const worst = "4@8({[<3€6 9&#|1!7+0$5%2".repeat(6).slice(0, 128);
  const before = process.cpuUsage();

  isGuessable(worst, own);

  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(250);
});
