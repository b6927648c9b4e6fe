/** Code to be copied. On a narrow screen it wraps rather than scroll, so that the keyboard needs no way into it. */
export function CodeBlock({ code }: { code: string }) {
  return (
    <pre className="rounded-card border border-line bg-raised p-4 text-sm whitespace-pre-wrap wrap-anywhere">
      {code}
    </pre>
  );
}
