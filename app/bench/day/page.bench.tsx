import { connection } from "next/server";

type DayPageProps = { searchParams: Promise<{ rows?: string }> };

/** The floor of Today: no sign-in, no database, as many rows as it shows, each with what can be pressed. */
export default async function DayPage({ searchParams }: DayPageProps) {
  await connection();
  const { rows } = await searchParams;
  return (
    <ul>
      {Array.from({ length: Number(rows) }, (_, index) => index).map((index) => (
        <li key={index}>
          <button type="button" aria-label={`Row ${index}`} />
          <a href={`/bench/day?rows=${index}`}>Row {index}</a> <span>due</span>
        </li>
      ))}
    </ul>
  );
}
