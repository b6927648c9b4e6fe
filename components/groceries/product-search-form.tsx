"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

type ProductSearchFormProps = {
  q: string;
  category: string;
  options: { value: string; label: string }[];
  texts: Record<"search" | "category" | "find", string>;
};

/** Typing has come to a rest (milliseconds). */
const PAUSE = 200;

/**
 * A plain form that asks by its address; with JavaScript it asks by itself. Of two answers the router shows the one
 * that was asked for last, and what is being typed is nobody's but the reader's.
 */
export function ProductSearchForm({ q, category, options, texts }: ProductSearchFormProps) {
  const router = useRouter();
  const path = usePathname();
  const form = useRef<HTMLFormElement>(null);
  const asked = useRef({ q, category });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isAsking, startAsking] = useTransition();

  const ask = () => {
    clearTimeout(timer.current);
    const fields = fieldsOf(form.current);
    const next = { q: fields.q?.value.trim() ?? "", category: fields.category?.value ?? "" };
    if (next.q === asked.current.q && next.category === asked.current.category) return;
    asked.current = next;
    const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== ""));
    startAsking(() => router.replace(query.size > 0 ? `${path}?${query}` : path, { scroll: false }));
  };
  const askSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, PAUSE);
  };

  // Whatever else led to another search, as Back does, is what the fields say then.
  useEffect(() => {
    if (q === asked.current.q && category === asked.current.category) return;
    if (isAsking) return;
    asked.current = { q, category };
    const fields = fieldsOf(form.current);
    if (fields.q) fields.q.value = q;
    if (fields.category) fields.category.value = category;
  }, [q, category, isAsking]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <form
      ref={form}
      aria-busy={isAsking || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      className="mb-5 grid grid-cols-[1fr_auto] items-end gap-3 sm:grid-cols-[1fr_12rem_auto]"
    >
      <TextField
        name="q"
        type="search"
        label={texts.search}
        defaultValue={q}
        autoComplete="off"
        onChange={askSoon}
        className="max-sm:col-span-2"
      />
      <SelectField
        name="category"
        label={texts.category}
        defaultValue={category}
        onChange={ask}
        options={options}
      />
      <Button type="submit">{texts.find}</Button>
    </form>
  );
}

function fieldsOf(form: HTMLFormElement | null) {
  return {
    q: form?.querySelector<HTMLInputElement>("[name=q]") ?? null,
    category: form?.querySelector<HTMLSelectElement>("[name=category]") ?? null,
  };
}
