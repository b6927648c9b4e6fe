import type { ReactNode } from "react";
import { RememberRoutine } from "@/components/routines/remember-routine";

type RoutineLayoutProps = { children: ReactNode; params: Promise<{ workspace: string; routine: string }> };

export default async function RoutineLayout({ children, params }: RoutineLayoutProps) {
  return (
    <>
      {children}
      <RememberRoutine {...(await params)} />
    </>
  );
}
