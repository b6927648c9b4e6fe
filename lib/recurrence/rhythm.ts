import type { Schedule } from "./schema";

/** Kind and interval: what the phase is counted by. */
export function rhythmOf(schedule: Schedule): string {
  switch (schedule.kind) {
    case "cycle":
      return `cycle ${schedule.on} ${schedule.off}`;
    case "afterCompletion":
      return `afterCompletion ${schedule.every} ${schedule.unit}`;
    case "quota":
      return `quota ${schedule.per}`;
    case "custom":
      return `custom ${partOf(schedule.rrule, "FREQ")} ${partOf(schedule.rrule, "INTERVAL") ?? 1}`;
    default:
      return `${schedule.kind} ${schedule.every}`;
  }
}

function partOf(rrule: string, name: string): string | undefined {
  return new RegExp(`\\b${name}=(\\w+)`, "i").exec(rrule)?.[1]?.toUpperCase();
}
