"use client";

import * as Primitive from "radix-ui/dropdown-menu";
import type { ComponentProps, ReactNode } from "react";

type MenuProps = { trigger: ReactNode; children: ReactNode; align?: "start" | "end" };

/** What can be done with one thing. Beside its button on a desktop, an action sheet from below on a phone. */
export function Menu({ trigger, children, align = "end" }: MenuProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          data-floats
          className="z-50 min-w-52 animate-appear rounded-card bg-raised p-1 shadow-float max-sm:w-screen max-sm:animate-rise max-sm:rounded-b-none max-sm:p-2 max-sm:pb-[calc(0.5rem+env(safe-area-inset-bottom))]"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** `asChild` lets a link or a form's submit button be the item. */
export function MenuItem({ className = "", ...rest }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      {...rest}
      className={`flex min-h-control w-full cursor-pointer items-center gap-3 rounded-control px-3 text-left outline-none data-disabled:opacity-50 data-highlighted:bg-wash [&_svg]:size-4 [&_svg]:text-quiet ${className}`}
    />
  );
}

export function MenuLine() {
  return <Primitive.Separator className="mx-3 my-1 h-px bg-line" />;
}
