import type { ReactNode } from "react";
import { RememberRoutine } from "@/components/routines/remember-routine";

type RoutineLayoutProps = {
  children: ReactNode;
  dialog: ReactNode;
  params: Promise<{ workspace: string; routine: string }>;
};

export default async function RoutineLayout({ children, dialog, params }: RoutineLayoutProps) {
  return (
    <>
      {children}
      {dialog}
      <RememberRoutine {...(await params)} />
    </>
  );
}
