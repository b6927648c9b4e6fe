import "server-only";
import { cookies } from "next/headers";
import { cache, use } from "react";
import { currentViewer } from "@/lib/auth/viewer";

export const appearances = ["light", "dark", "system"] as const;
export type Appearance = (typeof appearances)[number];

/** Keeps the choice of who is not signed in. */
export const APPEARANCE_COOKIE = "rota-appearance";

export function isAppearance(name: unknown): name is Appearance {
  return typeof name === "string" && appearances.some((appearance) => appearance === name);
}

/** The reader's choice: the user's, else the cookie's, else the device's. */
export const currentAppearance = cache(async (): Promise<Appearance> => {
  const { user } = await currentViewer();
  const chosen = user?.appearance ?? (await cookies()).get(APPEARANCE_COOKIE)?.value;
  return isAppearance(chosen) ? chosen : "system";
});

/** The same for a component that waits for nothing else. */
export function useAppearance(): Appearance {
  return use(currentAppearance());
}
