import type { ComponentProps } from "react";
import DayPage from "../../../../[habit]/days/[date]/page";

export default function DayDialog(props: ComponentProps<typeof DayPage>) {
  return <DayPage {...props} frame="dialog" />;
}
