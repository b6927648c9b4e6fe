"use client";

import { Problem } from "@/components/shell/problem";
import "./globals.css";

/** Stands in for the whole document, where even the layout failed. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en" data-appearance="system">
      <body>
        <title>Rota</title>
        <Problem error={error} retry={reset} languageOf="browser" />
      </body>
    </html>
  );
}
