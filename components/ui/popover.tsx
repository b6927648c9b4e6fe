"use client";

import * as Primitive from "radix-ui/popover";
import type { ReactNode } from "react";

type PopoverProps = {
  trigger: ReactNode;
  children: ReactNode;
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A small panel beside what opened it; on a phone a sheet from below. */
export function Popover({ trigger, children, label, open, onOpenChange }: PopoverProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={8}
          data-floats
          className="z-50 w-80 animate-appear rounded-card bg-raised p-4 shadow-float max-sm:w-screen max-sm:animate-rise max-sm:rounded-b-none max-sm:pb-[calc(1rem+env(safe-area-inset-bottom))]"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
