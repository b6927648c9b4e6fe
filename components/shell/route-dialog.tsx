"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Dialog } from "@/components/ui/dialog";
import { SoftLinks } from "./soft-links";

type RouteDialogProps = { title: string; sub?: ReactNode; closeLabel: string; children: ReactNode };

/** A dialog that has an address: closing it goes back to what lies beneath. */
export function RouteDialog({ title, sub, closeLabel, children }: RouteDialogProps) {
  const router = useRouter();
  return (
    <Dialog
      open
      title={title}
      description={sub}
      closeLabel={closeLabel}
      onOpenChange={(open) => !open && router.back()}
    >
      <SoftLinks>{children}</SoftLinks>
    </Dialog>
  );
}
