export const appearances = ["light", "dark", "system"] as const;
export type Appearance = (typeof appearances)[number];

/** Keeps the choice of who is not signed in. */
export const APPEARANCE_COOKIE = "rota-appearance";

export function isAppearance(name: unknown): name is Appearance {
  return typeof name === "string" && appearances.some((appearance) => appearance === name);
}
