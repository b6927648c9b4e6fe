import Papa from "papaparse";
import { fieldIssues } from "@/lib/auth/issues";
import type { FieldIssue } from "@/lib/platform/errors";
import { parsePrice, writePrice } from "../price";
import type { ProductRecord } from "./record";
import { type ProductInput, productInput } from "./schema";

export type CsvLine = { line: number; product: ProductInput };
/** `line`: as an editor numbers them, the header being 1. */
export type CsvIssue = {
  line: number;
  path: string;
  code: FieldIssue["code"];
  params?: FieldIssue["params"];
};

const COLUMNS = ["name", "category", "unit", "price", "active"] as const;
export const MOST_CSV_LINES = 5000;

/** A catalogue as a spreadsheet opens it. Texts that it would take for formulas are marked as text. */
export function writeProducts(products: ProductRecord[]): string {
  const rows = products.map(({ name, category, unit, price, active }) => ({
    name,
    category,
    unit,
    price: writePrice(price.amount, price.currency),
    active: String(active),
  }));
  return Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true });
}

/** The products of a file with these columns, in any order, and what is wrong with the other lines. */
export function parseProducts(text: string, currency: string): { products: CsvLine[]; issues: CsvIssue[] } {
  const broken = text.indexOf(REPLACED);
  if (broken !== -1) {
    return { products: [], issues: [{ line: lineAt(text, broken), path: "", code: "notUtf8" }] };
  }
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const missing = COLUMNS.slice(0, 4).filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) {
    const issues = missing.map((column) => ({
      line: 1,
      path: column,
      code: "noColumn" as const,
      params: { column },
    }));
    return { products: [], issues };
  }
  const rows = numbered(data).filter(({ row }) => !isBlank(row));
  if (rows.length > MOST_CSV_LINES) {
    return {
      products: [],
      issues: [{ line: MOST_CSV_LINES + 2, path: "", code: "csvTooLong", params: { max: MOST_CSV_LINES } }],
    };
  }
  const read = rows.map(({ row, line }) => readLine(row, line, currency));
  refuseRepeated(read);
  return {
    products: read.flatMap(({ line, product }) => (product ? [{ line, product }] : [])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

type Row = Record<string, string | string[]>;

/** Each row with the line that it begins on: a text in quotes may go over several. */
function numbered<R extends Row>(rows: R[]): { row: R; line: number }[] {
  let next = 2;
  return rows.map((row) => {
    const line = next;
    next += lineAt(Object.values(row).flat().join(" "), Number.POSITIVE_INFINITY);
    return { row, line };
  });
}

function isBlank(row: Row): boolean {
  return Object.values(row)
    .flat()
    .every((text) => text.trim() === "");
}

/** What stands where the bytes of a file were no UTF-8, as those of "é" in Windows-1252 are not. */
const REPLACED = "\uFFFD";

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split(/\r\n|\r|\n/).length;
}

/** Codes that speak of the whole file, and of no line. */
export const OF_THE_FILE: ReadonlySet<CsvIssue["code"]> = new Set(["noColumn", "csvTooLong", "notUtf8"]);

type ReadLine = { line: number; product: ProductInput | null; issues: CsvIssue[] };

function readLine(row: Record<string, string>, line: number, currency: string): ReadLine {
  const { name = "", category = "", unit = "", price = "", active = "" } = row;
  const isActive = activeIn(active);
  const amount = parsePrice(price, currency);
  const issues: CsvIssue[] = [];
  if (amount === null) issues.push({ line, path: "price", code: "notAPrice" });
  if (isActive === null) issues.push({ line, path: "active", code: "invalidValue" });
  const parsed = productInput.safeParse({
    name: unmarked(name),
    category: unmarked(category),
    unit: unmarked(unit),
    price: { amount: amount ?? 0, currency },
    active: isActive ?? true,
  });
  for (const {
    path: [field],
    code,
    params,
  } of parsed.error ? fieldIssues(parsed.error) : []) {
    const path = String(field);
    // A price's limit is in minor units, and it was written in others.
    const told = path === "price" ? { code: "invalidValue" as const } : { code, ...(params && { params }) };
    if (issues.every((issue) => issue.path !== path)) issues.push({ line, path, ...told });
  }
  return { line, product: issues.length === 0 ? (parsed.data ?? null) : null, issues };
}

/** Of two lines for one product, which alone differ in price or unit, neither is meant more than the other. */
function refuseRepeated(lines: ReadLine[]): void {
  const seen = new Set<string>();
  for (const read of lines) {
    if (!read.product) continue;
    const key = productKey(read.product);
    if (seen.has(key)) {
      read.issues.push({ line: read.line, path: "name", code: "productTwice" });
      read.product = null;
    }
    seen.add(key);
  }
}

/** By which a line of a file and a product are the same. */
export function productKey({ name, category }: { name: string; category: string }): string {
  return JSON.stringify([name.toLowerCase(), category.toLowerCase()]);
}

/** What `escapeFormulae` put before a text. */
function unmarked(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, "");
}

function activeIn(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (["", "true", "yes", "1"].includes(word)) return true;
  return ["false", "no", "0"].includes(word) ? false : null;
}
