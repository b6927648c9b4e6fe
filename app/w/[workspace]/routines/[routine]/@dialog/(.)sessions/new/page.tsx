import type { ComponentProps } from "react";
import NewSessionPage from "../../../sessions/new/page";

export default function NewSessionDialog(props: ComponentProps<typeof NewSessionPage>) {
  return <NewSessionPage {...props} frame="dialog" />;
}
