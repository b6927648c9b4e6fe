import { hueOf } from "@/lib/themes/palette";

/** The colour of a thing, beside its name. */
export function Dot({ color }: { color: string }) {
  return <span aria-hidden data-hue={hueOf(color)} className="size-3 shrink-0 rounded-full bg-edge" />;
}
