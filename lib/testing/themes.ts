import type { z } from "zod";
import type { Scope } from "@/lib/auth/scope";
import { createTheme } from "@/lib/themes/mutations";
import { themeInput } from "@/lib/themes/schema";

/** A theme whose boring fields are given. */
export async function aTheme(scope: Scope<"themes:write">, fields: Partial<z.input<typeof themeInput>> = {}) {
  return createTheme(scope, themeInput.parse({ name: "Home", ...fields }));
}
