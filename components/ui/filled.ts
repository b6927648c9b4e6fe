/** A message's text with its plain `{places}` filled: for labels that a list in the browser has many of. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
