"use client";

import { Problem } from "@/components/shell/problem";

export default function AppError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <Problem error={error} retry={reset} />;
}
