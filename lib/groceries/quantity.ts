/** Units that are written behind a number as they are. */
const MEASURES = new Set([
  ...["kg", "g", "mg", "l", "L", "ml", "cl", "dl", "m", "cm", "mm", "lb", "oz", "pc", "pcs"],
  ...["кг", "г", "мг", "л", "мл", "м", "см", "мм", "шт", "шт.", "уп", "уп.", "пак", "пак.", "рул", "рул."],
]);

/**
 * How many of it, in its unit: `2 l`, `3 шт.`, `1 piece`, `2 pieces`; of what is no measure, `2 × 500 g` or `2 × loaf`.
 * The blanks do not break.
 */
export function quantityText(quantity: number, unit: string): string {
  return `${quantity}\u00a0${unitText(quantity, unit)}`;
}

/** What stands behind the number. */
export function unitText(quantity: number, unit: string): string {
  if (MEASURES.has(unit)) return unit;
  if (/^pieces?$/i.test(unit)) return quantity === 1 ? "piece" : "pieces";
  return `×\u00a0${unit}`;
}
