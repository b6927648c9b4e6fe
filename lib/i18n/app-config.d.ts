// next-intl re-exports this interface; TypeScript 7 merges only with the module that declares it.
import type { Locale as RotaLocale } from "./locale";
import type messages from "./messages/en.json";

declare module "use-intl/core" {
  interface AppConfig {
    Locale: RotaLocale;
    Messages: typeof messages;
  }
}

type ErrorWords = typeof messages.errors;

declare module "@/lib/platform/errors" {
  interface ErrorMessages extends ErrorWords {}
}
