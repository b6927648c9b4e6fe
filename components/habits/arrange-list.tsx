import { getTranslations } from "next-intl/server";
import { Dot } from "@/components/routines/dot";
import { ArrangedRows } from "@/components/ui/arranged-rows";
import { arrangingTexts } from "@/components/ui/arranging-texts";
import { PlaceButtons } from "@/components/ui/place-buttons";
import { placeHabitAction } from "@/lib/habits/actions";

type ArrangeListProps = { workspace: string; habits: { id: string; title: string; color: string }[] };

/** The habits in the order that everybody here sees, to be dragged, or moved a step up and down. */
export async function ArrangeList({ workspace, habits }: ArrangeListProps) {
  const [t, texts] = await Promise.all([getTranslations("habits.list"), arrangingTexts()]);
  const items = habits.map(({ id, title, color }, index) => {
    const place = placeHabitAction.bind(null, { workspace, id });
    const row = (
      <div key={id} className="flex min-h-12 min-w-0 flex-1 items-center gap-3 py-2 pr-2 noscript:pl-4">
        <Dot color={color} />
        <span className="min-w-0 flex-1">{title}</span>
        <PlaceButtons
          action={place}
          above={habits[index - 1]?.id}
          below={habits[index + 1]?.id}
          texts={{ up: t("up", { title }), down: t("down", { title }) }}
        />
      </div>
    );
    return { id, title, place, row };
  });
  return <ArrangedRows label={t("title")} items={items} texts={texts} />;
}
