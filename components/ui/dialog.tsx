"use client";

import * as Primitive from "radix-ui/dialog";
import type { ReactNode } from "react";
import { X } from "./icons";

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** The name of the button that closes it. */
  closeLabel: string;
  children: ReactNode;
  /** The button that opens it; without one, `open` decides. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A dialog in the middle of a desktop; on a phone a sheet that rises from below. */
export function Dialog({
  title,
  description,
  closeLabel,
  children,
  trigger,
  open,
  onOpenChange,
}: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>}
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
        <Primitive.Content
          {...(!description && { "aria-describedby": undefined })}
          className="fixed inset-x-0 bottom-0 z-50 grid grid-cols-1 max-h-[92dvh] animate-rise content-start gap-4 overflow-y-auto overscroll-contain wrap-anywhere rounded-t-card bg-raised px-5 pt-3 pb-[calc(1.25rem+env(safe-area-inset-bottom))] shadow-float sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[min(30rem,calc(100vw-2rem))] sm:-translate-1/2 sm:animate-appear sm:rounded-card sm:p-6"
        >
          <div aria-hidden className="mx-auto h-1 w-9 rounded-full bg-line sm:hidden" />
          <header className="flex items-start gap-3">
            <div className="grid min-w-0 flex-1 grid-cols-1 gap-1">
              <Primitive.Title className="text-lg">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="text-quiet">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label={closeLabel}
              className="-mt-1 -mr-2 grid size-control shrink-0 place-items-center rounded-control text-quiet hover:bg-wash hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </Primitive.Close>
          </header>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
