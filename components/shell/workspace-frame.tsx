import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import type { Membership } from "@/lib/auth/identity";
import { standingOf } from "@/lib/auth/policy";
import { currentViewer, pageScope } from "@/lib/auth/viewer";
import { offsetInWeek, weekdayOf } from "@/lib/calendar/week";
import { byName } from "@/lib/i18n/by-name";
import { readNavigation } from "@/lib/workspaces/navigation";
import { AppShell } from "./app-shell";

type WorkspaceFrameProps = { workspace: Membership | undefined; children: ReactNode };

/**
 * The shell around a page, as it is in that workspace. Strangers get no shell, and their answer from the page: it
 * sends them to sign in, or says that there is nothing.
 */
export async function WorkspaceFrame({ workspace, children }: WorkspaceFrameProps) {
  const { user, memberships } = await currentViewer();
  if (!user || !workspace) return <main id="content">{children}</main>;
  const scope = await pageScope("today:read", workspace.slug);
  const [{ routines, themes }, locale] = await Promise.all([readNavigation(scope), getLocale()]);
  return (
    <AppShell
      workspace={workspace}
      workspaces={memberships}
      role={standingOf(workspace)}
      routines={routines.toSorted(byName(locale))}
      themes={themes}
      user={user}
      today={offsetInWeek(weekdayOf(scope.today), scope.weekStart)}
    >
      {children}
    </AppShell>
  );
}
