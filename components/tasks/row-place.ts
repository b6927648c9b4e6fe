import "server-only";
import { getTranslations } from "next-intl/server";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import type { Scope } from "@/lib/auth/scope";
import { pageScope } from "@/lib/auth/viewer";
import { getFormats } from "@/lib/i18n/server";
import { everyMember } from "@/lib/members/queries";
import { listThemeNames } from "@/lib/themes/queries";
import type { RowPlace } from "./task-row";

/** All that rows of tasks are drawn with, read in one round. Who is alone needs no names. */
export async function rowPlace(scope: Scope<"tasks:read">, back: string): Promise<RowPlace> {
  const { slug: workspace, today, weekStart } = scope;
  const [themes, members] = await Promise.all([
    pageScope("themes:read", workspace).then(listThemeNames),
    pageScope("workspace:read", workspace).then(everyMember),
  ]);
  const [t, formats, sentenceOf] = await Promise.all([
    getTranslations("tasks"),
    getFormats(),
    scheduleSentences(),
  ]);
  const names = new Map(members.length > 1 ? members.map(({ userId, name }) => [userId, name]) : []);
  return { workspace, back, today, weekStart, themes, names, t, formats, sentenceOf };
}
