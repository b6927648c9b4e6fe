import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Operation } from "@/lib/openapi/operation";

/** Every operation with what it takes and answers, as JSON Schema, folded away until asked for. */
export async function OperationList({ operations }: { operations: Operation[] }) {
  const t = await getTranslations("docs");
  return (
    <section aria-labelledby="operations" className="grid gap-3">
      <h2 id="operations" className="text-lg">
        {t("operations")}
      </h2>
      <ul className="grid gap-px overflow-hidden rounded-card border border-line bg-line">
        {operations.map((operation) => (
          <li key={`${operation.method} ${operation.path}`} className="bg-raised">
            <details>
              <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-3">
                <code className="w-16 shrink-0 font-medium text-primary">{operation.method}</code>
                <code className="break-all">{operation.path}</code>
                <span className="text-quiet">{operation.summary}</span>
              </summary>
              <div className="grid gap-4 border-line border-t px-4 py-4">
                <p>
                  {t("access")} <code>{operation.access}</code> · {t("answers")}{" "}
                  <code>{operation.status}</code>
                </p>
                <Schema title={t("takes")} schema={operation.input} io="input" />
                {operation.output && <Schema title={t("gives")} schema={operation.output} io="output" />}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Schema({ title, schema, io }: { title: string; schema: z.ZodType; io: "input" | "output" }) {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return (
    <div className="grid gap-1">
      <h3 className="font-medium">{title}</h3>
      <pre className="overflow-x-auto rounded-control bg-wash p-3 text-sm">
        {JSON.stringify(plain, null, 2)}
      </pre>
    </div>
  );
}
