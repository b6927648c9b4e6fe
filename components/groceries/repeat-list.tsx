import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { scheduleSentences } from "@/components/schedules/schedule-sentences";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteRepeatAction, pauseRepeatAction, skipOrderAction } from "@/lib/groceries/actions";
import type { RepeatRecord } from "@/lib/groceries/repeats/queries";
import { getFormats } from "@/lib/i18n/server";

type RepeatListProps = { workspace: string; repeats: RepeatRecord[]; names: Map<string, string> };

/** What is ordered by itself, when next, and how to leave that one out. */
export async function RepeatList({ workspace, repeats, names }: RepeatListProps) {
  const [t, formats, sentenceOf] = await Promise.all([
    getTranslations("groceries.repeats"),
    getFormats(),
    scheduleSentences(),
  ]);
  return (
    <Rows label={t("title")}>
      {repeats.map(({ id, lines, schedule, weekStart, paused, next }) => {
        const target = { workspace, id };
        return (
          <Row key={id}>
            <div className="min-w-0 flex-1 basis-60">
              <p className="break-words font-medium" data-numerals>
                {lines
                  .map(({ productId, quantity }) => `${quantity} × ${names.get(productId) ?? "–"}`)
                  .join(", ")}
              </p>
              <p className="text-sm text-quiet">
                {sentenceOf({ schedule, endsOn: null, count: null, weekStart })} ·{" "}
                {paused ? t("paused") : next ? t("next", { date: formats.date(next, "short") }) : t("noNext")}
              </p>
            </div>
            {next && (
              <Press action={skipOrderAction.bind(null, { ...target, date: next })} words={t("skip")} />
            )}
            <Press action={pauseRepeatAction.bind(null, target)} words={paused ? t("resume") : t("pause")}>
              <input type="hidden" name="paused" value={String(!paused)} />
            </Press>
            <Press action={deleteRepeatAction.bind(null, target)} words={t("delete")} />
          </Row>
        );
      })}
    </Rows>
  );
}

type PressProps = { action: FormAction; words: string; children?: ReactNode };

function Press({ action, words, children }: PressProps) {
  return (
    <Form action={action} className="grid gap-1">
      {children}
      <SubmitButton variant="quiet">{words}</SubmitButton>
      <FormErrors />
    </Form>
  );
}
