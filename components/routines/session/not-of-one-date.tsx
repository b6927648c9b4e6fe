import type { ReactNode } from "react";

/**
 * Fields that cannot differ on one date: gone while its form (`group/reach`) is for one, without JavaScript too. One
 * that was changed all the same comes back with what is wrong.
 */
export function NotOfOneDate({ children }: { children: ReactNode }) {
  return (
    <div className="contents group-has-[[name=reach][value=date]:checked]/reach:not-has-aria-invalid:hidden">
      {children}
    </div>
  );
}
