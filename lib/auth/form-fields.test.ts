import { expect, test } from "vitest";
import { z } from "zod";
import { fieldName, formSchema, inputOf, typedValues } from "./form-fields";

const schema = z.strictObject({
  title: z.string(),
  minutes: z.int(),
  location: z.string().nullish(),
  days: z.array(z.string()),
  breaks: z.array(z.strictObject({ name: z.string(), minutes: z.int() })).optional(),
});

test("a form's texts become numbers, lists and nested fields", () => {
  const form = posted([
    ["title", "Algebra"],
    ["minutes", "75"],
    ["days", "MO"],
    ["days", "WE"],
    ["breaks[0].name", "Lunch"],
    ["breaks[0].minutes", "30"],
  ]);

  const input = formSchema(schema).parse(inputOf(schema, form));

  expect(input).toEqual({
    title: "Algebra",
    minutes: 75,
    days: ["MO", "WE"],
    breaks: [{ name: "Lunch", minutes: 30 }],
  });
});

test("an emptied field is null where it may be, and missing where it may not", () => {
  const form = posted([
    ["title", ""],
    ["location", ""],
  ]);

  const input = inputOf(schema, form);

  expect(input).toMatchObject({ location: null });
  expect(
    formSchema(schema)
      .safeParse(input)
      .error?.issues.map(({ path }) => path[0]),
  ).toContain("title");
});

test("of a file its name is told again, and of one that was not chosen nothing", () => {
  const form = new FormData();
  form.append("photo", new File(["x"], "milk.jpg"));
  form.append("file", new File([], "blob"));

  expect(typedValues(form)).toEqual({ photo: "milk.jpg", file: "" });
});

test("what is shown again has everything that was typed, and no password", () => {
  const form = posted([
    ["$ACTION_ID_1", "x"],
    ["title", "Alg"],
    ["currentPassword", "secret"],
    ["days", "MO"],
    ["days", "WE"],
  ]);

  expect(typedValues(form)).toEqual({ title: "Alg", days: ["MO", "WE"] });
});

test("an issue's path is written as its field is named", () => {
  expect(fieldName({ path: ["breaks", 0, "start"], code: "badTime" })).toBe("breaks[0].start");
});

function posted(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}
