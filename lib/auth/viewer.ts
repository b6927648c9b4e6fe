import "server-only";
import { cache } from "react";
import type { TimeOfDay } from "@/lib/calendar/time";
import type { WeekStart } from "@/lib/calendar/week";

export type Viewer = {
  user: {
    name: string;
    email: string;
    locale: string | null;
    clock: "h12" | "h24";
    appearance: "light" | "dark" | "system";
    timeZone: string;
    dayStart: TimeOfDay;
    weekStart: WeekStart;
  } | null;
};

/** Who looks at the page, read once a request. */
export const currentViewer = cache(async (): Promise<Viewer> => ({ user: null }));
