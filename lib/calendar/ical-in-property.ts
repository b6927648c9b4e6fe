import ICAL from "ical.js";

/** One property of a calendar file, as ical.js reads it: texts are unescaped, days and times in ISO 8601. */
export type Property = { name: string; parameters: Record<string, string>; values: unknown[] };

/** Reads the properties with these names (in lower case). A line that cannot be read is passed over. */
export function readProperties(lines: string[], names: ReadonlySet<string>): Property[] {
  return lines.flatMap((line) => {
    const name = /^[a-z-]+(?=[:;])/i.exec(line)?.[0].toLowerCase();
    return name && names.has(name) ? readProperty(line) : [];
  });
}

/** jCal (RFC 7265): name, parameters, type of the values, values. */
function readProperty(line: string): Property[] {
  const jCal = parsed(line);
  if (!Array.isArray(jCal)) return [];
  const [name, parameters, , ...values]: unknown[] = jCal;
  if (typeof name !== "string" || typeof parameters !== "object" || parameters === null) return [];
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

function onlyTexts(parameters: object): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => typeof value === "string"));
}
