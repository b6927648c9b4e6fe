import type { ComponentProps } from "react";
import EditPage from "../../../../sessions/[session]/edit/page";

export default function EditDialog(props: ComponentProps<typeof EditPage>) {
  return <EditPage {...props} frame="dialog" />;
}
