import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Form, type FormAction } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { SubmitButton } from "@/components/ui/submit-button";
import { deleteRepeatAction, pauseRepeatAction, skipOrderAction } from "@/lib/groceries/actions";
import type { RepeatedProducts } from "@/lib/groceries/repeats/products";
import type { RepeatRecord } from "@/lib/groceries/repeats/queries";
import { RepeatWords } from "./repeat-words";

type RepeatListProps = {
  workspace: string;
  repeats: RepeatRecord[];
  products: RepeatedProducts;
  /** Whether the reader may change them now. */
  changes: boolean;
};

/** What is ordered by itself, when next, and how to leave that one out. */
export async function RepeatList({ workspace, repeats, products, changes }: RepeatListProps) {
  const t = await getTranslations("groceries.repeats");
  return (
    <Rows label={t("title")}>
      {repeats.map((repeat) => {
        const { id, paused, next } = repeat;
        const target = { workspace, id };
        return (
          <Row key={id}>
            <RepeatWords repeat={repeat} products={products} />
            {changes && (
              <div className="-mx-4 flex flex-wrap sm:ml-0">
                {next && (
                  <Press action={skipOrderAction.bind(null, { ...target, date: next })} words={t("skip")} />
                )}
                <Press
                  action={pauseRepeatAction.bind(null, target)}
                  words={paused ? t("resume") : t("pause")}
                >
                  <input type="hidden" name="paused" value={String(!paused)} />
                </Press>
                <Press action={deleteRepeatAction.bind(null, target)} words={t("delete")} />
              </div>
            )}
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
