/** What the log calls a task. */
export function subjectOf({ id, title }: { id: string; title: string }) {
  return { kind: "task", id, title };
}
