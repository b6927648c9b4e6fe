import fc from "fast-check";
import { expect, test } from "vitest";
import { contentDisposition } from "./file-name";

test("a plain name is the file's name", () => {
  expect(contentDisposition("Winter term 2026", "pdf")).toBe(
    `attachment; filename="Winter term 2026.pdf"; filename*=UTF-8''Winter%20term%202026.pdf`,
  );
});

test("accents are kept, and left out for who reads ASCII only", () => {
  expect(contentDisposition("Übung Café", "png")).toBe(
    `attachment; filename="Ubung Cafe.png"; filename*=UTF-8''%C3%9Cbung%20Caf%C3%A9.png`,
  );
  expect(contentDisposition("数学", "pdf")).toBe(
    `attachment; filename="timetable.pdf"; filename*=UTF-8''%E6%95%B0%E5%AD%A6.pdf`,
  );
});

test.each([
  ["../../etc/passwd", "etc-passwd"],
  ["C:\\Windows\\win.ini", "C--Windows-win.ini"],
  ['a"; filename="evil.exe', "a-- filename=-evil.exe"],
  ["line\r\nSet-Cookie: a=b", "line Set-Cookie- a=b"],
  ["\u202Efdp.exe", "fdp.exe"],
  ["   ", "timetable"],
  ["...", "timetable"],
  ["", "timetable"],
  ["NUL", "NUL_"],
  ["100% sure", "100_ sure"],
])("%j is harmless", (name, plain) => {
  expect(contentDisposition(name, "pdf")).toContain(`filename="${plain}.pdf"`);
});

test("whatever the name, the header is one line of ASCII with one quoted name, and of bounded length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      const header = contentDisposition(name, "pdf");

      expect(header).toMatch(
        /^attachment; filename="[ !#-$&-[\]-~]+\.pdf"; filename\*=UTF-8''[\w%!#$&+.^`|~-]+\.pdf$/,
      );
      expect(header.length).toBeLessThan(1_000);
    }),
  );
});
