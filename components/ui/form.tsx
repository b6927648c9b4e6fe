"use client";

import {
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
} from "react";
import { type FormState, idleForm } from "@/lib/auth/form-state";

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;

const FormContext = createContext<{ id: string; state: FormState }>({ id: "form", state: idleForm });

type FormProps = {
  /** A server action whose target the page has bound; binding it here would hang the form without JavaScript. */
  action: FormAction;
  children: ReactNode;
  className?: string;
  /** The form's name for screen readers, where no heading says it. */
  label?: string;
  onDone?: (state: FormState) => void;
};

/** A form that works before any JavaScript has come, shows what was wrong beside its field and keeps what was typed. */
export function Form({ action, children, className = "grid gap-5", label, onDone }: FormProps) {
  const id = useId();
  const [state, post] = useActionState(action, idleForm);
  const form = useRef<HTMLFormElement>(null);
  const done = useEffectEvent((finished: FormState) => onDone?.(finished));

  useEffect(() => {
    if (state.status === "done") done(state);
    if (state.status === "invalid" || state.status === "failed") focusOnTrouble(form.current);
  }, [state]);

  return (
    <FormContext value={{ id, state }}>
      <form ref={form} action={post} noValidate aria-label={label} className={className}>
        {children}
      </form>
    </FormContext>
  );
}

export function useFormState(): FormState {
  return useContext(FormContext).state;
}

/** What the named field needs of its form: ids that tie its texts to it, its error, and what was typed last. */
export function useField(name: string, hint?: ReactNode) {
  const { id: form, state } = useContext(FormContext);
  const id = `${form}${name}`;
  const error = state.errors[name];
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return {
    id,
    error,
    /** What was posted stands in the fields again, since it was not taken. */
    refused: state.status === "invalid" || state.status === "failed",
    /** Absent until the form was posted and refused. */
    typed: state.values[name],
    control: { id, name, "aria-invalid": error ? true : undefined, "aria-describedby": describedBy },
  };
}

function focusOnTrouble(form: HTMLFormElement | null) {
  const first = form?.querySelector('[aria-invalid="true"]') ?? form?.querySelector('[role="alert"]');
  if (first instanceof HTMLElement) first.focus();
}
