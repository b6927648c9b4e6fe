import { getTranslations } from "next-intl/server";
import { CodeBlock } from "./code-block";
import { signingExample } from "./signing-example";

/** How a script signs what it sends, with a whole example. */
export async function Signing() {
  const t = await getTranslations("docs");
  return (
    <section aria-labelledby="signing" className="grid gap-3">
      <h2 id="signing" className="scroll-mt-4 text-lg">
        {t("signing")}
      </h2>
      <p className="max-w-[68ch]">{t("signingHow")}</p>
      <p className="max-w-[68ch]">{t("signingCovers")}</p>
      <p>{t("signingExample")}</p>
      <CodeBlock code={signingExample} />
    </section>
  );
}
