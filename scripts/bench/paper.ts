import type { Household } from "./household";
import type { Row } from "./report";

export async function measurePaper(_household: Household): Promise<Row[]> {
  return [];
}
