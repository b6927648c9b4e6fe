import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeBlock } from "@/components/docs/code-block";
import { OperationList } from "@/components/docs/operation-list";
import { RoleTable } from "@/components/docs/role-table";
import { Signing } from "@/components/docs/signing";
import { operations } from "@/lib/openapi/document";
import { type ErrorCode, statusOf } from "@/lib/platform/errors";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("docs"))("title") };
}

export default async function DocsPage() {
  const [t, errors] = await Promise.all([getTranslations("docs"), getTranslations("errors")]);
  return (
    <main className="mx-auto grid max-w-[68rem] gap-10 px-5 py-10">
      <header className="grid gap-3">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="max-w-[68ch] text-quiet">{t("intro")}</p>
        <p>
          <a className="text-primary underline" href="/api/v1/openapi.json">
            openapi.json
          </a>
        </p>
      </header>
      <section aria-labelledby="sign-in" className="grid gap-3">
        <h2 id="sign-in" className="text-lg">
          {t("signIn")}
        </h2>
        <p className="max-w-[68ch]">{t("signInHow")}</p>
        <CodeBlock code={example} />
      </section>
      <Signing />
      <OperationList operations={operations} />
      <section aria-labelledby="roles" className="grid gap-3">
        <h2 id="roles" className="text-lg">
          {t("roles")}
        </h2>
        <RoleTable />
      </section>
      <section aria-labelledby="problems" className="grid gap-3">
        <h2 id="problems" className="text-lg">
          {t("problems")}
        </h2>
        <p className="max-w-[68ch] text-quiet">{t("problemsHow")}</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {codes.map((code) => (
            <div
              key={code}
              id={code}
              className="col-span-2 grid grid-cols-subgrid scroll-mt-4 target:bg-wash"
            >
              <dt className="font-medium tabular-nums">
                {statusOf[code]} {code}
              </dt>
              <dd className="text-quiet">{errors(code, { seconds: 5 })}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}

const codes = Object.keys(statusOf).filter((code): code is ErrorCode => code in statusOf);

const example = `curl -X POST /api/v1/login \\
  -H 'Content-Type: application/json' \\
  -d '{"email": "ana@example.org", "password": "…"}'

curl /api/v1/me -H 'Authorization: Bearer <token>'`;
