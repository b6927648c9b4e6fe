import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { LAST_ROUTINE_COOKIE } from "@/components/routines/last-routine";
import { pageScope } from "@/lib/auth/viewer";
import { listRoutineNames } from "@/lib/routines/queries";

/** The week of the routine that was looked at last, else of the first; without any, the page that offers some. */
export default async function WeekPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const scope = await pageScope("routines:read", workspace);
  const [routines, jar] = await Promise.all([listRoutineNames(scope), cookies()]);
  const last = jar.get(LAST_ROUTINE_COOKIE)?.value;
  const routine = routines.find(({ id }) => id === last) ?? routines[0];
  redirect(`/w/${workspace}/routines${routine ? `/${routine.id}` : ""}`);
}
