"use client";

import { useFormState } from "./form";
import { Notice } from "./notice";

/** What a form has to say as a whole, with the errors of `paths` that have no field of their own. */
export function FormErrors({ paths = [""] }: { paths?: string[] }) {
  const { status, message, errors, particulars = [] } = useFormState();
  if (status !== "invalid" && status !== "failed") return null;
  const texts = [...new Set([message, ...paths.map((path) => errors[path])])].filter(Boolean);
  return (
    <Notice kind="problem" role="alert" tabIndex={-1}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {particulars.length > 0 && (
        <ul className="list-disc pl-5" data-numerals>
          {particulars.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
