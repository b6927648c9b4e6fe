import type { StepperTexts } from "./stepper";
import type { Words } from "./words";

/** What a habit's stepper says of it. */
export function stepperTexts(title: string, t: Words): StepperTexts {
  return { fewer: t("row.fewer", { title }), more: t("row.more", { title }), over: t.raw("row.over") };
}
