/** Where a habit stands after a step up or down among `positions`, which are in order: between its new neighbours. */
export function steppedPosition(positions: number[], index: number, step: -1 | 1): number | null {
  const passed = positions[index + step];
  if (passed === undefined) return null;
  const beyond = positions[index + 2 * step];
  return beyond === undefined ? passed + step : (passed + beyond) / 2;
}
