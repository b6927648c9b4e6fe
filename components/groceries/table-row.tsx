"use client";

import { useActionState, useEffect, useId, useRef, useState } from "react";
import { FieldTexts } from "@/components/ui/field";
import type { FormAction } from "@/components/ui/form";
import { Check } from "@/components/ui/icons";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type FormState, idleForm } from "@/lib/auth/form-state";
import { isRowChanged } from "./table-keys";

type Column = "name" | "category" | "unit" | "price";

export type TableProduct = Record<Column, string> & { id: string; version: number; active: boolean };

export type TableTexts = Record<Column | "active" | "save" | "saved" | "storedNow" | "yes" | "no", string>;

type TableRowProps = { action: FormAction; product: TableProduct; texts: TableTexts };

const columns: Column[] = ["name", "category", "unit", "price"];
const most: Record<Column, number> = { name: 120, category: 60, unit: 20, price: 20 };

/** One product as a row of fields: they belong to a form in its last cell, so that each row is saved by itself. */
export function TableRow({ action, product, texts }: TableRowProps) {
  const [state, post] = useActionState(action, idleForm);
  const [changed, setChanged] = useState(false);
  const row = useRef<HTMLTableRowElement>(null);
  const form = useId();
  const refused = state.status === "invalid" || state.status === "failed";
  const isStale =
    refused && state.values.version !== undefined && state.values.version !== `${product.version}`;

  useEffect(() => {
    setChanged(row.current !== null && isRowChanged(row.current));
    if (state.status === "invalid") row.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);

  const cell = (name: Column) => {
    const stored = product[name];
    const typed = typedIn(state, name) ?? stored;
    const id = `${form}${name}`;
    const error = state.errors[name];
    const now = isStale && typed !== stored ? `${texts.storedNow} ${stored}` : undefined;
    return (
      <td key={name} className={cellClass[name]}>
        <input
          form={form}
          name={name}
          defaultValue={typed}
          data-stored={stored}
          maxLength={most[name]}
          list={name === "category" ? "categories" : undefined}
          inputMode={name === "price" ? "decimal" : undefined}
          autoComplete="off"
          aria-label={`${texts[name]}: ${product.name}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : now ? `${id}-hint` : undefined}
          className={`${inputClass} ${name === "price" ? "tabular-nums sm:text-right" : ""}`}
        />
        <FieldTexts id={id} hint={now} error={error} />
      </td>
    );
  };

  const ticked = refused ? state.values.active !== undefined : product.active;
  return (
    <>
      <tr
        ref={row}
        data-fields
        onInput={({ currentTarget }) => setChanged(isRowChanged(currentTarget))}
        className={rowClass}
      >
        {columns.map(cell)}
        <td className="px-2 text-center max-sm:text-left">
          <label className="inline-flex min-h-control items-center gap-3">
            <input
              key={`${ticked}`}
              form={form}
              type="checkbox"
              name="active"
              defaultChecked={ticked}
              data-stored={`${product.active}`}
              aria-label={`${texts.active}: ${product.name}`}
              className="size-5 accent-primary"
            />
            <span aria-hidden className="sm:hidden">
              {texts.active}
            </span>
          </label>
          {isStale && ticked !== product.active && (
            <p className="text-sm text-quiet">
              {texts.storedNow} {product.active ? texts.yes : texts.no}
            </p>
          )}
        </td>
        <td className="px-1 text-right whitespace-nowrap">
          <form id={form} action={post} noValidate className="inline-flex items-center gap-2">
            <input type="hidden" name="version" value={product.version} />
            <span role="status" className="text-sm text-quiet">
              {state.status === "done" && !changed && texts.saved}
            </span>
            <SubmitButton
              variant={changed ? "primary" : "quiet"}
              aria-label={`${texts.save}: ${product.name}`}
              title={texts.save}
              className={changed ? "px-2.5" : "px-2.5 text-quiet"}
            >
              <Check aria-hidden className="size-4" />
            </SubmitButton>
          </form>
        </td>
      </tr>
      {state.status === "failed" && state.message && (
        <tr className="max-sm:block">
          <td colSpan={6} className="p-2 max-sm:block">
            <Notice kind="problem" role="alert">
              <p>{state.message}</p>
            </Notice>
          </td>
        </tr>
      )}
    </>
  );
}

const rowClass =
  "align-top max-sm:grid max-sm:grid-cols-[1fr_1fr_auto] max-sm:gap-x-1 max-sm:border-b max-sm:border-line max-sm:py-2";

const cellClass: Record<Column, string> = {
  name: "w-2/5 min-w-72 max-sm:col-span-3 max-sm:w-auto max-sm:font-medium",
  category: "min-w-40 max-sm:min-w-0",
  unit: "w-28 max-sm:col-span-2 max-sm:w-auto",
  price: "w-28 max-sm:w-auto",
};

const inputClass =
  "min-h-control w-full rounded-control border border-transparent bg-transparent px-3 text-base text-ellipsis lg:text-body hover:border-line focus:border-field focus:bg-raised data-editing:border-primary aria-invalid:border-now";

/** What was typed and refused; null where nothing was. */
function typedIn({ status, values }: FormState, name: Column): string | null {
  const typed = values[name];
  return (status === "invalid" || status === "failed") && typeof typed === "string" ? typed : null;
}
