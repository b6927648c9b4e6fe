import { expect, test } from "vitest";
import { carryOn, wayBack } from "./way-back";

test.each([
  "/",
  "/account",
  "/w/home/routines?week=2026-03-23#now",
  "/w/home/routines/новая?q=a%20b",
  "/w/home?name=100%25",
  "/w/home?back=//evil.example",
  "/w/home?back=https://rota.example/x",
  "/w//home",
])("%s is a way back", (next) => {
  expect(new URL(wayBack(next, "/lost"), "https://rota.example")).toEqual(
    new URL(next, "https://rota.example"),
  );
});

test.each([
  ["another site", "https://evil.example/"],
  ["another site without a scheme", "//evil.example"],
  ["three slashes", "///evil.example"],
  ["a backslash", "/\\evil.example"],
  ["two backslashes", "\\\\evil.example"],
  ["a backslash later on", "/w/\\evil.example"],
  ["encoded slashes", "%2f%2fevil.example"],
  ["an encoded slash after one", "/%2fevil.example"],
  ["one encoded twice", "/%252fevil.example"],
  ["one encoded thrice", "/%25252fevil.example"],
  ["one encoded beyond all sense", `/%${"25".repeat(20)}2fevil.example`],
  ["an encoded backslash", "/%5cevil.example"],
  ["a tab between the slashes", "/\t/evil.example"],
  ["a line break between the slashes", "/\n/evil.example"],
  ["an encoded tab", "/%09/evil.example"],
  ["a header in it", "/account\r\nSet-Cookie: a=b"],
  ["a header in it, encoded", "/account%0d%0aSet-Cookie:a=b"],
  ["a NUL", "/\0/evil.example"],
  ["dots that climb to two slashes", "/.//evil.example"],
  ["dots that climb out of a folder", "/w/..//evil.example"],
  ["encoded dots that climb", "/%2e//evil.example"],
  ["a script", "javascript:alert(1)"],
  ["data", "data:text/html,<script>alert(1)</script>"],
  ["a fullwidth slash in front", "／／evil.example"],
  ["a user in front of a host", "@evil.example"],
  ["a path without its slash", "account"],
  ["a broken encoding", "/%E0%A4%A"],
  ["nothing", ""],
  ["blanks in front", " //evil.example"],
])("%s leads home", (_, next) => {
  expect(wayBack(next, "/home")).toBe("/home");
});

test.each([undefined, null, 7, ["/account", "//evil.example"], { toString: () => "/account" }])(
  "%s, which is no text, leads home",
  (next) => {
    expect(wayBack(next, "/home")).toBe("/home");
  },
);

test("whatever it answers stays on this site", () => {
  const pieces = [
    "/",
    "\\",
    "%2f",
    "%5C",
    "%252F",
    "\t",
    "%0a",
    ".",
    "%2e",
    "evil.example",
    "@",
    ":",
    "?",
    "#",
    "／",
  ];
  const paths = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => `/${a}${b}${c}evil.example`)));

  const hosts = new Set(paths.map((path) => new URL(wayBack(path), "https://rota.example").host));

  expect([...hosts]).toEqual(["rota.example"]);
});

test("a link to another page carries the way back on", () => {
  expect(carryOn("/register", "/w/home?week=2026-03-23")).toBe(
    "/register?next=%2Fw%2Fhome%3Fweek%3D2026-03-23",
  );
  expect(carryOn("/sign-in", "/")).toBe("/sign-in");
});
