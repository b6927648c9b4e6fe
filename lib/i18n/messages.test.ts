import { readdirSync, readFileSync } from "node:fs";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import en from "./messages/en.json";
import problem from "./messages/problem.json";
import ru from "./messages/ru.json";

type Tree = { [key: string]: string | Tree };
type Element = ReturnType<typeof parse>[number];

const english = flatten({ ...en, problem: problem.en });
const russian = flatten({ ...ru, problem: problem.ru });
const keys = [...english.keys()];

test("both languages have the same messages", () => {
  expect([...russian.keys()].sort()).toEqual([...keys].sort());
});

test("no message is empty", () => {
  expect([...english, ...russian].filter(([, message]) => message.trim() === "")).toEqual([]);
});

test("every message is named somewhere in the sources", () => {
  const root = new URL("../../", import.meta.url);
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
      .map((file) => new URL(`${folder}/${file}`, root)),
  );
  const sources = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const named = new Set(sources.match(/[\w-]+/g));

  expect(keys.filter((key) => !named.has(key.split(".").at(-1) ?? ""))).toEqual([]);
});

describe.each(keys)("%s", (key) => {
  test("takes the same values in both languages", () => {
    expect(namesIn(parse(russian.get(key) ?? ""))).toEqual(namesIn(parse(english.get(key) ?? "")));
  });

  test("counts as Russian does", () => {
    const plurals = elementsOf(parse(russian.get(key) ?? "")).filter(
      (element) => element.type === TYPE.plural,
    );

    for (const { options } of plurals) {
      expect(Object.keys(options)).toEqual(expect.arrayContaining(["one", "few", "many", "other"]));
    }
  });
});

function flatten(tree: Tree, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[[...path, key].join("."), value] as const]
        : [...flatten(value, [...path, key])],
    ),
  );
}

/** The placeholders and tags of a message, each once. */
function namesIn(elements: Element[]): string[] {
  const named = elementsOf(elements).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound);
  return [...new Set(named.map((element) => ("value" in element ? element.value : "")))].sort();
}

function elementsOf(elements: Element[]): Element[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element, ...elementsOf(Object.values(element.options).flatMap(({ value }) => value))];
    }
    return element.type === TYPE.tag ? [element, ...elementsOf(element.children)] : [element];
  });
}
