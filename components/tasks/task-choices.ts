import "server-only";
import type { Scope } from "@/lib/auth/scope";
import { pageScope } from "@/lib/auth/viewer";
import { everyMember } from "@/lib/members/queries";
import { listThemeNames } from "@/lib/themes/queries";
import type { TaskChoices } from "./task-fields";

/** What a task's form has to choose from. */
export async function taskChoices({ slug, today, weekStart }: Scope<"tasks:read">): Promise<TaskChoices> {
  const [themes, members] = await Promise.all([
    pageScope("themes:read", slug).then(listThemeNames),
    pageScope("workspace:read", slug).then(everyMember),
  ]);
  return { themes, members, today, weekStart };
}
