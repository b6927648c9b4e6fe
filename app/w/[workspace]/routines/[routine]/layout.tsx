import type { ReactNode } from "react";

type RoutineLayoutProps = { children: ReactNode; dialog: ReactNode };

export default function RoutineLayout({ children, dialog }: RoutineLayoutProps) {
  return (
    <>
      {children}
      {dialog}
    </>
  );
}
