/** Where a shared timetable is as a calendar: `https` to paste and to fetch, `webcal` to open a calendar app with. */
export function feedAddress(origin: string, token: string): { https: string; webcal: string } {
  const https = `${origin}/s/${token}/timetable.ics`;
  return { https, webcal: https.replace(/^https?:/, "webcal:") };
}
