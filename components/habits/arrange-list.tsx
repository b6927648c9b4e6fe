import { getTranslations } from "next-intl/server";
import { Dot } from "@/components/routines/dot";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { ArrowDown, ArrowUp } from "@/components/ui/icons";
import { Row, Rows } from "@/components/ui/rows";
import { placeHabitAction } from "@/lib/habits/actions";
import { steppedPosition } from "./places";

type ArrangeListProps = {
  workspace: string;
  habits: { id: string; title: string; color: string; position: number }[];
};

/** The habits in the order that everybody here sees, each with a step up and down. */
export async function ArrangeList({ workspace, habits }: ArrangeListProps) {
  const t = await getTranslations("habits.list");
  const positions = habits.map(({ position }) => position);
  return (
    <Rows label={t("title")}>
      {habits.map(({ id, title, color }, index) => (
        <Row key={id}>
          <Dot color={color} />
          <span className="min-w-0 flex-1">{title}</span>
          <Form action={placeHabitAction.bind(null, { workspace, id })} className="flex" label={title}>
            <FormErrors />
            <Step position={steppedPosition(positions, index, -1)} label={t("up", { title })}>
              <ArrowUp aria-hidden />
            </Step>
            <Step position={steppedPosition(positions, index, 1)} label={t("down", { title })}>
              <ArrowDown aria-hidden />
            </Step>
          </Form>
        </Row>
      ))}
    </Rows>
  );
}

type StepProps = { position: number | null; label: string; children: React.ReactNode };

function Step({ position, label, children }: StepProps) {
  return (
    <button
      type="submit"
      name="position"
      value={position ?? ""}
      disabled={position === null}
      aria-label={label}
      title={label}
      className="grid size-control place-items-center rounded-control text-quiet hover:bg-wash hover:text-ink disabled:opacity-30 [&_svg]:size-5"
    >
      {children}
    </button>
  );
}
