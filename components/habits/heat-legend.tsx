import { getTranslations } from "next-intl/server";
import type { Hue } from "@/lib/themes/palette";

const steps = [
  "bg-[var(--step-1)]",
  "bg-[var(--step-2)]",
  "bg-[var(--step-3)]",
  "bg-[var(--step-4)]",
  "bg-[var(--step-5)]",
];
const box = "size-3 rounded-[3px]";
const stripes = (colour: string) => ({
  backgroundImage: `repeating-linear-gradient(-45deg, ${colour} 0 1px, transparent 1px 4px)`,
});

/** What the squares of a year mean. */
export async function HeatLegend({ hue, inSteps }: { hue: Hue; inSteps: boolean }) {
  const t = await getTranslations("habits.legend");
  return (
    <ul data-hue={hue} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-quiet">
      {inSteps ? (
        <li className="flex items-center gap-1">
          {t("little")}
          {steps.map((step) => (
            <span key={step} aria-hidden className={`${box} ${step}`} />
          ))}
          {t("all")}
        </li>
      ) : (
        <Sign name={t("done")} className="bg-[var(--step-5)]" />
      )}
      <Sign name={t("missed")} className="bg-wash" />
      <Sign name={t("skipped")} className="bg-wash" style={stripes("var(--step-3)")} />
      <Sign name={t("away")} className="bg-wash" style={stripes("var(--field)")} />
      <Sign name={t("free")} className="border border-line" />
    </ul>
  );
}

type SignProps = { name: string; className: string; style?: { backgroundImage: string } };

function Sign({ name, className, style }: SignProps) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden className={`${box} ${className}`} style={style} />
      {name}
    </li>
  );
}
