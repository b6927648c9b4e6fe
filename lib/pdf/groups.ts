import { blockText, listText } from "./block-text";
import type { Letters } from "./letters";
import type { Paragraph } from "./paragraph";
import type { PageBlock } from "./timetable-page";

/** A block with its text measured: `text` for a box of its own, `line` for a row of a list. */
export type Measured = { block: PageBlock; text: Paragraph[][]; line: Paragraph };

type Span = { from: number; to: number };

/** Blocks of one day that overlap, directly or through others; `listed` where lanes would be too narrow for them. */
export type Group = Span & { members: Measured[]; listed: boolean };

/** In order of time; none overlaps another. */
export function groupsOf(blocks: PageBlock[], letters: Letters): Group[] {
  const groups: Group[] = [];
  for (const block of [...blocks].sort((a, b) => a.from - b.from)) {
    const member = { block, text: blockText(block, letters), line: listText(block, letters) };
    const last = groups.at(-1);
    if (last && block.from < last.to) {
      last.members.push(member);
      last.to = Math.max(last.to, block.to);
    } else {
      groups.push({ from: block.from, to: block.to, members: [member], listed: false });
    }
  }
  return groups;
}

/** A list without room grows by so many minutes at a time. */
const STEP = 15;

/**
 * More room for the group at `index`: it becomes a list, which then grows into the empty time after it, takes in the
 * group that is nearest to it, and at last begins before its time.
 */
export function eased(groups: Group[], index: number, window: Span): Group[] {
  const group = groups[index];
  if (!group) return groups;
  if (!group.listed) return groups.with(index, { ...group, listed: true });

  const before = groups[index - 1];
  const after = groups[index + 1];
  const end = Math.min(group.to + STEP, after?.from ?? window.to);
  if (end > group.to) return groups.with(index, { ...group, to: end });
  if (before && (!after || group.from - before.to <= after.from - group.to)) {
    return groups.toSpliced(index - 1, 2, oneOf(before, group));
  }
  if (after) return groups.toSpliced(index, 2, oneOf(group, after));
  const start = Math.max(group.from - STEP, window.from);
  return start < group.from ? groups.with(index, { ...group, from: start }) : groups;
}

function oneOf(first: Group, second: Group): Group {
  const members = [...first.members, ...second.members];
  return { from: first.from, to: Math.max(first.to, second.to), members, listed: true };
}
