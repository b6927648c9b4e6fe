import type { ComponentProps } from "react";
import SessionPage from "../../../sessions/[session]/page";

export default function SessionDialog(props: ComponentProps<typeof SessionPage>) {
  return <SessionPage {...props} frame="dialog" />;
}
