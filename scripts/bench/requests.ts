import { FIRST_WEEK, type Household, YEAR_10, YEAR_20 } from "./household";
import { sideBySide } from "./load";
import { atLeast, atMost, type Row } from "./report";

const PER_SECOND = "/s";

/** The week through the API and the routine's page, each beside its floor, and far from the routine's start. */
export async function measureRequests(household: Household): Promise<Row[]> {
  const { url, token, cookie, workspace, routine } = household;
  const bearer = { authorization: `Bearer ${token}` };
  const week = (date: string) =>
    `${url}/api/v1/workspaces/${workspace}/routines/${routine}/week?date=${date}`;
  const page = `${url}/w/${workspace}/routines/${routine}?week=${YEAR_10}`;

  const [api, rows] = await sideBySide([
    { url: week(YEAR_10), headers: bearer },
    { url: `${url}/bench/rows` },
  ]);
  const [routinePage, list] = await sideBySide([
    { url: page, headers: { cookie } },
    { url: `${url}/bench/list` },
  ]);
  const [late, early] = await sideBySide([
    { url: week(YEAR_20), headers: bearer, connections: 1 },
    { url: week(FIRST_WEEK), headers: bearer, connections: 1 },
  ]);
  if (!api || !rows || !routinePage || !list || !late || !early) throw new Error("nothing was measured");
  return [
    atLeast(
      "`GET week`, signed in, 60 sessions, year 10, 10 concurrent / a bare route reading 20 rows",
      api.perSecond,
      rows.perSecond,
      PER_SECOND,
      0.65,
    ),
    atLeast(
      "the routine's page, signed in, 60 sessions / a dynamic page of 200 rows",
      routinePage.perSecond,
      list.perSecond,
      PER_SECOND,
      0.8,
    ),
    atMost("a week of year 20 / of year 1", 1000 / late.perSecond, 1000 / early.perSecond, "ms", 1.1),
  ];
}
