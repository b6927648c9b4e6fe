"use server";
import { action } from "@/lib/auth/action";
import { wayBack } from "@/lib/auth/way-back";
import { undoInput } from "@/lib/events/schema";
import { undoable } from "@/lib/events/undo";
import { undoPath } from "@/lib/events/undo-path";
import { putEntry, removeEntry } from "./mutations";
import { pressEntry } from "./press";
import { entryInput, entryKey, pressInput } from "./schema";
import { undoEntry } from "./undo";

type Target = Record<string, string>;

const offerUndo = { goTo: (change: string | null, { back }: Target) => undoPath(back, change) };

/** Both go back with an Undo; those that stay answer its change instead, for a tick that shows at once. */
export const putEntryAction = action("habits:tick", entryInput, undoable(putEntry), offerUndo);
export const removeEntryAction = action("habits:tick", entryKey, undoable(removeEntry), offerUndo);
export const tickAction = action("habits:tick", entryInput, undoable(putEntry), {
  answers: (change) => change,
});
export const untickAction = action("habits:tick", entryKey, undoable(removeEntry), {
  answers: (change) => change,
});
export const pressEntryAction = action("habits:tick", pressInput, pressEntry, {
  answers: (pressed) => pressed,
});
export const undoEntryAction = action("habits:tick", undoInput, undoEntry, {
  goTo: (_: unknown, { back }: Target) => wayBack(back),
});
