import type { ComponentProps } from "react";
import PrintPage from "../../print/page";

export default function PrintDialog(props: ComponentProps<typeof PrintPage>) {
  return <PrintPage {...props} frame="dialog" />;
}
