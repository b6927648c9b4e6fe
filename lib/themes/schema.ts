import { z } from "zod";
import { pageRequest } from "@/lib/platform/page";
import { line } from "@/lib/platform/text";
import { version } from "@/lib/platform/version";
import { color } from "./color";

const id = z.uuid();
const name = line(60);

/** Without a colour one is chosen that no other theme has. */
export const themeInput = z.strictObject({ name, color: color.optional() });
export type ThemeInput = z.output<typeof themeInput>;

export const themeChanges = z.strictObject({ id, version, name: name.optional(), color: color.optional() });
export type ThemeChanges = z.output<typeof themeChanges>;

/** A screen's form shows both. */
export const themeSettings = z.strictObject({ id, version, name, color });

export const themeId = z.strictObject({ id });
export const themeList = pageRequest;
