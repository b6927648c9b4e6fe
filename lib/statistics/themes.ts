import type { Tally } from "@/lib/habits/rate";

export type ThemeRef = { id: string; name: string; color: string };

/** What one theme came to; null is what hangs on no theme. */
export type ThemeSums = {
  habits: ({ themeId: string | null } & Tally)[];
  tasks: { themeId: string | null; completedInRange: number }[];
  hours: Map<string | null, number>;
};

export type BusyTheme = {
  theme: ThemeRef;
  habitsDone: number;
  tasksCompleted: number;
  /** Of the sessions in force; they are no part of the order. */
  hoursAWeek: number;
};

/** The themes by how often something of them was done in the range, habits and tasks together; of equal ones by name. */
export function busiestThemes(themes: ThemeRef[], { habits, tasks, hours }: ThemeSums): BusyTheme[] {
  return themes
    .map((theme) => ({
      theme,
      habitsDone: habits.find(({ themeId }) => themeId === theme.id)?.done ?? 0,
      tasksCompleted: tasks.find(({ themeId }) => themeId === theme.id)?.completedInRange ?? 0,
      hoursAWeek: hours.get(theme.id) ?? 0,
    }))
    .sort((a, b) => activity(b) - activity(a) || a.theme.name.localeCompare(b.theme.name));
}

function activity({ habitsDone, tasksCompleted }: BusyTheme): number {
  return habitsDone + tasksCompleted;
}

/** Replaces ids by names and colours; by name, what hangs on none last. */
export function withThemes<T extends { themeId: string | null }>(themes: ThemeRef[], rows: T[]) {
  return rows
    .map(({ themeId, ...row }) => ({ theme: themes.find(({ id }) => id === themeId) ?? null, ...row }))
    .sort((a, b) => nameOf(a.theme).localeCompare(nameOf(b.theme)));
}

function nameOf(theme: ThemeRef | null): string {
  return theme?.name ?? "\uffff";
}
