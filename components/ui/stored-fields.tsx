"use client";

import { useFormState } from "./form";
import { Notice } from "./notice";

export type StoredField = {
  label: string;
  shown: string;
  /** What the form's fields would post if this were typed in them; several values of one field joined by commas. */
  posted: Record<string, string>;
};

type StoredFieldsProps = { version: number; title: string; fields: StoredField[] };

/** After a conflict: the fields in which the stored record differs from what was typed, which stays in the form. */
export function StoredFields({ version, title, fields }: StoredFieldsProps) {
  const { status, values } = useFormState();
  if (status !== "failed" || values.version === undefined || values.version === String(version)) return null;
  const typed = (name: string) => [values[name] ?? ""].flat().join();
  const differing = fields.filter(({ posted }) =>
    Object.entries(posted).some(([name, value]) => typed(name) !== value),
  );
  return (
    <Notice>
      <p>{title}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        {differing.map(({ label, shown }) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-quiet">{label}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
