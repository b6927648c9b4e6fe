"use server";
import { action } from "@/lib/auth/action";
import { wayBack } from "@/lib/auth/way-back";
import { undoInput } from "@/lib/events/schema";
import { undoable } from "@/lib/events/undo";
import { undoPath } from "@/lib/events/undo-path";
import { check, uncheck } from "./check";
import { putEntry, removeEntry } from "./mutations";
import { pressEntry } from "./press";
import { entryInput, entryKey, pressInput } from "./schema";
import { undoEntry } from "./undo";

type Target = Record<string, string>;

const offerUndo = { goTo: (change: string | null, { back }: Target) => undoPath(back, change) };

/** Both go back with an Undo. */
export const putEntryAction = action("habits:tick", entryInput, undoable(putEntry), offerUndo);
export const removeEntryAction = action("habits:tick", entryKey, undoable(removeEntry), offerUndo);
/** A number of the day, said by itself. */
export const tickAction = action("habits:tick", entryInput, putEntry);
export const checkAction = action("habits:tick", entryInput, check);

type Change = string | null;

/** A press shows at once and stays; where more went than a tick, it goes back with an Undo. */
const offerLost = {
  goTo: (change: Change, { back }: Target) => (change === null ? null : undoPath(back, change)),
};
export const uncheckAction = action("habits:tick", entryKey, uncheck, offerLost);
export const pressEntryAction = action("habits:tick", pressInput, pressEntry, offerLost);
export const undoEntryAction = action("habits:tick", undoInput, undoEntry, {
  goTo: (_: unknown, { back }: Target) => wayBack(back),
});
