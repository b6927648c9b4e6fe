import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
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
      <p className="max-w-[68ch]">{t.rich("signingHow", { code })}</p>
      <p className="max-w-[68ch]">{t.rich("signingCovers", { code })}</p>
      <p>{t("signingExample")}</p>
      <CodeBlock code={signingExample} />
    </section>
  );
}

function code(words: ReactNode) {
  return <code className="text-sm whitespace-nowrap">{words}</code>;
}
