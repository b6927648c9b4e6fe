import { Form } from "@/components/ui/form";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowDown, ArrowUp } from "@/components/ui/icons";
import { placeTaskAction } from "@/lib/tasks/actions";

type PlaceTaskProps = {
  target: { workspace: string; id: string };
  /** The tasks that stand right above and below. */
  above: string | undefined;
  below: string | undefined;
  texts: { up: string; down: string };
};

/** Moves a task up and down in the order by hand. */
export function PlaceTask({ target, above, below, texts }: PlaceTaskProps) {
  const action = placeTaskAction.bind(null, target);
  return (
    <div className="flex">
      {above && (
        <Form action={action} className="contents">
          <input type="hidden" name="past" value={above} />
          <input type="hidden" name="to" value="before" />
          <IconButton type="submit" label={texts.up}>
            <ArrowUp aria-hidden />
          </IconButton>
        </Form>
      )}
      {below && (
        <Form action={action} className="contents">
          <input type="hidden" name="past" value={below} />
          <input type="hidden" name="to" value="after" />
          <IconButton type="submit" label={texts.down}>
            <ArrowDown aria-hidden />
          </IconButton>
        </Form>
      )}
    </div>
  );
}
