/** The fields of a form that is posted by a press of a button rather than by its own fields. */
export function formOf(values: Record<string, string>): FormData {
  const posted = new FormData();
  for (const [name, value] of Object.entries(values)) posted.set(name, value);
  return posted;
}
