import ICAL from "ical.js";
import { z } from "zod";

/** One property of a calendar file, as ical.js reads it: texts are unescaped, days and times in ISO 8601. */
export type Property = { name: string; parameters: Record<string, string>; values: unknown[] };

/** jCal (RFC 7265): name, parameters, type of the values, values. */
const jCal = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()], z.unknown());

/** Reads the properties with these names (in lower case). A line that cannot be read is passed over. */
export function readProperties(lines: string[], names: ReadonlySet<string>): Property[] {
  return lines.flatMap((line) => {
    const name = /^[a-z-]+(?=[:;])/i.exec(line)?.[0].toLowerCase();
    return name && names.has(name) ? readProperty(line) : [];
  });
}

function readProperty(line: string): Property[] {
  const read = jCal.safeParse(parsed(line));
  if (!read.success) return [];
  const [name, parameters, , ...values] = read.data;
  return [{ name, parameters: onlyTexts(parameters), values }];
}

/** ical.js refuses a value by throwing. */
function parsed(line: string): unknown {
  try {
    return ICAL.parse.property(line);
  } catch {
    return null;
  }
}

function onlyTexts(parameters: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(parameters).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}
