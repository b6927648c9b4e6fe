const ROW = /^(\w+)\[(\d+)\]\.(.+)$/;

/** Lists offer a spare row: one in which nothing was typed is none, and those below it move up. */
export function withoutEmptyRows(formData: FormData): FormData {
  const entries = [...formData].map(([name, value]) => ({ name, value, row: rowOf(name) }));
  const places = placesOf(entries.filter(({ value }) => value !== "").map(({ row }) => row));
  const kept = new FormData();
  for (const { name, value, row } of entries) {
    const place = row && places.get(row);
    if (row === null) kept.append(name, value);
    else if (place !== undefined) kept.append(name.replace(ROW, `$1[${place}].$3`), value);
  }
  return kept;
}

/** `breaks[1].name` → `breaks[1]`; null for a field of no list. */
function rowOf(name: string): string | null {
  return ROW.test(name) ? name.replace(ROW, "$1[$2]") : null;
}

/** Each row's place among those of its list, from 0. */
function placesOf(rows: (string | null)[]): Map<string, number> {
  const places = new Map<string, number>();
  const lengths = new Map<string, number>();
  for (const row of new Set(rows)) {
    if (row === null) continue;
    const list = row.slice(0, row.indexOf("["));
    const length = lengths.get(list) ?? 0;
    places.set(row, length);
    lengths.set(list, length + 1);
  }
  return places;
}
