export function tasksPath(workspace: string): string {
  return `/w/${workspace}/tasks`;
}

export function taskPath(workspace: string, id: string): string {
  return `${tasksPath(workspace)}/${id}`;
}
