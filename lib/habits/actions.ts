"use server";
import { action } from "@/lib/auth/action";
import { createHabitByForm, deleteHabit, updateHabit, updateHabitByForm } from "./mutations";
import { placeHabit } from "./place";
import { habitArchiving, habitForm, habitId, habitPlacing, habitSettings } from "./schema";

type Made = { id: string };
type Target = Record<string, string>;

const toHabit = ({ id }: Made, { workspace }: Target) => `/w/${workspace}/habits/${id}`;
const toList = (_: unknown, { workspace }: Target) => `/w/${workspace}/habits`;

export const createHabitAction = action("habits:write", habitForm, createHabitByForm, { goTo: toHabit });
export const updateHabitAction = action("habits:write", habitSettings, updateHabitByForm, { goTo: toHabit });
export const archiveHabitAction = action("habits:write", habitArchiving, updateHabit);
export const placeHabitAction = action("habits:write", habitPlacing, placeHabit);
export const deleteHabitAction = action("habits:write", habitId, deleteHabit, { goTo: toList });
