import { connection } from "next/server";

/** What every page of the app carries, and nothing else. */
export default async function EmptyPage() {
  await connection();
  return <main />;
}
