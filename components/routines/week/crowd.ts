import { clusters } from "@/lib/routines/lanes";
import type { Block } from "@/lib/routines/timetable";

/** So many stand side by side; of more, none could be read, so that two stand and the others are a list. */
const MOST_LANES = 4;
const STANDING = 2;

/** Blocks that do not stand for themselves, and where the way to them does. */
export type Crowd = Pick<Block, "from" | "to" | "lane" | "lanes"> & { blocks: Block[] };

/** Makes room in a day where too much takes place at once. */
export function seated(blocks: Block[]): { standing: Block[]; crowds: Crowd[] } {
  const place = { lane: STANDING, lanes: STANDING + 1 };
  const isCrowded = ({ lanes }: Block) => lanes > MOST_LANES;
  const groups = clusters(blocks.filter((block) => isCrowded(block) && block.lane >= STANDING));
  const alone = new Set(groups.flatMap((group) => (group.length === 1 ? group : [])));
  return {
    standing: blocks.flatMap((block) => {
      if (!isCrowded(block)) return [block];
      if (block.lane < STANDING) return [{ ...block, lanes: place.lanes }];
      return alone.has(block) ? [{ ...block, ...place }] : [];
    }),
    crowds: groups
      .filter((group) => group.length > 1)
      .map((group) => ({
        ...place,
        from: Math.min(...group.map(({ from }) => from)),
        to: Math.max(...group.map(({ to }) => to)),
        blocks: group,
      })),
  };
}
