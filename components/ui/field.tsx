import type { ReactNode } from "react";
import { CircleAlert } from "./icons";

type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
  className?: string;
};

/** A label above its control, a hint below, and what is wrong. */
export function Field({ id, label, hint, error, children, className = "" }: FieldProps) {
  return (
    <div className={`grid grid-cols-1 content-start gap-1.5 ${className}`}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      <FieldTexts id={id} hint={hint} error={error} />
    </div>
  );
}

type GroupProps = Omit<FieldProps, "children"> & { children: ReactNode };

/** The same for several controls that answer one question. */
export function FieldGroup({ id, label, hint, error, children, className = "" }: GroupProps) {
  return (
    <fieldset
      id={id}
      aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
      className={`grid gap-1.5 ${className}`}
    >
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {children}
      <FieldTexts id={id} hint={hint} error={error} />
    </fieldset>
  );
}

export function FieldTexts({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-now" />
          {error}
        </p>
      )}
    </>
  );
}

/** The look of a control in which one types or chooses. */
export const controlClass =
  "w-full min-h-control rounded-control border border-field bg-raised px-3 text-base text-ink lg:text-body placeholder:text-quiet disabled:opacity-60 aria-invalid:border-now";
