/** How much of a day is done. `all` is 0 where nothing is asked of it. */
export type Progress = { done: number; all: number };

export function shareOf({ done, all }: Progress): number {
  return all === 0 ? 0 : done / all;
}
