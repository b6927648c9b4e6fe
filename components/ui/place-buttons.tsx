import { Form, type FormAction } from "./form";
import { FormErrors } from "./form-errors";
import { IconButton } from "./icon-button";
import { ArrowDown, ArrowUp } from "./icons";

type PlaceButtonsProps = {
  /** Puts it `before` or `after` the one that it is to go `past`. */
  action: FormAction;
  /** What stand right above and below. */
  above: string | undefined;
  below: string | undefined;
  texts: { up: string; down: string };
};

/** Moves a row a step up or down in the order by hand, with no drag and no JavaScript. */
export function PlaceButtons({ action, above, below, texts }: PlaceButtonsProps) {
  return (
    <div className="flex">
      <Step action={action} past={above} to="before" label={texts.up}>
        <ArrowUp aria-hidden />
      </Step>
      <Step action={action} past={below} to="after" label={texts.down}>
        <ArrowDown aria-hidden />
      </Step>
    </div>
  );
}

type StepProps = {
  action: FormAction;
  past: string | undefined;
  to: "before" | "after";
  label: string;
  children: React.ReactNode;
};

function Step({ action, past, to, label, children }: StepProps) {
  return (
    <Form action={action} className="contents">
      <FormErrors />
      <input type="hidden" name="past" value={past ?? ""} />
      <input type="hidden" name="to" value={to} />
      <IconButton type="submit" label={label} disabled={past === undefined}>
        {children}
      </IconButton>
    </Form>
  );
}
