import type { ComponentProps } from "react";
import MovePage from "../../../../sessions/[session]/move/page";

export default function MoveDialog(props: ComponentProps<typeof MovePage>) {
  return <MovePage {...props} frame="dialog" />;
}
