import type { ComponentProps } from "react";
import Markdown from "react-markdown";

/** What Markdown may become here: text and its shape. No pictures from elsewhere, no HTML of anybody's own. */
const ALLOWED = "p em strong del a ul ol li code pre blockquote h1 h2 h3 h4 h5 h6 hr br".split(" ");

/** Somebody's notes, written in Markdown. */
export function Notes({ text }: { text: string }) {
  return (
    <div
      dir="auto"
      className="grid max-w-reading gap-3 wrap-anywhere [&_blockquote]:border-l-2 [&_blockquote]:border-line [&_blockquote]:pl-3 [&_code]:rounded-control [&_code]:bg-wash [&_code]:px-1 [&_ol]:list-decimal [&_ol]:pl-6 [&_pre]:overflow-x-auto [&_ul]:list-disc [&_ul]:pl-6"
    >
      <Markdown
        skipHtml
        unwrapDisallowed
        allowedElements={ALLOWED}
        urlTransform={safeUrl}
        components={{
          a: OutwardLink,
          h1: Heading,
          h2: Heading,
          h3: Heading,
          h4: Heading,
          h5: Heading,
          h6: Heading,
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}

function safeUrl(url: string): string {
  return /^(?:https?:|mailto:)/i.test(url.trim()) ? url : "";
}

/** A link that does not tell where it stood; one that leads nowhere we let is its text alone. */
function OutwardLink({ href, children }: ComponentProps<"a">) {
  if (!href) return <>{children}</>;
  return (
    <a href={href} rel="noopener noreferrer nofollow ugc" className="link">
      {children}
    </a>
  );
}

/** The page has headings of its own: those of notes stand below them. */
function Heading({ children }: ComponentProps<"h2">) {
  return <h2 className="font-semibold">{children}</h2>;
}
