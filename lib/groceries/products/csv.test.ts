import { expect, test } from "vitest";
import { parseProducts } from "./csv";

const header = "Name;Category;Unit;Price";

test("reads the columns in any order, by comma or semicolon", () => {
  const { products, issues } = parseProducts(
    `${header}\nMilk;Dairy;l;1,20\n"Tea; green";Drinks;box;3.99`,
    "EUR",
  );

  expect(issues).toEqual([]);
  expect(products.map(({ line, product: { name, price } }) => [line, name, price.amount])).toEqual([
    [2, "Milk", 120],
    [3, "Tea; green", 399],
  ]);
});

test("tells what is wrong line by line, and reads the others", () => {
  const { products, issues } = parseProducts(
    `${header}\nMilk;Dairy;l;dear\n;Dairy;l;1\nTea;Drinks;box;2`,
    "EUR",
  );

  expect(products.map(({ product }) => product.name)).toEqual(["Tea"]);
  expect(issues).toEqual([
    { line: 2, path: "price", code: "notAPrice" },
    { line: 3, path: "name", code: "required" },
  ]);
});

test("a text that is too long is told so", () => {
  const { issues } = parseProducts(`${header}\n${"y".repeat(121)};Dairy;l;1`, "EUR");

  expect(issues).toEqual([{ line: 2, path: "name", code: "tooLong", params: { max: 120 } }]);
});

test("lines are numbered as an editor does, past empty ones and texts of several", () => {
  const { issues } = parseProducts(`${header}\n\nMilk;"Dairy\nand eggs";l;dear\n;;;\nTea;Drinks;;2\n`, "EUR");

  expect(issues.map(({ line, path }) => [line, path])).toEqual([
    [3, "price"],
    [3, "category"],
    [6, "unit"],
  ]);
});

test("of two lines for one product the second is told", () => {
  const { issues } = parseProducts(`${header}\nMilk;Dairy;l;1\nMILK;dairy;l;2`, "EUR");

  expect(issues).toEqual([{ line: 3, path: "name", code: "productTwice" }]);
});

test("a file without the columns is told which", () => {
  expect(parseProducts("foo,name\n1,Milk", "EUR").issues.map(({ path }) => path)).toEqual([
    "category",
    "unit",
    "price",
  ]);
});

test("a file that is not UTF-8 is told, and where", () => {
  const windows = new TextDecoder().decode(
    Buffer.from(`${header}\nMilk;Dairy;l;1\nKäse;Dairy;kg;9`, "latin1"),
  );

  expect(parseProducts(windows, "EUR")).toEqual({
    products: [],
    issues: [{ line: 3, path: "", code: "notUtf8" }],
  });
});

test("a file that is none at all ends, with a line about it", () => {
  for (const text of ["", "\u0000\u0001", '"'.repeat(1000), "a".repeat(100_000)]) {
    expect(parseProducts(text, "EUR").issues).not.toEqual([]);
  }
});
