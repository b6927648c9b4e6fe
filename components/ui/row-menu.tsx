"use client";

import { type ReactNode, useActionState, useEffect, useId, useRef } from "react";
import { type FormState, idleForm } from "@/lib/auth/form-state";
import type { FormAction } from "./form";
import { IconButton } from "./icon-button";
import { Ellipsis } from "./icons";
import { Notice } from "./notice";
import css from "./row-menu.module.css";
import { SoftLink } from "./soft-link";

type RowMenuProps = {
  /** What the three dots are called: of which row the rest can be done. */
  label: string;
  /** What the row is called: a sheet covers it. */
  title: string;
  /** `MenuPost`s and `MenuLink`s. */
  children: ReactNode;
};

/**
 * What else can be done with a row, behind three dots: beside them with a mouse, a sheet from below on a phone. It is
 * the browser's own popover, so it opens, closes by Escape and gives the focus back before any JavaScript has come.
 */
export function RowMenu({ label, title, children }: RowMenuProps) {
  const id = useId();
  return (
    <div className={css.place}>
      <IconButton label={label} popoverTarget={id} className={css.dots}>
        <Ellipsis aria-hidden />
      </IconButton>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are ways on. */}
      <div id={id} popover="auto" role="group" aria-label={label} className={`popover-sheet ${css.menu}`}>
        <p aria-hidden className={css.title}>
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}

type MenuLinkProps = { href: string; icon: ReactNode; children: ReactNode };

export function MenuLink({ href, icon, children }: MenuLinkProps) {
  return (
    <SoftLink
      href={href}
      scroll={false}
      onClick={({ currentTarget }) => menuAround(currentTarget)?.hidePopover()}
      className={css.item}
    >
      {icon}
      {children}
    </SoftLink>
  );
}

type MenuPostProps = {
  /** An action whose target the page has bound. */
  action: FormAction;
  /** What is posted to it. */
  fields: Record<string, string>;
  icon: ReactNode;
  children: ReactNode;
};

/** Says one thing of the row. The menu goes at once, and comes back with the reason if the server refuses. */
export function MenuPost({ action, fields, icon, children }: MenuPostProps) {
  const [state, post] = useActionState(action, idleForm);
  const form = useRef<HTMLFormElement>(null);
  const refusal = refusalOf(state);

  useEffect(() => {
    if (refusal) menuAround(form.current)?.showPopover();
  }, [refusal]);

  return (
    <form ref={form} action={post} onSubmit={({ currentTarget }) => menuAround(currentTarget)?.hidePopover()}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal && (
        <Notice kind="problem" role="alert">
          {refusal}
        </Notice>
      )}
      <button type="submit" className={css.item}>
        {icon}
        {children}
      </button>
    </form>
  );
}

function menuAround(element: HTMLElement | null): HTMLElement | null {
  return element?.closest<HTMLElement>("[popover]") ?? null;
}

function refusalOf({ status, errors, message }: FormState): string | undefined {
  return status === "failed" || status === "invalid" ? (Object.values(errors)[0] ?? message) : undefined;
}
