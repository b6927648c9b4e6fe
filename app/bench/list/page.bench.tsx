import { connection } from "next/server";

const rows = Array.from({ length: 200 }, (_, index) => ({
  id: index,
  title: `Row ${index}`,
  place: `Room ${index % 40}`,
}));

/** The floor of a page: no sign-in, no database, two hundred plain rows. */
export default async function ListPage() {
  await connection();
  return (
    <ul>
      {rows.map(({ id, title, place }) => (
        <li key={id}>
          <b>{title}</b> <span>{place}</span>
        </li>
      ))}
    </ul>
  );
}
