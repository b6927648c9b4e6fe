import { useTranslations } from "next-intl";
import { Monitor, Moon, Sun } from "@/components/ui/icons";
import { choosePreference } from "@/lib/accounts/actions";
import { appearances, useAppearance } from "@/lib/accounts/appearance";

const icons = { light: Sun, dark: Moon, system: Monitor };

/** Light, dark, or as the device has it: three buttons of a plain form. */
export function AppearanceSwitch() {
  const t = useTranslations("shell.appearance");
  const chosen = useAppearance();
  return (
    <form action={choosePreference}>
      <fieldset aria-label={t("label")} className="segments">
        {appearances.map((appearance) => {
          const Icon = icons[appearance];
          return (
            <button
              type="submit"
              key={appearance}
              name="appearance"
              value={appearance}
              data-choice={`appearance-${appearance}`}
              aria-label={t(appearance)}
              title={t(appearance)}
              aria-pressed={appearance === chosen}
              className="segment grid w-control place-items-center"
            >
              <Icon aria-hidden className="size-4" />
            </button>
          );
        })}
      </fieldset>
    </form>
  );
}
